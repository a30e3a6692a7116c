"""What each answer of a server makes of a mail (MAIL-2), over a real conversation."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pydantic import SecretStr

from server.mail import smtp as smtp_module
from server.mail import transport as transport_of
from server.mail.message import Letter
from server.mail.smtp import SmtpTransport
from server.mail.transport import Deferred, Failed, Sent, Withheld
from tests.conftest import settings_for
from tests.mail.smtp_server import DROP, STALL, Conversation, Server


def a_letter(recipient: str = "bob@acme.example", *, needs_utf8: bool = False) -> Letter:
    data = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\n.dot\r\n"
    return Letter("welkom@welkom.example", recipient, "s", data, needs_utf8)


async def yes() -> bool:
    return True


async def no() -> bool:
    return False


async def test_mail_2_accepted_is_sent_to_one_recipient_byte_for_byte(smtp: Server) -> None:
    transport = SmtpTransport(smtp.url)
    assert await transport.deliver(a_letter(), yes) == Sent()
    await transport.rest()
    [received] = smtp.received
    assert received.sender == "welkom@welkom.example"
    assert received.recipients == ["bob@acme.example"]
    assert received.data == a_letter().data


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
async def test_mail_2_5xx_is_final_in_the_servers_words(smtp: Server, stage: str) -> None:
    smtp.answers[stage] = "550 5.1.1 No such user here"
    assert await SmtpTransport(smtp.url).deliver(a_letter(), yes) == Failed("550 5.1.1 No such user here")
    assert not smtp.received


@pytest.mark.parametrize("stage", ["CONNECT", "MAIL", "RCPT", "DATA"])
async def test_mail_2_4xx_is_deferred(smtp: Server, stage: str) -> None:
    smtp.answers[stage] = "451 4.7.1 Greylisted, come back"
    outcome = await SmtpTransport(smtp.url).deliver(a_letter(), yes)
    assert outcome == Deferred("451 4.7.1 Greylisted, come back")
    assert not smtp.received


async def test_mail_2_a_5xx_before_the_mail_is_about_us_and_not_final(smtp: Server) -> None:
    smtp.answers["CONNECT"] = "554 5.7.1 No service for you"
    assert await SmtpTransport(smtp.url).deliver(a_letter(), yes) == Deferred("554 5.7.1 No service for you")


@pytest.mark.parametrize("stage", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TAKEN"])
async def test_mail_2_no_answer_in_time_is_deferred(smtp: Server, stage: str) -> None:
    smtp.answers[stage] = STALL
    outcome = await SmtpTransport(smtp.url, timeout=0.2).deliver(a_letter(), yes)
    assert outcome == Deferred(smtp_module.NO_ANSWER)


@pytest.mark.parametrize("stage", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TAKEN"])
async def test_mail_2_a_dropped_connection_is_deferred(smtp: Server, stage: str) -> None:
    smtp.answers[stage] = DROP
    outcome = await SmtpTransport(smtp.url, timeout=1).deliver(a_letter(), yes)
    assert outcome in (Deferred(smtp_module.LOST), Deferred(smtp_module.UNREACHABLE))


async def test_mail_2_a_server_that_is_not_there_is_deferred_without_telling_where_it_should_be() -> None:
    outcome = await SmtpTransport("smtp://127.0.0.1:1").deliver(a_letter(), yes)
    assert outcome == Deferred(smtp_module.UNREACHABLE)


async def test_inv_4_the_question_comes_after_all_answers_and_before_the_message(smtp: Server) -> None:
    asked_with: list[bool] = []

    async def may_leave() -> bool:
        asked_with.append(smtp.open == 1 and not smtp.received)
        return False

    transport = SmtpTransport(smtp.url)
    assert await transport.deliver(a_letter(), may_leave) == Withheld()
    assert asked_with == [True]
    assert not smtp.received
    # and what it left behind on the connection does not reach the next mail
    assert await transport.deliver(a_letter("carol@globex.example"), yes) == Sent()
    await transport.rest()
    assert [r.recipients for r in smtp.received] == [["carol@globex.example"]]
    assert smtp.connections == 1


async def test_a_refused_recipient_leaves_the_connection_fit_for_the_next_mail(smtp: Server) -> None:
    smtp.answers["bob@acme.example"] = "550 no"
    transport = SmtpTransport(smtp.url)
    assert isinstance(await transport.deliver(a_letter(), yes), Failed)
    assert await transport.deliver(a_letter("carol@globex.example"), yes) == Sent()
    assert smtp.connections == 1
    await transport.rest()


async def test_a_kept_connection_that_the_server_closed_is_replaced(smtp: Server) -> None:
    transport = SmtpTransport(smtp.url)
    assert await transport.deliver(a_letter(), yes) == Sent()
    smtp.hang_up_all()
    assert await transport.deliver(a_letter(), yes) == Sent()
    assert smtp.connections == 2
    await transport.rest()


async def test_non_ascii_local_part_goes_by_smtputf8_and_fails_plainly_without(smtp: Server) -> None:
    letter = a_letter("jösé@xn--bcher-kva.example", needs_utf8=True)
    transport = SmtpTransport(smtp.url)
    assert await transport.deliver(letter, yes) == Sent()
    assert smtp.received[0].recipients == ["jösé@xn--bcher-kva.example"]
    await transport.rest()
    smtp.options["enable_SMTPUTF8"] = False
    assert await SmtpTransport(smtp.url).deliver(letter, yes) == Failed(smtp_module.NO_UTF8)


async def test_an_answer_is_one_plain_line(smtp: Server) -> None:
    smtp.answers["RCPT"] = "550-first\r\n550 second\x07" + "x" * 400
    outcome = await SmtpTransport(smtp.url).deliver(a_letter(), yes)
    assert isinstance(outcome, Failed)
    assert outcome.reason.startswith("550 first second x")
    assert outcome.reason.isprintable()
    assert len(outcome.reason) <= 300


async def test_user_and_password_come_from_the_url(smtp: Server) -> None:
    smtp.options |= {"authenticator": smtp.authenticate, "auth_required": False, "auth_require_tls": False}
    url = f"smtp://mailer%40welkom:p%40ss%2Fword@127.0.0.1:{smtp.port}"
    transport = SmtpTransport(url)
    assert await transport.deliver(a_letter(), yes) == Sent()
    assert smtp.logins == [(b"mailer@welkom", b"p@ss/word")]
    await transport.rest()


async def test_a_wrong_password_loses_no_mail(smtp: Server) -> None:
    smtp.options |= {"authenticator": smtp.authenticate, "auth_required": False, "auth_require_tls": False}
    outcome = await SmtpTransport(f"smtp://mailer:wrong@127.0.0.1:{smtp.port}").deliver(a_letter(), yes)
    assert isinstance(outcome, Deferred)
    assert "535" in outcome.reason


async def test_a_password_never_goes_unencrypted_over_a_network(smtp: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    smtp.options |= {"authenticator": smtp.authenticate, "auth_required": False, "auth_require_tls": False}
    monkeypatch.setattr(smtp_module, "LOOPBACK", ())  # so that this server counts as one elsewhere
    outcome = await SmtpTransport(f"smtp://mailer:p%40ss%2Fword@127.0.0.1:{smtp.port}").deliver(a_letter(), yes)
    assert outcome == Deferred(smtp_module.UNSAFE)
    assert not smtp.logins


async def test_starttls_is_taken_where_it_is_offered(
    smtp: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # so that it is trusted
    smtp.options |= {"tls_context": tls_of(certificate), "require_starttls": True}
    transport = SmtpTransport(smtp.url, timeout=5)
    assert await transport.deliver(a_letter(), yes) == Sent()
    await transport.rest()


@pytest.mark.parametrize("smtp_tls", [None, "required", "opportunistic"])
async def test_production_insists_on_tls_for_what_leaves_this_machine_unless_told_otherwise(
    smtp: Server, smtp_tls: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, Any] = {
        "env": "production",
        "smtp_url": SecretStr(smtp.url),
        "mail_from": "w@welkom.example",
    }
    given |= {"smtp_tls": smtp_tls} if smtp_tls else {}
    configured = settings_for("sqlite+aiosqlite:///x.db", public_url="https://welkom.example", **given)
    monkeypatch.setattr(smtp_module, "LOOPBACK", ())  # so that this server counts as one elsewhere
    made = transport_of(configured, None)  # type: ignore[arg-type]
    outcome = await made.deliver(a_letter(), yes)
    await made.rest()
    assert outcome == (Sent() if smtp_tls == "opportunistic" else Deferred(smtp_module.UNSAFE))
    assert len(smtp.received) == (smtp_tls == "opportunistic")


async def test_production_hands_mail_to_a_server_on_its_own_machine_as_it_is(smtp: Server) -> None:
    transport = SmtpTransport(smtp.url, encrypted=True)
    assert await transport.deliver(a_letter(), yes) == Sent()
    await transport.rest()


@pytest.mark.parametrize("trusted", [True, False])
async def test_smtps_speaks_tls_from_the_first_byte_and_with_whom_it_means(
    smtp: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch, trusted: bool
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    loop = asyncio.get_running_loop()
    async with await loop.create_server(
        lambda: Conversation(smtp), "127.0.0.1", 0, ssl=tls_of(certificate)
    ) as listener:
        transport = SmtpTransport(f"smtps://127.0.0.1:{listener.sockets[0].getsockname()[1]}", timeout=5)
        assert await transport.deliver(a_letter(), yes) == (Sent() if trusted else Deferred(smtp_module.UNSAFE))
        await transport.rest()
        await asyncio.sleep(0.02)
    assert len(smtp.received) == trusted


async def test_smtps_hands_nothing_to_a_server_that_speaks_no_tls(smtp: Server) -> None:
    outcome = await SmtpTransport(f"smtps://127.0.0.1:{smtp.port}", timeout=0.5).deliver(a_letter(), yes)
    assert isinstance(outcome, Deferred)
    assert not smtp.received


async def test_a_server_with_a_certificate_of_someone_else_gets_no_mail(smtp: Server, certificate: Path) -> None:
    smtp.options |= {"tls_context": tls_of(certificate)}
    assert await SmtpTransport(smtp.url, timeout=5).deliver(a_letter(), yes) == Deferred(smtp_module.UNSAFE)
    assert not smtp.received


def tls_of(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Self-signed for 127.0.0.1, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mx.example")])
    start = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=3))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file.write_bytes(signed.public_bytes(pem) + key.private_bytes(pem, pkcs8, serialization.NoEncryption()))
    return file


@pytest.mark.parametrize("url", ["http://mail.example", "smtp://", "mail.example:25", ""])
def test_a_url_that_is_none_is_refused_at_start(url: str) -> None:
    with pytest.raises(ValueError, match="smtp://"):
        SmtpTransport(url)
