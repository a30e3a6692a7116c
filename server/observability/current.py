"""What runs in this task: so that a line of the log says whose request and which operation it belongs to."""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Protocol


class About(Protocol):
    """A request, or an operation of one."""

    def log_fields(self) -> Mapping[str, str]:
        """Names of ours alone: what somebody typed is none of them."""


CURRENT: ContextVar[About | None] = ContextVar("current", default=None)
