"""Connections of a plan: edges, cursors, where a page begins and ends, and how many there are in all."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLObjectType, get_named_type

from server.db.driver.statements import Statement
from server.db.queries.keyset import Keyset
from server.schema.declarations import DECLARED, OfList
from server.schema.pages import Paged
from server.schema.strawberry_internals import declaration

from .code import Code, written
from .errors import Unsupported
from .page_levels import PageChild, PageLevel
from .selections import Fields, arguments_of

if TYPE_CHECKING:
    from .compiler import Compiler

CURSORS = ("cursor", "startCursor", "endCursor")
TOTAL = OfList(None)  # whose statement the reading has


class Connections:
    """Those of one operation."""

    def __init__(self, compiler: "Compiler") -> None:
        self.compiler = compiler

    def of(self, code: Code, declared: Paged, told: Any, nodes: Sequence[FieldNode]) -> str:
        kind = get_named_type(told.type)
        assert isinstance(kind, GraphQLObjectType)
        fields = self.compiler.selections.below(kind, nodes)
        selected = {same[0].name.value for same in fields.values()}
        reads_rows = bool(selected & {"edges", "pageInfo"})

        levels: dict[tuple[Any, ...], PageLevel] = {}  # there are a few orders, and each has one layout of columns

        def level(keyset: Keyset, statement: Statement) -> PageLevel:
            layout = keyset, bool(statement.names_of_columns), *statement.columns
            if layout not in levels:
                levels[layout] = self._page_level(kind, fields, keyset, statement, declared.key)
            return levels[layout]

        by = {name: code.position(key) for name, key in declared.by.items()}
        child = PageChild(
            declared,
            arguments_of(self.compiler.strawberry, nodes[0], told),
            by,
            parent := list(by.values())[-1],
            self._marks(kind, fields),
            {name: number for name in selected if (number := _number(kind, name))},
            level,
            None if reads_rows else self._page_level(kind, fields, None, None, None),
        )
        return f"{code.child(child)}[r[{parent}]]"

    def _marks(self, kind: GraphQLObjectType, fields: Fields) -> bool:
        """Whether the connection tells a cursor anywhere."""
        for nodes in fields.values():
            below: Any = get_named_type(kind.fields[nodes[0].name.value].type) if nodes[0].selection_set else None
            told = self.compiler.selections.below(below, nodes) if below is not None else {}
            if any(same[0].name.value in CURSORS for same in told.values()):
                return True
        return False

    def _page_level(
        self,
        kind: GraphQLObjectType,
        fields: Fields,
        keyset: Keyset | None,
        statement: Statement | None,
        key: str | None,
    ) -> PageLevel:
        code = Code(statement)
        parent = None if key is None else code.position(key)

        def value(name: str, nodes: Sequence[FieldNode]) -> str:
            match name:
                case "edges":
                    return self._edges(kind, nodes, keyset, code)
                case "pageInfo":
                    return self._page_info(kind, nodes, keyset, code)
            if number := _number(kind, name):
                told = f"numbers[{name!r}]"
                return told if number.tell is None else f"{code.constant(number.tell)}(run.context, {told})"
            raise Unsupported(f"{kind.name}.{name}")

        parameters = ["rows", "more", "previous", "tag", "numbers", "run"]
        tell = self.compiler.function(code, parameters, written(kind, fields, value))
        return PageLevel(tell, tuple(code.children), code.only, parent)

    def _edges(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode], keyset: Keyset | None, code: Code) -> str:
        edge: Any = get_named_type(kind.fields["edges"].type)
        node: Any = get_named_type(edge.fields["node"].type)
        below = self.compiler.selections.below

        def value(name: str, same: Sequence[FieldNode]) -> str:
            match name:
                case "node":
                    return self.compiler.object_of(node, same, code)
                case "cursor":
                    return self._cursor(keyset, code)
            raise Unsupported(f"{edge}.{name}")

        return f"[{written(edge, below(edge, nodes), value)} for r in rows]"

    def _page_info(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode], keyset: Keyset | None, code: Code) -> str:
        info: Any = get_named_type(kind.fields["pageInfo"].type)

        def value(name: str, _: Sequence[FieldNode]) -> str:
            match name:
                case "hasNextPage":
                    return "more"
                case "hasPreviousPage":
                    return "previous"
                case "startCursor":
                    return f"([{self._cursor(keyset, code)} for r in rows[:1]] or [None])[0]"
                case "endCursor":
                    return f"([{self._cursor(keyset, code)} for r in rows[-1:]] or [None])[0]"
            raise Unsupported(f"{info}.{name}")

        return written(info, self.compiler.selections.below(info, nodes), value)

    def _cursor(self, keyset: Keyset | None, code: Code) -> str:
        assert keyset is not None
        parts = [self.compiler.values.part_of_key(column)(code.column(str(column.key))) for column in keyset.columns]
        return f"cursor(tag, {', '.join(parts)})"


def _number(kind: GraphQLObjectType, name: str) -> OfList | None:
    """Where a field tells a number of the whole list, how."""
    if name == "totalCount":
        return TOTAL
    metadata: Mapping[str, Any] = {} if name == "__typename" else declaration(kind.fields[name]).metadata or {}
    declared = metadata.get(DECLARED)
    return declared if isinstance(declared, OfList) else None
