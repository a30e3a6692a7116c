"""What a worker asks of whatever carries mail, and what it may answer (MAIL-2)."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from .message import Letter

MayLeave = Callable[[], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the mail; it answers for it from now on."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now: a 4xx, a fault on the way, no answer in time."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Never: a 5xx, in the server's own words, or a mail that can't be sent at all."""

    reason: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """`may_leave` said no, so nothing was handed over."""


Outcome = Sent | Deferred | Failed | Withheld


class Transport(Protocol):
    async def deliver(self, letter: Letter, may_leave: MayLeave) -> Outcome:
        """Asks `may_leave` when all is ready, right before the message itself goes, and hands nothing over on a no."""

    async def rest(self) -> None:
        """Nothing is due: closes whatever is kept open for the next mail."""
