"""The text of an operation, measured and parsed: once, as long as it is kept."""

import sys
from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

import strawberry
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSyntaxError,
    Node,
    OperationDefinitionNode,
    Source,
    SourceLocation,
    parse,
)
from graphql.language.ast import QUERY_DOCUMENT_KEYS

from server.domain.errors import LimitExceeded
from server.schema.introspection import introspection_sizes
from server.schema.kept import Kept
from server.schema.limits import MAX_TOKENS, Measure, measured, refuse_long
from server.schema.strawberry_internals import graphql_schema

PARSER_LIMITS = ("contains more than", "nested too deeply")
BYTES_A_TOKEN = 480  # of a parsed document, as measured: its share of the nodes
COPIES = 3  # of the text: itself, and the values of comments and strings in tokens and nodes


class Text(Source):
    """The text of a document, in which a place is found by its line breaks, which are looked for once."""

    @cached_property
    def line_starts(self) -> list[int]:
        starts, at = [0], -1
        body = self.body.replace("\r\n", " \n").replace("\r", "\n")  # as long as before
        while (at := body.find("\n", at + 1)) >= 0:
            starts.append(at + 1)
        return starts

    def get_location(self, position: int) -> SourceLocation:
        line = bisect_left(self.line_starts, position + 1)
        return SourceLocation(line, position + 1 - self.line_starts[line - 1])


@dataclass(slots=True)
class Document:
    """`errors`: what validation found, by schema; none where it is valid. `queries`: what execution keeps of each.

    `names`: of its operations, where it is one of those that are trusted, and `named_by` knows them.
    """

    text: str
    node: DocumentNode
    measure: Measure
    size: int
    errors: dict[strawberry.Schema, list[GraphQLError]] = field(default_factory=dict)
    queries: dict[Any, Any] = field(default_factory=dict)
    names: Mapping[str | None, str] = field(default_factory=dict)
    named_by: object = None

    def operations(self) -> list[OperationDefinitionNode]:
        return [d for d in self.node.definitions if isinstance(d, OperationDefinitionNode)]

    def asks_about_schema(self, name: str | None) -> bool:
        """Whether the operation of that name, or the only one, asks about the schema and nothing else."""
        for operation, size in zip(self.operations(), self.measure.operations, strict=True):
            if name is None or (operation.name and operation.name.value == name):
                return size.about_schema_only and size.introspected > 0
        return False


DOCUMENTS: Kept[str, Document] = Kept(16 * 1024 * 1024)
Unreadable = Callable[[], GraphQLError]  # makes the error, which is raised once: its traceback holds what it came from
# Of requests under way: what is not known to be valid, or known not to be, is not looked at twice for one request.
UNPROVEN: Kept[str, Document | Unreadable] = Kept(4 * 1024 * 1024)


def is_known(schema: strawberry.Schema, query: str) -> bool:
    """Whether all that is to be found out about the text is known: that it is valid, what is wrong with it, or why it
    can't be read."""
    kept = DOCUMENTS.get(query) or UNPROVEN.get(query)
    return kept is not None and (not isinstance(kept, Document) or schema in kept.errors)


def document_of(schema: strawberry.Schema, query: str) -> Document:
    """The document, measured but not yet validated. LIMIT_EXCEEDED or a syntax error where it is none that we read."""
    kept = DOCUMENTS.get(query) or UNPROVEN.get(query)
    if kept is None:
        try:
            refuse_long(query)
        except LimitExceeded as refused:
            raise limit_exceeded(refused) from None  # too long to be kept
        kept = _read(schema, query)
        size = kept.size if isinstance(kept, Document) else COPIES * sys.getsizeof(query)
        UNPROVEN.put(query, kept, size)
    if not isinstance(kept, Document):
        raise kept()
    return kept


def _read(schema: strawberry.Schema, query: str) -> Document | Unreadable:
    try:
        node = _parsed(query)
        tokens = forget_tokens(node)
        measure = measured(node, introspection_sizes(graphql_schema(schema)))
    except LimitExceeded as refused:
        refused.__traceback__ = refused.__context__ = None
        return partial(limit_exceeded, refused)
    except GraphQLSyntaxError as error:
        position = next(iter(error.positions or ()), 0)
        return partial(GraphQLSyntaxError, Text(query), position, error.description)
    return Document(query, node, measure, COPIES * sys.getsizeof(query) + BYTES_A_TOKEN * tokens)


def _parsed(query: str) -> DocumentNode:
    try:
        return parse(Text(query), max_tokens=MAX_TOKENS)
    except GraphQLSyntaxError as error:
        if any(limit in error.message for limit in PARSER_LIMITS):
            raise LimitExceeded(
                f"The document is too long or too deep: {MAX_TOKENS} tokens is the limit. Send it in parts.",
                f"Het document is te lang of te diep: {MAX_TOKENS} tokens is de grens. Stuur het in delen.",
            ) from None
        raise


def forget_tokens(document: DocumentNode) -> int:
    """How many tokens the document has, which it is without from here on: errors tell places by their positions.

    A token knows the one before and the one after it. So kept documents would be larger by half, and those that go
    would be left to full garbage collections, which hold up everybody.
    """
    count, token = 0, document.loc.start_token if document.loc else None
    while token is not None:
        following = token.next
        token.prev = token.next = None
        count, token = count + 1, following
    left: list[Node] = [document]
    while left:
        node = left.pop()
        if node.loc is not None:
            del node.loc.start_token, node.loc.end_token
        for key in QUERY_DOCUMENT_KEYS.get(node.kind, ()):
            below = getattr(node, key)
            if isinstance(below, tuple):
                left += below
            elif below is not None:
                left.append(below)
    return count


def limit_exceeded(refused: LimitExceeded) -> GraphQLError:
    return GraphQLError(refused.message("en"), original_error=refused, extensions=refused.extensions)
