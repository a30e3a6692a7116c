"""A log-in that waits at a provider: sealed in a cookie of the browser that began it, and nowhere else.

So nobody fills a table by beginning log-ins, and what comes back to another browser belongs to none.
"""

import hmac
import time
from dataclasses import asdict, dataclass
from typing import Self

import orjson

from server.db.unit_of_work import Encryption
from server.domain import secrets

LASTS = 600  # seconds
LONGEST = 3000  # characters of a sealed one


@dataclass(frozen=True, slots=True)
class PendingLogIn:
    """`state` and `nonce` come back by the browser and in the token, `verifier` goes to the provider's token endpoint.

    `secret`: what a session began; none where nobody is logged in yet. `locale`: in which language it was begun.
    """

    provider: str
    state: str
    nonce: str
    verifier: str
    secret: str | None
    locale: str
    expires_at: float

    @classmethod
    def new(cls, provider: str, secret: str | None, *, locale: str) -> Self:
        expires_at = time.time() + LASTS
        return cls(provider, secrets.make(), secrets.make(), secrets.make(), secret, locale, expires_at)

    def sealed(self, encryption: Encryption) -> str:
        return encryption.encrypt(orjson.dumps(asdict(self))).decode()

    @classmethod
    def opened(cls, encryption: Encryption, text: str | None) -> Self | None:
        """None for what is no log-in that this server sealed, and for one that took too long."""
        if text is None or len(text) > LONGEST:
            return None
        try:
            pending = cls(**orjson.loads(encryption.decrypt(text.encode())))
        except Exception:  # whatever the encryption raises for what it did not make
            return None
        return pending if pending.expires_at > time.time() else None

    def is_answered_by(self, provider: str, state: str) -> bool:
        return self.provider == provider and hmac.compare_digest(self.state.encode(), state.encode())
