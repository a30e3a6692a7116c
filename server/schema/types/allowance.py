"""What the viewer may do with an object, and why not (USR-9)."""

import strawberry

from server.context import Context, Info
from server.domain.errors import DomainError


@strawberry.type(description="What the viewer may do, and if not, why.")
class Allowance:
    allowed: bool = strawberry.field(description="Whether the viewer may do it now.")
    code: str | None = strawberry.field(
        default=None, description="Why not: the code that trying would give; null where it is allowed."
    )
    message: str | None = strawberry.field(
        default=None, description="Why not, and what to do next, in the viewer's language."
    )


ALLOWED = Allowance(allowed=True)


def allowance(refused: DomainError | None, info: Info) -> Allowance:
    """From what a predicate of the domain answered: the same one that enforcement asks (USR-9)."""
    return told(info.context, refused)


def told(context: Context, refused: DomainError | None) -> Allowance:
    """The same, for whom the context says."""
    if refused is None:
        return ALLOWED
    return Allowance(allowed=False, code=refused.code, message=refused.message(context.locale))
