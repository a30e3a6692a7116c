"""How long after a mutation its item is at an open `subscription { inbox }`, in milliseconds.

An organisation administrator asks a partner's user to become a member; that user listens. INB-2 allows 250 ms from the
commit. An event may be there before the answer: then the time from the answer is negative.
"""

import asyncio
import contextlib
import random
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from bench import kit
from bench.subscribers import following, idle
from server.db.database import Database
from tests.bus.servers import MISSING, has_redis, redis_running
from tests.client import Client
from tests.rows import days_pass
from tests.scenario import Cast, create_organisation, make_partners
from tests.scenario.bulk import insert_sessions, insert_users
from tests.web.servers import Served, serving
from tests.web.test_processes import client_of
from tests.web.test_sockets import Socket

DELIVERIES, WARM_UP, LIMIT = 200, 20, 250.0
CROWDS = (0, 200)  # how many others listen at the receiving server, each at an inbox of their own
LONGEST_PAUSE = 0.02  # seconds: so that deliveries keep no step with what a server does at intervals


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    kind: str
    processes: int = 1
    redis: bool = False


CASES = (
    Case("one process, SQLite", "sqlite"),
    Case("one process, PostgreSQL", "postgresql"),
    Case("two processes, LISTEN/NOTIFY", "postgresql", processes=2),
    Case("two processes, Redis", "postgresql", processes=2, redis=True),
)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Milliseconds until the event was heard."""

    from_sending: float
    from_answer: float


async def main() -> None:
    found = kit.kinds()
    if not has_redis():
        print(MISSING)
    cases = [case for case in CASES if case.kind in found and (has_redis() or not case.redis)]
    measured = {case.name: await measure(case) for case in cases}
    for crowd in CROWDS:
        print(f"## {DELIVERIES} deliveries each, while {crowd} others listen at the receiving server\n")
        of_crowd = {name: by_crowd[crowd] for name, by_crowd in measured.items()}
        report("from sending the mutation", {n: [d.from_sending for d in ds] for n, ds in of_crowd.items()})
        report("from its answer", {n: [d.from_answer for d in ds] for n, ds in of_crowd.items()})


async def measure(case: Case) -> dict[int, list[Delivery]]:
    """The deliveries of one case, for each size of the crowd."""
    measured = {}
    async with kit.fresh(case.kind) as (database, cast), servers(case, database) as (asked, told):
        await make_partners(database, cast.alice, cast.dave)
        organisation = await create_organisation(database, cast.alice)
        others = await insert_sessions(
            database, await insert_users(database, cast.carol.environment_id, "globex.example", max(CROWDS))
        )
        async with client_of(asked) as client, following(client, told, cast.dave.token) as dave:
            for crowd in CROWDS:
                async with idle(client, told, others[:crowd]):
                    rounds = [
                        await deliver(client, database, dave, cast, organisation) for _ in range(WARM_UP + DELIVERIES)
                    ]
                measured[crowd] = rounds[WARM_UP:]
    return measured


@contextlib.asynccontextmanager
async def servers(case: Case, database: Database) -> AsyncIterator[tuple[Served, Served]]:
    """The server that is asked and the one that tells; with one process, the same."""
    with contextlib.ExitStack() as stack:
        bus = {"WELKOM_BUS_URL": stack.enter_context(redis_running()).url} if case.redis else {}
        async with serving(database, **bus) as asked:
            if case.processes == 1:
                yield asked, asked
                return
            async with serving(database, **bus) as told:
                yield asked, told


async def deliver(client: Client, database: Database, dave: Socket, cast: Cast, organisation: str) -> Delivery:
    """Alice asks Dave, who hears of it; then she takes it back, and days pass, so that she can ask again."""
    await asyncio.sleep(random.uniform(0, LONGEST_PAUSE))
    hearing = asyncio.create_task(heard(dave, "OPEN"))
    sent = time.perf_counter()
    given = {"organisationId": organisation, "userIds": [cast.dave.id]}
    answer = await client.do("addMembers", given, "results { membership { id } errors { code } }", as_=cast.alice)
    answered = time.perf_counter()
    at = await hearing
    [result] = answer.done("addMembers")["results"]
    taken = await client.do("removeMember", {"membershipId": result["membership"]["id"]}, as_=cast.alice)
    taken.done("removeMember")
    await heard(dave, "WITHDRAWN")
    await days_pass(database)
    return Delivery((at - sent) * 1000, (at - answered) * 1000)


async def heard(socket: Socket, state: str) -> float:
    """When the next event was there."""
    message = await socket.hear()
    at = time.perf_counter()
    assert message["payload"]["data"]["inbox"]["item"]["state"] == state, message
    return at


def report(title: str, times: dict[str, Sequence[float]]) -> None:
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    first = next(iter(medians.values()))
    rows = [
        [
            name,
            *(f"{value:.1f}" for value in (medians[name], *(kit.percentile(measured, s) for s in (0.95, 0.99, 1)))),
            f"{medians[name] / first:.2f}",
            str(sum(value > LIMIT for value in measured)),
        ]
        for name, measured in times.items()
    ]
    kit.table([title, "median", "p95", "p99", "max", "ratio", f"> {LIMIT:.0f}"], rows)
