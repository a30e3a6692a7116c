"""From a validated operation to a plan: its levels, and for each the function that makes the answer of its rows."""

import binascii
import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import (
    FieldNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    get_named_type,
    is_non_null_type,
)
from sqlalchemy import Dialect

from server.db.queries.keyset import Keyset
from server.domain.i18n import LANGUAGES
from server.schema.columns import Finder, FromRow, One
from server.schema.declarations import DECLARED, Column, Computed, Identifier, Lookup, Root
from server.schema.directives import Guard
from server.schema.pages import Paged
from server.schema.strawberry_internals import batch_function, declaration, graphql_schema, type_class, type_name
from server.schema.types.nodes import NODES, Node

from .errors import Unsupported
from .levels import BatchChild, Child, Level, OneChild, PageChild, PageLevel, RootObject, Run
from .selections import Fields, Selections, arguments_of
from .statements import Statement, compiled
from .values import Values, completed, iso, moment, must

CURSORS = ("cursor", "startCursor", "endCursor")
URLSAFE = bytes.maketrans(b"+/", b"-_")


def cursor(tag: bytes, *key: str | None) -> str:
    """As `server/schema/cursors.py` encodes it, of parts that are texts already."""
    return binascii.b2a_base64(tag + orjson.dumps(key), newline=False).translate(URLSAFE, b"=").decode()


CALLED = {"cursor": cursor, "iso": iso, "moment": moment, "must": must}  # by generated code


@dataclass(slots=True)
class Plan:
    """What answers one operation. `guards`: the rules on its fields, asked before anything is read.

    Both grow: what lies below a node is compiled when one of its kind is asked for, and a list for each order of it.
    """

    roots: dict[str, RootObject | str]
    guards: list[Guard]
    size: Callable[[], int]  # characters of code: what is kept is bounded by it
    counted: int = 0

    def grown(self) -> int:
        """By how many characters since this was asked."""
        before, self.counted = self.counted, self.size()
        return self.counted - before

    async def prepare(self, run: Run) -> None:
        """Compiles what this execution is the first to need. Unsupported where something is there that no plan answers.

        So all rules are known before the first is asked, and a part that is unsupported costs no statement.
        """
        for root in self.roots.values():
            if isinstance(root, RootObject):
                await root.prepare(run)

    async def answer(self, run: Run) -> dict[str, Any]:
        """The operation's data. Fallback, or any other exception, where graphql-core has to answer."""
        await self.prepare(run)
        for guard in self.guards:
            guard.check(run.context)
        known = len(self.guards)
        data = {name: root if isinstance(root, str) else await root.load(run) for name, root in self.roots.items()}
        for guard in self.guards[known:]:  # none: all is prepared. If ever one was not, its answer is not told
            guard.check(run.context)
        return data


@dataclass(slots=True)
class Code:
    """An expression over the columns of a row `r`, and the relations that it takes from `c0`, `c1` and so on."""

    statement: Statement | None
    children: list[Child] = field(default_factory=list)
    constants: dict[str, Any] = field(default_factory=dict)

    def column(self, key: str) -> str:
        return f"r[{self.position(key)}]"

    def position(self, key: str) -> int:
        if self.statement is None or key not in self.statement.columns:
            raise Unsupported(f"{key} is no column of the statement")
        return self.statement.columns[key][0]

    def type_of(self, key: str) -> Any:
        self.position(key)
        assert self.statement is not None
        return self.statement.columns[key][1].type

    def constant(self, value: Any) -> str:
        """The name of an object that the expression uses; it goes when the function goes."""
        name = f"K{len(self.constants)}"
        self.constants[name] = value
        return name

    def child(self, made: Child) -> str:
        self.children.append(made)
        return f"c{len(self.children) - 1}"


class Compiler:
    """Of one operation. Raises Unsupported for what no plan answers."""

    def __init__(
        self,
        schema: Any,
        document: Any,
        operation: OperationDefinitionNode,
        switches: Mapping[str, Any],
        dialect: Dialect,
    ) -> None:
        self.strawberry, self.schema = schema, graphql_schema(schema)
        self.operation, self.dialect, self.values = operation, dialect, Values(dialect)
        self.selections = Selections(self.schema, document, switches)
        self.guards: list[Guard] = []
        self.size = 0

    def plan(self) -> Plan:
        query = self.schema.query_type
        assert query is not None
        roots: dict[str, RootObject | str] = {}
        for name, nodes in self.selections.of(query, [self.operation.selection_set]).items():
            roots[name] = query.name if nodes[0].name.value == "__typename" else self._root(query, nodes)
        return Plan(roots, self.guards, lambda: self.size)

    def _root(self, query: GraphQLObjectType, nodes: Sequence[FieldNode]) -> RootObject:
        told = query.fields.get(nodes[0].name.value)  # none of __schema and __type
        declared = self._declared(told) if told else None
        if told is None or not isinstance(declared, Root):
            raise Unsupported(f"Query.{nodes[0].name.value}")

        @functools.cache
        def level_of(prefix: str) -> tuple[Finder, Statement, Level]:
            made: Any = NODES[prefix]
            if not hasattr(made, "FINDER"):
                raise Unsupported(f"{made.__name__} is not declared by its columns")
            statement = compiled(made.FINDER.statement, self.dialect)
            kind = self.schema.get_type(type_name(made))
            assert isinstance(kind, GraphQLObjectType)
            return made.FINDER, statement, self._level(kind, self.selections.below(kind, nodes), statement)

        if declared.prefix is not None:
            level_of(declared.prefix)  # Unsupported at once, and for good
        arguments = arguments_of(self.strawberry, nodes[0], told)
        return RootObject(level_of, declared.prefix, declared.pk, arguments, NODES)

    def _declared(self, told: Any) -> Any:
        """How the field is declared. Its rules are noted."""
        made = declaration(told)
        for extension in made.extensions:
            if not isinstance(extension, Guard) or extension.on_parent is not None:
                raise Unsupported(f"{made.python_name}: a rule that looks at the object")
            if extension not in self.guards:
                self.guards.append(extension)
        metadata: Mapping[str, Any] = made.metadata or {}
        return metadata.get(DECLARED)

    # ---- levels

    def _level(self, kind: GraphQLObjectType, fields: Fields, statement: Statement) -> Level:
        code = Code(statement)
        objects = f"[{self._object(kind, fields, code)} for r in rows]"
        return Level(self._function(["rows", "run"], code, objects), tuple(code.children))

    def _function(self, parameters: list[str], code: Code, expression: str) -> Any:
        names = ", ".join([*parameters, *(f"c{n}" for n in range(len(code.children)))])
        source = f"def tell({names}):\n    locale = run.locale\n    return {expression}\n"
        self.size += len(source)
        made: dict[str, Any] = {}
        # Of a caller's there are response names in it, which are names by GraphQL's grammar, and written by repr().
        exec(compile(source, "<plan>", "exec"), {**CALLED, **code.constants}, made)  # noqa: S102
        return made["tell"]

    def _object(self, kind: GraphQLObjectType, fields: Fields, code: Code) -> str:
        parts = []
        for name, nodes in fields.items():
            field_name = nodes[0].name.value
            value = repr(kind.name) if field_name == "__typename" else self._field(kind, field_name, nodes, code)
            parts.append(f"{name!r}: {value}")
        return "{" + ", ".join(parts) + "}"

    def _field(self, kind: GraphQLObjectType, name: str, nodes: Sequence[FieldNode], code: Code) -> str:
        told = kind.fields[name]
        declared = self._declared(told)
        if name == "id" and issubclass(type_class(kind), Node):
            declared = Identifier(type_class(kind).PREFIX)  # type: ignore[attr-defined]
        match declared:
            case Identifier(prefix=prefix, key=key):
                return f"{prefix + '_'!r} + {self.values.uuid(code.column(key))}"
            case Column(key=key):
                return self.values.told(code.type_of(key), told.type, code.constant)(code.column(key))
            case Lookup(key=key, table=table):
                return self._lookup(code, key, table, told.type, nodes)
            case Computed():
                return self._computed(code, declared, told.type, nodes)
            case One():
                return self._one(code, declared, told.type, nodes)
            case Paged():
                return self._paged(code, declared, told, nodes)
        if function := batch_function(declaration(told)):
            return self._batch(code, kind, function, told, nodes)
        raise Unsupported(f"{kind.name}.{name}")

    def _batch(
        self, code: Code, kind: GraphQLObjectType, function: Callable[..., Any], told: Any, nodes: Sequence[FieldNode]
    ) -> str:
        """Each row takes the next answer: they come in the order of the rows."""
        made: Any = type_class(kind)
        if code.statement is None or not issubclass(made, FromRow):
            raise Unsupported(f"{kind.name} is not declared by its columns")
        if not inspect.iscoroutinefunction(function):
            raise Unsupported(f"{kind.name}: a list that is not declared")
        columns = code.statement.columns
        child = BatchChild(
            function,
            made.of,
            list(columns),
            [self.values.typed(column.type) for _, column in columns.values()],
            arguments_of(self.strawberry, nodes[0], told),
            {locale: completed(told.type, self._below(nodes), locale) for locale in LANGUAGES},
        )
        return f"next({code.child(child)})"

    def _below(self, nodes: Sequence[FieldNode]) -> Callable[..., Fields]:
        """The fields below an object of the domain's."""

        def fields(kind: GraphQLObjectType, of: Sequence[FieldNode] = nodes) -> Fields:
            return self.selections.below(kind, of)

        return fields

    def _lookup(self, code: Code, key: str, table: Mapping[Any, Any], type_: Any, nodes: Sequence[FieldNode]) -> str:
        raw = self.values.raw(code.type_of(key))
        told: dict[str, dict[Any, Any]] = {}
        for locale in LANGUAGES:
            tell = completed(type_, self._below(nodes), locale)
            told[locale] = {raw(value): tell(meant) for value, meant in table.items()}
        return f"{code.constant(told)}[locale][{code.column(key)}]"

    def _computed(self, code: Code, declared: Computed, type_: Any, nodes: Sequence[FieldNode]) -> str:
        values = []
        for key in declared.keys:
            typed = self.values.typed(code.type_of(key))
            values.append(f"{code.constant(typed)}({code.column(key)})" if typed else code.column(key))
        tell = {locale: completed(type_, self._below(nodes), locale) for locale in LANGUAGES}
        called = f"{code.constant(declared.function)}({', '.join(['run.context', *values])})"
        return f"{code.constant(tell)}[locale]({called})"

    def _one(self, code: Code, declared: One, type_: Any, nodes: Sequence[FieldNode]) -> str:
        kind = get_named_type(type_)
        if not isinstance(kind, GraphQLObjectType):
            raise Unsupported(f"{kind} is no object type")
        statement = compiled(declared.finder.statement, self.dialect)
        level = self._level(kind, self.selections.below(kind, nodes), statement)
        key = tuple(statement.columns[name][0] for name in declared.finder.key)
        by = tuple(code.position(name) for name in declared.by)
        child = code.child(OneChild(declared.finder, statement, level, by, key))
        columns = [f"r[{n}]" for n in by]
        wanted = columns[0] if len(columns) == 1 else f"({', '.join(columns)})"
        found = f"{child}.get({wanted})"
        return f"must({found})" if is_non_null_type(type_) else found

    # ---- connections

    def _paged(self, code: Code, declared: Paged, told: Any, nodes: Sequence[FieldNode]) -> str:
        kind = get_named_type(told.type)
        assert isinstance(kind, GraphQLObjectType)
        fields = self.selections.below(kind, nodes)
        selected = {same[0].name.value for same in fields.values()}
        reads_rows = bool(selected & {"edges", "pageInfo"})

        levels: dict[tuple[Any, ...], PageLevel] = {}  # there are a few orders, and each has one layout of columns

        def level(keyset: Keyset, statement: Statement) -> PageLevel:
            layout = keyset, *statement.columns
            if layout not in levels:
                levels[layout] = self._page_level(kind, fields, keyset, statement)
            return levels[layout]

        child = PageChild(
            declared,
            arguments_of(self.strawberry, nodes[0], told),
            {name: code.position(key) for name, key in declared.by.items()},
            reads_rows,
            self._marks(kind, fields),
            "totalCount" in selected,
            level,
            None if reads_rows else self._page_level(kind, fields, None, None),
        )
        return f"{code.child(child)}[r[{list(child.by.values())[-1]}]]"

    def _marks(self, kind: GraphQLObjectType, fields: Fields) -> bool:
        """Whether the connection tells a cursor anywhere."""
        for nodes in fields.values():
            below: Any = get_named_type(kind.fields[nodes[0].name.value].type) if nodes[0].selection_set else None
            told = self.selections.below(below, nodes) if below is not None else {}
            if any(same[0].name.value in CURSORS for same in told.values()):
                return True
        return False

    def _page_level(
        self, kind: GraphQLObjectType, fields: Fields, keyset: Keyset | None, statement: Statement | None
    ) -> PageLevel:
        code, parts = Code(statement), []
        for name, nodes in fields.items():
            match nodes[0].name.value:
                case "edges":
                    value = self._edges(kind, nodes, keyset, code)
                case "pageInfo":
                    value = self._page_info(kind, nodes, keyset, code)
                case "totalCount":
                    value = "total"
                case "__typename":
                    value = repr(kind.name)
                case other:
                    raise Unsupported(f"{kind.name}.{other}")
            parts.append(f"{name!r}: {value}")
        parameters = ["rows", "more", "previous", "tag", "total", "run"]
        tell = self._function(parameters, code, "{" + ", ".join(parts) + "}")
        return PageLevel(tell, tuple(code.children))

    def _edges(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode], keyset: Keyset | None, code: Code) -> str:
        edge: Any = get_named_type(kind.fields["edges"].type)
        node: Any = get_named_type(edge.fields["node"].type)
        if not isinstance(node, GraphQLObjectType):
            raise Unsupported(f"{edge} of an abstract type")
        parts = []
        for name, same in self.selections.below(edge, nodes).items():
            match same[0].name.value:
                case "node":
                    value = self._object(node, self.selections.below(node, same), code)
                case "cursor":
                    value = self._cursor(keyset, code)
                case "__typename":
                    value = repr(edge.name)
                case other:
                    raise Unsupported(f"{edge}.{other}")
            parts.append(f"{name!r}: {value}")
        return "[{" + ", ".join(parts) + "} for r in rows]"

    def _page_info(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode], keyset: Keyset | None, code: Code) -> str:
        info: Any = get_named_type(kind.fields["pageInfo"].type)
        of_row = self._cursor(keyset, code)
        parts = []
        for name, same in self.selections.below(info, nodes).items():
            match same[0].name.value:
                case "hasNextPage":
                    value = "more"
                case "hasPreviousPage":
                    value = "previous"
                case "startCursor":
                    value = f"([{of_row} for r in rows[:1]] or [None])[0]"
                case "endCursor":
                    value = f"([{of_row} for r in rows[-1:]] or [None])[0]"
                case "__typename":
                    value = repr(info.name)
                case other:
                    raise Unsupported(f"{info}.{other}")
            parts.append(f"{name!r}: {value}")
        return "{" + ", ".join(parts) + "}"

    def _cursor(self, keyset: Keyset | None, code: Code) -> str:
        assert keyset is not None
        columns = [keyset.id] if keyset.by is None else [keyset.by, keyset.id]
        parts = [self.values.part_of_key(column)(code.column(str(column.key))) for column in columns]
        return f"cursor(tag, {', '.join(parts)})"
