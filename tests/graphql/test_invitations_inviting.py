"""INV-1 to INV-4 and INV-9: inviting, and taking back."""

import hashlib
from email import message_from_bytes, policy
from typing import Any

import pytest
from sqlalchemy import select

from server.db.database import Database
from server.db.models import Mail
from server.mail import MailWorker
from server.mail.transport import MayLeave, Outcome, Sent
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    INVITATION,
    Invited,
    accepts,
    invites,
    manages,
    overview,
    preview,
    resends,
    revokes,
    user,
)
from tests.rows import everything, key, mails, nothing_happens, rows
from tests.scenario import Cast, change_role, expire_invitation

NORA = "nora@acme.example"


async def tries_to_invite(client: Client, who: Any, email: str = NORA, **more: Any) -> Answer:
    return await client.do("inviteUser", {"email": email, **more}, "invitation { id } user { id }", as_=who)


async def tries_to_add(client: Client, who: Any, email: str = NORA, **more: Any) -> Answer:
    return await client.do("addUser", {"email": email, "name": "Nora Nieuw", **more}, "user { id }", as_=who)


async def invites_all(client: Client, who: Any, *given: dict[str, Any]) -> Answer:
    select = f"results {{ email invitation {{ {INVITATION} }} errors {{ code message field }} }}"
    return await client.do("inviteUsers", {"invitations": list(given)}, select, as_=who)


# ---- INV-1


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER])
async def test_inv_1_only_an_administrator_invites(client: Client, database: Database, cast: Cast, role: str) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await change_role(database, cast.alice, cast.bob, role)
    async with nothing_happens(database):
        for answer in (
            await tries_to_invite(client, cast.bob, "otto@acme.example"),
            await tries_to_add(client, cast.bob, "otto@acme.example"),
            await invites_all(client, cast.bob, {"email": "otto@acme.example"}),
            await resends(client, cast.bob, invited.id),
            await revokes(client, cast.bob, invited.id),
        ):
            assert answer.code == "FORBIDDEN"
            assert answer.errors[0]["extensions"]["permission"] == "USER_INVITE"


async def test_inv_1_nor_does_anybody_without_a_session(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for who in (None, "A" * 43):
            assert (await tries_to_invite(client, who)).code == "UNAUTHENTICATED"
            assert (await tries_to_add(client, who)).code == "UNAUTHENTICATED"
            assert (await invites_all(client, who, {"email": NORA})).code == "UNAUTHENTICATED"


async def test_inv_1_nor_does_an_administrator_of_another_environment(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        assert (await resends(client, cast.carol, invited.id)).refused("resendInvitation") == "NOT_FOUND"
        assert (await revokes(client, cast.carol, invited.id)).refused("revokeInvitation") == "NOT_FOUND"
        answer = await client.do(
            "inviteUser",
            {"email": "otto@acme.example"},
            "invitation { id }",
            as_=cast.carol,
            environment=cast.alice.environment,
        )
        assert answer.code == "NO_ENVIRONMENT"


async def test_inv_1_nobody_else_sees_an_invitation(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    seen = await user(client, cast.bob, invited.user_id)
    assert (seen["status"], seen["invitation"]) == ("INVITED", None)
    query = "query($id: ID!) { node(id: $id) { id } environment { name invitations { totalCount } } }"
    for who in (cast.bob, cast.carol):
        answer = await client.ask(query, {"id": invited.id}, as_=who)
        assert answer.data["node"] is None
    assert (await client.ask(query, {"id": invited.id}, as_=cast.bob)).data["environment"]["invitations"] is None
    assert (await client.ask(query, {"id": invited.id}, as_=cast.bob)).code == "FORBIDDEN"
    assert (await client.ask(query, {"id": invited.id}, as_=cast.alice)).data["node"]["id"] == invited.id


# ---- INV-2


async def test_inv_2_the_role_defaults_to_basic_user(client: Client, database: Database, cast: Cast) -> None:
    (await tries_to_invite(client, cast.alice)).done("inviteUser")
    [seen] = await overview(
        client, cast.alice, '(filter: { search: "nora" })', "role { key } invitation { role { key } }"
    )
    assert seen == {"role": {"key": BASIC_USER}, "invitation": {"role": {"key": BASIC_USER}}}


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER, ADMINISTRATOR])
async def test_inv_2_the_invitee_stands_in_the_overview_at_once(
    client: Client, database: Database, cast: Cast, role: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA, role)
    [seen] = await overview(
        client,
        cast.alice,
        "(filter: { status: [INVITED] })",
        f"id name email status role {{ key }} invitation {{ {INVITATION} }}",
    )
    assert (seen["id"], seen["name"], seen["email"]) == (invited.user_id, None, NORA)
    assert (seen["status"], seen["role"]["key"]) == ("INVITED", role)
    invitation = seen["invitation"]
    assert (invitation["id"], invitation["kind"], invitation["status"]) == (invited.id, "BY_EMAIL", "PENDING")
    assert (invitation["role"]["key"], invitation["email"]) == (role, NORA)
    assert invitation["invitedBy"] == {"id": cast.alice.id}


async def test_inv_2_an_invited_administrator_is_none_yet(client: Client, database: Database, cast: Cast) -> None:
    await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    async with nothing_happens(database):
        answer = await manages(client, "changeUserRole", cast.alice, cast.alice.id, role=BASIC_USER)
        assert answer.refused("changeUserRole") == "LAST_ADMINISTRATOR"


# ---- INV-3


@pytest.mark.parametrize("email", ["nora@gmail.com", "nora@hotmail.nl", "nora@globex.example", "nora@GLOBEX.example"])
async def test_inv_3_by_email_is_refused_where_the_invitee_would_get_another_environment(
    client: Client, database: Database, cast: Cast, email: str
) -> None:
    async with nothing_happens(database):
        answer = await tries_to_invite(client, cast.alice, email)
    assert answer.refused("inviteUser") == "SHARED_EMAIL_DOMAIN"
    [error] = answer.data["inviteUser"]["errors"]
    assert "Add them as users instead." in error["message"]
    assert error["field"] == ["email"]


async def test_inv_3_the_message_names_the_way_in_dutch_too(client: Client, database: Database, cast: Cast) -> None:
    (await client.do("updateAccount", {"locale": "nl"}, as_=cast.alice)).done("updateAccount")
    answer = await tries_to_invite(client, cast.alice, "nora@gmail.com")
    assert "Voeg hen in plaats daarvan toe als gebruiker." in answer.data["inviteUser"]["errors"][0]["message"]


async def test_inv_3_add_user_is_that_way(client: Client, database: Database, cast: Cast) -> None:
    for email in ("nora@gmail.com", "nora@globex.example"):
        (await tries_to_add(client, cast.alice, email)).done("addUser")


async def test_inv_3_a_domain_that_nobody_owns_is_invited_by_email(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@initech.example")
    (await accepts(client, invited.token)).done("acceptInvitation")
    assert await rows(database, "domains", name="initech.example") == []


# ---- INV-4


async def test_inv_4_the_mail_is_promised_in_the_same_transaction(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    [mail] = await mails(database, to=NORA)
    assert mail.kind == "INVITATION"
    assert mail.params == {
        "secret": invited.token,
        "environment_name": "Acme",
        "inviter_name": cast.alice.name,
        "role": ADVANCED_USER,
        "expires_at": mail.params["expires_at"],
    }
    [invitation] = await rows(database, "invitations", id=key(invited.id))
    assert (invitation.mail_id, invitation.created_at) == (mail.row.id, mail.row.created_at)
    assert mail.params["expires_at"] == invitation.expires_at.isoformat()


async def test_inv_4_only_the_hash_of_256_bits_is_stored(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    assert len(invited.token) == 43
    [secret] = await rows(database, "secrets", subject_id=key(invited.id))
    assert secret.hash == hashlib.sha256(invited.token.encode()).digest()
    assert invited.token not in repr(await everything(database))


async def test_inv_4_the_secrets_of_two_invitations_differ(client: Client, database: Database, cast: Cast) -> None:
    first = await invites(client, database, cast.alice, NORA)
    second = await invites(client, database, cast.alice, "otto@acme.example")
    assert first.token != second.token


class Box:
    """A transport that keeps what it is handed, and answers as it is told."""

    def __init__(self, outcome: Outcome | None = None) -> None:
        self.outcome, self.letters = outcome or Sent(), []

    async def deliver(self, letter: Any, may_leave: MayLeave) -> Outcome:
        assert await may_leave()
        self.letters.append(letter)
        return self.outcome

    async def rest(self) -> None: ...


async def mail_leaves(database: Database, box: Box) -> None:
    """The worker takes what is due, once."""
    worker = MailWorker(
        database,
        box,
        mail_from="welkom@welkom.example",
        public_url="https://welkom.example",
        encryption=database.encryption,
    )
    await worker.deliver_due()


async def only_mail_to(database: Database, email: str) -> None:
    """What else waits in the outbox is of no concern here."""
    async with database.write(origin="test") as uow:
        for mail in await uow.rows(select(Mail.__table__).where(Mail.recipient != email)):
            await uow.changed(Mail.__table__.update().where(Mail.id == mail.id).values(status="SENT", sealed=None))


async def delivery(client: Client, who: Any, invited: Invited) -> dict[str, Any]:
    seen = await user(client, who, invited.user_id)
    return seen["invitation"]["delivery"]


async def test_inv_4_the_secret_is_wiped_when_the_mail_is_sent(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await only_mail_to(database, NORA)
    box = Box()
    await mail_leaves(database, box)
    [letter] = box.letters
    assert f"https://welkom.example/invitation#{invited.token}".encode() in unfolded(letter)
    [mail] = await mails(database, to=NORA)
    assert (mail.row.status.value, mail.row.sealed) == ("SENT", None)


def unfolded(letter: Any) -> bytes:
    message = message_from_bytes(letter.data, policy=policy.default)
    return message.get_body(("plain",)).get_content().encode()


@pytest.mark.parametrize("how", ["revoked", "superseded", "accepted", "blocked", "removed", "declined"])
async def test_inv_4_a_mail_that_is_over_never_leaves_later(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    first = (await mails(database, to=NORA))[0].row.id
    match how:
        case "revoked":
            (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
        case "superseded":
            (await resends(client, cast.alice, invited.id)).done("resendInvitation")
        case "accepted":
            (await accepts(client, invited.token)).done("acceptInvitation")
        case "blocked":
            (await manages(client, "blockUser", cast.alice, invited.user_id)).done("blockUser")
        case "removed":
            (await manages(client, "removeUser", cast.alice, invited.user_id, "removedUserId")).done("removeUser")
        case "declined":
            (await client.do("declineInvitation", {"token": invited.token}, "declined")).done("declineInvitation")
    [row] = await rows(database, "mails", id=first)
    assert (row.status.value, row.sealed) == ("CANCELLED", None)
    await only_mail_to(database, NORA)
    box = Box()
    await mail_leaves(database, box)
    assert not any(invited.token.encode() in unfolded(letter) for letter in box.letters)


# ---- INV-9: what ends an invitation, and what never blocks a new one


async def test_inv_9_an_invitation_lasts_seven_days(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    [row] = await rows(database, "invitations", id=key(invited.id))
    [secret] = await rows(database, "secrets", subject_id=key(invited.id))
    assert (row.expires_at - row.created_at).days == 7
    assert secret.expires_at == row.expires_at


async def test_inv_9_revoked_the_place_ends(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    revoked = (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")["invitation"]
    assert revoked["status"] == "REVOKED"
    assert await user(client, cast.alice, invited.user_id) is None
    assert await overview(client, cast.alice, '(filter: { search: "nora" })') == []
    async with nothing_happens(database):
        answer = await accepts(client, invited.token)
        assert answer.refused("acceptInvitation") == "INVITATION_REVOKED"
        assert (await revokes(client, cast.alice, invited.id)).refused("revokeInvitation") == "INVITATION_REVOKED"
        assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "INVITATION_REVOKED"


async def test_inv_9_declined_the_place_ends_and_the_reason_is_kept(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    given = {"token": invited.token, "reason": " Wrong   company "}
    (await client.do("declineInvitation", given, "declined")).done("declineInvitation")
    [row] = await rows(database, "invitations", id=key(invited.id))
    assert (row.status.value, row.decline_reason) == ("DECLINED", "Wrong company")
    query = "{ environment { invitations(status: DECLINED) { edges { node { id declineReason } } } } }"
    [edge] = (await client.ask(query, as_=cast.alice)).data["environment"]["invitations"]["edges"]
    assert edge["node"] == {"id": invited.id, "declineReason": "Wrong company"}
    assert await user(client, cast.alice, invited.user_id) is None
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_DECLINED"
        answer = await client.do("declineInvitation", {"token": invited.token}, "declined")
        assert answer.refused("declineInvitation") == "INVITATION_DECLINED"


async def test_inv_9_declining_takes_the_secret_and_nothing_else(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        for token in ("", "A" * 43, cast.alice.token):
            answer = await client.do("declineInvitation", {"token": token}, "declined", as_=cast.alice)
            assert answer.refused("declineInvitation") == "INVITATION_INVALID"


async def test_inv_9_expired_the_user_stays_invited(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    await expire_invitation(database, invited.id)
    seen = await user(client, cast.alice, invited.user_id)
    assert (seen["status"], seen["invitation"]["status"]) == ("INVITED", "EXPIRED")
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_EXPIRED"
        answer = await client.do("declineInvitation", {"token": invited.token}, "declined")
        assert answer.refused("declineInvitation") == "INVITATION_EXPIRED"


async def test_inv_9_nothing_has_to_sweep_for_an_invitation_to_show_as_expired(
    client: Client, database: Database, cast: Cast
) -> None:
    gone = await invites(client, database, cast.alice, NORA)
    await expire_invitation(database, gone.id)
    await invites(client, database, cast.alice, "otto@acme.example")
    for status, emails in (("PENDING", ["otto@acme.example"]), ("EXPIRED", [NORA]), ("ACCEPTED", [])):
        select = "totalCount edges { node { email status } }"
        query = f"{{ environment {{ invitations(status: {status}) {{ {select} }} }} }}"
        found = (await client.ask(query, as_=cast.alice)).data["environment"]["invitations"]
        assert found["totalCount"] == len(emails)
        assert [edge["node"] for edge in found["edges"]] == [{"email": e, "status": status} for e in emails]


async def ends(client: Client, database: Database, cast: Cast, invited: Invited, how: str) -> None:
    match how:
        case "revoked":
            (await revokes(client, cast.alice, invited.id)).done("revokeInvitation")
        case "declined":
            (await client.do("declineInvitation", {"token": invited.token}, "declined")).done("declineInvitation")
        case "expired":
            await expire_invitation(database, invited.id)


@pytest.mark.parametrize("how", ["revoked", "declined", "expired"])
@pytest.mark.parametrize("step", [tries_to_invite, tries_to_add])
async def test_inv_9_an_invitation_that_is_over_never_blocks_a_new_one(
    client: Client, database: Database, cast: Cast, how: str, step: Any
) -> None:
    invited = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    await ends(client, database, cast, invited, how)
    (await step(client, cast.alice)).done("inviteUser" if step is tries_to_invite else "addUser")
    [seen] = await overview(
        client, cast.alice, '(filter: { search: "nora" })', "id status role { key } invitation { id status }"
    )
    assert (seen["status"], seen["role"]["key"], seen["invitation"]["status"]) == ("INVITED", BASIC_USER, "PENDING")
    assert seen["invitation"]["id"] != invited.id
    assert (seen["id"] == invited.user_id) is (how == "expired")


@pytest.mark.parametrize("how", ["revoked", "declined", "expired"])
async def test_inv_9_the_link_of_an_invitation_that_is_over_does_not_open_the_new_one(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    old = await invites(client, database, cast.alice, NORA, ADMINISTRATOR)
    await ends(client, database, cast, old, how)
    await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        assert (await accepts(client, old.token)).refused("acceptInvitation") == f"INVITATION_{how.upper()}"


@pytest.mark.parametrize("email", [NORA, "NORA@ACME.example"])
async def test_inv_9_one_pending_invitation_per_environment_and_address(
    client: Client, database: Database, cast: Cast, email: str
) -> None:
    await invites(client, database, cast.alice, NORA)
    async with nothing_happens(database):
        answer = await tries_to_invite(client, cast.alice, email)
        assert answer.refused("inviteUser") == "ALREADY_INVITED"
        assert (await tries_to_add(client, cast.alice, email)).refused("addUser") == "ALREADY_INVITED"
    (await tries_to_add(client, cast.carol, email)).done("addUser")  # another environment is another matter


@pytest.mark.parametrize("status", ["ACTIVE", "BLOCKED"])
async def test_inv_9_an_existing_user_is_told_as_such(
    client: Client, database: Database, cast: Cast, status: str
) -> None:
    if status == "BLOCKED":
        (await manages(client, "blockUser", cast.alice, cast.bob.id)).done("blockUser")
    async with nothing_happens(database):
        assert (await tries_to_invite(client, cast.alice, cast.bob.email)).refused("inviteUser") == "ALREADY_USER"
        assert (await tries_to_add(client, cast.alice, cast.bob.email)).refused("addUser") == "ALREADY_USER"


async def test_inv_9_changing_an_invited_users_role_changes_the_invitations(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await manages(client, "changeUserRole", cast.alice, invited.user_id, role=ADVANCED_USER)).done("changeUserRole")
    seen = await user(client, cast.alice, invited.user_id)
    assert (seen["role"]["key"], seen["invitation"]["role"]["key"]) == (ADVANCED_USER, ADVANCED_USER)
    assert (await preview(client, invited.token))["role"]["key"] == ADVANCED_USER
    made = (await accepts(client, invited.token)).done("acceptInvitation")
    assert made["user"]["role"]["key"] == ADVANCED_USER


async def test_inv_9_blocking_an_invited_user_revokes_the_invitation(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await manages(client, "blockUser", cast.alice, invited.user_id)).done("blockUser")
    seen = await user(client, cast.alice, invited.user_id)
    assert (seen["status"], seen["invitation"]["status"]) == ("BLOCKED", "REVOKED")
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_REVOKED"
        assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "INVITATION_REVOKED"
    (await manages(client, "unblockUser", cast.alice, invited.user_id)).done("unblockUser")
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_REVOKED"
    (await tries_to_invite(client, cast.alice)).done("inviteUser")


async def test_inv_9_removing_an_invited_user_revokes_the_invitation(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, NORA)
    (await manages(client, "removeUser", cast.alice, invited.user_id, "removedUserId")).done("removeUser")
    async with nothing_happens(database):
        assert (await accepts(client, invited.token)).refused("acceptInvitation") == "INVITATION_REVOKED"
