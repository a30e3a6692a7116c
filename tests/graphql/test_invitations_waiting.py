"""INV-15: who is logged in sees what waits for their addresses, and accepts or declines it there, by its id."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Uuid, bindparam, text

from server.db.database import Database
from server.domain import invitation_acceptance
from server.domain.invitation_handles import Held
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
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
    user,
)
from tests.rows import audit, key, mails, nothing_happens, put, refusal_of, rows
from tests.scenario import Cast, LoggedInUser, change_role, expire_invitation, remove_user, sign_up

FIELDS = "id environmentName invitedByName email role { key } status superseded accountExists"
WAITING = f"{{ account {{ invitations {{ {FIELDS} }} }} }}"
ERIN = "erin@initech.example"


async def waiting(client: Client, who: Any, **options: Any) -> list[dict[str, Any]]:
    answer = await client.ask(WAITING, as_=who, **options)
    assert not answer.errors, answer.errors
    return list(answer.data["account"]["invitations"])


async def accepts_held(client: Client, invitation_id: str, who: Any, **more: Any) -> Answer:
    given = {"invitationId": invitation_id} | more
    return await client.do("acceptInvitation", given, "grant { token } user { id status role { key } }", as_=who)


async def declines_held(client: Client, invitation_id: str, who: Any, **more: Any) -> Answer:
    return await client.do("declineInvitation", {"invitationId": invitation_id} | more, "declined", as_=who)


async def initech(database: Database) -> LoggedInUser:
    """Erin, who has an environment of her own, and no place in Acme yet."""
    return await sign_up(database, "Erin Post", ERIN, "Initech")


async def added_at_acme(client: Client, database: Database, cast: Cast, role: str = ADVANCED_USER) -> Invited:
    return await adds(client, database, cast.alice, ERIN, "Erin Post", role)


async def bob_is_invited(client: Client, database: Database, cast: Cast, role: str = ADVANCED_USER) -> Invited:
    """By e-mail, to Acme, from which he was removed: his account is left."""
    await remove_user(database, cast.alice, cast.bob)
    return await invites(client, database, cast.alice, cast.bob.email, role)


# ---- what is seen


async def test_inv_15_whoever_is_logged_in_sees_what_waits_in_every_environment(
    client: Client, database: Database, cast: Cast
) -> None:
    by_email = await bob_is_invited(client, database, cast)
    added = await adds(client, database, cast.carol, cast.bob.email, "Bob")
    # an account's only place becomes active by acting (ADR 2), but where another environment is named
    seen = await waiting(client, cast.bob, environment="env_" + "0" * 32)
    shared = {"email": cast.bob.email, "status": "PENDING", "superseded": False, "accountExists": True}
    assert seen == [
        {"id": added.id, "environmentName": "Globex", "invitedByName": cast.carol.name, "role": {"key": BASIC_USER}}
        | shared,
        {"id": by_email.id, "environmentName": "Acme", "invitedByName": cast.alice.name, "role": {"key": ADVANCED_USER}}
        | shared,
    ]


@pytest.mark.parametrize("over", ["accepted", "declined", "revoked", "expired", "blocked"])
async def test_inv_15_what_is_over_waits_no_more(client: Client, database: Database, cast: Cast, over: str) -> None:
    invited = await bob_is_invited(client, database, cast)
    assert len(await waiting(client, cast.bob)) == 1
    match over:
        case "accepted":
            (await accepts_held(client, invited.id, cast.bob)).done("acceptInvitation")
        case "declined":
            (await declines_held(client, invited.id, cast.bob)).done("declineInvitation")
        case "revoked":
            (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
        case "expired":
            await expire_invitation(database, invited.id)
        case "blocked":
            (await manages(client, "blockUser", cast.alice, invited.user_id)).done("blockUser")
    assert await waiting(client, cast.bob) == []


async def test_inv_15_nobody_sees_what_waits_for_others(client: Client, database: Database, cast: Cast) -> None:
    invited = await bob_is_invited(client, database, cast)
    for other in (cast.alice, cast.carol, cast.dave, await initech(database)):
        assert await waiting(client, other) == []
    assert (await client.ask(WAITING)).code == "UNAUTHENTICATED"
    assert [one["id"] for one in await waiting(client, cast.bob)] == [invited.id]


async def test_inv_15_the_list_is_bounded_and_what_is_decided_makes_room(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invitation_acceptance, "MOST_SHOWN", 1)
    first = await bob_is_invited(client, database, cast)
    second = await invites_elsewhere(client, database, cast)
    assert [one["id"] for one in await waiting(client, cast.bob, environment="env_" + "0" * 32)] == [second.id]
    (await declines_held(client, second.id, cast.bob)).done("declineInvitation")
    assert [one["id"] for one in await waiting(client, cast.bob)] == [first.id]


async def invites_elsewhere(client: Client, database: Database, cast: Cast) -> Invited:
    """To Globex, of an account that is not linked by it: one without a password."""
    await put(database, "accounts", {"id": cast.bob.account_id}, password_hash=None)
    return await adds(client, database, cast.carol, cast.bob.email, "Bob")


async def test_inv_15_a_link_tells_the_id_to_its_account_alone(client: Client, database: Database, cast: Cast) -> None:
    invited = await bob_is_invited(client, database, cast)
    query = "query($t: String!) { invitationPreview(token: $t) { id } }"
    for who, shown in ((None, None), (cast.alice, None), (cast.bob, invited.id)):
        answer = await client.ask(query, {"t": invited.token}, as_=who)
        assert answer.data["invitationPreview"] == {"id": shown}


# ---- accepting and declining


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER, ADMINISTRATOR])
async def test_inv_15_accepted_by_the_id_it_is_as_by_the_mail(
    client: Client, database: Database, cast: Cast, role: str
) -> None:
    invited = await bob_is_invited(client, database, cast, role)
    before = await rows(database, "accounts", id=cast.bob.account_id)
    made = (await accepts_held(client, invited.id, cast.bob, name="Other", password="x" * 20)).done("acceptInvitation")
    assert made["user"] == {"id": invited.user_id, "status": "ACTIVE", "role": {"key": role}}
    assert (await me(client, made["grant"]["token"])).data["viewer"]["id"] == invited.user_id
    assert await rows(database, "accounts", id=cast.bob.account_id) == before, "neither name nor password is replaced"
    [row] = await audit(database, action="invitation.accepted")
    assert row.actor_id == key(invited.user_id)
    assert (await preview(client, invited.token))["status"] == "ACCEPTED"
    async with nothing_happens(database):
        assert (await accepts(client, invited.token, as_=cast.bob)).refused("acceptInvitation") == "INVITATION_USED"
        assert (await accepts_held(client, invited.id, cast.bob)).refused("acceptInvitation") == "INVITATION_USED"


async def test_inv_15_an_added_one_of_a_linked_account_is_accepted_and_declined(
    client: Client, database: Database, cast: Cast
) -> None:
    erin = await initech(database)
    added = await added_at_acme(client, database, cast)
    assert [mail.to for mail in await mails(database, kind="ACCOUNT_ADDED")] == [ERIN], "linked, and mailed no link"
    assert [one["id"] for one in await waiting(client, erin)] == [added.id]
    made = (await accepts_held(client, added.id, erin)).done("acceptInvitation")
    assert made["user"] == {"id": added.user_id, "status": "ACTIVE", "role": {"key": ADVANCED_USER}}
    at_globex = await adds(client, database, cast.carol, ERIN, "Erin Post")
    (await declines_held(client, at_globex.id, erin, reason="Not mine")).done("declineInvitation")
    assert await rows(database, "users", id=key(at_globex.user_id)) == []
    [row] = await rows(database, "invitations", id=key(at_globex.id))
    assert (row.status.value, row.decline_reason) == ("DECLINED", "Not mine")


async def test_inv_15_an_added_one_that_waits_for_a_password_is_accepted_by_who_got_the_address_since(
    client: Client, database: Database, cast: Cast
) -> None:
    added = await added_at_acme(client, database, cast)
    erin = await initech(database)
    made = (await accepts_held(client, added.id, erin)).done("acceptInvitation")
    assert made["user"]["status"] == "ACTIVE"
    async with nothing_happens(database):
        given = {"token": added.token, "password": "purple teapot orbits quietly"}
        assert (await client.do("setPassword", given, as_=erin)).refused("setPassword") == "INVITATION_USED"


async def test_inv_15_a_linked_address_will_do(client: Client, database: Database, cast: Cast) -> None:
    private = await invites(client, database, cast.alice, "private@acme.example")
    (await accepts(client, private.token, as_=cast.dave)).done("acceptInvitation")
    again = await adds(client, database, await initech(database), "private@acme.example", "Dave")
    assert [one["id"] for one in await waiting(client, cast.dave, environment=cast.dave.environment)] == [again.id]
    made = (await accepts_held(client, again.id, cast.dave)).done("acceptInvitation")
    assert made["user"]["status"] == "ACTIVE"
    [row] = await rows(database, "users", id=key(again.user_id))
    assert row.account_id == cast.dave.account_id


async def test_inv_15_declined_it_ends_and_its_mail_never_leaves(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await bob_is_invited(client, database, cast)
    (await declines_held(client, invited.id, cast.bob, reason="No")).done("declineInvitation")
    assert (await mails(database, kind="INVITATION"))[-1].row.status.value == "CANCELLED"
    assert await user(client, cast.alice, invited.user_id) is None
    [row] = await audit(database, action="invitation.declined")
    assert row.actor_id == key(invited.user_id)
    async with nothing_happens(database):
        for field in ("acceptInvitation", "declineInvitation"):
            answer = await client.do(field, {"invitationId": invited.id}, as_=cast.bob)
            assert answer.refused(field) == "INVITATION_DECLINED"


# ---- the id is a handle, not a secret


@pytest.mark.parametrize("field", ["acceptInvitation", "declineInvitation"])
async def test_inv_15_the_id_serves_nobody_but_the_account_of_the_address(
    client: Client, database: Database, cast: Cast, field: str
) -> None:
    invited = await bob_is_invited(client, database, cast)
    stranger = await invites(client, database, cast.alice, "nora@acme.example")
    erin = await initech(database)
    async with nothing_happens(database):
        for who in (None, cast.alice, cast.carol, cast.dave, erin, "A" * 43):
            given = {"invitationId": invited.id}
            assert (await client.do(field, given, as_=who)).refused(field) == "NOT_FOUND"
        for bad in (stranger.id, "inv_" + "0" * 32, invited.user_id, "", "x" * 500, invited.token):
            answer = await client.do(field, {"invitationId": bad}, as_=cast.bob)
            assert answer.refused(field) == "NOT_FOUND"
            assert answer.payload(field)["errors"][0]["field"] == ["invitationId"]


@pytest.mark.parametrize("field", ["acceptInvitation", "declineInvitation"])
async def test_inv_15_exactly_one_of_token_and_id_is_given(
    client: Client, database: Database, cast: Cast, field: str
) -> None:
    invited = await bob_is_invited(client, database, cast)
    nothing: dict[str, Any] = {"token": None, "invitationId": None}
    both = {"token": invited.token, "invitationId": invited.id}
    async with nothing_happens(database):
        for given in ({}, nothing, both, {"token": "", "invitationId": invited.id}):
            answer = await client.do(field, given, as_=cast.bob)
            assert answer.refused(field) == "INVALID_INPUT"
            assert answer.payload(field)["errors"][0]["field"] == ["token"]
    (await client.do(field, both | {"token": None}, as_=cast.bob)).done(field)


async def test_inv_15_an_address_taken_off_the_account_meanwhile_accepts_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await bob_is_invited(client, database, cast)
    await put(
        database, "account_emails", {"canonical": cast.bob.email}, account_id=cast.dave.account_id, is_primary=False
    )
    async with nothing_happens(database):
        for field in ("acceptInvitation", "declineInvitation"):
            assert (await client.do(field, {"invitationId": invited.id}, as_=cast.bob)).refused(field) == "NOT_FOUND"


async def test_inv_15_the_address_is_asked_for_again_when_the_account_is_taken(
    database: Database, client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where it left the account between the look and the lock."""
    invited = await bob_is_invited(client, database, cast)
    find = Held.find
    looks = 0

    async def finds_and_loses(self: Held, reads: Any, identity: Any) -> Any:
        nonlocal looks
        found = await find(self, reads, identity)
        looks += 1
        if looks == 2:
            moved = "UPDATE account_emails SET account_id = :other, is_primary = false WHERE canonical = :canonical"
            await moves(reads, moved, cast)
        return found

    monkeypatch.setattr(Held, "find", finds_and_loses)
    code = await refusal_of(
        database,
        lambda uow: invitation_acceptance.accept_invitation(uow, cast.bob.identity, handle=Held(key(invited.id))),
    )
    assert code == "NOT_FOUND"
    [row] = await rows(database, "invitations", id=key(invited.id))
    assert row.status.value == "PENDING"


async def moves(reads: Any, statement: str, cast: Cast) -> None:
    await reads.changed(
        text(statement).bindparams(bindparam("other", type_=Uuid())),
        other=cast.dave.account_id,
        canonical=cast.bob.email,
    )


# ---- what holds as ever


@pytest.mark.parametrize("state", ["INVITATION_REVOKED", "INVITATION_EXPIRED"])
@pytest.mark.parametrize("field", ["acceptInvitation", "declineInvitation"])
async def test_inv_9_and_inv_15_the_state_is_told(
    client: Client, database: Database, cast: Cast, field: str, state: str
) -> None:
    invited = await bob_is_invited(client, database, cast)
    if state == "INVITATION_REVOKED":
        await revokes(client, cast.alice, invited.id)
    else:
        await expire_invitation(database, invited.id)
    async with nothing_happens(database):
        assert (await client.do(field, {"invitationId": invited.id}, as_=cast.bob)).refused(field) == state


async def test_inv_10_and_inv_15_a_newer_mail_is_no_hindrance(client: Client, database: Database, cast: Cast) -> None:
    invited = await bob_is_invited(client, database, cast)
    (await resends(client, cast.alice, invited.id)).done("resendInvitation")
    [one] = await waiting(client, cast.bob)
    assert (one["id"], one["superseded"]) == (invited.id, False)
    async with nothing_happens(database):
        old = await accepts(client, invited.token, as_=cast.bob)
        assert old.refused("acceptInvitation") == "INVITATION_SUPERSEDED"
    (await accepts_held(client, invited.id, cast.bob)).done("acceptInvitation")


async def test_inv_11_and_inv_15_the_inviters_authority_is_checked_again(
    client: Client, database: Database, cast: Cast
) -> None:
    await remove_user(database, cast.alice, cast.bob)
    second = await sign_up(database, "Second", "second@acme.example")
    await change_role(database, cast.alice, second, ADMINISTRATOR)
    invited = await invites(client, database, second, cast.bob.email, ADMINISTRATOR)
    await change_role(database, cast.alice, second, BASIC_USER)
    made = (await accepts_held(client, invited.id, cast.bob)).done("acceptInvitation")
    assert made["user"]["role"]["key"] == BASIC_USER


async def test_inv_15_an_account_that_is_a_user_there_already_is_told_so(
    client: Client, database: Database, cast: Cast
) -> None:
    private = await invites(client, database, cast.alice, "private@acme.example")
    (await accepts(client, private.token, as_=cast.dave)).done("acceptInvitation")
    added = await adds(client, database, cast.alice, cast.dave.email, "Dave")
    async with nothing_happens(database):
        answer = await accepts_held(client, added.id, cast.dave)
        assert answer.refused("acceptInvitation") == "ALREADY_USER"


async def test_inv_6_and_inv_15_by_mail_and_by_id_at_once_one_wins(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await bob_is_invited(client, database, cast)
    tries = [accepts(client, invited.token, as_=cast.bob) for _ in range(10)]
    tries += [accepts_held(client, invited.id, cast.bob) for _ in range(10)]
    answers = await asyncio.gather(*tries)
    codes = [[error["code"] for error in answer.payload("acceptInvitation")["errors"]] for answer in answers]
    assert sorted(codes) == [[]] + [["INVITATION_USED"]] * 19
    assert len(await audit(database, action="invitation.accepted")) == 1


async def test_inv_15_accepting_and_declining_at_once_one_wins(client: Client, database: Database, cast: Cast) -> None:
    invited = await bob_is_invited(client, database, cast)
    accepted, declined = await asyncio.gather(
        accepts_held(client, invited.id, cast.bob), declines_held(client, invited.id, cast.bob)
    )
    errors = [accepted.payload("acceptInvitation")["errors"], declined.payload("declineInvitation")["errors"]]
    codes = sorted(error["code"] for found in errors for error in found)
    assert codes in (["INVITATION_USED"], ["INVITATION_DECLINED"])


async def test_inv_15_a_role_changed_while_it_is_accepted_is_the_one_that_counts(
    database: Database, client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the link as by the id: what was read before the environment was locked may be outdated."""
    invited = await bob_is_invited(client, database, cast, ADMINISTRATOR)
    locks = invitation_acceptance.lock_environment

    async def changes_first(uow: Any, environment_id: Any) -> Any:
        await uow.changed(text("UPDATE invitations SET role = 'BASIC_USER' WHERE status = 'PENDING'"))
        return await locks(uow, environment_id)

    monkeypatch.setattr(invitation_acceptance, "lock_environment", changes_first)
    made = (await accepts_held(client, invited.id, cast.bob)).done("acceptInvitation")
    assert made["user"]["role"]["key"] == BASIC_USER
