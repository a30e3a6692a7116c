"""Header injection and HTML injection through what people type: 100,000 names with FULL_TESTS=1, else 3,000."""

import datetime as dt
import functools
import os
from email import message_from_bytes, message_from_string
from email.policy import SMTP, SMTPUTF8

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.db.models import MailKind
from server.mail.message import HEADERS, Unsendable, build, letter, render
from server.mail.sanitize import harmless
from tests.mail.outbox import MAIL_FROM, PARAMS, PUBLIC_URL, SECRET
from tests.mail.test_message import Page

FULL = os.environ.get("FULL_TESTS") == "1"
NAMES = 100_000 if FULL else 3_000
NAMES_A_MAIL = 3
# Most headers are the same in every mail: each is parsed once.
READ = SMTP.clone(header_factory=functools.lru_cache(maxsize=1000)(SMTP.header_factory))
many = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)

HOSTILE = [
    "\r\nBcc: victim@evil.example\r\n",
    "\nSubject: paid",
    "\rTo: x@evil.example",
    "=?utf-8?q?=0d=0aBcc:_x=40evil.example?=",
    "=?utf-8?b?DQpCY2M6IHhAZXZpbC5leGFtcGxl?=",
    "\r\n\r\n<html>body",
    "\u2028Bcc: x@evil.example",
    "\x85Bcc: x",
    "\x0b\x0c\x1c\x1d\x1e",
    '"><a href="https://evil.example">x</a>',
    "<script>alert(1)</script>",
    "{{ link }}{% raw %}",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "a" * 300,
    "é" * 90,
    ", x@evil.example",
    "--=_" + "ab" * 16,
    ".\r\n.\r\nMAIL FROM:<x@evil.example>",
    "\ud800",
]
names = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=40), max_size=4).map("".join)
locales = st.sampled_from(["nl", "en"])
USUAL = {locale: Page(render(MailKind.USER_ADDED, locale, PARAMS, PUBLIC_URL).html) for locale in ("nl", "en")}


@settings(many, max_examples=-(-NAMES // NAMES_A_MAIL))
@given(name=names, environment=names, inviter=names, locale=locales)
def test_fuzzed_names_leave_one_recipient_fixed_headers_and_no_markup(
    name: str, environment: str, inviter: str, locale: str
) -> None:
    params = PARAMS | {"name": name, "environment_name": environment, "inviter_name": f"x{inviter}"}
    rendered = render(MailKind.USER_ADDED, locale, params, PUBLIC_URL)
    message = build(
        rendered,
        mail_from=MAIL_FROM,
        recipient="bob@acme.example",
        created_at=dt.datetime(2026, 3, 5, tzinfo=dt.UTC),
        message_id="ab" * 16,
    )
    sent = letter(message)
    assert sent.data.isascii()
    read = message_from_bytes(sent.data, policy=READ)
    assert sorted(read.keys()) == sorted(HEADERS)
    assert [address.addr_spec for address in read["To"].addresses] == [sent.recipient] == ["bob@acme.example"]
    assert [address.addr_spec for address in read["From"].addresses] == [sent.sender] == ["welkom@welkom.example"]
    assert harmless(environment) in str(read["Subject"]) or not harmless(environment)
    assert str(read["Subject"]) == rendered.subject
    text, html = read.iter_parts()  # type: ignore[attr-defined]
    page = Page(html.get_content())
    assert page.tags == USUAL[locale].tags
    assert page.links == USUAL[locale].links
    assert text.get_content().replace("\r\n", "\n") == rendered.text


@settings(many, max_examples=NAMES // 20)
@given(
    local=st.text(min_size=1, max_size=20) | st.sampled_from(HOSTILE),
    domain=st.sampled_from(
        ["acme.example", "bücher.example", "a@evil.example", "x>,<y@evil.example", "a\r\nRCPT TO:<x@y>"]
    )
    | st.text(max_size=20),
)
def test_fuzzed_addresses_are_refused_or_are_the_one_recipient(local: str, domain: str) -> None:
    rendered = render(MailKind.SIGN_UP, "nl", {"secret": SECRET}, PUBLIC_URL)
    recipient = f"{local}@{domain}"
    created = dt.datetime(2026, 3, 5, tzinfo=dt.UTC)
    try:
        sent = letter(
            build(rendered, mail_from=MAIL_FROM, recipient=recipient, created_at=created, message_id="ab" * 16)
        )
    except Unsendable:
        return
    read = message_from_string(sent.data.decode(), policy=SMTPUTF8 if sent.needs_utf8 else SMTP)
    assert sorted(read.keys()) == sorted(HEADERS)
    [only] = read["To"].addresses
    assert only.addr_spec == sent.recipient
    assert only.username == recipient.rpartition("@")[0]
    assert "\n" not in sent.recipient
    assert "\r" not in sent.recipient
