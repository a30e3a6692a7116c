"""What lies in the outbox opens with its own SECRET_KEY only (INV-4)."""

import base64
import hashlib

import pytest
from cryptography.fernet import Fernet, InvalidToken

from server.mail import FernetEncryption


def test_inv_4_a_seal_opens_what_it_closed_and_hides_it() -> None:
    encryption = FernetEncryption("k" * 32)
    closed = encryption.encrypt(b"secret")
    assert b"secret" not in closed
    assert closed != encryption.encrypt(b"secret")
    assert FernetEncryption("k" * 32).decrypt(closed) == b"secret"


@pytest.mark.parametrize("other", ["K" * 32, "k" * 31, "k" * 33])
def test_inv_4_another_key_opens_nothing(other: str) -> None:
    with pytest.raises(InvalidToken):
        FernetEncryption(other).decrypt(FernetEncryption("k" * 32).encrypt(b"secret"))


def test_inv_4_the_key_is_made_for_the_outbox_alone() -> None:
    closed = FernetEncryption("k" * 32).encrypt(b"secret")
    for raw in (b"k" * 32, hashlib.sha256(b"k" * 32).digest()):
        with pytest.raises(InvalidToken):
            Fernet(base64.urlsafe_b64encode(raw)).decrypt(closed)


def test_inv_4_what_was_changed_does_not_open() -> None:
    closed = bytearray(FernetEncryption("k" * 32).encrypt(b"secret"))
    closed[40] ^= 1
    with pytest.raises(InvalidToken):
        FernetEncryption("k" * 32).decrypt(bytes(closed))


def test_an_empty_key_is_refused() -> None:
    with pytest.raises(ValueError, match="SECRET_KEY"):
        FernetEncryption("")
