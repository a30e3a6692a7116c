"""environment, domain, user: what an operator decides."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, acting, environment_id, fail, out, run, settings
from server.domain import environments, ids, operator

environment = typer.Typer(no_args_is_help=True, help="Environments: the tenants.")
domain = typer.Typer(no_args_is_help=True, help="E-mail domains: whose they are.")
user = typer.Typer(no_args_is_help=True, help="Users: the way out when nobody inside can help.")
Locale = Annotated[str, typer.Option(help="en or nl.")]
Environment = Annotated[str, typer.Option(help="The environment's id, env_….")]


@environment.command("create")
def create_environment(name: str, locale: Locale = "en") -> None:
    """Makes an environment without users. Claim its domain, let somebody sign up, then make them administrator."""

    async def work() -> None:
        async with acting(settings()) as database:
            async with database.write(origin=ORIGIN) as uow:
                made = await environments.create(uow, name=name, locale=locale)
            out.print(f"{ids.show('env', made.id)}  {made.name}", markup=False)

    run(work())


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


@user.command("make-administrator")
def make_administrator(
    address: str,
    environment: Annotated[str | None, typer.Option(help="Which one, where the address is a user of several.")] = None,
) -> None:
    """Makes a user Administrator and active, whatever they were: when the last administrator is gone. Audited."""

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await operator.make_administrator(uow, email=address, environment_id=environment_id(environment))
        out.print(f"{address} is Administrator.", markup=False)

    run(work())
