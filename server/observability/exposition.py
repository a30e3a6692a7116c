"""The metrics as Prometheus reads them: what was counted, and what can be read when it asks."""

import asyncio
import contextlib
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from server.db.database import Database
from server.db.queries import monitoring
from server.observability import metrics
from server.observability.readiness import Readiness, free_bytes

if TYPE_CHECKING:
    from prometheus_client import Metric

ASKED_EVERY = 5.0  # seconds for which what the database was asked is told again
WITHIN = 2.0


class Gauge(NamedTuple):
    """What is now, or since the start: a name, what it is, and a number for each value of its label, if it has one."""

    name: str
    help: str
    values: Mapping[str, float] | float
    label: str = ""
    total: bool = False  # it only grows


Read = Callable[[], Iterable[Gauge]]


class Exposition:
    """That of one process. `read`: what else it has, which this package knows nothing of."""

    content_type = "text/plain; version=0.0.4; charset=utf-8"

    def __init__(self, database: Database, readiness: Readiness, *read: Read) -> None:
        self._database, self._readiness, self._read = database, readiness, read
        self._asked: list[Gauge] = []
        self._asked_at = -ASKED_EVERY
        self._asking: asyncio.Future[None] | None = None
        self._registry: Any = None

    async def text(self) -> bytes:
        """All of them. What the database does not answer in time is left out, and whoever watches notices it."""
        verdict = await self._readiness.verdict()
        checks: dict[str, float] = {check: float(holds) for check, holds in verdict.checks.items()}
        ready = Gauge("welkom_ready", "Whether /readyz answers 200.", float(verdict.ready))
        free = await asyncio.to_thread(_free, self._readiness.folders)
        gauges = [ready, Gauge("welkom_check", "Whether a check of /readyz holds.", checks, "check")]
        gauges.append(Gauge("welkom_disk_free_bytes", "What can still be written, by what is kept there.", free, "of"))
        gauges += await self._of_database()
        for read in (of_pools(self._database), *self._read):
            gauges += read()
        return self._exposed(gauges)

    async def _of_database(self) -> list[Gauge]:
        """Whoever asks while it is asked shares the answer, and so does whoever asks soon after."""
        if asyncio.get_running_loop().time() - self._asked_at >= ASKED_EVERY:
            if self._asking is None:
                self._asking = asyncio.ensure_future(self._ask())
            await asyncio.shield(self._asking)
        return self._asked

    async def _ask(self) -> None:
        self._asked = []
        try:
            with contextlib.suppress(Exception):  # /readyz says what is wrong
                async with asyncio.timeout(WITHIN), self._database.read() as reader:
                    now = dt.datetime.now(dt.UTC)
                    [mails] = await reader.rows(monitoring.OUTBOX)
                    [waits] = await reader.rows(monitoring.WAITING, now=now)
                age = max((now - mails.oldest).total_seconds(), 0.0) if mails.oldest else 0.0
                self._asked = [
                    Gauge("welkom_outbox_mails", "Mails that are still to be sent.", mails.count),
                    Gauge("welkom_outbox_oldest_age_seconds", "For how long the oldest of them has waited.", age),
                    Gauge("welkom_throttles_waiting", "Addresses, networks and others that have to wait.", waits.count),
                ]
        finally:
            self._asking, self._asked_at = None, asyncio.get_running_loop().time()

    def _exposed(self, gauges: list[Gauge]) -> bytes:
        from prometheus_client import CollectorRegistry, GCCollector, ProcessCollector, generate_latest

        if self._registry is None:  # of our own, as several applications may live in one process
            self._registry = CollectorRegistry()
            ProcessCollector(registry=self._registry)
            GCCollector(registry=self._registry)
        text: bytes = generate_latest(_Once([*map(_family, gauges), *_counted()]))
        return text + generate_latest(self._registry)


class _Once:
    """What was read for one scrape, as a registry that is collected."""

    def __init__(self, families: list["Metric"]) -> None:
        self._families = families

    def collect(self) -> Iterator["Metric"]:
        yield from self._families


def _free(folders: Mapping[str, Path]) -> dict[str, float]:
    found = {}
    for name, folder in folders.items():
        with contextlib.suppress(OSError):
            found[name] = float(free_bytes(folder))
    return found


def of_pools(database: Database) -> Read:
    """The connections by which statements run, and who waits for one."""

    def read() -> Iterable[Gauge]:
        pools = {"read": database.readers.pool, "write": database.writers.pool}
        sizes = {name: float(pool.size) for name, pool in pools.items()}
        taken = {name: float(pool.checkedout()) for name, pool in pools.items()}
        waiting = {name: float(pool.waiting) for name, pool in pools.items()}
        yield Gauge("welkom_pool_size", "Connections to the database that there may be.", sizes, "pool")
        yield Gauge("welkom_pool_taken", "Those that are in use.", taken, "pool")
        yield Gauge("welkom_pool_waiting", "Who waits for one.", waiting, "pool")
        yield Gauge("welkom_writers_waiting", "Mutations that wait for their turn.", database.turns.waiting)

    return read


def _family(gauge: Gauge) -> "Metric":
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

    labels = [gauge.label] if gauge.label else []
    family: Any = (CounterMetricFamily if gauge.total else GaugeMetricFamily)(gauge.name, gauge.help, labels=labels)
    values = gauge.values if isinstance(gauge.values, Mapping) else {"": gauge.values}
    for label, value in values.items():
        family.add_metric([label] if labels else [], value)
    return family  # type: ignore[no-any-return]


def _counted() -> Iterator["Metric"]:
    from prometheus_client.core import HistogramMetricFamily
    from prometheus_client.utils import floatToGoString

    seconds = HistogramMetricFamily("welkom_operation_seconds", "How long operations took.", labels=["operation"])
    for name, histogram in metrics.OPERATIONS.items():
        buckets, below = [], 0
        for bound, count in zip((*metrics.BOUNDS, float("inf")), histogram.counts, strict=True):
            below += count
            buckets.append((floatToGoString(bound), float(below)))  # type: ignore[no-untyped-call]
        seconds.add_metric([name], buckets, histogram.sum)
    yield seconds
    refusals, mails = dict(metrics.REFUSALS), dict(metrics.MAILS)
    yield _family(Gauge("welkom_refusals", "What callers were refused, by code.", refusals, "code", total=True))
    faults = float(metrics.FAULTS[metrics.MASKED])
    yield _family(Gauge("welkom_faults", "Faults of Welkom's own, which the log tells.", faults, total=True))
    yield _family(Gauge("welkom_mails", "Mails tried, by what became of them.", mails, "outcome", total=True))
