"""What nobody can use any more goes, in time. Nothing depends on it: expiry is part of every use.

How long what is over stays is in `Retention`, a setting for each table.
"""

from server.db.models import lowest_id_at
from server.db.queries import housekeeping as queries
from server.db.queries import mails
from server.db.unit_of_work import UnitOfWork

from . import log_in_attempts

AT_ONCE = 1000


async def tidy(uow: UnitOfWork) -> int:
    """How many rows were over, and are gone now: at most 1,000 of each table.

    More may be left where it is not 0: ask again, in another transaction.
    """
    kept = uow.policy.kept
    gone = await uow.changed(queries.SESSIONS, limit=AT_ONCE, **uow.policy.live_at(uow.now))
    gone += await uow.changed(queries.SECRETS, limit=AT_ONCE, before=uow.now - kept.secrets)
    gone += await uow.changed(queries.SIGN_UPS, limit=AT_ONCE, before=uow.now - kept.sign_ups)
    # longer than any wait, window or known network lasts
    gone += await uow.changed(queries.THROTTLES, limit=AT_ONCE, before=uow.now - log_in_attempts.KNOWN_FOR)
    gone += await uow.changed(queries.FAILED_LOG_INS, limit=AT_ONCE, before=uow.now - kept.failed_log_ins)
    gone += await uow.changed(mails.FORGET, limit=AT_ONCE, before=lowest_id_at(uow.now - kept.mails))
    return gone + await uow.changed(queries.IDEMPOTENCY_KEYS, limit=AT_ONCE, before=uow.now - kept.idempotency_keys)
