"""Accepting, settling and ending at once: rows, audit log and inbox tell one story, whoever was first."""

import asyncio
import contextlib
import random
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import and_, exists, or_, select

from server.db.database import Database
from server.db.models import Membership, MembershipState, Partnership, PartnershipStatus
from server.domain import ids
from tests.client import Answer, Client
from tests.graphql.steps import asked, connects, settles, states
from tests.graphql.test_partnerships_races import outcome
from tests.rows import audit, days_pass, key, partnership_rows, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_colleague,
    add_member,
    create_organisation,
    make_partners,
)

Many = Callable[[int], int]
Told = Counter[tuple[uuid.UUID, str]]
ROUNDS = 100

# As either side has it.
_BETWEEN = or_(
    and_(
        Partnership.environment_id == Membership.environment_id,
        Partnership.partner_id == Membership.user_environment_id,
    ),
    and_(
        Partnership.partner_id == Membership.environment_id,
        Partnership.environment_id == Membership.user_environment_id,
    ),
)
# One statement, so that it sees one moment: places across a border that no partnership opens.
SMUGGLED = select(Membership.id, Membership.state).where(
    Membership.environment_id != Membership.user_environment_id,
    Membership.state.in_((MembershipState.PENDING, MembershipState.ACTIVE)),
    ~exists().where(Partnership.status == PartnershipStatus.ACTIVE, _BETWEEN),
)


@contextlib.asynccontextmanager
async def border_watched(database: Database) -> AsyncIterator[None]:
    """Asserts that no moment of the block, nor its end, shows a place across a border without a partnership."""
    found: list[Any] = []
    over = asyncio.Event()

    async def look() -> None:
        reader = database.read()
        try:
            found.extend(await reader.rows(SMUGGLED))
        finally:
            await reader.close()

    async def watch() -> None:
        while not over.is_set():
            await look()
            await asyncio.sleep(0)

    watcher = asyncio.create_task(watch())
    try:
        yield
    finally:
        over.set()
        await watcher
    await look()
    assert found == []


async def at_once(n: int, *asked: Awaitable[Answer]) -> list[Answer]:
    """Their answers. Each goes first in its turn, in the first two rounds far enough ahead to be first for sure."""

    async def after(seconds: float, one: Awaitable[Answer]) -> Answer:
        await asyncio.sleep(seconds)
        return await one

    behind = 0.3 if n < 2 else random.uniform(0, 0.01)
    return await asyncio.gather(*(after(0 if n % len(asked) == i else behind, one) for i, one in enumerate(asked)))


async def notices(database: Database) -> Told:
    found = await rows(database, "inbox_items")
    return Counter((row.user_id, row.notice.value) for row in found if row.notice is not None)


async def written(database: Database, target: uuid.UUID) -> list[str]:
    """What the audit log says of it; each action stands on both sides (AUD-2)."""
    found = [row for row in await audit(database) if row.target_id == target]
    sides = Counter((row.action, row.environment_id) for row in found)
    actions = list(dict.fromkeys(row.action for row in found))
    assert Counter(action for action, _ in sides) == dict.fromkeys(actions, 2)
    assert set(sides.values()) == {1}
    return actions


async def renewed(client: Client, cast: Cast) -> str:
    """Another partnership of the two, once the last one has ended."""
    partnership = await asked(client, cast.alice, cast.dave)
    (await settles(client, "acceptPartnership", cast.dave, partnership)).done("acceptPartnership")
    return partnership


def told(*who: tuple[LoggedInUser, str]) -> Told:
    return Counter((member.user_id, notice) for member, notice in who)


# ---- a request against the end of the partnership

DECISIONS = {
    "acceptMembership": ("ACCEPTED", "MEMBERSHIP_ACCEPTED", "membership.accepted"),
    "declineMembership": ("DECLINED", "MEMBERSHIP_DECLINED", "membership.declined"),
}


@pytest.mark.parametrize("field", DECISIONS)
async def test_par_6_deciding_a_request_against_ending_the_partnership(
    client: Client, database: Database, cast: Cast, many: Many, field: str
) -> None:
    """Decided first and cut then, or never decided: nothing in between, on either side's books."""
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    state, notice, action = DECISIONS[field]
    seen: Counter[str] = Counter()
    for n in range(many(ROUNDS)):
        await days_pass(database)
        membership = await add_member(database, cast.alice, organisation, cast.dave)
        ender, other = (cast.alice, cast.dave) if n % 4 < 2 else (cast.dave, cast.alice)
        before = await notices(database)
        async with border_watched(database):
            decided, ended = await at_once(
                n,
                client.do(field, {"membershipId": membership}, as_=cast.dave),
                settles(client, "endPartnership", ender, partnership),
            )
        first = outcome(decided, field) == "DONE"
        cut = not first or field == "acceptMembership"
        assert ended.done("endPartnership")["removedMembershipIds"] == ([membership] if cut else [])
        assert (await states(client, cast.dave, "CollaborationRequest"))[0] == (state if first else "WITHDRAWN")
        assert [row for row in await rows(database, "inbox_items") if row.is_open] == []
        assert await written(database, key(membership)) == ["membership.requested", *([action] if first else [])]
        assert (await written(database, key(partnership)))[-1] == "partnership.ended"
        last = (await audit(database, action="partnership.ended"))[-1]
        assert last.after == {"memberships": [str(key(membership))] if cut else []}
        if first:
            assert (await audit(database, action=action))[-1].id < last.id, "decided before it was cut"
        expected = told((other, "PARTNERSHIP_ENDED"))
        expected += told((cast.alice, notice)) if first else Counter()
        expected += told((cast.dave, "REMOVED_FROM_ORGANISATION")) if first and cut else Counter()
        assert await notices(database) - before == expected
        seen[outcome(decided, field)] += 1
        partnership = await renewed(client, cast)
    print(field, dict(seen))
    assert set(seen) == {"DONE", "ALREADY_SETTLED"}, "one was always first: nothing was tested"


async def test_par_6_a_crowd_accepts_on_both_sides_while_the_partnership_ends(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    """All are cut in one go, whichever had accepted; those who come too late are told so."""
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisations = (
        await create_organisation(database, cast.alice),
        await create_organisation(database, cast.carol, "Globex", "87654321"),
    )
    people = [await add_colleague(database, cast.carol, f"Gus{n}", "ADVANCED_USER") for n in range(3)]
    seen: Counter[str] = Counter()
    for n in range(many(ROUNDS // 2)):
        await days_pass(database)
        for who in people:
            (await connects(client, cast.dave, partnership, who)).done("setPartnershipManager")
        places = {await add_member(database, cast.alice, organisations[0], who): who for who in (cast.dave, *people)}
        places[await add_member(database, cast.carol, organisations[1], cast.alice)] = cast.alice
        decisions = [
            client.do("acceptMembership", {"membershipId": membership}, as_=who) for membership, who in places.items()
        ]
        async with border_watched(database):
            ended, *decided = await at_once(n, settles(client, "endPartnership", cast.alice, partnership), *decisions)
        cut = ended.done("endPartnership")["removedMembershipIds"]
        assert sorted(cut) == sorted(places)
        accepted = {
            membership
            for membership, answer in zip(places, decided, strict=True)
            if outcome(answer, "acceptMembership") == "DONE"
        }
        found = {ids.show("mem", row.id): row.state.value for row in await rows(database, "memberships")}
        left = {membership: state for membership, state in found.items() if membership in places}
        assert left == {m: "ENDED" if m in accepted else "WITHDRAWN" for m in places}
        for membership in places:
            assert ("membership.accepted" in await written(database, key(membership))) == (membership in accepted)
        seen.update(outcome(answer, "acceptMembership") for answer in decided)
        partnership = await renewed(client, cast)
    print(dict(seen))
    assert set(seen) == {"DONE", "ALREADY_SETTLED"}


async def test_usr_4_accepting_a_request_against_being_removed_at_home(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    for n in range(many(ROUNDS)):
        who = await add_colleague(database, cast.carol, f"Gus{n}", "ADVANCED_USER")
        (await connects(client, cast.dave, partnership, who)).done("setPartnershipManager")
        membership = await add_member(database, cast.alice, organisation, who)
        accepted, removed = await at_once(
            n,
            client.do("acceptMembership", {"membershipId": membership}, as_=who),
            client.do("removeUser", {"userId": who.id}, as_=cast.carol),
        )
        removed.done("removeUser")
        first = not accepted.errors
        assert accepted.code in (None, "NO_ENVIRONMENT")
        [row] = await rows(database, "memberships", id=key(membership))
        assert row.state.value == ("ENDED" if first else "WITHDRAWN")
        assert ("membership.accepted" in await written(database, key(membership))) == first
        assert await rows(database, "inbox_items", user_id=who.user_id) == []


# ---- two settlements of one partnership

VERBS = {
    "accept": ("ACTIVE", "partnership.accepted", "PARTNERSHIP_ACCEPTED"),
    "decline": ("DECLINED", "partnership.declined", "PARTNERSHIP_DECLINED"),
    "withdraw": ("WITHDRAWN", "partnership.withdrawn", None),
    "end": ("ENDED", "partnership.ended", "PARTNERSHIP_ENDED"),
}
PAIRS = [
    ("accept", "withdraw"),
    ("accept", "decline"),
    ("decline", "withdraw"),
    ("withdraw", "withdraw"),
    ("end", "end"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
async def test_par_4_of_two_settlements_at_once_one_counts_everywhere(
    client: Client, database: Database, cast: Cast, many: Many, one: str, other: str
) -> None:
    """The one that came second changes nothing and tells nobody."""
    for n in range(many(ROUNDS)):
        await days_pass(database)
        partnership = await (renewed(client, cast) if one == "end" else asked(client, cast.alice, cast.dave))
        sides = {"accept": cast.dave, "decline": cast.carol, "withdraw": cast.alice, "end": cast.alice}
        acts = [(one, sides[one]), (other, cast.dave if other == "end" else sides[other])]
        before = await notices(database)
        answers = await at_once(n, *(settles(client, f"{verb}Partnership", who, partnership) for verb, who in acts))
        outcomes = [outcome(answer, f"{verb}Partnership") for (verb, _), answer in zip(acts, answers, strict=True)]
        assert sorted(outcomes) == ["ALREADY_SETTLED", "DONE"]
        verb, winner = acts[outcomes.index("DONE")]
        state, action, notice = VERBS[verb]
        assert (await partnership_rows(database))[key(partnership)].status.value == state
        settled = [found for found in await written(database, key(partnership)) if found != "partnership.requested"]
        assert settled == (["partnership.accepted", action] if verb == "end" else [action])
        # the asker's manager is told of a decision, both sides' but the actor of an end
        audience = [who for who in (cast.alice, cast.dave) if who is not winner][: 1 if notice else 0]
        assert await notices(database) - before == told(*((who, str(notice)) for who in audience))
        assert [row for row in await rows(database, "inbox_items") if row.is_open] == []
        if verb == "accept":
            await settles(client, "endPartnership", cast.alice, partnership)
