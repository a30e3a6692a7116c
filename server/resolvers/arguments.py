"""What a caller left out, as None."""

from typing import TypeVar

import strawberry

T = TypeVar("T")


def unset_to_none(value: T | None) -> T | None:
    """The value, or None where it was left out or null."""
    return None if value is strawberry.UNSET else value
