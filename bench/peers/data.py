"""The data that all peers answer from: environments alike, in Welkom's own tables, inserted thousands of rows at once.

In each environment one organisation has MEMBERS members; the users' other memberships are spread over the rest.
Every third user was invited once, every tenth still is, and one in fifty of all was invited in vain.
"""

import datetime as dt
import random
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from server.db.database import Database
from server.db.models import (
    IdentifierScheme,
    Invitation,
    InvitationKind,
    InvitationStatus,
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    PlatformRole,
    User,
    UserStatus,
    new_id,
)
from server.domain import ids, names
from tests.scenario import LoggedInUser, sign_up
from tests.scenario.bulk import insert_rows, insert_sessions, insert_users

MEMBERS = 60  # so that a page of 50 is full, although a few of the requests are over
ADVANCED, WAITING = 4, 9  # of every ten users


@dataclass(frozen=True, slots=True)
class Size:
    environments: int = 20
    users: int = 500
    organisations: int = 50
    memberships: int = 3  # of a user, on average


@dataclass(frozen=True, slots=True)
class Place:
    """One environment, as the load sees it. `plain` is a Basic user's token; `changed` are whose roles are changed."""

    environment_id: uuid.UUID
    administrator: str
    plain: str
    organisation: str
    domain: str
    changed: list[str]


async def fill(database: Database, size: Size) -> list[Place]:
    """All environments; alike but for their names, by the same seed each time."""
    dice = random.Random(7)
    return [await _environment(database, size, number, dice) for number in range(size.environments)]


async def _environment(database: Database, size: Size, number: int, dice: random.Random) -> Place:
    domain = f"company{number:02}.example"
    boss = await sign_up(database, f"Wanda Zwart {number:02}", f"wanda@{domain}", f"Company {number:02}")
    users = await insert_users(database, boss.environment_id, domain, size.users - 1)
    [plain] = await insert_sessions(database, users[:1])
    organisations = _organisations(boss, size, number)
    await insert_rows(database, organisations)
    await insert_rows(database, _memberships(boss, users, organisations, size, dice))
    await insert_rows(database, _invitations(boss, users))
    waiting = [user for n, user in enumerate(users) if _waits(n)]
    await _set(database, waiting, status=UserStatus.INVITED, activated_at=None, last_active_at=None)
    advanced = [user for n, user in enumerate(users) if n % 10 == ADVANCED]
    await _set(database, advanced, role=PlatformRole.ADVANCED_USER)
    changed = [ids.show("usr", user.id) for n, user in enumerate(users) if n % 10 not in (0, ADVANCED, WAITING)]
    organisation = ids.show("org", organisations[0].id)
    return Place(boss.environment_id, boss.token, plain, organisation, domain, changed)


def _waits(n: int) -> bool:
    return n % 10 == WAITING


def _organisations(boss: LoggedInUser, size: Size, number: int) -> list[Organisation]:
    now = dt.datetime.now(dt.UTC)
    called = [f"Organisation {n:02} B.V." for n in range(size.organisations)]
    return [
        Organisation(
            id=new_id(),
            environment_id=boss.environment_id,
            name=name,
            name_key=names.sort_key(name),
            scheme=IdentifierScheme.KVK,
            number=f"{number:03}{n:05}",
            status=OrganisationStatus.ACTIVATED,
            created_at=now,
            activated_at=now,
        )
        for n, name in enumerate(called)
    ]


def _memberships(
    boss: LoggedInUser, users: list[User], organisations: list[Organisation], size: Size, dice: random.Random
) -> list[Membership]:
    """MEMBERS of the first organisation, and of the others so many a user that it is `size.memberships` on average."""
    first, *others = organisations
    pairs = [(user, first) for user in users[:MEMBERS]]
    for user in users:
        many = min(dice.randint(1, 2 * size.memberships - 1), len(others))
        pairs += [(user, organisation) for organisation in dice.sample(others, many)]
    now = dt.datetime.now(dt.UTC)
    return [
        Membership(
            id=new_id(),
            environment_id=boss.environment_id,
            organisation_id=organisation.id,
            user_environment_id=boss.environment_id,
            user_id=user.id,
            role=OrganisationRole.MEMBER if n % 7 else OrganisationRole.ADMINISTRATOR,
            state=MembershipState.ACTIVE if n % 11 else MembershipState.PENDING,
            expires_at=None if n % 11 else now + dt.timedelta(days=7 if n % 2 else -1),
            added_by_environment_id=boss.environment_id,
            added_by_id=boss.user_id,
            created_at=now,
        )
        for n, (user, organisation) in enumerate(pairs)
    ]


def _invitations(boss: LoggedInUser, users: list[User]) -> list[Invitation]:
    now = dt.datetime.now(dt.UTC)
    return [
        Invitation(
            environment_id=boss.environment_id,
            user_id=user.id,
            kind=InvitationKind.ADDED if _waits(n) else InvitationKind.BY_EMAIL,
            email=user.email,
            canonical=user.canonical,
            role=PlatformRole.BASIC_USER,
            status=InvitationStatus.PENDING if _waits(n) else InvitationStatus.ACCEPTED,
            invited_by_id=boss.user_id,
            created_at=now - dt.timedelta(days=3),
            expires_at=now + dt.timedelta(days=-1 if n % 50 == 49 else 4),
            settled_at=None if _waits(n) else now,
        )
        for n, user in enumerate(users)
        if _waits(n) or n % 3 == 0
    ]


async def _set(database: Database, users: list[User], **values: Any) -> None:
    of = (User.environment_id == users[0].environment_id, User.id.in_([user.id for user in users]))
    async with database.writer.begin() as connection:
        await connection.execute(update(User).where(*of).values(**values))
