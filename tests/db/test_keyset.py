"""An order of rows: what is a key of it, and where the page after a key starts."""

import datetime as dt
import uuid
from types import SimpleNamespace
from typing import Any

import pytest

from server.db.models import Document, User
from server.db.queries.inbox import OPEN_FIRST
from server.db.queries.keyset import Keyset, Start

PK, NOW = uuid.uuid4(), dt.datetime.now(dt.UTC)
BY_NAME, BY_ID = Keyset(User.name_key, User.id), Keyset(Document.id, descending=True)
CREATED = Keyset(User.created_at, User.id)


def test_the_key_of_a_row() -> None:
    row: Any = SimpleNamespace(id=PK, name_key=None, created_at=NOW, still_open=1)
    assert BY_NAME.key(row) == (None, PK)
    assert CREATED.key(row) == (NOW, PK)
    assert BY_ID.key(row) == (PK,)
    assert OPEN_FIRST.key(row) == ("1", PK)


@pytest.mark.parametrize(
    ("order", "key", "accepted"),
    [
        (BY_NAME, ("anna", PK), True),
        (BY_NAME, (None, PK), True),
        (BY_NAME, (NOW, PK), False),
        (BY_NAME, ("anna", "anna"), False),
        (BY_NAME, (PK,), False),
        (CREATED, (NOW, PK), True),
        (CREATED, (None, PK), False),  # the column is never null
        (BY_ID, (PK,), True),
        (BY_ID, ("anna",), False),
        (BY_ID, (None,), False),
        (BY_ID, (), False),
        (OPEN_FIRST, ("0", PK), True),
        (OPEN_FIRST, ("2", PK), False),
        (OPEN_FIRST, (PK,), False),
    ],
)
def test_what_a_key_looks_like(order: Keyset, key: tuple[Any, ...], accepted: bool) -> None:
    assert order.accepts(key) is accepted


@pytest.mark.parametrize(
    ("order", "after", "start", "parameters"),
    [
        (BY_NAME, None, Start.FIRST, {}),
        (BY_NAME, ("anna", PK), Start.AFTER_KEY, {"after_key": "anna", "after_id": PK}),
        (BY_NAME, (None, PK), Start.AFTER_NULL, {"after_id": PK}),
        (BY_ID, None, Start.FIRST, {}),
        (BY_ID, (PK,), Start.AFTER_KEY, {"after_id": PK}),
        (OPEN_FIRST, None, Start.FIRST, {}),
        (OPEN_FIRST, ("1", PK), Start.AFTER_KEY, {"after_id": PK}),
        (OPEN_FIRST, ("0", PK), Start.AFTER_NULL, {"after_id": PK}),
    ],
)
def test_where_the_page_after_a_key_starts(
    order: Keyset, after: tuple[Any, ...] | None, start: Start, parameters: dict[str, Any]
) -> None:
    assert order.start(after) is start
    assert order.parameters(after) == parameters
