"""Ids as callers see them: a prefix for the kind, and the row's own id."""

import uuid
from typing import NamedTuple, Protocol

from . import texts
from .errors import NotFound
from .texts import Pattern


class Keyed(Protocol):
    """A row that is found by its environment and its id."""

    environment_id: uuid.UUID
    id: uuid.UUID


class UserKey(Keyed, Protocol):
    """The row of a user, of which only the key matters."""


def key_of(row: Keyed) -> dict[str, uuid.UUID]:
    """The parameters by which an UPDATE finds the row."""
    return {"of_environment": row.environment_id, "of_id": row.id}


class UserRef(NamedTuple):
    """A user, by the two ids that find one: the environment's and the user's own."""

    environment_id: uuid.UUID
    user_id: uuid.UUID

    @classmethod
    def of(cls, user: UserKey) -> "UserRef":
        return cls(user.environment_id, user.id)


class SessionRef(NamedTuple):
    """A session, by the two ids that find one: its account's and its own."""

    account_id: uuid.UUID
    session_id: uuid.UUID


SHAPE = Pattern(texts.ID, r"([a-z]{3})_([0-9a-f]{32})")


def show(prefix: str, pk: uuid.UUID) -> str:
    return f"{prefix}_{pk.hex}"


def parse(prefix: str, text: str, *, field: str) -> uuid.UUID:
    """The row's id. NOT_FOUND at `field` for anything that is no id of this kind (ERR-1)."""
    pk = parse_or_none(prefix, text)
    if pk is None:
        raise NotFound(field=field)
    return pk


def parse_or_none(prefix: str, text: str) -> uuid.UUID | None:
    found = split(text)
    return found[1] if found and found[0] == prefix else None


def split(text: str) -> tuple[str, uuid.UUID] | None:
    """Prefix and id; None where this is no id at all."""
    match = SHAPE.fullmatch(text)
    return (match[1], uuid.UUID(match[2])) if match else None
