"""A backup holds database and documents of one moment, and becomes the same again where there is nothing yet."""

import asyncio
import io
import os
import stat
import tarfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url, text

from server import backup
from server.backup import Broken, NotEmpty, Unfit, archive, databases, restoring
from server.db.database import Database
from server.db.models import new_id
from server.domain.restored_databases import POSITIONS_AHEAD
from server.storage import FolderStorage, Missing
from tests.documents.test_storage import files
from tests.rows import everything, nothing_happens, put, rows
from tests.scenario import Cast
from tests.scenario.documents import PDF, OrganisationFiles

pytestmark = pytest.mark.own


async def content(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


async def with_files(organisation: OrganisationFiles, storage: FolderStorage, number: int = 3) -> list[str]:
    """Documents with their files, the first of them large; their keys."""
    keys = []
    for one in range(number):
        key = new_id().hex
        document = await organisation.create_document(organisation.cast.bob)
        data = PDF + os.urandom(3_000_000 if one == 0 else 100)
        await storage.write(key, content(data))
        await organisation.attach_file(organisation.cast.bob, document, key=key, size=len(data))
        keys.append(key)
    return keys


async def read(storage: FolderStorage, key: str) -> bytes:
    return b"".join([chunk async for chunk in await storage.open(key)])


def remade(file: Path, to: Path, **changed: bytes | None) -> Path:
    """The same archive with other entries, or without them, in the order in which backups have them."""
    with tarfile.open(file) as before, tarfile.open(to, "w:gz") as after:
        members = [*before.getmembers(), *(tarfile.TarInfo(n) for n in changed if n not in before.getnames())]
        for info in members:
            data = changed.get(info.name, b"") if info.name in changed else before.extractfile(info).read()  # type: ignore[union-attr]
            if data is not None:
                info.size = len(data)
                after.addfile(info, io.BytesIO(data))
    return to


async def test_a_backup_becomes_the_same_again(
    database: Database,
    storage: FolderStorage,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    keys = await with_files(organisation, storage)
    before = await everything(database)
    told: list[tuple[int, int]] = []
    async with nothing_happens(database):
        made = await backup.make(database, storage, tmp_path / "b.tar.gz", progress=lambda *now: told.append(now))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert (made.manifest.documents, made.manifest.missing) == (3, ())
    assert made.size == (tmp_path / "b.tar.gz").stat().st_size
    assert stat.S_IMODE((tmp_path / "b.tar.gz").stat().st_mode) == 0o600
    done = await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert (done.documents, done.behind, done.manifest) == (3, 0, made.manifest)
    assert done.sessions_ended == len(before["sessions"]) > 0
    after = await everything(empty)
    assert after.pop("sessions") == []
    before.pop("sessions")
    ahead = {row.user_id: row.last for row in await rows(empty, "inbox_positions")}
    was = {row.user_id: row.last for row in await rows(database, "inbox_positions")}
    everybody = {row.id for row in await rows(database, "users")}
    assert ahead == {user: was.get(user, 0) + POSITIONS_AHEAD for user in everybody}
    del before["inbox_positions"], after["inbox_positions"]
    assert after == before
    assert [await read(emptied, key) for key in keys] == [await read(storage, key) for key in keys]
    assert len(files(emptied)) == 3
    organisation.database = empty  # and it is one to work with
    await organisation.create_document(organisation.cast.bob)
    assert len(await rows(empty, "users")) == len(before["users"])


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_aud_1_what_the_owner_may_not_do_to_the_logs_holds_in_a_restored_database_too(
    database: Database, storage: FolderStorage, cast: Cast, empty: Database, emptied: FolderStorage, tmp_path: Path
) -> None:
    await backup.make(database, storage, tmp_path / "b.tar.gz")
    await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    granted = text(
        "SELECT relname, relacl::text, attacl::text FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid"
        " WHERE relname IN ('audit_events', 'account_audit_events') AND attname = 'origin' ORDER BY relname"
    )
    found = []
    for one in (database, empty):
        async with one.read() as reader:
            found.append(await reader.fetch(granted, {}))
    assert found[0] == found[1]
    assert all(log.attacl.endswith("=w/welkom}") for log in found[0])


async def test_sessions_stay_where_that_is_asked(
    database: Database, storage: FolderStorage, cast: Cast, empty: Database, emptied: FolderStorage, tmp_path: Path
) -> None:
    await backup.make(database, storage, tmp_path / "b.tar.gz")
    done = await backup.restore(tmp_path / "b.tar.gz", empty, emptied, end_sessions=False)
    assert done.sessions_ended == 0
    assert (await everything(empty))["sessions"] == (await everything(database))["sessions"] != []


async def test_a_document_that_goes_meanwhile_is_not_in_it(
    database: Database,
    storage: FolderStorage,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    """Its row was taken with the database, and then its file was gone: the database is taken once more."""
    keys = sorted(await with_files(organisation, storage))
    gone: list[str] = []

    class Storage(FolderStorage):
        """The folder; somebody erases a document after the first file was read, and another one comes."""

        async def open(self, key: str) -> Any:
            opened = await super().open(key)
            if not gone:
                gone.append(keys[-1])
                await self.delete(keys[-1])
                await put(database, "documents", {"storage_key": keys[-1]}, storage_key=None)
                gone.extend(await with_files(organisation, self, 1))
            return opened

    made = await backup.make(database, Storage(tmp_path / "files"), tmp_path / "b.tar.gz")
    assert (made.manifest.documents, made.manifest.missing) == (3, ())
    await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    named = {row.storage_key for row in await rows(empty, "documents")} - {None}
    assert named == {*keys[:-1], gone[1]}
    for key in named:
        assert await read(emptied, key) == await read(storage, key)


async def test_what_is_lost_is_named_and_the_rest_is_kept(
    database: Database,
    storage: FolderStorage,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    keys = await with_files(organisation, storage)
    await storage.delete(keys[1])
    made = await backup.make(database, storage, tmp_path / "b.tar.gz")
    assert (made.manifest.documents, made.manifest.missing) == (2, (keys[1],))
    await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert await read(emptied, keys[2]) == await read(storage, keys[2])
    with pytest.raises(Missing):
        await emptied.open(keys[1])


async def test_no_file_is_written_over(database: Database, storage: FolderStorage, cast: Cast, tmp_path: Path) -> None:
    for name in ("b.tar.gz", "b.tar.gz.part"):
        (tmp_path / name).write_text("something else")
        with pytest.raises(FileExistsError):
            await backup.make(database, storage, tmp_path / "b.tar.gz")
        assert (tmp_path / name).read_text() == "something else"
        (tmp_path / name).unlink()


async def test_where_it_fails_no_file_is_left(
    database: Database, storage: FolderStorage, organisation: OrganisationFiles, tmp_path: Path
) -> None:
    await with_files(organisation, storage, 1)

    class Storage(FolderStorage):
        async def open(self, key: str) -> Any:
            raise PermissionError(key)

    before = {path for path in tmp_path.iterdir() if "welkom.db" not in path.name}
    with pytest.raises(PermissionError):
        await backup.make(database, Storage(tmp_path / "files"), tmp_path / "b.tar.gz")
    assert {path for path in tmp_path.iterdir() if "welkom.db" not in path.name} == before


async def test_what_was_erased_while_it_was_made_is_not_restored(
    database: Database,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    """Its file is in the archive by then; no document names it, so nothing would ever delete it."""
    storage = FolderStorage(tmp_path / "files")
    keys = sorted(await with_files(organisation, storage))
    seen: list[str] = []

    class Storage(FolderStorage):
        """The folder; once two files were read, the first one's document goes, and the third one too."""

        async def open(self, key: str) -> Any:
            seen.append(key)
            if len(seen) == 2:
                for erased in (keys[0], keys[2]):
                    await self.delete(erased)
                    await put(database, "documents", {"storage_key": erased}, storage_key=None)
            return await super().open(key)

    made = await backup.make(database, Storage(tmp_path / "files"), tmp_path / "b.tar.gz")
    assert (made.manifest.documents, made.manifest.missing) == (1, ())
    with tarfile.open(tmp_path / "b.tar.gz") as tar:
        assert archive.name_of(keys[0]) in tar.getnames()
    done = await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert done.documents == 1
    assert [path.name for path in files(emptied)] == [keys[1]]


async def test_a_document_that_goes_while_its_file_is_read_ends_nothing(
    database: Database, organisation: OrganisationFiles, tmp_path: Path
) -> None:
    keys = sorted(await with_files(organisation, FolderStorage(tmp_path / "files")))

    class Storage(FolderStorage):
        async def open(self, key: str) -> Any:
            opened = await super().open(key)
            if key == keys[1]:  # after it was found, before it is read
                await self.delete(key)
                await put(database, "documents", {"storage_key": key}, storage_key=None)
            return opened

    made = await backup.make(database, Storage(tmp_path / "files"), tmp_path / "b.tar.gz")
    assert (made.manifest.documents, made.manifest.missing) == (2, ())


async def test_of_two_of_one_name_at_once_one_is_made(
    database: Database, storage: FolderStorage, organisation: OrganisationFiles, tmp_path: Path
) -> None:
    await with_files(organisation, storage)
    both = (backup.make(database, storage, tmp_path / "b.tar.gz") for _ in range(2))
    outcomes = await asyncio.gather(*both, return_exceptions=True)
    assert sorted(type(one).__name__ for one in outcomes) == ["FileExistsError", "Made"]
    archive.verified(tmp_path / "b.tar.gz", database=tmp_path / "again")
    assert not list(tmp_path.glob("*.part"))


# ---- what is no backup, and where none can be restored to


async def test_a_damaged_one_is_found_out_and_nothing_is_written(
    database: Database,
    storage: FolderStorage,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    [key, *_] = await with_files(organisation, storage)
    whole = tmp_path / "b.tar.gz"
    await backup.make(database, storage, whole)
    data, name = whole.read_bytes(), archive.name_of(key)
    damaged = {"no archive at all": b"something else", "an empty file": b""}
    damaged |= {f"cut at {part}": data[: int(len(data) * part)] for part in (0.1, 0.5, 0.9, 0.99)}
    damaged |= {"cut by a byte": data[:-1], "something behind it": data + b"x"}
    for at in (20, len(data) // 3, len(data) // 2, len(data) - 60, len(data) - 6):
        damaged[f"another bit at {at}"] = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
    for what, held in damaged.items():
        (tmp_path / f"{what}.tar.gz").write_bytes(held)
    remade(whole, tmp_path / "another document.tar.gz", **{name: b"%PDF-1.7 forged"})
    remade(whole, tmp_path / "a document less.tar.gz", **{name: None})
    remade(whole, tmp_path / "no sums.tar.gz", SHA256SUMS=None)
    remade(whole, tmp_path / "no manifest.tar.gz", **{"manifest.json": None})
    remade(whole, tmp_path / "a way out.tar.gz", **{"../../escaped": b"x"})
    remade(whole, tmp_path / "another format.tar.gz", **{"manifest.json": b'{"format": 2, "version": "9"}'})
    broken = [path for path in tmp_path.glob("*.tar.gz") if path != whole]
    assert len(broken) == len(damaged) + 6
    for path in broken:
        with pytest.raises(Broken):
            await backup.restore(path, empty, emptied)
    assert files(emptied) == []
    assert not (tmp_path.parent / "escaped").exists()
    await backup.restore(whole, empty, emptied)  # it was empty to the end


async def test_only_what_is_empty_is_filled(
    database: Database,
    storage: FolderStorage,
    organisation: OrganisationFiles,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
) -> None:
    keys = await with_files(organisation, storage)
    await backup.make(database, storage, tmp_path / "b.tar.gz")
    async with nothing_happens(database):
        with pytest.raises(NotEmpty, match="has tables already"):
            await backup.restore(tmp_path / "b.tar.gz", database, emptied)
    assert files(emptied) == []
    await emptied.write(keys[1], content(b"another file"))
    with pytest.raises(NotEmpty, match=keys[1]):
        await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert await read(emptied, keys[1]) == b"another file"
    await emptied.delete(keys[1])
    await backup.restore(tmp_path / "b.tar.gz", empty, emptied)  # the files that were written before are the same
    assert len(files(emptied)) == 3


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
async def test_what_another_database_left_is_not_taken_for_its_own(
    database: Database,
    storage: FolderStorage,
    cast: Cast,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
    ending: str,
) -> None:
    """SQLite would bring back from a journal what the backup does not have, and find it in order."""
    await backup.make(database, storage, tmp_path / "b.tar.gz")
    file = Path(empty.url.database or "")
    journal = file.with_name(file.name + ending)
    journal.write_bytes(b"of another database")
    with pytest.raises(NotEmpty, match="journals of one"):
        await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert not file.exists() or file.stat().st_size == 0
    journal.unlink()
    file.with_name(f"{file.name}.part").write_bytes(b"of a restore that was killed")
    await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert not file.with_name(f"{file.name}.part").exists()


def test_programs_fit_the_server(tmp_path: Path) -> None:
    """A newer pg_restore sends what an older server does not know."""
    for version in (14, 15, 17):
        (tmp_path / str(version) / "bin").mkdir(parents=True)
        (tmp_path / str(version) / "bin" / "pg_restore").touch()
    for server, chosen in ((15, "15"), (16, "17"), (13, "14"), (0, "17")):
        assert Path(databases._fitting("pg_restore", server, folder=tmp_path)).parts[-3] == chosen
    with pytest.raises(Unfit, match="of version 18 or newer"):
        databases._fitting("pg_restore", 18, folder=tmp_path)


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_one_of_a_newer_version_or_another_kind_is_refused(
    database: Database,
    storage: FolderStorage,
    cast: Cast,
    empty: Database,
    emptied: FolderStorage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await backup.make(database, storage, tmp_path / "b.tar.gz")
    monkeypatch.setattr(restoring.migrate, "revisions", lambda: ("0001",))
    with pytest.raises(Unfit, match="newer than this one"):
        await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    monkeypatch.undo()
    monkeypatch.setattr(empty, "is_sqlite", False)
    with pytest.raises(Unfit, match="it is of sqlite, and WELKOM_DATABASE_URL names postgresql"):
        await backup.restore(tmp_path / "b.tar.gz", empty, emptied)
    assert files(emptied) == []


def test_postgresql_s_own_programs_are_told_what_the_url_says() -> None:
    """Nothing of it among their arguments, where others would see it."""
    told = databases._libpq
    one = make_url("postgresql+asyncpg://us:s%40crt@db.example:5433/welkom?ssl=require")
    assert told(one) == {
        "PGHOST": "db.example",
        "PGPORT": "5433",
        "PGUSER": "us",
        "PGPASSWORD": "s@crt",
        "PGSSLMODE": "require",
    }
    two = make_url("postgresql+asyncpg://us@/welkom?host=a:1&host=b:2&target_session_attrs=primary")
    assert told(two) == {"PGHOST": "a,b", "PGPORT": "1,2", "PGUSER": "us", "PGTARGETSESSIONATTRS": "read-write"}
