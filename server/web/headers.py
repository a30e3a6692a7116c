"""Security headers on every response; a route that needs another Content-Security-Policy sets its own."""

from collections.abc import Awaitable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cache-control": "no-store",
}
A_YEAR = 365 * 24 * 3600


def content_security_policy(changes: dict[str, str] | None = None) -> str:
    """The policy of every page, with what one route needs otherwise."""
    return "; ".join(f"{directive} {sources}" for directive, sources in {**POLICY, **(changes or {})}.items())


class SecurityHeaders:
    """Adds each header that the response doesn't carry yet. Pure ASGI: streams and sockets pass untouched."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self.app = app
        headers = {**HEADERS, "content-security-policy": content_security_policy()}
        if https:  # over plain http browsers ignore it, and on loopback it would outlive the development server
            headers["strict-transport-security"] = f"max-age={A_YEAR}; includeSubDomains"
        self.headers = [(name.encode(), value.encode()) for name, value in headers.items()]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                carried = {name for name, _ in message["headers"]}  # in lower case, as ASGI has them
                more = [header for header in self.headers if header[0] not in carried]
                message = {**message, "headers": [*message["headers"], *more]}
            await send(message)

        return self.app(scope, receive, send_with_headers if scope["type"] == "http" else send)
