"""Errors as callers see them: refusals in the payload, denials as top-level errors, of a fault its id in the log."""

import inspect
import logging
import uuid
from collections.abc import Callable
from enum import Enum
from typing import Any, get_args

import strawberry
from graphql import GraphQLError, GraphQLSyntaxError, ValueNode
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.extensions import FieldExtension

from server.bus.memory import Lagged
from server.context import Info
from server.db.fair_turns import TooManyWaiting
from server.db.outages import is_outage
from server.db.reader import OperationFinished
from server.domain import errors as domain
from server.domain.errors import Denial, Masked, RateLimited, Refusal, Resume, Unavailable
from server.faults import log_fault
from server.observability import metrics
from server.schema.strawberry_internals import resolver_function

log = logging.getLogger(__name__)

SUGGESTION = " Did you mean "

ErrorCode = Enum(  # type: ignore[misc]
    "ErrorCode",
    {code: strawberry.enum_value(code, description=meaning) for code, meaning in domain.refusals().items()},
)
strawberry.enum(ErrorCode, description="Why a mutation was refused.")


@strawberry.type(description="A refusal of the business kind: data in the payload, never a top-level error.")
class UserError:
    code: ErrorCode = strawberry.field(description="What kind of refusal it is: for programs.")
    message: str = strawberry.field(description="What happened and what to do next, in the viewer's language.")
    field: list[str] | None = strawberry.field(
        default=None, description="The input it is about, as a path below `input`; null where it is about none."
    )


def user_error(refusal: Refusal, locale: str) -> UserError:
    metrics.refused(refusal.code)
    return UserError(code=ErrorCode[refusal.code], message=refusal.message(locale), field=refusal.field)


class InPayload(FieldExtension):
    """A Refusal becomes the payload's `errors`; its other fields are null. The transaction is rolled back by then."""

    def apply(self, field: Any) -> None:
        annotation = inspect.signature(resolver_function(field)).return_annotation
        self.payload = next((t for t in get_args(annotation) if t is not type(None)), annotation)

    async def resolve_async(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        try:
            return await next_(source, info, **kwargs)
        except Refusal as refusal:
            return self.refused(refusal, info.context.locale)

    def refused(self, refusal: Refusal, locale: str) -> Any:
        return self.payload(errors=[user_error(refusal, locale)])


def present(error: GraphQLError, locale: str) -> GraphQLError:
    """The error as the caller sees it: with a code, in their language, and with nothing of how the server works."""
    shown = _presented(error, locale)
    if shown.extensions and (code := shown.extensions.get("code")) != Masked.code:
        metrics.refused(str(code))
    return shown


def _presented(error: GraphQLError, locale: str) -> GraphQLError:
    cause = error.original_error
    if isinstance(cause, Denial):
        return shown_as(error, cause.message(locale), cause.extensions)
    if isinstance(cause, Refusal):  # in a query, where there is no payload to put it in
        return shown_as(error, cause.message(locale), {"code": "BAD_USER_INPUT"})
    if isinstance(cause, Lagged):
        return shown_as(error, Resume().message(locale), Resume().extensions)
    if isinstance(cause, TooManyWaiting):
        limited = RateLimited(retry_after=cause.seconds)
        return shown_as(error, limited.message(locale), limited.extensions)
    if cause is None and error.path is None:
        return shown_as(error, error.message, error.extensions or {"code": _request_code(error)})
    if isinstance(cause, GraphQLError) and (error.path is None or _is_of_a_value(cause)):  # a variable does not fit
        return shown_as(error, error.message, {"code": "BAD_USER_INPUT"})
    if isinstance(cause, StrawberryInputCoercionError) or (cause is None and error.extensions):
        return shown_as(error, error.message, {"code": "BAD_USER_INPUT", **(error.extensions or {})})
    if is_outage(cause):
        log.warning("the database is not available: %s", type(cause).__name__)
        return shown_as(error, Unavailable().message(locale), Unavailable().extensions)
    masked = Masked(id=uuid.uuid4().hex[:12])
    metrics.FAULTS[metrics.MASKED] += 1
    if not isinstance(cause, OperationFinished):
        log_fault(log, f"fault {masked.values['id']}", cause or error)
    return shown_as(error, masked.message(locale), masked.extensions)


def without_suggestion(error: GraphQLError) -> GraphQLError:
    """Without 'Did you mean': who may not read the schema is not told the names in it."""
    return shown_as(error, error.message.partition(SUGGESTION)[0], error.extensions or {})


def _is_of_a_value(error: GraphQLError) -> bool:
    """Whether it points at a value in the document: null where none may be, by a variable that has a default."""
    return bool(error.nodes) and isinstance(error.nodes[0], ValueNode)  # type: ignore[index]


def _request_code(error: GraphQLError) -> str:
    return "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "BAD_USER_INPUT"


def shown_as(error: GraphQLError, message: str, extensions: dict[str, Any]) -> GraphQLError:
    """The error with other words, where it was: its places in the document are not looked up again."""
    shown = GraphQLError(message, path=error.path, extensions=extensions)
    shown.locations = error.locations
    return shown
