"""What nobody can use any more goes, in time. Nothing depends on it: expiry is part of every use."""

import datetime as dt

from server.db.queries import housekeeping as queries
from server.db.unit_of_work import UnitOfWork

from . import log_in_attempts

# A dead link still says why it is dead for this long.
SECRETS_KEPT, SIGN_UPS_KEPT, KEYS_KEPT = dt.timedelta(days=180), dt.timedelta(days=30), dt.timedelta(days=2)
# Longer than any wait, window or known network lasts; and long enough to ask the holder about.
THROTTLES_KEPT, FAILED_LOG_INS_KEPT = log_in_attempts.KNOWN_FOR, dt.timedelta(days=90)


async def tidy(uow: UnitOfWork) -> int:
    """How many sessions, secrets, sign-ups, throttles, failed log-ins and idempotency keys were over, and are gone."""
    gone = await uow.changed(queries.SESSIONS, **uow.policy.live_at(uow.now))
    gone += await uow.changed(queries.SECRETS, before=uow.now - SECRETS_KEPT)
    gone += await uow.changed(queries.SIGN_UPS, before=uow.now - SIGN_UPS_KEPT)
    gone += await uow.changed(queries.THROTTLES, before=uow.now - THROTTLES_KEPT)
    gone += await uow.changed(queries.FAILED_LOG_INS, before=uow.now - FAILED_LOG_INS_KEPT)
    return gone + await uow.changed(queries.IDEMPOTENCY_KEYS, before=uow.now - KEYS_KEPT)
