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
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
)
from strawberry.extensions import SchemaExtension

from server.domain.errors import LimitExceeded
from server.schema.strawberry_internals import graphql_schema
from server.schema.validation import limit_exceeded

MAX_NODES = 5000


class CostLimit(SchemaExtension):
    """LIMIT_EXCEEDED before anything runs where all pages, full to the last item, would hold more than 5,000 nodes."""

    def on_execute(self) -> Iterator[None]:
        context = self.execution_context
        document, schema = context.graphql_document, graphql_schema(context.schema)
        if document is not None:
            nodes = worst_case(schema, document, context.operation_name, context.variables or {})
            if nodes > MAX_NODES:
                raise limit_exceeded(
                    LimitExceeded(
                        f"This could answer with {nodes} objects; {MAX_NODES} is the limit. Ask for smaller pages.",
                        f"Dit kan {nodes} objecten opleveren; {MAX_NODES} is de grens. Vraag om kleinere pagina's.",
                    )
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
    return _Count(schema, fragments, {**defaults, **variables}).nodes(operation.selection_set, root)


class _Count:
    """Each fragment is counted once, however often it is spread: see limits.py."""

    def __init__(
        self, schema: GraphQLSchema, fragments: dict[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema, self.fragments, self.variables = schema, fragments, variables
        self.kept: dict[str, int] = {}

    def nodes(self, selections: SelectionSetNode | None, parent: Any) -> int:
        """Below one parent."""
        return sum(self.selection(node, parent) for node in selections.selections) if selections else 0

    def selection(self, node: SelectionNode, parent: Any) -> int:
        match node:
            case FieldNode():
                return self.field(node, parent)
            case InlineFragmentNode(type_condition=on):
                return self.nodes(node.selection_set, self.schema.get_type(on.name.value) if on else parent)
            case FragmentSpreadNode():
                name = node.name.value
                if name not in self.kept:
                    fragment = self.fragments[name]
                    kind = self.schema.get_type(fragment.type_condition.name.value)
                    self.kept[name] = self.nodes(fragment.selection_set, kind)
                return self.kept[name]
        return 0

    def field(self, node: FieldNode, parent: Any) -> int:
        field = getattr(parent, "fields", {}).get(node.name.value)
        if field is None or node.selection_set is None:
            return 0
        below = self.nodes(node.selection_set, get_named_type(field.type))
        return self.page(node, field) * (1 + below) if "first" in field.args else below

    def page(self, node: FieldNode, field: Any) -> int:
        default = field.args["first"].default_value
        for argument in node.arguments or ():
            if argument.name.value == "first":
                match argument.value:
                    case IntValueNode(value=text):
                        return max(int(text), 1)
                    case VariableNode(name=name):
                        value = self.variables.get(name.value)
                        return (
                            max(int(value), 1) if isinstance(value, (int, float)) else int(default)
                        )  # 100.0 is an Int too
        return int(default) if isinstance(default, int) else int(getattr(default, "value", 50) or 50)
