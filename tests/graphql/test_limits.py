"""Documents, variables and costs (LIM-1, LIM-2), counted: what is compared, looked up, kept and executed."""

import asyncio
import gc
import sys
import tracemalloc
import weakref
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from graphql import GraphQLError, get_introspection_query, parse

from server.app import create_app
from server.db import fair_turns
from server.db.database import Database
from server.db.fair_turns import FairTurns, Turn
from server.schema import introspection, list_sizes, parsing, validation
from server.schema.build import check, schema
from server.schema.kept import Kept
from server.schema.limits import MAX_CHARACTERS, MAX_LINES
from server.schema.parsing import Document, Text, document_of
from tests.client import Client
from tests.conftest import settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
LIMIT = "LIMIT_EXCEEDED"
UNKNOWN = " ".join(f"x{n}" for n in range(100))
REF = "kind name " + "ofType { kind name " * 7 + "}" * 7
ABOUT_SCHEMA = f"__schema {{ types {{ name fields {{ name args {{ name type {{ {REF} }} }} type {{ {REF} }} }} }} }}"
WHOLE = get_introspection_query(specified_by_url=True, input_value_deprecation=True)


def comparing(fields: int) -> str:
    return "{ " + "viewer { environment { id } } " * fields + "}"


HOSTILE = {
    "50,000 line breaks before 100 unknown fields": "{" + "\n" * 50_000 + UNKNOWN + "}",
    "line breaks of Windows": "{" + "\r\n" * (MAX_LINES // 2 + 1) + "viewer { id } }",
    "line breaks of old": "{" + "\r" * (MAX_LINES + 1) + "viewer { id } }",
    "a long comment": "{ viewer { id } } #" + "x" * MAX_CHARACTERS,
    "commas": "{ viewer { id } }" + "," * MAX_CHARACTERS,
    "few characters, many bytes": '{ node(id: "' + "\U0001f600" * 17_000 + '") { id } }',
    "320 fields under one name": "{ viewer { " + "id " * 320 + "} }",
    "fields with a selection under one name": comparing(40),
    "the same selection in fragments": "{ "
    + " ".join(f"...F{n}" for n in range(40))
    + " }"
    + " ".join(f"fragment F{n} on Query {{ viewer {{ id }} }}" for n in range(40)),
    "the same in a fragment that nobody spreads": "{ viewer { id } } fragment F on Query " + comparing(40),
    "21 operations": " ".join(f"query Q{n} {{ viewer {{ id }} }}" for n in range(21)),
    "61 fragments": "{ viewer { id } }" + " ".join(f"fragment F{n} on User {{ id }}" for n in range(61)),
    "2,001 fields in fragments": "{ viewer { ...A0 } } "
    + " ".join(f"fragment A{n} on User {{ ...A{n + 1} ...A{n + 1} }}" for n in range(11))
    + " fragment A11 on User { id }",
    "spreads of spreads, without any field": "{ viewer { ...A0 } } "
    + " ".join(f"fragment A{n} on User {{ ...A{n + 1} ...A{n + 1} }}" for n in range(11))
    + " fragment A11 on User { ...Unknown }",
    "aliases of a deep __schema": "{ " + " ".join(f"a{n}: {ABOUT_SCHEMA}" for n in range(8)) + " }",
    "the same in a fragment": "{ "
    + " ".join(f"a{n}: __schema {{ ...S }}" for n in range(8))
    + " } fragment S on __Schema "
    + ABOUT_SCHEMA.partition(" ")[2],
}


@pytest.fixture
def validations(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The documents that graphql-core validated."""
    seen: list[Any] = []

    def validate(schema: Any, document: Any, *args: Any, **options: Any) -> Any:
        seen.append(document)
        return original(schema, document, *args, **options)

    original = validation.validate
    monkeypatch.setattr(validation, "validate", validate)
    return seen


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch) -> Kept[str, Document]:
    """What is kept of documents, with nothing in it and room for a megabyte."""
    kept: Kept[str, Document] = Kept(1024 * 1024)
    for module in (parsing, validation):
        monkeypatch.setattr(module, "DOCUMENTS", kept)
    return kept


# ---- documents


@ON_SQLITE
async def test_lim_1_a_document_is_parsed_once_and_a_faulty_one_is_found_faulty_each_time(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The transport looks into it, and then it is executed."""
    parses: list[str] = []
    parse = parsing._parsed

    def counted(query: str) -> Any:
        parses.append(query)
        return parse(query)

    monkeypatch.setattr(parsing, "_parsed", counted)
    for query, code in (("{ viewer { name } } # once", None), ("{ nope } # once", "GRAPHQL_VALIDATION_FAILED")):
        for _ in range(2):
            assert (await client.ask(query, as_=cast.alice)).code == code
        assert parses == [query]
        parses.clear()


@ON_SQLITE
@pytest.mark.parametrize("what", HOSTILE)
async def test_lim_1_a_document_is_measured_before_it_is_validated(
    what: str, client: Client, database: Database, cast: Cast, validations: list[Any]
) -> None:
    """However often, and whatever comment makes it another text each time."""
    for comment in ("", "# 1", "# 2"):
        async with nothing_happens(database):
            answer = await client.ask(HOSTILE[what] + comment, as_=cast.alice)
        assert answer.code == LIMIT, answer.body
        assert answer.status == 400
        assert "data" not in answer.body
    assert validations == []


@ON_SQLITE
async def test_lim_1_validation_ends_after_five_errors(client: Client) -> None:
    answer = await client.ask("{ " + UNKNOWN + " }")
    assert [error["extensions"]["code"] for error in answer.errors] == ["GRAPHQL_VALIDATION_FAILED"] * 5


@ON_SQLITE
async def test_lim_1_a_place_in_a_document_is_looked_up_once(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[int] = []
    original = Text.get_location

    def get_location(self: Text, position: int) -> Any:
        looked_up.append(position)
        return original(self, position)

    monkeypatch.setattr(Text, "get_location", get_location)
    answer = await client.ask("{" + "\n" * 1500 + UNKNOWN + "}")
    assert [error["locations"] for error in answer.errors] == [
        [{"line": 1501, "column": column}] for column in (1, 4, 7, 10, 13)
    ]
    assert len(looked_up) <= 5 + 1  # the sixth error ends it


@pytest.mark.parametrize("text", ["{\n\n x\n}", "{\r\n x }", "\r\r\n\n{ x }", "{ x }", "\n{a\r\nx\r}", "{ x }\n"])
def test_lim_1_a_place_is_that_of_graphql_core(text: str) -> None:
    plain = parse("{ x }").loc
    assert plain is not None
    source = type(plain.source)(text)
    for position in range(len(text) + 1):
        if text[position - 1 : position + 1] != "\r\n":  # no token begins within a line break
            assert Text(text).get_location(position) == source.get_location(position), position


def test_lim_1_documents_are_kept_by_their_bytes(documents: Kept[str, Document]) -> None:
    """Of 80 documents with one emoji, which makes each character four bytes, as many as fit are kept."""
    made = schema(suggest=False)
    for n in range(80):
        query = f"{{ roles {{ key }} }} # {n} \U0001f600" + "x" * 30_000
        assert validation.wrong_with(made, document_of(made, query), may_introspect=False) == []
        kept = documents.get(query)
        assert kept is not None
        assert kept.size > sys.getsizeof(query) > 120_000
        assert documents.bytes <= documents.most_bytes
    assert 0 < len(documents) <= 2


def test_lim_1_what_is_not_valid_is_not_kept(documents: Kept[str, Document]) -> None:
    made = schema(suggest=False)
    assert validation.wrong_with(made, document_of(made, "{ nothing }"), may_introspect=False)
    assert len(documents) == 0


@pytest.mark.parametrize(
    "query",
    [
        "{ " + "roles { key } " * 33 + "}",
        "{ viewer { " + "id " * 109 + "} }",
        "{ roles { key } }" + "#\n" * 900,
        "{ roles { key } } # \U0001f600" + "x" * 30_000,
        '{ node(id: "\U0001f600' + "\\n" * 14_000 + '") { id } }',
        '{ node(id: """\U0001f600' + "x \n" * 1800 + '""") { id } }',
        "query(" + " ".join(f"$v{n}: Int" for n in range(240)) + ") { roles { key } }",
    ],
)
def test_lim_1_what_a_document_takes_is_not_underrated(query: str) -> None:
    made = schema(suggest=False)
    document_of(made, "{ roles { key } }")
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    document = document_of(made, query + "# new")
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert taken <= document.size


def test_lim_1_a_document_that_goes_is_no_work_for_the_garbage_collector() -> None:
    """Tokens that know one another would be: full collections of them held up everybody."""
    made = schema(suggest=False)
    document_of(made, "{ roles { key } }")
    text = (
        "query($a: [Int!] = [1]) { viewer { id @skip(if: true) ... on Account { name } ...F } } fragment F on X { y }"
    )
    document = document_of(made, f"{text} # kept")
    gc.collect()
    gc.disable()
    try:
        node = weakref.ref(document.node.definitions[0])
        parsing.UNPROVEN.put(f"{text} # kept", lambda: GraphQLError("gone"), 1)
        del document
        assert node() is None
        assert gc.collect() == 0
    finally:
        gc.enable()


UNREADABLE = {
    "{ viewer { name }": "GRAPHQL_PARSE_FAILED",
    "{ viewer { " + "id " * 320 + "} }": LIMIT,
    "{" + "viewer{" * 600 + "id" + "}" * 601: LIMIT,
}


@ON_SQLITE
@pytest.mark.parametrize("query", UNREADABLE)
async def test_lim_1_what_cannot_be_read_is_told_each_time_and_holds_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    """The error's traceback holds the parsed document: what is kept is made anew and has none."""
    kept: Kept[str, Any] = Kept(1024 * 1024)
    monkeypatch.setattr(parsing, "UNPROVEN", kept)
    answers = [await client.ask(query) for _ in range(3)]
    assert [answer.code for answer in answers] == [UNREADABLE[query]] * 3
    assert answers[0].body == answers[1].body == answers[2].body
    error = kept.get(query)()  # type: ignore[misc]
    assert error.__traceback__ is error.__context__ is None
    original = error.original_error
    assert original is None or original.__traceback__ is original.__context__ is None


# ---- turns at documents that are new to a process


@ON_SQLITE
@pytest.mark.parametrize("asked", ["{ roles { key } }", "{ nope }", "{ roles { key }", "{ __schema { __typename } }"])
async def test_lim_1_a_new_document_waits_for_its_turn_and_a_known_one_does_not(
    app: Any, client: Client, validations: list[Any], asked: str
) -> None:
    turns: FairTurns = app.state.services.new_documents
    known = "{ roles { key } }"
    await client.ask(known)
    validations.clear()
    async with turns.of(Turn("another network", None)):
        waiting = asyncio.create_task(client.ask(asked + " # new"))
        while not turns.waiting:
            await asyncio.sleep(0.001)
        assert (await client.ask(known)).body.keys() >= {"data"}
        assert not waiting.done()
        assert not validations
    async with asyncio.timeout(10):
        await waiting


@ON_SQLITE
async def test_lim_1_too_many_new_documents_of_a_network_are_refused(
    app: Any, client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch, validations: list[Any]
) -> None:
    monkeypatch.setattr(fair_turns, "WAITING_OF_MEMBER", 0)
    query = 'mutation { updateAccount(input: {name: "Mallory"}) { errors { code } } } # new'
    turns: FairTurns = app.state.services.new_documents
    async with nothing_happens(database), turns.of(Turn("another network", None)):
        posted = await client.http.post(
            "/graphql", json={"query": query}, headers={"authorization": f"Bearer {cast.bob.token}"}
        )
        assert (posted.status_code, posted.headers["retry-after"]) == (429, "1")
        (error,) = posted.json()["errors"]
        assert error["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 1}
    assert not validations


def test_lim_1_kept_ends_at_its_bytes() -> None:
    kept: Kept[int, str] = Kept(100)
    for n in range(10):
        kept.put(n, "x", 30)
    assert (len(kept), kept.bytes) == (3, 90)
    kept.get(7)
    kept.put(10, "x", 40)
    assert (kept.get(7), kept.get(8), kept.get(9), kept.bytes) == ("x", None, "x", 100)
    kept.put(7, "y", 101)
    assert (kept.get(7), kept.bytes) == (None, 70)


# ---- questions about the schema


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept[bytes, Any]]:
    kept: Kept[bytes, Any] = Kept(introspection.ANSWERS.most_bytes)
    monkeypatch.setattr(introspection, "ANSWERS", kept)
    return kept  # type: ignore[return-value]


@ON_SQLITE
async def test_lim_1_an_answer_about_the_schema_is_kept(
    client: Client, cast: Cast, answers: Kept[bytes, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded: list[Any] = []
    put = answers.put
    monkeypatch.setattr(answers, "put", lambda *entry: (encoded.append(entry), put(*entry)))
    first, second = [await client.ask(WHOLE, as_=cast.alice) for _ in range(2)]
    assert first.data == second.data
    assert len(first.data["__schema"]["types"]) > 100
    assert len(encoded) == 1
    asked = "query($name: String!) { __type(name: $name) { name } }"
    for name in ("User", "Role", "User"):
        assert (await client.ask(asked, {"name": name})).data == {"__type": {"name": name}}
    assert len(encoded) == 3
    assert answers.bytes < answers.most_bytes


@ON_SQLITE
async def test_lim_1_who_may_not_introspect_gets_no_kept_answer(database: Database, cast: Cast) -> None:
    production = settings_for(
        database.url.render_as_string(hide_password=False),
        env="production",
        smtp_url="smtp://127.0.0.1:1",
        mail_from="Welkom <welkom@welkom.example>",
        public_url="https://welkom.example",
    )
    app = create_app(production, database=database, with_worker=False)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="https://welkom.example") as http,
    ):
        client = Client(http)
        asked = "{ __schema { queryType { name } } }"
        told = await client.ask(asked, as_=cast.alice)
        assert told.body == {"data": {"__schema": {"queryType": {"name": "Query"}}}}
        assert (await client.ask(asked)).code == "GRAPHQL_VALIDATION_FAILED"
        assert (await client.ask("{ roles { key } }")).body.keys() == {"data"}


# ---- variables


def deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


LARGE = {
    "2,001 ids": {"i": ["x"] * 2001},
    "2,001 names": {f"n{n}": 1 for n in range(2001)},
    "many lists": {"i": [[1] * 50] * 50},
    "nine levels": {"i": deep(9)},
    "500 levels": {"i": {"a": deep(500)}},
}


@ON_SQLITE
@pytest.mark.parametrize("what", LARGE)
async def test_lim_1_variables_are_measured(what: str, client: Client, database: Database, cast: Cast) -> None:
    asked = "mutation($i: InviteUsersInput!) { inviteUsers(input: $i) { errors { code } } }"
    async with nothing_happens(database):
        answer = await client.ask(asked, LARGE[what], as_=cast.alice)
    assert answer.code == LIMIT, answer.body


@ON_SQLITE
async def test_lim_1_a_hundred_invitations_fit(client: Client, cast: Cast) -> None:
    rows = [{"email": f"p{n}@acme.example", "role": "BASIC_USER"} for n in range(100)]
    answer = await client.do("inviteUsers", {"invitations": rows}, "results { errors { code } }", as_=cast.alice)
    assert [one["errors"] for one in answer.done("inviteUsers")["results"]] == [[]] * 100


@ON_SQLITE
@pytest.mark.parametrize("digits", [10, 5000, 30_000])
async def test_lim_1_an_id_written_as_a_long_number_is_no_id(client: Client, digits: int) -> None:
    number = "9" * digits
    for asked in (f"query($id: ID! = {number}) {{ node(id: $id) {{ id }} }}", f"{{ node(id: {number}) {{ id }} }}"):
        answer = await client.ask(asked)
        assert answer.code in (None, "UNAUTHENTICATED", "NO_ENVIRONMENT"), answer.body


# ---- cost


DASHBOARD = """{ environment {
  users { edges { node { name memberships { edges { node { role { key } organisationName } } } } } }
  organisations { edges { node { name memberships { edges { node { role { key } person { name } } } } } } } } }"""
MANAGERS = "relationshipManagers { environment { "


def managing(levels: int) -> str:
    return 'findEnvironments(search: "globex", first: 1) { ' + MANAGERS * levels + "id" + " } }" * levels + " }"


COSTS = {
    DASHBOARD: 5202,
    "{ roles { key permissions } }": 3 * (1 + 1),
    "{ environment { users { totalCount } } }": 1,
    "{ environment { users(first: 100) { totalCount pageInfo { endCursor } } } }": 1,
    "{ environment { users(first: 7) { edges { cursor } } } }": 1 + 7,
    "{ environment { users(first: 7) { ...U } } } fragment U on UserConnection { edges { cursor } }": 1 + 7,
    "{ environment { a: users(first: 7) { ...U } b: users(first: 9) { ...U } } } "
    "fragment U on UserConnection { edges { cursor } }": 1 + 7 + 1 + 9,
    "query($n: Int = 4) { environment { users(first: $n) { edges { cursor } } } }": 1 + 4,
    "{ environment { domains } }": 1,
    "{ account { emails { address } users { id } sessions { id } } }": 10 + 10 + 20,
    f"{{ {managing(1)} }}": 1 + 10,
    f"{{ {managing(2)} }}": 1 + 10 * (1 + 10),
}


@ON_SQLITE
@pytest.mark.parametrize("query", COSTS)
async def test_lim_2_every_list_counts_and_a_page_only_where_its_items_are_selected(
    query: str, client: Client, cast: Cast
) -> None:
    answer = await client.ask(query, as_=cast.dave)
    assert not answer.errors, answer.errors
    assert answer.body["extensions"] == {"cost": {"objects": COSTS[query], "limit": 10000}}


@ON_SQLITE
async def test_lim_2_nested_lists_without_pages_are_refused(client: Client, database: Database, cast: Cast) -> None:
    """Five of them are a hundred thousand objects."""
    for query in (
        f"{{ {managing(5)} }}",
        f"{{ {managing(4)} }}",
        "{ environment { partnerships(first: 95) { edges { node { ourRelationshipManagers { environment { "
        + MANAGERS
        + "id "
        + "}" * 9,
    ):
        async with nothing_happens(database):
            answer = await client.ask(query, as_=cast.dave)
        assert answer.code == LIMIT, answer.body
        assert "objects" in answer.errors[0]["message"]


@pytest.mark.parametrize("name", list_sizes.SIZES)
def test_lim_2_the_schema_does_not_build_with_a_list_of_unknown_length(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = schema(suggest=True)
    assert list(check(made)) == []
    monkeypatch.delitem(list_sizes.SIZES, name)
    assert list(check(made)) == [f"{name}: a list without pages, and no size for it in list_sizes.py"]


async def test_lim_1_twelve_levels_and_no_more_where_each_is_one_object(client: Client, cast: Cast) -> None:
    """A user's invitation's user's invitation costs next to nothing: nothing but the depth bounds it."""

    def of(levels: int) -> str:  # the root field, and that many less one within each other
        names = ["viewer", *(("invitation", "user")[n % 2] for n in range(levels - 2)), "id"]
        return "{ " + " { ".join(names) + " }" * (levels)

    assert (await client.ask(of(13), as_=cast.alice)).data
    answer = await client.ask(of(14), as_=cast.alice)
    assert answer.code == "LIMIT_EXCEEDED"
    assert "12 levels" in answer.errors[0]["message"]
