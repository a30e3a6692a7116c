"""/graphql: POST with JSON, GET for queries, sockets, and server-sent events; each in the form that Accept prefers."""

import contextlib
import logging
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import orjson
from cross_web import HTTPException
from graphql import GraphQLError
from graphql import OperationType as Kind
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter, GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http import GraphQLRequestData, process_result
from strawberry.subscriptions import GRAPHQL_SSE_PROTOCOL, GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from server.auth.activity import Keeping
from server.context import ClientConnection, Context, Services
from server.domain.errors import Denial
from server.observability import tracing
from server.schema.build import WelkomSchema, took_too_long
from server.schema.strawberry_internals import is_raised_by_strawberry
from server.web import etags, faults, graphiql, operations
from server.web.closing import ClosingResponse
from server.web.credentials import clear_cookie, client_address, from_init, set_cookie, token_of
from server.web.kept_answers import ENTRY, KeptAnswers, key_of_scope
from server.web.known_documents import KnownDocuments
from server.web.known_heads import HEAD, KnownHead
from server.web.live_connections import LiveConnections, recognise
from server.web.negotiation import GRAPHQL_JSON, JSON, Accept
from server.web.pages import language
from server.web.places import TooManyConnections
from server.web.refusals import HttpRefusal, NoOperation, NoSuchPath, WrongMethod
from server.web.request_ids import REQUEST_ID
from server.web.sockets import SocketHandler
from server.web.streams import LineFeeds, streamed

log = logging.getLogger(__name__)

ENVIRONMENT_HEADER = "x-welkom-environment"
# The status where nothing could be executed, and that was not the caller's mistake.
OUR_FAULTS = {"INTERNAL": 500, "UNAVAILABLE": 503, "TIMEOUT": 503}
METHODS = ("GET", "POST")
ALLOWED = {"GET": OperationType.from_http("GET"), "POST": OperationType.from_http("POST")}
INIT_WITHIN = timedelta(seconds=5)
MAX_SUBSCRIPTIONS = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent beside the headers that other answers have too. `cookies`: the lines that set them."""

    status: int
    body: bytes
    cookies: Sequence[tuple[bytes, bytes]] = ()


class TextFrames(ASGIWebSocketAdapter):
    """Sending to a peer that is gone is no fault: reading finds it out, and ends the socket."""

    async def send_json(self, message: Any) -> None:
        if self.ws.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect):
                await self.ws.send_text(orjson.dumps(message).decode())  # bytes would become binary frames

    async def close(self, code: int, reason: str) -> None:
        if self.ws.application_state is WebSocketState.CONNECTED:
            with contextlib.suppress(WebSocketDisconnect):
                await self.ws.close(code=code, reason=reason)


class Endpoint(GraphQL[ClientConnection, None]):
    """One for each process. Every fault of the request itself is a JSON error with a code."""

    request_adapter_class = operations.RequestAdapter
    websocket_adapter_class = TextFrames
    stream_transport_classes_by_protocol = {GRAPHQL_SSE_PROTOCOL: LineFeeds}
    graphql_transport_ws_handler_class = SocketHandler

    schema: WelkomSchema

    def __init__(
        self,
        schema: WelkomSchema,
        services: Services,
        live_connections: LiveConnections,
        kept_answers: KeptAnswers | None = None,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide="graphiql",  # in development: see render_graphql_ide
            allow_queries_via_get=True,  # of mutations and secrets nothing: see Documents
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, GRAPHQL_SSE_PROTOCOL),
            connection_init_wait_timeout=INIT_WITHIN,
            max_subscriptions_per_connection=MAX_SUBSCRIPTIONS,
        )
        self.services, self.live_connections, self.kept_answers = services, live_connections, kept_answers
        self.documents = KnownDocuments(
            services.database,
            schema,
            only_trusted=services.settings.documents == "trusted",
            on_change=kept_answers.forget if kept_answers is not None else lambda: None,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._socket(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            if request.method not in METHODS:
                raise WrongMethod(request.method, ", ".join(METHODS))
            response = await (self.run(request) if self._shows_page(request) else self._answered(request))
        except HttpRefusal as refusal:
            response = faults.refused(request, refusal)
        except HTTPException:  # Strawberry's own; all others were refused before it could
            response = faults.refused(request, NoOperation())
        await response(scope, receive, send)

    async def _answered(self, request: Request) -> Response:
        """One operation, one answer: the one that is kept, if it can't have changed. Streams go Strawberry's way."""
        body = await operations.body_of(request)
        asking = await self.kept_answers.ask(key_of_scope(request.scope, body)) if self.kept_answers else None
        if asking is not None and asking.answer is not None:
            if self.services.settings.log_requests:
                log.info("told again")
            return etags.unless_known(request, asking.answer.response())
        asked = await operations.read(self.schema, request, body, self.services, self.documents)
        if asked.protocol != "http":
            request.scope["asked"] = asked
            return await self.run(request)
        connection, modern = self._connection(request), Accept.of(request).json == GRAPHQL_JSON
        if asked.refusal is not None:
            return self._response(data_of(refused(asked.refusal, connection.locale)), connection, modern=modern)
        request.scope[HEAD] = connection, modern
        if asking is not None and asked.kind is Kind.QUERY:
            connection.keeping = Keeping(self.services.activity)
        data = data_of(await self._executed(request, asked, connection))
        response = self._response(data, connection, modern=modern)
        if request.method == "GET" and data.keys().isdisjoint({"errors"}):
            etags.mark(response)
        if self.kept_answers is not None and asking is not None and connection.keeping is not None:
            kept = await self.kept_answers.keep(asking, connection.keeping, response.body, response.raw_headers)
            request.scope[ENTRY] = asking.key, kept
        return etags.unless_known(request, response)

    async def answer_again(
        self, head: KnownHead, context: Context, asked: operations.Asked, key: bytes, since: float
    ) -> Answer:
        """What a request with these headers is answered, as `_answered` would, without a bound in time.

        `since`: when it was found that this document is answered.
        """
        connection, kept, asking = context.connection, self.kept_answers, None
        if kept is not None:
            asking = await kept.ask(key, since)
            if asking.answer is not None:
                return Answer(200, asking.answer.body)
            if asked.kind is Kind.QUERY:
                connection.keeping = Keeping(self.services.activity)
        operation = asked.query, asked.variables, asked.operation_name, asked.extensions
        result = await self.schema.result(context, *operation, ALLOWED["POST"])
        answer = self._answer(data_of(result), connection, modern=head.modern)
        if kept is not None and asking is not None and connection.keeping is not None:
            sent = [(b"content-length", b"%d" % len(answer.body)), *head.headers]
            own = [header for header in sent if header[0].startswith(b"content-")]
            kept.sent(key, await kept.keep(asking, connection.keeping, answer.body, own), sent)
        return answer

    def too_late(self, head: KnownHead, context: Context) -> Answer:
        """For who was to be answered longer ago."""
        return self._answer(data_of(took_too_long(context)), context.connection, modern=head.modern)

    async def _executed(self, request: Request, asked: operations.Asked, connection: ClientConnection) -> Any:
        query, variables, name, extensions = asked.query, asked.variables, asked.operation_name, asked.extensions
        try:
            return await self.schema.execute(
                query, variables, connection, None, name, ALLOWED[request.method], extensions
            )
        except Exception as fault:
            if is_raised_by_strawberry(fault):
                raise NoOperation from None
            raise

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """429 before anything is opened where too many sockets have yet to say who they are (LIM-3)."""
        socket = WebSocket(scope, receive, send)
        try:
            place = self.live_connections.places.of_unknown(client_address(socket))
        except TooManyConnections as full:
            await socket.send_denial_response(faults.refused(socket, full))
            return
        scope["place"] = place
        try:
            await super().__call__(scope, receive, send)
        finally:
            place.release()

    # ---- who asks

    async def get_context(self, request: Request | WebSocket, response: Any) -> ClientConnection:
        response.connection = self._connection(request)
        return response.connection  # type: ignore[no-any-return]

    def _connection(self, request: Request | WebSocket) -> ClientConnection:
        return ClientConnection(
            services=self.services,
            live_connections=self.live_connections,
            token=token_of(request, self.services.settings),
            environment=request.headers.get(ENVIRONMENT_HEADER),
            origin=client_address(request),
            user_agent=request.headers.get("user-agent"),
            locale=language(request),
            is_socket=request.scope["type"] == "websocket",
            may_introspect=self.services.settings.development,
            place=request.scope.get("place"),
            request_id=request.scope.get(REQUEST_ID, ""),
            traceparent=tracing.parent_in(request.scope["headers"]),
            documents=self.documents,
        )

    async def on_ws_connect(self, context: ClientConnection) -> Any:
        """A socket needs a live session: anonymous ones are refused with 4403."""
        params = context.connection_params or {}
        context.token = from_init(params) or context.token
        named = params.get("environment")
        context.environment = named if isinstance(named, str) else context.environment
        context.scope = await recognise(context)
        if context.scope is None:
            raise ConnectionRejectionError
        unknown, context.place = context.place, self.live_connections.places.of_known(context.scope, context.origin)
        unknown.release()
        return await super().on_ws_connect(context)

    def _check_websocket_origin(self, request: WebSocket) -> bool:
        # The list only: Host and Sec-Fetch-Site decide nothing. Programs send no Origin, and have no cookie to abuse.
        origin = request.headers.get("origin")
        return origin is None or origin in self.services.settings.origins

    async def execute_operation(self, *, context: ClientConnection, **given: Any) -> Any:  # type: ignore[override]
        if (refusal := given["request_data"].refusal) is not None:
            return _once(refused(refusal, context.locale))
        result = await super().execute_operation(context=context, **given)
        return streamed(context, result) if isinstance(result, AsyncGenerator) else result

    # ---- what comes in and goes out

    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)

    def decode_json(self, data: str | bytes) -> object:
        return orjson.loads(data)

    def should_render_graphql_ide(self, request: Any) -> bool:
        return self._shows_page(request.request)

    def _shows_page(self, request: Request) -> bool:
        """Only to people: a program that asks nothing is told so."""
        asks = not request.query_params.keys().isdisjoint(operations.PARTS)
        return request.method == "GET" and not asks and Accept.of(request).page

    async def parse_http_body(self, request: Any) -> GraphQLRequestData:
        return request.request.scope["asked"]  # type: ignore[no-any-return]

    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        response: Any = await super().get_sub_response(request)
        response.modern = Accept.of(request).json == GRAPHQL_JSON
        return response  # type: ignore[no-any-return]

    async def process_result(self, request: Request, result: Any) -> Any:
        return data_of(result)

    async def create_streaming_response(self, request: Any, stream: Any, sub_response: Any, headers: Any) -> Response:
        return ClosingResponse(stream(), sub_response.status_code or 200, {**sub_response.headers, **headers})

    def create_response(self, response_data: Any, sub_response: Any) -> Response:
        return self._response(response_data, sub_response.connection, modern=sub_response.modern)

    def _response(self, data: Any, connection: ClientConnection, *, modern: bool) -> Response:
        answer = self._answer(data, connection, modern=modern)
        media_type = f"{GRAPHQL_JSON}; charset=utf-8" if modern else JSON
        response = Response(answer.body, answer.status, None, media_type)
        response.raw_headers += answer.cookies
        return response

    def _answer(self, data: Any, connection: ClientConnection, *, modern: bool) -> Answer:
        status = 200
        if modern and "data" not in data:
            status = OUR_FAULTS.get(data["errors"][0]["extensions"]["code"], 400)
        return Answer(status, self.encode_json(data), self._cookies(connection))

    def _cookies(self, connection: ClientConnection) -> Sequence[tuple[bytes, bytes]]:
        if not connection.set_cookie and not connection.clear_cookie:
            return ()
        response = Response()
        if connection.set_cookie:
            set_cookie(response, self.services.settings, connection.set_cookie)
        if connection.clear_cookie:
            clear_cookie(response, self.services.settings)
        return [header for header in response.raw_headers if header[0] == b"set-cookie"]

    async def render_graphql_ide(self, request: Request) -> Response:
        if not self.services.settings.development:
            raise NoSuchPath
        return await graphiql.page(request)


def refused(refusal: Denial, locale: str) -> Any:
    """The result of an operation that is not looked at."""
    error = GraphQLError(refusal.message(locale), extensions=refusal.extensions)
    return PreExecutionError(data=None, errors=[error])


async def _once(result: Any) -> AsyncGenerator[Any, None]:
    yield result


def data_of(result: Any) -> Any:
    """What is told of it. A request error has no data."""
    told: Any = process_result(result)
    if isinstance(result, PreExecutionError):
        told.pop("data", None)
    return told
