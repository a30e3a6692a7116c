"""PAR: what happens when both sides, or two people on one side, do something at once."""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import NoticeKind
from server.domain.errors import DomainError
from tests.client import Answer, Client
from tests.graphql.steps import asked, asks, requests, settles, states
from tests.rows import LIVE, days_pass, key, partnership_rows, rows
from tests.scenario import Cast, add_member, change_role, create_organisation, make_partners, set_relationship_manager

Many = Callable[[int], int]
ROUNDS = 100


def outcome(answer: Answer, field: str) -> str:
    """DONE, or the code of the refusal."""
    assert not answer.errors, answer.errors
    errors = answer.data[field]["errors"]
    return str(errors[0]["code"]) if errors else "DONE"


@pytest.fixture
async def both_sides(database: Database, cast: Cast) -> Cast:
    """Alice manages Acme's partnerships; Carol and Dave those of Globex."""
    return cast


async def clear(client: Client, database: Database, cast: Cast, partnership: str) -> None:
    await partnership_rows(database)
    for field in ("withdrawPartnership", "endPartnership"):
        await settles(client, field, cast.alice, partnership)


async def status(database: Database, partnership: str) -> str:
    return str((await partnership_rows(database))[key(partnership)].status.value)


async def test_par_3_of_two_acceptances_one_counts(
    client: Client, database: Database, both_sides: Cast, many: Many
) -> None:
    cast = both_sides
    for _ in range(many(ROUNDS)):
        await days_pass(database)
        partnership = await asked(client, cast.alice, cast.dave)
        field = "acceptPartnership"
        answers = await asyncio.gather(*(settles(client, field, who, partnership) for who in (cast.carol, cast.dave)))
        assert Counter(outcome(a, field) for a in answers) == {"DONE": 1, "ALREADY_SETTLED": 1}
        managers = await rows(database, "partnership_managers", partnership_id=key(partnership))
        assert len(managers) == 2, "the asker, and the one who accepted"
        assert (await states(client, cast.carol))[0] == (await states(client, cast.dave))[0] == "ACCEPTED"
        await clear(client, database, cast, partnership)


@pytest.mark.parametrize("field", ["withdrawPartnership", "declinePartnership"])
async def test_par_4_accept_against_withdraw_or_decline_ends_one_way(
    client: Client, database: Database, both_sides: Cast, many: Many, field: str
) -> None:
    cast = both_sides
    other = cast.alice if field == "withdrawPartnership" else cast.carol
    seen: Counter[str] = Counter()
    for n in range(many(ROUNDS)):
        await days_pass(database)
        partnership = await asked(client, cast.alice, cast.dave)
        both = [
            settles(client, "acceptPartnership", cast.dave, partnership),
            settles(client, field, other, partnership),
        ]
        order = (0, 1) if n % 2 else (1, 0)
        told: dict[int, Answer] = dict(zip(order, await asyncio.gather(*(both[i] for i in order)), strict=True))
        accepted, ended = outcome(told[0], "acceptPartnership"), outcome(told[1], field)
        assert {accepted, ended} == {"DONE", "ALREADY_SETTLED"}
        now = await status(database, partnership)
        assert now == ("ACTIVE" if accepted == "DONE" else {"w": "WITHDRAWN", "d": "DECLINED"}[field[0]])
        seen[now] += 1
        await clear(client, database, cast, partnership)
    print(seen)


async def test_par_6_accepting_a_membership_against_ending_the_partnership(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    """Whichever is first: no access across the border is left."""
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    seen: Counter[str] = Counter()
    for n in range(many(ROUNDS)):
        await days_pass(database)
        membership = await add_member(database, cast.alice, organisation, cast.dave)
        both = [
            client.do("acceptMembership", {"membershipId": membership}, as_=cast.dave),
            settles(client, "endPartnership", cast.alice, partnership),
        ]
        order = (0, 1) if n % 2 else (1, 0)
        told = dict(zip(order, await asyncio.gather(*(both[i] for i in order)), strict=True))
        payload = told[1].done("endPartnership")
        assert payload["removedMembershipIds"] == [membership]
        accepted = outcome(told[0], "acceptMembership")
        [row] = await rows(database, "memberships", id=key(membership))
        assert (accepted, row.state.value) in {("DONE", "ENDED"), ("ALREADY_SETTLED", "WITHDRAWN")}
        node = await client.ask("query($i: ID!) { node(id: $i) { id } }", {"i": organisation}, as_=cast.dave)
        assert node.data == {"node": None}
        seen[accepted] += 1
        await partnership_rows(database)
        partnership = await asked(client, cast.alice, cast.dave)
        await settles(client, "acceptPartnership", cast.dave, partnership)
    print(seen)


async def test_par_6_adding_a_member_against_ending_the_partnership(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    organisation = await create_organisation(database, cast.alice)
    for _ in range(many(ROUNDS)):
        await days_pass(database)

        async def add() -> str:
            try:
                await add_member(database, cast.alice, organisation, cast.dave)
            except DomainError as refused:
                return refused.code
            return "DONE"

        added, ended = await asyncio.gather(add(), settles(client, "endPartnership", cast.dave, partnership))
        cut = ended.done("endPartnership")["removedMembershipIds"]
        assert (added, len(cut)) in {("DONE", 1), ("NOT_FOUND", 0)}
        live = {r.state.value for r in await rows(database, "memberships", user_id=cast.dave.user_id)}
        assert live <= {"WITHDRAWN"}
        await partnership_rows(database)
        partnership = await asked(client, cast.alice, cast.dave)
        await settles(client, "acceptPartnership", cast.dave, partnership)


async def test_par_4_of_two_crossing_requests_one_stands_and_the_other_is_pointed_to_it(
    client: Client, database: Database, both_sides: Cast, many: Many
) -> None:
    cast = both_sides
    for n in range(many(ROUNDS)):
        await days_pass(database)
        sides = [(cast.alice, cast.dave), (cast.dave, cast.alice)]
        answers = await asyncio.gather(*(asks(client, who, whom) for who, whom in (sides if n % 2 else sides[::-1])))
        payloads = [answer.payload("requestPartnership") for answer in answers]
        codes = [[error["code"] for error in payload["errors"]] for payload in payloads]
        assert sorted(codes) == [[], ["PARTNERSHIP_PENDING"]]
        [partnership] = {payload["partnership"]["id"] for payload in payloads}
        live = [row for row in (await partnership_rows(database)).values() if row.status in LIVE]
        assert len(live) == 1
        for who in (cast.alice, cast.dave):
            await settles(client, "withdrawPartnership", who, partnership)


async def test_par_3_becoming_manager_against_the_request_and_its_decision(
    client: Client, database: Database, both_sides: Cast, many: Many
) -> None:
    """The newcomer finds the request once, whichever is first; and never one that is settled as open."""
    cast = both_sides
    await set_relationship_manager(database, cast.carol, cast.carol, False)
    for _ in range(many(ROUNDS)):
        await days_pass(database)
        partnership, _ = await asyncio.gather(
            asked(client, cast.alice, cast.dave), set_relationship_manager(database, cast.carol, cast.carol)
        )
        mine = [r for r in await requests(client, cast.carol) if r["partnership"]["id"] == partnership]
        assert [item["state"] for item in mine] == ["OPEN"]
        await change_role(database, cast.carol, cast.dave, "BASIC_USER")
        await asyncio.gather(
            settles(client, "withdrawPartnership", cast.alice, partnership),
            change_role(database, cast.carol, cast.dave, "ADVANCED_USER"),
        )
        for who in (cast.carol, cast.dave):
            assert set(await states(client, who)) == {"WITHDRAWN"}
        open_rows = [r for r in await rows(database, "inbox_items") if r.is_open]
        assert open_rows == []
        await set_relationship_manager(database, cast.carol, cast.carol, False)


async def test_par_7_two_managers_go_at_once_and_the_administrators_are_told_once(
    client: Client, database: Database, both_sides: Cast, many: Many
) -> None:
    cast = both_sides
    partnership = await asked(client, cast.alice, cast.dave)
    await settles(client, "acceptPartnership", cast.dave, partnership)
    given: dict[str, Any] = {"partnershipId": partnership, "connected": True}
    for n in range(1, many(ROUNDS) + 1):
        for who in (cast.carol, cast.dave):
            (await client.do("setPartnershipManager", given | {"userId": who.id}, as_=who)).done(
                "setPartnershipManager"
            )
        gone = given | {"connected": False}
        await asyncio.gather(
            *(client.do("setPartnershipManager", gone | {"userId": w.id}, as_=w) for w in (cast.carol, cast.dave))
        )
        needed = NoticeKind.PARTNERSHIP_REQUESTED
        told = await rows(database, "inbox_items", user_id=cast.carol.user_id, notice=needed)
        assert len(told) == n
