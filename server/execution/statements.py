"""Statements as the driver takes them: text that never changes, and parameters by name.

SQLAlchemy compiles each statement once for each database. A list is one parameter, whatever its length: an array on
PostgreSQL, the text of a JSON array on SQLite.
"""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Dialect, Text, bindparam, func, select
from sqlalchemy.sql.elements import BinaryExpression, BindParameter
from sqlalchemy.sql.operators import in_op
from sqlalchemy.sql.visitors import replacement_traverse

from server.db.query import Query

Process = Callable[[Any], Any]


def as_it_is(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """`columns`: by name, where each stands in a row, and its type. `lists`: which parameters are lists.

    `fixed`: what the statement itself says of its other parameters. `processes`: how the driver wants each value.
    """

    text: str
    names: tuple[str, ...]
    columns: Mapping[str, tuple[int, ColumnElement[Any]]]
    lists: frozenset[str]
    fixed: Mapping[str, Any]
    processes: Mapping[str, Process]

    def parameters(self, given: Mapping[str, Any], raw: Mapping[str, Any]) -> list[Any]:
        """In the statement's order. `given` are values of Python's types, `raw` are the driver's own already."""
        made = []
        for name in self.names:
            if name in raw:
                made.append(raw[name])
            elif name in given:
                made.append(self.processes[name](given[name]))
            else:
                made.append(self.fixed[name])
        return made


@functools.lru_cache(2000)
def compiled(query: Any, dialect: Dialect) -> Statement:
    """The statement for this database. `query` is a Query or a select; each is compiled once."""
    statement = query.statement if isinstance(query, Query) else query
    on_sqlite = dialect.name == "sqlite"
    lists: dict[str, Any] = {}
    rewritten = replacement_traverse(statement, {}, functools.partial(_one_parameter, lists, on_sqlite=on_sqlite))
    made = rewritten.compile(dialect=dialect)
    required = {bind.key: None for bind in made.bind_names if bind.required}
    state = made.construct_expanded_state(required)
    names = tuple(state.positiontup or ())
    fixed, processes = {}, {}
    for name in names:
        process = made.binds[name].type.dialect_impl(dialect).bind_processor(dialect) or as_it_is
        processes[name] = process
        if name not in required:
            value = state.parameters[name]
            fixed[name] = None if value is None else process(value)
    for name, item in lists.items():
        processes[name] = functools.partial(_list, item.dialect_impl(dialect).bind_processor(dialect), on_sqlite)
    columns = {str(c.key): (n, c) for n, c in enumerate(statement.selected_columns)}
    return Statement(state.statement, names, columns, frozenset(lists), fixed, processes)


def _one_parameter(lists: dict[str, Any], element: Any, *, on_sqlite: bool, **_: Any) -> Any:
    """`IN (:list)` with the list as one parameter. What is written into the text stays: a partial index needs it."""
    if not (isinstance(element, BinaryExpression) and element.operator is in_op):
        return None
    right: Any = element.right
    if not isinstance(right, BindParameter) or not right.expanding or right.literal_execute:
        return None
    lists[right.key] = element.left.type
    if on_sqlite:
        each = func.json_each(bindparam(right.key, type_=Text)).table_valued("value")
        return element.left.in_(select(each.c.value))
    return element.left == func.any(bindparam(right.key, type_=ARRAY(element.left.type)))


def _list(process: Process | None, on_sqlite: bool, values: Any) -> Any:
    items = [process(value) for value in values] if process else list(values)
    return json_list(items) if on_sqlite else items


def json_list(items: Any) -> str:
    """A list of ids or of an enumeration's values for SQLite: nothing in them needs an escape."""
    return '["' + '","'.join(items) + '"]' if items else "[]"
