"""A sent document leaves as a mail with its file, whole, or not at all (DOC-3, MAIL-3)."""

import email
from email.policy import SMTP
from typing import Any

import pytest
from sqlalchemy import select

from server.db.models import Mail, MailboxMessage, MailKind
from server.domain.file_inspection import LARGEST_FILE
from server.mail import MailWorker
from server.mail.mailbox import MailboxTransport
from server.mail.message import Attachment, Unsendable, build, letter, render
from server.storage import FolderStorage
from tests.documents.test_storage import KEY, pieces
from tests.rows import mails
from tests.scenario.documents import PDF, OrganisationFiles
from tests.scenario.organisations import LONG_AGO

PARAMS = {
    "sender_name": "Bob Jansen",
    "organisation_name": "Acme B.V.",
    "document_kind": "CREDIT_NOTE",
    "title": "Maart 2026",
    "number": "C-12",
}


def written(attachment: Attachment) -> bytes:
    rendered = render(MailKind.DOCUMENT, "nl", PARAMS, "https://welkom.example")
    given: dict[str, Any] = {"recipient": "buyer@customer.example", "created_at": LONG_AGO, "message_id": "ab" * 16}
    return letter(build(rendered, mail_from="Welkom <w@welkom.example>", attachment=attachment, **given)).data


@pytest.fixture
def worker(organisation: OrganisationFiles, storage: FolderStorage) -> MailWorker:
    database = organisation.database
    where: dict[str, Any] = {
        "mail_from": "Welkom <w@welkom.example>",
        "public_url": "https://welkom.example",
        "encryption": database.encryption,
    }
    return MailWorker(database, MailboxTransport(database), storage=storage, **where)


async def sent(organisation: OrganisationFiles, **given: Any) -> Any:
    document_id = await organisation.create_document(organisation.cast.bob)
    await organisation.attach_file(organisation.cast.bob, document_id, key=KEY, **given)
    await organisation.send_document(organisation.cast.bob, document_id)
    return document_id


async def outcome(organisation: OrganisationFiles) -> tuple[str, str | None, list[Any]]:
    async with organisation.database.write(origin="test") as uow:
        row = await uow.first(select(Mail.status, Mail.detail).where(Mail.kind == MailKind.DOCUMENT))
        box = await uow.rows(select(MailboxMessage.message).where(MailboxMessage.recipient == "buyer@customer.example"))
    assert row is not None
    return row.status.value, row.detail, [email.message_from_bytes(one.message, policy=SMTP) for one in box]


async def test_doc_3_the_file_is_attached_whole(
    organisation: OrganisationFiles, storage: FolderStorage, worker: MailWorker
) -> None:
    data = PDF[:9] + bytes(range(256)) * 1000 + PDF[9:]
    await storage.write(KEY, pieces(data))
    await sent(organisation, name="Rékening maart.pdf", size=len(data))
    await worker.deliver_due()
    status, detail, [message] = await outcome(organisation)
    assert (status, detail) == ("SENT", None)
    [file] = message.iter_attachments()
    assert (file.get_content_type(), file.get_filename()) == ("application/pdf", "Rékening maart.pdf")
    assert file.get_content() == data
    assert message["Subject"] == "Invoice 2026-001 from Acme B.V."
    assert [mail.row.sealed for mail in await mails(organisation.database, kind="DOCUMENT")] == [None]


async def test_a_lost_file_fails_visibly_and_nothing_leaves(
    organisation: OrganisationFiles, worker: MailWorker
) -> None:
    await sent(organisation)
    await worker.deliver_due()
    assert await outcome(organisation) == ("FAILED", "The file of this document is not in the storage any more.", [])


async def test_a_file_that_grew_is_not_sent(
    organisation: OrganisationFiles, storage: FolderStorage, worker: MailWorker
) -> None:
    await storage.write(KEY, pieces(*[b"x" * 1024 * 1024] * 6))
    await sent(organisation)
    await worker.deliver_due()
    status, detail, box = await outcome(organisation)
    assert (status, detail, box) == ("FAILED", "The file of this document is not as it was uploaded.", [])


@pytest.mark.parametrize(
    ("locale", "subject", "says"),
    [
        ("nl", "Creditnota C-12 van Acme B.V.", "Je vindt het als bijlage bij deze mail."),
        ("en", "Credit note C-12 from Acme B.V.", "It is attached to this mail."),
    ],
)
def test_mail_3_both_languages_text_and_html_and_nothing_to_click(locale: str, subject: str, says: str) -> None:
    mail = render(MailKind.DOCUMENT, locale, PARAMS, "https://welkom.example")
    assert mail.subject == subject
    for part in (mail.text, mail.html):
        assert "Maart 2026" in part
        assert "Bob Jansen" in part
        assert says in part
    assert "href" not in mail.html
    assert "://" not in mail.text
    assert "\n\n\n" not in mail.text
    without = render(MailKind.DOCUMENT, locale, PARAMS | {"number": None}, "https://welkom.example")
    assert "None" not in without.subject + without.text + without.html


@pytest.mark.parametrize("which", ["sender_name", "organisation_name", "title", "number"])
def test_what_people_typed_links_nowhere_and_breaks_nothing(which: str) -> None:
    hostile = PARAMS | {which: "https://evil.example/\r\nBcc: x@evil.example <script>1</script>"}
    mail = render(MailKind.DOCUMENT, "en", hostile, "https://welkom.example")
    for part in (mail.subject, mail.text, mail.html.replace('xmlns="http://www.w3.org/1999/xhtml"', "")):
        assert "://" not in part
        assert "evil.example" not in part
    assert "<script" not in mail.html
    assert "\n" not in mail.subject


@pytest.mark.parametrize("missing", PARAMS)
def test_a_missing_parameter_is_never_sent_as_a_gap(missing: str) -> None:
    with pytest.raises(Unsendable):
        render(MailKind.DOCUMENT, "nl", {k: v for k, v in PARAMS.items() if k != missing}, "https://welkom.example")


@pytest.mark.parametrize("name", ["a.pdf", "Rékening 発票 " + "x" * 100 + ".pdf", 'a"b;c=d.pdf', "a\r\nBcc: x@y.pdf"])
def test_the_same_bytes_at_every_attempt_in_short_lines_with_one_recipient(name: str) -> None:
    file = Attachment(name, "application/pdf", PDF * 1000)
    try:
        data = written(file)
    except ValueError:
        assert "\n" in name, "a name is cleaned before it gets here; one with a line end is refused"
        return
    assert data == written(file)
    assert data.isascii()
    assert max(map(len, data.splitlines())) <= 100
    message = email.message_from_bytes(data, policy=SMTP)
    assert [part.get_content_type() for part in message.iter_parts()] == ["multipart/alternative", "application/pdf"]
    [attached] = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (name, file.data)
    assert message["Bcc"] is None


@pytest.mark.parametrize("size", [0, LARGEST_FILE + 1])
def test_an_attachment_has_5_mb_at_the_most(size: int) -> None:
    with pytest.raises(Unsendable):
        written(Attachment("a.pdf", "application/pdf", b"x" * size))
