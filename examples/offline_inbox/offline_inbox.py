"""An inbox that works without a connection, as an app on a phone has it: what was read stays readable, what is decided
is kept until it can be sent, and a synchronisation asks only for what changed since the last one.

    python3 offline_inbox.py log-in dave@globex.example     # asks for the password
    python3 offline_inbox.py sync
    python3 offline_inbox.py list
    python3 offline_inbox.py accept 3                       # now, or at the next sync
    python3 offline_inbox.py decline 4 "Not this year"

Needs Python 3.11 and nothing else. `WELKOM_URL` names another server than http://127.0.0.1:8000, `WELKOM_INBOX` another
file than inbox.db.
"""

import contextlib
import getpass
import http.client
import json
import os
import sqlite3
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

URL = os.environ.get("WELKOM_URL", "http://127.0.0.1:8000")
FILE = os.environ.get("WELKOM_INBOX", "inbox.db")
PASSWORD = os.environ.get("WELKOM_PASSWORD")
WITHIN = 30  # seconds for an answer
SILENCE = 3  # seconds without anything after which a stream has told all: what was changed last may be gone by now

ITEM = """
    __typename id state createdAt readAt from { name }
    ... on CollaborationRequest { membershipId organisationName }
    ... on PartnershipRequest { partnership { id message } }
    ... on Notice { text }
"""
PAGE = f"""query ($after: String) {{
    inbox(first: 100, after: $after) {{ position pageInfo {{ hasNextPage endCursor }} edges {{ node {{ {ITEM} }} }} }}
}}"""
POSITION = "query { inbox(first: 1) { position } }"
STATE = "query ($id: ID!) { node(id: $id) { ... on InboxItem { state } } }"
CHANGES = f"subscription ($after: String) {{ inbox(after: $after) {{ cursor item {{ {ITEM} }} }} }}"
LOG_IN = "mutation ($input: LogInInput!) { logIn(input: $input) { grant { token } errors { message } } }"

TABLES = """
    CREATE TABLE IF NOT EXISTS items (number INTEGER PRIMARY KEY, id TEXT UNIQUE, item TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS decisions (number INTEGER PRIMARY KEY, act TEXT NOT NULL, reason TEXT);
    CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


class Denied(Exception):
    """The server answered that it will not; `code` says why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Unreachable(Exception):
    """There is no connection, or it was cut."""


@dataclass
class Server:
    """The API, for one session."""

    token: str | None

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The data of an operation. Denied, Unreachable."""
        with self._sent(query, variables, "application/graphql-response+json") as answer:
            return data_of(json.load(answer))

    def changes(self, after: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each item that changed after this cursor, as it is now, in order, with the cursor to go on from."""
        sent = self._sent(CHANGES, {"after": after}, "text/event-stream", within=SILENCE)
        with sent as stream, contextlib.suppress(TimeoutError):  # nothing comes any more
            for line in stream:
                name, _, value = line.decode().strip().partition(": ")
                if name == "data" and value:
                    event = data_of(json.loads(value))["inbox"]
                    yield event["cursor"], event["item"]

    @contextlib.contextmanager
    def _sent(self, query: str, variables: dict[str, Any], accept: str, *, within: float = WITHIN) -> Iterator[Any]:
        headers = {"content-type": "application/json", "accept": accept}
        if self.token:
            headers["authorization"] = f"Bearer {self.token}"
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(f"{URL}/graphql", body, headers)
        try:
            answer = urllib.request.urlopen(request, timeout=within)
        except urllib.error.HTTPError as refused:
            answer = refused  # it has a body as every answer
        except (OSError, http.client.HTTPException) as broken:
            raise Unreachable(str(broken)) from None
        with answer:
            try:
                yield answer
            except (OSError, ValueError, http.client.HTTPException) as broken:
                raise Unreachable(str(broken)) from None


def data_of(answer: dict[str, Any]) -> dict[str, Any]:
    for error in answer.get("errors", ()):
        raise Denied(error["extensions"]["code"], error["message"])
    return dict(answer["data"])


class Inbox:
    """What is known of it here, in a file; every change of the file is whole or not at all."""

    def __init__(self, file: str) -> None:
        self.rows = sqlite3.connect(file)
        self.rows.executescript(TABLES)

    def kept(self, name: str) -> str | None:
        found = self.rows.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else None

    def keep(self, name: str, value: str) -> None:
        self.rows.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, value))

    def put(self, item: dict[str, Any]) -> None:
        text = json.dumps(item)
        self.rows.execute(
            "INSERT INTO items (id, item) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET item = excluded.item",
            (item["id"], text),
        )

    def items(self) -> Iterator[tuple[int, dict[str, Any]]]:
        for number, item in self.rows.execute("SELECT number, item FROM items ORDER BY number"):
            yield number, json.loads(item)

    def decide(self, number: int, act: str, reason: str | None) -> None:
        """Keeps the decision until it can be sent; a later one about the same item takes its place."""
        item = dict(self.items())[number]
        if item["state"] != "OPEN":
            raise SystemExit(f"{number} is settled already: {item['state'].lower()}")
        with self.rows:
            self.rows.execute("INSERT OR REPLACE INTO decisions VALUES (?, ?, ?)", (number, act, reason))

    def decisions(self) -> dict[int, tuple[str, str | None]]:
        return {number: (act, reason) for number, act, reason in self.rows.execute("SELECT * FROM decisions")}

    # ---- synchronising

    def sync(self, server: Server) -> Iterator[str]:
        """Sends what was decided, then reads what changed; says what happened. Unreachable where it broke off: the
        next one goes on from there, and nothing is sent or told twice."""
        yield from self._send(server)
        if (cursor := self.kept("cursor")) is None:
            yield from self._read_all(server)
        else:
            yield from self._read_changes(server, cursor)

    def _send(self, server: Server) -> Iterator[str]:
        items = dict(self.items())
        for number, (act, reason) in self.decisions().items():
            for message in decide(server, items[number], act, reason):
                yield f"{number}: {message}"
            with self.rows:
                self.rows.execute("DELETE FROM decisions WHERE number = ?", (number,))

    def _read_all(self, server: Server) -> Iterator[str]:
        """Page by page. The position is that of before the first page: what changes meanwhile is told next time."""
        found, after, position = [], None, None
        while True:
            page = server.ask(PAGE, after=after)["inbox"]
            position = position or page["position"]
            found += [edge["node"] for edge in page["edges"]]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        with self.rows:
            for item in reversed(found):  # the oldest gets the lowest number
                self.put(item)
            self.keep("cursor", position)
        yield f"{len(found)} items"

    def _read_changes(self, server: Server, cursor: str) -> Iterator[str]:
        """Each change is written with its cursor, so that a cut loses nothing and tells nothing twice."""
        last = server.ask(POSITION)["inbox"]["position"]
        changed = 0
        if cursor != last:
            for reached, item in server.changes(cursor):
                with self.rows:
                    self.put(item)
                    self.keep("cursor", reached)
                changed += 1
                if reached == last:
                    break
        yield f"{changed} changed"


def decide(server: Server, item: dict[str, Any], act: str, reason: str | None) -> list[str]:
    """What the server says against it; nothing where it is done, also where it was done at an earlier try."""
    is_membership = item["__typename"] == "CollaborationRequest"
    of, id = ("Membership", item["membershipId"]) if is_membership else ("Partnership", item["partnership"]["id"])
    field, given = f"{act}{of}", {f"{of.lower()}Id": id} | ({"reason": reason} if reason else {})
    name = field[0].upper() + field[1:]
    query = f"mutation ($input: {name}Input!) {{ {field}(input: $input) {{ errors {{ code message }} }} }}"
    errors = server.ask(query, input=given)[field]["errors"]
    if any(error["code"] == "ALREADY_SETTLED" for error in errors):
        found = server.ask(STATE, id=item["id"])["node"]
        if found and found["state"] == {"accept": "ACCEPTED", "decline": "DECLINED"}[act]:
            return []
    return [error["message"] for error in errors]


def told(number: int, item: dict[str, Any], decided: str | None) -> str:
    match item["__typename"]:
        case "CollaborationRequest":
            what = f"{item['organisationName']} of {item['from']['name']} wants to collaborate with you"
        case "PartnershipRequest":
            what = f"{item['from']['name']} wants to be your partner"
        case _:
            what = item["text"]
    state = f"to be sent: {decided}" if decided else item["state"].lower()
    return f"{number:>3}  [{state}]  {what}"


def main(command: str = "list", *given: str) -> None:
    inbox = Inbox(FILE)
    server = Server(inbox.kept("token"))
    match command, given:
        case "log-in", (email,):
            password = PASSWORD or getpass.getpass()
            payload = server.ask(LOG_IN, input={"email": email, "password": password})["logIn"]
            if payload["errors"]:
                raise SystemExit(payload["errors"][0]["message"])
            with inbox.rows:
                inbox.keep("token", payload["grant"]["token"])
        case "sync", ():
            try:
                for line in inbox.sync(server):
                    print(line)
            except Unreachable as broken:
                raise SystemExit(f"not now: {broken}") from None
            except Denied as denied:
                raise SystemExit(f"{denied.code}: {denied}") from None
        case "list", ():
            decided = inbox.decisions()
            for number, item in inbox.items():
                print(told(number, item, decided[number][0] if number in decided else None))
        case ("accept" | "decline") as act, (number, *reason):
            inbox.decide(int(number), act, " ".join(reason) or None)
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(*sys.argv[1:])
