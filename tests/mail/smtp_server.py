"""A real SMTP server that misbehaves on request."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

STALL, DROP = "stall", "drop"


class Received:
    def __init__(self, envelope: Envelope) -> None:
        self.sender = envelope.mail_from
        self.recipients = list(envelope.rcpt_tos)
        self.data: bytes = envelope.original_content or b""

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.data, policy=POLICY)  # type: ignore[return-value]

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])


class Server:
    """`answers` says what each stage replies: a line, STALL or DROP; a stage that is not named accepts.

    Stages: CONNECT, EHLO, MAIL, RCPT, DATA, an address (at RCPT), and TAKEN: kept the message, then this.
    """

    def __init__(self) -> None:
        self.answers: dict[str, str] = {}
        self.before: dict[str, Callable[[], Awaitable[None]]] = {}
        self.received: list[Received] = []
        self.connections = 0
        self.open = 0
        self.logins: list[tuple[bytes, bytes]] = []
        self.options: dict[str, Any] = {}
        self.port = 0

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    @contextlib.asynccontextmanager
    async def listening(self) -> AsyncIterator["Server"]:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Conversation(self), "127.0.0.1", self.port)
        self.port = server.sockets[0].getsockname()[1]
        conversations.clear()
        try:
            yield self
        finally:
            server.close()
            self.hang_up_all()
            await asyncio.sleep(0.02)

    def hang_up_all(self) -> None:
        for conversation in list(conversations):
            conversation.hang_up()

    async def reply(self, stage: str, smtp: "Conversation") -> str:
        if before := self.before.get(stage):
            await before()
        answer = self.answers.get(stage, "250 OK")
        if answer == STALL:
            await asyncio.sleep(60)
        if answer == DROP:
            smtp.hang_up()
            await asyncio.sleep(60)  # cancelled with the connection
        return answer

    async def handle_EHLO(
        self, smtp: "Conversation", session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        answer = await self.reply("EHLO", smtp)
        return responses if answer.startswith("250") else [answer]

    async def handle_MAIL(
        self, smtp: "Conversation", _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = await self.reply("MAIL", smtp)
        if answer.startswith("250"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer

    async def handle_RCPT(
        self, smtp: "Conversation", _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        answer = await self.reply(address if address in self.answers else "RCPT", smtp)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(self, smtp: "Conversation", _session: Session, envelope: Envelope) -> str:
        answer = await self.reply("DATA", smtp)
        if answer.startswith("250"):
            self.received.append(Received(envelope))
            answer = await self.reply("TAKEN", smtp)
        return answer

    def authenticate(self, _smtp: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"p@ss/word", handled=False)


conversations: set["Conversation"] = set()


class Conversation(SMTP):
    def __init__(self, behaviour: Server) -> None:
        self.behaviour = behaviour
        options = {"enable_SMTPUTF8": True, "hostname": "mx.example"} | behaviour.options
        super().__init__(behaviour, loop=asyncio.get_running_loop(), **options)

    def connection_made(self, transport: Any) -> None:
        self.line = transport
        if self.behaviour.answers.get("CONNECT") and not isinstance(
            transport.get_extra_info("sslcontext"), ssl.SSLContext
        ):
            self.behaviour.connections += 1
            self.refuse(self.behaviour.answers["CONNECT"])
            return
        conversations.add(self)
        self.behaviour.connections += 1
        self.behaviour.open += 1
        super().connection_made(transport)

    def refuse(self, answer: str) -> None:
        super(SMTP, self).connection_made(self.line)
        if answer == DROP:
            self.line.close()
        elif answer != STALL:
            self.line.write(answer.encode() + b"\r\n")
            self.line.close()

    def connection_lost(self, error: Exception | None) -> None:
        if self in conversations:
            conversations.discard(self)
            self.behaviour.open -= 1
            super().connection_lost(error)

    def hang_up(self) -> None:
        self.line.abort()
