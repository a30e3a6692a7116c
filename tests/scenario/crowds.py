"""Crowds: users of every status, role and age, many of them with no name or no activity, inserted in bulk.

A quarter of the names begins with J, in one place of the order by name; so do no other words but addresses. Of the
others, a fifth begins with B, here and there. All addresses have the domain of their environment.
"""

import datetime as dt
import itertools
import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import insert

from server.db.database import Database
from server.db.models import PlatformRole, User, UserStatus, UserWord, new_id
from server.domain import names
from tests.scenario.bulk import FAMILY, GIVEN

CHUNK = 2_000  # in one transaction: PostgreSQL goes through all versions of the numbers that are kept
GIVEN_NAMES = [name + end for name in GIVEN for end in ("", "a", "e", "i", "o", "ke", "ine", "us", "tje", "el")]
FAMILY_NAMES = [
    name + end for name in FAMILY for end in ("", "s", "e", "sen", "sma", "ink", "aert", "mans", "huis", "veld")
]
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
STATUSES = {UserStatus.ACTIVE: 80, UserStatus.INVITED: 15, UserStatus.BLOCKED: 5}
ROLES = {PlatformRole.BASIC_USER: 890, PlatformRole.ADVANCED_USER: 100, PlatformRole.ADMINISTRATOR: 10}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """What a user is found and sorted by."""

    id: uuid.UUID
    name_key: str | None
    canonical: str
    status: UserStatus
    role: PlatformRole
    created_at: dt.datetime
    last_active_at: dt.datetime | None


async def insert_crowd(
    database: Database, environment_id: uuid.UUID, domain: str, count: int, told: Callable[[int], None] = lambda _: None
) -> list[Person]:
    """Who was made. `told` hears how many there are so far."""
    made: list[Person] = []
    crowd = _people(environment_id, domain, count)
    while some := list(itertools.islice(crowd, CHUNK)):
        words = [
            {"environment_id": environment_id, "word": word, "user_id": row["id"]}
            for row in some
            for word in sorted(names.words_of(row["name"], row["canonical"]))
        ]
        async with database.writer.begin() as connection:
            await connection.execute(insert(User.__table__), some)
            await connection.execute(insert(UserWord.__table__), words)
        made += [Person(**{field.name: row[field.name] for field in fields(Person)}) for row in some]
        told(len(made))
    return made


def user_row(environment_id: uuid.UUID, name: str | None, address: str, **values: Any) -> Row:
    """Of `users`, to be inserted without the domain's verbs; `values` are its other columns."""
    return {
        "environment_id": environment_id,
        "id": new_id(),
        "name": name,
        "name_key": names.sort_key(name) if name else None,
        "email": address,
        "canonical": address,
        "person": address,
        "relationship_manager": False,
        **values,
    }


def _people(environment_id: uuid.UUID, domain: str, count: int) -> Iterator[Row]:
    luck = random.Random(count)
    for n in range(count):
        given, family = luck.choice(GIVEN_NAMES), luck.choice(FAMILY_NAMES)
        [status] = luck.choices([*STATUSES], [*STATUSES.values()])
        [role] = luck.choices([*ROLES], [*ROLES.values()])
        name = None if status is UserStatus.INVITED and luck.random() < 0.5 else f"{given} {family}"
        address = f"{given}.{family}{n}@{domain}".lower()
        yield user_row(
            environment_id,
            name,
            address,
            role=role,
            status=status,
            created_at=NOW - dt.timedelta(minutes=luck.randrange(1_000_000)),
            last_active_at=NOW - dt.timedelta(minutes=luck.randrange(100_000)) if luck.random() < 0.7 else None,
        )
