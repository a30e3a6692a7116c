"""The inbox, in a real browser with a real server: the way through, and deciding."""

from typing import Any

import pytest

from tests.scenario import PASSWORD
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site
from tests.web.test_journey import WORDS, ask, sign_up

from .inbox import at_the_inbox, counts, heading, headings, is_live, item, says, shown
from .logging_in import type_password

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


@pytest.mark.empty
async def test_inb_1_requests_appear_by_themselves_and_are_accepted_by_button(site: Site, visit: Visit) -> None:
    alice, dave = await visit(), await visit()
    await sign_up(site, alice, "alice@acme.example")
    await sign_up(site, dave, "dave@globex.example")
    dave_id, globex = await place(dave)

    await at_the_inbox(dave)
    assert await dave.page.get_by_label("Environment", exact=True).count() == 0, "one place leaves nothing to choose"

    message = "Shall we?\n<b>Soon</b>"
    await do(alice, "requestPartnership", "partnership { id }", environmentId=globex, message=message)
    await item(dave, "wants to be your partner", "OPEN").wait_for()
    await counts(dave, 1)
    assert await dave.page.title() == "(1) Inbox · Welkom"
    assert "<b>Soon</b>" in await dave.page.inner_text("[data-item] blockquote")
    assert "Not proven: none of their company numbers" in await dave.page.inner_text("li[data-state=OPEN]"), "ORG-12"
    await dave.page.get_by_role("button", name="Accept").click()
    await item(dave, "wants to be your partner", "ACCEPTED").wait_for()
    await counts(dave, 0)
    assert await dave.page.title() == "Inbox · Welkom"
    assert await dave.page.get_by_role("button", name="Accept").count() == 0

    identifier = {"scheme": "KVK", "value": NUMBER}
    made = await do(alice, "createOrganisation", "organisation { id }", name="Acme Sales", identifier=identifier)
    organisation = made["organisation"]["id"]
    await do(alice, "requestActivation", "organisation { id }", organisationId=organisation)
    code = await code_in_the_mail(site, alice, "alice@acme.example")
    await do(alice, "confirmActivation", "organisation { id }", organisationId=organisation, code=code)
    await do(alice, "addMembers", "results { errors { code } }", organisationId=organisation, userIds=[dave_id])

    await item(dave, "Organisation Acme Sales wants to collaborate with you", "OPEN").wait_for()
    assert "Member" in await dave.page.inner_text("li[data-state=OPEN]")
    assert "Not proven: the company number" in await dave.page.inner_text("li[data-state=OPEN]"), "ORG-12"
    await dave.page.locator("li[data-state=OPEN]").get_by_role("button", name="Accept").click()
    await item(dave, "Acme Sales", "ACCEPTED").wait_for()
    await dave.focus_is("focused.closest('li')?.dataset.state === 'ACCEPTED'")
    await says(dave, "Accepted")
    mine = await ask(dave, "{ inbox { edges { node { state readAt } } } }")
    assert [edge["node"]["state"] for edge in mine["inbox"]["edges"]].count("ACCEPTED") == 2
    await dave.page.get_by_role("button", name="To the organisation").click()
    await dave.page.wait_for_url(f"**/organisations/{organisation}")

    # the mail leads to the same page, which asks whoever is not logged in to become somebody first;
    # from then on it speaks as the account does, whatever the browser prefers
    stranger = await visit(locale="nl-NL")
    await site.mail("dave@globex.example", "Acme Sales")
    await stranger.page.goto(f"{site.url}/mailbox?to=dave@globex.example")
    await stranger.page.locator(".mails a", has_text="Acme Sales").first.click()
    await stranger.page.frame_locator("iframe").locator("a[href$='/inbox']").first.click()
    await stranger.page.wait_for_url("**/inbox")
    await stranger.is_at("Inloggen")
    await stranger.page.get_by_label("E-mailadres").fill("dave@globex.example")
    await stranger.page.get_by_label("Wachtwoord", exact=True).fill(WORDS)
    await stranger.page.keyboard.press("Enter")
    await stranger.is_at("Inbox")
    await item(stranger, "Organisation Acme Sales wants to collaborate with you", "ACCEPTED").wait_for()
    await stranger.page.get_by_label("Language").select_option("nl")
    await item(stranger, "Organisatie Acme Sales wil met je samenwerken", "ACCEPTED").wait_for()
    await stranger.is_at("Postvak IN")
    assert (await ask(stranger, "{ account { locale } }"))["account"]["locale"] == "nl"


async def test_inb_5_a_notice_is_marked_as_read(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    visitor = await visit(site.bob)
    await at_the_inbox(visitor)
    await visitor.page.get_by_text("Not read yet: 1").wait_for()
    await visitor.page.get_by_role("button", name="Mark as read").click()
    await visitor.page.get_by_text("All read").wait_for()
    await counts(visitor, 0)
    assert await visitor.page.get_by_role("button", name="Mark as read").count() == 0
    await visitor.focus_is("focused.tagName === 'H3'")
    [notice] = await site.items(site.bob)
    assert notice["readAt"]
    asked = visitor.only("useDecisionsReadMutation")
    assert asked.variables == {"input": {"inboxItemId": notice["id"]}}
    assert asked.headers["x-welkom-environment"] == site.bob.environment


async def test_inb_5_what_is_read_elsewhere_is_read_here_and_nobody_is_told(site: Site, visit: Visit) -> None:
    await site.role(site.bob, "ADVANCED_USER")
    here, there = await visit(site.bob), await visit(site.bob)
    await at_the_inbox(here)
    await at_the_inbox(there)
    await there.page.get_by_role("button", name="Mark as read").click()
    await here.page.get_by_text("All read").wait_for()
    assert await here.page.locator("[role=status] p").count() == 0


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
    await visitor.before("useDecisionsAcceptMembershipMutation", settles[state])
    await visitor.enters("/inbox", "Inbox")
    await visitor.page.get_by_role("button", name="Accept").click()
    alert = visitor.page.locator(f"li[data-state={state}]").get_by_role("alert")
    await alert.filter(has_text="Your answer changed nothing").wait_for()
    assert state.lower() in await alert.inner_text()
    await visitor.focus_is("focused.matches('[role=alert]')")
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
    await visitor.enters("/inbox", "Inbox")
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
    await visitor.enters("/inbox", "Inbox")
    await page.get_by_role("button", name="Decline…").press("Enter")
    await visitor.focus_is("focused.labels?.[0].textContent === 'Reason (optional)'")
    await page.keyboard.press("Escape")
    await visitor.focus_is("focused.textContent === 'Decline…'")
    assert "useDecisionsDeclineMembershipMutation" not in visitor.names
    await page.keyboard.press("Enter")
    await visitor.focus_is("focused.matches('textarea')")
    await page.keyboard.type(reason)
    await page.get_by_role("button", name="Decline", exact=True).click()
    await item(visitor, "Acme Sales", "DECLINED").wait_for()
    await says(visitor, "Declined")
    assert await page.locator("[role=status] p").inner_text() == "Declined"
    given = {"membershipId": membership} | ({"reason": reason} if reason else {})
    assert visitor.only("useDecisionsDeclineMembershipMutation").input == given
    [declined] = await site.items(site.dave)
    assert (declined["state"], bool(declined["readAt"])) == ("DECLINED", True)
    told = await site.ask(site.alice, "{ inbox { edges { node { ... on Notice { text reason } } } } }")
    text = f"{site.dave.name} of Globex declined to work with Acme Sales."
    assert {"node": {"text": text, "reason": reason or None}} in told["inbox"]["edges"]


async def test_a_reason_that_is_too_long_is_told_at_its_field_and_nothing_is_declined(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave)
    await visitor.enters("/inbox", "Inbox")
    await visitor.page.get_by_role("button", name="Decline…").click()
    reason = visitor.page.get_by_label("Reason")
    await reason.fill("x" * 501)
    await visitor.page.get_by_role("button", name="Decline", exact=True).click()
    await visitor.page.locator("textarea[aria-invalid=true]").wait_for()
    assert await reason.input_value() == "x" * 501
    assert [one["state"] for one in await site.items(site.dave)] == ["OPEN"]


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
    await visitor.enters("/inbox", "Inbox")
    chosen = visitor.page.get_by_label("Environment", exact=True)
    assert sorted(await chosen.locator("option").all_inner_texts()) == ["Acme", "Globex"]
    assert await chosen.input_value() == site.alice.environment
    await heading(visitor, "Your role is now Advanced user.")
    await chosen.select_option("Globex")
    await heading(visitor, "Your role is now Administrator.")
    assert await headings(visitor).count() == 1
    await counts(visitor, 1)
    asked = [one.headers["x-welkom-environment"] for one in visitor.asked if one.name == "ListQuery"]
    assert asked == [site.alice.environment, site.dave.environment]
    await visitor.page.reload()
    await heading(visitor, "Your role is now Administrator.")
    assert await chosen.input_value() == site.dave.environment, "as it was chosen in this window"


async def test_older_items_come_on_demand(site: Site, visit: Visit) -> None:
    await site.notices(site.bob, 26)
    visitor = await visit(site.bob)
    await visitor.enters("/inbox", "Inbox")
    ids = [one["id"] for one in await site.items(site.bob)]
    await visitor.page.locator(f"li[data-item={ids[0]}]").wait_for()
    assert await shown(visitor) == ids[:25]
    await visitor.page.get_by_role("button", name="Next").click()
    await visitor.page.locator(f"li[data-item={ids[25]}]").wait_for()
    assert await shown(visitor) == ids[25:]
    await visitor.page.get_by_role("button", name="Previous").click()
    await visitor.page.locator(f"li[data-item={ids[0]}]").wait_for()
    assert await shown(visitor) == ids[:25]
    end = await site.ask(site.bob, "{ inbox(first: 25) { pageInfo { endCursor } } }")
    asked = [one.variables.get("after") for one in visitor.asked if one.name == "ListQuery"]
    assert asked[:2] == [None, end["inbox"]["pageInfo"]["endCursor"]]


async def test_who_has_no_inbox_is_told_so(site: Site, visit: Visit) -> None:
    await site.do(site.alice, "removeUser", userId=site.bob.id)
    visitor = await visit(site.bob)
    await visitor.page.goto(f"{visitor.origin}/inbox")
    await visitor.page.get_by_text("You have no place in any environment now.").wait_for()
    assert visitor.names == ["accountQuery"]
    nobody = await visit()
    await nobody.enters("/inbox", "Log in")
    assert set(nobody.names) == {"accountQuery", "ProviderLinksQuery"}


async def test_a_session_that_ended_is_told_and_leads_to_the_log_in_form(site: Site, visit: Visit) -> None:
    await site.collaboration()
    visitor = await visit(site.dave)
    await visitor.hear_nothing()  # else it would hear of it by itself
    await visitor.enters("/inbox", "Inbox")
    await item(visitor, "Acme Sales", "OPEN").wait_for()
    assert (await site.client.ask("mutation { logOut { loggedOut } }", as_=site.dave)).data["logOut"]["loggedOut"]
    await visitor.page.get_by_role("button", name="Decline…").click()
    await visitor.page.get_by_label("Reason").fill("Too busy.")
    await visitor.page.get_by_role("button", name="Decline", exact=True).click()
    await visitor.page.get_by_role("dialog").get_by_text("Your session is over.").wait_for()
    assert await visitor.page.locator("li").count() == 0, "what was shown goes"
    await type_password(visitor, site.dave.email, PASSWORD)
    await visitor.page.get_by_role("dialog").wait_for(state="detached")
    await item(visitor, "Acme Sales", "OPEN").wait_for()
    assert await visitor.page.get_by_label("Reason").input_value() == "Too busy.", "what was typed does not"
    assert await site.sql("SELECT count(*) FROM memberships WHERE state = 'PENDING'") == [(1,)], "nothing happened"
    visitor.forgive_broken_connections()


async def test_a_reason_half_typed_stays_in_another_language(site: Site, visit: Visit) -> None:
    await site.partnership("Shall we?")
    visitor = await visit(site.dave)
    await at_the_inbox(visitor)
    await is_live(visitor)
    asked = item(visitor, "Initech", "OPEN")
    await asked.get_by_role("button", name="Decline…").click()
    await asked.get_by_label("Reason").fill("Too busy.")
    await visitor.page.get_by_label("Language").select_option("nl")
    await heading(visitor, "Initech wil")
    assert await asked.get_by_label("Reden").input_value() == "Too busy."
    await asked.locator("form").get_by_role("button", name="Afwijzen").click()
    await item(visitor, "Initech", "DECLINED").wait_for()
    assert visitor.only("useDecisionsDeclinePartnershipMutation").input["reason"] == "Too busy."
