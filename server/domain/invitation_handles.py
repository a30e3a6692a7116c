"""The two ways in which a caller names an invitation: the secret of its link, and its id (INV-15)."""

import uuid
from dataclasses import dataclass
from typing import ClassVar, Protocol

from server.db.models import Purpose
from server.db.queries import accounts as account_queries
from server.db.queries import invitations as queries
from server.db.queries.invitations import InvitationRow, OpenedInvitation
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, secrets
from .addresses import Address
from .errors import InvitationInvalid, NotFound, Refusal
from .permissions import Identity

LINKS = (Purpose.INVITATION, Purpose.FIRST_PASSWORD)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What an account is made of, where accepting makes one."""

    name: str | None
    password_hash: str | None
    locale: str


class Handle(Protocol):
    """What names an invitation, and for whom."""

    @property
    def field(self) -> str:
        """The input that it was given in."""

    async def find(self, reads: Reads, identity: Identity | None) -> OpenedInvitation | None:
        """The invitation, however it stands; None where this names none to this caller."""

    def unknown(self) -> Refusal:
        """What to tell where it names none."""

    async def ensure_holder(self, reads: Reads, invitation: InvitationRow, identity: Identity | None) -> None:
        """LOG_IN_REQUIRED where another account than the caller's has the invited address (INV-7)."""

    async def redeem(self, uow: UnitOfWork, invitation: InvitationRow) -> bool:
        """True where it may be used now, and is used up by this."""

    async def account(
        self, uow: UnitOfWork, invitation: OpenedInvitation, identity: Identity | None, new: NewAccount
    ) -> uuid.UUID:
        """The account that becomes the invited user."""


@dataclass(frozen=True, slots=True)
class Link:
    """The secret proves the invited mailbox, whoever is logged in; the session proves the account (INV-8)."""

    token: str
    purposes: tuple[Purpose, ...] = (Purpose.INVITATION,)
    field: ClassVar[str] = "token"

    async def find(self, reads: Reads, identity: Identity | None) -> OpenedInvitation | None:
        return await reads.first(queries.OPENED, hash=secrets.digest(self.token), purposes=self.purposes)

    def unknown(self) -> Refusal:
        return InvitationInvalid(field=self.field)

    async def ensure_holder(self, reads: Reads, invitation: InvitationRow, identity: Identity | None) -> None:
        await accounts.holder(reads, invitation.canonical, identity, may_link=self._may_link)

    async def redeem(self, uow: UnitOfWork, invitation: InvitationRow) -> bool:
        for purpose in self.purposes:
            if await secrets.redeem(uow, self.token, purpose, invitation.id):
                return True
        return False

    async def account(
        self, uow: UnitOfWork, invitation: OpenedInvitation, identity: Identity | None, new: NewAccount
    ) -> uuid.UUID:
        return await accounts.claim_address(
            uow,
            identity,
            Address(invitation.email, invitation.canonical),
            may_link=self._may_link,
            name=new.name,
            password_hash=new.password_hash,
            locale=new.locale,
            environment_name=invitation.environment_name,
        )

    @property
    def _may_link(self) -> bool:
        return Purpose.FIRST_PASSWORD not in self.purposes


@dataclass(frozen=True, slots=True)
class Held:
    """The id is no secret: only a session of the account that holds the invited address finds anything by it."""

    invitation_id: uuid.UUID
    field: ClassVar[str] = "invitationId"

    async def find(self, reads: Reads, identity: Identity | None) -> OpenedInvitation | None:
        if identity is None:
            return None
        return await reads.first(queries.HELD, account_id=identity.account_id, id=self.invitation_id)

    def unknown(self) -> Refusal:
        return NotFound(field=self.field)

    async def ensure_holder(self, reads: Reads, invitation: InvitationRow, identity: Identity | None) -> None:
        """Nobody else finds it."""

    async def redeem(self, uow: UnitOfWork, invitation: InvitationRow) -> bool:
        """There is nothing to use up but the invitation itself."""
        return True

    async def account(
        self, uow: UnitOfWork, invitation: OpenedInvitation, identity: Identity | None, new: NewAccount
    ) -> uuid.UUID:
        """The session's own, with the address locked: taken off the account meanwhile, it accepts nothing."""
        if identity is not None:
            await accounts.ensure_there(uow, identity.account_id)
            own = {"account_id": identity.account_id, "canonical": invitation.canonical}
            if await uow.first(account_queries.LOCK_ADDRESS, **own) is not None:
                return identity.account_id
        raise self.unknown()
