"""health: whether the server on this machine is ready, for the health checks of containers."""

from typing import Annotated

import typer

from server.commands.console import fail, out, settings

ASKED = "/readyz"
SECONDS = 4.0  # the server itself gives its database three
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 (listened on, never asked)


def health(
    host: Annotated[str | None, typer.Option(help="Instead of WELKOM_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of WELKOM_PORT.")] = None,
) -> None:
    """Asks the server on this machine whether it is ready; the exit status is 1 where it is not."""
    from http.client import HTTPConnection, HTTPException

    config = settings()
    listens = host or config.host
    asked = EVERYWHERE.get(listens, listens), port or config.port
    connection = HTTPConnection(*asked, timeout=SECONDS)
    try:
        connection.request("GET", ASKED)
        answer = connection.getresponse()
        said = answer.read(200).decode("utf-8", "replace").strip()
    except (OSError, HTTPException) as fault:
        fail(f"No server answers on {asked[0]} port {asked[1]} ({type(fault).__name__}).")
    finally:
        connection.close()
    if answer.status != 200:
        fail(f"Not ready: {answer.status} {said}")
    out.print("ready")
