"""What travels between processes: compact, decoded strictly, each message once, gaps noticed."""

import json
import typing
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.bus import sequence
from server.bus.codec import LETTERS, PER_MESSAGE, Message, decode, encode
from server.bus.memory import (
    BusEvent,
    Resync,
)
from server.bus.sequence import Incoming, Outgoing
from server.domain.events import AccessEnded, Event, InboxChanged, UserChanged

HERE, THERE = "a" * 32, "b" * 32
ids, maybe = st.uuids(), st.none() | st.uuids()
events = st.one_of(
    st.builds(UserChanged, ids, ids),
    st.builds(InboxChanged, ids, ids),
    st.builds(AccessEnded, ids, maybe, maybe),
    st.just(Resync()),
)


def told(number: int) -> UserChanged:
    return UserChanged(uuid.UUID(int=0), uuid.UUID(int=number))


def message(number: int, *said: BusEvent, origin: str = THERE) -> str:
    return encode(Message(origin, number, list(said or [told(number)])))


@given(st.lists(events), st.integers(1, 2**53))
def test_every_event_arrives_as_it_was(said: list[BusEvent], number: int) -> None:
    assert decode(encode(Message(HERE, number, said))) == Message(HERE, number, said)


def test_every_kind_of_event_has_a_letter() -> None:
    assert set(LETTERS.values()) == {*typing.get_args(Event), Resync}


def test_the_longest_message_fits_into_a_notify() -> None:
    longest = [AccessEnded(uuid.uuid4(), uuid.uuid4(), uuid.uuid4())] * PER_MESSAGE
    assert len(encode(Message(HERE, 2**53, longest)).encode()) < 8000


ID = "0" * 32
GARBAGE = [
    *("", "x", "{", "null", "7", '"text"', "[]", "{}", "\x00", "[" * 5000, b"\xff\xfe"),
    *([HERE], [HERE, 1], [HERE, 0, []], [HERE, -1, []], [HERE, True, []], [HERE, 1.5, []], [HERE, "1", []]),
    *([HERE[1:], 1, []], [HERE.upper(), 1, []], [7, 1, []], [HERE, 1, {}], [HERE, 1, None], [HERE, 1, [], 1]),
    *([HERE, 1, [event]] for event in ([], ["u"], ["u", ID], ["u", ID, ID, ID], ["u", ID, None], ["z", ID], "u", {})),
    *([HERE, 1, [event]] for event in (["a"], ["a", None, None, None], ["a", ID], ["r", ID], [["u"], ID, ID])),
    *([HERE, 1, [["u", ID, bad]]] for bad in (7, ID[1:], "+" + ID[1:], "0_" + ID[2:], "é" + ID[1:], f"{{{ID[2:]}}}")),
]


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_is_a_value_error(garbage: object) -> None:
    with pytest.raises(ValueError):
        decode(garbage if isinstance(garbage, str | bytes) else json.dumps(garbage))


@given(st.binary() | st.text(st.characters(codec="utf-8")))
def test_noise_is_a_value_error(noise: bytes | str) -> None:
    with pytest.raises(ValueError):
        decode(noise)


def test_what_was_not_sent_stays_the_same_message() -> None:
    outgoing = Outgoing(HERE)
    assert outgoing.message is None
    outgoing.add([told(1)])
    first = outgoing.message
    outgoing.add([told(2)])
    assert outgoing.message == first == message(1, told(1), origin=HERE)
    outgoing.sent()
    assert outgoing.message == message(2, told(2), origin=HERE)
    outgoing.sent()
    assert outgoing.message is None


def test_too_many_to_keep_become_one_resync(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence, "MOST_WAITING", 10)
    outgoing = Outgoing(HERE)
    for n in range(11):
        outgoing.add([told(n)])
    assert outgoing.message == message(1, Resync(), origin=HERE)
    outgoing.sent()
    assert outgoing.message is None


def test_own_and_repeated_messages_are_left_out() -> None:
    incoming = Incoming(HERE)
    assert incoming.events(message(1, origin=HERE)) == []
    assert [incoming.events(message(n)) for n in (5, 5, 4, 6)] == [[told(5)], [], [], [told(6)]]


def test_a_gap_is_a_resync_and_not_of_others() -> None:
    incoming = Incoming(HERE)
    assert incoming.events(message(1)) == [told(1)]
    assert incoming.events(message(7, origin="c" * 32)) == [told(7)]
    assert incoming.events(message(3)) == [Resync(), told(3)]
    incoming.forget()
    assert incoming.events(message(9)) == [told(9)]


def test_origins_are_not_kept_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequence, "MOST_ORIGINS", 3)
    incoming = Incoming(HERE)
    for n in range(20):
        incoming.events(message(1, origin=uuid.UUID(int=n).hex))
    assert len(incoming._last) <= 3
