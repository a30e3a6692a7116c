"""A folder of files: complete or not there at all, and readable to Welkom's own user only."""

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncGenerator, AsyncIterable
from pathlib import Path
from typing import BinaryIO

from .interface import Missing, checked_key
from .threads import to_its_end

UNFINISHED = ".part"
BLOCK = 64 * 1024
# Longer than any upload takes: older ones are of a process that was killed.
ABANDONED_AFTER = 3600.0
UNFINISHED_FOR = 300.0  # of one file: longer than an upload may take, and a restore is repeated by somebody who waits


class FolderStorage:
    """Every process that takes, sends or shows documents needs the same folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def write(self, key: str, chunks: AsyncIterable[bytes]) -> int:
        file, size = _Unfinished(self._path(key)), 0
        try:
            await to_its_end(asyncio.to_thread(file.begin))
            async for chunk in chunks:
                await to_its_end(asyncio.to_thread(file.append, chunk))
                size += len(chunk)
            await to_its_end(asyncio.to_thread(file.keep))
        except BaseException:
            await to_its_end(asyncio.to_thread(file.drop))
            raise
        return size

    async def open(self, key: str) -> AsyncGenerator[bytes, None]:
        path = self._path(key)
        if not await asyncio.to_thread(path.is_file):
            raise Missing(key)
        return _chunks(path)

    async def delete(self, key: str) -> None:
        await to_its_end(asyncio.to_thread(self._path(key).unlink, missing_ok=True))

    async def tidy(self) -> int:
        return await asyncio.to_thread(_remove_abandoned, self._folder)

    def _path(self, key: str) -> Path:
        return self._folder / checked_key(key)[-2:] / key  # the end: ids of one time begin alike


class _Unfinished:
    """A file beside its place, until `keep` moves it there in one step; `drop` leaves nothing of it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = path.with_suffix(UNFINISHED)
        self._file: BinaryIO | None = None

    def begin(self) -> None:
        folder = self._path.parent
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if self._path.exists():
            raise FileExistsError(self._path.name)
        with contextlib.suppress(FileNotFoundError):  # of a process that was killed while it wrote this key
            if self._beside.stat().st_mtime < time.time() - UNFINISHED_FOR:
                self._beside.unlink()
        self._file = os.fdopen(os.open(self._beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def append(self, chunk: bytes) -> None:
        assert self._file is not None
        self._file.write(chunk)

    def keep(self) -> None:
        assert self._file is not None
        with self._file as file:
            file.flush()
            os.fsync(file.fileno())
        self._beside.rename(self._path)
        for folder in (self._path.parent, self._path.parent.parent):
            sync(folder)

    def drop(self) -> None:
        if self._file is None:
            return
        with contextlib.suppress(OSError):  # closing writes what is buffered, and the disk may be full
            self._file.close()
        self._beside.unlink(missing_ok=True)
        self._path.unlink(missing_ok=True)


def sync(folder: Path) -> None:
    """Else a power cut forgets the name of a file that was kept."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


async def _chunks(path: Path) -> AsyncGenerator[bytes, None]:
    try:
        file = await asyncio.to_thread(path.open, "rb")
    except FileNotFoundError:  # deleted since it was asked for
        raise Missing(path.name) from None
    try:
        while chunk := await asyncio.to_thread(file.read, BLOCK):
            yield chunk
    finally:
        file.close()


def _remove_abandoned(folder: Path) -> int:
    gone, before = 0, time.time() - ABANDONED_AFTER
    for path in folder.glob(f"*/*{UNFINISHED}"):
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_mtime < before:
                path.unlink()
                gone += 1
    return gone
