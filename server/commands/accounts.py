"""account: an address in the wrong hands, a second factor that was lost, what is kept about somebody."""

import typer

from server.commands.console import ORIGIN, acting, out, run, settings

account = typer.Typer(
    no_args_is_help=True,
    help="Accounts: an address in the wrong hands, a second factor that was lost, what is kept about somebody.",
)


@account.command("detach")
def detach(address: str) -> None:
    """Takes a further address off its account; the users known by it go, and the holder is told. Audited."""
    from server.domain import address_links

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await address_links.detach(uow, email=address)
        out.print(f"{address} belongs to no account any more.", markup=False)

    run(work())


@account.command("export")
def export(address: str) -> None:
    """Prints all that is kept about the holder of an address, as JSON: `exportAccount` without its bounds. Audited."""
    from server.domain import account_export

    async def work() -> str:
        async with acting(settings()) as database:
            async with database.write(origin=ORIGIN) as uow:
                account_id = await account_export.begin_by_operator(uow, email=address)
            async with database.read() as reader:
                return await account_export.export(reader, account_id, most=None)

    typer.echo(run(work()))


@account.command("reset-second-factor")
def reset_second_factor(address: str) -> None:
    """Takes all second factors off an account, at once; the password stays. Its holder is told. Audited."""
    from server.domain import second_factor_resets

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await second_factor_resets.by_operator(uow, email=address)
        out.print(f"The account of {address} is left with its password.", markup=False)

    run(work())
