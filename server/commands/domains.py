"""domain: which e-mail domains belong to whom."""

from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import ORIGIN, acting, environment_id, fail, opened, out, run, settings

if TYPE_CHECKING:
    from server.domain.environments import DomainStanding

domain = typer.Typer(no_args_is_help=True, help="E-mail domains: whose they are.")


Environment = Annotated[str, typer.Option(help="The environment's id, env_….")]


@domain.command("claim")
def claim_domain(domain: str, environment: Environment) -> None:
    """Gives a domain to an environment: who signs up with an address on it joins there."""
    from server.domain import environments

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            owner = environment_id(environment) or fail("name the environment")
            await environments.claim_domain(uow, environment_id=owner, domain=domain)
        out.print(f"{domain} belongs to {environment}.", markup=False)

    run(work())


@domain.command("check")
def check_domain(name: str) -> None:
    """Says what a domain is: generic, by which list, shared, owned by whom, or free; and what follows from it."""
    from server.domain import environments

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            found = await environments.domain_standing(reader, domain=name)
        for line in standing(found):
            out.print(line, markup=False, soft_wrap=True)

    run(work())


def standing(found: "DomainStanding") -> list[str]:
    """What it is and why, then what sign-up makes of it."""
    from server.db.models import JoinPolicy
    from server.domain import ids

    name, said = found.name, []
    if found.generic and found.generic.name == name:
        said.append(f"{name} is generic: it is in {found.generic.source}.")
    elif found.generic:
        said.append(f"{name} is generic: {found.generic.name}, above it, is in {found.generic.source}.")
    if found.shared_at:
        said.append(f"{name} is shared since {found.shared_at:%Y-%m-%d}: you marked it so, and that can't be undone.")
    if found.owner:
        said.append(f"{name} is owned by {found.owner.name}, {ids.show('env', found.owner.id)}.")
        if found.proven_at:
            said.append(
                f"It is proven by its DNS record since {found.proven_at:%Y-%m-%d}: nobody else can take it over."
            )
        else:
            said.append("It is held by a mailbox only: whoever proves it by DNS takes it over.")
    if found.proving:
        others = "other environment has" if found.proving == 1 else "other environments have"
        said.append(f"{found.proving} {others} begun to prove it.")
    if found.generic or found.shared_at:
        return [*said, "Each sign-up with it founds an environment of its own; nobody is invited by e-mail at it."]
    if found.owner:
        how = "joins there" if found.owner.join_policy is JoinPolicy.AUTOMATIC else "needs an invitation from there"
        return [*said, f"Who signs up with it {how}."]
    return [*said, f"{name} is free.", "The first to sign up with it founds an environment that owns it."]


@domain.command("share")
def share_domain(
    domain: str, yes: Annotated[bool, typer.Option("--yes", help="Don't ask: there is no way back.")] = False
) -> None:
    """Marks a domain as shared, one-way: nobody owns it, auto-join and invitations by e-mail stop for it."""
    if not yes:
        typer.confirm(f"{domain} can never be owned again. Go on?", abort=True)
    from server.domain import environments

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await environments.share_domain(uow, domain=domain)
        out.print(f"{domain} is shared.", markup=False)

    run(work())


@domain.command("unprove")
def unprove_domain(domain: str) -> None:
    """Takes back that a domain is proven: its environment holds it until somebody proves it, with a new record."""
    from server.domain import domain_proofs

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await domain_proofs.unprove_domain(uow, domain=domain)
        out.print(f"{domain} is not proven any more.", markup=False)

    run(work())
