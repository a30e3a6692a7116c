"""What `welkom doctor` looks at: settings, database and mail; the rest is beside it."""

import os
import textwrap
from pathlib import Path
from typing import Any, Literal, get_origin

import typer
from pydantic import SecretStr
from rich.markup import escape

from server import settings as configuration
from server.commands.console import opened, out, reason, run
from server.commands.doctor.dependencies import bus, replica_of, storage
from server.commands.doctor.reachability import reachability
from server.db import migrate
from server.mail.smtp import SmtpTransport
from server.settings import PREFIX, Settings

SECONDS = 5
PLAIN = (str, str | None, int, bool, tuple[str, ...])
INDENT = " " * 4
POOLED = (
    "{url} leads through a pooler in transaction mode, and statements will fail: say so by "
    "WELKOM_DATABASE_POOLER=transaction, or let it name PostgreSQL itself, or a pooler in session mode"
)
NO_TLS = (
    "the mail server offers no STARTTLS, and mail does not leave unencrypted: give smtps://…:465 in WELKOM_SMTP_URL, "
    "or, on a network that you trust, WELKOM_SMTP_TLS=opportunistic"
)


def examine() -> None:
    """Shows the settings, then what is wrong; exit status 1 where something is."""
    _show_settings()
    problems = run(_look())
    for problem in problems:
        out.print(f"[red]✗[/red] {escape(problem)}", soft_wrap=True)
    if problems:
        raise typer.Exit(1)


def _show_settings() -> None:
    """Each with its value on one line, its meaning below: a terminal is too narrow for both side by side."""
    files = _secret_files()
    for name, field in Settings.model_fields.items():
        key = PREFIX + name.upper()
        value = os.environ.get(key)
        if value is None:
            shown = f"(in {files[key]})" if key in files else _default(field.default)
        else:
            shown = value if _holds_no_secret(field.annotation) else "(set)"
        out.print(f"[bold]{key}[/bold]  {escape(shown)}", soft_wrap=True)
        meaning = textwrap.fill(
            field.description or "", out.console.width, initial_indent=INDENT, subsequent_indent=INDENT
        )
        out.print(meaning, markup=False, soft_wrap=True)
    out.print()


def _secret_files() -> dict[str, Path]:
    try:
        return configuration.secret_files(os.environ)
    except ValueError:  # told with the other problems
        return {}


def _holds_no_secret(annotation: Any) -> bool:
    """Of a setting's type: whatever is not plain may have a secret in it, as a URL or the list of providers has."""
    return annotation in PLAIN or get_origin(annotation) is Literal


def _default(value: object) -> str:
    shown = value.get_secret_value() if isinstance(value, SecretStr) else value
    return f"{shown} (default)" if isinstance(shown, str | int) and shown != "" else "(not set)"


async def _look() -> list[str]:
    try:
        config = configuration.load()
    except ValueError as problem:
        return configuration.explained(problem).splitlines()
    out.print("[green]✓[/green] the settings fit together")
    found = [await _database(config), await bus(config), storage(config), await _mail(config)]
    return [*(problem for problem in found if problem), *await reachability(config)]


async def _database(config: Settings) -> str | None:
    if url := await _unexpected_pooler(config):
        return POOLED.format(url=url)
    try:
        async with opened(config, migrated=None) as database:
            behind = await migrate.behind(database.writer)
            location = database.location
            replica = await replica_of(database)
    except migrate.NoRelease as fault:
        return f"the database can't be used: {fault}"
    except Exception as fault:
        return f"the database does not answer ({reason(fault)}): check WELKOM_DATABASE_URL and that it runs"
    if behind:
        return f"the database is behind by {behind.revisions} migration(s): run `welkom migrate`"
    out.print(f"[green]✓[/green] the database answers and is migrated: {escape(location)}", soft_wrap=True)
    return replica


async def _unexpected_pooler(config: Settings) -> str | None:
    if config.on_sqlite:
        return None
    from server.commands.doctor.pooler import unexpected  # with asyncpg, which SQLite has no use for

    return await unexpected(config)


async def _mail(config: Settings) -> str | None:
    if config.smtp_url is None:
        out.print("[green]✓[/green] mail goes to /mailbox (development)")
        return None
    try:
        encrypted = not config.development and config.smtp_tls == "required"
        await SmtpTransport(config.smtp_url.get_secret_value(), timeout=SECONDS, encrypted=encrypted).check()
    except Exception as fault:
        if "STARTTLS" in str(fault):
            return NO_TLS
        return f"the mail server refuses ({fault}): check WELKOM_SMTP_URL: host, port, user and password"
    out.print("[green]✓[/green] the mail server takes our log-in")
    return None
