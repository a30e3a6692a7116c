"""INV-8: a secondary address is only as good as its last proof. Who proves that mailbox gets it, and its places."""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import Purpose
from server.domain import address_links, addresses, secrets
from server.domain.errors import LogInRequired
from tests.client import Answer, Client
from tests.graphql.steps import (
    ANOTHER_PASSWORD,
    BASIC_USER,
    Invited,
    accepts,
    completes,
    invites,
    logs_in,
    manages,
    me,
    notice_kinds,
    notices,
    sets_password,
    signs_up,
    token_of,
)
from tests.rows import COUNTED, ago, audit, everything, key, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast, add_member, create_organisation

LINKED = "carol@acme.example"


async def links(client: Client, database: Database, cast: Cast, role: str = BASIC_USER) -> Invited:
    """Carol of Globex accepted what was sent to a mailbox at Acme."""
    invited = await invites(client, database, cast.alice, LINKED, role)
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    return invited


async def recovers(client: Client, database: Database, email: str = LINKED) -> str:
    """The secret in the mail that lets the mailbox's reader have the address."""
    (await client.do("requestPasswordReset", {"email": email}, "accepted")).done("requestPasswordReset")
    return (await mails(database, to=email, kind="RECLAIM"))[-1].secret


async def holder(database: Database, address: str = LINKED) -> Any:
    [row] = await rows(database, "account_emails", canonical=address)
    return row


async def by_sign_up(client: Client, database: Database) -> Answer:
    return await completes(client, await signs_up(client, database, LINKED), password=ANOTHER_PASSWORD)


async def by_recovery(client: Client, database: Database) -> Answer:
    token = await recovers(client, database)
    return await sets_password(client, token, password=ANOTHER_PASSWORD, name="Nora Nieuw")


WAYS = {"completeSignUp": by_sign_up, "setPassword": by_recovery}


@pytest.mark.parametrize("way", WAYS)
async def test_inv_8_who_proves_the_mailbox_gets_it_with_its_places(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    place = await links(client, database, cast, "ADVANCED_USER")
    made = await create_organisation(database, cast.alice)
    [user] = await rows(database, "users", id=key(place.user_id))
    (await client.do("addMembers", {"organisationId": made, "userIds": [place.user_id]}, as_=cast.alice)).done(
        "addMembers"
    )
    known = {mail.row.id for mail in await mails(database)}
    (await WAYS[way](client, database)).done(way)
    session = await token_of(client, LINKED, ANOTHER_PASSWORD)
    now = (await me(client, session)).data["viewer"]
    assert now == {"id": place.user_id, "role": {"key": "ADVANCED_USER"}, "status": "ACTIVE"}
    [after] = await rows(database, "users", id=key(place.user_id))
    assert (after.name, after.email, after.activated_at) == ("Nora Nieuw", LINKED, user.activated_at)
    assert after.account_id not in (None, cast.carol.account_id)
    assert [row.state.value for row in await rows(database, "memberships", user_id=after.id)] == ["ACTIVE"]
    # what the former holder has left
    assert [row.canonical for row in await rows(database, "account_emails", account_id=cast.carol.account_id)] == [
        cast.carol.email
    ]
    assert (await me(client, cast.carol, environment=cast.alice.environment)).code == "NO_ENVIRONMENT"
    assert (await me(client, cast.carol)).data["viewer"]["id"] == cast.carol.id
    assert (await logs_in(client, LINKED, PASSWORD)).refused("logIn") == "INVALID_CREDENTIALS"
    await token_of(client, cast.carol.email, PASSWORD)
    # who is told
    told = [mail for mail in await mails(database, kind="EMAIL_RECLAIMED") if mail.row.id not in known]
    assert [(mail.to, mail.params["address"]) for mail in told] == [(cast.carol.email, LINKED)]
    assert "USER_RECLAIMED" in await notice_kinds(client, cast.alice)
    [text] = [text for text in await notices(client, cast.alice) if text.startswith("Nora Nieuw proved")]
    assert "Check who it is" in text
    [row] = await audit(database, action="user.reclaimed")
    assert (row.environment_id, row.target_id) == (cast.alice.environment_id, after.id)
    [of_carol, of_nora] = await audit(database, action="account.email_reclaimed")
    assert {row.target_id for row in (of_carol, of_nora)} == {cast.carol.account_id}
    # who it was and from where is in their own log only
    assert (of_carol.account_id, of_carol.actor_id, of_carol.origin) == (cast.carol.account_id, None, "")
    assert of_nora.account_id == of_nora.actor_id != cast.carol.account_id
    assert of_nora.origin


async def test_aud_1_who_reclaimed_an_address_and_is_erased_takes_nothing_out_of_the_other_s_log(
    client: Client, database: Database, cast: Cast
) -> None:
    await links(client, database, cast)
    (await by_recovery(client, database)).done("setPassword")
    nora = await token_of(client, LINKED, ANOTHER_PASSWORD)
    of_carol = {"account_id": cast.carol.account_id}
    before = [row for row in await rows(database, "account_audit_events", **of_carol) if row.origin]
    assert before
    given = {"password": ANOTHER_PASSWORD, "successorId": cast.alice.id}
    (await client.do("eraseAccount", given, "erasedAccountId", as_=nora)).done("eraseAccount")
    assert not await rows(database, "erased_accounts")
    assert [row for row in await rows(database, "account_audit_events", **of_carol) if row.origin] == before


@pytest.mark.parametrize("as_", [None, "bob"])
async def test_inv_8_whatever_session_the_reader_of_the_mailbox_has(
    client: Client, database: Database, cast: Cast, as_: str | None
) -> None:
    place = await links(client, database, cast)
    token = await signs_up(client, database, LINKED)
    who = cast.bob if as_ else None
    made = (await completes(client, token, as_=who, password=ANOTHER_PASSWORD)).done("completeSignUp")
    assert made["user"]["id"] == place.user_id
    assert (await holder(database)).account_id not in (cast.bob.account_id, cast.carol.account_id)


async def test_inv_8_who_gives_no_password_is_asked_to_log_in(client: Client, database: Database, cast: Cast) -> None:
    """So the holder isn't parted from an address by finishing without logging in."""
    await links(client, database, cast)
    token = await signs_up(client, database, LINKED)
    async with nothing_happens(database):
        assert (await completes(client, token, password=None)).refused("completeSignUp") == "LOG_IN_REQUIRED"
        assert (await completes(client, token, as_=cast.carol)).refused("completeSignUp") == "ALREADY_USER"
        assert (await completes(client, token, password="short")).refused("completeSignUp") == "WEAK_PASSWORD"


async def test_inv_8_a_primary_address_is_not_taken_so(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, cast.bob.email)
    async with nothing_happens(database):
        assert (await completes(client, token, password=ANOTHER_PASSWORD)).refused(
            "completeSignUp"
        ) == "LOG_IN_REQUIRED"
    (await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")).done("requestPasswordReset")
    [mail] = await mails(database, kind="RECLAIM")
    assert (mail.row.status.value, mail.row.sealed) == ("CANCELLED", None)


async def test_inv_8_nor_where_it_became_the_primary_one_meanwhile(database: Database, cast: Cast) -> None:
    """The check comes before the hash; the statement that moves the address looks again."""
    bobs = addresses.parse(cast.bob.email)
    async with nothing_happens(database):
        with pytest.raises(LogInRequired):
            async with database.write(origin="test") as uow:
                await address_links.claim(uow, bobs, name="Nora Nieuw", password_hash="x", locale="en")


async def test_inv_8_a_proof_from_before_the_link_takes_nothing(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, LINKED)
    await links(client, database, cast)
    await put(database, "sign_ups", {"canonical": LINKED}, created_at=ago(minutes=5))
    async with nothing_happens(database):
        answer = await completes(client, token, password=ANOTHER_PASSWORD)
        assert answer.refused("completeSignUp") == "LOG_IN_REQUIRED"


@pytest.mark.parametrize("way", WAYS)
async def test_inv_8_a_block_outlives_it(client: Client, database: Database, cast: Cast, way: str) -> None:
    place = await links(client, database, cast)
    (await manages(client, "blockUser", cast.alice, place.user_id)).done("blockUser")
    if way == "completeSignUp":
        token = await signs_up(client, database, LINKED)
        async with nothing_happens(database):
            answer = await completes(client, token, password=ANOTHER_PASSWORD)
            assert answer.refused("completeSignUp") == "ENVIRONMENT_CLOSED"
        return
    (await by_recovery(client, database)).done("setPassword")
    [user] = await rows(database, "users", id=key(place.user_id))
    assert user.status.value == "BLOCKED"
    assert (await me(client, await token_of(client, LINKED, ANOTHER_PASSWORD))).code == "USER_BLOCKED"


async def test_inv_8_a_linked_user_who_never_acted_changes_hands_in_silence(
    client: Client, database: Database, cast: Cast
) -> None:
    """Nothing tells the Administrator whether an account existed (INV-12)."""
    await links(client, database, cast)
    [row] = await rows(database, "users", canonical=LINKED)
    await put(database, "users", {"id": row.id}, status=type(row.status).INVITED, activated_at=None)
    known = await notices(client, cast.alice)
    (await by_recovery(client, database)).done("setPassword")
    [after] = await rows(database, "users", canonical=LINKED)
    assert (after.account_id == row.account_id, after.name) == (False, row.name)
    assert await notices(client, cast.alice) == known
    assert await audit(database, action="user.reclaimed") == []


async def test_inv_8_the_last_administrator_may_change_hands(client: Client, database: Database, cast: Cast) -> None:
    place = await links(client, database, cast, "ADMINISTRATOR")
    (await client.do("leaveEnvironment", {}, as_=cast.alice)).done("leaveEnvironment")
    made = (await by_sign_up(client, database)).done("completeSignUp")
    assert (made["user"]["id"], made["user"]["role"]["key"]) == (place.user_id, "ADMINISTRATOR")


async def test_inv_8_recovery_of_the_account_goes_to_the_primary_address_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await links(client, database, cast)
    token = await recovers(client, database)
    [recovery] = await mails(database, kind="RECOVERY")
    assert recovery.to == cast.carol.email
    before = {row.id: row.password_hash for row in await rows(database, "accounts")}
    (await sets_password(client, token, password=ANOTHER_PASSWORD)).done("setPassword")
    after = {row.id: row.password_hash for row in await rows(database, "accounts")}
    assert {pk: after[pk] for pk in before} == before
    assert (await me(client, cast.carol)).code is None, "nobody's session ended"


async def test_inv_8_the_answer_to_a_lost_password_tells_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    """Nor do the rows: as many, whatever the address is."""
    await links(client, database, cast)
    bodies, written = [], []
    for email in (LINKED, cast.carol.email, "nobody@acme.example"):
        before = await everything(database)
        bodies.append((await client.do("requestPasswordReset", {"email": email}, "accepted")).body)
        after = await everything(database)
        written.append({name: len(after[name]) - len(before[name]) for name in after if name not in COUNTED})
    assert bodies[0] == bodies[1] == bodies[2]
    assert written[0] == written[1] == written[2]


@pytest.mark.parametrize("meanwhile", ["used", "removed", "primary", "undone", "expired", "reclaimed"])
async def test_inv_8_a_link_that_is_over_takes_nothing(
    client: Client, database: Database, cast: Cast, meanwhile: str
) -> None:
    await links(client, database, cast)
    undo = (await mails(database, kind="EMAIL_LINKED"))[-1].secret
    token = await recovers(client, database)
    if meanwhile == "used":
        (await sets_password(client, token, password=ANOTHER_PASSWORD)).done("setPassword")
    elif meanwhile == "removed":
        [user] = await rows(database, "users", canonical=LINKED)
        await manages(client, "removeUser", cast.alice, f"usr_{user.id.hex}", "removedUserId")
        (await client.do("removeEmail", {"address": LINKED}, as_=cast.carol)).done("removeEmail")
    elif meanwhile == "primary":
        given = {"address": LINKED, "password": PASSWORD}
        (await client.do("makeEmailPrimary", given, as_=cast.carol)).done("makeEmailPrimary")
    elif meanwhile == "undone":
        (await client.do("undoEmailLink", {"token": undo})).done("undoEmailLink")
    elif meanwhile == "expired":
        await put(database, "secrets", {"purpose": Purpose.RECLAIM}, expires_at=ago(seconds=1))
    else:
        (await by_sign_up(client, database)).done("completeSignUp")
    async with nothing_happens(database):
        answer = await sets_password(client, token, password="quite another password 1")
        assert answer.refused("setPassword") == "INVALID_TOKEN"


async def test_inv_8_the_former_holder_cant_undo_it(client: Client, database: Database, cast: Cast) -> None:
    await links(client, database, cast)
    undo = (await mails(database, kind="EMAIL_LINKED"))[-1].secret
    (await by_sign_up(client, database)).done("completeSignUp")
    async with nothing_happens(database):
        assert (await client.do("undoEmailLink", {"token": undo})).refused("undoEmailLink") == "INVALID_TOKEN"


async def test_inv_8_the_secret_is_good_for_nothing_else(client: Client, database: Database, cast: Cast) -> None:
    await links(client, database, cast)
    token = await recovers(client, database)
    async with nothing_happens(database), database.write(origin="test") as uow:
        for purpose in set(Purpose) - {Purpose.RECLAIM}:
            assert not await secrets.redeem(uow, token, purpose, cast.carol.account_id)
        assert not await secrets.redeem(uow, token, Purpose.RECLAIM, cast.bob.account_id)


async def test_inv_8_of_two_proofs_at_once_one_gets_it(client: Client, database: Database, cast: Cast) -> None:
    await links(client, database, cast)
    signed, recovered = await signs_up(client, database, LINKED), await recovers(client, database)
    answers = await asyncio.gather(
        completes(client, signed, password=ANOTHER_PASSWORD),
        sets_password(client, recovered, password=ANOTHER_PASSWORD),
    )
    fields = ("completeSignUp", "setPassword")
    done = [not answer.payload(field)["errors"] for answer, field in zip(answers, fields, strict=True)]
    assert sorted(done) == [False, True]
    told = await audit(database, action="account.email_reclaimed")
    assert [row.actor_id for row in told] == [None, told[1].account_id], "once, in the logs of both accounts"
    assert len(await rows(database, "users", canonical=LINKED)) == 1


async def test_inv_8_made_primary_and_reclaimed_at_once_one_of_them_happens(
    client: Client, database: Database, cast: Cast
) -> None:
    await links(client, database, cast)
    token = await recovers(client, database)
    given = {"address": LINKED, "password": PASSWORD}
    made, taken = await asyncio.gather(
        client.do("makeEmailPrimary", given, as_=cast.carol),
        sets_password(client, token, password=ANOTHER_PASSWORD),
    )
    row = await holder(database)
    assert bool(made.payload("makeEmailPrimary")["errors"]) != bool(taken.payload("setPassword")["errors"])
    assert row.is_primary
    assert (row.account_id == cast.carol.account_id) == (not made.payload("makeEmailPrimary")["errors"])


async def test_inv_8_on_a_shared_domain_sign_up_founds_and_the_places_come_along(
    client: Client, database: Database, cast: Cast
) -> None:
    place = await links(client, database, cast)
    await put(database, "account_emails", {"canonical": LINKED}, canonical="carol@gmail.com", address="carol@gmail.com")
    await put(database, "users", {"id": key(place.user_id)}, canonical="carol@gmail.com", email="carol@gmail.com")
    token = await signs_up(client, database, "carol@gmail.com")
    made = (await completes(client, token, password=ANOTHER_PASSWORD)).done("completeSignUp")["user"]
    assert made["environment"]["id"] not in (cast.alice.environment, cast.carol.environment)
    [user] = await rows(database, "users", id=key(place.user_id))
    [mailbox] = await rows(database, "account_emails", canonical="carol@gmail.com")
    assert user.account_id == mailbox.account_id != cast.carol.account_id


async def test_inv_8_places_known_by_other_addresses_stay(client: Client, database: Database, cast: Cast) -> None:
    await links(client, database, cast)
    made = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob)
    (await by_sign_up(client, database)).done("completeSignUp")
    [globex] = await rows(database, "users", id=cast.carol.user_id)
    assert globex.account_id == cast.carol.account_id
