"""Asking again with the same key answers the same again and does nothing twice."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Awaitable, Callable, Mapping

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
    arguments: Mapping[str, object],
    before_input: Callable[[], Awaitable[object]],
) -> uuid.UUID:
    """What `make` makes, or made by this key before: by account, environment and mutation, for 24 hours.

    IDEMPOTENCY_CONFLICT where the key came with other `arguments`. `before_input` checks authority and visibility:
    an earlier answer is for who may still ask, and by ERR-1 that is told before anything about the key. Of two at
    once the second waits for the first; where the first is refused, its key is gone with it.
    """
    if key is None:
        return await make()
    await before_input()
    if not 0 < len(key) <= LONGEST or not key.isprintable():
        raise InvalidInput(
            "idempotencyKey",
            f"Use 1 to {LONGEST} printable characters, such as a UUID.",
            f"Gebruik 1 tot {LONGEST} afdrukbare tekens, zoals een UUID.",
        )
    key_of_call = {
        "of_environment": actor.environment_id,
        "of_account": actor.account_id,
        "of_mutation": mutation,
        "of_key": key,
    }
    earlier = await _earlier(
        uow, key_of_call, hashlib.sha256(orjson.dumps(arguments, option=orjson.OPT_SORT_KEYS)).digest()
    )
    if earlier is not None:
        return earlier
    made = await make()
    await uow.changed(queries.KEEP, **key_of_call, result_id=made)
    return made


async def _earlier(uow: UnitOfWork, key: Mapping[str, object], digest: bytes) -> uuid.UUID | None:
    """What the key made before; None where it is new, and taken by this."""
    await uow.changed(queries.FORGET_OLD, **key, before=uow.now - KEPT)
    new = await uow.insert_if_new(
        IdempotencyKey,
        environment_id=key["of_environment"],
        account_id=key["of_account"],
        mutation=key["of_mutation"],
        key=key["of_key"],
        input_hash=digest,
        created_at=uow.now,
    )
    if new:
        return None
    row = await uow.first(queries.KEPT, **key)
    if row is None or row.input_hash != digest:
        raise IdempotencyConflict(field="idempotencyKey")
    return row.result_id
