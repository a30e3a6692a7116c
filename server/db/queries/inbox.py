"""A user's inbox."""

import datetime as dt
import functools
import uuid
from typing import Any, Protocol

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    and_,
    bindparam,
    column,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)

from server.db.models import (
    InboxItem,
    InboxKind,
    InboxPosition,
    Membership,
    MembershipState,
    NoticeKind,
    Organisation,
    OrganisationRole,
    Partnership,
    PartnershipStatus,
    Verification,
)
from server.db.query import Query, columns
from server.db.upserts import insert_into

from .keyset import Key, Keyset, Start

_BULK = {"synchronize_session": False}


class InboxItemRow(Protocol):
    id: uuid.UUID
    user_id: uuid.UUID
    position: int
    kind: InboxKind
    notice: NoticeKind | None
    from_id: uuid.UUID
    partnership_id: uuid.UUID | None
    membership_id: uuid.UUID | None
    about: dict[str, str | None] | None
    created_at: dt.datetime
    read_at: dt.datetime | None


class SeenItem(InboxItemRow, Protocol):
    """With the request that it is about, as that stands now (INB-4)."""

    partnership_status: PartnershipStatus | None
    membership_state: MembershipState | None
    membership_expires_at: dt.datetime | None
    membership_settled_at: dt.datetime | None
    membership_role: OrganisationRole | None
    organisation_name: str | None
    verification: Verification | None


class ListedItem(SeenItem, Protocol):
    still_open: int  # not 0 where it is: what the list is sorted by


class ItemKey(Protocol):
    environment_id: uuid.UUID
    user_id: uuid.UUID
    id: uuid.UUID


class Named(Protocol):
    id: uuid.UUID
    name: str


class Declined(Protocol):
    id: uuid.UUID
    decline_reason: str | None


_MINE = (InboxItem.environment_id == bindparam("environment_id"), InboxItem.user_id == bindparam("user_id"))

_IN_TIME = or_(InboxItem.expires_at.is_(None), InboxItem.expires_at > bindparam("now"))

_OF_USER = select(*columns(InboxItem, InboxItemRow)).where(*_MINE)

ITEM = Query(InboxItemRow, _OF_USER.where(InboxItem.id == bindparam("id")))


def _seen(items: Select[Any] | CompoundSelect[Any]) -> Select[Any]:
    """Items of :environment_id with what their requests are about."""
    found = items.subquery()
    organisation = and_(
        Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id
    )
    partnership = and_(
        Partnership.environment_id == bindparam("environment_id"), Partnership.id == found.c.partnership_id
    )
    return select(
        *found.c,
        Partnership.status.label("partnership_status"),
        Membership.state.label("membership_state"),
        Membership.expires_at.label("membership_expires_at"),
        Membership.settled_at.label("membership_settled_at"),
        Membership.role.label("membership_role"),
        Organisation.name.label("organisation_name"),
        Organisation.verification,
    ).select_from(
        found.outerjoin(Partnership, partnership)
        .outerjoin(Membership, Membership.id == found.c.membership_id)
        .outerjoin(Organisation, organisation)
    )


ITEMS = Query(SeenItem, _seen(_OF_USER.where(InboxItem.id.in_(bindparam("ids", expanding=True)))))

OPEN_ABOUT = Query(
    ItemKey,
    select(*columns(InboxItem, ItemKey))
    .where(
        InboxItem.environment_id == bindparam("environment_id"),
        InboxItem.is_open,
        (InboxItem.partnership_id == bindparam("partnership_id"))
        | (InboxItem.membership_id == bindparam("membership_id")),
    )
    .order_by(InboxItem.user_id, InboxItem.id),
)

SETTLE = (
    update(InboxItem)
    .where(InboxItem.environment_id == bindparam("of_environment"), InboxItem.id == bindparam("of_id"))
    .values(is_open=False, position=bindparam("new_position"))
    .execution_options(**_BULK)
)

RENUMBER = (
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


@functools.cache
def next_position(*, is_sqlite: bool) -> Any:
    """Counts the positions of an inbox on by one, from 1, and answers the last one."""
    table = InboxPosition.__table__.c
    first = insert_into(InboxPosition.__table__, is_sqlite=is_sqlite).values(
        environment_id=bindparam("of_environment"), user_id=bindparam("of_user"), last=1
    )
    keys = ["environment_id", "user_id"]
    return first.on_conflict_do_update(index_elements=keys, set_={"last": table.last + 1}).returning(table.last)


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

# Items that came or changed after a position, in order (INB-3).
_AFTER = _seen(
    _OF_USER.where(InboxItem.position > bindparam("after")).order_by(InboxItem.position).limit(bindparam("limit"))
)
AFTER = Query(SeenItem, _AFTER.order_by(_AFTER.selected_columns.position))
POSITION = select(InboxPosition.last).where(
    InboxPosition.environment_id == bindparam("environment_id"), InboxPosition.user_id == bindparam("user_id")
)

POSITIONS = select(InboxPosition.environment_id, InboxPosition.user_id, InboxPosition.last).where(
    InboxPosition.environment_id.in_(bindparam("environment_ids", expanding=True)),
    InboxPosition.user_id.in_(bindparam("user_ids", expanding=True)),
)

UNREAD = select(func.count()).select_from(InboxItem).where(*_MINE, InboxItem.read_at.is_(None))


class _OpenFirst(Keyset):
    """Open items first, then the others; of both the newest first.

    Whether an item is open depends on :now, so no column holds it. A key begins with `still_open`, which for an open
    item is one number in this list and another one in that list, and 0 for any other. AFTER_KEY is after an open item
    here, and AFTER_NULL after another one; nothing is null.
    """

    def __init__(self, *states: int) -> None:
        super().__init__(InboxItem.id, descending=True)
        self.states = frozenset(map(str, states))
        self.columns = [column("still_open", Integer), InboxItem.id]

    def key(self, row: ListedItem) -> Key:
        return str(row.still_open), row.id

    def accepts(self, key: Key) -> bool:
        return len(key) == 2 and key[0] in self.states and super().accepts(key[1:])

    def start(self, after: Key | None) -> Start:
        return Start.FIRST if after is None else Start.AFTER_NULL if after[0] == "0" else Start.AFTER_KEY

    def parameters(self, after: Key | None) -> dict[str, Any]:
        return super().parameters(after and after[1:])


AMONG_ALL, ALONE = 1, 2
OPEN_FIRST, OPEN_ONLY = _OpenFirst(AMONG_ALL, 0), _OpenFirst(ALONE)


@functools.cache
def page(open_only: bool, start: Start) -> Query[ListedItem]:
    """At most :limit items. An expired request counts as closed, although its row still says open.

    Each part is a range of one index.
    """
    still_open, over, closed = and_(InboxItem.is_open, _IN_TIME), and_(InboxItem.is_open, ~_IN_TIME), ~InboxItem.is_open
    among_others = start is Start.AFTER_NULL
    parts = [] if among_others else [_part(ALONE if open_only else AMONG_ALL, still_open, start)]
    if not open_only:
        parts += [_part(0, wanted, start if among_others else Start.FIRST) for wanted in (over, closed)]
    found = _by_state(select(union_all(*(part.subquery().select() for part in parts)).subquery()))
    return Query(ListedItem, _by_state(_seen(found.limit(bindparam("limit")))))


def _by_state(items: Select[Any]) -> Select[Any]:
    return items.order_by(items.selected_columns.still_open.desc(), items.selected_columns.id.desc())


def _part(still_open: int, wanted: ColumnElement[bool], start: Start) -> Select[*tuple[object, ...]]:
    statement = _OF_USER.add_columns(literal(still_open).label("still_open")).where(wanted)
    return OPEN_FIRST.page(statement, start)


ORGANISATION_NAMES = Query(
    Named, select(*columns(Organisation, Named)).where(Organisation.id.in_(bindparam("ids", expanding=True)))
)
_THESE: BindParameter[Any] = bindparam("ids", expanding=True)
# Why requests that notices to :environment_id tell of were declined.
REASONS = Query(
    Declined,
    union_all(
        select(Membership.id, Membership.decline_reason).where(Membership.id.in_(_THESE)),
        select(Partnership.id, Partnership.decline_reason).where(
            Partnership.environment_id == bindparam("environment_id"), Partnership.id.in_(_THESE)
        ),
    ),
)
