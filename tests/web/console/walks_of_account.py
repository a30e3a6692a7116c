"""Walks through one's own account, with each of its dialogs."""

from tests.scenario import PASSWORD, App

from .account import SHOW, dialog, has_app, section
from .test_account import OTHER, has_another_address, is_invited_to_globex
from .test_account_security import TELEPHONE, logs_in
from .walks import Stage, States, walk


@walk("bob")
async def profile(at: Stage) -> States:
    await at.enters("/account", "My account")
    await section(at.visitor, "Environments").get_by_role("listitem").first.wait_for()
    yield "with one address and one environment"
    await has_another_address(at.site, at.site.bob)
    await is_invited_to_globex(at.site)
    await at.enters("/account", "My account")
    await at.says("invites bob@globex.example as")
    yield "with further addresses and an invitation"
    change = await at.opens("Change name or language")
    yield "name and language"
    await change.get_by_label("Name").fill("B" * 201)
    await at.press("Save", change)
    await change.locator("[aria-invalid=true]").wait_for()
    yield "the name is too long"
    await at.closes()
    await at.opens("Accept the invitation to Globex")
    yield "accept an invitation"
    await at.closes()
    await at.opens("Decline the invitation to Globex")
    yield "decline an invitation"
    await at.closes()
    await at.opens("Leave Acme")
    yield "leave an environment"


@walk("bob")
async def addresses(at: Stage) -> States:
    await has_another_address(at.site, at.site.bob)
    await at.enters("/account", "My account")
    make = await at.opens(f"Make primary: {OTHER}")
    yield "make it the primary one"
    await make.get_by_label("Your password").fill("not the password at all")
    await at.press("Make primary", make)
    await at.says("The password is not right.")
    yield "the password is wrong"
    await at.closes()
    await at.opens(f"Remove {OTHER}")
    yield "remove it"
    await at.closes()
    add = await at.opens("Add an address")
    yield "add one"
    await at.press("Mail me the link", add)
    await add.locator("[aria-invalid=true]").wait_for()
    yield "what is missing is said"
    await add.get_by_label("E-mail address").fill("another@elsewhere.example")
    await at.press("Mail me the link", add)
    await at.says("A mail is on its way to")
    yield "the mail is on its way"


@walk("alice")
async def the_last_administrator_leaves(at: Stage) -> States:
    await at.enters("/account", "My account")
    leave = await at.opens("Leave Acme")
    await at.press("Leave", leave)
    await at.says("This is the last active administrator.")
    yield "is told to name another"
    await at.closes()
    await at.site.role(at.site.bob, "ADMINISTRATOR")
    await at.enters("/account", "My account")
    leave = await at.opens("Leave Acme")
    await at.press("Leave", leave)
    await at.says("Acme Sales would be left without an administrator")
    yield "names a successor"
    await leave.get_by_label("Find a successor").fill("nobody")
    await at.says("Nobody was found.")
    yield "finds nobody"


@walk("bob")
async def a_place_where_one_is_blocked(at: Stage) -> States:
    invitation = await is_invited_to_globex(at.site)
    done = await at.site.do(at.site.bob, "acceptInvitation", "user { id }", invitationId=invitation)
    await at.enters("/account", "My account")
    await at.page.get_by_role("button", name="Work here: Globex").wait_for()
    yield "two environments"
    await at.site.do(at.site.carol, "blockUser", userId=done["user"]["id"])
    await at.enters("/account", "My account")
    await at.page.get_by_role("button", name="Leave Globex").focus()
    await at.says("You are blocked there.")
    yield "it says so"


@walk("bob")
async def security(at: Stage) -> States:
    await at.enters("/account/security", "My account")
    await section(at.visitor, "Failed log-ins").get_by_text("There was none.").wait_for()
    yield "with a password alone"
    await at.page.get_by_role("button", name="Make new codes").focus()
    await at.says("They come with a second factor")
    yield "why there are no codes"
    change = await at.opens("Change password")
    yield "change the password"
    await change.get_by_label("Present password").fill(PASSWORD)
    await change.get_by_label("New password").fill("short")
    await at.press("Change password", change)
    await change.locator("[aria-invalid=true]").wait_for()
    yield "it is weak"
    await at.closes()
    set_up = await at.opens("Set up an app")
    await set_up.get_by_role("img", name="QR code for the app").wait_for()
    yield "set up an app"
    await set_up.get_by_text("without a camera").click()
    secret = (await set_up.locator("p", has_text="Or type this key").locator("+ p").inner_text()).replace(" ", "")
    app = App(secret)
    await set_up.get_by_label("Code of the app").fill(app.wrong())
    await at.press("Confirm", set_up)
    await at.says("This is not the app's code now.")
    yield "without a camera, and with a wrong code"
    await set_up.get_by_label("Code of the app").fill(app.code())
    await at.press("Confirm", set_up)
    await dialog(at.visitor, "Keep these recovery codes").wait_for()
    yield "the recovery codes are shown"
    await at.press("Copy", at.dialog)
    await at.press("I have kept them", at.dialog)
    await at.says("You have 10 left.")
    yield "with an app"
    await at.opens("Make new codes")
    yield "make new codes"
    await at.closes()
    remove = await at.opens("Remove the app")
    yield "remove the app"
    await at.press("Remove the app", remove)
    await remove.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"


@walk("bob")
async def passkeys(at: Stage) -> States:
    await at.site.sql(
        "INSERT INTO passkeys (id, account_id, credential_id, public_key, sign_count, name, transports, created_at) "
        "SELECT id, id, id, id, 0, 'Telephone', '', created_at FROM accounts WHERE name = ?",
        at.site.bob.name,
    )
    await at.site.sql("UPDATE accounts SET has_second_factor = 1 WHERE name = ?", at.site.bob.name)
    await at.enters("/account/security", "My account")
    await section(at.visitor, "Passkeys").get_by_text("Telephone").wait_for()
    yield "there is one"
    await at.opens("Remove the passkey Telephone")
    yield "remove it"
    await at.closes()
    add = await at.opens("Add a passkey")
    yield "add another"
    await at.press("Add", add)
    await add.locator("[aria-invalid=true]").wait_for()
    yield "what is missing is said"
    await add.get_by_label("What to call it").fill("Laptop")
    await at.press("Add", add)
    await add.get_by_role("alert").wait_for()
    yield "the browser refuses"


@walk("bob")
async def sessions(at: Stage) -> States:
    await at.site.client.do("logIn", {"email": at.site.bob.email, "password": "not the password at all"})
    for agent in (TELEPHONE, "curl/8.5.0"):
        await logs_in(at.site, at.site.bob, agent=agent)
    await at.enters("/account/security", "My account")
    await section(at.visitor, "Failed log-ins").get_by_role("row").nth(1).wait_for()
    yield "others, and a log-in that failed"
    await at.opens("End the session of Safari on iPhone")
    yield "end one"
    await at.closes()
    await at.opens("End all others")
    yield "end all"


@walk("bob")
async def who_has_no_password(at: Stage) -> States:
    await at.site.sql(
        "INSERT INTO external_identities (id, account_id, issuer, subject, provider, linked_at) "
        "SELECT id, id, 'https://simple.example', 'b-1', 'simple', created_at FROM accounts WHERE name = ?",
        at.site.bob.name,
    )
    await at.site.sql("UPDATE accounts SET password_hash = NULL WHERE name = ?", at.site.bob.name)
    await at.enters("/account/security", "My account")
    await at.page.get_by_role("button", name="Unlink Simple").wait_for()
    yield "a log-in at a provider is linked"
    await at.opens("Unlink Simple")
    yield "unlink it"
    await at.closes()
    await at.press("Mail me the link")
    await at.says("A mail is on its way to")
    yield "the link for a first password is on its way"
    await at.forgets_who_it_is()
    await at.opens("Set up an app")
    await dialog(at.visitor, SHOW).get_by_role("link", name="Log in again by Simple").wait_for()
    yield "shows at the provider that it is them"


@walk("bob")
async def to_show_that_it_is_oneself(at: Stage) -> States:
    await has_app(at.site, at.site.bob)
    await at.forgets_who_it_is()
    await at.enters("/account/security", "My account")
    codes = await at.opens("Make new codes")
    await at.press("Make new codes", codes)
    asks = dialog(at.visitor, SHOW)
    await asks.get_by_label("Your password").fill("not the password at all")
    yield "by the password"
    await at.press("Go on", asks)
    await at.says("The password is not right.")
    yield "the password is wrong"
    await at.press("Use a code instead", asks)
    await asks.get_by_label("Code").wait_for()
    yield "by a code"
    await at.press("Cancel", asks)
    await at.says("Nothing was changed")
    yield "given up"


@walk("bob")
async def ones_data(at: Stage) -> States:
    await at.enters("/account/data", "My account")
    yield "as it is"
    erase = await at.opens("Erase my account…")
    yield "erase the account"
    await at.press("Erase for good", erase)
    await erase.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"
    await erase.get_by_label("Your password").fill("not the password at all")
    await erase.get_by_label("Your primary address").fill(at.site.bob.email)
    await at.press("Erase for good", erase)
    await at.says("The password is not right.")
    yield "the password is wrong"
