"""A peer without a library for GraphQL: Starlette, the driver, and a function for each request that the bench sends.

What Python can do at the most with these rows, sessions and permissions. It knows a request by its operation's name.
`DATABASE` is a file of SQLite or a URL of PostgreSQL; `FACTS` holds what all peers are told, as `bench.peers.servers`
makes it.
"""

import base64
import datetime as dt
import hashlib
import json
import os
import re
import secrets
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import orjson
import uvicorn
from cryptography.fernet import Fernet
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uuid_utils.compat import uuid7

from bench.peers.drivers import Ask, Driver, Postgres, Sqlite

FACTS = json.loads(os.environ["FACTS"])
TAGS = {environment: bytes.fromhex(tag) for environment, tag in FACTS["tags"].items()}
LIMIT, ORIGIN = FACTS["mails_a_day"], "127.0.0.1"
NAMES = {"BASIC_USER": "Basic user", "ADVANCED_USER": "Advanced user", "ADMINISTRATOR": "Administrator"}
SEAL = Fernet(base64.urlsafe_b64encode(hashlib.sha256(FACTS["secret_key"].encode()).digest()))
IDLE, DAY, WEEK = dt.timedelta(hours=72), dt.timedelta(days=1), dt.timedelta(days=7)
ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class Denied(Exception):
    """Not allowed, not found or refused: the peers are never asked for it, but they look."""


@dataclass(frozen=True, slots=True)
class Actor:
    environment: str
    user: str
    role: str
    now: dt.datetime

    @property
    def administers(self) -> bool:
        return self.role == "ADMINISTRATOR"


def new_id() -> str:
    return uuid7().hex


async def actor(ask: Ask, token: str, db: Driver) -> Actor:
    now = dt.datetime.now(dt.UTC)
    account = base64.urlsafe_b64decode(token.partition(".")[0] + "==").hex()
    rows = await ask("who", account, hashlib.sha256(token.encode()).digest(), db.at(now), db.at(now - IDLE))
    users = [row for row in rows if row[5] is not None] or rows
    if len(users) != 1 or users[0][4] != "ACTIVE":
        raise Denied("UNAUTHENTICATED")
    _, environment, user, role, _, _ = users[0]
    return Actor(environment, user, role, now)


async def viewer(ask: Ask, me: Actor, given: Any, db: Driver) -> Any:
    [(user, name, email, status, role, environment, called)] = await ask("viewer", me.environment, me.user)
    shown = {"id": f"usr_{user}", "name": name, "email": email, "status": status}
    shown["role"] = {"key": role, "level": "PLATFORM", "name": NAMES[role]}
    return {"viewer": {**shown, "environment": {"id": f"env_{environment}", "name": called}}}


async def users(ask: Ask, me: Actor, given: Any, db: Driver) -> Any:
    rows = list(await ask("users", me.environment, 51))
    if len(rows) < 51:
        rows += await ask("nameless", me.environment, 51 - len(rows))
    more, rows = len(rows) > 50, rows[:50]
    found, now = db.listed([row[0] for row in rows]), db.at(me.now)
    asked = {}
    if me.administers:
        for user, status, expiry in await ask("invitations", me.environment, found):
            asked[user] = {"status": "EXPIRED" if status == "PENDING" and expiry <= now else status}
        memberships = await ask("memberships", found, me.environment, now, 11)
    else:
        memberships = await ask("shared", found, me.environment, now, me.user, me.environment, me.user, 11)
    theirs: dict[str, list[Any]] = {row[0]: [] for row in rows}
    for user, role, organisation in memberships:
        theirs[user].append({"node": {"role": {"key": role}, "organisationName": organisation}})
    edges, tag = [], TAGS[me.environment]
    for user, name, key, email, status, role, created in rows:
        node = {"id": f"usr_{user}", "name": name, "email": email, "status": status, "createdAt": db.iso(created)}
        node["role"], node["invitation"] = {"key": role, "name": NAMES[role]}, asked.get(user)
        of = theirs[user]
        node["memberships"] = {"edges": of[:10], "pageInfo": {"hasNextPage": len(of) > 10}}
        place = orjson.dumps([None if key is None else f"s{key}", f"u{user}"])
        edges.append({"cursor": base64.urlsafe_b64encode(tag + place).decode().rstrip("="), "node": node})
    [[count]] = await ask("count", me.environment)
    info = {"hasNextPage": more, "endCursor": edges[-1]["cursor"] if edges else None}
    return {"environment": {"users": {"edges": edges, "pageInfo": info, "totalCount": count}}}


async def members(ask: Ask, me: Actor, given: Any, db: Driver) -> Any:
    sees_all = me.environment if me.administers else None
    found = await ask("organisation", given["id"].removeprefix("org_"), sees_all, me.environment, me.user)
    if not found:
        return {"node": None}
    [(organisation, environment, name)] = found
    rows = await ask("members", environment, organisation, db.at(me.now), 51)
    edges = [
        {"node": {"role": {"key": role}, "status": state, "person": {"id": f"usr_{user}", "name": called}}}
        for role, state, user, called in rows[:50]
    ]
    page = {"edges": edges, "pageInfo": {"hasNextPage": len(rows) > 50}}
    return {"node": {"id": f"org_{organisation}", "name": name, "memberships": page}}


async def authority(ask: Ask, me: Actor) -> tuple[str, str, str]:
    """The environment is locked to the commit; its name, its language, and the administrator's own name."""
    [(environment, locale)] = await ask("lock", me.environment)
    [row] = await ask("user", me.environment, me.user)
    if row[3] != "ACTIVE" or row[4] != "ADMINISTRATOR":
        raise Denied("FORBIDDEN")
    return environment, locale, row[1]


async def change_role(ask: Ask, me: Actor, given: Any, db: Driver) -> Any:
    user, role = given["i"]["userId"].removeprefix("usr_"), given["i"]["role"]
    if given["i"]["relationshipManager"] is not False:
        raise Denied("what follows for partnerships is not written here")
    async with db.transaction(ask):
        await authority(ask, me)
        [row] = await ask("user", me.environment, user)
        if row[4] != role:
            if not await ask("role", role, db.false, me.environment, user):
                raise Denied("LAST_ADMINISTRATOR")
            [[position]] = await ask("position", me.environment, user)
            about, now = json.dumps({"role": role}), db.at(me.now)
            await ask("item", me.environment, new_id(), user, position, me.environment, about, now)
            states = (json.dumps({"role": row[4]}), about)
            await _audit(ask, me, "user.role_changed", user, *states, now)
    [row] = await ask("user", me.environment, user)
    return {"changeUserRole": {"user": {"id": f"usr_{row[0]}", "role": {"key": row[4]}}, "errors": []}}


async def invite(ask: Ask, me: Actor, given: Any, db: Driver) -> Any:
    written, role = given["i"]["email"].strip(), given["i"]["role"]
    address = written.lower()
    local, _, domain = address.rpartition("@")
    person = f"{local.partition('+')[0]}@{domain}"
    if not ADDRESS.fullmatch(written):
        raise Denied("INVALID_INPUT")
    user, invitation, bucket = new_id(), new_id(), me.environment[-1]
    mail = new_id()[:-1] + bucket
    now, over, tomorrow = db.at(me.now), db.at(me.now + WEEK), db.at(me.now + DAY)
    async with db.transaction(ask):
        environment, locale, inviter = await authority(ask, me)
        if await ask("taken", me.environment, address, me.environment, address):
            raise Denied("ALREADY_INVITED")
        owned = await ask("domain", domain)
        if not owned or owned[0][0] != me.environment:
            raise Denied("what is allowed to strangers is not written here")
        [[mailed]] = await ask("mailed", me.environment, person, db.at(me.now - DAY))
        [[spent]] = await ask("spend", _throttle(me.environment), now, tomorrow)
        if mailed >= 5 or spent > LIMIT:
            raise Denied("TOO_MANY_MAILS")
        await ask("new_user", me.environment, user, written, address, person, role, now)
        parts = {word for word in re.split(r"[\W_]+", address) if word}
        words = db.listed(sorted(f";{word}" if address.startswith(word) else word for word in parts))
        await ask("words", me.environment, user, words)
        await ask("invitation", me.environment, invitation, user, written, address, role, me.user, mail, now, over)
        secret = secrets.token_urlsafe(32)
        await ask("secret", hashlib.sha256(secret.encode()).digest(), invitation, now, over)
        kept = await ask("written", address)
        told = {"environment_name": environment, "inviter_name": inviter, "role": role}
        sealed = SEAL.encrypt(orjson.dumps({**told, "expires_at": str(me.now + WEEK), "secret": secret}))
        to = kept[0][0] if kept else written
        await ask("mail", mail, int(bucket, 16), me.environment, to, address, person, locale, sealed, mail, now, now)
        after = json.dumps({"invitation": invitation, "role": role})
        await _audit(ask, me, "user.invited", user, None, after, now)
    [row] = await ask("user", me.environment, user)
    return {"inviteUser": {"user": {"id": f"usr_{user}", "email": row[2], "status": row[3]}, "errors": []}}


async def _audit(ask: Ask, me: Actor, action: str, user: str, before: str | None, after: str, now: Any) -> None:
    of = me.environment
    await ask("audit", new_id(), of, now, action, me.user, of, user, before, after, ORIGIN)


def _throttle(environment: str) -> bytes:
    dashed = "-".join((environment[:8], environment[8:12], environment[12:16], environment[16:20], environment[20:]))
    return hashlib.sha256("\0".join(("mails of", dashed, "TooManyMailsToday")).encode()).digest()


Answers = Callable[[Ask, Actor, Any, Driver], Coroutine[Any, Any, Any]]
OPERATIONS: dict[str, Answers] = {
    "Viewer": viewer,
    "Users": users,
    "Members": members,
    "ChangeRole": change_role,
    "Invite": invite,
}


def application(database: str) -> Starlette:
    db: Driver = Postgres(database) if database.startswith("postgresql") else Sqlite(database)

    async def endpoint(request: Request) -> Response:
        body = orjson.loads(await request.body())
        try:
            async with db.asking() as ask:
                me = await actor(ask, request.headers["authorization"].removeprefix("Bearer "), db)
                told = {"data": await OPERATIONS[body["operationName"]](ask, me, body["variables"], db)}
        except Denied as denied:
            told = {"errors": [{"message": str(denied)}]}
        return Response(orjson.dumps(told), media_type="application/json")

    return Starlette(routes=[Route("/graphql", endpoint, methods=["POST"])], lifespan=lambda _app: db.open())


if __name__ == "__main__":
    uvicorn.run(
        application(os.environ["DATABASE"]),
        port=int(os.environ["PORT"]),
        log_level="warning",
        access_log=False,
        server_header=False,
    )
