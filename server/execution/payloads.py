"""Payloads of mutations, compiled: values as they are, references to levels of rows, lists of objects."""

import inspect
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphql import FieldNode, GraphQLObjectType, get_named_type, get_nullable_type, is_list_type, is_non_null_type

from server.domain.i18n import LANGUAGES
from server.schema.columns import Finder
from server.schema.declarations import DECLARED, Reference
from server.schema.directives import Guard
from server.schema.errors import InPayload
from server.schema.strawberry_internals import declaration, has_resolver, resolver_function
from server.schema.types.nodes import NODES

from .code import Code
from .errors import Unsupported
from .payload_levels import Listed, Objects, Part, Referred, RootMutation, Value
from .selections import Fields, arguments_of
from .values import completed, constant

if TYPE_CHECKING:
    from .compiler import Compiler


class Payloads:
    """Those of one operation."""

    def __init__(self, compiler: "Compiler") -> None:
        self.compiler = compiler

    def root(self, mutation: GraphQLObjectType, nodes: Sequence[FieldNode]) -> RootMutation:
        told = mutation.fields[nodes[0].name.value]
        made, kind = declaration(told), get_named_type(told.type)
        assert isinstance(kind, GraphQLObjectType)
        [in_payload] = [extension for extension in made.extensions if isinstance(extension, InPayload)]
        call = resolver_function(made)
        if not inspect.iscoroutinefunction(call):
            raise Unsupported(f"{mutation.name}.{made.python_name} waits for nothing")
        fields = self.compiler.selections.below(kind, nodes)
        return RootMutation(
            nodes[0].alias.value if nodes[0].alias else nodes[0].name.value,
            [extension for extension in made.extensions if isinstance(extension, Guard)],
            call,
            arguments_of(self.compiler.strawberry, nodes[0], told),
            in_payload.refused,
            self._objects(kind, fields),
            list(self.compiler.rules(kind, fields)),
        )

    def _objects(self, kind: GraphQLObjectType, fields: Fields) -> Objects:
        return Objects({name: self._part(kind, nodes) for name, nodes in fields.items()})

    def _part(self, kind: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Part:
        name = nodes[0].name.value
        if name == "__typename":
            return Value(dict.fromkeys(LANGUAGES, constant(kind.name)))
        told = kind.fields[name]
        made, inner = declaration(told), get_named_type(told.type)
        metadata: Mapping[str, Any] = made.metadata or {}
        declared = metadata.get(DECLARED)
        if isinstance(declared, Reference):
            return self._referred(declared, told.type, nodes)
        if has_resolver(made) or made.extensions:
            raise Unsupported(f"{kind.name}.{name}")
        if isinstance(inner, GraphQLObjectType) and is_list_type(get_nullable_type(told.type)):
            return Listed(made.python_name, self._objects(inner, self.compiler.selections.below(inner, nodes)))
        tell = {locale: completed(told.type, self.compiler.below(nodes), locale) for locale in LANGUAGES}
        return Value({locale: _of_attribute(made.python_name, one) for locale, one in tell.items()})

    def _referred(self, declared: Reference, type_: Any, nodes: Sequence[FieldNode]) -> Referred:
        kind = get_named_type(type_)
        finder = declared.found
        if isinstance(finder, str):
            finder = getattr(NODES[finder], "FINDER", None)
        if not isinstance(finder, Finder) or is_non_null_type(type_):
            raise Unsupported(f"{kind} is not declared by its columns")
        statement = self.compiler.statement(finder.statement)
        code = Code(statement)
        key = tuple([code.position(name) for name in finder.key])
        makers = [self.compiler.values.raw(code.type_of(name)) for name in finder.key]
        level = self.compiler.level(kind, nodes, code)

        def raw(name: Any) -> tuple[Any, ...]:
            parts = name if isinstance(name, tuple) else (name,)
            return tuple([make(part) for make, part in zip(makers, parts, strict=True)])

        return Referred(declared.attribute, finder, statement, level, key, raw)


def _of_attribute(name: str, tell: Any) -> Any:
    return lambda value: tell(getattr(value, name))
