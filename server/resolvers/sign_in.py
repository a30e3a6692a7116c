"""Sign-up, log-in and lost passwords."""

import datetime as dt

from server.context import Info
from server.db.models import Purpose
from server.db.queries import accounts as account_queries
from server.domain import acceptance, accounts, addresses, recovery, secrets, sessions, sign_up
from server.domain.errors import InvalidCredentials, InvalidInput
from server.resolvers.given import given
from server.resolvers.grants import refuse_cookie_on_socket, told
from server.resolvers.new_passwords import PASSWORDS_READ, new_password
from server.schema.types.sign_in import (
    CompleteSignUpInput,
    CompleteSignUpPayload,
    LogInInput,
    LogInPayload,
    LogOutPayload,
    RequestPasswordResetInput,
    RequestPasswordResetPayload,
    SetPasswordInput,
    SetPasswordPayload,
    SignUpInput,
    SignUpPayload,
)


async def sign_up_(info: Info, input: SignUpInput) -> SignUpPayload | None:
    locale = given(input.locale) or info.context.locale
    async with info.context.write() as uow:
        await sign_up.sign_up(uow, email=input.email, locale=locale)
    return SignUpPayload(accepted=True)


async def complete_sign_up(info: Info, input: CompleteSignUpInput) -> CompleteSignUpPayload | None:
    refuse_cookie_on_socket(info, input.cookie)
    context, identity = info.context, info.context.authority.identity

    async def check() -> None:
        await context.reader.refresh()
        await sign_up.check(context.reader, input.token, identity, now=dt.datetime.now(dt.UTC))

    row = await sign_up.check(context.reader, input.token, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if await accounts.by_address(context.reader, row.canonical) is None:
        password_hash = await new_password(info, given(input.name), given(input.password), row.email, still=check)
    async with context.write() as uow:
        account_id, environment_id, user_id = await sign_up.complete_sign_up(
            uow,
            identity,
            token=input.token,
            name=given(input.name),
            password_hash=password_hash,
            environment_name=given(input.environment_name),
        )
        grant = await sessions.start(uow, account_id, user_agent=context.connection.user_agent)
    return CompleteSignUpPayload(grant=told(info, grant, cookie=input.cookie), place=(environment_id, user_id))


async def log_in(info: Info, input: LogInInput) -> LogInPayload | None:
    """One hash and the same statements, whether or not the address is known (AUT-1)."""
    refuse_cookie_on_socket(info, input.cookie)
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
    return LogInPayload(grant=told(info, grant, cookie=input.cookie), account_id=account.id)


async def log_out(info: Info) -> LogOutPayload | None:
    async with info.context.write() as uow:
        await sessions.log_out(uow, info.context.identity)
    info.context.connection.clear_cookie = True
    return LogOutPayload(logged_out=True)


async def request_password_reset(info: Info, input: RequestPasswordResetInput) -> RequestPasswordResetPayload | None:
    async with info.context.write() as uow:
        await recovery.request_password_reset(uow, email=input.email, locale=info.context.locale)
    return RequestPasswordResetPayload(accepted=True)


async def set_password(info: Info, input: SetPasswordInput) -> SetPasswordPayload | None:
    """A recovery, or the first password of an added user: the secret's purpose says which."""
    reader = info.context.reader
    if await secrets.find(reader, input.token, Purpose.FIRST_PASSWORD) is not None:
        return await _first_password(info, input)
    now = dt.datetime.now(dt.UTC)
    secret = await recovery.check(reader, input.token, now=now)
    [account] = await reader.rows(account_queries.ACCOUNTS_BY_ID, ids=[secret.subject_id])
    emails = await reader.rows(account_queries.ADDRESSES_OF, account_ids=[secret.subject_id])

    async def check() -> None:
        await reader.refresh()
        await recovery.check(reader, input.token, now=dt.datetime.now(dt.UTC))

    await reader.refresh()  # no connection is held while it waits for its turn
    about = [account.name, *(email.address for email in emails)]
    password_hash = await info.context.services.passwords.new_hash(input.password, about=about, still=check)
    async with info.context.write() as uow:
        account_id = await recovery.set_password(uow, token=input.token, password_hash=password_hash)
    return SetPasswordPayload(account_id=account_id)


async def _first_password(info: Info, input: SetPasswordInput) -> SetPasswordPayload:
    context, identity, purpose = info.context, info.context.authority.identity, Purpose.FIRST_PASSWORD
    row = await acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if await accounts.by_address(context.reader, row.canonical) is None:
        waiting = await acceptance.waiting_user(context.reader, row)
        name = given(input.name) or (waiting.name if waiting else None)

        async def check() -> None:
            await context.reader.refresh()
            await acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))

        password_hash = await new_password(info, name, input.password, row.email, still=check)
    async with context.write() as uow:
        account_id, _, _ = await acceptance.accept_invitation(
            uow, identity, token=input.token, purpose=purpose, name=given(input.name), password_hash=password_hash
        )
    return SetPasswordPayload(account_id=account_id)
