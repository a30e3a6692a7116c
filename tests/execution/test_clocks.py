"""What changes by time alone: every place that looks at the clock is known, and so is every moment that a row has."""

import ast
import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
import time_machine
from sqlalchemy import select, update

from server.app import create_app
from server.auth.activity import Activity
from server.db.database import Database
from server.db.models import Base, Invitation, Membership, Session
from server.db.models.base import UtcDateTime
from server.settings import Settings
from tests.client import Client
from tests.execution.both import text
from tests.execution.test_routes import COMPILED, ids
from tests.execution.world import World

ROOT = Path(__file__).parents[2]
READING = ("server/schema", "server/resolvers", "server/execution", "server/domain", "server/auth", "server/db/queries")
BY_EXPIRY = "compares with the expiry of invitations or of requests: queries/expiries.py"
MUTATES = "of a mutation, whose answer is not kept"
PROVIDER = "of a log-in at a provider, which is no operation"

# Where reading looks at the clock, how often, and why an answer that is kept can't be wrong by it.
CLOCKS = {
    "server/schema/columns.py at_this_moment": BY_EXPIRY,
    "server/schema/types/accounts.py live": "says that its answer does not last",
    "server/schema/types/accounts.py waiting": BY_EXPIRY,
    "server/schema/types/inbox.py state_of": BY_EXPIRY,
    "server/schema/types/inbox.py of_viewer": "an item expires with its request: queries/expiries.py",
    "server/schema/types/invitations.py status_now": BY_EXPIRY,
    "server/schema/types/invitations.py of_environment": BY_EXPIRY,
    "server/schema/types/memberships.py of_users": BY_EXPIRY,
    "server/schema/types/memberships.py of_organisations": BY_EXPIRY,
    "server/schema/types/organisations.py candidates": BY_EXPIRY,
    "server/domain/membership_rules.py is_live": BY_EXPIRY,
    "server/domain/log_in_attempts.py counting_links": MUTATES,
    "server/domain/credentials.py _now": MUTATES,
    "server/domain/passkeys.py _answerable": MUTATES,
    "server/domain/account_export.py _written": MUTATES,
    "server/resolvers/links.py link": "takes a secret: never kept",
    "server/auth/openid_client.py claims": PROVIDER,
    "server/auth/openid_client.py log_out_token": PROVIDER,
    "server/auth/pending_log_ins.py new": PROVIDER,
    "server/auth/pending_log_ins.py opened": PROVIDER,
    "server/auth/activity.py note": "is noted for a kept answer too",
    "server/auth/authentication.py _users_of_sessions": "of subscriptions, which are not kept",
    "server/auth/authentication.py _session": "the end of the session ends what is kept",
}

# The columns that hold a moment which can lie ahead. All others tell when something happened.
AHEAD = {
    "invitations.expires_at": "NEXT_EXPIRIES",
    "memberships.expires_at": "NEXT_EXPIRIES",
    "inbox_items.expires_at": "the same as that of its request",
    "sessions.expires_at": "the viewer's own ends what is kept; lists of sessions don't last",
    "secrets.expires_at": "asked by a secret alone",
    "organisations.code_expires_at": "asked by mutations alone",
    "second_factor_resets.due_at": "asked by log-ins alone",
    "spent_tokens.expires_at": "asked by housekeeping alone",
    "throttles.free_at": "asked by mutations alone",
    "mails.next_attempt_at": "asked by the worker alone",
    "mails.claimed_until": "asked by the worker alone",
}
AHEAD_BY_NAME = ("expire", "until", "next", "free", "due", "ends", "after")


def clocks() -> Iterator[str]:
    for layer in READING:
        for file in sorted((ROOT / layer).rglob("*.py")):
            for function in ast.walk(ast.parse(file.read_text())):
                is_function = isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                if is_function and any(is_clock(node) for node in ast.walk(function)):
                    yield f"{file.relative_to(ROOT)} {getattr(function, 'name', 'lambda')}"


def is_clock(node: ast.AST) -> bool:
    """datetime.now(), time.time() and the database's own."""
    called = node.func if isinstance(node, ast.Call) else None
    if not isinstance(called, ast.Attribute):
        return False
    owner = called.value.attr if isinstance(called.value, ast.Attribute) else getattr(called.value, "id", "")
    return (owner, called.attr) in {
        ("datetime", "now"),
        ("datetime", "utcnow"),
        ("datetime", "today"),
        ("date", "today"),
        ("time", "time"),
        ("func", "now"),
        ("func", "current_timestamp"),
    }


def test_every_place_of_reading_that_looks_at_the_clock_is_known() -> None:
    assert sorted(set(clocks())) == sorted(CLOCKS)


def test_every_moment_that_can_lie_ahead_is_known() -> None:
    found = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, UtcDateTime) and any(word in column.name for word in AHEAD_BY_NAME)
    }
    assert found == set(AHEAD)


A_YEAR = dt.timedelta(days=365)


@pytest.mark.usefixtures("at_once")
async def test_what_is_kept_is_what_would_be_found_whatever_time_it_is(
    database: Database, settings: Settings, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All ordinary operations, just before and at each moment at which something expires."""
    monkeypatch.setattr(Activity, "note", lambda *_: None)
    monkeypatch.setattr(database, "policy", dataclasses.replace(database.policy, session_idles=A_YEAR))
    async with database.write(origin="test") as uow:
        await uow.changed(update(Session).values(expires_at=uow.now + A_YEAR))
    keeping = create_app(settings, database=database, with_worker=False)
    anew = create_app(settings.model_copy(update={"kept_answers": 0}), database=database, with_worker=False)
    kept, ways = keeping.state.direct_answers.kept, (client_of(anew), client_of(keeping), client_of(keeping))
    asked = [
        (query, {key: ids(world).get(value, value) if key == "id" else value for key, value in given.items()})
        for query, given in COMPILED.values()
    ]
    before: list[int] = []
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        for moment in [dt.datetime.now(dt.UTC), *await around(database)]:
            clock.move_to(moment)
            told = kept.told
            for query, variables in asked:
                for who in ("administrator", "basic"):
                    told_by = [text(await way.ask(query, variables, as_=world[who])) for way in ways]
                    assert len(set(told_by)) == 1, (moment, query, told_by)
            before.append(kept.told - told)
    assert sum(before[1::2]) > 10 * len(before[1::2]), "just before the moment most of them are still kept"


def client_of(app: object) -> Client:
    transport = httpx2.ASGITransport(app=app)  # type: ignore[arg-type]
    return Client(httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000"))


async def around(database: Database) -> list[dt.datetime]:
    """Just before and at the first and the last expiry of an invitation, and the same of a request."""
    found = []
    async with database.read() as reader:
        for column in (Invitation.expires_at, Membership.expires_at):
            of_kind = select(column.label("at")).where(column > dt.datetime.now(dt.UTC)).order_by(column)
            rows = await reader.rows(of_kind)
            found += [rows[0].at, rows[-1].at]
    assert len(found) == 4
    return [at for moment in sorted(set(found)) for at in (moment - dt.timedelta(microseconds=1), moment)]
