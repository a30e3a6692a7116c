"""A copy of all that is kept about a person: whole, theirs alone, and without a secret."""

import asyncio
import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import pytest
import time_machine
from sqlalchemy import Column
from sqlalchemy.sql import coercions, roles, visitors

from server.db.database import Database
from server.db.models import Base
from server.db.queries import account_export as queries
from server.domain import account_export
from server.domain.audit import AuditAction
from tests.client import Answer, Client
from tests.rows import ago, audit, nothing_happens, put, rows
from tests.scenario import Cast, make_partners
from tests.scenario.known_everywhere import AT_ACME, AT_GLOBEX, NAME, PRIMARY, create_known

DOCS = Path(__file__).parents[2] / "docs"
KINDS = {str: "string", bool: "boolean", int: "integer", dict: "object", list: "array", type(None): "null"}
EXPORT = "mutation { exportAccount { export errors { code message field } } }"
# Of which Quirine has none, since it is for others to make.
NOT_HERS = {"passkeys", "authenticatorApps", "recoveryCodes", "secondFactorResets", "removals", "invitationsMade"}


async def exports(client: Client, who: Any) -> Answer:
    return await client.ask(EXPORT, as_=who)


async def exported(client: Client, who: Any) -> dict[str, Any]:
    answer = (await exports(client, who)).done("exportAccount")
    found: dict[str, Any] = json.loads(answer["export"])
    return found


async def test_it_tells_all_that_is_kept(client: Client, database: Database, cast: Cast) -> None:
    known = await create_known(database, cast)
    found = await exported(client, known.home)
    assert {"format", "version", "exportedAt", "leftOut"} | {noun.name for noun in queries.NOUNS} == found.keys()
    assert (found["format"], found["version"], found["leftOut"]) == ("welkom-account-export", 1, {})
    assert {noun.name for noun in queries.NOUNS if not found[noun.name]} == NOT_HERS
    assert {(one["address"], one["primary"]) for one in found["addresses"]} == {
        (PRIMARY, True),
        (AT_ACME, False),
        (AT_GLOBEX, False),
    }
    assert [one["name"] for one in found["account"]] == [NAME]
    assert {(one["environmentName"], one["status"], one["role"]) for one in found["users"] if one["activatedAt"]} == {
        (NAME, "ACTIVE", "ADMINISTRATOR"),
        ("Acme", "ACTIVE", "ADVANCED_USER"),
        ("Globex", "BLOCKED", "BASIC_USER"),
    }
    assert f"{NAME} knows why" in {one["blockedReason"] for one in found["users"]}
    assert {one["organisationName"] for one in found["memberships"]} == {"Nest B.V.", "Acme Sales"}
    assert "user.blocked" in {one["action"] for one in found["auditEvents"]}


async def test_it_tells_of_a_partnership_what_the_persons_own_side_wrote(
    client: Client, database: Database, cast: Cast
) -> None:
    await make_partners(database, cast.alice, cast.dave, "Shall we?")
    for who, partner, message in ((cast.alice, cast.dave, "Shall we?"), (cast.dave, cast.alice, None)):
        [found] = (await exported(client, who))["partnershipsManaged"]
        assert (found["environmentId"], found["partnerId"]) == (who.environment, partner.environment)
        assert (found["requestedByUs"], found["message"]) == (message is not None, message)
        assert (found["status"], found["settledAt"] is None) == ("ACTIVE", False)


async def test_it_tells_no_secret_and_nothing_of_others(client: Client, database: Database, cast: Cast) -> None:
    known = await create_known(database, cast)
    text = (await exports(client, known.home)).done("exportAccount")["export"]
    hashes = [row.token_hash.hex() for row in await rows(database, "sessions")]
    secrets = [row.hash.hex() for row in await rows(database, "secrets")]
    assert [one for one in (*known.tokens, *hashes, *secrets) if one in text] == []
    others = [cast.alice.email, cast.bob.email, "other@acme.example", "ina@initech.example", "customer.example"]
    others += [cast.alice.name, "Bob Jansen", "Ina Kok", cast.alice.user_id.hex, "argon2"]
    assert [one for one in others if one in text] == []
    blocked = next(one for one in json.loads(text)["auditEvents"] if one["action"] == "user.blocked")
    assert (blocked["byThePerson"], blocked["origin"]) == (False, None)


async def test_nobody_gets_anothers(client: Client, database: Database, cast: Cast) -> None:
    await create_known(database, cast)
    text = (await exports(client, cast.alice)).done("exportAccount")["export"]
    assert [word for word in ("quirine", "zwaluw") if word in text.lower()] == []
    assert (await exports(client, None)).code == "UNAUTHENTICATED"


async def test_it_fits_its_schema(client: Client, database: Database, cast: Cast) -> None:
    known = await create_known(database, cast)
    for who in (known.home, cast.alice):
        _fits(await exported(client, who), account_export.json_schema())


def _fits(value: Any, schema: dict[str, Any]) -> None:
    """As much of JSON Schema as ours has."""
    if "const" in schema:
        assert value == schema["const"]
        return
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    assert KINDS[type(value)] in types, (value, schema)
    if isinstance(value, list):
        for one in value:
            _fits(one, schema["items"])
    elif isinstance(value, dict) and "properties" in schema:
        assert value.keys() == set(schema["required"]) == schema["properties"].keys()
        for name, one in value.items():
            _fits(one, schema["properties"][name])
    elif isinstance(value, str):
        assert re.search(schema.get("pattern", ""), value)
        assert schema.get("format") != "date-time" or dt.datetime.fromisoformat(value).tzinfo


async def test_it_needs_a_recent_factor(client: Client, database: Database, cast: Cast) -> None:
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=11))
    async with nothing_happens(database):
        assert (await exports(client, cast.bob)).refused("exportAccount") == "REAUTHENTICATION_REQUIRED"


async def test_it_is_audited_and_given_a_few_times_a_day(client: Client, database: Database, cast: Cast) -> None:
    answers = await asyncio.gather(*(exports(client, cast.bob) for _ in range(7)))
    assert sorted(answer.code or "" for answer in answers) == [""] * 5 + ["RATE_LIMITED"] * 2
    waits = [answer.errors[0]["extensions"]["retryAfter"] for answer in answers if answer.errors]
    assert all(86_000 < wait <= 86_400 for wait in waits)
    told = await audit(database, action="account.exported")
    assert [(row.actor_id, row.environment_id) for row in told] == [(cast.bob.account_id, None)] * 5
    await exported(client, cast.alice)  # each account has its own
    with time_machine.travel(ago(days=-1, minutes=-1)):
        await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(), last_used_at=ago())
        await exported(client, cast.bob)


async def test_what_is_too_much_is_counted(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.write(origin="203.0.113.9") as uow:
        for _ in range(30):
            uow.audit(
                AuditAction.USER_INVITED,
                target=("user", None),
                actor_id=cast.bob.user_id,
                environment_id=cast.bob.environment_id,
            )
    async with database.read() as reader:
        all_of_it = json.loads(await account_export.export(reader, cast.bob.account_id, most=1000))
        some = json.loads(await account_export.export(reader, cast.bob.account_id, most=10))
    assert some["leftOut"] == {"auditEvents": len(all_of_it["auditEvents"]) - 10}
    assert some["auditEvents"] == all_of_it["auditEvents"][:10]
    assert all_of_it["leftOut"] == {}


# ---- nothing is forgotten


def test_every_table_is_exported_or_says_why_not() -> None:
    told = {noun.model.__tablename__ for noun in queries.NOUNS}
    assert told.isdisjoint(queries.ELSEWHERE)
    assert told | queries.ELSEWHERE.keys() == {table.name for table in Base.metadata.sorted_tables}
    assert all(queries.ELSEWHERE.values())


def test_every_column_is_shown_or_says_why_not() -> None:
    for noun in queries.NOUNS:
        shown = {name for field in noun.fields.values() for name in _columns(field.column, noun.model.__tablename__)}
        assert {column.name for column in noun.model.__table__.c} - shown == noun.left_out.keys() - shown, noun.name
        assert all(noun.left_out.values()), noun.name


def _columns(expression: Any, table: str) -> set[str]:
    parts = visitors.iterate(coercions.expect(roles.ExpressionElementRole, expression))
    return {part.name for part in parts if isinstance(part, Column) and str(part.table.description) == table}


def test_the_schema_is_printed() -> None:
    printed = json.loads((DOCS / "account-export.schema.json").read_text())
    assert printed == account_export.json_schema(), "welkom schema --of-exports > docs/account-export.schema.json"
