"""doctor: what is wrong with this installation, and how to mend it."""


def doctor() -> None:
    """Checks settings and all that they lead to; says how to fix each. The exit status is 1 where one is wrong."""
    from server.commands.doctor.checks import examine

    examine()
