"""The schema, which does not build with a root field without a rule or a relation that would be slow."""

import asyncio
import datetime as dt
import functools
import inspect
import logging
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import aclosing
from typing import Any

import strawberry
from graphql import GraphQLError, GraphQLInterfaceType, GraphQLObjectType
from graphql import OperationType as Kind
from strawberry.schema.config import StrawberryConfig
from strawberry.types.execution import ExecutionContext, ExecutionResult, PreExecutionError
from strawberry.types.graphql import OperationType

from server.context import ClientConnection, Context
from server.db.fair_turns import TooManyWaiting
from server.domain.errors import Masked, TookTooLong
from server.execution import plans
from server.execution.audience import Follower, follower
from server.observability import metrics, tracing
from server.observability.current import CURRENT
from server.schema import list_sizes
from server.schema.cost import CostLimit
from server.schema.directives import RULES, Guard
from server.schema.errors import InPayload, present, without_suggestion
from server.schema.following import FOLLOWED, executed, refused
from server.schema.introspection import KeptAnswers, introspection_sizes
from server.schema.mutation import Mutation
from server.schema.outcomes import Once
from server.schema.parsing import DOCUMENTS, Document, document_of
from server.schema.query import Query
from server.schema.scalars import DATE_TIME
from server.schema.strawberry_internals import (
    graphql_schema,
    is_batch,
    is_raised_by_strawberry,
    object_fields,
    takes_parent,
)
from server.schema.subscription import Subscription
from server.schema.types.inbox import CollaborationRequest, Notice, PartnershipRequest
from server.schema.validation import Validation, prepare
from server.schema.variables import refuse_large

log = logging.getLogger(__name__)

SECONDS = 10.0
ROOTS = ("Query", "Mutation", "Subscription")


class WelkomSchema(strawberry.Schema):
    """Each operation gets a context of its own, ten seconds, and errors that callers may see."""

    seconds = SECONDS

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: ClientConnection | None = None,
        root_value: Any = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,
    ) -> Any:
        assert context_value is not None
        context = Context(context_value)
        try:
            async with asyncio.timeout(self.seconds):
                asked = query, variable_values, operation_name, operation_extensions
                return await self.result(context, *asked, allowed_operation_types)
        except TimeoutError:
            return took_too_long(context)

    async def result(
        self,
        context: Context,
        query: str | None,
        variables: dict[str, Any] | None,
        name: str | None,
        extensions: dict[str, Any] | None,
        kinds: Iterable[OperationType] | None,
    ) -> Any:
        """The same, where somebody else looks at the clock."""
        allowed = set(kinds or OperationType) - {OperationType.SUBSCRIPTION}
        began = time.perf_counter()
        CURRENT.set(context)
        if tracing.tracer is not None:
            context.span = tracing.begun("operation", parent=context.connection.traceparent, serves=True)
        try:
            try:
                await prepare(self, query or "", context.services, context.origin)
                document = named(context, query, name)
                await context.authenticate()
                mutates = OperationType.MUTATION in allowed
                if context.services.database.has_replica and kind_of(self, query, name) is Kind.QUERY:
                    context.reader.may_leave_primary()
                result = await self._compiled(document, variables, name, context, mutates=mutates)
                if result is None:
                    await asyncio.sleep(0)  # into a task, if it is in none yet: graphql-core and resolvers may need one
                    result = await super().execute(query, variables, context, None, name, allowed, extensions)
            except Exception as fault:
                if is_raised_by_strawberry(fault):
                    raise  # no query, or an operation that does not fit the transport: the view answers
                result = refused(fault)
            finally:
                await context.close()
            return _presented(result, context)
        finally:
            _answered(context, time.perf_counter() - began)

    async def _compiled(
        self,
        document: Document | None,
        variables: dict[str, Any] | None,
        name: str | None,
        context: Context,
        *,
        mutates: bool,
    ) -> ExecutionResult | None:
        """What a plan answers, if there is one (server/execution); None leaves it to graphql-core.

        `mutates`: whether the transport lets mutations in.
        """
        if document is None or not context.services.settings.compiled:
            return None
        refuse_large(variables)
        kinds = (Kind.QUERY, Kind.MUTATION) if mutates else (Kind.QUERY,)
        found = await plans.answer(self, document, name, variables, context, kinds=kinds)
        if found is None:
            return None
        if context.connection.keeping is not None:
            context.connection.keeping.lasts = context.lasts
        return executed(found, context)

    async def stream(  # type: ignore[override]
        self, query: str | None, *, context_value: ClientConnection | None = None, **kwargs: Any
    ) -> AsyncIterator[Any]:
        """Subscriptions; a query or mutation over a socket is executed as ever and answers once."""
        assert context_value is not None
        try:
            await prepare(self, query or "", context_value.services, context_value.origin)
        except TooManyWaiting as full:
            return _refusal(full, context_value)
        if kind_of(self, query, kwargs.get("operation_name")) is Kind.SUBSCRIPTION:
            return self._events(query, context_value=context_value, **kwargs)
        return self._answer_once(query, context_value=context_value, **kwargs)

    async def _events(self, query: str | None, *, context_value: ClientConnection, **kwargs: Any) -> AsyncIterator[Any]:
        context = Context(context_value)
        CURRENT.set(context)
        named(context, query, kwargs.get("operation_name"))
        try:
            try:
                await context.authenticate()
            except Exception as fault:
                yield _presented(refused(fault), context)
                return
            follower = self._follower(query, context, **kwargs)
            if follower is not None:
                results = FOLLOWED[follower.field](self, follower, context)
            else:
                results = await super().stream(query, context_value=context, **kwargs)
            await context.refresh()  # nothing is held while waiting for the first event
            async with aclosing(results):
                async for result in results:
                    presented = _presented(result, context)
                    await context.refresh()  # nor while a slow subscriber takes it
                    yield presented
        finally:
            await context.close()

    def _follower(
        self,
        query: str | None,
        context: Context,
        variable_values: dict[str, Any] | None = None,
        operation_name: str | None = None,
        **_: Any,
    ) -> Follower | None:
        if not context.services.settings.compiled:
            return None
        return follower(self, DOCUMENTS.get(query or ""), operation_name, variable_values, context)

    async def told_by_graphql_core(self, follower: Follower, context: Context, event: Any) -> Any:
        """The answer to one event that a subscription's resolver would have told."""
        variables = dict(follower.variables) if follower.variables else None
        text, allowed = follower.document.text, {OperationType.SUBSCRIPTION}
        return await super().execute(text, variables, context, event, follower.name, allowed)

    async def _answer_once(self, query: str | None, **kwargs: Any) -> AsyncIterator[Any]:
        try:
            yield await self.execute(query, **kwargs)
        except Exception as fault:
            yield PreExecutionError(data=None, errors=[GraphQLError(str(fault), extensions={"code": "BAD_USER_INPUT"})])

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Nothing: `present` logs faults. A client's mistake is no line in our log."""


def named(context: Context, query: str | None, name: str | None) -> Document | None:
    """The document that is kept, after telling the log and the metrics how its operation is called."""
    document = DOCUMENTS.get(query or "")
    if document is not None and context.connection.documents is not None:
        context.operation = context.connection.documents.operation_name(document, name)
    return document


def _answered(context: Context, seconds: float) -> None:
    metrics.answered(context.operation, seconds)
    if context.span is not None:
        failed = Masked.code in context.codes
        tracing.ended(context.span, context.log_fields(), name=context.operation, failed=failed)
    if context.services.settings.log_requests:
        log.info("answered", extra={"fields": {"ms": round(seconds * 1000, 2)}})


async def _refusal(fault: Exception, connection: ClientConnection) -> AsyncIterator[Any]:
    yield _presented(refused(fault), Context(connection))


def took_too_long(context: Context) -> Any:
    """The result for who waited in vain."""
    return _presented(refused(TookTooLong()), context)


def _presented(result: Any, context: Context) -> Any:
    if errors := getattr(result, "errors", None):
        shown = [present(error, context.locale) for error in errors]
        context.codes = tuple({str((error.extensions or {}).get("code")): None for error in shown})
        result.errors = shown if context.services.settings.development else [without_suggestion(e) for e in shown]
        if result.data is None and all(error.path is None for error in errors):  # nothing was executed
            return PreExecutionError(data=None, errors=result.errors)
    return result


def kind_of(schema: strawberry.Schema, query: str | None, name: str | None) -> Kind | None:
    """The kind of operation; None where the text does not even parse: executing it says why."""
    try:
        operations = document_of(schema, query or "").operations()
    except GraphQLError:
        return None
    named = [o for o in operations if name is None or (o.name and o.name.value == name)]
    return named[0].operation if named else None


@functools.cache
def schema(*, suggest: bool) -> WelkomSchema:
    """The schema of this process: built and measured once, however many applications it serves."""
    made = build(suggest=suggest)
    introspection_sizes(graphql_schema(made))  # now, and not while the first request waits
    return made


def build(*, suggest: bool = True) -> WelkomSchema:
    """A new schema. `suggest`: whether a misspelled field is told its likely name."""
    made = WelkomSchema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        types=[PartnershipRequest, CollaborationRequest, Notice],
        extensions=[Validation, CostLimit, KeptAnswers],
        config=StrawberryConfig(disable_field_suggestions=not suggest, scalar_map={dt.datetime: DATE_TIME}),
    )
    if problems := list(check(made)):
        raise TypeError("the schema does not build:\n" + "\n".join(problems))
    return made


def check(schema: strawberry.Schema) -> Iterator[str]:
    """What would make a field unsafe or slow, each in one line."""
    for directive in schema.directives:
        yield f"@{directive.python_name}: an executable directive"
    for type_, name, field in object_fields(schema):
        yield from _check_field(type_, name, field)
    for kind in graphql_schema(schema).type_map.values():
        if isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType)) and not kind.name.startswith("__"):
            yield from _check_lists(kind)


def _check_lists(kind: GraphQLObjectType | GraphQLInterfaceType) -> Iterator[str]:
    for name, field in kind.fields.items():
        if "first" not in field.args and name != "edges" and list_sizes.size_of(kind.name, name, field) is None:
            yield f"{kind.name}.{name}: a list without pages, and no size for it in list_sizes.py"


def _check_field(type_: str, name: str, field: Any) -> Iterator[str]:
    where, root = f"{type_}.{name}", type_ in ROOTS
    printed = [d for d in field.directives if isinstance(d, RULES)]
    enforced = [e.rule for e in field.extensions if isinstance(e, Guard)]
    if printed != enforced:
        yield f"{where}: its rule is printed but not enforced, or the reverse"
    if root and len(printed) != 1:
        yield f"{where}: a root field carries exactly one of @public, @loggedIn, @requiresPermission"
    if root and enforced and not isinstance([e for e in field.extensions if not isinstance(e, Once)][-1], Guard):
        yield f"{where}: its rule has to be outermost"
    allowed = (Guard, InPayload, Once) if root else (Guard,)
    if foreign := [type(e).__name__ for e in field.extensions if type(e) not in allowed]:
        yield f"{where}: extension {', '.join(foreign)}"
    if any(inspect.iscoroutinefunction(e.check) for e in field.extensions if isinstance(e, Guard)):
        yield f"{where}: a guard that waits"
    if root:
        return
    if takes_parent(field):
        yield f"{where}: a `root` or `parent` parameter; use `self`"
    if field.is_async and not is_batch(field):
        yield f"{where}: waits for one parent at a time; declare it with `batched`"
