"""One class per ErrorCode, a module a subject; importers name this package alone.

A `Refusal` is data in the payload; a `Denial` is a top-level error.
"""

from . import base, companies, people
from .base import *  # noqa: F403
from .companies import *  # noqa: F403
from .denials import *  # noqa: F403
from .people import *  # noqa: F403


def refusal_codes() -> list[str]:
    """Every code that a payload can carry: the general ones, those about people, those about companies."""
    return [
        error.code
        for module in (base, people, companies)
        for error in vars(module).values()
        if isinstance(error, type) and issubclass(error, base.Refusal) and base.Refusal in error.__bases__
    ]
