"""doctor: what is wrong with this installation, and how to mend it."""

import os
from collections.abc import Iterator
from urllib.request import urlopen

import typer
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from pydantic import SecretStr
from rich.table import Table
from sqlalchemy import Connection

from server import settings as configuration
from server.commands.console import opened, out, run
from server.db.migrate import config
from server.mail.smtp import SmtpTransport
from server.settings import PREFIX, Settings

SECONDS = 5


def doctor() -> None:
    """Checks settings, database, mail and PUBLIC_URL; says how to fix each. The exit status is 1 where one is wrong."""
    _show_settings()
    problems = run(_look())
    for problem in problems:
        out.print(f"[red]✗[/red] {problem}")
    if problems:
        raise typer.Exit(1)


def _show_settings() -> None:
    table = Table("setting", "value", "meaning", title="Settings", title_justify="left")
    for name, field in Settings.model_fields.items():
        key = PREFIX + name.upper()
        secret = field.annotation in (SecretStr, SecretStr | None)
        value = os.environ.get(key)
        shown = "(not set)" if value is None else "(set)" if secret else value
        table.add_row(key, shown, field.description or "")
    out.print(table)


async def _look() -> list[str]:
    try:
        given = configuration.load()
    except ValueError as problem:
        return configuration.explained(problem).splitlines()
    out.print("[green]✓[/green] the settings fit together")
    found = [await _database(given), await _mail(given), _public_url(given)]
    return [problem for problem in found if problem]


async def _database(given: Settings) -> str | None:
    try:
        async with opened(given) as database, database.writer.connect() as connection:
            behind = await connection.run_sync(lambda c: list(_missing(c)))
    except Exception as fault:
        return f"the database does not answer ({type(fault).__name__}): check WELKOM_DATABASE_URL and that it runs"
    if behind:
        return f"the database is behind by {len(behind)} migration(s): run `welkom migrate`"
    out.print("[green]✓[/green] the database answers and is migrated")
    return None


def _missing(connection: Connection) -> Iterator[str]:
    current = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(config())
    for revision in script.walk_revisions():
        if revision.revision == current:
            return
        yield revision.revision


async def _mail(given: Settings) -> str | None:
    if given.smtp_url is None:
        out.print("[green]✓[/green] mail goes to /mailbox (development)")
        return None
    try:
        await SmtpTransport(given.smtp_url.get_secret_value(), timeout=SECONDS).check()
    except Exception as fault:
        return f"the mail server refuses ({fault}): check WELKOM_SMTP_URL: host, port, user and password"
    out.print("[green]✓[/green] the mail server takes our log-in")
    return None


def _public_url(given: Settings) -> str | None:
    try:
        with urlopen(f"{given.public_url}/health", timeout=SECONDS) as answer:  # noqa: S310 (http or https: checked)
            answer.read()
    except Exception as fault:
        return (
            f"{given.public_url}/health does not answer ({type(fault).__name__}): "
            "start the server, or check WELKOM_PUBLIC_URL and the proxy before it"
        )
    out.print("[green]✓[/green] PUBLIC_URL reaches this server")
    return None
