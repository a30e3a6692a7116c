"""Attacks on invitations that go by other ways than the secret: link scanners, twins, roles, other environments."""

import asyncio
from typing import Any

import orjson
import pytest
from graphql import GraphQLInputObjectType, get_named_type
from sqlalchemy import update

from server.db.database import Database
from server.db.models import Base
from server.domain import invitation_acceptance, invitation_states
from server.domain.invitation_handles import Link
from server.mail.message import PATHS
from server.schema.limits import CREDENTIALS, MAX_ALIASES
from tests.client import MEDIA, Client
from tests.graphql.schema_queries import fields_of, literal, nothing
from tests.graphql.steps import (
    ADMINISTRATOR,
    ANOTHER_PASSWORD,
    BASIC_USER,
    accepts,
    adds,
    invites,
    manages,
    resends,
    revokes,
    signs_up,
    user,
)
from tests.rows import ago, audit, key, mails, nothing_happens, rows
from tests.scenario import PASSWORD, Cast, accept_invitation, add_colleague, change_role

pytestmark = pytest.mark.usefixtures("unthrottled")
NORA = "nora@acme.example"

# ---- link scanners

SCANNERS: dict[str, dict[str, str]] = {
    "a mail gateway": {"user-agent": "Mozilla/5.0 (compatible; SafeLinks)", "accept": "*/*"},
    "a prefetch": {"sec-purpose": "prefetch;prerender", "purpose": "prefetch", "sec-fetch-mode": "navigate"},
    "a preview": {"user-agent": "facebookexternalhit/1.1", "accept": "text/html", "range": "bytes=0-65535"},
}


async def every_link(client: Client, database: Database, cast: Cast) -> dict[str, str]:
    """The link of every kind of mail that has one with a secret; each is still good."""
    await signs_up(client, database, "erin@initech.example")
    await adds(client, database, cast.alice, "otto@gmail.com")
    linked = await invites(client, database, cast.alice, "d.visser@acme.example")
    (await accepts(client, linked.token, as_=cast.dave)).done("acceptInvitation")
    await invites(client, database, cast.alice, NORA)
    further = {"address": "d.visser@acme.example", "password": PASSWORD}
    for email in (cast.bob.email, "d.visser@acme.example"):
        (await client.do("requestPasswordReset", {"email": email})).done("requestPasswordReset")
    (await client.do("makeEmailPrimary", further, as_=cast.dave)).done("makeEmailPrimary")
    (await client.do("addEmail", {"address": "a.devries@acme.example"}, as_=cast.alice)).done("addEmail")
    changed = {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}
    (await client.do("changePassword", changed, as_=cast.alice)).done("changePassword")
    found = {}
    for mail in await mails(database):
        if "secret" in mail.params and mail.kind != "ACCOUNT_CHANGED":
            found[mail.kind] = f"{PATHS[mail.row.kind]}#{mail.secret}"
    return found


@pytest.mark.parametrize("scanner", SCANNERS)
async def test_link_scanners_use_up_no_link_of_any_mail(
    client: Client, database: Database, cast: Cast, scanner: str
) -> None:
    """authentik #16587. They open each link whole, its secret as a query too, and whatever the page loads."""
    links = await every_link(client, database, cast)
    assert set(links) == {kind.value for kind in PATHS} - {"ACCOUNT_CHANGED"}  # whose link is /undo as well
    async with nothing_happens(database, counted=False):
        for link in links.values():
            for address in (link, link.replace("#", "?"), link.replace("#", "?token=")):
                for method in ("GET", "HEAD", "OPTIONS"):
                    opened = await client.http.request(method, address, headers=SCANNERS[scanner])
                    assert opened.status_code in (200, 206, 405)
                    assert "set-cookie" not in opened.headers
                    assert link.partition("#")[2] not in opened.text


# ---- guesses


def public_secrets() -> dict[str, tuple[str, bool]]:
    """The root fields that somebody without a session may give a secret or a password: name → (operation, input)."""
    found = {}
    for operation in ("Query", "Mutation"):
        for name, field in fields_of(operation).items():
            for argument in field.args.values():
                kind = get_named_type(argument.type)
                names = set(kind.fields) if isinstance(kind, GraphQLInputObjectType) else {*field.args}
                if names & {"token", "password", "code", "challenge", "email"} and name in CREDENTIALS:
                    found[name] = (operation.lower(), isinstance(kind, GraphQLInputObjectType))
    return found


SECRETS = public_secrets()


def test_aut_7_every_field_that_takes_a_token_or_a_password_is_a_credential() -> None:
    """By its input alone, so that a new one can't be left out; codes of an organisation have a count of their own."""
    taking = {
        name
        for operation in ("Query", "Mutation")
        for name, field in fields_of(operation).items()
        for argument in field.args.values()
        for kind in [get_named_type(argument.type)]
        for names in [{*field.args} | set(getattr(kind, "fields", {}))]
        if names & {"token", "password", "currentPassword", "code", "challenge"}
    }
    assert taking - CREDENTIALS == {"confirmActivation"}


def guess(name: str, number: int) -> str:
    """One call of the field, with a token of its own where it takes one."""
    field = fields_of(SECRETS[name][0].capitalize())[name]
    given = []
    for argument_name, argument in field.args.items():
        value: Any = nothing(argument.type)
        token = f"{number:043d}"
        if isinstance(value, dict):
            value |= {"token": token} if "token" in value else {}
        elif argument_name == "token":
            value = token
        given.append(f"{argument_name}: {literal(value, argument.type)}")
    selected = "errors { code }" if SECRETS[name][1] else "__typename"
    return f"{name}({', '.join(given)}) {{ {selected} }}"


@pytest.mark.parametrize("name", sorted(SECRETS))
async def test_batching_and_aliases_guess_no_secret(client: Client, database: Database, cast: Cast, name: str) -> None:
    """Password guessing through aliases (wallarm): two at once are none, and are not even counted as one."""
    operation = SECRETS[name][0]
    two = [guess(name, number) for number in range(2)]
    documents = [
        f"{operation} {{ {' '.join(f'a{n}: {one}' for n, one in enumerate(two))} }}",
        f"{operation} {{ {' '.join(f'a{n}: {guess(name, n)}' for n in range(MAX_ALIASES + 1))} }}",
        f"{operation} {{ {two[0]} ...F }} fragment F on {operation.capitalize()} {{ b: {two[1]} }}",
        f"{operation} {{ ... {{ {two[0]} }} ... @include(if: true) {{ b: {two[1]} }} }}",
        f"{operation} A {{ {two[0]} }} {operation} B {{ a: {two[0]} b: {two[1]} }}",
    ]
    async with nothing_happens(database, counted=False):
        for document in documents:
            assert (await client.ask(document)).code == "LIMIT_EXCEEDED", document
        batch = [{"query": f"{operation} {{ {one} }}"} for one in two]
        sent = {"accept": MEDIA, "content-type": "application/json"}
        response = await client.http.post("/graphql", content=orjson.dumps(batch), headers=sent)
        assert response.status_code == 400
        for method in ("GET", "HEAD"):
            by_url = await client.http.request(method, "/graphql", params={"query": batch[0]["query"]}, headers=sent)
            assert by_url.status_code in (400, 405)


# ---- the role


async def test_a_role_is_not_the_invitees_to_name(client: Client, database: Database, cast: Cast) -> None:
    """Zulip CVE-2022-21706: no input of accepting takes a role, an environment or an id of the user."""
    invited = await invites(client, database, cast.alice, NORA)
    for more in ({"role": ADMINISTRATOR}, {"environmentId": cast.carol.environment}, {"userId": cast.bob.id}):
        async with nothing_happens(database, counted=False):
            answer = await client.do(
                "acceptInvitation", {"token": invited.token, "name": "Nora", "password": PASSWORD} | more
            )
        assert answer.status == 400


@pytest.mark.parametrize("who", ["bob", "dave", "carol"])
async def test_a_role_is_raised_between_by_nobody_but_an_administrator(
    client: Client, database: Database, cast: Cast, who: str
) -> None:
    """Neither by a colleague nor by another environment's Administrator, by whichever mutation."""
    invited = await invites(client, database, cast.alice, NORA)
    as_ = getattr(cast, who)
    async with nothing_happens(database):
        tries = [
            await manages(client, "changeUserRole", as_, invited.user_id, role=ADMINISTRATOR),
            await resends(client, as_, invited.id),
            await revokes(client, as_, invited.id),
            await client.do("inviteUser", {"email": NORA, "role": ADMINISTRATOR}, as_=cast.bob),
        ]
    for answer in tries:
        assert answer.code == "FORBIDDEN" or str(answer.body).count("NOT_FOUND") == 1, answer.body
    await accept_invitation(database, invited.token)
    assert (await user(client, cast.alice, invited.user_id))["role"]["key"] == BASIC_USER


async def test_a_role_raised_by_who_is_demoted_before_it_is_accepted_is_none(
    client: Client, database: Database, cast: Cast
) -> None:
    """INV-11: who raised it vouches for it, and Alice, who invited a Basic user, vouches for that alone."""
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.alice, NORA)
    (await manages(client, "changeUserRole", cast.bob, invited.user_id, role=ADMINISTRATOR)).done("changeUserRole")
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    await accept_invitation(database, invited.token)
    assert (await user(client, cast.alice, invited.user_id))["role"]["key"] == BASIC_USER


@pytest.mark.parametrize("how", ["demoted", "blocked", "removed"])
async def test_an_inviter_who_loses_the_role_while_it_is_accepted(
    client: Client, database: Database, cast: Cast, how: str, many: Any
) -> None:
    """In whichever order the two happen: an Administrator was let in by one who was one at that moment, or nobody."""
    for number in range(many(100)):
        boss = await add_colleague(database, cast.alice, f"Boss{number}", "ADMINISTRATOR")
        invited = await invites(client, database, boss, f"new{number}@acme.example", ADMINISTRATOR)
        field = {"demoted": "changeUserRole", "blocked": "blockUser", "removed": "removeUser"}[how]
        given = {"role": BASIC_USER} if how == "demoted" else {}
        answers = await asyncio.gather(
            accepts(client, invited.token),
            client.do(field, {"userId": boss.id} | given, as_=cast.alice),
        )
        answers[1].done(field)
        answers[0].done("acceptInvitation")
        [place] = await rows(database, "users", id=key(invited.user_id))
        acts = await audit(database)
        [accepted] = [act.id for act in acts if (act.target_id, act.action) == (place.id, "invitation.accepted")]
        lost = max(act.id for act in acts if act.target_id == boss.user_id)
        assert place.role.value == ("ADMINISTRATOR" if accepted < lost else "BASIC_USER")


# ---- time


async def test_inv_9_the_statement_that_accepts_looks_at_the_time_itself(
    client: Client, database: Database, cast: Cast
) -> None:
    """authentik CVE-2025-64708: whatever was read before, it hits no row that expired since."""
    invited = await invites(client, database, cast.alice, NORA)
    async with database.write(origin="test") as uow:
        row = await invitation_acceptance.check(uow, Link(invited.token), None, now=uow.now)
        table = Base.metadata.tables["invitations"]
        await uow.changed(update(table).where(table.c.id == key(invited.id)).values(expires_at=ago(seconds=1)))
        assert not await invitation_states.accept(uow, row)


# ---- another environment


async def test_a_token_of_another_environment_opens_that_one_alone(
    client: Client, database: Database, cast: Cast
) -> None:
    """Whatever environment the request names, and whoever of another one asks: the row decides."""
    invited = await invites(client, database, cast.carol, "nora@globex.example", ADMINISTRATOR)
    given = {"token": invited.token, "name": "Nora", "password": PASSWORD}
    answer = await client.do("acceptInvitation", given, "user { id }", environment=cast.alice.environment)
    made = answer.done("acceptInvitation")["user"]["id"]
    [place] = await rows(database, "users", id=key(made))
    assert place.environment_id == cast.carol.environment_id
    assert await rows(database, "users", environment_id=cast.alice.environment_id, account_id=place.account_id) == []


async def test_a_token_of_another_server_opens_nothing(client: Client, database: Database, cast: Cast) -> None:
    """One whose hash no row has, however well formed, whatever id comes with it."""
    invited = await invites(client, database, cast.alice, NORA)
    foreign = "".join(reversed(invited.token))
    async with nothing_happens(database):
        assert (await accepts(client, foreign)).refused("acceptInvitation") == "INVITATION_INVALID"
        with_id = {"token": foreign, "invitationId": invited.id, "name": "N", "password": PASSWORD}
        assert (await client.do("acceptInvitation", with_id)).refused("acceptInvitation") == "INVALID_INPUT"


# ---- twins

TWINS = ["BOB@acme.example", "ｂｏｂ@acme.example", "bob@ACME.EXAMPLE", "bob@acme。example", "Ⓑob@ａcme.example"]


@pytest.mark.parametrize("twin", TWINS)
async def test_case_and_unicode_twins_get_no_mail_and_no_account_of_their_own(
    client: Client, database: Database, cast: Cast, twin: str
) -> None:
    """Django CVE-2019-19844: whoever types a twin reaches Bob's mailbox as Bob wrote it, or nobody."""
    known = {mail.row.id for mail in await mails(database)}
    async with nothing_happens(database):
        answer = await client.do("inviteUser", {"email": twin}, as_=cast.alice)
        assert answer.refused("inviteUser") == "ALREADY_USER"
    (await client.do("addUser", {"email": twin, "name": "Bob"}, as_=cast.carol)).done("addUser")
    (await client.do("requestPasswordReset", {"email": twin})).done("requestPasswordReset")
    (await client.do("signUp", {"email": twin})).done("signUp")
    new = [mail for mail in await mails(database) if mail.row.id not in known]
    assert {mail.to for mail in new} == {cast.bob.email}
    assert len(await rows(database, "account_emails", canonical=cast.bob.email)) == 1


LOOKALIKES = ["bоb@acme.example", "b0b@acme.example", "bob@aсme.example", "bob@acme.example.evil.example"]


@pytest.mark.parametrize("lookalike", LOOKALIKES)
async def test_lookalikes_are_other_people(client: Client, database: Database, cast: Cast, lookalike: str) -> None:
    """What only looks alike (Cyrillic о and с, 0 for o, a longer domain) reaches nothing of Bob's."""
    answer = await client.do("inviteUser", {"email": lookalike}, "invitation { user { id } }", as_=cast.alice)
    made = answer.payload("inviteUser")
    if made["errors"]:
        assert made["errors"][0]["code"] in ("INVALID_INPUT", "SHARED_EMAIL_DOMAIN")
        return
    [mail] = await mails(database, kind="INVITATION")
    assert mail.to == lookalike
    answer = await accepts(client, mail.secret, password=ANOTHER_PASSWORD)
    answer.done("acceptInvitation")
    [place] = await rows(database, "users", id=key(made["invitation"]["user"]["id"]))
    assert place.account_id != cast.bob.account_id
    logged_in = await client.do("logIn", {"email": cast.bob.email, "password": ANOTHER_PASSWORD})
    assert logged_in.refused("logIn") == "INVALID_CREDENTIALS"
