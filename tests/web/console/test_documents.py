"""Documents of an organisation: with a file that is on its way, refused, cancelled, downloaded and sent."""

import asyncio
import re
from pathlib import Path
from typing import Any

from playwright.async_api import FilePayload, Locator, Page, Route, expect

from tests.scenario import PASSWORD
from tests.scenario.documents import PDF
from tests.web.browser import Visitor
from tests.web.conftest import Visit
from tests.web.site import Site

from .axe import violations
from .seeing import is_not_allowed, wide

INVOICE: FilePayload = {"name": "Factuur één.pdf", "mimeType": "application/pdf", "buffer": PDF}
TOO_LARGE: FilePayload = {"name": "large.pdf", "mimeType": "application/pdf", "buffer": PDF + b"x" * 6_000_000}
NO_DOCUMENT: FilePayload = {"name": "page.pdf", "mimeType": "application/pdf", "buffer": b"<html>hello</html>"}


async def documents(site: Site) -> list[dict[str, Any]]:
    query = "documents { edges { node { title number kind fileName fileSize sentTo delivery { status } } } }"
    seen = await site.ask(site.alice, f'{{ node(id: "{site.organisation}") {{ ... on Organisation {{ {query} }} }} }}')
    return [edge["node"] for edge in seen["node"]["documents"]["edges"]]


async def enters(visitor: Visitor, site: Site) -> Page:
    await visitor.enters(f"/organisations/{site.organisation}?tab=documents", "Acme Sales")
    return visitor.page


async def fills_in(page: Page, file: FilePayload, title: str = "March") -> Locator:
    await page.get_by_role("button", name="New document").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Title").fill(title)
    await dialog.get_by_label("File").set_input_files(file)
    return dialog


async def sends(page: Page, file: FilePayload = INVOICE, title: str = "March") -> Locator:
    """A document with its file, which is on its way then: the dialog."""
    dialog = await fills_in(page, file, title)
    await dialog.get_by_role("button", name="Add").click()
    return dialog


async def adds(page: Page, title: str = "March") -> Locator:
    """A document with its file; its row."""
    dialog = await sends(page, title=title)
    await expect(dialog).to_have_count(0)
    row = page.get_by_role("row", name=title)
    await expect(row.get_by_role("link")).to_be_visible()
    return row


class Held:
    """Uploads wait on their way until they may go on."""

    def __init__(self) -> None:
        self.may_go, self.seen = asyncio.Event(), asyncio.Event()

    async def hold(self, route: Route) -> None:
        if route.request.method == "PUT":
            self.seen.set()
            await self.may_go.wait()
        await route.continue_()


def forgive(visitor: Visitor, status: int) -> None:
    """The browser tells in its console of each answer with this status: so it should here."""
    told = f"Failed to load resource: the server responded with a status of {status}"
    assert any(problem.startswith(told) for problem in visitor.problems)
    visitor.problems = [problem for problem in visitor.problems if not problem.startswith(told)]


async def holding(page: Page) -> Held:
    held = Held()
    await page.route("**/documents/**", held.hold)
    return held


async def test_doc_1_a_document_is_added_with_its_file_and_downloaded(site: Site, visit: Visit) -> None:
    page = await enters(await visit(site.alice), site)
    await expect(page.get_by_text("No documents yet.")).to_be_visible()
    dialog = await fills_in(page, INVOICE)
    await dialog.get_by_label("Kind").select_option("CREDIT_NOTE")
    await dialog.get_by_label("Number").fill("C-12")
    await dialog.get_by_role("button", name="Add").click()
    row = page.get_by_role("row", name="March")
    await expect(row).to_contain_text("Credit note C-12")
    await expect(row).to_contain_text("Alice de Vries")
    await expect(row).to_contain_text("Not sent")
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_role("status").filter(has_text="was added, with its file")).to_be_visible()
    async with page.expect_download() as downloading:
        await row.get_by_role("link").click()
    download = await downloading.value
    assert download.suggested_filename == "Factuur één.pdf"
    assert await asyncio.to_thread(Path(await download.path()).read_bytes) == PDF
    [document] = await documents(site)
    assert (document["title"], document["number"], document["kind"]) == ("March", "C-12", "CREDIT_NOTE")
    assert (document["fileName"], document["fileSize"]) == ("Factuur één.pdf", len(PDF))


async def test_an_upload_shows_how_far_it_is_and_goes_on_while_one_looks_elsewhere(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    page = await enters(alice, site)
    held = await holding(page)
    dialog = await sends(page)
    progress = dialog.get_by_role("progressbar", name=re.compile("Factuur één.pdf.? is being uploaded"))
    await expect(progress).to_be_visible()
    await held.seen.wait()
    await dialog.get_by_role("button", name="Close").last.click()
    await expect(page.get_by_role("row", name="March")).to_contain_text("Uploading:")
    await page.get_by_role("link", name="Members").click()
    await expect(page.get_by_role("row", name="Alice de Vries")).to_be_visible()
    held.may_go.set()
    await page.get_by_role("link", name="Documents").click()
    await expect(page.get_by_role("row", name="March").get_by_role("link")).to_be_visible()


async def test_a_cancelled_upload_leaves_the_document_that_takes_its_file_later(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    page = await enters(alice, site)
    held = await holding(page)
    dialog = await sends(page)
    await held.seen.wait()
    await dialog.get_by_role("button", name="Cancel the upload").click()
    await expect(dialog.get_by_text("Cancelled: nothing was kept")).to_be_visible()
    await dialog.get_by_role("button", name="Close").last.click()
    row = page.get_by_role("row", name="March")
    await expect(row).to_contain_text("No file yet")
    await is_not_allowed(row.get_by_role("button", name=re.compile("Send")), "It has no file yet")
    await page.reload()
    await page.unroute_all(behavior="ignoreErrors")
    await row.get_by_role("button", name=re.compile("Add a file to")).click()
    await dialog.get_by_label("File").set_input_files(INVOICE)
    await dialog.get_by_role("button", name="Upload file").click()
    await expect(row.get_by_role("link")).to_be_visible()
    await expect(dialog).to_have_count(0)
    [document] = await documents(site)
    assert document["fileName"] == "Factuur één.pdf"


async def test_doc_2_a_file_that_is_none_is_refused_and_another_goes_to_the_same_document(
    site: Site, visit: Visit
) -> None:
    alice = await visit(site.alice)
    page = await enters(alice, site)
    dialog = await sends(page, NO_DOCUMENT)
    file = dialog.get_by_label("File")
    await expect(file).to_be_focused()
    await expect(file).to_have_accessible_description(re.compile("PDF or XML, 5 MB at the most. .*(PDF|XML)"))
    await expect(dialog).to_contain_text("March")
    await file.set_input_files(INVOICE)
    await dialog.get_by_role("button", name="Upload file").click()
    await expect(page.get_by_role("row", name="March").get_by_role("link")).to_be_visible()
    [document] = await documents(site)
    assert document["fileName"] == "Factuur één.pdf"
    forgive(alice, 422)


async def test_doc_1_a_file_that_is_too_large_is_refused_with_the_servers_sentence(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    alice.forgive_broken_connections()
    page = await enters(alice, site)
    dialog = await sends(page, TOO_LARGE)
    await expect(dialog.get_by_label("File")).to_have_accessible_description(re.compile("A file has 5 MB at the most"))
    [document] = await documents(site)
    assert document["fileName"] is None
    forgive(alice, 413)


async def test_a_broken_connection_while_uploading_makes_no_second_document(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    alice.forgive_broken_connections()
    page = await enters(alice, site)
    await page.route("**/documents/**", lambda route: route.abort())
    dialog = await sends(page)
    await expect(dialog.get_by_text("The connection broke while")).to_be_visible()
    await page.unroute_all()
    await dialog.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("row", name="March").get_by_role("link")).to_be_visible()
    assert len(await documents(site)) == 1
    assert alice.names.count("NewDocumentMutation") == 1


async def test_aut_2_a_session_that_ends_meanwhile_is_begun_anew_over_the_upload(site: Site, visit: Visit) -> None:
    alice = await visit(site.alice)
    page = await enters(alice, site)
    held = await holding(page)
    dialog = await sends(page)
    await held.seen.wait()
    await expect(page.locator("tr", has_text="March")).to_be_visible()  # the list is read: only the upload is under way
    await site.ask(site.alice, "mutation { logOut { loggedOut } }")
    held.may_go.set()
    await expect(page.get_by_role("heading", name="Log in again to go on")).to_be_visible()
    await page.get_by_label("E-mail address").fill(site.alice.email)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Log in").click()
    await expect(page.get_by_role("heading", name="Log in again to go on")).to_have_count(0)
    await dialog.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("row", name="March").get_by_role("link")).to_be_visible()
    forgive(alice, 401)


async def test_what_is_missing_is_said_and_what_was_typed_stays(site: Site, visit: Visit) -> None:
    page = await enters(await visit(site.alice), site)
    await page.get_by_role("button", name="New document").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_label("Title").fill("March")
    await dialog.get_by_role("button", name="Add").click()
    await expect(dialog.get_by_label("File")).to_be_focused()
    await expect(dialog.get_by_text("Please fill this in.")).to_have_count(1)
    await expect(dialog.get_by_label("Title")).to_have_value("March")
    assert await documents(site) == []


async def test_doc_3_a_document_is_sent_and_shows_its_delivery(site: Site, visit: Visit) -> None:
    page = await enters(await visit(site.alice), site)
    row = await adds(page)
    await row.get_by_role("button", name=re.compile("Send")).click()
    dialog = page.get_by_role("dialog")
    to = dialog.get_by_label("E-mail address")
    await expect(to).to_be_focused()
    await to.fill("nobody")
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(to).to_have_attribute("aria-invalid", "true")
    await expect(to).to_have_value("nobody")
    await to.fill("buyer@customer.example")
    await dialog.get_by_role("button", name="Send", exact=True).click()
    await expect(dialog).to_have_count(0)
    await expect(row).to_contain_text("buyer@customer.example")
    mail = await site.mail("buyer@customer.example")
    assert "March" in mail["subject"] + mail["text"]
    await expect(row.get_by_text("Sent", exact=True)).to_be_visible()
    [document] = await documents(site)
    assert (document["sentTo"], document["delivery"]["status"]) == ("buyer@customer.example", "SENT")


async def test_doc_2_another_member_sees_and_downloads_it_a_partner_of_another_environment_too(
    site: Site, visit: Visit
) -> None:
    await adds(await enters(await visit(site.alice), site))
    membership = await site.collaboration()
    await site.do(site.dave, "acceptMembership", "membership { id }", membershipId=membership)
    dave = await visit(site.dave)
    page = await enters(dave, site)
    async with page.expect_download() as downloading:
        await page.get_by_role("row", name="March").get_by_role("link").click()
    assert await asyncio.to_thread(Path(await (await downloading.value).path()).read_bytes) == PDF
    await adds(page, "April")
    [newest, _] = await documents(site)
    assert (newest["title"], newest["fileName"]) == ("April", "Factuur één.pdf")


async def test_org_3_until_its_activation_no_files_are_stored(site: Site, visit: Visit) -> None:
    given = {"name": "Acme Holding", "identifier": {"scheme": "KVK", "value": "87654321"}}
    made = await site.do(site.alice, "createOrganisation", "organisation { id }", **given)
    alice = await visit(site.alice)
    await alice.enters(f"/organisations/{made['organisation']['id']}?tab=documents", "Acme Holding")
    new = alice.page.get_by_role("button", name="New document")
    await is_not_allowed(new, "Files are stored once this organisation is activated.")


async def test_everybody_can_add_documents_on_a_phone_in_dutch(site: Site, visit: Visit) -> None:
    title = "W" * 200
    await adds(await enters(await visit(site.alice), site), title)
    await site.do(site.alice, "updateAccount", locale="nl")
    for scheme in ("light", "dark"):
        alice = await visit(site.alice, color_scheme=scheme, viewport={"width": 390, "height": 700})
        page = await enters(alice, site)
        await expect(page.get_by_role("row", name=title)).to_contain_text("Niet verzonden")
        assert await violations(page) == [], scheme
        assert await wide(page) <= 0
        await page.get_by_role("button", name="Nieuw document").click()
        await expect(page.get_by_role("dialog").get_by_label("Titel")).to_be_visible()
        assert await violations(page) == [], scheme
        assert await wide(page) <= 0
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name=re.compile("versturen")).click()
        await expect(page.get_by_role("dialog")).to_contain_text("Uit naam van")
        assert await wide(page) <= 0
