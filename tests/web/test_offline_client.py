"""The example of a client that works without a connection: nothing is lost, nothing is sent or told twice."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

from server.db.database import Database
from server.db.models.memberships import MembershipState
from server.domain import sessions
from server.domain.roles import PlatformRole
from tests.bus.proxy import Proxy, before
from tests.client import Client
from tests.rows import key, nothing_happens, rows
from tests.scenario import PASSWORD, Cast, create_organisation
from tests.scenario.organisations import accept_membership, add_member, remove_member
from tests.scenario.partnerships import make_partners
from tests.scenario.users import change_role
from tests.web.servers import serving

PROGRAM = Path(__file__).parents[2] / "examples" / "offline_inbox" / "offline_inbox.py"


@dataclass
class Phone:
    folder: Path
    url: str

    async def run(self, *command: str) -> tuple[int, list[str]]:
        given = {"WELKOM_URL": self.url, "WELKOM_INBOX": str(self.folder / "inbox.db"), "WELKOM_PASSWORD": PASSWORD}
        environ = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        process = await asyncio.create_subprocess_exec(
            sys.executable, PROGRAM, *command, env=environ | given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        said = (await process.communicate())[0].decode()
        assert process.returncode is not None
        return process.returncode, said.splitlines()

    async def says(self, *command: str) -> list[str]:
        status, said = await self.run(*command)
        assert status == 0, said
        return said

    async def listed(self) -> list[str]:
        """What it shows of each item, without the numbers."""
        return [line.split("[", 1)[1] for line in await self.says("list")]


@dataclass
class Away:
    """Dave, whose phone reaches the server through a line that can be cut."""

    phone: Phone
    line: Proxy
    client: Client
    organisation: str


@pytest.fixture
async def away(database: Database, cast: Cast, tmp_path: Path) -> AsyncIterator[Away]:
    await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice, "Acme Sales")
    async with serving(database) as served, before(int(served.url.rpartition(":")[2])) as line:
        phone = Phone(tmp_path, f"http://127.0.0.1:{line.port}")
        await phone.says("log-in", cast.dave.email)
        async with httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
            yield Away(phone, line, Client(http), organisation)


async def asks_dave(database: Database, cast: Cast, away: Away) -> tuple[str, str]:
    """The organisation asks him, as his phone knows by then: the membership, and its number in the list."""
    membership = await add_member(database, cast.alice, away.organisation, cast.dave)
    await away.phone.says("sync")
    [number] = [line.split()[0] for line in await away.phone.says("list") if "Acme Sales" in line]
    return membership, number


async def accepts(database: Database, cast: Cast, away: Away) -> tuple[str, str]:
    """The same, and he accepts, which is not sent yet."""
    membership, number = await asks_dave(database, cast, away)
    await away.phone.says("accept", number)
    return membership, number


async def roles(database: Database, cast: Cast, times: int) -> None:
    """As many notices to Dave, who is an Advanced user again at last."""
    for n in range(times):
        role = PlatformRole.ADVANCED_USER if n % 2 else PlatformRole.ADMINISTRATOR
        await change_role(database, cast.carol, cast.dave, role)


SOME = 6_000  # bytes, of some twenty notices
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


@ON_SQLITE
async def test_inb_3_a_first_sync_reads_all_and_later_ones_what_changed(
    database: Database, cast: Cast, away: Away
) -> None:
    await add_member(database, cast.alice, away.organisation, cast.dave)
    [first] = await away.phone.says("sync")
    before_ = await away.phone.listed()
    assert first == f"{len(before_)} items"
    assert "open]  Acme Sales of Acme wants to collaborate with you" in before_
    assert await away.phone.says("sync") == ["0 changed"]
    await roles(database, cast, 4)
    assert await away.phone.says("sync") == ["4 changed"]
    assert len(await away.phone.listed()) == len(before_) + 4


@ON_SQLITE
async def test_without_a_connection_what_was_read_stays_and_what_is_decided_waits(
    database: Database, cast: Cast, away: Away
) -> None:
    membership, number = await asks_dave(database, cast, away)
    await away.line.refuse()
    async with nothing_happens(database):
        await away.phone.says("accept", number)
        status, said = await away.phone.run("sync")
        assert (status, said[0].startswith("not now: ")) == (1, True)
        assert any("to be sent: accept]  Acme Sales" in line for line in await away.phone.listed())
    await away.line.accept()
    await away.phone.says("sync")
    [row] = await rows(database, "memberships", id=key(membership))
    assert row.state is MembershipState.ACTIVE
    assert any("accepted]  Acme Sales" in line for line in await away.phone.listed())


@ON_SQLITE
async def test_a_decision_whose_answer_was_lost_is_no_fault_at_the_next_try(
    database: Database, cast: Cast, away: Away
) -> None:
    membership, _ = await accepts(database, cast, away)
    await accept_membership(database, cast.dave, membership)  # as the try before, of which no answer came
    assert await away.phone.says("sync") == ["1 changed"]


@ON_SQLITE
async def test_inb_4_what_was_settled_meanwhile_is_told_and_is_as_it_is(
    database: Database, cast: Cast, away: Away
) -> None:
    membership, number = await accepts(database, cast, away)
    await remove_member(database, cast.alice, membership)
    said = await away.phone.says("sync")
    assert said[0].startswith(f"{number}: ")
    assert any("withdrawn]  Acme Sales" in line for line in await away.phone.listed())
    assert not any("to be sent" in line for line in await away.phone.listed())
    assert (await away.phone.run("accept", number))[0] == 1


@ON_SQLITE
async def test_a_session_that_ended_is_told_and_what_was_decided_stays(
    database: Database, cast: Cast, away: Away
) -> None:
    await accepts(database, cast, away)
    async with database.write(origin="test") as uow:
        await sessions.end_all(uow, cast.dave.account_id)
    async with nothing_happens(database):
        status, said = await away.phone.run("sync")
        assert (status, said[0].partition(":")[0]) == (1, "UNAUTHENTICATED")
    assert any("to be sent: accept" in line for line in await away.phone.listed())


@ON_SQLITE
async def test_inb_3_a_sync_that_is_cut_goes_on_where_it_was(database: Database, cast: Cast, away: Away) -> None:
    await away.phone.says("sync")
    known = len(await away.phone.listed())
    await roles(database, cast, 60)
    reached = [known]
    for _ in range(3):
        away.line.hang_up_after(SOME)
        status, said = await away.phone.run("sync")
        assert (status, said[0].startswith("not now: ")) == (1, True)
        reached.append(len(await away.phone.listed()))
    await away.phone.says("sync")
    reached.append(len(await away.phone.listed()))
    assert reached == sorted(set(reached)), "each went on"
    assert reached[-1] == known + 60
    assert await away.phone.says("sync") == ["0 changed"]
