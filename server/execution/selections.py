"""What a document selects, as the specification collects it: by response name, fragments and directives applied."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    SelectionNode,
    SelectionSetNode,
    Undefined,
    ValueNode,
    VariableNode,
    Visitor,
    is_abstract_type,
    is_non_null_type,
    value_from_ast,
    visit,
)

from server.schema.strawberry_internals import arguments_converter, declaration

from .errors import Fallback

Values = Mapping[str, Any]
Fields = dict[str, list[FieldNode]]  # by response name, in the order of the answer


class Selections:
    """Of one document, with these values of the variables that `@skip` and `@include` ask."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, switches: Values) -> None:
        self.schema, self.switches = schema, switches
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}

    def of(self, kind: GraphQLObjectType, sets: Iterable[SelectionSetNode | None]) -> Fields:
        found: Fields = {}
        for selections in sets:
            if selections is not None:
                self._collect(kind, selections, found)
        return found

    def below(self, kind: GraphQLObjectType, nodes: Iterable[FieldNode]) -> Fields:
        return self.of(kind, (node.selection_set for node in nodes))

    def _collect(self, kind: GraphQLObjectType, selections: SelectionSetNode, found: Fields) -> None:
        for node in filter(self._is_included, selections.selections):
            if isinstance(node, FieldNode):
                found.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
                continue
            fragment: Any = self.fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
            if fragment.type_condition is None or self._covers(fragment.type_condition.name.value, kind):
                self._collect(kind, fragment.selection_set, found)

    def _covers(self, name: str, kind: GraphQLObjectType) -> bool:
        on: Any = self.schema.get_type(name)
        return on is kind or (is_abstract_type(on) and self.schema.is_sub_type(on, kind))

    def _is_included(self, node: SelectionNode) -> bool:
        for directive in node.directives or ():
            (argument,) = directive.arguments or ()  # of @skip and @include: there are no others
            value: Any = argument.value
            on = self.switches[value.name.value] if isinstance(value, VariableNode) else value.value
            if on == (directive.name.value == "skip"):
                return False
        return True


class _Switches(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, None] = {}

    def enter_directive(self, node: Any, *_: Any) -> None:
        for argument in node.arguments or ():
            if isinstance(argument.value, VariableNode):
                self.names[argument.value.name.value] = None


def switches_of(document: DocumentNode) -> tuple[str, ...]:
    """The variables that `@skip` and `@include` ask."""
    visitor = _Switches()
    visit(document, visitor)
    return tuple(visitor.names)


# ---- arguments


def arguments_of(schema: Any, node: FieldNode, field: GraphQLField) -> Callable[[Values], dict[str, Any]]:
    """What answers the arguments of a field, as its resolver takes them, from the operation's coerced variables.

    What the document doesn't give is left out: defaults are the declaration's own.
    """
    converted = arguments_converter(schema, declaration(field))
    nodes = {argument.name.value: argument.value for argument in node.arguments or ()}
    if not any(map(_has_variable, nodes.values())):
        values = {name: value_from_ast(value, field.args[name].type) for name, value in nodes.items()}
        made = converted(values)
        return lambda _: made

    def arguments(variables: Values) -> dict[str, Any]:
        given = {}
        for name, value in nodes.items():
            kind: Any = field.args[name].type
            if isinstance(value, VariableNode):
                if value.name.value in variables:
                    given[name] = variables[value.name.value]
            else:
                given[name] = value_from_ast(value, kind, dict(variables))
        for name, value in given.items():  # a default lets a nullable variable stand where null may not be
            if value is Undefined or (value is None and is_non_null_type(field.args[name].type)):
                raise Fallback
        try:
            return converted(given)
        except Exception:
            raise Fallback from None

    return arguments


def _has_variable(value: ValueNode) -> bool:
    visitor = _Variables()
    visit(value, visitor)
    return visitor.found


class _Variables(Visitor):
    found = False

    def enter_variable(self, *_: Any) -> None:
        self.found = True
