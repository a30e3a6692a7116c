"""The overview, way by way: every page of it has the rows that a plain look at all users finds (USR-8)."""

import random
from collections.abc import Iterator
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import (
    Membership,
    MembershipState,
    OrganisationRole,
    PlatformRole,
    User,
    UserStatus,
    UserWord,
    new_id,
)
from server.db.queries import search, user_pages, user_ways
from server.db.queries.keyset import Keyset
from server.domain import names
from tests.rows import ago, key, rows
from tests.scenario import Cast, create_organisation
from tests.scenario.crowds import user_row

GIVEN = ["Jan", "jo", "Ja Jansen", "J", "Bo", "'Jan'", "Ján", "Zoë", "Zoë", "山田", "b.j"]
FAMILY = ["Jansen", "Bos", "de Jong", "B", "jan", "Jan-Bos", ""]
LOCAL = ["jan", "jo.bos", "jansen", "bos", "xavier", "j", "b.jan", "'jan"]
SEARCHES = [
    "j",
    "jan",
    "b",
    "acme",
    "jan b",
    "j acme",
    "ja bo jo",
    "jan@",
    "jan1@acme",
    "nobody",
    "zo",
    "xav",
    "zoe x",
    "山",
    "j nobody",
    "bo @",
]
STATUSES: list[list[UserStatus] | None] = [
    None,
    None,
    [UserStatus.ACTIVE],
    [UserStatus.INVITED, UserStatus.BLOCKED],
    [],
]
ROLES: list[list[PlatformRole] | None] = [
    None,
    None,
    [PlatformRole.ADMINISTRATOR],
    [PlatformRole.BASIC_USER, PlatformRole.ADVANCED_USER],
]


def people(luck: random.Random, environment_id: Any, count: int) -> Iterator[dict[str, Any]]:
    for n in range(count):
        name = " ".join((luck.choice(GIVEN), luck.choice(FAMILY))).strip() if luck.random() < 0.8 else None
        address = f"{luck.choice(LOCAL)}{n}@acme.example"
        yield user_row(
            environment_id,
            name,
            address,
            role=luck.choice([*PlatformRole]),
            status=luck.choice([*UserStatus]),
            created_at=ago(minutes=luck.randrange(5)).replace(second=0, microsecond=0),
            last_active_at=ago(hours=luck.randrange(5)).replace(microsecond=0) if luck.random() < 0.6 else None,
        )


async def crowd(database: Database, cast: Cast, luck: random.Random, organisation: str) -> list[Any]:
    """Everybody of the environment; members of the organisation are marked in `blocked_reason`."""
    environment_id = cast.alice.environment_id
    made = list(people(luck, environment_id, 120))
    for row in made:
        row["blocked_reason"] = "member" if luck.random() < 0.5 else None
    words = [
        {"environment_id": environment_id, "word": word, "user_id": row["id"]}
        for row in made
        for word in names.words_of(row["name"], row["canonical"])
    ]
    members = [
        {
            "environment_id": environment_id,
            "id": new_id(),
            "organisation_id": key(organisation),
            "user_environment_id": environment_id,
            "user_id": row["id"],
            "role": OrganisationRole.MEMBER,
            "state": MembershipState.ACTIVE if row["blocked_reason"] else MembershipState.ENDED,
            "created_at": ago(days=1),
        }
        for row in made
    ]
    async with database.write(origin="test") as uow:
        for table, some in ((User, made), (UserWord, words), (Membership, members)):
            uow.add(*(table(**row) for row in some))
    everybody = await rows(database, "users", environment_id=environment_id)
    return [row for row in everybody if row.id not in (cast.alice.user_id, cast.bob.user_id)]


def is_found(row: Any, terms: list[str]) -> bool:
    """As USR-8 says it: each term begins a word of name or address; or the address or the name itself."""
    parts = {*names.SEPARATORS.split(names.fold(row.name or "")), *names.SEPARATORS.split(names.fold(row.canonical))}
    return all(any(part.startswith(term) for part in {*parts, row.canonical}) for term in terms)


def in_order(found: list[Any], order: Keyset) -> list[Any]:
    assert order.by is not None
    column = order.by.key
    having = [row for row in found if getattr(row, column) is not None]
    having.sort(key=lambda row: (getattr(row, column), row.id), reverse=order.descending)
    blank = [row for row in found if getattr(row, column) is None]
    blank.sort(key=lambda row: row.id, reverse=order.descending)
    return [row.id for row in having + blank]


async def all_pages(
    database: Database, order: Keyset, wanted: user_ways.Filter, given: dict[str, Any]
) -> tuple[Any, Any]:
    """Every id, page after page, and the way by which they were found."""
    seen: list[Any] = []
    after, way = None, user_ways.IN_ORDER
    async with database.read() as reads:
        if wanted.conditions:
            numbers = await reads.first(user_ways.counted(wanted), **given, most=user_ways.most(wanted))
            assert numbers is not None
            way = user_ways.way(wanted, order, numbers)
        while True:
            statement = user_pages.page(order, wanted, order.start(after), way)
            page = await reads.rows(statement, **given, limit=9, **order.parameters(after))
            if wanted == user_ways.Filter():
                parts = [
                    await reads.rows(part, **given, limit=9, **order.parameters(after))
                    for part in user_pages.parts(order, order.start(after))
                ]
                assert [row.id for rows in parts for row in rows][:9] == [row.id for row in page]
            seen += [row.id for row in page[:8]]
            if len(page) < 9:
                break
            after = order.key(page[7])
        uncounted = user_ways.IN_ORDER if way.apart else way
        assert await reads.count(user_pages.count(wanted, uncounted), **given) == len(seen)
    return seen, way


# What is few, and whether some ways find few then, and apart from those in one place. (Without a search: no few.)
WAYS = {
    0: {(False, False)},
    5: {(False, False), (True, False), (True, True)},
    60: {(False, False), (True, False)},
    10_000: {(False, False), (True, False)},
}


@pytest.mark.parametrize("few", WAYS)
async def test_usr_8_every_way_finds_the_same(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch, many: Any, few: int
) -> None:
    monkeypatch.setattr(user_ways, "FEW", few)
    monkeypatch.setattr(user_ways, "FEW_OF_SEVERAL", few)
    luck = random.Random(few)
    organisation = await create_organisation(database, cast.alice, "Acme", "12345678")
    everybody = await crowd(database, cast, luck, organisation)
    theirs = {"organisation_id": key(organisation), "organisations_environment_id": cast.alice.environment_id}
    ways = set()
    for n in range(many(1_000)):
        order = luck.choice([*user_pages.ORDERS.values()])
        text = luck.choice(SEARCHES) if n % 4 else ""
        status, role, by_organisation = luck.choice(STATUSES), luck.choice(ROLES), luck.random() < 0.2
        terms, pairs = names.search_terms(text), user_ways.pairs(status, role)
        wanted = user_ways.Filter(len(terms), None if pairs is None else len(pairs) // 2, by_organisation)
        given = {"environment_id": cast.alice.environment_id} | search.ranges(terms) | (pairs or {}) | theirs
        found = [
            row
            for row in everybody
            if is_found(row, terms)
            and (status is None or row.status in status)
            and (role is None or row.role in role)
            and (not by_organisation or row.blocked_reason)
        ]
        seen, way = await all_pages(database, order, wanted, given)
        strangers = {cast.alice.user_id, cast.bob.user_id}
        assert [pk for pk in seen if pk not in strangers] == in_order(found, order), (order.by, text, status, role, way)
        ways.add((bool(way.few), way.apart))
    assert ways >= WAYS[few]
