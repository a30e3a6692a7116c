"""One's own account: name, addresses, password, sessions."""

from server.context import Info
from server.db.queries import accounts as queries
from server.domain import accounts, ids, sessions
from server.domain.errors import InvalidCredentials
from server.resolvers.given import given
from server.resolvers.new_passwords import PASSWORDS_READ
from server.schema.types.accounts import Account
from server.schema.types.sign_in import (
    ChangePasswordInput,
    ChangePasswordPayload,
    MakeEmailPrimaryInput,
    MakeEmailPrimaryPayload,
    RemoveEmailInput,
    RemoveEmailPayload,
    RevokeSessionInput,
    RevokeSessionPayload,
    UndoEmailLinkInput,
    UndoEmailLinkPayload,
    UpdateAccountInput,
    UpdateAccountPayload,
)


async def account(info: Info) -> Account:
    [row] = await info.context.reader.rows(queries.ACCOUNTS_BY_ID, ids=[info.context.identity.account_id])
    return Account.of(row)


async def change_password(info: Info, input: ChangePasswordInput) -> ChangePasswordPayload | None:
    context, passwords = info.context, info.context.services.passwords
    account_id = context.identity.account_id
    verified = await _verified(info, input.current_password, field="currentPassword")
    [row] = await context.reader.rows(queries.ACCOUNTS_BY_ID, ids=[account_id])
    emails = await context.reader.rows(queries.ADDRESSES_OF, account_ids=[account_id])
    about = [row.name, *(email.address for email in emails)]
    await context.refresh()  # no connection is held while it waits for its turn
    new_hash = await passwords.new_hash(input.new_password, about=about, field="newPassword")
    async with context.write() as uow:
        await accounts.change_password(uow, context.identity, verified_hash=verified, new_hash=new_hash)
    return ChangePasswordPayload(account_id=account_id)


async def make_email_primary(info: Info, input: MakeEmailPrimaryInput) -> MakeEmailPrimaryPayload | None:
    verified = await _verified(info, input.password, field="password")
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
        await accounts.update_account(uow, info.context.identity, name=given(input.name), locale=given(input.locale))
    return UpdateAccountPayload(account_id=info.context.identity.account_id)


async def revoke_session(info: Info, input: RevokeSessionInput) -> RevokeSessionPayload | None:
    identity, session_id = info.context.identity, ids.parse("ses", input.session_id, field="sessionId")
    async with info.context.write() as uow:
        await sessions.revoke_session(uow, identity, session_id=session_id)
    return RevokeSessionPayload(account_id=identity.account_id)


async def _verified(info: Info, password: str, *, field: str) -> str:
    """The hash that the viewer's password matches; INVALID_CREDENTIALS where it is not theirs."""
    account_id = info.context.identity.account_id
    known: str | None = await info.context.reader.scalar(queries.PASSWORD_OF, account_id=account_id)
    await info.context.refresh()  # no connection is held while it waits for its turn
    right = await info.context.services.passwords.verify(password[:PASSWORDS_READ], known)
    if not right or known is None:
        raise InvalidCredentials(field=field)
    return known
