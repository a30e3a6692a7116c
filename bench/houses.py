"""Two environments in one database, alike but for their size: what a page of the small one costs, the large one may.

Founding, asking and accepting go by the verbs; what there are thousands of is inserted in bulk, as the verbs leave it,
but for mails and the audit log.
"""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from bench.crowd import people, put
from server.db import models
from server.db.database import Database
from server.db.models import DocumentKind, InboxKind, MembershipState, NoticeKind, OrganisationRole, User, new_id
from server.db.queries import inbox as queries
from server.domain import partnerships
from tests.cast import Member, join
from tests.graphql.companies import added, founded
from tests.graphql.partners import mark
from tests.graphql.steps import key

OUTSIDE = 100  # users who are no members of the full organisation
REQUESTS = 10  # open ones in the boss's inbox, older than everything else in it
BUSY = 50  # users, the first by name, who are members of every other organisation
PARTNERS = 100  # users of a partner


@dataclass(frozen=True, slots=True)
class Size:
    name: str
    members: int
    organisations: int
    items: int
    documents: int


@dataclass(frozen=True, slots=True)
class House:
    """An environment; its boss administers it and its organisations. Rows are in the order of their ids, users by name.

    `full` is an organisation of which nearly all are members, and `empty` one that has the boss only.
    """

    boss: Member
    full: str
    empty: str
    users: list[User]
    members: list[uuid.UUID]
    documents: list[uuid.UUID]
    items: list[uuid.UUID]


async def build(database: Database, size: Size, number: int) -> House:
    """`number`, of one digit, tells one house from another."""
    boss = await join(database, "Wanda Zwart", f"wanda@{size.name}.example", size.name.title())
    asker = await partner(database, boss, f"partner{number}.example")
    for n in range(REQUESTS):
        asking = await founded(database, asker, f"Partner {n} B.V.", f"{number}1{n:06}")
        await added(database, asker, asking, boss)
    full = await founded(database, boss, "Everybody B.V.", f"{number}2000000")
    empty = await founded(database, boss, "Nobody B.V.", f"{number}3000000")
    found = await people(database, boss.environment_id, f"{size.name}.example", size.members + OUTSIDE)
    by_name = sorted(found, key=lambda user: (user.name_key, user.id))
    for n in range(size.organisations):
        other = await founded(database, boss, f"Organisation {n} B.V.", f"{number}4{n:06}")
        await add(database, boss, other, by_name[:BUSY])
    return House(
        boss,
        full,
        empty,
        users=by_name,
        members=await add(database, boss, full, found[: size.members]),
        documents=await file(database, boss, full, size.documents),
        items=await tell(database, boss, found, size.items),
    )


async def partner(database: Database, boss: Member, domain: str) -> Member:
    """The boss of a partner, connected to the partnership; nobody else there is."""
    asker = await join(database, "Aafje Aker", f"aafje@{domain}", domain)
    await mark(database, boss, boss)
    await mark(database, asker, asker)
    async with database.write(origin="bench") as uow:
        pk = await partnerships.request_partnership(uow, asker.actor, environment_id=boss.environment_id)
    async with database.write(origin="bench") as uow:
        await partnerships.accept_partnership(uow, boss.actor, partnership_id=pk)
    await people(database, asker.environment_id, domain, PARTNERS)
    return asker


async def add(database: Database, boss: Member, organisation: str, users: Sequence[User]) -> list[uuid.UUID]:
    """Memberships of colleagues."""
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in users)
    rows = [
        models.Membership(
            id=pk,
            environment_id=boss.environment_id,
            organisation_id=key(organisation),
            user_environment_id=user.environment_id,
            user_id=user.id,
            role=OrganisationRole.MEMBER,
            state=MembershipState.ACTIVE,
            added_by_environment_id=boss.environment_id,
            added_by_id=boss.user_id,
            created_at=now,
        )
        for pk, user in zip(ids, users, strict=True)
    ]
    await put(database, rows)
    return ids


async def file(database: Database, boss: Member, organisation: str, count: int) -> list[uuid.UUID]:
    """Documents whose file is still to come."""
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in range(count))
    rows = [
        models.Document(
            id=pk,
            environment_id=boss.environment_id,
            organisation_id=key(organisation),
            kind=DocumentKind.INVOICE,
            title=f"Invoice {n}",
            number=str(n),
            created_by_environment_id=boss.environment_id,
            created_by_id=boss.user_id,
            created_at=now,
        )
        for n, pk in enumerate(ids)
    ]
    await put(database, rows)
    return ids


async def tell(database: Database, boss: Member, users: Sequence[User], count: int) -> list[uuid.UUID]:
    """Unread notices that users joined, until the boss's inbox has so many positions; all that is closed in it."""
    place: dict[str, Any] = {"environment_id": boss.environment_id, "user_id": boss.user_id}
    reached = await position(database, place)
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in range(count - reached))
    rows = [
        models.InboxItem(
            id=pk,
            **place,
            position=reached + n,
            kind=InboxKind.NOTICE,
            notice=NoticeKind.USER_JOINED,
            from_id=boss.environment_id,
            is_open=False,
            about={"user_id": users[n % len(users)].id.hex},
            created_at=now,
        )
        for n, pk in enumerate(ids, start=1)
    ]
    await put(database, rows)
    async with database.writer.begin() as connection:
        await connection.execute(update(models.InboxPosition).filter_by(**place).values(last=count))
        closed = select(models.InboxItem.id).filter_by(**place, is_open=False).order_by(models.InboxItem.id)
        return list((await connection.execute(closed)).scalars())


async def position(database: Database, place: dict[str, Any]) -> int:
    reader = database.read()
    try:
        return int(await reader.scalar(queries.POSITION, **place) or 0)
    finally:
        await reader.close()
