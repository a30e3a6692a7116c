"""PostgreSQL behind a pooler in transaction mode: each transaction runs in another session of the server's."""

from typing import Any

import asyncpg


class PooledConnection(asyncpg.Connection):  # type: ignore[misc] # asyncpg has no types
    """Leaves nothing in a session, and needs nothing that was left in one.

    No statement has a name on the server. What the server said of its parameters and columns is kept here, for each
    text, as asyncpg always does. The text goes along each time that it runs, before its values and in the same round
    trip, and so to the same session. An explicit transaction has one session anyway.
    """

    _server_caps: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        # Else asyncpg would run set_config('jit', …) for the session, which may be somebody else's by then.
        self._server_caps = self._server_caps._replace(jit=False)

    async def _get_statement(self, *args: Any, **options: Any) -> Any:
        statement = await super()._get_statement(*args, **(options | {"named": ""}))
        statement.mark_unprepared()  # asyncpg sends the text again where a statement is not prepared
        return statement

    async def _introspect_types(self, *args: Any) -> Any:
        """Of arrays, when the first rows are put in: what asyncpg asks takes 10 ms, and 1.5 s to be compiled by jit."""
        if self.is_in_transaction():
            await self.execute("SET LOCAL jit = off")
        return await super()._introspect_types(*args)
