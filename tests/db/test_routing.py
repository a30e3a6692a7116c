"""Statements name the key by which their rows would be placed on shards, or docs/scaling.md says why not."""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, and_, bindparam, or_, select, update
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import UpdateBase

from server.db.models import Account, Base, Mail, Membership, Organisation, Session, User
from tests.db.routing import EVERYWHERE, GROUPS, unrouted
from tests.db.test_queries import QUERIES, modules
from tests.db.test_reader_values import STATEMENTS

SCALING = Path(__file__).parents[2] / "docs" / "scaling.md"


def every() -> dict[str, list[Any]]:
    """By the name of what holds or makes them: a function makes several."""
    found: dict[str, list[Any]] = {}
    asking = {name: query.statement for name, query in QUERIES.items()} | STATEMENTS
    changing = {
        f"{module.__name__.rpartition('.')[2]}.{name}": value
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, UpdateBase)
    }
    for name, statement in (asking | changing).items():
        found.setdefault(re.sub(r"\[\d+\]$|,.*$", "", name), []).append(statement)
    return found


def listed() -> list[str]:
    return re.findall(r"`([a-z_]+\.[A-Za-z_]+)`", SCALING.read_text().partition("## Statements")[2])


def test_whatever_asks_every_shard_is_listed_with_its_reason() -> None:
    asks_all = {name for name, statements in every().items() if any(unrouted(one) for one in statements)}
    told = listed()
    assert len(told) == len(set(told)), "a statement is listed once"
    assert asks_all - set(told) == set(), "name the group's key in its conditions, or list it in docs/scaling.md"
    assert set(told) - asks_all == set(), "listed, and routed by now or gone"


def test_every_table_has_its_place() -> None:
    placed = {name for group in (*GROUPS, EVERYWHERE) for name in group}
    assert placed == {table.name for table in Base.metadata.sorted_tables}
    for group in GROUPS:
        for name, keys in group.items():
            assert set(keys) <= set(Base.metadata.tables[name].c.keys())


def test_a_key_routes_also_through_joins_and_lists() -> None:
    environment, ids = bindparam("environment_id"), bindparam("ids", expanding=True)
    assert unrouted(select(User.name).where(User.environment_id == environment)) == set()
    assert unrouted(select(Account.name).where(Account.id.in_(ids))) == set()
    joined = select(User.name).join(Membership, User.environment_id == Membership.environment_id)
    assert unrouted(joined) == {"users", "memberships"}
    assert unrouted(joined.where(Membership.environment_id == environment)) == set()
    assert unrouted(update(Mail).where(Mail.bucket == environment).values(detail="")) == set()


def test_what_only_looks_like_a_key_routes_nothing() -> None:
    environment, mail = bindparam("environment_id"), bindparam("mail_id")
    assert unrouted(select(Session.id).where(Session.token_hash == mail)) == {"sessions"}
    either = or_(User.environment_id == environment, User.id == mail)
    assert unrouted(select(User.name).where(either)) == {"users"}
    assert unrouted(select(User.name).where(and_(User.id == mail, either))) == {"users"}
    other = aliased(Organisation)
    both = select(Organisation.name, other.name).where(Organisation.environment_id == environment)
    assert unrouted(both.where(other.id == Organisation.id)) == {"organisations"}
    assert unrouted(update(Mail).where(Mail.id == mail, Mail.environment_id == environment).values(detail="")) == {
        "mails"
    }
    assert unrouted(select(User.name).where(User.environment_id.in_(select(Membership.environment_id)))) == {
        "users",
        "memberships",
    }


def off_key() -> set[str]:
    """Keys by which rows of several shards would have to be compared, columns of a group's key that may be empty, and
    references from one group to another: each as `table (columns)`.
    """
    found = set()
    for table in Base.metadata.sorted_tables:
        keys = {key for group in GROUPS for key in group.get(table.name, ())}
        if not keys:
            continue
        unique = [one.columns for one in table.constraints if isinstance(one, UniqueConstraint | PrimaryKeyConstraint)]
        unique += [index.columns for index in table.indexes if index.unique]
        found |= {_named(table, columns) for columns in unique if not keys & set(columns.keys())}
        found |= {_named(table, [table.c[key]]) for key in keys if table.c[key].nullable}
        found |= {
            _named(table, one.columns)
            for one in table.foreign_key_constraints
            if not any(
                element.parent.name in group.get(table.name, ())
                and element.column.name in group.get(one.referred_table.name, ())
                for element in one.elements
                for group in GROUPS
            )
        }
    return found


def _named(table: Any, columns: Any) -> str:
    return f"{table.name} ({', '.join(column.name for column in columns)})"


def test_keys_that_name_no_group_are_listed_with_their_reason() -> None:
    told = re.findall(r"`([a-z_]+ \([a-z_, ]+\))`", SCALING.read_text().partition("## Statements")[2])
    assert len(told) == len(set(told))
    assert off_key() == set(told)
