"""Generated functions: an expression over the driver's rows, and what it calls."""

import binascii
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import orjson
from graphql import FieldNode, GraphQLObjectType

from .errors import Unsupported
from .levels import Child, OfKinds
from .selections import Fields
from .values import iso, moment, must

URLSAFE = bytes.maketrans(b"+/", b"-_")


def cursor(tag: bytes, *key: str | None) -> str:
    """As `server/schema/cursors.py` encodes it, of parts that are texts already."""
    return binascii.b2a_base64(tag + orjson.dumps(key), newline=False).translate(URLSAFE, b"=").decode()


CALLED = {"cursor": cursor, "iso": iso, "moment": moment, "must": must}  # by generated code


def written(kind: GraphQLObjectType, fields: Fields, value: Callable[[str, Sequence[FieldNode]], str]) -> str:
    """An object of the answer, by response names; `value(name, nodes)` is the expression of a field."""
    parts = []
    for response_name, nodes in fields.items():
        name = nodes[0].name.value
        told = repr(kind.name) if name == "__typename" else value(name, nodes)
        parts.append(f"{response_name!r}: {told}")
    return "{" + ", ".join(parts) + "}"


class Columns(Protocol):
    """What rows have: by name, where a column stands and its type. Of a statement, mostly."""

    @property
    def columns(self) -> Mapping[str, tuple[int, Any]]: ...

    @property
    def names_of_columns(self) -> Sequence[str]:
        """Where it can be asked for some of them alone, what stands for each; else nothing."""


@dataclass(slots=True)
class Code:
    """An expression over the columns of a row `r`, and the relations that it takes from `c0`, `c1` and so on.

    `columns`: what of the statement's it needs, and so where each stands in a row.
    """

    statement: Columns | None
    columns: dict[str, int] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)
    constants: dict[str, Any] = field(default_factory=dict)
    kind: tuple[int, Any] | None = None  # of an interface: which of its types, and the column that tells it
    shared: dict[Hashable, int] = field(default_factory=dict)  # relations that its types have in common

    def column(self, key: str) -> str:
        return f"r[{self.position(key)}]"

    def position(self, key: str) -> int:
        if self.statement is None or key not in self.statement.columns:
            raise Unsupported(f"{key} is no column of the statement")
        if not self.statement.names_of_columns:
            return self.statement.columns[key][0]
        return self.columns.setdefault(key, len(self.columns))

    def type_of(self, key: str) -> Any:
        self.position(key)
        assert self.statement is not None
        return self.statement.columns[key][1]

    def constant(self, value: Any) -> str:
        """The name of an object that the expression uses; it goes when the function goes."""
        name = f"K{len(self.constants)}"
        self.constants[name] = value
        return name

    def child(self, made: Child, key: Hashable = None) -> str:
        """`key`: of a relation that other types of the same interface may have too: it is read for all at once."""
        if self.kind is not None:
            column, kind = self.kind
            known = self.children[self.shared[key]] if key in self.shared else None
            if isinstance(known, OfKinds):
                known.kinds.add(kind)
                return f"c{self.shared[key]}"
            made = OfKinds(made, column, {kind})
            if key is not None:
                self.shared[key] = len(self.children)
        self.children.append(made)
        return f"c{len(self.children) - 1}"

    @property
    def only(self) -> tuple[str, ...]:
        """The columns to select; none of them where a statement has to be as it is."""
        if self.statement is None or not self.statement.names_of_columns:
            return ()
        return tuple(self.columns) or tuple(self.statement.columns)[:1]

    def of_kind(self, column: int, kind: Any) -> "Code":
        """The expression of one type, within that of its interface."""
        return replace(self, kind=(column, kind))

    def function(self, parameters: list[str], expression: str) -> tuple[Any, int]:
        """`tell(*parameters, *what each child found)`, and how many characters of code it is.

        Of a caller's there are response names in it, which are names by GraphQL's grammar, and written by repr().
        """
        names = ", ".join([*parameters, *(f"c{n}" for n in range(len(self.children)))])
        source = f"def tell({names}):\n    locale = run.locale\n    return {expression}\n"
        made: dict[str, Any] = {}
        exec(compile(source, "<plan>", "exec"), {**CALLED, **self.constants}, made)  # noqa: S102
        return made["tell"], len(source)
