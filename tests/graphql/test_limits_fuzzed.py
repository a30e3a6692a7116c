"""Documents of every kind, made up: whatever comes, a document takes a moment of CPU before it runs (LIM-1, LIM-2)."""

import time
from typing import Any

from graphql import GraphQLError, GraphQLInputObjectType, get_named_type
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain.errors import LimitExceeded
from server.schema import variables
from server.schema.build import schema
from server.schema.cost import cost_of
from server.schema.limits import MAX_SELECTIONS
from server.schema.parsing import document_of
from server.schema.strawberry_internals import graphql_schema
from server.schema.validation import MAX_ERRORS, wrong_with
from tests.conftest import FULL
from tests.graphql.contract import SCHEMA

BUDGET = 2.0  # seconds of CPU; the most that was seen is 0.05
CHECKED = settings(max_examples=3000 if FULL else 150, deadline=None)
NAMES = sorted(
    {
        name
        for kind in SCHEMA.type_map.values()
        if hasattr(kind, "fields") and not isinstance(kind, GraphQLInputObjectType)
        for name in kind.fields
    }
    | {"__schema", "__type", "__typename", "x", "y" * 300}
)
TYPES = ["Query", "User", "Person", "Organisation", "UserConnection", "__Type", "Nope"]
FIELDS = st.builds(
    lambda alias, name, given: alias + name + given,
    st.sampled_from(["", "", "", "a:", "b: "]),
    st.sampled_from(NAMES),
    st.sampled_from(
        ["", "", "(first: 100)", "(first: $n)", '(id: "x")', '(name: "User")', "(a: 1)", " @skip(if: true)"]
    ),
)
LONGEST = 200_000  # characters: repeated within repeated, a text would soon not fit into memory


def repeated(text: str, times: int) -> str:
    return text * max(min(times, LONGEST // len(text)), 1)


SELECTIONS = st.recursive(
    st.one_of(FIELDS, st.sampled_from(["...A", "...B", "...C", "id", "__typename"])),
    lambda inside: st.builds(
        lambda head, below, times: repeated(head + " { " + " ".join(below) + " } ", times),
        st.one_of(FIELDS, st.sampled_from(TYPES).map(lambda kind: f"... on {kind}")),
        st.lists(inside, min_size=1, max_size=4),
        st.sampled_from([1, 1, 1, 2, 15, 100]),
    ),
    max_leaves=25,
)
BODIES = st.lists(SELECTIONS, min_size=1, max_size=4).map(lambda parts: "{ " + " ".join(parts) + " }")
DOCUMENTS = st.builds(
    lambda head, body, fragments, space, tail: (
        head
        + space
        + body
        + "".join(
            f" fragment {name} on {kind} {inside}" for name, (kind, inside) in zip("ABC", fragments, strict=False)
        )
        + tail
    ),
    st.sampled_from(["", "query ", "query($n: Int = 3) ", "mutation ", "subscription ", "{ roles { key } } query X "]),
    BODIES,
    st.lists(st.tuples(st.sampled_from(TYPES), BODIES), max_size=3),
    st.sampled_from(["", "\n" * 1900, "#\n" * 500, " " * 30_000, "\n" * 50_000]),
    st.sampled_from(["", "# \U0001f600", "#" * 30_000, "}", '"""', "\0"]),
)
MADE = schema(suggest=True)
document_of(MADE, "{ roles { key } }")  # what is made once


def examine(query: str) -> None:
    """All that is done with a document before it runs."""
    try:
        document = document_of(MADE, query)
    except GraphQLError:
        return
    assert document.measure.selections <= MAX_SELECTIONS
    errors = wrong_with(MADE, document, may_introspect=True)
    assert len(errors) <= MAX_ERRORS
    if not errors:
        assert cost_of(graphql_schema(MADE), document, None, {"n": 10**400}) >= 0


@CHECKED
@given(DOCUMENTS)
def test_lim_1_no_document_takes_more_than_a_moment_of_cpu(query: str) -> None:
    before = time.process_time()
    examine(query)
    assert time.process_time() - before < BUDGET


@CHECKED
@given(st.text(alphabet='{}()[]:$!@"\\#.,\n\r \U0001f600ab1-', max_size=300), st.sampled_from([1, 10, 1000]))
def test_lim_1_no_text_that_is_no_document_takes_more_than_a_moment_of_cpu(text: str, times: int) -> None:
    before = time.process_time()
    examine(text * times)
    assert time.process_time() - before < BUDGET


VALUES: Any = st.recursive(
    st.one_of(st.none(), st.integers(), st.text(max_size=5)),
    lambda inside: st.one_of(
        st.builds(lambda one, times: [one] * times, inside, st.sampled_from([0, 1, 3, 300])),
        st.dictionaries(st.text(max_size=3), inside, max_size=4),
    ),
)


def size_of(value: Any, known: dict[int, tuple[int, int]] | None = None) -> tuple[int, int]:
    """How many values are inside, and how deep. A list may hold one value 300 times, and so on inside: each is counted
    once, and added up."""
    known = {} if known is None else known
    if id(value) not in known:
        inside = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
        sizes = [size_of(one, known) for one in inside]
        deep = 1 if isinstance(value, (dict, list)) else 0
        levels = max((levels for _, levels in sizes), default=0)
        known[id(value)] = len(inside) + sum(count for count, _ in sizes), deep + levels
    return known[id(value)]


@CHECKED
@given(st.dictionaries(st.text(max_size=3), VALUES, max_size=4))
def test_lim_1_variables_are_measured_as_they_are(given_: Any) -> None:
    count, levels = size_of(given_)
    try:
        variables.refuse_large(given_)
    except LimitExceeded:
        assert count > variables.MAX_VALUES or levels > variables.MAX_DEPTH
    else:
        assert count <= variables.MAX_VALUES
        assert levels <= variables.MAX_DEPTH


def test_lim_1_the_names_are_those_of_the_schema() -> None:
    assert get_named_type(SCHEMA.query_type.fields["roles"].type).name == "Role"
    assert len(NAMES) > 100
