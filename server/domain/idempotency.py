"""Asking again with the same key answers the same again and does nothing twice."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import orjson

from server.db.models import IdempotencyKey
from server.db.queries import idempotency as queries
from server.db.unit_of_work import UnitOfWork

from .errors import IdempotencyConflict, InvalidInput
from .permissions import Actor

KEPT, LONGEST = dt.timedelta(hours=24), 200


@dataclass(frozen=True, slots=True)
class Claim:
    """`earlier` is what this key made before, if anything; else say what it made now, with `keep`."""

    earlier: uuid.UUID | None
    _uow: UnitOfWork
    _place: dict[str, Any] | None

    async def keep(self, result_id: uuid.UUID) -> uuid.UUID:
        if self._place is not None and self.earlier is None:
            await self._uow.changed(queries.KEEP, **self._place, result_id=result_id)
        return result_id


async def claim(
    uow: UnitOfWork,
    actor: Actor,
    *,
    mutation: str,
    key: str | None,
    given: dict[str, Any],
    ready: Callable[[], Awaitable[Any]] | None = None,
) -> Claim:
    """Scoped to account, environment and mutation; kept 24 hours. IDEMPOTENCY_CONFLICT for another input.

    `ready` raises what is told before any input: an earlier answer is for who could ask anew, and a bad key is input.
    Of two at once the second waits for the first; where the first is refused, its key is gone with it.
    """
    if key is None:
        return Claim(None, uow, None)
    if ready is not None:
        await ready()
    if not 0 < len(key) <= LONGEST or not key.isprintable():
        raise InvalidInput(
            "idempotencyKey",
            f"Use 1 to {LONGEST} printable characters, such as a UUID.",
            f"Gebruik 1 tot {LONGEST} afdrukbare tekens, zoals een UUID.",
        )
    place = {
        "of_environment": actor.environment_id,
        "of_account": actor.account_id,
        "of_mutation": mutation,
        "of_key": key,
    }
    digest = hashlib.sha256(orjson.dumps(given, option=orjson.OPT_SORT_KEYS)).digest()
    await uow.changed(queries.FORGET_OLD, **place, before=uow.now - KEPT)
    new = await uow.insert_if_new(
        IdempotencyKey,
        environment_id=actor.environment_id,
        account_id=actor.account_id,
        mutation=mutation,
        key=key,
        input_hash=digest,
        created_at=uow.now,
    )
    if new:
        return Claim(None, uow, place)
    row = await uow.first(queries.KEPT, **place)
    if row is None or row.input_hash != digest:
        raise IdempotencyConflict(field="idempotencyKey")
    return Claim(row.result_id, uow, place)
