"""Who may do what: everybody × every field with a rule, as the printed schema says, over HTTP."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from graphql import GraphQLNonNull

from server.db.database import Database
from server.db.models import DocumentKind, NoticeKind
from server.domain import documents, ids, inbox
from server.domain.documents import StoredFile
from server.domain.events import UserChanged
from server.domain.ids import UserRef
from server.schema.limits import CREDENTIALS
from tests.client import Answer, Client
from tests.graphql import contract
from tests.graphql.contract import ACCOUNT_ALONE, GRANTS, Rule
from tests.graphql.matrix import test_documents, test_inbox, test_memberships, test_partnerships
from tests.graphql.matrix.personas import NOBODY, Persona, Personas
from tests.graphql.schema_queries import asked, fields_of
from tests.once import once
from tests.openid_provider import SIMPLE, configure
from tests.rows import everything, key, nothing_happens
from tests.scenario import Cast, LoggedInUser, SharedOrganisation, share_organisation

DENIALS = {"UNAUTHENTICATED", "NO_ENVIRONMENT", "USER_BLOCKED", "FORBIDDEN"}
# What can't be asked without something happening; its rows of the matrix are test_who_may_….
PASSKEYS = ("startPasskey", "startPasskeyLogIn")
DOES_SOMETHING = {("Mutation", field) for field in ("logOut", "startTwoFactor", "exportAccount", *PASSKEYS)}
# How to come to a type with fields that have rules of their own.
WAYS = {"Environment": "environment"}
# What an active user reaches, and the object that the input names decides on: its rows are test_on_an_organisation_….
ON_OBJECT = {permission for permission, grant in GRANTS.items() if grant.organisation and not grant.platform}
# Mutations on an organisation: an input that is refused last of all, and how.
VERBS: dict[str, tuple[dict[str, Any], str]] = {
    "requestActivation": ({"organisationId": "ORGANISATION"}, "ALREADY_ACTIVATED"),
    "confirmActivation": ({"organisationId": "ORGANISATION", "code": "x"}, "ALREADY_ACTIVATED"),
    "updateOrganisation": ({"organisationId": "ORGANISATION", "name": ""}, "INVALID_INPUT"),
    "startOrganisationProof": ({"organisationId": "ORGANISATION", "providerId": "simple"}, "INVALID_INPUT"),
    "addMembers": ({"organisationId": "ORGANISATION", "userIds": []}, "INVALID_INPUT"),
    "changeMembershipRole": ({"membershipId": "MEMBERSHIP", "role": "MEMBER"}, "LAST_ORGANISATION_ADMINISTRATOR"),
    "createDocument": ({"organisationId": "ORGANISATION", "kind": "OTHER", "title": ""}, "INVALID_INPUT"),
    "sendDocument": ({"documentId": "DOCUMENT", "to": ""}, "INVALID_INPUT"),
}
# DOC-2: to who is no member, documents are not there, an Administrator included.
HIDDEN = {"DOCUMENT_CREATE", "DOCUMENT_SEND"}


# ---- what the printed schema says


def denial(type_name: str, field: str, rule: Rule, persona: Persona) -> dict[str, Any] | None:
    """The extensions of the error that this persona has to get; None where they are allowed."""
    if rule.name == "public":
        return None
    if persona.denied == NOBODY or (persona.denied and (type_name, field) not in alone()):
        return {"code": persona.denied}
    if type_name in contract.ROOTS and rule.permission in ON_OBJECT:
        return None
    if rule.permission is not None and not holds(persona, rule.permission):
        missing = {} if persona.role not in GRANTS[rule.permission].platform else {"missing": "RELATIONSHIP_MANAGER"}
        return {"code": "FORBIDDEN", "permission": rule.permission} | missing
    return None


def alone() -> set[tuple[str, str]]:
    """What concerns the account alone."""
    return {(t, f) for t, f in contract.root_fields() if f in ACCOUNT_ALONE}


def holds(persona: Persona, permission: str) -> bool:
    grant = GRANTS[permission]
    return persona.role in grant.platform and (persona.marked or not grant.relationship_manager)


# ---- asking


def operations(type_name: str) -> Iterable[list[str]]:
    """All fields of the root in as few operations as tell each one's error: non-null and credential fields alone."""
    together = []
    for _, field in (pair for pair in contract.root_fields() if pair[0] == type_name and pair not in DOES_SOMETHING):
        non_null = isinstance(fields_of(type_name)[field].type, GraphQLNonNull)
        if non_null or field in CREDENTIALS:
            yield [field]
        else:
            together.append(field)
    yield together


async def ask(client: Client, persona: Persona, text: str) -> Answer:
    return await client.ask(text, as_=persona.token, environment=persona.environment)


def told(answer: Answer, path: list[str]) -> dict[str, Any] | None:
    """The extensions of the error at this path, of which there is one at the most."""
    found = [e for e in answer.errors if e.get("path") == path]
    assert len(found) <= 1
    return found[0]["extensions"] if found else None


# ---- the matrix


@pytest.fixture
async def everybody(database: Database, cast: Cast, client: Client, unthrottled: None) -> list[Persona]:
    made = await once(database, ("everybody",), lambda: Personas(database, cast).everybody())
    for persona in made:
        await ask(client, persona, "{ account { id } }")  # who was invited is active from here on (INV-12)
    return made


@pytest.mark.parametrize("type_name", ["Query", "Mutation"])
async def test_everybody_may_do_what_the_schema_says_and_nothing_else(
    type_name: str, client: Client, database: Database, everybody: list[Persona]
) -> None:
    covered = set()
    for persona in everybody:
        async with nothing_happens(database):
            for fields in operations(type_name):
                answer = await ask(
                    client,
                    persona,
                    f"{contract.ROOTS[type_name]} {{ {' '.join(asked(type_name, f) for f in fields)} }}",
                )
                for field in fields:
                    expected = denial(type_name, field, contract.rule(type_name, field), persona)
                    assert told(answer, [field]) == expected, (persona.name, field, answer.body)
                    if expected:
                        assert (answer.data or {}).get(field) is None
                    covered.add((type_name, field))
                known = {field for field in fields if told(answer, [field])}
                assert len(answer.errors) == len(known), (persona.name, answer.errors)  # and nothing else went wrong
    assert covered == {pair for pair in contract.root_fields() if pair[0] == type_name} - DOES_SOMETHING


async def test_who_may_begin_with_a_passkey(client: Client, everybody: list[Persona]) -> None:
    for persona in everybody:
        for field in PASSKEYS:
            answer = await ask(client, persona, f"mutation {{ {field} {{ options errors {{ code }} }} }}")
            expected = denial("Mutation", field, contract.rule("Mutation", field), persona)
            assert told(answer, [field]) == expected, (persona.name, field, answer.body)
            assert len(answer.errors) == (expected is not None)


async def test_who_may_export_their_account(client: Client, everybody: list[Persona]) -> None:
    """Whatever their environment says: the copy is of the account alone."""
    for persona in everybody:
        answer = await ask(client, persona, "mutation { exportAccount { export errors { code } } }")
        if persona.denied == NOBODY:
            assert answer.code == NOBODY
        else:
            assert answer.done("exportAccount")["export"], persona.name


async def test_whoever_may_ask_is_answered(client: Client, everybody: list[Persona]) -> None:
    """So that a field that answers null to all does not pass for a denied one."""
    for persona in everybody:
        if persona.denied is None:
            assert persona.user is not None
            answer = await ask(
                client, persona, "{ account { id } viewer { id role { key } } environment { id } roles { key } }"
            )
            assert answer.errors == []
            assert answer.data["viewer"]["role"]["key"] == persona.role, persona.name
            seen = await ask(client, persona, f'{{ node(id: "{answer.data["viewer"]["id"]}") {{ id }} }}')
            assert seen.data["node"] == {"id": answer.data["viewer"]["id"]}


async def test_everybody_sees_the_parts_of_an_object_that_the_schema_says(
    client: Client, database: Database, cast: Cast, everybody: list[Persona]
) -> None:
    """Rules below the roots: a refusal costs that field alone."""
    below = [
        (type_.name.value, field, rule)
        for type_ in contract.objects()
        if type_.name.value not in contract.ROOTS
        for field, rules in contract.rules(type_.name.value).items()
        for rule in rules
    ]
    assert {type_name for type_name, _, _ in below} == {*WAYS, "Organisation"}, "say how to come to it"
    for persona in everybody:
        if persona.denied is not None:
            continue
        async with nothing_happens(database):
            for type_name, field, rule in (row for row in below if row[0] in WAYS):
                way = WAYS[type_name]
                parts = {"storage": "used", "domainProofs": "domain"}
                selected = f"{field} {{ {parts.get(field, 'edges { cursor }')} }}"
                answer = await ask(client, persona, f"{{ {way} {{ id {selected} }} }}")
                expected = denial(type_name, field, rule, persona)
                assert told(answer, [way, field]) == expected, (persona.name, field)
                assert answer.data[way]["id"] == cast.alice.environment
                assert (answer.data[way][field] is None) == (expected is not None)


async def test_the_viewers_permissions_are_the_printed_grants(client: Client, everybody: list[Persona]) -> None:
    for persona in everybody:
        answer = await ask(client, persona, "{ environment { viewerPermissions } }")
        if persona.denied is None:
            expected = {name for name in GRANTS if holds(persona, name)}
            assert set(answer.data["environment"]["viewerPermissions"]) == expected, persona.name


# ---- on objects

# What concerns no organisation, membership, partnership, inbox or document: the matrix above says all there is to it,
# and what it does to which user is proved by the tests of its rule.
OF_ROLES_ALONE = {
    *("account", "viewer", "environment", "roles", "node", "invitationPreview", "link", "userChanged"),
    *("identityProviders", "linkExternalIdentity", "unlinkExternalIdentity"),
    *("signUp", "completeSignUp", "logIn", "logOut", "requestPasswordReset", "setPassword", "changePassword"),
    *("startPasskey", "confirmPasskey", "removePasskey", "startPasskeyLogIn", "completePasskeyLogIn"),
    *("revokeSession", "updateAccount", "removeEmail", "makeEmailPrimary", "undoEmailLink"),
    *("completeLogIn", "startTwoFactor", "confirmTwoFactor", "disableTwoFactor", "regenerateRecoveryCodes"),
    *("reauthenticate", "resetSecondFactor", "undoAccountChange"),
    *("exportAccount", "eraseAccount"),
    *("inviteUser", "inviteUsers", "addUser", "resendInvitation", "revokeInvitation"),
    *("acceptInvitation", "declineInvitation"),
    *("changeUserRole", "setRelationshipManager", "blockUser", "unblockUser", "removeUser", "leaveEnvironment"),
    *("addEmail", "confirmEmail"),
    *("startDomainProof", "confirmDomainProof"),
    *("updateEnvironment", "User.viewerCanChangeRole", "User.viewerCanBlock", "User.viewerCanRemove"),
}
OF_OBJECTS: list[set[str]] = [
    test_memberships.COVERS,
    test_partnerships.COVERS,
    test_inbox.COVERS,
    test_documents.COVERS,
]


def test_every_field_is_in_one_matrix() -> None:
    """A new mutation, root field or `viewerCan…` has to say who may do what with it."""
    fields = {field for _, field in contract.root_fields()}
    fields |= {f"{t.name.value}.{f}" for t in contract.objects() for f in contract.rules(t.name.value) if may(f)}
    assert set().union(OF_ROLES_ALONE, *OF_OBJECTS) == fields
    assert sum(map(len, [OF_ROLES_ALONE, *OF_OBJECTS])) == len(fields)


def may(field: str) -> bool:
    return field.startswith("viewerCan")


# ---- on an organisation


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody, and what they are to the organisation: `role` in it, and whether they see it at all."""

    name: str
    user: LoggedInUser
    role: str | None
    sees: bool


def seats(of: SharedOrganisation, dave: str) -> list[Seat]:
    roles = {"organisation administrator": "ADMINISTRATOR", "member": "MEMBER"}
    roles |= {"partner": "MEMBER"} if dave == "accepted" else {}
    return [
        Seat(name, who, roles.get(name), name in roles or name == "environment administrator")
        for name, who in of.users.items()
    ]


async def with_document(database: Database, of: SharedOrganisation) -> str:
    """A document that has its file."""
    author, file = of.users["member"].actor, StoredFile("none", "invoice.pdf", 1, "application/pdf")
    async with database.write(origin="test") as uow:
        made = await documents.create_document(
            uow, author, organisation_id=key(of.organisation), kind=DocumentKind.INVOICE, title="Acme 1"
        )
        await documents.attach_file(uow, author, document_id=made, file=file)
    return ids.show("doc", made)


@pytest.mark.parametrize("dave", ["pending", "accepted", "ended"])
async def test_on_an_organisation_everybody_may_do_what_their_role_in_it_says(
    dave: str, client: Client, database: Database, cast: Cast
) -> None:
    """ERR-1: not seen is NOT_FOUND, seen but not allowed is FORBIDDEN; who may gets as far as input or state."""
    guarded = {f: r[0].permission for f, r in contract.rules("Mutation").items() if r[0].permission in ON_OBJECT}
    assert set(guarded) == set(VERBS), "say how to try it"
    configure(database, SIMPLE)
    of = await share_organisation(database, cast, dave)
    named = {
        "ORGANISATION": of.organisation,
        "MEMBERSHIP": of.bobs_membership,
        "DOCUMENT": await with_document(database, of),
    }
    async with nothing_happens(database):
        for seat in seats(of, dave):
            for field, (given, last) in VERBS.items():
                input = {n: named.get(v, v) if isinstance(v, str) else v for n, v in given.items()}
                answer = await client.do(field, input, as_=seat.user)
                permission = guarded[field]
                assert permission is not None
                if not seat.sees or (permission in HIDDEN and seat.role is None):
                    assert answer.refused(field) == "NOT_FOUND", (seat.name, field)
                elif seat.role not in GRANTS[permission].organisation:
                    expected = {"code": "FORBIDDEN", "permission": permission}
                    assert told(answer, [field]) == expected, (seat.name, field, answer.body)
                    assert answer.data == {field: None}
                else:
                    assert answer.refused(field) == last, (seat.name, field)


@pytest.mark.parametrize("dave", ["pending", "accepted", "ended"])
async def test_everybody_sees_the_parts_of_an_organisation_that_their_role_in_it_says(
    dave: str, client: Client, database: Database, cast: Cast
) -> None:
    of = await share_organisation(database, cast, dave)
    await with_document(database, of)
    guarded = {f: r[0].permission for f, r in contract.rules("Organisation").items() if r}
    async with nothing_happens(database):
        for seat in seats(of, dave):
            for field, permission in guarded.items():
                assert permission is not None
                selected = "method" if field == "activation" else "edges { cursor }"
                query = (
                    f"query($id: ID!) {{ node(id: $id) {{ ... on Organisation {{ id {field} {{ {selected} }} }} }} }}"
                )
                answer = await client.ask(query, {"id": of.organisation}, as_=seat.user)
                if not seat.sees:
                    assert (answer.data, answer.errors) == ({"node": None}, []), seat.name
                    continue
                allowed = seat.role in GRANTS[permission].organisation
                expected = None if allowed else {"code": "FORBIDDEN", "permission": permission}
                assert told(answer, ["node", field]) == expected, (seat.name, field)
                assert answer.data["node"]["id"] == of.organisation
                assert (answer.data["node"][field] is not None) == allowed
            await sees_own_permissions(client, of, seat)


async def sees_own_permissions(client: Client, of: SharedOrganisation, seat: Seat) -> None:
    query = "query($id: ID!) { node(id: $id) { ... on Organisation { viewerPermissions } } }"
    answer = await client.ask(query, {"id": of.organisation}, as_=seat.user)
    holds = sorted(name for name, grant in GRANTS.items() if seat.role in grant.organisation)
    found = answer.data["node"]
    assert (found and sorted(found["viewerPermissions"])) == (holds if seat.sees else None), seat.name


async def test_who_may_log_out(client: Client, database: Database, everybody: list[Persona]) -> None:
    for persona in everybody:
        expected = denial("Mutation", "logOut", contract.rule("Mutation", "logOut"), persona)
        if expected:
            async with nothing_happens(database):
                answer = await ask(client, persona, "mutation { logOut { loggedOut errors { code } } }")
            assert told(answer, ["logOut"]) == expected, persona.name
        else:
            had = len((await everything(database))["sessions"])
            answer = await ask(client, persona, "mutation { logOut { loggedOut errors { code } } }")
            assert answer.done("logOut")["loggedOut"] is True
            assert len((await everything(database))["sessions"]) == had - 1
            assert (await ask(client, persona, "{ account { id } }")).code == NOBODY


@pytest.mark.parametrize("field", ["startTwoFactor"])
async def test_who_may_begin_to_set_a_factor_up(
    client: Client, database: Database, everybody: list[Persona], field: str
) -> None:
    for persona in everybody:
        expected, text = denial("Mutation", field, contract.rule("Mutation", field), persona), asked("Mutation", field)
        if expected:
            async with nothing_happens(database):
                answer = await ask(client, persona, f"mutation {{ {text} }}")
            assert told(answer, [field]) == expected, persona.name
        else:
            (await ask(client, persona, f"mutation {{ {field} {{ errors {{ code }} }} }}")).done(field)


# ---- what is followed


@contextlib.asynccontextmanager
async def followed(app: Any, persona: Persona, query: str) -> AsyncIterator["asyncio.Queue[Any]"]:
    """The events of a subscription over server-sent events, each as `data:` says; the client hangs up at the end."""
    events: asyncio.Queue[Any] = asyncio.Queue()
    hung_up, requests = asyncio.Event(), [orjson.dumps({"query": query})]
    headers = [(b"accept", b"text/event-stream"), (b"content-type", b"application/json"), (b"host", b"127.0.0.1:8000")]
    if persona.token:
        headers.append((b"authorization", f"Bearer {persona.token}".encode()))
    if persona.environment:
        headers.append((b"x-welkom-environment", persona.environment.encode()))

    async def receive() -> dict[str, Any]:
        if requests:
            return {"type": "http.request", "body": requests.pop(), "more_body": False}
        await hung_up.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        for line in message.get("body", b"").splitlines():
            if line.startswith(b"data: ") and line != b"data: ":
                events.put_nowait(orjson.loads(line[6:]))

    scope: dict[str, Any] = {
        "type": "http",
        "method": "POST",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
    }
    scope |= {"headers": headers, "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 8000)}
    scope |= {"client": ("127.0.0.1", 1), "root_path": "", "asgi": {"version": "3.0"}}
    running = asyncio.create_task(app(scope, receive, send))
    try:
        yield events
    finally:
        hung_up.set()
        await asyncio.wait_for(running, 5)


async def test_everybody_may_follow_what_the_schema_says_and_nothing_else(
    app: Any, client: Client, database: Database, cast: Cast, everybody: list[Persona]
) -> None:
    for persona in everybody:
        for field in contract.rules("Subscription"):
            follows = asked("Subscription", field)
            if field == "inbox" and persona.denied is None:
                follows = await with_news(client, database, cast, persona)
            async with nothing_happens(database):
                told = await first_event(app, cast, persona, f"subscription {{ {follows} }}")
            expected = denial("Subscription", field, contract.rule("Subscription", field), persona)
            if expected:
                assert [e["extensions"] for e in told["errors"]] == [expected], (persona.name, told)
                assert not (told.get("data") or {}).get(field)
            else:
                assert told["data"][field], (persona.name, told)
                assert "errors" not in told


async def with_news(client: Client, database: Database, cast: Cast, persona: Persona) -> str:
    """Their inbox from a position on that something came after."""
    seen = await ask(client, persona, "{ inbox { position } viewer { id } }")
    acme = cast.alice.environment_id
    async with database.write(origin="test") as uow:
        place = (acme, key(seen.data["viewer"]["id"]))
        await inbox.notify(uow, [UserRef(*place)], NoticeKind.USER_JOINED, from_id=acme, user_id=cast.bob.user_id)
    return f'inbox(after: "{seen.data["inbox"]["position"]}") {{ cursor item {{ __typename }} }}'


async def first_event(app: Any, cast: Cast, persona: Persona, query: str) -> Any:
    """What a follower is told first, while something happens to Bob all the time."""
    async with followed(app, persona, query) as events:
        first = asyncio.ensure_future(events.get())
        for _ in range(500):
            app.state.services.bus.publish(UserChanged(cast.alice.environment_id, cast.bob.user_id))
            if (await asyncio.wait({first}, timeout=0.01))[0]:
                break
        return await asyncio.wait_for(first, 1)
