"""environment: what the operator decides about tenants."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, acting, out, run, settings
from server.domain import environments, ids

environment = typer.Typer(no_args_is_help=True, help="Environments: the tenants.")


Locale = Annotated[str, typer.Option(help="en or nl.")]


@environment.command("create")
def create_environment(name: str, locale: Locale = "en") -> None:
    """Makes an environment without users. Claim its domain, let somebody sign up, then make them administrator."""

    async def work() -> None:
        async with acting(settings()) as database:
            async with database.write(origin=ORIGIN) as uow:
                made = await environments.create(uow, name=name, locale=locale)
            out.print(f"{ids.show('env', made.id)}  {made.name}", markup=False)

    run(work())
