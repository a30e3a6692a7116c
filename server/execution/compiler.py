"""From a validated operation to a plan: its levels, and for each the function that makes the answer of its rows."""

import functools
import inspect
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from graphql import (
    FieldNode,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_non_null_type,
)

from server.db.driver.statements import Statement, Statements
from server.db.query import statement_of
from server.domain import ids
from server.domain.i18n import LANGUAGES
from server.schema.columns import Finder, Found, FromRow, Kinds, Many, One
from server.schema.declarations import DECLARED, Column, Computed, Identifier, Lookup, News, Root, SameRow
from server.schema.directives import Guard
from server.schema.pages import Paged
from server.schema.strawberry_internals import batch_function, declaration, graphql_schema, type_class, type_name
from server.schema.types.nodes import NODES, Node

from .code import Code, written
from .connections import Connections
from .errors import Unsupported
from .levels import BatchChild, Level, ManyChild, OneChild, RuleChild
from .payloads import Payloads
from .plan import Plan, PlanRoot
from .roots import VIEWER, RootEvent, RootField, RootNews, RootObject
from .selections import Fields, Selections, arguments_of
from .values import Values, completed


class Compiler:
    """Of one operation. Raises Unsupported for what no plan answers."""

    def __init__(
        self,
        schema: Any,
        document: Any,
        operation: OperationDefinitionNode,
        switches: Mapping[str, Any],
        statements: Statements,
    ) -> None:
        self.strawberry, self.schema = schema, graphql_schema(schema)
        self.operation, self.statements, self.values = operation, statements, Values(statements.dialect)
        self.selections = Selections(self.schema, document, switches)
        self.connections = Connections(self)
        self.guards: list[Guard] = []
        self.size = 0

    def plan(self) -> Plan:
        kind, made = self._root_type()
        assert kind is not None
        roots: dict[str, PlanRoot | str] = {}
        for name, nodes in self.selections.of(kind, [self.operation.selection_set]).items():
            roots[name] = kind.name if nodes[0].name.value == "__typename" else made(kind, nodes)
        return Plan(roots, self.guards, lambda: self.size)

    def _root_type(self) -> tuple[GraphQLObjectType | None, Callable[..., PlanRoot]]:
        match self.operation.operation:
            case OperationType.SUBSCRIPTION:
                return self.schema.subscription_type, self._event
            case OperationType.MUTATION:
                return self.schema.mutation_type, Payloads(self).root
        return self.schema.query_type, self._root

    def _root(self, query: GraphQLObjectType, nodes: Sequence[FieldNode]) -> RootObject | RootField:
        name = nodes[0].name.value
        told = query.fields.get(name)
        if told is None:
            raise Unsupported(f"Query.{name}")  # __schema and __type
        declared = self._declared(told)
        if not isinstance(declared, Root):
            self.guards += self.rules(query, {"": list(nodes)})
            code = Code(VIEWER)
            value = self._field(query, name, nodes, code)
            return RootField(Level(self.function(code, ["rows", "run"], f"[{value} for r in rows]"), code.children))

        @functools.cache
        def level_of(prefix: str) -> tuple[Finder, Statement, Level]:
            made: Any = NODES[prefix]
            if not hasattr(made, "FINDER"):
                raise Unsupported(f"{made.__name__} is not declared by its columns")
            statement = self.statement(made.FINDER.statement)
            return made.FINDER, statement, self.level(self._type_of(made), nodes, Code(statement))

        @functools.cache
        def rules_of(prefix: str) -> list[Guard]:
            return list(self._rules_below(self._type_of(NODES[prefix]), nodes))

        self.guards += self.rules(query, {"": list(nodes)}, deep=False)
        if declared.prefix is not None:
            level_of(declared.prefix)  # Unsupported at once, and for good
        arguments = arguments_of(self.strawberry, nodes[0], told)
        return RootObject(level_of, rules_of, declared, arguments, NODES, is_non_null_type(told.type))

    def _event(self, root: GraphQLObjectType, nodes: Sequence[FieldNode]) -> RootEvent | RootNews:
        name, user = nodes[0].name.value, NODES["usr"]
        kind: Any = get_named_type(root.fields[name].type)
        declared = self._declared(root.fields[name])
        if isinstance(declared, News):
            self.guards += self.rules(root, {"": list(nodes)})
            code = Code(news := self.statement(declared.statement))
            return RootNews(declared, news, position=code.position("position"), level=self.level(kind, nodes, code))
        if name != "userChanged":
            raise Unsupported(f"Subscription.{name}")
        fields = self.selections.below(kind, nodes)
        finder: Finder = user.FINDER  # type: ignore[attr-defined]
        statement = self.statement(finder.statement)
        parts: list[tuple[str, Level | Callable[[uuid.UUID], str]]] = []
        for response_name, same in fields.items():
            match same[0].name.value:
                case "__typename":
                    parts.append((response_name, lambda _, name=kind.name: name))  # type: ignore[misc]
                case "userId":
                    parts.append((response_name, functools.partial(ids.show, user.PREFIX)))
                case "user":
                    told: Any = get_named_type(kind.fields["user"].type)
                    parts.append((response_name, self.level(told, same, Code(statement))))
                case other:
                    raise Unsupported(f"{kind.name}.{other}")
        self.guards += self.rules(root, {"": list(nodes)}, deep=False)
        return RootEvent(finder, statement, parts, list(self.rules(kind, fields)))

    def _declared(self, told: Any) -> Any:
        """How the field is declared. What its rules ask is known by `rules`."""
        made = declaration(told)
        if not all(isinstance(extension, Guard) for extension in made.extensions):
            raise Unsupported(f"{made.python_name}: an extension that is no rule")
        metadata: Mapping[str, Any] = made.metadata or {}
        return metadata.get(DECLARED)

    def rules(self, kind: GraphQLObjectType, fields: Fields, *, deep: bool = True) -> Iterator[Guard]:
        """Of all fields that are selected, read off the selection: not of those that have been compiled by now."""
        for nodes in fields.values():
            if told := kind.fields.get(nodes[0].name.value):
                yield from (extension for extension in declaration(told).extensions if isinstance(extension, Guard))
                inner = get_named_type(told.type)
                if deep and is_composite_type(inner):
                    yield from self._rules_below(inner, nodes)

    def _rules_below(self, kind: GraphQLNamedType, nodes: Sequence[FieldNode]) -> Iterator[Guard]:
        """Of an interface those of all that it may be."""
        for one in self.schema.get_possible_types(kind) if is_abstract_type(kind) else [kind]:
            assert isinstance(one, GraphQLObjectType)
            yield from self.rules(one, self.selections.below(one, nodes))

    def statement(self, query: Any) -> Statement:
        return self.statements.of(statement_of(query))

    # ---- levels

    def _type_of(self, made: type) -> GraphQLNamedType:
        kind = self.schema.get_type(type_name(made))
        assert kind is not None
        return kind

    def level(self, kind: GraphQLNamedType, nodes: Sequence[FieldNode], code: Code) -> Level:
        objects = f"[{self.object_of(kind, nodes, code)} for r in rows]"
        return Level(self.function(code, ["rows", "run"], objects), tuple(code.children), code.only)

    def function(self, code: Code, parameters: list[str], expression: str) -> Any:
        made, size = code.function(parameters, expression)
        self.size += size
        return made

    def object_of(self, kind: GraphQLNamedType, nodes: Sequence[FieldNode], code: Code) -> str:
        """An object of the row, of what `nodes` select below themselves."""
        if isinstance(kind, GraphQLInterfaceType):
            return self._of_kinds(kind, nodes, code)
        assert isinstance(kind, GraphQLObjectType)
        return written(kind, self.selections.below(kind, nodes), lambda name, of: self._field(kind, name, of, code))

    def _of_kinds(self, kind: GraphQLInterfaceType, nodes: Sequence[FieldNode], code: Code) -> str:
        kinds: Kinds | None = getattr(type_class(kind), "KINDS", None)
        if kinds is None:
            raise Unsupported(f"{kind} does not tell its types")
        raw, column, objects = self.values.raw(code.type_of(kinds.key)), code.position(kinds.key), []
        for value, made in kinds.types.items():
            told = self.object_of(self._type_of(made), nodes, code.of_kind(column, raw(value)))
            objects.append(f"{told} if r[{column}] == {raw(value)!r} else ")
        return f"({''.join(objects)}must(None))"

    def _field(self, kind: GraphQLObjectType, name: str, nodes: Sequence[FieldNode], code: Code) -> str:
        told = kind.fields[name]
        declared = self._declared(told)
        for rule in declaration(told).extensions:
            if isinstance(rule, Guard) and rule.on_parent is not None:
                code.child(RuleChild(rule, [(code.position(key), self._typed(code, key)) for key in rule.columns]))
        if name == "id" and issubclass(type_class(kind), Node):
            declared = Identifier(type_class(kind).PREFIX)  # type: ignore[attr-defined]
        match declared:
            case Identifier(prefix=prefix, key=key):
                shown = f"{prefix + '_'!r} + {self.values.uuid(code.column(key))}"
                return shown if is_non_null_type(told.type) else f"({code.column(key)} and {shown})"
            case Column(key=key):
                return self.values.told(code.type_of(key), told.type, code.constant)(code.column(key))
            case Lookup(key=key, table=table):
                return self._lookup(code, key, table, told.type, nodes)
            case Computed():
                return self._computed(code, declared, told.type, nodes)
            case One():
                return self._one(code, declared, told.type, nodes)
            case Many():
                return self._many(code, declared, told, nodes)
            case SameRow():
                return self.object_of(get_named_type(told.type), nodes, code)
            case Paged():
                return self.connections.of(code, declared, told, nodes)
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
        child = BatchChild(
            function,
            made.of,
            [(key, code.position(key), self.values.typed(code.type_of(key))) for key in code.statement.columns],
            arguments_of(self.strawberry, nodes[0], told),
            {locale: completed(told.type, self.below(nodes), locale) for locale in LANGUAGES},
        )
        return f"next({code.child(child)})"

    def below(self, nodes: Sequence[FieldNode]) -> Callable[..., Fields]:
        """The fields below an object of the domain's."""

        def fields(kind: GraphQLObjectType, of: Sequence[FieldNode] = nodes) -> Fields:
            return self.selections.below(kind, of)

        return fields

    def _lookup(self, code: Code, key: str, table: Mapping[Any, Any], type_: Any, nodes: Sequence[FieldNode]) -> str:
        raw = self.values.raw(code.type_of(key))
        told: dict[str, dict[Any, Any]] = {}
        for locale in LANGUAGES:
            tell = completed(type_, self.below(nodes), locale)
            told[locale] = {raw(value): tell(meant) for value, meant in table.items()}
        return f"{code.constant(told)}[locale][{code.column(key)}]"

    def _computed(self, code: Code, declared: Computed, type_: Any, nodes: Sequence[FieldNode]) -> str:
        values = []
        for key in declared.keys:
            typed = self._typed(code, key)
            values.append(f"{code.constant(typed)}({code.column(key)})" if typed else code.column(key))
        tell = {locale: completed(type_, self.below(nodes), locale) for locale in LANGUAGES}
        called = f"{code.constant(declared.function)}({', '.join(['run.context', *values])})"
        return f"{code.constant(tell)}[locale]({called})"

    def _typed(self, code: Code, key: str) -> Callable[[Any], Any] | None:
        return self.values.typed(code.type_of(key))

    def _one(self, code: Code, declared: One, type_: Any, nodes: Sequence[FieldNode]) -> str:
        key = declared.found, declared.by, *map(id, nodes)
        child = code.child(OneChild(*self._found(code, declared, type_, nodes)), key)
        columns = [code.column(name) for name in declared.by]
        wanted = columns[0] if len(columns) == 1 else f"({', '.join(columns)})"
        found = f"{child}.get({wanted})"
        return f"must({found})" if is_non_null_type(type_) else found

    def _many(self, code: Code, declared: Many, told: Any, nodes: Sequence[FieldNode]) -> str:
        arguments = arguments_of(self.strawberry, nodes[0], told)
        child = code.child(ManyChild(*self._found(code, declared, told.type, nodes), arguments))
        wanted = "".join([f"{code.column(name)}," for name in declared.by])
        return f"{child}.get(({wanted}), [])"

    def _found(
        self, code: Code, declared: Found, type_: Any, nodes: Sequence[FieldNode]
    ) -> tuple[Finder, Statement, Level, tuple[int, ...], tuple[int, ...]]:
        """What a FoundChild takes."""
        finder = declared.finder
        statement = self.statement(finder.statement)
        below = Code(statement)
        key = tuple([below.position(name) for name in finder.key])
        level = self.level(get_named_type(type_), nodes, below)
        by = tuple([code.position(name) for name in declared.by])
        return finder, statement, level, by, key
