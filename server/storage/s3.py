"""A bucket of S3, or of whatever speaks its protocol. Every process reaches it, on whichever machine it runs.

Keys, region and endpoint come from the variables that every program for S3 reads, as AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL, or from the machine's own role. Plain http needs
AWS_ALLOW_HTTP=true.
"""

import asyncio
import contextlib
import os
import tempfile
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cached_property
from typing import IO, TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .interface import Missing, checked_key
from .threads import to_its_end

if TYPE_CHECKING:
    from obstore.store import S3Store

T = TypeVar("T")

BLOCK = 1024 * 1024
IN_MEMORY = 256 * 1024  # of a file that comes in; more of it waits on the disk
PUT_AT_ONCE, THREADS = 8, 16
RETRIES = 5
REQUEST_WITHIN, CONNECTED_WITHIN, GIVEN_UP_AFTER = timedelta(seconds=30), timedelta(seconds=5), timedelta(seconds=60)


class NotInstalled(Exception):
    """The library for S3 is not there."""


class S3Storage:
    """An object is whole or not there at all: it is put by one request.

    It is called in threads, and not as obstore's coroutines: those may abort the process at its end.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._putting = asyncio.Semaphore(PUT_AT_ONCE)
        # its own: a bucket that hangs keeps nobody else waiting for a thread
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="bucket")

    @cached_property
    def _store(self) -> "S3Store":
        return store_of(self._url)

    async def write(self, key: str, chunks: AsyncIterable[bytes]) -> int:
        checked_key(key)
        with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as content:
            async for chunk in chunks:
                content.write(chunk)
            size = content.tell()
            content.seek(0)
            async with self._putting:
                try:
                    await to_its_end(self._in_thread(put, self._store, key, content))
                except BaseException:  # an answer that did not come says nothing about what was kept
                    with contextlib.suppress(OSError):
                        await to_its_end(self._in_thread(delete, self._store, key))
                    raise
        return size

    async def open(self, key: str) -> AsyncGenerator[bytes, None]:
        """Each block is a request of its own: who reads slowly holds no connection to the bucket."""
        checked_key(key)
        first, size = await self._in_thread(_range, self._store, key, 0)
        return self._chunks(key, first, size)

    async def delete(self, key: str) -> None:
        checked_key(key)
        await to_its_end(self._in_thread(delete, self._store, key))

    async def tidy(self) -> int:
        """Nothing is ever left unfinished."""
        return 0

    async def _chunks(self, key: str, first: bytes, size: int) -> AsyncGenerator[bytes, None]:
        yield first
        for begin in range(BLOCK, size, BLOCK):
            yield (await self._in_thread(_range, self._store, key, begin))[0]

    def _in_thread(self, call: Callable[..., T], *args: Any) -> Awaitable[T]:
        return asyncio.get_running_loop().run_in_executor(self._threads, call, *args)


def store_of(url: str, *, within: timedelta = REQUEST_WITHIN) -> "S3Store":
    """The bucket and prefix of s3://bucket/prefix. `within`: for one request, its body included.

    NotInstalled where the library is missing.
    """
    try:
        from obstore.store import S3Store
    except ImportError as missing:
        raise NotInstalled("install Welkom with what S3 needs: pip install 'welkom[s3]'") from missing
    parts = urlsplit(url)
    plain = os.environ.get("AWS_ALLOW_HTTP", "").lower() == "true"  # else read only where no options are given
    return S3Store(
        parts.netloc,
        prefix=parts.path.strip("/") or None,
        client_options={
            "timeout": within,
            "read_timeout": REQUEST_WITHIN,
            "connect_timeout": CONNECTED_WITHIN,
            "allow_http": plain,
        },
        retry_config={"max_retries": RETRIES, "retry_timeout": GIVEN_UP_AFTER},
    )


def put(store: "S3Store", key: str, content: IO[bytes], *, in_parts: bool = False) -> None:
    """By one request, or by several where it is large. OSError where it can't be."""
    import obstore

    with as_os_errors():
        obstore.put(store, key, content, use_multipart=in_parts)


@contextlib.contextmanager
def as_os_errors() -> Iterator[None]:
    """Whatever the bucket or the way to it refuses is an OSError, as on a disk; without the address and its keys."""
    from obstore.exceptions import BaseError

    try:
        yield
    except FileNotFoundError as fault:  # of the bucket, where a key is not what is asked for
        raise OSError("the bucket is not there") from fault
    except BaseError as fault:
        raise OSError(f"the bucket does not take it: {type(fault).__name__}") from fault


def _range(store: "S3Store", key: str, begin: int) -> tuple[bytes, int]:
    """So much of it from there on, and the size of all of it."""
    import obstore
    from obstore.exceptions import BaseError

    try:
        got: Any = obstore.get(store, key, options={"range": (begin, begin + BLOCK)})
        return bytes(got.bytes()), got.meta["size"]
    except FileNotFoundError as fault:
        if "NoSuchBucket" in str(fault):
            raise OSError("the bucket is not there") from fault
        raise Missing(key) from None
    except BaseError as fault:
        raise OSError(f"the bucket does not give it: {type(fault).__name__}") from fault


def delete(store: "S3Store", key: str) -> None:
    """Whether or not it is there. OSError where it can't be."""
    import obstore

    with contextlib.suppress(FileNotFoundError), as_os_errors():
        obstore.delete(store, key)
