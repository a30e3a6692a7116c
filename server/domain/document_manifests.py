"""The files in which tools write the documents of a program: a flat map as Relay's compiler writes it, or Apollo's."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

APOLLO = "apollo-persisted-query-manifest"
SHA256 = re.compile(r"(?:sha256:)?([0-9a-f]{64})")
# As the appendix on persisted documents has them (GraphQL over HTTP): a name of a program's own.
CUSTOM = re.compile(r"(?:x-[A-Za-z0-9._~-]+:)?[A-Za-z0-9._~-]+")
LONGEST_ID = 200


class Unreadable(Exception):
    """It is no manifest; the message says why, and what one is."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A document, and what the program calls it."""

    id: str
    text: str


def read(content: bytes) -> list[Offered]:
    """The documents of a manifest, in its order. Unreadable where it is none."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    if not isinstance(told, dict):
        raise Unreadable("it is no JSON object: give a manifest of Relay or Apollo, or a map of ids to documents")
    found = list(_of_apollo(told) if "format" in told else _of_map(told))
    if not found:
        raise Unreadable("there is no document in it")
    return found


def _of_apollo(told: dict[str, Any]) -> Iterator[Offered]:
    if told["format"] != APOLLO or told.get("version") != 1:
        raise Unreadable(f"its format is not {APOLLO} of version 1")
    operations = told.get("operations")
    if not isinstance(operations, list):
        raise Unreadable("it has no list of `operations`")
    for number, operation in enumerate(operations, start=1):
        id_, text = (operation.get(part) if isinstance(operation, dict) else None for part in ("id", "body"))
        if not isinstance(id_, str) or not isinstance(text, str):
            raise Unreadable(f"operation {number} has no `id` and `body`")
        yield Offered(id_, text)


def _of_map(told: dict[str, Any]) -> Iterator[Offered]:
    for id_, text in told.items():
        if not isinstance(text, str):
            raise Unreadable("it is no map of ids to documents: a value in it is no text")
        yield Offered(id_, text)


def digest_of(text: str) -> str:
    """The SHA-256 by which everybody knows the document."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def name_of(document_id: str) -> str | None:
    """What a document is looked up by: the bare SHA-256 of its text, or an alias; None for what can't be an id."""
    if len(document_id) > LONGEST_ID:
        return None
    if SHA256.fullmatch(document_id):
        return document_id[-64:]
    return document_id if CUSTOM.fullmatch(document_id) else None


def is_digest(name: str) -> bool:
    return SHA256.fullmatch(name) is not None


def resembles_digest(name: str) -> bool:
    """Whether it would be taken for a SHA-256, by people or by programs that write it in capitals."""
    return SHA256.fullmatch(name.lower()) is not None
