"""Environments: founding one, its settings, and what the operator decides about domains."""

import datetime as dt
import uuid
from dataclasses import asdict, dataclass

from server.db.models import Environment, JoinPolicy, PlatformRole, UserStatus, new_id
from server.db.queries import domain_proofs as proof_queries
from server.db.queries import environments as queries
from server.db.queries.environments import EnvironmentRow
from server.db.queries.search import HIGHEST
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import addresses, company_numbers, names, reauthentication, second_factors, texts, user_changes
from .addresses import Address
from .audit import AuditAction
from .authority import lock_environment, reauthorize
from .domains import clean_domain, hold_domain, lock_domain
from .errors import BadUserInput, InvalidInput
from .generic_domains import Generic, why_generic
from .i18n import clean_locale
from .ids import UserRef
from .permissions import Actor, Identity, Permission, Start

SHORTEST_SEARCH = 3


def searching(actor: Actor, search: str) -> dict[str, object]:
    """The parameters of FIND, by name or number; whoever looks sees what a card shows, no more (PAR-2)."""
    text = " ".join(texts.cut(search, texts.SEARCH).replace("\0", " ").split())  # PostgreSQL takes no NUL
    if names.letters(text) < SHORTEST_SEARCH:
        raise BadUserInput("Search by three letters or more.", "Zoek met drie letters of meer.")
    name = names.fold(text)
    number = company_numbers.searched(text)
    return {"environment_id": actor.environment_id, "name": name, "name_end": name + HIGHEST, "number": number}


async def found(
    uow: UnitOfWork, address: Address, *, account_id: uuid.UUID, person: str, name: str | None, locale: str
) -> UserRef:
    """The first user of a new environment: Active and Administrator (ENV-2, ENV-4).

    The environment claims the address's domain where that is locked by this transaction, unclaimed and not shared.
    """
    name = names.clean_name(name, field="environmentName") if name else default_name(address, person)
    environment = await create(uow, name=name, locale=locale)
    domain = await uow.first(queries.DOMAIN, name=address.domain)
    if domain is not None and domain.environment_id is None and domain.shared_at is None:
        await hold_domain(uow, domain.name, environment_id=environment.id)
    user = user_changes.new_user(
        uow,
        id=new_id(),
        environment_id=environment.id,
        name=person,
        email=address.written,
        canonical=address.canonical,
        role=PlatformRole.ADMINISTRATOR,
        status=UserStatus.INVITED,
    )
    start = Start.as_role(PlatformRole.ADMINISTRATOR)
    await user_changes.activate(uow, user, account_id=account_id, start=start, name=person)
    uow.audit(
        AuditAction.USER_JOINED,
        target=("user", user.id),
        actor_id=user.id,
        environment_id=environment.id,
        after={"role": PlatformRole.ADMINISTRATOR.value, "status": "ACTIVE"},
    )
    return UserRef(environment.id, user.id)


async def create(uow: UnitOfWork, *, name: str, locale: str) -> Environment:
    """An environment without users: the operator's way, and the first step of founding one."""
    name = names.clean_name(name)
    environment = Environment(
        id=new_id(),
        name=name,
        name_key=names.sort_key(name),
        locale=clean_locale(locale),
        created_at=uow.now,
    )
    uow.add(environment)
    uow.audit(
        AuditAction.ENVIRONMENT_CREATED,
        target=("environment", environment.id),
        actor_id=None,
        environment_id=environment.id,
    )
    return environment


def default_name(address: Address, person: str) -> str:
    """The company's domain, as far as one can tell; on a shared domain the person's name."""
    if addresses.is_generic(address.domain):
        return person
    label = address.written.rpartition("@")[2].split(".")[0]
    return label[:1].upper() + label[1:]


@dataclass(frozen=True, slots=True)
class Settings:
    """What an environment's Administrator decides about it (ENV-7)."""

    name: str
    join_policy: JoinPolicy
    discoverable: bool
    require_two_factor: bool
    locale: str


async def update_environment(
    uow: UnitOfWork,
    actor: Actor,
    identity: Identity,
    *,
    name: str | None = None,
    join_policy: JoinPolicy | None = None,
    discoverable: bool | None = None,
    require_two_factor: bool | None = None,
    locale: str | None = None,
) -> None:
    """Changes the settings that are not None (ENV-7).

    Who has no second factor demands none of others: they would be the first who can't get in. Whether one is demanded
    needs REAUTHENTICATION_REQUIRED.
    """
    actor = await reauthorize(uow, actor, Permission.ENVIRONMENT_MANAGE)
    [row] = await uow.rows(queries.ENVIRONMENTS_BY_ID, ids=[actor.environment_id])
    now = Settings(row.name, row.join_policy, row.discoverable, row.require_two_factor, row.locale)
    new = Settings(
        now.name if name is None else names.clean_name(name),
        now.join_policy if join_policy is None else join_policy,
        now.discoverable if discoverable is None else discoverable,
        now.require_two_factor if require_two_factor is None else require_two_factor,
        now.locale if locale is None else clean_locale(locale),
    )
    if new == now:
        return
    if new.require_two_factor is not now.require_two_factor:
        await reauthentication.ensure_recent(uow, identity)
    if new.require_two_factor and not now.require_two_factor:
        await _ensure_has_second_factor(uow, actor)
    await uow.changed(
        queries.UPDATE,
        of_id=row.id,
        new_name=new.name,
        new_name_key=names.sort_key(new.name),
        new_join_policy=new.join_policy,
        new_discoverable=new.discoverable,
        new_require_two_factor=new.require_two_factor,
        new_locale=new.locale,
    )
    changed = [key for key, value in asdict(new).items() if value != getattr(now, key)]
    uow.audit(
        AuditAction.ENVIRONMENT_UPDATED,
        target=("environment", row.id),
        actor_id=actor.user_id,
        environment_id=row.id,
        before={key: _audited(key, getattr(now, key)) for key in changed},
        after={key: _audited(key, getattr(new, key)) for key in changed},
    )


async def _ensure_has_second_factor(uow: UnitOfWork, actor: Actor) -> None:
    if not await second_factors.has_one(uow, actor.account_id):
        raise InvalidInput(
            "requireTwoFactor",
            "Set up a second factor of your own first: an authenticator app or a passkey.",
            "Stel eerst zelf een tweede factor in: een authenticator-app of een passkey.",
        )


async def claim_domain(uow: UnitOfWork, *, environment_id: uuid.UUID, domain: str) -> None:
    """The operator gives an environment a domain that nobody owns and nobody shares."""
    domain = clean_domain(domain)
    row = await lock_domain(uow, domain)
    await lock_environment(uow, environment_id)  # after the domain, as signing up does
    if row.shared_at is not None or addresses.is_generic(domain):
        raise InvalidInput("domain", f"{domain} is shared; nobody owns it.", f"{domain} is gedeeld; niemand bezit het.")
    if row.environment_id not in (None, environment_id):
        raise InvalidInput(
            "domain", f"{domain} belongs to another environment.", f"{domain} is van een andere omgeving."
        )
    await hold_domain(uow, domain, environment_id=environment_id)
    uow.audit(
        AuditAction.DOMAIN_CLAIMED, target=("environment", environment_id), actor_id=None, environment_id=environment_id
    )


async def share_domain(uow: UnitOfWork, *, domain: str) -> None:
    """One-way: auto-join and invitations by e-mail stop for it, existing users stay (ENV-5)."""
    domain = clean_domain(domain)
    row = await lock_domain(uow, domain)
    if row.shared_at is not None:
        return
    owner = row.environment_id
    await uow.changed(queries.SHARE_DOMAIN, of_name=domain, now=uow.now)
    await uow.changed(proof_queries.FORGET_OF_DOMAIN, of_domain=domain)
    if owner is not None:
        uow.audit(AuditAction.DOMAIN_SHARED, target=("environment", owner), actor_id=None, environment_id=owner)


async def domain_owner(reads: Reads, *, domain: str) -> uuid.UUID | None:
    row = await reads.first(queries.DOMAIN, name=clean_domain(domain))
    return row.environment_id if row else None


@dataclass(frozen=True, slots=True)
class DomainStanding:
    """What a domain is: generic and why, shared since when, owned by whom. Free where it is none of these.

    `proven_at`: since when its owner has proven it by DNS. `proving`: how many other environments have begun to.
    """

    name: str
    generic: Generic | None
    shared_at: dt.datetime | None
    owner: EnvironmentRow | None
    proven_at: dt.datetime | None
    proving: int


async def domain_standing(reads: Reads, *, domain: str) -> DomainStanding:
    """How sign-up and inviting treat the domain (ENV-8). A generic one is so even where somebody owned it before."""
    name = domain.strip(" @.").lower()
    if "." in name or why_generic(name) is None:  # nl is one too, and no whole domain
        name = clean_domain(domain)
    row = await reads.first(queries.DOMAIN, name=name)
    owner_id = row.environment_id if row else None
    owners = await reads.rows(queries.ENVIRONMENTS_BY_ID, ids=[owner_id]) if owner_id else []
    proofs = {proof.environment_id: proof for proof in await reads.rows(proof_queries.OF_DOMAIN, of_domain=name)}
    held = proofs.pop(owner_id, None) if owner_id else None
    return DomainStanding(
        name,
        why_generic(name),
        shared_at=row.shared_at if row else None,
        owner=owners[0] if owners else None,
        proven_at=held.proven_at if held else None,
        proving=len(proofs),
    )


def _audited(key: str, value: object) -> object:
    """Of a name only that it changed, never what it was: an audit row holds no names (AUD-1)."""
    if key == "name":
        return "changed"
    return value.value if isinstance(value, JoinPolicy) else value
