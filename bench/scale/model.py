"""What the figures come to for more than fits on this machine; every assumption stands here, as a number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .bus import Heard
from .outbox import Sent
from .requests import Figures

# Of a day: a tenth of all users come, in ten hours; each asks for 40 pages, searches ten times and changes four things,
# and a user is mailed once a month. The busiest hour has a fifth of the day.
ACTIVE, PAGES, SEARCHES, CHANGES, MAILS_A_MONTH = 0.1, 40, 10, 4, 1.0
BUSIEST_HOUR = 0.2
FULL = 0.5  # of a core, at the most, in that hour
CONNECTIONS = 16  # of each process: to PostgreSQL, or 15 of them to a pooler
# A request holds a session of a pooler's for as long as it takes, at the most, and so much longer than it takes without
# one (`./dev bench pooler`). No more than half of the sessions are taken in that hour.
POOLED = 3
MOST_CONNECTIONS = 500  # that one PostgreSQL serves well
MOST_CHANGES = 2_000  # transactions a second that one PostgreSQL commits durably on a good disk
MOST_DISK = 4e12  # bytes of one machine
SIZES = (10**4, 10**5, 10**6, 10**7, 10**8)


@dataclass(frozen=True, slots=True)
class Needed:
    """In the busiest hour; `disk` in bytes, `sessions` of PostgreSQL's behind a pooler in transaction mode."""

    users: int
    processes: int
    sessions: int
    workers: int
    disk: float
    mails: float
    changes: float

    def walls(self) -> list[str]:
        """What one PostgreSQL does not carry of it."""
        found = []
        if self.sessions > MOST_CONNECTIONS:
            found.append(f"{self.sessions:,} sessions")
        if self.changes > MOST_CHANGES:
            found.append(f"{self.changes:,.0f} changes a second")
        if self.disk > MOST_DISK:
            found.append(f"{self.disk / 1e12:.1f} TB")
        return found


def told(figures: Sequence[Figures], sent: Sequence[Sent], heard: Sequence[Heard]) -> Iterator[str]:
    largest = max(figures, key=lambda one: (one.users, one.environments))
    hearing = heard[-1].hearing  # with the most processes: the least of it is noise
    for users in SIZES:
        one = needed(users, largest, sent[0].rate, hearing)
        walls = ", ".join(one.walls())
        yield (
            f"{users:>12,} users: {one.processes:,} processes, {one.processes * CONNECTIONS:,} connections or "
            f"{one.sessions:,} sessions behind a pooler, "
            f"{one.workers:,} workers, {one.disk / 1e9:,.1f} GB, {one.mails:,.0f} mails an hour, "
            f"{one.changes:,.0f} changes a second" + (f"  ← more than one PostgreSQL: {walls}" if walls else "")
        )


def needed(users: int, figures: Figures, mails_a_second: float, hearing: float) -> Needed:
    """Each process also hears of what all others change: that is what does not divide among them."""
    page, search, role, invite = figures.cpu
    there = [POOLED * seconds for seconds in figures.clock]
    busy = users * ACTIVE * BUSIEST_HOUR / 3600  # people's days a second
    changes = busy * CHANGES
    work = busy * (PAGES * page + SEARCHES * search) + changes * (role + invite) / 2
    held = busy * (PAGES * there[0] + SEARCHES * there[1]) + changes * (there[2] + there[3]) / 2
    room = FULL - changes * hearing
    processes = max(1, -(-work // room)) if room > 0 else float("inf")
    mails = users * MAILS_A_MONTH / 21 * BUSIEST_HOUR
    return Needed(
        users=users,
        processes=int(min(processes, 10**6)),
        sessions=max(1, round(held / FULL)),
        workers=max(1, int(-(-mails // (mails_a_second * 3600 * FULL)))),
        disk=figures.size / figures.users * users,
        mails=mails,
        changes=changes,
    )
