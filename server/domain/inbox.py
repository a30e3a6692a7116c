"""The inbox: requests and notices for one user, each at the position of its latest change (INB-1 to INB-5)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Update

from server.db.models import InboxItem, InboxKind, NoticeKind, new_id
from server.db.queries import inbox as queries
from server.db.unit_of_work import UnitOfWork

from .errors import NotFound
from .events import InboxChanged
from .ids import UserRef, key_of
from .permissions import Actor


@dataclass(frozen=True, slots=True)
class Request:
    """What asks for a decision: a partnership or a membership."""

    kind: InboxKind
    from_id: uuid.UUID
    partnership_id: uuid.UUID | None = None
    membership_id: uuid.UUID | None = None
    expires_at: dt.datetime | None = None


async def ask(uow: UnitOfWork, users: Iterable[UserRef], request: Request) -> None:
    """An open item in each of these users' inboxes."""
    for user in sorted(set(users)):
        item = InboxItem(
            id=new_id(),
            environment_id=user.environment_id,
            user_id=user.user_id,
            position=await _next_position(uow, user),
            created_at=uow.now,
            kind=request.kind,
            from_id=request.from_id,
            is_open=True,
            partnership_id=request.partnership_id,
            membership_id=request.membership_id,
            expires_at=request.expires_at,
        )
        _deliver(uow, item)


async def notify(
    uow: UnitOfWork,
    users: Iterable[UserRef],
    notice: NoticeKind,
    *,
    from_id: uuid.UUID,
    **about: uuid.UUID | str | None,
) -> None:
    """A notice to each of these users. `about` holds ids and closed words; names are read when it is shown.

    Only a domain is named as it is: it has no id, and its name does not change.
    """
    stored = {key: value.hex if isinstance(value, uuid.UUID) else value for key, value in about.items()}
    for user in sorted(set(users)):
        item = InboxItem(
            id=new_id(),
            environment_id=user.environment_id,
            user_id=user.user_id,
            position=await _next_position(uow, user),
            created_at=uow.now,
            kind=InboxKind.NOTICE,
            notice=notice,
            from_id=from_id,
            is_open=False,
            about=stored or None,
        )
        _deliver(uow, item)


async def settle(
    uow: UnitOfWork,
    asked_id: uuid.UUID,
    *,
    partnership_id: uuid.UUID | None = None,
    membership_id: uuid.UUID | None = None,
) -> None:
    """The request was decided, withdrawn or cut: its items are open no more, and count as changed just now.

    `asked_id`: the environment of whoever was asked.
    """
    about = {"partnership_id": partnership_id, "membership_id": membership_id}
    await _renumber(uow, queries.SETTLE, environment_id=asked_id, **about)


async def show_again(uow: UnitOfWork, asked_id: uuid.UUID, *, membership_id: uuid.UUID) -> None:
    """The request changed while it is open: its items count as changed just now, so who follows the inbox sees it."""
    about = {"partnership_id": None, "membership_id": membership_id}
    await _renumber(uow, queries.RENUMBER, environment_id=asked_id, **about)


async def mark_read(uow: UnitOfWork, actor: Actor, *, item_id: uuid.UUID) -> None:
    """Once read, an item stays read; other windows are told. NOT_FOUND for anybody's but the actor's own (INB-5)."""
    user = UserRef(actor.environment_id, actor.user_id)
    item = await uow.first(queries.ITEM, **user._asdict(), id=item_id)
    if item is None:
        raise NotFound(field="inboxItemId")
    if item.read_at is None:
        position = await _next_position(uow, user)
        key = {"of_environment": user.environment_id, "of_id": item_id}
        await uow.changed(queries.MARK_READ, **key, now=uow.now, new_position=position)
        uow.publish(InboxChanged(*user))


async def forget(uow: UnitOfWork, user: UserRef) -> None:
    """The inbox of a user who is no more."""
    key = {"of_environment": user.environment_id, "of_user": user.user_id}
    await uow.changed(queries.FORGET_ITEMS, **key)
    await uow.changed(queries.FORGET_POSITION, **key)


def _deliver(uow: UnitOfWork, item: InboxItem) -> None:
    uow.add(item)
    uow.publish(InboxChanged(item.environment_id, item.user_id))


async def _renumber(uow: UnitOfWork, statement: Update, **about: uuid.UUID | None) -> None:
    """Runs the statement for each open item about the request, with the next position of its inbox: it changed last."""
    for item in await uow.rows(queries.OPEN_ABOUT, **about):
        position = await _next_position(uow, UserRef(item.environment_id, item.user_id))
        await uow.changed(statement, **key_of(item), new_position=position)
        uow.publish(InboxChanged(item.environment_id, item.user_id))


async def _next_position(uow: UnitOfWork, user: UserRef) -> int:
    # The row of the last position stays locked until the commit: another transaction gets the next one only after it,
    # and so whoever reads the inbox never sees a later position before an earlier one (INB-3).
    statement = queries.next_position(is_sqlite=uow.is_sqlite)
    return await uow.count(statement, of_environment=user.environment_id, of_user=user.user_id)
