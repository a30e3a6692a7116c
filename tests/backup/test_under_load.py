"""`welkom backup` beside a server at work, `welkom restore` and a server on what came of it."""

import asyncio
import contextlib
import hashlib
import os
import random
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import select

from server.backup.archive import verified
from server.db.database import Database
from server.db.models import Document, Invitation, InvitationStatus, Mail
from server.domain import ids
from server.storage import FolderStorage
from tests.client import Client
from tests.rows import rows
from tests.scenario import Cast
from tests.scenario.documents import PDF, OrganisationFiles
from tests.web.servers import WELKOM, environment, serving
from tests.web.test_processes import client_of, event, following

pytestmark = pytest.mark.own


async def welkom(database: Database, *words: str, storage: Path) -> tuple[int, str]:
    """The exit status and what it said; killed where the test is cancelled."""
    environ = environment(database, WELKOM_STORAGE_PATH=str(storage))
    process = await asyncio.create_subprocess_exec(
        *WELKOM, *words, env=environ, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        said = (await process.communicate())[0].decode()
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
    assert process.returncode is not None
    return process.returncode, said


@contextlib.asynccontextmanager
async def at_work(url: str, organisation: OrganisationFiles) -> AsyncIterator[dict[str, bytes]]:
    """People who invite and who upload documents, until the block ends. The hash of each file that was taken."""
    taken: dict[str, bytes] = {}
    cast, ended = organisation.cast, asyncio.Event()
    async with httpx2.AsyncClient(base_url=url, trust_env=False, timeout=30) as http:
        client = Client(http)

        async def invite(name: str) -> None:
            number = 0
            while not ended.is_set():
                number += 1
                email = f"{name}-{number}@acme.example"
                (await client.do("inviteUser", {"email": email}, as_=cast.alice)).done("inviteUser")

        async def upload() -> None:
            while not ended.is_set():
                new = {"organisationId": ids.show("org", organisation.organisation_id), "kind": "OTHER", "title": "x"}
                made = (await client.do("createDocument", new, "uploadPath", as_=cast.bob)).done("createDocument")
                data = PDF.replace(
                    b"<< >>", b"<< /X (" + os.urandom(random.choice([10, 25_000])).hex().encode() + b") >>"
                )
                headers = {"authorization": f"Bearer {cast.bob.token}", "content-type": "application/pdf"}
                answer = await http.put(made["uploadPath"], content=data, headers=headers)
                assert answer.is_success, answer.text
                taken[made["uploadPath"]] = hashlib.sha256(data).digest()

        async with asyncio.TaskGroup() as people:  # whoever fails ends the test
            for work in (invite("one"), invite("two"), upload(), upload()):
                people.create_task(work)
            yield taken
            ended.set()


async def whole(database: Database, storage: FolderStorage, taken: dict[str, bytes]) -> tuple[int, int]:
    """Asserts that every document has its file and every invitation its mail; how many of each there are."""
    documents = [row for row in await rows(database, "documents") if row.storage_key]
    for row in documents:
        data = b"".join([chunk async for chunk in await storage.open(row.storage_key)])
        assert len(data) == row.file_size
        assert hashlib.sha256(data).digest() == taken[f"/documents/{ids.show('doc', row.id)}/file"]
    async with database.write(origin="test") as uow:
        pending = await uow.rows(select(Invitation.mail_id).where(Invitation.status == InvitationStatus.PENDING))
        mailed = {row.id for row in await uow.rows(select(Mail.id))}
    assert {row.mail_id for row in pending} <= mailed
    return len(documents), len(pending)


async def test_a_backup_under_load_is_of_one_moment(
    database: Database, organisation: OrganisationFiles, empty: Database, tmp_path: Path
) -> None:
    restored = tmp_path / "restored" / "documents"
    files = tmp_path / "files"
    async with serving(database, WELKOM_STORAGE_PATH=str(files)) as served, at_work(served.url, organisation) as taken:
        while len(taken) < 10:
            await asyncio.sleep(0.05)
        status, said = await welkom(database, "backup", str(tmp_path / "b.tar.gz"), storage=files)
        assert status == 0, said
    status, said = await welkom(empty, "restore", str(tmp_path / "b.tar.gz"), storage=restored)
    assert status == 0, said
    documents, invitations = await whole(empty, FolderStorage(restored), taken)
    assert 10 <= documents <= len(taken)
    assert invitations > 2
    async with database.write(origin="test") as uow:
        now = len(await uow.rows(select(Document.id).where(Document.storage_key.is_not(None))))
    assert documents < now


async def test_a_backup_that_is_killed_leaves_no_file_of_its_name(
    database: Database, organisation: OrganisationFiles, tmp_path: Path
) -> None:
    for number in range(3):
        file = tmp_path / f"{number}.tar.gz"
        environ = environment(database, WELKOM_STORAGE_PATH=str(tmp_path / "files"))
        process = await asyncio.create_subprocess_exec(
            *WELKOM, "backup", str(file), env=environ, stdout=asyncio.subprocess.DEVNULL
        )
        while not file.with_name(f"{file.name}.part").exists() and process.returncode is None:
            await asyncio.sleep(0.001)
        await asyncio.sleep(random.uniform(0, 0.05))
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        ended = await process.wait()
        assert file.exists() or ended != 0
        if file.exists():  # killed when it had its name already
            manifest, _ = verified(file, database=tmp_path / f"{number}.database")
            assert manifest.documents == 0


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_inb_3_who_had_read_further_than_the_backup_misses_nothing_after_it(
    database: Database, cast: Cast, empty: Database, tmp_path: Path
) -> None:
    """Their cursor is from after the backup; what comes once that is restored, comes behind the cursor."""

    async def change_role(client: Client, role: str) -> None:
        (await client.do("changeUserRole", {"userId": cast.bob.id, "role": role}, as_=cast.alice)).done(
            "changeUserRole"
        )

    async with serving(database) as served, client_of(served) as client:
        status, said = await welkom(database, "backup", str(tmp_path / "b.tar.gz"), storage=tmp_path / "files")
        assert status == 0, said
        for role in ("ADVANCED_USER", "BASIC_USER", "ADVANCED_USER"):
            await change_role(client, role)
        read_to = (await client.ask("{ inbox { position } }", as_=cast.bob)).data["inbox"]["position"]
    words = ("restore", str(tmp_path / "b.tar.gz"), "--keep-sessions")
    status, said = await welkom(empty, *words, storage=tmp_path / "restored")
    assert status == 0, said
    news = f'subscription {{ inbox(after: "{read_to}") {{ cursor item {{ ... on Notice {{ kind }} }} }} }}'
    async with serving(empty) as served, client_of(served) as client, following(served, cast.bob, news) as socket:
        await change_role(client, "ADVANCED_USER")
        assert await event(socket) == {"kind": "ROLE_CHANGED"}
