"""`welkom backup` and `welkom restore`, judged by what they say and how they end."""

from pathlib import Path

import pytest

from server.db.database import Database
from server.storage import FolderStorage
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.scenario.documents import PDF, create_organisation_files

__all__ = ["welkom"]
pytestmark = pytest.mark.own


async def test_what_it_wrote_and_what_to_keep_beside_it(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path
) -> None:
    said = done(await welkom("backup", "today.tar.gz"))
    assert said.startswith("today.tar.gz: the database of ")
    assert "and 0 documents" in said
    assert "Keep WELKOM_SECRET_KEY too, apart from it." in said
    before = (tmp_path / "today.tar.gz").read_bytes()
    async with nothing_happens(database):
        assert "today.tar.gz is there already" in refused(await welkom("backup", "today.tar.gz"))
        assert "has tables already" in refused(await welkom("restore", "today.tar.gz"))
        (tmp_path / "torn.tar.gz").write_bytes(before[:-100])
        assert "The backup can't be used" in refused(await welkom("restore", "torn.tar.gz"))
        assert "there is no folder nowhere" in refused(await welkom("backup", "nowhere/today.tar.gz"))
    assert (tmp_path / "today.tar.gz").read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_database_that_is_new_is_filled(welkom: Welkom, database: Database, cast: Cast, tmp_path: Path) -> None:
    done(await welkom("backup", "today.tar.gz"))
    new = {"WELKOM_DATABASE_URL": "sqlite+aiosqlite:///new/welkom.db"}
    said = done(await welkom("restore", "today.tar.gz", **new))
    assert "sessions ended" in said
    assert "welkom migrate" not in said
    assert "acme.example" in done(await welkom("user", "list", "acme.example", **new))


async def test_documents_without_a_file_are_told(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path
) -> None:
    """With another folder than the servers', too, and then each of them."""
    organisation = await create_organisation_files(database, cast, tmp_path / "elsewhere")
    document = await organisation.create_document(cast.bob)
    key = document.hex

    async def content():  # type: ignore[no-untyped-def]
        yield PDF

    await FolderStorage(tmp_path / "elsewhere").write(key, content())
    await organisation.attach_file(cast.bob, document, key=key, size=len(PDF))
    said = refused(await welkom("backup", "wrong.tar.gz"))
    assert f"1 documents have no file in the storage any more, as {key}" in said
    assert "WELKOM_STORAGE_PATH" in said
    assert (tmp_path / "wrong.tar.gz").exists()
    assert "1 documents" in done(await welkom("backup", "right.tar.gz", WELKOM_STORAGE_PATH="elsewhere"))
