"""The main job in a real browser against a real server: sign up, invite, accept, see it live, change a role."""

from typing import Any

import pytest

from .browser import Visitor
from .conftest import Visit
from .site import Site

WORDS = "umbrella tractor violin 93"
CHANGE = """mutation Change($input: ChangeUserRoleInput!) {
  changeUserRole(input: $input) { user { role { key } } errors { code message } }
}"""
ASK = """([query, variables]) => fetch("/graphql", {
  method: "POST",
  headers: { "content-type": "application/json", "x-welkom-client": "test" },
  body: JSON.stringify({ query, variables }),
}).then((answer) => answer.json())"""


async def ask(visitor: Visitor, query: str, **variables: Any) -> Any:
    answer = await visitor.page.evaluate(ASK, [query, variables])
    assert "errors" not in answer, answer
    return answer["data"]


async def follow_mail(site: Site, visitor: Visitor, address: str) -> None:
    """Opens the newest mail to this address in the mailbox, and the link in it, as a person would."""
    await site.mail(address)
    await visitor.page.goto(f"{visitor.origin}/mailbox?to={address}")
    await visitor.page.locator(".mails a").first.click()
    await visitor.page.frame_locator("iframe").locator("a[href*='#']").first.click()
    await visitor.page.wait_for_url(lambda url: "/mailbox" not in url)


async def run_tab(visitor: Visitor, name: str) -> None:
    await visitor.page.get_by_role("tab", name=name, exact=True).click()
    await visitor.page.get_by_role("button", name="Execute query").click()


async def result_has(visitor: Visitor, *words: str) -> None:
    """Waits for an answer with all of these; the editor itself draws only the lines in sight."""
    look = """words => {
      const text = document.querySelector(".result-window .CodeMirror").CodeMirror.getValue();
      return words.every((word) => text.includes(word));
    }"""
    await visitor.page.wait_for_function(look, arg=list(words))


async def sign_up(site: Site, visitor: Visitor, address: str) -> None:
    await visitor.enters("/sign-up", "Sign up")
    await visitor.page.get_by_label("E-mail address").fill(address)
    await visitor.page.keyboard.press("Enter")
    await visitor.is_at("Look in your mail")
    await follow_mail(site, visitor, address)
    await visitor.is_at("Your account")
    await visitor.page.get_by_label("Your name").fill("Alice")
    await visitor.page.get_by_label("Password", exact=True).fill(WORDS)
    await visitor.page.keyboard.press("Enter")
    await visitor.is_at("Welcome!")


async def accept(site: Site, visitor: Visitor, address: str) -> None:
    await follow_mail(site, visitor, address)
    await visitor.is_at("Join Acme")
    await visitor.page.get_by_label("Your name").fill("Bob <b>the builder</b>")
    await visitor.page.get_by_label("Password", exact=True).fill(WORDS)
    await visitor.page.keyboard.press("Enter")
    await visitor.is_at("Welcome to Acme!")


@pytest.mark.empty
async def test_from_the_first_mail_to_a_changed_role(site: Site, visit: Visit) -> None:
    wide = {"width": 1400, "height": 900}
    alice, bob = await visit(viewport=wide), await visit()
    await sign_up(site, alice, "alice@acme.example")

    await alice.page.goto(f"{site.url}/graphql")
    await alice.page.wait_for_selector(".graphiql-editor .CodeMirror")
    await run_tab(alice, "Invite")
    await result_has(alice, '"status": "INVITED"')

    live = Visitor(await alice.page.context.new_page(), site.url).watch()
    await live.page.goto(f"{site.url}/graphql")
    await live.page.wait_for_selector(".graphiql-editor .CodeMirror")
    await run_tab(live, "Live")
    await live.page.get_by_role("button", name="Stop query").wait_for()

    # opening the link, twice even, uses nothing up (INV-5)
    await follow_mail(site, bob, "bob@acme.example")
    await bob.is_at("Join Acme")
    await accept(site, bob, "bob@acme.example")
    await result_has(live, "bob@acme.example", "ACTIVE")
    assert live.problems == []

    await run_tab(alice, "Users")
    await result_has(alice, "the builder", "SENT")
    await bob.enters("/", "Bob <b>the builder</b>")
    before = await bob.page.inner_text("[data-place]")

    users = await ask(alice, "{ environment { users { edges { node { id email } } } } }")
    nodes = [edge["node"] for edge in users["environment"]["users"]["edges"]]
    [bob_id] = [node["id"] for node in nodes if node["email"] == "bob@acme.example"]
    changed = await ask(alice, CHANGE, input={"userId": bob_id, "role": "ADVANCED_USER"})
    assert changed["changeUserRole"]["errors"] == []
    await bob.enters("/", "Bob <b>the builder</b>")
    assert await bob.page.inner_text("[data-place]") != before, (
        "the next look shows the new role; nobody logged in again"
    )
