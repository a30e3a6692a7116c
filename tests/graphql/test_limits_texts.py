"""80 KB of combining marks in each text that the API takes (LIM-1): next to nothing of it is normalised."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import get_named_type

from server.db.database import Database
from server.domain import texts
from tests.client import Client
from tests.domain.test_texts import normalised
from tests.graphql.schema_queries import fields_of
from tests.graphql.test_bad_input import BAD_IDS, HERE, TEXTS, Targets, asker, filled_in, sure, targets
from tests.graphql.test_bad_input_everywhere import asked_with, places, ways
from tests.rows import nothing_happens

__all__ = ["normalised", "targets"]
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
MARKS = "a" + "\u0301" * 40_000
HOSTILE = (MARKS, f"{MARKS}@acme.example", f"bob@{MARKS}.example")
MUTATIONS = [(mutation, others | {argument: HERE}) for mutation, argument, others, _ in TEXTS] + BAD_IDS


@ON_SQLITE
@pytest.mark.usefixtures("unthrottled")
async def test_lim_1_a_long_text_in_a_mutation_is_not_normalised(
    client: Client, database: Database, targets: Targets, normalised: list[int]
) -> None:
    async with nothing_happens(database):
        for mutation, given in MUTATIONS:
            for text in HOSTILE:
                select = "results { errors { code } membership { id } }" if mutation == "addMembers" else ""
                who = asker(mutation, given, targets)
                answer = await client.do(mutation, filled_in(given, targets.ids | {HERE: text}), select, as_=who)
                sure(answer)
                assert answer.data is None or answer.data[mutation]["errors"] or select, (mutation, given)
                assert max(normalised, default=0) <= texts.FOLDED.longest, (mutation, given)
                normalised.clear()


def texts_of_queries() -> Iterator[tuple[str, str, str, Any]]:
    """Type, field, argument and the value that holds the text."""
    for where, kind in places().items():
        type_name, name, argument, *inner = where.split(".")
        if kind.name in ("String", "ID") and type_name not in ("Mutation", "Subscription"):
            yield type_name, name, argument, inner


@ON_SQLITE
async def test_lim_1_a_long_text_in_a_query_is_not_normalised(
    client: Client, database: Database, targets: Targets, normalised: list[int]
) -> None:
    of, asked = ways(targets), 0
    async with nothing_happens(database):
        for type_name, name, argument, inner in texts_of_queries():
            for text in HOSTILE:
                value: Any = text
                for key in reversed(inner):
                    value = {key: value}
                query = asked_with(type_name, name, argument, of[type_name])
                if "edges" in getattr(get_named_type(fields_of(type_name)[name].type), "fields", {}):
                    query = query.replace("__typename", "edges { cursor }")
                sure(await client.ask(query, {"v": value}, as_=targets.cast.alice))
                assert max(normalised, default=0) <= texts.FOLDED.longest, (type_name, name, argument)
                normalised.clear()
                asked += 1
    assert asked > 30
