"""reseal: after a change of SECRET_KEY."""

from server.commands.console import ORIGIN, fail, opened, out, run, settings


def reseal() -> None:
    """Seals with WELKOM_SECRET_KEY what WELKOM_OLDER_SECRET_KEY sealed; then that can go. Servers may run on."""
    from server.domain import resealing
    from server.mail import FernetEncryption

    async def work() -> None:
        config = settings()
        async with opened(config) as database:
            done = await resealing.reseal(lambda: database.write(origin=ORIGIN), FernetEncryption(*config.secret_keys))
        out.print(f"Sealed anew: {done.rows}.")
        if done.unreadable:
            fail(
                f"{done.unreadable} can be opened with neither key: give the one that sealed them in "
                "WELKOM_OLDER_SECRET_KEY, and run this again."
            )
        out.print("WELKOM_OLDER_SECRET_KEY is needed no more, once every process has the new key.")

    run(work())
