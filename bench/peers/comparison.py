"""One database after the other: filled, all peers started on it, compared, and then timed."""

import contextlib
import os
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from sqlalchemy import text

from bench import kit
from bench.peers import better_auth, data, report, same, servers, works
from bench.peers.rounds import Figures, Rounds
from bench.peers.servers import Peer, Running, Where
from server.db.database import Database
from server.schema.cursors import tag_of

ROUNDS = int(os.environ.get("WELKOM_BENCH_ROUNDS", "5"))
SECONDS = float(os.environ.get("WELKOM_BENCH_SECONDS", "2"))


@dataclass(frozen=True, slots=True)
class Setting:
    """A database with the data in it, and the cores that servers and load work on."""

    kind: str
    database: Database
    where: Where
    places: Sequence[data.Place]
    users: int
    server_core: int | None
    load_core: int | None
    postmaster: int | None


async def main() -> None:
    writes = os.environ.get("WELKOM_BENCH_WRITE")
    if writes and (os.environ.get("WELKOM_BENCH_PEERS") or os.environ.get("WELKOM_BENCH_DATABASES")):
        sys.exit("What docs/performance.md tells is of all peers and databases: run it without choosing some.")
    chosen = servers.known([peer for peer in servers.PEERS if _chosen("PEERS", peer.name)])
    if any(peer.on_node for peer in chosen):
        servers.install()
    measured: dict[str, list[Figures]] = {}
    for kind in kit.kinds():
        if _chosen("DATABASES", kind):
            async with setting(kind, data.Size()) as made:
                measured[kind] = await measure(made, chosen)
                report.show(kind, measured[kind])
    if writes:
        report.write(measured, rounds=ROUNDS, seconds=SECONDS)


def _chosen(what: str, name: str) -> bool:
    wanted = os.environ.get(f"WELKOM_BENCH_{what}")
    return not wanted or name in wanted.split(",")


@contextlib.asynccontextmanager
async def setting(kind: str, size: data.Size) -> AsyncIterator[Setting]:
    """PostgreSQL works on the core of the load: it is what all peers share, and not what is compared."""
    on, beside = servers.cores()
    with servers.pinned(beside):
        async with kit.fresh(kind) as (database, _cast):
            print(f"{kind}: {size.environments} environments of {size.users} users …", flush=True)
            places = await data.fill(database, size)
            postmaster = None if database.is_sqlite else await _analysed(database)
            where = described(database, places)
            users = size.environments * size.users
            yield Setting(kind, database, where, places, users, on, beside, postmaster)


def described(database: Database, places: Sequence[data.Place]) -> Where:
    """The database as the peers are told of it."""
    tags = {place.environment_id.hex: _tag(place) for place in places}
    return Where(database.url.render_as_string(hide_password=False), servers.facts(tags))


async def _analysed(database: Database) -> int:
    """What autovacuum does by itself a minute later; the process that all others of PostgreSQL come from."""
    async with database.reader.connect() as connection:
        await connection.execute(text("VACUUM ANALYZE"))
        pid = (await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one()
    return servers.parent(pid)


def _tag(place: data.Place) -> str:
    """How cursors of the environment's overview begin; a peer that knew it from nowhere could not tell the same."""
    return tag_of("Environment.users", repr(None), place.environment_id).hex()


async def measure(made: Setting, peers: Sequence[Peer]) -> list[Figures]:
    """All works, reads first; before that it is made sure that all peers do the same."""
    asked = works.works(made.places)
    reads, writes = [w for w in asked if not w.audited], [w for w in asked if w.audited]
    async with contextlib.AsyncExitStack() as stack:
        started = [await stack.enter_async_context(start(made, peer, asked[0].asked[0])) for peer in peers]
        alike = [server for server in started if not server.peer.own]
        compared = same.compare_reads(alike, [*reads, *works.as_somebody_else(made.places)])
        first = {work.name: await same.compare_writes(made.database, alike, work) for work in writes}
        print(f"{compared} answers and the rows of {sum(first.values())} writes are the same.", flush=True)
        rounds = Rounds(made.database, started, ROUNDS, SECONDS, made.load_core, made.postmaster, first, _say)
        return [figures for work in asked for figures in await rounds.of(work)]


@contextlib.asynccontextmanager
async def start(made: Setting, peer: Peer, ready: works.Asked) -> AsyncIterator[Running]:
    if peer.own:
        async with better_auth.running(
            peer, made.where, users=made.users, core=made.server_core, ready=ready
        ) as server:
            yield server
    else:
        with servers.running(peer, made.where, core=made.server_core, ready=ready) as server:
            yield server


def _say(line: str) -> None:
    print(line, flush=True)
