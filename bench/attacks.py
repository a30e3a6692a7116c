"""How long others wait beside an attack, in milliseconds, and how much CPU one hostile request takes.

One server process on SQLite. One attacker repeats a request, another text each time, while a quiet client asks who it
is; LIM-1 allows 50 ms more. `CPU of one` is the measure where the machine is busy with other things. Then many
distinct hostile documents, and the memory of the server before and after:
`WELKOM_BENCH_DOCUMENTS=100000 ./dev bench attacks` for as many of them, 3,000 otherwise.
"""

import asyncio
import http.client
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import orjson

from bench import kit
from tests.client import Client
from tests.scenario import Cast
from tests.web.servers import Served, serving
from tests.web.test_processes import client_of

SECONDS, PAUSE, ALLOWED = 3.0, 0.01, 50.0
DOCUMENTS = int(os.environ.get("WELKOM_BENCH_DOCUMENTS", "3000"))
QUIET = "{ viewer { id } }"
MARKS = "a" + "\u0301" * 100_000
REF = "kind name " + "ofType { kind name " * 7 + "}" * 7
ABOUT = f"__schema {{ types {{ name fields {{ name args {{ name type {{ {REF} }} }} type {{ {REF} }} }} }} }}"


@dataclass(frozen=True, slots=True)
class Attack:
    """`document` and `variables` of the n-th request; `logged_in` where an anonymous one gets nowhere."""

    what: str
    document: Callable[[int], str]
    variables: dict[str, object] = field(default_factory=dict)
    logged_in: bool = False

    def body(self, number: int) -> bytes:
        return orjson.dumps({"query": self.document(number), "variables": self.variables})


def commented(document: str) -> Callable[[int], str]:
    """The same document, which no cache knows by its text."""
    return lambda number: f"{document} #{number}"


def repeated(document: str) -> Callable[[int], str]:
    return lambda _number: document


def given(mutation: str, argument: str, text: str, *, logged_in: bool = False) -> Attack:
    kind = mutation[0].upper() + mutation[1:]
    document = f"mutation($i: {kind}Input!) {{ {mutation}(input: $i) {{ errors {{ code }} }} }}"
    what = f"{mutation}: {argument} of combining marks"
    return Attack(what, repeated(document), {"i": {argument: text}}, logged_in)


def managers(levels: int) -> str:
    opened = "relationshipManagers { environment { " * levels
    return f'{{ findEnvironments(search: "glo") {{ {opened} id {"} }" * levels} }} }}'


UNKNOWN = " ".join(f"x{n}" for n in range(100))
ALIASED = " ".join(f"a{n}: {ABOUT}" for n in range(8))
PAGES = "users(first: 100) { edges { node { id name email memberships(first: 70) { edges { node { id } } } } } }"
ATTACKS = (
    Attack("50,000 line breaks, 100 unknown fields", commented("{" + "\n" * 50_000 + UNKNOWN + "}")),
    Attack("1,900 line breaks, 100 unknown fields", commented("{" + "\n" * 1900 + UNKNOWN + "}")),
    given("signUp", "email", f"{MARKS}@acme.example"),
    given("updateAccount", "name", MARKS, logged_in=True),
    Attack(
        "search of combining marks",
        repeated("query($s: String!) { environment { users(filter: {search: $s}) { totalCount } } }"),
        {"s": MARKS},
        logged_in=True,
    ),
    Attack("240 times the same field", commented("{ " + "roles { key } " * 240 + "}")),
    Attack("33 times the same field", commented("{ " + "roles { key } " * 33 + "}")),
    Attack("aliases of a deep __schema", commented(f"{{ {ALIASED} }}"), logged_in=True),
    Attack("the whole schema, another text each time", commented(f"{{ {ABOUT} }}"), logged_in=True),
    Attack("200 KB and an emoji", lambda n: f"{{ roles {{ key }} }} # {n} \U0001f600" + "x" * 200_000),
    Attack("30 KB and an emoji", lambda n: f"{{ roles {{ key }} }} # {n} \U0001f600" + "x" * 30_000),
    Attack("240 variables that nobody uses", commented("query(" + "$a: Int " * 240 + ") { roles { key } }")),
    Attack("200 KB of variables in lists", repeated("{ roles { key } }"), {"v": [[1] * 100] * 900}),
    Attack("five nested lists of managers", commented(managers(5)), logged_in=True),
    Attack("three nested lists of managers", commented(managers(3)), logged_in=True),
    Attack("a hundred users with memberships", commented(f"{{ environment {{ {PAGES} }} }}"), logged_in=True),
)


async def main() -> None:
    async with kit.fresh("sqlite") as (database, cast), serving(database) as served, client_of(served) as client:
        before = processor(served)
        quiet = await beside(client, cast, seconds=SECONDS)
        alone = (processor(served) - before) / len(quiet)
        usual, most = kit.percentile(quiet, 0.5), max(quiet)
        print(f"Quiet: {usual:.1f} ms, at the most {most:.1f} ms; {alone:.1f} ms of CPU each.\n")
        rows = []
        for attack in ATTACKS:
            attacker = Attacker(served, cast, attack)
            before = processor(served)
            waits = await beside(client, cast, seconds=SECONDS, attacker=attacker)
            each = (processor(served) - before - len(waits) * alone) / attacker.sent
            rows.append([attack.what, *figures(waits, quiet), f"{max(each, 0):.1f}", f"{attacker.slowest:.0f}"])
        kit.table(("attack", "median", "95 %", "most", "× quiet", "more", "CPU of one", "attacker waits"), rows)
        await memory(served, cast)


def figures(waits: Sequence[float], quiet: Sequence[float]) -> list[str]:
    usual, most = kit.percentile(waits, 0.5), max(waits)
    more = kit.percentile(waits, 0.95) - kit.percentile(quiet, 0.95)
    told = f"{more:+.0f} ms" + ("" if more <= ALLOWED else " !")
    ratio = usual / kit.percentile(quiet, 0.5)
    return [f"{usual:.1f}", f"{kit.percentile(waits, 0.95):.0f}", f"{most:.0f}", f"{ratio:.1f}", told]


async def beside(client: Client, cast: Cast, *, seconds: float, attacker: "Attacker | None" = None) -> list[float]:
    """Milliseconds that each question of the quiet client took: of three questions, or as many as time is for."""
    waits: list[float] = []
    if attacker:
        attacker.start()
    until = time.perf_counter() + seconds
    while time.perf_counter() < until or len(waits) < 3:
        began = time.perf_counter()
        await client.http.post(  # answered, or refused because it took too long
            "/graphql", json={"query": QUIET}, headers={"authorization": f"Bearer {cast.bob.token}"}, timeout=300
        )
        waits.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(PAUSE)
    if attacker:
        await asyncio.to_thread(attacker.stop)
    return waits


class Attacker(threading.Thread):
    """Sends one request after the other, from a thread of its own: the quiet client's clock is not its."""

    def __init__(self, served: Served, cast: Cast, attack: Attack, *, most: int | None = None) -> None:
        super().__init__(daemon=True)
        self.attack, self.most, self.sent, self.slowest = attack, most, 0, 0.0
        self._connection = http.client.HTTPConnection(served.where, timeout=300)
        self._headers = {"content-type": "application/json"}
        if attack.logged_in:
            self._headers["authorization"] = f"Bearer {cast.dave.token}"
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.is_set() and (self.most is None or self.sent < self.most):
            body, began = self.attack.body(self.sent), time.perf_counter()
            try:
                self._connection.request("POST", "/graphql", body, self._headers)
                self._connection.getresponse().read()
            except (http.client.HTTPException, OSError):
                self._connection.close()  # and opened again with the next request
            self.slowest = max(self.slowest, (time.perf_counter() - began) * 1000)
            self.sent += 1
        self._connection.close()

    def stop(self) -> None:
        self._ended.set()
        self.join()


async def memory(served: Served, cast: Cast) -> None:
    """Of the server, while distinct documents come in that are large, or valid, or neither."""
    kinds = [attack for attack in ATTACKS if "emoji" in attack.what or "same field" in attack.what]
    rows = [["at first", f"{resident(served):.0f}"]]
    for attack in kinds:
        attacker = Attacker(served, cast, attack, most=DOCUMENTS // len(kinds))
        attacker.start()
        await asyncio.to_thread(attacker.join)
        rows.append([f"after {attacker.sent} of: {attack.what}", f"{resident(served):.0f}"])
    kit.table(("memory of the server", "MB"), rows)


def processor(served: Served) -> float:
    """Milliseconds of CPU that the server has used: what an attack costs whatever else this machine does."""
    fields = Path(f"/proc/{served.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def resident(served: Served) -> float:
    """Megabytes that the process has in memory."""
    status = Path(f"/proc/{served.process.pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024
