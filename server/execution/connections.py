"""Connections of a plan: edges, cursors, where a page begins and ends, and how many there are in all."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLObjectType, get_named_type

from server.db.queries.keyset import Keyset
from server.schema.pages import Paged

from .code import Code
from .errors import Unsupported
from .page_levels import PageChild, PageLevel
from .selections import Fields, arguments_of
from .statements import Statement

if TYPE_CHECKING:
    from .compiler import Compiler

CURSORS = ("cursor", "startCursor", "endCursor")


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
            layout = keyset, *statement.columns
            if layout not in levels:
                levels[layout] = self._page_level(kind, fields, keyset, statement)
            return levels[layout]

        child = PageChild(
            declared,
            arguments_of(self.compiler.strawberry, nodes[0], told),
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
            told = self.compiler.selections.below(below, nodes) if below is not None else {}
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
        tell = self.compiler.function(code, parameters, "{" + ", ".join(parts) + "}")
        return PageLevel(tell, tuple(code.children))

    def _edges(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode], keyset: Keyset | None, code: Code) -> str:
        edge: Any = get_named_type(kind.fields["edges"].type)
        node: Any = get_named_type(edge.fields["node"].type)
        if not isinstance(node, GraphQLObjectType):
            raise Unsupported(f"{edge} of an abstract type")
        parts = []
        for name, same in self.compiler.selections.below(edge, nodes).items():
            match same[0].name.value:
                case "node":
                    value = self.compiler.object_of(node, self.compiler.selections.below(node, same), code)
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
        for name, same in self.compiler.selections.below(info, nodes).items():
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
        parts = [self.compiler.values.part_of_key(column)(code.column(str(column.key))) for column in columns]
        return f"cursor(tag, {', '.join(parts)})"
