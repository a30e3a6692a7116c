"""Which shard a statement asks, were the tables distributed: found by the keys that its conditions name.

Tables of an environment lie with their environment, those of an account with their account, look-ups by what they are
looked up by, and mails by their bucket. A table is routed where its key is compared with a parameter, or with that of
one that is routed.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.elements import BinaryExpression, BindParameter, BooleanClauseList, Grouping, Tuple
from sqlalchemy.sql.selectable import Alias

# By what a row is placed; several where it is looked up by one of them.
ENVIRONMENT = {
    "environments": ("id",),
    **dict.fromkeys(
        (
            *("audit_events", "documents", "domain_proofs", "erased_users", "idempotency_keys", "inbox_items"),
            *("inbox_positions", "invitations", "memberships", "organisations", "partnership_managers"),
            *("partnerships", "removed_addresses", "user_counts", "user_words", "users"),
        ),
        ("environment_id",),
    ),
}
ACCOUNT = {
    "accounts": ("id",),
    **dict.fromkeys(
        (
            *("account_audit_events", "account_emails", "authenticator_apps", "erased_accounts"),
            *(
                "external_identities",
                "failed_log_ins",
                "passkeys",
                "recovery_codes",
                "second_factor_resets",
                "sessions",
            ),
        ),
        ("account_id",),
    ),
}
LOOK_UP = {
    "account_emails": ("canonical",),
    "company_numbers": ("number",),
    "domains": ("name",),
    "secrets": ("hash",),
    "sign_ups": ("id",),
    "spent_tokens": ("hash",),
    "throttles": ("key",),
}
BUCKET = {"mails": ("bucket",)}
# On every node, and seldom written.
EVERYWHERE = {"trusted_documents", "trusted_document_aliases", "obsolete_files", "mailbox_messages"}

GROUPS = (ENVIRONMENT, ACCOUNT, LOOK_UP, BUCKET)

Place = tuple[int, str]  # a table as it stands in the statement, and one of its columns
PARAMETER: Place = (0, "a parameter")


def unrouted(statement: Any) -> set[str]:
    """The tables of it whose shard it does not name."""
    places = _Places()
    for one, other in _equal(statement):
        places.join(one, other)
    tables = {hash(table): _name(table) for table in _tables(statement)}
    return {
        name
        for table, name in tables.items()
        if name not in EVERYWHERE and not any(places.same((table, key), PARAMETER) for key in _keys(name))
    }


def _keys(name: str) -> tuple[str, ...]:
    return tuple(key for group in GROUPS for key in group.get(name, ()))


class _Places:
    """Which are equal to one another."""

    def __init__(self) -> None:
        self._of: dict[Place, Place] = {}

    def _root(self, place: Place) -> Place:
        while (above := self._of.get(place, place)) != place:
            place = above
        return place

    def join(self, one: Place, other: Place) -> None:
        self._of[self._root(one)] = self._root(other)

    def same(self, one: Place, other: Place) -> bool:
        return self._root(one) == self._root(other)


def _tables(statement: Any) -> Iterator[Any]:
    """Each table as often as it stands in it under a name of its own."""
    for element in _elements(statement):
        if isinstance(element, Column) and element.table is not None and _name(element.table):
            yield element.table
    if statement.is_dml:
        yield statement.table


def _elements(statement: Any) -> Iterator[Any]:
    return visitors.iterate(statement, {"unguarded": True})


def _name(table: Any) -> str:
    if isinstance(table, Alias):
        return _name(table.element)
    return str(getattr(table, "name", "")) if getattr(table, "metadata", None) is not None else ""


def _equal(statement: Any) -> Iterator[tuple[Place, Place]]:
    """What conditions demand to be equal; not what only one side of an OR demands."""
    under_or = {
        id(part)
        for element in _elements(statement)
        if isinstance(element, BooleanClauseList) and element.operator is operators.or_
        for part in visitors.iterate(element)
    }
    for element in _elements(statement):
        if not isinstance(element, BinaryExpression) or id(element) in under_or:
            continue
        if element.operator is operators.eq or element.operator is operators.in_op:
            yield from _pairs(element.left, element.right)


def _pairs(left: Any, right: Any) -> Iterator[tuple[Place, Place]]:
    lefts, rights = _columns(left), _columns(right)
    if len(rights) == 1 and rights[0] is PARAMETER:
        rights = [PARAMETER] * len(lefts)
    for one, other in zip(lefts, rights, strict=False):
        if one is not None and other is not None:
            yield one, other


def _columns(side: Any) -> list[Place | None]:
    if isinstance(side, Grouping):
        return _columns(side.element)
    if isinstance(side, Tuple):
        return [place for part in side.clauses for place in _columns(part)]
    if isinstance(side, BindParameter):
        return [PARAMETER]
    if isinstance(side, Column) and side.table is not None:
        return [(hash(side.table), side.key)]
    return [None]
