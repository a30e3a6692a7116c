"""dev, serve, worker, migrate: what runs Welkom."""

from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import migrate_to, opened, out, run, settings

if TYPE_CHECKING:
    from server.settings import Settings

FIRST = "alice@acme.example"


def dev(
    as_: Annotated[str, typer.Option("--as", help="The address of the first person to sign up.")] = FIRST,
    host: Annotated[str | None, typer.Option(help="Instead of WELKOM_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of WELKOM_PORT.")] = None,
) -> None:
    """Runs everything in one process on SQLite, with mail in the mailbox: for a first look, and for development."""
    from server.commands import serving

    config = settings(env="development", **_overrides(host=host, port=port))
    say_what_happens(config)
    run(serving.dev(config, as_), listens=True)


def serve(
    host: Annotated[str | None, typer.Option(help="Instead of WELKOM_HOST.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of WELKOM_PORT.")] = None,
    worker: Annotated[
        bool | None, typer.Option(help="Also send mail from this process; by default on SQLite only.")
    ] = None,
    migrate: Annotated[bool, typer.Option("--migrate", help="Migrate the database first, where it is behind.")] = False,
) -> None:
    """Serves the API, on a database that is migrated; on PostgreSQL run `welkom worker` beside it."""
    from server.commands import serving

    config = settings(**_overrides(host=host, port=port))
    say_what_happens(config)
    run(serving.serve(config, worker=worker, migrate=migrate), listens=True)


def worker(
    once: Annotated[bool, typer.Option("--once", help="Send what is due, then end.")] = False,
) -> None:
    """Sends the mail in the outbox, until stopped."""
    from server.commands import serving

    config = settings()
    say_what_happens(config)
    run(serving.work(config, once=once))


def migrate(
    revision: Annotated[str, typer.Argument(help="Where to; without it, to the newest.")] = "head",
) -> None:
    """Brings the database to this version's tables. Safe to run from several processes at once."""

    async def work() -> None:
        async with opened(settings(), migrated=False) as database:
            await migrate_to(database, revision)
            out.print(f"The database is at {revision}: {database.url.render_as_string()}")

    run(work())


def say_what_happens(config: "Settings") -> None:
    from server.observability import logs

    by_default: logs.Format = "console" if config.development else "json"
    logs.set_up(format=config.log_format or by_default, level=config.log_level)


def _overrides(**options: object) -> dict[str, object]:
    return {name: value for name, value in options.items() if value is not None}
