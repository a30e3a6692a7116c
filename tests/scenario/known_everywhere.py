"""A person whom every table knows: with places, addresses, invitations, documents and words of their own."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import update

from server.db.database import Database
from server.db.models import (
    DocumentKind,
    ExternalIdentity,
    FailedLogIn,
    IdempotencyKey,
    Mail,
    MailboxMessage,
    OrganisationRole,
)
from server.domain import documents, invitation_acceptance, invitations, passwords, sessions, sign_ups, users
from server.domain.addresses import parse
from server.domain.documents import StoredFile
from server.domain.invitation_handles import Link
from tests.rows import ago, key, mails, put
from tests.scenario.documents import PDF
from tests.scenario.environments import Cast, create_environment
from tests.scenario.organisations import accept_membership, add_member, create_organisation
from tests.scenario.partnerships import make_partners, request_partnership
from tests.scenario.users import CHEAP, PASSWORD, LoggedInUser, block_user, change_role, sign_up

NAME = "Quirine Zwaluwnest"
# Where she signed up: a provider's domain, so that her environment is named after her.
PRIMARY = "Quirine.Zwaluwnest@gmail.com"
AT_ACME, AT_GLOBEX = "q.zwaluwnest@acme.example", "qz-zwaluwnest@globex.example"
TYPED = "quirine.zwaluwnest+x@gmail.com"
AGENT = "Zwaluwbrowser/1.0"
ORIGIN = "198.51.100.77"
WORDS = ("zwaluw", "quirine", "q.zwal", "qz-zwal", ORIGIN)


@dataclass(frozen=True, slots=True)
class Known:
    """Quirine at home, where she is alone; at Acme, an Advanced user; and at Globex, where she is blocked.

    `tokens` are all secrets of hers; `files` the keys of what her environment keeps.
    """

    home: LoggedInUser
    at_acme: LoggedInUser
    at_globex: LoggedInUser
    organisation: str
    acmes: str
    tokens: list[str]
    files: list[str]
    partner: LoggedInUser
    partnership: str


async def create_known(database: Database, cast: Cast, folder: Path | None = None) -> Known:
    async with database.write(origin=ORIGIN) as uow:
        token = await sign_ups.mail_link(uow, parse(PRIMARY), locale="nl")
    home = await sign_up(database, NAME, PRIMARY, NAME)
    own = CHEAP.hash(PASSWORD)  # with a salt of her own
    await put(database, "accounts", {"id": home.account_id}, password_hash=own)
    async with database.write(origin=ORIGIN) as uow:
        mine = await sessions.start(uow, home.account_id, user_agent=AGENT)
    home = replace(home, session_id=mine.session_id, token=mine.token)
    at_acme = await _accepted(database, cast.alice, home, AT_ACME)
    at_acme = await change_role(database, cast.alice, at_acme, "ADVANCED_USER")
    at_globex = await _accepted(database, cast.carol, home, AT_GLOBEX)
    partner = await create_environment(database, "Initech", administrator="Ina Kok")
    # her own environment: an organisation, a partner with a member, documents with files, an open request
    partnership = await make_partners(database, home, partner, f"{NAME} would like this")
    organisation = await create_organisation(database, home, "Nest B.V.", "44444444")
    await accept_membership(database, partner, await add_member(database, home, organisation, partner))
    files = [
        await _document(database, home, organisation, folder, n, to=f"buyer{n}@customer.example") for n in range(2)
    ]
    await request_partnership(database, at_acme, partner, f"greetings, {NAME}")
    # in others' organisations, and what was sent to her
    acmes = await create_organisation(database, cast.alice, "Acme Sales", "55555555")
    await add_member(database, cast.alice, acmes, at_acme, OrganisationRole.ADMINISTRATOR)
    await add_member(database, cast.alice, acmes, cast.bob)
    await _document(database, cast.alice, acmes, None, 7, to=AT_ACME.upper())
    await _document(database, at_acme, acmes, None, 8, to="somebody@else.example")
    # invited and added elsewhere, also at a sub-address; a lost password; wrong ones
    async with database.write(origin="test") as uow:
        await invitations.add_user(uow, partner.actor, email=PRIMARY, name=NAME)
        await invitations.add_user(uow, cast.carol.actor, email=TYPED, name=f"{NAME} again")
        await invitations.invite_user(uow, cast.alice.actor, email="other@acme.example")
        await users.set_relationship_manager(uow, cast.alice.actor, user_id=at_acme.user_id, relationship_manager=True)
    async with database.write(origin=ORIGIN) as uow:
        await passwords.request_password_reset(uow, email=AT_ACME, locale="en")
        await passwords.request_password_reset(uow, email=TYPED, locale="nl")  # which no account has
        await sign_ups.sign_up(uow, email=TYPED, locale="nl")
        uow.add(FailedLogIn(account_id=home.account_id, at=uow.now, origin=ORIGIN, method="PASSWORD"))
        uow.add(
            ExternalIdentity(
                account_id=home.account_id,
                provider="corp",
                issuer="https://login.corp.example",
                subject="zwaluw-subject",
                linked_at=uow.now,
            ),
            IdempotencyKey(
                environment_id=home.environment_id,
                account_id=home.account_id,
                mutation="inviteUser",
                key="zwaluw-key",
                input_hash=b"x",
                result_id=None,
                created_at=uow.now,
            ),
            MailboxMessage(recipient=PRIMARY, subject=f"For {NAME}", received_at=uow.now, message=NAME.encode()),
        )
    await block_user(database, cast.carol, at_globex, f"{NAME} knows why")
    promised = [mail.params.get("secret") for mail in await mails(database)]
    async with database.write(origin="test") as uow:  # an old one, of which no mail is left
        await uow.changed(update(Mail).where(Mail.recipient == AT_ACME).values(created_at=ago(days=200), detail=NAME))
    tokens = [token, home.token, *(secret for secret in promised if secret)]
    return Known(home, at_acme, at_globex, organisation, acmes, tokens, files, partner, partnership)


async def _accepted(database: Database, by: LoggedInUser, who: LoggedInUser, email: str) -> LoggedInUser:
    """Invited at a new address, and accepted by her account, which has that address from then on (INV-8)."""
    async with database.write(origin="test") as uow:
        await invitations.invite_user(uow, by.actor, email=email)
    [mail] = await mails(database, to=email, kind="INVITATION")
    async with database.write(origin=ORIGIN) as uow:
        _, user = await invitation_acceptance.accept_invitation(uow, who.identity, handle=Link(mail.secret))
    return replace(who, email=email, environment_id=user.environment_id, user_id=user.user_id)


async def _document(
    database: Database, author: LoggedInUser, organisation: str, folder: Path | None, n: int, *, to: str
) -> str:
    file_key = f"{n:031x}a"
    if folder is not None:
        path = folder / file_key[-2:] / file_key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PDF)
    async with database.write(origin="test") as uow:
        made = await documents.create_document(
            uow, author.actor, organisation_id=key(organisation), kind=DocumentKind.INVOICE, title=f"Document {n}"
        )
        file = StoredFile(file_key, "invoice.pdf", len(PDF), "application/pdf")
        await documents.attach_file(uow, author.actor, document_id=made, file=file)
        await documents.send_document(uow, author.actor, document_id=made, to=to)
    return file_key
