"""Logging in by a provider's word, and out at its word (AUT-5)."""

import datetime as dt
import uuid
from typing import NamedTuple

from server.db.models import Purpose, Verification
from server.db.queries import accounts as account_queries
from server.db.queries import environments as environment_queries
from server.db.queries import external_identities as queries
from server.db.queries import users as user_queries
from server.db.queries.environments import EnvironmentRow
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork
from server.identity_providers import IdentityProvider

from . import (
    accounts,
    addresses,
    external_identities,
    ids,
    log_ins,
    organisation_verification,
    reauthentication,
    secrets,
    sign_ups,
)
from .addresses import Address
from .audit import AuditAction, audit_account
from .authority import lock_environment
from .company_numbers import CompanyNumber
from .errors import (
    EnvironmentClosed,
    Forbidden,
    InvalidInput,
    InvalidToken,
    JoiningTakesInvitation,
    LevelTooLow,
    LinkedElsewhere,
    NobodyLinked,
    NotFound,
    NotLinkedByAddress,
    NumberNotVouched,
    OtherSession,
    Unauthenticated,
)
from .events import AccessEnded
from .identity_claims import Vouched
from .log_ins import Challenge
from .organisations import managed
from .permissions import Actor, Identity, Permission
from .sessions import Grant, StartedBy

LINK_LASTS = dt.timedelta(minutes=10)


def provider_of(providers: tuple[IdentityProvider, ...], provider_id: str) -> IdentityProvider | None:
    return next((provider for provider in providers if provider.id == provider_id), None)


async def log_in(uow: UnitOfWork, vouched: Vouched, *, user_agent: str | None) -> Grant | Challenge:
    """Into the account that is linked to it; or one that may be linked, or made, by its verified address.

    Denials: LevelTooLow, NobodyLinked, NotLinkedByAddress, JoiningTakesInvitation, UNAVAILABLE. Each leaves nothing.
    """
    if not vouched.is_enough:
        raise LevelTooLow(provider=vouched.provider.name)
    row = await external_identities.locked(uow, vouched)
    if row is not None and row.removed_at is not None:
        raise NobodyLinked(provider=vouched.provider.name)  # somebody took it off: a session puts it back
    if row is not None:
        account_id, identity_id = row.account_id, row.id
    else:
        account_id, identity_id = await _by_address(uow, vouched)
    await uow.changed(queries.USED, of_id=identity_id, of_account=account_id, now=uow.now)
    by = StartedBy(vouched.provider.id, identity_id, vouched.token_subject, vouched.sid)
    both = vouched.multi_factor and await _serves_all(uow, vouched.provider, account_id)
    return await log_ins.admit(uow, account_id, user_agent=user_agent, by=by, shown_both=both)


async def _serves_all(reads: Reads, provider: IdentityProvider, account_id: uuid.UUID) -> bool:
    """Whether the account was never anybody in an environment that has nothing to do with the provider.

    Such a one did not choose whom to believe that there were two factors.
    """
    users = await reads.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])
    environments = {user.environment_id for user in users if user.activated_at is not None}
    if not environments:
        return True
    domains = await reads.rows(environment_queries.DOMAINS_OF, ids=sorted(environments))
    by_domain = {row.environment_id for row in domains if row.name in provider.environments}
    return all(one in by_domain or provider.serves(ids.show("env", one)) for one in environments)


async def account_of(reads: Reads, vouched: Vouched) -> uuid.UUID | None:
    """Whose log-in it would have been, for the row of one that failed."""
    row = await external_identities.known(reads, vouched)
    if row is not None:
        return row.account_id
    account = await accounts.by_address(reads, vouched.address.canonical) if vouched.address else None
    return account.id if account else None


# ---- what a session begins, and ends in the same session


class Begun(NamedTuple):
    """`secret` goes along to the provider and back; `provider` is whose way that is."""

    provider: IdentityProvider
    secret: str

    @property
    def start_path(self) -> str:
        return f"{self.provider.start_path}?for={self.secret}"


async def begin_link(uow: UnitOfWork, identity: Identity, *, provider_id: str) -> Begun:
    """NOT_FOUND for a provider that is not configured. REAUTHENTICATION_REQUIRED."""
    await reauthentication.ensure_recent(uow, identity)
    provider = provider_of(uow.policy.identity_providers, provider_id)
    if provider is None or identity.session_id is None:
        raise NotFound(field="providerId")
    secret = secrets.issue(uow, Purpose.IDENTITY_LINK, identity.session_id, lasts=LINK_LASTS, detail=provider.id)
    return Begun(provider, secret)


async def link(uow: UnitOfWork, identity: Identity | None, vouched: Vouched, *, secret: str) -> None:
    """Links it to the account of the session that began it. OtherSession, LevelTooLow, LinkedElsewhere."""
    identity = await _same_session(uow, identity, vouched, Purpose.IDENTITY_LINK, secret)
    if not vouched.is_enough:
        raise LevelTooLow(provider=vouched.provider.name)
    await accounts.locked(uow, identity)
    await external_identities.link(uow, identity.account_id, vouched)


async def begin_proof(
    uow: UnitOfWork, identity: Identity, actor: Actor, *, organisation_id: uuid.UUID, provider_id: str
) -> Begun:
    """For whoever manages an organisation of their own environment (ORG-12).

    NOT_FOUND, FORBIDDEN; INVALID_INPUT for a provider that names no company numbers.
    """
    await _managed_at_home(uow, actor, organisation_id)
    provider = provider_of(uow.policy.identity_providers, provider_id)
    if provider is None or identity.session_id is None:
        raise NotFound(field="providerId")
    if not provider.names_companies:
        raise InvalidInput(
            "providerId",
            f"{provider.name} does not say for which company somebody logs in. Choose one that does.",
            f"{provider.name} zegt niet voor welk bedrijf iemand inlogt. Kies een provider die dat wel doet.",
        )
    detail = f"{provider.id} {organisation_id.hex} {actor.environment_id.hex}"
    secret = secrets.issue(uow, Purpose.ORGANISATION_PROOF, identity.session_id, lasts=LINK_LASTS, detail=detail)
    return Begun(provider, secret)


class Aim(NamedTuple):
    """What a session began: to link an identity, or to prove the number of an organisation of an environment."""

    purpose: Purpose
    organisation_id: uuid.UUID | None = None
    environment_id: uuid.UUID | None = None


async def aim_of(
    reads: Reads, identity: Identity | None, provider: IdentityProvider, secret: str, *, now: dt.datetime
) -> Aim:
    """OtherSession where that session did not begin it, or began something else, or it was done or is too old."""
    try:
        found = await secrets.usable(reads, secret, Purpose.IDENTITY_LINK, Purpose.ORGANISATION_PROOF, now=now)
    except InvalidToken:
        raise OtherSession from None
    provider_id, *aimed = (found.detail or "").split(" ")
    if identity is None or found.subject_id != identity.session_id or provider_id != provider.id:
        raise OtherSession
    return Aim(found.purpose, *(uuid.UUID(one) for one in aimed))


async def prove(
    uow: UnitOfWork,
    identity: Identity | None,
    actor: Actor | None,
    vouched: Vouched,
    *,
    secret: str,
) -> None:
    """The number of the organisation is proven by the log-in that names it (ORG-12). It links nothing.

    OtherSession, LevelTooLow, NumberNotVouched, LinkedElsewhere, ACTIVATION_REFUSED, and what `begin_proof` denies.
    """
    aim = await aim_of(uow, identity, vouched.provider, secret, now=uow.now)
    if aim.purpose is not Purpose.ORGANISATION_PROOF or aim.organisation_id is None:
        raise OtherSession
    if actor is None or actor.environment_id != aim.environment_id:
        raise OtherSession
    await _same_session(uow, identity, vouched, Purpose.ORGANISATION_PROOF, secret)
    await _managed_at_home(uow, actor, aim.organisation_id)
    row = await external_identities.known(uow, vouched)
    if row is not None and row.removed_at is None and row.account_id != actor.account_id:
        raise LinkedElsewhere(provider=vouched.provider.name)
    claimed = await organisation_verification.claim(uow, aim.organisation_id, actor=actor)
    organisation = claimed.organisation
    if vouched.company != CompanyNumber(organisation.scheme, organisation.number):
        raise NumberNotVouched(provider=vouched.provider.name)
    if not vouched.proves or not vouched.is_enough:
        raise LevelTooLow(provider=vouched.provider.name)
    await organisation_verification.prove(uow, claimed, Verification.EHERKENNING, actor=actor)


async def _managed_at_home(uow: UnitOfWork, actor: Actor, organisation_id: uuid.UUID) -> None:
    _, organisation = await managed(uow, actor, organisation_id, Permission.ORGANISATION_MANAGE)
    if organisation.environment_id != actor.environment_id:
        raise Forbidden(permission=Permission.ORGANISATION_MANAGE.name)


async def _same_session(
    uow: UnitOfWork, identity: Identity | None, vouched: Vouched, purpose: Purpose, secret: str
) -> Identity:
    found = await secrets.find(uow, secret, purpose)
    named = found.detail.partition(" ")[0] if found and found.detail else None
    if identity is None or identity.session_id is None or named != vouched.provider.id:
        raise OtherSession
    if not await secrets.redeem(uow, secret, purpose, identity.session_id):
        raise OtherSession
    return identity


# ---- logging out


async def log_out(
    uow: UnitOfWork,
    provider: IdentityProvider,
    *,
    jti: str,
    subject: str | None,
    sid: str | None,
    expires_at: dt.datetime,
) -> int:
    """Ends the sessions that a log-out token names, once for each token. How many there were."""
    await external_identities.spend(uow, f"log-out {provider.id}", jti, expires_at=expires_at)
    if sid is not None and subject is not None:
        ended = await uow.rows(queries.SESSIONS_OF_BOTH, provider=provider.id, sid=sid, subject=subject)
    elif sid is not None:
        ended = await uow.rows(queries.SESSIONS_OF_SID, provider=provider.id, sid=sid)
    else:
        ended = await uow.rows(queries.SESSIONS_OF_SUBJECT, provider=provider.id, subject=subject)
    for row in ended:
        uow.publish(AccessEnded(row.account_id, session_id=row.id))
        audit_account(uow, AuditAction.SESSION_ENDED, row.account_id, by=None, target=("session", row.id))
    of_these = {"account_ids": list({row.account_id for row in ended}), "ids": [row.id for row in ended]}
    await uow.changed(queries.END_SESSIONS, **of_these)
    linked = await uow.first(queries.BY_SUBJECT, issuer=provider.issuer, subject=subject) if subject else None
    for account_id in {row.account_id for row in ended} | ({linked.account_id} if linked else set()):
        await log_ins.abandon(uow, account_id)  # what waits for a second factor
    return len(ended)


# ---- by a verified address


async def _by_address(uow: UnitOfWork, vouched: Vouched) -> tuple[uuid.UUID, uuid.UUID]:
    """The account and its new identity, where the provider may vouch for addresses of the environment's own domain."""
    address, provider = vouched.address, vouched.provider
    environment = await _vouched_environment(uow, address, provider) if address is not None else None
    if address is None or environment is None:
        raise NobodyLinked(provider=provider.name)
    row = await external_identities.locked(uow, vouched)
    if row is not None and row.removed_at is None:  # by somebody who was faster
        return row.account_id, row.id
    if row is not None:
        raise NobodyLinked(provider=provider.name)
    email = await uow.first(account_queries.ADDRESS, canonical=address.canonical)
    if email is None:
        name = vouched.name or address.written.rpartition("@")[0]
        account_id = await accounts.create(uow, address, name=name, password_hash=None, locale=environment.locale)
        places = []
    else:
        account_id = email.account_id
        account = await uow.first(account_queries.LOCK, account_id=account_id)
        if account is None:
            raise Unauthenticated  # erased meanwhile
        places = [*await uow.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])]
        # where a stranger added them, and they never were, says nothing
        elsewhere = any(place.environment_id != environment.id and place.activated_at for place in places)
        identities = await uow.rows(queries.ALL_OF, account_id=account_id)
        # the same address and another subject: somebody else has the mailbox by now, or says so
        other = any(row.issuer == provider.issuer for row in identities)
        # a link stays: whoever has the mailbox alone does not get one
        half = account.has_second_factor and not vouched.multi_factor
        if not email.is_primary or elsewhere or other or half:
            raise NotLinkedByAddress(provider=provider.name)
    if all(place.environment_id != environment.id for place in places):
        person = await accounts.name_of(uow, account_id)
        try:
            await sign_ups.join(uow, environment.id, address, account_id, person)
        except EnvironmentClosed:
            raise JoiningTakesInvitation(provider=provider.name, environment=environment.name) from None
    return account_id, await external_identities.link(uow, account_id, vouched)


async def _vouched_environment(uow: UnitOfWork, address: Address, provider: IdentityProvider) -> EnvironmentRow | None:
    """The environment, locked, that owns the address's domain and names the provider."""
    if addresses.is_generic(address.domain):
        return None
    domain = await uow.first(environment_queries.LOCK_DOMAIN, name=address.domain)
    if domain is None or domain.environment_id is None or domain.shared_at is not None:
        return None
    if not provider.vouches_for(ids.show("env", domain.environment_id), domain.name):
        return None
    return await lock_environment(uow, domain.environment_id)
