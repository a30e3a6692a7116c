"""A user's inbox."""

import functools
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, func, literal, or_, select, union_all, update

from server.db.models import InboxItem, InboxPosition, Membership, Organisation, Partnership

_BULK = {"synchronize_session": False}

COLUMNS = (
    InboxItem.environment_id,
    InboxItem.id,
    InboxItem.user_id,
    InboxItem.position,
    InboxItem.kind,
    InboxItem.notice,
    InboxItem.from_id,
    InboxItem.is_open,
    InboxItem.partnership_id,
    InboxItem.membership_id,
    InboxItem.about,
    InboxItem.created_at,
    InboxItem.expires_at,
    InboxItem.read_at,
)

_MINE = (InboxItem.environment_id == bindparam("environment_id"), InboxItem.user_id == bindparam("user_id"))

_IN_TIME = or_(InboxItem.expires_at.is_(None), InboxItem.expires_at > bindparam("now"))

ITEM = select(*COLUMNS).where(*_MINE, InboxItem.id == bindparam("id"))

ITEMS = select(*COLUMNS).where(*_MINE, InboxItem.id.in_(bindparam("ids", expanding=True)))

OPEN_ABOUT = (
    select(InboxItem.environment_id, InboxItem.user_id, InboxItem.id)
    .where(
        InboxItem.is_open,
        (InboxItem.partnership_id == bindparam("partnership_id"))
        | (InboxItem.membership_id == bindparam("membership_id")),
    )
    .order_by(InboxItem.environment_id, InboxItem.user_id, InboxItem.id)
)

SETTLE = (
    update(InboxItem)
    .where(InboxItem.environment_id == bindparam("of_environment"), InboxItem.id == bindparam("of_id"))
    .values(is_open=False, position=bindparam("new_position"))
    .execution_options(**_BULK)
)

TELL_AGAIN = (
    update(InboxItem)
    .where(InboxItem.environment_id == bindparam("of_environment"), InboxItem.id == bindparam("of_id"))
    .values(position=bindparam("new_position"))
    .execution_options(**_BULK)
)

MARK_READ = (
    update(InboxItem)
    .where(
        InboxItem.environment_id == bindparam("of_environment"),
        InboxItem.id == bindparam("of_id"),
        InboxItem.read_at.is_(None),
    )
    .values(read_at=bindparam("now"), position=bindparam("new_position"))
    .execution_options(**_BULK)
)

NEXT_POSITION = (
    update(InboxPosition)
    .where(InboxPosition.environment_id == bindparam("of_environment"), InboxPosition.user_id == bindparam("of_user"))
    .values(last=InboxPosition.last + 1)
    .returning(InboxPosition.last)
    .execution_options(**_BULK)
)

FORGET_ITEMS = (
    delete(InboxItem)
    .where(InboxItem.environment_id == bindparam("of_environment"), InboxItem.user_id == bindparam("of_user"))
    .execution_options(**_BULK)
)
FORGET_POSITION = (
    delete(InboxPosition)
    .where(InboxPosition.environment_id == bindparam("of_environment"), InboxPosition.user_id == bindparam("of_user"))
    .execution_options(**_BULK)
)

# What came or changed after a position, in order (INB-3).
AFTER = (
    select(*COLUMNS)
    .where(*_MINE, InboxItem.position > bindparam("after"))
    .order_by(InboxItem.position)
    .limit(bindparam("limit"))
)
POSITION = select(InboxPosition.last).where(
    InboxPosition.environment_id == bindparam("environment_id"), InboxPosition.user_id == bindparam("user_id")
)

UNREAD = select(func.count()).select_from(InboxItem).where(*_MINE, InboxItem.read_at.is_(None))


@functools.cache
def page(open_only: bool, after: str) -> Select[Any]:
    """Open items first, the newest first. A request past its time is open no more, whoever wrote that down.

    `after`: "start", "open" (among the open ones, after :after_id) or "closed". Each part is a range of one index.
    """
    still_open, over, closed = (InboxItem.is_open, _IN_TIME), (InboxItem.is_open, ~_IN_TIME), (~InboxItem.is_open,)
    parts = [] if after == "closed" else [_part(1, still_open, after=after == "open")]
    if not open_only:
        parts += [_part(0, wanted, after=after == "closed") for wanted in (over, closed)]
    found = union_all(*(part.subquery().select() for part in parts)).subquery()
    return select(found).order_by(found.c.still_open.desc(), found.c.id.desc()).limit(bindparam("limit"))


def _part(still_open: int, wanted: tuple[Any, ...], *, after: bool) -> Select[Any]:
    statement: Select[Any] = select(*COLUMNS, literal(still_open).label("still_open")).where(*_MINE, *wanted)
    if after:
        statement = statement.where(InboxItem.id < bindparam("after_id"))
    return statement.order_by(InboxItem.id.desc()).limit(bindparam("limit"))


# Of requests among some items: how they stand.
PARTNERSHIPS = select(Partnership.id, Partnership.status).where(Partnership.id.in_(bindparam("ids", expanding=True)))
MEMBERSHIPS = (
    select(
        Membership.id,
        Membership.state,
        Membership.expires_at,
        Membership.settled_at,
        Membership.role,
        Organisation.name,
    )
    .join(
        Organisation,
        and_(Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id),
    )
    .where(Membership.id.in_(bindparam("ids", expanding=True)))
)
ORGANISATION_NAMES = select(Organisation.id, Organisation.name).where(
    Organisation.id.in_(bindparam("ids", expanding=True))
)
# Why requests that notices tell of were declined.
REASONS = union_all(
    *(
        select(asked.id, asked.decline_reason).where(asked.id.in_(bindparam("ids", expanding=True)))
        for asked in (Membership, Partnership)
    )
)
