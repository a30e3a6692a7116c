"""INV-10, INV-13 and INV-14: mailing again, many at once, and whether a mail came."""

import pytest
from sqlalchemy import func, select

from server.db.database import Database
from server.db.models import Invitation
from server.mail.transport import Deferred, Failed
from tests.client import Answer, Client
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
    preview,
    resends,
    revokes,
    sets_password,
    user,
)
from tests.graphql.test_invitations_inviting import (
    NORA,
    Box,
    delivery,
    invites_all,
    mail_leaves,
    tries_to_add,
    tries_to_invite,
)
from tests.rows import ago, audit, key, mails, nothing_happens, put, rows
from tests.scenario import Cast, change_role, expire_invitation

# ---- INV-10


async def test_inv_10_resending_makes_a_new_secret_and_a_new_expiry(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await expire_invitation(database, invited.id, ago(days=-1))
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    mail = (await mails(database, to=NORA))[-1]
    [row] = await rows(database, "invitations", id=key(invited.id))
    assert mail.secret != invited.token
    assert (row.expires_at - mail.row.created_at).days == 7
    made = (await accepts(client, mail.secret)).done("acceptInvitation")
    assert made["user"]["id"] == invited.user_id


async def test_inv_10_the_resent_mail_kills_the_first_which_then_says_so(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    assert (await preview(client, invited.token))["superseded"] is True
    async with nothing_happens(database):
        answer = await accepts(client, invited.token)
        assert answer.refused("acceptInvitation") == "INVITATION_SUPERSEDED"
        assert "newer mail" in answer.data["acceptInvitation"]["errors"][0]["message"]
        answer = await client.do("declineInvitation", {"token": invited.token}, "declined")
        assert answer.refused("declineInvitation") == "INVITATION_SUPERSEDED"


async def test_inv_10_a_superseded_link_tells_what_became_of_the_invitation_first(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    newer = (await mails(database, to=NORA))[-1].secret
    (await accepts(client, newer)).done("acceptInvitation")
    assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_USED"


async def test_inv_10_an_expired_invitation_is_resent_and_works_again(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    await expire_invitation(database, invited.id)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    assert (await user(client, cast.alice, invited.user_id))["invitation"]["status"] == "PENDING"
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_SUPERSEDED"
    made = (await accepts(client, (await mails(database, to=NORA))[-1].secret)).done("acceptInvitation")
    assert made["user"]["role"]["key"] == ADVANCED_USER


async def test_inv_10_an_added_users_link_is_superseded_too(client: Client, database: Database, cast: Cast) -> None:
    added = await adds(client, database, cast.alice, NORA)
    (await resends(client, cast.alice, added.id)).done("resendInvitation")
    async with nothing_happens(database):
        assert (await sets_password(client, added.token)).refused("setPassword") == "INVITATION_SUPERSEDED"
    (await sets_password(client, (await mails(database, to=NORA))[-1].secret)).done("setPassword")


async def test_inv_10_an_accepted_invitation_is_not_resent(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await accepts(client, invited.token)).done("acceptInvitation")
    async with nothing_happens(database):
        assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "INVITATION_USED"
        assert (await revokes(client, cast.alice, invited.id)).refused("revokeInvitation") == "INVITATION_USED"


async def replaced(client: Client, database: Database, cast: Cast) -> tuple[Invited, Invited]:
    """An expired invitation, and the one that took its place."""
    old = await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    await expire_invitation(database, old.id)
    return old, await invites(client, database, cast.alice, NORA)


async def test_inv_10_an_invitation_that_a_newer_one_replaced_is_neither_resent_nor_revoked(
    client: Client, database: Database, cast: Cast
) -> None:
    old, new = await replaced(client, database, cast)
    async with nothing_happens(database):
        assert (await resends(client, cast.alice, old.id)).refused("resendInvitation") == "ALREADY_INVITED"
        assert (await revokes(client, cast.alice, old.id)).refused("revokeInvitation") == "ALREADY_INVITED"
    (await accepts(client, new.token)).done("acceptInvitation")


@pytest.mark.parametrize("fate", ["accepted", "blocked", "removed"])
async def test_inv_10_nor_is_it_once_the_place_is_taken_blocked_or_gone(
    client: Client, database: Database, cast: Cast, fate: str
) -> None:
    """Else an old invitation could give a role, unblock, or bring somebody back."""
    old, new = await replaced(client, database, cast)
    refusal = "ALREADY_USER"
    match fate:
        case "accepted":
            (await accepts(client, new.token)).done("acceptInvitation")
        case "blocked":
            (await manages(client, "blockUser", cast.alice, new.user_id)).done("blockUser")
        case "removed":
            (await manages(client, "removeUser", cast.alice, new.user_id, "removedUserId")).done("removeUser")
            refusal = "INVITATION_REVOKED"
    async with nothing_happens(database):
        assert (await resends(client, cast.alice, old.id)).refused("resendInvitation") == refusal
        assert (await revokes(client, cast.alice, old.id)).refused("revokeInvitation") == refusal


async def test_inv_10_nor_once_the_invitee_signed_up_by_themselves(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    await expire_invitation(database, invited.id)
    (await joins(client, database, NORA)).done("completeSignUp")
    async with nothing_happens(database):
        assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "ALREADY_USER"


async def test_inv_10_who_resends_vouches_from_then_on(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.bob, NORA, ADVANCED_USER)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    await change_role(database, cast.alice, cast.bob, BASIC_USER)
    made = (await accepts(client, (await mails(database, to=NORA))[-1].secret)).done("acceptInvitation")
    assert made["user"]["role"]["key"] == ADVANCED_USER


async def mail_again(client: Client, cast: Cast, how: str, invited: Invited) -> Answer:
    """One more mail to the same address, by this way."""
    if how == "resendInvitation":
        return await resends(client, cast.alice, invited.id)
    (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
    if how == "inviteUsers":
        return await invites_all(client, cast.alice, {"email": NORA})
    return await (tries_to_invite if how == "inviteUser" else tries_to_add)(client, cast.alice)


@pytest.mark.parametrize("how", ["resendInvitation", "inviteUser", "addUser", "inviteUsers"])
async def test_inv_10_at_most_five_mails_a_day_by_whatever_mutation(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
    invited = await adds(client, database, cast.alice, NORA)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
    invited = await invites(client, database, cast.alice, NORA)
    assert len(await mails(database, to=NORA)) == 5
    if how != "resendInvitation":
        (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
    async with nothing_happens(database):
        match how:
            case "resendInvitation":
                answer = await resends(client, cast.alice, invited.id)
            case "inviteUser":
                answer = await tries_to_invite(client, cast.alice, "Nora@ACME.example")
            case "addUser":
                answer = await tries_to_add(client, cast.alice, "Nora@ACME.example")
            case _:
                results = (await invites_all(client, cast.alice, {"email": NORA})).done(how)["results"]
                assert [error["code"] for error in results[0]["errors"]] == ["TOO_MANY_MAILS"]
                return
        assert answer.refused(how) == "TOO_MANY_MAILS"


async def test_inv_10_a_day_later_there_are_five_more(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    for _ in range(4):
        (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "TOO_MANY_MAILS"
    await put(database, "mails", {"canonical": NORA}, created_at=ago(hours=23, minutes=59))
    assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "TOO_MANY_MAILS"
    await put(database, "mails", {"canonical": NORA}, created_at=ago(hours=24, minutes=1))
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")


async def test_inv_10_each_environment_and_address_is_counted_alone(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await adds(client, database, cast.alice, NORA)
    for _ in range(4):
        (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    (await tries_to_add(client, cast.carol)).done("addUser")
    (await tries_to_invite(client, cast.alice, "otto@acme.example")).done("inviteUser")
    await client.do("signUp", {"email": NORA}, "accepted")
    assert len(await mails(database, to=NORA, kind="SIGN_UP")) == 1


# ---- INV-13


async def test_inv_13_each_row_has_its_own_result(client: Client, database: Database, cast: Cast) -> None:
    await invites(client, database, cast.alice, "old@acme.example")
    answer = await invites_all(
        client,
        cast.alice,
        {"email": NORA},
        {"email": "no address"},
        {"email": "old@acme.example"},
        {"email": cast.bob.email},
        {"email": "someone@gmail.com"},
        {"email": "NORA@acme.example"},
        {"email": "Otto@acme.example", "role": ADVANCED_USER},
    )
    results = answer.done("inviteUsers")["results"]
    assert [(row["email"], [error["code"] for error in row["errors"]]) for row in results] == [
        (NORA, []),
        ("no address", ["INVALID_INPUT"]),
        ("old@acme.example", ["ALREADY_INVITED"]),
        (cast.bob.email, ["ALREADY_USER"]),
        ("someone@gmail.com", ["SHARED_EMAIL_DOMAIN"]),
        ("NORA@acme.example", ["ALREADY_INVITED"]),
        ("Otto@acme.example", []),
    ]
    assert [bool(row["invitation"]) for row in results] == [not row["errors"] for row in results]
    assert results[0]["invitation"]["status"] == "PENDING"
    assert results[6]["invitation"]["role"]["key"] == ADVANCED_USER
    assert len(await mails(database, to="Otto@acme.example")) == 1


async def test_inv_13_a_hundred_rows_and_not_one_more(client: Client, database: Database, cast: Cast) -> None:
    given = [{"email": f"person{n}@acme.example"} for n in range(101)]
    async with nothing_happens(database):
        assert (await invites_all(client, cast.alice, *given)).refused("inviteUsers") == "INVALID_INPUT"
        assert (await invites_all(client, cast.alice)).refused("inviteUsers") == "INVALID_INPUT"
    results = (await invites_all(client, cast.alice, *given[:100])).done("inviteUsers")["results"]
    assert [row["email"] for row in results] == [row["email"] for row in given[:100]]
    assert {row["invitation"]["status"] for row in results} == {"PENDING"}
    async with database.write(origin="test") as uow:
        assert await uow.scalar(select(func.count()).select_from(Invitation)) == 100


async def test_inv_13_one_row_stands_for_what_one_invitation_does(
    client: Client, database: Database, cast: Cast
) -> None:
    (await invites_all(client, cast.alice, {"email": NORA}, {"email": "otto@acme.example"})).done("inviteUsers")
    assert len(await audit(database, action="user.invited")) == 2


async def test_inv_13_a_row_with_a_key_is_done_once(client: Client, database: Database, cast: Cast) -> None:
    row = {"email": NORA, "idempotencyKey": "one"}
    first = (await invites_all(client, cast.alice, row)).done("inviteUsers")["results"]
    async with nothing_happens(database):
        again = (await invites_all(client, cast.alice, row)).done("inviteUsers")["results"]
        assert again == first
        other = await invites_all(client, cast.alice, row | {"role": ADVANCED_USER})
    assert [error["code"] for error in other.done("inviteUsers")["results"][0]["errors"]] == ["IDEMPOTENCY_CONFLICT"]


# ---- INV-14


async def test_inv_14_queued_then_sent(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    assert await delivery(client, cast.alice, invited) == {"status": "QUEUED", "attempts": 0, "detail": None}
    await mail_leaves(database, Box())
    assert await delivery(client, cast.alice, invited) == {"status": "SENT", "attempts": 1, "detail": None}


async def test_inv_14_deferred_with_the_reason(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await mail_leaves(database, Box(Deferred("451 4.3.0 try again later")))
    seen = await delivery(client, cast.alice, invited)
    assert seen == {"status": "DEFERRED", "attempts": 1, "detail": "451 4.3.0 try again later"}


async def test_inv_14_failed_with_the_servers_answer(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await mail_leaves(database, Box(Failed(f"550 5.1.1 no such user; you said {invited.token}")))
    seen = await delivery(client, cast.alice, invited)
    assert seen == {"status": "FAILED", "attempts": 1, "detail": "550 5.1.1 no such user; you said …"}


async def test_inv_14_cancelled(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await manages(client, "blockUser", cast.alice, invited.user_id)).done("blockUser")
    assert (await delivery(client, cast.alice, invited))["status"] == "CANCELLED"


async def test_inv_14_the_last_mail_is_the_one_that_counts(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await mail_leaves(database, Box(Failed("550 no")))
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    assert (await delivery(client, cast.alice, invited))["status"] == "QUEUED"
