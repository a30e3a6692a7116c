"""AUT-6: what makes a password too weak, beyond its length."""

import asyncio
import threading
import time
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from server.auth.password_hashing import PARALLEL, Passwords
from server.domain.errors import WeakPassword

ABOUT = ["Nora Nieuw", "nora@initech.example"]


@pytest.fixture
def passwords() -> Iterator[Passwords]:
    made = Passwords()
    yield made
    made.close()


@pytest.mark.parametrize(
    "password",
    [
        "Nora Nieuw Nora Nieuw",
        "noranieuw@initech",
        "voorjaar2026voorjaar",
        "WelkomWachtwoord1",
        "welkom-welkom-2026!",
        "passwordpassword",
        "aaaaaaaaaaaaaaaaaa",
        "1234567890123456",
        "qwertyuiopasdfgh",
        "korte zin",
        "x" * 201,
    ],
)
async def test_aut_6_what_one_would_try_first_is_refused(passwords: Passwords, password: str) -> None:
    with pytest.raises(WeakPassword):
        await passwords.require_strength(password, about=ABOUT)


@pytest.mark.parametrize(
    "password",
    [
        "purple teapot orbits quietly",
        "marmer fluitketel zingt bij dauw",
        "Wj7#kQ!z9Lp@vR2m",
        "ünïcödé slingert över räts",
    ],
)
async def test_aut_6_words_far_from_each_other_are_taken(passwords: Passwords, password: str) -> None:
    assert await passwords.require_strength(password, about=ABOUT) == password


async def test_no_more_than_two_are_hashed_at_once(passwords: Passwords, monkeypatch: pytest.MonkeyPatch) -> None:
    """19 MiB each: a crowd that logs in takes turns, and not the memory of the machine."""
    running, most, lock = 0, 0, threading.Lock()
    hash_ = PasswordHasher.hash

    def counted(self: PasswordHasher, password: str) -> str:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        try:
            time.sleep(0.01)
            return hash_(self, password)
        finally:
            with lock:
                running -= 1

    monkeypatch.setattr(PasswordHasher, "hash", counted)
    await asyncio.gather(*(passwords.hash(f"password {n}") for n in range(20)))
    assert most == PARALLEL
