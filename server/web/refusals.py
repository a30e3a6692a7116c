"""What is refused of a request before there is an operation, each with its status and the way out."""

from typing import ClassVar

from server.domain.errors import BadUserInput, Denial, LimitExceeded, RateLimited


class HttpRefusal(Denial):
    """A request that does not fit. `headers` go along with the answer."""

    status: ClassVar[int]
    headers: dict[str, str]

    def __init__(self, **values: object) -> None:
        super().__init__(**values)
        self.headers = {}


class NoSuchPath(HttpRefusal):
    status, code = 404, "NOT_FOUND"
    en = "There is nothing at this address. The API is at /graphql; people begin at /."
    nl = "Op dit adres is niets. De API staat op /graphql; mensen beginnen op /."


class WrongMethod(HttpRefusal):
    status, code = 405, "BAD_USER_INPUT"
    en = "{method} is not possible here. Use {allowed}."
    nl = "{method} kan hier niet. Gebruik {allowed}."

    def __init__(self, method: str, allowed: str) -> None:
        super().__init__(method=method, allowed=allowed)
        self.headers = {"allow": allowed}


class MutationByGet(HttpRefusal):
    status, code = 405, "BAD_USER_INPUT"
    en = "By GET nothing is done. Send the mutation by POST, with a JSON body."
    nl = "Met GET gebeurt er niets. Stuur de mutatie met POST, met een body van JSON."

    def __init__(self) -> None:
        super().__init__()
        self.headers = {"allow": "POST"}


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

    def __init__(self, en: str, nl: str) -> None:
        super().__init__(en, nl)
        self.headers = {}


class NoHttp(HttpRefusal):
    status, code = 400, "BAD_USER_INPUT"
    en = "This can't be read as HTTP/1.1. Send a request as any client does; Welkom speaks no TLS, a proxy does."
    nl = "Dit is geen leesbaar HTTP/1.1. Stuur een verzoek zoals elke client; Welkom spreekt geen TLS, een proxy wel."


class TooManyRequests(RateLimited, HttpRefusal):
    status = 429

    def __init__(self, *, retry_after: int) -> None:
        super().__init__(retry_after=retry_after)
        self.headers = {"retry-after": str(retry_after)}


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
        super().__init__(seconds=round(within))
        self.headers = {"connection": "close"}  # the rest of the body is not waited for
