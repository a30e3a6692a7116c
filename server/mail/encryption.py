"""What is sealed with SECRET_KEY: the outbox (INV-4), authenticator apps' secrets, log-ins that wait at a provider."""

import base64
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

OUTBOX = b"welkom outbox"  # and the secrets of authenticator apps (AUT-3)
LOG_INS = b"welkom log-ins"  # those that wait at a provider, sealed in a cookie


class FernetEncryption:
    """Encrypted and authenticated, under a key that SECRET_KEY gives for this purpose alone.

    `decrypt` raises cryptography's InvalidToken where another key encrypted it or it was changed since.
    """

    def __init__(self, secret_key: str, *, purpose: bytes = OUTBOX) -> None:
        if not secret_key:
            raise ValueError("SECRET_KEY is empty")
        self._secret_key, self._purpose = secret_key.encode(), purpose

    @cached_property
    def _fernet(self) -> "Fernet":
        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=self._purpose).derive(self._secret_key)
        return Fernet(base64.urlsafe_b64encode(key))

    def encrypt(self, plain: bytes) -> bytes:
        return self._fernet.encrypt(plain)

    def decrypt(self, sealed: bytes) -> bytes:
        return self._fernet.decrypt(sealed)
