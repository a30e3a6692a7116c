from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from server.auth.activity import Activity
from server.context import Services
from server.db.database import Database
from server.settings import Settings
from server.storage import FolderStorage
from server.web import documents
from tests.scenario import Cast
from tests.scenario.documents import OrganisationFiles, create_organisation_files


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path / "files")


@pytest.fixture
async def organisation(database: Database, cast: Cast, tmp_path: Path) -> OrganisationFiles:
    return await create_organisation_files(database, cast, tmp_path / "files")


@pytest.fixture
def site(database: Database, settings: Settings, storage: FolderStorage) -> Starlette:
    """Nothing but the two routes; an upload may take two seconds."""
    nothing: Any = None
    services = Services(settings, database, nothing, Activity(database), nothing)
    return Starlette(routes=documents.routes(services, storage, upload_within=2))


@pytest.fixture
async def http(site: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=site)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client
