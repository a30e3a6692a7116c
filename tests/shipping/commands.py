"""What files beside the code call: commands of `welkom` and settings."""

import shlex
from collections.abc import Sequence
from pathlib import Path

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from server.commands.tree import app


def accepted(words: Sequence[str]) -> bool:
    """Whether `welkom` has this command, and the command these options. Nothing is run."""
    found = typer.main.get_command(app)
    rest = list(words)
    try:
        while isinstance(found, TyperGroup):
            found = found.commands[rest.pop(0)]
        found.make_context("welkom", rest)
    except (TyperException, KeyError, IndexError):
        return False
    return True


def settings_of(file: Path) -> dict[str, str]:
    """The variables of a file as systemd, Docker and a shell read it."""
    lines = (line for line in file.read_text().splitlines() if line and not line.startswith("#"))
    pairs = (line.partition("=") for line in lines)
    return {name: shlex.split(value)[0] if value else "" for name, _, value in pairs}
