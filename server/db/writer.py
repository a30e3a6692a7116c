"""What a unit of work runs its statements by: a transaction, of a writer."""

import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeAlias

from sqlalchemy import Executable, event, insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, async_sessionmaker

from .driver.pool import Pool
from .inserts import by_model, table_of, values
from .models import Base
from .upserts import insert_into

# Called once, right after the COMMIT, whoever waits for it or doesn't any more. Must not wait.
Told: TypeAlias = Callable[[], None]


class Transaction(Protocol):
    """One transaction. Errors are SQLAlchemy's, whatever runs it."""

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        """The rows that it answers."""

    async def change(self, statement: Executable, parameters: dict[str, Any]) -> int:
        """How many rows it changed."""

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        """Runs the statement with each of these parameters, in their order."""

    async def insert(self, rows: Sequence[Base]) -> None:
        """Of any models; the order does not matter."""

    async def merge(self, rows: Sequence[Base], replacing: Sequence[str]) -> int:
        """Of one model. Where a key stands already, its columns `replacing` are replaced; how many rows changed."""

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """What the block did is taken back where it raises; what was done before it stays."""

    async def durable(self) -> None:
        """After the transaction: waits until what it did is committed. The error of the COMMIT, if there is one."""


class Writer(Protocol):
    def transaction(self, told: Told) -> AbstractAsyncContextManager[Transaction]:
        """Rolled back where the block raises. When it has ended well, `durable` tells what became of the COMMIT."""


class Writers(Writer, Protocol):
    """Writers by the driver."""

    # Told of each statement, its values, and the seconds that it took: tests count them.
    watching: list[Callable[[str, Sequence[Any], float], None]]
    pool: Pool[Any]

    async def dispose(self) -> None:
        """Closes what nobody writes by. More can be opened afterwards."""


class EngineWriter:
    """Writes by SQLAlchemy's engine."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._sessions = async_sessionmaker(engine)

    @contextlib.asynccontextmanager
    async def transaction(self, told: Told) -> AsyncIterator["EngineTransaction"]:
        # a session for its way of ending: to completion, also where its task is cancelled again
        async with self._sessions.begin() as session:
            event.listen(session.sync_session, "after_commit", lambda _: told(), once=True)
            yield EngineTransaction(await session.connection())


class EngineTransaction:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def fetch(self, statement: Executable, parameters: dict[str, Any]) -> Sequence[Any]:
        return (await self._connection.execute(statement, parameters)).all()

    async def change(self, statement: Executable, parameters: dict[str, Any]) -> int:
        return (await self._connection.execute(statement, parameters)).rowcount

    async def each(self, statement: Executable, rows: Sequence[dict[str, Any]]) -> None:
        await self._connection.execute(statement, rows)

    async def insert(self, rows: Sequence[Base]) -> None:
        for model, some in by_model(rows).items():
            await self._connection.execute(insert(table_of(model)), [values(row) for row in some])

    async def merge(self, rows: Sequence[Base], replacing: Sequence[str]) -> int:
        table = table_of(type(rows[0]))
        new = insert_into(table, is_sqlite=self._connection.dialect.name == "sqlite")
        new = new.values([values(row) for row in rows])
        if replacing:
            keys, replaced = list(table.primary_key), {name: new.excluded[name] for name in replacing}
            merging = new.on_conflict_do_update(index_elements=keys, set_=replaced)
        else:
            merging = new.on_conflict_do_nothing()
        return (await self._connection.execute(merging)).rowcount

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        async with self._connection.begin_nested():
            yield

    async def durable(self) -> None:
        """It is: the block's end was the COMMIT."""
