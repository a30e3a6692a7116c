"""Who may do what: the one table, and the questions that both enforcement and screens ask."""

import uuid
from dataclasses import dataclass
from typing import NamedTuple

from server.db.models import OrganisationRole, PlatformRole, UserStatus
from server.db.models.base import Choice

from .errors import CannotBlockSelf, DomainError, Forbidden, LastAdministrator, MarkMissing, OwnMarkMissing


class Permission(Choice):
    """What one may do. `@grantedTo` says which roles hold it."""

    USER_VIEW = "USER_VIEW", "See the colleagues in one's own environment."
    PARTNERSHIP_MANAGE = "PARTNERSHIP_MANAGE", "Request, accept and end partnerships, and be relationship manager."
    USER_INVITE = "USER_INVITE", "Invite users by e-mail, and add users."
    USER_MANAGE = "USER_MANAGE", "Change roles, give the relationship-manager mark, block, unblock and remove users."
    ORGANISATION_CREATE = "ORGANISATION_CREATE", "Create organisations."
    ENVIRONMENT_MANAGE = "ENVIRONMENT_MANAGE", "Change the environment's settings."
    AUDIT_VIEW = "AUDIT_VIEW", "Read the environment's audit log."
    DOCUMENT_VIEW = "DOCUMENT_VIEW", "View the organisation's documents."
    DOCUMENT_CREATE = "DOCUMENT_CREATE", "Create documents of the organisation."
    DOCUMENT_SEND = "DOCUMENT_SEND", "Send documents of the organisation."
    MEMBERSHIP_MANAGE = "MEMBERSHIP_MANAGE", "Add, change and remove the organisation's members."
    ORGANISATION_MANAGE = "ORGANISATION_MANAGE", "Edit and activate the organisation."


@dataclass(frozen=True, slots=True)
class Grant:
    """Which roles hold a permission; where `relationship_manager`, only together with that mark."""

    platform: frozenset[PlatformRole] = frozenset()
    organisation: frozenset[OrganisationRole] = frozenset()
    relationship_manager: bool = False

    def held_by(self, role: PlatformRole, *, relationship_manager: bool) -> bool:
        """Whether a user of this platform role holds it, with the mark or without."""
        return role in self.platform and (relationship_manager or not self.relationship_manager)


_P, _O = PlatformRole, OrganisationRole
_EVERYBODY = Grant(platform=frozenset(_P))
_ADMINISTRATORS = Grant(platform=frozenset({_P.ADMINISTRATOR}))
_MEMBERS = Grant(organisation=frozenset(_O))
_ORGANISATION_ADMINISTRATORS = Grant(organisation=frozenset({_O.ADMINISTRATOR}))

GRANTS: dict[Permission, Grant] = {
    Permission.USER_VIEW: _EVERYBODY,
    Permission.PARTNERSHIP_MANAGE: Grant(
        platform=frozenset({_P.ADVANCED_USER, _P.ADMINISTRATOR}), relationship_manager=True
    ),
    Permission.USER_INVITE: _ADMINISTRATORS,
    Permission.USER_MANAGE: _ADMINISTRATORS,
    Permission.ORGANISATION_CREATE: _ADMINISTRATORS,
    Permission.ENVIRONMENT_MANAGE: _ADMINISTRATORS,
    Permission.AUDIT_VIEW: _ADMINISTRATORS,
    Permission.DOCUMENT_VIEW: _MEMBERS,
    Permission.DOCUMENT_CREATE: _MEMBERS,
    Permission.DOCUMENT_SEND: _MEMBERS,
    Permission.MEMBERSHIP_MANAGE: _ORGANISATION_ADMINISTRATORS,
    Permission.ORGANISATION_MANAGE: _ORGANISATION_ADMINISTRATORS,
}


def holders(permission: Permission) -> dict[str, object]:
    """The parameters by which `USER_HOLDS` of `server/db/queries/grants.py` finds the users who hold it now."""
    grant = GRANTS[permission]
    return {"granted_roles": list(grant.platform), "needs_mark": grant.relationship_manager}


def brings_mark(role: PlatformRole) -> bool:
    """Whether the relationship-manager mark comes with the role: it does with each that may act on it (USR-7)."""
    return any(grant.relationship_manager and role in grant.platform for grant in GRANTS.values())


class Start(NamedTuple):
    """In which role somebody becomes a user, and whether with the relationship-manager mark."""

    role: PlatformRole
    relationship_manager: bool

    @classmethod
    def as_role(cls, role: PlatformRole, *, relationship_manager: bool | None = None) -> "Start":
        """With the mark where the role brings it, unless it is said otherwise (USR-7)."""
        return cls(role, brings_mark(role) if relationship_manager is None else relationship_manager)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is logged in: an account, by a session. Says nothing of any environment."""

    account_id: uuid.UUID
    session_id: uuid.UUID | None
    locale: str


@dataclass(frozen=True, slots=True)
class Actor:
    """An active user, as the database has them now: who acts, where, and in which role."""

    account_id: uuid.UUID
    environment_id: uuid.UUID
    user_id: uuid.UUID
    role: PlatformRole
    relationship_manager: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether the platform role grants it in the actor's own environment."""
        return GRANTS[permission].held_by(self.role, relationship_manager=self.relationship_manager)

    def refusal(self, permission: Permission) -> Forbidden | None:
        """None where the actor may; else what to tell: which permission, or that the mark alone is missing (USR-7)."""
        if self.may(permission):
            return None
        if not GRANTS[permission].held_by(self.role, relationship_manager=True):
            return Forbidden(permission=permission.name)
        gives_it = self.may(Permission.USER_MANAGE)
        return (OwnMarkMissing if gives_it else MarkMissing)(permission=permission.name)

    def require(self, permission: Permission) -> None:
        if refused := self.refusal(permission):
            raise refused


def may_in_organisation(role: OrganisationRole | None, permission: Permission) -> DomainError | None:
    """None where this role in an organisation grants it there; else what to tell."""
    return None if role in GRANTS[permission].organisation else Forbidden(permission=permission.name)


@dataclass(frozen=True, slots=True)
class Subject:
    """What the rules on users look at. `is_last_administrator`: nobody else is active Administrator there (USR-5)."""

    environment_id: uuid.UUID
    user_id: uuid.UUID
    role: PlatformRole
    status: UserStatus
    is_last_administrator: bool


def may_manage(actor: Actor, subject: Subject) -> DomainError | None:
    """Whether the actor manages users where the subject lives."""
    if actor.environment_id != subject.environment_id or not actor.may(Permission.USER_MANAGE):
        return Forbidden(permission=Permission.USER_MANAGE.name)
    return None


def may_change_role(actor: Actor, subject: Subject) -> DomainError | None:
    """None where the actor may give the subject any other role; else what to tell (USR-2, USR-5)."""
    return may_manage(actor, subject) or _keeps_an_administrator(subject)


def may_block(actor: Actor, subject: Subject) -> DomainError | None:
    """None where the actor may block the subject; else what to tell (USR-5, USR-6)."""
    if refused := may_manage(actor, subject):
        return refused
    if actor.user_id == subject.user_id:
        return CannotBlockSelf()
    return _keeps_an_administrator(subject)


def may_remove(actor: Actor, subject: Subject) -> DomainError | None:
    """None where the actor may remove the subject; else what to tell (USR-4, USR-5)."""
    return may_manage(actor, subject) or _keeps_an_administrator(subject)


def may_leave(subject: Subject) -> DomainError | None:
    """None where the subject may leave; else what to tell (USR-5)."""
    return _keeps_an_administrator(subject)


def _keeps_an_administrator(subject: Subject) -> DomainError | None:
    return LastAdministrator() if subject.is_last_administrator else None
