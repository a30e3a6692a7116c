"""user: the way out when nobody inside can help."""

from typing import Annotated

import typer

from server.commands.console import ORIGIN, acting, environment_id, out, run, settings
from server.domain import operator

user = typer.Typer(no_args_is_help=True, help="Users: the way out when nobody inside can help.")


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
