"""Memberships: a user's places in organisations, seen from the organisation and from the user."""

from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update

from server.db.models import Membership, MembershipState, OrganisationRole, User, UserStatus


def _unended(of: Any) -> Any:
    # Written out, not bound: SQLite uses a partial index only where it reads the index's own condition.
    states: Any = bindparam(
        "live", (MembershipState.PENDING, MembershipState.ACTIVE), expanding=True, literal_execute=True
    )
    return of.state.in_(states)


def live(of: Any) -> Any:
    """Pending or active. A request nobody answered in time is neither, whether or not that was written down (ORG-7)."""
    return and_(_unended(of), or_(of.expires_at.is_(None), of.expires_at > bindparam("now")))


_LIVE, LIVE = _unended(Membership), live(Membership)

COLUMNS = (
    Membership.environment_id,
    Membership.id,
    Membership.organisation_id,
    Membership.user_environment_id,
    Membership.user_id,
    Membership.role,
    Membership.state,
    Membership.added_by_environment_id,
    Membership.added_by_id,
    Membership.created_at,
    Membership.expires_at,
    Membership.settled_at,
)

LIVE_OF_USER_IN = select(*COLUMNS).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.user_id == bindparam("user_id"),
    _LIVE,
)

LIVE_OF_USER = (
    select(*COLUMNS)
    .where(
        Membership.user_environment_id == bindparam("user_environment_id"),
        Membership.user_id == bindparam("user_id"),
        _LIVE,
    )
    .order_by(Membership.id)
)

# Everything across two environments, whichever side the organisation is on (PAR-6).
LIVE_BETWEEN = (
    select(*COLUMNS)
    .where(
        _LIVE,
        or_(
            and_(Membership.environment_id == bindparam("one"), Membership.user_environment_id == bindparam("other")),
            and_(Membership.environment_id == bindparam("other"), Membership.user_environment_id == bindparam("one")),
        ),
    )
    .order_by(Membership.id)
)

# Active administrators of organisations who are active users of their own environment: one has to be left (ORG-10).
OWN_ADMINISTRATORS_OF = (
    select(Membership.organisation_id, Membership.id)
    .join(User, and_(User.environment_id == Membership.user_environment_id, User.id == Membership.user_id))
    .where(
        Membership.organisation_id.in_(bindparam("ids", expanding=True)),
        Membership.user_environment_id == Membership.environment_id,
        Membership.role == OrganisationRole.ADMINISTRATOR,
        Membership.state == MembershipState.ACTIVE,
        User.status == UserStatus.ACTIVE,
    )
)

MEMBERS_OF = select(Membership.user_environment_id, Membership.user_id).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.state == MembershipState.ACTIVE,
)

# How often an organisation asked one partner's user to collaborate, whatever came of it.
REQUESTS_SINCE = select(func.count()).where(
    Membership.user_environment_id == bindparam("user_environment_id"),
    Membership.user_id == bindparam("user_id"),
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.created_at > bindparam("since"),
)

_ONE = (Membership.environment_id == bindparam("of_environment"), Membership.id == bindparam("of_id"))
_BULK = {"synchronize_session": False}

# The one statement that ends a membership or a request: it has to be in :from_state still.
END = (
    update(Membership)
    .where(*_ONE, Membership.state == bindparam("from_state"))
    .values(state=bindparam("new_state"), settled_at=bindparam("now"))
    .execution_options(**_BULK)
)
ACCEPT = END.where(Membership.expires_at > bindparam("now"))
CHANGE_ROLE = update(Membership).where(*_ONE).values(role=bindparam("new_role")).execution_options(**_BULK)
KEEP_REASON = update(Membership).where(*_ONE).values(decline_reason=bindparam("reason")).execution_options(**_BULK)
