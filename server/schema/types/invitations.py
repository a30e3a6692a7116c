"""Invitations, their delivery, and what a link shows."""

import datetime as dt
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import strawberry

from server.context import Context, Info
from server.db import models
from server.db.models import InvitationKind, InvitationStatus
from server.db.queries import invitations as queries
from server.domain.invitation_states import status_of
from server.domain.permissions import Permission
from server.schema.columns import Finder, FromRow, column, computed, identifier, lookup, one, own_environment
from server.schema.pages import Reading
from server.schema.relations import batched
from server.schema.types.mails import NEVER_MAILED, Delivery
from server.schema.types.nodes import Node
from server.schema.types.roles import PLATFORM_ROLES, Role

if TYPE_CHECKING:
    from server.schema.types.users import User

LazyUser = Annotated["User", strawberry.lazy("server.schema.types.users")]


async def deliveries_of(info: Info, parents: "Sequence[Invitation]") -> list[Delivery]:
    actor = info.context.actor
    rows = await info.context.reader.rows(
        queries.DELIVERIES,
        bucket=models.bucket_of(actor.environment_id),
        environment_id=actor.environment_id,
        ids=[p.mail_id for p in parents if p.mail_id],
    )
    found = {row.id: Delivery.of(row) for row in rows}
    return [found.get(p.mail_id, NEVER_MAILED) if p.mail_id else NEVER_MAILED for p in parents]


def status_now(context: Context, status: InvitationStatus, expires_at: dt.datetime) -> InvitationStatus:
    return status_of(status, expires_at, dt.datetime.now(dt.UTC))


@strawberry.type(description="An offer to become a user of the environment.")
class Invitation(FromRow, Node):
    PREFIX = "inv"

    kind: InvitationKind = column(models.Invitation.kind, description="How they came to be invited.")
    email: str = column(models.Invitation.email, description="Where the mail went.")
    status: InvitationStatus = computed(
        status_now, models.Invitation.status, models.Invitation.expires_at, description="Where it stands now."
    )
    created_at: dt.datetime = column(models.Invitation.created_at, description="When it was made.")
    expires_at: dt.datetime = column(models.Invitation.expires_at, description="Until when it can be accepted.")
    settled_at: dt.datetime | None = column(
        models.Invitation.settled_at, description="When it was accepted, declined or revoked."
    )
    decline_reason: str | None = column(
        models.Invitation.decline_reason, description="Why the invitee declined; null where they did not say."
    )
    invited_by: LazyUser | None = one(
        "usr",
        models.Invitation.invited_by_id,
        description="The administrator who invited, resent or last changed it; null where that user is gone.",
    )
    delivery: Delivery = batched(deliveries_of, description="What became of its last mail.")
    user: LazyUser | None = one(
        "usr", models.Invitation.user_id, description="The invited user; null where they are gone."
    )
    role: Role = lookup(models.Invitation.role, PLATFORM_ROLES, description="The role they start in.")

    FINDER = Finder(queries.INVITATIONS_BY_ID, given=own_environment, needs=Permission.USER_INVITE)


# The open or last invitation of each user; nothing to those who may not invite.
OF_USERS = Finder(
    queries.INVITATIONS_OF_USERS,
    takes=("user_ids",),
    key=("user_id",),
    given=own_environment,
    needs=Permission.USER_INVITE,
    make=Invitation.of,
)


@strawberry.type(
    description="What an invitation shows to its invitee, by its link or logged in. Looking changes nothing."
)
class InvitationPreview(FromRow):
    id: strawberry.ID | None = identifier(
        "inv",
        description="What to accept or decline it by; null to who has the link, but not the account of the address.",
    )
    environment_name: str = column("environment_name", description="The environment that invites.")
    invited_by_name: str | None = column("invited_by_name", description="Who invites; null where that user is gone.")
    email: str = column(models.Invitation.email, description="The invited address.")
    expires_at: dt.datetime = column(models.Invitation.expires_at, description="Until when it can be accepted.")
    status: InvitationStatus = computed(
        status_now, models.Invitation.status, models.Invitation.expires_at, description="Where it stands now."
    )
    superseded: bool = computed(
        lambda _, at: at is not None,
        models.Secret.superseded_at,
        description="Whether a newer mail was sent; then its link is the one to use.",
    )
    account_exists: bool = column(
        "account_exists", description="Whether the address has an account, whose holder has to log in to accept."
    )
    role: Role = lookup(models.Invitation.role, PLATFORM_ROLES, description="The role to start in.")


STATUS = Annotated[
    InvitationStatus | None, strawberry.argument(description="Only those of this status; without it, all.")
]


async def of_environment(context: Context, *, status: STATUS = strawberry.UNSET) -> Reading:
    named = status.value if status else None
    now = {"now": dt.datetime.now(dt.UTC)} if status else {}
    return Reading(functools.partial(queries.page, named), queries.count(named), now)
