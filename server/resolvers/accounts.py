"""One's own account: name, addresses, password, sessions."""

from server.context import Info
from server.db.queries import accounts as queries
from server.domain import accounts
from server.domain.errors import InvalidCredentials
from server.resolvers.arguments import unset_to_none
from server.resolvers.new_passwords import PASSWORDS_READ
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
    verified = await verify_own_password(info, input.password, field="password")
    async with info.context.write() as uow:
        await accounts.make_email_primary(uow, info.context.identity, address=input.address, verified_hash=verified)
    return MakeEmailPrimaryPayload(account_id=info.context.identity.account_id)


async def remove_email(info: Info, input: RemoveEmailInput) -> RemoveEmailPayload | None:
    async with info.context.write() as uow:
        await accounts.remove_email(uow, info.context.identity, address=input.address)
    return RemoveEmailPayload(account_id=info.context.identity.account_id)


async def undo_email_link(info: Info, input: UndoEmailLinkInput) -> UndoEmailLinkPayload | None:
    async with info.context.write() as uow:
        await accounts.undo_email_link(uow, token=input.token)
    return UndoEmailLinkPayload(undone=True)


async def update_account(info: Info, input: UpdateAccountInput) -> UpdateAccountPayload | None:
    async with info.context.write() as uow:
        await accounts.update_account(
            uow, info.context.identity, name=unset_to_none(input.name), locale=unset_to_none(input.locale)
        )
    return UpdateAccountPayload(account_id=info.context.identity.account_id)


async def verify_own_password(info: Info, password: str, *, field: str) -> str:
    """The hash that the viewer's password matches; INVALID_CREDENTIALS where it is not theirs."""
    account_id = info.context.identity.account_id
    known: str | None = await info.context.reader.scalar(queries.PASSWORD_OF, account_id=account_id)
    await info.context.refresh()  # no connection is held while it waits for its turn
    right = await info.context.services.passwords.verify(password[:PASSWORDS_READ], known)
    if not right or known is None:
        raise InvalidCredentials(field=field)
    return known
