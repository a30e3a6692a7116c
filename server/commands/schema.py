"""schema: the public contract, as printed from the code."""

from pathlib import Path
from typing import Annotated

import typer

from server.commands.console import fail, out

FILE = Path("schema.graphql")


def schema(
    check: Annotated[bool, typer.Option("--check", help="Only say whether schema.graphql is current.")] = False,
    of_exports: Annotated[
        bool, typer.Option("--of-exports", help="That of `exportAccount`'s JSON: docs/account-export.schema.json.")
    ] = False,
) -> None:
    """Prints the schema: `welkom schema > schema.graphql`."""
    if of_exports:
        import json

        from server.domain.account_export import json_schema

        typer.echo(json.dumps(json_schema(), indent=2))
        return
    from server.schema.build import build

    printed = build().as_str() + "\n"
    if not check:
        typer.echo(printed, nl=False)
    elif not FILE.exists() or FILE.read_text(encoding="utf-8") != printed:
        fail("schema.graphql is stale: `welkom schema > schema.graphql`")
    else:
        out.print("schema.graphql is current")
