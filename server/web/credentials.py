"""Where a request's session comes from: a bearer token, or a cookie that only our own pages' scripts can use."""

from collections.abc import Mapping

from starlette.requests import HTTPConnection
from starlette.responses import Response

from server.settings import Settings

CLIENT_HEADER = "x-welkom-client"


def cookie_name(settings: Settings) -> str:
    """Over https the prefix makes browsers refuse a cookie that another host or plain http set."""
    return "__Host-welkom" if settings.secure_cookies else "welkom"


def token_of(request: HTTPConnection, settings: Settings) -> str | None:
    """The session's token. A cookie counts only with the header X-Welkom-Client, which no foreign form can send.

    A socket can't carry that header; there the Origin was checked before anything was accepted.
    """
    if token := bearer(request.headers.get("authorization")):
        return token
    if request.scope["type"] == "http" and CLIENT_HEADER not in request.headers:
        return None
    return request.cookies.get(cookie_name(settings))


def token_of_download(request: HTTPConnection, settings: Settings) -> str | None:
    """The session's token; here the cookie counts also on a link that our own page or the person's own hand opened.

    A download changes nothing, so it can't be forged; but whether it starts tells a page that sent somebody there what
    they may see, and SameSite=Lax lets the cookie go along. Sec-Fetch-Site, which no page can set, tells the two
    apart: `none` is an address typed or kept. Browsers that send none need the header, as everywhere.
    """
    if token := token_of(request, settings):
        return token
    if request.headers.get("sec-fetch-site") in ("same-origin", "none") and "authorization" not in request.headers:
        return request.cookies.get(cookie_name(settings))
    return None


def bearer(header: object) -> str | None:
    if not isinstance(header, str):
        return None
    scheme, _, token = header.partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


def from_init(params: Mapping[str, object]) -> str | None:
    """The token in a socket's connection_init: {"authorization": "Bearer …"}."""
    return bearer(params.get("authorization") or params.get("Authorization"))


def set_cookie(response: Response, settings: Settings, token: str) -> None:
    response.set_cookie(
        cookie_name(settings),
        token,
        max_age=settings.session_days * 24 * 3600,
        httponly=True,
        secure=settings.secure_cookies,
        samesite="lax",
        path="/",
    )


def clear_cookie(response: Response, settings: Settings) -> None:
    response.delete_cookie(
        cookie_name(settings), httponly=True, secure=settings.secure_cookies, samesite="lax", path="/"
    )


def client_address(request: HTTPConnection) -> str:
    """The client's network address, as the server sees it; a trusted proxy's word is taken by the server itself."""
    return request.client.host if request.client else "unknown"
