"""What an attacker tries with invitations, their secrets, and accounts registered before the victim comes."""

import random
import string
from typing import Any

import pytest

from server.db.database import Database
from server.domain import invitation_acceptance
from server.domain.errors import InvitationInvalid
from server.domain.invitation_handles import Link
from tests.client import Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ANOTHER_PASSWORD,
    BASIC_USER,
    accepts,
    adds,
    invites,
    manages,
    preview,
    sets_password,
    signs_up,
)
from tests.graphql.test_invitations_accepting import NORA, OVER, comes_to_be, linked
from tests.rows import key, mails, nothing_happens, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    LoggedInUser,
    accept_invitation,
    password_hash,
    sign_up,
)

pytestmark = pytest.mark.usefixtures("unthrottled")

# ---- threats


async def test_invitation_taken_by_an_unverified_session_with_the_same_address(
    client: Client, database: Database, cast: Cast
) -> None:
    """better-auth GHSA-fmh4-wcc4-5jm3: an address in an account is no way to an invitation, the secret is."""
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    invited = await invites(client, database, cast.alice, cast.bob.email)
    async with nothing_happens(database):
        for token in (invited.id, invited.user_id, cast.bob.token, invited.token[:-1], invited.token.swapcase()):
            assert (await accepts(client, token, as_=cast.bob)).refused("acceptInvitation") == "INVITATION_INVALID"


async def sessions_of_all_kinds(client: Client, database: Database, cast: Cast) -> dict[str, Any]:
    """Right, wrong, none, unverified (asked to sign up, proved nothing), ended, and blocked elsewhere."""
    await signs_up(client, database, "erin@initech.example")
    erin = await sign_up(database, "Erin Post", "erin@initech.example", "Initech")
    dave = cast.dave
    (await manages(client, "blockUser", cast.carol, dave.id)).done("blockUser")
    return {"right": erin, "wrong": cast.bob, "blocked": dave, "anonymous": None, "unknown": "A" * 43}


@pytest.mark.parametrize("state", ["pending", *OVER])
async def test_invitation_taken_by_the_wrong_session(
    client: Client, database: Database, cast: Cast, state: str
) -> None:
    invited = await invites(client, database, cast.alice, "erin@initech.example")
    if state not in ("pending", "used"):
        await comes_to_be(client, database, cast, invited, state)
    who = await sessions_of_all_kinds(client, database, cast)
    if state == "used":
        (await accepts(client, invited.token, as_=who["right"])).done("acceptInvitation")
    for name, session in who.items():
        if state == "pending" and name == "right":
            continue
        async with nothing_happens(database):
            refused = (await accepts(client, invited.token, as_=session)).refused("acceptInvitation")
        assert refused == OVER.get(state, "LOG_IN_REQUIRED")
    if state == "pending":
        (await accepts(client, invited.token, as_=who["right"])).done("acceptInvitation")


@pytest.mark.parametrize("who", ["wrong", "blocked", "anonymous", "unknown"])
async def test_invitation_of_a_new_address_is_the_secret_holders(
    client: Client, database: Database, cast: Cast, who: str
) -> None:
    """INV-8: a live session links the address to its account, whatever its places elsewhere; no session makes one."""
    session = (await sessions_of_all_kinds(client, database, cast))[who]
    invited = await invites(client, database, cast.carol, "nora@globex.example")
    answer = await accepts(client, invited.token, as_=session)
    if who == "blocked":  # in this very environment: it has a place there already
        assert answer.refused("acceptInvitation") == "ALREADY_USER"
        return
    made = answer.done("acceptInvitation")["user"]
    [place] = await rows(database, "users", id=key(made["id"]))
    holder = session.account_id if isinstance(session, LoggedInUser) else None
    assert (place.account_id == holder) is (holder is not None)


def mutations(token: str, count: int) -> list[str]:
    """Other tokens: characters changed, swapped, added, left out; cut, doubled, re-cased, or random altogether."""
    alphabet, luck = string.ascii_letters + string.digits + "-_=+/. \n\x00é", random.Random(7)
    made: list[str] = []
    while len(made) < count:
        at, other = luck.randrange(len(token)), luck.choice(alphabet)
        mutated = luck.choice(
            [
                token[:at] + other + token[at + 1 :],
                token[:at] + other + token[at:],
                token[:at] + token[at + 1 :],
                token[:at],
                token[at:] + token[:at],
                token[:at] + token[at:].swapcase(),
                token + other,
                "".join(luck.choices(alphabet[:64], k=43)),
            ]
        )
        if mutated != token:
            made.append(mutated)
    return made


async def test_invitation_forged_by_mutating_tokens(database: Database, cast: Cast, client: Client, many: Any) -> None:
    """Keycloak CVE-2026-1529: none of 100,000 is accepted, each asked by the very verb that accepts."""
    invited = await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    async with nothing_happens(database), database.write(origin="test") as uow:
        for token in mutations(invited.token, many(100_000)):
            with pytest.raises(InvitationInvalid):
                await invitation_acceptance.accept_invitation(
                    uow, None, handle=Link(token), name="Mallory", password_hash=password_hash()
                )
    await accept_invitation(database, invited.token)


async def test_invitation_forged_over_http(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    async with nothing_happens(database):
        for token in mutations(invited.token, 50):
            assert (await accepts(client, token)).refused("acceptInvitation") == "INVITATION_INVALID"
            assert await preview(client, token) is None


async def test_invitation_used_in_another_tenant(client: Client, database: Database, cast: Cast) -> None:
    """Zulip CVE-2022-21706: environment and role come from the row, whatever the request names."""
    invited = await invites(client, database, cast.alice, NORA)
    given = {"token": invited.token, "name": "Nora", "password": PASSWORD}
    answer = await client.do(
        "acceptInvitation", given, "user { environment { id } role { key } }", environment=cast.carol.environment
    )
    made = answer.done("acceptInvitation")["user"]
    assert (made["environment"]["id"], made["role"]["key"]) == (cast.alice.environment, BASIC_USER)


@pytest.mark.parametrize("purpose", ["acceptInvitation", "setPassword", "completeSignUp", "undoEmailLink"])
async def test_secrets_of_one_purpose_do_nothing_for_another(
    client: Client, database: Database, cast: Cast, purpose: str
) -> None:
    """authentik CVE-2023-26481: the purpose stands in the WHERE."""
    secrets = {
        "completeSignUp": await signs_up(client, database, "erin@initech.example"),
        "acceptInvitation": (await invites(client, database, cast.alice, NORA)).token,
        "setPassword": (await adds(client, database, cast.alice, "otto@gmail.com")).token,
    }
    await linked(client, database, cast)
    [mail] = await mails(database, kind="EMAIL_LINKED")
    secrets["undoEmailLink"] = mail.secret
    tries = {
        "acceptInvitation": {"name": "N", "password": PASSWORD},
        "setPassword": {"password": PASSWORD},
        "completeSignUp": {"name": "N", "password": PASSWORD},
        "undoEmailLink": {},
    }
    async with nothing_happens(database):
        for other, token in secrets.items():
            if other != purpose:
                answer = await client.do(purpose, {"token": token} | tries[purpose])
                assert answer.refused(purpose) in ("INVALID_TOKEN", "INVITATION_INVALID")
    (await client.do(purpose, {"token": secrets[purpose]} | tries[purpose])).done(purpose)


# ---- an account registered by the attacker before the victim (arXiv 2205.10174): five attacks, none of which finds
# anything to prepare, since nothing exists before the mailbox is proved


async def victim_comes_in(client: Client, database: Database) -> dict[str, Any]:
    token = await signs_up(client, database, "victim@initech.example")
    given = {"token": token, "name": "Victim", "password": PASSWORD}
    answer = await client.do("completeSignUp", given, "grant { token } user { id role { key } }")
    return answer.done("completeSignUp")


async def test_pre_registration_by_merging_with_the_attackers_account(
    client: Client, database: Database, cast: Cast
) -> None:
    """Classic-federated merge: the attacker asked first, and can neither log in nor set anything."""
    await signs_up(client, database, "victim@initech.example")
    async with nothing_happens(database):
        answer = await client.do(
            "logIn", {"email": "victim@initech.example", "password": ANOTHER_PASSWORD}, "grant { token }"
        )
        assert answer.refused("logIn") == "INVALID_CREDENTIALS"
    made = await victim_comes_in(client, database)
    assert made["user"]["role"]["key"] == ADMINISTRATOR
    answer = await client.do(
        "logIn", {"email": "victim@initech.example", "password": ANOTHER_PASSWORD}, "grant { token }"
    )
    assert answer.refused("logIn") == "INVALID_CREDENTIALS"


async def test_pre_registration_by_an_unexpired_session(client: Client, database: Database, cast: Cast) -> None:
    """No session exists for an address before its proof, so none outlives it."""
    await signs_up(client, database, "victim@initech.example")
    before = {row.id for row in await rows(database, "sessions")}
    await victim_comes_in(client, database)
    assert len({row.id for row in await rows(database, "sessions")} - before) == 1


async def test_pre_registration_by_a_trojan_identifier(client: Client, database: Database, cast: Cast) -> None:
    """The attacker's account holds no address that it did not prove, so it is not the victim's way in."""
    token = await signs_up(client, database, "victim@initech.example")
    async with nothing_happens(database):
        for field in ("removeEmail", "makeEmailPrimary"):
            given = {"address": "victim@initech.example"} | ({"password": PASSWORD} if "make" in field else {})
            assert (await client.do(field, given, "account { id }", as_=cast.bob)).refused(field) == "NOT_FOUND"
    made = await victim_comes_in(client, database)
    [place] = await rows(database, "users", id=key(made["user"]["id"]))
    assert place.account_id != cast.bob.account_id
    assert (await accepts(client, token)).refused("acceptInvitation") == "INVITATION_INVALID"


async def test_pre_registration_by_an_unexpired_change_of_address(
    client: Client, database: Database, cast: Cast
) -> None:
    """There is no change of address to confirm later: what links an address is a secret that was mailed to it."""
    invited = await adds(client, database, cast.alice, "victim@initech.example")
    made = await victim_comes_in(client, database)
    async with nothing_happens(database):
        for who in (cast.bob, None):
            refused = (await sets_password(client, invited.token, as_=who, password=ANOTHER_PASSWORD)).refused(
                "setPassword"
            )
            assert refused == "LOG_IN_REQUIRED"
    [email] = await rows(database, "account_emails", canonical="victim@initech.example")
    [place] = await rows(database, "users", id=key(made["user"]["id"]))
    assert email.account_id == place.account_id


async def test_pre_registration_by_an_identity_provider_that_verifies_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    """Two asked to sign up with one address: who opens the mail first has it, and the other link makes nothing."""
    first = await signs_up(client, database, "victim@initech.example")
    await victim_comes_in(client, database)
    async with nothing_happens(database):
        answer = await client.do(
            "completeSignUp", {"token": first, "name": "Mallory", "password": ANOTHER_PASSWORD}, "user { id }"
        )
        assert answer.refused("completeSignUp") == "LOG_IN_REQUIRED"
