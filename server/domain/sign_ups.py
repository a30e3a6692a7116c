"""Signing up: an address, a mail that proves it, and the environment that is founded or joined (ENV-1 to ENV-4)."""

import datetime as dt
import uuid

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

from . import accounts, addresses, environments, invitation_states, mail_limits, names, secrets, user_changes
from .addresses import Address
from .audit import AuditAction
from .authority import lock_environment
from .errors import EnvironmentClosed, InvalidToken, Refusal, YouAreUserAlready
from .i18n import clean_locale
from .ids import UserRef
from .permissions import Identity, Start

LASTS = dt.timedelta(hours=24)


async def sign_up(uow: UnitOfWork, *, email: str, locale: str) -> None:
    """Mails a link to the address, whether or not it is known.

    Nothing happens where the mailbox was mailed often enough in an hour: callers must not be told (LIM-4).
    """
    if await mail_limits.spend_anonymous(uow, addresses.parse(email)):
        await mail_link(uow, email=email, locale=locale)


async def mail_link(uow: UnitOfWork, *, email: str, locale: str) -> str:
    """The mail itself. Answers its secret: for the operator, who needs no mailbox to read it."""
    address = addresses.parse(email)
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
    uow.mail(
        MailKind.SIGN_UP,
        to=to,
        canonical=address.canonical,
        person=addresses.person_of(address.canonical),
        locale=row.locale,
        secret=token,
    )
    uow.audit(AuditAction.SIGN_UP_REQUESTED, target=("sign_up", row.id), actor_id=None, environment_id=None)
    return token


async def check(reads: Reads, token: str, identity: Identity | None, *, now: dt.datetime) -> SignUpRow:
    """The sign-up, if this caller may complete it now: tells a bad link, a closed environment and LOG_IN_REQUIRED."""
    row = await _usable_sign_up(reads, token, now)
    try:
        await accounts.holder(reads, row.canonical, identity, may_link=False)
        domain = await reads.first(environment_queries.DOMAIN, name=Address(row.email, row.canonical).domain)
        if domain is not None and domain.environment_id is not None and not addresses.is_generic(domain.name):
            [environment] = await reads.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[domain.environment_id])
            await _how_to_join(reads, environment, row.canonical, now)
    except Refusal:
        await _usable_sign_up(reads, token, now)  # completed between two statements: that is told first
        raise
    return row


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
    row = await check(uow, token, identity, now=uow.now)
    if not await secrets.redeem(uow, token, Purpose.SIGN_UP, row.id):
        raise InvalidToken(field="token")
    address = Address(row.email, row.canonical)
    account_id = await accounts.holder(uow, address.canonical, identity, may_link=False)
    if account_id is None:
        account_id = await accounts.create(
            uow, address, name=names.clean_name(name), password_hash=password_hash, locale=row.locale
        )
    person = await accounts.name_of(uow, account_id)
    owner = await _claim(uow, address.domain)
    if owner is not None:
        return account_id, UserRef(owner, await _join(uow, owner, address, account_id, person))
    founder = await environments.found(
        uow, address, account_id=account_id, person=person, name=environment_name, locale=row.locale
    )
    return account_id, founder


async def _claim(uow: UnitOfWork, domain: str) -> uuid.UUID | None:
    """The environment that owns the domain, or None: then the caller founds one. Of two at once, one waits (ENV-2)."""
    if addresses.is_generic(domain):
        return None
    return (await environments.lock_domain(uow, domain)).environment_id


async def _how_to_join(
    reads: Reads, environment: EnvironmentRow, canonical: str, now: dt.datetime
) -> tuple[UserRow | None, InvitationRow | None]:
    """The waiting user and the pending invitation of this address, if any; raises where there is no way in (ENV-3)."""
    address = {"environment_id": environment.id, "canonical": canonical}
    user = await reads.first(user_queries.USER_BY_ADDRESS, **address)
    if user is not None and user.status is UserStatus.ACTIVE:
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


async def _join(
    uow: UnitOfWork, environment_id: uuid.UUID, address: Address, account_id: uuid.UUID, person: str
) -> uuid.UUID:
    environment = await lock_environment(uow, environment_id)
    user, pending = await _how_to_join(uow, environment, address.canonical, uow.now)
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
        await uow.session.flush()
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
