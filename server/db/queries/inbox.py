"""A user's inbox."""

import functools
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, func, literal, or_, select, union_all, update

from server.db.models import InboxItem, InboxPosition, Membership, Organisation, Partnership
from server.db.queries.keyset import Key, Keyset, Start

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


class _OpenFirst(Keyset):
    """Open items first, then the others; of both the newest first.

    Whether an item is open is a matter of :now and no column. A key says it by "1" or "0"; a page that starts among
    the open ones starts AFTER_KEY, one that starts among the others AFTER_NULL.
    """

    def key(self, row: Any) -> Key:
        return str(row.still_open), row.id

    def accepts(self, key: Key) -> bool:
        return len(key) == 2 and key[0] in ("0", "1") and super().accepts(key[1:])

    def start(self, after: Key | None) -> Start:
        return Start.FIRST if after is None else Start.AFTER_KEY if after[0] == "1" else Start.AFTER_NULL

    def parameters(self, after: Key | None) -> dict[str, Any]:
        return super().parameters(after and after[1:])


OPEN_FIRST = _OpenFirst(InboxItem.id, descending=True)


@functools.cache
def page(open_only: bool, start: Start) -> Select[Any]:
    """Each part is a range of one index. A request past its time is open no more, whoever wrote that down."""
    still_open, over, closed = (InboxItem.is_open, _IN_TIME), (InboxItem.is_open, ~_IN_TIME), (~InboxItem.is_open,)
    among_others = start is Start.AFTER_NULL
    parts = [] if among_others else [_part(1, still_open, start)]
    if not open_only:
        parts += [_part(0, wanted, start if among_others else Start.FIRST) for wanted in (over, closed)]
    found = union_all(*(part.subquery().select() for part in parts)).subquery()
    return select(found).order_by(found.c.still_open.desc(), found.c.id.desc()).limit(bindparam("limit"))


def _part(still_open: int, wanted: tuple[Any, ...], start: Start) -> Select[Any]:
    statement: Select[Any] = select(*COLUMNS, literal(still_open).label("still_open")).where(*_MINE, *wanted)
    return OPEN_FIRST.page(statement, start)


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
