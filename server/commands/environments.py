"""environment: what the operator decides about tenants."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, AsJson, acting, listed, opened, out, run, settings

environment = typer.Typer(no_args_is_help=True, help="Environments: the tenants.")


Locale = Annotated[str, typer.Option(help="en or nl.")]


@environment.command("create")
def create_environment(name: str, locale: Locale = "en") -> None:
    """Makes an environment without users. Claim its domain, let somebody sign up, then make them administrator."""
    from server.domain import environments, ids

    async def work() -> None:
        async with acting(settings()) as database:
            async with database.write(origin=ORIGIN) as uow:
                made = await environments.create(uow, name=name, locale=locale)
            out.print(f"{ids.show('env', made.id)}  {made.name}", markup=False)

    run(work())


@environment.command("list")
def list_environments(as_json: AsJson = False) -> None:
    """Lists all environments, the oldest first, with the domains that they own."""
    from server.db.queries import environments as queries
    from server.domain import ids

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            found = await reader.rows(queries.EVERY_ENVIRONMENT)
            owned = await reader.rows(queries.DOMAINS_OF, ids=[row.id for row in found])
        rows = [
            {
                "id": ids.show("env", row.id),
                "name": row.name,
                "domains": " ".join(domain.name for domain in owned if domain.environment_id == row.id),
                "users": str(row.users),
                "policy": row.join_policy.value,
                "created": f"{row.created_at:%Y-%m-%d}",
            }
            for row in found
        ]
        columns = ("id", "name", "domains", "users", "policy", "created")
        listed(rows, columns, as_json=as_json, nothing="There is no environment yet.")

    run(work())
