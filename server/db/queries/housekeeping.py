"""What is over, and can go."""

from sqlalchemy import bindparam, delete

from server.db.models import FailedLogIn, IdempotencyKey, Secret, Session, SignUp, Throttle

_BULK = {"synchronize_session": False}

SESSIONS = (
    delete(Session)
    .where((Session.expires_at <= bindparam("now")) | (Session.last_used_at <= bindparam("idle_since")))
    .execution_options(**_BULK)
)
SECRETS = delete(Secret).where(Secret.expires_at < bindparam("before")).execution_options(**_BULK)
SIGN_UPS = delete(SignUp).where(SignUp.created_at < bindparam("before")).execution_options(**_BULK)
IDEMPOTENCY_KEYS = (
    delete(IdempotencyKey).where(IdempotencyKey.created_at < bindparam("before")).execution_options(**_BULK)
)
THROTTLES = delete(Throttle).where(Throttle.counted_at < bindparam("before")).execution_options(**_BULK)
FAILED_LOG_INS = delete(FailedLogIn).where(FailedLogIn.at < bindparam("before")).execution_options(**_BULK)
