"""What a newcomer meets on the command line: help at once, and a sentence where the database is not as it has to be."""

import asyncio
import contextlib
import json
import sqlite3
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import httpx2
import pytest

from server.app import create_app
from server.commands import serving as serving_command
from server.db import migrate
from server.db.database import Database
from server.settings import Settings
from tests.commands.test_commands import Welkom, done, refused, welkom, welkom_alone
from tests.conftest import KEY
from tests.plain import PlainEncryption
from tests.rows import nothing_happens, put
from tests.scenario import Cast
from tests.web.servers import WELKOM, serving

__all__ = ["welkom", "welkom_alone"]

LARGE = ("sqlalchemy", "alembic", "strawberry", "graphql", "starlette", "uvicorn", "jinja2", "asyncpg")
HELP = """
import sys
sys.argv = ["python -m server", *{words!r}, "--help"]
from server.cli import main
try:
    main()
finally:
    print("loaded", *(name for name in {large!r} if name in sys.modules))
    print("modules", len(sys.modules))
"""
WORDS = [
    [],
    *(["dev"], ["serve"], ["worker"], ["migrate"], ["schema"], ["seed"], ["invite"], ["doctor"], ["health"]),
    *(["account"], ["environment"], ["domain"], ["user"], ["organisation"]),
    *(["environment", "list"], ["user", "list"], ["domain", "check"], ["organisation", "approve"]),
]


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_help_loads_nothing_large_and_names_itself_welkom(words: list[str]) -> None:
    program = HELP.format(words=words, large=LARGE)
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr
    assert " ".join(["Usage: welkom", *words]) in result.stdout
    loaded, modules = result.stdout.strip().splitlines()[-2:]
    assert loaded.split() == ["loaded"]
    assert int(modules.split()[1]) < 500


COMMANDS = [
    *(["migrate"], ["serve"], ["worker", "--once"], ["seed"], ["environment", "list"], ["environment", "create", "X"]),
    *(["user", "list", "acme.example"], ["user", "make-administrator", "bob@acme.example"]),
    *(["domain", "check", "acme.example"], ["domain", "share", "acme.example", "--yes"]),
    *(["domain", "claim", "acme.example", "--environment", "env_" + "0" * 32],),
    *(["account", "detach", "bob@acme.example"], ["organisation", "list"]),
    *(["invite", "--csv", "people.csv", "--as", "bob@acme.example"],),
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
async def test_without_a_database_every_command_says_one_sentence(
    welkom_alone: Welkom, tmp_path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving_command, "listen", listens)
    (tmp_path / "people.csv").write_text("email\nerin@acme.example\n")
    away = "postgresql+asyncpg://welkom:secret@127.0.0.1:9/welkom"
    said = refused(await welkom_alone(*words, WELKOM_DATABASE_URL=away)).strip()
    told = "The database does not answer (ConnectionRefusedError): check WELKOM_DATABASE_URL and that it runs."
    assert said.splitlines()[-1] == told
    assert len(said.splitlines()) == 1


async def test_nor_is_there_a_traceback_where_the_file_cant_be_made(welkom_alone: Welkom, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = refused(await welkom_alone("migrate", WELKOM_DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/file/welkom.db"))
    assert said.startswith("The database does not answer (")
    assert len(said.strip().splitlines()) == 1


MIGRATED_BEFORE = [words for words in COMMANDS if words[0] not in ("migrate", "seed")]


@pytest.mark.parametrize("words", MIGRATED_BEFORE, ids=" ".join)
async def test_on_a_database_that_was_never_migrated_each_names_the_way_out(
    welkom_alone: Welkom, tmp_path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving_command, "listen", listens)
    (tmp_path / "people.csv").write_text("email\nerin@acme.example\n")
    said = refused(await welkom_alone(*words))
    assert "was never migrated: run `welkom migrate`, or `welkom serve --migrate`." in said
    assert len(said.strip().splitlines()) == 1


async def listens(*_about: object) -> None:
    raise AssertionError("it listens")


async def test_on_one_that_is_behind_it_says_by_how_much(welkom_alone: Welkom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving_command, "listen", listens)
    done(await welkom_alone("migrate", "0001"))
    behind = len(migrate.revisions()) - 1
    assert f"is behind by {behind} migration(s): run `welkom migrate`" in refused(await welkom_alone("serve"))
    done(await welkom_alone("migrate"))
    done(await welkom_alone("migrate", "0001"))  # and back
    assert f"is behind by {behind} migration(s): run `welkom migrate`" in refused(await welkom_alone("serve"))
    assert "There is no revision 0999: this version's are 0001, " in refused(await welkom_alone("migrate", "0999"))
    done(await welkom_alone("migrate"))
    assert "no environment yet" in done(await welkom_alone("environment", "list"))


async def test_one_that_a_newer_version_migrated_is_used_as_it_is(welkom_alone: Welkom, tmp_path: Path) -> None:
    """An update that is taken back, or rolls out process by process."""
    done(await welkom_alone("migrate"))
    with contextlib.closing(sqlite3.connect(tmp_path / "welkom.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "no environment yet" in done(await welkom_alone("environment", "list"))


async def test_one_of_before_the_first_release_is_refused_and_left_alone(welkom_alone: Welkom, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "welkom.db")) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0017')")
    for words in (["migrate"], ["environment", "list"], ["doctor"]):
        assert "before the first release" in refused(await welkom_alone(*words))
    with contextlib.closing(sqlite3.connect(tmp_path / "welkom.db")) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("alembic_version",)]


@pytest.mark.empty
async def test_serve_migrates_where_it_is_asked_to(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/new.db", encryption=PlainEncryption())
    async with serving(database, command=(*WELKOM, "serve", "--migrate")):
        assert await migrate.behind(database.reader) is None
    await database.dispose()


async def test_a_server_on_tables_that_are_missing_or_old_is_not_healthy(tmp_path: Path) -> None:
    """However it came to listen: another one may have been put in its database's place."""
    url = f"sqlite+aiosqlite:///{tmp_path}/old.db"
    database = Database(url, encryption=PlainEncryption())
    app = create_app(
        Settings(env="development", database_url=url, secret_key=KEY),  # type: ignore[arg-type]
        database=database,
        with_worker=False,
    )
    transport = httpx2.ASGITransport(app=app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
        for revision in (None, *reversed(migrate.revisions())):
            if revision:
                await migrate.upgrade(database.writer, revision)
            app.state.readiness.forget()
            answer = await http.get("/readyz")
            current = revision == migrate.revisions()[0]
            assert answer.status_code == (200 if current else 503)
            assert answer.json()["checks"] == dict.fromkeys(("database", "bus", "disk"), "ok") | {
                "migrations": "ok" if current else "failed"
            }
    await database.dispose()


async def test_health_tells_whether_the_server_on_this_machine_is_ready(welkom_alone: Welkom) -> None:
    answers = [b"503 Service Unavailable", b"200 OK"]

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        assert asked.startswith(b"GET /readyz HTTP/1.1\r\n")
        writer.write(b"HTTP/1.1 " + answers.pop(0) + b"\r\ncontent-length: 4\r\n\r\nsaid")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = str(server.sockets[0].getsockname()[1])
        asked = {"WELKOM_HOST": "0.0.0.0", "WELKOM_PORT": port}
        assert refused(await welkom_alone("health", **asked)) == "Not ready: 503 said\n"
        assert done(await welkom_alone("health", **asked)) == "ready\n"
        assert "No server answers on ::1 port" in refused(await welkom_alone("health", "--host", "::", **asked))


async def test_it_tells_its_version(welkom_alone: Welkom) -> None:
    assert done(await welkom_alone("--version")) == f"welkom {metadata.version('welkom')}\n"


# ---- lists


async def test_environments_are_listed_for_people_and_programs(welkom: Welkom, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        table = done(await welkom("environment", "list"))
        listed = json.loads(done(await welkom("environment", "list", "--json")))
    by_name = {row["name"]: row for row in listed}
    acme = by_name["Acme"]
    assert (acme["id"], acme["domains"], acme["users"]) == (cast.alice.environment, "acme.example", "2")
    head, *lines = table.splitlines()
    assert head.split() == ["id", "name", "domains", "users", "policy", "created"]
    assert len(lines) == len(listed)
    assert any(acme["id"] in line and "acme.example" in line for line in lines)


async def test_a_name_moves_no_cursor_of_the_operators_terminal(welkom: Welkom, database: Database, cast: Cast) -> None:
    await put(database, "environments", {"id": cast.alice.environment_id}, name="Ac\x1b[2Jme\r\n\u202eB.V.")
    [line] = [line for line in done(await welkom("environment", "list")).split("\n") if "Ac" in line]
    assert "Ac [2Jme   B.V." in line
    assert line.isprintable()


async def test_users_are_listed_by_domain_or_id(welkom: Welkom, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        by_domain = json.loads(done(await welkom("user", "list", "Acme.example", "--json")))
        by_id = json.loads(done(await welkom("user", "list", cast.alice.environment, "--json")))
        table = done(await welkom("user", "list", "acme.example"))
    assert by_domain == by_id
    assert [(row["id"], row["email"], row["role"], row["status"]) for row in by_id] == [
        (cast.alice.id, cast.alice.email, "ADMINISTRATOR", "ACTIVE"),
        (cast.bob.id, cast.bob.email, "BASIC_USER", "ACTIVE"),
    ]
    assert "Alice de Vries" in table
    for unknown in ("nobody.example", "env_" + "0" * 32, "Acme"):
        assert "`welkom environment list` shows them" in refused(await welkom("user", "list", unknown))
