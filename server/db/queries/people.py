"""Memberships as pages: of many organisations, and of many users at once."""

import functools
import uuid
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from server.db.models import (
    Membership,
    MembershipState,
    Organisation,
    User,
    UserWord,
)

from . import keyset, memberships

_ORGANISATION = and_(
    Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id
)
_SHOWN: tuple[Any, ...] = (*memberships.COLUMNS, Organisation.name.label("organisation_name"))

BY_ID: Select[Any] = (
    select(*_SHOWN).join(Organisation, _ORGANISATION).where(Membership.id.in_(bindparam("ids", expanding=True)))
)


_other = aliased(Membership)
_HIGHEST = uuid.UUID(int=2**128 - 1)


@functools.cache
def members_of_organisations(terms: int, after: bool) -> Select[Any]:
    """At most :limit members of each, pending ones included, in the order in which they were added (ORG-8).

    Each ends with the member at :limit, which the index that sorts them finds: a page reads no more than itself.
    """
    statement = _members(select(*_SHOWN).join(Organisation, _ORGANISATION), terms)
    last = select(_other.id).where(
        _other.environment_id == Organisation.environment_id,
        _other.organisation_id == Organisation.id,
        memberships.live(_other),
        *(found(n, _other.user_environment_id, _other.user_id) for n in range(terms)),
    )
    if after:
        last = last.where(_other.id > bindparam("after_id"))
        statement = statement.where(Membership.id > bindparam("after_id"))
    last = last.order_by(_other.id).limit(1).offset(bindparam("limit", type_=Integer) - 1).correlate(Organisation)
    statement = statement.where(Membership.id <= func.coalesce(last.scalar_subquery(), _HIGHEST))
    return statement.order_by(Membership.organisation_id, Membership.id)


@functools.cache
def count_of_organisations(terms: int) -> Select[Any]:
    counted: Any = select(Membership.organisation_id, func.count().label("found"))
    return _members(counted, terms).group_by(Membership.organisation_id)


def _members(statement: Select[Any], terms: int) -> Select[Any]:
    statement = statement.where(
        Membership.environment_id.in_(bindparam("environment_ids", expanding=True)),
        Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)),
        memberships.LIVE,
    )
    for n in range(terms):
        statement = statement.where(found(n, Membership.user_environment_id, Membership.user_id))
    return statement


def found(n: int, environment_id: Any, user_id: Any, name_key: Any = None) -> Any:
    """A colleague by name or address; somebody else by name only, for their address is not the viewer's to guess.

    `name_key` is the user's, where the statement has it at hand.
    """
    ours = environment_id == bindparam("viewer_environment_id")
    words = select(UserWord.user_id).where(
        UserWord.environment_id == bindparam("viewer_environment_id"),
        UserWord.word >= bindparam(f"term_{n}"),
        UserWord.word < bindparam(f"end_{n}"),
    )
    named = _begins(name_key, n) if name_key is not None else _is_named(environment_id, user_id, n)
    return or_(and_(ours, user_id.in_(words)), and_(~ours, named))


_named = aliased(User)


def _is_named(environment_id: Any, user_id: Any, n: int) -> Any:
    return exists().where(_named.environment_id == environment_id, _named.id == user_id, _begins(_named.name_key, n))


def _begins(name_key: Any, n: int) -> Any:
    return keyset.words(name_key).like(bindparam(f"like_{n}"))


# ---- of many users: what the viewer may see of each (USR-8)

_viewer = aliased(Membership)
_VIEWER_IS_MEMBER = exists().where(
    _viewer.environment_id == Membership.environment_id,
    _viewer.organisation_id == Membership.organisation_id,
    _viewer.user_environment_id == bindparam("viewer_environment_id"),
    _viewer.user_id == bindparam("viewer_id"),
    _viewer.state == MembershipState.ACTIVE,
)
# :sees_all is the viewer's environment where they are its Administrator: of its users they see every membership.
_OF_USERS = and_(
    Membership.user_environment_id.in_(bindparam("environment_ids", expanding=True)),
    Membership.user_id.in_(bindparam("user_ids", expanding=True)),
    memberships.LIVE,
    or_(
        Membership.user_environment_id == bindparam("sees_all"),
        Membership.user_id == bindparam("viewer_id"),
        Membership.environment_id == bindparam("sees_all"),
        _VIEWER_IS_MEMBER,
    ),
)


@functools.cache
def memberships_of_users(after: bool) -> Select[Any]:
    """At most :limit of each user, by id."""
    place = func.row_number().over(partition_by=Membership.user_id, order_by=Membership.id).label("place")
    statement: Select[Any] = select(*_SHOWN, place).join(Organisation, _ORGANISATION).where(_OF_USERS)
    if after:
        statement = statement.where(Membership.id > bindparam("after_id"))
    numbered = statement.subquery()
    return select(numbered).where(numbered.c.place <= bindparam("limit")).order_by(numbered.c.user_id, numbered.c.id)


COUNT_OF_USERS = select(Membership.user_id, func.count().label("found")).where(_OF_USERS).group_by(Membership.user_id)

# ---- people of any environment

PEOPLE = select(User.environment_id, User.id, User.name).where(
    User.environment_id.in_(bindparam("environment_ids", expanding=True)), User.id.in_(bindparam("ids", expanding=True))
)
