"""The inbox as a page: a real server and a real Chromium for the way through, a played API for the corners."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Error, Request, Route

from server.app import create_app
from server.db.database import Database
from server.db.models import NoticeKind
from server.domain import inbox as inbox_verbs
from server.domain import sessions, users
from server.domain.ids import UserRef
from tests.conftest import settings_for
from tests.scenario import PASSWORD, Cast, LoggedInUser

from .answers import EVIL, NOBODY, Api, account, inbox, item, payload, refusal
from .conftest import Visit, Visitor, free_port, serving
from .test_journey import WORDS, ask, sign_up

LOCAL = pytest.mark.parametrize("kind", ["sqlite"])
NUMBER = "12345678"
CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => rgb(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (rgb(colour)[3] === 255) return colour;
    }
  };
  const seen = [...document.body.querySelectorAll("*")].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  return seen.map((element) => {
    const two = [light(getComputedStyle(element).color), light(paper(element))].sort();
    return { text: element.textContent.slice(0, 40), ratio: (Math.max(...two) + 0.05) / (Math.min(...two) + 0.05) };
  });
}"""
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
    await visitor.page.locator(f"[data-items] li[data-state={state}] h3", has_text=words).wait_for()


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
    await dave.page.locator("[data-said]", has_text="Accepted").wait_for(state="attached")
    mine = await ask(dave, "{ inbox { edges { node { state readAt } } } }")
    assert [edge["node"]["state"] for edge in mine["inbox"]["edges"]].count("ACCEPTED") == 2

    # the mail leads to the same page, which asks whoever is not logged in to become somebody first;
    # from then on it speaks as the account does, whatever the browser prefers
    stranger = await visit(welkom, locale="nl-NL")
    await stranger.page.goto(f"{welkom}/mailbox?to=dave@globex.example")
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
    await heading(stranger, "Organisatie Acme Sales wil met u samenwerken", "ACCEPTED")
    assert (await ask(stranger, "{ account { locale } }"))["account"]["locale"] == "nl"


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
    assert "Not read yet: 1" in await visitor.page.inner_text(".tools")
    await visitor.page.get_by_role("button", name="Mark as read").click()
    await visitor.page.wait_for_selector("li:not(.new)")
    assert "All read" in await visitor.page.inner_text(".tools")
    assert await visitor.page.get_by_role("button", name="Mark as read").count() == 0
    assert await visitor.page.evaluate("document.activeElement.tagName") == "H3"
    [(_, variables, headers)] = [call for call in api.calls if call[0] == "MarkInboxItemRead"]
    assert variables == {"input": {"inboxItemId": "ibx_1"}}
    assert headers["x-welkom-environment"] == "env_1"


@pytest.mark.parametrize("state", ["ACCEPTED", "DECLINED", "WITHDRAWN", "EXPIRED"])
async def test_inb_4_who_is_too_late_is_told_at_the_item_what_happened(visit: Visit, state: str) -> None:
    visitor = await visit()
    await Api(
        {
            "Account": account(),
            "Inbox": [inbox(item()), inbox(item(state=state))],
            "InboxNews": QUIET,
            "AcceptMembership": payload("acceptMembership", refusal("ALREADY_SETTLED", "Look again.", "membershipId")),
        }
    ).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Accept").click()
    alert = visitor.page.locator(f"[data-items=rest] li[data-state={state}]").get_by_role("alert")
    await alert.filter(has_text="Your answer changed nothing").wait_for()
    assert state.lower() in await alert.inner_text()
    assert await alert.evaluate("alert => alert === document.activeElement")
    assert await visitor.page.inner_text("li [data-standing]") == state.capitalize()
    assert await visitor.page.get_by_role("button", name="Accept").count() == 0


async def test_any_other_refusal_is_told_at_its_item_which_stays_open(visit: Visit) -> None:
    visitor = await visit()
    fault = {"data": None, "errors": [{"message": "Not with this role.", "extensions": {"code": "FORBIDDEN"}}]}
    answers = [payload("acceptMembership", refusal("NOT_FOUND", "No such thing.")), fault]
    api = {"Account": account(), "Inbox": inbox(item()), "InboxNews": QUIET, "AcceptMembership": answers}
    await Api(api).at(visitor)
    await visitor.open("/inbox")
    for message in ("No such thing.", "Not with this role."):
        await visitor.page.get_by_role("button", name="Accept").click()
        await visitor.page.locator("li[data-state=OPEN]").get_by_role("alert").filter(has_text=message).wait_for()


@pytest.mark.parametrize("reason", ["", "We know nobody there."])
async def test_declining_asks_for_a_reason_that_may_stay_empty(visit: Visit, reason: str) -> None:
    visitor = await visit()
    page = visitor.page
    answers = {
        "Account": account(),
        "Inbox": [inbox(item()), inbox(item(state="DECLINED", readAt="2026-03-05T15:00:00Z"))],
        "InboxNews": QUIET,
        "DeclineMembership": payload("declineMembership"),
        "MarkInboxItemRead": payload("markInboxItemRead"),
    }
    api = await Api(answers).at(visitor)
    await visitor.open("/inbox")
    await page.get_by_role("button", name="Decline…").press("Enter")
    assert await page.evaluate("document.activeElement.labels[0].textContent") == "Reason (optional)"
    await page.keyboard.press("Escape")
    assert await page.evaluate("document.activeElement.dataset.do") == "decline"
    assert "DeclineMembership" not in api.names
    await page.keyboard.press("Enter")
    await page.keyboard.type(reason)
    await page.get_by_role("button", name="Decline", exact=True).click()
    await heading(visitor, "Acme Sales", "DECLINED")
    assert await page.inner_text("[data-said]") == "Declined"
    [variables] = [variables for name, variables, _ in api.calls if name == "DeclineMembership"]
    assert variables == {"input": {"membershipId": "mbr_1"} | ({"reason": reason} if reason else {})}


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
    assert await visitor.page.inner_text("li h3") == "of Globex"
    await chosen.select_option("Acme")
    await visitor.page.locator("li h3", has_text="of Acme").wait_for()
    asked = [headers["x-welkom-environment"] for name, _, headers in api.calls if name == "Inbox"]
    assert asked == ["env_2", "env_1"]


async def test_older_items_come_on_demand(visit: Visit) -> None:
    visitor = await visit()
    pages = [inbox(item("Notice", text="newer"), more=True), inbox(item("Notice", id="ibx_2", text="older"))]
    api = await Api({"Account": account(), "Inbox": pages, "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Older items").click()
    await visitor.page.locator("li h3", has_text="older").wait_for()
    assert await visitor.page.locator("li h3").all_inner_texts() == ["newer", "older"]
    assert await visitor.page.get_by_role("button", name="Older items").count() == 0
    assert [variables.get("after") for name, variables, _ in api.calls if name == "Inbox"] == [None, "c1"]


async def test_names_and_messages_in_the_inbox_are_text(visit: Visit) -> None:
    visitor = await visit()
    me = account()
    me["data"]["account"]["users"] *= 2
    me["data"]["account"]["users"][0]["environment"]["name"] = EVIL
    sender: dict[str, Any] = {"from": {"name": EVIL}}
    evil = inbox(
        item(organisationName=EVIL, role={"name": EVIL}, **sender),
        item("PartnershipRequest", id="ibx_2", partnership={"id": "prt_1", "message": EVIL}),
        item("Notice", id="ibx_3", text=EVIL, reason=EVIL),
    )
    unread = {"data": {"inbox": {"unreadCount": 1}}}
    refused = payload("acceptMembership", refusal("NOT_FOUND", EVIL))
    api = {"Account": me, "Unread": unread, "Inbox": evil, "InboxNews": QUIET, "AcceptMembership": refused}
    await Api(api).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Accept").first.click()
    await visitor.page.get_by_role("alert").filter(has_text=EVIL).wait_for()
    open_ones, rest = "[data-items=open] li", "[data-items=rest] li"
    for place in (f"{open_ones} h3", f"{open_ones}:nth-child(2) blockquote", f"{rest} h3", f"{rest} blockquote"):
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


async def test_a_session_that_ended_is_told_and_leads_to_the_log_in_form(visit: Visit) -> None:
    visitor = await visit()
    gone = payload("acceptMembership") | NOBODY
    answers = {"Account": account(), "Inbox": inbox(item()), "InboxNews": QUIET, "AcceptMembership": gone}
    await Api(answers).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.get_by_role("button", name="Accept").click()
    await visitor.shows("ended")
    assert await visitor.page.locator("li").count() == 0, "what was shown goes"
    await visitor.page.get_by_role("button", name="Log in again").click()
    await visitor.shows("log-in")


async def test_nothing_there_is_told(visit: Visit) -> None:
    visitor = await visit()
    await Api({"Account": account(), "Inbox": inbox(), "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    assert "Nothing waits for you" in await visitor.page.inner_text("main")
    assert await visitor.page.locator("h2:visible").count() == 0


async def test_what_waits_stands_apart_from_what_is_settled(visit: Visit) -> None:
    visitor = await visit()
    items = [item(), item(id="ibx_2", state="EXPIRED"), item("Notice", id="ibx_3", reason="Too busy.")]
    await Api({"Account": account(), "Inbox": inbox(*items), "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    waiting = visitor.page.get_by_role("list", name="Waits for your decision").get_by_role("listitem")
    rest = visitor.page.get_by_role("list", name="Notices and earlier requests").get_by_role("listitem")
    assert (await waiting.count(), await rest.count()) == (1, 2)
    assert await rest.first.get_by_role("button").all_inner_texts() == ["Mark as read"]
    assert await rest.last.locator("blockquote").inner_text() == "Too busy."


async def test_times_are_told_as_they_feel_and_as_they_were(visit: Visit) -> None:
    visitor = await visit(timezone_id="Europe/Amsterdam")
    await visitor.page.clock.install(time="2026-03-05T14:06:30Z")
    items = [item(), item(id="ibx_2", createdAt="2026-02-01T09:00:00Z")]
    await Api({"Account": account(), "Inbox": inbox(*items), "InboxNews": QUIET}).at(visitor)
    await visitor.open("/inbox")
    times = visitor.page.locator("li time")
    assert await times.all_inner_texts() == ["3 minutes ago · 5 Mar 2026, 15:03", "1 Feb 2026, 10:00"]
    assert await times.first.get_attribute("datetime") == items[0]["createdAt"]
    await visitor.page.clock.fast_forward("02:00:00")
    await visitor.page.locator("li time", has_text="2 hours ago").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_word_has_the_contrast_of_wcag_aa(visit: Visit, scheme: str) -> None:
    visitor = await visit(color_scheme=scheme)
    refused = payload("acceptMembership", refusal("NOT_FOUND", "No such thing."))
    items = [
        item(),
        item("PartnershipRequest", id="ibx_2"),
        item("Notice", id="ibx_3"),
        item(id="ibx_4", state="EXPIRED"),
    ]
    answers = {"Account": account(), "Inbox": inbox(*items, more=True), "InboxNews": QUIET, "AcceptMembership": refused}
    await Api(answers).at(visitor)
    await visitor.open("/inbox")
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    await visitor.page.get_by_role("button", name="Accept").first.click()
    await visitor.page.get_by_role("alert").filter(has_text="No such").wait_for()
    await visitor.page.get_by_role("button", name="Decline…").nth(1).click()
    measured = await visitor.page.evaluate(CONTRASTS)
    assert len(measured) > 20
    assert [one for one in measured if one["ratio"] < 4.5] == []


async def test_the_page_speaks_the_language_of_the_account(visit: Visit) -> None:
    """Roles, notices and refusals come in it: a page in another one would be half and half."""
    visitor = await visit(locale="en-GB")
    dutch, english = account(), account()
    dutch["data"]["account"]["locale"], english["data"]["account"]["locale"] = "nl", "en"
    changed = payload("updateAccount")
    answers = {"Account": [dutch, dutch, english], "Inbox": inbox(item()), "InboxNews": QUIET, "UpdateAccount": changed}
    api = await Api(answers).at(visitor)
    await visitor.page.goto(visitor.origin + "/inbox")
    await visitor.page.get_by_role("button", name="Aannemen").wait_for()
    assert visitor.page.url.endswith("/inbox?lang=nl")
    assert "ook die van uw mails" in await visitor.page.inner_text("main")
    await visitor.page.get_by_role("link", name="English").click()
    await visitor.page.get_by_role("button", name="Accept").wait_for()
    assert [variables for name, variables, _ in api.calls if name == "UpdateAccount"] == [{"input": {"locale": "en"}}]


# ---- live, with a played API


def fault(code: str) -> dict[str, Any]:
    return {"data": None, "errors": [{"message": "Not so.", "extensions": {"code": code}}]}


def event(cursor: str) -> str:
    return f"event: next\ndata: {json.dumps({'data': {'inbox': {'cursor': cursor}}})}\n\n"


OVER = ""


class Live(Api):
    """An API whose subscription answers when the test gives something to tell; then the connection ends."""

    def __init__(self, *inboxes: dict[str, Any], **answers: Any) -> None:
        super().__init__({"Account": account(), "Inbox": list(inboxes), **answers})
        self.news: asyncio.Queue[str | dict[str, Any]] = asyncio.Queue()
        self.followed: asyncio.Queue[str] = asyncio.Queue()

    async def __call__(self, route: Route) -> None:
        if "InboxNews" not in (route.request.post_data or ""):
            await super().__call__(route)
            return
        asked: Any = route.request.post_data_json
        variables = asked["variables"]
        self.calls.append(("InboxNews", variables, {}))
        self.followed.put_nowait(variables["after"])
        told = await self.news.get()
        if told is OVER:
            self.news.put_nowait(OVER)
            return
        body, kind = (told, "text/event-stream") if isinstance(told, str) else (json.dumps(told), "application/json")
        with contextlib.suppress(Error):  # given up by the page meanwhile
            await route.fulfill(body=body, content_type=kind)

    async def at(self, visitor: Visitor) -> "Live":
        await super().at(visitor)
        visitor.page.on("close", lambda _: self.news.put_nowait(OVER))
        return self

    async def followed_from(self) -> str:
        """The cursor of the next subscription."""
        async with asyncio.timeout(10):
            return await self.followed.get()


# what the page waits for, apart from its guards against silence, bad news and slips of the hand
WAITS = """window.waits = [];
const later = window.setTimeout;
window.setTimeout = (act, time) => {
  if (![300, 400, 45_000].includes(time)) waits.push(time);
  return later(act, time);
};"""


async def still(visitor: Visitor, chance: float = 1) -> None:
    """Stops the page's clock: nothing happens later unless the test lets time pass. Chance is no chance."""
    await visitor.page.add_init_script(f"Math.random = () => {chance}")
    await visitor.page.clock.install(time="2026-03-05T14:06:30Z")
    await visitor.page.clock.pause_at("2026-03-05T14:06:31Z")


async def test_inb_3_who_was_too_slow_resumes_at_once_from_the_last_cursor(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor)
    api = Live(inbox(item()))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    api.news.put_nowait(event("c7") + f"event: next\ndata: {json.dumps(fault('RESUME'))}\n\n")
    assert await api.followed_from() == "c7"
    api.news.put_nowait(event("c8"))
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    assert api.followed.empty(), "one that just breaks is met with patience"
    await visitor.page.clock.run_for(3_000)
    assert await api.followed_from() == "c8"


async def test_inb_3_told_to_resume_without_getting_any_further_it_waits(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor)
    api = Live(inbox(item()))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    api.news.put_nowait(fault("RESUME"))
    assert await api.followed_from() == "p1"
    api.news.put_nowait(fault("RESUME"))
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    assert api.followed.empty()


async def test_inb_3_a_cursor_that_is_no_good_makes_it_read_the_list_anew(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor)
    anew = inbox(item(), item("Notice", id="ibx_2", text="of meanwhile"))
    anew["data"]["inbox"]["position"] = "p2"
    api = Live(inbox(item()), anew)
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    api.news.put_nowait(fault("BAD_USER_INPUT"))
    assert await api.followed_from() == "p2"
    await visitor.page.locator("li h3", has_text="of meanwhile").wait_for()


async def test_a_broken_connection_is_told_and_taken_up_after_a_time_of_chance_that_doubles(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor, chance=0.5)
    await visitor.page.add_init_script(WAITS)
    api = Live(inbox(item()))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    waits = (1_500, 3_000, 6_000, 12_000, 15_000, 15_000)
    for times, wait in enumerate(waits, start=1):
        api.news.put_nowait(QUIET)
        await visitor.page.wait_for_function("times => waits.length === times", arg=times)
        assert "No connection" in await visitor.page.inner_text("[role=status]:visible")
        await visitor.page.clock.run_for(wait)
        assert await api.followed_from() == "p1"
    assert await visitor.page.evaluate("waits") == list(waits)
    assert api.names.count("Inbox") == 1, "the list is as new as its cursor: it is not read again"


async def test_trying_now_needs_no_patience_and_keeps_what_is_shown(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor)
    api = Live(inbox(item()), QUIET)
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    for _ in range(2):
        api.news.put_nowait(event("c3"))
        await visitor.page.get_by_role("button", name="Try now").click()
        assert await api.followed_from() == "c3"
    assert await visitor.view() == "inbox"
    assert await visitor.page.locator("li").count() == 1


async def test_a_window_that_nobody_looks_at_gives_its_connection_back_and_then_goes_on(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor)
    api = Live(inbox(item()), QUIET)
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    looks = "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
    looks += " document.dispatchEvent(new Event('visibilitychange')); }"
    async with visitor.page.expect_event("requestfailed", lambda request: "InboxNews" in (request.post_data or "")):
        await visitor.page.evaluate(looks, True)
    assert api.followed.empty()
    await visitor.page.evaluate(looks, False)
    assert await api.followed_from() == "p1"
    assert await visitor.view() == "inbox"


async def test_a_connection_that_fell_silent_is_given_up(visit: Visit) -> None:
    visitor = await visit()
    await still(visitor, chance=0)
    api = Live(inbox(item()))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    await visitor.page.clock.run_for(44_000)
    assert api.followed.empty()
    await visitor.page.clock.run_for(1_000)
    await visitor.page.locator("[data-live=no]:visible").wait_for()
    await visitor.page.clock.run_for(1)
    assert await api.followed_from() == "p1"


@pytest.mark.parametrize(
    ("code", "words"),
    [("UNAUTHENTICATED", "logged out"), ("USER_BLOCKED", "are blocked"), ("NO_ENVIRONMENT", "no place")],
)
async def test_the_end_of_access_is_told_and_not_taken_for_a_broken_connection(
    visit: Visit, code: str, words: str
) -> None:
    visitor = await visit()
    await still(visitor)
    api = Live(inbox(item()))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    api.news.put_nowait(fault(code))
    await visitor.shows("ended")
    assert words in await visitor.page.inner_text("main")
    assert await visitor.page.locator("li").count() == 0
    assert await visitor.page.evaluate("document.activeElement.textContent") == "Your access has ended"
    await visitor.page.clock.run_for(60_000)
    assert api.names == ["Account", "Inbox", "InboxNews"], "nothing is tried again"
    await visitor.page.get_by_role("button", name="Log in again").click()
    await visitor.shows("log-in")


async def test_what_arrives_is_read_out_and_takes_no_words_away_from_who_is_typing(visit: Visit) -> None:
    visitor = await visit(reduced_motion="reduce")
    await still(visitor)
    page = visitor.page
    new = item("PartnershipRequest", id="ibx_2", createdAt="2026-03-05T14:06:00Z")
    gone = [item(state="WITHDRAWN"), new]
    api = Live(inbox(item()), inbox(new, item()), inbox(*gone))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    await page.clock.run_for(1_000)
    await page.get_by_role("button", name="Decline…").click()
    await page.keyboard.type("We know ")
    api.news.put_nowait(event("c1"))
    await heading(visitor, "wants to be your partner", "OPEN")
    assert await page.inner_text("[data-said]") == "New in your inbox: Acme wants to be your partner."
    assert await page.locator("li.arrived").evaluate("li => getComputedStyle(li).animationName") == "none"
    await page.keyboard.type("nobody.")
    assert await page.locator("textarea:visible").input_value() == "We know nobody."

    await page.locator("[data-live=no]:visible").wait_for()
    await page.clock.run_for(3_000)
    assert await api.followed_from() == "c1"
    api.news.put_nowait(event("c2"))
    await heading(visitor, "Acme Sales", "WITHDRAWN")
    assert "Organisation Acme Sales wants to collaborate with you. Withdrawn." in await page.inner_text("[data-said]")
    assert await page.evaluate("document.activeElement.closest('li').dataset.item") == "ibx_1"


async def test_nobody_consents_to_what_slid_under_the_pointer(visit: Visit) -> None:
    visitor = await visit(viewport={"width": 800, "height": 1600})
    await still(visitor)
    page = visitor.page
    new = item("PartnershipRequest", id="ibx_2", createdAt="2026-03-05T14:06:00Z")
    api = Live(inbox(item()), inbox(new, item()), AcceptPartnership=payload("acceptPartnership"))
    await api.at(visitor)
    await visitor.open("/inbox")
    assert await api.followed_from() == "p1"
    await page.clock.run_for(1_000)
    api.news.put_nowait(event("c1"))
    await heading(visitor, "wants to be your partner", "OPEN")
    box = await page.get_by_role("button", name="Accept").first.bounding_box()
    assert box
    await page.mouse.click(box["x"] + 5, box["y"] + 5)
    await page.evaluate("0")
    assert "AcceptPartnership" not in api.names
    await page.clock.run_for(400)
    async with page.expect_request(lambda request: "AcceptPartnership" in (request.post_data or "")):
        await page.mouse.click(box["x"] + 5, box["y"] + 5)


# ---- live, with the server


@contextlib.asynccontextmanager
async def follows(visitor: Visitor) -> AsyncIterator[None]:
    """Within it the page asks for news (again)."""
    async with visitor.page.expect_request(lambda request: "InboxNews" in (request.post_data or "")):
        yield


@pytest.fixture
async def here(database: Database, cast: Cast, visit: Visit) -> AsyncIterator["Here"]:
    """A server with the cast in its database, that can be stopped and started, and Bob at his inbox."""
    listener, address = free_port()
    given = Here(address, database, cast.bob, await visit(address))
    await given.start(listener)
    cookie = {"name": "welkom", "value": cast.bob.token, "url": address}
    await given.visitor.page.context.add_cookies([cookie])  # type: ignore[list-item]
    given.visitor.page.on("request", given.note)
    async with follows(given.visitor):
        await given.visitor.open("/inbox")
    await given.visitor.page.locator("[data-live=yes]:visible").wait_for()
    yield given
    await given.visitor.page.goto("about:blank")  # a page that is cut off would complain
    await given.stop()


@dataclass
class Here:
    address: str
    database: Database
    bob: LoggedInUser
    visitor: Visitor
    asked: list[tuple[str, Any]] = field(default_factory=list)
    server: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    async def start(self, listener: socket.socket) -> None:
        given = settings_for(self.database.url.render_as_string(hide_password=False), public_url=self.address)
        await self.server.enter_async_context(serving(create_app(given, database=self.database), listener))

    async def start_again(self) -> None:
        await self.start(socket.create_server(("127.0.0.1", int(self.address.rpartition(":")[2]))))

    async def stop(self) -> None:
        await self.server.aclose()

    def note(self, request: Request) -> None:
        if request.method == "POST":
            posted: Any = request.post_data_json
            self.asked.append((posted["query"].split("(")[0].split()[1], posted["variables"]))

    async def notify(self, name: str) -> None:
        async with self.database.write(origin="test") as uow:
            place = (self.bob.environment_id, self.bob.user_id)
            await inbox_verbs.notify(
                uow, [UserRef(*place)], NoticeKind.ROLE_CHANGED, from_id=place[0], user_id=place[1], role=name
            )


@LOCAL
async def test_inb_3_after_a_restart_it_goes_on_from_its_cursor_and_shows_each_item_once(here: Here) -> None:
    headings = here.visitor.page.locator("[data-items] h3")
    await here.notify("ADVANCED_USER")
    await headings.filter(has_text="Advanced user").wait_for()
    await here.stop()
    await here.visitor.page.locator("[data-live=no]:visible").wait_for()
    await here.notify("BASIC_USER")
    before = len(here.asked)
    async with follows(here.visitor):
        await here.start_again()
    await headings.filter(has_text="Basic user").wait_for()
    await here.visitor.page.locator("[data-live=yes]:visible").wait_for()
    await here.notify("ADMINISTRATOR")
    await headings.filter(has_text="Administrator").wait_for()
    shown = await headings.all_inner_texts()
    assert [text.split(" ", 4)[-1] for text in shown[:3]] == ["Administrator.", "Basic user.", "Advanced user."]
    assert len(shown) == len(set(shown))
    names = [name for name, _ in here.asked[before:]]
    assert names[names.index("InboxNews") :].count("Inbox") == 2, "read again for what came, not for coming back"
    here.visitor.problems.clear()  # the browser tells of the connections that broke


@LOCAL
async def test_usr_3_the_end_of_the_session_is_told_where_it_is_looked_at(here: Here) -> None:
    async with here.database.write(origin="test") as uow:
        await sessions.revoke_session(uow, here.bob.identity, session_id=here.bob.session_id)
    await here.visitor.shows("ended")
    assert "logged out" in await here.visitor.page.inner_text("main")
    await here.visitor.page.get_by_role("button", name="Log in again").click()
    await here.visitor.page.locator("#log-in-email").fill(here.bob.email)
    await here.visitor.page.locator("#log-in-password").fill(PASSWORD)
    await here.visitor.page.keyboard.press("Enter")
    await here.visitor.shows("inbox")
    await here.visitor.page.locator("[data-live=yes]:visible").wait_for()


@LOCAL
async def test_usr_3_a_block_is_told_where_it_is_looked_at(here: Here, cast: Cast) -> None:
    async with here.database.write(origin="test") as uow:
        await users.block_user(uow, cast.alice.actor, user_id=here.bob.user_id)
    await here.visitor.shows("ended")
    assert "You are blocked" in await here.visitor.page.inner_text("main")
