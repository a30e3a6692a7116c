"""What is refused of a request before there is an operation, each with its status and the way out."""

from typing import ClassVar

from server.domain.errors import BadUserInput, Denial, LimitExceeded, RateLimited


class HttpRefusal(Denial):
    """A request that does not fit. `headers` go along with the answer."""

    status: ClassVar[int]
    headers: dict[str, str]

    def __init__(self, *, headers: dict[str, str] | None = None, **values: object) -> None:
        super().__init__(**values)
        self.headers = headers or {}


class NoSuchPath(HttpRefusal):
    status, code = 404, "NOT_FOUND"
    en = "There is nothing at this address. The API is at /graphql; people begin at /."
    nl = "Op dit adres is niets. De API staat op /graphql; mensen beginnen op /."


class WrongMethod(HttpRefusal):
    status, code = 405, "BAD_USER_INPUT"
    en = "{method} is not possible here. Use {allowed}."
    nl = "{method} kan hier niet. Gebruik {allowed}."

    def __init__(self, method: str, allowed: str) -> None:
        super().__init__(headers={"allow": allowed}, method=method, allowed=allowed)


class MutationByGet(HttpRefusal):
    status, code = 405, "BAD_USER_INPUT"
    en = "By GET nothing is done. Send the mutation by POST, with a JSON body."
    nl = "Met GET gebeurt er niets. Stuur de mutatie met POST, met een body van JSON."

    def __init__(self) -> None:
        super().__init__(headers={"allow": "POST"})


class NotAcceptable(HttpRefusal):
    status, code = 406, "BAD_USER_INPUT"
    en = "No answer has a media type that your Accept takes. Add application/graphql-response+json or application/json."
    nl = "Geen antwoord heeft een mediatype dat je Accept toelaat. Voeg application/graphql-response+json of application/json toe."  # noqa: E501


class NeedsStream(HttpRefusal):
    status, code = 406, "BAD_USER_INPUT"
    en = "A subscription is followed by server-sent events (`Accept: text/event-stream`) or over a WebSocket (subprotocol graphql-transport-ws), not by a single answer or multipart/mixed."  # noqa: E501
    nl = "Een subscription volg je met server-sent events (`Accept: text/event-stream`) of over een WebSocket (subprotocol graphql-transport-ws), niet met één antwoord of multipart/mixed."  # noqa: E501


class WrongMediaType(HttpRefusal):
    status, code = 415, "BAD_USER_INPUT"
    en = "Send the operation as JSON, with `Content-Type: application/json`."
    nl = "Stuur de operatie als JSON, met `Content-Type: application/json`."


class NoOperation(HttpRefusal):
    status, code = 400, "BAD_USER_INPUT"
    en = "The document has no such operation. Write one, and where there are several name one in `operationName`."
    nl = "Het document heeft zo'n operatie niet. Schrijf er een, en noem er bij meer dan een een in `operationName`."


class BadRequest(BadUserInput, HttpRefusal):
    """Anything else that is wrong with the request itself, in the words given."""

    status = 400


class NoHttp(HttpRefusal):
    status, code = 400, "BAD_USER_INPUT"
    en = "This can't be read as HTTP/1.1. Send a request as any client does; Welkom speaks no TLS, a proxy does."
    nl = "Dit is geen leesbaar HTTP/1.1. Stuur een verzoek zoals elke client; Welkom spreekt geen TLS, een proxy wel."


class TooManyRequests(RateLimited, HttpRefusal):
    status = 429

    def __init__(self, *, retry_after: int) -> None:
        super().__init__(headers={"retry-after": str(retry_after)}, retry_after=retry_after)


class BodyTooLarge(LimitExceeded, HttpRefusal):
    status = 413

    def __init__(self, most: int) -> None:
        told = f"{most // 1024} KB"
        super().__init__(
            f"A request has {told} at the most. Send it in parts; a file goes to its own address.",
            f"Een verzoek is hoogstens {told}. Stuur het in delen; een bestand gaat naar zijn eigen adres.",
        )


class TooSlow(HttpRefusal):
    """The headers, the body of a request or an upload, each with its own time."""

    status, code = 408, "TIMEOUT"
    en = "What was sent did not come in completely within {seconds} seconds. Send it again."
    nl = "Wat je stuurde kwam niet binnen {seconds} seconden volledig binnen. Stuur het opnieuw."

    def __init__(self, within: float) -> None:
        # the rest of the body is not waited for
        super().__init__(headers={"connection": "close"}, seconds=round(within))


# ---- documents that are not looked at: told as the answer to an operation is, in each of its forms


class DocumentNotFound(Denial):
    """The code is the one by which Apollo's clients send the text after it."""

    code = "PERSISTED_QUERY_NOT_FOUND"
    en = "No document has this id here. Send its text in `query`, or have it registered: `welkom documents add`."
    nl = "Geen document heeft hier dit id. Stuur de tekst in `query`, of laat het registreren: `welkom documents add`."


class DocumentNotTrusted(Denial):
    code = "DOCUMENT_NOT_TRUSTED"
    en = "Only documents that are registered here are answered, and this is none of them. Ask whoever runs this server to add it: `welkom documents add`."  # noqa: E501
    nl = "Alleen documenten die hier zijn geregistreerd krijgen antwoord, en dit is er geen. Vraag de beheerder van het systeem het toe te voegen: `welkom documents add`."  # noqa: E501
