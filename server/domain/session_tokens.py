"""Tokens of sessions: opaque to whoever carries one, and naming the account that it is of (AUT-2).

So the row is found with the rows of its account, by one index that begins with it. The id is no secret, and proves
nothing: what is kept is a hash of the whole text.
"""

import base64
import hashlib
import uuid
from typing import NamedTuple

from . import secrets, texts
from .texts import Pattern

SHAPE = Pattern(texts.SESSION_TOKEN, r"[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}")


class SessionToken(NamedTuple):
    """What a token says, and what is kept of it."""

    account_id: uuid.UUID
    hash: bytes


def make(account_id: uuid.UUID) -> str:
    """The account's id and 256 random bits, each base64url."""
    named = base64.urlsafe_b64encode(account_id.bytes).decode().rstrip("=")
    return f"{named}.{secrets.make()}"


def read(token: str | None) -> SessionToken | None:
    """None for what is no token. Whether there is such a session only its row can say."""
    if not token or not SHAPE.fullmatch(token):
        return None
    named = base64.urlsafe_b64decode(token.partition(".")[0] + "==")
    return SessionToken(uuid.UUID(bytes=named), hashlib.sha256(token.encode()).digest())
