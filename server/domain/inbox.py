"""The inbox: requests and notices for one user, each at the position of its latest change (INB-1 to INB-5)."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable

from server.db.models import InboxItem, InboxKind, InboxPosition, NoticeKind, new_id
from server.db.queries import inbox as queries
from server.db.unit_of_work import UnitOfWork

from .errors import NotFound
from .events import InboxChanged
from .permissions import Actor

Place = tuple[uuid.UUID, uuid.UUID]


@dataclass(frozen=True, slots=True)
class Request:
    """What asks for a decision: a partnership or a membership."""

    kind: InboxKind
    from_id: uuid.UUID
    partnership_id: uuid.UUID | None = None
    membership_id: uuid.UUID | None = None
    expires_at: dt.datetime | None = None


async def ask(uow: UnitOfWork, places: Iterable[Place], request: Request) -> None:
    """An open item in each of these users' inboxes."""
    for place in sorted(set(places)):
        await _deliver(
            uow,
            place,
            kind=request.kind,
            from_id=request.from_id,
            is_open=True,
            partnership_id=request.partnership_id,
            membership_id=request.membership_id,
            expires_at=request.expires_at,
        )


async def notify(
    uow: UnitOfWork, places: Iterable[Place], notice: NoticeKind, *, from_id: uuid.UUID, **about: uuid.UUID | str | None
) -> None:
    """A notice to each of these users. `about` holds ids and closed words; names are read when it is shown."""
    told = {key: value.hex if isinstance(value, uuid.UUID) else value for key, value in about.items()}
    for place in sorted(set(places)):
        await _deliver(
            uow, place, kind=InboxKind.NOTICE, notice=notice, from_id=from_id, is_open=False, about=told or None
        )


async def settle(
    uow: UnitOfWork, *, partnership_id: uuid.UUID | None = None, membership_id: uuid.UUID | None = None
) -> None:
    """The request was decided, withdrawn or cut: its items are open no more, and are told again as they are now."""
    about = {"partnership_id": partnership_id, "membership_id": membership_id}
    await _retell(uow, queries.SETTLE, about)


async def tell_again(uow: UnitOfWork, *, membership_id: uuid.UUID) -> None:
    """The request changed while it is open: its items are told again as they are now."""
    await _retell(uow, queries.TELL_AGAIN, {"partnership_id": None, "membership_id": membership_id})


async def mark_read(uow: UnitOfWork, actor: Actor, *, item_id: uuid.UUID) -> None:
    """Once read, an item stays read; other windows are told. NOT_FOUND for anybody's but the actor's own (INB-5)."""
    item = await uow.first(queries.ITEM, environment_id=actor.environment_id, user_id=actor.user_id, id=item_id)
    if item is None:
        raise NotFound(field="inboxItemId")
    if item.read_at is None:
        place = (actor.environment_id, actor.user_id)
        position = await _next_position(uow, place)
        await uow.changed(queries.MARK_READ, of_environment=place[0], of_id=item_id, now=uow.now, new_position=position)
        uow.publish(InboxChanged(*place))


async def forget(uow: UnitOfWork, place: Place) -> None:
    """The inbox of a user who is no more."""
    await uow.changed(queries.FORGET_ITEMS, of_environment=place[0], of_user=place[1])
    await uow.changed(queries.FORGET_POSITION, of_environment=place[0], of_user=place[1])


async def _deliver(uow: UnitOfWork, place: Place, **values: Any) -> None:
    environment_id, user_id = place
    item = InboxItem(
        id=new_id(),
        environment_id=environment_id,
        user_id=user_id,
        position=await _next_position(uow, place),
        created_at=uow.now,
        **values,
    )
    uow.add(item)
    uow.publish(InboxChanged(environment_id, user_id))


async def _retell(uow: UnitOfWork, statement: Executable, about: dict[str, uuid.UUID | None]) -> None:
    for item in await uow.rows(queries.OPEN_ABOUT, **about):
        position = await _next_position(uow, (item.environment_id, item.user_id))
        await uow.changed(statement, of_environment=item.environment_id, of_id=item.id, new_position=position)
        uow.publish(InboxChanged(item.environment_id, item.user_id))


async def _next_position(uow: UnitOfWork, place: Place) -> int:
    # The row stays locked until the commit, so a later position never shows before an earlier one (INB-3).
    await uow.insert_if_new(InboxPosition, environment_id=place[0], user_id=place[1], last=0)
    return await uow.count(queries.NEXT_POSITION, of_environment=place[0], of_user=place[1])
