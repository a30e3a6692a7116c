from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from server.db.database import Database
from server.db.models import new_id
from server.opening import open_database
from server.storage import FolderStorage
from tests.conftest import execute, settings_for
from tests.scenario import Cast
from tests.scenario.documents import OrganisationFiles, create_organisation_files


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path / "files")


@pytest.fixture
async def organisation(database: Database, cast: Cast, tmp_path: Path) -> OrganisationFiles:
    return await create_organisation_files(database, cast, tmp_path / "files")


@pytest.fixture
async def empty(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """A database of the same kind as the test's own, without any table."""
    if kind == "sqlite":
        database = open_database(settings_for(f"sqlite+aiosqlite:///{tmp_path}/restored/welkom.db"))
        yield database
        await database.dispose()
        return
    server, name = request.getfixturevalue("postgres_server"), f"restored_{new_id().hex}"
    await execute(server, f'CREATE DATABASE "{name}"')
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    database = open_database(settings_for(url))
    yield database
    await database.dispose()
    await execute(server, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def emptied(tmp_path: Path) -> FolderStorage:
    """A storage that nothing was put into."""
    return FolderStorage(tmp_path / "restored" / "documents")
