"""Whether an operation may run: its document is measured, parsed and validated, its variables are measured."""

from collections.abc import Iterator

import strawberry
from graphql import GraphQLError, NoSchemaIntrospectionCustomRule, specified_rules, validate
from strawberry.extensions import SchemaExtension
from strawberry.types.graphql import OperationType

from server.domain.errors import BadUserInput, LimitExceeded
from server.schema import variables
from server.schema.errors import shown_as
from server.schema.parsing import DOCUMENTS, Document, document_of, limit_exceeded
from server.schema.strawberry_internals import graphql_schema, hides_suggestions, requested_operation_name

MAX_ERRORS = 5


class Validation(SchemaExtension):
    """Hands Strawberry what was parsed and validated before; nothing is worked out twice for the same text."""

    def on_parse(self) -> Iterator[None]:
        context = self.execution_context
        if context.query:
            try:
                variables.refuse_large(context.variables)
            except LimitExceeded as refused:
                raise limit_exceeded(refused) from None
            context.context.document = document_of(context.schema, context.query)
            context.graphql_document = context.context.document.node
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        document: Document = context.context.document
        may_introspect = context.context.connection.may_introspect or context.context.authority.identity is not None
        errors = wrong_with(context.schema, document, may_introspect=may_introspect)
        if not errors and requested_operation_name(context) is None:  # Strawberry would take the first one
            errors = _unnamed(document)
        if not errors and OperationType.MUTATION not in context.allowed_operations:
            errors = _secrets_in_address(document)
        context.pre_execution_errors = errors
        yield


def wrong_with(schema: strawberry.Schema, document: Document, *, may_introspect: bool) -> list[GraphQLError]:
    """What is wrong with the document, five errors at the most, each with its code. Where nothing is, it is kept."""
    if (schema, may_introspect) in document.valid_for:
        return []
    errors = validate(
        graphql_schema(schema),
        document.node,
        specified_rules if may_introspect else (*specified_rules, NoSchemaIntrospectionCustomRule),
        max_errors=MAX_ERRORS,
        hide_suggestions=hides_suggestions(schema),
    )
    if not errors:
        document.valid_for.add((schema, may_introspect))
        DOCUMENTS.put(document.text, document, document.size)
    return [shown_as(error, error.message, {"code": "GRAPHQL_VALIDATION_FAILED"}) for error in errors[:MAX_ERRORS]]


def _unnamed(document: Document) -> list[GraphQLError]:
    """Which of several operations to run is for the caller to say."""
    if len(document.operations()) < 2:
        return []
    refused = BadUserInput(
        "The document has several operations. Name the one to run in `operationName`.",
        "Het document heeft meer operaties. Noem in `operationName` welke moet worden uitgevoerd.",
    )
    return [GraphQLError(refused.message("en"), original_error=refused)]


def _secrets_in_address(document: Document) -> list[GraphQLError]:
    """A query by GET stands in the address, which ends up in logs: nothing secret is asked that way."""
    if not document.measure.takes_a_secret:
        return []
    refused = BadUserInput(
        "This takes a secret, which does not belong in an address. Ask it by POST.",
        "Hier hoort een geheim bij, dat niet in een adres thuishoort. Vraag dit met POST.",
    )
    return [GraphQLError(refused.message("en"), original_error=refused)]
