"""Sessions, and who acts by one: read anew for each operation."""

from sqlalchemy import bindparam, delete, select, update

from server.db.models import Account, Session, User, UserStatus

# One row for each place of the account; one without a user where it has none.
WHO = (
    select(
        Session.id.label("session_id"),
        Session.account_id,
        Session.last_used_at,
        Account.locale,
        User.environment_id,
        User.id.label("user_id"),
        User.role,
        User.status,
        User.relationship_manager,
        User.activated_at,
        User.last_active_at,
    )
    .join(Account, Account.id == Session.account_id)
    .outerjoin(User, User.account_id == Account.id)
    .where(
        Session.token_hash == bindparam("token_hash"),
        Session.expires_at > bindparam("now"),
        Session.last_used_at > bindparam("idle_since"),
    )
)

# The places that each of these sessions may act in; a session that is over is left out.
PLACES_OF = (
    select(Session.id, User.environment_id)
    .outerjoin(User, (User.account_id == Session.account_id) & (User.status == UserStatus.ACTIVE))
    .where(
        Session.id.in_(bindparam("ids", expanding=True)),
        Session.expires_at > bindparam("now"),
        Session.last_used_at > bindparam("idle_since"),
    )
)

SESSIONS_OF = (
    select(
        Session.account_id,
        Session.id,
        Session.created_at,
        Session.last_used_at,
        Session.expires_at,
        Session.user_agent,
    )
    .where(
        Session.account_id.in_(bindparam("account_ids", expanding=True)),
        Session.expires_at > bindparam("now"),
        Session.last_used_at > bindparam("idle_since"),
    )
    .order_by(Session.last_used_at.desc(), Session.id.desc())
)

END = (
    delete(Session)
    .where(Session.id == bindparam("id"), Session.account_id == bindparam("account_id"))
    .execution_options(synchronize_session=False)
)
END_ALL = (
    delete(Session).where(Session.account_id == bindparam("account_id")).execution_options(synchronize_session=False)
)
END_OTHERS = (
    delete(Session)
    .where(Session.account_id == bindparam("account_id"), Session.id != bindparam("kept"))
    .execution_options(synchronize_session=False)
)
TOUCH_SESSION = (
    update(Session)
    .where(Session.id == bindparam("of_id"), Session.last_used_at < bindparam("minute"))
    .values(last_used_at=bindparam("minute"))
    .execution_options(synchronize_session=False)
)
TOUCH_USER = (
    update(User)
    .where(User.environment_id == bindparam("of_environment"), User.id == bindparam("of_user"))
    .where(User.last_active_at.is_(None) | (User.last_active_at < bindparam("minute")))
    .values(last_active_at=bindparam("minute"))
    .execution_options(synchronize_session=False)
)

OTHERS = select(Session.id).where(Session.account_id == bindparam("account_id"), Session.id != bindparam("kept"))

SESSIONS_BY_ID = select(
    Session.account_id,
    Session.id,
    Session.created_at,
    Session.last_used_at,
    Session.expires_at,
    Session.user_agent,
).where(Session.id.in_(bindparam("ids", expanding=True)))
