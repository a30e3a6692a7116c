"""The user who stands in the overview while an invitation waits: looked for, made, or invited again (INV-2, INV-12)."""

from server.db.models import InvitationStatus, UserStatus
from server.db.queries import accounts as account_queries
from server.db.queries import invitations as queries
from server.db.queries import users as user_queries
from server.db.queries.accounts import AccountLogIn
from server.db.queries.invitations import InvitationRow
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from . import accounts, invitation_states, names, user_changes
from .addresses import Address
from .errors import AlreadyInvited, AlreadyUser
from .ids import key_of
from .permissions import Actor, Start


async def waiting_user(uow: UnitOfWork, actor: Actor, address: Address) -> UserRow | None:
    """Who was invited at this address without an open invitation, if anybody; an expired one is written down as such.

    ALREADY_USER and ALREADY_INVITED where the address can't be invited.
    """
    key = {"environment_id": actor.environment_id, "canonical": address.canonical}
    user = await uow.first(user_queries.USER_BY_ADDRESS, **key)
    if user is not None and user.status is not UserStatus.INVITED:
        raise AlreadyUser(field="email")
    # who waits for an invitation is a user: it is settled before the user goes
    pending = await uow.first(queries.PENDING_OF_ADDRESS, **key) if user is not None else None
    if pending is not None:
        if pending.expires_at > uow.now:
            raise AlreadyInvited(field="email")
        await invitation_states.settle(uow, pending, InvitationStatus.EXPIRED)
    return user


async def save_user(
    uow: UnitOfWork,
    invitation: InvitationRow,
    start: Start,
    user: UserRow | None,
    *,
    name: str | None,
    account: AccountLogIn | None,
) -> None:
    """Who waits for the invitation: a new user, or the one who was invited before."""
    account_id = account.id if account else None
    if user is None:
        new = user_changes.new_user(
            uow,
            id=invitation.user_id,
            environment_id=invitation.environment_id,
            account_id=account_id,
            name=name,
            email=invitation.email,
            canonical=invitation.canonical,
            role=start.role,
            relationship_manager=start.relationship_manager,
            status=UserStatus.INVITED,
        )
        user_changes.add_words(uow, new.environment_id, new.id, name=name, canonical=new.canonical)
        return
    await uow.changed(
        user_queries.INVITE_AGAIN,
        **key_of(user),
        new_name=name,
        new_name_key=names.sort_key(name) if name else None,
        new_role=start.role,
        new_relationship_manager=start.relationship_manager,
        new_email=invitation.email,
        new_account_id=account_id,
    )
    await user_changes.index_words(uow, user.environment_id, user.id, name=name, canonical=invitation.canonical)


async def account_to_link(uow: UnitOfWork, actor: Actor, address: Address) -> AccountLogIn | None:
    """The account with this address and a password, unless it is another user of the environment already."""
    account = await accounts.by_address(uow, address.canonical)
    if account is None or account.password_hash is None:
        return None
    if await uow.first(account_queries.LOCK, account_id=account.id) is None:  # erased at this moment
        return None
    other = await uow.first(user_queries.USER_BY_ACCOUNT, environment_id=actor.environment_id, account_id=account.id)
    return account if other is None or other.canonical == address.canonical else None
