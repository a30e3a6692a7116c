"""A copy of all that is kept about a person: JSON, for them (docs/personal-data.md)."""

import asyncio
import datetime as dt
import enum
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from server.db.queries import account_export as queries
from server.db.queries import users as user_queries
from server.db.queries.account_export import Field, Noun
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import account_erasure, accounts, addresses, ids, reauthentication, throttles
from .audit import TARGET_PREFIXES, AuditAction, audit_account
from .errors import InvalidInput
from .permissions import Identity
from .throttles import DAY, Budget

FORMAT, VERSION = "welkom-account-export", 1
MOST = 10_000  # rows of one noun; what is left out is counted
EVERY = 2**31 - 1
PAGE = 1000


async def begin(uow: UnitOfWork, identity: Identity) -> None:
    """Counts it, and writes it down. REAUTHENTICATION_REQUIRED; RATE_LIMITED after a few in a day."""
    await reauthentication.ensure_recent(uow, identity)
    budget = Budget(uow.policy.limits.exports_a_day, DAY)
    await throttles.ensure_left(uow, budget, throttles.key("export", str(identity.account_id)))
    audit_account(uow, AuditAction.ACCOUNT_EXPORTED, identity.account_id, by=identity.account_id)


async def begin_by_operator(uow: UnitOfWork, *, email: str) -> uuid.UUID:
    """The account with this address, for an export that the operator makes; InvalidInput where there is none."""
    account = await accounts.by_address(uow, addresses.parse(email).canonical)
    if account is None:
        raise InvalidInput("email", f"No account has the address {email}.", f"Geen account heeft het adres {email}.")
    audit_account(uow, AuditAction.ACCOUNT_EXPORTED, account.id, by=None)
    return account.id


async def export(reads: Reads, account_id: uuid.UUID, *, most: int | None = MOST) -> str:
    """All of it as it is now: each noun's newest rows, and of which more are kept than are shown, how many.

    Every row where `most` is None.
    """
    most = most or EVERY
    known = await _known(reads, account_id)
    found: dict[str, list[Any]] = {}
    more: dict[str, int] = {}
    for noun in queries.NOUNS:
        given = {name: known[name] for name in noun.takes}
        found[noun.name] = await _rows(reads, noun, given, most)
        if len(found[noun.name]) == most and (left := await reads.count(noun.count, **given) - most) > 0:
            more[noun.name] = left
    return await asyncio.to_thread(_written, found, more)  # there may be very many


async def _rows(reads: Reads, noun: Noun, given: Mapping[str, Any], most: int) -> list[Any]:
    """Some at a time: others are answered in between (LIM-1)."""
    rows: list[Any] = []
    while len(rows) < most:
        some = min(PAGE, most - len(rows))
        page = await reads.rows(noun.page, **given, page=some, skipped=len(rows))
        rows += page
        if len(page) < some:
            break
        await asyncio.sleep(0)
    return rows


def _written(found: Mapping[str, Sequence[Any]], more: Mapping[str, int]) -> str:
    head = {"format": FORMAT, "version": VERSION, "exportedAt": _value(dt.datetime.now(dt.UTC)), "leftOut": more}
    # a row at a time: orjson lets nothing else run while it writes
    parts = [f"{_json(name)}: {_json(value)}" for name, value in head.items()]
    for noun in queries.NOUNS:
        rows = ",\n  ".join(_json(_shown(noun, row)) for row in found[noun.name])
        parts.append(f"{_json(noun.name)}: [{rows}]")
    return "{" + ",\n ".join(parts) + "}\n"


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def json_schema() -> dict[str, Any]:
    """What an export is, as JSON Schema: printed in docs/account-export.schema.json."""
    head: dict[str, Any] = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "exportedAt": {"type": "string", "format": "date-time", "description": "When it was made."},
        "leftOut": {
            "type": "object",
            "description": f"How many rows there are beyond the newest {MOST:,} of a list.",
            "additionalProperties": {"type": "integer"},
        },
    }
    nouns = {noun.name: _schema_of(noun) for noun in queries.NOUNS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything that Welkom keeps about a person",
        "type": "object",
        "properties": head | nouns,
        "required": [*head, *nouns],
        "additionalProperties": False,
    }


async def _known(reads: Reads, account_id: uuid.UUID) -> dict[str, Any]:
    boxes = await account_erasure.mailboxes(reads, account_id)
    users = await reads.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])
    return {
        "account_id": account_id,
        "user_ids": [user.id for user in users],
        "environment_ids": [user.environment_id for user in users],
        "canonicals": boxes.canonicals,
        "written": boxes.written,
        "persons": boxes.persons,
        "hashes": [one for address in boxes.canonicals for one in addresses.fingerprints(address)],
    }


def _shown(noun: Noun, row: Any) -> dict[str, Any]:
    values: Mapping[str, Any] = row._mapping
    shown = {name: _value(values[name], field.prefix) for name, field in noun.fields.items()}
    if "targetType" in values:
        prefix = TARGET_PREFIXES.get(values["targetType"])
        shown["targetId"] = _value(values["targetId"], prefix) if prefix else None
    return shown


def _value(value: Any, prefix: str | None = None) -> Any:
    if isinstance(value, uuid.UUID):
        return ids.show(prefix, value) if prefix else None
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    return value.value if isinstance(value, enum.Enum) else value


def _schema_of(noun: Noun) -> dict[str, Any]:
    fields = {name: _type_of(field) | {"description": field.meaning} for name, field in noun.fields.items()}
    row = {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}
    return {"type": "array", "description": noun.meaning, "items": row}


def _type_of(field: Field) -> dict[str, Any]:
    kind = field.column.type.python_type
    if kind is dt.datetime:
        return {"type": ["string", "null"], "format": "date-time"}
    if field.prefix:
        return {"type": ["string", "null"], "pattern": f"^{field.prefix}_[0-9a-f]{{32}}$"}
    if kind is bool:
        return {"type": "boolean"}
    of_json = kind not in (str, uuid.UUID) and not issubclass(kind, enum.Enum)
    return {"type": ["object", "null"] if of_json else ["string", "null"]}
