"""AUT-6: what a service of breached passwords is told, and what is made of its answers; a real one, on loopback."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator

import pytest

from server.outside import BreachedPasswords
from server.outside.breached_passwords import MOST_BYTES
from tests.outside.range_service import RangeService, http, range_service, sha1

STOLEN, OTHER = "purple teapot orbits quietly", "seven lanterns above the canal"


@pytest.fixture
async def service() -> AsyncIterator[RangeService]:
    async with range_service(stolen={STOLEN: 7}) as made:
        yield made


@pytest.fixture
async def breached(service: RangeService) -> AsyncIterator[BreachedPasswords]:
    made = BreachedPasswords(service.url, seconds=1.0)
    yield made
    await made.aclose()


async def test_aut_6_what_the_service_has_is_found_and_nothing_else_is(
    service: RangeService, breached: BreachedPasswords
) -> None:
    assert await breached.contains(STOLEN)
    assert not await breached.contains(OTHER)
    assert breached.failures == 0


async def test_aut_6_five_digits_are_sent_and_padding_is_asked_for(
    service: RangeService, breached: BreachedPasswords
) -> None:
    await breached.contains(STOLEN)
    await breached.contains(OTHER)
    assert service.paths == [f"/range/{sha1(STOLEN)[:5]}", f"/range/{sha1(OTHER)[:5]}"]
    for request in service.received:
        head = request.lower()
        assert b"\r\nadd-padding: true\r\n" in head
        for password in (STOLEN, OTHER):
            assert password.encode() not in head
            assert sha1(password)[5:].lower().encode() not in head
            assert sha1(password)[:6].lower().encode() not in head, "not one digit more"
        assert b"cookie" not in head
        assert b"authorization" not in head


async def test_aut_6_no_log_holds_what_was_asked(breached: BreachedPasswords, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await breached.contains(STOLEN)
    assert sha1(STOLEN)[:5] not in caplog.text


async def test_aut_6_a_line_of_padding_is_no_find(service: RangeService, breached: BreachedPasswords) -> None:
    service.stolen[STOLEN] = 0
    assert not await breached.contains(STOLEN)


async def test_aut_6_upper_and_lower_case_answers_are_one(service: RangeService, breached: BreachedPasswords) -> None:
    async def lower(writer: asyncio.StreamWriter) -> None:
        writer.write(http(service.answer(sha1(STOLEN)[:5]).lower()))

    service.behaves = lower
    assert await breached.contains(STOLEN)


async def fails(service: RangeService, breached: BreachedPasswords, caplog: pytest.LogCaptureFixture) -> None:
    """The password is taken; that it was is logged and counted, and the log names neither password nor digits."""
    with caplog.at_level(logging.WARNING):
        began = time.monotonic()
        assert not await breached.contains(STOLEN)
        assert time.monotonic() - began < 2.0
    assert breached.failures == 1
    [record] = [r for r in caplog.records if r.name == "server.outside.breached_passwords"]
    said = record.getMessage()
    assert "1 time(s)" in said
    assert sha1(STOLEN)[:5] not in said
    assert STOLEN not in said


@pytest.mark.parametrize(
    "answer",
    [
        http(b"", "500 Internal Server Error"),
        http(b"", "429 Too Many Requests"),
        http(b"", "301 Moved Permanently", "location: /elsewhere\r\n"),
        http(b"<html>please log in to the wireless network</html>"),
        http(b""),
        http("é:1".encode()),
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n0",
        b"",
    ],
)
async def test_aut_6_a_service_that_answers_something_else_stops_nobody(
    service: RangeService, breached: BreachedPasswords, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async def answers(writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        await writer.drain()

    service.behaves = answers
    await fails(service, breached, caplog)
    assert len(service.received) == 1, "redirected nowhere, and not asked again"


async def test_aut_6_a_service_that_says_nothing_is_not_waited_for(
    service: RangeService, breached: BreachedPasswords, caplog: pytest.LogCaptureFixture
) -> None:
    async def waits(writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(5)

    service.behaves = waits
    await fails(service, breached, caplog)


async def test_aut_6_an_answer_without_end_is_not_read_to_its_end(
    service: RangeService, breached: BreachedPasswords, caplog: pytest.LogCaptureFixture
) -> None:
    sent = 0

    async def pours(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while sent < 64 * MOST_BYTES:
            writer.write(b"0" * 34 + b":1\r\n" + b"1" * 16384)
            await writer.drain()
            sent += 16384

    service.behaves = pours
    await fails(service, breached, caplog)
    assert sent < 32 * MOST_BYTES


async def test_aut_6_a_compressed_answer_was_not_asked_for_and_is_not_inflated(
    service: RangeService, breached: BreachedPasswords, caplog: pytest.LogCaptureFixture
) -> None:
    import gzip

    async def compresses(writer: asyncio.StreamWriter) -> None:
        writer.write(http(gzip.compress(b"0" * 50_000_000), headers="content-encoding: gzip\r\n"))

    service.behaves = compresses
    await fails(service, breached, caplog)
    assert b"accept-encoding: identity" in service.received[0].lower()


async def test_aut_6_a_service_that_nobody_runs_stops_nobody(
    breached: BreachedPasswords, caplog: pytest.LogCaptureFixture
) -> None:
    async with range_service() as gone:
        pass
    away = BreachedPasswords(gone.url, seconds=1.0)
    await fails(gone, away, caplog)
    await away.aclose()
