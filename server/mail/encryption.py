"""What is sealed with SECRET_KEY: the outbox (INV-4), authenticator apps' secrets, log-ins that wait at a provider."""

import base64
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet, MultiFernet

OUTBOX = b"welkom outbox"  # and the secrets of authenticator apps (AUT-3)
LOG_INS = b"welkom log-ins"  # those that wait at a provider, sealed in a cookie


class FernetEncryption:
    """Encrypted and authenticated, under a key that SECRET_KEY gives for this purpose alone.

    The first key encrypts; each of them opens what it encrypted when it was the first. `decrypt` raises cryptography's
    InvalidToken where none of them encrypted it, or it was changed since.
    """

    def __init__(self, *secret_keys: str, purpose: bytes = OUTBOX) -> None:
        if not secret_keys or not all(secret_keys):
            raise ValueError("SECRET_KEY is empty")
        self._secret_keys, self._purpose = secret_keys, purpose

    @cached_property
    def _fernets(self) -> "list[Fernet]":
        from cryptography.fernet import Fernet
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        def derived(secret_key: str) -> bytes:
            return HKDF(algorithm=SHA256(), length=32, salt=None, info=self._purpose).derive(secret_key.encode())

        return [Fernet(base64.urlsafe_b64encode(derived(key))) for key in self._secret_keys]

    @cached_property
    def _any(self) -> "MultiFernet":
        from cryptography.fernet import MultiFernet

        return MultiFernet(self._fernets)

    def encrypt(self, plain: bytes) -> bytes:
        return self._any.encrypt(plain)

    def decrypt(self, sealed: bytes) -> bytes:
        return self._any.decrypt(sealed)

    def renewed(self, sealed: bytes) -> bytes | None:
        """The same under the first key, for what an older one encrypted; None where it is under the first already.

        Raises as `decrypt` does.
        """
        from cryptography.fernet import InvalidToken

        try:
            self._fernets[0].decrypt(sealed)
        except InvalidToken:
            return self._any.rotate(sealed)
        return None
