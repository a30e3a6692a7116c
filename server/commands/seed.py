"""seed: two companies to play with."""

from server.commands.console import fail, run, settings


def seed() -> None:
    """Fills an empty development database: companies, people, an organisation, and requests that wait for an answer."""
    from server.commands import seeding

    config = settings()
    if not config.development:
        fail("Seeding is for development: its passwords are known to everybody. Set WELKOM_ENV=development.")
    run(seeding.seed(config))
