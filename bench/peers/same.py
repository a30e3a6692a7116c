"""Whether all peers do the same, looked at before anything is timed: equal answers, and equal rows after equal writes.

Answers are compared with Welkom's as JSON with the order of its keys; of a write's answer and rows, what is new each
time (ids, secrets, moments, the running number) is compared by its kind only.
"""

import datetime as dt
import json
import re
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, select

from bench.peers import load
from bench.peers.servers import Running, graphql
from bench.peers.works import Work
from server.db.database import Database
from server.db.models import Base

# Where to look for what a write left behind, by the moment that a row has.
WRITTEN = {
    "users": "created_at",
    "invitations": "created_at",
    "secrets": "created_at",
    "mails": "created_at",
    "inbox_items": "created_at",
    "audit_events": "at",
    "throttles": "counted_at",
}
# What is only counted, and the bucket, which is that of the environment.
NOT_COMPARED = ("count", "position", "bucket")
OUR_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
RUNNING = re.compile(r"\d{9}|(?<=company)\d\d")  # of the request, and of the environment


def compare_reads(servers: Sequence[Running], works: Sequence[Work]) -> int:
    """How many answers were compared with the first server's."""
    first, *others = servers
    compared = 0
    for work in works:
        for asked in work.asked:
            expected = ordered(first.answer(graphql(first.port, asked)))
            assert dict(expected).keys() == {"data"}, (work.name, expected)
            for other in others:
                told = ordered(other.answer(graphql(other.port, asked)))
                assert told == expected, f"{other.peer.name}, {work.name}: {difference(told, expected)}"
                compared += 1
    return compared


async def compare_writes(database: Database, servers: Sequence[Running], work: Work) -> int:
    """Each server does one; how many were done, so that the next one is another."""
    expected: Any = None
    for n, server in enumerate(servers):
        since = dt.datetime.now(dt.UTC)
        asked = work.asked[n % len(work.asked)]
        request = graphql(server.port, asked).replace(load.NUMBER, load.NUMBER % n)
        answer = ordered(server.answer(request))
        done = (kinds(answer), await rows_since(database, since))
        expected = expected or done
        assert done == expected, f"{server.peer.name}, {work.name}: {difference(done, expected)}"
    return len(servers)


async def rows_since(database: Database, since: dt.datetime) -> dict[str, list[Any]]:
    """What was written since, by table; without what is only counted."""
    found: dict[str, list[Any]] = {}
    tables: dict[str, Table] = dict(Base.metadata.tables)
    async with database.reader.connect() as connection:
        for name, column in WRITTEN.items():
            table = tables[name]
            rows = (await connection.execute(select(table).where(table.c[column] >= since))).mappings().all()
            found[name] = [kinds({k: v for k, v in row.items() if k not in NOT_COMPARED}) for row in rows]
            if name == "users" and rows:
                words = tables["user_words"]
                mine = select(words.c.word).where(words.c.user_id.in_([row["id"] for row in rows]))
                found["words"] = sorted(map(kinds, (await connection.execute(mine)).scalars()))
    return found


def ordered(answer: bytes) -> Any:
    """JSON with its objects as lists of pairs, for these have an order."""
    return json.loads(answer, object_pairs_hook=list)


def kinds(value: Any) -> Any:
    """The same, with what is new each time replaced by what it is."""
    match value:
        case dict():
            return {key: kinds(one) for key, one in value.items()}
        case list() | tuple():
            return [kinds(one) for one in value]
        case str():
            return RUNNING.sub("#", OUR_ID.sub("id", value))
        case uuid.UUID() | dt.datetime() | bytes():
            return type(value).__name__
        case _:
            return value


def difference(one: Any, other: Any, at: str = "") -> str:
    """Where two values differ first."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        pairs = [(one[key], other[key], f"{at}.{key}") for key in one]
    elif isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        pairs = [(a, b, f"{at}[{n}]") for n, (a, b) in enumerate(zip(one, other, strict=True))]
    else:
        return f"at {at}: {one!r} is not {other!r}"
    return next((difference(*pair) for pair in pairs if pair[0] != pair[1]), "")
