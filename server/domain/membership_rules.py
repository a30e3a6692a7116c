"""What may be done with a membership, and by whom: questions that enforcement and screens ask alike (ORG-4 to ORG-10).

Those that begin with `may_` answer None for yes, and else the error to tell. `administrators` are the memberships of
the organisation's own administrators who are active users; two of them say enough.
"""

import datetime as dt
import uuid
from collections.abc import Iterable

from server.db.models import MembershipState, OrganisationRole, PlatformRole
from server.db.queries.memberships import MembershipRow, NamedMembership

from .errors import DomainError, LastOrganisationAdministrator
from .permissions import Actor, Permission, may_in_organisation


def may_change_role(
    membership: NamedMembership, viewer_role: OrganisationRole | None, administrators: Iterable[uuid.UUID]
) -> DomainError | None:
    """Whether who has this role in the organisation may change the member's (ORG-4, ORG-10)."""
    return may_in_organisation(viewer_role, Permission.MEMBERSHIP_MANAGE) or _unless_last(membership, administrators)


def may_remove(
    actor: Actor,
    membership: NamedMembership,
    viewer_role: OrganisationRole | None,
    administrators: Iterable[uuid.UUID],
) -> DomainError | None:
    """Oneself, an organisation administrator, and an Administrator of either home may (ORG-4, ORG-9)."""
    by_right = is_own(actor, membership) or is_administrator_at_home(actor, membership)
    refused = None if by_right else may_in_organisation(viewer_role, Permission.MEMBERSHIP_MANAGE)
    return refused or _unless_last(membership, administrators)


def is_own(actor: Actor, membership: MembershipRow) -> bool:
    return (membership.user_environment_id, membership.user_id) == (actor.environment_id, actor.user_id)


def is_administrator_at_home(actor: Actor, membership: MembershipRow) -> bool:
    """Whether the actor is Administrator of the organisation's environment, or of the member's."""
    homes = (membership.environment_id, membership.user_environment_id)
    return actor.role is PlatformRole.ADMINISTRATOR and actor.environment_id in homes


def is_live(membership: MembershipRow) -> bool:
    """Active, or asked and not expired: the row of an expired request still says PENDING (ORG-7)."""
    if membership.state is MembershipState.PENDING:
        return not has_expired(membership, dt.datetime.now(dt.UTC))
    return membership.state is MembershipState.ACTIVE


def has_expired(request: MembershipRow, now: dt.datetime) -> bool:
    assert request.expires_at is not None  # as every request has
    return request.expires_at <= now


def leaves_none(membership: MembershipRow, administrators: Iterable[uuid.UUID]) -> bool:
    """Whether no own active administrator would be left without this membership (ORG-10).

    A membership whose user is blocked counts too: else the rule could be avoided by blocking them first.
    """
    administers = membership.role is OrganisationRole.ADMINISTRATOR and membership.state is MembershipState.ACTIVE
    own = membership.environment_id == membership.user_environment_id
    return administers and own and not set(administrators) - {membership.id}


def _unless_last(membership: NamedMembership, administrators: Iterable[uuid.UUID]) -> DomainError | None:
    last = leaves_none(membership, administrators)
    return LastOrganisationAdministrator(organisation=membership.organisation_name) if last else None
