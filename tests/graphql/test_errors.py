"""Every error that a caller may get, over HTTP: its code, its order among others, its words in both languages."""

import asyncio
import contextlib
import logging
import re
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text, update

from server.db import fair_turns
from server.db.database import Database
from server.db.models import Environment
from server.domain import external_identities, identity_claims, ids, organisation_activation
from server.domain.errors import Denial
from server.domain.events import UserChanged
from server.schema.build import WelkomSchema
from tests.client import Answer, Client
from tests.db.test_database_turns import all_turns
from tests.graphql import contract
from tests.graphql.matrix.personas import Persona
from tests.graphql.matrix.test_permissions import followed
from tests.graphql.steps import invites, manages, resends, revokes, signs_up
from tests.openid_provider import SIMPLE, configure
from tests.rows import ago, key, nothing_happens, put
from tests.scenario import (
    NUMBER,
    PASSWORD,
    Cast,
    LoggedInUser,
    accept_invitation,
    add_member,
    clear_password,
    create_environment,
    create_organisation,
    make_partners,
    memberships_of,
    request_partnership,
    set_up_app,
    share_organisation,
    sign_up,
)

# How long an operation may take, and how long SQLite waits for a lock, where a test makes them short.
SECONDS, WAITS = 0.2, 600
TOP = {
    "UNAUTHENTICATED",
    "NO_ENVIRONMENT",
    "USER_BLOCKED",
    "TWO_FACTOR_REQUIRED",
    "EXTERNAL_LOG_IN_REQUIRED",
    "FORBIDDEN",
    "BAD_USER_INPUT",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "LIMIT_EXCEEDED",
    "RATE_LIMITED",
    "TIMEOUT",
    "UNAVAILABLE",
    "RESUME",
    "INTERNAL",
}
# What a person reads has a verb that says what to do next (ERR-2), in its language.
DO = {
    "en": r"\b(Activate|Add|Agree|Ask|Check|Choose|Compare|Decide|Give|Leave"
    r"|Log in|Look|Make|Name|Open|Pass|Remove|Resend|Send|Set up|Show|Subscribe|Try|Use)\b",
    "nl": r"\b(Abonneer|Activeer|Bekijk|Beslis|Controleer|Geef|Gebruik|Kies|Laat|Log|Maak"
    r"|Neem|Noem|Open|Probeer|Spreek|Stel|Stuur|Vergelijk|Verstuur|Verwijder|Voeg|Vraag|Zoek)\b",
}
TELLING = {"en": r"\b(the|this|is|are|a|your|you|it)\b", "nl": r"\b(de|het|een|dit|deze|is|je|zijn|op|geen)\b"}


def speaks(message: str, language: str) -> None:
    """The message is in this language only, and says what to do next."""
    other = {"en": "nl", "nl": "en"}[language]
    assert re.search(DO[language], message, re.IGNORECASE), message
    ours, theirs = (len(re.findall(TELLING[of], message, re.IGNORECASE)) for of in (language, other))
    assert ours >= theirs, message
    assert "{" not in re.sub(r"`[^`]*`", "", message), message  # no hole left open


# ---- refusals: one way to each code of the enumeration


@dataclass
class Scenario:
    """Where refusals are brought about."""

    client: Client
    database: Database
    cast: Cast

    async def administrator(self, name: str) -> LoggedInUser:
        """Of an environment of their own."""
        return await create_environment(self.database, name)

    async def manager(self, name: str) -> LoggedInUser:
        """The same, with the relationship-manager mark."""
        return await create_environment(self.database, name)

    async def two(self, name: str, *, partners: bool = True) -> tuple[LoggedInUser, LoggedInUser, str]:
        """Managers of two environments, and the partnership that the first one asked for."""
        asker, asked = await self.manager(f"{name}-asks"), await self.manager(f"{name}-asked")
        come_to = make_partners if partners else request_partnership
        return asker, asked, await come_to(self.database, asker, asked)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked to be refused, again and again."""

    mutation: str
    input: dict[str, Any] | None = field(default_factory=dict)
    who: Any = None
    select: str = ""


Way = Callable[[Scenario], Awaitable[Question]]
WAYS: dict[str, Way] = {}


def gives(code: str) -> Callable[[Way], Way]:
    def keep(way: Way) -> Way:
        assert code not in WAYS
        WAYS[code] = way
        return way

    return keep


def accepting(token: str) -> Question:
    return Question("acceptInvitation", {"token": token, "name": "Nora", "password": PASSWORD})


@gives("NOT_FOUND")
async def not_found(scenario: Scenario) -> Question:
    return Question("blockUser", {"userId": scenario.cast.carol.id}, scenario.cast.alice)


@gives("INVALID_INPUT")
async def invalid_input(scenario: Scenario) -> Question:
    return Question("updateEnvironment", {"name": " "}, scenario.cast.alice)


@gives("ALREADY_USER")
async def already_user(scenario: Scenario) -> Question:
    return Question("inviteUser", {"email": "BOB@acme.example"}, scenario.cast.alice)


@gives("ALREADY_INVITED")
async def already_invited(scenario: Scenario) -> Question:
    await invites(scenario.client, scenario.database, scenario.cast.alice, "twice@acme.example")
    return Question("inviteUser", {"email": "twice@acme.example"}, scenario.cast.alice)


@gives("SHARED_EMAIL_DOMAIN")
async def shared_email_domain(scenario: Scenario) -> Question:
    return Question("inviteUser", {"email": "somebody@gmail.com"}, scenario.cast.alice)


@gives("DOMAIN_NOT_PROVEN")
async def domain_not_proven(scenario: Scenario) -> Question:
    return Question("confirmDomainProof", {"domain": "not-started.example"}, scenario.cast.alice)


@gives("INVITATION_INVALID")
async def invitation_invalid(scenario: Scenario) -> Question:
    return accepting("A" * 43)


@gives("INVITATION_USED")
async def invitation_used(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "used@acme.example")
    await accept_invitation(scenario.database, invited.token)
    return accepting(invited.token)


@gives("INVITATION_EXPIRED")
async def invitation_expired(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "late@acme.example")
    await put(scenario.database, "invitations", {"canonical": "late@acme.example"}, expires_at=ago(seconds=1))
    return accepting(invited.token)


@gives("INVITATION_REVOKED")
async def invitation_revoked(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "revoked@acme.example")
    await revokes(scenario.client, scenario.cast.alice, invited.id)
    return accepting(invited.token)


@gives("INVITATION_DECLINED")
async def invitation_declined(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "declined@acme.example")
    (await scenario.client.do("declineInvitation", {"token": invited.token})).done("declineInvitation")
    return accepting(invited.token)


@gives("INVITATION_SUPERSEDED")
async def invitation_superseded(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "again@acme.example")
    (await resends(scenario.client, scenario.cast.alice, invited.id)).done("resendInvitation")
    return accepting(invited.token)


@gives("LOG_IN_REQUIRED")
async def log_in_required(scenario: Scenario) -> Question:
    left = await sign_up(scenario.database, "Left", "left@acme.example")
    (await scenario.client.do("leaveEnvironment", {}, as_=left)).done("leaveEnvironment")
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "left@acme.example")
    return accepting(invited.token)


@gives("TOO_MANY_MAILS")
async def too_many_mails(scenario: Scenario) -> Question:
    invited = await invites(scenario.client, scenario.database, scenario.cast.alice, "flood@acme.example")
    for _ in range(4):
        (await resends(scenario.client, scenario.cast.alice, invited.id)).done("resendInvitation")
    return Question("resendInvitation", {"invitationId": invited.id}, scenario.cast.alice)


@gives("LAST_ADMINISTRATOR")
async def last_administrator(scenario: Scenario) -> Question:
    return Question("removeUser", {"userId": scenario.cast.alice.id}, scenario.cast.alice)


@gives("CANNOT_BLOCK_SELF")
async def cannot_block_self(scenario: Scenario) -> Question:
    return Question("blockUser", {"userId": scenario.cast.alice.id}, scenario.cast.alice)


@gives("INVALID_CREDENTIALS")
async def invalid_credentials(scenario: Scenario) -> Question:
    return Question("logIn", {"email": scenario.cast.bob.email, "password": "another one"})


@gives("REAUTHENTICATION_REQUIRED")
async def reauthentication_required(scenario: Scenario) -> Question:
    alice = scenario.cast.alice
    await set_up_app(scenario.database, alice)
    await put(scenario.database, "sessions", {"account_id": alice.account_id}, authenticated_at=ago(minutes=11))
    return Question("regenerateRecoveryCodes", None, alice)


@gives("LAST_WAY_IN")
async def last_way_in(scenario: Scenario) -> Question:
    lou = await scenario.administrator("lou")
    async with scenario.database.write(origin="test") as uow:
        vouched = identity_claims.read(SIMPLE, {"sub": "lou"})
        identity = await external_identities.link(uow, lou.account_id, vouched)
    await clear_password(scenario.database, lou)
    return Question("unlinkExternalIdentity", {"externalIdentityId": ids.show("xid", identity)}, lou)


@gives("WEAK_PASSWORD")
async def weak_password(scenario: Scenario) -> Question:
    return Question("changePassword", {"currentPassword": PASSWORD, "newPassword": "short"}, scenario.cast.alice)


@gives("INVALID_TOKEN")
async def invalid_token(scenario: Scenario) -> Question:
    return Question("setPassword", {"token": "A" * 43, "password": PASSWORD})


@gives("ENVIRONMENT_CLOSED")
async def environment_closed(scenario: Scenario) -> Question:
    boss = await scenario.administrator("closed")
    (await scenario.client.do("updateEnvironment", {"joinPolicy": "CLOSED"}, as_=boss)).done("updateEnvironment")
    token = await signs_up(scenario.client, scenario.database, "nora@closed.example")
    return Question("completeSignUp", {"token": token, "name": "Nora", "password": PASSWORD})


@gives("IDEMPOTENCY_CONFLICT")
async def idempotency_conflict(scenario: Scenario) -> Question:
    given = {"email": "once@acme.example", "name": "Once", "idempotencyKey": "a key"}
    (await scenario.client.do("addUser", given, as_=scenario.cast.alice)).done("addUser")
    return Question("addUser", given | {"name": "Twice"}, scenario.cast.alice)


@gives("INVALID_IDENTIFIER")
async def invalid_identifier(scenario: Scenario) -> Question:
    return creating("1234567", scenario.cast.alice)


@gives("DUPLICATE_IDENTIFIER")
async def duplicate_identifier(scenario: Scenario) -> Question:
    boss = await scenario.administrator("twice")
    await create_organisation(scenario.database, boss, number=NUMBER, activated=False)
    return creating("1234 5678", boss)


@gives("ORGANISATION_NOT_ACTIVATED")
async def organisation_not_activated(scenario: Scenario) -> Question:
    boss = await scenario.administrator("later")
    made = await create_organisation(scenario.database, boss, activated=False)
    return Question("addMembers", {"organisationId": made, "userIds": [boss.id]}, boss)


@gives("ALREADY_ACTIVATED")
async def already_activated(scenario: Scenario) -> Question:
    boss = await scenario.administrator("active")
    return Question("requestActivation", {"organisationId": await create_organisation(scenario.database, boss)}, boss)


@gives("ACTIVATION_REFUSED")
async def activation_refused(scenario: Scenario) -> Question:
    await create_organisation(scenario.database, await scenario.administrator("first"), number="87654321")
    boss = await scenario.administrator("second")
    made = await create_organisation(scenario.database, boss, number="87654321", activated=False)
    return Question("requestActivation", {"organisationId": made}, boss)


@gives("INVALID_CODE")
async def invalid_code(scenario: Scenario) -> Question:
    """No guess is left: before that, each one is counted."""
    boss = await scenario.administrator("guesses")
    made = await create_organisation(scenario.database, boss, number="23456789", activated=False)
    (await scenario.client.do("requestActivation", {"organisationId": made}, as_=boss)).done("requestActivation")
    question = Question("confirmActivation", {"organisationId": made, "code": "WRONG"}, boss)
    for _ in range(organisation_activation.GUESSES):
        answer = await scenario.client.do(question.mutation, question.input, as_=boss)
        assert answer.refused("confirmActivation") == "INVALID_CODE"
    return question


@gives("NOT_A_CANDIDATE")
async def not_a_candidate(scenario: Scenario) -> Question:
    boss = await scenario.administrator("blocking")
    blocked = await sign_up(scenario.database, "Blocked", "blocked@blocking.example")
    made = await create_organisation(scenario.database, boss)
    (await manages(scenario.client, "blockUser", boss, blocked.id)).done("blockUser")
    return adding(made, blocked, boss)


@gives("ALREADY_MEMBER")
async def already_member(scenario: Scenario) -> Question:
    boss = await scenario.administrator("member")
    return adding(await create_organisation(scenario.database, boss), boss, boss)


@gives("LAST_ORGANISATION_ADMINISTRATOR")
async def last_organisation_administrator(scenario: Scenario) -> Question:
    boss = await scenario.administrator("alone")
    [only] = await memberships_of(scenario.database, await create_organisation(scenario.database, boss))
    return Question("removeMember", {"membershipId": ids.show("mem", only.id)}, boss)


@gives("ALREADY_SETTLED")
async def already_settled(scenario: Scenario) -> Question:
    _, asked, partnership = await scenario.two("settled")
    return Question("declinePartnership", {"partnershipId": partnership}, asked)


@gives("QUOTA_EXCEEDED")
async def quota_exceeded(scenario: Scenario) -> Question:
    boss = await scenario.administrator("full")
    organisation = await create_organisation(scenario.database, boss)
    full = update(Environment).where(Environment.id == boss.environment_id)
    async with scenario.database.write(origin="test") as uow:
        await uow.changed(full.values(storage_used=uow.policy.storage_quota))
    return Question("createDocument", {"organisationId": organisation, "kind": "ORDER", "title": "March"}, boss)


@gives("EXPIRED")
async def expired(scenario: Scenario) -> Question:
    asker, asked, _ = await scenario.two("expired")
    membership = await add_member(scenario.database, asker, await create_organisation(scenario.database, asker), asked)
    await put(scenario.database, "memberships", {"id": key(membership)}, expires_at=ago(seconds=1))
    return Question("acceptMembership", {"membershipId": membership}, asked)


@gives("PARTNERSHIP_PENDING")
async def partnership_pending(scenario: Scenario) -> Question:
    """Also to who would ask back: it is theirs to decide."""
    asker, asked, _ = await scenario.two("pending", partners=False)
    return Question("requestPartnership", {"environmentId": asker.environment}, asked)


@gives("ALREADY_PARTNERS")
async def already_partners(scenario: Scenario) -> Question:
    asker, asked, _ = await scenario.two("partners")
    return Question("requestPartnership", {"environmentId": asker.environment}, asked)


@gives("NOT_DISCOVERABLE")
async def not_discoverable(scenario: Scenario) -> Question:
    asker, hidden = await scenario.manager("finder"), await scenario.manager("hidden")
    (await scenario.client.do("updateEnvironment", {"discoverable": False}, as_=hidden)).done("updateEnvironment")
    return Question("requestPartnership", {"environmentId": hidden.environment}, asker)


def creating(number: str, who: LoggedInUser) -> Question:
    given = {"name": "Sales B.V.", "identifier": {"scheme": "KVK", "value": number}}
    return Question("createOrganisation", given, who, "organisation { id }")


def adding(organisation: str, user: LoggedInUser, who: LoggedInUser) -> Question:
    given = {"organisationId": organisation, "userIds": [user.id]}
    return Question("addMembers", given, who, "results { membership { id } errors { code message } }")


def refusal(answer: Answer, mutation: str) -> dict[str, Any]:
    """The one refusal of the payload, or of its one result; every other field is null there."""
    payload = answer.payload(mutation)
    if payload.get("results"):
        assert payload["errors"] == []
        [payload] = payload["results"]
    assert [v for k, v in payload.items() if k != "errors" and v is not None] == []
    [error] = payload["errors"]
    found: dict[str, Any] = error
    return found


def test_there_is_a_way_to_every_code_of_the_enumeration() -> None:
    """A new code fails here until something above gives it."""
    assert set(WAYS) == set(contract.SCHEMA.type_map["ErrorCode"].values)  # type: ignore[attr-defined]


async def test_err_2_every_refusal_says_what_to_do_next_in_both_languages(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    """By the account's language for those who are logged in, by Accept-Language for the others."""
    scenario = Scenario(client, database, cast)
    for code, way in WAYS.items():
        with subtests.test(msg=code):
            question = await way(scenario)
            messages = {}
            for language in ("nl", "en"):
                if question.who:
                    await put(database, "accounts", {"id": question.who.account_id}, locale=language)
                other = {"nl": "en", "en": "nl"}[language]  # whoever is logged in is not asked by their browser
                headers = {"accept-language": other if question.who else f"{language}-NL;q=0.9, fr;q=0.1"}
                async with nothing_happens(database):
                    answer = await client.do(
                        question.mutation, question.input, question.select, as_=question.who, headers=headers
                    )
                refused = refusal(answer, question.mutation)
                assert refused["code"] == code
                messages[language] = refused["message"]
                speaks(messages[language], language)
            assert messages["nl"] != messages["en"]


# ---- ERR-1: which refusal is told where several hold


async def test_err_1_the_first_refusal_in_order_is_told(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    """Platform permission, visibility, object permission, input, self, last one, state."""
    alice, bob, nobody, long = cast.alice, cast.bob, cast.carol.id, "x" * 501
    blocked = await sign_up(database, "Blocked", "blocked@acme.example")
    (await manages(client, "blockUser", alice, blocked.id)).done("blockUser")
    used = await invites(client, database, alice, "used@acme.example")
    await accept_invitation(database, used.token)
    cases: list[tuple[str, Any, str, dict[str, Any], str]] = [
        ("a session before permission", None, "blockUser", {"userId": nobody}, "UNAUTHENTICATED"),
        ("a session before input", None, "inviteUser", {"email": ""}, "UNAUTHENTICATED"),
        ("blocked before permission", blocked, "inviteUser", {"email": ""}, "USER_BLOCKED"),
        ("permission before visibility", bob, "blockUser", {"userId": nobody}, "FORBIDDEN"),
        ("permission before input", bob, "inviteUser", {"email": ""}, "FORBIDDEN"),
        ("permission before self", bob, "blockUser", {"userId": bob.id}, "FORBIDDEN"),
        ("permission before last one", bob, "removeUser", {"userId": alice.id}, "FORBIDDEN"),
        ("permission before state", bob, "inviteUser", {"email": bob.email}, "FORBIDDEN"),
        ("visibility before input", alice, "blockUser", {"userId": nobody, "reason": long}, "NOT_FOUND"),
        ("visibility before last one", alice, "removeUser", {"userId": alice.id, "successorId": nobody}, "NOT_FOUND"),
        ("the same of leaving", alice, "leaveEnvironment", {"successorId": nobody}, "NOT_FOUND"),
        ("input before self", alice, "blockUser", {"userId": alice.id, "reason": long}, "INVALID_INPUT"),
        (
            "input before last one",
            alice,
            "removeUser",
            {"userId": alice.id, "successorId": blocked.id},
            "INVALID_INPUT",
        ),
        ("self before last one", alice, "blockUser", {"userId": alice.id}, "CANNOT_BLOCK_SELF"),
        ("input before state", alice, "addUser", {"email": bob.email, "name": ""}, "INVALID_INPUT"),
        ("the key before state", alice, "inviteUser", {"email": bob.email, "idempotencyKey": ""}, "INVALID_INPUT"),
        ("a reason before state", None, "declineInvitation", {"token": used.token, "reason": long}, "INVALID_INPUT"),
        (
            "a token before a reason",
            None,
            "declineInvitation",
            {"token": "", "reason": long},
            "INVITATION_INVALID",
        ),
        ("state before a password", None, "acceptInvitation", {"token": used.token, "password": ""}, "INVITATION_USED"),
    ]
    for what, who, mutation, given, code in cases:
        with subtests.test(msg=what):
            async with nothing_happens(database):
                answer = await client.do(mutation, given, as_=who)
            assert (answer.code or answer.refused(mutation)) == code


async def test_err_1_the_first_refusal_in_order_is_told_of_organisations_too(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    """Bob administers the organisation, Erin is a member, Dave was asked, Fred sees nothing of it."""
    of, long = await share_organisation(database, cast, "pending"), "x" * 501
    bob, erin, fred, alice = cast.bob, of.users["member"], of.users["colleague"], cast.alice
    partnership, here = of.partnership, {"organisationId": of.organisation}
    duplicate = {"name": "", "identifier": {"scheme": "KVK", "value": "12345678"}}
    cases: list[tuple[str, Any, str, dict[str, Any], str]] = [
        ("permission before input", fred, "createOrganisation", duplicate, "FORBIDDEN"),
        ("permission before visibility", fred, "endPartnership", {"partnershipId": "nope"}, "FORBIDDEN"),
        ("visibility before object permission", fred, "updateOrganisation", here, "NOT_FOUND"),
        ("visibility before input", fred, "updateOrganisation", here | {"name": ""}, "NOT_FOUND"),
        ("visibility before state", fred, "requestActivation", here, "NOT_FOUND"),
        ("object permission before input", erin, "updateOrganisation", here | {"name": ""}, "FORBIDDEN"),
        ("object permission before state", alice, "requestActivation", here, "FORBIDDEN"),
        ("object permission before last one", erin, "removeMember", {"membershipId": of.bobs_membership}, "FORBIDDEN"),
        ("object permission before all users", erin, "addMembers", here | {"userIds": []}, "FORBIDDEN"),
        ("input before state", alice, "createOrganisation", duplicate, "INVALID_INPUT"),
        ("all users before one", bob, "addMembers", here | {"userIds": []}, "INVALID_INPUT"),
        (
            "the last one of themselves",
            bob,
            "removeMember",
            {"membershipId": of.bobs_membership},
            "LAST_ORGANISATION_ADMINISTRATOR",
        ),
        (
            "a side before a reason",
            alice,
            "declinePartnership",
            {"partnershipId": partnership, "reason": long},
            "FORBIDDEN",
        ),
        (
            "a reason before state",
            cast.dave,
            "declinePartnership",
            {"partnershipId": partnership, "reason": long},
            "INVALID_INPUT",
        ),
        (
            "a message before state",
            alice,
            "requestPartnership",
            {"environmentId": cast.dave.environment, "message": long},
            "INVALID_INPUT",
        ),
        (
            "visibility before a reason",
            fred,
            "declineMembership",
            {"membershipId": of.daves_membership, "reason": long},
            "NOT_FOUND",
        ),
    ]
    for what, who, mutation, given, code in cases:
        with subtests.test(msg=what):
            async with nothing_happens(database):
                answer = await client.do(mutation, given, as_=who)
            assert (answer.code or answer.refused(mutation)) == code


# ---- top-level errors


async def test_err_2_every_denial_says_what_to_do_next_in_both_languages(
    subtests: pytest.Subtests, client: Client, database: Database, cast: Cast
) -> None:
    alice, bob = cast.alice, cast.bob
    blocked = await sign_up(database, "Blocked", "blocked@acme.example")
    (await manages(client, "blockUser", alice, blocked.id)).done("blockUser")
    careless = await create_environment(database, "careful")
    await put(database, "environments", {"id": careless.environment_id}, require_two_factor=True)
    elsewhere = await create_environment(database, "demanding")
    configure(database, SIMPLE.model_copy(update={"demanded_by": (elsewhere.environment,)}))
    deep = "{ viewer " + "{ environment { relationshipManagers { user " * 5 + "{ id }" + " } } }" * 5 + " }"
    aliases = " ".join(f"a{n}: id" for n in range(16))
    cases: list[tuple[str, Any, str, dict[str, Any]]] = [
        ("{ account { id } }", None, "UNAUTHENTICATED", {}),
        ("{ viewer { id } }", cast.carol, "NO_ENVIRONMENT", {"environment": alice.environment}),
        ("{ viewer { id } }", blocked, "USER_BLOCKED", {}),
        ("{ viewer { id } }", careless, "TWO_FACTOR_REQUIRED", {}),
        ("{ viewer { id } }", elsewhere, "EXTERNAL_LOG_IN_REQUIRED", {}),
        ('mutation { inviteUser(input: {email: ""}) { errors { code } } }', bob, "FORBIDDEN", {}),
        ("{ environment { users(first: 0) { totalCount } } }", alice, "BAD_USER_INPUT", {}),
        ('{ environment { users(after: "x") { edges { cursor } } } }', alice, "BAD_USER_INPUT", {}),
        ("query A { roles { key } } query B { roles { key } }", alice, "BAD_USER_INPUT", {}),
        (f"{{ viewer {{ {aliases} }} }}", alice, "LIMIT_EXCEEDED", {}),
        ("{ a " * 500, alice, "LIMIT_EXCEEDED", {}),
        ("{ environment { users(first: 10001) { edges { cursor } } } }", alice, "LIMIT_EXCEEDED", {}),
        (deep, alice, "LIMIT_EXCEEDED", {}),
    ]
    for query, who, code, options in cases:
        with subtests.test(msg=f"{code} {query[:40]}"):
            messages = {}
            for language in ("nl", "en"):
                if who:
                    await put(database, "accounts", {"id": who.account_id}, locale=language)
                async with nothing_happens(database):
                    given = {"accept-language": "fr" if who else language}
                    answer = await client.ask(query, as_=who, headers=given, **options)
                assert answer.code == code, answer.body
                messages[language] = answer.errors[0]["message"]
                speaks(messages[language], language)
            assert messages["nl"] != messages["en"]


async def test_a_forbidden_names_the_permission_and_says_what_it_is(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        answer = await client.do("updateEnvironment", {"name": "Ours"}, as_=cast.bob)
    assert answer.errors[0]["extensions"] == {"code": "FORBIDDEN", "permission": "ENVIRONMENT_MANAGE"}
    told = "Your role does not let you change the environment's settings. Ask an administrator for a role that does."
    assert answer.errors[0]["message"] == told
    assert answer.data == {"updateEnvironment": None}


@pytest.mark.parametrize(
    ("query", "code"), [("{ roles { key ", "GRAPHQL_PARSE_FAILED"), ("{ nope }", "GRAPHQL_VALIDATION_FAILED")]
)
async def test_a_document_that_is_wrong_says_where(query: str, code: str, client: Client) -> None:
    """For programmers: graphql-core's own English words, and a place."""
    answer = await client.ask(query, headers={"accept-language": "nl"})
    assert (answer.status, answer.code) == (400, code)
    assert answer.errors[0]["locations"]


async def test_the_language_of_who_just_set_it(client: Client, cast: Cast) -> None:
    (await client.do("updateAccount", {"locale": "nl"}, as_=cast.bob)).done("updateAccount")
    answer = await client.ask('{ environment { users(after: "x") { edges { cursor } } } }', as_=cast.bob)
    speaks(answer.errors[0]["message"], "nl")
    refused = await client.ask("{ viewer { viewerCanBlock { allowed message } } }", as_=cast.bob)
    speaks(refused.data["viewer"]["viewerCanBlock"]["message"], "nl")


# ---- faults, made for real


@contextlib.asynccontextmanager
async def locked(database: Database) -> AsyncIterator[None]:
    """Somebody else holds what every mutation of an environment needs, until the block ends."""
    if database.is_sqlite:
        assert database.url.database
        async with database.writer.connect() as own:
            await own.exec_driver_sql(f"PRAGMA busy_timeout = {WAITS}")  # milliseconds, instead of five seconds
        other = sqlite3.connect(database.url.database, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.rollback()
            other.close()
        return
    connection = await outside(database)
    try:
        async with connection.transaction():
            await connection.execute("LOCK TABLE environments IN EXCLUSIVE MODE")
            yield
    finally:
        await connection.close()


async def outside(database: Database) -> Any:
    """A connection of its own."""
    url = database.url
    return await asyncpg.connect(user=url.username, host=url.host, port=url.port, database=url.database)


async def cut_off(database: Database) -> None:
    """The server ends every connection that waits for a lock: as a restart or an operator would."""
    connection = await outside(database)
    waiting = "FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    try:
        for _ in range(500):
            if await connection.fetch(f"SELECT pg_terminate_backend(pid) {waiting}"):
                return
            await asyncio.sleep(0.01)
    finally:
        await connection.close()
    raise AssertionError("nobody waits")


RENAME = {"name": "Acme anew"}


async def renames(client: Client, cast: Cast) -> Answer:
    return await client.do("updateEnvironment", RENAME, "environment { name }", as_=cast.alice)


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_what_takes_too_long_is_a_timeout_and_changes_nothing(
    language: str, client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    await put(database, "accounts", {"id": cast.alice.account_id}, locale=language)
    async with nothing_happens(database):
        with monkeypatch.context() as patch:
            patch.setattr(WelkomSchema, "seconds", SECONDS)
            async with locked(database):
                answer = await renames(client, cast)
    assert answer.code == "TIMEOUT"
    assert answer.status == 503
    speaks(answer.errors[0]["message"], language)
    assert (await renames(client, cast)).done("updateEnvironment")["environment"] == RENAME


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_aut_7_what_is_tried_too_often_says_when_to_try_again(
    language: str, client: Client, database: Database, cast: Cast
) -> None:
    headers, given = {"accept-language": language}, {"email": cast.bob.email, "password": "wrong"}
    answers = [await client.do("logIn", given, headers=headers) for _ in range(7)]
    assert answers[-1].code == "RATE_LIMITED"
    assert answers[-1].errors[0]["extensions"] == {"code": "RATE_LIMITED", "retryAfter": 1}
    speaks(answers[-1].errors[0]["message"], language)


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_lim_6_one_writer_too_many_is_told_when_to_come_back(
    language: str, client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    await put(database, "accounts", {"id": cast.alice.account_id}, locale=language)
    monkeypatch.setattr(fair_turns, "WAITING_OF_MEMBER", 1)
    async with asyncio.timeout(30), all_turns(database):
        async with nothing_happens(database):
            waits = asyncio.ensure_future(renames(client, cast))
            while database.turns.waiting < 1:
                await asyncio.sleep(0.01)
            answer = await renames(client, cast)
        assert answer.code == "RATE_LIMITED"
        assert answer.errors[0]["extensions"]["retryAfter"] == 1
        speaks(answer.errors[0]["message"], language)
    assert (await waits).done("updateEnvironment")["environment"] == RENAME


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_a_database_that_is_away_is_unavailable_and_changes_nothing(
    language: str, client: Client, database: Database, cast: Cast
) -> None:
    """SQLite: locked for longer than it waits. PostgreSQL: the connection is ended while it waits."""
    await put(database, "accounts", {"id": cast.alice.account_id}, locale=language)
    async with nothing_happens(database), locked(database):
        asked = asyncio.ensure_future(renames(client, cast))
        if not database.is_sqlite:
            await cut_off(database)
        answer = await asked
    assert answer.code == "UNAVAILABLE", answer.body
    speaks(answer.errors[0]["message"], language)
    assert answer.data == {"updateEnvironment": None}
    assert (await renames(client, cast)).done("updateEnvironment")["environment"] == RENAME


@pytest.mark.parametrize("language", ["en", "nl"])
async def test_a_fault_of_ours_is_masked_and_has_an_id(
    language: str, client: Client, database: Database, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    """A row that no version of the product wrote: a role that does not exist."""
    await put(database, "accounts", {"id": cast.alice.account_id}, locale=language)
    async with database.writer.begin() as connection:
        broken = text("UPDATE users SET role = 'KING' WHERE canonical = 'bob@acme.example'")
        assert (await connection.execute(broken)).rowcount == 1
    caplog.set_level(logging.ERROR)
    answer = await client.ask("{ environment { name users { edges { node { role { key } } } } } }", as_=cast.alice)
    assert answer.code == "INTERNAL"
    [error] = answer.errors
    id: str = error["extensions"]["id"]
    assert re.fullmatch("[0-9a-f]{12}", id)
    assert id in error["message"]
    speaks(error["message"], language)
    assert "KING" not in str(answer.body)
    assert [record for record in caplog.records if id in record.getMessage()]
    assert answer.data == {"environment": {"name": "Acme", "users": None}}
    before = await client.ask("{ viewer { id } }", as_=cast.bob)  # before anything could be executed
    assert (before.code, before.status) == ("INTERNAL", 500)


async def test_who_can_not_follow_is_told_to_subscribe_again(app: Any, database: Database, cast: Cast) -> None:
    async with followed(app, Persona("bob", cast.bob), "subscription { userChanged { userId } }") as events:
        while not app.state.services.bus._queues:
            await asyncio.sleep(0.01)
        for _ in range(200):  # more than a queue holds, before anybody could take one
            app.state.services.bus.publish(UserChanged(cast.alice.environment_id, cast.bob.user_id))
        told = await asyncio.wait_for(events.get(), 5)
    assert [error["extensions"]["code"] for error in told["errors"]] == ["RESUME"]
    speaks(told["errors"][0]["message"], "en")


def test_every_top_level_code_is_got_by_a_test_of_this_file() -> None:
    source = Path(__file__).read_text(encoding="utf-8").split("# ---- top-level errors")[1]
    assert [code for code in TOP if f'"{code}"' not in source] == []

    def all_below(kind: type[Any]) -> set[str]:
        below = [one for one in kind.__subclasses__() if not one.__module__.startswith("server.web")]
        return {one.code for one in below}.union(*map(all_below, below))

    assert all_below(Denial) <= TOP  # those of the web refuse a request, not an operation of it
