"""The inbox as a page: a real server and a real Chromium for the way through, a played API for the corners."""

from typing import Any

import pytest

from .answers import EVIL, NOBODY, Api, account, inbox, item, payload, refusal
from .conftest import Visit, Visitor
from .test_journey import WORDS, ask, sign_up

NUMBER = "12345678"
QUIET = {"data": None, "errors": [{"message": "Later.", "extensions": {"code": "UNAVAILABLE"}}]}


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


async def code_in_the_mail(visitor: Visitor, address: str) -> str:
    """As a person picks it up: all of it with one click."""
    page = visitor.page
    for _ in range(100):
        await page.goto(f"{visitor.origin}/mailbox?to={address}")
        if await page.locator(".mails a", has_text="Your code to activate").count():
            break
        await page.wait_for_timeout(100)
    await page.locator(".mails a", has_text="Your code to activate").first.click()
    paragraph = page.frame_locator("iframe").locator("p[style*='user-select:all']")
    code = (await paragraph.inner_text()).strip()
    assert code in (await page.inner_text("pre")).splitlines(), "alone on its line in the text, too"
    return code


async def heading(visitor: Visitor, words: str, state: str) -> None:
    await visitor.page.locator(f"[data-items] li[data-state={state}] h2", has_text=words).wait_for()


async def test_inb_1_requests_appear_by_themselves_and_are_accepted_by_button(welkom: str, visit: Visit) -> None:
    alice, dave = await visit(welkom), await visit(welkom)
    await sign_up(alice, "alice@acme.example")
    await sign_up(dave, "dave@globex.example")
    (alice_id, _), (dave_id, globex) = await place(alice), await place(dave)
    for visitor, user_id in ((alice, alice_id), (dave, dave_id)):
        await do(visitor, "setRelationshipManager", "user { id }", userId=user_id, relationshipManager=True)

    await dave.open("/inbox")
    assert await dave.view() == "inbox"
    assert await dave.page.locator("[data-choice]").is_hidden(), "one place leaves nothing to choose"

    message = "Shall we?\n<b>Soon</b>"
    await do(alice, "requestPartnership", "partnership { id }", environmentId=globex, message=message)
    await heading(dave, "wants to be your partner", "OPEN")
    assert "<b>Soon</b>" in await dave.page.inner_text("[data-items] blockquote")
    await dave.page.get_by_role("button", name="Accept").click()
    await heading(dave, "wants to be your partner", "ACCEPTED")
    assert await dave.page.get_by_role("button", name="Accept").count() == 0

    identifier = {"scheme": "KVK", "value": NUMBER}
    made = await do(alice, "createOrganisation", "organisation { id }", name="Acme Sales", identifier=identifier)
    organisation = made["organisation"]["id"]
    await do(alice, "requestActivation", "organisation { id }", organisationId=organisation)
    code = await code_in_the_mail(alice, "alice@acme.example")
    await do(alice, "confirmActivation", "organisation { id }", organisationId=organisation, code=code)
    await do(alice, "addMembers", "results { errors { code } }", organisationId=organisation, userIds=[dave_id])

    await heading(dave, "Organisation Acme Sales wants to collaborate with you", "OPEN")
    assert "Member" in await dave.page.inner_text("li[data-state=OPEN]")
    await dave.page.locator("li[data-state=OPEN]").get_by_role("button", name="Accept").click()
    await heading(dave, "Acme Sales", "ACCEPTED")
    assert await dave.page.evaluate("document.activeElement.closest('li').dataset.state") == "ACCEPTED"
    assert await dave.page.inner_text("[data-said]") == "Accepted"
    mine = await ask(dave, "{ inbox { edges { node { state readAt } } } }")
    assert [edge["node"]["state"] for edge in mine["inbox"]["edges"]].count("ACCEPTED") == 2

    # the mail leads to the same page, which asks whoever is not logged in to become somebody first
    stranger = await visit(welkom, locale="nl-NL")
    await stranger.page.goto(f"{welkom}/mailbox?to=dave@globex.example")
    await stranger.page.locator(".mails a", has_text="Acme Sales").first.click()
    await stranger.page.frame_locator("iframe").locator("a[href$='/inbox']").first.click()
    await stranger.page.wait_for_url("**/inbox")
    await stranger.shows("log-in")
    await stranger.page.locator("#log-in-email").fill("dave@globex.example")
    await stranger.page.locator("#log-in-password").fill(WORDS)
    await stranger.page.keyboard.press("Enter")
    await stranger.shows("inbox")
    await heading(stranger, "Organisatie Acme Sales wil met u samenwerken", "ACCEPTED")


async def test_inb_5_a_notice_is_marked_as_read(visit: Visit) -> None:
    visitor = await visit()
    read = item("Notice", readAt="2026-03-05T15:00:00Z")
    api = await Api(
        {
            "Account": account(),
            "Inbox": [inbox(item("Notice")), inbox(read)],
            "InboxNews": QUIET,
            "MarkInboxItemRead": payload("markInboxItemRead"),
        }
    ).at(visitor)
    await visitor.open("/inbox")
    assert "Not read yet: 1" in await visitor.page.inner_text("[role=status]:visible >> nth=0")
    await visitor.page.get_by_role("button", name="Mark as read").click()
    await visitor.page.wait_for_selector("li:not(.new)")
    assert "Not read yet: 0" in await visitor.page.inner_text("[role=status]:visible >> nth=0")
    assert await visitor.page.get_by_role("button", name="Mark as read").count() == 0
    assert await visitor.page.evaluate("document.activeElement.tagName") == "H2"
    [(_, variables, headers)] = [call for call in api.calls if call[0] == "MarkInboxItemRead"]
    assert variables == {"input": {"inboxItemId": "ibx_1"}}
    assert headers["x-welkom-environment"] == "env_1"


async def test_inb_4_a_refusal_is_told_at_its_item_and_the_list_is_read_again(visit: Visit) -> None:
    visitor = await visit()
    await Api(
        {
            "Account": account(),
            "Inbox": [inbox(item()), inbox(item(state="WITHDRAWN"))],
            "InboxNews": QUIET,
            "DeclineMembership": payload("declineMembership", refusal("GONE", "It was withdrawn.")),
        }
    ).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Decline").click()
    await visitor.page.get_by_role("alert").filter(has_text="It was withdrawn.").wait_for()
    assert "Withdrawn" in await visitor.page.inner_text("li .meta")
    assert await visitor.page.get_by_role("button", name="Decline").count() == 0


async def test_an_account_with_several_places_chooses_one_and_begins_where_there_is_most_to_read(visit: Visit) -> None:
    visitor = await visit()
    me = account()
    me["data"]["account"]["users"] += [
        {"status": "ACTIVE", "environment": {"id": "env_2", "name": "Globex"}},
        {"status": "BLOCKED", "environment": {"id": "env_3", "name": "Initech"}},
    ]
    counts = [{"data": {"inbox": {"unreadCount": count}}} for count in (0, 2)]
    lists = [inbox(item("Notice", text="of Globex")), inbox(item("Notice", id="ibx_2", text="of Acme"))]
    api = await Api({"Account": me, "Unread": counts, "Inbox": lists, "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    chosen = visitor.page.get_by_label("Environment")
    assert await chosen.locator("option").all_inner_texts() == ["Acme", "Globex"]
    assert await chosen.input_value() == "env_2"
    assert await visitor.page.inner_text("li h2") == "of Globex"
    await chosen.select_option("Acme")
    await visitor.page.locator("li h2", has_text="of Acme").wait_for()
    asked = [headers["x-welkom-environment"] for name, _, headers in api.calls if name == "Inbox"]
    assert asked == ["env_2", "env_1"]


async def test_older_items_come_on_demand(visit: Visit) -> None:
    visitor = await visit()
    pages = [inbox(item("Notice", text="newer"), more=True), inbox(item("Notice", id="ibx_2", text="older"))]
    api = await Api({"Account": account(), "Inbox": pages, "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Older items").click()
    await visitor.page.locator("li h2", has_text="older").wait_for()
    assert await visitor.page.locator("li h2").all_inner_texts() == ["newer", "older"]
    assert await visitor.page.get_by_role("button", name="Older items").count() == 0
    assert [variables.get("after") for name, variables, _ in api.calls if name == "Inbox"] == [None, "c1"]


async def test_names_and_messages_in_the_inbox_are_text(visit: Visit) -> None:
    visitor = await visit()
    me = account()
    me["data"]["account"]["users"] *= 2
    me["data"]["account"]["users"][0]["environment"]["name"] = EVIL
    evil = inbox(
        item(organisationName=EVIL, role={"name": EVIL}, **{"from": {"name": EVIL}}),
        item("PartnershipRequest", id="ibx_2", partnership={"id": "prt_1", "message": EVIL}),
        item("Notice", id="ibx_3", text=EVIL),
    )
    unread = {"data": {"inbox": {"unreadCount": 1}}}
    await Api({"Account": me, "Unread": unread, "Inbox": evil, "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    for place in ("li:nth-child(1) h2", "li:nth-child(2) blockquote", "li:nth-child(3) h2"):
        assert EVIL in await visitor.page.inner_text(place)
    assert await visitor.page.locator("main img, main script").count() == 0


@pytest.mark.parametrize(("who", "view"), [(NOBODY, "log-in"), ("nowhere", "no-place")])
async def test_who_has_no_inbox_is_told_so(visit: Visit, who: Any, view: str) -> None:
    visitor = await visit()
    nowhere = account()
    nowhere["data"]["account"]["users"] = []
    api = await Api({"Account": nowhere if who == "nowhere" else who}).at(visitor)
    await visitor.open("/inbox")
    assert await visitor.view() == view
    assert api.names == ["Account"]


async def test_a_session_that_ended_leads_to_the_log_in_form(visit: Visit) -> None:
    visitor = await visit()
    gone = payload("acceptMembership") | NOBODY
    answers = {"Account": account(), "Inbox": inbox(item()), "InboxNews": QUIET, "AcceptMembership": gone}
    await Api(answers).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Accept").click()
    await visitor.shows("log-in")
