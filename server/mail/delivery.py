"""One mail, from its sealed row to what became of it."""

import asyncio
import datetime as dt
import logging
from typing import Any

import orjson

from server.db.database import Database
from server.db.queries import mails
from server.db.queries.mails import ClaimedMail
from server.db.unit_of_work import Encryption
from server.domain.file_inspection import LARGEST_FILE
from server.faults import log_trouble
from server.observability import metrics, tracing
from server.observability.current import CURRENT
from server.observability.tracing import Work
from server.storage import Missing, Storage

from .backoff import next_attempt
from .message import Attachment, Letter, Unsendable, build, letter, render
from .sanitize import masked
from .transport import Deferred, Failed, Outcome, Sent, Transport, Withheld

log = logging.getLogger(__name__)

RECORDING_PAUSES = (0.2, 1.0, 3.0, 10.0, 30.0)

CANT_OPEN = "Its content can't be opened any more: SECRET_KEY has changed since it was written."
FAULT = "A fault in Welkom itself; its log says more."
NO_FILE = "The file of this document is not in the storage any more."
# A mail with a file is some 20 MB of memory while it is written: few at a time, and beside the event loop.
FILES_AT_ONCE = 4
GAVE_UP = "Given up after 24 hours. The last answer: "


class Courier:
    """Carries claimed mails. Whatever goes wrong with one becomes its row's outcome, never an exception."""

    def __init__(
        self,
        database: Database,
        transport: Transport,
        *,
        mail_from: str,
        public_url: str,
        encryption: Encryption,
        lease: dt.timedelta,
        storage: Storage | None = None,
    ) -> None:
        self._database = database
        self._transport = transport
        self._mail_from = mail_from
        self._public_url = public_url
        self._encryption = encryption
        self._lease = lease
        self._storage = storage
        self._files = asyncio.Semaphore(FILES_AT_ONCE)

    async def deliver(self, mail: ClaimedMail) -> None:
        """Sends it, if it is still wanted when all is ready, and writes down the outcome."""
        span = tracing.begun("mail")
        CURRENT.set(Work(span, {"mail": mail.message_id}))
        outcome = "cancelled"
        try:
            outcome = await self._deliver(mail)
        finally:
            tracing.ended(span, {"kind": mail.kind.value, "outcome": outcome}, failed=outcome == "failed")

    async def _deliver(self, mail: ClaimedMail) -> str:
        """What became of it."""
        secret = ""
        try:
            params = self._opened(mail)
            secret = params.get("secret") or params.get("code") or ""
            outcome = await self._hand_over(mail, params)
        except Unsendable as error:
            outcome = Failed(str(error))
            log.error("mail %s (%s) can't be sent: %s", mail.message_id, mail.kind.value, error)
        except Exception as error:
            outcome = Deferred(FAULT)
            log_trouble(log, f"mail {mail.message_id} met a fault", error, outage=f", mail {mail.message_id} waits")
        await self._record(mail, outcome, secret)
        return type(outcome).__name__.lower()

    def _opened(self, mail: ClaimedMail) -> dict[str, Any]:
        try:
            params: dict[str, Any] = orjson.loads(self._encryption.decrypt(mail.sealed))
        except Exception:
            raise Unsendable(CANT_OPEN) from None
        return params

    async def _hand_over(self, mail: ClaimedMail, params: dict[str, Any]) -> Outcome:
        if "attachment" not in params:
            return await self._transport.deliver(self._letter(mail, params), lambda: self._may_leave(mail))
        async with self._files:
            attachment = await self._attachment(**params["attachment"])
            letter = await asyncio.to_thread(self._letter, mail, params, attachment)
            del attachment
            return await self._transport.deliver(letter, lambda: self._may_leave(mail))

    async def _attachment(self, *, key: str, name: str, media_type: str) -> Attachment:
        data = bytearray()
        try:
            if self._storage is None:
                raise Missing(key)
            async for chunk in await self._storage.open(key):
                data += chunk
                if len(data) > LARGEST_FILE:
                    break  # `build` refuses it
        except Missing:
            raise Unsendable(NO_FILE) from None
        return Attachment(name, media_type, bytes(data))

    def _letter(self, mail: ClaimedMail, params: dict[str, Any], attachment: Attachment | None = None) -> Letter:
        message = build(
            render(mail.kind, mail.locale, params, self._public_url),
            mail_from=self._mail_from,
            recipient=mail.recipient,
            created_at=mail.created_at,
            message_id=mail.message_id,
            attachment=attachment,
        )
        return letter(message)

    async def _may_leave(self, mail: ClaimedMail) -> bool:
        """No where it was cancelled or is another worker's by now (INV-4). A yes renews the lease."""
        async with self._database.write(origin="worker") as uow:
            until = uow.now + self._lease
            return await uow.changed(mails.STILL_WANTED, **_of_claim(mail), until=until) == 1

    async def _record(self, mail: ClaimedMail, outcome: Outcome, secret: str) -> None:
        # Stubborn, because a mail that was sent and not recorded is sent again.
        for pause in (*RECORDING_PAUSES, None):
            try:
                await self._write_down(mail, outcome, secret)
                break
            except Exception as error:
                lost = f"the outcome of mail {mail.message_id} can't be written"
                log_trouble(log, lost, error, outage=f", mail {mail.message_id} may come twice")
                if pause is None:
                    return
                await asyncio.sleep(pause)
        what = type(outcome).__name__.lower()
        metrics.MAILS[what] += 1
        log.info("mail %s (%s) to %s: %s", mail.message_id, mail.kind.value, masked(mail.recipient), what)

    async def _write_down(self, mail: ClaimedMail, outcome: Outcome, secret: str) -> None:
        if isinstance(outcome, Withheld):
            return  # its row says already what became of it
        async with self._database.write(origin="worker") as uow:
            if isinstance(outcome, Sent):
                await uow.changed(mails.SENT, of_bucket=mail.bucket, mail_id=mail.id)
                return
            # A server that quotes what it refuses would put the secret where Administrators read.
            reason = outcome.reason.replace(secret, "…") if secret else outcome.reason
            ours = _of_claim(mail)
            if isinstance(outcome, Failed):
                await uow.changed(mails.FAILED, **ours, reason=reason)
            elif again_at := next_attempt(mail.attempts, now=uow.now, created_at=mail.created_at):
                await uow.changed(mails.DEFERRED, **ours, reason=reason, again_at=again_at)
            else:
                await uow.changed(mails.FAILED, **ours, reason=GAVE_UP + reason)


def _of_claim(mail: ClaimedMail) -> dict[str, Any]:
    return {"of_bucket": mail.bucket, "mail_id": mail.id, "of_claim": mail.claim}
