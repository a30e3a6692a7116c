"""Walks through users, invitations, partnerships and the inbox."""

import asyncio
import re

from playwright.async_api import Locator, expect

from tests.scenario import PASSWORD
from tests.web.site import organisation

from .account import SHOW, dialog, has_app
from .test_new_users import FEW, LIST
from .test_partnerships import asks, card, section
from .test_users import invite_many
from .walks import Stage, States, walk

EVERY_MAIL = (("QUEUED", None), ("DEFERRED", "451 greylisted"), ("FAILED", "550 no such mailbox"), ("CANCELLED", None))


@walk()
async def users(at: Stage) -> States:
    await at.enters("/users", "Users")
    await at.says("2 users")
    yield "a few"
    await invite_many(at.site, 60)
    for number, (status, detail) in enumerate(EVERY_MAIL):
        await at.site.sql(
            "UPDATE mails SET status = ?, detail = ?, next_attempt_at = '2199-01-01 00:00:00.000000' WHERE id ="
            " (SELECT mail_id FROM invitations WHERE email = ?)",
            status,
            detail,
            f"person{number:03}@acme.example",
        )
    await at.site.sql("UPDATE invitations SET expires_at = '2026-01-01' WHERE email = 'person004@acme.example'")
    await at.site.do(at.site.alice, "blockUser", userId=at.site.bob.id, reason="He left")
    await at.enters("/users", "Users")
    await at.page.get_by_role("button", name="Next").wait_for()
    yield "pages, and whatever becomes of an invitation"
    await at.site.sql("UPDATE mails SET status = 'SENT' WHERE status = 'QUEUED'")
    await at.page.get_by_label("Search by name or address").fill("nobody at all")
    await at.says("No user matches this.")
    yield "nobody is found"
    await at.press("New users")
    await at.page.get_by_role("menuitem").first.wait_for()
    yield "the menu of the round button"


@walk("bob")
async def users_as_a_basic_user(at: Stage) -> States:
    await at.enters("/users", "Users")
    await at.page.get_by_role("button", name="New users").focus()
    await at.page.get_by_role("tooltip").locator("visible=true").first.wait_for()
    yield "why they invite nobody"
    await at.enters(f"/users/{at.site.alice.id}", "Alice")
    await at.page.get_by_role("button", name="Change role").focus()
    await at.page.get_by_role("tooltip").locator("visible=true").first.wait_for()
    yield "why they change nobody"


async def new(at: Stage, way: str) -> Locator:
    await at.enters("/users", "Users")
    await at.press("New users")
    await at.page.get_by_role("menuitem", name=way).click()
    await at.dialog.wait_for()
    return at.dialog


@walk()
async def inviting_one(at: Stage) -> States:
    invite = await new(at, "Invitation by email")
    await invite.get_by_role("radio", name="Administrator").wait_for()
    yield "by mail"
    await at.press("Send invitation", invite)
    await invite.locator("[aria-invalid=true]").wait_for()
    yield "what is missing is said"
    await invite.get_by_label("E-mail address").fill("zoe@gmail.com")
    await at.press("Send invitation", invite)
    await at.page.get_by_role("button", name="Go on with Add user").wait_for()
    yield "the domain is not theirs"
    await at.press("Go on with Add user", invite)
    await invite.get_by_label("Name").wait_for()
    yield "add a user"
    await invite.get_by_label("Name").fill("Zoe")
    await at.press("Add user", invite)
    await at.page.get_by_role("status").filter(has_text="was added").wait_for()
    yield "said at the foot of the page"


@walk()
async def inviting_several(at: Stage) -> States:
    several = await new(at, "Several at once")
    yield "a list or a file"
    await at.press("Check", several)
    await several.get_by_role("alert").wait_for()
    yield "there is no row"
    await several.get_by_label(LIST).fill(FEW)
    await at.press("Check", several)
    await at.says("3 people will be invited.")
    yield "what will happen"
    held, going = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        held.set()
        await going.wait()

    await at.visitor.before("useInvitingMutation", hold)
    await several.get_by_role("button", name="Send 3 invitations").click()
    await held.wait()
    yield "on its way"
    going.set()
    await at.says("2 rows were refused.")
    yield "what became of it"


@walk()
async def a_user(at: Stage) -> States:
    await at.enters(f"/users/{at.site.alice.id}", "Alice")
    await at.page.get_by_role("table", name="Member of").wait_for()
    yield "oneself"
    await at.enters(f"/users/{at.site.bob.id}", "Bob")
    await at.says("Of no organisation that you can see.")
    yield "another"
    role = await at.opens("Change role")
    await role.get_by_role("radio", name="Administrator").wait_for()
    yield "change the role"
    await at.site.role(at.site.bob, "ADVANCED_USER")
    await at.says("Somebody changed it in the meantime")
    yield "somebody else changed it"
    await at.closes()
    for button in ("No longer relationship manager", "Reset second factor", "Block", "Remove"):
        await at.opens(button)
        yield button
        await at.closes()
    await at.site.do(at.site.alice, "setRelationshipManager", userId=at.site.bob.id, relationshipManager=False)
    await at.opens("Make relationship manager")
    yield "Make relationship manager"
    await at.closes()
    block = await at.opens("Block")
    await block.get_by_label("Reason").fill("x" * 501)
    await at.press("Block", block)
    await block.locator("[aria-invalid=true]").wait_for()
    yield "the reason is too long"
    await at.site.do(at.site.alice, "blockUser", userId=at.site.bob.id, reason="He left")
    await at.says("Somebody else did this in the meantime")
    yield "somebody else blocked them"
    await at.closes()
    await at.opens("Unblock")
    yield "Unblock"
    await at.site.do(at.site.alice, "removeUser", userId=at.site.bob.id)
    await at.says("This user is no longer here")
    yield "gone"


@walk()
async def a_user_s_second_factor(at: Stage) -> States:
    await has_app(at.site, at.site.bob)
    await at.forgets_who_it_is()
    await at.enters(f"/users/{at.site.bob.id}", "Bob")
    reset = await at.opens("Reset second factor")
    await at.press("Reset second factor", reset)
    await dialog(at.visitor, SHOW).get_by_label("Your password").fill(PASSWORD)
    yield "who asks shows that it is them"
    await at.press("Go on", dialog(at.visitor, SHOW))
    await at.says("is told by mail.")
    yield "asked for"


@walk()
async def a_user_who_needs_a_successor(at: Stage) -> States:
    await at.site.role(at.site.bob, "ADMINISTRATOR")
    given = {"name": "Bob's own", "identifier": {"scheme": "KVK", "value": "87654321"}}
    await at.site.do(at.site.bob, "createOrganisation", "organisation { id }", **given)
    await at.enters(f"/users/{at.site.bob.id}", "Bob")
    remove = await at.opens("Remove")
    await at.press("Remove", remove)
    await remove.get_by_role("radio").first.wait_for()
    yield "asks for one"


@walk()
async def a_user_who_is_invited(at: Stage) -> States:
    await at.site.invite("zoe@acme.example")
    await at.enters("/users", "Users")
    await at.page.get_by_role("link", name="zoe@acme.example").click()
    await at.visitor.is_at("zoe@acme.example")
    await at.says("Mail sent")
    yield "invited"
    await at.opens("Send again")
    yield "send it again"
    await at.closes()
    await at.opens("Withdraw")
    yield "withdraw it"


# ---- partnerships


@walk("dave")
async def partnerships(at: Stage) -> States:
    await at.enters("/partnerships", "Partnerships")
    await card(at.page, "Acme").wait_for()
    yield "a partner"
    await at.site.partnership("Shall we exchange invoices?")
    await card(at.page, "Initech").wait_for()
    yield "a request that waits"
    decline = card(at.page, "Initech").get_by_role("button", name="Decline")
    await decline.click()
    await at.dialog.wait_for()
    yield "decline it"
    await at.dialog.get_by_label("Reason").fill("x" * 501)
    await at.press("Decline", at.dialog)
    await at.dialog.locator("[aria-invalid=true]").wait_for()
    yield "the reason is too long"
    await at.dialog.get_by_label("Reason").fill("We don't know you.")
    await at.press("Decline", at.dialog)
    await section(at.page, "Past").get_by_role("button", name="Declined (1)").click()
    await card(section(at.page, "Past"), "Initech").wait_for()
    yield "one of the past"
    await card(at.page, "Acme").get_by_role("button", name="Connect managers").click()
    await at.dialog.get_by_role("listitem").first.wait_for()
    yield "who is connected"
    await at.closes()
    await at.site.collaboration()
    await card(at.page, "Acme").get_by_role("button", name="End partnership").click()
    await at.dialog.get_by_role("listitem").first.wait_for()
    yield "what its end would cut"
    await at.press("End partnership", at.dialog)
    await expect(at.dialog).to_contain_text("was ended")
    yield "what its end cut"


@walk("erin")
async def asking_for_a_partnership(at: Stage) -> States:
    await at.enters("/partnerships", "Partnerships")
    await at.says("There is no partner yet.")
    yield "without a partner"
    ask = await at.opens("Ask for a partnership…")
    yield "the dialog"
    await ask.get_by_role("button", name="Ask", exact=True).focus()
    await ask.get_by_role("tooltip").locator("visible=true").wait_for()
    yield "nothing is chosen"
    await ask.get_by_label("Name or company number").fill("Nobody")
    await at.says("No environment was found.")
    yield "nothing is found"
    await ask.get_by_label("Name or company number").fill("Globex")
    await ask.get_by_role("radio").check()
    yield "chosen"
    await at.press("Ask", ask)
    await ask.wait_for(state="detached")
    await card(at.page, "Globex").wait_for()
    yield "asked"
    await card(at.page, "Globex").get_by_role("button", name="Withdraw").click()
    await at.dialog.wait_for()
    yield "withdraw it"
    await at.closes()
    await asks(at.visitor, "Globex")
    await card(at.dialog, "Globex").wait_for()
    yield "one stands in the way"


@walk("bob")
async def partnerships_that_are_not_for_them(at: Stage) -> States:
    await at.enters("/partnerships", "Partnerships")
    await at.says("You are Basic user here.")
    yield "a basic user"
    await at.site.role(at.site.bob, "ADVANCED_USER")
    await at.site.do(at.site.alice, "setRelationshipManager", userId=at.site.bob.id, relationshipManager=False)
    await at.enters("/partnerships", "Partnerships")
    await at.says("you don't hold the relationship-manager mark")
    yield "without the mark"


@walk()
async def who_from_outside_can_see_what(at: Stage) -> States:
    await at.enters("/partnerships/outside")
    await at.page.locator("progress").wait_for(state="detached")
    yield "nobody"
    membership = await at.site.collaboration()
    await at.site.do(at.site.dave, "acceptMembership", membershipId=membership)
    await at.enters("/partnerships/outside")
    await at.page.get_by_role("rowheader").first.wait_for()
    yield "somebody"


# ---- inbox


@walk("dave")
async def inbox(at: Stage) -> States:
    await at.enters("/inbox", "Inbox")
    await at.says("Nothing waits for you")
    yield "empty"
    await at.site.partnership("Shall we?")
    await at.site.collaboration()
    await at.site.expires("memberships")
    await at.site.collaboration(await organisation(at.site, "Acme Finance", "87654321"))
    await at.site.notices(at.site.dave, 24)
    await at.enters("/inbox", "Inbox")
    await at.page.get_by_role("button", name="Next").wait_for()
    yield "requests and notices"
    await at.page.get_by_role("button", name=re.compile("Decline…")).first.click()
    await at.page.get_by_label("Reason").wait_for()
    yield "asks why it is declined"
    await at.page.get_by_label("Reason").fill("x" * 501)
    await at.press("Decline")
    await at.page.locator("[aria-invalid=true], [role=alert]").locator("visible=true").first.wait_for()
    yield "the reason is too long"
    async with at.site.out_of_reach():
        at.visitor.forgive_broken_connections()
        await at.says("No connection: this may be out of date.")
        yield "the server is out of reach"
    await at.enters("/", "Hello, ")
    await at.page.get_by_role("heading", name="Waits for your decision").wait_for()
    yield "the start page with what waits"
