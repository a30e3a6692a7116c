"""Open sockets that follow `userChanged`: memory of each, CPU while nothing happens, and how soon all have an event.

A real server, and a process of its own that holds the subscribers: one session and one socket each, all of one
environment. Of WELKOM_BENCH_SOCKETS (1000,10000) as many are opened as the machine lets a process have files.
"""

import asyncio
import contextlib
import itertools
import os
import resource
import statistics
import sys
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx2
import orjson

from bench import kit
from server.db.database import Database
from tests.client import Client
from tests.scenario import Cast
from tests.scenario.bulk import insert_sessions, insert_users
from tests.web.servers import Served, serving

SIZES = [int(size) for size in os.environ.get("WELKOM_BENCH_SOCKETS", "1000,10000").split(",")]
DATABASES = os.environ.get("WELKOM_BENCH_DATABASES", "sqlite,postgresql").split(",")
IDLE = float(os.environ.get("WELKOM_BENCH_SECONDS", "60"))  # three times as long as pings are apart
EVENTS, PATIENCE, OTHER_FILES = 7, 300.0, 200
HEADINGS = ["open", "MB before", "MB", "KiB a socket", "idle CPU %", "opened a second"]
# What answers all alike, and what is told of the viewer. Of each socket both would follow, one is open at a time.
SELECTIONS = {
    "shared": "subscription { userChanged { userId user { name email status role { key } } } }",
    "of each viewer": "subscription { userChanged { userId user { name email viewerCanBlock { allowed code } } } }",
}
# All subscribers come from one address, and are many.
BOUNDS = (
    *("SOCKETS_PER_NETWORK", "SOCKETS_IN_ALL", "UNKNOWN_SOCKETS_PER_NETWORK", "UNKNOWN_SOCKETS_IN_ALL"),
    *("CONNECTIONS_PER_NETWORK", "CONNECTIONS_IN_ALL"),
)


@dataclass(slots=True)
class Figures:
    """Of one size and selection. Milliseconds from sending the mutation, and of the server's CPU."""

    subscribers: int
    first: list[float]
    last: list[float]
    cpu: list[float]


async def main() -> None:
    sizes = [as_many_as_may_be(size) for size in SIZES]
    for kind in [kind for kind in kit.kinds() if kind in DATABASES]:
        memory, events = [], []
        for size in sizes:
            async with kit.fresh(kind) as (database, cast), opened(database, cast, size) as house:
                row, figures = await measured(*house)
            memory.append([f"{size} sockets", *row])
            events += [[f"{size}, {name}", *told(of)] for name, of in figures.items()]
        print(f"## {kind}\n")
        kit.table(HEADINGS, memory)
        headings = ["one event to", "first, ms", "last, ms", "last, worst", "ms of CPU", "µs of CPU a subscriber"]
        kit.table(headings, events)


def as_many_as_may_be(size: int) -> int:
    """Or fewer, and then it says so: a process of the machine's may have no more files open."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    most = 1_000_000 if hard == resource.RLIM_INFINITY else hard - OTHER_FILES
    if size > most:
        print(f"only {most} files may be open (`ulimit -Hn`): so many sockets are measured")
    return min(size, most)


@contextlib.asynccontextmanager
async def opened(database: Database, cast: Cast, size: int) -> AsyncIterator[tuple[Served, Client, Cast, list[str]]]:
    """A server, and as many sessions of users of Acme."""
    users = await insert_users(database, cast.alice.environment_id, "acme.example", size)
    tokens = await insert_sessions(database, users)
    async with (
        serving(database, **{f"WELKOM_{name}": str(2 * size) for name in BOUNDS}) as served,
        httpx2.AsyncClient(base_url=served.url, timeout=PATIENCE, trust_env=False) as http,
    ):
        yield served, Client(http), cast, tokens


def told(figures: Figures) -> list[str]:
    cpu = statistics.median(figures.cpu)
    times = statistics.median(figures.first), statistics.median(figures.last), max(figures.last), cpu
    return [*(f"{time:.0f}" for time in times), f"{cpu * 1000 / figures.subscribers:.0f}"]


async def measured(
    served: Served, client: Client, cast: Cast, tokens: list[str], selections: Mapping[str, str] = SELECTIONS
) -> tuple[list[str], dict[str, Figures]]:
    pid, figures, roles = served.process.pid, {}, itertools.cycle(["ADVANCED_USER", "BASIC_USER"])
    async with subscribers(served) as ask:
        await ask(open=tokens[:20], query=SELECTIONS["shared"])  # what the first of all make is not theirs
        await change(client, cast, roles)
        before = kit.resident(pid)
        began = time.perf_counter()
        await ask(open=tokens[20:], query=SELECTIONS["shared"])
        rate = (len(tokens) - 20) / (time.perf_counter() - began)
        await asyncio.sleep(3)
        for name, query in selections.items():
            if name != "shared":
                await ask(follow=query)
                await asyncio.sleep(3)
            figures[name] = await events(partial(change, client, cast, roles), ask, pid, len(tokens))
            if name == "shared":
                await asyncio.sleep(5)  # what was noted of their activity is written
                after, used, since = kit.resident(pid), kit.cpu_of(pid), time.perf_counter()
                await asyncio.sleep(IDLE)
                idle = 100 * (kit.cpu_of(pid) - used) / (time.perf_counter() - since)
    a_socket = (after - before) / (len(tokens) - 20)
    row = [f"{before / 1024:.0f}", f"{after / 1024:.0f}", f"{a_socket:.1f}", f"{idle:.1f}", f"{rate:.0f}"]
    return row, figures


async def events(happen: Callable[[], Awaitable[None]], ask: Any, pid: int, count: int) -> Figures:
    figures = Figures(count, [], [], [])
    for n in range(2 + EVENTS):
        hearing = asyncio.ensure_future(ask(hear=count))
        await asyncio.sleep(0.5)
        used, sent = kit.cpu_of(pid), time.monotonic()
        await happen()
        heard = await hearing
        if n >= 2:
            figures.first.append((heard["first"] - sent) * 1000)
            figures.last.append((heard["last"] - sent) * 1000)
            figures.cpu.append((kit.cpu_of(pid) - used) * 1000)
    return figures


async def change(client: Client, cast: Cast, roles: Iterator[str]) -> None:
    given = {"userId": cast.bob.id, "role": next(roles)}
    answer = await client.do("changeUserRole", given, as_=cast.alice)
    answer.done("changeUserRole")


# ---- the process of the subscribers


@contextlib.asynccontextmanager
async def subscribers(served: Served) -> AsyncIterator[Any]:
    """Another process. It is asked a line of JSON and answers one."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bench.sockets",
        served.where,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    stdin, stdout = process.stdin, process.stdout

    async def ask(**what: Any) -> Any:
        stdin.write(orjson.dumps(what) + b"\n")
        async with asyncio.timeout(PATIENCE):
            return orjson.loads(await stdout.readline())

    try:
        yield ask
    finally:
        process.kill()
        await process.wait()


class Subscriber(asyncio.Protocol):
    """A socket of graphql-transport-ws, by hand: it costs its process next to nothing, and answers pings."""

    def __init__(self, crowd: "Crowd", token: str) -> None:
        self.crowd, self.token = crowd, token
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.read, self.upgraded, self.number = b"", False, 0
        self.inflate = zlib.decompressobj(-zlib.MAX_WBITS).decompress  # for a server that compresses

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(
            b"GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
            b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"
        )

    def connection_lost(self, _: Exception | None) -> None:
        sys.exit("a socket was closed")

    def data_received(self, data: bytes) -> None:
        self.read += data
        if not self.upgraded:
            head, end, self.read = self.read.partition(b"\r\n\r\n")
            if not end:
                self.read = head
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self.upgraded = True
            self.say(type="connection_init", payload={"authorization": f"Bearer {self.token}"})
        while (frame := self._frame()) is not None:
            self._heard(*frame)

    def _frame(self) -> tuple[int, bytes] | None:
        if len(self.read) < 2:
            return None
        length, start = self.read[1], 2
        if length >= 126:
            start += 2 if length == 126 else 8
            length = int.from_bytes(self.read[2:start], "big")
        if len(self.read) < start + length:
            return None
        first, payload, self.read = self.read[0], self.read[start : start + length], self.read[start + length :]
        return first, payload

    def _heard(self, first: int, payload: bytes) -> None:
        if first & 0x0F == 9:
            self.send(0x8A, payload)
        elif first & 0x0F == 8:
            sys.exit(f"a socket was closed: {int.from_bytes(payload[:2], 'big')} {payload[2:].decode()}")
        else:
            self._told(self.inflate(payload + b"\0\0\xff\xff") if first & 0x40 else payload)

    def _told(self, payload: bytes) -> None:
        if b'"next"' in payload:
            assert b'"errors"' not in payload, payload
            self.crowd.heard()
        elif b'"ping"' in payload:
            self.say(type="pong")
        elif b'"connection_ack"' in payload:
            self.follow()
            self.opened.set_result(None)
        else:
            sys.exit(f"unexpected: {payload!r}")

    def follow(self) -> None:
        if self.number:
            self.say(type="complete", id=str(self.number))
        self.number += 1
        self.say(type="subscribe", id=str(self.number), payload={"query": self.crowd.query})

    def say(self, **message: Any) -> None:
        self.send(0x81, orjson.dumps(message))

    def send(self, first: int, payload: bytes) -> None:
        length = len(payload)
        size = bytes([0x80 | length]) if length < 126 else b"\xfe" + length.to_bytes(2, "big")
        self.transport.write(bytes([first]) + size + b"\0\0\0\0" + payload)  # a mask of zeros changes nothing


class Crowd:
    """All subscribers of one process."""

    def __init__(self, where: str) -> None:
        self.host, _, port = where.partition(":")
        self.port = int(port)
        self.query = ""
        self.members: list[Subscriber] = []
        self.times: list[float] = []
        self.wanted, self.all_heard = 0, asyncio.Event()

    def heard(self) -> None:
        self.times.append(time.monotonic())
        if len(self.times) == self.wanted:
            self.all_heard.set()

    async def open(self, token: str, turns: asyncio.Semaphore) -> None:
        async with turns:
            loop = asyncio.get_running_loop()
            _, member = await loop.create_connection(lambda: Subscriber(self, token), self.host, self.port)
            await member.opened
            self.members.append(member)

    async def answer(self, asked: dict[str, Any]) -> Any:
        if "open" in asked:
            self.query, turns = asked["query"], asyncio.Semaphore(50)
            await asyncio.gather(*(self.open(token, turns) for token in asked["open"]))
        elif "follow" in asked:
            self.query = asked["follow"]
            for member in self.members:
                member.follow()
                await asyncio.sleep(0)
        else:
            self.times, self.wanted = [], asked["hear"]
            self.all_heard.clear()
            await self.all_heard.wait()
            return {"first": self.times[0], "last": self.times[-1]}
        return {}


async def crowd(where: str) -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    made, reader = Crowd(where), asyncio.StreamReader(limit=2**24)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        print(orjson.dumps(await made.answer(orjson.loads(line))).decode(), flush=True)


if __name__ == "__main__":
    asyncio.run(crowd(sys.argv[1]))
