"""ENV-1 to ENV-4: signing up, which founds an environment or joins one."""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.domain import sign_ups
from server.domain.errors import EnvironmentClosed
from tests.client import Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    ANOTHER_PASSWORD,
    BASIC_USER,
    accepts,
    adds,
    closes,
    completes,
    invites,
    joins,
    leaves,
    manages,
    sets,
    signs_up,
    user,
)
from tests.rows import COUNTED, ago, everything, key, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast, change_role, expire_invitation

# ---- ENV-1


async def test_env_1_nothing_exists_before_the_proof(client: Client, database: Database, cast: Cast) -> None:
    before = await everything(database)
    await signs_up(client, database, "nora@initech.example")
    after = await everything(database)
    assert {name for name in after if after[name] != before[name]} - {*COUNTED} == {
        *("sign_ups", "secrets", "mails", "account_audit_events")
    }


async def test_env_1_the_answer_is_the_same_whether_or_not_the_address_is_known(
    client: Client, database: Database, cast: Cast
) -> None:
    known = await client.do("signUp", {"email": cast.bob.email}, "accepted")
    unknown = await client.do("signUp", {"email": "nobody@acme.example"}, "accepted")
    assert known.body == unknown.body
    assert known.body["data"]["signUp"] == {"accepted": True, "errors": []}
    assert len(await mails(database, to=cast.bob.email, kind="SIGN_UP")) == 2  # the cast came in by one
    assert len(await mails(database, to="nobody@acme.example", kind="SIGN_UP")) == 1


async def test_env_1_an_address_with_an_account_needs_its_log_in(
    client: Client, database: Database, cast: Cast
) -> None:
    await leaves(client, cast.bob)
    token = await signs_up(client, database, cast.bob.email)
    for who in (None, cast.carol, "no session at all"):
        async with nothing_happens(database):
            answer = await completes(client, token, as_=who, password=ANOTHER_PASSWORD)
        assert answer.refused("completeSignUp") == "LOG_IN_REQUIRED"


async def test_env_1_completing_overwrites_no_password_and_no_name(
    client: Client, database: Database, cast: Cast
) -> None:
    await leaves(client, cast.bob)
    [before] = await rows(database, "accounts", id=cast.bob.account_id)
    answer = await joins(client, database, cast.bob.email, as_=cast.bob, name="Mallory", password=ANOTHER_PASSWORD)
    assert answer.done("completeSignUp")["user"]["name"] == cast.bob.name
    assert await rows(database, "accounts", id=cast.bob.account_id) == [before]


async def test_env_1_the_link_works_once(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, "nora@acme.example")
    session = (await completes(client, token)).done("completeSignUp")["grant"]["token"]
    for who in (None, session):
        async with nothing_happens(database):
            assert (await completes(client, token, as_=who)).refused("completeSignUp") == "INVALID_TOKEN"


async def test_env_1_the_link_works_for_24_hours(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, "nora@acme.example")
    [secret] = (await rows(database, "secrets", purpose="SIGN_UP", used_at=None))[-1:]
    assert (secret.expires_at - secret.created_at).total_seconds() == 24 * 3600
    await put(database, "secrets", {"hash": secret.hash}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "INVALID_TOKEN"
    await put(database, "secrets", {"hash": secret.hash}, expires_at=ago(seconds=-60))
    (await completes(client, token)).done("completeSignUp")


async def test_env_1_a_refused_completion_does_not_use_up_the_link(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await signs_up(client, database, "nora@acme.example")
    async with nothing_happens(database):
        assert (await completes(client, token, password="short")).refused("completeSignUp") == "WEAK_PASSWORD"
        assert (await completes(client, token, name=" ")).refused("completeSignUp") == "INVALID_INPUT"
    (await completes(client, token)).done("completeSignUp")


@pytest.mark.parametrize(
    "email", ["", "nora", "@acme.example", "nora@", "a@b", "nora@acme.example\r\nBcc: x@y.example"]
)
async def test_env_1_what_is_no_address_is_refused(client: Client, database: Database, email: str) -> None:
    async with nothing_happens(database):
        assert (await client.do("signUp", {"email": email}, "accepted")).refused("signUp") == "INVALID_INPUT"


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "é" * 43, "A" * 100_000])
async def test_env_1_what_is_no_secret_is_refused(client: Client, database: Database, token: str) -> None:
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "INVALID_TOKEN"


async def test_env_1_an_invitations_secret_completes_no_sign_up(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    async with nothing_happens(database):
        assert (await completes(client, invited.token)).refused("completeSignUp") == "INVALID_TOKEN"


async def test_env_1_the_secret_works_whoever_is_logged_in(client: Client, database: Database, cast: Cast) -> None:
    """It proves another mailbox than the session's, so it makes another account: sign-up links nothing."""
    made = (await joins(client, database, "nora@acme.example", as_=cast.carol)).done("completeSignUp")
    [joined] = await rows(database, "users", id=key(made["user"]["id"]))
    assert joined.account_id not in (None, cast.carol.account_id)


# ---- ENV-2


async def test_env_2_an_unclaimed_domain_founds_an_environment(client: Client, database: Database) -> None:
    made = (await joins(client, database, "nora@initech.example", environmentName=" Initech  B.V. ")).done(
        "completeSignUp"
    )
    assert made["user"]["role"]["key"] == ADMINISTRATOR
    assert made["user"]["status"] == "ACTIVE"
    assert made["user"]["environment"]["name"] == "Initech B.V."
    assert made["user"]["environment"]["domains"] == ["initech.example"]


async def test_env_2_without_a_name_the_domain_gives_one(client: Client, database: Database) -> None:
    made = (await joins(client, database, "nora@initech.example")).done("completeSignUp")
    assert made["user"]["environment"]["name"] == "Initech"


@pytest.mark.parametrize("domain", ["mail.acme.example", "acme.example.example", "notacme.example", "acme.nl"])
async def test_env_2_only_exactly_what_follows_the_at_is_the_own_domain(
    client: Client, database: Database, cast: Cast, domain: str
) -> None:
    made = (await joins(client, database, f"nora@{domain}")).done("completeSignUp")
    assert made["user"]["environment"]["id"] != cast.alice.environment
    assert made["user"]["environment"]["domains"] == [domain]


async def test_env_2_of_two_at_once_one_founds_and_the_other_joins(client: Client, database: Database) -> None:
    tokens = [await signs_up(client, database, f"{name}@initech.example") for name in ("nora", "otto")]
    answers = await asyncio.gather(*(completes(client, token) for token in tokens))
    made = [answer.done("completeSignUp")["user"] for answer in answers]
    assert sorted(one["role"]["key"] for one in made) == [ADMINISTRATOR, BASIC_USER]
    assert made[0]["environment"] == made[1]["environment"]
    assert made[0]["environment"]["domains"] == ["initech.example"]


# ---- ENV-3


async def test_env_3_an_own_domain_joins_as_active_basic_user(client: Client, database: Database, cast: Cast) -> None:
    made = (await joins(client, database, "nora@acme.example", environmentName="Mine")).done("completeSignUp")
    assert made["user"]["environment"]["id"] == cast.alice.environment
    assert made["user"]["environment"]["name"] == "Acme"
    assert (made["user"]["status"], made["user"]["role"]["key"]) == ("ACTIVE", BASIC_USER)
    assert made["user"]["relationshipManager"] is False


async def test_env_3_a_closed_environment_asks_for_an_invitation_and_leaves_the_link(
    client: Client, database: Database, cast: Cast
) -> None:
    await closes(client, cast.alice)
    token = await signs_up(client, database, "nora@acme.example")
    async with nothing_happens(database):
        answer = await completes(client, token)
    assert answer.refused("completeSignUp") == "ENVIRONMENT_CLOSED"
    assert "Acme" in answer.data["completeSignUp"]["errors"][0]["message"]
    await sets(client, cast.alice, joinPolicy="AUTOMATIC")
    (await completes(client, token)).done("completeSignUp")


@pytest.mark.parametrize("policy", ["AUTOMATIC", "CLOSED"])
async def test_env_3_a_pending_invitation_of_the_environment_wins(
    client: Client, database: Database, cast: Cast, policy: str
) -> None:
    await sets(client, cast.alice, joinPolicy=policy)
    invited = await invites(client, database, cast.alice, "nora@acme.example", ADVANCED_USER)
    made = (await joins(client, database, "nora@acme.example")).done("completeSignUp")
    assert made["user"]["id"] == invited.user_id
    assert (made["user"]["status"], made["user"]["role"]["key"]) == ("ACTIVE", ADVANCED_USER)
    assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_USED"
    [mail] = await mails(database, to="nora@acme.example", kind="INVITATION")
    assert mail.row.status.value == "CANCELLED"


@pytest.mark.parametrize("way", ["inviteUser", "addUser"])
async def test_env_3_inv_11_the_inviter_demoted_meanwhile_means_basic_user(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    step = invites if way == "inviteUser" else adds
    await step(client, database, cast.bob, "nora@acme.example", role=ADMINISTRATOR)
    await change_role(database, cast.alice, cast.bob, ADVANCED_USER)
    made = (await joins(client, database, "nora@acme.example")).done("completeSignUp")
    assert made["user"]["role"]["key"] == BASIC_USER


async def test_env_3_an_expired_invitation_gives_no_role(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example", ADMINISTRATOR)
    await expire_invitation(database, invited.id)
    made = (await joins(client, database, "nora@acme.example")).done("completeSignUp")
    assert (made["user"]["id"], made["user"]["role"]["key"]) == (invited.user_id, BASIC_USER)


async def test_env_3_an_expired_invitation_opens_no_closed_environment(
    client: Client, database: Database, cast: Cast
) -> None:
    await closes(client, cast.alice)
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    await expire_invitation(database, invited.id)
    token = await signs_up(client, database, "nora@acme.example")
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_invitations_of_other_environments_stay_pending(
    client: Client, database: Database, cast: Cast
) -> None:
    elsewhere = await adds(client, database, cast.carol, "nora@acme.example")
    made = (await joins(client, database, "nora@acme.example")).done("completeSignUp")
    assert made["user"]["environment"]["id"] == cast.alice.environment
    seen = await user(client, cast.carol, elsewhere.user_id)
    assert (seen["status"], seen["invitation"]["status"]) == ("INVITED", "PENDING")


async def test_env_3_an_invitation_from_elsewhere_stays_pending_when_its_invitee_founds(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@initech.example", ADVANCED_USER)
    made = (await joins(client, database, "nora@initech.example")).done("completeSignUp")
    assert made["user"]["environment"]["id"] != cast.alice.environment
    assert (await user(client, cast.alice, invited.user_id))["invitation"]["status"] == "PENDING"
    accepted = await accepts(client, invited.token, as_=made["grant"]["token"])
    assert accepted.done("acceptInvitation")["user"]["role"]["key"] == ADVANCED_USER


async def test_env_3_sign_up_never_unblocks_an_active_user(client: Client, database: Database, cast: Cast) -> None:
    (await manages(client, "blockUser", cast.alice, cast.bob.id)).done("blockUser")
    token = await signs_up(client, database, cast.bob.email)
    for who, refusal in ((None, "LOG_IN_REQUIRED"), (cast.bob, "ENVIRONMENT_CLOSED")):
        async with nothing_happens(database):
            assert (await completes(client, token, as_=who)).refused("completeSignUp") == refusal
    assert (await user(client, cast.alice, cast.bob.id))["status"] == "BLOCKED"


async def test_env_3_sign_up_never_unblocks_an_invited_user(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    (await manages(client, "blockUser", cast.alice, invited.user_id)).done("blockUser")
    token = await signs_up(client, database, "nora@acme.example")
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def removes(client: Client, cast: Cast, user_id: str) -> None:
    (await manages(client, "removeUser", cast.alice, user_id, "removedUserId")).done("removeUser")


async def test_env_3_a_removed_address_does_not_come_back_by_signing_up(
    client: Client, database: Database, cast: Cast
) -> None:
    await removes(client, cast, cast.bob.id)
    token = await signs_up(client, database, cast.bob.email)
    async with nothing_happens(database):
        assert (await completes(client, token, as_=cast.bob)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_nor_does_the_address_of_a_removed_invited_user(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "Nora@acme.example")
    await removes(client, cast, invited.user_id)
    token = await signs_up(client, database, "nora@ACME.example")
    async with nothing_happens(database):
        assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_a_removed_address_comes_back_by_invitation(client: Client, database: Database, cast: Cast) -> None:
    await removes(client, cast, cast.bob.id)
    invited = await invites(client, database, cast.alice, cast.bob.email, ADVANCED_USER)
    back = (await accepts(client, invited.token, as_=cast.bob)).done("acceptInvitation")["user"]
    assert (back["status"], back["role"]["key"]) == ("ACTIVE", ADVANCED_USER)
    assert back["id"] != cast.bob.id


async def test_env_3_a_removed_address_with_an_invitation_comes_back_by_signing_up_too(
    client: Client, database: Database, cast: Cast
) -> None:
    await removes(client, cast, cast.bob.id)
    await invites(client, database, cast.alice, cast.bob.email, ADVANCED_USER)
    back = (await joins(client, database, cast.bob.email, as_=cast.bob)).done("completeSignUp")["user"]
    assert (back["status"], back["role"]["key"]) == ("ACTIVE", ADVANCED_USER)


async def test_env_3_a_revoked_or_expired_invitation_brings_no_removed_address_back(
    client: Client, database: Database, cast: Cast
) -> None:
    await removes(client, cast, cast.bob.id)
    invited = await invites(client, database, cast.alice, cast.bob.email)
    await expire_invitation(database, invited.id)
    token = await signs_up(client, database, cast.bob.email)
    async with nothing_happens(database):
        assert (await completes(client, token, as_=cast.bob)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"
    (await client.do("revokeInvitation", {"invitationId": invited.id}, as_=cast.alice)).done("revokeInvitation")
    async with nothing_happens(database):
        assert (await completes(client, token, as_=cast.bob)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_who_came_back_and_left_by_themselves_may_sign_up_again(
    client: Client, database: Database, cast: Cast
) -> None:
    await removes(client, cast, cast.bob.id)
    invited = await invites(client, database, cast.alice, cast.bob.email)
    (await accepts(client, invited.token, as_=cast.bob)).done("acceptInvitation")
    await leaves(client, cast.bob)
    (await joins(client, database, cast.bob.email, as_=cast.bob)).done("completeSignUp")


async def test_env_3_who_is_a_user_already_is_told_so(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, cast.bob.email)
    async with nothing_happens(database):
        assert (await completes(client, token, as_=cast.bob)).refused("completeSignUp") == "ALREADY_USER"


# ---- ENV-4


@pytest.mark.parametrize("domain", ["gmail.com", "hotmail.nl", "ziggo.nl", "students.outlook.com"])
async def test_env_4_a_shared_domain_always_founds_and_claims_nothing(
    client: Client, database: Database, domain: str
) -> None:
    made = [
        (await joins(client, database, f"{name}@{domain}")).done("completeSignUp")["user"] for name in ("nora", "otto")
    ]
    assert made[0]["environment"]["id"] != made[1]["environment"]["id"]
    assert [one["environment"]["domains"] for one in made] == [[], []]
    assert [one["role"]["key"] for one in made] == [ADMINISTRATOR, ADMINISTRATOR]


async def test_env_4_an_environment_on_a_shared_domain_is_named_after_its_founder(
    client: Client, database: Database
) -> None:
    made = (await joins(client, database, "nora@gmail.com")).done("completeSignUp")
    assert made["user"]["environment"]["name"] == "Nora Nieuw"


@pytest.mark.parametrize("kind", ["postgresql"])  # SQLite reads both in one snapshot
async def test_usr_5_an_environment_that_closes_between_two_statements_is_not_in_the_way(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its domain was read as its own, and then it was gone: whoever comes founds one."""
    (await client.do("signUp", {"email": "new@acme.example"})).done("signUp")
    token = (await mails(database, kind="SIGN_UP"))[-1].secret
    how_to_join, closed = sign_ups._how_to_join, []

    async def meanwhile(*args: Any, **given: Any) -> Any:
        if not closed:
            closed.append(True)
            await put(database, "domains", {"name": "acme.example"}, environment_id=None)
            raise EnvironmentClosed(environment="Acme")
        return await how_to_join(*args, **given)

    monkeypatch.setattr(sign_ups, "_how_to_join", meanwhile)
    given = {"token": token, "name": "New", "password": PASSWORD}
    done = (await client.do("completeSignUp", given, "user { id role { key } }")).done("completeSignUp")
    assert done["user"]["role"]["key"] == "ADMINISTRATOR"
    [user] = await rows(database, "users", canonical="new@acme.example")
    assert user.environment_id != cast.alice.environment_id
