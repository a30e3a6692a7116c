"""Databases that tests use one after the other begin as new, and what is made once is put into them as it was made."""

import pytest
from sqlalchemy import delete, update

from server.db.database import Database
from server.db.models import Account, Base, RemovedAddress, Session
from server.db.policy import Policy
from tests.conftest import KeptPostgres, Templates
from tests.once import MADE, once
from tests.rows import in_words
from tests.scenario import Cast


async def begin_anew(templates: Templates, kind: str, request: pytest.FixtureRequest) -> None:
    running = request.getfixturevalue("postgres_server") if kind == "postgresql" else None
    await templates.keep(kind, running, with_cast=True)


async def change(database: Database, cast: Cast) -> str:
    """A row more, a row changed, a row less."""
    async with database.write(origin="test") as uow:
        uow.add(RemovedAddress(environment_id=cast.alice.environment_id, address_hash=b"x" * 32, removed_at=uow.now))
        await uow.changed(update(Account).where(Account.id == cast.bob.account_id).values(name="Robert"))
        await uow.changed(delete(Session).where(Session.account_id == cast.carol.account_id))
    return "changed"


async def test_a_database_begins_as_new(
    templates: Templates, database: Database, cast: Cast, kind: str, request: pytest.FixtureRequest
) -> None:
    before, policy, encryption = await in_words(database, bookkeeping=True), database.policy, database.encryption
    await change(database, cast)
    assert await in_words(database, bookkeeping=True) != before
    database.committed.append(lambda events, *, mailed: None)
    database.policy = Policy(storage_quota=1)
    database.encryption = None  # type: ignore[assignment]
    await begin_anew(templates, kind, request)
    assert (database.committed, database.policy, database.encryption) == ([], policy, encryption)
    assert await in_words(database, bookkeeping=True) == before


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_every_table_is_put_back(templates: Templates, database: Database, kind: str) -> None:
    kept = templates.kept[kind, True]
    assert isinstance(kept, KeptPostgres)
    for table in Base.metadata.tables:
        assert f"DELETE FROM public.{table};" in kept.script
        assert f"INSERT INTO public.{table} SELECT * FROM original.{table};" in kept.script


async def test_what_is_made_once_is_the_same_when_it_is_put_back(
    templates: Templates, database: Database, cast: Cast, kind: str, request: pytest.FixtureRequest
) -> None:
    name = ("kept", kind)
    assert await once(database, name, lambda: change(database, cast)) == "changed"
    made = await in_words(database, bookkeeping=True)
    await begin_anew(templates, kind, request)
    assert await once(database, name, lambda: change(database, cast)) == "changed"
    assert await in_words(database, bookkeeping=True) == made
    MADE.pop(name)
