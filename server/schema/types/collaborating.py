"""Inputs and payloads of organisations, memberships, partnerships and the inbox."""

import uuid

import strawberry

from server.db.models import ActivationMethod, IdentifierScheme, OrganisationRole
from server.schema.errors import UserError
from server.schema.relations import batched
from server.schema.types.inbox import InboxItem
from server.schema.types.inviting import IDEMPOTENCY
from server.schema.types.loaded import inbox_items_of, membership_field, organisation_field, partnership_field
from server.schema.types.memberships import Membership
from server.schema.types.organisations import Organisation
from server.schema.types.partnerships import Partnership
from server.schema.types.payloads import errors

ORGANISATION, MEMBERSHIP = "An organisation that the viewer may see.", "A membership that the viewer may see."
PARTNERSHIP = "A partnership of the viewer's environment."


@strawberry.input(description="A company's number in a register.")
class CompanyIdentifierInput:
    scheme: IdentifierScheme = strawberry.field(description="Which register.")
    value: str = strawberry.field(description="The number, with or without spaces and dots.")


@strawberry.input(description="Which legal entity to add.")
class CreateOrganisationInput:
    name: str = strawberry.field(description="What it is called: 1 to 200 characters.")
    identifier: CompanyIdentifierInput = strawberry.field(description="Its number: once in an environment.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="The organisation, of which the viewer is the first administrator.")
class CreateOrganisationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which organisation to activate, and how.")
class RequestActivationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    method: ActivationMethod = strawberry.field(
        default=ActivationMethod.EMAIL_CODE, description="By mailed code, or by the operator."
    )


@strawberry.type(description="The organisation with its request.")
class RequestActivationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="The code from the mail.")
class ConfirmActivationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    code: str = strawberry.field(description="Eight capitals and digits; 30 minutes, five attempts.")


@strawberry.type(description="The activated organisation.")
class ConfirmActivationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


@strawberry.input(description="What to change; what is left out stays.")
class UpdateOrganisationInput:
    organisation_id: strawberry.ID = strawberry.field(description=ORGANISATION)
    name: str | None = strawberry.field(default=strawberry.UNSET, description="What it is called: 1 to 200 characters.")


@strawberry.type(description="The changed organisation.")
class UpdateOrganisationPayload:
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = organisation_field()
    errors: list[UserError] = errors()


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


@strawberry.input(description="Which environment to ask, and whom there.")
class RequestPartnershipInput:
    environment_id: strawberry.ID = strawberry.field(description="An environment that `findEnvironments` shows.")
    relationship_manager_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="One of its relationship managers; without it, all are asked."
    )
    message: str | None = strawberry.field(default=strawberry.UNSET, description="For them: at most 500 characters.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@strawberry.type(description="The request; where one stands in its way, that one.")
class RequestPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to accept.")
class AcceptPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The partnership, active from now on.")
class AcceptPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to take back.")
class WithdrawPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The withdrawn request.")
class WithdrawPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which request to decline.")
class DeclinePartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)
    reason: str | None = strawberry.field(
        default=strawberry.UNSET, description="For the asking side: at most 500 characters."
    )


@strawberry.type(description="The declined request.")
class DeclinePartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which partnership to end.")
class EndPartnershipInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)


@strawberry.type(description="The ended partnership, and what was cut with it.")
class EndPartnershipPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    removed_membership_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Every membership and request across the two."
    )
    errors: list[UserError] = errors()


@strawberry.input(description="Whom to connect to a partnership, or no longer.")
class SetPartnershipManagerInput:
    partnership_id: strawberry.ID = strawberry.field(description=PARTNERSHIP)
    user_id: strawberry.ID = strawberry.field(description="A relationship manager of the viewer's environment.")
    connected: bool = strawberry.field(description="Whether they are connected from now on.")


@strawberry.type(description="The partnership with its managers.")
class SetPartnershipManagerPayload:
    partnership_pk: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = partnership_field()
    errors: list[UserError] = errors()


@strawberry.input(description="Which item was read.")
class MarkInboxItemReadInput:
    inbox_item_id: strawberry.ID = strawberry.field(description="An item of one's own inbox.")


@strawberry.type(description="The item, read.")
class MarkInboxItemReadPayload:
    item_pk: strawberry.Private[uuid.UUID | None] = None
    item: InboxItem | None = batched(inbox_items_of, description="The item, as it is now.")
    errors: list[UserError] = errors()
