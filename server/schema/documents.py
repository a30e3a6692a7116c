"""Documents: parsed and validated once, within limits that keep every operation cheap."""

import functools
import logging
from collections.abc import Iterator

import strawberry
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSyntaxError,
    InlineFragmentNode,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    SelectionSetNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.extensions import SchemaExtension
from strawberry.extensions.max_aliases import create_validator as max_aliases
from strawberry.extensions.query_depth_limiter import create_validator as max_depth

log = logging.getLogger(__name__)

MAX_TOKENS, MAX_DEPTH, MAX_ALIASES, KEPT = 1000, 12, 15, 512
RULES = (*specified_rules, max_depth(MAX_DEPTH, None, None), max_aliases(MAX_ALIASES))  # classes made once
LIMITS = ("exceeds maximum operation depth", "aliases found", "contains more than", "nested too deeply")
# Each costs a password's hash or answers whether a secret is right: one a request (AUT-7, threats: guessing by aliases)
CREDENTIALS = frozenset(
    "signUp completeSignUp logIn requestPasswordReset setPassword changePassword makeEmailPrimary acceptInvitation "
    "declineInvitation undoEmailLink invitationPreview".split()
)


@functools.lru_cache(maxsize=KEPT)
def parsed(query: str) -> DocumentNode:
    try:
        return parse(query, max_tokens=MAX_TOKENS)
    except GraphQLSyntaxError as error:
        if any(limit in error.message for limit in LIMITS):
            raise limit_exceeded(error.message) from None
        raise


@functools.lru_cache(maxsize=KEPT)
def validated(schema: strawberry.Schema, query: str, may_introspect: bool) -> tuple[GraphQLError, ...]:
    """What is wrong with the document: each error has its code."""
    document = parsed(query)
    rules = RULES if may_introspect else (*RULES, NoSchemaIntrospectionCustomRule)
    errors = [_coded(error) for error in validate(schema._schema, document, rules)]
    return tuple(errors or _too_many_credentials(document))


class Documents(SchemaExtension):
    """Hands Strawberry what was parsed and validated before; nothing is worked out twice for the same text."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        if context.query:
            context.graphql_document = parsed(context.query)
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        may_introspect = context.context.connection.may_introspect or context.context.authority.identity is not None
        context.pre_execution_errors = list(validated(context.schema, context.query or "", may_introspect))
        yield


def limit_exceeded(message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"code": "LIMIT_EXCEEDED"})


def _coded(error: GraphQLError) -> GraphQLError:
    code = "LIMIT_EXCEEDED" if any(limit in error.message for limit in LIMITS) else "GRAPHQL_VALIDATION_FAILED"
    return GraphQLError(error.message, nodes=error.nodes, source=error.source, extensions={"code": code})


def _too_many_credentials(document: DocumentNode) -> list[GraphQLError]:
    """At most one field that takes a password or a secret in each operation, however it is spelled."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            found = list(_root_fields(operation.selection_set, fragments))
            if sum(name in CREDENTIALS for name in found) > 1:
                return [limit_exceeded("Only one field that takes a password, an address or a secret at a time.")]
    return []


def _root_fields(selections: SelectionSetNode, fragments: dict[str, FragmentDefinitionNode]) -> Iterator[str]:
    for node in selections.selections:
        match node:
            case FieldNode():
                yield node.name.value
            case InlineFragmentNode():
                yield from _root_fields(node.selection_set, fragments)
            case FragmentSpreadNode():
                yield from _root_fields(fragments[node.name.value].selection_set, fragments)
