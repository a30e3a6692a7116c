"""Rows are the same ones whatever runs the statement: every statement, on either database."""

import contextlib
import datetime as dt
import itertools
import sqlite3
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Boolean, CompoundSelect, Enum, Integer, LargeBinary, Select, Uuid, bindparam, func, select, text
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.types import TypeDecorator

from server.db import queries
from server.db.database import Database
from server.db.driver.statements import PADDED, Statements, padded
from server.db.models import Base, User
from server.db.queries import invitations, organisations, partnerships, user_pages, user_ways, users
from tests.db.test_queries import QUERIES, modules
from tests.graphql.test_statements import FEW, fill
from tests.scenario import Cast

NOW = dt.datetime.now(dt.UTC)
ALL = user_ways.Filter(terms=2, pairs=2, by_organisation=True)
COUNTS = {
    "user_pages.count": user_pages.count(ALL),
    "user_pages.count, by few": user_pages.count(ALL, user_ways.Way((0, 2))),
    "user_ways.counted": user_ways.counted(ALL),
    "organisations.count": organisations.count(2, own=True),
    "partnerships.count": partnerships.count("ACTIVE"),
    "invitations.count": invitations.count("PENDING"),
}
TRIES, FEW_TRIES = 60, 20
TEXTS = ["alice@acme.example", "bob@acme.example", "acme.example"]  # for lists of addresses or domains
# Of those that are asked with what lies in the database, so many find something there.
FOUND = 100
FOUND_IN_PART = 80  # of those whose columns are nothing but names


def plain() -> Iterator[tuple[str, Any]]:
    """What stands in the modules of statements as SQLAlchemy has it, without a protocol of its rows."""
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, Select | CompoundSelect) and not name.startswith("_"):
                yield f"{module.__name__.removeprefix(queries.__name__ + '.')}.{name}", value


ASKING = {name: query.statement for name, query in QUERIES.items() if not query.statement.is_dml}
STATEMENTS = ASKING | dict(plain()) | COUNTS


async def lying_there(database: Database) -> dict[type, list[Any]]:
    """The ids and hashes of all rows."""
    found: dict[type, list[Any]] = {uuid.UUID: [], bytes: []}
    async with database.write(origin="test") as uow:
        for table in Base.metadata.sorted_tables:
            for column in table.primary_key:
                if column.type.python_type in found:
                    values = [row[0] for row in await uow.rows(select(column).distinct())]
                    found[column.type.python_type] += values
    return {kind: list(dict.fromkeys(values)) for kind, values in found.items()}


def candidates(bind: Any, cast: Cast, there: dict[type, list[Any]]) -> list[Any]:
    """What may be given for a parameter, the likeliest first."""
    name, kind = bind.key, bind.type
    if bind.expanding:
        return [list(kind.enum_class)] if isinstance(kind, Enum) else [there.get(kind.python_type, TEXTS)]
    if isinstance(kind, Enum):
        return list(kind.enum_class)
    if isinstance(kind, Uuid):
        known = {"environment": cast.alice.environment_id, "account": cast.alice.account_id, "id": cast.alice.user_id}
        likely = [known[part] for part in ("environment", "account", "id") if part in name]
        return likely + there[uuid.UUID]
    if isinstance(kind, Boolean):
        return [True, False]
    if isinstance(kind, LargeBinary):
        return there[bytes]
    if isinstance(kind, TypeDecorator):
        return [NOW, NOW - dt.timedelta(days=300), NOW + dt.timedelta(days=300)]
    if isinstance(kind, Integer) or name in ("limit", "first", "most", "offset", "param_1"):
        return [100]
    return ["% a%" if name.startswith("like") else "z" if name.startswith("end") else "a", "alice@acme.example"]


def asked(database: Database, statement: Any, cast: Cast, there: dict[type, list[Any]]) -> Iterator[dict[str, Any]]:
    """Parameters for it, the likeliest first."""
    compiled = statement.compile(dialect=database.reader.dialect)
    needed = {bind.key: candidates(bind, cast, there) for bind in compiled.binds.values() if bind.required}
    for values in itertools.islice(itertools.product(*needed.values()), TRIES):
        yield dict(zip(needed, values, strict=True))


async def by(database: Database, path: Any, statement: Any, parameters: dict[str, Any]) -> list[Any]:
    database.reads_by = path
    async with database.read() as reader:
        return list(await reader.rows(statement, **parameters))


def assert_same(ours: list[Any], theirs: list[Any]) -> None:
    assert ours == theirs
    assert [type(row) for row in ours] == [type(row) for row in theirs]
    for row, other in zip(ours, theirs, strict=True):
        assert [*map(type, row)] == [*map(type, other)]
        assert row._fields == other._fields
        assert dict(row._mapping) == dict(other._mapping)
        assert [getattr(row, name) for name in row._fields] == list(other)


async def test_every_statement_answers_the_same_rows_by_the_driver_as_by_sqlalchemy(
    subtests: pytest.Subtests, database: Database, cast: Cast
) -> None:
    await fill(database, cast, 0, FEW)
    there = await lying_there(database)
    found = []
    for name, statement in STATEMENTS.items():
        with subtests.test(msg=name):
            for parameters in asked(database, statement, cast, there):
                if rows := await by(database, "driver", statement, parameters):
                    found.append(name)
                    break
            theirs = await by(database, "sqlalchemy", statement, parameters)
            if not statement._order_by_clauses:
                rows, theirs = sorted(rows, key=repr), sorted(theirs, key=repr)
            assert_same(rows, theirs)
    assert len(found) >= FOUND, sorted(STATEMENTS.keys() - set(found))


async def test_some_columns_of_a_statement_are_those_of_its_rows(
    subtests: pytest.Subtests, database: Database, cast: Cast
) -> None:
    await fill(database, cast, 0, FEW)
    there = await lying_there(database)
    statements, found = Statements(database.reader.dialect), []
    for name, query in STATEMENTS.items():
        statement = statements.of(query)
        if not statement.names_of_columns:
            continue
        last, *_, first = reversed([*statement.columns, *statement.columns])
        with subtests.test(msg=name):
            for parameters in itertools.islice(asked(database, query, cast, there), FEW_TRIES):
                async with database.read() as reader:
                    raw = await reader.raw()
                    assert raw is not None
                    rows = await raw.fetch(*statement.bound(parameters))
                    some = await raw.fetch(*statement.bound(parameters, only=(last, first)))
                places = [statement.columns[key][0] for key in (last, first)]
                wanted = [tuple(row[n] for n in places) for row in rows]
                assert sorted(repr(tuple(row)[:2]) for row in some) == sorted(map(repr, wanted))
                if rows:
                    found.append(name)
                    break
    assert len(found) >= FOUND_IN_PART


def depends_on_the_caller(statement: Any) -> bool:
    """Whether the caller names a pattern, a role or a status: which index is the best depends on it."""
    binds = statement.compile().binds.values()
    return any(bind.required and (isinstance(bind.type, Enum) or bind.key.startswith("like")) for bind in binds)


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_sqlite_plans_a_statement_once_and_not_whenever_it_runs(database: Database, cast: Cast) -> None:
    """It asks its authorizer while it plans, and only then."""
    there = await lying_there(database)
    planned: list[int] = []
    again = {}
    with contextlib.closing(sqlite3.connect(str(database.url.database), cached_statements=1000)) as connection:
        connection.set_authorizer(lambda *_: planned.append(1) or sqlite3.SQLITE_OK)
        for name, statement in STATEMENTS.items():
            given = next(asked(database, statement, cast, there))
            text, values = database.readers.statements.of(statement).bound(given)
            for _ in range(3):
                planned.clear()
                connection.execute(text, values).fetchall()
            if planned:
                again[name] = depends_on_the_caller(statement)
    assert [name for name, depends in again.items() if not depends] == []
    assert 0 < len(again) < 20


@pytest.mark.parametrize("length", [0, 1, 2, 3, 5, 8, 9, PADDED + 1])
async def test_lists_of_any_length_find_the_same(database: Database, cast: Cast, length: int) -> None:
    others = [uuid.uuid4() for _ in range(length - 1)]
    given = {"environment_id": cast.alice.environment_id, "ids": [*others, cast.alice.user_id][:length]}
    statement = users.USERS_BY_ID.statement
    rows = await by(database, "driver", statement, given)
    assert len(rows) == min(length, 1)
    assert_same(rows, await by(database, "sqlalchemy", statement, given))
    but = select(User.id).where(User.id.not_in(bindparam("ids", expanding=True))).order_by(User.id)
    assert_same(await by(database, "driver", but, given), await by(database, "sqlalchemy", but, given))


@pytest.mark.empty
async def test_texts_of_a_statement_are_few(database: Database) -> None:
    statement = Statements(database.reader.dialect).of(users.USERS_BY_ID.statement)
    texts = {statement.bound({"environment_id": uuid.uuid4(), "ids": [uuid.uuid4()] * n})[0] for n in range(PADDED + 1)}
    assert len(texts) == 11  # none, 1, 2, 4 … 512
    assert padded(PADDED + 1) == PADDED + 1


async def test_plain_sql_and_its_columns(database: Database, cast: Cast) -> None:
    plain = text("SELECT name, id AS who, 1 AS one FROM users WHERE name = :name")
    for statement in (plain, plain.columns(who=Uuid), plain.columns(User.name, User.id.label("who"))):
        ours = await by(database, "driver", statement, {"name": "Bob Jansen"})
        theirs = await by(database, "sqlalchemy", statement, {"name": "Bob Jansen"})
        assert_same(ours, theirs)
    async with database.read() as reader:
        found = await reader.rows(plain.columns(who=Uuid), name="Bob Jansen")
    assert [row.who for row in found] == [cast.bob.user_id] * len(found)


@pytest.mark.empty
@pytest.mark.parametrize(
    ("statement", "given"),
    [(users.USERS_BY_ID.statement, {"ids": []}), (users.USERS_BY_ID.statement, {"environment_id": uuid.uuid4()})],
)
async def test_a_parameter_that_is_missing_is_no_null(
    database: Database, statement: Any, given: dict[str, Any]
) -> None:
    async with database.read() as reader:
        with pytest.raises(InvalidRequestError, match="A value is required"):
            await reader.rows(statement, **given)


async def test_a_statement_that_is_made_for_one_question_reads_too(database: Database, cast: Cast) -> None:
    async with database.read() as reader:
        assert await reader.count(select(func.count()).select_from(User)) == 4
        [row] = await reader.rows(select(User.name, User.role).where(User.id == cast.bob.user_id))
    name, role = row
    assert (name, role) == row == (row[0], row.role)
    assert len(row) == 2
