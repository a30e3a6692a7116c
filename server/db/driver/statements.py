"""Statements as the driver takes them: text and values, compiled by SQLAlchemy once; and rows of what comes back."""

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import (
    BindParameter,
    Column,
    Dialect,
    Enum,
    Executable,
    Label,
    PrimaryKeyConstraint,
    Select,
    Table,
    UniqueConstraint,
)
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.engine.row import Row
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.sql import visitors
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Processor = Callable[[Any], Any] | None
Binder = Callable[[Mapping[str, Any]], list[Any]]
T = TypeVar("T")

NONE: Mapping[str, Any] = {}
KEPT = 1000  # statements; there are some 200 of them, made once each
TEXTS = 100  # of one statement
MADE = 1000  # objects that were made of rows of one statement
SELECTIONS = 100  # of its columns, of one text
PADDED = 512  # longer lists are as long as they are: nobody asks for such a one again


class Place(NamedTuple):
    """One parameter in the text, or `length` of them in a row where it is a list."""

    key: str
    process: Processor
    length: int | None
    required: bool
    default: Any


class Text(NamedTuple):
    """A statement's text for lists of certain lengths, and what its parameters are, in order.

    `selecting`: the same text with some of the columns only, by which ones. `binding`: what makes its values of
    parameters, by which of them are as the driver has them.
    """

    text: str
    places: tuple[Place, ...]
    selecting: dict[tuple[str, ...], str]
    binding: dict[tuple[str, ...], Binder]


class Statements:
    """The statements of one database, by identity: they are made once, at module level or by a cached function."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.of: Callable[[Executable], Statement] = functools.lru_cache(KEPT)(functools.partial(Statement, dialect))


class Statement:
    """One statement in the words of one database."""

    def __init__(self, dialect: Dialect, statement: Executable) -> None:
        self._dialect = dialect
        if dialect.name == "sqlite":
            statement = saying_its_choices(statement)
        self._compiled = cast(SQLCompiler, statement.compile(dialect=dialect))  # type: ignore[attr-defined]
        binds = self._compiled.binds
        late = self._compiled.literal_execute_params
        self._lists = [bind for bind in self._compiled.post_compile_params if bind not in late]
        self._in_words = [binds[name].key for name in binds if binds[name] in late]
        self._knows_columns = bool(
            self._compiled._result_columns
            and self._compiled._ordered_columns
            and not self._compiled._textual_ordered_columns
        )
        self._texts: dict[tuple[Any, ...], Text] = {}
        self._rows = functools.lru_cache(10)(self._maker)
        self._made: dict[tuple[Any, ...], Any] = {}

    @functools.cached_property
    def columns(self) -> Mapping[str, tuple[int, TypeEngine[Any]]]:
        """By name, where each column stands in a row, and its type. Not of plain SQL."""
        assert self._knows_columns
        return {column.keyname: (n, column.type) for n, column in enumerate(self._compiled._result_columns)}

    @functools.cached_property
    def names_of_columns(self) -> Sequence[str]:
        """What stands in the text for each column, where that is nothing but names; else nothing."""
        made = self._compiled.statement
        if not isinstance(made, Select) or not self._knows_columns:
            return ()
        names = [self._name(column) for column in made.selected_columns]
        return [] if None in names or self._compiled.string.count(_head(names)) != 1 else names  # type: ignore[arg-type,return-value]

    def _name(self, column: Any) -> str | None:
        if isinstance(column, Label):
            of, label = self._name(column.element), self._dialect.identifier_preparer.quote(column.name)
            return of and f"{of} AS {label}"
        return str(column.compile(dialect=self._dialect)) if isinstance(column, Column) else None

    def bound(
        self, parameters: Mapping[str, Any], raw: Mapping[str, Any] = NONE, only: tuple[str, ...] = ()
    ) -> tuple[str, list[Any]]:
        """The text and its values, each as its type says; `raw` are as the driver has them, lists of them too.

        `only`: which columns to select, in this order; of a statement that has `names_of_columns`. All without it.
        InvalidRequestError where a parameter is missing.
        """
        given = {**parameters, **raw} if raw else parameters
        text, raws = self._text(given), tuple(raw)
        binder = text.binding.get(raws)
        if binder is None:
            binder = text.binding[raws] = binder_of(text.places, raws)
        try:
            values = binder(given)
        except KeyError:
            for place in text.places:
                if place.required and place.key not in given:
                    raise _missing(place.key) from None
            raise
        return (self._selecting(text, only) if only else text.text), values

    def each(self, rows: Iterable[Mapping[str, Any]]) -> tuple[str, list[list[Any]]]:
        """The text, and the values of each of these parameters. It has no lists."""
        bound = [self.bound(row) for row in rows]
        return bound[0][0], [values for _, values in bound]

    def rows(self, found: Sequence[Any], names: Iterable[str]) -> Sequence[Any]:
        """SQLAlchemy's own rows. `names`: the columns as the driver calls them, which only plain SQL needs to know."""
        if not found:
            return []
        made, processors, indexes = self._rows(() if self._knows_columns else tuple(names))
        return [Row(made, processors, indexes, data) for data in found]

    def made(self, found: Sequence[Any], names: Iterable[str], make: Callable[[Sequence[Any]], T]) -> T:
        """What `make` makes of these rows; remembered by what the driver found, without making rows of it again."""
        key = make, *found
        known: T | None = self._made.get(key)
        if known is None:
            if len(self._made) >= MADE:
                self._made.clear()
            known = self._made[key] = make(self.rows(found, names))
        return known

    # ---- once for each statement, or for each length of its lists

    def _selecting(self, text: Text, only: tuple[str, ...]) -> str:
        known = text.selecting.get(only)
        if known is None:
            names = self.names_of_columns
            selected = _head([names[self.columns[key][0]] for key in (*only, *self._off_indexes(only))])
            if len(text.selecting) >= SELECTIONS:
                text.selecting.clear()
            known = text.selecting[only] = text.text.replace(_head(names), selected)
        return known

    def _text(self, parameters: Mapping[str, Any]) -> Text:
        key: tuple[Any, ...] = ()
        if self._lists:
            key = tuple([padded(len(_given(bind, parameters))) for bind in self._lists])
        if self._in_words:
            key += tuple([str(parameters[name]) for name in self._in_words if name in parameters])
        known = self._texts.get(key)
        if known is None:
            if len(self._texts) >= TEXTS:
                self._texts.clear()
            known = self._texts[key] = self._expanded(key, parameters)
        return known

    def _off_indexes(self, only: tuple[str, ...]) -> list[str]:
        """Of each table a column that no index has, where none of these is one; they stand after these.

        What an index has all of, SQLite reads by going through that index, and not by the one that finds the rows.
        """
        if self._dialect.name != "sqlite":
            return []
        off = [(column, key) for column, key in self._of_tables() if not _is_indexed(column)]
        covered = {column.table: key for column, key in reversed(off)}
        for column, key in off:
            if key in only:
                covered.pop(column.table, None)
        return list(covered.values())

    def _of_tables(self) -> Iterator[tuple[Column[Any], str]]:
        """The columns of tables that it selects, and their names."""
        for key, column in zip(self.columns, self._compiled.statement.selected_columns, strict=True):  # type: ignore[union-attr]
            column = column.element if isinstance(column, Label) else column
            if isinstance(column, Column) and isinstance(column.table, Table):
                yield column, key

    def _expanded(self, lengths: tuple[Any, ...], parameters: Mapping[str, Any]) -> Text:
        """The text in which lists have these lengths: SQLAlchemy is given lists of Nones in their stead."""
        compiled, lists = self._compiled, dict(zip(self._lists, lengths, strict=False))
        stand_ins: dict[str, Any] = {name: None for bind, name in compiled.bind_names.items() if bind.required}
        stand_ins |= {name: parameters[name] for name in self._in_words if name in parameters}
        stand_ins |= {bind.key: [None] * length for bind, length in lists.items()}
        expanded = compiled.construct_expanded_state(stand_ins, escape_names=False)
        listed = {one: name for name, many in expanded.parameter_expansion.items() for one in many}
        places: list[Place] = []
        for name in expanded.positiontup or ():
            of = listed.get(name, name)
            if name == expanded.parameter_expansion.get(of, [name])[0]:  # the others of a list follow it
                bind, process = compiled.binds[of], cast(Processor, compiled._bind_processors.get(of))
                places.append(Place(bind.key, process, lists.get(bind), bind.required, bind.value))
        return Text(expanded.statement, tuple(places), {}, {})

    def _maker(self, names: tuple[str, ...]) -> tuple[SimpleResultMetaData, Any, Any]:
        """What rows have in common: the names of their columns, and how each value is made of the driver's.

        `names` are empty where the statement knows its columns, which then come in its order.
        """
        columns = self._compiled._result_columns
        by_name = {column.keyname: column for column in columns}
        if names and self._compiled._textual_ordered_columns:
            by_name = dict(zip(names, columns, strict=False))
        ordered = [by_name.get(name) for name in names] if names else list(columns)
        keys = list(names) or [column.keyname for column in columns]
        processors = [c and c.type._cached_result_processor(self._dialect, None) for c in ordered]
        twice = frozenset(key for key in keys if keys.count(key) > 1)
        extra = [tuple(column.objects) if column else () for column in ordered]
        made = SimpleResultMetaData(keys, extra, _ambiguous_keys=twice)
        return made, processors if any(processors) else None, made._key_to_index


def binder_of(places: Sequence[Place], raws: Sequence[str]) -> Binder:
    """Generated code that makes the values in their order; those of `raws` are taken as they are.

    Names of parameters are our own, and written by repr().
    """
    constants: dict[str, Any] = {"filled": _filled}
    parts = []
    for n, (key, process, length, required, default) in enumerate(places):
        if process is not None and key not in raws:
            constants[f"P{n}"] = process
        if not required:
            constants[f"D{n}"] = default
        value = f"given[{key!r}]" if required else f"given.get({key!r}, D{n})"
        made = "{}" if f"P{n}" not in constants else f"P{n}({{}})"
        if length is None:
            parts.append(made.format(value))
        elif length:
            parts.append(f"*filled([{made.format('one')} for one in {value}], {length})")
    return cast(Binder, eval(f"lambda given: [{', '.join(parts)}]", constants))  # noqa: S307


def _filled(values: list[Any], length: int) -> list[Any]:
    """As many as the text has places, by saying the last one again."""
    return values + values[-1:] * (length - len(values))


def saying_its_choices(statement: Executable) -> Executable:
    """The same, with the members of enumerations that it names itself as words in its text.

    As parameters they would have SQLite plan it anew whenever it runs: each that is compared with a column of a partial
    index's condition might be what that index is for. Planning takes ten times as long as looking something up.
    """
    return cast(Executable, visitors.cloned_traverse(cast(Any, statement), {}, {"bindparam": _in_words}))


def _in_words(bind: BindParameter[Any]) -> None:
    if isinstance(bind.type, Enum) and not bind.required:
        bind.literal_execute = True


def padded(length: int) -> int:
    """Up to which length a list is filled by saying its last value again: ten texts of a statement, not hundreds.

    IN means the same with a value said twice, and the driver finds the text among those that it has prepared.
    """
    return 1 << (length - 1).bit_length() if 0 < length <= PADDED else length


@functools.cache
def _is_indexed(column: Column[Any]) -> bool:
    table = column.table
    assert isinstance(table, Table)
    unique = (one for one in table.constraints if isinstance(one, PrimaryKeyConstraint | UniqueConstraint))
    return any(column.name in one.columns for one in (*table.indexes, *unique))


def _head(names: Sequence[str]) -> str:
    """As SQLAlchemy writes it."""
    return f"SELECT {', '.join(names)} \nFROM "


def _given(bind: BindParameter[Any], parameters: Mapping[str, Any]) -> Any:
    if bind.key not in parameters and bind.required:
        raise _missing(bind.key)
    return parameters.get(bind.key, bind.value)


def _missing(key: str) -> InvalidRequestError:
    return InvalidRequestError(f"A value is required for bind parameter {key!r}")
