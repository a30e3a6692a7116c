"""What `welkom doctor` finds out about the way to the server: PUBLIC_URL, and the proxy before it."""

import contextlib
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from server.commands.console import out
from server.domain.file_inspection import LARGEST_FILE, LARGEST_FILE_MB
from server.settings import Settings

SECONDS = 5
REFUSED_WITHIN = 1


async def reachability(config: Settings) -> list[str]:
    """From outside as people come: pages, sockets and the largest upload. Nothing more where the first fails."""
    if problem := _answers(config):
        return [problem]
    out.print("[green]✓[/green] PUBLIC_URL reaches this server")
    found = [await _sockets(config), _uploads(config)]
    return [problem for problem in found if problem]


def _answers(config: Settings) -> str | None:
    remedy = "start the server, or check WELKOM_PUBLIC_URL and the proxy before it"
    try:
        with urlopen(f"{config.public_url}/health", timeout=SECONDS) as answer:  # noqa: S310 (http or https: checked)
            body = answer.read(100)
    except HTTPError as fault:
        return f"{config.public_url}/health answers {fault.code}: {remedy}"
    except Exception as fault:
        return f"{config.public_url}/health does not answer ({_reason(fault)}): {remedy}"
    return None if b'"ok"' in body else f"something else than Welkom answers at {config.public_url}/health: {remedy}"


async def _sockets(config: Settings) -> str | None:
    url = f"{config.public_url.replace('http', 'ws', 1)}/graphql"
    remedy = "let the proxy speak HTTP/1.1 to the server and hand on the headers Upgrade and Connection"
    try:
        async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], open_timeout=SECONDS):
            pass
    except InvalidStatus as fault:
        return f"{url} opens no socket (it answers {fault.response.status_code}): {remedy}"
    except Exception as fault:
        return f"{url} opens no socket ({_reason(fault)}): {remedy}"
    out.print("[green]✓[/green] sockets can be opened")
    return None


def _uploads(config: Settings) -> str | None:
    """A proxy that finds a document too large says so at its headers; Welkom asks who is there first."""
    parts = urlsplit(config.public_url)
    made = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = made(parts.hostname or "", parts.port, timeout=REFUSED_WITHIN)
    with contextlib.closing(connection), contextlib.suppress(OSError, HTTPException):  # silence is no refusal
        connection.putrequest("PUT", f"{parts.path}/documents/doctor/file")
        connection.putheader("content-length", str(LARGEST_FILE))
        connection.endheaders()
        if connection.getresponse().status == 413:
            more = LARGEST_FILE_MB + 1
            refused = f"the proxy before {config.public_url} refuses documents of {LARGEST_FILE_MB} MB"
            return f"{refused}: let it take bodies of {more} MB"
    out.print(f"[green]✓[/green] documents of {LARGEST_FILE_MB} MB may come in")
    return None


def _reason(fault: Exception) -> str:
    cause = getattr(fault, "reason", None)
    return type(cause if isinstance(cause, Exception) else fault).__name__
