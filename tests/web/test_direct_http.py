"""Kept answers over real connections: raced by writers of another process, and told only where nothing is refused."""

import asyncio
import contextlib
import json
import socket
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.db.database import Database
from server.execution import plans
from server.web.connections import MOST_PIPELINED
from tests.conftest import Route
from tests.scenario import Cast
from tests.scenario.users import change_role
from tests.web.raw_http import IDLE, House, answer, asked, listening, opened
from tests.web.servers import environment


@pytest.fixture(autouse=True)
def route(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "compiled", True)
    monkeypatch.setattr(plans, "SIGHTS", 0)


@pytest.fixture
async def house(app: Any) -> AsyncIterator[House]:
    async with listening(app) as running:
        yield running


# ---- races


@pytest.mark.own
async def test_no_reader_is_behind_a_commit_of_another_process(
    house: House, cast: Cast, database: Database, many: Any
) -> None:
    """Each answer is at least as new as the last commit that was over when it was asked for."""
    times = many(1000)
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.web.writing", url, cast.bob.user_id.hex, str(times)]
    writer = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, env=environment(database))
    committed, seen = 0, set()

    async def hear() -> None:
        nonlocal committed
        assert writer.stdout is not None
        async for line in writer.stdout:
            committed = int(line)

    async def read() -> None:
        request = house.request(cast.bob)
        async with opened(house) as (reader, sender):
            while not hearing.done():
                before = committed
                sender.write(request)
                status, _, body = await answer(reader)
                assert status == 200, body
                name = json.loads(body)["data"]["viewer"]["name"]
                shown = int(name.removeprefix("Bob ")) if name[-1].isdigit() else 0
                assert shown >= before, f"{name} after the commit of {before}"
                seen.add(shown)
                await asyncio.sleep(0)

    hearing = asyncio.create_task(hear())
    try:
        await asyncio.gather(*(read() for _ in range(4)))
    finally:
        if writer.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                writer.kill()
        await writer.wait()
        hearing.cancel()
    assert committed == times
    assert len(seen) > times / 4
    assert house.kept.told > times, "many of them were kept ones"


# ---- told at once


async def test_a_kept_answer_is_the_answer_with_all_its_headers(house: House, cast: Cast) -> None:
    request = house.request(cast.alice)
    async with opened(house) as (reader, writer):
        told = []
        for _ in range(6):
            writer.write(request)
            told.append(await answer(reader))
            if len(told) == 1:
                await house.kept.activity.flush()
    before = house.kept.told
    assert before >= 2
    first, last = told[0], told[-1]
    assert first[0] == last[0] == 200
    own = {"date": "", "x-request-id": ""}
    assert {**first[1], **own} == {**last[1], **own}
    assert first[2] == last[2]


@pytest.mark.parametrize("parts", [1, 2, 7, 40])
async def test_a_request_in_parts_is_answered_all_the_same(parts: int, house: House, cast: Cast) -> None:
    request = await house.until_kept(cast.alice)
    async with opened(house) as (reader, writer):
        for _ in range(2):
            step = len(request) // parts
            for at in range(0, len(request), step):
                writer.write(request[at : at + step])
                await writer.drain()
                await asyncio.sleep(0.002)
            status, _, body = await answer(reader)
            assert status == 200
            assert cast.alice.name in body.decode()


async def test_requests_that_follow_each_other_closely_are_answered_in_their_order(house: House, cast: Cast) -> None:
    kept, other = await house.until_kept(cast.alice), house.request(cast.bob)
    async with opened(house) as (reader, writer):
        asked = [kept, other, kept, kept, other, other, kept]
        writer.write(b"".join(asked))
        for one in asked:
            status, _, body = await answer(reader)
            assert status == 200
            assert (cast.alice if one is kept else cast.bob).name in body.decode()


async def test_a_role_that_was_lost_is_seen_by_the_next_request(house: House, cast: Cast, database: Database) -> None:
    request = await house.until_kept(cast.bob)
    async with opened(house) as (reader, writer):
        writer.write(request)
        assert b"BASIC_USER" in (await answer(reader))[2]
        await change_role(database, cast.alice, cast.bob, "ADVANCED_USER")
        writer.write(request)
        assert b"ADVANCED_USER" in (await answer(reader))[2]


async def test_after_a_commit_answers_are_kept_again(house: House, cast: Cast, database: Database) -> None:
    request = await house.until_kept(cast.bob)
    async with opened(house) as (reader, writer):
        for role in ("ADVANCED_USER", "BASIC_USER"):
            await change_role(database, cast.alice, cast.bob, role)
            for _ in range(2):
                writer.write(request)
                assert role.encode() in (await answer(reader))[2]
            before = house.kept.told
            writer.write(request)
            await answer(reader)
            assert house.kept.told == before + 1


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"host": "evil.example"}, 421),
        ({"content-type": "text/plain"}, 415),
        ({"accept": "image/png"}, 406),
    ],
    ids=["host", "content type", "accept"],
)
async def test_what_is_refused_is_refused_whether_or_not_an_answer_is_kept(
    changed: dict[str, str], status: int, house: House, cast: Cast
) -> None:
    await house.until_kept(cast.alice)
    before = house.kept.told
    async with opened(house) as (reader, writer):
        writer.write(house.request(cast.alice, **changed))
        assert (await answer(reader))[0] == status
    assert house.kept.told == before


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
async def test_lim_3_nothing_is_written_while_what_was_written_before_is_not_read(house: House, cast: Cast) -> None:
    request = await house.until_kept(cast.alice)
    async with opened(house) as (reader, writer):
        writer.write(request)
        await answer(reader)
        [connection] = house.server.server_state.connections
        connection.pause_writing()  # as its transport calls it
        writer.write(request * 3)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.2)
        connection.resume_writing()
        for _ in range(3):
            assert (await answer(reader))[0] == 200


@pytest.mark.parametrize("kept", [True, False], ids=["kept answers", "new answers"])
async def test_lim_3_who_sends_on_and_reads_nothing_is_cut(kept: bool, house: House, cast: Cast) -> None:
    """Neither answers nor requests are held without end."""
    request = await house.until_kept(cast.alice) if kept else house.request(cast.alice, user_agent="new")
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.connect(("127.0.0.1", house.port))
        lazy.setblocking(False)
        waiting, connections = memoryview(request * 60_000), house.server.server_state.connections
        answers = requests = 0
        async with asyncio.timeout(20):
            while waiting:
                with contextlib.suppress(BlockingIOError, ConnectionError):
                    waiting = waiting[lazy.send(waiting) :]
                await asyncio.sleep(0.005)
                if not connections:
                    break
                for connection in connections:
                    answers = max(answers, connection.transport.get_write_buffer_size())
                    requests = max(requests, len(connection.pipeline))
        while connections:
            await asyncio.sleep(0.01)
    assert answers < 256 * 1024
    assert requests < 2 * MOST_PIPELINED
    [(status, _, _)] = await asked(house, request)
    assert status == 200


async def test_a_connection_that_is_to_close_is_closed(house: House, cast: Cast) -> None:
    await house.until_kept(cast.alice)
    async with opened(house) as (reader, writer):
        writer.write(house.request(cast.alice, connection="close"))
        assert (await answer(reader))[0] == 200
        assert await asyncio.wait_for(reader.read(), 5) == b""


async def test_who_was_told_and_asks_nothing_more_is_closed(house: House, cast: Cast) -> None:
    request = await house.until_kept(cast.alice)
    async with opened(house) as (reader, writer):
        for _ in range(4):
            writer.write(request)
            await answer(reader)
            await asyncio.sleep(IDLE / 2)
        assert await asyncio.wait_for(reader.read(), 10 * IDLE) == b""
