"""The most objects that an operation could answer with, known before it runs."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_object_type,
)
from strawberry.extensions import SchemaExtension

from server.schema.documents import limit_exceeded

MAX_NODES = 5000


class CostLimit(SchemaExtension):
    """LIMIT_EXCEEDED before anything runs where all pages, full to the last item, would hold more than 5,000 nodes."""

    def on_execute(self) -> Iterator[None]:
        context = self.execution_context
        document, schema = context.graphql_document, context.schema._schema
        if document is not None:
            nodes = worst_case(schema, document, context.operation_name, context.variables or {})
            if nodes > MAX_NODES:
                raise limit_exceeded(
                    f"The operation could answer with {nodes} objects; {MAX_NODES} is the limit. Ask for smaller pages."
                )
        yield


def worst_case(schema: GraphQLSchema, document: DocumentNode, name: str | None, variables: Mapping[str, Any]) -> int:
    """How many connection nodes the operation holds if every page is full."""
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    operation = next((o for o in operations if o.name and o.name.value == name), operations[0])
    root = schema.get_root_type(operation.operation)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    defaults = {
        d.variable.name.value: int(d.default_value.value)
        for d in operation.variable_definitions or ()
        if isinstance(d.default_value, IntValueNode)
    }
    return _Count(schema, fragments, {**defaults, **variables}).nodes(operation.selection_set, root, 1)


class _Count:
    def __init__(
        self, schema: GraphQLSchema, fragments: dict[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema, self.fragments, self.variables = schema, fragments, variables

    def nodes(self, selections: SelectionSetNode | None, parent: Any, times: int) -> int:
        total = 0
        for node, kind in self.fields(selections, parent):
            field = kind.fields.get(node.name.value) if is_object_type(kind) or hasattr(kind, "fields") else None
            if field is None or node.selection_set is None:
                continue
            size = self.page(node, field) if "first" in field.args else None
            below = times * size if size is not None else times
            total += (below if size is not None else 0) + self.nodes(
                node.selection_set, get_named_type(field.type), below
            )
        return total

    def fields(self, selections: SelectionSetNode | None, parent: Any) -> Iterator[tuple[FieldNode, Any]]:
        for node in selections.selections if selections else ():
            match node:
                case FieldNode():
                    yield node, parent
                case InlineFragmentNode():
                    on = node.type_condition
                    yield from self.fields(node.selection_set, self.schema.get_type(on.name.value) if on else parent)
                case FragmentSpreadNode():
                    fragment = self.fragments[node.name.value]
                    yield from self.fields(
                        fragment.selection_set, self.schema.get_type(fragment.type_condition.name.value)
                    )

    def page(self, node: FieldNode, field: Any) -> int:
        default = field.args["first"].default_value
        for argument in node.arguments or ():
            if argument.name.value == "first":
                match argument.value:
                    case IntValueNode(value=text):
                        return max(int(text), 1)
                    case VariableNode(name=name):
                        value = self.variables.get(name.value)
                        return max(value, 1) if isinstance(value, int) else int(default)
        return int(default) if isinstance(default, int) else int(getattr(default, "value", 50) or 50)
