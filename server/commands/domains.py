"""domain: which e-mail domains belong to whom."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, acting, environment_id, fail, out, run, settings
from server.domain import environments

domain = typer.Typer(no_args_is_help=True, help="E-mail domains: whose they are.")


Environment = Annotated[str, typer.Option(help="The environment's id, env_….")]


@domain.command("claim")
def claim_domain(domain: str, environment: Environment) -> None:
    """Gives a domain to an environment: who signs up with an address on it joins there."""

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            owner = environment_id(environment) or fail("name the environment")
            await environments.claim_domain(uow, environment_id=owner, domain=domain)
        out.print(f"{domain} belongs to {environment}.", markup=False)

    run(work())


@domain.command("share")
def share_domain(
    domain: str, yes: Annotated[bool, typer.Option("--yes", help="Don't ask: there is no way back.")] = False
) -> None:
    """Marks a domain as shared, one-way: nobody owns it, auto-join and invitations by e-mail stop for it."""
    if not yes:
        typer.confirm(f"{domain} can never be owned again. Go on?", abort=True)

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await environments.share_domain(uow, domain=domain)
        out.print(f"{domain} is shared.", markup=False)

    run(work())
