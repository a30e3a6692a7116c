"""The canonical form: one for each mailbox, the same however often it is made (ENV-6)."""

import random
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.domain import addresses
from server.domain.errors import InvalidInput
from tests.conftest import FULL

STRINGS = 1_000_000 if FULL else 5_000
CHECKED = settings(max_examples=10_000 if FULL else 500, deadline=None)
# what validators, IDNA and case folding are known to disagree about
AWKWARD = [
    *"@.@.@.-_+'\"\\() \t\r\n\x00,;:<>[]{}|^~`!#$%&*/=?",
    *"ßẞİıſKÅΣςﬀﬁ㎒ａ＠．。｡ⅰ№Ω😀é漢ö١א",
    *"\u0301\u0307\u0345\u200b\u200c\u200d\u202e\u00ad\ufeff",
]
DOMAINS = [
    *("acme.example", "ACME.example", "acme.example.", "-a.example", "a.b.c.d", "localhost", "1.2.3.4", "[127.0.0.1]"),
    *("münchen.example", "faß.example", "xn--mnchen-3ya.example", "例え.example", "xn--a.example", "ａcme.example"),
]

letters = st.one_of(st.characters(), st.sampled_from(AWKWARD), st.sampled_from("abcxyzABCXYZ0189"))
locals_ = st.text(letters, max_size=70)
texts = st.one_of(
    st.text(letters, max_size=100),
    st.builds("{}@{}".format, locals_, st.one_of(st.sampled_from(DOMAINS), st.text(letters, max_size=70))),
    st.emails(),
)


def canonical(text: str) -> str | None:
    """None where it is refused. Anything but InvalidInput is a fault."""
    try:
        return addresses.parse(text).canonical
    except InvalidInput:
        return None


def check(text: str) -> bool:
    """Whether it is an address; if so, its form holds what everything else builds on."""
    form = canonical(text)
    if form is None:
        return False
    assert canonical(form) == form, text
    assert addresses.canonical_form(form) == form
    local, _, domain = form.rpartition("@")
    assert domain.isascii(), text
    assert domain == domain.lower(), text
    assert unicodedata.normalize("NFKC", local) == local
    assert unicodedata.normalize("NFKC", local.casefold()) == local
    assert not any(c.isspace() or unicodedata.category(c) == "Cc" for c in form), text
    written = addresses.parse(text).written
    assert canonical(written) == form, text
    return True


@given(texts)
@CHECKED
def test_env_6_the_form_is_idempotent_and_nothing_but_invalid_input_is_raised(text: str) -> None:
    check(text)


def test_env_6_the_form_is_idempotent_over_a_million_strings() -> None:
    chance = random.Random(20260501)
    found = sum(check(awkward(chance)) for _ in range(STRINGS))
    assert found > STRINGS // 10, "most of them were no addresses at all: nothing was tested"


def awkward(chance: random.Random) -> str:
    """Often nearly an address, sometimes one, of letters from anywhere."""
    pools: list[Callable[[], str]] = [
        lambda: chance.choice("abcdefXYZ019"),
        lambda: chance.choice("abcdefXYZ019"),
        lambda: chance.choice("abcdefXYZ019._+-"),
        lambda: chance.choice(AWKWARD) if chance.random() < 0.3 else "q",
        lambda: chr(chance.randrange(0xA0, 0x3000)) if chance.random() < 0.2 else "e",
        lambda: chr(chance.randrange(0x110000)) if chance.random() < 0.05 else "o",
    ]
    local = "".join(chance.choice(pools)() for _ in range(chance.randrange(1, 12)))
    if chance.random() < 0.7:
        return f"{local}@{chance.choice(DOMAINS)}"
    return f"{local}@{''.join(chance.choice(pools)() for _ in range(chance.randrange(1, 8)))}.example"


@given(st.emails().filter(lambda text: canonical(text) is not None), st.randoms())
@CHECKED
def test_env_6_case_twins_are_one_address(text: str, chance: Any) -> None:
    twin = "".join(chance.choice((c.upper(), c.lower())) for c in text)
    assert canonical(twin) == canonical(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alice@Acme.example", "alice@acme.example"),
        ("josé@acme.example", "jose\u0301@acme.example"),
        ("ｂｏｂ@acme.example", "bob@acme.example"),
        ("bob@münchen.example", "bob@xn--mnchen-3ya.example"),
        ("bob@MÜNCHEN.example", "bob@münchen.example"),
        ("straße@acme.example", "STRASSE@acme.example"),
        ("ﬁona@acme.example", "fiona@acme.example"),
        ("σίσυφος@acme.example", "ΣΊΣΥΦΟΣ@acme.example"),
        ("\u212aaren@acme.example", "karen@acme.example"),
        ("  bob@acme.example\t", "bob@acme.example"),
    ],
)
def test_env_6_unicode_twins_are_one_address(one: str, other: str) -> None:
    """Case and Unicode twins (Django CVE-2019-19844)."""
    assert canonical(one) == canonical(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mike@acme.example", "mıke@acme.example"),  # a dotless i is another letter: upper case alone makes them one
        ("bob+news@acme.example", "bob@acme.example"),
        ("b.ob@gmail.com", "bob@gmail.com"),
        ("bob@acme.example", "bob@mail.acme.example"),
    ],
)
def test_env_6_other_mailboxes_are_other_addresses(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "text",
    [
        *("", "@", "bob", "bob@", "@acme.example", "a@b@acme.example", "bob@acme..example", "bob@.example"),
        *("bob@acme.example,eve@evil.example", "bob@acme.example\r\nBcc: eve@evil.example", "bob@acme.example\x00"),
        *('"bob@evil.example"@acme.example', "bob <bob@acme.example>", "bob@[127.0.0.1]", "bob@127.0.0.1"),
        *("bob\u202e@acme.example", "bob\u200b@acme.example", "bob＠acme.example", ".bob@acme.example"),
        *("x" * 250 + "@acme.example", "bob@" + "a" * 64 + ".example", "bob@acme.example/", "bob@localhost"),
        *("\ud800@acme.example", "bob@\udfff.example"),
    ],
)
def test_what_is_no_address_is_invalid_input(text: str) -> None:
    assert canonical(text) is None


def test_env_6_mail_goes_to_the_address_as_written() -> None:
    parsed = addresses.parse("Bob.Jansen+Werk@Acme.EXAMPLE")
    assert parsed.written == "Bob.Jansen+Werk@acme.example"
    assert parsed.canonical == "bob.jansen+werk@acme.example"


def test_env_2_the_domain_is_exactly_what_follows_the_at() -> None:
    assert addresses.parse("bob@Sub.München.example").domain == "sub.xn--mnchen-3ya.example"
