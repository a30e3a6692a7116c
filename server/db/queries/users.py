"""Users: by id and by address, and the statements that keep an administrator in each environment."""

import datetime as dt
import functools
import uuid
from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy import Delete, Update, bindparam, delete, exists, or_, select, update
from sqlalchemy.orm import aliased

from server.db.models import Environment, RemovedAddress, User, UserWord
from server.db.models.users import PlatformRole, UserStatus
from server.db.query import Query, columns

from .grants import USER_HOLDS


class Administrator(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID


class UserRow(Protocol):
    """A user, as the domain and the overview read them."""

    environment_id: uuid.UUID
    id: uuid.UUID
    account_id: uuid.UUID | None
    name: str | None
    email: str
    canonical: str
    role: PlatformRole
    status: UserStatus
    relationship_manager: bool
    created_at: dt.datetime
    activated_at: dt.datetime | None
    last_active_at: dt.datetime | None
    blocked_reason: str | None


class UserOfAddress(UserRow, Protocol):
    environment_name: str


class UserName(Protocol):
    """Whom somebody of another environment may know of: no address, no role."""

    environment_id: uuid.UUID
    id: uuid.UUID
    name: str | None


COLUMNS = columns(User, UserRow)
_NAME = columns(User, UserName)

USERS_BY_ID = Query(
    UserRow,
    select(*COLUMNS).where(
        User.environment_id == bindparam("environment_id"), User.id.in_(bindparam("ids", expanding=True))
    ),
)

# Those of whom both ids are among these.
USERS_BY_REF = Query(
    UserRow,
    select(*COLUMNS).where(
        User.environment_id.in_(bindparam("environment_ids", expanding=True)),
        User.id.in_(bindparam("ids", expanding=True)),
    ),
)

USERS_OF_ACCOUNTS = Query(
    UserRow,
    select(*COLUMNS)
    .where(User.account_id.in_(bindparam("account_ids", expanding=True)))
    .order_by(User.created_at, User.id),
)

USER_BY_ADDRESS = Query(
    UserRow,
    select(*COLUMNS).where(
        User.environment_id == bindparam("environment_id"), User.canonical == bindparam("canonical")
    ),
)
USER_BY_ACCOUNT = Query(
    UserRow,
    select(*COLUMNS).where(
        User.environment_id == bindparam("environment_id"), User.account_id == bindparam("account_id")
    ),
)

# All addresses under which the environment knows somebody, sub-addresses included (ENV-3).
USERS_OF_PERSON = Query(
    UserRow,
    select(*COLUMNS)
    .where(User.environment_id == bindparam("environment_id"), User.person == bindparam("person"))
    .order_by(User.id),
)

# For the command line: all of an environment.
USERS_OF_ENVIRONMENT = Query(
    UserRow,
    select(*COLUMNS).where(User.environment_id == bindparam("environment_id")).order_by(User.canonical, User.id),
)

# For the command line, which knows people by address.
USERS_OF_ADDRESS = Query(
    UserOfAddress,
    select(*COLUMNS, Environment.name.label("environment_name"))
    .join(Environment, Environment.id == User.environment_id)
    .where(User.canonical == bindparam("canonical"))
    .order_by(User.environment_id),
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

ADMINISTRATORS = Query(
    Administrator,
    select(*columns(User, Administrator))
    .where(
        User.environment_id == bindparam("environment_id"),
        User.role == PlatformRole.ADMINISTRATOR,
        User.status == UserStatus.ACTIVE,
    )
    .order_by(User.id),
)
# The two with the lowest ids say whether anyone is the last one.
TWO_ADMINISTRATORS = Query(Administrator, ADMINISTRATORS.statement.limit(2))


@functools.cache
def change(*names: str) -> Update:
    """Changes these columns of one user by :of_environment and :of_id, to what `new` says of them."""
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    return update(User).where(*_ONE).values(**values).execution_options(synchronize_session=False)


@functools.cache
def change_unless_last(*names: str) -> Update:
    """The same, hitting no row where it would leave the environment without an active Administrator (USR-5)."""
    return change(*names).where(_KEEPS_AN_ADMINISTRATOR)


def new(values: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of `change`: what each column becomes."""
    return {f"new_{name}": value for name, value in values.items()}


RENAME = change("name", "name_key")
# Who was added or invited again at an address that waited: their name, role, mark and account as given now.
INVITE_AGAIN = change("name", "name_key", "role", "relationship_manager", "email", "account_id")
REMOVE_UNLESS_LAST: Delete = (
    delete(User).where(*_ONE, _KEEPS_AN_ADMINISTRATOR).execution_options(synchronize_session=False)
)

FORGET_WORDS = (
    delete(UserWord)
    .where(UserWord.environment_id == bindparam("of_environment"), UserWord.user_id == bindparam("of_id"))
    .execution_options(synchronize_session=False, few=True)
)

REMOVED = select(RemovedAddress.removed_at).where(
    RemovedAddress.environment_id == bindparam("environment_id"),
    RemovedAddress.address_hash.in_(bindparam("address_hashes", expanding=True)),
)
FORGET_REMOVED = (
    delete(RemovedAddress)
    .where(
        RemovedAddress.environment_id == bindparam("of_environment"),
        RemovedAddress.address_hash.in_(bindparam("address_hashes", expanding=True)),
    )
    .execution_options(synchronize_session=False)
)

RELATIONSHIP_MANAGERS_OF = Query(
    UserName,
    select(*_NAME)
    .where(
        User.environment_id.in_(bindparam("ids", expanding=True)),
        USER_HOLDS,
    )
    .order_by(User.environment_id, User.name_key, User.id),
)


NAMES = Query(
    UserName,
    select(*_NAME).where(
        User.environment_id.in_(bindparam("environment_ids", expanding=True)),
        User.id.in_(bindparam("ids", expanding=True)),
    ),
)
