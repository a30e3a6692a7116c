"""Inputs and payloads of memberships."""

import uuid

import strawberry

from server.db.models import OrganisationRole
from server.schema.payloads.base import IDEMPOTENCY, MembershipPayload, Payload, payload
from server.schema.payloads.organisations import OrganisationInput
from server.schema.types.memberships import LIVE, Membership
from server.schema.types.nodes import by_id


@strawberry.input
class MembershipInput:
    membership_id: strawberry.ID = strawberry.field(description="A membership that the viewer may see.")


@strawberry.input(description="Whom to add to an organisation.")
class AddMembersInput(OrganisationInput):
    user_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 users: colleagues, or partners' connected users."
    )
    role: OrganisationRole = strawberry.field(default=OrganisationRole.MEMBER, description="The role to have in it.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("What became of one user: a refused one stops no other.")
class AddMemberResult(Payload):
    user_id: strawberry.ID = strawberry.field(description="The user, as given.")
    membership_id: strawberry.Private[uuid.UUID | None] = None
    membership: Membership | None = by_id(LIVE, "membership_id", description="The membership, as it is now.")


@payload("What became of each user, in the order given.")
class AddMembersPayload(Payload):
    results: list[AddMemberResult] | None = strawberry.field(default=None, description="One for each user.")


@strawberry.input(description="Whose role in the organisation to change.")
class ChangeMembershipRoleInput(MembershipInput):
    role: OrganisationRole = strawberry.field(description="The role from now on.")


@payload("The membership in its new role.")
class ChangeMembershipRolePayload(MembershipPayload): ...


@strawberry.input(description="Which membership to end, or which request to take back.")
class RemoveMemberInput(MembershipInput): ...


@payload("The end of a membership; its user stays in the environment.")
class RemoveMemberPayload(Payload):
    removed_membership_id: strawberry.ID | None = strawberry.field(default=None, description="The id it had.")


@strawberry.input(description="Which request to collaborate to accept.")
class AcceptMembershipInput:
    membership_id: strawberry.ID = strawberry.field(description="A request in one's own inbox.")


@payload("The membership, active from now on.")
class AcceptMembershipPayload(MembershipPayload): ...


@strawberry.input(description="Which request to collaborate to decline.")
class DeclineMembershipInput:
    membership_id: strawberry.ID = strawberry.field(description="A request in one's own inbox.")
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="Why, for who asked: at most 500 characters."
    )


@payload("The end of a request.")
class DeclineMembershipPayload(Payload):
    declined: bool | None = strawberry.field(default=None, description="True: the asker gets a notice.")
