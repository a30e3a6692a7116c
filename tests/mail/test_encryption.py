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


def test_inv_4_an_older_key_opens_what_it_sealed_and_seals_no_more() -> None:
    before, both = FernetEncryption("a" * 32), FernetEncryption("b" * 32, "a" * 32)
    assert both.decrypt(before.encrypt(b"secret")) == b"secret"
    closed = both.encrypt(b"secret")
    assert FernetEncryption("b" * 32).decrypt(closed) == b"secret"
    with pytest.raises(InvalidToken):
        before.decrypt(closed)


def test_inv_4_what_an_older_key_sealed_is_renewed_once() -> None:
    both = FernetEncryption("b" * 32, "a" * 32)
    renewed = both.renewed(FernetEncryption("a" * 32).encrypt(b"secret"))
    assert renewed is not None
    assert FernetEncryption("b" * 32).decrypt(renewed) == b"secret"
    assert both.renewed(renewed) is None
    with pytest.raises(InvalidToken):
        both.renewed(FernetEncryption("c" * 32).encrypt(b"secret"))


@pytest.mark.parametrize("keys", [(), ("b" * 32, "")])
def test_no_key_is_empty(keys: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="SECRET_KEY"):
        FernetEncryption(*keys)
