"""Whether an answer's time tells what its words don't, in every field that somebody without a session may try.

One server process over HTTP, as production runs it; its throttles are set so high that nobody waits. All kinds of a
field take turns in random order, so that whatever else the machine does hits them alike. `wall` is the whole request
and `CPU` what the server's threads ran for it, each the median of a kind divided by that of the first one. Between 0.95
and 1.05 nobody learns anything; where the machine is noisy, CPU is the measure. `WELKOM_BENCH_SAMPLES=200` for a tenth,
WELKOM_BENCH_DATABASES=sqlite for one database, WELKOM_BENCH_FIELDS=logIn,link for some fields.
"""

import http.client
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import orjson

from bench import kit
from server.db.database import Database
from server.domain import secrets
from tests.client import Client
from tests.conftest import use_real_hashes
from tests.graphql.steps import adds, invites, last_secret, signs_up
from tests.rows import mails, put
from tests.scenario import PASSWORD, Cast, add_colleague, sign_up
from tests.scenario.second_factors import set_up_app
from tests.web.servers import WELKOM, Served, serving
from tests.web.test_processes import client_of

FIELDS = os.environ.get("WELKOM_BENCH_FIELDS", "")
SAMPLES = int(os.environ.get("WELKOM_BENCH_SAMPLES", "2000"))
DATABASES = os.environ.get("WELKOM_BENCH_DATABASES", "")
LEAST, MOST = 0.95, 1.05
MANY = "100000000"
UNHINDERED = {
    f"WELKOM_{name}": MANY
    for name in (
        "GUESSES_PER_ADDRESS_AND_NETWORK",
        "GUESSES_PER_ADDRESS",
        "GUESSES_PER_NETWORK",
        "ANONYMOUS_MAILS_PER_ADDRESS_AN_HOUR",
        "ANONYMOUS_MAILS_PER_NETWORK_AN_HOUR",
    )
}
SCHEDULED = 2  # of clock_getcpuclockid(3): all that the scheduler gave a process
WRONG = "purple teapot orbits loudly"
Given = dict[str, object]


@dataclass(frozen=True, slots=True)
class Trial:
    """A root field, and the inputs that it must answer alike by kind; the first kind is what the others are held to."""

    name: str
    document: str
    kinds: dict[str, Callable[[], Given]] = field(default_factory=dict)

    def body(self, kind: str) -> bytes:
        return orjson.dumps({"query": self.document, "variables": {"i": self.kinds[kind]()}})


def mutation(name: str, kinds: dict[str, Callable[[], Given]]) -> Trial:
    kind = name[0].upper() + name[1:]
    return Trial(name, f"mutation($i: {kind}Input!) {{ {name}(input: $i) {{ errors {{ code message }} }} }}", kinds)


def query(name: str, kinds: dict[str, Callable[[], Given]]) -> Trial:
    tokens = {kind: (lambda given=given: given()["token"]) for kind, given in kinds.items()}
    return Trial(name, f"query($i: String!) {{ {name}(token: $i) {{ __typename }} }}", tokens)  # type: ignore[arg-type]


async def trials(client: Client, database: Database, cast: Cast) -> list[Trial]:
    """Of every public root field that takes an address or a secret."""
    stranger = await sign_up(database, "Pat", "pat@acme.example")
    await put(database, "accounts", {"id": stranger.account_id}, password_hash=None)

    def addressed(**more: object) -> dict[str, Callable[[], Given]]:
        return {
            "unknown address": lambda: {"email": "nobody@acme.example"} | more,
            "known address": lambda: {"email": cast.bob.email} | more,
        }

    def secretly(real: str, other: str, **more: object) -> dict[str, Callable[[], Given]]:
        """A secret that was never there, one that differs from a real one by its end, and one for another purpose.

        Each is the same in every request: what comes again takes another way through the server than what is new.
        """
        unknown, near = secrets.make(), real[:-4] + secrets.make()[-4:]
        return {
            "unknown secret": lambda: {"token": unknown} | more,
            "nearly a real one": lambda: {"token": near} | more,
            "one for something else": lambda: {"token": other} | more,
        }

    def challenged(real: str, other: str, **more: object) -> dict[str, Callable[[], Given]]:
        found = secretly(real, other)
        return {kind: (lambda given=given: {"challenge": given()["token"]} | more) for kind, given in found.items()}  # type: ignore[misc]

    joining = await signs_up(client, database, "erin@initech.example")
    invited = (await invites(client, database, cast.alice, "nora@acme.example")).token
    added = (await adds(client, database, cast.alice, "otto@gmail.com")).token
    (await client.do("requestPasswordReset", {"email": cast.carol.email})).done("requestPasswordReset")
    recovery = await last_secret(database, cast.carol.email)
    holder = await add_colleague(database, cast.alice, "Hannah")
    await set_up_app(database, holder)
    given = {"email": holder.email, "password": PASSWORD}
    challenge = (await client.do("logIn", given, "challenge")).done("logIn")["challenge"]
    given = {"currentPassword": PASSWORD, "newPassword": WRONG}
    (await client.do("changePassword", given, as_=cast.dave)).done("changePassword")
    undoing = await last_secret(database, cast.dave.email)
    (await client.do("acceptInvitation", {"token": invited}, as_=cast.carol)).done("acceptInvitation")
    [mail] = await mails(database, kind="EMAIL_LINKED")
    linked = mail.secret
    invited = (await invites(client, database, cast.alice, "nina@acme.example")).token
    named = {"name": "Nora", "password": PASSWORD}
    return [
        mutation("signUp", addressed()),
        mutation("requestPasswordReset", addressed()),
        mutation(
            "logIn",
            addressed(password=WRONG)
            | {
                "without a password": lambda: {"email": stranger.email, "password": WRONG},
                "with a second factor": lambda: {"email": holder.email, "password": WRONG},
            },
        ),
        mutation("completeLogIn", challenged(challenge, recovery, code="000000")),
        mutation("completePasskeyLogIn", challenged(challenge, recovery, credential="{}")),
        mutation("completeSignUp", secretly(joining, recovery, **named)),
        mutation("setPassword", secretly(recovery, joining, password=PASSWORD)),
        mutation("acceptInvitation", secretly(invited, added, **named)),
        mutation("declineInvitation", secretly(invited, recovery)),
        mutation("undoEmailLink", secretly(linked, joining)),
        mutation("undoAccountChange", secretly(undoing, recovery)),
        query("invitationPreview", secretly(invited, recovery)),
        query("link", secretly(recovery, invited)),
    ]


async def main() -> None:
    for kind in DATABASES.split(",") if DATABASES else kit.kinds():
        async with kit.fresh(kind) as (database, cast):
            await use_real_hashes(database)
            command = (*WELKOM, "serve", "--no-worker")
            async with serving(database, command=command, **UNHINDERED) as served, client_of(served) as client:
                rows = [
                    row
                    for trial in await trials(client, database, cast)
                    if wanted(trial)
                    for row in measured(served, trial)
                ]
        print(f"{kind}, {SAMPLES} samples of each kind")
        kit.table(("field", "against", "median ms", "wall", "CPU ms", "CPU", ""), rows)


def wanted(trial: Trial) -> bool:
    return not FIELDS or trial.name in FIELDS.split(",")


def measured(served: Served, trial: Trial) -> Iterator[list[str]]:
    connection = http.client.HTTPConnection(served.where, timeout=60)
    wall: dict[str, list[float]] = {kind: [] for kind in trial.kinds}
    worked: dict[str, list[float]] = {kind: [] for kind in trial.kinds}
    told, chance = set(), random.Random(7)
    for number in range(SAMPLES + 20):
        for kind in chance.sample(sorted(trial.kinds), len(trial.kinds)):
            body, before, began = trial.body(kind), ran(served), time.perf_counter()
            connection.request("POST", "/graphql", body, {"content-type": "application/json"})
            answer = connection.getresponse().read()
            took = time.perf_counter() - began
            assert b"INTERNAL" not in answer, f"{trial.name}: {answer!r}"
            if number >= 20:  # before that it compiles what it was asked for the first time
                wall[kind].append(took * 1000)
                worked[kind].append(ran(served) - before)
                told.add(answer)
    connection.close()
    assert len(told) == 1, f"{trial.name} is told apart by its words: {told}"
    first, *others = trial.kinds
    times, cpu = ({k: statistics.median(of[k]) for k in trial.kinds} for of in (wall, worked))
    for kind in others:
        by_wall, by_cpu = times[kind] / times[first], cpu[kind] / cpu[first]
        fits = LEAST <= by_wall <= MOST or LEAST <= by_cpu <= MOST
        verdict = "" if fits else "TOLD APART"
        figures = (f"{times[kind]:.2f}", f"{by_wall:.3f}", f"{cpu[kind]:.2f}", f"{by_cpu:.3f}")
        yield [trial.name, f"{kind} / {first}", *figures, verdict]


def ran(served: Served) -> float:
    """Milliseconds of CPU that the server's threads have had, to the nanosecond, where /proc counts hundredths."""
    return time.clock_gettime_ns((~served.process.pid << 3) | SCHEDULED) / 1e6
