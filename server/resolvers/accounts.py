"""One's own account: name, addresses, password, sessions."""

from server.context import Info
from server.domain import accounts, address_links, credentials, log_in_attempts
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.accounts import (
    MakeEmailPrimaryInput,
    MakeEmailPrimaryPayload,
    RemoveEmailInput,
    RemoveEmailPayload,
    UndoEmailLinkInput,
    UndoEmailLinkPayload,
    UpdateAccountInput,
    UpdateAccountPayload,
)
from server.schema.types.accounts import Account


async def account(info: Info) -> Account:
    pk = info.context.identity.account_id
    return (await Account.load(info, [pk]))[pk]


async def make_email_primary(info: Info, input: MakeEmailPrimaryInput) -> MakeEmailPrimaryPayload | None:
    context = info.context
    await credentials.make_email_primary(
        context, context.services.passwords, context.identity, address=input.address, password=input.password
    )
    return MakeEmailPrimaryPayload(account_id=context.identity.account_id)


async def remove_email(info: Info, input: RemoveEmailInput) -> RemoveEmailPayload | None:
    async with info.context.write() as uow:
        await accounts.remove_email(uow, info.context.identity, address=input.address)
    return RemoveEmailPayload(account_id=info.context.identity.account_id)


async def undo_email_link(info: Info, input: UndoEmailLinkInput) -> UndoEmailLinkPayload | None:
    async with log_in_attempts.counting_links(info.context), info.context.write() as uow:
        await address_links.undo_email_link(uow, token=input.token)
    return UndoEmailLinkPayload(undone=True)


async def update_account(info: Info, input: UpdateAccountInput) -> UpdateAccountPayload | None:
    async with info.context.write() as uow:
        await accounts.update_account(
            uow, info.context.identity, name=unset_to_none(input.name), locale=unset_to_none(input.locale)
        )
    return UpdateAccountPayload(account_id=info.context.identity.account_id)
