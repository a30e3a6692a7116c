"""Column types and conventions that every table shares, the same on SQLite and PostgreSQL."""

import datetime as dt
import enum
import uuid
from typing import Any, ClassVar, Self, dataclass_transform

from sqlalchemy import DateTime, Dialect, Enum, MetaData, Text, Uuid, text
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator
from uuid_utils.compat import uuid7

NAMING = {
    "pk": "pk_%(table_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
}

# Compared byte by byte on both databases, so that a page begins where the last one ended.
Key = Text().with_variant(Text(collation="C"), "postgresql")


def partial(condition: str) -> dict[str, Any]:
    """Of an index of some rows only, for both databases.

    PostgreSQL's indexes get it from here in `db/postgres.py`: to name its dialect is to import it, 2 MB that SQLite has
    no use for.
    """
    return {"sqlite_where": text(condition)}


class UtcDateTime(TypeDecorator[dt.datetime]):
    """Aware in, aware out, always UTC; naive text on SQLite, timestamptz on PostgreSQL."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @property
    def python_type(self) -> type[dt.datetime]:
        return dt.datetime

    def bind_processor(self, dialect: Dialect) -> Any:
        """SQLite's text as SQLAlchemy writes it, in a tenth of the time."""
        return to_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return from_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else in_utc(value)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else value.astimezone(dt.UTC)


def in_utc(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        raise ValueError("a naive datetime; every moment here is aware")
    return moment.astimezone(dt.UTC)


def to_text(moment: dt.datetime | None) -> str | None:
    return None if moment is None else in_utc(moment).isoformat(" ", "microseconds")[: -len("+00:00")]


def from_text(text: str | None) -> dt.datetime | None:
    return None if text is None else dt.datetime.fromisoformat(text + "+00:00")


class Choice(enum.Enum):
    """The base of every enumeration that is stored or shown: `NAME = "VALUE", "What it means."`.

    The schema prints what its members mean; those of an enumeration that it does not show need no meaning.
    """

    _value_: str
    meaning: str

    def __new__(cls, value: str, meaning: str = "") -> Self:
        member = object.__new__(cls)
        member._value_, member.meaning = value, meaning
        return member

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a Python function


def choice(cls: type[enum.Enum]) -> Enum:
    """Stored as text, so that a new member needs no migration."""
    return Enum(
        cls, native_enum=False, create_constraint=False, length=40, values_callable=lambda e: [m.value for m in e]
    )


def new_id() -> uuid.UUID:
    """Ordered by time, never used again."""
    return uuid7()


def lowest_id_at(moment: dt.datetime) -> uuid.UUID:
    """Where the ids of that moment begin: later ones are greater, earlier ones are less."""
    return uuid.UUID(int=int(moment.timestamp() * 1000) << 80)


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {dt.datetime: UtcDateTime(), uuid.UUID: Uuid(), str: Text()}
