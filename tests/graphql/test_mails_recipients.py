"""MAIL-6: about an environment to the user's address there, about the account to its primary address; each kind."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import pytest

from server.db.database import Database
from server.db.models import MailKind
from tests.client import Client
from tests.graphql.steps import adds, adds_members, asked, invites, manages, signs_up
from tests.rows import mails, nothing_happens, put, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    LoggedInUser,
    change_role,
    create_organisation,
    make_partners,
    set_up_app,
    sign_up,
)
from tests.scenario.documents import create_document

# As their holder wrote them; others write them otherwise.
PRIVATE, BUSINESS = "Pia.Prins@gmail.com", "Pia@acme.example"
OTHERWISE = "PIA@ACME.example"


@dataclass(frozen=True, slots=True)
class Pia:
    """Administrator of an environment of her own, by her private primary address, and of Acme, by her business one.

    She was invited at the business address, and accepted with the account that she had.
    """

    client: Client
    database: Database
    cast: Cast
    at_acme: LoggedInUser

    async def do(self, field: str, given: dict[str, object], who: LoggedInUser | None = None) -> None:
        answer = await self.client.do(field, given, as_=who or self.at_acme, environment=self.environment_of(who))
        answer.done(field)

    def environment_of(self, who: LoggedInUser | None) -> str | None:
        return self.at_acme.environment if who is None else None


@pytest.fixture
async def pia(client: Client, database: Database, cast: Cast) -> Pia:
    at_home = await sign_up(database, "Pia Prins", PRIVATE, "Pia")
    invited = await invites(client, database, cast.alice, BUSINESS, "ADMINISTRATOR")
    (await client.do("acceptInvitation", {"token": invited.token}, as_=at_home)).done("acceptInvitation")
    [user] = await rows(database, "users", canonical=BUSINESS.casefold())
    assert user.account_id == at_home.account_id
    # the environment knows the address as the inviter wrote it, and not as its holder
    await put(database, "users", {"id": user.id}, email=OTHERWISE)
    at_acme = replace(at_home, email=BUSINESS, environment_id=cast.alice.environment_id, user_id=user.id)
    return Pia(client, database, cast, at_acme)


# ---- what makes each kind of mail


async def sign_up_again(pia: Pia) -> None:
    await signs_up(pia.client, pia.database, OTHERWISE)


async def is_invited_anew(pia: Pia) -> None:
    """After an Administrator removed her: the address is still her account's."""
    (await manages(pia.client, "removeUser", pia.cast.alice, pia.at_acme.id, "removedUserId")).done("removeUser")
    await pia.do("inviteUser", {"email": OTHERWISE}, pia.cast.alice)


async def somebody_new_is_added(pia: Pia) -> None:
    await adds(pia.client, pia.database, pia.cast.carol, "Newcomer@mail.example")


async def is_added_elsewhere(pia: Pia) -> None:
    await adds(pia.client, pia.database, pia.cast.carol, OTHERWISE, "Pia")


async def forgets_the_password(pia: Pia) -> None:
    answer = await pia.client.do("requestPasswordReset", {"email": OTHERWISE})
    answer.done("requestPasswordReset")


async def somebody_proves_the_business_mailbox(pia: Pia) -> None:
    await forgets_the_password(pia)
    secret = (await mails(pia.database, kind="RECLAIM"))[-1].secret
    given = {"token": secret, "password": "seven lamps beside a harbour", "name": "Somebody"}
    (await pia.client.do("setPassword", given)).done("setPassword")


async def accepts_with_the_account(pia: Pia) -> None:
    invited = await invites(pia.client, pia.database, pia.cast.carol, "pia@globex.example")
    await pia.do("acceptInvitation", {"token": invited.token})


async def adds_an_address(pia: Pia) -> None:
    await pia.do("addEmail", {"address": "Pia@third.example"})


async def somebody_adds_the_business_address(pia: Pia) -> None:
    await pia.do("addEmail", {"address": BUSINESS}, pia.cast.carol)


async def sets_an_app_up(pia: Pia) -> None:
    await set_up_app(pia.database, pia.at_acme)


async def changes_the_password(pia: Pia) -> None:
    new = "seven lamps beside a harbour"
    await pia.do("changePassword", {"currentPassword": PASSWORD, "newPassword": new})


async def erases_the_account(pia: Pia) -> None:
    await pia.do("eraseAccount", {"password": PASSWORD})


async def moves_the_primary_address(pia: Pia) -> None:
    await pia.do("makeEmailPrimary", {"address": BUSINESS, "password": PASSWORD})


async def asks_for_a_code(pia: Pia) -> None:
    made = await create_organisation(pia.database, pia.at_acme, "Acme Code B.V.", "87654321", activated=False)
    await pia.do("requestActivation", {"organisationId": made})


async def is_asked_for_a_partnership(pia: Pia) -> None:
    await asked(pia.client, pia.cast.dave, pia.at_acme, relationshipManagerId=pia.at_acme.id)


async def is_asked_to_collaborate(pia: Pia) -> str:
    await make_partners(pia.database, pia.cast.dave, pia.at_acme)
    made = await create_organisation(pia.database, pia.cast.carol, "Globex Sales N.V.", "87654321")
    answer = await adds_members(pia.client, pia.cast.carol, made, [pia.at_acme.id])
    [result] = answer.done("addMembers")["results"]
    return str(result["membership"]["id"])


async def is_sent_a_document(pia: Pia) -> None:
    made = await create_organisation(pia.database, pia.cast.carol, "Globex Sales N.V.", "87654321")
    document = await create_document(pia.database, pia.cast.carol, made)
    await pia.do("sendDocument", {"documentId": document, "to": OTHERWISE}, pia.cast.carol)


# What makes a mail of this kind, and where it goes.
GOES_TO: dict[MailKind, tuple[Callable[[Pia], Awaitable[object]], str]] = {
    # to the address that is to be proved
    MailKind.SIGN_UP: (sign_up_again, BUSINESS),
    # about an environment: to the address by which it knows, or is to know, its user
    MailKind.INVITATION: (is_invited_anew, BUSINESS),
    MailKind.USER_ADDED: (somebody_new_is_added, "Newcomer@mail.example"),
    MailKind.ACCOUNT_ADDED: (is_added_elsewhere, BUSINESS),
    MailKind.ACTIVATION_CODE: (asks_for_a_code, BUSINESS),
    MailKind.PARTNERSHIP_REQUEST: (is_asked_for_a_partnership, BUSINESS),
    MailKind.COLLABORATION_REQUEST: (is_asked_to_collaborate, BUSINESS),
    MailKind.EMAIL_CONFIRMATION: (adds_an_address, "Pia@third.example"),
    MailKind.EMAIL_TAKEN: (somebody_adds_the_business_address, BUSINESS),
    # to the address that its sender chose
    MailKind.DOCUMENT: (is_sent_a_document, BUSINESS),
    # about the account: to its primary address, whichever address was used to ask
    MailKind.RECOVERY: (forgets_the_password, PRIVATE),
    MailKind.EMAIL_LINKED: (accepts_with_the_account, PRIVATE),
    MailKind.PASSWORD_CHANGED: (changes_the_password, PRIVATE),
    MailKind.ACCOUNT_CHANGED: (sets_an_app_up, PRIVATE),
    MailKind.ACCOUNT_ERASED: (erases_the_account, PRIVATE),
    MailKind.EMAIL_RECLAIMED: (somebody_proves_the_business_mailbox, PRIVATE),
    # to the further address that was asked about
    MailKind.RECLAIM: (forgets_the_password, BUSINESS),
    # to the one that was primary until now
    MailKind.PRIMARY_EMAIL_CHANGED: (moves_the_primary_address, PRIVATE),
}
OF_A_USER = [MailKind.PARTNERSHIP_REQUEST, MailKind.COLLABORATION_REQUEST]


async def new_mails(database: Database, kind: MailKind, pia: Pia) -> list[str]:
    makes, _ = GOES_TO[kind]
    before = len(await mails(database, kind=kind.value))
    await makes(pia)
    return [mail.to for mail in (await mails(database, kind=kind.value))[before:]]


@pytest.mark.parametrize("mail", MailKind)
async def test_mail_6_each_kind_goes_to_one_address_and_to_no_other(
    database: Database, pia: Pia, mail: MailKind
) -> None:
    assert await new_mails(database, mail, pia) == [GOES_TO[mail][1]]


@pytest.mark.parametrize("mail", [k for k, (_, to) in GOES_TO.items() if to == BUSINESS and k is not MailKind.RECLAIM])
async def test_mail_6_nothing_about_an_environment_reaches_the_private_mailbox(
    database: Database, pia: Pia, mail: MailKind
) -> None:
    before = len(await mails(database, to=PRIVATE))
    await new_mails(database, mail, pia)
    assert len(await mails(database, to=PRIVATE)) == before


@pytest.mark.parametrize("mail", [*OF_A_USER, MailKind.ACTIVATION_CODE])
async def test_mail_6_another_address_of_the_account_at_the_company_gets_none_of_it(
    client: Client, database: Database, pia: Pia, mail: MailKind
) -> None:
    """Though it comes first in the account's list: the environment knows her by the other one."""
    first = {"canonical": "aaa@acme.example", "address": "aaa@acme.example"}
    await put(database, "account_emails", {"canonical": PRIVATE.casefold()}, **first)
    assert await new_mails(database, mail, pia) == [BUSINESS]


async def test_mail_6_who_is_known_by_a_private_address_gets_the_code_at_the_company(
    client: Client, database: Database, pia: Pia
) -> None:
    """ORG-3: a code proves an own domain, so the private address by which she was added won't do."""
    known = {"email": PRIVATE, "canonical": PRIVATE.casefold()}
    await put(database, "users", {"id": pia.at_acme.user_id}, **known)
    assert await new_mails(database, MailKind.ACTIVATION_CODE, pia) == [BUSINESS]


# ---- where the address left the account since


async def leaves_the_account(database: Database, cast: Cast, to: str) -> None:
    """As an operator, or whoever proved the mailbox since, may have brought about: the place is still there."""
    where = {"canonical": BUSINESS.casefold()}
    if to == "nobody":
        await put(database, "account_emails", where, canonical="elsewhere@x.example", address="elsewhere@x.example")
    else:
        await put(database, "account_emails", where, account_id=cast.bob.account_id, address="piA@acme.example")


@pytest.mark.parametrize(("to", "written"), [("nobody", OTHERWISE), ("bob", "piA@acme.example")])
@pytest.mark.parametrize("mail", OF_A_USER)
async def test_mail_6_a_detached_address_still_gets_what_the_environment_has_for_its_user(
    database: Database, cast: Cast, pia: Pia, mail: MailKind, to: str, written: str
) -> None:
    await leaves_the_account(database, cast, to)
    before = len(await mails(database, to=PRIVATE))
    assert await new_mails(database, mail, pia) == [written]
    assert len(await mails(database, to=PRIVATE)) == before


@pytest.mark.parametrize("to", ["nobody", "bob"])
async def test_mail_6_and_org_3_a_code_goes_to_no_address_that_the_asker_does_not_hold(
    client: Client, database: Database, cast: Cast, pia: Pia, to: str
) -> None:
    await leaves_the_account(database, cast, to)
    made = await create_organisation(database, pia.at_acme, "Acme Code B.V.", "87654321", activated=False)
    async with nothing_happens(database):
        given = {"organisationId": made}
        answer = await client.do("requestActivation", given, as_=pia.at_acme, environment=pia.at_acme.environment)
        assert answer.refused("requestActivation") == "ACTIVATION_REFUSED"


@pytest.mark.parametrize("attached", [True, False])
async def test_inv_4_and_mail_6_the_mail_of_a_declined_request_never_leaves(
    client: Client, database: Database, cast: Cast, pia: Pia, attached: bool
) -> None:
    membership = await is_asked_to_collaborate(pia)
    if not attached:
        await leaves_the_account(database, cast, "nobody")
    given = {"membershipId": membership}
    answer = await client.do("declineMembership", given, as_=pia.at_acme, environment=pia.at_acme.environment)
    answer.done("declineMembership")
    [mail] = await mails(database, kind="COLLABORATION_REQUEST")
    assert (mail.row.status.value, mail.row.sealed) == ("CANCELLED", None)


# ---- and how they are spoken to


@pytest.mark.parametrize("mail", OF_A_USER)
async def test_mail_3_and_mail_6_in_the_language_of_the_account_and_by_name(
    client: Client, database: Database, pia: Pia, mail: MailKind
) -> None:
    await pia.do("updateAccount", {"locale": "nl"})
    await new_mails(database, mail, pia)
    sent = (await mails(database, kind=mail.value))[-1]
    assert (sent.row.locale, sent.params["name"]) == ("nl", "Pia Prins")
    assert sent.row.environment_id == pia.at_acme.environment_id


async def test_par_3_and_mail_6_all_managers_are_mailed_each_at_their_own_address(
    client: Client, database: Database, cast: Cast, pia: Pia
) -> None:
    await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
    await asked(client, cast.dave, cast.alice)
    sent = await mails(database, kind="PARTNERSHIP_REQUEST")
    assert {mail.to for mail in sent} == {cast.alice.email, cast.bob.email, BUSINESS}
    assert len(sent) == 3
