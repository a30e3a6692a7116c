"""What is over, and can go: at most :limit rows at a time, so that no writer waits for long."""

from typing import Any

from sqlalchemy import ColumnElement, Delete, bindparam, delete, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute

from server.db.models import FailedLogIn, IdempotencyKey, Secret, Session, SignUp, Throttle


def _some(model: type[Any], condition: ColumnElement[bool], *key: InstrumentedAttribute[Any]) -> Delete:
    over = select(*key).where(condition).limit(bindparam("limit"))
    return delete(model).where(tuple_(*key).in_(over)).execution_options(synchronize_session=False)


SESSIONS = _some(
    Session,
    (Session.expires_at <= bindparam("now")) | (Session.last_used_at <= bindparam("idle_since")),
    Session.id,
)
SECRETS = _some(Secret, Secret.expires_at < bindparam("before"), Secret.hash)
SIGN_UPS = _some(SignUp, SignUp.created_at < bindparam("before"), SignUp.id)
IDEMPOTENCY_KEYS = _some(
    IdempotencyKey,
    IdempotencyKey.created_at < bindparam("before"),
    IdempotencyKey.environment_id,
    IdempotencyKey.account_id,
    IdempotencyKey.mutation,
    IdempotencyKey.key,
)
THROTTLES = _some(Throttle, Throttle.counted_at < bindparam("before"), Throttle.key)
FAILED_LOG_INS = _some(FailedLogIn, FailedLogIn.at < bindparam("before"), FailedLogIn.id)
