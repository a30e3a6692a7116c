"""Faults in the log: where they happened and of which kind, never what they were about."""

import logging
import traceback
from collections.abc import Iterator
from typing import Any

from server.db.outages import is_outage


def log_fault(log: logging.Logger, what: str, error: BaseException) -> None:
    """The error, with all that led to it, by `described`."""
    told = described(error)
    log.error("%s\n%s", what, told, extra={"what": what, "fault": told})


def log_trouble(log: logging.Logger, what: str, error: BaseException, *, outage: str) -> None:
    """A fault, with all that led to it; where the database is away one line, and `outage` says what comes of it."""
    if is_outage(error):
        log.warning("the database is not available%s: %s", outage, type(error).__name__)
    else:
        log_fault(log, what, error)


def described(error: BaseException) -> str:
    """Each error of the chain by its type, the lines it passed, and what a database names of it that is no value.

    Messages are left out: a database quotes rows and parameters in them, and anything else what somebody typed.
    """
    return "\n".join(_described(one) for one in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """What came first, first; each once."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return reversed(found)


def _described(error: BaseException) -> str:
    kind = type(error)
    told = [f"{kind.__module__}.{kind.__qualname__}", *_named_by_the_database(error)]
    return "".join(traceback.format_tb(error.__traceback__)) + ", ".join(told)


def _named_by_the_database(error: Any) -> Iterator[str]:
    for name in ("sqlstate", "sqlite_errorname", "schema_name", "table_name", "column_name", "constraint_name"):
        value = getattr(error, name, None)
        if isinstance(value, str):
            yield f"{name} {value}"
