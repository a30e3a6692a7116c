from typing import Any, Literal

from alembic import context
from sqlalchemy import Enum

from server.db.models import Base
from server.db.models.base import UtcDateTime


def render_item(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    if isinstance(item, Enum):  # text, so that a new member needs no migration
        return f"sa.String(length={item.length})"
    return "sa.DateTime(timezone=True)" if isinstance(item, UtcDateTime) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    compare_type=True,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
