"""account: an address in the wrong hands."""

import typer

from server.commands.console import ORIGIN, acting, out, run, settings

account = typer.Typer(no_args_is_help=True, help="Accounts: an address in the wrong hands.")


@account.callback()
def accounts() -> None:
    """Keeps `detach` a command of its own while there is no other."""


@account.command("detach")
def detach(address: str) -> None:
    """Takes a further address off its account; the users known by it go, and the holder is told. Audited."""
    from server.domain import address_links

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await address_links.detach(uow, email=address)
        out.print(f"{address} belongs to no account any more.", markup=False)

    run(work())
