"""/metrics: who may read them, that nobody can make them grow, and that what they say is so."""

import asyncio
import contextlib
import datetime as dt
import json
import re
import shutil
import subprocess
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import ValidationError
from sqlalchemy import text, update

from server.app import create_app
from server.bus.wire import WireBus
from server.db.database import Database
from server.db.models import Mail
from server.db.queries import monitoring as queries
from server.observability import exposition, metrics
from server.settings import Settings
from server.web import monitoring
from server.web.known_documents import CONSOLE
from tests.client import Client
from tests.conftest import KEY, settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.servers import WELKOM, environment, free_port, serving

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
TOKEN = "a token for tests, thirty-two characters or more"
KNOWN = {"authorization": f"Bearer {TOKEN}"}
Series = dict[tuple[str, str], float]


@contextlib.asynccontextmanager
async def asked(database: Database, **changes: Any) -> AsyncIterator[httpx2.AsyncClient]:
    given = {"metrics_token": TOKEN, "compiled": True, **changes}
    app = create_app(
        settings_for(database.url.render_as_string(hide_password=False), **given), database=database, with_worker=False
    )
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://localhost:8000") as http,
    ):
        yield http


async def scraped(http: httpx2.AsyncClient) -> Series:
    """Of each series its value, by its name and the value of its label."""
    answer = await http.get("/metrics", headers=KNOWN)
    assert answer.status_code == 200, answer.text
    return series(answer.text)


def series(said: str) -> Series:
    return {
        (sample.name, "".join(sorted(sample.labels.values()))): sample.value
        for family in text_string_to_metric_families(said)
        for sample in family.samples
    }


# ---- who may read them


@ON_SQLITE
async def test_without_a_token_there_is_no_such_path(database: Database) -> None:
    async with asked(database, metrics_token=None) as http:
        there, nowhere = [await http.get(path, headers=KNOWN) for path in ("/metrics", "/nothing")]
    assert (there.status_code, there.text) == (nowhere.status_code, nowhere.text) == (404, nowhere.text)


@ON_SQLITE
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer"},
        {"authorization": TOKEN},
        {"authorization": f"Basic {TOKEN}"},
        {"authorization": f"Bearer {TOKEN[:-1]}"},
        {"authorization": f"Bearer {TOKEN}x"},
        {"authorization": f"Bearer {TOKEN.upper()}"},
        {"authorization": "Bearer é".encode()},
        {"cookie": f"welkom={TOKEN}"},
    ],
    ids=str,
)
async def test_who_does_not_know_the_token_reads_none_of_them(
    headers: Any, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read(_: Any) -> bytes:
        raise AssertionError("nothing is read for them")

    monkeypatch.setattr(exposition.Exposition, "text", read)
    async with nothing_happens(database), asked(database) as http:
        for given in (headers, headers | {"x-welkom-client": "x"}):
            answer = await http.get("/metrics", headers=given)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
            assert "welkom_" not in answer.text
        session = await http.get("/metrics", headers={"authorization": f"Bearer {cast.alice.token}"})
        assert session.status_code == 401, "an administrator of an environment is no operator"


@pytest.mark.parametrize("token", ["", "short", "x" * 31])
def test_a_token_that_could_be_guessed_is_refused(token: str) -> None:
    with pytest.raises(ValidationError, match="32 characters"):
        Settings(env="development", secret_key=KEY, metrics_token=token)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address", ["9464", "localhost:9464", "127.0.0.1", "http://127.0.0.1:9464", "127.0.0.1:x", ":1"]
)
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="an IP address and a port"):
        Settings(env="development", secret_key=KEY, metrics_listen=address)  # type: ignore[arg-type]


@pytest.mark.parametrize("address", ["0.0.0.0:9464", "[::]:9464", "192.0.2.7:9464"])
def test_an_address_that_others_reach_needs_a_token(address: str) -> None:
    given: Any = {"env": "development", "secret_key": KEY, "metrics_listen": address}
    with pytest.raises(ValidationError, match="METRICS_TOKEN is needed"):
        Settings(**given)
    assert Settings(**given, metrics_token=TOKEN).metrics_listen == address


@ON_SQLITE
@pytest.mark.own
async def test_an_address_of_their_own_shows_them_and_probes_and_nothing_else(database: Database, cast: Cast) -> None:
    port = free_port()
    async with (
        serving(database, WELKOM_METRICS_LISTEN=f"127.0.0.1:{port}") as served,
        httpx2.AsyncClient(trust_env=False) as http,
    ):
        own, api = f"http://127.0.0.1:{port}", served.url
        assert series((await http.get(f"{own}/metrics")).text)["welkom_ready", ""] == 1
        for path in ("/livez", "/readyz"):
            assert (await http.get(f"{own}{path}")).status_code == 200
        for path in ("/", "/graphql", "/mailbox", "/documents/doc_x/file"):
            assert (await http.get(f"{own}{path}")).status_code == 404, path
        assert (await http.get(f"{api}/metrics")).status_code == 404


@ON_SQLITE
@pytest.mark.own
async def test_a_worker_tells_its_own(database: Database, cast: Cast) -> None:
    port = free_port()
    environ = environment(database, WELKOM_METRICS_LISTEN=f"127.0.0.1:{port}", WELKOM_METRICS_TOKEN=TOKEN)
    process = await asyncio.create_subprocess_exec(*WELKOM, "worker", env=environ, stdout=subprocess.DEVNULL)
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            for _ in range(300):
                with contextlib.suppress(httpx2.TransportError):
                    assert (await http.get("/metrics")).status_code == 401
                    found = await scraped(http)
                    break
                await asyncio.sleep(0.1)
        assert found["welkom_ready", ""] == 1
        assert ("welkom_mails_total", "sent") in found
        assert ("welkom_outbox_mails", "") in found
    finally:
        process.terminate()
        assert await asyncio.wait_for(process.wait(), 20) == 0


@ON_SQLITE
@pytest.mark.own
async def test_an_address_in_use_is_told_in_a_sentence(database: Database, cast: Cast) -> None:
    async with serving(database) as served:
        environ = environment(database, WELKOM_METRICS_LISTEN=served.where, WELKOM_PORT="0")
        ended = await asyncio.to_thread(
            subprocess.run, [*WELKOM, "serve"], env=environ, capture_output=True, text=True, timeout=60
        )
    assert ended.returncode == 1
    assert "WELKOM_METRICS_LISTEN" in ended.stderr
    assert "Traceback" not in ended.stderr


# ---- nobody makes them grow


@pytest.fixture(autouse=True)
def counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "OPERATIONS", {metrics.UNNAMED: metrics.Histogram()})


async def ask(http: httpx2.AsyncClient, who: Any, **body: Any) -> Any:
    headers = {"authorization": f"Bearer {who.token}", "content-type": "application/json"}
    return (await http.post("/graphql", json=body, headers=headers)).json()


@ON_SQLITE
async def test_names_that_a_caller_chose_are_no_series(database: Database, cast: Cast) -> None:
    """Whatever is sent: new names, the same document twice, a name that is none, and one that the console uses too."""
    console = next(iter(json.loads(CONSOLE.read_text()).values()))
    taken = re.search(r"(?:query|mutation) (\w+)", console)
    assert taken
    async with asked(database) as http:
        before = await scraped(http)
        for n in range(30):
            for _ in range(2):
                await ask(http, cast.alice, query=f"query bob{n} {{ viewer {{ name }} }}")
            await ask(http, cast.alice, query="{ viewer { name } }", operationName=f"bob{n}")
            await ask(http, cast.alice, query=f"query b {{ nothing{n} }}")
        await ask(http, cast.alice, query=f"query {taken[1]} {{ viewer {{ name }} }}")
        after = await scraped(http)
    assert {key for key in after.keys() - before.keys() if key[0].startswith("welkom_operation")} == set()
    assert after["welkom_operation_seconds_count", "other"] == before["welkom_operation_seconds_count", "other"] + 121


@ON_SQLITE
async def test_what_the_console_asks_is_told_by_its_name(database: Database, cast: Cast) -> None:
    ids = json.loads(CONSOLE.read_text())
    texts = {name[1]: text for text in ids.values() if (name := re.match(r"query (\w+)\s*\{", text))}
    assert texts
    name, text = next(iter(texts.items()))
    async with asked(database) as http:
        for _ in range(4):  # by graphql-core, then by a plan, or told again
            await ask(http, cast.alice, query=text)
        found = await scraped(http)
    assert found["welkom_operation_seconds_count", name] >= 1
    assert found["welkom_operation_seconds_sum", name] > 0
    assert ("welkom_operation_seconds_count", "other") in found


def test_there_are_no_more_names_than_so_many() -> None:
    for n in range(3 * metrics.MOST_NAMES):
        metrics.answered(f"of_{n}", 0.001)
    assert len(metrics.OPERATIONS) == metrics.MOST_NAMES
    assert metrics.OPERATIONS[metrics.UNNAMED].counts[1] > metrics.MOST_NAMES


@pytest.mark.parametrize(("seconds", "at"), [(0.0, 0), (0.0005, 0), (0.0006, 1), (10.0, -2), (11.0, -1)])
def test_a_time_is_counted_below_its_bound(seconds: float, at: int) -> None:
    metrics.answered("", seconds)
    assert metrics.OPERATIONS[metrics.UNNAMED].counts[at] == 1


async def test_no_series_names_anybody(database: Database, cast: Cast, client: Client) -> None:
    """Values of labels are of closed lists, or names of operations that are trusted."""
    await client.do("inviteUser", {"email": "somebody@globex.example"}, as_=cast.alice)
    async with asked(database) as http:
        await ask(http, cast.alice, query="query Acme { viewer { name email } }")
        said = (await http.get("/metrics", headers=KNOWN)).text
    labels = {
        (name, value)
        for family in text_string_to_metric_families(said)
        for sample in family.samples
        for name, value in sample.labels.items()
    }
    names = {"check", "of", "pool", "who", "cache", "operation", "le", "code", "outcome", "generation"}
    assert {name for name, _ in labels} <= names
    assert all(re.fullmatch(r"[A-Z_]{3,40}", value) for name, value in labels if name == "code")
    for part in ("@", "acme", "Acme", "globex", cast.alice.environment, cast.alice.token, str(database.url.database)):
        assert part not in said


# ---- what they say


@ON_SQLITE
async def test_refusals_are_counted_by_code_and_faults_apart(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    invite = 'mutation { inviteUser(input: { email: "bob@acme.example" }) { errors { code } } }'
    async with asked(database) as http:
        before = await scraped(http)
        told = await ask(http, cast.alice, query=invite)
        [error] = told["data"]["inviteUser"]["errors"]
        await ask(http, cast.bob, query=invite)
        await http.post("/graphql", content=b"{")
        await http.get("/nothing")

        def broken(*_: Any) -> Any:
            raise ZeroDivisionError

        monkeypatch.setattr("server.web.endpoint.token_of", broken)
        await ask(http, cast.alice, query="{ viewer { id } }")
        after = await scraped(http)
    grown = {
        label: after[name, label] - before.get((name, label), 0.0)
        for name, label in after
        if name == "welkom_refusals_total" and after[name, label] != before.get((name, label), 0.0)
    }
    assert grown == {error["code"]: 1, "FORBIDDEN": 1, "BAD_USER_INPUT": 1, "NOT_FOUND": 1}
    assert after["welkom_faults_total", ""] == before["welkom_faults_total", ""] + 1


async def test_the_outbox_is_told_by_its_depth_and_the_age_of_its_oldest(
    database: Database, cast: Cast, client: Client
) -> None:
    for name in ("one", "two"):
        await client.do("inviteUser", {"email": f"{name}@globex.example"}, as_=cast.alice)
    async with database.write(origin="test") as uow:
        await uow.changed(update(Mail).values(created_at=uow.now - dt.timedelta(days=365)))
    async with asked(database) as http:
        found = await scraped(http)
    async with database.read() as reader:
        [row] = await reader.rows(text("SELECT count(*) AS n FROM mails WHERE status IN ('QUEUED', 'DEFERRED')"))
    assert found["welkom_outbox_mails", ""] == row.n > 0
    assert found["welkom_outbox_oldest_age_seconds", ""] > 300 * 24 * 3600


async def test_the_outbox_is_counted_by_its_index(database: Database, cast: Cast) -> None:
    """However many are kept that left long ago. The index is partial, and parameters are none of its words."""
    asked_for: list[str] = []
    database.readers.watching.append(lambda said, *_: asked_for.append(said))
    async with database.read() as reader:
        await reader.rows(queries.OUTBOX)
    database.readers.watching.clear()
    assert "IN ('QUEUED', 'DEFERRED')" in asked_for[0]
    if database.is_sqlite:
        async with database.reader.connect() as connection:
            plan = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked_for[0]}")).all()
        assert "ix_mails_due" in str(plan)


@ON_SQLITE
async def test_many_who_scrape_ask_the_database_once(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for, ask_ = 0, exposition.Exposition._ask

    async def counted(self: Any) -> None:
        nonlocal asked_for
        asked_for += 1
        await ask_(self)

    monkeypatch.setattr(exposition.Exposition, "_ask", counted)
    async with asked(database) as http:
        await asyncio.gather(*(scraped(http) for _ in range(30)))
        await scraped(http)
    assert asked_for == 1


@ON_SQLITE
async def test_a_database_that_hangs_leaves_out_its_own_and_no_others(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hangs(*_: Any, **__: Any) -> Any:
        await asyncio.sleep(60)

    async with asked(database) as http:
        monkeypatch.setattr(type(database.read()), "rows", hangs)
        monkeypatch.setattr(exposition, "WITHIN", 0.1)
        began = time.monotonic()
        found = await scraped(http)
        assert time.monotonic() - began < 10
    assert ("welkom_outbox_mails", "") not in found
    assert ("welkom_pool_size", "read") in found


@ON_SQLITE
async def test_pools_tell_who_has_and_who_waits(database: Database, cast: Cast) -> None:
    async with asked(database) as http:
        pool = database.readers.pool
        taken = [await pool.take() for _ in range(pool.size)]
        waiting = asyncio.ensure_future(pool.take())
        await asyncio.sleep(0)
        try:
            [told] = [g for g in exposition.of_pools(database)() if g.name == "welkom_pool_waiting"]
            [used] = [g for g in exposition.of_pools(database)() if g.name == "welkom_pool_taken"]
        finally:
            pool.give_back(taken.pop())
            pool.give_back(await waiting)
            for connection in taken:
                pool.give_back(connection)
        found = await scraped(http)
    assert (told.values, used.values) == ({"read": 1, "write": 0}, {"read": pool.size, "write": 0})
    assert found["welkom_pool_taken", "read"] == 0


async def test_a_bus_that_is_cut_off_lags_more_and_more() -> None:
    bus = WireBus(None)  # type: ignore[arg-type]
    first = bus.lag
    await asyncio.sleep(0.05)
    assert bus.lag >= first + 0.04
    bus.ready.set()
    assert bus.lag == 0.0


@ON_SQLITE
@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed: apt install prometheus")
async def test_prometheus_own_tool_finds_nothing_wrong_with_them(database: Database, cast: Cast) -> None:
    async with asked(database) as http:
        said = (await http.get("/metrics", headers=KNOWN)).text
    ended = await asyncio.to_thread(
        subprocess.run, ["promtool", "check", "metrics"], input=said, capture_output=True, text=True
    )
    ours = [line for line in (ended.stdout + ended.stderr).splitlines() if not line.startswith("python_gc")]
    assert ours == []


def test_all_metrics_are_in_the_manual() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "operating.md").read_text()
    source = "".join(Path(str(module.__file__)).read_text() for module in (exposition, monitoring))
    named = set(re.findall(r'"(welkom_\w+)"', source))
    assert len(named) == 20
    assert {name for name in named if f"`{name}" not in manual} == set()
