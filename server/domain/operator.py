"""What only the operator does, on the command line, where nobody in an environment can do it any more."""

import contextlib
import uuid

from server.db.models import PlatformRole, UserStatus
from server.db.queries import environments as environment_queries
from server.db.queries import memberships as membership_queries
from server.db.queries import organisations as organisation_queries
from server.db.queries import users as queries
from server.db.queries.environments import EnvironmentRow
from server.db.queries.users import UserOfAddress
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import addresses, environments, ids, user_changes
from .audit import AuditAction
from .authority import lock_environment
from .errors import InvalidInput, NotFound
from .offboarding import OrganisationKey, promote, tell_members
from .permissions import Actor


async def environment_at(reads: Reads, text: str) -> EnvironmentRow:
    """The environment of this id, or the one that owns this domain; InvalidInput where there is none."""
    environment_id = ids.parse_or_none("env", text)
    if environment_id is None and "." in text:
        with contextlib.suppress(InvalidInput):
            environment_id = await environments.domain_owner(reads, domain=text)
    found = await reads.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[environment_id]) if environment_id else []
    if not found:
        raise InvalidInput(
            "environment",
            f"{text} is no environment's id and no domain that one owns; `welkom environment list` shows them.",
            f"{text} is geen id van een omgeving en geen domein van een omgeving; zie `welkom environment list`.",
        )
    return found[0]


async def user_at(reads: Reads, email: str, *, environment_id: uuid.UUID | None = None) -> UserOfAddress:
    """The one user with this address, in that environment if one is given.

    InvalidInput where there is none, and where there are several: it lists their environments, to give one of them.
    """
    canonical = addresses.parse(email).canonical
    found = [
        row
        for row in await reads.rows(queries.USERS_OF_ADDRESS, canonical=canonical)
        if environment_id in (None, row.environment_id)
    ]
    if not found:
        raise InvalidInput(
            "email",
            f"No user has the address {email}. `welkom user list` shows those of an environment.",
            f"Geen gebruiker heeft het adres {email}. `welkom user list` toont die van een omgeving.",
        )
    if len(found) > 1:
        names = ", ".join(f"{row.environment_name} (env_{row.environment_id.hex})" for row in found)
        raise InvalidInput(
            "environment", f"{email} is a user of {names}; name one.", f"{email} is gebruiker van {names}; noem er een."
        )
    return found[0]


async def actor_at(reads: Reads, email: str, *, environment_id: uuid.UUID | None = None) -> Actor:
    """The active user with this address, to act as on the command line."""
    user = await user_at(reads, email, environment_id=environment_id)
    if user.status is not UserStatus.ACTIVE or user.account_id is None:
        raise InvalidInput(
            "email",
            f"{email} is not active. `welkom user list` shows who is.",
            f"{email} is niet actief. `welkom user list` toont wie dat is.",
        )
    return Actor(user.account_id, user.environment_id, user.id, user.role, user.relationship_manager)


async def make_administrator(uow: UnitOfWork, *, email: str, environment_id: uuid.UUID | None = None) -> None:
    """Makes an active or blocked user Administrator and active, where an environment has none left who can act."""
    user = await user_at(uow, email, environment_id=environment_id)
    await lock_environment(uow, user.environment_id)
    user = await user_at(uow, email, environment_id=user.environment_id)
    if user.activated_at is None:
        raise InvalidInput(
            "email", f"{email} never became active; invite them anew.", f"{email} is nooit actief geworden."
        )
    if user.role is PlatformRole.ADMINISTRATOR and user.status is UserStatus.ACTIVE:
        return
    # the mark comes with the role, and not with being unblocked in it (USR-7)
    marked = user.relationship_manager or user.role is not PlatformRole.ADMINISTRATOR
    # by `user_changes.change`, which also shows the open partnership requests to who can decide on them now (PAR-3)
    await user_changes.change(
        uow,
        user,
        role=PlatformRole.ADMINISTRATOR,
        status=UserStatus.ACTIVE,
        relationship_manager=marked,
        blocked_reason=None,
    )
    uow.audit(
        AuditAction.USER_MADE_ADMINISTRATOR,
        target=("user", user.id),
        actor_id=None,
        environment_id=user.environment_id,
        before={"role": user.role.value, "status": user.status.value, "relationshipManager": user.relationship_manager},
        after={"role": "ADMINISTRATOR", "status": "ACTIVE", "relationshipManager": marked},
    )


async def appoint(uow: UnitOfWork, *, organisation_id: uuid.UUID, email: str) -> None:
    """Makes a user administrator of an organisation that has none left (ORG-10)."""
    organisation = await uow.first(organisation_queries.BY_ID, id=organisation_id)
    if organisation is None:
        raise NotFound
    await lock_environment(uow, organisation.environment_id)
    user = await user_at(uow, email, environment_id=organisation.environment_id)
    if user.status is not UserStatus.ACTIVE:
        raise InvalidInput(
            "email",
            f"{email} is not active. `welkom user list` shows who is.",
            f"{email} is niet actief. `welkom user list` toont wie dat is.",
        )
    if await uow.rows(membership_queries.OWN_ADMINISTRATORS_OF, ids=[organisation_id]):
        raise InvalidInput("organisation", "It has an administrator; ask them.", "Zij heeft een beheerder; vraag die.")
    key = OrganisationKey(environment_id=organisation.environment_id, organisation_id=organisation_id)
    await promote(uow, key, user, by=None)
    await tell_members(uow, key, user)
    uow.audit(
        AuditAction.MEMBERSHIP_APPOINTED,
        target=("organisation", organisation_id),
        actor_id=None,
        environment_id=organisation.environment_id,
        after={"administrator": str(user.id)},
    )
