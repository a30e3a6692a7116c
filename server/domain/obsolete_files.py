"""Files of documents that are gone: deleted from the storage after the commit that gave them up."""

from typing import Protocol

from server.db.queries import documents as queries
from server.db.transactions import Write

AT_ONCE = 100


class Files(Protocol):
    """The part of a storage that deletes."""

    async def delete(self, key: str) -> None: ...


async def delete(write: Write, files: Files) -> int:
    """How many were. Several processes may do it at once; what a killed one left is done the next time."""
    gone = 0
    while True:
        async with write() as uow:
            keys = [row.storage_key for row in await uow.rows(queries.OBSOLETE_FILES, limit=AT_ONCE)]
        if not keys:
            return gone
        for key in keys:
            await files.delete(key)
        async with write() as uow:
            gone += await uow.changed(queries.FORGET_OBSOLETE_FILES, keys=keys)
