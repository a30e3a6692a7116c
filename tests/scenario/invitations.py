"""Invitations, and users who were invited."""

import datetime as dt

from server.db.database import Database
from server.db.models import PlatformRole
from server.domain import invitation_acceptance, invitations, sessions
from server.domain.invitation_handles import Link
from tests.rows import ago, key, put, rows
from tests.scenario.users import LoggedInUser, password_hash, sign_up


async def add_invited_user(
    database: Database, by: LoggedInUser, name: str, role: PlatformRole | str = PlatformRole.BASIC_USER
) -> LoggedInUser:
    """Administrator of an environment of their own, whom `by` added to theirs: INVITED there until they act in it
    (INV-12). What is given is the user at home.
    """
    first = name.partition(" ")[0].lower()
    email = f"{first}@{first.replace('_', '-')}.example"
    made = await sign_up(database, name, email, name)
    async with database.write(origin="test") as uow:
        await invitations.add_user(uow, by.actor, email=email, name=name, role=PlatformRole(role))
    return made


async def accept_invitation(database: Database, token: str, name: str = "Nora Nieuw") -> str:
    """By an address without an account, with a password that was hashed before. The session's token."""
    async with database.write(origin="test") as uow:
        account_id, _ = await invitation_acceptance.accept_invitation(
            uow, None, handle=Link(token), name=name, password_hash=password_hash()
        )
        return (await sessions.start(uow, account_id, user_agent="tests")).token


async def expire_invitation(database: Database, invitation: str, when: dt.datetime | None = None) -> None:
    """The invitation and its secrets are over, by one second where nothing else is said."""
    when = when or ago(seconds=1)
    pk = key(invitation)
    await put(database, "invitations", {"id": pk}, expires_at=when)
    if await rows(database, "secrets", subject_id=pk):
        await put(database, "secrets", {"subject_id": pk}, expires_at=when)
