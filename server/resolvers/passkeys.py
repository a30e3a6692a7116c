"""Passkeys: made, used to log in, removed."""

from server.context import Info
from server.domain import credentials, ids, passkey_ceremonies, passkeys
from server.resolvers.arguments import unset_to_none
from server.resolvers.session_grants import reject_cookie_on_socket
from server.resolvers.sessions import logged_in
from server.schema.payloads.passkeys import (
    CompletePasskeyLogInInput,
    ConfirmPasskeyInput,
    ConfirmPasskeyPayload,
    RemovePasskeyInput,
    RemovePasskeyPayload,
    StartPasskeyLogInPayload,
    StartPasskeyPayload,
)
from server.schema.payloads.sessions import LogInPayload


async def start_passkey(info: Info) -> StartPasskeyPayload | None:
    identity = info.context.identity
    await passkey_ceremonies.load()
    async with info.context.write() as uow:
        options = await passkeys.start(uow, identity)
    return StartPasskeyPayload(options=options)


async def confirm_passkey(info: Info, input: ConfirmPasskeyInput) -> ConfirmPasskeyPayload | None:
    identity = info.context.identity
    await passkey_ceremonies.load()
    async with info.context.write() as uow:
        made = await passkeys.confirm(uow, identity, name=input.name, credential=input.credential)
    return ConfirmPasskeyPayload(
        passkey_id=made.passkey_id, recovery_codes=made.recovery_codes, account_id=identity.account_id
    )


async def remove_passkey(info: Info, input: RemovePasskeyInput) -> RemovePasskeyPayload | None:
    context = info.context
    await credentials.remove_passkey(
        context,
        context.services.passwords,
        context.identity,
        passkey_id=ids.parse("psk", input.passkey_id, field="passkeyId"),
        password=unset_to_none(input.password),
    )
    return RemovePasskeyPayload(account_id=context.identity.account_id)


async def start_passkey_log_in(info: Info) -> StartPasskeyLogInPayload | None:
    await passkey_ceremonies.load()
    async with info.context.write() as uow:
        started = await passkeys.start_log_in(uow)
    return StartPasskeyLogInPayload(challenge=started.challenge, options=started.options)


async def complete_passkey_log_in(info: Info, input: CompletePasskeyLogInInput) -> LogInPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    await passkey_ceremonies.load()
    grant = await passkeys.log_in(
        info.context,
        info.context.authority.identity,
        challenge=input.challenge,
        credential=input.credential,
        user_agent=info.context.connection.user_agent,
    )
    return logged_in(info, grant, cookie=input.cookie)
