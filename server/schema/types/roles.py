"""Roles as people read them: the help page's table."""

import strawberry

from server.db.models import OrganisationRole, PlatformRole
from server.domain.permissions import GRANTS, Permission
from server.domain.roles import ORGANISATION, PLATFORM, Words
from server.schema.columns import localised
from server.schema.enums import RoleLevel


@strawberry.type(description="A role as people read it: the table of who may do what.")
class Role:
    words: strawberry.Private[Words]
    key: str = strawberry.field(description="The role's name in PlatformRole or OrganisationRole.")
    level: RoleLevel = strawberry.field(description="Whether it is a role in an environment or in an organisation.")
    can_invite: bool = strawberry.field(description="Whether it may invite users to the environment.")
    permissions: list[Permission] = strawberry.field(
        description="What it grants; a permission that needs the relationship-manager mark is included."
    )
    name: str = localised(
        lambda role, locale: role.words[locale][0], description="What people call it, in the viewer's language."
    )
    suitable_for: str = localised(
        lambda role, locale: role.words[locale][1], description="For whom it is meant, in the viewer's language."
    )


def _platform(role: PlatformRole) -> Role:
    permissions = [p for p, grant in GRANTS.items() if role in grant.platform]
    return Role(
        words=PLATFORM[role],
        key=role.name,
        level=RoleLevel.PLATFORM,
        can_invite=Permission.USER_INVITE in permissions,
        permissions=permissions,
    )


def _organisation(role: OrganisationRole) -> Role:
    permissions = [p for p, grant in GRANTS.items() if role in grant.organisation]
    return Role(
        words=ORGANISATION[role],
        key=role.name,
        level=RoleLevel.ORGANISATION,
        can_invite=False,
        permissions=permissions,
    )


PLATFORM_ROLES = {role: _platform(role) for role in PlatformRole}
ORGANISATION_ROLES = {role: _organisation(role) for role in OrganisationRole}
ROLES = [*PLATFORM_ROLES.values(), *ORGANISATION_ROLES.values()]
