"""What changes of users share: a new row, its search words, becoming active, its end, and what follows from each."""

import uuid
from typing import Any

from sqlalchemy import Delete

from server.db.models import InvitationStatus, NoticeKind, User, UserStatus, UserWord
from server.db.queries import invitations as invitation_queries
from server.db.queries import users as queries
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from . import addresses, inbox, invitation_states, names, offboarding, partnership_managers
from .errors import LastAdministrator, YouAreUserAlready
from .events import AccessEnded, UserChanged
from .ids import UserRef, key_of
from .permissions import Start


def new_user(uow: UnitOfWork, **values: Any) -> User:
    """A user whose words are still to be indexed."""
    name_key = names.sort_key(values["name"]) if values.get("name") else None
    person = addresses.person_of(values["canonical"])
    user = User(created_at=uow.now, name_key=name_key, person=person, **values)
    uow.add(user)
    return user


async def index_words(
    uow: UnitOfWork, environment_id: uuid.UUID, user_id: uuid.UUID, *, name: str | None, canonical: str
) -> None:
    """Makes the user findable by the words of this name and address, and by no others."""
    await uow.changed(queries.FORGET_WORDS, of_environment=environment_id, of_id=user_id)
    add_words(uow, environment_id, user_id, name=name, canonical=canonical)


def add_words(
    uow: UnitOfWork, environment_id: uuid.UUID, user_id: uuid.UUID, *, name: str | None, canonical: str
) -> None:
    """The words of a user who has none yet."""
    words = names.words_of(name, canonical)
    uow.add(*(UserWord(environment_id=environment_id, word=word, user_id=user_id) for word in sorted(words)))


async def activate(uow: UnitOfWork, user: UserRow, *, account_id: uuid.UUID, start: Start, name: str | None) -> None:
    """The account becomes this user. YouAreUserAlready where it is another user of the same environment."""
    other = await uow.first(queries.USER_BY_ACCOUNT, environment_id=user.environment_id, account_id=account_id)
    if other is not None and other.id != user.id:
        raise YouAreUserAlready
    await change(
        uow,
        user,
        account_id=account_id,
        role=start.role,
        relationship_manager=start.relationship_manager,
        name=name,
        name_key=names.sort_key(name) if name else None,
        status=UserStatus.ACTIVE,
        activated_at=uow.now,
        last_active_at=uow.now.replace(second=0, microsecond=0),
    )
    await index_words(uow, user.environment_id, user.id, name=name, canonical=user.canonical)
    await tell_administrators(uow, user, NoticeKind.USER_JOINED)
    hashes = addresses.fingerprints(user.canonical)
    await uow.changed(queries.FORGET_REMOVED, of_environment=user.environment_id, address_hashes=hashes)


async def tell_administrators(uow: UnitOfWork, user: UserRow, notice: NoticeKind) -> None:
    administrators = await uow.rows(queries.ADMINISTRATORS, environment_id=user.environment_id)
    others = [UserRef.of(a) for a in administrators if a.id != user.id]
    await inbox.notify(uow, others, notice, from_id=user.environment_id, user_id=user.id)


async def delete_user(
    uow: UnitOfWork, user: UserRow, *, by: uuid.UUID, guarded: Delete = queries.REMOVE_UNLESS_LAST
) -> None:
    """The row goes, with its invitation and its search words; sockets close. LastAdministrator where it is the last.

    `guarded`: the statement that deletes the row, unless something stands in the way.
    """
    await revoke_invitation(uow, user)
    managed = await partnership_managers.connected_to(uow, user)
    await offboarding.end_all(uow, user, by=by)
    await uow.changed(queries.FORGET_WORDS, **key_of(user))
    if not await uow.changed(guarded, **key_of(user)):
        raise LastAdministrator
    if partnership_managers.manages(user):
        await partnership_managers.manager_went(uow, user, managed)
    end_access(uow, user)
    uow.publish(UserChanged(user.environment_id, user.id))


async def revoke_invitation(uow: UnitOfWork, user: UserRow) -> None:
    pending = await uow.first(invitation_queries.PENDING_OF_USER, environment_id=user.environment_id, user_id=user.id)
    if pending is not None:
        await invitation_states.settle(uow, pending, InvitationStatus.REVOKED)


async def change(uow: UnitOfWork, user: UserRow, **values: Any) -> None:
    """Changes columns of a user, and what follows for partnerships. LastAdministrator where nobody would be left."""
    managed, manages = partnership_managers.manages(user), partnership_managers.manages(user, **values)
    connected = await partnership_managers.connected_to(uow, user) if managed and not manages else []
    may_lose_administrator = values.keys() & {"role", "status"}
    statement = queries.change_unless_last(*values) if may_lose_administrator else queries.change(*values)
    if not await uow.changed(statement, **key_of(user), **queries.new(values)):
        raise LastAdministrator
    if manages and not managed:
        await partnership_managers.manager_came(uow, user)
    if managed and not manages:
        await partnership_managers.manager_went(uow, user, connected)
    uow.publish(UserChanged(user.environment_id, user.id))


def end_access(uow: UnitOfWork, user: UserRow) -> None:
    if user.account_id is not None:
        uow.publish(AccessEnded(user.account_id, environment_id=user.environment_id))
