"""CBOR of the kind that authenticators write, told from what hurts when it is decoded (LIM-1)."""

import time

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.plain_cbor import NotPlain, measure

PLAIN = st.recursive(
    st.integers(-(2**63), 2**63 - 1) | st.binary(max_size=300) | st.text(max_size=50) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers() | st.text(), inner, max_size=4),
    max_leaves=8,
)


def depth(value: object) -> int:
    parts = [*value] if isinstance(value, list) else [*value.values()] if isinstance(value, dict) else None
    return 0 if parts is None else 1 + max(map(depth, parts), default=0)


@given(PLAIN.filter(lambda value: depth(value) <= 4), st.binary(max_size=20))
def test_aut_3_what_is_plain_is_measured_whatever_follows_it(value: object, rest: bytes) -> None:
    written = cbor2.dumps(value)
    if b"\xc2" in written or b"\xc3" in written:  # perhaps a number beyond 64 bits, which is written with a tag
        return
    assert measure(written + rest) == len(written)
    assert measure(b"\x00" + written + rest, 1) == 1 + len(written)


@given(PLAIN, st.data())
def test_aut_3_what_is_not_all_there_is_refused(value: object, data: st.DataObject) -> None:
    written = cbor2.dumps(value)
    cut = data.draw(st.integers(0, len(written) - 1))
    with pytest.raises(NotPlain):
        measure(written[:cut])


@pytest.mark.parametrize(
    "hurts",
    [
        pytest.param(b"\xd8\x1c\x82\xd8\x1d\x00\xd8\x1d\x00", id="a value that holds itself"),
        pytest.param(b"\xc2\x41\x01", id="a long number"),
        pytest.param(b"\xd8\x23\x64(a+)", id="a pattern"),
        pytest.param(b"\xc4\x82\x1a\x7f\xff\xff\xff\x01", id="a fraction of two billion digits"),
        pytest.param(b"\x9f\x01\xff", id="a list of no told length"),
        pytest.param(b"\x5f\x41a\xff", id="bytes of no told length"),
        pytest.param(b"\x81" * 5 + b"\x01", id="five levels"),
        pytest.param(b"\x81" * 100_000 + b"\x01", id="a hundred thousand levels"),
        pytest.param(b"\x9b" + b"\xff" * 8, id="a list of 2^64"),
        pytest.param(b"\x5b" + b"\xff" * 8, id="2^64 bytes"),
        pytest.param(b"\xbb" + b"\xff" * 8 + b"\x00" * 1000, id="a map of 2^64"),
        pytest.param(b"\x1c", id="a length that does not exist"),
        pytest.param(b"\xff", id="an end of nothing"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_lim_1_what_hurts_is_refused_at_once(hurts: bytes) -> None:
    began = time.perf_counter()
    with pytest.raises(NotPlain):
        measure(hurts)
    assert time.perf_counter() - began < 0.05
