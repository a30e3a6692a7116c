"""The user who stands in the overview while an invitation waits: looked for, made, or invited again (INV-2, INV-12)."""

import uuid

from server.db.models import InvitationStatus, UserStatus, new_id
from server.db.queries import invitations as queries
from server.db.queries import users as user_queries
from server.db.queries.accounts import AccountLogIn
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from . import accounts, invitation_states, names, user_changes
from .addresses import Address
from .errors import AlreadyInvited, AlreadyUser
from .permissions import Actor, Start


async def waiting_user(uow: UnitOfWork, actor: Actor, address: Address) -> UserRow | None:
    """Who was invited at this address without an open invitation, if anybody; an expired one is written down as such.

    ALREADY_USER and ALREADY_INVITED where the address can't be invited.
    """
    key = {"environment_id": actor.environment_id, "canonical": address.canonical}
    user = await uow.first(user_queries.USER_BY_ADDRESS, **key)
    if user is not None and user.status is not UserStatus.INVITED:
        raise AlreadyUser(field="email")
    pending = await uow.first(queries.PENDING_OF_ADDRESS, **key)
    if pending is not None:
        if pending.expires_at > uow.now:
            raise AlreadyInvited(field="email")
        await invitation_states.settle(uow, pending, InvitationStatus.EXPIRED)
    return user


async def save_user(
    uow: UnitOfWork,
    actor: Actor,
    address: Address,
    start: Start,
    user: UserRow | None,
    *,
    name: str | None,
    account: AccountLogIn | None,
) -> uuid.UUID:
    """The id of the invited user, new or invited again."""
    account_id = account.id if account else None
    if user is None:
        user_id = new_id()
        user_changes.new_user(
            uow,
            id=user_id,
            environment_id=actor.environment_id,
            account_id=account_id,
            name=name,
            email=address.written,
            canonical=address.canonical,
            role=start.role,
            relationship_manager=start.relationship_manager,
            status=UserStatus.INVITED,
        )
    else:
        user_id = user.id
        await uow.changed(
            user_queries.INVITE_AGAIN,
            of_environment=user.environment_id,
            of_id=user.id,
            new_name=name,
            new_name_key=names.sort_key(name) if name else None,
            new_role=start.role,
            new_relationship_manager=start.relationship_manager,
            new_email=address.written,
            new_account_id=account_id,
        )
    await user_changes.index_words(uow, actor.environment_id, user_id, name=name, canonical=address.canonical)
    return user_id


async def account_to_link(uow: UnitOfWork, actor: Actor, address: Address) -> AccountLogIn | None:
    """The account with this address and a password, unless it is another user of the environment already."""
    account = await accounts.by_address(uow, address.canonical)
    if account is None or account.password_hash is None:
        return None
    other = await uow.first(user_queries.USER_BY_ACCOUNT, environment_id=actor.environment_id, account_id=account.id)
    return account if other is None or other.canonical == address.canonical else None
