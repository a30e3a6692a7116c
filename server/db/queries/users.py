"""Users: by id and by address, and the statements that keep an administrator in each environment."""

from typing import Any

from sqlalchemy import Delete, Update, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import aliased

from server.db.models import Environment, RemovedAddress, User, UserWord
from server.db.models.users import PlatformRole, UserStatus

COLUMNS = (
    User.environment_id,
    User.id,
    User.account_id,
    User.name,
    User.email,
    User.canonical,
    User.role,
    User.status,
    User.relationship_manager,
    User.created_at,
    User.activated_at,
    User.last_active_at,
    User.blocked_reason,
)

USERS_BY_ID = select(*COLUMNS).where(
    User.environment_id == bindparam("environment_id"), User.id.in_(bindparam("ids", expanding=True))
)

USERS_OF_ACCOUNTS = (
    select(*COLUMNS)
    .where(User.account_id.in_(bindparam("account_ids", expanding=True)))
    .order_by(User.created_at, User.id)
)

USER_BY_ADDRESS = select(*COLUMNS).where(
    User.environment_id == bindparam("environment_id"), User.canonical == bindparam("canonical")
)
USER_BY_ACCOUNT = select(*COLUMNS).where(
    User.environment_id == bindparam("environment_id"), User.account_id == bindparam("account_id")
)

# For the command line, which knows people by address.
USERS_OF_ADDRESS = (
    select(*COLUMNS, Environment.name.label("environment_name"))
    .join(Environment, Environment.id == User.environment_id)
    .where(User.canonical == bindparam("canonical"))
    .order_by(User.environment_id)
)

_other = aliased(User)
_ANOTHER_ADMINISTRATOR = exists().where(
    _other.environment_id == User.environment_id,
    _other.id != User.id,
    _other.role == PlatformRole.ADMINISTRATOR,
    _other.status == UserStatus.ACTIVE,
)
_KEEPS_AN_ADMINISTRATOR = or_(
    User.role != PlatformRole.ADMINISTRATOR, User.status != UserStatus.ACTIVE, _ANOTHER_ADMINISTRATOR
)
_ONE = (User.environment_id == bindparam("of_environment"), User.id == bindparam("of_id"))

# The two administrators with the lowest ids say whether anyone is the last one.
ADMINISTRATORS = (
    select(User.id)
    .where(
        User.environment_id == bindparam("environment_id"),
        User.role == PlatformRole.ADMINISTRATOR,
        User.status == UserStatus.ACTIVE,
    )
    .order_by(User.id)
    .limit(2)
)


def change(**values: Any) -> Update:
    """Changes one user by :of_environment and :of_id."""
    return update(User).where(*_ONE).values(**values).execution_options(synchronize_session=False)


def change_unless_last(**values: Any) -> Update:
    """The same, hitting no row where it would leave the environment without an active Administrator (USR-5)."""
    return change(**values).where(_KEEPS_AN_ADMINISTRATOR)


REMOVE_UNLESS_LAST: Delete = (
    delete(User).where(*_ONE, _KEEPS_AN_ADMINISTRATOR).execution_options(synchronize_session=False)
)

FORGET_WORDS = (
    delete(UserWord)
    .where(UserWord.environment_id == bindparam("of_environment"), UserWord.user_id == bindparam("of_id"))
    .execution_options(synchronize_session=False)
)

REMOVED = select(RemovedAddress.removed_at).where(
    RemovedAddress.environment_id == bindparam("environment_id"),
    RemovedAddress.address_hash == bindparam("address_hash"),
)
FORGET_REMOVED = (
    delete(RemovedAddress)
    .where(
        RemovedAddress.environment_id == bindparam("of_environment"),
        RemovedAddress.address_hash == bindparam("address_hash"),
    )
    .execution_options(synchronize_session=False)
)

RELATIONSHIP_MANAGERS_OF = (
    select(User.environment_id, User.id, User.name)
    .where(
        User.environment_id.in_(bindparam("ids", expanding=True)),
        User.relationship_manager,
        User.status == UserStatus.ACTIVE,
        User.role.in_((PlatformRole.ADVANCED_USER, PlatformRole.ADMINISTRATOR)),
    )
    .order_by(User.environment_id, User.name_key, User.id)
)
