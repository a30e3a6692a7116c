"""A database that is as it was some time ago: from a backup, or because PostgreSQL went back."""

from server.db.queries import restoring as queries
from server.db.unit_of_work import UnitOfWork

# What positions of inboxes grow by: more than were given out since then. Clients that had read on would else believe
# that they know what comes next (INB-3).
POSITIONS_AHEAD = 1_000_000


async def begin_anew(uow: UnitOfWork, *, end_sessions: bool) -> int:
    """How many sessions ended. `end_sessions`: who was logged out since then would else be logged in again."""
    await uow.changed(queries.MOVE_POSITIONS, ahead=POSITIONS_AHEAD)
    await uow.changed(queries.BEGIN_POSITIONS, ahead=POSITIONS_AHEAD)
    return await uow.changed(queries.END_SESSIONS) if end_sessions else 0
