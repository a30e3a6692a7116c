"""Events as they travel between processes: `["origin", number, [["u", "id", "id"], …]]`, ids only, in hex."""

import dataclasses
import re
import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple

import orjson

from server.domain.events import AccessEnded, InboxChanged, MailPromised, UserChanged

from .memory import BusEvent, Resync

# A letter, once given, keeps its meaning: while a new version is rolled out, both are on the wire.
LETTERS: dict[str, type[Any]] = {"u": UserChanged, "a": AccessEnded, "i": InboxChanged, "m": MailPromised, "r": Resync}
# PostgreSQL takes fewer than 8,000 bytes; the longest event is 112 of them.
PER_MESSAGE = 60
_LETTER_OF = {kind: letter for letter, kind in LETTERS.items()}
_HEX = re.compile(r"[0-9a-f]{32}", re.ASCII)


class Message(NamedTuple):
    """What one process told the others at once; its numbers count up from 1, without a gap."""

    origin: str
    number: int
    events: list[BusEvent]


def encode(message: Message) -> str:
    return orjson.dumps([message.origin, message.number, [_plain(event) for event in message.events]]).decode()


def decode(text: str | bytes) -> Message:
    """ValueError for everything that `encode` did not make."""
    match orjson.loads(text):  # its error is a ValueError
        case [str(origin), int(number), list(events)] if _HEX.fullmatch(origin) and type(number) is int and number > 0:
            return Message(origin, number, [_event(event) for event in events])
    raise ValueError("not a message")


def _plain(event: BusEvent) -> list[str | None]:
    letter = _LETTER_OF[type(event)]
    ids = (getattr(event, field.name) for field in dataclasses.fields(event))
    return [letter, *(id and id.hex for id in ids)]


def _event(plain: Any) -> BusEvent:
    match plain:
        case [str(letter), *ids] if kind := LETTERS.get(letter):
            return _with_ids(kind, ids)
    raise ValueError("not an event")


def _with_ids(kind: type[Any], ids: Sequence[Any]) -> BusEvent:
    fields = dataclasses.fields(kind)
    if len(fields) != len(ids):
        raise ValueError("not its number of ids")
    event: BusEvent = kind(*(_id(id, optional=field.default is None) for field, id in zip(fields, ids, strict=True)))
    return event


def _id(text: Any, *, optional: bool) -> uuid.UUID | None:
    if text is None and optional:
        return None
    if not isinstance(text, str) or not _HEX.fullmatch(text):
        raise ValueError("not an id")
    return uuid.UUID(hex=text)
