"""Backups that lie in a bucket of S3: s3://bucket/path/name.tar.gz."""

import asyncio
import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from server.storage import s3

from .archive import BLOCK, Broken

WITHIN = timedelta(hours=6)  # for all of it; where nothing comes or goes it ends much sooner


def names_bucket(place: str) -> bool:
    """Whether this is no file's name but an object's in a bucket."""
    return place.startswith("s3://")


async def upload(file: Path, url: str) -> None:
    """Copies it there and reads it back. FileExistsError where something is there already.

    Broken where something else came back, OSError where the bucket can't be reached or refuses.
    """
    await asyncio.to_thread(_upload, file, url)


async def download(url: str, file: Path) -> None:
    """Into a new file. FileNotFoundError where there is nothing, OSError where the bucket can't be reached."""
    await asyncio.to_thread(_download, url, file)


def _upload(file: Path, url: str) -> None:
    import obstore

    store, key = _place(url)
    with s3.as_os_errors():
        try:
            obstore.head(store, key)
        except FileNotFoundError:
            pass
        else:
            raise FileExistsError(url)
    with file.open("rb") as content:
        s3.put(store, key, content, in_parts=True)
    with file.open("rb") as content:
        if _hash_of_object(store, key) != hashlib.file_digest(content, "sha256").digest():
            raise Broken("what the bucket gives back differs from what was put into it")


def _download(url: str, file: Path) -> None:
    import obstore

    store, key = _place(url)
    try:
        with file.open("xb") as to:
            for chunk in obstore.get(store, key).stream(min_chunk_size=BLOCK):
                to.write(chunk)
    except FileNotFoundError:
        raise FileNotFoundError(url) from None
    except obstore.exceptions.BaseError as fault:
        raise OSError(f"the bucket does not give it: {type(fault).__name__}") from fault


def _hash_of_object(store: Any, key: str) -> bytes:
    import obstore

    hashed = hashlib.sha256()
    with s3.as_os_errors():
        for chunk in obstore.get(store, key).stream(min_chunk_size=BLOCK):
            hashed.update(chunk)
    return hashed.digest()


def _place(url: str) -> tuple[Any, str]:
    parts = urlsplit(url)
    key = parts.path.strip("/")
    if not parts.netloc or not key:
        raise OSError("give it as s3://bucket/path/name.tar.gz")
    return s3.store_of(f"s3://{parts.netloc}", within=WITHIN), key
