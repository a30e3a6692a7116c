"""What root fields take alike, and what a caller left out."""

from typing import Annotated, TypeVar

import strawberry

T = TypeVar("T")

TOKEN = Annotated[str, strawberry.argument(description="What follows the # in the link.")]


def unset_to_none(value: T | None) -> T | None:
    """The value, or None where it was left out or null."""
    return None if value is strawberry.UNSET else value
