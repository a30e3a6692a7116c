"""The folder: whole files or none, readable to nobody else."""

import asyncio
import os
import stat
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.storage import FolderStorage, Missing

KEY = "0190" + "ab" * 14


async def pieces(*chunks: bytes | Exception) -> AsyncIterator[bytes]:
    for chunk in chunks:
        if isinstance(chunk, Exception):
            raise chunk
        yield chunk


def files(storage: FolderStorage) -> list[Path]:
    return [path for path in storage._folder.rglob("*") if path.is_file()]


async def read(storage: FolderStorage, key: str = KEY) -> bytes:
    return b"".join([chunk async for chunk in await storage.open(key)])


async def test_a_file_comes_back_as_it_went_in_and_is_ours_alone(storage: FolderStorage) -> None:
    data = [b"x" * 100_000, b"", b"y"]
    assert await storage.write(KEY, pieces(*data)) == 100_001
    assert await read(storage) == b"".join(data)
    [path] = files(storage)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (path.parent, path.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    await storage.delete(KEY)
    await storage.delete(KEY)
    assert files(storage) == []
    with pytest.raises(Missing):
        await storage.open(KEY)


@pytest.mark.parametrize("key", ["", "../" + "a" * 29, "/etc/passwd", KEY.upper(), KEY + "\n", KEY[:-1] + "é"])
async def test_no_path_comes_from_anywhere_else(storage: FolderStorage, key: str) -> None:
    for refused in (storage.write(key, pieces(b"x")), storage.open(key), storage.delete(key)):
        with pytest.raises(ValueError):
            await refused
    assert files(storage) == []


async def test_a_key_is_never_written_twice(storage: FolderStorage) -> None:
    await storage.write(KEY, pieces(b"first"))
    with pytest.raises(FileExistsError):
        await storage.write(KEY, pieces(b"second"))
    assert await read(storage) == b"first"
    assert len(files(storage)) == 1


async def test_a_fault_on_the_way_leaves_nothing(storage: FolderStorage, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ZeroDivisionError):
        await storage.write(KEY, pieces(b"x", ZeroDivisionError()))

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        await storage.write(KEY, pieces(b"x"))
    assert files(storage) == []


async def test_a_write_that_is_cancelled_at_any_moment_leaves_nothing(storage: FolderStorage) -> None:
    async def slowly() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b"x" * 65_536
            await asyncio.sleep(0)

    kept = 0
    for delay in range(40):
        task = asyncio.create_task(storage.write(KEY, slowly()))
        await asyncio.sleep(delay / 4000)
        task.cancel()
        [outcome] = await asyncio.gather(task, return_exceptions=True)
        if not isinstance(outcome, BaseException):
            kept += 1
            await storage.delete(KEY)
        assert files(storage) == []
    assert kept < 40


async def test_lim_5_what_a_killed_process_left_goes_after_an_hour(storage: FolderStorage) -> None:
    await storage.write(KEY, pieces(b"x"))
    [kept] = files(storage)
    old, new = kept.with_name("a.part"), kept.with_name("b.part")
    for path, age in ((old, 4000), (new, 10)):
        path.write_bytes(b"x")
        os.utime(path, (time.time() - age,) * 2)
    assert await storage.tidy() == 1
    assert sorted(files(storage)) == sorted([kept, new])
