"""INV-5 to INV-8, INV-9's expiry and INV-11: what a link shows, and what accepting it does and does not."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.db.database import Database
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    ANOTHER_PASSWORD,
    BASIC_USER,
    Invited,
    accepts,
    adds,
    invites,
    manages,
    me,
    preview,
    resends,
    revokes,
    sets_password,
    signs_up,
    user,
)
from tests.rows import ago, key, mails, nothing_happens, put, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    accept_invitation,
    change_role,
    expire_invitation,
    sign_up,
)

NORA = "nora@acme.example"
OVER = {
    "used": "INVITATION_USED",
    "declined": "INVITATION_DECLINED",
    "revoked": "INVITATION_REVOKED",
    "expired": "INVITATION_EXPIRED",
    "superseded": "INVITATION_SUPERSEDED",
}


async def comes_to_be(client: Client, database: Database, cast: Cast, invited: Invited, state: str) -> None:
    match state:
        case "used":
            await accept_invitation(database, invited.token)
        case "declined":
            (await client.do("declineInvitation", {"token": invited.token}, "declined")).done("declineInvitation")
        case "revoked":
            (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
        case "expired":
            await expire_invitation(database, invited.id)
        case "superseded":
            (await resends(client, cast.alice, invited.id)).done("resendInvitation")


# ---- INV-5


async def test_inv_5_looking_changes_nothing(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    async with nothing_happens(database):
        for who in (None, cast.alice, cast.carol):
            for _ in range(3):
                assert (await preview(client, invited.token, as_=who))["status"] == "PENDING"
    (await accepts(client, invited.token)).done("acceptInvitation")


async def test_inv_5_the_preview_shows_what_matters(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    [row] = await rows(database, "invitations", id=key(invited.id))
    seen = await preview(client, invited.token)
    assert seen is not None
    assert seen.pop("expiresAt").startswith(row.expires_at.isoformat()[:19])
    assert seen == {
        "environmentName": "Acme",
        "invitedByName": cast.alice.name,
        "email": NORA,
        "role": {"key": ADVANCED_USER},
        "status": "PENDING",
        "superseded": False,
        "accountExists": False,
    }


async def test_inv_5_the_preview_says_whether_its_holder_has_to_log_in(
    client: Client, database: Database, cast: Cast
) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    invited = await invites(client, database, cast.alice, cast.bob.email)
    assert (await preview(client, invited.token))["accountExists"] is True


@pytest.mark.parametrize(
    ("state", "status", "superseded"),
    [
        ("used", "ACCEPTED", False),
        ("declined", "DECLINED", False),
        ("revoked", "REVOKED", False),
        ("expired", "EXPIRED", False),
        ("superseded", "PENDING", True),
    ],
)
async def test_inv_5_the_preview_tells_the_state(
    client: Client, database: Database, cast: Cast, state: str, status: str, superseded: bool
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await comes_to_be(client, database, cast, invited, state)
    seen = await preview(client, invited.token)
    assert seen is not None
    assert (seen["status"], seen["superseded"]) == (status, superseded)


async def test_inv_5_the_preview_shows_nothing_for_what_is_no_invitation(
    client: Client, database: Database, cast: Cast
) -> None:
    sign_up = await signs_up(client, database, NORA)
    for token in ("", "x", "A" * 43, sign_up, cast.alice.token):
        assert await preview(client, token) is None


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_link_scanners_do_not_use_up_the_link(
    client: Client, database: Database, cast: Cast, method: str
) -> None:
    """INV-5: they open every link in a mail, fragment or not, with and without a session."""
    invited = await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        for path in ("/invitation", f"/invitation#{invited.token}", f"/invitation?token={invited.token}"):
            for headers in ({}, {"purpose": "prefetch"}, {"authorization": f"Bearer {cast.bob.token}"}):
                response = await client.http.request(method, path, headers=headers)
                assert response.status_code == 200
    (await accepts(client, invited.token)).done("acceptInvitation")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_link_scanners_can_not_accept_by_a_get_of_the_api(
    client: Client, database: Database, cast: Cast, method: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    given = f'{{ token: "{invited.token}", name: "N", password: "{PASSWORD}" }}'
    query = f"mutation {{ acceptInvitation(input: {given}) {{ grant {{ token }} errors {{ code }} }} }}"
    async with nothing_happens(database):
        response = await client.http.request(method, "/graphql", params={"query": query})
    assert response.status_code in (400, 404, 405)


# ---- INV-6


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER, ADMINISTRATOR])
async def test_inv_6_accepting_makes_account_user_and_session(
    client: Client, database: Database, cast: Cast, role: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA, role)
    made = (await accepts(client, invited.token, name=" Nora  Nieuw ")).done("acceptInvitation")
    assert made["user"] == {
        "id": invited.user_id,
        "name": "Nora Nieuw",
        "email": NORA,
        "status": "ACTIVE",
        "role": {"key": role},
        "relationshipManager": role != BASIC_USER,
        "environment": {"id": cast.alice.environment, "name": "Acme", "domains": ["acme.example"]},
    }
    assert made["grant"]["session"]["id"].startswith("ses_")
    answer = await me(client, made["grant"]["token"])
    assert answer.data["viewer"] == {"id": invited.user_id, "role": {"key": role}, "status": "ACTIVE"}
    (await client.do("logIn", {"email": NORA, "password": PASSWORD}, "account { id }")).done("logIn")


async def test_inv_6_the_overview_then_shows_the_invitation_as_accepted(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await accept_invitation(database, invited.token)
    seen = await user(client, cast.alice, invited.user_id)
    assert seen["invitation"]["status"] == "ACCEPTED"
    assert seen["invitation"]["settledAt"] is not None


async def test_inv_6_once_only_one_after_the_other(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    nora = (await accepts(client, invited.token)).done("acceptInvitation")["grant"]["token"]
    async with nothing_happens(database):
        for who in (None, nora, cast.bob, cast.carol):
            assert (await accepts(client, invited.token, as_=who)).refused("acceptInvitation") == "INVITATION_USED"


async def test_inv_6_once_only_all_at_once(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    answers = await asyncio.gather(*(accepts(client, invited.token) for _ in range(20)))
    codes = [[error["code"] for error in answer.payload("acceptInvitation")["errors"]] for answer in answers]
    assert sorted(codes) == [[]] + [["INVITATION_USED"]] * 19


@pytest.mark.parametrize("state", OVER)
async def test_inv_6_the_state_is_told_before_anything_about_name_or_password(
    client: Client, database: Database, cast: Cast, state: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await comes_to_be(client, database, cast, invited, state)
    async with nothing_happens(database):
        for given in ({}, {"password": "short"}, {"name": ""}, {"name": None, "password": None}):
            assert (await accepts(client, invited.token, **given)).refused("acceptInvitation") == OVER[state]


@pytest.mark.parametrize("state", OVER)
async def test_inv_6_the_state_is_told_before_anything_about_an_account(
    client: Client, database: Database, cast: Cast, state: str
) -> None:
    invited = await invites(client, database, cast.alice, "erin@initech.example")
    if state != "used":
        await comes_to_be(client, database, cast, invited, state)
    erin = await sign_up(database, "Erin Post", "erin@initech.example", "Initech")
    if state == "used":
        (await accepts(client, invited.token, as_=erin)).done("acceptInvitation")
    async with nothing_happens(database):
        for who in (None, cast.carol, erin):
            assert (await accepts(client, invited.token, as_=who)).refused("acceptInvitation") == OVER[state]


class Hashes:
    """Takes the turns of hashing, and counts what is hashed; the passwords themselves stay as they are."""

    def __init__(self, passwords: Any) -> None:
        self.passwords, self.counted, self._run = passwords, 0, passwords._run

    async def __call__(self, work: Any, *given: Any) -> Any:
        self.counted += work == self.passwords._hasher.hash
        return await self._run(work, *given)


@pytest.fixture
async def hashes(app: Any) -> AsyncIterator[Hashes]:
    passwords = app.state.services.passwords
    counting = Hashes(passwords)
    passwords._run = counting
    yield counting
    del passwords._run


async def waits_for_its_turn(hashes: Hashes, asked: asyncio.Task[Answer]) -> None:
    while not hashes.passwords._turns._waiters:
        assert not asked.done(), asked.result()
        await asyncio.sleep(0.005)


async def test_inv_6_the_state_is_checked_again_when_its_turn_to_hash_comes(
    client: Client, database: Database, cast: Cast, hashes: Hashes
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    turns = hashes.passwords._turns
    await turns.acquire()
    await turns.acquire()
    asked = asyncio.create_task(accepts(client, invited.token))
    await waits_for_its_turn(hashes, asked)
    (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
    async with nothing_happens(database):
        turns.release()
        turns.release()
        assert (await asked).refused("acceptInvitation") == "INVITATION_REVOKED"
    assert hashes.counted == 0


@pytest.mark.argon2
async def test_inv_6_of_twenty_at_once_only_a_few_are_hashed(
    client: Client, database: Database, cast: Cast, hashes: Hashes
) -> None:
    """Who waits for a turn while another one succeeds is told so instead."""
    invited = await invites(client, database, cast.alice, NORA)
    await asyncio.gather(*(accepts(client, invited.token) for _ in range(20)))
    assert 1 <= hashes.counted < 20


@pytest.mark.parametrize("given", [{"password": "short"}, {"password": None}, {"name": None}, {"name": "\x07"}])
async def test_inv_6_a_refused_acceptance_does_not_use_up_the_link(
    client: Client, database: Database, cast: Cast, given: dict[str, Any]
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        refused = (await accepts(client, invited.token, **given)).refused("acceptInvitation")
    assert refused == ("WEAK_PASSWORD" if "password" in given else "INVALID_INPUT")
    (await accepts(client, invited.token)).done("acceptInvitation")


@pytest.mark.parametrize("email", ["nora@initech.example", "nora@gmail.com"])
async def test_inv_6_accepting_founds_and_claims_nothing(
    client: Client, database: Database, cast: Cast, email: str
) -> None:
    added = await adds(client, database, cast.alice, email)
    (await sets_password(client, added.token)).done("setPassword")
    assert len(await rows(database, "environments")) == 2
    assert {row.name for row in await rows(database, "domains")} == {"acme.example", "globex.example"}


# ---- INV-7


async def test_inv_7_the_holder_of_an_account_must_log_in(client: Client, database: Database, cast: Cast) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    invited = await invites(client, database, cast.alice, cast.bob.email, ADVANCED_USER)
    async with nothing_happens(database):
        for password in (PASSWORD, ANOTHER_PASSWORD, "short", None):
            answer = await accepts(client, invited.token, password=password)
            assert answer.refused("acceptInvitation") == "LOG_IN_REQUIRED"


async def test_inv_7_no_password_overwrites_the_accounts_own(client: Client, database: Database, cast: Cast) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    invited = await invites(client, database, cast.alice, cast.bob.email, ADVANCED_USER)
    before = await rows(database, "accounts")
    made = await accepts(client, invited.token, as_=cast.bob, name="Mallory", password=ANOTHER_PASSWORD)
    assert made.done("acceptInvitation")["user"]["name"] == cast.bob.name
    assert await rows(database, "accounts") == before


# ---- INV-8


async def linked(client: Client, database: Database, cast: Cast) -> Invited:
    """Carol of Globex accepts, in her own session, what was sent to another address."""
    invited = await invites(client, database, cast.alice, "carol@acme.example", ADVANCED_USER)
    answer = await accepts(client, invited.token, as_=cast.carol, name="Mallory", password=ANOTHER_PASSWORD)
    made = answer.done("acceptInvitation")["user"]
    assert (made["id"], made["email"]) == (invited.user_id, "carol@acme.example")
    assert (made["status"], made["role"]["key"], made["name"]) == ("ACTIVE", ADVANCED_USER, cast.carol.name)
    return invited


async def test_inv_8_another_address_is_linked_to_the_sessions_account(
    client: Client, database: Database, cast: Cast
) -> None:
    accounts = await rows(database, "accounts")
    await linked(client, database, cast)
    assert await rows(database, "accounts") == accounts
    answer = await client.ask(
        "{ account { emails { address primary } users { environment { name } } } }", as_=cast.carol
    )
    assert answer.data["account"] == {
        "emails": [
            {"address": cast.carol.email, "primary": True},
            {"address": "carol@acme.example", "primary": False},
        ],
        "users": [{"environment": {"name": "Globex"}}, {"environment": {"name": "Acme"}}],
    }
    there = await me(client, cast.carol, environment=cast.alice.environment)
    assert there.data["viewer"]["role"]["key"] == ADVANCED_USER
    assert (await me(client, cast.carol)).code == "NO_ENVIRONMENT"


async def test_inv_8_linking_asks_for_neither_name_nor_password(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "carol@acme.example")
    (await accepts(client, invited.token, as_=cast.carol, name=None, password=None)).done("acceptInvitation")


async def test_inv_8_the_primary_address_gets_a_mail_with_a_way_to_undo_it(
    client: Client, database: Database, cast: Cast
) -> None:
    await linked(client, database, cast)
    [mail] = await mails(database, kind="EMAIL_LINKED")
    assert mail.to == cast.carol.email
    assert mail.params["address"] == "carol@acme.example"
    assert mail.params["environment_name"] == "Acme"
    answer = await client.do("undoEmailLink", {"token": mail.secret}, "undone")
    assert answer.done("undoEmailLink")["undone"] is True


async def test_inv_8_recovery_mail_goes_to_the_primary_address_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await linked(client, database, cast)
    await client.do("requestPasswordReset", {"email": "carol@acme.example"}, "accepted")
    [mail] = await mails(database, kind="RECOVERY")
    assert mail.to == cast.carol.email


async def test_inv_8_an_address_of_another_account_is_not_linked(
    client: Client, database: Database, cast: Cast
) -> None:
    (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
    invited = await invites(client, database, cast.alice, cast.bob.email)
    async with nothing_happens(database):
        assert (await accepts(client, invited.token, as_=cast.carol)).refused("acceptInvitation") == "LOG_IN_REQUIRED"


async def test_inv_8_a_second_place_in_the_same_environment_is_refused(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "bob.jansen@acme.example", ADMINISTRATOR)
    async with nothing_happens(database):
        assert (await accepts(client, invited.token, as_=cast.bob)).refused("acceptInvitation") == "ALREADY_USER"
    assert (await preview(client, invited.token))["status"] == "PENDING"


async def test_inv_8_a_blocked_user_does_not_come_back_under_another_address(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "bob.jansen@acme.example")
    (await manages(client, "blockUser", cast.alice, cast.bob.id)).done("blockUser")
    async with nothing_happens(database):
        assert (await accepts(client, invited.token, as_=cast.bob)).refused("acceptInvitation") == "ALREADY_USER"


async def test_inv_8_the_first_password_of_an_added_user_links_no_session(
    client: Client, database: Database, cast: Cast
) -> None:
    """INV-12 makes such a user's own account: only setting the password redeems it."""
    added = await adds(client, database, cast.alice, "carol@initech.example")
    (await sets_password(client, added.token, as_=cast.carol)).done("setPassword")
    [place] = await rows(database, "users", id=key(added.user_id))
    assert place.account_id not in (None, cast.carol.account_id)


# ---- INV-9: expiry is in the redeeming statement


async def test_inv_9_an_expired_invitation_is_not_usable_one_second_late_without_any_sweeper(
    client: Client, database: Database, cast: Cast
) -> None:
    """authentik CVE-2025-64708."""
    invited = await invites(client, database, cast.alice, NORA)
    await expire_invitation(database, invited.id, ago(seconds=1))
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_EXPIRED"
    await expire_invitation(database, invited.id, ago(seconds=-60))
    (await accepts(client, invited.token)).done("acceptInvitation")


@pytest.mark.parametrize("which", ["invitations", "secrets"])
async def test_inv_9_either_expiry_alone_is_enough(client: Client, database: Database, cast: Cast, which: str) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    where = {"id" if which == "invitations" else "subject_id": key(invited.id)}
    await put(database, which, where, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") in (
            "INVITATION_EXPIRED",
            "INVITATION_INVALID",
        )


# ---- INV-11


async def loses_authority(client: Client, database: Database, cast: Cast, how: str) -> None:
    """Bob, an Administrator until now."""
    match how:
        case "blocked":
            (await manages(client, "blockUser", cast.alice, cast.bob.id)).done("blockUser")
        case "removed":
            (await manages(client, "removeUser", cast.alice, cast.bob.id, "removedUserId")).done("removeUser")
        case "left":
            (await client.do("leaveEnvironment", {}, as_=cast.bob)).done("leaveEnvironment")
        case _:
            await change_role(database, cast.alice, cast.bob, how)


LOSSES = [BASIC_USER, ADVANCED_USER, "blocked", "removed", "left"]


@pytest.mark.parametrize("how", LOSSES)
@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER, ADMINISTRATOR])
async def test_inv_11_the_inviter_demoted_meanwhile_means_basic_user(
    client: Client, database: Database, cast: Cast, how: str, role: str
) -> None:
    """nearai/cloud-api 673."""
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.bob, NORA, role)
    await loses_authority(client, database, cast, how)
    token = await accept_invitation(database, invited.token)
    answer = await me(client, token)
    assert answer.data["viewer"]["role"]["key"] == BASIC_USER


@pytest.mark.parametrize("how", LOSSES)
async def test_inv_11_holds_for_added_users_too(client: Client, database: Database, cast: Cast, how: str) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    added = await adds(client, database, cast.bob, NORA, role=ADMINISTRATOR)
    await loses_authority(client, database, cast, how)
    (await sets_password(client, added.token)).done("setPassword")
    seen = await user(client, cast.alice, added.user_id)
    assert (seen["status"], seen["role"]["key"]) == ("ACTIVE", BASIC_USER)


async def test_inv_11_an_inviter_who_is_administrator_again_counts(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.bob, NORA, ADVANCED_USER)
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    token = await accept_invitation(database, invited.token)
    assert (await me(client, token)).data["viewer"]["role"]["key"] == ADVANCED_USER


async def test_inv_11_who_changed_the_invited_role_vouches_for_it(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.bob, NORA)
    (await manages(client, "changeUserRole", cast.alice, invited.user_id, role=ADVANCED_USER)).done("changeUserRole")
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    token = await accept_invitation(database, invited.token)
    assert (await me(client, token)).data["viewer"]["role"]["key"] == ADVANCED_USER
