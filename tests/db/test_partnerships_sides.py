"""A partnership is two rows, one with each environment: they agree, whatever is done and however much at once."""

import asyncio
import random
import uuid
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from server.db.database import Database
from server.db.models import Partnership, PartnershipManager, PartnershipStatus, new_id
from server.db.queries import partnerships as queries
from server.db.queries.keyset import Start
from server.domain import housekeeping, ids, partnerships
from tests.rows import LIVE, ago, days_pass, key, nothing_happens, partnership_rows, put, refusal_of, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    create_environment,
    end_partnership,
    make_partners,
    request_partnership,
    set_relationship_manager,
)

S = PartnershipStatus


async def sides(database: Database, partnership: str) -> tuple[Any, Any]:
    """The rows of the side that asked and of the side that was asked."""
    found = await rows(database, "partnerships", id=key(partnership))
    asker, asked = sorted(found, key=lambda row: not row.requested_by_us)
    return asker, asked


async def settled(database: Database, who: LoggedInUser, verb: Any, partnership: str, **given: Any) -> str | None:
    """The code of the refusal; None where it was done."""
    pk = key(partnership)
    return await refusal_of(database, lambda uow: verb(uow, who.actor, partnership_id=pk, **given), keep=True)


# ---- what each side has


async def test_par_2_each_side_has_what_it_may_know(database: Database, cast: Cast) -> None:
    """Whom the asker chose is the asked side's user, and why it declined is told to the asker: one row each."""
    async with database.write(origin="test") as uow:
        chosen = {"environment_id": cast.dave.environment_id, "manager_id": cast.dave.user_id}
        pk = await partnerships.request_partnership(uow, cast.alice.actor, **chosen, message="Shall we?")
    partnership = ids.show("par", pk)
    asker, asked = await sides(database, partnership)
    assert (asker.environment_id, asker.partner_id) == (cast.alice.environment_id, cast.dave.environment_id)
    assert (asker.chosen_manager_id, asked.chosen_manager_id) == (None, cast.dave.user_id)
    assert await settled(database, cast.dave, partnerships.decline_partnership, partnership, reason="Not now.") is None
    asker, asked = await sides(database, partnership)
    assert (asker.decline_reason, asked.decline_reason) == ("Not now.", None)
    assert asker.message == asked.message == "Shall we?"
    await partnership_rows(database)


async def test_par_7_a_side_connects_users_to_its_own_row_only(database: Database, cast: Cast) -> None:
    made = await make_partners(database, cast.alice, cast.dave)
    stranger = await create_environment(database, "Initech")
    row = {"partnership_id": key(made), "environment_id": stranger.environment_id, "user_id": stranger.user_id}
    with pytest.raises(IntegrityError):
        async with database.write(origin="test") as uow:
            uow.add(PartnershipManager(**row))


# ---- what the statements and the indexes hold


@pytest.mark.parametrize("side", ["alice", "dave"])
async def test_par_4_each_side_has_one_live_row_with_a_partner(database: Database, cast: Cast, side: str) -> None:
    await make_partners(database, cast.alice, cast.dave)
    own, other = (cast.alice, cast.dave) if side == "alice" else (cast.dave, cast.alice)
    row = {"environment_id": own.environment_id, "partner_id": other.environment_id, "created_at": ago()}
    with pytest.raises(IntegrityError):
        async with database.write(origin="test") as uow:
            uow.add(Partnership(id=new_id(), requested_by_us=True, **row))


async def test_par_4_settling_changes_both_rows_once(database: Database, cast: Cast) -> None:
    partnership = await request_partnership(database, cast.alice, cast.dave)
    both = {"of_environments": [cast.alice.environment_id, cast.dave.environment_id], "of_id": key(partnership)}
    async with database.write(origin="test") as uow:
        given = both | {"from_status": S.REQUESTED, "now": uow.now}
        assert await uow.changed(queries.SETTLE, **given, new_status=S.ACTIVE) == 2
        assert await uow.changed(queries.SETTLE, **given, new_status=S.DECLINED) == 0, "it came second"
    found = await partnership_rows(database)
    assert found[key(partnership)].status is S.ACTIVE


@pytest.mark.parametrize("side", ["alice", "dave"])
@pytest.mark.parametrize("verb", ["accept", "decline", "withdraw"])
async def test_par_4_where_either_row_is_settled_nothing_is_done_to_the_other(
    database: Database, cast: Cast, verb: str, side: str
) -> None:
    partnership = await request_partnership(database, cast.alice, cast.dave)
    who = cast.alice if verb == "withdraw" else cast.dave
    row = {"id": key(partnership), "environment_id": getattr(cast, side).environment_id}
    await put(database, "partnerships", row, status=S.ENDED)
    async with nothing_happens(database):
        done = getattr(partnerships, f"{verb}_partnership")
        assert await settled(database, who, done, partnership) == "ALREADY_SETTLED"


# ---- whatever is done: they agree

# From which status a verb leads to which, and whose it is.
VERBS = {
    partnerships.accept_partnership: (S.REQUESTED, S.ACTIVE, "asked"),
    partnerships.decline_partnership: (S.REQUESTED, S.DECLINED, "asked"),
    partnerships.withdraw_partnership: (S.REQUESTED, S.WITHDRAWN, "asker"),
    partnerships.end_partnership: (S.ACTIVE, S.ENDED, "either"),
}
NEXT = {S.REQUESTED: {S.REQUESTED, S.ACTIVE, S.DECLINED, S.WITHDRAWN, S.ENDED}, S.ACTIVE: {S.ACTIVE, S.ENDED}}


async def three(database: Database, cast: Cast) -> list[LoggedInUser]:
    """Relationship managers of three environments."""
    third = await create_environment(database, "Initech")
    await set_relationship_manager(database, third, third)
    return [cast.alice, cast.dave, third]


async def asks(database: Database, who: LoggedInUser, whom: LoggedInUser) -> str | None:
    given = {"environment_id": whom.environment_id, "manager_id": whom.user_id, "message": "Shall we?"}
    return await refusal_of(database, lambda uow: partnerships.request_partnership(uow, who.actor, **given), keep=True)


async def listed(database: Database, who: LoggedInUser) -> dict[uuid.UUID, PartnershipStatus]:
    async with database.read() as reader:
        page = await reader.rows(queries.page(None, Start.FIRST), environment_id=who.environment_id, limit=1000)
        number = await reader.count(queries.count(None), environment_id=who.environment_id)
    assert len(page) == number
    return {row.id: row.status for row in page}


async def test_par_4_a_random_walk_leaves_both_rows_as_it_is_expected_to(
    database: Database, cast: Cast, many: Callable[[int], int]
) -> None:
    """One after the other: each verb does what the status allows, on both sides, or nothing on either."""
    luck, people = random.Random(4), await three(database, cast)
    expected: dict[uuid.UUID, PartnershipStatus] = {}
    seen: Counter[Any] = Counter()
    for _ in range(many(400)):
        await days_pass(database)
        before = await partnership_rows(database)
        who, whom = luck.sample(people, 2)
        pair = {who.environment_id, whom.environment_id}
        live = [row for row in before.values() if {row.environment_id, row.partner_id} == pair and row.status in LIVE]
        if not live or luck.random() < 0.2:
            code = await asks(database, who, whom)
            assert (code is None) == (not live), code
            new = [row for pk, row in (await partnership_rows(database)).items() if pk not in before]
            assert [(row.environment_id, row.partner_id) for row in new] == (
                [(who.environment_id, whom.environment_id)] if code is None else []
            )
            expected |= {row.id: S.REQUESTED for row in new}
        else:
            verb, (from_status, to_status, whose) = luck.choice(list(VERBS.items()))
            [row] = live
            side = "asker" if who.environment_id == row.environment_id else "asked"
            allowed = row.status is from_status and whose in (side, "either")
            code = await settled(database, who, verb, ids.show("par", row.id))
            assert (code is None) == allowed, (code, verb)
            expected[row.id] = to_status if allowed else row.status
        seen[code] += 1
        after = await partnership_rows(database)
        assert {pk: row.status for pk, row in after.items()} == expected
        for one in people:
            own = {
                pk: row.status
                for pk, row in after.items()
                if one.environment_id in (row.environment_id, row.partner_id)
            }
            assert await listed(database, one) == own
    print(dict(seen))
    assert {None, "FORBIDDEN", "PARTNERSHIP_PENDING"} <= set(seen)


async def test_par_4_several_at_once_leave_both_rows_alike(
    database: Database, cast: Cast, many: Callable[[int], int]
) -> None:
    """Whatever comes first: no side is left with a partnership that the other one has not, or has otherwise."""
    luck, people = random.Random(5), await three(database, cast)
    seen: Counter[Any] = Counter()
    for _ in range(many(200)):
        await days_pass(database)
        before = await partnership_rows(database)
        live = [ids.show("par", row.id) for row in before.values() if row.status in LIVE]
        acts = [asks(database, *luck.sample(people, 2)) for _ in range(1 if live else 3)]
        acts += [
            settled(database, luck.choice(people), luck.choice(list(VERBS)), partnership)
            for partnership in live
            for _ in range(2)
        ]
        luck.shuffle(acts)
        seen.update(await asyncio.gather(*acts))
        after = await partnership_rows(database)
        for pk, row in before.items():
            assert after[pk].status in NEXT.get(row.status, {row.status})
    print(dict(seen))
    assert {None, "ALREADY_SETTLED", "PARTNERSHIP_PENDING"} <= set(seen)


# ---- and go together


async def test_lim_5_both_sides_of_a_partnership_are_forgotten_at_once(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However few go in one transaction; with their managers and items, and nobody else's."""
    monkeypatch.setattr(housekeeping, "AT_ONCE", 1)
    await days_pass(database)
    for asker, asked in ((cast.alice, cast.dave), (cast.dave, cast.alice), (cast.alice, cast.dave)):
        await end_partnership(database, cast.alice, await make_partners(database, asker, asked))
    async with database.write(origin="test") as uow:
        await uow.changed(update(Partnership.__table__).values(settled_at=ago(days=366)))
    left = await make_partners(database, cast.alice, cast.dave)
    for number, gone in ((3, 1), (2, 1), (1, 1), (1, 0)):
        async with database.write(origin="test") as uow:
            assert await housekeeping.tidy(uow) == gone
        assert len(await partnership_rows(database)) == number
    assert set(await partnership_rows(database)) == {key(left)}
    assert {row.partnership_id for row in await rows(database, "partnership_managers")} == {key(left)}
    assert {row.partnership_id for row in await rows(database, "inbox_items")} - {None} == {key(left)}
