"""An environment with something of everything: users, invitations, partnerships, members and documents in every state.

Names and addresses tell whose they are: in the environment of `acme.example` they begin with `acme`.
"""

from dataclasses import dataclass
from typing import Any

from server.db.database import Database
from server.db.models import DocumentKind, PlatformRole
from server.domain import documents, invitations, passwords
from server.domain.documents import StoredFile
from tests.rows import key
from tests.scenario.environments import create_environment
from tests.scenario.organisations import accept_membership, add_member, create_organisation, remove_member
from tests.scenario.partnerships import connect_manager, make_partners, request_partnership
from tests.scenario.users import (
    LoggedInUser,
    add_colleague,
    block_user,
    remove_user,
    sign_up,
)

NUMBERS = {"acme": ("11111111", "11111119"), "globex": ("22222222", "22222229")}


@dataclass(frozen=True, slots=True)
class Partner:
    """Initech, whose partnerships Ina and Iris manage; Hank of Umbrella only asks to be a partner."""

    ina: LoggedInUser
    iris: LoggedInUser
    hank: LoggedInUser
    organisation: str


async def create_partner(database: Database) -> Partner:
    ina = await create_environment(database, "Initech", administrator="Ina Kok")
    iris = await add_colleague(database, ina, "Iris Kok", "ADVANCED_USER")
    hank = await create_environment(database, "Umbrella", administrator="Hank Mol")
    return Partner(ina, iris, hank, await create_organisation(database, ina, "Initech N.V.", "33333333"))


async def fill_environment(
    database: Database, administrator: LoggedInUser, colleague: LoggedInUser, partner: Partner
) -> None:
    """That of the cast's `administrator`. Expects a user frank@frank.example, who is invited too."""
    domain = administrator.email.partition("@")[2]
    company = domain.partition(".")[0]
    await _invitations(database, administrator, company, domain)
    await _users(database, administrator, company, domain)
    member = await sign_up(database, f"{company} Member", f"{company}-member@{domain}")
    await _partnerships(database, administrator, partner, company)
    number, another = NUMBERS[company]
    organisation = await create_organisation(database, administrator, f"{company} Sales B.V.", number)
    await create_organisation(database, administrator, f"{company} Later B.V.", another, activated=False)
    await add_member(database, administrator, organisation, member)
    ina = await add_member(database, administrator, organisation, partner.ina)
    await accept_membership(database, partner.ina, ina)
    await add_member(database, administrator, organisation, partner.iris)  # asked, and no more
    former = await add_member(database, administrator, organisation, colleague)
    await remove_member(database, administrator, former)
    await add_member(database, partner.ina, partner.organisation, administrator)  # asked by the partner
    await _documents(database, administrator, organisation, company)


async def _invitations(database: Database, administrator: LoggedInUser, company: str, domain: str) -> None:
    """Of each status and kind."""
    for email in (f"{company}-pending@{domain}", f"{company}-revoked@{domain}"):
        async with database.write(origin="test") as uow:
            made = await invitations.invite_user(uow, administrator.actor, email=email, role=PlatformRole.ADVANCED_USER)
    async with database.write(origin="test") as uow:
        await invitations.revoke_invitation(uow, administrator.actor, invitation_id=made.id)
    for email, name in ((f"{company}-added@{domain}", f"{company} Added"), ("frank@frank.example", "Frank")):
        async with database.write(origin="test") as uow:
            await invitations.add_user(uow, administrator.actor, email=email, name=name)


async def _users(database: Database, administrator: LoggedInUser, company: str, domain: str) -> None:
    """Blocked and removed, and one who lost the password."""
    blocked = await sign_up(database, f"{company} Blocked", f"{company}-blocked@{domain}")
    removed = await sign_up(database, f"{company} Removed", f"{company}-removed@{domain}")
    await block_user(database, administrator, blocked, f"the {company} reason")
    await remove_user(database, administrator, removed)
    async with database.write(origin="test") as uow:
        await passwords.request_password_reset(uow, email=administrator.email, locale="en")


async def _partnerships(database: Database, administrator: LoggedInUser, partner: Partner, company: str) -> None:
    """Active with one, and asked for by another."""
    partnership = await make_partners(database, administrator, partner.ina)
    await connect_manager(database, partner.ina, partnership, partner.iris)
    await request_partnership(database, partner.hank, administrator, f"to {company}")


async def _documents(database: Database, author: LoggedInUser, organisation: str, company: str) -> None:
    """Without a file, and sent."""
    about: dict[str, Any] = {"organisation_id": key(organisation), "kind": DocumentKind.INVOICE}
    file = StoredFile("none", f"{company}-invoice.pdf", 1, "application/pdf")
    async with database.write(origin="test") as uow:
        await documents.create_document(uow, author.actor, **about, title=f"{company} draft", number=f"{company}-1")
        made = await documents.create_document(uow, author.actor, **about, title=f"{company} invoice")
        await documents.attach_file(uow, author.actor, document_id=made, file=file)
        await documents.send_document(uow, author.actor, document_id=made, to=f"books@{company}-books.example")
