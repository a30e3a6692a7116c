"""Expand, then contract: what a migration may do while the version before goes on serving.

A statement *expands* where a program that knows nothing of it goes on as before: a table, a column that may be left
out, an index that refuses nothing. Whatever else changes tables or rows that were there *contracts*: the migration has
to say `contracts = "0.2.0"`, the first released version that no longer uses what it takes away or narrows.
"""

import re
from collections.abc import Iterable

NAME = r'"?(\w+)"?'
READS = re.compile(r"(SELECT|SHOW|SET LOCAL|SAVEPOINT|RELEASE|EXPLAIN)\b")
OWN = re.compile(
    r"(UPDATE|INSERT INTO|DELETE FROM) alembic_version\b"
    r"|(REVOKE UPDATE, DELETE, TRUNCATE|GRANT UPDATE \(origin\)) ON (account_)?audit_events\b"
)
CREATED = re.compile(rf"CREATE TABLE (?:IF NOT EXISTS )?{NAME}")
INDEX = re.compile(rf"CREATE (UNIQUE )?INDEX (?:IF NOT EXISTS )?{NAME} ON {NAME}")
ADDED = re.compile(rf"ALTER TABLE {NAME} ADD COLUMN {NAME} (.+)")
ALTERED = re.compile(rf"(?:ALTER TABLE|INSERT INTO|DELETE FROM|DROP TABLE) {NAME}")
FILLED = re.compile(rf"UPDATE {NAME} SET {NAME}\s*=(?!.*,\s*\w+\s*=)")
FUNCTION = re.compile(rf"CREATE (OR REPLACE )?FUNCTION {NAME}")
TRIGGER = re.compile(rf"CREATE TRIGGER .* ON {NAME}")


class Expansions:
    """Reads the statements of migrations in their order. What they add may be changed by those that follow."""

    def __init__(self) -> None:
        self.tables: set[str] = set()
        self.columns: set[tuple[str, str]] = set()

    def contracting(self, statements: Iterable[str]) -> list[str]:
        """Those that the version before might notice."""
        return [text for text in (" ".join(one.split()) for one in statements) if not self._expands(text)]

    def _expands(self, text: str) -> bool:
        if READS.match(text) or OWN.match(text):
            return True
        if made := CREATED.match(text):
            self.tables.add(made[1])
            return True
        if index := INDEX.match(text):
            return not index[1] or index[3] in self.tables
        if added := ADDED.match(text):
            self.columns.add((added[1], added[2]))
            required = "NOT NULL" in added[3] and "DEFAULT" not in added[3]
            return added[1] in self.tables or not (required or "UNIQUE" in added[3] or "CHECK" in added[3])
        if filled := FILLED.match(text):
            return filled[1] in self.tables or (filled[1], filled[2]) in self.columns
        if function := FUNCTION.match(text):
            return function[1] is None
        found = ALTERED.match(text) or TRIGGER.match(text)
        return found is not None and found[1] in self.tables
