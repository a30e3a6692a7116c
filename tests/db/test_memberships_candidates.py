"""A search for candidates, way by way: its pages have whom a plain look at all users finds (ORG-5, USR-8)."""

import datetime as dt
import random
import uuid
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import UserStatus
from server.db.queries import member_candidates, search
from server.domain import names
from tests.db.test_users_pages import SEARCHES, crowd, is_found
from tests.graphql.reading import analysed, read_by, selects
from tests.rows import key
from tests.scenario import Cast, create_organisation
from tests.scenario.crowds import insert_crowd

MANY = 10_000
# What is searched, and how many rows the page may read where 10,000 users are candidates.
READS = {"j": 6_000, "jan": 6_000, "b": 9_000, "bakker": 12_000, "acme": 9_000, "bakker77": 500, "jan bakker": 25_000}


@pytest.fixture
def fewer(monkeypatch: pytest.MonkeyPatch, few: int) -> Any:
    """Statements for which so many are few; they are made anew, and again afterwards."""
    monkeypatch.setattr(member_candidates, "FEW", few)
    member_candidates.page.cache_clear()
    yield
    member_candidates.page.cache_clear()


def is_named(row: Any, terms: list[str]) -> bool:
    """As somebody of another environment finds them: by name alone."""
    words = names.SEPARATORS.split(names.fold(row.name or ""))
    return all(any(word.startswith(term) for word in words) for term in terms)


async def all_pages(database: Database, terms: list[str], given: dict[str, Any]) -> list[uuid.UUID]:
    seen: list[uuid.UUID] = []
    after = None
    order = member_candidates.BY_NAME
    async with database.read() as reads:
        while True:
            statement = member_candidates.page(len(terms), order.start(after))
            page = await reads.rows(statement, **given, limit=9, **order.parameters(after))
            seen += [row.id for row in page[:8]]
            if len(page) < 9:
                return seen
            after = order.key(page[7])


@pytest.mark.parametrize("few", [0, 5, 60, 10_000])
@pytest.mark.usefixtures("fewer")
async def test_usr_8_every_way_finds_the_same_candidates(database: Database, cast: Cast, many: Any, few: int) -> None:
    luck = random.Random(few)
    organisation = await create_organisation(database, cast.alice, "Acme", "12345678")
    everybody = await crowd(database, cast, luck, organisation)
    candidates = [row for row in everybody if row.status is not UserStatus.BLOCKED and not row.blocked_reason]
    candidates.sort(key=lambda row: (row.name_key is None, row.name_key or "", row.id))
    strangers = {cast.alice.user_id, cast.bob.user_id}
    given = {"environment_ids": [cast.alice.environment_id], "organisation_ids": [key(organisation)]}
    for text in luck.sample(SEARCHES, min(len(SEARCHES), many(12))):
        terms = names.search_terms(text)
        for viewer, finds in ((cast.alice, is_found), (cast.dave, is_named)):
            more = {"viewer_environment_id": viewer.environment_id, "now": dt.datetime.now(dt.UTC)}
            more |= search.ranges(terms) | search.likes(terms)
            seen = [pk for pk in await all_pages(database, terms, given | more) if pk not in strangers]
            assert seen == [row.id for row in candidates if finds(row, terms)], (text, viewer.name)


async def test_lim_6_a_search_for_candidates_reads_few_more_than_it_shows(
    subtests: pytest.Subtests, database: Database, cast: Cast
) -> None:
    organisation = await create_organisation(database, cast.alice, "Acme", "12345678")
    await insert_crowd(database, cast.alice.environment_id, "acme.example", MANY)
    await analysed(database)
    given = {"environment_ids": [cast.alice.environment_id], "organisation_ids": [key(organisation)], "limit": 21}
    given |= {"viewer_environment_id": cast.alice.environment_id, "now": dt.datetime.now(dt.UTC)}
    for text, most in READS.items():
        terms = text.split()
        with selects(database) as ran:
            async with database.read() as reader:
                query = member_candidates.page(len(terms), member_candidates.BY_NAME.start(None))
                assert await reader.rows(query, **given, **search.ranges(terms), **search.likes(terms))
        read = await read_by(database, ran)
        with subtests.test(msg=text):
            assert read <= most, read
