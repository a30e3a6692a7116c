"""welkom: the command line begins here."""

import gc


def main() -> None:
    """Runs the command that was asked for.

    Nothing that is imported is ever garbage, and looking for garbage among it takes a third of the time of the imports.
    So nobody looks until the command does its work: `run` and `listen` begin with it.
    """
    gc.disable()
    from server.commands.tree import app

    app(prog_name="welkom")
