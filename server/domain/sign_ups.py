"""Signing up: an address, a mail that proves it, and the environment that is founded or joined (ENV-1 to ENV-4)."""

import datetime as dt
import uuid
from typing import NamedTuple

from server.db.models import JoinPolicy, MailKind, PlatformRole, Purpose, SignUp, UserStatus, new_id
from server.db.queries import environments as environment_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import sign_ups as queries
from server.db.queries import users as user_queries
from server.db.queries.environments import EnvironmentRow
from server.db.queries.invitations import InvitationRow
from server.db.queries.sign_ups import SignUpRow
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import (
    accounts,
    address_links,
    addresses,
    domains,
    environments,
    invitation_states,
    mail_limits,
    secrets,
    user_changes,
)
from .addresses import Address
from .audit import AuditAction, audit_account
from .authority import lock_environment
from .errors import EnvironmentClosed, InvalidToken, Refusal, YouAreUserAlready
from .i18n import clean_locale
from .ids import UserRef
from .mails import promise
from .permissions import Identity, Start

LASTS = dt.timedelta(hours=24)


async def sign_up(uow: UnitOfWork, *, email: str, locale: str) -> None:
    """Mails a link to the address, whether or not it is known.

    Nothing happens where the mailbox was mailed often enough in an hour: callers must not be told (LIM-4).
    """
    address = addresses.parse(email)
    if await mail_limits.spend_anonymous(uow, address):
        await mail_link(uow, address, locale=locale)


async def mail_link(uow: UnitOfWork, address: Address, *, locale: str) -> str:
    """The mail itself. Answers its secret: for the operator, who needs no mailbox to read it."""
    row = SignUp(
        id=new_id(),
        email=address.written,
        canonical=address.canonical,
        locale=clean_locale(locale),
        created_at=uow.now,
    )
    uow.add(row)
    token = secrets.issue(uow, Purpose.SIGN_UP, row.id, lasts=LASTS)
    to = await accounts.mailbox(uow, address)
    promise(uow, MailKind.SIGN_UP, to, locale=row.locale, secret=token)
    audit_account(uow, AuditAction.SIGN_UP_REQUESTED, row.id, by=None, target=("sign_up", row.id))
    return token


class Checked(NamedTuple):
    """A sign-up that can be completed; the account that does it, or None where one has to be made.

    `former`: the other account that has the address now and loses it to the new one (INV-8).
    """

    row: SignUpRow
    account_id: uuid.UUID | None
    former: uuid.UUID | None


async def check(reads: Reads, token: str, identity: Identity | None, *, anew: bool, now: dt.datetime) -> Checked:
    """The sign-up, if this caller may complete it now: tells a bad link, a closed environment and LOG_IN_REQUIRED.

    `anew`: whether the caller gave what a new account needs.
    """
    row = await _usable_sign_up(reads, token, now)
    former = None
    try:
        account_id = await address_links.holder(reads, row.canonical, identity, proven_at=row.created_at, anew=anew)
        if account_id is None and (account := await accounts.by_address(reads, row.canonical)) is not None:
            former = account.id
        domain = await reads.first(environment_queries.DOMAIN, name=Address(row.email, row.canonical).domain)
        if domain is not None and domain.environment_id is not None and not addresses.is_generic(domain.name):
            [environment] = await reads.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[domain.environment_id])
            try:
                await _how_to_join(reads, environment, row.canonical, now, changes_hands=former)
            except EnvironmentClosed:
                now_of = await reads.first(environment_queries.DOMAIN, name=domain.name)
                if now_of is not None and now_of.environment_id == domain.environment_id:
                    raise  # else the environment went between two statements, and the domain is free again
    except Refusal:
        await _usable_sign_up(reads, token, now)  # completed between two statements: that is told first
        raise
    return Checked(row, account_id, former)


async def _usable_sign_up(reads: Reads, token: str, now: dt.datetime) -> SignUpRow:
    """The sign-up that this link completes, if it can still be used."""
    secret = await secrets.usable(reads, token, Purpose.SIGN_UP, now=now)
    row = await reads.first(queries.SIGN_UP, id=secret.subject_id)
    if row is None:
        raise InvalidToken(field="token")
    return row


async def complete_sign_up(
    uow: UnitOfWork,
    identity: Identity | None,
    *,
    token: str,
    name: str | None,
    password_hash: str | None,
    environment_name: str | None,
) -> tuple[uuid.UUID, UserRef]:
    """The account and its user. The link is used up by success only."""
    row, account_id, former = await check(uow, token, identity, anew=password_hash is not None, now=uow.now)
    if not await secrets.redeem(uow, token, Purpose.SIGN_UP, row.id):
        raise InvalidToken(field="token")
    address = Address(row.email, row.canonical)
    owner = await _claim(uow, address.domain)
    if account_id is None:
        account_id = await address_links.claim(
            uow, address, name=name, password_hash=password_hash, locale=row.locale, also=[owner] if owner else []
        )
    else:
        await accounts.ensure_there(uow, account_id)
    person = await accounts.name_of(uow, account_id)
    if owner is not None:
        user_id = await join(uow, owner, address, account_id, person, reclaimed=former is not None)
        return account_id, UserRef(owner, user_id)
    founder = await environments.found(
        uow, address, account_id=account_id, person=person, name=environment_name, locale=row.locale
    )
    return account_id, founder


async def _claim(uow: UnitOfWork, domain: str) -> uuid.UUID | None:
    """The environment that owns the domain, or None: then the caller founds one. Of two at once, one waits (ENV-2)."""
    if addresses.is_generic(domain):
        return None
    return (await domains.lock_domain(uow, domain)).environment_id


async def _how_to_join(
    reads: Reads, environment: EnvironmentRow, canonical: str, now: dt.datetime, *, changes_hands: uuid.UUID | None
) -> tuple[UserRow | None, InvitationRow | None]:
    """The waiting user and the pending invitation of this address, if any; raises where there is no way in (ENV-3).

    An active user is answered too, where it is the place of this account that `changes_hands` (INV-8).
    """
    address = {"environment_id": environment.id, "canonical": canonical}
    user = await reads.first(user_queries.USER_BY_ADDRESS, **address)
    if user is not None and user.status is UserStatus.ACTIVE:
        if changes_hands is not None and user.account_id == changes_hands:
            return user, None
        raise YouAreUserAlready
    pending = await reads.first(invitation_queries.PENDING_OF_ADDRESS, **address)
    if pending is not None and pending.expires_at > now and user is not None and user.status is UserStatus.INVITED:
        return user, pending
    hashes = addresses.fingerprints(canonical)
    removed = await reads.first(user_queries.REMOVED, environment_id=environment.id, address_hashes=hashes)
    same = await reads.rows(
        user_queries.USERS_OF_PERSON, environment_id=environment.id, person=addresses.person_of(canonical)
    )
    blocked = any(known.status is UserStatus.BLOCKED for known in same)
    if blocked or removed is not None or environment.join_policy is JoinPolicy.CLOSED:
        raise EnvironmentClosed(environment=environment.name)
    return user, None


async def join(
    uow: UnitOfWork,
    environment_id: uuid.UUID,
    address: Address,
    account_id: uuid.UUID,
    person: str,
    *,
    reclaimed: bool = False,
) -> uuid.UUID:
    """The user that the account becomes in the environment that owns the domain of its proven address (ENV-3).

    `reclaimed`: whether the address came to the account just now, with its places (INV-8). ENVIRONMENT_CLOSED.
    """
    environment = await lock_environment(uow, environment_id)
    user, pending = await _how_to_join(
        uow, environment, address.canonical, uow.now, changes_hands=account_id if reclaimed else None
    )
    if user is not None and user.status is UserStatus.ACTIVE:
        return user.id  # reclaimed with the address
    start = Start.as_role(PlatformRole.BASIC_USER)
    if pending is not None and user is not None and await invitation_states.accept(uow, pending):
        start = await invitation_states.start_of(uow, pending, user)
    if user is None:
        new = user_changes.new_user(
            uow,
            id=new_id(),
            environment_id=environment_id,
            name=person,
            email=address.written,
            canonical=address.canonical,
            role=start.role,
            status=UserStatus.INVITED,
        )
        user = new
    await user_changes.activate(uow, user, account_id=account_id, start=start, name=person)
    uow.audit(
        AuditAction.USER_JOINED,
        target=("user", user.id),
        actor_id=user.id,
        environment_id=environment_id,
        after={"role": start.role.value, "status": "ACTIVE"} | ({"invitation": str(pending.id)} if pending else {}),
    )
    return user.id
