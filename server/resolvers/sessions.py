"""Logging in and out."""

from server.context import Info
from server.domain import credentials, ids, passkeys, sessions
from server.domain.log_ins import Challenge
from server.domain.sessions import Grant
from server.resolvers.session_grants import reject_cookie_on_socket, session_grant
from server.schema.payloads.sessions import (
    CompleteLogInInput,
    LogInInput,
    LogInPayload,
    LogOutPayload,
    RevokeSessionInput,
    RevokeSessionPayload,
)


async def log_in(info: Info, input: LogInInput) -> LogInPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    granted = await credentials.log_in(
        info.context,
        info.context.services.passwords,
        info.context.authority.identity,
        email=input.email,
        password=input.password,
        user_agent=info.context.connection.user_agent,
    )
    payload = logged_in(info, granted, cookie=input.cookie)
    if isinstance(granted, Challenge):
        party = info.context.services.database.policy.relying_party
        payload.passkey_options = await passkeys.go_on(info.context.reader, party, granted)
    return payload


async def complete_log_in(info: Info, input: CompleteLogInInput) -> LogInPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    grant = await credentials.complete_log_in(
        info.context,
        challenge=input.challenge,
        code=input.code,
        user_agent=info.context.connection.user_agent,
    )
    return logged_in(info, grant, cookie=input.cookie)


def logged_in(info: Info, granted: Grant | Challenge, *, cookie: bool) -> LogInPayload:
    """The session; or, of an account with a second factor, the challenge, and nothing of the account."""
    if isinstance(granted, Challenge):
        return LogInPayload(challenge=granted.token)
    return LogInPayload(grant=session_grant(info, granted, cookie=cookie), account_id=granted.account_id)


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
