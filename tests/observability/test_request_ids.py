"""The id of a request: the caller's, where it is plain, in the answer and in the log; else one of ours."""

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.execution import plans
from server.observability.current import CURRENT
from server.web.direct_http import DirectHttp
from server.web.request_ids import id_of
from tests.conftest import Route
from tests.scenario import Cast
from tests.web.raw_http import House, asked, listening

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])


@pytest.fixture(autouse=True)
def route(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "compiled", True)
    monkeypatch.setattr(plans, "SIGHTS", 0)


@pytest.fixture
async def house(app: Any) -> AsyncIterator[House]:
    async with listening(app) as running:
        yield running


@ON_SQLITE
async def test_every_answer_has_an_id_of_its_own_by_every_way(house: House, cast: Cast) -> None:
    """By the application, by a plan where the request came in, and told again."""
    await house.until_kept(cast.alice)
    told, begun = house.kept.told, house.direct.begun
    requests = [house.request(who) for who in (cast.alice, cast.bob, cast.bob, cast.alice) for _ in range(3)]
    answers = await asked(house, *requests)
    assert {status for status, _, _ in answers} == {200}
    assert len({headers["x-request-id"] for _, headers, _ in answers}) == len(requests)
    assert house.kept.told > told
    assert house.direct.begun > begun


@ON_SQLITE
async def test_a_plain_id_of_the_caller_is_kept_by_every_way(house: House, cast: Cast) -> None:
    await house.until_kept(cast.alice)
    given = [f"0190-{n}.A_b" for n in range(6)]
    answers = await asked(house, *(house.request(cast.alice, x_request_id=one) for one in given))
    assert [headers["x-request-id"] for _, headers, _ in answers] == given


@pytest.mark.parametrize("given", ["", "a" * 65, "a b", "bob@acme.example", "é", 'a"b', "a\tb", "{}", "a/b"])
@ON_SQLITE
async def test_any_other_id_is_replaced_and_not_told(given: str, house: House, cast: Cast) -> None:
    for who in (cast.alice, cast.bob, cast.alice):
        [(status, headers, _)] = await asked(house, house.request(who, x_request_id=given))
        assert status == 200
        assert headers["x-request-id"] != given
        assert headers["x-request-id"].replace("-", "").isalnum()


def test_two_ids_are_none() -> None:
    """The first one counts: which of them a proxy made can't be told."""
    assert id_of([(b"x-request-id", b"one"), (b"x-request-id", b"two")]) == "one"
    assert id_of([(b"x-request-id", b"o ne"), (b"x-request-id", b"two")]) != "two"


@ON_SQLITE
async def test_a_fault_is_logged_with_the_id_of_its_request_and_of_no_other(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The context of a connection is the same for all requests that come by it."""
    seen: list[tuple[str, dict[str, str]]] = []

    class Seeing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            about = CURRENT.get()
            seen.append((record.getMessage().partition("\n")[0], dict(about.log_fields()) if about else {}))

    handler = Seeing(logging.ERROR)
    logging.getLogger("server").addHandler(handler)
    try:
        await asked(house, *(house.request(cast.alice, x_request_id="before") for _ in range(3)))
        with monkeypatch.context() as patch:

            async def broken(*_: Any) -> Any:
                raise ZeroDivisionError

            patch.setattr("server.schema.build.WelkomSchema._compiled", broken)
            query = "{ viewer { email } }"
            await asked(house, *(house.request(cast.alice, query, x_request_id=f"of-{n}") for n in range(2)))
        assert CURRENT.get() is None
    finally:
        logging.getLogger("server").removeHandler(handler)
    assert [fields["request_id"] for what, fields in seen if what.startswith("fault")] == ["of-0", "of-1"]
    assert {fields["environment"] for _, fields in seen} == {cast.alice.environment}


@ON_SQLITE
async def test_a_connection_remembers_no_request(house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was answered where it came in leaves nothing behind: the next line of the log may be somebody else's."""
    seen, received = [], DirectHttp.data_received

    def noting(self: DirectHttp, data: bytes) -> None:
        seen.append(CURRENT.get())
        received(self, data)

    monkeypatch.setattr(DirectHttp, "data_received", noting)
    begun = house.direct.begun
    await asked(house, *(house.request(cast.alice, "{ viewer { name } }", variables={"n": n}) for n in range(6)))
    assert house.direct.begun > begun
    assert set(seen) == {None}
