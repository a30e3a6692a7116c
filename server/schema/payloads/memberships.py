"""Inputs and payloads of memberships."""

import uuid

import strawberry

from server.db.models import OrganisationRole
from server.schema.errors import UserError
from server.schema.payloads.base import (
    IDEMPOTENCY,
    errors,
    membership_field,
)
from server.schema.payloads.organisations import ORGANISATION
from server.schema.types.memberships import Membership

MEMBERSHIP = "A membership that the viewer may see."


@strawberry.input(description="Whom to add to an organisation.")
class AddMembersInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    user_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 users: colleagues, or partners' connected users."
    )
    role: OrganisationRole = strawberry.field(default=OrganisationRole.MEMBER, description="The role to have in it.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="What became of one user: a refused one stops no other.")
class AddMemberResult:
    user_id: strawberry.ID = strawberry.field(description="The user, as given.")
    membership_pk: strawberry.Private[uuid.UUID | None] = None
    membership: Membership | None = membership_field()
    errors: list[UserError] = errors()


@strawberry.type(description="What became of each user, in the order given.")
class AddMembersPayload:
    results: list[AddMemberResult] | None = strawberry.field(default=None, description="One for each user.")
    errors: list[UserError] = errors()


@strawberry.input(description="Whose role in the organisation to change.")
class ChangeMembershipRoleInput:
    membership_id: strawberry.ID = strawberry.field(description=MEMBERSHIP)
    role: OrganisationRole = strawberry.field(description="The role from now on.")


@strawberry.type(description="The membership in its new role.")
class ChangeMembershipRolePayload:
    membership_pk: strawberry.Private[uuid.UUID | None] = None
    membership: Membership | None = membership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which membership to end, or which request to take back.")
class RemoveMemberInput:
    membership_id: strawberry.ID = strawberry.field(description=MEMBERSHIP)


@strawberry.type(description="The end of a membership; account and place in the environment stay.")
class RemoveMemberPayload:
    removed_membership_id: strawberry.ID | None = strawberry.field(default=None, description="The id it had.")
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to collaborate to accept.")
class AcceptMembershipInput:
    membership_id: strawberry.ID = strawberry.field(description="A request in one's own inbox.")


@strawberry.type(description="The membership, active from now on.")
class AcceptMembershipPayload:
    membership_pk: strawberry.Private[uuid.UUID | None] = None
    membership: Membership | None = membership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to collaborate to decline.")
class DeclineMembershipInput:
    membership_id: strawberry.ID = strawberry.field(description="A request in one's own inbox.")
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="For who asked: at most 500 characters."
    )


@strawberry.type(description="The end of a request.")
class DeclineMembershipPayload:
    declined: bool | None = strawberry.field(default=None, description="True: the asker gets a notice.")
    errors: list[UserError] = errors()
