"""Mail through an SMTP server: one conversation a mail, over connections that are kept while there is more to send."""

import asyncio
import contextlib
import logging
import ssl
from urllib.parse import unquote, urlsplit

from aiosmtplib import SMTP, SMTPException, SMTPHeloError, SMTPResponseException, SMTPServerDisconnected

from .message import Letter
from .transport import Deferred, Failed, MayLeave, Outcome, Sent, Withheld

log = logging.getLogger(__name__)

TIMEOUT = 20.0
# From the first connection to the accepted recipient, however many answers that takes.
TIMEOUT_BEFORE_DATA = 3 * TIMEOUT
LOOPBACK = ("localhost", "127.0.0.1", "::1")

NO_ANSWER = "The mail server did not answer in time."
LOST = "The connection to the mail server was lost."
UNREACHABLE = "The mail server could not be reached."
UNSAFE = "No secure connection to the mail server was possible."
NO_UTF8 = "The mail server does not take addresses with letters beyond ASCII (SMTPUTF8)."
BAD_ADDRESS = "The address can't be used for mail."


class SmtpTransport:
    """`smtp://user:password@host:587` takes STARTTLS where it is offered, `smtps://host:465` speaks TLS at once.

    `encrypted`: mail waits where STARTTLS is not offered, unless the server is on this machine. With a password
    it always does.
    """

    def __init__(self, smtp_url: str, *, timeout: float = TIMEOUT, encrypted: bool = False) -> None:
        url = urlsplit(smtp_url)
        if url.scheme not in ("smtp", "smtps") or not url.hostname:
            raise ValueError("give it as smtp://user:password@host:587 or smtps://host:465")
        self._host = url.hostname
        self._tls = url.scheme == "smtps"
        self._user = unquote(url.username) if url.username else None
        self._password = unquote(url.password or "") if self._user else None
        self._port = url.port or (465 if self._tls else 587 if self._user else 25)
        self._timeout = timeout
        self._encrypted = encrypted
        self._idle: list[SMTP] = []

    async def deliver(self, letter: Letter, may_leave: MayLeave) -> Outcome:
        """Sent on the server's word alone. Before MAIL nothing is said about the mail itself, so nothing is final."""
        try:
            async with asyncio.timeout(min(TIMEOUT_BEFORE_DATA, 3 * self._timeout)):
                client = await self._connected()
        except (SMTPException, OSError, ValueError) as error:
            log.warning("no connection to the mail server: %s: %s", type(error).__name__, error)
            return Deferred(_reason(error))
        try:
            outcome = await self._hand_over(client, letter, may_leave)
        except (SMTPException, OSError) as error:
            client.close()
            return Deferred(_reason(error))
        except BaseException:
            client.close()  # mid-sentence: the next answer would be taken for another question's
            raise
        self._idle.append(client)
        return outcome

    async def rest(self) -> None:
        idle, self._idle = self._idle, []
        await asyncio.gather(*(_leave(client) for client in idle))

    async def check(self) -> None:
        """Connects and logs in as for a mail, then leaves; raises what went wrong."""
        await _leave(await self._connected())

    async def _connected(self) -> SMTP:
        while self._idle:
            client = self._idle.pop()
            try:
                # Ends whatever the last mail left behind; fails where the server closed the connection meanwhile.
                await client.rset(timeout=self._timeout)
            except (SMTPException, OSError):
                client.close()
            else:
                return client
        client = SMTP(
            hostname=self._host,
            port=self._port,
            username=self._user,
            password=self._password,
            timeout=self._timeout,
            use_tls=self._tls,
            start_tls=self._demands_starttls,
        )
        await client.connect()
        if client.is_ehlo_or_helo_needed:
            try:
                await client.ehlo()
            except SMTPHeloError:
                await client.helo()
        return client

    @property
    def _demands_starttls(self) -> bool | None:
        """False: TLS is on already; True: there is a password, or every mail, to protect; None: where it is offered."""
        if self._tls:
            return False
        return True if (self._user or self._encrypted) and self._host not in LOOPBACK else None

    async def _hand_over(self, client: SMTP, letter: Letter, may_leave: MayLeave) -> Outcome:
        if letter.needs_utf8 and not client.supports_extension("smtputf8"):
            return Failed(NO_UTF8)
        options, encoding = (["SMTPUTF8"], "utf-8") if letter.needs_utf8 else ([], "ascii")
        try:
            async with asyncio.timeout(min(TIMEOUT_BEFORE_DATA, 3 * self._timeout)):
                await client.mail(letter.sender, options=options, encoding=encoding)
                await client.rcpt(letter.recipient, encoding=encoding)
            if not await may_leave():
                return Withheld()
            # Given up too early, a mail that the server took is sent twice: it gets longer for this answer.
            await client.data(letter.data, timeout=3 * self._timeout)
        except SMTPResponseException as refusal:
            answer = _answer(refusal)
            return Failed(answer) if 500 <= refusal.code < 600 else Deferred(answer)
        except ValueError:  # aiosmtplib's, for what can't stand on a command line
            return Failed(BAD_ADDRESS)
        return Sent()


async def _leave(client: SMTP) -> None:
    with contextlib.suppress(SMTPException, OSError):
        await client.quit(timeout=2)
    client.close()


def _answer(refusal: SMTPResponseException) -> str:
    """The server's own words, on one line."""
    words = "".join(c if c.isprintable() else " " for c in refusal.message)
    return f"{refusal.code} {' '.join(words.split())}"[:300]


def _reason(error: Exception) -> str:
    """What an Administrator may read: nothing of our own network. The log has the rest."""
    if isinstance(error, SMTPResponseException):
        return _answer(error)
    if isinstance(error, TimeoutError):
        return NO_ANSWER
    if isinstance(error, SMTPServerDisconnected):
        return LOST
    if isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
        return UNSAFE
    if isinstance(error, OSError):
        return UNREACHABLE
    return UNSAFE
