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


async def way_in(given: Settings) -> list[str]:
    """From outside as people come: pages, sockets and the largest upload. Nothing more where the first fails."""
    if problem := _answers(given):
        return [problem]
    out.print("[green]✓[/green] PUBLIC_URL reaches this server")
    found = [await _sockets(given), _uploads(given)]
    return [problem for problem in found if problem]


def _answers(given: Settings) -> str | None:
    mend = "start the server, or check WELKOM_PUBLIC_URL and the proxy before it"
    try:
        with urlopen(f"{given.public_url}/health", timeout=SECONDS) as answer:  # noqa: S310 (http or https: checked)
            body = answer.read(100)
    except HTTPError as fault:
        return f"{given.public_url}/health answers {fault.code}: {mend}"
    except Exception as fault:
        return f"{given.public_url}/health does not answer ({_reason(fault)}): {mend}"
    return None if b'"ok"' in body else f"something else than Welkom answers at {given.public_url}/health: {mend}"


async def _sockets(given: Settings) -> str | None:
    url = f"{given.public_url.replace('http', 'ws', 1)}/graphql"
    mend = "let the proxy speak HTTP/1.1 to the server and hand on the headers Upgrade and Connection"
    try:
        async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")], open_timeout=SECONDS):
            pass
    except InvalidStatus as fault:
        return f"{url} opens no socket (it answers {fault.response.status_code}): {mend}"
    except Exception as fault:
        return f"{url} opens no socket ({_reason(fault)}): {mend}"
    out.print("[green]✓[/green] sockets can be opened")
    return None


def _uploads(given: Settings) -> str | None:
    """A proxy that finds a document too large says so at its headers; Welkom asks who is there first."""
    parts = urlsplit(given.public_url)
    made = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = made(parts.hostname or "", parts.port, timeout=REFUSED_WITHIN)
    with contextlib.closing(connection), contextlib.suppress(OSError, HTTPException):  # silence is no refusal
        connection.putrequest("PUT", f"{parts.path}/documents/doctor/file")
        connection.putheader("content-length", str(LARGEST_FILE))
        connection.endheaders()
        if connection.getresponse().status == 413:
            more = LARGEST_FILE_MB + 1
            refused = f"the proxy before {given.public_url} refuses documents of {LARGEST_FILE_MB} MB"
            return f"{refused}: let it take bodies of {more} MB"
    out.print(f"[green]✓[/green] documents of {LARGEST_FILE_MB} MB may come in")
    return None


def _reason(fault: Exception) -> str:
    cause = getattr(fault, "reason", None)
    return type(cause if isinstance(cause, Exception) else fault).__name__
