"""Many people at once: the rows that signing up leaves, but for mails and the audit log."""

import datetime as dt
import uuid
from collections.abc import Sequence

from sqlalchemy import insert

from server.db.database import Database
from server.db.models import Account, AccountEmail, Base, PlatformRole, Session, User, UserStatus, UserWord, new_id
from server.domain import names
from server.domain.secrets import digest, make
from tests.cast import password_hash

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


async def people(database: Database, environment_id: uuid.UUID, domain: str, count: int) -> list[User]:
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
        await put(database, rows)
    return users


async def tokens(database: Database, users: Sequence[User]) -> list[str]:
    """A live session of each."""
    now = dt.datetime.now(dt.UTC)
    over = now + database.policy.session_lasts
    secrets = [make() for _ in users]
    sessions = [
        Session(
            account_id=user.account_id, token_hash=digest(secret), created_at=now, last_used_at=now, expires_at=over
        )
        for user, secret in zip(users, secrets, strict=True)
        if user.account_id
    ]
    await put(database, sessions)
    return secrets


async def put(database: Database, rows: Sequence[Base]) -> None:
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
        role=PlatformRole.BASIC_USER,
        status=UserStatus.ACTIVE,
        created_at=now,
        activated_at=now,
        last_active_at=now.replace(second=0, microsecond=0),
    )
    return account, address, user
