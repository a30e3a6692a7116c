"""INV-12: adding a user, whether or not the address has an account, without telling which."""

from typing import Any

import pytest

from server.db.database import Database
from tests.client import Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    Invited,
    accepts,
    adds,
    invites,
    joins,
    manages,
    me,
    overview,
    preview,
    resends,
    revokes,
    sets_password,
    user,
)
from tests.rows import audit, everything, key, mails, nothing_happens, rows
from tests.scenario import Cast, LoggedInUser, change_role, expire_invitation, sign_up

EVERYTHING = (
    "name email status role { key } relationshipManager lastActiveAt "
    "invitation { kind email status role { key } settledAt invitedBy { id } delivery { status attempts detail } } "
    "viewerCanChangeRole { allowed code } viewerCanBlock { allowed code } viewerCanRemove { allowed code }"
)
ERIN = "erin@gmail.com"


async def acts(client: Client, who: Any, cast: Cast) -> str | None:
    """Tries to act in Acme; the code of the denial, if any."""
    return (await me(client, who, environment=cast.alice.environment)).code


# ---- without an account


async def test_inv_12_the_user_stands_in_the_environment_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com", " Nora   Nieuw ", ADVANCED_USER)
    seen = await user(client, cast.alice, added.user_id)
    assert (seen["name"], seen["email"], seen["status"]) == ("Nora Nieuw", "nora@gmail.com", "INVITED")
    assert (seen["role"]["key"], seen["invitation"]["kind"]) == (ADVANCED_USER, "ADDED")
    assert [one["id"] for one in await overview(client, cast.bob, '(filter: { search: "nieuw" })')] == [added.user_id]


async def test_inv_12_the_role_defaults_to_basic_user(client: Client, database: Database, cast: Cast) -> None:
    answer = await client.do("addUser", {"email": ERIN, "name": "Erin"}, "user { role { key } }", as_=cast.alice)
    assert answer.done("addUser")["user"]["role"]["key"] == BASIC_USER


@pytest.mark.parametrize("name", ["", "  ", "a" * 201, "Erin\x00", "Erin‮"])
async def test_inv_12_a_bad_name_is_refused(client: Client, database: Database, cast: Cast, name: str) -> None:
    async with nothing_happens(database):
        answer = await client.do("addUser", {"email": ERIN, "name": name}, "user { id }", as_=cast.alice)
    assert answer.refused("addUser") == "INVALID_INPUT"
    assert answer.data["addUser"]["errors"][0]["field"] == ["name"]


async def test_inv_12_setting_the_password_is_all_it_takes(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com", role=ADVANCED_USER)
    [mail] = await mails(database, to="nora@gmail.com")
    assert mail.kind == "USER_ADDED"
    account = (await sets_password(client, added.token)).done("setPassword")["account"]
    assert (account["name"], account["emails"]) == ("Nora Nieuw", [{"address": "nora@gmail.com"}])
    seen = await user(client, cast.alice, added.user_id)
    assert (seen["status"], seen["role"]["key"], seen["invitation"]["status"]) == ("ACTIVE", ADVANCED_USER, "ACCEPTED")


async def test_inv_12_nothing_but_setting_the_password_redeems_it(
    client: Client, database: Database, cast: Cast
) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com")
    async with nothing_happens(database):
        for who in (None, cast.carol):
            assert (await accepts(client, added.token, as_=who)).refused("acceptInvitation") == "INVITATION_INVALID"


async def test_inv_12_an_invitation_by_email_is_not_redeemed_by_setting_a_password(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    async with nothing_happens(database):
        assert (await sets_password(client, invited.token)).refused("setPassword") == "INVALID_TOKEN"


async def test_inv_12_the_link_works_once(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com")
    (await sets_password(client, added.token)).done("setPassword")
    async with nothing_happens(database):
        assert (await sets_password(client, added.token)).refused("setPassword") == "INVITATION_USED"


@pytest.mark.parametrize(("state", "refusal"), [("revoked", "INVITATION_REVOKED"), ("expired", "INVITATION_EXPIRED")])
async def test_inv_12_a_link_that_is_over_sets_no_password(
    client: Client, database: Database, cast: Cast, state: str, refusal: str
) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com")
    if state == "expired":
        await expire_invitation(database, added.id)
    else:
        (await revokes(client, cast.alice, added.id)).done("revokeInvitation")
    async with nothing_happens(database):
        assert (await sets_password(client, added.token)).refused("setPassword") == refusal
        assert (await sets_password(client, added.token, password="short")).refused("setPassword") == refusal


async def test_inv_12_a_weak_first_password_leaves_the_link(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com")
    async with nothing_happens(database):
        assert (await sets_password(client, added.token, password="short")).refused("setPassword") == "WEAK_PASSWORD"
    (await sets_password(client, added.token)).done("setPassword")


async def test_inv_12_the_invitee_may_decline(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, "nora@gmail.com")
    assert (await preview(client, added.token))["environmentName"] == "Acme"
    (await client.do("declineInvitation", {"token": added.token}, "declined")).done("declineInvitation")
    assert await user(client, cast.alice, added.user_id) is None


async def test_inv_12_an_account_that_was_made_meanwhile_logs_in_to_take_the_place(
    client: Client, database: Database, cast: Cast
) -> None:
    added = await adds(client, database, cast.alice, ERIN, role=ADVANCED_USER)
    erin = await sign_up(database, "Erin Post", ERIN, "Erin's")
    [before] = await rows(database, "accounts", id=erin.account_id)
    async with nothing_happens(database):
        for who in (None, cast.carol):
            assert (await sets_password(client, added.token, as_=who)).refused("setPassword") == "LOG_IN_REQUIRED"
    (await sets_password(client, added.token, as_=erin, password="yellow kettle whistles")).done("setPassword")
    assert await rows(database, "accounts", id=erin.account_id) == [before]
    assert (await user(client, cast.alice, added.user_id))["status"] == "ACTIVE"


# ---- with an account


async def linked(
    client: Client, database: Database, cast: Cast, *, by: LoggedInUser | None = None, role: str = ADVANCED_USER
) -> tuple[LoggedInUser, Invited]:
    erin = await sign_up(database, "Erin Post", ERIN, "Erin's")
    return erin, await adds(client, database, by or cast.alice, ERIN, "Erin P.", role)


async def test_inv_12_an_account_is_linked_at_once_and_its_mail_says_so(
    client: Client, database: Database, cast: Cast
) -> None:
    erin, added = await linked(client, database, cast)
    mail = (await mails(database, to=ERIN))[-1]
    assert mail.kind == "ACCOUNT_ADDED"
    assert "secret" not in mail.params
    [place] = await rows(database, "users", id=key(added.user_id))
    assert (place.account_id, place.status.value) == (erin.account_id, "INVITED")
    assert await rows(database, "secrets", subject_id=key(added.id)) == []


async def test_inv_12_the_holder_becomes_active_on_first_acting_there(
    client: Client, database: Database, cast: Cast
) -> None:
    erin, added = await linked(client, database, cast)
    assert (await me(client, erin)).data["viewer"]["id"] == erin.id  # the own environment is still the one at hand
    assert (await user(client, cast.alice, added.user_id))["status"] == "INVITED"
    there = await me(client, erin, environment=cast.alice.environment)
    assert there.data["viewer"] == {"id": added.user_id, "role": {"key": ADVANCED_USER}, "status": "ACTIVE"}
    seen = await user(client, cast.alice, added.user_id)
    assert (seen["status"], seen["invitation"]["status"]) == ("ACTIVE", "ACCEPTED")
    assert len(await audit(database, action="user.activated")) == 1
    assert (await me(client, erin)).code == "NO_ENVIRONMENT"  # there are two now


async def test_inv_12_logging_in_elsewhere_is_no_acting_there(client: Client, database: Database, cast: Cast) -> None:
    erin, added = await linked(client, database, cast)
    await client.ask("{ account { users { id } } environment { id } }", as_=erin)
    (await client.do("updateAccount", {"locale": "nl"}, "account { id }", as_=erin)).done("updateAccount")
    assert (await user(client, cast.alice, added.user_id))["status"] == "INVITED"


async def test_inv_12_nothing_tells_the_administrator_whether_an_account_existed(
    client: Client, database: Database, cast: Cast
) -> None:
    """Every field of the user, before and after the holder used their account elsewhere; and the audit log."""
    erin, known = await linked(client, database, cast)
    unknown = await adds(client, database, cast.alice, "otto@gmail.com", "Otto P.", ADVANCED_USER)
    (await client.do("updateAccount", {"name": "Erin van Ginneken"}, "account { id }", as_=erin)).done("updateAccount")
    await me(client, erin)
    seen = {
        one["email"]: one for one in await overview(client, cast.alice, "(filter: { status: [INVITED] })", EVERYTHING)
    }
    changed = {"name": "Erin P.", "email": ERIN}
    changed_invitation = seen["otto@gmail.com"]["invitation"] | {"email": ERIN}
    assert seen[ERIN] == seen["otto@gmail.com"] | changed | {"invitation": changed_invitation}
    for search in ("ginneken", "post"):
        assert await overview(client, cast.alice, f'(filter: {{ search: "{search}" }})') == []
    log = [
        (row.action, row.target_id) for row in await audit(database) if row.environment_id == cast.alice.environment_id
    ]
    assert [action for action, target in log if target == key(known.user_id)] == ["user.added"]
    assert [action for action, target in log if target == key(unknown.user_id)] == ["user.added"]


async def test_inv_12_both_ways_answer_and_do_the_same_to_the_administrator(
    client: Client, database: Database, cast: Cast
) -> None:
    await sign_up(database, "Erin Post", ERIN, "Erin's")
    answers = []
    for email in (ERIN, "otto@gmail.com"):
        given = {"email": email, "name": "Somebody"}
        answer = await client.do("addUser", given, f"user {{ {EVERYTHING} }}", as_=cast.alice)
        answers.append(str(answer.body).replace(email, "…"))
    assert answers[0] == answers[1]


async def test_inv_12_resending_revoking_and_blocking_tell_nothing_either(
    client: Client, database: Database, cast: Cast
) -> None:
    _, known = await linked(client, database, cast)
    unknown = await adds(client, database, cast.alice, "otto@gmail.com", "Otto P.", ADVANCED_USER)
    told = []
    for added in (known, unknown):
        resent = (await resends(client, cast.alice, added.id)).payload("resendInvitation")["errors"]
        blocked = (await manages(client, "blockUser", cast.alice, added.user_id)).done("blockUser")["user"]["status"]
        again = (await manages(client, "unblockUser", cast.alice, added.user_id)).done("unblockUser")["user"]["status"]
        told.append((resent, blocked, again))
    assert told[0] == told[1] == ([], "BLOCKED", "INVITED")


async def test_inv_12_once_active_the_name_is_the_accounts(client: Client, database: Database, cast: Cast) -> None:
    erin, added = await linked(client, database, cast)
    assert await acts(client, erin, cast) is None
    assert (await user(client, cast.alice, added.user_id))["name"] == erin.name
    assert len(await overview(client, cast.alice, '(filter: { search: "post" })')) == 1


async def test_inv_12_an_expired_place_is_no_place(client: Client, database: Database, cast: Cast) -> None:
    erin, added = await linked(client, database, cast)
    await expire_invitation(database, added.id)
    async with nothing_happens(database):
        assert await acts(client, erin, cast) == "NO_ENVIRONMENT"
        assert (await me(client, erin)).data["viewer"]["id"] == erin.id
    (await resends(client, cast.alice, added.id)).done("resendInvitation")
    assert await acts(client, erin, cast) is None


async def test_inv_12_a_revoked_place_is_none_either(client: Client, database: Database, cast: Cast) -> None:
    erin, added = await linked(client, database, cast)
    (await revokes(client, cast.alice, added.id)).done("revokeInvitation")
    async with nothing_happens(database):
        assert await acts(client, erin, cast) == "NO_ENVIRONMENT"


async def test_inv_12_blocked_before_acting_stays_out(client: Client, database: Database, cast: Cast) -> None:
    erin, added = await linked(client, database, cast)
    (await manages(client, "blockUser", cast.alice, added.user_id)).done("blockUser")
    async with nothing_happens(database):
        assert await acts(client, erin, cast) == "USER_BLOCKED"
    (await manages(client, "unblockUser", cast.alice, added.user_id)).done("unblockUser")
    async with nothing_happens(database):  # the block revoked what was to be redeemed
        assert await acts(client, erin, cast) == "NO_ENVIRONMENT"
    assert (await user(client, cast.alice, added.user_id))["status"] == "INVITED"


@pytest.mark.parametrize("how", [BASIC_USER, "blocked", "removed"])
async def test_inv_12_inv_11_an_added_linked_user_whose_inviter_is_demoted_starts_as_basic_user(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    erin, added = await linked(client, database, cast, by=cast.bob, role=ADMINISTRATOR)
    match how:
        case "blocked":
            (await manages(client, "blockUser", cast.alice, cast.bob.id)).done("blockUser")
        case "removed":
            (await manages(client, "removeUser", cast.alice, cast.bob.id, "removedUserId")).done("removeUser")
        case _:
            await change_role(database, cast.alice, cast.bob, how)
    there = await me(client, erin, environment=cast.alice.environment)
    assert there.data["viewer"]["role"]["key"] == BASIC_USER
    assert (await user(client, cast.alice, added.user_id))["role"]["key"] == BASIC_USER


async def test_inv_12_the_very_first_operation_is_done_in_the_role_that_counts(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    erin, _ = await linked(client, database, cast, by=cast.bob, role=ADMINISTRATOR)
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    answer = await client.do(
        "removeUser", {"userId": cast.bob.id}, "removedUserId", as_=erin, environment=cast.alice.environment
    )
    assert answer.code == "FORBIDDEN"


async def test_inv_12_a_linked_account_keeps_its_own_password(client: Client, database: Database, cast: Cast) -> None:
    erin = await sign_up(database, "Erin Post", ERIN, "Erin's")
    before = await rows(database, "accounts", id=erin.account_id)
    await adds(client, database, cast.alice, ERIN, "Mallory")
    await acts(client, erin, cast)
    assert await rows(database, "accounts", id=erin.account_id) == before


async def test_inv_12_a_linked_place_ends_no_session_and_gives_no_other(
    client: Client, database: Database, cast: Cast
) -> None:
    erin = await sign_up(database, "Erin Post", ERIN, "Erin's")
    before = (await everything(database))["sessions"]
    await adds(client, database, cast.alice, ERIN)
    await acts(client, erin, cast)
    assert (await everything(database))["sessions"] == before


async def test_inv_12_an_account_with_a_place_here_under_another_address_is_not_linked_twice(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "carol@acme.example")
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    added = await adds(client, database, cast.alice, cast.carol.email, "Carol again")
    [place] = await rows(database, "users", id=key(added.user_id))
    assert place.account_id is None
    async with nothing_happens(database):
        assert (await sets_password(client, added.token, as_=cast.carol)).refused("setPassword") == "ALREADY_USER"


async def test_inv_12_signing_up_takes_the_added_place_too(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, "nora@acme.example", role=ADVANCED_USER)
    made = (await joins(client, database, "nora@acme.example")).done("completeSignUp")["user"]
    assert (made["id"], made["role"]["key"]) == (added.user_id, ADVANCED_USER)


async def test_inv_12_the_same_key_adds_once(client: Client, database: Database, cast: Cast) -> None:
    given = {"email": ERIN, "name": "Erin", "idempotencyKey": "one"}
    first = (await client.do("addUser", given, "user { id }", as_=cast.alice)).done("addUser")
    async with nothing_happens(database):
        assert (await client.do("addUser", given, "user { id }", as_=cast.alice)).done("addUser") == first
        other = await client.do("addUser", given | {"name": "Erica"}, "user { id }", as_=cast.alice)
        assert other.refused("addUser") == "IDEMPOTENCY_CONFLICT"
