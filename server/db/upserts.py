"""Inserts that may find their row there already: SQLAlchemy has one for each database."""

from typing import Any


def insert_into(table: Any, *, is_sqlite: bool) -> Any:
    """An INSERT that takes ON CONFLICT. Each dialect is imported where its engine has imported it already."""
    if is_sqlite:
        from sqlalchemy.dialects.sqlite import insert as on_sqlite

        return on_sqlite(table)
    from sqlalchemy.dialects.postgresql import insert as on_postgresql

    return on_postgresql(table)
