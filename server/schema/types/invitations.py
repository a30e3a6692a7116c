"""Invitations, their delivery, and what a link shows."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry

from server.context import Info
from server.db.models import InvitationKind, InvitationStatus, PlatformRole
from server.db.queries import invitations as queries
from server.domain import ids
from server.domain.invitation_acceptance import Preview
from server.domain.invitation_states import status_of
from server.domain.permissions import Permission
from server.schema.relations import batched
from server.schema.slices import Page, Slice
from server.schema.types.mails import NEVER_MAILED, Delivery
from server.schema.types.nodes import Node, by_id
from server.schema.types.roles import PLATFORM_ROLES, Role

if TYPE_CHECKING:
    from server.schema.types.users import User

LazyUser = Annotated["User", strawberry.lazy("server.schema.types.users")]


async def deliveries_of(info: Info, parents: "Sequence[Invitation]") -> list[Delivery]:
    actor = info.context.actor
    rows = await info.context.reader.rows(
        queries.DELIVERIES, environment_id=actor.environment_id, ids=[p.mail_id for p in parents if p.mail_id]
    )
    found = {row.id: Delivery.of(row) for row in rows}
    return [found.get(p.mail_id, NEVER_MAILED) if p.mail_id else NEVER_MAILED for p in parents]


@strawberry.type(description="An offer to become a user of the environment.")
class Invitation(Node):
    PREFIX = "inv"
    role_key: strawberry.Private[PlatformRole]
    user_id: strawberry.Private[uuid.UUID | None]
    invited_by_id: strawberry.Private[uuid.UUID | None]
    mail_id: strawberry.Private[uuid.UUID | None]

    kind: InvitationKind = strawberry.field(description="How they came to be invited.")
    email: str = strawberry.field(description="Where the mail went.")
    status: InvitationStatus = strawberry.field(description="Where it stands now.")
    created_at: dt.datetime = strawberry.field(description="When it was made.")
    expires_at: dt.datetime = strawberry.field(description="Until when it can be accepted.")
    settled_at: dt.datetime | None = strawberry.field(description="When it was accepted, declined or revoked.")
    decline_reason: str | None = strawberry.field(description="Why the invitee declined; null where they did not say.")
    invited_by: LazyUser | None = by_id(
        "usr",
        "invited_by_id",
        description="The administrator who invited, resent or last changed it; null where that user is gone.",
    )
    delivery: Delivery = batched(deliveries_of, description="What became of its last mail.")
    user: LazyUser | None = by_id("usr", "user_id", description="The invited user; null where they are gone.")

    @strawberry.field(description="The role they start in.")
    def role(self) -> Role:
        return PLATFORM_ROLES[self.role_key]

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            role_key=row.role,
            user_id=row.user_id,
            invited_by_id=row.invited_by_id,
            mail_id=row.mail_id,
            kind=row.kind,
            email=row.email,
            status=status_of(row, dt.datetime.now(dt.UTC)),
            created_at=row.created_at,
            expires_at=row.expires_at,
            settled_at=row.settled_at,
            decline_reason=row.decline_reason,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        actor = info.context.actor
        if not actor.may(Permission.USER_INVITE):
            return {}
        rows = await info.context.reader.rows(queries.INVITATIONS_BY_ID, environment_id=actor.environment_id, ids=pks)
        return {row.id: cls.of(row) for row in rows}


@strawberry.type(
    description="What an invitation shows to its invitee, by its link or logged in. Looking changes nothing."
)
class InvitationPreview:
    role_key: strawberry.Private[PlatformRole]
    id: strawberry.ID | None = strawberry.field(
        description="What to accept or decline it by; null to who has the link, but not the account of the address."
    )
    environment_name: str = strawberry.field(description="The environment that invites.")
    invited_by_name: str | None = strawberry.field(description="Who invites; null where that user is gone.")
    email: str = strawberry.field(description="The invited address.")
    expires_at: dt.datetime = strawberry.field(description="Until when it can be accepted.")
    status: InvitationStatus = strawberry.field(description="Where it stands now.")
    superseded: bool = strawberry.field(description="Whether a newer mail was sent; then its link is the one to use.")
    account_exists: bool = strawberry.field(
        description="Whether the address has an account, whose holder has to log in to accept."
    )

    @strawberry.field(description="The role to start in.")
    def role(self) -> Role:
        return PLATFORM_ROLES[self.role_key]

    @classmethod
    def of(cls, preview: Preview) -> "InvitationPreview":
        row = preview.invitation
        return cls(
            role_key=row.role,
            id=strawberry.ID(ids.show("inv", row.id)) if preview.held else None,
            environment_name=row.environment_name,
            invited_by_name=row.invited_by_name,
            email=row.email,
            expires_at=row.expires_at,
            status=preview.status,
            superseded=preview.superseded,
            account_exists=preview.account_exists,
        )


STATUS = Annotated[
    InvitationStatus | None, strawberry.argument(description="Only those of this status; without it, all.")
]


async def invitations_page(
    info: Info, parents: Sequence[Any], part: Slice, *, status: STATUS = strawberry.UNSET
) -> list[Page[Invitation]]:
    statement = queries.page(status.value if status else None, part.start)
    now = {"now": dt.datetime.now(dt.UTC)} if status else {}
    return [await part.read(info, statement, Invitation.of, environment_id=parent.pk, **now) for parent in parents]


async def invitations_count(info: Info, parents: Sequence[Any], *, status: InvitationStatus | None = None) -> list[int]:
    counts = queries.count(status.value if status else None)
    now = {"now": dt.datetime.now(dt.UTC)} if status else {}
    return [await info.context.reader.count(counts, environment_id=parent.pk, **now) for parent in parents]
