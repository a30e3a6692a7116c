"""The table of roles."""

from server.context import Info
from server.schema.types.roles import ROLES, Role


def roles(info: Info) -> list[Role]:
    return ROLES
