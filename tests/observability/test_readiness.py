"""/livez and /readyz: what makes a process not ready, who may ask, and how often anything is looked at."""

import asyncio
import contextlib
import re
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from server.app import create_app
from server.db import migrate
from server.db.database import Database
from server.observability import readiness
from server.observability.readiness import Readiness
from tests.conftest import settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.servers import serving
from tests.web.test_http import PRODUCTION

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
ALL_OK = dict.fromkeys(("database", "migrations", "bus", "disk"), "ok")


@contextlib.asynccontextmanager
async def asked(
    database: Database, tmp_path: Path, **changes: Any
) -> AsyncIterator[tuple[httpx2.AsyncClient, Readiness]]:
    """By the address of a container, as a probe asks."""
    given: dict[str, Any] = {"storage_path": str(tmp_path / "documents"), **changes}
    settings = settings_for(database.url.render_as_string(hide_password=False), **given)
    app = create_app(settings, database=database, with_worker=False)
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7:8000") as http,
    ):
        yield http, app.state.readiness


async def test_a_process_that_has_all_it_needs_is_ready(database: Database, tmp_path: Path) -> None:
    async with asked(database, tmp_path) as (http, _):
        answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "checks": ALL_OK})


@ON_SQLITE
async def test_health_is_the_former_name_of_readyz(database: Database, tmp_path: Path) -> None:
    async with asked(database, tmp_path) as (http, state):
        assert (await http.get("/health")).json() == (await http.get("/readyz")).json()
        state.stopping = True
        assert (await http.get("/health")).status_code == 503


@ON_SQLITE
async def test_a_database_that_is_away_makes_it_not_ready_and_leaves_it_alive(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_: Any) -> None:
        raise ConnectionRefusedError("postgresql://welkom:password@db.example/welkom")

    monkeypatch.setattr(migrate, "behind", away)
    async with asked(database, tmp_path) as (http, _):
        ready, alive = await http.get("/readyz"), await http.get("/livez")
    assert (ready.status_code, ready.json()["checks"]["database"]) == (503, "failed")
    assert "db.example" not in ready.text
    assert (alive.status_code, alive.json()) == (200, {"status": "ok"})


@ON_SQLITE
async def test_a_database_that_hangs_is_waited_for_so_long_only(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hangs(_: Any) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(migrate, "behind", hangs)
    monkeypatch.setattr(readiness, "WITHIN", 0.1)
    async with asked(database, tmp_path) as (http, _):
        async with asyncio.timeout(5):
            assert (await http.get("/readyz")).status_code == 503


@ON_SQLITE
async def test_a_disk_without_room_makes_it_not_ready(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with asked(database, tmp_path) as (http, state):
        monkeypatch.setattr(readiness, "LEAST_FREE", 1 << 62)
        answer = await http.get("/readyz")
        assert (answer.status_code, answer.json()["checks"]) == (503, ALL_OK | {"disk": "failed"})
        monkeypatch.undo()
        state.forget()
        assert (await http.get("/readyz")).status_code == 200


@ON_SQLITE
@pytest.mark.parametrize("folder", ["documents", "the database's"])
async def test_a_folder_that_cant_be_written_to_makes_it_not_ready(
    folder: str, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the one above a folder that is not made yet. Tests may run as root, who may write anywhere."""
    assert database.url.database
    closed = tmp_path if folder == "documents" else Path(database.url.database).parent
    access = readiness.os.access
    monkeypatch.setattr(readiness.os, "access", lambda path, mode: Path(path) != closed and access(path, mode))
    async with asked(database, tmp_path) as (http, _):
        answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()["checks"]["disk"]) == (503, "failed")


@ON_SQLITE
async def test_a_bus_that_is_away_is_told_and_stops_nobody(database: Database, tmp_path: Path) -> None:
    """Else an outage of Redis would take all servers away at once, and each can do its work without it."""
    async with asked(database, tmp_path) as (http, state):
        state._hears_others = lambda: False
        answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "checks": ALL_OK | {"bus": "failed"}})


@ON_SQLITE
async def test_many_who_ask_are_answered_by_one_look(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, behind = 0, migrate.behind

    async def counted(engine: Any) -> Any:
        nonlocal looks
        looks += 1
        return await behind(engine)

    monkeypatch.setattr(migrate, "behind", counted)
    async with asked(database, tmp_path) as (http, state):
        monkeypatch.setattr(readiness, "FRESH", 60.0)
        state.forget()
        answers = await asyncio.gather(*(http.get("/readyz") for _ in range(100)))
        answers += [await http.get("/readyz") for _ in range(100)]
    assert {answer.status_code for answer in answers} == {200}
    assert looks == 1


@ON_SQLITE
async def test_who_gives_up_waiting_takes_the_answer_from_nobody_else(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = migrate.behind

    async def slow(engine: Any) -> Any:
        await asyncio.sleep(0.2)
        return await behind(engine)

    monkeypatch.setattr(migrate, "behind", slow)
    async with asked(database, tmp_path) as (_, state):
        impatient, patient = asyncio.create_task(state.verdict()), asyncio.create_task(state.verdict())
        await asyncio.sleep(0.05)
        impatient.cancel()
        assert (await patient).ready


@ON_SQLITE
async def test_probes_ask_by_any_host_and_others_do_not(database: Database, tmp_path: Path) -> None:
    async with asked(database, tmp_path, **PRODUCTION, allowed_hosts=("upstream",)) as (http, _):
        for path in ("/livez", "/readyz", "/health"):
            assert (await http.get(path)).status_code == 200, path
        for path in ("/", "/livez/x", "/readyz/"):
            assert (await http.get(path)).status_code == 421, path


async def test_an_answer_tells_nothing_of_how_the_server_is_built(database: Database, tmp_path: Path) -> None:
    """Words of a closed list: no version, no path, no name of a database."""
    async with nothing_happens(database), asked(database, tmp_path) as (http, state):
        texts = []
        for stopping in (False, True):
            state.stopping = stopping
            texts += [(await http.get(path)).text for path in ("/livez", "/readyz")]
    words = {"status", "checks", "database", "migrations", "bus", "disk", "ok", "failed", "stopping", "unavailable"}
    assert set(re.findall(r"[\w./:-]+", " ".join(texts)[:10_000])) - {":"} <= {*words, *(f'"{word}"' for word in words)}


@ON_SQLITE
@pytest.mark.own
async def test_a_server_that_is_told_to_end_says_so_first_and_works_on_for_the_delay(
    database: Database, cast: Cast
) -> None:
    async with serving(database, WELKOM_SHUTDOWN_DELAY="3") as served:
        async with httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
            assert (await http.get("/readyz")).status_code == 200
            served.process.send_signal(signal.SIGTERM)
            for _ in range(50):
                answer = await http.get("/readyz")
                if answer.status_code == 503:
                    break
                await asyncio.sleep(0.02)
            assert answer.json()["status"] == "stopping"
            alive, asked = await http.get("/livez"), await http.post("/graphql", json={"query": "{ roles { key } }"})
            assert (alive.status_code, asked.status_code) == (200, 200)
        await asyncio.to_thread(served.process.wait, 10)


@ON_SQLITE
@pytest.mark.own
async def test_a_second_signal_ends_a_server_at_once(database: Database, cast: Cast) -> None:
    async with serving(database, WELKOM_SHUTDOWN_DELAY="60") as served:
        served.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.3)
        assert served.process.poll() is None
        served.process.send_signal(signal.SIGTERM)
        await asyncio.to_thread(served.process.wait, 10)
