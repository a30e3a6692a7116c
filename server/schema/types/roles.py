"""Roles as people read them: the help page's table."""

import strawberry

from server.db.models import PlatformRole
from server.domain.permissions import GRANTS, OrganisationRole, Permission
from server.schema.enums import RoleLevel


@strawberry.type(description="A role as people read it: the table of who may do what.")
class Role:
    key: str = strawberry.field(description="The role's name in PlatformRole or OrganisationRole.")
    level: RoleLevel = strawberry.field(description="Whether it is a role in an environment or in an organisation.")
    name: str = strawberry.field(description="What people call it.")
    suitable_for: str = strawberry.field(description="For whom it is meant.")
    can_invite: bool = strawberry.field(description="Whether it may invite users to the environment.")
    permissions: list[Permission] = strawberry.field(
        description="What it grants; a permission that needs the relationship-manager mark is included."
    )


PLATFORM = {
    PlatformRole.BASIC_USER: ("Basic user", "Colleagues who work with documents in their organisations."),
    PlatformRole.ADVANCED_USER: ("Advanced user", "Colleagues who also manage partnerships with other companies."),
    PlatformRole.ADMINISTRATOR: ("Administrator", "Who decides who is in, and what they may do."),
}
ORGANISATION = {
    OrganisationRole.MEMBER: ("Member", "Who views, creates and sends the organisation's documents."),
    OrganisationRole.ADMINISTRATOR: ("Organisation administrator", "Who decides who is a member."),
}


def _platform(role: PlatformRole) -> Role:
    name, suitable_for = PLATFORM[role]
    permissions = [p for p, grant in GRANTS.items() if role in grant.platform]
    return Role(
        key=role.name,
        level=RoleLevel.PLATFORM,
        name=name,
        suitable_for=suitable_for,
        can_invite=Permission.USER_INVITE in permissions,
        permissions=permissions,
    )


def _organisation(role: OrganisationRole) -> Role:
    name, suitable_for = ORGANISATION[role]
    permissions = [p for p, grant in GRANTS.items() if role in grant.organisation]
    return Role(
        key=role.name,
        level=RoleLevel.ORGANISATION,
        name=name,
        suitable_for=suitable_for,
        can_invite=False,
        permissions=permissions,
    )


PLATFORM_ROLES = {role: _platform(role) for role in PlatformRole}
ORGANISATION_ROLES = {role: _organisation(role) for role in OrganisationRole}
ROLES = [*PLATFORM_ROLES.values(), *ORGANISATION_ROLES.values()]
