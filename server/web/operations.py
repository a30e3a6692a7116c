"""What a request to /graphql asks for, and in which form it can be answered. All that does not fit is refused here."""

from dataclasses import dataclass
from typing import Any

import orjson
import strawberry
from cross_web import StarletteRequestAdapter
from graphql import OperationType
from starlette.requests import Request
from strawberry.http import GraphQLRequestData

from server.context import Services
from server.db.fair_turns import TooManyWaiting
from server.execution import plans
from server.schema.build import kind_of
from server.schema.validation import prepare
from server.web import bodies
from server.web.credentials import client_address
from server.web.negotiation import STREAM, Accept
from server.web.refusals import BadRequest, MutationByGet, NeedsStream, NotAcceptable, TooManyRequests, WrongMediaType

PARTS = ("query", "variables", "operationName", "extensions")


class RequestAdapter(StarletteRequestAdapter):
    """Hands the request on whole."""

    def __init__(self, request: Request) -> None:
        super().__init__(request)
        self.request = request


@dataclass(slots=True)
class Asked(GraphQLRequestData):
    """`kind`: None where the document does not even parse."""

    kind: OperationType | None = None


async def body_of(request: Request) -> bytes:
    """Of a POST, if it says to be JSON; a GET has none."""
    if request.method == "GET":
        return b""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise WrongMediaType
    return await bodies.read(request)


def planned(schema: strawberry.Schema, body: bytes) -> Asked | None:
    """The query or mutation in this body, where it has a plan; None where it has not, or may have to be refused."""
    try:
        query, variables, name, extensions = _parts(_of_body(body))
    except BadRequest:
        return None
    kind = plans.kind_planned(schema, query, name)
    if kind is None:
        return None
    return Asked(kind=kind, query=query, variables=variables, operation_name=name, extensions=extensions)


async def read(schema: strawberry.Schema, request: Request, body: bytes, services: Services) -> Asked:
    """The operation of a request. Nothing was done where it is refused."""
    accept = Accept.of(request)
    query, variables, name, extensions = _parts(_of_address(request) if request.method == "GET" else _of_body(body))
    try:
        await prepare(schema, query, services, client_address(request))
    except TooManyWaiting as full:
        raise TooManyRequests(retry_after=full.seconds) from None
    kind = kind_of(schema, query, name)
    if kind is OperationType.MUTATION and request.method == "GET":
        raise MutationByGet
    representation = accept.representation(live=kind is OperationType.SUBSCRIPTION)
    if representation is None:
        raise NeedsStream if kind is OperationType.SUBSCRIPTION else NotAcceptable
    return Asked(
        kind=kind,
        query=query,
        variables=variables,
        operation_name=name,
        extensions=extensions,
        protocol="sse" if representation == STREAM else "http",
    )


def _parts(given: dict[str, Any]) -> tuple[str, Any, str | None, Any]:
    """PARTS, as far as they can be read before the document is."""
    query, variables, name, extensions = [given.get(part) for part in PARTS]
    if not isinstance(query, str) or not query:
        raise BadRequest(
            "Give the document as a text in `query`; persisted documents are not taken.",
            "Geef het document als tekst in `query`; bewaarde documenten worden niet aangenomen.",
        )
    if not isinstance(variables, dict | None) or not isinstance(extensions, dict | None):
        raise BadRequest(
            "`variables` and `extensions` are objects, or left out.",
            "`variables` en `extensions` zijn objecten, of ontbreken.",
        )
    if not isinstance(name, str | None):
        raise BadRequest("`operationName` is a text, or left out.", "`operationName` is een tekst, of ontbreekt.")
    return query, variables, name, extensions


def _of_address(request: Request) -> dict[str, Any]:
    given: dict[str, Any] = {part: request.query_params.get(part) for part in PARTS}
    for part in ("variables", "extensions"):
        given[part] = _parsed(given[part]) if given[part] else None
    return given


def _of_body(body: bytes) -> dict[str, Any]:
    given = _parsed(body)
    if not isinstance(given, dict):
        raise BadRequest(
            "The body has to be one JSON object with `query`; batches are not taken.",
            "De body moet één JSON-object met `query` zijn; meer tegelijk wordt niet aangenomen.",
        )
    return given


def _parsed(text: str | bytes) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise BadRequest("This is not JSON in UTF-8.", "Dit is geen JSON in UTF-8.") from None
