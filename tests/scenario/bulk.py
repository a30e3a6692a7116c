"""Thousands of rows at once: what the verbs leave behind, but for mails, notices and the audit log."""

import datetime as dt
import hashlib
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update

from server.db.database import Database
from server.db.models import (
    Account,
    AccountEmail,
    Base,
    Document,
    DocumentKind,
    InboxItem,
    InboxKind,
    InboxPosition,
    Membership,
    MembershipState,
    NoticeKind,
    OrganisationRole,
    PlatformRole,
    Session,
    User,
    UserStatus,
    UserWord,
    new_id,
)
from server.db.queries import inbox as queries
from server.domain import names, session_tokens
from tests.rows import key
from tests.scenario.users import LoggedInUser, password_hash

# A quarter begins with J, and no family name does: what a search for one letter finds.
GIVEN = (
    *("Jan", "Joost", "Julia", "Jasper", "Johanna", "Anna", "Bram", "Daan", "Eva", "Femke"),
    *("Gijs", "Hanna", "Iris", "Koen", "Lotte", "Mees", "Noor", "Pieter", "Ruben", "Sanne"),
)
FAMILY = (
    *("Bakker", "Bos", "Brouwer", "Dekker", "Dijkstra", "Hendriks", "Kok", "Koster", "Kuiper", "Meijer"),
    *("Mulder", "Peters", "Prins", "Smit", "Smits", "Visser", "Vos", "Vries", "Willems", "Wit"),
)
CHUNK = 5_000


async def insert_users(database: Database, environment_id: uuid.UUID, domain: str, count: int) -> list[User]:
    """Active users of one environment, findable by their words."""
    now = dt.datetime.now(dt.UTC)
    made = [_person(environment_id, f"u{n}@{domain}", _name(n), now) for n in range(count)]
    accounts, addresses, users = (list(rows) for rows in zip(*made, strict=True))
    words = [
        UserWord(environment_id=environment_id, word=word, user_id=user.id)
        for user in users
        for word in sorted(names.words_of(user.name, user.canonical))
    ]
    for rows in (accounts, addresses, users, words):
        await insert_rows(database, rows)
    return users


async def insert_sessions(database: Database, users: Sequence[User]) -> list[str]:
    """A live session of each."""
    now = dt.datetime.now(dt.UTC)
    over = now + database.policy.session_lasts
    tokens = [(user.account_id, session_tokens.make(user.account_id)) for user in users if user.account_id]
    sessions = [
        Session(
            account_id=account_id,
            token_hash=hashlib.sha256(token.encode()).digest(),
            created_at=now,
            authenticated_at=now,
            last_used_at=now,
            expires_at=over,
        )
        for account_id, token in tokens
    ]
    await insert_rows(database, sessions)
    return [token for _, token in tokens]


async def insert_memberships(
    database: Database, by: LoggedInUser, organisation: str, users: Sequence[User]
) -> list[uuid.UUID]:
    """Of colleagues."""
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in users)
    rows = [
        Membership(
            id=pk,
            environment_id=by.environment_id,
            organisation_id=key(organisation),
            user_environment_id=user.environment_id,
            user_id=user.id,
            role=OrganisationRole.MEMBER,
            state=MembershipState.ACTIVE,
            added_by_environment_id=by.environment_id,
            added_by_id=by.user_id,
            created_at=now,
        )
        for pk, user in zip(ids, users, strict=True)
    ]
    await insert_rows(database, rows)
    return ids


async def insert_documents(database: Database, by: LoggedInUser, organisation: str, count: int) -> list[uuid.UUID]:
    """Documents whose file is still to come."""
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in range(count))
    rows = [
        Document(
            id=pk,
            environment_id=by.environment_id,
            organisation_id=key(organisation),
            kind=DocumentKind.INVOICE,
            title=f"Invoice {n}",
            number=str(n),
            created_by_environment_id=by.environment_id,
            created_by_id=by.user_id,
            created_at=now,
        )
        for n, pk in enumerate(ids)
    ]
    await insert_rows(database, rows)
    return ids


async def insert_notices(database: Database, by: LoggedInUser, users: Sequence[User], count: int) -> list[uuid.UUID]:
    """Unread notices that users joined, until the boss's inbox has so many positions; all that is closed in it."""
    place: dict[str, Any] = {"environment_id": by.environment_id, "user_id": by.user_id}
    reached = await _position(database, place)
    now, ids = dt.datetime.now(dt.UTC), sorted(new_id() for _ in range(count - reached))
    rows = [
        InboxItem(
            id=pk,
            **place,
            position=reached + n,
            kind=InboxKind.NOTICE,
            notice=NoticeKind.USER_JOINED,
            from_id=by.environment_id,
            is_open=False,
            about={"user_id": users[n % len(users)].id.hex},
            created_at=now,
        )
        for n, pk in enumerate(ids, start=1)
    ]
    await insert_rows(database, rows)
    async with database.writer.begin() as connection:
        await connection.execute(update(InboxPosition).filter_by(**place).values(last=count))
        closed = select(InboxItem.id).filter_by(**place, is_open=False).order_by(InboxItem.id)
        return list((await connection.execute(closed)).scalars())


async def _position(database: Database, place: dict[str, Any]) -> int:
    reader = database.read()
    try:
        return int(await reader.scalar(queries.POSITION, **place) or 0)
    finally:
        await reader.close()


async def insert_rows(database: Database, rows: Sequence[Base]) -> None:
    """Inserts rows of one table, a few thousand with each statement."""
    async with database.writer.begin() as connection:
        for start in range(0, len(rows), CHUNK):
            some = rows[start : start + CHUNK]
            columns = some[0].__table__.c.keys()
            values = [{name: getattr(row, name) for name in columns} for row in some]
            await connection.execute(insert(type(some[0])), values)


def _name(n: int) -> str:
    return f"{GIVEN[n % len(GIVEN)]} {FAMILY[n // len(GIVEN) % len(FAMILY)]}"


def _person(environment_id: uuid.UUID, email: str, name: str, now: dt.datetime) -> tuple[Account, AccountEmail, User]:
    account = Account(id=new_id(), name=name, locale="en", password_hash=password_hash(), created_at=now)
    address = AccountEmail(canonical=email, address=email, account_id=account.id, is_primary=True, verified_at=now)
    user = User(
        environment_id=environment_id,
        account_id=account.id,
        name=name,
        name_key=names.sort_key(name),
        email=email,
        canonical=email,
        person=email,
        role=PlatformRole.BASIC_USER,
        status=UserStatus.ACTIVE,
        created_at=now,
        activated_at=now,
        last_active_at=now.replace(second=0, microsecond=0),
    )
    return account, address, user
