"""welkom: the commands, by name."""

from typing import Annotated

import typer

from server.commands import accounts, backups, documents, domains, environments, running, users
from server.commands.doctor import doctor
from server.commands.health import health
from server.commands.invitations import invite
from server.commands.organisations import organisation
from server.commands.reseal import reseal
from server.commands.schema import schema
from server.commands.seed import seed

app = typer.Typer(
    name="welkom",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def tell_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"welkom {version('welkom')}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=tell_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Who may do what on a platform where companies exchange business documents."""


for command in (running.dev, running.serve, running.worker, running.migrate, schema, seed, invite, doctor, health):
    app.command()(command)
app.command()(backups.backup)
app.command()(backups.restore)
app.command()(backups.recovered)
app.command()(reseal)
app.add_typer(accounts.account, name="account")
app.add_typer(environments.environment, name="environment")
app.add_typer(domains.domain, name="domain")
app.add_typer(users.user, name="user")
app.add_typer(organisation, name="organisation")
app.add_typer(documents.documents, name="documents")
