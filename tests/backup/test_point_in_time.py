"""PostgreSQL goes back to a moment between two backups, by the commands of docs/operating.md."""

import asyncio
import datetime as dt
import re
import shutil
import tempfile
from pathlib import Path

import asyncpg
import pytest

from server.db import migrate
from server.domain.restored_databases import POSITIONS_AHEAD
from server.opening import open_database
from tests import postgres
from tests.commands.test_commands import done, runner
from tests.conftest import settings_for
from tests.db.streaming import Node
from tests.rows import rows
from tests.scenario import create_cast
from tests.scenario.users import sign_up

OPERATING = Path(__file__).parents[2] / "docs" / "operating.md"


def documented(name: str) -> str:
    """The line of the settings with this name, as the guide has it."""
    found = re.search(rf"^    {name} = (.+?)(?:  +#.*)?$", OPERATING.read_text(), re.MULTILINE)
    assert found, name
    return found[1].strip("'")


async def people(url: str) -> set[str]:
    database = open_database(settings_for(url))
    found = {row.canonical for row in await rows(database, "users")}
    await database.dispose()
    return found


async def test_postgresql_goes_back_to_a_moment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if postgres.programs() is None:
        pytest.skip(postgres.MISSING)
    with tempfile.TemporaryDirectory(prefix="welkom-recovery-") as place:
        archive, base = Path(place) / "archive", Path(place) / "base"
        server, recovered = Node(Path(place), "data"), Node(Path(place), "base")
        archive.mkdir()
        for path in (Path(place), archive):
            shutil.chown(path, server.user) if server.user else None

        def here(*names: str) -> dict[str, str]:
            return {name: documented(name).replace("/var/lib/postgresql/archive", str(archive)) for name in names}

        server.run("initdb", "-D", str(server.folder), "-U", "welkom", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        with server.running(**here("archive_mode", "archive_timeout", "archive_command")) as url:
            database = open_database(settings_for(url))
            await migrate.upgrade(database.writer)
            cast = await create_cast(database)
            server.run("pg_basebackup", "-D", str(base), *server.connect[:-2])
            await sign_up(database, "Before", "before@acme.example")
            await asyncio.sleep(1)
            moment = dt.datetime.now(dt.UTC)
            await asyncio.sleep(1)
            await sign_up(database, "After", "after@acme.example")
            sessions = len(await rows(database, "sessions"))
            await database.dispose()
            switched = await asyncpg.connect(url.replace("+asyncpg", ""))
            await switched.execute("SELECT pg_switch_wal()")
            await switched.close()
        (base / "recovery.signal").touch()
        target = here("restore_command", "recovery_target_action") | {"recovery_target_time": moment.isoformat(" ")}
        with recovered.running(**target) as url:
            await promoted(url)
            found = await people(url)
            assert "before@acme.example" in found
            assert "after@acme.example" not in found
            said = await runner(url, tmp_path, monkeypatch)("recovered")
            assert f"{sessions - 1} sessions ended" in done(said)
            database = open_database(settings_for(url))
            assert await rows(database, "sessions") == []
            assert {row.user_id for row in await rows(database, "inbox_positions")} > {cast.alice.user_id}
            assert all(row.last >= POSITIONS_AHEAD for row in await rows(database, "inbox_positions"))
            await database.dispose()


async def promoted(url: str) -> None:
    """It answers while it still reads what it is to come to."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    async with asyncio.timeout(60):
        while await connection.fetchval("SELECT pg_is_in_recovery()"):
            await asyncio.sleep(0.1)
    await connection.close()
