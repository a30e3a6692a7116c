"""Documents in a bucket: whole objects or none, and everything else as in the folder."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from server.db.database import Database
from server.domain import ids
from server.settings import Settings
from server.storage import Missing, open_storage
from server.storage.s3 import BLOCK, S3Storage
from tests import s3
from tests.client import Client
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.conftest import KEY as SECRET_KEY
from tests.documents.test_storage import KEY, pieces
from tests.rows import nothing_happens
from tests.s3 import BUCKET, S3Server
from tests.scenario.documents import PDF, OrganisationFiles, path_of
from tests.web.servers import serving

__all__ = ["welkom"]
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    if not s3.is_there():
        pytest.skip(s3.MISSING)
    with s3.running() as server:
        yield server


@pytest.fixture
def bucket(s3_server: S3Server, monkeypatch: pytest.MonkeyPatch) -> S3Server:
    """Empty, and found by the variables of this process."""
    s3_server.empty()
    for name, value in s3_server.environ.items():
        monkeypatch.setenv(name, value)
    return s3_server


@pytest.fixture
def stored(bucket: S3Server) -> S3Storage:
    return S3Storage(f"s3://{BUCKET}/of/welkom")


async def read(storage: S3Storage) -> bytes:
    return b"".join([chunk async for chunk in await storage.open(KEY)])


@pytest.mark.parametrize("size", [1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK])
async def test_an_object_comes_back_as_it_went_in(stored: S3Storage, bucket: S3Server, size: int) -> None:
    data = os.urandom(size)
    assert await stored.write(KEY, pieces(data[:1000], b"", data[1000:])) == size
    assert bucket.keys() == [f"of/welkom/{KEY}"]
    assert await read(stored) == data
    await stored.delete(KEY)
    await stored.delete(KEY)
    assert bucket.keys() == []
    with pytest.raises(Missing):
        await stored.open(KEY)
    assert await stored.tidy() == 0


@pytest.mark.parametrize("key", ["", "../" + "a" * 29, "/etc/passwd", KEY.upper(), KEY + "\n", KEY[:-1] + "é"])
async def test_no_key_comes_from_anywhere_else(stored: S3Storage, bucket: S3Server, key: str) -> None:
    for call in (stored.write(key, pieces(b"x")), stored.open(key), stored.delete(key)):
        with pytest.raises(ValueError):
            await call
    assert bucket.keys() == []


async def test_a_fault_on_the_way_leaves_no_object(stored: S3Storage, bucket: S3Server) -> None:
    with pytest.raises(ZeroDivisionError):
        await stored.write(KEY, pieces(b"x" * 100_000, ZeroDivisionError()))
    assert bucket.keys() == []


async def test_an_object_whose_writing_is_cancelled_is_not_there(stored: S3Storage, bucket: S3Server) -> None:
    kept = 0
    for delay in range(12):
        task = asyncio.create_task(stored.write(KEY, pieces(b"x" * 100_000)))
        await asyncio.sleep(delay / 200)
        task.cancel()
        [outcome] = await asyncio.gather(task, return_exceptions=True)
        if not isinstance(outcome, BaseException):
            kept += 1
            await stored.delete(KEY)
        assert bucket.keys() == []
    assert kept < 12


@pytest.mark.parametrize("wrong", ["key", "bucket", "endpoint", "plain"])
async def test_a_bucket_that_can_not_be_reached_is_a_fault_of_the_disk(
    bucket: S3Server, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    """No answer says that there is no such object, and no error tells a key."""
    monkeypatch.setattr("server.storage.s3.RETRIES", 0)
    if wrong == "key":
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "another")
    if wrong == "endpoint":
        monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    if wrong == "plain":
        monkeypatch.setenv("AWS_ALLOW_HTTP", "")
    storage = S3Storage("s3://nowhere" if wrong == "bucket" else f"s3://{BUCKET}")
    for call in (storage.write(KEY, pieces(b"x")), storage.open(KEY), storage.delete(KEY)):
        with pytest.raises(OSError) as fault:
            await call
        assert s3.SECRET_KEY not in str(fault.value)
    assert bucket.keys() == []


@ON_SQLITE
async def test_doc_2_a_member_s_file_goes_into_the_bucket_and_comes_back(
    bucket: S3Server, database: Database, organisation: OrganisationFiles, tmp_path: Path
) -> None:
    cast = organisation.cast
    document = await organisation.create_document(cast.bob)
    of_bob, of_carol = ({"authorization": f"Bearer {who.token}"} for who in (cast.bob, cast.carol))
    given = {"WELKOM_STORAGE_URL": f"s3://{BUCKET}/production", **bucket.environ}
    async with (
        serving(database, **given) as served,
        httpx2.AsyncClient(base_url=served.url, trust_env=False, timeout=30) as http,
    ):
        headers = of_bob | {"content-type": "application/pdf"}
        async with nothing_happens(database):
            assert (await http.put(path_of(document), content=b"no PDF", headers=headers)).status_code == 422
        assert bucket.keys() == []
        assert (await http.put(path_of(document), content=PDF, headers=headers)).status_code == 201
        [key] = bucket.keys()
        assert key.startswith("production/")
        assert (await http.get(path_of(document), headers=of_bob)).content == PDF
        assert (await http.get(path_of(document), headers=of_carol)).status_code == 404
        bucket.empty()
        assert (await http.get(path_of(document), headers=of_bob)).status_code == 503
        asked = {"id": ids.show("doc", document)}
        told = await Client(http).ask("query($id: ID!) { node(id: $id) { id } }", asked, as_=cast.bob)
        assert told.data["node"] == asked, "what is known of it is still there"


@ON_SQLITE
async def test_a_backup_goes_from_bucket_to_bucket(
    bucket: S3Server, welkom: Welkom, database: Database, organisation: OrganisationFiles
) -> None:
    cast, document = organisation.cast, await organisation.create_document(organisation.cast.bob)
    key = document.hex
    await S3Storage(f"s3://{BUCKET}/old").write(key, pieces(PDF))
    await organisation.attach_file(cast.bob, document, key=key, size=len(PDF))
    place = f"s3://{BUCKET}/backups/today.tar.gz"
    assert "and 1 documents" in done(await welkom("backup", place, WELKOM_STORAGE_URL=f"s3://{BUCKET}/old"))
    assert sorted(bucket.keys()) == ["backups/today.tar.gz", f"old/{key}"]
    assert "is there already" in refused(await welkom("backup", place, WELKOM_STORAGE_URL=f"s3://{BUCKET}/old"))
    new = {"WELKOM_STORAGE_URL": f"s3://{BUCKET}/new", "WELKOM_DATABASE_URL": "sqlite+aiosqlite:///new/welkom.db"}
    assert "is not there" in refused(await welkom("restore", f"{place}.other", **new))
    assert "1 documents" in done(await welkom("restore", place, **new))
    assert b"".join([chunk async for chunk in await S3Storage(f"s3://{BUCKET}/new").open(key)]) == PDF
    assert "s3://bucket/path/name.tar.gz" in refused(await welkom("backup", f"s3://{BUCKET}"))


@ON_SQLITE
async def test_doctor_tries_the_bucket(bucket: S3Server, welkom: Welkom, database: Database) -> None:
    place = f"s3://{BUCKET}/of/welkom"
    assert f"✓ documents are kept in {place}" in (await welkom("doctor", WELKOM_STORAGE_URL=place)).output
    wrong = {"WELKOM_STORAGE_URL": "s3://nowhere", "AWS_SECRET_ACCESS_KEY": "another"}
    said = refused(await welkom("doctor", **wrong))
    assert "✗ no document can be kept in s3://nowhere" in said
    assert bucket.keys() == []


@pytest.mark.parametrize("url", ["bucket", "https://bucket.example", "s3://", "s3://key:secret@bucket", "s3://b?x=1"])
def test_what_is_no_bucket_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="s3://bucket/prefix"):
        Settings(env="development", secret_key=SECRET_KEY, storage_url=url)  # type: ignore[arg-type]


def test_without_a_bucket_it_is_the_folder() -> None:
    given = Settings(env="development", secret_key=SECRET_KEY, storage_url="")  # type: ignore[arg-type]
    assert type(open_storage(given)).__name__ == "FolderStorage"
