"""How far it carries: a thousand to a million users in one to ten thousand environments, on one PostgreSQL.

Pages, searches, roles and invitations by HTTP; the outbox with one worker and with two; what one event costs each of
one to eight processes; tidying; ten thousand idle sockets; and what all of that comes to for more than one machine.
WELKOM_BENCH_USERS=100000 for less. Figures of a run are in docs/scaling.md.
"""

import os

from bench import kit, sockets

from . import bus, fill, model, outbox, requests, tidying
from .house import opened

MOST = int(os.environ.get("WELKOM_BENCH_USERS", "1000000"))
# users, and environments among which they are
GRID = ((10**3, 1), (10**4, 10), (10**5, 1), (10**5, 10**4), (10**6, 1), (10**6, 10**4))

SOCKETS = 10**4


async def main() -> None:
    found = [await measured(users, environments) for users, environments in GRID if users <= MOST]
    kit.table(requests.HEADINGS, [figures.row() for figures in found])
    async with opened() as house:
        sent = await outbox.measured(house)
        heard = await bus.measured(house)
        tidied = await tidying.measured(house)
    open_sockets = await idle(sockets.as_many_as_may_be(SOCKETS))
    kit.table(outbox.HEADINGS, [one.row() for one in sent])
    kit.table(bus.HEADINGS, [one.row() for one in heard])
    print(f"tidying: {tidied:,.0f} rows a second\n")
    kit.table(sockets.HEADINGS, [open_sockets])
    for line in model.told(found, sent, heard):
        print(line)


async def measured(users: int, environments: int) -> requests.Figures:
    async with opened() as house:
        print(f"{users:,} users in {environments:,} environments:", flush=True)
        size = await fill.fill(house, users, environments)
        return await requests.measured(house, users, environments, size)


async def idle(size: int) -> list[str]:
    """So many sockets of one environment that nothing happens to, by `bench sockets`."""
    async with opened() as house, sockets.opened(house.database, house.cast, size) as served:
        row, _ = await sockets.measured(*served, selections={"shared": sockets.SELECTIONS["shared"]})
    return [f"{size} sockets", *row]
