"""The inbox as a page, in a real browser with a real server: the way through, and deciding."""

from typing import Any

import pytest
from playwright.async_api import Locator

from tests.scenario import PASSWORD

from .browser import Visitor
from .conftest import Visit
from .site import Site
from .test_journey import WORDS, ask, sign_up

NUMBER = "12345678"


async def do(visitor: Visitor, name: str, selection: str, /, **given: Any) -> Any:
    kind = name[0].upper() + name[1:]
    query = f"mutation Do($input: {kind}Input!) {{ {name}(input: $input) {{ {selection} errors {{ code message }} }} }}"
    done = (await ask(visitor, query, input=given))[name]
    assert done["errors"] == []
    return done


async def place(visitor: Visitor) -> tuple[str, str]:
    """The viewer's id as a user, and the id of the environment."""
    seen = await ask(visitor, "{ viewer { id } environment { id } }")
    return seen["viewer"]["id"], seen["environment"]["id"]


async def code_in_the_mail(site: Site, visitor: Visitor, address: str) -> str:
    """As a person picks it up: all of it with one click."""
    page = visitor.page
    await site.mail(address, "Your code to activate")
    await page.goto(f"{visitor.origin}/mailbox?to={address}")
    await page.locator(".mails a", has_text="Your code to activate").first.click()
    paragraph = page.frame_locator("iframe").locator("p[style*='user-select:all']")
    code = (await paragraph.inner_text()).strip()
    assert code in (await page.inner_text("pre")).splitlines(), "alone on its line in the text, too"
    return code


def item(visitor: Visitor, words: str, state: str) -> Locator:
    """The item with these words in its heading, in this state."""
    heading = visitor.page.locator("h3", has_text=words)
    return visitor.page.locator(f"[data-items] li[data-state={state}]", has=heading)


async def heading(visitor: Visitor, words: str, state: str) -> None:
    await item(visitor, words, state).wait_for()


@pytest.mark.empty
async def test_inb_1_requests_appear_by_themselves_and_are_accepted_by_button(site: Site, visit: Visit) -> None:
    alice, dave = await visit(), await visit()
    await sign_up(site, alice, "alice@acme.example")
    await sign_up(site, dave, "dave@globex.example")
    dave_id, globex = await place(dave)

    await dave.open("/inbox")
    assert await dave.view() == "inbox"
    assert await dave.page.locator("[data-choice]").is_hidden(), "one place leaves nothing to choose"

    message = "Shall we?\n<b>Soon</b>"
    await do(alice, "requestPartnership", "partnership { id }", environmentId=globex, message=message)
    await heading(dave, "wants to be your partner", "OPEN")
    assert "<b>Soon</b>" in await dave.page.inner_text("[data-items] blockquote")
    assert "Not proven: none of their company numbers" in await dave.page.inner_text("li[data-state=OPEN]"), "ORG-12"
    await dave.page.get_by_role("button", name="Accept").click()
    await heading(dave, "wants to be your partner", "ACCEPTED")
    assert await dave.page.get_by_role("button", name="Accept").count() == 0

    identifier = {"scheme": "KVK", "value": NUMBER}
    made = await do(alice, "createOrganisation", "organisation { id }", name="Acme Sales", identifier=identifier)
    organisation = made["organisation"]["id"]
    await do(alice, "requestActivation", "organisation { id }", organisationId=organisation)
    code = await code_in_the_mail(site, alice, "alice@acme.example")
    await do(alice, "confirmActivation", "organisation { id }", organisationId=organisation, code=code)
    await do(alice, "addMembers", "results { errors { code } }", organisationId=organisation, userIds=[dave_id])

    await heading(dave, "Organisation Acme Sales wants to collaborate with you", "OPEN")
    assert "Member" in await dave.page.inner_text("li[data-state=OPEN]")
    assert "Not proven: the company number" in await dave.page.inner_text("li[data-state=OPEN]"), "ORG-12"
    await dave.page.locator("li[data-state=OPEN]").get_by_role("button", name="Accept").click()
    await heading(dave, "Acme Sales", "ACCEPTED")
    await dave.focus_is("focused.closest('li')?.dataset.state === 'ACCEPTED'")
    await dave.page.locator("[data-said]", has_text="Accepted").wait_for(state="attached")
    mine = await ask(dave, "{ inbox { edges { node { state readAt } } } }")
    assert [edge["node"]["state"] for edge in mine["inbox"]["edges"]].count("ACCEPTED") == 2

    # the mail leads to the same page, which asks whoever is not logged in to become somebody first;
    # from then on it speaks as the account does, whatever the browser prefers
    stranger = await visit(locale="nl-NL")
    await site.mail("dave@globex.example", "Acme Sales")
    await stranger.page.goto(f"{site.url}/mailbox?to=dave@globex.example")
    await stranger.page.locator(".mails a", has_text="Acme Sales").first.click()
    await stranger.page.frame_locator("iframe").locator("a[href$='/inbox']").first.click()
    await stranger.page.wait_for_url("**/inbox")
    await stranger.shows("log-in")
    assert await stranger.page.evaluate("document.documentElement.lang") == "nl"
    await stranger.page.locator("#log-in-email").fill("dave@globex.example")
    await stranger.page.locator("#log-in-password").fill(WORDS)
    await stranger.page.keyboard.press("Enter")
    await stranger.shows("inbox")
    await heading(stranger, "Organisation Acme Sales wants to collaborate with you", "ACCEPTED")
    await stranger.page.get_by_role("link", name="Nederlands").click()
    await heading(stranger, "Organisatie Acme Sales wil met je samenwerken", "ACCEPTED")
    assert (await ask(stranger, "{ account { locale } }"))["account"]["locale"] == "nl"


async def test_inb_5_a_notice_is_marked_as_read(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    visitor = await visit(site.bob)
    await visitor.open("/inbox")
    assert "Not read yet: 1" in await visitor.page.inner_text(".tools")
    await visitor.page.get_by_role("button", name="Mark as read").click()
    await visitor.page.wait_for_selector("li:not(.new)")
    await visitor.page.locator(".tools", has_text="All read").wait_for()
    assert await visitor.page.get_by_role("button", name="Mark as read").count() == 0
    assert await visitor.page.evaluate("document.activeElement.tagName") == "H3"
    [notice] = await site.items(site.bob)
    assert notice["readAt"]
    asked = visitor.only("MarkInboxItemRead")
    assert asked.variables == {"input": {"inboxItemId": notice["id"]}}
    assert asked.headers["x-welkom-environment"] == site.bob.environment


@pytest.mark.parametrize("state", ["ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED"])
async def test_inb_4_who_is_too_late_is_told_at_the_item_what_happened(site: Site, visit: Visit, state: str) -> None:
    membership = await site.collaboration()
    settles = {
        "ACCEPTED": lambda: site.do(site.dave, "acceptMembership", membershipId=membership),
        "DECLINED": lambda: site.do(site.dave, "declineMembership", membershipId=membership),
        "WITHDRAWN": lambda: site.do(site.alice, "removeMember", membershipId=membership),
        "EXPIRED": lambda: site.expires("memberships"),
    }
    visitor = await visit(site.dave)
    await visitor.before("AcceptMembership", settles[state])
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Accept").click()
    alert = visitor.page.locator(f"[data-items=rest] li[data-state={state}]").get_by_role("alert")
    await alert.filter(has_text="Your answer changed nothing").wait_for()
    assert state.lower() in await alert.inner_text()
    assert await alert.evaluate("alert => alert === document.activeElement")
    assert await visitor.page.inner_text("li [data-standing]") == state.capitalize()
    assert await visitor.page.get_by_role("button", name="Accept").count() == 0
    assert [one["state"] for one in await site.items(site.dave)] == [state]


async def test_any_other_refusal_is_told_at_its_item_which_stays_open(site: Site, visit: Visit) -> None:
    await site.collaboration()
    await site.partnership("Shall we?")
    # as no call leaves them: a request to somebody else, and one to somebody who decides no more
    await site.sql("UPDATE memberships SET user_id = user_environment_id WHERE state = 'PENDING'")
    given = {"userId": site.dave.id, "relationshipManager": False}
    await site.do(site.carol, "setRelationshipManager", **given)
    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    for words, message in (
        ("Acme Sales", "There is no such thing, or you may not see it."),
        ("Initech", "Your role would do, but you don't hold the relationship-manager mark."),
    ):
        request = item(visitor, words, "OPEN")
        await request.get_by_role("button", name="Accept").click()
        await request.get_by_role("alert").filter(has_text=message).wait_for()


@pytest.mark.parametrize("reason", ["", "We know nobody there."])
async def test_declining_asks_for_a_reason_that_may_stay_empty(site: Site, visit: Visit, reason: str) -> None:
    membership = await site.collaboration()
    visitor = await visit(site.dave)
    page = visitor.page
    await visitor.open("/inbox")
    await page.get_by_role("button", name="Decline…").press("Enter")
    assert await page.evaluate("document.activeElement.labels[0].textContent") == "Reason (optional)"
    await page.keyboard.press("Escape")
    assert await page.evaluate("document.activeElement.dataset.do") == "decline"
    assert "DeclineMembership" not in visitor.names
    await page.keyboard.press("Enter")
    await page.keyboard.type(reason)
    await page.get_by_role("button", name="Decline", exact=True).click()
    await heading(visitor, "Acme Sales", "DECLINED")
    await page.locator("[data-said]", has_text="Declined").wait_for(state="attached")
    assert await page.inner_text("[data-said]") == "Declined"
    given = {"membershipId": membership} | ({"reason": reason} if reason else {})
    assert visitor.only("DeclineMembership").input == given
    [declined] = await site.items(site.dave)
    assert (declined["state"], bool(declined["readAt"])) == ("DECLINED", True)
    told = await site.ask(site.alice, "{ inbox { edges { node { ... on Notice { text reason } } } } }")
    text = f"{site.dave.name} of Globex declined to work with Acme Sales."
    assert {"node": {"text": text, "reason": reason or None}} in told["inbox"]["edges"]


async def test_an_account_with_several_places_chooses_one_and_begins_where_there_is_most_to_read(
    site: Site, visit: Visit
) -> None:
    for by in (site.alice, site.erin):
        _, secret = await site.invite(f"dave@{by.email.partition('@')[2]}", by)
        await site.do(site.dave, "acceptInvitation", token=secret)
    mine = (await site.ask(site.dave, "{ account { users { id environment { name } } } }"))["account"]["users"]
    users = {user["environment"]["name"]: user["id"] for user in mine}
    await site.do(site.erin, "blockUser", userId=users["Initech"])
    await site.role(site.dave, "ADMINISTRATOR")
    for role in ("ADMINISTRATOR", "ADVANCED_USER"):
        await site.do(site.alice, "changeUserRole", userId=users["Acme"], role=role)

    visitor = await visit(site.dave)
    await visitor.open("/inbox")
    chosen = visitor.page.get_by_label("Environment")
    assert sorted(await chosen.locator("option").all_inner_texts()) == ["Acme", "Globex"]
    assert await chosen.input_value() == site.alice.environment
    assert await visitor.page.inner_text("li h3") == "Your role is now Advanced user."
    await chosen.select_option("Globex")
    await visitor.page.locator("li h3", has_text="Your role is now Administrator.").wait_for()
    assert await visitor.page.locator("li").count() == 1
    asked = [one.headers["x-welkom-environment"] for one in visitor.asked if one.name == "Inbox"]
    assert asked == [site.alice.environment, site.dave.environment]


async def test_older_items_come_on_demand(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 26)
    visitor = await visit(site.bob)
    await visitor.open("/inbox")
    ids = [one["id"] for one in await site.items(site.bob)]
    shown = "() => [...document.querySelectorAll('[data-items] li')].map(li => li.dataset.item)"
    assert await visitor.page.evaluate(shown) == ids[:25]
    await visitor.page.get_by_role("button", name="Older items").click()
    await visitor.page.locator(f"li[data-item={ids[25]}]").wait_for()
    assert await visitor.page.evaluate(shown) == ids
    assert await visitor.page.get_by_role("button", name="Older items").count() == 0
    end = await site.ask(site.bob, "{ inbox(first: 25) { pageInfo { endCursor } } }")
    asked = [one.variables.get("after") for one in visitor.asked if one.name == "Inbox"]
    assert asked == [None, end["inbox"]["pageInfo"]["endCursor"]]


@pytest.mark.parametrize(("nowhere", "view"), [(False, "log-in"), (True, "no-place")])
async def test_who_has_no_inbox_is_told_so(site: Site, visit: Visit, nowhere: bool, view: str) -> None:
    if nowhere:
        await site.do(site.alice, "removeUser", userId=site.bob.id)
    visitor = await visit(site.bob if nowhere else None)
    await visitor.open("/inbox")
    assert await visitor.view() == view
    assert visitor.names == ["Account"]


async def test_a_session_that_ended_is_told_and_leads_to_the_log_in_form(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave)
    await visitor.hear_nothing()  # else it would hear of it by itself
    await visitor.open("/inbox")
    assert (await site.client.ask("mutation { logOut { loggedOut } }", as_=site.dave)).data["logOut"]["loggedOut"]
    await visitor.page.get_by_role("button", name="Accept").click()
    await visitor.shows("ended")
    assert await visitor.page.locator("li").count() == 0, "what was shown goes"
    await visitor.page.get_by_role("button", name="Log in again").click()
    await visitor.shows("log-in")
    await visitor.page.locator("#log-in-email").fill(site.dave.email)
    await visitor.page.locator("#log-in-password").fill(PASSWORD)
    await visitor.page.keyboard.press("Enter")
    await heading(visitor, "Acme Sales", "OPEN")
    visitor.forgive_broken_connections()
