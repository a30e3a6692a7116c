"""user: who there is, and the way out when nobody inside can help."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, AsJson, acting, environment_id, listed, opened, out, run, settings

user = typer.Typer(no_args_is_help=True, help="Users: who there is, and the way out when nobody inside can help.")


@user.command("list")
def list_users(
    environment: Annotated[str, typer.Argument(help="The environment's id, env_…, or a domain that it owns.")],
    as_json: AsJson = False,
) -> None:
    """Lists the users of an environment by address."""
    from server.db.queries import users as queries
    from server.domain import ids, operator

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            where = await operator.environment_at(reader, environment)
            found = await reader.rows(queries.USERS_OF_ENVIRONMENT, environment_id=where.id)
        rows = [
            {
                "id": ids.show("usr", row.id),
                "email": row.email,
                "name": row.name,
                "role": row.role.value,
                "status": row.status.value,
                "manager": "yes" if row.relationship_manager else None,
                "active": f"{row.last_active_at:%Y-%m-%d %H:%M}" if row.last_active_at else None,
            }
            for row in found
        ]
        columns = ("id", "email", "name", "role", "status", "manager", "active")
        listed(rows, columns, as_json=as_json, nothing="It has no users.")

    run(work())


@user.command("make-administrator")
def make_administrator(
    address: str,
    environment: Annotated[str | None, typer.Option(help="Which one, where the address is a user of several.")] = None,
) -> None:
    """Makes a user Administrator and active, whatever they were: when the last administrator is gone. Audited."""
    from server.domain import operator

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await operator.make_administrator(uow, email=address, environment_id=environment_id(environment))
        out.print(f"{address} is Administrator.", markup=False)

    run(work())
