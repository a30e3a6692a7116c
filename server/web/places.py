"""How many sockets, streams and connections may be open at once (LIM-3). Each process counts its own."""

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from server.context import AccessScope
from server.domain.networks import network
from server.settings import Settings
from server.web.refusals import TooManyRequests

# Seconds after which a place may be free: whoever holds it has to end something first.
RETRY_AFTER = 30


class TooManyConnections(TooManyRequests):
    """`what` they are too many of is not told: it is the caller's own session, or a bound that others share."""

    en = "Too many sockets and streams are open. Close some, or try again in {retry_after} second(s)."
    nl = "Er zijn te veel verbindingen open. Sluit er een paar, of probeer het over {retry_after} seconde(n) opnieuw."

    def __init__(self) -> None:
        super().__init__(retry_after=RETRY_AFTER)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many of each may be open in one process."""

    per_session: int
    per_account: int
    per_network: int
    in_all: int
    unknown_per_network: int
    unknown_in_all: int

    @classmethod
    def of(cls, settings: Settings) -> "Bounds":
        return cls(
            per_session=settings.sockets_per_session,
            per_account=settings.sockets_per_account,
            per_network=settings.sockets_per_network,
            in_all=settings.sockets_in_all,
            unknown_per_network=settings.unknown_sockets_per_network,
            unknown_in_all=settings.unknown_sockets_in_all,
        )


class Counted:
    """How many are open by each key, each key with its bound."""

    def __init__(self) -> None:
        self._open: Counter[Hashable] = Counter()

    def take(self, bounds: Mapping[Hashable, int]) -> "Place | None":
        """One of each key, or none at all: None where a bound is reached."""
        if any(self._open[key] >= most for key, most in bounds.items()):
            return None
        self._open.update(bounds.keys())
        return Place(self._open, tuple(bounds))

    def __len__(self) -> int:
        return len(self._open)

    def of(self, key: Hashable) -> int:
        """How many are open by this key."""
        return self._open.get(key, 0)


class Place:
    """Held until `release`; a second time does nothing."""

    def __init__(self, open_: Counter[Hashable], keys: tuple[Hashable, ...]) -> None:
        self._open, self._keys = open_, keys

    def release(self) -> None:
        keys, self._keys = self._keys, ()
        for key in keys:
            self._open[key] -= 1
            if not self._open[key]:
                del self._open[key]  # so that memory does not grow with everybody who ever came


class Places:
    """Those of the sockets and streams of this process."""

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self.counted = Counted()

    def of_unknown(self, origin: str) -> Place:
        """For a socket that has yet to say who it is; TooManyConnections where too many have."""
        bounds = self.bounds
        wanted: dict[Hashable, int] = {
            ("unknown", network(origin)): bounds.unknown_per_network,
            "unknown": bounds.unknown_in_all,
        }
        return self._taken(wanted)

    def of_known(self, scope: AccessScope, origin: str) -> Place:
        """For a socket or a stream of a session; TooManyConnections where it, or what it shares, has too many."""
        bounds = self.bounds
        wanted: dict[Hashable, int] = {
            ("session", scope.session_id): bounds.per_session,
            ("account", scope.account_id): bounds.per_account,
            ("network", network(origin)): bounds.per_network,
            "all": bounds.in_all,
        }
        return self._taken(wanted)

    def _taken(self, wanted: dict[Hashable, int]) -> Place:
        place = self.counted.take(wanted)
        if place is None:
            raise TooManyConnections
        return place
