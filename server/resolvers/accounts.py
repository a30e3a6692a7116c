"""One's own account: name, addresses, password, sessions."""

import strawberry

from server.context import Info
from server.domain import (
    account_erasure,
    account_export,
    accounts,
    added_addresses,
    address_links,
    credentials,
    ids,
    log_in_attempts,
)
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.accounts import (
    AddEmailInput,
    AddEmailPayload,
    ConfirmEmailInput,
    ConfirmEmailPayload,
    EraseAccountInput,
    EraseAccountPayload,
    ExportAccountPayload,
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


async def add_email(info: Info, input: AddEmailInput) -> AddEmailPayload | None:
    async with info.context.write() as uow:
        await added_addresses.add_email(uow, info.context.identity, address=input.address)
    return AddEmailPayload(accepted=True)


async def confirm_email(info: Info, input: ConfirmEmailInput) -> ConfirmEmailPayload | None:
    async with log_in_attempts.counting_links(info.context), info.context.write() as uow:
        await added_addresses.confirm_email(uow, info.context.identity, token=input.token)
    return ConfirmEmailPayload(account_id=info.context.identity.account_id)


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


async def export_account(info: Info) -> ExportAccountPayload | None:
    context = info.context
    async with context.write() as uow:
        await account_export.begin(uow, context.identity)
    return ExportAccountPayload(export=await account_export.export(context.reader, context.identity.account_id))


async def erase_account(info: Info, input: EraseAccountInput) -> EraseAccountPayload | None:
    context, account_id = info.context, info.context.identity.account_id
    successor_id = unset_to_none(input.successor_id)
    await credentials.erase_account(
        context,
        context.services.passwords,
        context.identity,
        password=unset_to_none(input.password),
        successor_id=None if successor_id is None else ids.parse("usr", successor_id, field="successorId"),
    )
    context.connection.clear_cookie = True
    await account_erasure.finish(context.write, context.services.files)
    await context.services.database.compact()
    return EraseAccountPayload(erased_account_id=strawberry.ID(ids.show("acc", account_id)))
