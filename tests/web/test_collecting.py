"""What many open sockets are to the garbage collector."""

import gc
from collections.abc import Iterator

import pytest

from server.web import collecting
from server.web.collecting import Staying


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(collecting, "MANY", 10)
    yield
    gc.unfreeze()


class Circle:
    left = 0

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Circle.left -= 1


def test_what_stays_is_set_aside_when_there_is_much_of_it() -> None:
    gc.unfreeze()
    staying, kept = Staying(), [Circle() for _ in range(10)]
    for _ in range(9):
        staying.opened()
    assert gc.get_freeze_count() == 0
    staying.opened()
    assert gc.get_freeze_count() > len(kept)


def test_what_went_is_found_though_it_forms_a_circle() -> None:
    """Memory does not grow with everybody who ever came."""
    staying, Circle.left = Staying(), 100
    for _ in range(10):
        circles = [Circle() for _ in range(10)]
        for _ in circles:
            staying.opened()
        circles.clear()
        for _ in range(10):
            staying.closed()
    assert Circle.left <= 10
