"""Whether an operation may run: its document is measured, parsed and validated, its variables are measured."""

import contextlib
import functools
import hashlib
from collections.abc import Collection, Iterator, Sequence

import strawberry
from graphql import ASTValidationRule, GraphQLError, NoSchemaIntrospectionCustomRule, specified_rules, validate
from strawberry.extensions import SchemaExtension
from strawberry.types.graphql import OperationType

from server.context import Services
from server.domain.errors import BadUserInput, LimitExceeded
from server.schema import variables
from server.schema.errors import present, shown_as
from server.schema.limits import MAX_CHARACTERS
from server.schema.parsing import DOCUMENTS, Document, document_of, is_known, limit_exceeded
from server.schema.strawberry_internals import graphql_schema, hides_suggestions, requested_operation_name

MAX_ERRORS = 5


async def prepare(
    schema: strawberry.Schema, query: str, services: Services, origin: str, *, is_valid: bool = False
) -> None:
    """Reads and validates a document that is new to this process, when it is this network's turn (LIM-1).

    Whatever is wrong with it is found, and told, when it is executed. TooManyWaiting where too many wait for a turn.
    `is_valid`: whether this very schema found nothing wrong with it before, so that it is read and measured alone.
    """
    if len(query) > MAX_CHARACTERS or is_known(schema, query):
        return
    async with services.new_document(origin):
        with contextlib.suppress(GraphQLError):
            document = document_of(schema, query)
            if is_valid:
                _keep(schema, document, [])
            else:
                wrong_with(schema, document, may_introspect=True)


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
    errors: Sequence[GraphQLError] = ()
    if not may_introspect and document.measure.asks_about_schema:
        errors = _validated(schema, document, [NoSchemaIntrospectionCustomRule])
    if not errors:
        if schema not in document.errors:
            _keep(schema, document, _validated(schema, document, specified_rules))
        errors = document.errors[schema]
    return [shown_as(error, error.message, {"code": "GRAPHQL_VALIDATION_FAILED"}) for error in errors]


def problems_of(schema: strawberry.Schema, text: str) -> list[GraphQLError]:
    """What is wrong with a document whoever sends it, each with its code: its limits, its syntax, and what it asks."""
    try:
        document = document_of(schema, text)
    except GraphQLError as error:
        return [present(error, "en")]
    if document.operations():
        return wrong_with(schema, document, may_introspect=True)
    return [GraphQLError("There is no operation in it.", extensions={"code": "BAD_USER_INPUT"})]


@functools.cache
def digest_of(schema: strawberry.Schema) -> str:
    """What only a schema that says the same has: what is valid by it is valid by that one. Takes 20 ms, once."""
    return hashlib.sha256(schema.as_str().encode()).hexdigest()


def _keep(schema: strawberry.Schema, document: Document, errors: list[GraphQLError]) -> None:
    document.errors[schema] = errors
    if not errors:
        DOCUMENTS.put(document.text, document, document.size)


def _validated(
    schema: strawberry.Schema, document: Document, rules: Collection[type[ASTValidationRule]]
) -> list[GraphQLError]:
    return validate(
        graphql_schema(schema), document.node, rules, max_errors=MAX_ERRORS, hide_suggestions=hides_suggestions(schema)
    )[:MAX_ERRORS]


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
