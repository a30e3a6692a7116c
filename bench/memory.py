"""Memory of the server over a million requests of varied documents, by WELKOM_BENCH_REQUESTS fewer or more.

One server process on SQLite, with what it keeps left as it is by default. Four connections ask and change things as a
few clients would: documents that come again with other variables, documents that are new, headers that are new,
changes of roles, what is refused. `held` is what the process has in memory after each tenth of the requests.
"""

import asyncio
import http.client
import itertools
import os
import random
import threading
import time
from collections.abc import Iterator
from typing import Any

import orjson

from bench import kit
from bench.attacks import processor, resident
from tests.scenario import Cast
from tests.scenario.bulk import insert_users
from tests.web.servers import Served, serving

REQUESTS = int(os.environ.get("WELKOM_BENCH_REQUESTS", "1000000"))
CLIENTS, TENTHS = 4, 10
FIELDS = ("id", "name", "email", "status", "createdAt", "lastActiveAt", "relationshipManager", "role { key name }")
VIEWER = "query($n: Int) {{ viewer {{ {} memberships(first: $n) {{ edges {{ cursor }} }} }} }}"
LISTS = (
    "query($n: Int) {{ environment {{ users(first: $n) {{ totalCount edges {{ cursor node {{ {} }} }} }} }} }}",
    "query($n: Int) {{ environment {{ auditEvents(first: $n) {{ edges {{ node {{ action }} }} }} }} viewer {{ {} }} }}",
)
CHANGE = "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { user { id role { key } } errors { code } } }"


def requests(cast: Cast, seed: int) -> Iterator[tuple[bytes, dict[str, str]]]:
    """Without end. Of two hundred, two have a document that is new, two headers that are, and one changes a role."""
    dice = random.Random(seed)
    for number in itertools.count():
        kind = dice.randrange(200)
        who = cast.alice if kind < 190 else cast.bob  # who may less is refused some of it
        headers = {"content-type": "application/json", "authorization": f"Bearer {who.token}"}
        selected = " ".join(dice.sample(FIELDS, dice.randrange(1, 4)))
        document = (dice.choice(LISTS) if kind % 10 == 0 else VIEWER).format(selected)
        variables: dict[str, Any] = {"n": dice.randrange(1, 6)}
        if kind < 2:
            document += f" # {number} of {seed}"
        elif kind < 4:
            headers["x-page"] = f"{number} of {seed}"
        elif kind == 4:
            document = CHANGE
            role = dice.choice(("BASIC_USER", "ADVANCED_USER"))
            variables = {"i": {"userId": cast.bob.id, "role": role}}
        yield orjson.dumps({"query": document, "variables": variables}), headers


class Client(threading.Thread):
    """Sends its share, one request after the other."""

    def __init__(self, served: Served, cast: Cast, seed: int) -> None:
        super().__init__(daemon=True)
        self.sent, self.failed = 0, 0
        self._served, self._requests = served, requests(cast, seed)

    def run(self) -> None:
        connection = http.client.HTTPConnection(self._served.where, timeout=60)
        for body, headers in itertools.islice(self._requests, REQUESTS // CLIENTS):
            connection.request("POST", "/graphql", body, headers)
            answer = connection.getresponse()
            answer.read()
            self.sent += 1
            self.failed += answer.status != 200
        connection.close()


async def main() -> None:
    async with kit.fresh("sqlite") as (database, cast):
        await insert_users(database, cast.alice.environment_id, "acme.example", 300)
        async with serving(database) as served:
            rows = await measured(served, cast)
    kit.table(("requests", "held, MB", "CPU of one, ms"), rows)


async def measured(served: Served, cast: Cast) -> list[list[str]]:
    clients = [Client(served, cast, seed) for seed in range(CLIENTS)]
    rows = [["0", f"{resident(served):.0f}", ""]]
    before, sent = processor(served), 0
    for client in clients:
        client.start()
    while any(client.is_alive() for client in clients):
        await asyncio.sleep(0.2)
        if (now := sum(client.sent for client in clients)) >= len(rows) * REQUESTS // TENTHS:
            used = processor(served)
            rows.append([f"{now:,}", f"{resident(served):.0f}", f"{(used - before) / (now - sent):.2f}"])
            print(f"{time.strftime('%H:%M:%S')} {rows[-1]}", flush=True)
            before, sent = used, now
    failed = sum(client.failed for client in clients)
    assert failed == 0, f"{failed} requests were not answered with 200"
    return rows
