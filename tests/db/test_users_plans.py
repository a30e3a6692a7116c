"""By which indexes the overview of users is read, as either database tells its plan; docs/performance.md says why."""

import contextlib
import datetime as dt
import re
import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson
import pytest

from server.db.database import Database
from server.db.models import PlatformRole, UserStatus
from server.db.queries import member_candidates, search, user_pages, user_ways
from server.db.queries.keyset import Start
from server.db.queries.user_ways import IN_ORDER, Filter, Way
from server.db.query import Query
from tests.graphql.reading import Ran, analysed, selects
from tests.rows import key
from tests.scenario import Cast, create_organisation
from tests.scenario.crowds import insert_crowd

MANY = 10_000
BY_ID, WORDS, WORD_OF_USER = "pk_users", "pk_user_words", "ix_user_words_environment_id_user_id_word"
BY_NAME, BY_ADDRESS = "ix_users_environment_id_name_key_id", "uq_users_environment_id_canonical"
# By what the overview is sorted, and by what where it is filtered.
SORTED = {
    "NAME": (BY_NAME, "ix_users_filtered_by_name"),
    "EMAIL": (BY_ADDRESS, "ix_users_filtered_by_address"),
    "LAST_ACTIVE": ("ix_users_environment_id_last_active_at_id", "ix_users_filtered_by_activity"),
    "CREATED": ("ix_users_environment_id_created_at_id", "ix_users_filtered_by_age"),
}
RANGES = {BY_NAME, BY_ADDRESS, WORDS}  # of what begins with a term
READ = ("users", "user_words", "user_counts")


class Page(NamedTuple):
    what: str
    query: Any
    terms: list[str]
    indexes: set[str]
    pairs: dict[str, Any] = {}


def pages() -> Iterator[Page]:
    pairs = user_ways.pairs([UserStatus.INVITED], [PlatformRole.BASIC_USER])
    assert pairs is not None
    one, two = Filter(terms=1), Filter(terms=2)
    for (field, descending), order in user_pages.ORDERS.items():
        plain, filtered = SORTED[field]
        what = f"{field} {descending}"
        by_id = {BY_ID} if order.nullable else set()  # of two ranges: ids are merged, and then their users read
        yield Page(what, user_pages.page(order, Filter(), Start.FIRST), [], {plain} | by_id)
        for n, part in enumerate(user_pages.parts(order, Start.FIRST)):
            yield Page(f"{what}, part {n}", part, [], {plain})
        query = user_pages.page(order, Filter(pairs=1), Start.FIRST)
        yield Page(f"{what}, filtered", query, [], {filtered, BY_ID}, pairs)
        query = user_pages.page(order, one, Start.FIRST, Way((0,)))
        yield Page(f"{what}, few found", query, ["bakker"], RANGES | {BY_ID})
        query = user_pages.page(order, two, Start.FIRST, Way((0, 1)))
        yield Page(f"{what}, few found by two words", query, ["jan", "bakker"], RANGES | {BY_ID})
        query = user_pages.page(order, one, Start.FIRST, IN_ORDER)
        yield Page(f"{what}, many found", query, ["acme"], {plain, WORD_OF_USER, BY_ID})
    yield Page("what is found", user_ways.counted(one), ["acme"], RANGES)
    yield Page("number", user_pages.count(Filter()), [], {"pk_user_counts"})
    yield Page("number, filtered", user_pages.count(Filter(pairs=1)), [], {"pk_user_counts"}, pairs)
    candidates = {BY_ID, BY_NAME}
    yield Page("candidates", member_candidates.page(0, Start.FIRST), [], candidates)
    searched = candidates | RANGES | {WORD_OF_USER}
    yield Page("candidates by search", member_candidates.page(1, Start.FIRST), ["bakker"], searched)


async def plan(database: Database, ran: Ran) -> tuple[set[str], set[str]]:
    """The indexes by which these tables are read, and those of them that are gone through."""
    [(statement, parameters)] = ran
    if database.is_sqlite:
        with contextlib.closing(sqlite3.connect(str(database.url.database))) as connection:
            told = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)]
            tables = [line.removeprefix("SEARCH ").removeprefix("SCAN ").split()[0].removesuffix("_1") for line in told]
            both = [(line, table) for line, table in zip(told, tables, strict=True) if table in READ]
            named = {(table, *re.findall(r"INDEX (\w+)", line)) for line, table in both}
            return {_name(connection, *one) for one in named if len(one) > 1}, {one[0] for one in named if len(one) < 2}
    async with database.reader.connect() as reader:
        found = (await reader.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", parameters)).scalar_one()
    nodes = list(_nodes((orjson.loads(found) if isinstance(found, str) else found)[0]["Plan"]))
    names = {node["Index Name"] for node in nodes if "Index Name" in node}
    of_users = {name for name in names if name.split("_", 1)[1].startswith(READ)}
    scanned = {node["Relation Name"] for node in nodes if node["Node Type"] == "Seq Scan"}
    return of_users, scanned.intersection(READ)


def _name(connection: sqlite3.Connection, table: str, index: str) -> str:
    """By the models' convention; SQLite has names of its own for those of keys."""
    [origin] = connection.execute("SELECT origin FROM pragma_index_list(?) WHERE name = ?", (table, index)).fetchone()
    columns = [name for [name] in connection.execute("SELECT name FROM pragma_index_info(?)", (index,))]
    return {"c": index, "pk": f"pk_{table}", "u": "_".join(["uq", table, *columns])}[origin]


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)


async def test_lim_6_each_list_is_read_by_the_indexes_that_are_there_for_it(
    subtests: pytest.Subtests, database: Database, cast: Cast
) -> None:
    ours = cast.alice.environment_id
    organisation = await create_organisation(database, cast.alice, "Acme", "12345678")
    await insert_crowd(database, ours, "acme.example", MANY)
    await analysed(database)
    given = {"environment_id": ours, "environment_ids": [ours], "organisation_ids": [key(organisation)]}
    given |= {"viewer_environment_id": ours}
    given |= {"limit": 51, "most": 2_001, "now": dt.datetime.now(dt.UTC)}
    for page in pages():
        parameters = given | search.ranges(page.terms) | search.likes(page.terms) | page.pairs
        with selects(database) as ran:
            async with database.read() as reader:
                ask = reader.rows if isinstance(page.query, Query) else reader.first
                await ask(page.query, **parameters)
        with subtests.test(msg=page.what):
            assert await plan(database, ran) == (page.indexes, set())
