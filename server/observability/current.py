"""What runs in this task: so that a line of the log says whose request and which operation it belongs to."""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from opentelemetry.trace import Span


class About(Protocol):
    """A request, or an operation of one."""

    def log_fields(self) -> Mapping[str, str]:
        """Names of ours alone: what somebody typed is none of them."""

    @property
    def span(self) -> "Span | None":
        """That of it, where traces are on."""


CURRENT: ContextVar[About | None] = ContextVar("current", default=None)
