"""The peers as data, and as running servers: each on the same core, asked from the other one."""

import contextlib
import http.client
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.peers import load
from bench.peers.works import Asked, Work
from server.settings import PREFIX, Settings
from tests.conftest import KEY
from tests.postgres import free_port
from tests.web.servers import WELKOM, environment

ROOT = Path(__file__).parents[2]
NODE = Path(__file__).parent / "node"
A_MILLION = 1_000_000  # invitations a day of one environment: what is measured is not the limit
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Peer:
    """`command` starts it; `settings` are environment variables. `own`: the peer has endpoints and data of its own."""

    name: str
    command: Sequence[str]
    settings: Mapping[str, str] = field(default_factory=dict)
    is_welkom: bool = False
    own: bool = False

    @property
    def on_node(self) -> bool:
        return self.command[0] == "node"


REFERENCE = "Mercurius + graphql-jit"
WELKOM_SERVES = (*WELKOM, "serve", "--no-worker")  # no peer has a worker: mails stay in the outbox
ANEW = {"WELKOM_KEPT_ANSWERS": "0"}  # each answer is worked out, as the peers do
PEERS = (
    Peer("Welkom", WELKOM_SERVES, ANEW, is_welkom=True),
    Peer("Welkom keeping answers", WELKOM_SERVES, is_welkom=True),
    Peer("Welkom without compiling", WELKOM_SERVES, ANEW | {"WELKOM_COMPILED": "off"}, is_welkom=True),
    Peer("Welkom by SQLAlchemy", WELKOM_SERVES, ANEW | {"WELKOM_STATEMENTS_BY": "sqlalchemy"}, is_welkom=True),
    Peer(
        "Welkom without either",
        WELKOM_SERVES,
        ANEW | {"WELKOM_COMPILED": "off", "WELKOM_STATEMENTS_BY": "sqlalchemy"},
        is_welkom=True,
    ),
    Peer("Starlette by hand", (sys.executable, "-m", "bench.peers.by_hand")),
    Peer(REFERENCE, ("node", str(NODE / "mercurius.mjs")), {"JIT": "1"}),
    Peer("Mercurius", ("node", str(NODE / "mercurius.mjs"))),
    Peer("GraphQL Yoga", ("node", str(NODE / "yoga.mjs"))),
    Peer("better-auth", ("node", str(NODE / "better_auth.mjs")), own=True),
)


def known(peers: Sequence[Peer]) -> list[Peer]:
    """Those whose settings this Welkom has, and whose programs this machine; a sentence for each of the others."""
    found = []
    for peer in peers:
        names = {name for name in peer.settings if name.startswith(PREFIX)}
        if unknown := sorted(n for n in names if n.removeprefix(PREFIX).lower() not in Settings.model_fields):
            print(f"Left out: {peer.name}, for this Welkom has no setting {' and '.join(unknown)}.")
        elif peer.on_node and not shutil.which("npm"):
            print(f"Left out: {peer.name}, for there is no Node 20 with npm here.")
        else:
            found.append(peer)
    return found


def install() -> None:
    """The packages of Node's peers, as package-lock.json pins them: once for each state of it."""
    lock, stamp = NODE / "package-lock.json", NODE / "node_modules" / "installed"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        print("Installing what bench/peers/node/package-lock.json pins …", flush=True)
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=NODE, check=True)
        stamp.write_bytes(lock.read_bytes())


@dataclass(frozen=True, slots=True)
class Where:
    """A database: by its URL for SQLAlchemy, and the `facts` that the peers are told of what is in it."""

    url: str
    facts: str

    @property
    def plain(self) -> str:
        """A file, or a URL as every driver takes it."""
        return self.url.removeprefix("sqlite+aiosqlite:///").replace("+asyncpg", "")


@dataclass(slots=True)
class Running:
    """`endpoints`: of a peer with its own, what is asked for each work; else it is GraphQL."""

    peer: Peer
    process: subprocess.Popen[bytes]
    port: int
    endpoints: dict[str, str] = field(default_factory=dict)

    def does(self, work: Work) -> bool:
        return not self.peer.own or work.name in self.endpoints

    def requests(self, work: Work) -> list[str]:
        """As they go over the wire."""
        if self.peer.own:
            return [self.endpoints[work.name]]
        return [graphql(self.port, asked) for asked in work.asked]

    def answer(self, request: str) -> bytes:
        """The body of one answer, on a connection of its own; it has to be a 200."""
        head, _, body = request.partition("\r\n\r\n")
        first, *lines = head.split("\r\n")
        method, path, _ = first.split(" ")
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, body or None, dict(line.split(": ", 1) for line in lines))
            response = connection.getresponse()
            told = response.read()
        assert response.status == 200, (self.peer.name, response.status, told[:500])
        return told

    @property
    def used(self) -> float:
        """Milliseconds of CPU, until now."""
        return cpu(self.process.pid)

    @property
    def waited(self) -> float:
        """Milliseconds for which it could have worked, until now, had nothing else been on its core."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[1]) for task in tasks) / 1e6


def graphql(port: int, asked: Asked) -> str:
    return load.request(port, "/graphql", {"authorization": f"Bearer {asked.token}"}, asked.body)


@contextlib.contextmanager
def running(peer: Peer, where: Where, *, core: int | None, ready: Asked, **more: str) -> Iterator[Running]:
    """The peer, answering; ended with the block. `ready` is what it is asked until it does."""
    port = free_port()
    given = settings(peer, where, port) | more
    with tempfile.TemporaryFile() as said:
        with pinned(core):
            process = subprocess.Popen(peer.command, cwd=ROOT, env=given, stdout=said, stderr=subprocess.STDOUT)
        server = Running(peer, process, port)
        try:
            _wait(server, load.request(port, "/api/auth/ok", {}, None) if peer.own else graphql(port, ready))
            yield server
        except Exception:
            if process.poll() is not None:
                said.seek(0)
                print(f"{peer.name} said: {said.read().decode(errors='replace')[-2000:]}")
            raise
        finally:
            process.kill()
            process.wait()


def settings(peer: Peer, where: Where, port: int) -> dict[str, str]:
    told = {"DATABASE": where.plain, "FACTS": where.facts, "PORT": str(port), "SECRET": KEY, "NODE_ENV": "production"}
    if peer.is_welkom:
        told = {
            "WELKOM_ENV": "production",
            "WELKOM_DATABASE_URL": where.url,
            "WELKOM_PORT": str(port),
            "WELKOM_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "WELKOM_SMTP_URL": "smtp://127.0.0.1:9",
            "WELKOM_MAIL_FROM": "Welkom <welkom@bench.example>",
            "WELKOM_MAILS_A_DAY_TO_OWN_DOMAINS": str(A_MILLION),
        }
    return environment() | told | dict(peer.settings)


def _wait(server: Running, request: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        assert server.process.poll() is None, f"{server.peer.name} ended at once"
        with contextlib.suppress(OSError):
            server.answer(request)
            return
        if time.monotonic() > until:
            raise TimeoutError(f"{server.peer.name} does not answer")
        time.sleep(0.05)


def facts(tags: Mapping[str, str]) -> str:
    """What every peer is told: the marks of the lists in cursors, by environment, and limits that nobody reaches."""
    return json.dumps({"tags": dict(tags), "mails_a_day": A_MILLION, "secret_key": KEY})


# ---- the machine


@contextlib.contextmanager
def pinned(core: int | None) -> Iterator[None]:
    """What is started meanwhile stays on this core; anywhere where there is none to choose."""
    if core is None:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def cores() -> tuple[int | None, int | None]:
    """One for the servers, one for the load."""
    found = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return (found[0], found[1]) if len(found) > 1 else (None, None)


def cpu(pid: int) -> float:
    """Milliseconds that the process has used, threads included; those of processes that it waited for too."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) * 1000 / os.sysconf("SC_CLK_TCK")


def cpu_of_family(pid: int) -> float:
    """The same of a process and its children, as PostgreSQL's are."""
    total = cpu(pid)
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if parent(int(status.parent.name)) == pid:
                total += cpu(int(status.parent.name))
    return total


def parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
