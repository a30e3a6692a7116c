"""Enumerations of the domain as the schema shows them: described, and permissions with the roles that hold them."""

from enum import Enum
from typing import TypeVar

import strawberry
from strawberry.schema_directive import Location

from server.db.models import (
    ActivationMethod,
    DeliveryStatus,
    DocumentKind,
    IdentifierScheme,
    InvitationKind,
    InvitationStatus,
    JoinPolicy,
    NoticeKind,
    OrganisationRole,
    OrganisationStatus,
    PartnershipStatus,
    PlatformRole,
    UserStatus,
)
from server.domain.permissions import GRANTS, Permission
from server.schema.strawberry_internals import enum_values

E = TypeVar("E", bound=type[Enum])


def describe(cls: E, description: str, **values: str) -> E:
    """Makes a domain enumeration a GraphQL one; every value needs its description."""
    made = strawberry.enum(cls, description=description)
    for value in enum_values(made):
        value.description = values.pop(value.name)
    assert not values, f"{cls.__name__} has no {', '.join(values)}"
    return made


describe(
    PlatformRole,
    "What a user is in an environment: exactly one of these.",
    BASIC_USER="Sees colleagues, and works in the organisations they are a member of.",
    ADVANCED_USER="As a Basic user; with the relationship-manager mark also manages partnerships.",
    ADMINISTRATOR="Invites and manages users, creates organisations, changes settings, reads the audit log.",
)
describe(
    OrganisationRole,
    "What a member is in an organisation. Independent of the platform role.",
    MEMBER="Views, creates and sends the organisation's documents.",
    ADMINISTRATOR="As a member; also manages members, and edits and activates the organisation.",
)
describe(
    Permission,
    "What one may do. `@grantedTo` says which roles hold it.",
    USER_VIEW="See the colleagues in one's own environment.",
    PARTNERSHIP_MANAGE="Request, accept and end partnerships, and be relationship manager.",
    USER_INVITE="Invite users by e-mail, and add users.",
    USER_MANAGE="Change roles, give the relationship-manager mark, block, unblock and remove users.",
    ORGANISATION_CREATE="Create organisations.",
    ENVIRONMENT_MANAGE="Change the environment's settings.",
    AUDIT_VIEW="Read the environment's audit log.",
    DOCUMENT_VIEW="View the organisation's documents.",
    DOCUMENT_CREATE="Create documents of the organisation.",
    DOCUMENT_SEND="Send documents of the organisation.",
    MEMBERSHIP_MANAGE="Add, change and remove the organisation's members.",
    ORGANISATION_MANAGE="Edit and activate the organisation.",
)
describe(
    UserStatus,
    "Where a user stands in an environment.",
    INVITED="Was invited or added, and has not accepted yet.",
    ACTIVE="Accepted, and may act in their role.",
    BLOCKED="Has no access to this environment until unblocked.",
)
describe(
    JoinPolicy,
    "What happens to someone who signs up with an address on the environment's own domain.",
    AUTOMATIC="They join as Basic user, without memberships.",
    CLOSED="They are told to ask an administrator for an invitation.",
)
describe(
    InvitationStatus,
    "Where an invitation stands.",
    PENDING="Waits to be accepted.",
    ACCEPTED="Was accepted; it can't be used again.",
    DECLINED="Was declined by the invitee.",
    REVOKED="Was withdrawn by an administrator.",
    EXPIRED="Was not accepted in time; resending revives it.",
)
describe(
    InvitationKind,
    "How a user came to be invited.",
    BY_EMAIL="Invited by e-mail: the link asks to accept.",
    ADDED="Added by an administrator: the mail asks for a password only.",
)
describe(
    DeliveryStatus,
    "What became of a mail.",
    QUEUED="Waits to be sent.",
    SENT="The mail server took it.",
    DEFERRED="Could not be sent yet, and will be tried again; `detail` says why.",
    FAILED="Will not be tried again; `detail` is the mail server's answer.",
    CANCELLED="Was never sent, as what it told about was over.",
)


describe(
    IdentifierScheme,
    "Which register a company number is of.",
    KVK="The Dutch trade register: 8 digits (ICD 0106).",
    KBO="The Belgian register of enterprises: 10 digits with check digits (ICD 0208).",
    VAT="A VAT number of a country of the European Union, with its country code.",
)
describe(
    OrganisationStatus,
    "Where an organisation stands.",
    PENDING="Not activated yet: no members can be added, no documents sent.",
    ACTIVATED="In use.",
)
describe(
    ActivationMethod,
    "How an organisation is activated.",
    EMAIL_CODE="By a code mailed to the asking administrator's address on an own domain.",
    MANUAL_REVIEW="By the operator, who looks into it.",
)
describe(
    PartnershipStatus,
    "Where a partnership stands.",
    REQUESTED="One side asked; the other has not decided.",
    ACTIVE="Both sides agreed.",
    DECLINED="The asked side declined.",
    WITHDRAWN="The asking side took it back.",
    ENDED="One side ended it; every membership across the two is cut.",
)
describe(
    NoticeKind,
    "What a notice tells.",
    ROLE_CHANGED="The addressee's role, or who administers an organisation, changed.",
    ADDED_TO_ORGANISATION="The addressee became a member of an organisation.",
    REMOVED_FROM_ORGANISATION="The addressee's membership ended.",
    MEMBERSHIP_ACCEPTED="A partner's user accepted to collaborate.",
    MEMBERSHIP_DECLINED="A partner's user declined to collaborate.",
    PARTNERSHIP_REQUESTED="A partnership needs a relationship manager of this side.",
    PARTNERSHIP_ACCEPTED="The asked side agreed to the partnership.",
    PARTNERSHIP_DECLINED="The asked side declined the partnership.",
    PARTNERSHIP_ENDED="A partnership ended.",
    ORGANISATION_ACTIVATED="An organisation was activated.",
    ORGANISATION_REFUSED="An organisation's activation was refused.",
    USER_JOINED="A user became active.",
)
describe(
    DocumentKind,
    "What a document is.",
    INVOICE="An invoice.",
    CREDIT_NOTE="A credit note.",
    ORDER="An order.",
    OTHER="Anything else.",
)


@strawberry.enum(description="Where a membership stands.")
class MembershipStatus(Enum):
    PENDING = strawberry.enum_value("PENDING", description="Was asked; sees nothing of the organisation yet.")
    ACTIVE = strawberry.enum_value("ACTIVE", description="Is a member.")


@strawberry.enum(description="How an inbox item stands now.")
class InboxItemState(Enum):
    OPEN = strawberry.enum_value("OPEN", description="Waits for a decision.")
    ACCEPTED = strawberry.enum_value("ACCEPTED", description="Was accepted.")
    DECLINED = strawberry.enum_value("DECLINED", description="Was declined.")
    WITHDRAWN = strawberry.enum_value("WITHDRAWN", description="Was taken back, or is over.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="Was not decided in time.")
    NOTICE = strawberry.enum_value("NOTICE", description="Needs no decision.")


@strawberry.enum(description="On which of the two independent levels a role is.")
class RoleLevel(Enum):
    PLATFORM = strawberry.enum_value("PLATFORM", description="In an environment.")
    ORGANISATION = strawberry.enum_value("ORGANISATION", description="In an organisation.")


@strawberry.enum(description="What the overview of users can be sorted by.")
class UserOrderField(Enum):
    NAME = strawberry.enum_value("NAME", description="The name, whatever its case and accents; the nameless last.")
    EMAIL = strawberry.enum_value("EMAIL", description="The address in its canonical form.")
    LAST_ACTIVE = strawberry.enum_value("LAST_ACTIVE", description="The last activity, to the minute; never last.")
    CREATED = strawberry.enum_value("CREATED", description="The moment they were invited or joined.")


@strawberry.enum(description="In which direction to sort. What has no value comes last either way.")
class OrderDirection(Enum):
    ASC = strawberry.enum_value("ASC", description="From low to high.")
    DESC = strawberry.enum_value("DESC", description="From high to low.")


@strawberry.schema_directive(
    locations=[Location.ENUM_VALUE],
    name="grantedTo",
    description="Which roles hold a permission: the one table that enforcement reads too.",
)
class GrantedTo:
    platform: list[PlatformRole] | None = strawberry.directive_field(name="platform", default=strawberry.UNSET)
    organisation: list[OrganisationRole] | None = strawberry.directive_field(
        name="organisation", default=strawberry.UNSET
    )
    relationship_manager: bool | None = strawberry.directive_field(name="relationshipManager", default=strawberry.UNSET)


def granted_to(permission: Permission) -> GrantedTo:
    grant = GRANTS[permission]
    return GrantedTo(
        platform=[role for role in PlatformRole if role in grant.platform] or strawberry.UNSET,
        organisation=[role for role in OrganisationRole if role in grant.organisation] or strawberry.UNSET,
        relationship_manager=True if grant.relationship_manager else strawberry.UNSET,
    )


for _value in enum_values(Permission):
    _value.directives = (granted_to(Permission[_value.name]),)
