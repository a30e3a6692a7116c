"""Asking again with the same key answers the same again and does nothing twice."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

import orjson

from server.db.models import IdempotencyKey
from server.db.queries import idempotency as queries
from server.db.unit_of_work import UnitOfWork

from .errors import IdempotencyConflict, InvalidInput
from .permissions import Actor

KEPT, LONGEST = dt.timedelta(hours=24), 200


async def once(
    uow: UnitOfWork,
    actor: Actor,
    make: Callable[[], Awaitable[uuid.UUID]],
    *,
    mutation: str,
    key: str | None,
    given: dict[str, Any],
    ready: Callable[[], Awaitable[Any]],
) -> uuid.UUID:
    """What `make` makes, or made by this key before: by account, environment and mutation, for 24 hours.

    IDEMPOTENCY_CONFLICT for another input. `ready` raises what is told before any input: an earlier answer is for who
    could ask anew, and a bad key is input. Of two at once the second waits for the first; where the first is refused,
    its key is gone with it.
    """
    if key is None:
        return await make()
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
    earlier = await _earlier(uow, place, hashlib.sha256(orjson.dumps(given, option=orjson.OPT_SORT_KEYS)).digest())
    if earlier is not None:
        return earlier
    made = await make()
    await uow.changed(queries.KEEP, **place, result_id=made)
    return made


async def _earlier(uow: UnitOfWork, place: dict[str, Any], digest: bytes) -> uuid.UUID | None:
    """What the key made before; None where it is new, and taken by this."""
    await uow.changed(queries.FORGET_OLD, **place, before=uow.now - KEPT)
    new = await uow.insert_if_new(
        IdempotencyKey,
        environment_id=place["of_environment"],
        account_id=place["of_account"],
        mutation=place["of_mutation"],
        key=place["of_key"],
        input_hash=digest,
        created_at=uow.now,
    )
    if new:
        return None
    row = await uow.first(queries.KEPT, **place)
    if row is None or row.input_hash != digest:
        raise IdempotencyConflict(field="idempotencyKey")
    result: uuid.UUID | None = row.result_id
    return result
