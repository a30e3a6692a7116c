"""Idempotency keys."""

import uuid
from typing import Protocol

from sqlalchemy import bindparam, delete, select, update

from server.db.models import IdempotencyKey
from server.db.query import Query, columns


class KeptAnswer(Protocol):
    input_hash: bytes
    result_id: uuid.UUID | None


_ONE = (
    IdempotencyKey.environment_id == bindparam("of_environment"),
    IdempotencyKey.account_id == bindparam("of_account"),
    IdempotencyKey.mutation == bindparam("of_mutation"),
    IdempotencyKey.key == bindparam("of_key"),
)

KEPT = Query(KeptAnswer, select(*columns(IdempotencyKey, KeptAnswer)).where(*_ONE))
KEEP = (
    update(IdempotencyKey)
    .where(*_ONE)
    .values(result_id=bindparam("result_id"))
    .execution_options(synchronize_session=False)
)
FORGET_OLD = (
    delete(IdempotencyKey)
    .where(*_ONE, IdempotencyKey.created_at < bindparam("before"))
    .execution_options(synchronize_session=False)
)
