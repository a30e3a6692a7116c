"""Passwords: lost ones, first ones and new ones."""

import datetime as dt

from server.context import Info
from server.db.models import Purpose
from server.db.queries import accounts as queries
from server.domain import (
    accounts,
    invitation_acceptance,
    passwords,
    secrets,
)
from server.resolvers.accounts import verify_own_password
from server.resolvers.arguments import unset_to_none
from server.resolvers.new_passwords import new_password
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
    """A recovery, or the first password of an added user: the secret's purpose says which."""
    reader = info.context.reader
    if await secrets.find(reader, input.token, Purpose.FIRST_PASSWORD) is not None:
        return await _first_password(info, input)
    now = dt.datetime.now(dt.UTC)
    secret = await passwords.check(reader, input.token, now=now)
    [account] = await reader.rows(queries.ACCOUNTS_BY_ID, ids=[secret.subject_id])
    emails = await reader.rows(queries.ADDRESSES_OF, account_ids=[secret.subject_id])

    async def check() -> None:
        await reader.refresh()
        await passwords.check(reader, input.token, now=dt.datetime.now(dt.UTC))

    await reader.refresh()  # no connection is held while it waits for its turn
    about = [account.name, *(email.address for email in emails)]
    password_hash = await info.context.services.passwords.new_hash(input.password, about=about, still=check)
    async with info.context.write() as uow:
        account_id = await passwords.set_password(uow, token=input.token, password_hash=password_hash)
    return SetPasswordPayload(account_id=account_id)


async def _first_password(info: Info, input: SetPasswordInput) -> SetPasswordPayload:
    context, identity, purpose = info.context, info.context.authority.identity, Purpose.FIRST_PASSWORD
    row = await invitation_acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if await accounts.by_address(context.reader, row.canonical) is None:
        waiting = await invitation_acceptance.waiting_user(context.reader, row)
        name = unset_to_none(input.name) or (waiting.name if waiting else None)

        async def check() -> None:
            await context.reader.refresh()
            await invitation_acceptance.check(
                context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC)
            )

        password_hash = await new_password(info, name, input.password, row.email, still=check)
    async with context.write() as uow:
        account_id, _, _ = await invitation_acceptance.accept_invitation(
            uow,
            identity,
            token=input.token,
            purpose=purpose,
            name=unset_to_none(input.name),
            password_hash=password_hash,
        )
    return SetPasswordPayload(account_id=account_id)


async def change_password(info: Info, input: ChangePasswordInput) -> ChangePasswordPayload | None:
    context = info.context
    account_id = context.identity.account_id
    verified = await verify_own_password(info, input.current_password, field="currentPassword")
    [row] = await context.reader.rows(queries.ACCOUNTS_BY_ID, ids=[account_id])
    emails = await context.reader.rows(queries.ADDRESSES_OF, account_ids=[account_id])
    about = [row.name, *(email.address for email in emails)]
    await context.refresh()  # no connection is held while it waits for its turn
    new_hash = await context.services.passwords.new_hash(input.new_password, about=about, field="newPassword")
    async with context.write() as uow:
        await passwords.change_password(uow, context.identity, verified_hash=verified, new_hash=new_hash)
    return ChangePasswordPayload(account_id=account_id)
