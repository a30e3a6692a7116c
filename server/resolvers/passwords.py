"""Passwords: lost ones, first ones and new ones."""

from server.context import Info
from server.domain import credentials, passwords
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.passwords import (
    ChangePasswordInput,
    ChangePasswordPayload,
    RequestPasswordResetInput,
    RequestPasswordResetPayload,
    SetPasswordInput,
    SetPasswordPayload,
)


async def request_password_reset(info: Info, input: RequestPasswordResetInput) -> RequestPasswordResetPayload | None:
    async with info.context.write() as uow:
        await passwords.request_password_reset(uow, email=input.email, locale=info.context.locale)
    return RequestPasswordResetPayload(accepted=True)


async def set_password(info: Info, input: SetPasswordInput) -> SetPasswordPayload | None:
    account_id = await credentials.set_password(
        info.context,
        info.context.services.passwords,
        info.context.authority.identity,
        token=input.token,
        name=unset_to_none(input.name),
        password=input.password,
    )
    return SetPasswordPayload(account_id=account_id)


async def change_password(info: Info, input: ChangePasswordInput) -> ChangePasswordPayload | None:
    context = info.context
    await credentials.change_password(
        context, context.services.passwords, context.identity, current=input.current_password, new=input.new_password
    )
    return ChangePasswordPayload(account_id=context.identity.account_id)
