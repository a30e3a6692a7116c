"""Authority that is lost while a call adds its members: each row is told what became of it, nothing more is done."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from server.app import open_database
from server.auth import activity
from server.db.database import Database
from server.db.models import OrganisationRole
from server.db.unit_of_work import UnitOfWork
from server.domain import memberships, users
from server.settings import Settings
from tests.client import Client
from tests.graphql.steps import adds_members
from tests.rows import audit, everything, key
from tests.scenario import Cast, LoggedInUser, add_member, create_organisation, memberships_of, sign_up

Step = Callable[[UnitOfWork], Awaitable[Any]]


class AfterCommit:
    """Another process acts right after the n-th commit of this one, before anything else happens here."""

    def __init__(self, settings: Settings, step: Step, after: int) -> None:
        self.settings, self.step, self.left = settings, step, after

    def __call__(self, events: list[Any], *, mailed: bool) -> None:
        self.left -= 1
        if self.left == 0:
            other = threading.Thread(target=lambda: asyncio.run(self.act()))
            other.start()
            other.join(30)
            assert not other.is_alive()

    async def act(self) -> None:
        database = open_database(self.settings)
        try:
            async with database.write(origin="elsewhere") as uow:
                await self.step(uow)
        finally:
            await database.dispose()


@pytest.fixture(autouse=True)
def no_other_commits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commits are counted here, and that a session was used would be one too."""
    monkeypatch.setattr(activity, "EVERY", 3600)


@pytest.fixture
async def colleagues(database: Database, cast: Cast) -> list[LoggedInUser]:
    return [await sign_up(database, f"Fred {n}", f"fred{n}@acme.example") for n in range(3)]


def demotes(cast: Cast, bobs: str) -> Step:
    return lambda uow: memberships.change_membership_role(
        uow, cast.alice.actor, membership_id=key(bobs), role=OrganisationRole.MEMBER
    )


def removes(cast: Cast, bobs: str) -> Step:
    return lambda uow: memberships.remove_member(uow, cast.alice.actor, membership_id=key(bobs))


def blocks(cast: Cast, bobs: str) -> Step:
    return lambda uow: users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)


def ends(cast: Cast, bobs: str) -> Step:
    return lambda uow: users.remove_user(uow, cast.alice.actor, user_id=cast.bob.user_id)


@pytest.mark.parametrize("done", [0, 1, 2])
@pytest.mark.parametrize("loses", [demotes, removes, blocks, ends])
async def test_org_4_each_row_is_told_what_became_of_it_where_authority_is_lost_half_way(
    client: Client,
    database: Database,
    cast: Cast,
    settings: Settings,
    colleagues: list[LoggedInUser],
    loses: Any,
    done: int,
) -> None:
    made = await create_organisation(database, cast.alice)
    bobs = await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    known = len(await audit(database, action="membership.added"))
    database.committed.append(AfterCommit(settings, loses(cast, bobs), after=1 + done))  # first it asks about them all
    answer = await adds_members(client, cast.bob, made, [one.id for one in colleagues])
    results = answer.payload("addMembers")["results"]
    assert answer.payload("addMembers")["errors"] == []
    assert [r["userId"] for r in results] == [one.id for one in colleagues]
    assert all(r["membership"]["status"] == "ACTIVE" and not r["errors"] for r in results[:done])
    for result in results[done:]:
        [error] = result["errors"]
        assert (result["membership"], error["code"], error["field"]) == (None, "NOT_FOUND", ["organisationId"])
        assert error["message"]
    live = {row.user_id for row in await memberships_of(database, made)}
    assert [one.user_id in live for one in colleagues] == [True] * done + [False] * (len(colleagues) - done)
    assert len(await audit(database, action="membership.added")) == known + done


async def test_org_4_a_demoted_one_is_told_which_permission_it_takes(
    client: Client, database: Database, cast: Cast, settings: Settings, colleagues: list[LoggedInUser]
) -> None:
    made = await create_organisation(database, cast.alice)
    bobs = await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    database.committed.append(AfterCommit(settings, demotes(cast, bobs), after=2))
    answer = await adds_members(client, cast.bob, made, [one.id for one in colleagues])
    last = answer.payload("addMembers")["results"][-1]
    assert "manage the organisation's members" in last["errors"][0]["message"]


async def test_org_4_asking_again_answers_no_row_to_who_lost_their_authority(
    client: Client, database: Database, cast: Cast, settings: Settings, colleagues: list[LoggedInUser]
) -> None:
    made = await create_organisation(database, cast.alice)
    bobs = await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    asked = [one.id for one in colleagues]
    (await adds_members(client, cast.bob, made, asked, idempotencyKey="k")).done("addMembers")
    before = await everything(database)
    database.committed.append(AfterCommit(settings, demotes(cast, bobs), after=1))
    answer = await adds_members(client, cast.bob, made, asked, idempotencyKey="k")
    results = answer.payload("addMembers")["results"]
    assert [(r["membership"], r["errors"][0]["code"]) for r in results] == [(None, "NOT_FOUND")] * 3
    changed = {name for name, rows in (await everything(database)).items() if rows != before[name]}
    assert changed == {"memberships", "audit_events", "inbox_items", "inbox_positions"}, "Bob's demotion, told to him"
