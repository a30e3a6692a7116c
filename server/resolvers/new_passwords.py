"""A password for a new account: name and strength first, then, when its turn comes, the state once more (INV-6)."""

from collections.abc import Awaitable, Callable

from server.context import Info
from server.domain import names

# Longer ones can't have been set, and are not worth hashing.
PASSWORDS_READ = 1000


async def new_password(
    info: Info, name: str | None, password: str | None, email: str, *, still: Callable[[], Awaitable[object]]
) -> str:
    """The hash. INVALID_INPUT for the name, WEAK_PASSWORD for the password; `still` may say it is too late."""
    name = names.clean_name(name)
    passwords = info.context.services.passwords
    await passwords.require_strength(password, about=[name, email])
    return await passwords.hash(password or "", still=still)
