"""Documents that are known here, so that a request may name one by its id (docs/adr/0024).

Those of the console come with the server. Those that the operator added lie in the database: their names
are known by heart and read anew soon after something changed, so that an unknown id is a look into a table in memory,
whoever sends however many; their texts are read when one is asked for, and kept as long as there is room.
"""

import asyncio
import contextlib
import functools
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import strawberry

from server.db.database import Database
from server.db.outages import is_outage
from server.db.queries import trusted_documents as queries
from server.domain.document_manifests import digest_of
from server.domain.errors import Unavailable
from server.domain.trusted_documents import names
from server.faults import log_fault
from server.schema import validation
from server.schema.kept import Kept
from server.schema.parsing import Document
from server.web.refusals import DocumentNotFound, DocumentNotTrusted

log = logging.getLogger(__name__)

CONSOLE = Path(__file__).parent / "console_documents.json"  # as relay-compiler writes it
LOOK_EVERY = 2.0
ROOM = 8 * 1024 * 1024
BYTES_A_TEXT = 300  # beside it, as measured


@dataclass(frozen=True, slots=True)
class Known:
    """A document's text; `is_valid`: by the schema of this very process."""

    text: str
    is_valid: bool


class KnownDocuments:
    """Those of one process. `only_trusted`: whether nothing else is answered.

    `on_change` is called when others are trusted than before. Nothing is read before somebody asks for what did not
    come with the server.
    """

    def __init__(
        self,
        database: Database,
        schema: strawberry.Schema,
        *,
        only_trusted: bool,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self.only_trusted = only_trusted
        self._database, self._schema, self._on_change = database, schema, on_change
        self._own = own()
        self._names: Mapping[str, str] = {}  # of digests and aliases, the digest
        self._texts: Kept[str, Known] = Kept(ROOM)
        self._state: object = None  # in which the names were read; none before the first look
        self._version: object | None = None
        self._wanted = asyncio.Event()
        self._looking = asyncio.Lock()
        self._failed_at = -LOOK_EVERY
        if only_trusted:
            self._wanted.set()

    @property
    def texts_kept(self) -> int:
        """How many texts are kept of those in the database."""
        return len(self._texts)

    def operation_name(self, document: Document, name: str | None) -> str:
        """Of the operation of that name, or of the only one, where the document is trusted; empty where it is not.

        Whatever else tells operations apart by their names could be told any number of names by anybody.
        """
        if document.named_by is not self._names:
            document.names, document.named_by = self._names_in(document), self._names
        return document.names.get(name, "")

    def _names_in(self, document: Document) -> Mapping[str | None, str]:
        if not self._is_known(digest_of(document.text)):
            return {}
        names = [operation.name.value for operation in document.operations() if operation.name]
        by_name: dict[str | None, str] = {name: name for name in names}
        return by_name | ({None: names[0]} if len(names) == 1 else {})

    # ---- what a request asks

    def at_once(self, text: str | None, name: str | None) -> str | None:
        """The text to be executed, where that can be told without waiting; None where it can't, or is to be refused.

        `name`: a digest or an alias, as `document_manifests.name_of` tells it of an id.
        """
        if text is not None:
            return text if not self.only_trusted or self._is_known(digest_of(text)) else None
        known = None if name is None else self._at_hand(name)
        return known.text if known is not None else None

    async def find(self, text: str | None, name: str | None) -> Known:
        """The document of a request: its text as it was sent, or the one of that name.

        DocumentNotFound where nothing has the name, DocumentNotTrusted where only trusted ones are answered and this is
        none of them, Unavailable where that can't be looked up.
        """
        if text is not None and not self.only_trusted:
            return Known(text, is_valid=False)
        if text is not None:
            name = digest_of(text)
        assert name is not None
        known = self._at_hand(name)
        if known is None:
            try:
                known = await self._looked_up(name)
            except Exception as fault:
                if is_outage(fault):
                    raise Unavailable from None
                raise
        if known is None:
            raise DocumentNotTrusted if self.only_trusted else DocumentNotFound
        return known

    def _is_known(self, name: str) -> bool:
        return name in self._own or name in self._names

    def _at_hand(self, name: str) -> Known | None:
        if known := self._own.get(name):
            return known
        digest = self._names.get(name)
        return None if digest is None else self._texts.get(digest)

    async def _looked_up(self, name: str) -> Known | None:
        self._wanted.set()
        if self._state is None:
            await self._look_first()
        digest = self._names.get(name)
        if digest is None:
            return None
        if kept := self._texts.get(digest):
            return kept
        async with self._database.read() as reader:
            row = await reader.first(queries.TEXT, of_digest=digest)
        if row is None:  # it was removed a moment ago
            return None
        of_schema = await asyncio.to_thread(validation.digest_of, self._schema)
        known = Known(row.text, is_valid=row.of_schema == of_schema)
        if self._names.get(name) == digest:
            self._texts.put(digest, known, BYTES_A_TEXT + 2 * len(row.text))
        return known

    # ---- what is known

    async def watch(self) -> None:
        """Until cancelled: looks whether others are trusted now, as soon as somebody asked for one."""
        reachable = True
        while True:
            await self._wanted.wait()
            try:
                async with self._looking:
                    await self._look()
                reachable = True
            except Exception as fault:
                if reachable:  # once for each outage
                    log_fault(log, "the trusted documents can't be read", fault)
                reachable = False
            await asyncio.sleep(LOOK_EVERY)

    async def _look_first(self) -> None:
        """Once for all who wait for it; where it failed a moment ago, it is not tried again for each of them."""
        async with self._looking:
            if self._state is not None:
                return
            now = asyncio.get_running_loop().time()
            if now - self._failed_at < LOOK_EVERY:
                raise Unavailable
            try:
                await self._look()
            except Exception:
                self._failed_at = now
                raise

    async def _look(self) -> None:
        version = None
        with contextlib.suppress(Exception):  # then the names are read
            version = await self._database.readers.version()
        if version is not None and version == self._version:
            return
        async with self._database.read() as reader:
            [row] = await reader.rows(queries.STATE)
            found = row.count, row.checked_at, row.aliases, row.added_at
            if found != self._state:
                was, self._names, self._state = self._state, await names(reader), found
                self._texts = Kept(ROOM)
                if was is not None:
                    self._on_change()
        self._version = version


@functools.cache
def own() -> Mapping[str, Known]:
    """By digest, what the console asks. It came with this schema, and is valid by it."""
    console: dict[str, Any] = json.loads(CONSOLE.read_text(encoding="utf-8"))
    return {digest_of(text): Known(text, is_valid=True) for text in console.values()}
