"""What a request to /graphql asks for, and in which form it can be answered. All that does not fit is refused here."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
import strawberry
from cross_web import StarletteRequestAdapter
from graphql import OperationType
from starlette.requests import Request
from strawberry.http import GraphQLRequestData

from server.context import Services
from server.db.fair_turns import TooManyWaiting
from server.domain.document_manifests import digest_of, is_digest, name_of
from server.domain.errors import Denial, Unavailable
from server.execution import plans
from server.schema.build import kind_of
from server.schema.validation import prepare
from server.web import bodies
from server.web.credentials import client_address
from server.web.known_documents import KnownDocuments
from server.web.negotiation import STREAM, Accept
from server.web.refusals import (
    BadRequest,
    DocumentNotFound,
    DocumentNotTrusted,
    MutationByGet,
    NeedsStream,
    NotAcceptable,
    TooManyRequests,
    WrongMediaType,
)

PARTS = ("query", "variables", "operationName", "extensions", "documentId")


class RequestAdapter(StarletteRequestAdapter):
    """Hands the request on whole."""

    def __init__(self, request: Request) -> None:
        super().__init__(request)
        self.request = request


@dataclass(slots=True)
class Asked(GraphQLRequestData):
    """`kind`: None where the document does not even parse. `refusal`: why it is not looked at, which is the answer."""

    kind: OperationType | None = None
    refusal: Denial | None = None


class Parts(NamedTuple):
    """PARTS, as far as they can be read before the document is. `name`: what a document is known by, in place of it."""

    query: str | None
    name: str | None
    variables: dict[str, Any] | None
    operation_name: str | None
    extensions: dict[str, Any] | None


async def body_of(request: Request) -> bytes:
    """Of a POST, if it says to be JSON; a GET has none."""
    if request.method == "GET":
        return b""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise WrongMediaType
    return await bodies.read(request)


def planned(schema: strawberry.Schema, body: bytes, documents: KnownDocuments) -> Asked | None:
    """The query or mutation in this body, where it has a plan; None where it has not, or may have to be refused."""
    try:
        parts = parts_of(_of_body(body))
    except BadRequest:
        return None
    query = documents.at_once(parts.query, parts.name)
    kind = None if query is None else plans.kind_planned(schema, query, parts.operation_name)
    return None if kind is None else _asked(query, parts, kind)


async def read(
    schema: strawberry.Schema, request: Request, body: bytes, services: Services, documents: KnownDocuments
) -> Asked:
    """The operation of a request. Nothing was done where it is refused."""
    accept = Accept.of(request)
    parts = parts_of(_of_address(request) if request.method == "GET" else _of_body(body))
    query, kind, refusal = None, None, None
    try:
        query = await prepared(schema, parts, services, documents, client_address(request))
    except (DocumentNotFound, DocumentNotTrusted, Unavailable) as refused:
        refusal = refused
    except TooManyWaiting as full:
        raise TooManyRequests(retry_after=full.seconds) from None
    else:
        kind = kind_of(schema, query, parts.operation_name)
    if kind is OperationType.MUTATION and request.method == "GET":
        raise MutationByGet
    representation = accept.representation(live=kind is OperationType.SUBSCRIPTION)
    if representation is None:
        raise NeedsStream if kind is OperationType.SUBSCRIPTION else NotAcceptable
    asked = _asked(query, parts, kind)
    asked.refusal = refusal
    asked.protocol = "sse" if representation == STREAM else "http"
    return asked


async def prepared(
    schema: strawberry.Schema, parts: Parts, services: Services, documents: KnownDocuments, origin: str
) -> str:
    """The document, read and validated; what is wrong with it is told when it is executed.

    Refused, before anything of it is read, where it is not known and would have to be.
    """
    known = await documents.find(parts.query, parts.name)
    await prepare(schema, known.text, services, origin, is_valid=known.is_valid)
    return known.text


def _asked(query: str | None, parts: Parts, kind: OperationType | None) -> Asked:
    return Asked(
        kind=kind,
        query=query,
        variables=parts.variables,
        operation_name=parts.operation_name,
        extensions=parts.extensions,
    )


def parts_of(given: dict[str, Any]) -> Parts:
    """What a request asks; BadRequest where that can't be told."""
    query, variables, operation = given.get("query"), given.get("variables"), given.get("operationName")
    extensions, document_id = given.get("extensions"), given.get("documentId")
    if not (variables is None or isinstance(variables, dict)) or not (
        extensions is None or isinstance(extensions, dict)
    ):
        raise BadRequest(
            "`variables` and `extensions` are objects, or left out.",
            "`variables` en `extensions` zijn objecten, of ontbreken.",
        )
    if not (operation is None or isinstance(operation, str)):
        raise BadRequest("`operationName` is a text, or left out.", "`operationName` is een tekst, of ontbreekt.")
    name = None
    if document_id is not None or (extensions is not None and "persistedQuery" in extensions):
        name = _name(document_id, extensions)
        query = query or None  # some clients can't leave it out
    if not (isinstance(query, str) and query) and (query is not None or name is None):
        raise BadRequest(
            "Give the document as a text in `query`, or the id of one that is known here in `documentId`.",
            "Geef het document als tekst in `query`, of het id van een document dat hier bekend is in `documentId`.",
        )
    if query is not None and name is not None and name != digest_of(query):
        raise BadRequest(
            "The id is not the SHA-256 of the document in `query`. Compute it of that very text, or leave one out.",
            "Het id is niet de SHA-256 van het document in `query`. Bereken het van die tekst, of laat er een weg.",
        )
    return Parts(query, name, variables, operation, extensions)


def _name(document_id: Any, extensions: dict[str, Any] | None) -> str:
    """What the document is known by: as the appendix of GraphQL over HTTP has it, or as Apollo's clients do."""
    name = told = name_of(document_id) if isinstance(document_id, str) else None
    if extensions is not None and "persistedQuery" in extensions:
        told = _of_apollo(extensions["persistedQuery"])
        name = told if document_id is None else name
    if name is None or name != told:
        raise BadRequest(
            "This is no id of a document. Give `sha256:` and 64 digits in lower case, or a name that was registered; "
            "in `persistedQuery`, `version: 1` and the digits alone as `sha256Hash`.",
            "Dit is geen id van een document. Geef `sha256:` en de 64 cijfers in kleine letters, of een geregistreerde "
            "naam; in `persistedQuery` `version: 1` en de cijfers alleen als `sha256Hash`.",
        )
    return name


def _of_apollo(given: Any) -> str | None:
    """Of `extensions.persistedQuery`."""
    if not isinstance(given, dict) or given.get("version") != 1 or isinstance(given["version"], bool):
        return None
    told = given.get("sha256Hash")
    return told if isinstance(told, str) and is_digest(told) and ":" not in told else None


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
