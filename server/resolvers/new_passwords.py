"""The password of a new account. Its strength is checked last, after the name and the state (INV-6)."""

from collections.abc import Awaitable, Callable

from server.context import Info
from server.domain import names

# Longer ones can't have been set, and are not worth hashing.
PASSWORDS_READ = 1000


async def new_password(
    info: Info, name: str | None, password: str | None, email: str, *, still: Callable[[], Awaitable[object]]
) -> str:
    """The hash. INVALID_INPUT for the name, WEAK_PASSWORD for the password; `still` raises where the link was used."""
    name = names.clean_name(name)
    await info.context.refresh()  # no connection is held while it waits for its turn
    return await info.context.services.passwords.new_hash(password, about=[name, email], still=still)
