"""Walks of who is on the way in: log-in, mailed links, and what stands where one can't go."""

from tests.scenario import PASSWORD

from .links import EMAIL, SECOND, link
from .logging_in import type_code, type_password
from .test_log_in import app_of_bob
from .walks import Stage, States, walk

NEW = "seven lanterns drift over basalt"


@walk("")
async def log_in(at: Stage) -> States:
    app = await app_of_bob(at.site)
    await at.enters("/?lang=en", "Log in")
    await at.page.get_by_role("link", name="Log in by Simple").wait_for()
    yield "by password, passkey or provider"
    await at.press("Log in")
    yield "what is missing is said"
    await type_password(at.visitor, at.site.bob.email, "wrong")
    await at.page.get_by_role("alert").wait_for()
    yield "refused"
    await at.press("Use a passkey")
    await at.page.get_by_role("alert").locator("visible=true").last.wait_for()
    yield "no passkey"
    await type_password(at.visitor, at.site.bob.email)
    await at.page.get_by_label("Code").wait_for()
    yield "asks for a code"
    await type_code(at.visitor, app.wrong())
    await at.says("The code is not right")
    yield "the code is wrong"


@walk("")
async def log_in_with_a_passkey_as_the_second_factor(at: Stage) -> States:
    await app_of_bob(at.site)
    await at.site.sql(
        "INSERT INTO passkeys (id, account_id, credential_id, public_key, sign_count, name, transports, created_at) "
        "SELECT id, id, id, id, 0, 'Telephone', '', created_at FROM accounts WHERE name = ?",
        at.site.bob.name,
    )
    await at.enters("/", "Log in")
    await type_password(at.visitor, at.site.bob.email)
    await at.page.get_by_role("alert").wait_for()
    yield "the browser has none"


@walk("bob")
async def a_session_that_ends(at: Stage) -> States:
    await at.enters("/users", "Users")
    await at.visitor.follows()
    await at.site.ask(at.site.bob, "mutation { logOut { loggedOut } }")
    await at.dialog.wait_for()
    yield "log in again"
    await type_password(at.visitor, at.site.bob.email, "wrong")
    await at.page.get_by_role("alert").wait_for()
    yield "refused"


@walk("bob")
async def a_server_out_of_reach(at: Stage) -> States:
    await at.cuts("accountQuery")
    await at.page.goto(f"{at.site.url}/users")
    await at.says("The server could not be reached.")
    yield "who is logged in is not known"
    await at.page.unroute_all()
    await at.enters("/roles", "Roles")
    await at.cuts("UserListQuery")
    await at.page.get_by_role("link", name="Users").click()
    await at.says("The server could not be reached.")
    yield "a screen can't be read"
    await at.page.get_by_role("link", name="Roles").click()
    await at.visitor.is_at("Roles")
    await at.page.unroute_all()
    await at.cuts("/assets/Inbox-")
    await at.page.get_by_role("link", name="Inbox").click()
    await at.says("Something went wrong here.")
    yield "a screen's code did not come"
    at.visitor.problems.clear()


@walk("bob")
async def nothing_is_there(at: Stage) -> States:
    for path in ("/users/nothing", "/organisations/nothing", "/account/nothing"):
        await at.page.goto(at.site.url + path)
        await at.says("This is not here, or not for you to see.")
        yield path


@walk("bob")
async def an_environment_that_is_closed(at: Stage) -> States:
    await at.site.sql("UPDATE environments SET require_two_factor = 1")
    await at.enters("/users", "This environment is closed to you now")
    yield "a second factor is required"
    await at.site.sql("UPDATE environments SET require_two_factor = 0")
    await at.site.do(at.site.alice, "blockUser", userId=at.site.bob.id, reason="He left")
    await at.enters("/users", "This environment is closed to you now")
    yield "blocked"


@walk("bob")
async def no_place_anywhere(at: Stage) -> States:
    await at.site.do(at.site.bob, "leaveEnvironment")
    await at.enters("/", "Hello, ")
    yield "start"
    await at.page.goto(f"{at.site.url}/users")
    await at.says("You have no place in any environment now.")
    yield "a screen of an environment"
    await at.enters("/account", "My account")
    yield "account"


# ---- mailed links


@walk("")
async def signing_up(at: Stage) -> States:
    await at.enters("/sign-up?lang=en", "Sign up")
    yield "asks for the address"
    await at.page.get_by_label("E-mail address").fill("no address")
    await at.page.keyboard.press("Enter")
    await at.page.locator("[aria-invalid=true]").wait_for()
    yield "it is none"
    await at.page.get_by_label("E-mail address").fill("frank@acme.example")
    await at.page.keyboard.press("Enter")
    await at.says("We sent a mail to")
    yield "sent"
    secret = await at.site.secret("frank@acme.example", "/sign-up")
    await at.enters(f"/sign-up?lang=en#{secret}", "Your account")
    yield "asks for name and password"
    await at.page.get_by_label("Password", exact=True).fill("password")
    await at.press("Create my account")
    await at.page.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"
    await at.page.get_by_label("Your name").fill("Frank")
    await at.press("Create my account")
    await at.says("Choose a password of 15 to 200 characters")
    yield "the password is weak"
    await at.page.get_by_label("Password", exact=True).fill(PASSWORD)
    await at.press("Create my account")
    await at.visitor.is_at("Welcome!")
    yield "done"
    await at.enters(f"/sign-up?lang=en#{secret}", "This link was used already")
    yield "used"
    await at.enters("/sign-up?lang=en#x", "We don’t know this link")
    yield "unknown"
    late = await at.site.sign_up("late@acme.example")
    await at.site.expires("secrets")
    await at.enters(f"/sign-up?lang=en#{late}", "This link is too old")
    yield "expired"


@walk("")
async def signing_up_with_an_account(at: Stage) -> States:
    await at.site.do(at.site.bob, "leaveEnvironment")
    await at.enters(f"/sign-up?lang=en#{await at.site.sign_up(at.site.bob.email)}", "Your account")
    await at.page.get_by_label("Your name").fill("Bob")
    await at.page.get_by_label("Password", exact=True).fill(NEW)
    await at.press("Create my account")
    await at.visitor.is_at("There is an account already")
    yield "log in first"
    await type_password(at.visitor, at.site.alice.email)
    await at.page.get_by_role("alert").wait_for()
    yield "with another account"


@walk("")
async def an_invitation(at: Stage) -> States:
    invitation, secret = await at.site.invite(EMAIL)
    await at.enters(f"/invitation?lang=en#{secret}", "Join Acme")
    yield "as somebody new"
    await at.press("Accept the invitation")
    await at.page.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"
    await at.press("I have an account already")
    await at.page.get_by_label("E-mail address").wait_for()
    yield "log in first"
    await at.opens("Decline the invitation")
    yield "asks why it is declined"
    await at.press("Decline", at.dialog)
    await at.visitor.is_at("You declined")
    yield "just declined"
    await at.enters(f"/invitation?lang=en#{secret}", "This invitation was declined")
    yield "declined"
    invitation, secret = await at.site.invite("other@acme.example")
    await at.site.do(at.site.alice, "resendInvitation", invitationId=invitation)
    await at.enters(f"/invitation?lang=en#{secret}", "A newer mail was sent")
    yield "replaced"
    await at.site.do(at.site.alice, "revokeInvitation", invitationId=invitation)
    newest = await at.site.secret("other@acme.example", "/invitation")
    await at.enters(f"/invitation?lang=en#{newest}", "This invitation was withdrawn")
    yield "withdrawn"
    _, secret = await at.site.invite("third@acme.example")
    await at.site.do(None, "acceptInvitation", token=secret, name="Nora", password=PASSWORD)
    await at.enters(f"/invitation?lang=en#{secret}", "This invitation has been accepted")
    yield "used"
    _, secret = await at.site.invite("fourth@acme.example")
    await at.site.expires("invitations")
    await at.enters(f"/invitation?lang=en#{secret}", "This invitation has expired")
    yield "expired"
    await at.enters("/invitation?lang=en#x", "We don’t know this link")
    yield "unknown"


@walk("dave")
async def an_invitation_with_an_account(at: Stage) -> States:
    _, secret = await at.site.invite(SECOND)
    await at.enters(f"/invitation?lang=en#{secret}", "Join Acme")
    await at.page.get_by_role("button", name="Accept as").wait_for()
    yield "accept as who is logged in"
    await at.site.do(at.site.bob, "leaveEnvironment")
    _, other = await at.site.invite(at.site.bob.email)
    await at.enters(f"/invitation?lang=en#{other}", "Join Acme")
    await at.says("belongs to another account")
    yield "of another account"
    await at.enters(f"/invitation?lang=en#{secret}", "Join Acme")
    await at.page.get_by_role("button", name="Accept as").click()
    await at.visitor.is_at("Welcome to Acme!")
    yield "accepted"


@walk("")
async def a_lost_password(at: Stage) -> States:
    app = await app_of_bob(at.site)
    await at.enters("/password?lang=en", "Forgotten your password?")
    yield "asks for the address"
    await at.page.get_by_label("E-mail address").fill(at.site.bob.email)
    await at.page.keyboard.press("Enter")
    await at.says("a mail is on its way")
    yield "sent"
    secret = await at.site.secret(at.site.bob.email, "/password")
    await at.enters(f"/password?lang=en#{secret}", "Choose a password")
    yield "asks for a new one"
    await at.page.get_by_label("New password", exact=True).fill("123")
    await at.page.keyboard.press("Enter")
    await at.page.locator("[aria-invalid=true]").wait_for()
    yield "it is weak"
    await at.page.get_by_label("New password", exact=True).fill(NEW)
    await at.page.keyboard.press("Enter")
    await at.visitor.is_at("Your password is saved")
    yield "asks for the second factor"
    await type_code(at.visitor, app.code())
    await at.visitor.is_at("You are logged in")
    yield "logged in"
    await at.enters(f"/password?lang=en#{secret}", "This link was used already")
    yield "used"
    await at.enters("/password?lang=en#x", "We don’t know this link")
    yield "unknown"


@walk("")
async def a_first_password(at: Stage) -> States:
    await at.site.do(at.site.alice, "addUser", email="added@gmail.com", name="Ann")
    secret = await at.site.secret("added@gmail.com", "/password")
    await at.enters(f"/password?lang=en#{secret}", "Choose a password")
    await at.says("gave you a place")
    yield "asks for it"
    await at.site.expires("invitations")
    await at.site.expires("secrets")
    await at.enters(f"/password?lang=en#{secret}", "This link is too old")
    yield "expired"


@walk("")
async def an_address_to_confirm(at: Stage) -> States:
    secret = await link(at.site, "/confirm")
    await at.enters(f"/confirm?lang=en#{secret}", "Add an address to your account")
    yield "asks to confirm"
    await at.press("Add the address")
    await at.visitor.is_at("Log in to add the address")
    yield "log in first"
    await type_password(at.visitor, at.site.alice.email)
    await at.says("This link is for another account")
    yield "with another account"
    await type_password(at.visitor, at.site.dave.email)
    await at.visitor.is_at("The address was added")
    yield "done"
    await at.enters(f"/confirm?lang=en#{secret}", "This link was used already")
    yield "used"
    await at.enters("/confirm?lang=en", "We don’t know this link")
    yield "unknown"


@walk("")
async def a_change_to_undo(at: Stage) -> States:
    for path, button, asks, done in (
        ("/undo", "Undo the change", "Undo a change of your account", "The change is undone"),
        ("/address", "Undo the link", "Undo a linked address", "The link is undone"),
    ):
        secret = await link(at.site, path)
        await at.enters(f"{path}?lang=en#{secret}", asks)
        yield f"{path} asks"
        await at.press(button)
        await at.visitor.is_at(done)
        yield f"{path} done"
        await at.enters(f"{path}?lang=en#{secret}", "This link was used already")
        yield f"{path} used"
        await at.enters(f"{path}?lang=en#x", "We don’t know this link")
        yield f"{path} unknown"
