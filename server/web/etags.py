"""Answers to queries by GET say what they are by an ETag, and aren't sent again to who has them (RFC 9110)."""

import hashlib

from starlette.requests import Request
from starlette.responses import Response

# A cache of the viewer's own may hold it, and asks before each use. Answers that are not marked stay `no-store`.
CACHE_CONTROL = "private, no-cache"
# What an answer depends on besides its address, and on what the database holds.
VARY = "accept, accept-language, authorization, cookie, x-welkom-client, x-welkom-environment"
TOLD_AGAIN = ("etag", "cache-control", "vary")


def mark(response: Response) -> None:
    """A strong one: the same bytes of the same media type have the same."""
    digest = hashlib.blake2b(response.headers["content-type"].encode() + b"\n" + bytes(response.body), digest_size=16)
    response.headers.update({"etag": f'"{digest.hexdigest()}"', "cache-control": CACHE_CONTROL, "vary": VARY})


def unless_known(request: Request, response: Response) -> Response:
    """304 in its place where who asks by GET has it already."""
    etag = response.headers.get("etag")
    if etag is None or not _names(",".join(request.headers.getlist("if-none-match")), etag):
        return response
    return Response(status_code=304, headers={name: response.headers[name] for name in TOLD_AGAIN})


def _names(known: str, etag: str) -> bool:
    """By weak comparison, as RFC 9110 says of If-None-Match. A comma in another's tag makes parts that are not ours."""
    tags = {one.strip().removeprefix("W/") for one in known.split(",")}
    return etag in tags or "*" in tags
