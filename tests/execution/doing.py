"""Mutations by both applications over one database, put back after each: what they answer, and what they did."""

import re
from collections import Counter
from typing import Any

from server.db.database import Database
from tests.client import Answer
from tests.execution.both import NOT_ASKED, Both, route, text
from tests.graphql.matrix.taking_back import everything, put_back
from tests.rows import audit

ID, TIME = re.compile(r"\b([a-z]{3})_([0-9a-f]{32})"), re.compile(r"20\d\d-\d\d-\d\dT[\d:.]+\+00:00")
CURSOR = re.compile(r'"((?:\w*[cC]ursor)":")[\w=-]+')


class Doing:
    """`both` in the world as it is now."""

    def __init__(self, both: Both, database: Database) -> None:
        self.both, self.database = both, database

    async def begin(self) -> None:
        self.before = await everything(self.database)
        self.known = {key.hex for found in self.before.rows.values() for keys in found for key in keys if is_id(key)}

    async def ask(self, query: str, variables: dict[str, Any] | None = None, **options: Any) -> tuple[Answer, str]:
        """The answer, equal both ways as the audit log is, and the route. What was done is taken back."""
        plain, by_plain, _ = await self.done(self.both.plain, query, variables, **options)
        answer, by_plan, seen = await self.done(self.both.compiling, query, variables, **options)
        asked = f"{query}\n{variables}\n{options}\nby {seen}"
        assert self.masked(answer) == self.masked(plain), asked
        assert by_plan == by_plain, asked
        return answer, seen

    async def done(
        self, client: Any, query: str, variables: dict[str, Any] | None, **options: Any
    ) -> tuple[Answer, Counter[Any], str]:
        """The answer, what stands in the audit log because of it, and the route."""
        before = {row.id for row in await audit(self.database)}
        with route() as seen:
            answer = await client.ask(query, variables, **options)
        new = [row for row in await audit(self.database) if row.id not in before]
        await put_back(self.database, self.before)
        audited = Counter((row.action, str(row.actor_id), self.told(row.target_id.hex)) for row in new)
        return answer, audited, (seen or [NOT_ASKED])[-1]

    def told(self, hexadecimal: str) -> str:
        return hexadecimal if hexadecimal in self.known else "new"

    def masked(self, answer: Answer) -> str:
        """Without what differs each time: ids of what was made, moments, and cursors, which hold both."""
        written = CURSOR.sub(r'"\1cursor', text(answer))
        written = ID.sub(lambda found: f"{found[1]}_{self.told(found[2])}", written)
        return TIME.sub("moment", written)


def is_id(key: Any) -> bool:
    return hasattr(key, "hex") and not isinstance(key, (bytes, float))
