"""Walks through organisations and documents, the audit log, the roles and the environment's settings."""

import asyncio
import re

from playwright.async_api import Route, expect

from .test_documents import INVOICE, NO_DOCUMENT, Held, fills_in
from .test_members import add
from .test_organisations import created
from .walks import Stage, States, walk


@walk("bob")
async def organisations_of_who_has_none(at: Stage) -> States:
    await at.enters("/", "Hello, ")
    await at.page.get_by_role("heading", name="Shortcuts").wait_for()
    yield "start"
    await at.enters("/organisations", "Organisations")
    await at.says("You are a member of no organisation")
    yield "no row"
    await at.page.get_by_role("button", name="New organisation").focus()
    await at.page.get_by_role("tooltip").locator("visible=true").wait_for()
    yield "why they create none"


@walk()
async def organisations(at: Stage) -> States:
    await created(at.site, at.site.alice, "Acme Holding", "87654321")
    await at.enters("/organisations", "Organisations")
    await at.page.get_by_role("row", name="Acme Holding").wait_for()
    yield "rows"
    await at.page.get_by_label("Search by name").fill("nothing like it")
    await expect(at.page.get_by_role("row", name="Acme Holding")).to_have_count(0)
    yield "nothing is found"
    new = await at.opens("New organisation")
    yield "a new one"
    await at.press("Create", new)
    await new.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"
    await new.get_by_label("Name").fill("Acme België")
    await new.get_by_label("Company number").fill("123")
    await at.press("Create", new)
    await at.says("This is no such number")
    yield "the number is wrong"
    await new.get_by_label("Company number").fill("22345678")
    await at.press("Create", new)
    await at.visitor.is_at("Acme België")
    yield "it is there, and not activated"
    await at.page.get_by_role("link", name="Members").click()
    await at.page.get_by_role("button", name="Add members").focus()
    await at.page.get_by_role("tooltip").locator("visible=true").wait_for()
    yield "why there are no members yet"
    await at.page.get_by_role("link", name="About").click()
    await at.page.get_by_role("button", name="Mail me a code").wait_for()
    yield "activate it"
    await at.press("Mail me a code")
    await at.page.get_by_label("Code from the mail").fill("AAAAAAAA")
    await at.press("Activate")
    await at.says("The code is not right")
    yield "the code is wrong"
    await at.press("Ask for a review")
    await at.says("A review was asked for on")
    yield "a review was asked for"
    await at.site.sql("UPDATE organisations SET refusal = 'No such company' WHERE name = 'Acme België'")
    await at.page.reload()
    await at.says("The operator refused: No such company")
    yield "it was refused"
    rename = await at.opens("Change name")
    yield "change the name"
    await rename.get_by_label("Name").fill("")
    await at.press("Save", rename)
    await rename.locator("[aria-invalid=true]").wait_for()
    yield "without a name"
    await at.enters("/organisations", "Organisations")
    await at.says("No such company")
    yield "rows with a refusal"


@walk()
async def an_organisation(at: Stage) -> States:
    about = f"/organisations/{at.site.organisation}?tab=about"
    await at.enters(about, "Acme Sales")
    await at.says("Number not proven")
    yield "its number is not proven"
    await at.page.get_by_role("button", name="Leave this organisation").focus()
    await at.page.get_by_role("tooltip").locator("visible=true").wait_for()
    yield "why its last administrator stays"
    await at.site.sql(
        "UPDATE organisations SET verification = 'EHERKENNING', verified_at = '2026-03-01 12:00:00.000000'"
    )
    await at.enters(about, "Acme Sales")
    await at.says("Number proven by eHerkenning")
    yield "its number is proven"
    await add(at.site, at.site.bob, role="ADMINISTRATOR")
    await at.enters(about, "Acme Sales")
    await at.opens("Leave this organisation")
    yield "leave it"


@walk()
async def members(at: Stage) -> States:
    await add(at.site, at.site.bob)
    await at.site.collaboration()
    await at.enters(f"/organisations/{at.site.organisation}", "Acme Sales")
    await at.says("3 members and requests")
    yield "members, and who was asked"
    for button in ("Change role of .?Bob", "Remove .?Bob", "Withdraw the request"):
        await at.page.get_by_role("button", name=re.compile(button)).click()
        await at.dialog.wait_for()
        yield button
        await at.closes()
    await at.page.get_by_label("Search members").fill("nobody like this")
    await expect(at.page.get_by_role("row").filter(has_text="Bob")).to_have_count(0)
    yield "nobody is found"


@walk()
async def adding_members(at: Stage) -> States:
    await at.enters(f"/organisations/{at.site.organisation}", "Acme Sales")
    adds = await at.opens("Add members")
    await adds.get_by_role("option").first.wait_for()
    yield "whom one can choose"
    await at.press("Add", adds)
    await at.says("Choose at least one person.")
    yield "nobody is chosen"
    await at.page.keyboard.type("nobody of this name")
    await at.says("Nobody by this name.")
    yield "nobody is found"
    await adds.get_by_role("combobox", name="Type a name").fill("")
    await adds.get_by_role("option", name="Bob Jansen").click()
    await adds.get_by_role("option", name="Dave").click()
    yield "two are chosen"
    await at.site.do(at.site.carol, "blockUser", userId=at.site.dave.id)
    await adds.get_by_role("button", name="Add 2 people").click()
    await at.says("Not everybody could be added")
    yield "one could not be added"


@walk()
async def who_is_no_member(at: Stage) -> States:
    await add(at.site, at.site.bob, role="ADMINISTRATOR")
    mine = await at.site.ask(
        at.site.alice,
        f'{{ node(id: "{at.site.organisation}") {{ ... on Organisation {{ viewerMembership {{ id }} }} }} }}',
    )
    await at.site.do(at.site.alice, "removeMember", membershipId=mine["node"]["viewerMembership"]["id"])
    for tab in ("", "?tab=documents", "?tab=about"):
        await at.enters(f"/organisations/{at.site.organisation}{tab}", "Acme Sales")
        yield f"sees {tab or 'the members'}"


@walk("dave")
async def an_organisation_of_a_partner(at: Stage) -> States:
    membership = await at.site.collaboration()
    await at.site.do(at.site.dave, "acceptMembership", membershipId=membership)
    await at.enters("/organisations", "Organisations")
    await at.page.get_by_role("table", name="Of partners").get_by_role("link").wait_for()
    yield "in the list"
    for tab in ("", "?tab=documents", "?tab=about"):
        await at.enters(f"/organisations/{at.site.organisation}{tab}", "Acme Sales")
        yield f"its {tab or 'members'}"


# ---- documents


@walk()
async def documents(at: Stage) -> States:
    await at.enters(f"/organisations/{at.site.organisation}?tab=documents", "Acme Sales")
    await at.says("No documents yet.")
    yield "none"
    new = await at.opens("New document")
    yield "a new one"
    await at.press("Add", new)
    await new.locator("[aria-invalid=true]").first.wait_for()
    yield "what is missing is said"
    await at.closes()
    held = Held()
    await at.page.route("**/documents/**", held.hold)
    new = await fills_in(at.page, INVOICE)
    await at.press("Add", new)
    await held.seen.wait()
    await new.get_by_role("progressbar").wait_for()
    yield "its file is on its way"
    await at.press("Cancel the upload", new)
    await at.says("Cancelled: nothing was kept")
    yield "cancelled"
    await at.closes()
    await at.page.unroute_all(behavior="ignoreErrors")
    held.may_go.set()
    await at.says("No file yet")
    yield "without a file"
    await at.page.get_by_role("button", name=re.compile("Send")).focus()
    await at.page.get_by_role("tooltip").locator("visible=true").first.wait_for()
    yield "why it can't be sent"
    await at.page.get_by_role("button", name=re.compile("Add a file to")).click()
    await at.dialog.wait_for()
    yield "add a file"
    await at.dialog.get_by_label("File").set_input_files(NO_DOCUMENT)
    await at.press("Upload file", at.dialog)
    await at.dialog.locator("[aria-invalid=true]").wait_for()
    at.forgive(422)
    yield "the file is refused"
    await at.page.route("**/documents/**", breaks)
    at.visitor.forgive_broken_connections()
    await at.dialog.get_by_label("File").set_input_files(INVOICE)
    await at.press("Upload file", at.dialog)
    await at.says("The connection broke while")
    yield "the connection broke"
    await at.page.unroute_all()
    await at.press("Try again", at.dialog)
    await expect(at.page.get_by_role("dialog")).to_have_count(0)
    await at.page.get_by_role("row", name="March").get_by_role("link").wait_for()
    yield "with a file"
    await at.page.get_by_role("button", name=re.compile("Send")).click()
    await at.dialog.wait_for()
    yield "send it"
    await at.dialog.get_by_label("E-mail address").fill("nobody")
    await at.press("Send", at.dialog)
    await at.dialog.locator("[aria-invalid=true]").wait_for()
    yield "the address is none"
    await at.dialog.get_by_label("E-mail address").fill("buyer@customer.example")
    await at.press("Send", at.dialog)
    await expect(at.page.get_by_role("dialog")).to_have_count(0)
    await at.says("buyer@customer.example")
    yield "sent"


async def breaks(route: Route) -> None:
    await route.abort()


# ---- the environment


@walk()
async def audit_log(at: Stage) -> States:
    await at.site.notices(at.site.bob, 30)
    await at.enters("/audit", "Audit log")
    await at.page.get_by_role("button", name="Next").wait_for()
    yield "pages"
    await at.page.get_by_role("combobox", name="On what", exact=True).click()
    await at.page.get_by_role("listbox").get_by_role("option").first.wait_for()
    yield "choosing an object"
    await at.page.get_by_role("combobox", name="On what", exact=True).fill("nothing like it")
    await at.says("Nothing by this name")
    yield "there is none"
    await at.enters("/audit?action=ACCOUNT_ERASED", "Audit log")
    await at.says("Nothing in the log fits this.")
    yield "nothing fits"
    await at.enters("/audit", "Audit log")
    held, going = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        held.set()
        await going.wait()

    await at.visitor.before("useExportQuery", hold)
    saves = await at.opens("Save as CSV")
    await held.wait()
    await saves.get_by_role("progressbar").wait_for()
    yield "it is read"
    going.set()
    await expect(saves).to_have_count(0)
    await at.cuts("useExportQuery")
    await at.opens("Save as CSV")
    await at.dialog.get_by_role("alert").wait_for()
    yield "the connection broke"


@walk("bob")
async def what_is_for_administrators(at: Stage) -> States:
    await at.enters("/audit", "Audit log")
    await at.says("Only Administrators read the audit log.")
    yield "the audit log"
    await at.enters("/environment", "Environment")
    await at.says("Only Administrators change these settings")
    yield "the settings"


@walk()
async def roles(at: Stage) -> States:
    await at.enters("/roles", "Roles")
    await at.page.get_by_role("table").first.wait_for()
    yield "as they are"


@walk()
async def environment(at: Stage) -> States:
    await at.enters("/environment", "Environment")
    await at.page.get_by_role("meter").wait_for()
    yield "as it is"
    name = at.page.get_by_role("textbox", name="Name")
    await name.fill("")
    await at.press("Save")
    await at.page.locator("[aria-invalid=true]").wait_for()
    yield "without a name"
    await name.fill("Acme Holding")
    await at.press("Save")
    await at.page.get_by_role("status").filter(has_text="The settings were saved.").wait_for()
    yield "saved"
    domain = at.page.get_by_role("textbox", name="Domain")
    await domain.fill("no domain")
    await at.press("Show the record")
    await at.page.locator("[aria-invalid=true]").wait_for()
    yield "it is no domain"
    await domain.fill("brand.example")
    await at.press("Show the record")
    await at.says("Not yours yet")
    for summary in await at.page.locator("summary").all():
        if await summary.evaluate("it => !it.parentElement.open"):
            await summary.click()
    yield "a domain to prove"
