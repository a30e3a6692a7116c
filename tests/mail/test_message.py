"""What a mail says and where it leads (MAIL-3)."""

import datetime as dt
import re
from email import message_from_bytes
from email.policy import SMTP
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest

from server.db.models import MailKind
from server.mail.message import Rendered, Unsendable, build, letter, render
from server.mail.sanitize import (
    harmless,
    masked,
)
from tests.mail.outbox import MAIL_FROM, PARAMS, PUBLIC_URL, SECRET

KINDS = list(MailKind)
# Where each leads; None: there is nothing to click.
PATHS = {
    MailKind.SIGN_UP: f"/sign-up#{SECRET}",
    MailKind.INVITATION: f"/invitation#{SECRET}",
    MailKind.USER_ADDED: f"/password#{SECRET}",
    MailKind.ACCOUNT_ADDED: "/",
    MailKind.RECOVERY: f"/password#{SECRET}",
    MailKind.RECLAIM: f"/password#{SECRET}",
    MailKind.EMAIL_RECLAIMED: "/",
    MailKind.EMAIL_CONFIRMATION: f"/confirm#{SECRET}",
    MailKind.EMAIL_TAKEN: "/",
    MailKind.EMAIL_LINKED: f"/address#{SECRET}",
    MailKind.PASSWORD_CHANGED: f"/undo#{SECRET}",
    MailKind.PRIMARY_EMAIL_CHANGED: f"/undo#{SECRET}",
    MailKind.ACCOUNT_CHANGED: f"/undo#{SECRET}",
    MailKind.ACCOUNT_ERASED: "/",
    MailKind.ACTIVATION_CODE: None,
    MailKind.PARTNERSHIP_REQUEST: "/inbox",
    MailKind.COLLABORATION_REQUEST: "/inbox",
    MailKind.DOCUMENT: None,
}
NEEDS = {
    MailKind.SIGN_UP: {"secret"},
    MailKind.INVITATION: {"secret", "environment_name", "inviter_name", "role", "expires_at"},
    MailKind.USER_ADDED: {"secret", "name", "environment_name", "inviter_name", "role", "expires_at"},
    MailKind.ACCOUNT_ADDED: {"name", "environment_name", "inviter_name", "role"},
    MailKind.RECOVERY: {"secret", "name"},
    MailKind.RECLAIM: {"secret"},
    MailKind.EMAIL_RECLAIMED: {"name", "address"},
    MailKind.EMAIL_CONFIRMATION: {"secret"},
    MailKind.EMAIL_TAKEN: set(),
    MailKind.EMAIL_LINKED: {"secret", "name", "address", "environment_name"},
    MailKind.PASSWORD_CHANGED: {"secret", "name"},
    MailKind.PRIMARY_EMAIL_CHANGED: {"secret", "name", "address"},
    MailKind.ACCOUNT_CHANGED: {"secret", "name", "change"},
    MailKind.ACCOUNT_ERASED: set(),
    MailKind.ACTIVATION_CODE: {"name", "organisation_name", "code"},
    MailKind.PARTNERSHIP_REQUEST: {"name", "environment_name", "message"},
    MailKind.COLLABORATION_REQUEST: {"name", "organisation_name", "environment_name", "role"},
    MailKind.DOCUMENT: {"organisation_name", "document_kind", "title", "number", "sender_name"},
}
ROLES = {MailKind.COLLABORATION_REQUEST: "MEMBER"}
SAID = {"environment_name", "inviter_name", "organisation_name", "code", "message", "title", "sender_name"}
GREETING = {"nl": "Goedendag", "en": "Hello"}
LINK_LIKE = re.compile(r"\w://|//|www\.\w|\w@\w|\w[.。．｡]\w\w")
CREATED = dt.datetime(2026, 3, 5, 14, 3, tzinfo=dt.UTC)


class Page(HTMLParser):
    """What a mail client makes of the HTML: its elements, the links, the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.lang = ""
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        values = dict(attrs)
        self.lang = values["lang"] or "" if tag == "html" else self.lang
        self.links += [values["href"] or ""] if "href" in values else []
        self.loads += [name for name in values if name in ("src", "background", "srcset") or name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.text += data


def params_of(kind: MailKind, **changed: Any) -> dict[str, Any]:
    usual = PARAMS | {"role": ROLES.get(kind, PARAMS["role"])}
    return {key: value for key, value in (usual | changed).items() if key in NEEDS[kind]}


def written(rendered: Rendered, to: str = "bob@acme.example") -> bytes:
    message = build(rendered, mail_from=MAIL_FROM, recipient=to, created_at=CREATED, message_id="ab" * 16)
    return letter(message).data


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_mail_3_every_kind_speaks_the_recipients_language_in_text_and_html(kind: MailKind, locale: str) -> None:
    mail = render(kind, locale, params_of(kind), PUBLIC_URL)
    page = Page(mail.html)
    assert mail.text.startswith(GREETING[locale])
    assert GREETING[locale] in page.text
    assert page.lang == mail.language == locale
    assert mail.subject
    assert SECRET not in mail.subject
    assert PARAMS["code"] not in mail.subject
    for said in NEEDS[kind] & SAID:
        assert PARAMS[said] in mail.text
        assert PARAMS[said] in page.text
    assert max(len(line) for line in mail.text.splitlines()) < 110
    assert "\n\n\n" not in mail.text


@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("public_url", [PUBLIC_URL, "https://intern.acme.example/welkom"])
def test_mail_3_links_come_from_public_url_only(kind: MailKind, locale: str, public_url: str) -> None:
    hostile = {"link": "https://evil.example", "home": "https://evil.example", "public_url": "https://evil.example"}
    mail = render(kind, locale, params_of(kind) | hostile, public_url)
    page = Page(mail.html)
    assert "evil" not in mail.text + mail.html
    path = PATHS[kind]
    if path is None:
        assert not page.links
        assert "://" not in mail.text
        return
    expected = public_url + path
    assert set(page.links) == {expected}
    assert page.text.count(expected) == 1, "the plain link, to copy"
    assert re.findall(r"\S+://\S+", mail.text) == [expected]
    assert urlsplit(expected).fragment in ("", SECRET)


@pytest.mark.parametrize("kind", KINDS)
def test_mail_3_html_loads_nothing_from_anywhere(kind: MailKind) -> None:
    mail = render(kind, "en", params_of(kind), PUBLIC_URL)
    page = Page(mail.html)
    assert not page.loads
    assert not {"img", "script", "link", "iframe", "object", "form", "video"} & set(page.tags)
    assert "url(" not in mail.html
    assert "@import" not in mail.html


@pytest.mark.parametrize(
    ("locale", "role", "shown"),
    [
        ("en", "BASIC_USER", "Basic user"),
        ("en", "ADVANCED_USER", "Advanced user"),
        ("en", "ADMINISTRATOR", "Administrator"),
        ("nl", "BASIC_USER", "Basisgebruiker"),
        ("nl", "ADVANCED_USER", "Gevorderde gebruiker"),
        ("nl", "ADMINISTRATOR", "Beheerder"),
    ],
)
def test_mail_3_roles_in_the_recipients_language(locale: str, role: str, shown: str) -> None:
    mail = render(MailKind.INVITATION, locale, PARAMS | {"role": role}, PUBLIC_URL)
    assert f": {shown}\n" in mail.text
    assert shown in Page(mail.html).text


@pytest.mark.parametrize(
    ("locale", "role", "shown"),
    [
        ("en", "MEMBER", "Member"),
        ("en", "ADMINISTRATOR", "Organisation administrator"),
        ("nl", "MEMBER", "Lid"),
        ("nl", "ADMINISTRATOR", "Organisatiebeheerder"),
    ],
)
def test_mail_4_a_collaboration_names_the_role_in_the_organisation(locale: str, role: str, shown: str) -> None:
    mail = render(MailKind.COLLABORATION_REQUEST, locale, PARAMS | {"role": role}, PUBLIC_URL)
    assert f": {shown}\n" in mail.text
    assert f": {shown}\n" in Page(mail.html).text
    assert "30" in mail.text


@pytest.mark.parametrize(("locale", "unproven"), [("en", "Not proven:"), ("nl", "Niet bewezen:")])
@pytest.mark.parametrize("kind", [MailKind.PARTNERSHIP_REQUEST, MailKind.COLLABORATION_REQUEST])
def test_org_12_a_request_without_proof_says_so(kind: MailKind, locale: str, unproven: str) -> None:
    params = params_of(kind)
    proven = render(kind, locale, params | {"verified": True}, PUBLIC_URL)
    assert unproven not in proven.text + proven.html
    # what an earlier version promised does not say: nothing was proven then
    for without in (params, params | {"verified": False}, params | {"verified": "yes"}):
        mail = render(kind, locale, without, PUBLIC_URL)
        assert unproven in mail.text
        assert unproven in Page(mail.html).text


def test_mail_4_a_collaboration_has_no_role_of_the_platform() -> None:
    with pytest.raises(Unsendable):
        render(MailKind.COLLABORATION_REQUEST, "en", PARAMS | {"role": "BASIC_USER"}, PUBLIC_URL)


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_org_3_the_code_stands_alone_and_can_be_picked_up_whole(locale: str) -> None:
    mail = render(MailKind.ACTIVATION_CODE, locale, params_of(MailKind.ACTIVATION_CODE), PUBLIC_URL)
    code = PARAMS["code"]
    assert mail.text.splitlines().count(code) == mail.text.count(code) == 1
    before, _, after = mail.text.partition(f"\n\n{code}\n\n")
    assert before
    assert after
    assert re.search(rf"<p [^>]*font-size:32px;[^>]*user-select:all;[^>]*>{code}</p>", mail.html)
    assert mail.html.count(code) == 1, "not in the preview, which a locked phone shows"
    for said in (mail.text, Page(mail.html).text):
        assert "30 minut" in said
        assert re.search(r"\b(vijf|five)\b", said)


@pytest.mark.parametrize("code", ["", "K7QX20Z", "K7QX20ZB9", "k7qx20zb", "K7QX 20Z", "K7QX20Z\n", "<b>QX20Z"])
def test_org_3_anything_but_a_code_is_not_sent_as_one(code: str) -> None:
    with pytest.raises(Unsendable):
        render(MailKind.ACTIVATION_CODE, "en", PARAMS | {"code": code}, PUBLIC_URL)


@pytest.mark.parametrize("message", [None, "", " \n\u200b\r\n"])
@pytest.mark.parametrize("locale", ["nl", "en"])
def test_mail_4_a_partnership_request_reads_well_without_a_message(locale: str, message: str | None) -> None:
    mail = render(MailKind.PARTNERSHIP_REQUEST, locale, PARAMS | {"message": message}, PUBLIC_URL)
    assert "None" not in mail.text + mail.html
    assert "\n>" not in mail.text
    assert "\n\n\n" not in mail.text
    assert "blockquote" not in Page(mail.html).tags


@pytest.mark.parametrize("locale", ["nl", "en"])
def test_mail_4_a_message_is_quoted_line_by_line_and_is_no_more_than_text(locale: str) -> None:
    message = (
        "Hi!\n\nKind regards,\r\nWelkom\u2028<a href='https://evil.example'>x</a>\x0bhttps://evil.example\n"
        "{{ link }} \u202egnp www.evil.nl\n" + "word " * 60
    )
    mail = render(MailKind.PARTNERSHIP_REQUEST, locale, PARAMS | {"message": message}, PUBLIC_URL)
    page = Page(mail.html)
    link = f"{PUBLIC_URL}/inbox"
    assert set(page.links) == {link}
    assert not LINK_LIKE.search(mail.text.replace(link, ""))
    assert not LINK_LIKE.search(page.text.replace(link, ""))
    quoted = [line for line in mail.text.splitlines() if line.startswith("> ")]
    assert quoted[:3] == ["> Hi!", "> Kind regards,", "> Welkom"]
    assert max(map(len, quoted)) <= 74
    own = [line for line in mail.text.splitlines() if not line.startswith("> ")]
    assert own.count("Welkom") == 1, "only the real end of the mail looks like one"
    assert "word word" not in " ".join(own)
    assert "{{ link }}" in page.text
    usual = Page(render(MailKind.PARTNERSHIP_REQUEST, locale, PARAMS, PUBLIC_URL).html).tags
    assert [tag for tag in page.tags if tag != "br"] == [tag for tag in usual if tag != "br"]


def test_mail_4_a_message_is_cut_where_the_api_would_have_refused_it() -> None:
    mail = render(MailKind.PARTNERSHIP_REQUEST, "en", PARAMS | {"message": "x" * 5000}, PUBLIC_URL)
    assert mail.html.count("x" * 10) <= 50


NEW_KINDS = [MailKind.ACTIVATION_CODE, MailKind.PARTNERSHIP_REQUEST, MailKind.COLLABORATION_REQUEST]


@pytest.mark.parametrize("kind", NEW_KINDS)
@pytest.mark.parametrize("locale", ["nl", "en"])
def test_mail_4_reads_well_for_somebody_without_a_name(kind: MailKind, locale: str) -> None:
    mail = render(kind, locale, params_of(kind, name=None), PUBLIC_URL)
    assert "None" not in mail.text + mail.html + mail.subject
    assert mail.text.startswith(f"{GREETING[locale]},\n")
    assert f"{GREETING[locale]}," in Page(mail.html).text


@pytest.mark.parametrize("kind", NEW_KINDS)
@pytest.mark.parametrize("locale", ["nl", "en"])
@pytest.mark.parametrize(
    "name",
    [
        "https://evil.example/login",
        "\r\nBcc: victim@evil.example\r\n\r\n<html>",
        '"><a href="https://evil.example">x</a>',
        "=?utf-8?b?DQpCY2M6IHhAZXZpbC5leGFtcGxl?=",
        "<script>alert(1)</script>{{ link }}",
        "K7QX20ZA\nK7QX20ZC",
    ],
)
def test_mail_4_names_are_text_and_only_text(kind: MailKind, locale: str, name: str) -> None:
    typed = dict.fromkeys(("name", "organisation_name", "environment_name", "message"), name)
    mail = render(kind, locale, params_of(kind, **typed), PUBLIC_URL)
    usual = Page(render(kind, locale, params_of(kind), PUBLIC_URL).html)
    page = Page(mail.html)
    assert [tag for tag in page.tags if tag != "br"] == [tag for tag in usual.tags if tag != "br"]
    assert page.links == usual.links
    assert not LINK_LIKE.search(mail.text.replace(f"{PUBLIC_URL}{PATHS[kind]}", ""))
    assert "K7QX20ZC" not in mail.text.splitlines()
    read = message_from_bytes(written(mail), policy=SMTP)
    assert read["Bcc"] is None
    assert str(read["Subject"]) == mail.subject


def test_mail_3_moments_say_their_time_zone() -> None:
    dutch = render(MailKind.INVITATION, "nl", PARAMS, PUBLIC_URL)
    english = render(MailKind.INVITATION, "en", PARAMS, PUBLIC_URL)
    assert "donderdag 12 maart 2026 om 15:03 uur (Nederlandse tijd)" in dutch.text
    assert "Thursday 12 March 2026 at 14:03 (UTC)" in english.text
    summer = render(MailKind.INVITATION, "nl", PARAMS | {"expires_at": "2026-07-01T14:03:00+00:00"}, PUBLIC_URL)
    assert "16:03 uur" in summer.text


@pytest.mark.parametrize(("locale", "spoken"), [("nl-BE", "nl"), ("NL", "nl"), ("de", "en"), ("", "en")])
def test_mail_3_other_locales_get_the_nearest_language(locale: str, spoken: str) -> None:
    assert render(MailKind.SIGN_UP, locale, PARAMS, PUBLIC_URL).language == spoken


@pytest.mark.parametrize("kind", [MailKind.INVITATION, MailKind.USER_ADDED, MailKind.ACCOUNT_ADDED])
@pytest.mark.parametrize("locale", ["nl", "en"])
def test_mail_3_reads_well_without_inviter_and_name(kind: MailKind, locale: str) -> None:
    mail = render(kind, locale, params_of(kind, inviter_name=None, name=""), PUBLIC_URL)
    assert "None" not in mail.text + mail.html + mail.subject
    assert mail.text.startswith(f"{GREETING[locale]},\n")


@pytest.mark.parametrize("kind", KINDS)
def test_err_2_dutch_mails_say_je(kind: MailKind) -> None:
    mail = render(kind, "nl", params_of(kind), PUBLIC_URL)
    for said in (mail.subject, mail.text, Page(mail.html).text):
        assert not re.search(r"\b(u|uw|uzelf)\b", said, re.IGNORECASE)
    assert re.search(r"\b(je|jij|jou)\b", mail.text, re.IGNORECASE)


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_parameter_is_never_sent_as_a_gap(kind: MailKind) -> None:
    for missing in NEEDS[kind] - {"name"}:
        params = params_of(kind)
        del params[missing]
        with pytest.raises(Unsendable) as refused:
            render(kind, "nl", params, PUBLIC_URL)
        assert SECRET not in str(refused.value)


def test_a_message_is_the_same_bytes_at_every_attempt() -> None:
    mail = render(MailKind.RECOVERY, "nl", PARAMS, PUBLIC_URL)
    assert written(mail) == written(mail)
    message = message_from_bytes(written(mail), policy=SMTP)
    assert message["Message-ID"] == f"<{'ab' * 16}@welkom.example>"
    assert message["Date"].datetime == CREATED
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Content-Language"] == "nl"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]  # type: ignore[attr-defined]


def test_a_message_is_7_bit_with_short_lines() -> None:
    data = written(render(MailKind.INVITATION, "nl", PARAMS | {"environment_name": "é" * 80}, PUBLIC_URL))
    assert data.isascii()
    assert max(len(line) for line in data.splitlines()) <= 78


@pytest.mark.parametrize(
    ("stored", "sent_to", "needs_utf8"),
    [
        ("Bob.Jansen@Acme.example", "Bob.Jansen@acme.example", False),
        ("info@bücher.example", "info@xn--bcher-kva.example", False),
        ("jösé@bücher.example", "jösé@xn--bcher-kva.example", True),
        ("o'brien+x@acme.example", "o'brien+x@acme.example", False),
        ("a" * 64 + "@" + "b" * 63 + "." + "c" * 63 + ".example",) * 2 + (False,),
    ],
)
def test_env_6_addresses_beyond_ascii(stored: str, sent_to: str, needs_utf8: bool) -> None:
    mail = render(MailKind.SIGN_UP, "nl", PARAMS, PUBLIC_URL)
    message = build(mail, mail_from=MAIL_FROM, recipient=stored, created_at=CREATED, message_id="ab" * 16)
    sent = letter(message)
    assert (sent.recipient, sent.needs_utf8) == (sent_to, needs_utf8)
    assert sent_to.encode() in sent.data


@pytest.mark.parametrize(
    "address", ["", "bob", "@acme.example", "bob@", "a@b@", "bob@a b.example", "bob@a,c@d.example"]
)
def test_an_address_that_is_none_is_unsendable(address: str) -> None:
    mail = render(MailKind.SIGN_UP, "nl", PARAMS, PUBLIC_URL)
    with pytest.raises(Unsendable, match="address"):
        build(mail, mail_from=MAIL_FROM, recipient=address, created_at=CREATED, message_id="ab" * 16)


@pytest.mark.parametrize(
    "name",
    [
        "https://evil.example/login",
        "Log in op evil.example nu",
        "www.evil.nl",
        "pay@evil.example",
        "evil。com",
        "HTTP://EVIL.EXAMPLE",
        "//evil.example",
        "mailto:pay@evil.example",
        "xn--80ak6aa92e.com",
    ],
)
def test_a_name_that_looks_like_a_link_becomes_none(name: str) -> None:
    assert LINK_LIKE.search(name)
    assert not LINK_LIKE.search(harmless(name))
    assert harmless(name).replace("\u200c", "") == name, "and reads as written"
    mail = render(MailKind.INVITATION, "nl", PARAMS | {"environment_name": name, "inviter_name": name}, PUBLIC_URL)
    assert not LINK_LIKE.search(mail.subject)
    assert not LINK_LIKE.search(mail.text.replace(f"{PUBLIC_URL}/invitation#{SECRET}", ""))
    assert set(Page(mail.html).links) == {f"{PUBLIC_URL}/invitation#{SECRET}"}


@pytest.mark.parametrize("name", ["Acme B.V.", "J.A. van den Berg", "Müller & Zn.", "علی‌رضا", "👩‍💻 Ann", "O'Brien"])
def test_ordinary_names_stay_as_they_are(name: str) -> None:
    assert harmless(name) == name


def test_control_and_direction_characters_leave_a_name() -> None:
    assert harmless("Bob\r\nBcc: x@y\u202egnp\u2066\x00\ud800") == "Bob Bcc: x@\u200cy gnp"
    assert harmless("x" * 500) == "x" * 79 + "…"


def test_masked_keeps_the_domain_only() -> None:
    assert masked("bob@acme.example") == "b…@acme.example"
    assert masked("@") == "…@"
