"""From a mail's kind, locale and parameters to the bytes that leave: text, HTML and a fixed set of headers (MAIL-3)."""

import datetime as dt
import email
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import parseaddr
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from server.db.models import MailKind
from server.domain.file_inspection import LARGEST_FILE
from server.domain.i18n import language

from .i18n import account_change, document_kind, moment, organisation_role_name, role_name
from .sanitize import harmless

if TYPE_CHECKING:
    from jinja2 import Environment

HEADERS = (
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
)

# Where each link leads. Its fragment is the secret and nothing else; a browser sends no fragment to any server.
PATHS = {
    MailKind.SIGN_UP: "/sign-up",
    MailKind.INVITATION: "/invitation",
    MailKind.USER_ADDED: "/password",
    MailKind.RECOVERY: "/password",
    MailKind.RECLAIM: "/password",
    MailKind.EMAIL_CONFIRMATION: "/confirm",
    MailKind.EMAIL_LINKED: "/address",
    MailKind.PASSWORD_CHANGED: "/undo",
    MailKind.PRIMARY_EMAIL_CHANGED: "/undo",
    MailKind.ACCOUNT_CHANGED: "/undo",
}
# These lead to a place that is the same for everybody, and carry no secret.
PLAIN_PATHS = {
    MailKind.PARTNERSHIP_REQUEST: "/inbox",
    MailKind.COLLABORATION_REQUEST: "/inbox",
}

ONE_LINE = 66

TYPED_BY_SOMEONE = (
    "name",
    "environment_name",
    "inviter_name",
    "address",
    "organisation_name",
    "sender_name",
    "title",
    "number",
)
LONGEST_MESSAGE = 500

# What can stand before the @ without quotes; server/domain lets nothing else in.
_LOCAL = re.compile(r'[^\s"(),:;<>@\[\]\\]+')
_CODE = re.compile(r"[A-Z0-9]{8}")
_DOMAIN = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")


class Unsendable(Exception):
    """No attempt will ever send this mail; the message says why, plainly and without a secret."""


@dataclass(frozen=True, slots=True)
class Rendered:
    language: str
    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail. `name` and `media_type` are Welkom's own words, never a client's."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """What is handed to a mail server: the envelope, and the message byte for byte."""

    sender: str
    recipient: str
    subject: str
    data: bytes
    needs_utf8: bool


@functools.cache
def environment() -> "Environment":
    """Text templates are never escaped, HTML templates always; a parameter that is missing is an error in both."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(enabled_extensions=("html.j2",), default=False, default_for_string=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(kind: MailKind, locale: str, params: Mapping[str, Any], public_url: str) -> Rendered:
    """The mail in the recipient's language. Unsendable where a parameter is missing or makes no sense."""
    spoken = language(locale)
    try:
        values = _values(kind, spoken, params, public_url.rstrip("/"))
        name = f"{spoken}/{kind.value.lower()}"
        subject, _, text = environment().get_template(f"{name}.txt.j2").render(values).partition("\n")
        html = environment().get_template(f"{name}.html.j2").render(values, subject=subject)
    except Exception as error:
        # Only the type: an error's message may quote a parameter.
        raise Unsendable(f"This mail could not be written ({type(error).__name__}).") from None
    return Rendered(spoken, subject, text.strip() + "\n", html)


def build(
    rendered: Rendered,
    *,
    mail_from: str,
    recipient: str,
    created_at: dt.datetime,
    message_id: str,
    attachment: Attachment | None = None,
) -> EmailMessage:
    """The message, the same bytes at every attempt. Unsendable where an address can't be used."""
    sender = _sender(mail_from)
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = _address(recipient)
    _set_subject(message, rendered.subject)
    message["Date"] = created_at
    message["Message-ID"] = f"<{message_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    # Quoted-printable leaves no line that a server would have to change, however long a name or a link is.
    message.set_content(rendered.text, cte="quoted-printable")
    message.add_alternative(rendered.html, subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_{message_id}")
    if attachment is not None:
        _attach(message, attachment)
        message.set_boundary(f"=_file_{message_id}")  # does not begin like the one inside
    message["Content-Language"] = rendered.language  # last: setting the content takes every Content- header away
    return message


def letter(message: EmailMessage) -> Letter:
    """The message as it travels. Unsendable unless it has the headers of `build`, each once, and one recipient."""
    (sender,), recipients = message["From"].addresses, message["To"].addresses
    # Only a local part may need SMTPUTF8: domains are in their ASCII form already.
    needs_utf8 = not all(address.username.isascii() for address in (sender, *recipients))
    policy = SMTPUTF8 if needs_utf8 else SMTP
    data = message.as_bytes(policy=policy)
    # Read back what was written: whatever a library lets through, nothing but these headers leaves.
    written = email.message_from_string(data.partition(b"\r\n\r\n")[0].decode(), policy=policy)
    if sorted(written.keys()) != sorted(HEADERS) or [a.addr_spec for a in written["To"].addresses] != [
        a.addr_spec for a in recipients
    ]:
        raise Unsendable("This mail's headers would not be what they must be.")
    return Letter(sender.addr_spec, recipients[0].addr_spec, str(message["Subject"]), data, needs_utf8)


def _values(kind: MailKind, spoken: str, params: Mapping[str, Any], public_url: str) -> dict[str, Any]:
    values: dict[str, Any] = {key: harmless(params[key]) for key in TYPED_BY_SOMEONE if key in params}
    if values.get("environment_name") == "":  # nothing but invisible characters
        values["environment_name"] = "Welkom"
    if "role" in params:
        named = organisation_role_name if kind is MailKind.COLLABORATION_REQUEST else role_name
        values["role"] = named(params["role"], spoken)
    if "code" in params:
        values["code"] = _code(params["code"])
    if "message" in params:
        values["message"] = _paragraphs(params["message"])
    # a mail that an earlier version promised says nothing of it: then nothing was proven
    values["verified"] = params.get("verified") is True
    if "document_kind" in params:
        values["document_kind"] = document_kind(params["document_kind"], spoken)
    if kind is MailKind.ACCOUNT_CHANGED:
        values["change"] = account_change(params["change"], spoken, address=values.get("address", ""))
    if "expires_at" in params:
        values["expires"] = moment(params["expires_at"], spoken)
    if kind in PATHS:
        link = f"{public_url}{PATHS[kind]}#{quote(params['secret'], safe='')}"
    else:
        link = public_url + PLAIN_PATHS.get(kind, "/")
    return values | {"language": spoken, "link": link, "home": public_url}


def _code(code: str) -> str:
    """It stands where a reader copies it from, so nothing else may."""
    if not _CODE.fullmatch(code):
        raise ValueError
    return code


def _paragraphs(message: str | None) -> list[str]:
    """What somebody wrote to the recipient, in its own lines; the templates show that it is a quotation."""
    lines = (harmless(line, longest=LONGEST_MESSAGE) for line in (message or "")[:LONGEST_MESSAGE].splitlines())
    return [line for line in lines if line]


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    if not 0 < len(attachment.data) <= LARGEST_FILE:
        raise Unsendable("The file of this document is not as it was uploaded.")
    kind, _, subtype = attachment.media_type.partition("/")
    message.add_attachment(attachment.data, maintype=kind, subtype=subtype, filename=attachment.name)


def _set_subject(message: EmailMessage, subject: str) -> None:
    if subject.isascii() and len(subject) <= ONE_LINE:
        message["Subject"] = subject
    else:
        # EmailMessage loses and adds spaces when it folds a subject; the older Header class does not.
        message.set_raw("Subject", Header(subject, "utf-8", header_name="Subject").encode(linesep="\r\n"))


def _sender(mail_from: str) -> Address:
    name, address = parseaddr(mail_from)
    spoken_for = _address(address)
    return Address(name, spoken_for.username, spoken_for.domain)


def _address(text: str) -> Address:
    """One mailbox; its domain in ASCII, which every server understands, also those without SMTPUTF8."""
    local, _, domain = text.rpartition("@")
    try:
        if not domain.isascii():
            import idna

            domain = idna.encode(domain, uts46=True).decode()
        domain = domain.lower()
        if not (_LOCAL.fullmatch(local) and local.isprintable() and _DOMAIN.fullmatch(domain)):
            raise ValueError
        return Address(username=local, domain=domain)
    except ValueError:  # idna's errors are ValueErrors too
        raise Unsendable("The address can't be used for mail.") from None
