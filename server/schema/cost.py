"""What an operation may answer with at the most, known before it runs (LIM-2)."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    ConstValueNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
)
from strawberry.extensions import SchemaExtension

from server.domain.errors import LimitExceeded
from server.schema.list_sizes import is_list, size_of
from server.schema.parsing import Document, limit_exceeded
from server.schema.strawberry_internals import graphql_schema

MAX_COST = 10_000
LARGEST = 1_000_000  # a larger `first` counts as this: it is refused anyway, and its digits must fit into a message


class CostLimit(SchemaExtension):
    """LIMIT_EXCEEDED before anything runs where all lists, full to the last item, would hold too many."""

    cost: int | None = None

    def on_execute(self) -> Iterator[None]:
        context = self.execution_context
        document: Document | None = context.context.document
        if document is not None:
            schema, name = graphql_schema(context.schema), context.operation_name
            self.cost = cost_of(schema, document, name, context.variables or {})
            if self.cost > MAX_COST:
                raise limit_exceeded(
                    LimitExceeded(
                        f"This could answer with {self.cost} objects; {MAX_COST} is the limit. Ask for smaller pages.",
                        f"Dit kan {self.cost} objecten opleveren; {MAX_COST} is de grens. Vraag om kleinere pagina's.",
                    )
                )
        yield

    def get_results(self) -> dict[str, Any]:
        development = self.execution_context.context.services.settings.development
        return {} if self.cost is None or not development else told(self.cost)


def told(cost: int) -> dict[str, Any]:
    """As answers tell it in development."""
    return {"cost": {"objects": cost, "limit": MAX_COST}}


def cost_of(schema: GraphQLSchema, document: Document, name: str | None, variables: Mapping[str, Any]) -> int:
    """How many items of lists the operation holds if each is full. A page counts only where `edges` is selected."""
    operations = document.operations()
    operation = next((o for o in operations if o.name and o.name.value == name), operations[0])
    fragments = {d.name.value: d for d in document.node.definitions if isinstance(d, FragmentDefinitionNode)}
    count = _Count(schema, fragments, _defaults(operation) | dict(variables))
    return count.selections(operation.selection_set, schema.get_root_type(operation.operation), 1)


def _defaults(operation: OperationDefinitionNode) -> dict[str, Any]:
    return {
        definition.variable.name.value: _number(definition.default_value)
        for definition in operation.variable_definitions or ()
        if isinstance(definition.default_value, IntValueNode)
    }


def _number(node: ConstValueNode | ValueNode) -> int:
    """A written number. Ids can be written as numbers too, of any length: those are no size of a page."""
    assert isinstance(node, IntValueNode)
    return int(node.value) if len(node.value) < len(str(LARGEST)) else LARGEST


class _Count:
    """Each fragment is counted once for each size of page that it stands in, however often it is spread."""

    def __init__(
        self, schema: GraphQLSchema, fragments: dict[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema, self.fragments, self.variables = schema, fragments, variables
        self.kept: dict[tuple[str, int], int] = {}

    def selections(self, selections: SelectionSetNode | None, parent: Any, page: int) -> int:
        """Below one parent; `page`: how many edges it has, where it is a connection."""
        return sum(self.selection(node, parent, page) for node in selections.selections) if selections else 0

    def selection(self, node: SelectionNode, parent: Any, page: int) -> int:
        match node:
            case FieldNode():
                return self.field(node, parent, page)
            case InlineFragmentNode(type_condition=on):
                kind = self.schema.get_type(on.name.value) if on else parent
                return self.selections(node.selection_set, kind, page)
            case FragmentSpreadNode(name=name):
                key = name.value, page
                if key not in self.kept:
                    fragment = self.fragments[name.value]
                    kind = self.schema.get_type(fragment.type_condition.name.value)
                    self.kept[key] = self.selections(fragment.selection_set, kind, page)
                return self.kept[key]
        return 0

    def field(self, node: FieldNode, parent: Any, page: int) -> int:
        name = node.name.value
        field = getattr(parent, "fields", {}).get(name)
        if field is None or name.startswith("__"):
            return 0
        kind = get_named_type(field.type)
        if "first" in field.args:
            first = self.first(node, field)
            if is_list(field):
                return first * (1 + self.selections(node.selection_set, kind, 1))
            return 1 + self.selections(node.selection_set, kind, first)
        below = self.selections(node.selection_set, kind, 1)
        if not is_list(field):
            return below
        items = page if name == "edges" else size_of(parent.name, name, field)
        assert items is not None  # or the schema would not have been built
        return items * (1 + below)

    def first(self, node: FieldNode, field: Any) -> int:
        """The size of the page: as written, as the variable says, or the field's own."""
        given = next((a.value for a in node.arguments or () if a.name.value == "first"), None)
        match given:
            case IntValueNode():
                wanted: Any = _number(given)
            case VariableNode(name=name):
                wanted = self.variables.get(name.value)
            case _:
                wanted = None
        if not isinstance(wanted, (int, float)):  # 100.0 is an Int too
            default = field.args["first"].default_value
            wanted = default if isinstance(default, int) else getattr(default, "value", None) or 50
        return int(min(max(wanted, 1), LARGEST))
