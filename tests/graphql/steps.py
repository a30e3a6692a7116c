"""Steps that the rules' tests repeat: signing up, inviting, accepting, looking, and turning back the clock of a row."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from server.db.database import Database
from server.db.models import Base, PlatformRole
from server.domain import (
    ids,
    invitation_acceptance,
    sessions,
    users,
)
from tests.cast import PASSWORD, Member, password_hash
from tests.client import Answer, Client
from tests.rows import mails

USER = "user { id name email status role { key } relationshipManager environment { id name domains } }"
INVITATION = (
    "id kind status role { key } email expiresAt settledAt invitedBy { id } delivery { status attempts detail }"
)
SESSION = "grant { token session { id current } }"
ADMINISTRATOR, ADVANCED_USER, BASIC_USER = "ADMINISTRATOR", "ADVANCED_USER", "BASIC_USER"


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation, its user, and the secret that its mail holds; empty where an account was linked."""

    id: str
    user_id: str
    token: str


# ---- signing up


async def signs_up(client: Client, database: Database, email: str) -> str:
    """The secret in the sign-up mail."""
    (await client.do("signUp", {"email": email}, "accepted")).done("signUp")
    return (await mails(database, kind="SIGN_UP"))[-1].secret


async def completes(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "name": "Nora Nieuw", "password": PASSWORD} | changes
    return await client.do("completeSignUp", given, f"{SESSION} {USER}", as_=as_)


async def joins(client: Client, database: Database, email: str, *, as_: Any = None, **changes: Any) -> Answer:
    return await completes(client, await signs_up(client, database, email), as_=as_, **changes)


# ---- inviting and accepting


async def invites(
    client: Client, database: Database, who: Any, email: str, role: str = BASIC_USER, **options: Any
) -> Invited:
    answer = await client.do(
        "inviteUser", {"email": email, "role": role}, "invitation { id user { id } }", as_=who, **options
    )
    made = answer.done("inviteUser")["invitation"]
    return Invited(made["id"], made["user"]["id"], await last_secret(database, email))


async def adds(
    client: Client, database: Database, who: Any, email: str, name: str = "Nora Nieuw", role: str = BASIC_USER
) -> Invited:
    given = {"email": email, "name": name, "role": role}
    made = (await client.do("addUser", given, "user { id invitation { id } }", as_=who)).done("addUser")["user"]
    return Invited(made["invitation"]["id"], made["id"], await last_secret(database, email))


async def last_secret(database: Database, email: str) -> str:
    sent = [mail for mail in await mails(database, to=email) if "secret" in mail.params]
    return sent[-1].secret if sent else ""


async def accepts(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "name": "Nora Nieuw", "password": PASSWORD} | changes
    return await client.do("acceptInvitation", given, f"{SESSION} {USER}", as_=as_)


async def arrives(database: Database, token: str, name: str = "Nora Nieuw") -> str:
    """Accepts without HTTP, with a password that was hashed before. The session's token."""
    async with database.write(origin="test") as uow:
        account_id, _ = await invitation_acceptance.accept_invitation(
            uow, None, token=token, name=name, password_hash=password_hash()
        )
        return (await sessions.start(uow, account_id, user_agent="tests")).token


async def sets_password(client: Client, token: str, *, as_: Any = None, **changes: Any) -> Answer:
    given = {"token": token, "password": PASSWORD} | changes
    return await client.do("setPassword", given, "account { id name emails { address } }", as_=as_)


async def resends(client: Client, who: Any, invitation_id: str) -> Answer:
    return await client.do("resendInvitation", {"invitationId": invitation_id}, "invitation { id }", as_=who)


async def revokes(client: Client, who: Any, invitation_id: str) -> Answer:
    return await client.do("revokeInvitation", {"invitationId": invitation_id}, "invitation { id status }", as_=who)


# ---- managing


async def becomes(database: Database, administrator: Member, member: Member, role: str) -> None:
    async with database.write(origin="test") as uow:
        await users.change_user_role(uow, administrator.actor, user_id=member.user_id, role=PlatformRole(role))


async def manages(
    client: Client, field: str, who: Any, user_id: str, select: str = "user { id status }", **more: Any
) -> Answer:
    return await client.do(field, {"userId": user_id, **more}, select, as_=who)


# ---- looking


async def user(client: Client, who: Any, user_id: str) -> dict[str, Any] | None:
    fields = f"id name email status role {{ key }} relationshipManager lastActiveAt invitation {{ {INVITATION} }}"
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on User {{ {fields} }} }} }}"
    answer = await client.ask(query, {"id": user_id}, as_=who)
    assert not answer.errors, answer.errors
    return answer.data["node"]


async def overview(
    client: Client, who: Any, arguments: str = "", select: str = "id email name"
) -> list[dict[str, Any]]:
    query = f"{{ environment {{ users{arguments} {{ edges {{ node {{ {select} }} }} }} }} }}"
    answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["users"]["edges"]]


async def me(client: Client, who: Any, **options: Any) -> Answer:
    return await client.ask("{ viewer { id role { key } status } }", as_=who, **options)


async def preview(client: Client, token: str, **options: Any) -> dict[str, Any] | None:
    fields = "environmentName invitedByName email role { key } expiresAt status superseded accountExists"
    query = f"query($t: String!) {{ invitationPreview(token: $t) {{ {fields} }} }}"
    answer = await client.ask(query, {"t": token}, **options)
    assert not answer.errors, answer.errors
    return answer.data["invitationPreview"]


# ---- rows


async def rows(database: Database, table: str, **where: Any) -> list[Any]:
    found = Base.metadata.tables[table]
    async with database.write(origin="test") as uow:
        return list(await uow.rows(select(found).filter_by(**where)))


async def put(database: Database, table: str, where: dict[str, Any], **values: Any) -> None:
    """Changes rows as time or an earlier version of the product would have."""
    found = Base.metadata.tables[table]
    async with database.write(origin="test") as uow:
        assert await uow.changed(update(found).filter_by(**where).values(**values)) > 0


def key(shown: str) -> uuid.UUID:
    """The row's id behind an id as callers see it."""
    found = ids.split(shown)
    assert found is not None
    return found[1]


def ago(**duration: float) -> dt.datetime:
    return dt.datetime.now(dt.UTC) - dt.timedelta(**duration)


async def expires(database: Database, invitation_id: str, when: dt.datetime | None = None) -> None:
    """The invitation and its secrets are over, by one second where nothing else is said."""
    when = when or ago(seconds=1)
    pk = key(invitation_id)
    await put(database, "invitations", {"id": pk}, expires_at=when)
    if await rows(database, "secrets", subject_id=pk):
        await put(database, "secrets", {"subject_id": pk}, expires_at=when)
