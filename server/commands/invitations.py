"""invite: many people at once, from a CSV file (INV-13)."""

from pathlib import Path
from typing import Annotated

import typer


def invite(
    csv: Annotated[Path, typer.Option(help="A file with the columns email and, optionally, role.", exists=True)],
    as_: Annotated[str, typer.Option("--as", help="The address of the Administrator who invites.")],
    environment: Annotated[str | None, typer.Option(help="Which one, where they are a user of several.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; do nothing.")] = False,
) -> None:
    """Invites everybody in a CSV file. A bad row stops no other; the exit status is 1 where there was one."""
    from server.commands.csv_invitations import send

    send(csv, as_, environment, dry_run=dry_run)
