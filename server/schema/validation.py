"""Documents: parsed and validated once, within limits that keep every operation cheap."""

import functools
import logging
from collections.abc import Iterator

import strawberry
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSyntaxError,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.extensions import SchemaExtension
from strawberry.types.graphql import OperationType

from server.domain.errors import BadUserInput, LimitExceeded
from server.schema.limits import beyond_limits, takes_a_secret
from server.schema.strawberry_internals import graphql_schema, requested_operation_name

log = logging.getLogger(__name__)

MAX_TOKENS, KEPT = 1000, 512
PARSER_LIMITS = ("contains more than", "nested too deeply")


@functools.lru_cache(maxsize=KEPT)
def parsed(query: str) -> DocumentNode:
    try:
        return parse(query, max_tokens=MAX_TOKENS)
    except GraphQLSyntaxError as error:
        if any(limit in error.message for limit in PARSER_LIMITS):
            raise limit_exceeded(
                LimitExceeded(
                    f"The document is too long or too deep: {MAX_TOKENS} tokens is the limit. Send it in parts.",
                    f"Het document is te lang of te diep: {MAX_TOKENS} tokens is de grens. Stuur het in delen.",
                )
            ) from None
        raise


@functools.lru_cache(maxsize=KEPT)
def validated(schema: strawberry.Schema, query: str, may_introspect: bool) -> tuple[GraphQLError, ...]:
    """What is wrong with the document: each error has its code."""
    document = parsed(query)
    rules = specified_rules if may_introspect else (*specified_rules, NoSchemaIntrospectionCustomRule)
    errors = [_coded(error) for error in validate(graphql_schema(schema), document, rules)]
    return tuple(errors or map(limit_exceeded, beyond_limits(document)))


class Validation(SchemaExtension):
    """Hands Strawberry what was parsed and validated before; nothing is worked out twice for the same text."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        if context.query:
            context.graphql_document = parsed(context.query)
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        may_introspect = context.context.connection.may_introspect or context.context.authority.identity is not None
        errors = list(validated(context.schema, context.query or "", may_introspect))
        if not errors and requested_operation_name(context) is None:  # Strawberry would take the first one
            errors = _unnamed(parsed(context.query or ""))
        if not errors and OperationType.MUTATION not in context.allowed_operations:
            errors = _secrets_in_address(parsed(context.query or ""))
        context.pre_execution_errors = errors
        yield


def limit_exceeded(refused: LimitExceeded) -> GraphQLError:
    return GraphQLError(refused.message("en"), original_error=refused, extensions=refused.extensions)


def _unnamed(document: DocumentNode) -> list[GraphQLError]:
    """Which of several operations to run is for the caller to say."""
    if sum(isinstance(d, OperationDefinitionNode) for d in document.definitions) < 2:
        return []
    refused = BadUserInput(
        "The document has several operations. Name the one to run in `operationName`.",
        "Het document heeft meer operaties. Noem in `operationName` welke moet worden uitgevoerd.",
    )
    return [GraphQLError(refused.message("en"), original_error=refused)]


def _secrets_in_address(document: DocumentNode) -> list[GraphQLError]:
    """A query by GET stands in the address, which ends up in logs: nothing secret is asked that way."""
    if not takes_a_secret(document):
        return []
    refused = BadUserInput(
        "This takes a secret, which does not belong in an address. Ask it by POST.",
        "Hier hoort een geheim bij, dat niet in een adres thuishoort. Vraag dit met POST.",
    )
    return [GraphQLError(refused.message("en"), original_error=refused)]


def _coded(error: GraphQLError) -> GraphQLError:
    coded = {"code": "GRAPHQL_VALIDATION_FAILED"}
    return GraphQLError(error.message, nodes=error.nodes, source=error.source, extensions=coded)
