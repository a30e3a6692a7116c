"""A body that is a file: streamed to the storage, checked on its way, refused as early as can be."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from starlette.requests import Request

from server.db.models import new_id
from server.domain.documents import StoredFile
from server.domain.errors import LimitExceeded, Unavailable
from server.domain.file_inspection import BLOCK, LARGEST_FILE, LARGEST_FILE_MB, Inspection
from server.faults import log_fault
from server.storage import Storage
from server.web.bodies import announced
from server.web.file_headers import name_in
from server.web.refusals import HttpRefusal, TooSlow

log = logging.getLogger(__name__)


class FileTooLarge(LimitExceeded, HttpRefusal):
    status = 413

    def __init__(self) -> None:
        most = f"{LARGEST_FILE_MB} MB"
        super().__init__(f"A file has {most} at the most.", f"Een bestand is hoogstens {most}.")


def refuse_what_says_so(request: Request) -> None:
    """FileTooLarge by the Content-Length alone; what says nothing, or lies, is cut while it comes in."""
    if announced(request.headers) > LARGEST_FILE:
        raise FileTooLarge


async def receive(request: Request, storage: Storage, *, within: float) -> StoredFile:
    """In the storage, whole and checked; or nowhere. `within`: seconds for all of it."""
    inspection, key = Inspection(), new_id().hex
    media_type = ""

    async def checked() -> AsyncIterator[bytes]:
        nonlocal media_type
        async for block in _blocks(request):
            inspection.feed(block)
            yield block
        media_type = inspection.finish()  # before the storage keeps anything

    try:
        async with asyncio.timeout(within), contextlib.aclosing(checked()) as blocks:  # type: ignore[type-var]
            size = await storage.write(key, blocks)
    except TimeoutError:
        raise TooSlow(within) from None
    except OSError as fault:
        log_fault(log, "an upload could not be kept", fault)
        raise Unavailable from None
    return StoredFile(key, name_in(request.headers), size, media_type)


async def _blocks(request: Request) -> AsyncIterator[bytes]:
    """The body in blocks of one size, whatever pieces the client sends it in, cut at the largest size."""
    block, size = bytearray(), 0
    async with contextlib.aclosing(request.stream()) as stream:
        async for chunk in stream:
            size += len(chunk)
            if size > LARGEST_FILE:
                raise FileTooLarge
            block += chunk
            if len(block) >= BLOCK:
                yield bytes(block)
                block.clear()
    if block:
        yield bytes(block)
