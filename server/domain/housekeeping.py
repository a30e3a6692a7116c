"""What nobody can use any more goes, in time. Nothing depends on it: expiry is part of every use."""

import datetime as dt

from server.db.queries import housekeeping as queries
from server.db.unit_of_work import UnitOfWork

# A dead link still says why it is dead for this long.
SECRETS_KEPT, SIGN_UPS_KEPT, KEYS_KEPT = dt.timedelta(days=180), dt.timedelta(days=30), dt.timedelta(days=2)


async def tidy(uow: UnitOfWork) -> int:
    """How many sessions, secrets, sign-ups and idempotency keys were over, and are gone now."""
    gone = await uow.changed(queries.SESSIONS, **uow.policy.live_at(uow.now))
    gone += await uow.changed(queries.SECRETS, before=uow.now - SECRETS_KEPT)
    gone += await uow.changed(queries.SIGN_UPS, before=uow.now - SIGN_UPS_KEPT)
    return gone + await uow.changed(queries.IDEMPOTENCY_KEYS, before=uow.now - KEYS_KEPT)
