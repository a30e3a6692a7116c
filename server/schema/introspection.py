"""Questions about the schema: how much they may cost, and their answers, which stay the same as long as the process."""

import asyncio
import functools
import hashlib
import math
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import orjson
from graphql import (
    ExecutionResult,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    execute_sync,
    get_introspection_query,
    get_named_type,
    is_abstract_type,
    parse,
)
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import ExecutionContext

from server.schema.kept import Kept
from server.schema.limits import INTROSPECTION_SHARE, Sizes, measured
from server.schema.strawberry_internals import graphql_schema, requested_operation_name

EVERYTHING = {
    "descriptions": True,
    "specified_by_url": True,
    "directive_is_repeatable": True,
    "schema_description": True,
    "input_value_deprecation": True,
}
ANSWERS: Kept[bytes, orjson.Fragment] = Kept(4 * 1024 * 1024)


@functools.cache
def introspection_sizes(schema: GraphQLSchema) -> Sizes:
    """The sizes of this schema. The question that every tool begins with is within its budget."""
    types = list(schema.type_map.values())
    lists = [_lists(schema, kind) for kind in types]
    fields = [field for kind in types if isinstance(kind, GraphQLObjectType) for field in kind.fields.values()]
    of_fields = [_lists(schema, get_named_type(field.type)) for field in fields]
    usual = _means(lists) | {
        "types": len(types),
        "directives": len(schema.directives),
        "args": sum(len(field.args) for field in fields) / len(fields),
    }
    largest = {name: max(of_type[name] for of_type in lists) for name in lists[0]}
    sizes = Sizes(usual, usual | largest, usual | _means(of_fields), math.inf)
    every_tools = measured(parse(get_introspection_query(**EVERYTHING)), sizes)
    return replace(sizes, most_values=INTROSPECTION_SHARE * every_tools.operations[0].introspected)


def _lists(schema: GraphQLSchema, kind: GraphQLNamedType) -> dict[str, int]:
    """How many items each list about one type has."""
    composite = kind if isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType)) else None
    return {
        "fields": len(composite.fields) if composite else 0,
        "interfaces": len(composite.interfaces) if composite else 0,
        "inputFields": len(kind.fields) if isinstance(kind, GraphQLInputObjectType) else 0,
        "enumValues": len(kind.values) if isinstance(kind, GraphQLEnumType) else 0,
        "possibleTypes": len(schema.get_possible_types(kind)) if is_abstract_type(kind) else 0,
    }


def _means(lists: list[dict[str, int]]) -> dict[str, float]:
    return {name: sum(of_type[name] for of_type in lists) / len(lists) for name in lists[0]}


def key_of(context: ExecutionContext) -> bytes:
    """Of a question: its text, the operation and the variables, at the same length whatever theirs is."""
    asked = [context.query, requested_operation_name(context), context.variables]
    return hashlib.blake2b(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS), digest_size=16).digest()


async def answer(context: ExecutionContext) -> ExecutionResult:
    """The answer to an operation that asks about the schema alone, encoded: as it was before, or worked out now.

    That takes some 50 ms, so it is done in a thread, and by one operation at a time (LIM-1).
    """
    key = key_of(context)
    encoded = ANSWERS.get(key)
    if encoded is None:
        async with context.context.services.new_document(context.context.origin):
            if encoded := ANSWERS.get(key):  # somebody asked the same meanwhile
                return _known(encoded)
            result = await asyncio.to_thread(_executed, context)
        if result.data is None or result.errors:
            return result
        text = orjson.dumps(result.data)
        encoded = orjson.Fragment(text)
        ANSWERS.put(key, encoded, len(text))
    return _known(encoded)


def _known(encoded: Any) -> ExecutionResult:
    return ExecutionResult(encoded, None)


def _executed(context: ExecutionContext) -> ExecutionResult:
    """No resolver of ours is asked: what is asked about is graphql-core's own."""
    assert context.graphql_document is not None
    return execute_sync(
        graphql_schema(context.schema),
        context.graphql_document,
        variable_values=context.variables,
        operation_name=context.operation_name,
    )


class KeptAnswers(SchemaExtension):
    """Questions about the schema alone are executed once."""

    async def on_execute(self) -> AsyncIterator[None]:
        context = self.execution_context
        document = context.context.document
        if document is not None and document.asks_about_schema(requested_operation_name(context)):
            context.result = await answer(context)
        yield
