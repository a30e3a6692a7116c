"""What changes a way in needs a password or another factor that was shown a short while ago (AUT-3)."""

import datetime as dt

from server.db.queries import sessions as queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from .errors import ReauthenticationRequired
from .permissions import Identity

LASTS = dt.timedelta(minutes=10)


async def last(reads: Reads, identity: Identity) -> dt.datetime | None:
    """When this session last showed whose it is; None where it is over."""
    return await reads.scalar(queries.AUTHENTICATED_AT, id=identity.session_id, account_id=identity.account_id)


async def ensure_recent(uow: UnitOfWork, identity: Identity) -> None:
    """REAUTHENTICATION_REQUIRED where it did not within the last 10 minutes: `reauthenticate` is the way."""
    at = await last(uow, identity)
    if at is None or uow.now - at > LASTS:
        raise ReauthenticationRequired


async def note(uow: UnitOfWork, identity: Identity) -> None:
    """The session showed it just now."""
    await uow.changed(queries.AUTHENTICATED, of_id=identity.session_id, of_account=identity.account_id, at=uow.now)
