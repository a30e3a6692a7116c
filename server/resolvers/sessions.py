"""Logging in and out."""

from server.context import Info
from server.domain import (
    accounts,
    addresses,
    ids,
    sessions,
)
from server.domain.errors import InvalidCredentials, InvalidInput
from server.resolvers.new_passwords import PASSWORDS_READ
from server.resolvers.session_grants import (
    reject_cookie_on_socket,
    session_grant,
)
from server.schema.payloads.sessions import (
    LogInInput,
    LogInPayload,
    LogOutPayload,
    RevokeSessionInput,
    RevokeSessionPayload,
)


async def log_in(info: Info, input: LogInInput) -> LogInPayload | None:
    """One hash and the same statements, whether or not the address is known (AUT-1)."""
    reject_cookie_on_socket(info, input.cookie)
    context, passwords = info.context, info.context.services.passwords
    try:
        canonical = addresses.parse(input.email).canonical
    except InvalidInput:
        canonical = ""
    account = await accounts.by_address(context.reader, canonical)
    password = input.password[:PASSWORDS_READ]
    known = account.password_hash if account else None
    await context.refresh()  # no connection is held while it waits for its turn
    if not await passwords.verify(password, known) or account is None or known is None:
        raise InvalidCredentials
    better = await passwords.improved(password, known)
    async with context.write() as uow:
        grant = await sessions.log_in(
            uow,
            account.id,
            verified_hash=known,
            better_hash=better,
            user_agent=context.connection.user_agent,
        )
    return LogInPayload(grant=session_grant(info, grant, cookie=input.cookie), account_id=account.id)


async def log_out(info: Info) -> LogOutPayload | None:
    async with info.context.write() as uow:
        await sessions.log_out(uow, info.context.identity)
    info.context.connection.clear_cookie = True
    return LogOutPayload(logged_out=True)


async def revoke_session(info: Info, input: RevokeSessionInput) -> RevokeSessionPayload | None:
    identity, session_id = info.context.identity, ids.parse("ses", input.session_id, field="sessionId")
    async with info.context.write() as uow:
        await sessions.revoke_session(uow, identity, session_id=session_id)
    return RevokeSessionPayload(account_id=identity.account_id)
