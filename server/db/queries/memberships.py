"""Memberships: a user's places in organisations, seen from the organisation and from the user."""

from sqlalchemy import and_, bindparam, or_, select, update

from server.db.models import Membership, MembershipState, OrganisationRole, User, UserStatus

_LIVE = Membership.state.in_((MembershipState.PENDING, MembershipState.ACTIVE))
# A request nobody answered in time is no membership, whether or not something wrote that down (ORG-7).
LIVE = and_(_LIVE, or_(Membership.expires_at.is_(None), Membership.expires_at > bindparam("now")))

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

# Active administrators of an organisation who are active users of its own environment: one has to be left (ORG-10).
OWN_ADMINISTRATORS = (
    select(Membership.id)
    .join(User, and_(User.environment_id == Membership.user_environment_id, User.id == Membership.user_id))
    .where(
        Membership.environment_id == bindparam("environment_id"),
        Membership.organisation_id == bindparam("organisation_id"),
        Membership.user_environment_id == Membership.environment_id,
        Membership.role == OrganisationRole.ADMINISTRATOR,
        Membership.state == MembershipState.ACTIVE,
        User.status == UserStatus.ACTIVE,
    )
    .order_by(Membership.id)
    .limit(2)
)

MEMBERS_OF = select(Membership.user_environment_id, Membership.user_id).where(
    Membership.environment_id == bindparam("environment_id"),
    Membership.organisation_id == bindparam("organisation_id"),
    Membership.state == MembershipState.ACTIVE,
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

# The same for many organisations at once, to say beforehand who can't go.
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
