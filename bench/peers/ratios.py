"""From the figures of all rounds to ratios: each to the reference in its own round, then their median and spread."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bench.peers.rounds import Figures, Measured
from bench.peers.servers import PEERS, REFERENCE


@dataclass(frozen=True, slots=True)
class Ratio:
    """Of the medians of one peer to the reference's, with the least and the most of any round."""

    median: float
    least: float
    most: float

    def __str__(self) -> str:
        return f"{shown(self.median)} ({shown(self.least)}–{shown(self.most)})"


@dataclass(frozen=True, slots=True)
class Row(Measured):
    """In all rounds. `rate` is requests in a second, `done` what a second of the server's CPU is good for."""

    rate_ratio: Ratio | None
    done_ratio: Ratio | None


def rows(figures: Sequence[Figures]) -> list[Row]:
    """In the order of the works, and of the peers as they are listed."""
    order = [peer.name for peer in PEERS]
    works = list(dict.fromkeys(one.work for one in figures))
    found = {(one.work, one.peer) for one in figures}
    return [_row(figures, work, peer) for work in works for peer in order if (work, peer) in found]


def _row(figures: Sequence[Figures], work: str, peer: str) -> Row:
    own = [one for one in figures if (one.work, one.peer) == (work, peer)]
    reference = {one.round: one for one in figures if (one.work, one.peer) == (work, REFERENCE)}

    def median(of: Callable[[Figures], float]) -> float:
        return statistics.median(map(of, own))

    def ratio(of: Callable[[Figures], float]) -> Ratio | None:
        ratios = [of(one) / of(reference[one.round]) for one in own if one.round in reference]
        return Ratio(statistics.median(ratios), min(ratios), max(ratios)) if ratios else None

    return Row(
        peer=peer,
        work=work,
        rate=median(lambda one: one.rate),
        cpu=median(lambda one: one.cpu),
        database_cpu=median(lambda one: one.database_cpu),
        median=median(lambda one: one.median),
        slowest=median(lambda one: one.slowest),
        size=own[0].size,
        waited=median(lambda one: one.waited),
        rate_ratio=ratio(lambda one: one.rate),
        done_ratio=ratio(lambda one: one.done),
    )


def shown(ratio: float) -> str:
    """With two figures that count."""
    return f"{ratio:.2f}" if ratio < 1.95 else f"{ratio:.1f}" if ratio < 9.95 else f"{ratio:.0f}"
