"""Environments and their domains."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import and_, bindparam, func, or_, select, update

from server.db.models import CompanyNumber, Domain, Environment, JoinPolicy, User
from server.db.query import Query, columns


class EnvironmentRow(Protocol):
    id: uuid.UUID
    name: str
    join_policy: JoinPolicy
    discoverable: bool
    require_two_factor: bool
    locale: str
    storage_used: int


class DomainRow(Protocol):
    name: str
    environment_id: uuid.UUID | None
    shared_at: dt.datetime | None


class OwnedDomain(Protocol):
    environment_id: uuid.UUID
    name: str


class FoundEnvironment(Protocol):
    id: uuid.UUID
    name: str


class CountedEnvironment(EnvironmentRow, Protocol):
    created_at: dt.datetime
    users: int


_ALL = select(*columns(Environment, EnvironmentRow))

# For the command line: all there are, the oldest first.
EVERY_ENVIRONMENT = Query(
    CountedEnvironment,
    select(
        *columns(Environment, EnvironmentRow),
        Environment.created_at,
        select(func.count())
        .select_from(User)
        .where(User.environment_id == Environment.id)
        .scalar_subquery()
        .label("users"),
    ).order_by(Environment.created_at, Environment.id),
)

ENVIRONMENTS_BY_ID = Query(EnvironmentRow, _ALL.where(Environment.id.in_(bindparam("ids", expanding=True))))
# Of environments nobody sees more than a card but of their :own.
OWN_BY_ID = Query(
    EnvironmentRow,
    _ALL.where(Environment.id.in_(bindparam("ids", expanding=True)), Environment.id == bindparam("own")),
)

# Every verb that changes who is in an environment takes this lock first: they run one after the other there.
# Not FOR UPDATE: rows that only refer to the environment may be written meanwhile.
LOCK = Query(EnvironmentRow, _ALL.where(Environment.id == bindparam("id")).with_for_update(key_share=True))

_DOMAIN = select(*columns(Domain, DomainRow)).where(Domain.name == bindparam("name"))
DOMAIN = Query(DomainRow, _DOMAIN)
LOCK_DOMAIN = Query(DomainRow, _DOMAIN.with_for_update())

DOMAINS_OF = Query(
    OwnedDomain,
    select(*columns(Domain, OwnedDomain))
    .where(Domain.environment_id.in_(bindparam("ids", expanding=True)))
    .order_by(Domain.name),
)

# By the beginning of the name, or by a number that is proven for one of its organisations (PAR-2, ORG-12).
FIND = Query(
    FoundEnvironment,
    select(*columns(Environment, FoundEnvironment))
    .where(
        Environment.discoverable,
        Environment.id != bindparam("environment_id"),
        or_(
            and_(Environment.name_key >= bindparam("name"), Environment.name_key < bindparam("name_end")),
            Environment.id.in_(
                select(CompanyNumber.proven_environment_id).where(
                    CompanyNumber.number == bindparam("number"), CompanyNumber.proven_environment_id.is_not(None)
                )
            ),
        ),
    )
    .order_by(Environment.name_key, Environment.id)
    .limit(bindparam("limit")),
)

_BULK = {"synchronize_session": False}

OWN_DOMAIN = (
    update(Domain)
    .where(Domain.name == bindparam("of_name"))
    .values(environment_id=bindparam("owner_id"))
    .execution_options(**_BULK)
)
# Nobody owns it any more, and nobody can again (ENV-5).
SHARE_DOMAIN = (
    update(Domain)
    .where(Domain.name == bindparam("of_name"))
    .values(environment_id=None, shared_at=bindparam("now"))
    .execution_options(**_BULK)
)
UPDATE = (
    update(Environment)
    .where(Environment.id == bindparam("of_id"))
    .values(
        name=bindparam("new_name"),
        name_key=bindparam("new_name_key"),
        join_policy=bindparam("new_join_policy"),
        discoverable=bindparam("new_discoverable"),
        require_two_factor=bindparam("new_require_two_factor"),
        locale=bindparam("new_locale"),
    )
    .execution_options(**_BULK)
)

# Hits no row where the bytes don't fit into :quota: of two uploads at once the second counts after the first.
TAKE_STORAGE = (
    update(Environment)
    .where(Environment.id == bindparam("of_id"), Environment.storage_used + bindparam("size") <= bindparam("quota"))
    .values(storage_used=Environment.storage_used + bindparam("size"))
    .execution_options(synchronize_session=False)
)
