"""Cursors: the key of a row, and a mark of the list that it is of. Opaque to clients, and checked when they return."""

import base64
import datetime as dt
import hashlib
import uuid
from collections.abc import Iterable
from typing import Any

import orjson

from server.db.queries.keyset import Key, Keyset
from server.domain import texts
from server.domain.errors import BadUserInput


class BadCursor(BadUserInput):
    def __init__(self) -> None:
        super().__init__(
            "`after` is no cursor of this list. Pass the endCursor of the page before, or leave it out.",
            "`after` is geen cursor van deze lijst. Geef de endCursor van de vorige pagina, of laat hem weg.",
        )


def tag_of(*names: object) -> bytes:
    """The mark of one list, which begins each of its cursors: those of another list, order or parent are foreign."""
    return hashlib.blake2s("|".join(map(str, names)).encode(), digest_size=6).digest()


def tags_of(names: str, parents: Iterable[Any]) -> dict[Any, bytes]:
    """`tag_of(names, id)` of many lists, by the ids as a driver has them: text of 32 digits, or UUIDs."""
    begun = hashlib.blake2s(f"{names}|".encode(), digest_size=6)
    tags = {}
    for parent in parents:
        made, digits = begun.copy(), parent if isinstance(parent, str) else parent.hex
        made.update(f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}".encode())
        tags[parent] = made.digest()
    return tags


def encode(tag: bytes, key: Key) -> str:
    values = orjson.dumps([_to_json(value) for value in key])
    return base64.urlsafe_b64encode(tag + values).decode().rstrip("=")


def decode(tag: bytes, cursor: str) -> Key:
    """The values in a cursor with this mark. BAD_USER_INPUT for an empty, changed or foreign one."""
    if not texts.fits(cursor, texts.CURSOR):
        raise BadCursor
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        key = tuple(_from_json(value) for value in orjson.loads(raw[len(tag) :]))
    except (ValueError, TypeError, OverflowError):
        raise BadCursor from None
    if raw[: len(tag)] != tag or encode(tag, key) != cursor:
        raise BadCursor
    return key


def decode_key(tag: bytes, cursor: str, keyset: Keyset) -> Key:
    """The key in a cursor. BAD_USER_INPUT also where no row of the order can have it."""
    key = decode(tag, cursor)
    if not keyset.accepts(key):
        raise BadCursor
    return key


def _to_json(value: Any) -> str | None:
    """A letter for the type, and the value as text."""
    match value:
        case None:
            return None
        case uuid.UUID():
            return f"u{value.hex}"
        case dt.datetime():
            return f"d{value.isoformat()}"
        case _:
            return f"s{value}"


def _from_json(value: Any) -> Any:
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise ValueError("no part of a key")
    kind, text = value[0], value[1:]
    if kind == "u":
        return uuid.UUID(text)
    if kind == "d":
        return dt.datetime.fromisoformat(text).astimezone(dt.UTC)
    if "\x00" in text:
        raise ValueError("no text that a database keeps")
    return text
