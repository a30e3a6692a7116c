"""Which errors say that the database is away or overloaded, and nothing about what was asked of it."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# PostgreSQL: connection lost, a server that takes no writes (a pooler leads to what was the primary), deadlock, out of
# resources, no connections allowed, shutting down or starting, bad disk.
TRANSIENT = ("08", "25006", "40", "53", "55000", "57P", "58")


def is_outage(cause: BaseException | None) -> bool:
    """Whether the database could not be reached, was busy for too long, or went away."""
    if isinstance(cause, DBAPIError):
        state = str(getattr(cause.orig, "sqlstate", None))
        if cause.connection_invalidated or state.startswith(TRANSIENT):
            return True
    return isinstance(cause, (OperationalError, InterfaceError, PoolTimeout, ConnectionError, OSError))
