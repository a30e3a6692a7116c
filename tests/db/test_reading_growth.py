"""A page of a large environment reads what it shows, in every order and by every filter (LIM-6): rows are counted."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest
from sqlalchemy import insert

from server.db.database import Database
from server.db.models import (
    AuditEvent,
    Invitation,
    InvitationKind,
    InvitationStatus,
    Partnership,
    PartnershipStatus,
    PlatformRole,
    UserStatus,
    lowest_id_at,
    new_id,
)
from server.db.queries import audit, invitations, partnerships, search, sessions, user_pages, user_ways
from server.db.queries.keyset import Keyset, Start
from server.db.query import Query
from server.domain import documents, session_tokens
from tests.graphql.reading import analysed, read_by, selects
from tests.rows import rows
from tests.scenario import Cast
from tests.scenario.bulk import CHUNK, insert_sessions, insert_users
from tests.scenario.crowds import Person, insert_crowd

MANY, LIMIT = 10_000, 51
ACTIVE, INVITED, BLOCKED = UserStatus.ACTIVE, UserStatus.INVITED, UserStatus.BLOCKED
BASIC, ADVANCED, ADMINISTRATOR = PlatformRole.BASIC_USER, PlatformRole.ADVANCED_USER, PlatformRole.ADMINISTRATOR
# By status and role.
FILTERS: list[tuple[Sequence[UserStatus] | None, Sequence[PlatformRole] | None]] = [
    (None, None),
    ([INVITED], None),
    ([ACTIVE, BLOCKED], None),
    (None, [ADMINISTRATOR]),
    (None, [BASIC, ADVANCED]),
    ([ACTIVE], [BASIC]),
    ([ACTIVE, INVITED], [ADVANCED, ADMINISTRATOR]),
]
# What is searched, and how many rows the page may read and the numbers before it, where all are 10,000 or more. "j" is
# a quarter of all and in one place of the order by name, and so is "jan"; "b" and "bakker" are here and there.
SEARCHES = {
    "j": 14_000,
    "jan": 14_000,
    "b": 14_000,
    "bakker": 14_000,
    "acme": 14_000,
    "bakker77": 1_500,
    "jan bakker": 25_000,
}


class Page(NamedTuple):
    what: str
    query: Query[Any]
    parameters: dict[str, Any]
    most: int


def after(order: Keyset, found: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """Where the first and the last page begin."""
    yield "first", None
    if len(found) > LIMIT:
        yield "last", order.key(found[-LIMIT])


def sorted_by(order: Keyset, people: Sequence[Any]) -> list[Any]:
    assert order.by is not None
    having = [one for one in people if getattr(one, order.by.key) is not None]
    blank = [one for one in people if getattr(one, order.by.key) is None]
    return sorted(having, key=order.key, reverse=order.descending) + sorted(
        blank, key=lambda one: one.id, reverse=order.descending
    )


@pytest.mark.parametrize("which", ["ACCESS_OF_SESSIONS", "USERS_OF_SESSIONS"])
async def test_lim_6_a_look_at_many_sessions_reads_of_each_what_it_reads_of_few(
    database: Database, cast: Cast, which: str
) -> None:
    users = await insert_users(database, cast.alice.environment_id, "acme.example", 600)
    tokens = [session_tokens.read(token) for token in await insert_sessions(database, users)]
    ids = {row.account_id: row.id for row in await rows(database, "sessions")}
    await analysed(database)
    read = []
    for number in (60, 600):
        some = [token for token in tokens[:number] if token]
        given = {"account_ids": [token.account_id for token in some]}
        given |= {
            "ACCESS_OF_SESSIONS": {"ids": [ids[token.account_id] for token in some]},
            "USERS_OF_SESSIONS": {"token_hashes": [token.hash for token in some]},
        }[which]
        given |= database.policy.live_at(dt.datetime.now(dt.UTC))
        read.append(await reads(database, Page(which, getattr(sessions, which), given, 0)))
    assert read[1] < 13 * read[0], "ten times as many"


@pytest.fixture
async def people(database: Database, cast: Cast) -> list[Person]:
    made = await insert_crowd(database, cast.alice.environment_id, "acme.example", MANY)
    await analysed(database)
    return made


async def reads(database: Database, page: Page) -> int:
    with selects(database) as ran:
        async with database.read() as reader:
            assert await reader.rows(page.query, **page.parameters)
    return await read_by(database, ran)


async def test_lim_6_every_order_and_filter_of_the_overview_reads_what_it_shows(
    subtests: pytest.Subtests, database: Database, cast: Cast, people: list[Person]
) -> None:
    for order in user_pages.ORDERS.values():
        for statuses, roles in FILTERS:
            shown = [p for p in people if (not statuses or p.status in statuses) and (not roles or p.role in roles)]
            pairs = user_ways.pairs(statuses, roles)
            number = None if pairs is None else len(pairs) // 2
            given = {"environment_id": cast.alice.environment_id, "limit": LIMIT} | (pairs or {})
            for which, key in after(order, sorted_by(order, shown)):
                query = user_pages.page(order, user_ways.Filter(pairs=number), order.start(key))
                page = Page(which, query, given | order.parameters(key), 1_200)
                with subtests.test(msg=f"{order.by} {order.descending} {statuses} {roles} {which}"):
                    read = await reads(database, page)
                    assert read <= page.most, read


async def test_lim_6_a_search_reads_few_more_than_it_shows(
    subtests: pytest.Subtests, database: Database, cast: Cast, people: list[Person]
) -> None:
    for order in user_pages.ORDERS.values():
        for text, most in SEARCHES.items():
            for statuses in (None, [ACTIVE, BLOCKED]):
                pairs = user_ways.pairs(statuses, None)
                terms = text.split()
                wanted = user_ways.Filter(len(terms), None if pairs is None else len(pairs) // 2)
                given = {"environment_id": cast.alice.environment_id} | search.ranges(terms) | (pairs or {})
                with selects(database) as ran:
                    async with database.read() as reader:
                        counted = user_ways.counted(wanted)
                        numbers = await reader.first(counted, **given, most=user_ways.most(wanted))
                        assert numbers is not None
                        query = user_pages.page(order, wanted, Start.FIRST, user_ways.way(wanted, order, numbers))
                        assert await reader.rows(query, **given, limit=LIMIT)
                read = await read_by(database, ran)
                with subtests.test(msg=f"{order.by} {order.descending} {text} {statuses}"):
                    assert read <= most, read


# ---- other lists


async def insert_rows(database: Database, model: Any, rows: Sequence[dict[str, Any]]) -> None:
    async with database.writer.begin() as connection:
        for start in range(0, len(rows), CHUNK):
            await connection.execute(insert(model.__table__), rows[start : start + CHUNK])


def many_events(cast: Cast) -> Iterator[dict[str, Any]]:
    """One an hour. Most are of one action and by one actor, so that all others are far apart."""
    begin = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    for n in range(MANY):
        at = begin + dt.timedelta(hours=n)
        yield {
            "id": uuid.UUID(int=lowest_id_at(at).int + n),
            "environment_id": cast.alice.environment_id,
            "at": at,
            "action": "user.blocked" if n % 500 == 0 else "user.invited",
            "actor_id": cast.bob.user_id if n % 499 == 0 else cast.alice.user_id,
            "target_type": "user",
            "target_id": cast.bob.user_id if n % 501 == 0 else new_id(),
            "origin": "test",
        }


def audit_pages(cast: Cast, events: list[Any]) -> Iterator[Page]:
    by: dict[str, Callable[[Any], bool]] = {
        "action": lambda e: e.action == "user.blocked",
        "actor_id": lambda e: e.actor_id == cast.bob.user_id,
        "target_id": lambda e: e.target_id == cast.bob.user_id,
        "since": lambda e: e.at >= events[-60].at,
        "until": lambda e: e.at < events[60].at,
    }
    values = {"action": "user.blocked", "actor_id": cast.bob.user_id, "target_id": cast.bob.user_id}
    moments = {"since": events[-60].at, "until": events[60].at}
    viewer = documents.viewing(cast.alice.actor)
    for names in [(name,) for name in by] + [("action", "actor_id"), ("actor_id", "since")]:
        given = {name: (values | moments)[name] for name in names}
        bounds = audit.around(given.get("since"), given.get("until"))
        for start in (Start.FIRST, Start.AFTER_KEY):
            shown = [e for e in reversed(events) if all(by[name](e) for name in names)]
            if start is Start.AFTER_KEY:
                given = given | {"after_id": shown[0].id}
            query = audit.page(audit.Filter(**dict.fromkeys(names, True)), start)
            common = {"environment_id": cast.alice.environment_id, "limit": LIMIT}
            yield Page(f"audit by {names} {start}", query, given | bounds | viewer | common, 600)


def many_invitations(cast: Cast) -> Iterator[dict[str, Any]]:
    """Most are accepted."""
    begin = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    others = [one for one in InvitationStatus if one is not InvitationStatus.ACCEPTED]
    for n in range(MANY):
        at = begin + dt.timedelta(hours=n)
        yield {
            "environment_id": cast.alice.environment_id,
            "id": new_id(),
            "user_id": new_id(),
            "kind": InvitationKind.BY_EMAIL,
            "email": f"u{n}@acme.example",
            "canonical": f"u{n}@acme.example",
            "role": BASIC,
            "status": others[n // 200 % len(others)] if n % 200 == 0 else InvitationStatus.ACCEPTED,
            "created_at": at,
            "expires_at": at + dt.timedelta(days=7),
        }


def many_partnerships(cast: Cast) -> Iterator[dict[str, Any]]:
    """Of one side, asked by either and ended; a few were declined."""
    for n in range(MANY):
        yield {
            "environment_id": cast.alice.environment_id,
            "id": new_id(),
            "partner_id": cast.carol.environment_id,
            "requested_by_us": bool(n % 2),
            "status": PartnershipStatus.DECLINED if n % 499 == 0 else PartnershipStatus.ENDED,
            "created_at": dt.datetime(2025, 1, 1, tzinfo=dt.UTC),
        }


def listed(module: Any, statuses: Any, key: dict[str, Any], given: dict[str, Any]) -> Iterator[Page]:
    for status in (None, *statuses):
        for start in (Start.FIRST, Start.AFTER_KEY):
            query = module.page(status and status.value, start)
            shown = given | (key if start is Start.AFTER_KEY else {})
            yield Page(f"{module.__name__} {status} {start}", query, shown | {"limit": LIMIT}, 1_200)


async def test_lim_6_other_lists_read_what_they_show(subtests: pytest.Subtests, database: Database, cast: Cast) -> None:
    here = {"environment_id": cast.alice.environment_id}
    events, invited = list(many_events(cast)), list(many_invitations(cast))
    partners = list(many_partnerships(cast))
    for model, some in ((AuditEvent, events), (Invitation, invited), (Partnership, partners)):
        await insert_rows(database, model, some)
    await analysed(database)
    now = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    key = {"after_key": invited[-100]["created_at"], "after_id": invited[-100]["id"]}
    pages = [
        *audit_pages(cast, [SimpleNamespace(**event) for event in events]),
        *listed(invitations, InvitationStatus, key, here | {"now": now}),
        *listed(partnerships, PartnershipStatus, {"after_id": partners[-100]["id"]}, here),
    ]
    for page in pages:
        with subtests.test(msg=page.what):
            with selects(database) as ran:
                async with database.read() as reader:
                    await reader.rows(page.query, **page.parameters)
            read = await read_by(database, ran)
            assert read <= page.most, read
