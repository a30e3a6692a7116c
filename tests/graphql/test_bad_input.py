"""Malformed, hostile and merely unusual input: a clear typed error, never a fault of ours, and nothing happens."""

import base64
import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import orjson
import pytest

from server.db.database import Database
from server.db.models import DocumentKind, new_id
from server.domain import (
    addresses,
    invitations,
    log_ins,
    organisation_activation,
    passwords,
    secrets,
    sign_ups,
)
from tests.client import MEDIA, Answer, Client
from tests.graphql.steps import code_of
from tests.graphql.subtests import each
from tests.once import once
from tests.rows import ago, key, mails, nothing_happens, put
from tests.scenario import (
    PASSWORD,
    Cast,
    LoggedInUser,
    add_member,
    create_document,
    create_environment,
    create_organisation,
    make_partners,
    request_partnership,
    set_up_app,
)

pytestmark = pytest.mark.usefixtures("unthrottled")

JSON = {"accept": MEDIA, "content-type": "application/json"}
BAD, PARSE, VALIDATE, LIMIT = "BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"
ROLES = '{"query": "{ roles { key } }"'
MANY = 90


@dataclass(frozen=True, slots=True)
class Targets:
    """Alice's organisation with a document; a partnership that is hers to decide on, and a membership."""

    cast: Cast
    ids: dict[str, str]


@pytest.fixture
async def targets(database: Database, cast: Cast) -> Targets:
    made = await once(database, ("targets",), lambda: make_targets(database, cast))
    await put(database, "sessions", {"id": cast.alice.session_id}, authenticated_at=ago())  # AUT-3
    await put(database, "secrets", {"purpose": secrets.Purpose.LOG_IN_CHALLENGE}, expires_at=ago(days=-1))
    return made


async def make_targets(database: Database, cast: Cast) -> Targets:
    alice = cast.alice
    ina = await create_environment(database, "Initech", administrator="Ina Kok")
    await make_partners(database, ina, alice)
    asked = await request_partnership(database, cast.dave, alice)
    organisation = await create_organisation(database, alice)
    later = await create_organisation(database, alice, "Acme Later B.V.", "87654321", activated=False)
    document = await create_document(database, alice, organisation, "An order", kind=DocumentKind.ORDER)
    membership = await add_member(database, ina, await create_organisation(database, ina), alice)
    # no guess at the code is left, so that none is counted
    await put(database, "organisations", {"id": key(later)}, code_attempts=organisation_activation.GUESSES)
    found = {"ORGANISATION": organisation, "LATER": later, "DOCUMENT": document}
    found |= {"PARTNERSHIP": asked, "MEMBERSHIP": membership, "BOB": cast.bob.id}
    elsewhere = (await create_environment(database, "Elsewhere", administrator="Olga")).environment
    tokens = await made(database, cast)
    found |= {"SIGNED UP": tokens["completeSignUp"], "INVITED": tokens["acceptInvitation"]}
    found |= {"ADDED": tokens["firstPassword"], "LOST": tokens["setPassword"]}
    found |= {"CHALLENGE": await challenge(database, ina)}
    async with database.write(origin="test") as uow:
        day = dt.timedelta(days=1)
        found["PASSKEY LOG-IN"] = secrets.issue(uow, secrets.Purpose.PASSKEY_LOG_IN, new_id(), lasts=day)
    return Targets(cast, found | {"ELSEWHERE": elsewhere})


async def challenge(database: Database, user: LoggedInUser) -> str:
    """Of a log-in that waits for its second factor."""
    await set_up_app(database, user)
    async with database.write(origin="test") as uow:
        waiting = await log_ins.admit(uow, user.account_id, user_agent=None)
    assert isinstance(waiting, log_ins.Challenge)
    return waiting.token


def asker(mutation: str, arguments: Collection[str], targets: Targets) -> LoggedInUser | None:
    """Nobody where a mailed secret alone says who it is, else Alice."""
    return None if "token" in arguments and mutation != "confirmEmail" else targets.cast.alice


def sure(answer: Answer) -> None:
    """It was the caller's mistake, and it is told so."""
    assert answer.status < 500
    for error in answer.errors:
        assert error["message"]
        assert error["extensions"]["code"] not in ("INTERNAL", "UNAVAILABLE", "TIMEOUT"), error


# ---- requests that are none


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent, and what has to come back."""

    status: int
    code: str | None = BAD
    content: bytes = b""
    method: str = "POST"
    path: str = "/graphql"
    headers: dict[str, str] = field(default_factory=lambda: JSON)


def _with(**headers: str) -> dict[str, str]:
    return JSON | {name.replace("_", "-"): value for name, value in headers.items()}


DEEP = b"[" * 100_000
REQUESTS = {
    "an empty body": Request(400),
    "no JSON": Request(400, content=b"query { roles { key } }"),
    "half a JSON": Request(400, content=ROLES.encode()),
    "JSON with a comma too many": Request(400, content=ROLES.encode() + b",}"),
    "bytes that are no UTF-8": Request(400, content=b'{"query": "\xff\xfe"}'),
    "a lone surrogate, escaped": Request(400, content=rb'{"query": "{ roles { key } } # \ud800"}'),
    "UTF-16": Request(400, content=(ROLES + "}").encode("utf-16")),
    "null": Request(400, content=b"null"),
    "a figure": Request(400, content=b"1"),
    "a text": Request(400, content=b'"{ roles { key } }"'),
    "a batch": Request(400, content=f"[{ROLES}}}, {ROLES}}}]".encode()),
    "an empty batch": Request(400, content=b"[]"),
    "nested beyond measure": Request(400, content=DEEP),
    "an object without a query": Request(400, content=b"{}"),
    "a query of null": Request(400, content=b'{"query": null}'),
    "an empty query": Request(400, content=b'{"query": ""}'),
    "a query of a number": Request(400, content=b'{"query": 1}'),
    "a query of a list": Request(400, content=b'{"query": ["{ roles { key } }"]}'),
    "variables of a list": Request(400, content=ROLES.encode() + b', "variables": [1]}'),
    "variables of a text": Request(400, content=ROLES.encode() + b', "variables": "{}"}'),
    "extensions of a text": Request(400, content=ROLES.encode() + b', "extensions": "x"}'),
    "a name of no operation": Request(400, content=ROLES.encode() + b', "operationName": "Other"}'),
    "a name of a number": Request(400, content=ROLES.encode() + b', "operationName": 1}'),
    "two operations and no name": Request(
        400, content=b'{"query": "query A { roles { key } } query B { roles { key } }"}'
    ),
    "fragments only": Request(400, content=b'{"query": "fragment F on Role { key }"}'),
    "a comment only": Request(400, PARSE, b'{"query": "# nothing"}'),
    "NUL in the query": Request(400, PARSE, rb'{"query": "{ roles\u0000 { key } }"}'),
    "no GraphQL": Request(400, PARSE, b'{"query": "{ roles { key "}'),
    "a surrogate in a literal": Request(400, PARSE, rb'{"query": "{ node(id: \"\\ud800\") { id } }"}'),
    "schema definition": Request(400, None, b'{"query": "type Query { a: Int }"}'),
    "an unknown field": Request(400, VALIDATE, b'{"query": "{ nope }"}'),
    "an unknown argument": Request(400, VALIDATE, b'{"query": "{ roles(all: true) { key } }"}'),
    "an unknown fragment": Request(400, VALIDATE, b'{"query": "{ ...Nope }"}'),
    "an unknown directive": Request(400, VALIDATE, b'{"query": "{ roles @nope { key } }"}'),
    "an unknown type": Request(400, VALIDATE, b'{"query": "query($a: Nope) { roles { key } }"}'),
    "a fragment in itself": Request(400, VALIDATE, b'{"query": "{ ...F } fragment F on Query { ...F roles { key } }"}'),
    "fragments in each other": Request(
        400, VALIDATE, b'{"query": "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }"}'
    ),
    "no selection": Request(400, VALIDATE, b'{"query": "{ roles }"}'),
    "a selection of a scalar": Request(400, VALIDATE, b'{"query": "{ roles { key { key } } }"}'),
    "a missing variable": Request(400, VALIDATE, b'{"query": "{ node(id: $id) { id } }"}'),
    "introspection within introspection": Request(
        400,
        VALIDATE,
        b'{"query": "{ __schema { types { fields { type { fields { type { fields { type { fields { name'
        b' } } } } } } } } } }"}',
    ),
    "GET of a mutation": Request(405, method="GET", path="/graphql?query=mutation{logOut{loggedOut}}"),
    "GET without a query": Request(400, method="GET"),
    "PUT": Request(405, content=ROLES.encode() + b"}", method="PUT"),
    "DELETE": Request(405, method="DELETE"),
    "no content type": Request(415, content=ROLES.encode() + b"}", headers={"accept": MEDIA}),
    "plain text": Request(415, content=ROLES.encode() + b"}", headers=_with(content_type="text/plain")),
    "application/graphql": Request(
        415, content=b"{ roles { key } }", headers=_with(content_type="application/graphql")
    ),
    "a form": Request(
        415,
        content=b"query=%7Broles%7Bkey%7D%7D",
        headers=_with(content_type="application/x-www-form-urlencoded"),
    ),
    "multipart": Request(
        415,
        content=b'--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{roles{key}}"}\r\n'
        b'--x\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--x--\r\n',
        headers=_with(content_type="multipart/form-data; boundary=x"),
    ),
    "300 KB": Request(413, LIMIT, orjson.dumps({"query": "{ roles { key } }", "variables": {"a": "x" * 300_000}})),
    "300 KB that say nothing of their length": Request(413, LIMIT, b" " * 300_000),
}


@each(REQUESTS)
async def test_what_is_no_request_is_told_so(what: str, client: Client, database: Database, cast: Cast) -> None:
    given = REQUESTS[what]
    headers = given.headers | {"authorization": f"Bearer {cast.alice.token}"}

    async def in_parts() -> Any:
        for start in range(0, len(given.content), 50_000):
            yield given.content[start : start + 50_000]

    content = in_parts() if "nothing of their length" in what else given.content
    async with nothing_happens(database):
        response = await client.http.request(given.method, given.path, content=content, headers=headers)
    assert response.status_code == given.status, response.text
    if given.code is not None:
        answer = Answer(response.status_code, response.json(), response.headers)
        assert answer.code == given.code
        assert answer.errors[0]["message"]
        assert "data" not in answer.body
        assert response.headers["content-type"].startswith(MEDIA)


# ---- operations that ask too much


def bomb(levels: int, inner: str = "roles { key }") -> str:
    """Each fragment twice in the one before: two to the power of `levels` fields, in few words."""
    chain = " ".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels))
    return f"{{ ...F0 }} {chain} fragment F{levels} on Query {{ {inner} }}"


def nested_bomb(levels: int) -> str:
    """The same below fields: each level asks for the next one three times."""
    inner = "user {{ environment {{ relationshipManagers {{ ...P{0} }} }} }} " * 3
    chain = " ".join(f"fragment P{n} on Person {{ {inner.format(n + 1)} }}" for n in range(levels))
    way = "viewer { environment { relationshipManagers { ...P0 } } }"
    return f"{{ {way} }} {chain} fragment P{levels} on Person {{ id }}"


HOLDING = (
    "{{ environment {{ users(first: 100) {{ edges {{ node {{ memberships(first: {}) "
    "{{ edges {{ cursor }} }} }} }} }} }} }}"
)

TOO_MUCH = {
    "2,000 aliases": "{ " + " ".join(f"a{n}: roles {{ key }}" for n in range(2000)) + " }",
    "16 aliases": "{ " + " ".join(f"a{n}: roles {{ key }}" for n in range(16)) + " }",
    "16 aliases below": "{ roles { " + " ".join(f"a{n}: key" for n in range(16)) + " } }",
    "16 aliases in a fragment": "{ roles { ...R } } fragment R on Role { "
    + " ".join(f"a{n}: key" for n in range(16))
    + " }",
    "one alias in a fragment of 2^5": bomb(5, "a: roles { key }"),
    "1,001 tokens": "{ " + "roles { key } " * 250 + " }",
    "13 levels": "{ viewer " + "{ environment { relationshipManagers { user " * 4 + "{ id }" + " } } }" * 4 + " }",
    "deep nesting": "{ a " * 400 + "}" * 400,
    "deep lists": "{ environment { users(filter: {status: " + "[" * 450 + "]" * 450 + "}) { totalCount } } }",
    "a nested bomb": nested_bomb(4),
    "two log-ins": 'mutation { a: logIn(input: {email: "a", password: "b"}) { __typename } '
    'b: logIn(input: {email: "a", password: "b"}) { __typename } }',
    "two secrets in fragments": "mutation { ...A ...B } "
    'fragment A on Mutation { undoEmailLink(input: {token: ""}) { __typename } } '
    'fragment B on Mutation { declineInvitation(input: {token: ""}) { __typename } }',
    "one secret spread 2^20 times": bomb(20, 'invitationPreview(token: "") { email }'),
    "two previews": '{ a: invitationPreview(token: "") { email } b: invitationPreview(token: "x") { email } }',
    "a link beside a preview": '{ link(token: "") { state } invitationPreview(token: "") { email } }',
    "34 times the same field": "{ " + "roles { key } " * 34 + " }",
    "10,001 objects": HOLDING.format(98),
    "10,001 objects in a fragment": "{ ...F } fragment F on Query " + HOLDING.format(98),
    "2^90 objects in fragments": bomb(MANY, "environment { users { edges { cursor } } }"),
}


@each(TOO_MUCH)
async def test_what_asks_too_much_is_refused_at_once(what: str, client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        answer = await client.ask(TOO_MUCH[what], as_=cast.alice)
    assert answer.code == LIMIT, answer.body
    assert "data" not in answer.body
    assert answer.status == 400


@each([14, 50])
async def test_lim_1_a_fragment_bomb_is_refused_after_some_of_its_steps(levels: int, client: Client) -> None:
    """2^50 spreads of one field count as such, and counting ends at the bound."""
    answer = await client.ask(bomb(levels))
    assert answer.code == LIMIT, answer.body
    few = await client.ask(bomb(4))
    assert not few.errors
    assert len(few.data["roles"]) == 5


async def test_what_just_fits_is_answered(client: Client, cast: Cast) -> None:
    for query in (
        "{ " + " ".join(f"a{n}: roles {{ key }}" for n in range(15)) + " }",
        "{ " + "roles { key } " * 33 + " }",
        "{ viewer "
        + "{ environment { relationshipManagers { user " * 3
        + "{ environment { domains } }"
        + " } } }" * 3
        + " }",
        HOLDING.format(97),
    ):
        answer = await client.ask(query, as_=cast.alice)
        assert not answer.errors, answer.errors


# ---- values that don't fit


USERS = "query($f: Int!, $a: String) { environment { users(first: $f, after: $a) { edges { cursor } } } }"


LISTS = ("users", "invitations", "auditEvents", "organisations", "partnerships")
INBOX = "query($f: Int!, $a: String) { inbox(first: $f, after: $a) { edges { cursor } } }"
FAILED = "query($f: Int!) { account { failedLogIns(first: $f) { at } } }"
FIND = 'query($f: Int!) { findEnvironments(search: "globex", first: $f) { id } }'


def members(targets: Targets) -> list[str]:
    """The lists of an organisation, and a user's."""
    of = f'node(id: "{targets.ids["ORGANISATION"]}")'
    return [
        f"query($f: Int!, $a: String) {{ {of} {{ ... on Organisation {{ "
        f"{name}(first: $f, after: $a) {{ edges {{ cursor }} }} }} }} }}"
        for name in ("memberships", "memberCandidates", "documents")
    ] + [
        f'query($f: Int!, $a: String) {{ node(id: "{targets.cast.alice.id}") {{ ... on User {{ '
        "memberships(first: $f, after: $a) { edges { cursor } } } } }"
    ]


FIRSTS = ["0", "-1", "101", "-2147483648", "1.5", "1e3", "1e400", '"1"', "true", "[1, 2]", "{}", "null", "2147483647"]
FIRSTS += ["2147483648", "9223372036854775808", "18446744073709551616", "1" + "0" * 30, "9" * 5000]


@each(FIRSTS)
async def test_usr_8_first_is_1_to_100(first: str, client: Client, database: Database, targets: Targets) -> None:
    cast = targets.cast
    queries = [USERS.replace("users", list_) for list_ in LISTS] + [INBOX, FIND, FAILED, *members(targets)]
    for query in queries:
        body = orjson.dumps({"query": query, "variables": {"f": "FIRST"}})
        headers = JSON | {"authorization": f"Bearer {cast.alice.token}"}
        async with nothing_happens(database):
            content = body.replace(b'"FIRST"', first.encode())
            response = await client.http.post("/graphql", content=content, headers=headers)
        answer = Answer(response.status_code, response.json(), response.headers)
        sure(answer)
        assert answer.code in (BAD, LIMIT), answer.body


@each(["0", "-1", "101", "2147483647", "2147483648", "9" * 5000, "1.0", '"1"', "[1]", "null"])
async def test_usr_8_first_in_the_document_is_1_to_100(first: str, client: Client, cast: Cast) -> None:
    answer = await client.ask(f"{{ environment {{ users(first: {first}) {{ totalCount }} }} }}", as_=cast.alice)
    sure(answer)
    assert answer.code in (BAD, VALIDATE, LIMIT)


def cursors() -> dict[str, str]:
    """Texts that nobody got from us. The first six bytes of a cursor name its list."""

    def made(inside: Any, tag: bytes = b"\0" * 6) -> str:
        raw = inside if isinstance(inside, bytes) else orjson.dumps(inside)
        return base64.urlsafe_b64encode(tag + raw).decode().rstrip("=")

    return {
        "empty": "",
        "a space": " ",
        "a letter": "a",
        "not base64": "&&&&",
        "padding only": "====",
        "the tag only": made(b""),
        "half a tag": base64.urlsafe_b64encode(b"abc").decode(),
        "no JSON": made(b"nope"),
        "no list": made(5),
        "null": made(None),
        "an object": made({"s": 1}),
        "an empty list": made([]),
        "an empty text in a list": made([""]),
        "numbers": made([1, 2]),
        "lists in a list": made([["u", "x"], ["u"]]),
        "objects in a list": made([{"a": 1}, {}]),
        "booleans": made([True, False]),
        "an unknown kind": made(["x1", "u1"]),
        "half an id": made(["sa", "u123"]),
        "a moment before time": made(["d0001-01-01T00:00:00+23:59", "u" + "0" * 32]),
        "a moment after time": made(["d9999-12-31T23:59:59-23:59", "u" + "0" * 32]),
        "no moment": made(["dnow", "u" + "0" * 32]),
        "NUL": made(["sa\0b", "u" + "0" * 32]),
        "a surrogate": made(rb'["s\ud800","u00000000000000000000000000000000"]'),
        "right, but of no list": made(["sa", "u" + "0" * 32]),
        "not ASCII": "ééé",
        "emoji": "🙂",
        "a NUL": "\0",
        "10,000 characters": "A" * 10_000,
        "deep": made(b"[" * 3000),
    }


@each(cursors())
async def test_usr_8_what_is_no_cursor_is_refused(
    what: str, client: Client, database: Database, targets: Targets
) -> None:
    given = {"f": 1, "a": cursors()[what]}
    async with nothing_happens(database):
        for list_ in LISTS:
            answer = await client.ask(USERS.replace("users", list_), given, as_=targets.cast.alice)
            assert answer.code == BAD, answer.body
            assert answer.data == {"environment": {list_: None}}
        for query in (INBOX, *members(targets)):
            answer = await client.ask(query, given, as_=targets.cast.alice)
            assert answer.code == BAD, answer.body
            assert "cursor" not in str(answer.data)


async def test_usr_8_a_changed_cursor_is_refused(client: Client, cast: Cast) -> None:
    page = await client.ask(USERS, {"f": 1}, as_=cast.alice)
    [edge] = page.data["environment"]["users"]["edges"]
    good: str = edge["cursor"]
    assert (await client.ask(USERS, {"f": 1, "a": good}, as_=cast.alice)).code is None
    for changed in (
        good[:-1],
        good + "A",
        good + "=",
        "A" + good,
        good[::-1],
        good.swapcase(),
        f" {good}",
        f"{good}\n",
    ):
        assert (await client.ask(USERS, {"f": 1, "a": changed}, as_=cast.alice)).code == BAD, changed


IDS = {
    "empty": "",
    "a space": " ",
    "no id": "nope",
    "a number": "1",
    "a prefix": "usr_",
    "an unknown prefix": "xyz_" + "0" * 32,
    "nobody's": "usr_" + "0" * 32,
    "too short": "usr_" + "0" * 31,
    "too long": "usr_" + "0" * 33,
    "in capitals": "USR_" + "A" * 32,
    "with hyphens": "usr_00000000-0000-0000-0000-000000000000",
    "a plain UUID": "00000000-0000-0000-0000-000000000000",
    "a trailing newline": "usr_" + "0" * 32 + "\n",
    "a NUL": "usr_\0",
    "other digits": "usr_" + "٠" * 32,
    "SQL": "' OR 1=1 --",
    "emoji": "🙂",
    "10,000 characters": "usr_" + "0" * 10_000,
}


HERE = "the bad id"
# Every mutation that takes an id: where it goes in an input that is right otherwise.
BAD_IDS: list[tuple[str, dict[str, Any]]] = [
    ("changeUserRole", {"userId": HERE, "role": "BASIC_USER"}),
    ("setRelationshipManager", {"userId": HERE, "relationshipManager": True}),
    ("blockUser", {"userId": HERE}),
    ("unblockUser", {"userId": HERE}),
    ("resetSecondFactor", {"userId": HERE}),
    ("removeUser", {"userId": HERE}),
    ("removeUser", {"userId": "BOB", "successorId": HERE}),
    ("leaveEnvironment", {"successorId": HERE}),
    ("eraseAccount", {"successorId": HERE}),
    ("resendInvitation", {"invitationId": HERE}),
    ("revokeInvitation", {"invitationId": HERE}),
    ("acceptInvitation", {"invitationId": HERE}),
    ("declineInvitation", {"invitationId": HERE}),
    ("revokeSession", {"sessionId": HERE}),
    ("removePasskey", {"passkeyId": HERE}),
    ("linkExternalIdentity", {"providerId": HERE}),
    ("unlinkExternalIdentity", {"externalIdentityId": HERE}),
    ("startOrganisationProof", {"organisationId": HERE, "providerId": "simple"}),
    ("startOrganisationProof", {"organisationId": "ORGANISATION", "providerId": HERE}),
    ("updateOrganisation", {"organisationId": HERE}),
    ("requestActivation", {"organisationId": HERE}),
    ("confirmActivation", {"organisationId": HERE, "code": "x"}),
    ("addMembers", {"organisationId": HERE, "userIds": [HERE]}),
    ("addMembers", {"organisationId": "ORGANISATION", "userIds": [HERE]}),
    ("changeMembershipRole", {"membershipId": HERE, "role": "MEMBER"}),
    ("removeMember", {"membershipId": HERE}),
    ("acceptMembership", {"membershipId": HERE}),
    ("declineMembership", {"membershipId": HERE}),
    ("requestPartnership", {"environmentId": HERE}),
    ("requestPartnership", {"environmentId": "ELSEWHERE", "relationshipManagerId": HERE}),
    ("acceptPartnership", {"partnershipId": HERE}),
    ("declinePartnership", {"partnershipId": HERE}),
    ("withdrawPartnership", {"partnershipId": HERE}),
    ("endPartnership", {"partnershipId": HERE}),
    ("setPartnershipManager", {"partnershipId": HERE, "userId": "BOB", "connected": True}),
    ("setPartnershipManager", {"partnershipId": "PARTNERSHIP", "userId": HERE, "connected": True}),
    ("markInboxItemRead", {"inboxItemId": HERE}),
    ("createDocument", {"organisationId": HERE, "kind": "ORDER", "title": "An order"}),
    ("sendDocument", {"documentId": HERE, "to": "books@acme.example"}),
]


def filled_in(value: Any, named: dict[str, str]) -> Any:
    """The value with what it names by these words."""
    match value:
        case dict():
            return {name: filled_in(one, named) for name, one in value.items()}
        case list():
            return [filled_in(one, named) for one in value]
        case str():
            return named.get(value, value)
    return value


@each(IDS)
async def test_err_1_a_bad_id_is_not_found(what: str, client: Client, database: Database, targets: Targets) -> None:
    id, alice = IDS[what], targets.cast.alice
    async with nothing_happens(database):
        seen = await client.ask("query($id: ID!) { node(id: $id) { id } }", {"id": id}, as_=alice)
        assert (seen.data, seen.errors) == ({"node": None}, [])
        for mutation, given in BAD_IDS:
            select = "results { errors { code } membership { id } }" if mutation == "addMembers" else ""
            answer = await client.do(mutation, filled_in(given, targets.ids | {HERE: id}), select, as_=alice)
            assert code_of(answer, mutation) == "NOT_FOUND", (mutation, answer.body)
        both = "filter: {targetId: $id, actorId: $id}"
        audit = f"query($id: ID!) {{ environment {{ auditEvents({both}) {{ edges {{ cursor }} }} }} }}"
        found = await client.ask(audit, {"id": id}, as_=alice)
        assert not found.errors
        assert (found.data["environment"]["auditEvents"]["edges"] != []) == (id == "")
        users = "environment { users(filter: {organisationId: $id}) { totalCount edges { cursor } } }"
        members = await client.ask(f"query($id: ID!) {{ {users} }}", {"id": id}, as_=alice)
        assert not members.errors
        assert members.data["environment"]["users"] == {"totalCount": 0, "edges": []}
        named = await client.ask("{ viewer { id } }", as_=alice, headers={"x-welkom-environment": "nope"})
        assert named.code == "NO_ENVIRONMENT"


@each(
    [
        ("query($id: ID!) { node(id: $id) { id } }", {}),
        ("query($id: ID!) { node(id: $id) { id } }", {"id": None}),
        ("query($id: ID!) { node(id: $id) { id } }", {"id": ["a", "b"]}),
        ("query($id: ID!) { node(id: $id) { id } }", {"id": {"a": 1}}),
        ("query($id: ID!) { node(id: $id) { id } }", {"id": 1.5}),
        ("query($id: ID!) { node(id: $id) { id } }", {"id": True}),
        ("mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { errors { code } } }", {"i": {}}),
        ("mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { errors { code } } }", {"i": []}),
        (
            "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { errors { code } } }",
            {"i": {"userId": "usr_1", "role": "KING"}},
        ),
        (
            "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { errors { code } } }",
            {"i": {"userId": "usr_1", "role": "ADMINISTRATOR", "verified": True}},
        ),
        (
            "query($f: AuditFilter) { environment { auditEvents(filter: $f) { edges { cursor } } } }",
            {"f": {"since": "x"}},
        ),
        (
            "query($f: AuditFilter) { environment { auditEvents(filter: $f) { edges { cursor } } } }",
            {"f": {"since": 1}},
        ),
        ("query($f: AuditFilter) { environment { auditEvents(filter: $f) { edges { cursor } } } }", {"f": {"x": 1}}),
        (
            "query($f: AuditFilter) { environment { auditEvents(filter: $f) { edges { cursor } } } }",
            {"f": {"action": "user.blocked"}},  # as stored, not as the schema says it
        ),
        ("query($f: UserFilter) { environment { users(filter: $f) { totalCount } } }", {"f": {"status": ["KING"]}}),
        ("query($f: UserFilter) { environment { users(filter: $f) { totalCount } } }", {"f": {"search": 5}}),
    ],
)
async def test_variables_that_do_not_fit(
    query: str, variables: dict[str, Any], client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        answer = await client.ask(query, variables, as_=cast.alice)
    sure(answer)
    assert answer.code == BAD, answer.body


@each(
    [
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "0001-01-01T00:00:00",
        "9999-12-31T23:59:59.999999Z",
        "2020-01-01",
        "2020-01-01T00:00:00",
    ],
)
async def test_moments_at_the_edges_of_time(moment: str, client: Client, database: Database, cast: Cast) -> None:
    query = "query($f: AuditFilter) { environment { auditEvents(filter: $f) { edges { cursor } } } }"
    for side in ("since", "until"):
        async with nothing_happens(database):
            answer = await client.ask(query, {"f": {side: moment}}, as_=cast.alice)
        sure(answer)
        assert answer.code in (None, BAD)


# ---- texts


EVIL = {
    "NUL": "a\0b",
    "a bell": "a\ab",
    "an escape": "a\x1b[31mb",
    "delete": "a\x7fb",
    "a C1 control": "a\x85\x9bb",
    "right-to-left override": "a\u202eb",
    "left-to-right embedding": "a\u202ab",
    "an isolate": "a\u2066b\u2069",
    "a zero-width space": "a\u200bb",
    "a byte order mark": "a\ufeffb",
    "a soft hyphen": "a\u00adb",
}
# Every argument that takes free text, by mutation: where it goes in an input that is right otherwise.
TEXTS: list[tuple[str, str, dict[str, Any], str]] = [
    ("updateAccount", "name", {}, "INVALID_INPUT"),
    ("updateAccount", "locale", {}, "INVALID_INPUT"),
    ("updateEnvironment", "name", {}, "INVALID_INPUT"),
    ("updateEnvironment", "locale", {}, "INVALID_INPUT"),
    ("startDomainProof", "domain", {}, "INVALID_INPUT"),
    ("confirmDomainProof", "domain", {}, "INVALID_INPUT"),
    ("addUser", "name", {"email": "new@acme.example"}, "INVALID_INPUT"),
    ("addUser", "email", {"name": "New"}, "INVALID_INPUT"),
    ("addUser", "idempotencyKey", {"name": "New", "email": "new@acme.example"}, "INVALID_INPUT"),
    ("inviteUser", "email", {}, "INVALID_INPUT"),
    ("inviteUser", "idempotencyKey", {"email": "new@acme.example"}, "INVALID_INPUT"),
    ("blockUser", "reason", {"userId": "BOB"}, "INVALID_INPUT"),
    ("createOrganisation", "name", {"identifier": {"scheme": "KVK", "value": "11111111"}}, "INVALID_INPUT"),
    (
        "createOrganisation",
        "idempotencyKey",
        {"name": "New", "identifier": {"scheme": "KVK", "value": "11111111"}},
        "INVALID_INPUT",
    ),
    ("updateOrganisation", "name", {"organisationId": "ORGANISATION"}, "INVALID_INPUT"),
    ("confirmActivation", "code", {"organisationId": "LATER"}, "INVALID_CODE"),
    ("declineMembership", "reason", {"membershipId": "MEMBERSHIP"}, "INVALID_INPUT"),
    ("requestPartnership", "message", {"environmentId": "ELSEWHERE"}, "INVALID_INPUT"),
    ("requestPartnership", "idempotencyKey", {"environmentId": "ELSEWHERE"}, "INVALID_INPUT"),
    ("declinePartnership", "reason", {"partnershipId": "PARTNERSHIP"}, "INVALID_INPUT"),
    ("createDocument", "title", {"organisationId": "ORGANISATION", "kind": "ORDER"}, "INVALID_INPUT"),
    ("createDocument", "number", {"organisationId": "ORGANISATION", "kind": "ORDER", "title": "New"}, "INVALID_INPUT"),
    (
        "createDocument",
        "idempotencyKey",
        {"organisationId": "ORGANISATION", "kind": "ORDER", "title": "New"},
        "INVALID_INPUT",
    ),
    ("sendDocument", "to", {"documentId": "DOCUMENT"}, "INVALID_INPUT"),
    ("sendDocument", "idempotencyKey", {"documentId": "DOCUMENT", "to": "books@acme.example"}, "INVALID_INPUT"),
    ("signUp", "email", {}, "INVALID_INPUT"),
    ("signUp", "locale", {"email": "new@new.example"}, "INVALID_INPUT"),
    ("requestPasswordReset", "email", {}, "INVALID_INPUT"),
    ("logIn", "email", {"password": PASSWORD}, "INVALID_CREDENTIALS"),
    ("logIn", "password", {"email": "bob@acme.example"}, "INVALID_CREDENTIALS"),
    ("completeLogIn", "challenge", {"code": "123456"}, "INVALID_TOKEN"),
    ("completeLogIn", "code", {"challenge": "CHALLENGE"}, "INVALID_CODE"),
    ("confirmTwoFactor", "code", {}, "NOT_FOUND"),
    ("disableTwoFactor", "password", {"code": "123456"}, "INVALID_CREDENTIALS"),
    ("disableTwoFactor", "code", {"password": PASSWORD}, "INVALID_CODE"),
    ("reauthenticate", "password", {}, "INVALID_CREDENTIALS"),
    ("reauthenticate", "code", {}, "INVALID_CODE"),
    ("completePasskeyLogIn", "challenge", {"credential": "{}"}, "INVALID_TOKEN"),
    ("completePasskeyLogIn", "credential", {"challenge": "PASSKEY LOG-IN"}, "INVALID_CREDENTIALS"),
    ("confirmPasskey", "name", {"credential": "{}"}, "INVALID_INPUT"),
    ("confirmPasskey", "credential", {"name": "Laptop"}, "INVALID_INPUT"),
    ("removePasskey", "password", {"passkeyId": "psk_" + "0" * 32}, "INVALID_CREDENTIALS"),
    ("changePassword", "currentPassword", {"newPassword": "another good enough phrase"}, "INVALID_CREDENTIALS"),
    ("changePassword", "newPassword", {"currentPassword": PASSWORD}, "WEAK_PASSWORD"),
    ("addEmail", "address", {}, "INVALID_INPUT"),
    ("removeEmail", "address", {}, "NOT_FOUND"),
    ("makeEmailPrimary", "address", {"password": PASSWORD}, "NOT_FOUND"),
    ("makeEmailPrimary", "password", {"address": "alice@acme.example"}, "INVALID_CREDENTIALS"),
    ("eraseAccount", "password", {}, "INVALID_CREDENTIALS"),
    ("addMembers", "idempotencyKey", {"organisationId": "ORGANISATION", "userIds": ["BOB"]}, "INVALID_INPUT"),
    ("acceptInvitation", "token", {}, "INVITATION_INVALID"),
    ("acceptInvitation", "name", {"token": "INVITED", "password": PASSWORD}, "INVALID_INPUT"),
    ("acceptInvitation", "password", {"token": "INVITED", "name": "New"}, "WEAK_PASSWORD"),
    ("declineInvitation", "token", {}, "INVITATION_INVALID"),
    ("declineInvitation", "reason", {"token": "INVITED"}, "INVALID_INPUT"),
    ("completeSignUp", "token", {}, "INVALID_TOKEN"),
    ("completeSignUp", "name", {"token": "SIGNED UP", "password": PASSWORD}, "INVALID_INPUT"),
    ("completeSignUp", "password", {"token": "SIGNED UP", "name": "New"}, "WEAK_PASSWORD"),
    (
        "completeSignUp",
        "environmentName",
        {"token": "SIGNED UP", "name": "New", "password": PASSWORD},
        "INVALID_INPUT",
    ),
    ("setPassword", "token", {"password": PASSWORD}, "INVALID_TOKEN"),
    ("setPassword", "password", {"token": "LOST"}, "WEAK_PASSWORD"),
    ("setPassword", "name", {"token": "ADDED", "password": PASSWORD}, "INVALID_INPUT"),
    ("undoEmailLink", "token", {}, "INVALID_TOKEN"),
    ("undoAccountChange", "token", {}, "INVALID_TOKEN"),
    ("confirmEmail", "token", {}, "INVALID_TOKEN"),
]


@each(TEXTS)
async def test_controls_and_overrides_are_refused_everywhere(
    mutation: str,
    argument: str,
    others: dict[str, Any],
    code: str,
    client: Client,
    database: Database,
    targets: Targets,
) -> None:
    who, others = asker(mutation, {argument, *others}, targets), filled_in(others, targets.ids)
    select = "results { errors { code } membership { id } }" if mutation == "addMembers" else ""
    async with nothing_happens(database):
        for what, text in EVIL.items():
            answer = await client.do(mutation, others | {argument: text}, select, as_=who)
            sure(answer)
            assert code_of(answer, mutation) == code, (what, answer.body)


@each(
    [
        *EVIL.values(),
        "",
        " ",
        "1234567",
        "123456789",
        "１２３４５６７８",
        "١٢٣٤٥٦٧٨",
        "' OR 1=1 --",
        "🙂",
        "1" * 10_000,
        "NL" * 20,
    ]
)
async def test_org_2_what_is_no_company_number_is_refused(
    number: str, client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        for scheme in ("KVK", "KBO", "VAT"):
            given = {"name": "New", "identifier": {"scheme": scheme, "value": number}}
            answer = await client.do("createOrganisation", given, as_=cast.alice)
            sure(answer)
            assert answer.refused("createOrganisation") == "INVALID_IDENTIFIER", scheme


@each([[], ["usr_1"] * 101])
async def test_org_5_members_are_added_1_to_100_at_once(
    users: list[str], client: Client, database: Database, targets: Targets
) -> None:
    async with nothing_happens(database):
        given = {"organisationId": targets.ids["ORGANISATION"], "userIds": users}
        answer = await client.do("addMembers", given, as_=targets.cast.alice)
    assert answer.refused("addMembers") == "INVALID_INPUT"
    assert answer.data["addMembers"]["errors"][0]["field"] == ["userIds"]


@each(["", " ", "a", "ab", "a\0b", "..", "%%%", "___", "\u202e\u202e\u202e", "🙂🙂🙂", "\u0301\u0301\u0301"])
async def test_par_2_environments_are_found_by_three_letters(
    search: str, client: Client, database: Database, targets: Targets
) -> None:
    query = "query($s: String!) { findEnvironments(search: $s) { id } }"
    async with nothing_happens(database):
        answer = await client.ask(query, {"s": search}, as_=targets.cast.alice)
    sure(answer)
    assert answer.code == BAD, answer.body


async def test_controls_in_what_is_looked_for_find_no_member_or_company(
    client: Client, database: Database, targets: Targets
) -> None:
    """Neither a fault, nor a row that the same text without them would not find."""
    of = f'node(id: "{targets.ids["ORGANISATION"]}")'
    lists = [
        f"{of} {{ ... on Organisation {{ {name}(search: $t) {{ edges {{ cursor }} }} }} }}"
        for name in ("memberships", "memberCandidates")
    ]
    lists += ["environment { organisations(search: $t) { edges { cursor } } }"]
    async with nothing_happens(database):
        for text in ("zz\0@zz", "x" * 10_000, "zz% _\\", "zz\U0010ffff", "zz\U000e0041", "%", "_" * 5 + "z"):
            for list_ in lists:
                answer = await client.ask(f"query($t: String) {{ {list_} }}", {"t": text}, as_=targets.cast.alice)
                assert not answer.errors, (text, answer.errors)
                if text != "%":  # nothing is left to look for
                    assert "cursor" not in str(answer.data), (text, list_)
        for text in EVIL.values():
            for list_ in (*lists, "findEnvironments(search: $t) { id }"):
                kind = "String!" if "find" in list_ else "String"
                sure(await client.ask(f"query($t: {kind}) {{ {list_} }}", {"t": text + "zzz"}, as_=targets.cast.alice))


async def test_controls_in_what_is_looked_for_find_nothing(client: Client, database: Database, cast: Cast) -> None:
    query = "query($t: String) { environment { users(filter: {search: $t}) { totalCount edges { cursor } } } }"
    async with nothing_happens(database):
        for text in (*EVIL.values(), "zz\0@zz", "x" * 10_000, "zz% _\\", "zz\U0010ffff", "zz\U000e0041"):
            answer = await client.ask(query, {"t": text}, as_=cast.alice)
            assert not answer.errors, (text, answer.errors)
            assert answer.data["environment"]["users"]["edges"] == [] or text in EVIL.values(), text
            preview = await client.ask("query($t: String!) { invitationPreview(token: $t) { email } }", {"t": text})
            assert (preview.data, preview.errors) == ({"invitationPreview": None}, [])
            link = await client.ask("query($t: String!) { link(token: $t) { state } }", {"t": text})
            assert (link.data, link.errors) == ({"link": None}, [])


@each(["", " ", "\t\n", "\u200d", "\u0301", "...", "x" * 201, "x" * 10_000, "é" * 201])
async def test_a_name_that_is_none_or_too_long_is_refused(
    name: str, client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        for mutation, given in (
            ("updateAccount", {"name": name}),
            ("updateEnvironment", {"name": name}),
            ("addUser", {"name": name, "email": "new@acme.example"}),
        ):
            answer = await client.do(mutation, given, as_=cast.alice)
            assert answer.refused(mutation) == "INVALID_INPUT"
            assert answer.data[mutation]["errors"][0]["field"] == ["name"]


@each(
    [
        "Zoë 👩‍👩‍👧 van 't Hof",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿 England",
        "محمد الأمين",
        "דוד בן־גוריון",
        "می‌خواهم",
        "李小龍",
        "O'Brien; DROP TABLE users; --",
        "<script>alert(1)</script>",
        "{{ 7 * 7 }} %s ${HOME}",
        "x" * 200,
        "X Æ A-12",
    ],
)
async def test_unusual_names_are_accepted_as_they_are(name: str, client: Client, cast: Cast) -> None:
    done = await client.do("updateAccount", {"name": name}, "account { name }", as_=cast.bob)
    assert done.done("updateAccount")["account"] == {"name": name}
    seen = await client.ask(
        "query($id: ID!) { node(id: $id) { ... on User { name } } }", {"id": cast.bob.id}, as_=cast.alice
    )
    assert seen.data["node"] == {"name": name}


ADDRESSES = [
    "",
    " ",
    "bob",
    "@",
    "bob@",
    "@acme.example",
    "bob@acme",
    "bob@@acme.example",
    "bob@acme..example",
    "bob@.example",
    "bob@-acme.example",
    "bob acme@acme.example",
    "bob@acme.example, eve@evil.example",
    "bob@acme.example\nBcc: eve@evil.example",
    "Bob <bob@acme.example>",
    '"bob"@acme.example\r\n',
    "bob@[127.0.0.1]",
    "bob@127.0.0.1",
    "bob@localhost",
    "bob@" + "a" * 64 + ".example",
    "bob@" + "a." * 130 + "example",
    "bob@" + "x" * 10_000,
    "bob@xn--a.example",
    "bob@\u202eacme.example",
    "bob@acme\u3002",
]


@each(ADDRESSES)
async def test_what_is_no_address_is_refused(address: str, client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for mutation, more in (
            ("signUp", {}),
            ("requestPasswordReset", {}),
            ("inviteUser", {}),
            ("addUser", {"name": "New"}),
        ):
            answer = await client.do(mutation, {"email": address} | more, as_=cast.alice)
            sure(answer)
            assert answer.refused(mutation) == "INVALID_INPUT", mutation
            assert answer.data[mutation]["errors"][0]["field"] == ["email"]
        rows = {"invitations": [{"email": address}]}
        bulk = (await client.do("inviteUsers", rows, "results { errors { code } }", as_=cast.alice)).done("inviteUsers")
        assert bulk["results"] == [{"errors": [{"code": "INVALID_INPUT"}]}]


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("zoë@bücher.example", "xn--bcher-kva.example"),
        ("zoe@BÜCHER.example", "xn--bcher-kva.example"),
        ("zoe@xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("用户@例え.テスト", "xn--r8jz45g.xn--zckzah"),
    ],
)
@pytest.mark.empty
async def test_env_6_an_international_domain_is_claimed_in_one_form(
    address: str, domain: str, client: Client, database: Database
) -> None:
    (await client.do("signUp", {"email": address}, "accepted")).done("signUp")
    [mail] = await mails(database)
    given = {"token": mail.secret, "name": "Zoë", "password": PASSWORD}
    done = await client.do("completeSignUp", given, "user { email environment { domains } }")
    assert done.done("completeSignUp")["user"]["environment"] == {"domains": [domain]}


# ---- passwords


WEAK = {
    "missing": None,
    "empty": "",
    "14 characters": "kR7#mQ2!vX9$zL",
    "201 characters": "kR7#mQ2!v" * 22 + "abc",
    "10,000 characters": "kR7#mQ2!v" * 1112,
    "one character": "a" * 15,
    "a common one": "password1234567",
    "common twice": "passwordpassword",
    "a row of keys": "qwertyuiopasdfgh",
    "digits": "123456789012345",
    "the address itself": "nora.nieuw@nieuw.example",
    "the name": "noranieuwnoranieuw",
    "the product": "welkomwelkom12345",
    "Dutch": "wachtwoordgeheim",
}


@pytest.mark.empty
async def test_aut_6_a_weak_password_is_refused_and_the_link_stays(
    subtests: pytest.Subtests, client: Client, database: Database
) -> None:
    async with database.write(origin="test") as uow:
        token = await sign_ups.mail_link(uow, addresses.parse("nora.nieuw@nieuw.example"), locale="en")
    given = {"token": token, "name": "Nora Nieuw"}
    for what, password in WEAK.items():
        with subtests.test(msg=what):
            async with nothing_happens(database):
                chosen = {} if password is None else {"password": password}
                answer = await client.do("completeSignUp", given | chosen)
            assert answer.refused("completeSignUp") == "WEAK_PASSWORD"
            assert answer.data["completeSignUp"]["errors"][0]["field"] == ["password"]
    (await client.do("completeSignUp", given | {"password": PASSWORD})).done("completeSignUp")


# ---- tokens


async def made(database: Database, cast: Cast) -> dict[str, str]:
    """A fresh secret of each purpose, by the mutation that takes it."""
    async with database.write(origin="test") as uow:
        found = {"completeSignUp": await sign_ups.mail_link(uow, addresses.parse("nora@nieuw.example"), locale="en")}
        await invitations.invite_user(uow, cast.alice.actor, email="invited@acme.example")
        await invitations.add_user(uow, cast.alice.actor, email="added@acme.example", name="Added")
        await passwords.request_password_reset(uow, email=cast.bob.email, locale="en")
        undo = secrets.issue(
            uow, secrets.Purpose.UNDO_EMAIL_LINK, cast.bob.account_id, lasts=passwords.LASTS, detail="x"
        )
        notice = secrets.issue(
            uow,
            secrets.Purpose.UNDO_ACCOUNT_CHANGE,
            cast.bob.account_id,
            lasts=passwords.LASTS,
            detail="PASSWORD_CHANGED",
        )
    [invited] = await mails(database, to="invited@acme.example")
    [added] = await mails(database, to="added@acme.example")
    [recovering] = await mails(database, to=cast.bob.email, kind="RECOVERY")
    return found | {
        "acceptInvitation": invited.secret,
        "firstPassword": added.secret,
        "setPassword": recovering.secret,
        "undoEmailLink": undo,
        "undoAccountChange": notice,
    }


TAKES = {
    "completeSignUp": ({"name": "Nora", "password": PASSWORD}, "INVALID_TOKEN"),
    "acceptInvitation": ({"name": "Nora", "password": PASSWORD}, "INVITATION_INVALID"),
    "setPassword": ({"password": PASSWORD}, "INVALID_TOKEN"),
    "undoEmailLink": ({}, "INVALID_TOKEN"),
    "undoAccountChange": ({}, "INVALID_TOKEN"),
    "declineInvitation": ({}, "INVITATION_INVALID"),
}


def changed(token: str) -> list[str]:
    """Cut, grown, turned, spelled otherwise: the last character of 43 holds four bits only."""
    twins = [
        token[:-1] + c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_" if c != token[-1]
    ]
    flipped = [token[:n] + ("A" if token[n] != "A" else "B") + token[n + 1 :] for n in range(0, 43, 7)]
    shapes = ["", " ", token[:-1], token[1:], token + "A", token + "=", f" {token}", f"{token}\n", token.swapcase()]
    return [
        *twins,
        *flipped,
        *shapes,
        token[::-1],
        token.replace("-", "+").replace("_", "/") + "/",
        "A" * 43,
        "x" * 10_000,
    ]


async def test_a_changed_token_opens_nothing(client: Client, database: Database, cast: Cast) -> None:
    """Threats: invitation forged; no second spelling of the same bits is the same token."""
    tokens = await made(database, cast)
    async with nothing_happens(database):
        for mutation, (more, code) in TAKES.items():
            for token in changed(tokens["acceptInvitation" if mutation == "declineInvitation" else mutation]):
                answer = await client.do(mutation, {"token": token} | more)
                assert answer.refused(mutation) == code, token


async def test_a_token_of_another_purpose_opens_nothing(client: Client, database: Database, cast: Cast) -> None:
    """Threats: recovery token good for anyone; swapped purposes."""
    tokens = await made(database, cast)
    tokens |= {"session": cast.bob.token}
    opens = {
        "firstPassword": {"setPassword", "declineInvitation"},
        "acceptInvitation": {"acceptInvitation", "declineInvitation"},
    }
    tokens |= {"challenge": await challenge(database, await create_environment(database, "Careful"))}
    tried = 0
    async with nothing_happens(database):
        for of, token in tokens.items():
            for mutation, (more, code) in TAKES.items():
                if mutation not in opens.get(of, {of}):
                    answer = await client.do(mutation, {"token": token} | more)
                    assert answer.refused(mutation) == code, (of, mutation)
                    tried += 1
            assert (await client.ask("{ account { id } }", as_=token)).code == (
                None if of == "session" else "UNAUTHENTICATED"
            )
    assert tried == 40


async def test_an_expired_token_opens_nothing(client: Client, database: Database, cast: Cast) -> None:
    """One second late, and nothing has swept: expiry is in the redeeming statement."""
    tokens = await made(database, cast)
    for table in ("secrets", "invitations"):
        await put(database, table, {}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        for of, token in tokens.items():
            mutation = "setPassword" if of == "firstPassword" else of
            more, code = TAKES[mutation]
            expired = "INVITATION_EXPIRED" if of in ("acceptInvitation", "firstPassword") else code
            assert (await client.do(mutation, {"token": token} | more)).refused(mutation) == expired


async def test_a_used_token_opens_nothing(client: Client, database: Database, cast: Cast) -> None:
    tokens = await made(database, cast)
    for of in ("completeSignUp", "acceptInvitation", "firstPassword", "setPassword"):
        mutation = "setPassword" if of == "firstPassword" else of
        more, code = TAKES[mutation]
        (await client.do(mutation, {"token": tokens[of]} | more)).done(mutation)
        used = "INVITATION_USED" if of in ("acceptInvitation", "firstPassword") else code
        async with nothing_happens(database):
            assert (await client.do(mutation, {"token": tokens[of]} | more)).refused(mutation) == used


@each(
    [
        "",
        "Bearer",
        "Bearer ",
        "Basic YTpi",
        "Bearer nope",
        "Bearer " + "A" * 43,
        "Bearer " + "x" * 5000,
        "bearer\t",
        "é",
    ],
)
async def test_a_header_that_is_no_session_is_nobody(header: str, client: Client, database: Database) -> None:
    async with nothing_happens(database):
        sent = JSON | {"authorization": header.encode("latin-1")}
        response = await client.http.post("/graphql", content=b'{"query": "{ account { id } }"}', headers=sent)
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
