"""A new SECRET_KEY: what older ones sealed is sealed with it, so that the older ones are needed no more."""

import uuid
from dataclasses import dataclass
from typing import Protocol

from server.db.queries import sealed as queries
from server.db.transactions import Write

AT_ONCE = 200
FIRST = uuid.UUID(int=0)


class Renews(Protocol):
    """The part of an encryption that knows older keys."""

    def renewed(self, sealed: bytes) -> bytes | None: ...


@dataclass(slots=True)
class Resealed:
    """`unreadable`: sealed with a key that is not among those given."""

    rows: int = 0
    unreadable: int = 0


async def reseal(write: Write, encryption: Renews) -> Resealed:
    """All of it, some rows in a transaction. A row that is changed meanwhile is sealed with the new key by that."""
    done = Resealed()
    for rows_after, replace in queries.SEALED:
        last = FIRST
        while True:
            async with write() as uow:
                rows = await uow.rows(rows_after, after_id=last, limit=AT_ONCE)
                for row in rows:
                    try:
                        renewed = encryption.renewed(row.sealed)
                    except Exception:  # whatever the encryption raises for what none of its keys sealed
                        done.unreadable += 1
                        continue
                    if renewed is not None:
                        done.rows += await uow.changed(replace, of_id=row.id, was=row.sealed, renewed=renewed)
            if not rows:
                break
            last = rows[-1].id
    return done
