"""Signing up."""

import datetime as dt

from server.context import Info
from server.domain import (
    accounts,
    sessions,
    sign_ups,
)
from server.domain.ids import UserRef
from server.resolvers.arguments import unset_to_none
from server.resolvers.new_passwords import new_password
from server.resolvers.session_grants import (
    reject_cookie_on_socket,
    session_grant,
)
from server.schema.payloads.sign_ups import (
    CompleteSignUpInput,
    CompleteSignUpPayload,
    SignUpInput,
    SignUpPayload,
)


async def sign_up(info: Info, input: SignUpInput) -> SignUpPayload | None:
    locale = unset_to_none(input.locale) or info.context.locale
    async with info.context.write() as uow:
        await sign_ups.sign_up(uow, email=input.email, locale=locale)
    return SignUpPayload(accepted=True)


async def complete_sign_up(info: Info, input: CompleteSignUpInput) -> CompleteSignUpPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    context, identity = info.context, info.context.authority.identity

    async def check() -> None:
        await context.reader.refresh()
        await sign_ups.check(context.reader, input.token, identity, now=dt.datetime.now(dt.UTC))

    row = await sign_ups.check(context.reader, input.token, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if await accounts.by_address(context.reader, row.canonical) is None:
        password_hash = await new_password(
            info, unset_to_none(input.name), unset_to_none(input.password), row.email, still=check
        )
    async with context.write() as uow:
        account_id, environment_id, user_id = await sign_ups.complete_sign_up(
            uow,
            identity,
            token=input.token,
            name=unset_to_none(input.name),
            password_hash=password_hash,
            environment_name=unset_to_none(input.environment_name),
        )
        grant = await sessions.start(uow, account_id, user_agent=context.connection.user_agent)
    return CompleteSignUpPayload(
        grant=session_grant(info, grant, cookie=input.cookie), user_ref=UserRef(environment_id, user_id)
    )
