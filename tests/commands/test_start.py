"""What a start imports, builds and freezes: what makes it quick and small, told without a clock."""

import subprocess
import sys
from pathlib import Path

import pytest

from server.db import migrate
from server.db.database import Database
from server.db.migrate import config
from tests.plain import PlainEncryption
from tests.web.servers import environment

# What is large, and by whom it isn't needed.
OF_SERVERS = {"strawberry", "graphql", "starlette", "uvicorn", "jinja2", "argon2", "stdnum", "server.app", "server.web"}
OF_SOME_REQUESTS = {"zxcvbn", "email_validator", "babel.dates", "cryptography.hazmat", "aiosmtplib", "rich"}
OF_OTHER_DATABASES = {"asyncpg", "redis", "sqlalchemy.dialects.postgresql", "alembic"}
OF_WORK = {"asyncio", "sqlalchemy", "pydantic", "server.settings", "server.db", "server.domain"}

HELP = """
import sys
sys.argv = ["welkom", "--help"]
from server.cli import main
try:
    main()
finally:
    print("modules", *sys.modules)
"""
LIST = """
import sys
sys.argv = ["welkom", "environment", "list", "--json"]
from server.cli import main
try:
    main()
finally:
    print("modules", *sys.modules)
"""
# Ends as soon as it listens, after saying what it took to come so far.
SERVE = """
import gc, sys
from server.cli import main
from server.commands import running

def imported(_):
    print("collections", gc.isenabled(), gc.get_stats()[2]["collections"] - before)
    import strawberry
    from server.commands import serving
    made, startup, build = [], serving._Server.startup, strawberry.Schema.__init__

    def counted(self, *args, **options):
        made.append(self)
        build(self, *args, **options)

    async def listening(self, sockets=None):
        await startup(self, sockets)
        from server.schema.introspection import introspection_sizes
        print("schemas", len(made), introspection_sizes.cache_info().currsize)
        print("frozen", gc.isenabled(), gc.get_freeze_count(), len(gc.get_objects()))
        print("modules", *sys.modules)
        self.should_exit = True

    strawberry.Schema.__init__, serving._Server.startup = counted, listening

running.say_what_happens = imported
sys.argv = ["welkom", "serve"]
before = gc.get_stats()[2]["collections"]
main()
"""


def told(program: str, **environ: str) -> dict[str, list[str]]:
    """The lines that a program prints, by their first word."""
    result = subprocess.run(
        [sys.executable, "-c", program], env=environment(**environ), capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr
    lines = (line.split() for line in result.stdout.splitlines())
    return {words[0]: words[1:] for words in lines if words}


def loaded(modules: list[str], unwanted: set[str]) -> set[str]:
    return unwanted & {".".join(name.split(".")[: n + 1]) for name in modules for n in range(name.count(".") + 1)}


@pytest.fixture
async def migrated(tmp_path: Path) -> str:
    """The URL of an empty database on SQLite."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/welkom.db", encryption=PlainEncryption())
    await migrate.upgrade(database.writer)
    await database.dispose()
    return f"sqlite+aiosqlite:///{tmp_path}/welkom.db"


def test_help_imports_nothing_that_works() -> None:
    modules = told(HELP)["modules"]
    assert loaded(modules, OF_SERVERS | OF_SOME_REQUESTS - {"rich"} | OF_OTHER_DATABASES | OF_WORK) == set()


def test_a_command_imports_nothing_of_the_server(migrated: str) -> None:
    modules = told(LIST, WELKOM_DATABASE_URL=migrated)["modules"]
    assert loaded(modules, OF_SERVERS | OF_SOME_REQUESTS - {"rich"} | OF_OTHER_DATABASES) == set()


def test_a_server_listens_before_it_imports_what_few_requests_need(migrated: str) -> None:
    said = told(SERVE, WELKOM_DATABASE_URL=migrated, WELKOM_PORT="0")
    assert loaded(said["modules"], OF_SOME_REQUESTS | OF_OTHER_DATABASES | {"jinja2"}) == set()
    assert said["collections"] == ["False", "0"], "garbage is looked for during the imports"
    assert said["schemas"] == ["1", "1"], "the schema is built once, and its sizes are known before somebody asks"
    enabled, frozen, left = said["frozen"]
    assert enabled == "True"
    assert int(frozen) > 100_000
    assert int(left) < 5_000, "what was made until then is walked by full collections"


def test_the_revisions_are_told_as_alembic_does() -> None:
    """Without it: at a start, and for each look at `/health`."""
    from alembic.script import ScriptDirectory

    known = ScriptDirectory.from_config(config()).walk_revisions()
    assert migrate.revisions() == tuple(script.revision for script in known)
