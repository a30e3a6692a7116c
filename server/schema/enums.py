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
    Verification,
)
from server.db.models.base import Choice
from server.domain.audit import AuditAction
from server.domain.links import LinkPurpose, LinkState
from server.domain.permissions import GRANTS, Permission
from server.schema.strawberry_internals import enum_values

E = TypeVar("E", bound=type[Choice])


def describe(cls: E) -> E:
    """Makes an enumeration of the domain a GraphQL one, described by its docstring and what its members mean."""
    made = strawberry.enum(cls, description=cls.__doc__)
    for value in enum_values(made):
        value.description = cls[value.name].meaning
        assert value.description, f"{cls.__name__}.{value.name} says nothing"
    return made


for _cls in (
    ActivationMethod,
    AuditAction,
    DeliveryStatus,
    DocumentKind,
    IdentifierScheme,
    InvitationKind,
    InvitationStatus,
    JoinPolicy,
    LinkPurpose,
    LinkState,
    NoticeKind,
    OrganisationRole,
    OrganisationStatus,
    PartnershipStatus,
    Permission,
    PlatformRole,
    UserStatus,
    Verification,
):
    describe(_cls)


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
