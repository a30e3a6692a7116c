"""Idempotency keys."""

from sqlalchemy import bindparam, delete, select, update

from server.db.models import IdempotencyKey

_ONE = (
    IdempotencyKey.environment_id == bindparam("of_environment"),
    IdempotencyKey.account_id == bindparam("of_account"),
    IdempotencyKey.mutation == bindparam("of_mutation"),
    IdempotencyKey.key == bindparam("of_key"),
)

KEPT = select(IdempotencyKey.input_hash, IdempotencyKey.result_id).where(*_ONE)
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
