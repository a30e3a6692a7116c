"""A member who is removed or demoted while they act: the one that waits is refused, and nothing of it happened.

On PostgreSQL, where the lock is one of rows: what was read before the wait is old. On SQLite a writer waits before it
reads anything.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from sqlalchemy import select, text, update

from server.db.database import Database
from server.db.models import Base, Membership, MembershipState, OrganisationRole, PlatformRole
from server.db.unit_of_work import UnitOfWork
from server.domain import memberships, partnerships, users
from server.domain.authority import lock_environments
from tests.client import Answer, Client
from tests.documents.test_documents_graphql import asks
from tests.documents.test_upload import bearer
from tests.graphql.steps import adds_members, creates
from tests.rows import BOOKKEEPING, everything, key
from tests.scenario import Cast, SharedOrganisation, change_role, create_document, share_organisation
from tests.scenario.documents import PDF, OrganisationFiles, path_of

Step = Callable[[UnitOfWork], Awaitable[Any]]
WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
pytestmark = pytest.mark.parametrize("kind", ["postgresql"])


async def until_it_waits(database: Database, task: asyncio.Task[Any]) -> None:
    reader = database.read()
    try:
        while not task.done() and not await reader.scalar(WAITING):
            await asyncio.sleep(0.01)
            await reader.refresh()
    finally:
        await reader.close()
    assert not task.done(), "it did not wait for the lock"


async def as_held(uow: UnitOfWork) -> dict[str, list[str]]:
    """Every row as the open transaction will leave it."""
    await uow.flush()
    found = {}
    for table in Base.metadata.sorted_tables:
        columns = [column for column in table.c if column.name not in BOOKKEEPING]
        found[table.name] = sorted(map(repr, await uow.rows(select(*columns))))
    return found


@contextlib.asynccontextmanager
async def meanwhile(database: Database, first: Step, second: Awaitable[Any]) -> AsyncIterator[asyncio.Task[Any]]:
    """`second` begins while the transaction of `first` is open, waits for its lock, and then leaves nothing."""
    async with database.write(origin="test") as uow:
        await first(uow)
        task = asyncio.ensure_future(second)
        await asyncio.wait_for(until_it_waits(database, task), 20)
        expected = await as_held(uow)
    yield task
    await task
    assert await everything(database) == expected


def removal(cast: Cast, of: SharedOrganisation) -> Step:
    return lambda uow: memberships.remove_member(uow, cast.bob.actor, membership_id=key(of.daves_membership))


# ---- a member of a partner, removed


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("mutation", ["createDocument", "sendDocument"])
async def test_org_9_who_is_removed_meanwhile_neither_creates_nor_sends(
    client: Client, database: Database, cast: Cast, mutation: str, again: bool
) -> None:
    """`again`: with the key of an earlier success; what it answered then is no answer now."""
    of = await share_organisation(database, cast, "accepted")
    about = (
        of.organisation if mutation == "createDocument" else await create_document(database, cast.dave, of.organisation)
    )
    more = {"idempotencyKey": "k"} if again else {}
    if again:
        (await asks(client, cast.dave, mutation, about, **more)).done(mutation)
    async with meanwhile(database, removal(cast, of), asks(client, cast.dave, mutation, about, **more)) as asked:
        assert (await asked).refused(mutation) == "NOT_FOUND"


@pytest.mark.parametrize("mutation", ["createDocument", "sendDocument"])
async def test_usr_3_who_is_blocked_meanwhile_neither_creates_nor_sends(
    client: Client, database: Database, cast: Cast, mutation: str
) -> None:
    of = await share_organisation(database, cast, "accepted")
    about = (
        of.organisation if mutation == "createDocument" else await create_document(database, cast.dave, of.organisation)
    )

    async def block(uow: UnitOfWork) -> None:
        await users.block_user(uow, cast.carol.actor, user_id=cast.dave.user_id)

    async with meanwhile(database, block, asks(client, cast.dave, mutation, about)) as asked:
        assert (await asked).code == "USER_BLOCKED"


async def test_org_9_who_is_removed_meanwhile_attaches_no_file(
    organisation: OrganisationFiles, http: httpx2.AsyncClient
) -> None:
    dave = organisation.cast.dave
    document_id = await organisation.create_document(dave)

    async def remove(uow: UnitOfWork) -> None:
        await lock_environments(uow, [organisation.cast.alice.environment_id, dave.environment_id])
        ended = update(Membership).where(Membership.user_id == dave.user_id).values(state=MembershipState.ENDED)
        assert await uow.changed(ended) == 1

    put = http.put(path_of(document_id), content=PDF, headers=bearer(dave))
    async with meanwhile(organisation.database, remove, put) as asked:
        assert (await asked).status_code == 404
    assert organisation.files() == []


async def test_par_6_whose_partnership_ends_meanwhile_sends_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    of = await share_organisation(database, cast, "accepted")
    document = await create_document(database, cast.dave, of.organisation)

    async def end(uow: UnitOfWork) -> None:
        alice = replace(cast.alice, relationship_manager=True)
        await partnerships.end_partnership(uow, alice.actor, partnership_id=key(of.partnership))

    async with meanwhile(database, end, asks(client, cast.dave, "sendDocument", document)) as asked:
        assert (await asked).refused("sendDocument") == "NOT_FOUND"


# ---- an administrator, removed or demoted


async def with_two_administrators(database: Database, cast: Cast) -> SharedOrganisation:
    """Erin administers the organisation, too."""
    of = await share_organisation(database, cast, "accepted")
    async with database.write(origin="test") as uow:
        erins, role = key(of.erins_membership), OrganisationRole.ADMINISTRATOR
        await memberships.change_membership_role(uow, cast.bob.actor, membership_id=erins, role=role)
    return of


def renames(client: Client, cast: Cast, of: SharedOrganisation) -> Awaitable[Answer]:
    given = {"organisationId": of.organisation, "name": "Another name"}
    return client.do("updateOrganisation", given, "organisation { id }", as_=cast.bob)


def adds(client: Client, cast: Cast, of: SharedOrganisation) -> Awaitable[Answer]:
    return adds_members(client, cast.bob, of.organisation, [of.users["colleague"].id])


@pytest.mark.parametrize(("field", "verb"), [("updateOrganisation", renames), ("addMembers", adds)])
async def test_org_9_an_administrator_who_is_removed_meanwhile_changes_nothing(
    client: Client, database: Database, cast: Cast, field: str, verb: Any
) -> None:
    of = await with_two_administrators(database, cast)

    async def remove(uow: UnitOfWork) -> None:
        await memberships.remove_member(uow, of.users["member"].actor, membership_id=key(of.bobs_membership))

    async with meanwhile(database, remove, verb(client, cast, of)) as asked:
        assert (await asked).refused(field) == "NOT_FOUND"


@pytest.mark.parametrize("verb", [renames, adds])
async def test_org_4_an_administrator_who_is_demoted_meanwhile_changes_nothing(
    client: Client, database: Database, cast: Cast, verb: Any
) -> None:
    of = await with_two_administrators(database, cast)

    async def demote(uow: UnitOfWork) -> None:
        by, role = of.users["member"].actor, OrganisationRole.MEMBER
        await memberships.change_membership_role(uow, by, membership_id=key(of.bobs_membership), role=role)

    async with meanwhile(database, demote, verb(client, cast, of)) as asked:
        assert (await asked).code == "FORBIDDEN"


@pytest.mark.parametrize("again", [False, True])
async def test_usr_2_an_administrator_who_is_demoted_meanwhile_creates_no_organisation(
    client: Client, database: Database, cast: Cast, again: bool
) -> None:
    await change_role(database, cast.alice, cast.bob, "ADMINISTRATOR")
    more = {"idempotencyKey": "k"} if again else {}
    if again:
        (await creates(client, cast.alice, **more)).done("createOrganisation")

    async def demote(uow: UnitOfWork) -> None:
        role = PlatformRole.BASIC_USER
        await users.change_user_role(uow, cast.bob.actor, user_id=cast.alice.user_id, role=role)

    async with meanwhile(database, demote, creates(client, cast.alice, **more)) as asked:
        assert (await asked).code == "FORBIDDEN"
