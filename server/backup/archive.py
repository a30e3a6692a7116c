"""The archive: a `.tar.gz` that other tools open too.

`documents/…` are the files of documents by their keys, `database` is SQLite's file or what `pg_dump` wrote,
`manifest.json` says what it is, and `SHA256SUMS` has the hash of each, as `sha256sum --check` reads it. That one comes
last: an archive without it was never finished.
"""

import contextlib
import dataclasses
import gzip
import hashlib
import io
import json
import os
import re
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Literal, Self

FORMAT = 1
DATABASE, SUMS, MANIFEST = "database", "SHA256SUMS", "manifest.json"
DOCUMENT = re.compile(r"documents/[0-9a-f]{2}/([0-9a-f]{32})")
SUM = re.compile(r"([0-9a-f]{64})  (\S+)")
BLOCK = 1024 * 1024
# Of the two that are read into memory: SHA256SUMS has a hundred bytes a document.
LARGEST_TEXT = 1024**3


class Broken(Exception):
    """Is no backup, or no longer what was written; the message says what is wrong with it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Manifest:
    """What is in an archive. `revision` is that of the tables, `made_at` when the database was as it is in it (UTC).

    `missing` are keys of documents whose files were in the storage no more when it was made.
    """

    version: str
    made_at: str
    database: Literal["sqlite", "postgresql"]
    revision: str
    documents: int
    missing: tuple[str, ...] = ()
    format: int = FORMAT


def name_of(key: str) -> str:
    """Of a document's file within the archive."""
    return f"documents/{key[-2:]}/{key}"


def key_in(name: str) -> str | None:
    """Of the document whose file has this name; None where it is something else."""
    found = DOCUMENT.fullmatch(name)
    return found[1] if found else None


class ArchiveWriter:
    """Writes one to its end. The file is new, and readable to its owner only."""

    def __init__(self, path: Path) -> None:
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        # documents are packed already, most of them: the lowest level takes a fifth of the time of the usual one
        self._packed = gzip.GzipFile(fileobj=self._file, mode="wb", compresslevel=1, filename="", mtime=0)
        self._tar = tarfile.open(fileobj=self._packed, mode="w|")  # noqa: SIM115
        self._sums: dict[str, str] = {}

    def add(self, name: str, content: IO[bytes]) -> None:
        """From where `content` stands to its end."""
        begin = content.tell()
        info = tarfile.TarInfo(name)
        info.size, info.mode = content.seek(0, os.SEEK_END) - begin, 0o600
        content.seek(begin)
        hashing = Hashing(content)
        self._tar.addfile(info, hashing)
        self._sums[name] = hashing.hexdigest()

    def leave_out(self, name: str) -> None:
        """It stays in the archive, as what was written does, and is no part of the backup: nothing restores it."""
        del self._sums[name]

    def finish(self, manifest: Manifest) -> None:
        """From here on it survives a power cut."""
        self.add(MANIFEST, io.BytesIO(json.dumps(dataclasses.asdict(manifest), indent=2).encode()))
        self.add(SUMS, io.BytesIO("".join(f"{digest}  {name}\n" for name, digest in self._sums.items()).encode()))
        self._tar.close()
        self._packed.close()
        self._file.flush()
        os.fsync(self._file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()


class Hashing(io.RawIOBase):
    """Passes on what it reads, and knows the SHA-256 of it."""

    def __init__(self, content: IO[bytes]) -> None:
        self._content, self._hash = content, hashlib.sha256()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        read = self._content.read(size)
        self._hash.update(read)
        return read

    def hexdigest(self) -> str:
        """Of all that was read."""
        return self._hash.hexdigest()


@contextlib.contextmanager
def entries(path: Path) -> Iterator[Iterator[tuple[str, IO[bytes]]]]:
    """Each entry's name and content, in their order. The content is to be read before the next one is asked for.

    Broken, in the whole block, where the file is no archive, ends too early, or has an entry that no backup has.
    """
    try:
        with gzip.open(path) as packed, tarfile.open(fileobj=packed, mode="r|") as tar:
            yield _entries(tar)
            while packed.read(BLOCK):  # to its end, where gzip compares the checksum of all of it
                pass
    except (tarfile.TarError, EOFError, gzip.BadGzipFile, zlib.error) as fault:
        raise Broken("it is no archive, or ends too early") from fault


def _entries(tar: tarfile.TarFile) -> Iterator[tuple[str, IO[bytes]]]:
    for info in tar:
        content = tar.extractfile(info) if info.isreg() else None
        if content is None or not (info.name in (DATABASE, SUMS, MANIFEST) or key_in(info.name)):
            raise Broken("it has something in it that no backup has")
        yield info.name, content


def verified(path: Path, *, database: Path) -> tuple[Manifest, set[str]]:
    """Reads all of it: what it is, and the keys of the documents whose files are part of it.

    Writes the database of it to the file `database`. Broken where anything differs from what was written.
    """
    found: dict[str, str] = {}
    texts: dict[str, bytes] = {}
    with entries(path) as all_of_it:
        for name, content in all_of_it:
            if name in found:
                raise Broken(f"it has {name} twice")
            hashing = Hashing(content)
            if name in (SUMS, MANIFEST):
                texts[name] = hashing.read(LARGEST_TEXT)
            elif name == DATABASE:
                _copy(hashing, database)
            else:
                while hashing.read(BLOCK):
                    pass
            found[name] = hashing.hexdigest()
    if MANIFEST not in texts or SUMS not in texts:
        raise Broken("it was never finished")
    named = _compare(texts[SUMS], found)
    return _manifest(texts[MANIFEST]), {key for name in named if (key := key_in(name))}


def _compare(sums: bytes, found: dict[str, str]) -> set[str]:
    """The names that are part of the backup."""
    told = {match[2]: match[1] for match in map(SUM.fullmatch, sums.decode(errors="replace").splitlines()) if match}
    # a document's file that is not named there was left out
    of_content = {name: digest for name, digest in found.items() if name in told or not (name == SUMS or key_in(name))}
    if names := sorted(name for name in {*told, *of_content} if told.get(name) != of_content.get(name)):
        raise Broken(f"{len(names)} of its files differ from {SUMS}, as {names[0]}")
    return set(told)


def _manifest(text: bytes) -> Manifest:
    try:
        told = json.loads(text)
        if told["format"] != FORMAT:
            raise Broken(f"it was written by another version of Welkom, {told['version']}, in another format")
        return Manifest(**told | {"missing": tuple(told["missing"])})
    except (KeyError, TypeError, ValueError) as fault:
        raise Broken(f"its {MANIFEST} can't be read") from fault


def _copy(content: Hashing, to: Path) -> None:
    with os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while block := content.read(BLOCK):
            file.write(block)
