"""A second factor that its holder lost: an Administrator takes it off, a day later, or at once with a second (AUT-3).

A reset lets nobody in: the password is needed as ever. For a day its holder can say no by the link in a mail, or by
logging in with the factor.
"""

import datetime as dt
import uuid

from server.db.models import SecondFactorReset, UserStatus
from server.db.queries import accounts as account_queries
from server.db.queries import second_factors as queries
from server.db.queries import users as user_queries
from server.db.queries.second_factors import ResetRow
from server.db.queries.users import UserRow
from server.db.unit_of_work import UnitOfWork

from . import account_changes, addresses, reauthentication, second_factors, sessions
from .account_changes import AccountChange
from .audit import ELSEWHERE, AuditAction, audit_account
from .authority import raise_if, reauthorize_on, subject, user_by_id
from .errors import InvalidInput
from .permissions import Actor, Identity, Permission, may_manage

WAITS = dt.timedelta(days=1)


async def request(uow: UnitOfWork, actor: Actor, identity: Identity, *, user_id: uuid.UUID) -> None:
    """Asks for it; asking again by another Administrator is to agree, and takes all factors off now.

    To agree shortens nothing where the account has a place in another environment too: that one trusts its factors. Nor
    where who agrees came after the request: the first one may have let them in for it. REAUTHENTICATION_REQUIRED.
    """
    actor, user = await reauthorize_on(uow, actor, user_id, Permission.USER_MANAGE)
    raise_if(may_manage(actor, await subject(uow, user)))
    await reauthentication.ensure_recent(uow, identity)
    if user.id == actor.user_id:
        raise InvalidInput(
            "userId",
            "This is you. Remove your own second factor in your account, or ask another administrator.",
            "Dit ben jij. Verwijder je eigen tweede factor in je account, of vraag het een andere beheerder.",
        )
    account_id = user.account_id if user.status is not UserStatus.INVITED else None
    account = await uow.first(account_queries.LOCK, account_id=account_id)
    if account is None or not account.has_second_factor:
        raise InvalidInput("userId", "This user has no second factor.", "Deze gebruiker heeft geen tweede factor.")
    asked = await uow.first(queries.RESET_OF, account_id=account.id)
    if asked is not None and not await _still_holds(uow, asked):
        await uow.changed(queries.FORGET_RESET, account_id=account.id)
        asked = None
    if asked is None:
        due = uow.now + WAITS
        uow.add(
            SecondFactorReset(
                account_id=account.id,
                environment_id=actor.environment_id,
                requested_by=actor.user_id,
                requested_at=uow.now,
                due_at=due,
            )
        )
        await account_changes.announce(uow, account.id, AccountChange.TWO_FACTOR_RESET_REQUESTED, counted=False)
        await _tell_elsewhere(uow, account.id, actor.environment_id)
    elif asked.requested_by == actor.user_id or asked.environment_id != actor.environment_id:
        return
    elif await _may_agree(uow, actor, asked) and not await _has_place_elsewhere(uow, account.id, actor.environment_id):
        await _take(uow, account.id, environment_id=actor.environment_id, by=actor.user_id)
        return
    uow.audit(
        AuditAction.USER_TWO_FACTOR_RESET_REQUESTED,
        target=("user", user.id),
        actor_id=actor.user_id,
        environment_id=actor.environment_id,
    )


async def take_if_due(uow: UnitOfWork, account_id: uuid.UUID) -> bool:
    """Whether the second factors are gone now, because a reset was asked for more than a day ago.

    A request is forgotten where who asked may ask no more, or the account has no place there any more.
    """
    asked = await uow.first(queries.RESET_OF, account_id=account_id)
    if asked is None or asked.due_at > uow.now:
        return False
    if not await _still_holds(uow, asked):
        await uow.changed(queries.FORGET_RESET, account_id=account_id)
        return False
    await _take(uow, account_id, environment_id=asked.environment_id, by=asked.requested_by, by_stranger=True)
    return True


async def by_operator(uow: UnitOfWork, *, email: str) -> None:
    """At once, for whoever has nobody else. INVALID_INPUT where no account with a second factor has the address."""
    found = await uow.first(account_queries.ACCOUNT_BY_ADDRESS, canonical=addresses.parse(email).canonical)
    account = await uow.first(account_queries.LOCK, account_id=found.id if found else None)
    if account is None or not account.has_second_factor:
        raise InvalidInput(
            "email",
            f"No account with a second factor has the address {email}.",
            f"Geen account met een tweede factor heeft het adres {email}.",
        )
    await _take(uow, account.id, environment_id=None, by=None)


async def _still_holds(uow: UnitOfWork, asked: ResetRow) -> bool:
    """Whether who asked could still do so. Their environment is not locked: it would have to be before the account."""
    by = await user_by_id(uow, asked.environment_id, asked.requested_by)
    if by is None or by.account_id is None or by.status is not UserStatus.ACTIVE:
        return False
    actor = Actor(by.account_id, by.environment_id, by.id, by.role, by.relationship_manager)
    place = await uow.first(
        user_queries.USER_BY_ACCOUNT, environment_id=asked.environment_id, account_id=asked.account_id
    )
    has_place = place is not None and place.status is not UserStatus.INVITED and place.activated_at is not None
    return has_place and actor.may(Permission.USER_MANAGE)


async def _may_agree(uow: UnitOfWork, actor: Actor, asked: ResetRow) -> bool:
    """Whether they were a user before it was asked for."""
    user = await user_by_id(uow, actor.environment_id, actor.user_id)
    return user is not None and user.activated_at is not None and user.activated_at < asked.requested_at


async def _has_place_elsewhere(uow: UnitOfWork, account_id: uuid.UUID, environment_id: uuid.UUID) -> bool:
    return bool(await _places_elsewhere(uow, account_id, environment_id))


async def _places_elsewhere(uow: UnitOfWork, account_id: uuid.UUID, environment_id: uuid.UUID) -> list[UserRow]:
    users = await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])
    return [user for user in users if user.environment_id != environment_id and user.activated_at is not None]


async def _tell_elsewhere(uow: UnitOfWork, account_id: uuid.UUID, environment_id: uuid.UUID) -> None:
    """The logs of the account's other environments, which trust its factors: not who asked, nor where (AUD-2)."""
    for user in await _places_elsewhere(uow, account_id, environment_id):
        uow.audit(
            AuditAction.USER_TWO_FACTOR_RESET_REQUESTED,
            target=("user", user.id),
            actor_id=None,
            environment_id=user.environment_id,
            origin=ELSEWHERE,
        )


async def _take(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    environment_id: uuid.UUID | None,
    by: uuid.UUID | None,
    by_stranger: bool = False,
) -> None:
    """`by_stranger`: it is done while somebody else than who asked logs in; from where is not told."""
    await second_factors.take_all_off(uow, account_id)
    await sessions.end_all(uow, account_id)
    if environment_id is None:
        audit_account(uow, AuditAction.ACCOUNT_TWO_FACTOR_RESET, account_id, by=None)
    else:
        user = await uow.first(user_queries.USER_BY_ACCOUNT, environment_id=environment_id, account_id=account_id)
        uow.audit(
            AuditAction.ACCOUNT_TWO_FACTOR_RESET,
            target=("user", user.id) if user else ("account", account_id),  # an environment knows its users only
            actor_id=by,
            environment_id=environment_id,
            by_stranger=by_stranger,
        )
    await account_changes.announce(uow, account_id, AccountChange.TWO_FACTOR_RESET, counted=False)
