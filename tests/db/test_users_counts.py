"""The kept numbers of users by status and role are what counting them tells, whatever changed the users (USR-8)."""

import asyncio
import random
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import delete, func, insert, select, update

from server.db.database import Database
from server.db.models import PlatformRole, User, UserCount, UserStatus
from server.db.queries import user_pages, user_ways
from server.domain import users
from tests.graphql.reading import read_by, selects
from tests.rows import ago
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_colleague,
    add_invited_user,
    block_user,
    change_role,
    create_environment,
    leave_environment,
    remove_user,
    sign_up,
)
from tests.scenario.crowds import insert_crowd, user_row

ACTIVE, INVITED, BLOCKED = UserStatus.ACTIVE, UserStatus.INVITED, UserStatus.BLOCKED
BASIC, ADVANCED, ADMINISTRATOR = PlatformRole.BASIC_USER, PlatformRole.ADVANCED_USER, PlatformRole.ADMINISTRATOR


async def counted(database: Database) -> Counter[Any]:
    """How many there are of each environment, status and role; asserts that the kept numbers say the same."""
    by = (User.environment_id, User.status, User.role)
    async with database.write(origin="test") as uow:
        found = Counter({tuple(row[:3]): row[3] for row in await uow.rows(select(*by, func.count()).group_by(*by))})
        kept = {tuple(row[:3]): row[3] for row in await uow.rows(select(*UserCount.__table__.columns))}
    assert {of: number for of, number in kept.items() if number} == dict(found)
    return found


async def test_usr_8_each_verb_that_changes_users_is_counted(database: Database, cast: Cast) -> None:
    ours = cast.alice.environment_id
    before = await counted(database)
    assert before[ours, ACTIVE, ADMINISTRATOR] == 1

    async def changed(*expected: tuple[UserStatus, PlatformRole, int]) -> None:
        nonlocal before
        after = await counted(database)
        difference = {of: after[of] - before[of] for of in after | before if after[of] != before[of] and of[0] == ours}
        assert difference == {(ours, status, role): number for status, role, number in expected}
        before = after

    eve = await add_colleague(database, cast.alice, "Eve")
    await changed((ACTIVE, BASIC, 1))
    eve = await change_role(database, cast.alice, eve, ADVANCED)
    await changed((ACTIVE, BASIC, -1), (ACTIVE, ADVANCED, 1))
    await block_user(database, cast.alice, eve)
    await changed((ACTIVE, ADVANCED, -1), (BLOCKED, ADVANCED, 1))
    async with database.write(origin="test") as uow:
        await users.unblock_user(uow, cast.alice.actor, user_id=eve.user_id)
    await changed((BLOCKED, ADVANCED, -1), (ACTIVE, ADVANCED, 1))
    await remove_user(database, cast.alice, eve)
    await changed((ACTIVE, ADVANCED, -1))
    await add_invited_user(database, cast.alice, "Lea", ADVANCED)
    await changed((INVITED, ADVANCED, 1))
    await leave_environment(database, cast.bob)
    await changed((ACTIVE, cast.bob.role, -1))
    await create_environment(database, "Initech")
    await changed()


async def test_usr_8_statements_on_many_users_are_counted(database: Database, cast: Cast) -> None:
    ours, theirs = cast.alice.environment_id, cast.dave.environment_id
    await insert_crowd(database, ours, "acme.example", 300)
    before = await counted(database)
    assert sum(before.values()) > 300
    await insert_crowd(database, theirs, "globex.example", 200)
    table = User.__table__
    values: list[Any] = [
        user_row(ours, None, f"u{n}@acme.example", role=BASIC, status=INVITED, created_at=ago()) for n in range(50)
    ]
    for statement in (
        insert(table).values(values),
        update(table).where(table.c.status == INVITED).values(status=BLOCKED),
        update(table).values(role=ADVANCED, status=ACTIVE),
        update(table).values(last_active_at=ago(days=1)),
        delete(table).where(table.c.canonical.like("u%@acme.example")),
        delete(table).where(table.c.canonical == "nobody@acme.example"),
    ):
        async with database.write(origin="test") as uow:
            await uow.changed(statement)
        await counted(database)
    assert (await counted(database))[ours, ACTIVE, ADVANCED] == sum(n for of, n in before.items() if of[0] == ours)


async def test_usr_8_a_change_that_is_taken_back_is_not_counted(database: Database, cast: Cast) -> None:
    before = await counted(database)

    async def fail() -> None:
        async with database.write(origin="test") as uow:
            await users.change_user_role(uow, cast.alice.actor, user_id=cast.bob.user_id, role=ADVANCED)
            await uow.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await counted(database) == before


async def test_usr_8_changes_at_once_are_each_counted(database: Database, cast: Cast, many: Any) -> None:
    """In two environments, by Administrators and by people who sign up, whose changes cross."""
    luck = random.Random(7)
    colleagues = [
        (boss, await add_colleague(database, boss, f"Colleague{n}"))
        for boss in (cast.alice, cast.dave if cast.dave.role is ADMINISTRATOR else cast.carol)
        for n in range(4)
    ]
    before = await counted(database)

    async def change(boss: LoggedInUser, user: LoggedInUser, role: PlatformRole) -> None:
        await change_role(database, boss, user, role)

    for n in range(many(20)):
        joined = (sign_up(database, "New", f"new{n}.{m}@acme.example") for m in range(2))
        await asyncio.gather(*(change(*one, luck.choice([BASIC, ADVANCED])) for one in colleagues), *joined)
        await counted(database)
    assert sum((await counted(database)).values()) == sum(before.values()) + 2 * many(20)


async def test_usr_8_the_number_of_a_filter_reads_no_user(
    subtests: pytest.Subtests, database: Database, cast: Cast
) -> None:
    made = await insert_crowd(database, cast.alice.environment_id, "acme.example", 2_000)
    for statuses, roles in (
        (None, None),
        ([INVITED], None),
        ([ACTIVE, BLOCKED], [BASIC, ADMINISTRATOR]),
        (None, [ADVANCED]),
        ([], None),
    ):
        pairs = user_ways.pairs(statuses, roles)
        wanted = user_ways.Filter(pairs=None if pairs is None else len(pairs) // 2)
        with selects(database) as ran:
            async with database.read() as reader:
                given = {"environment_id": cast.alice.environment_id} | (pairs or {})
                number = await reader.count(user_pages.count(wanted), **given)
        cast_too = [cast.alice, cast.bob]
        everybody = [(one.status, one.role) for one in made] + [(ACTIVE, one.role) for one in cast_too]
        shown = [
            (status, role)
            for status, role in everybody
            if (statuses is None or status in statuses) and (roles is None or role in roles)
        ]
        with subtests.test(msg=f"{statuses} {roles}"):
            assert number == len(shown)
            assert await read_by(database, ran) <= 200  # of 2,000
