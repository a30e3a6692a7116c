"""Logging in and out."""

from server.context import Info
from server.domain import credentials, ids, sessions
from server.resolvers.session_grants import reject_cookie_on_socket, session_grant
from server.schema.payloads.sessions import (
    LogInInput,
    LogInPayload,
    LogOutPayload,
    RevokeSessionInput,
    RevokeSessionPayload,
)


async def log_in(info: Info, input: LogInInput) -> LogInPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    grant = await credentials.log_in(
        info.context,
        info.context.services.passwords,
        info.context.authority.identity,
        email=input.email,
        password=input.password,
        user_agent=info.context.connection.user_agent,
    )
    return LogInPayload(grant=session_grant(info, grant, cookie=input.cookie), account_id=grant.account_id)


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
