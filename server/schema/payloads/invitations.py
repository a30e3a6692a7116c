"""Inputs and payloads of invitations."""

import uuid

import strawberry

from server.db.models import PlatformRole
from server.schema.payloads.base import (
    COOKIE,
    IDEMPOTENCY,
    MARK,
    PASSWORD,
    InvitationPayload,
    Payload,
    UserPayload,
    payload,
)
from server.schema.payloads.sessions import GrantPayload
from server.schema.types.invitations import Invitation
from server.schema.types.nodes import by_id


@strawberry.input(description="Whom to invite by e-mail.")
class InviteUserInput:
    email: str = strawberry.field(description="The address to invite.")
    role: PlatformRole = strawberry.field(default=PlatformRole.BASIC_USER, description="The role to start in.")
    relationship_manager: bool | None = strawberry.field(default=strawberry.UNSET, description=MARK)
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The invitation and the invited user.")
class InviteUserPayload(InvitationPayload, UserPayload): ...


@strawberry.input(description="Whom to invite, all at once.")
class InviteUsersInput:
    invitations: list[InviteUserInput] = strawberry.field(description="The people to invite: 1 to 100.")


@payload("What became of one row: a refused one stops no other.")
class InviteUserResult(Payload):
    invitation_id: strawberry.Private[uuid.UUID | None] = None
    email: str = strawberry.field(description="The address of the row, as it was given.")
    invitation: Invitation | None = by_id("inv", "invitation_id", description="The invitation, as it is now.")


@payload("What became of each row, in the order given.")
class InviteUsersPayload(Payload):
    results: list[InviteUserResult] | None = strawberry.field(default=None, description="One for each row.")


@strawberry.input(description="Which invitation to send again.")
class ResendInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="A pending or expired invitation.")


@payload("The invitation with its new expiry; the link of the former mail is dead.")
class ResendInvitationPayload(InvitationPayload): ...


@strawberry.input(description="Which invitation to withdraw.")
class RevokeInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="A pending or expired invitation.")


@payload("The withdrawn invitation; a user who was only invited is removed.")
class RevokeInvitationPayload(InvitationPayload): ...


@strawberry.input
class InvitationHandleInput:
    token: str | None = strawberry.field(
        default=strawberry.UNSET, description="What follows the # in the link. Either this or `invitationId`."
    )
    invitation_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="One of `Account.invitations`, for a session of the account that holds the invited address.",
    )


@strawberry.input(description="Who accepts: by the link in the mail, or logged in with the invited address.")
class AcceptInvitationInput(InvitationHandleInput):
    name: str | None = strawberry.field(default=strawberry.UNSET, description="The person's name, for a new account.")
    password: str | None = strawberry.field(
        default=strawberry.UNSET, description=f"For a new account: {PASSWORD} Never changes an account's own."
    )
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@payload("The session and the now active user.")
class AcceptInvitationPayload(GrantPayload, UserPayload): ...


@strawberry.input(description="Which invitation to decline: by its link, or logged in with the invited address.")
class DeclineInvitationInput(InvitationHandleInput):
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Why, for the administrators: at most 500 characters."
    )


@payload("The end of an invitation that its invitee declined.")
class DeclineInvitationPayload(Payload):
    declined: bool | None = strawberry.field(default=None, description="True: it can no longer be accepted.")
