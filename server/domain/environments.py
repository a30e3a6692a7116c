"""Environments: founding one, its settings, and what the operator decides about domains."""

import uuid

from server.db.models import Domain, Environment, JoinPolicy, PlatformRole, UserStatus, new_id
from server.db.unit_of_work import UnitOfWork
from server.domain.audit import AuditAction
from server.domain.authority import (
    lock_environment,
    reauthorize,
)

from . import accounts, addresses, names, users
from .addresses import Address
from .errors import InvalidInput
from .permissions import Actor, Permission

clean_name = names.clean_name


async def found(
    uow: UnitOfWork, address: Address, *, account_id: uuid.UUID, person: str, name: str | None, locale: str
) -> tuple[uuid.UUID, uuid.UUID]:
    """Environment and user: a new environment whose first user is Active and Administrator (ENV-2, ENV-4).

    It claims the address's domain where that is locked by this transaction, unclaimed and not shared.
    """
    name = clean_name(name, field="environmentName") if name else default_name(address, person)
    environment = await create(uow, name=name, locale=locale)
    row = await uow.session.get(Domain, address.domain)
    if row is not None and row.environment_id is None and row.shared_at is None:
        row.environment_id = environment.id
    user = users.new_user(
        uow,
        id=new_id(),
        environment_id=environment.id,
        name=person,
        email=address.written,
        canonical=address.canonical,
        role=PlatformRole.ADMINISTRATOR,
        status=UserStatus.INVITED,
    )
    await uow.session.flush()
    await users.activate(uow, user, account_id=account_id, role=PlatformRole.ADMINISTRATOR, name=person)
    uow.audit(
        AuditAction.USER_JOINED,
        target=("user", user.id),
        actor_id=user.id,
        environment_id=environment.id,
        after={"role": PlatformRole.ADMINISTRATOR.value, "status": "ACTIVE"},
    )
    return environment.id, user.id


async def create(uow: UnitOfWork, *, name: str, locale: str) -> Environment:
    """An environment without users: the operator's way, and the first step of founding one."""
    name = clean_name(name)
    environment = Environment(
        id=new_id(),
        name=name,
        name_key=names.sort_key(name),
        locale=accounts.clean_locale(locale),
        created_at=uow.now,
    )
    uow.add(environment)
    await uow.session.flush()
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


async def update_environment(
    uow: UnitOfWork,
    actor: Actor,
    *,
    name: str | None = None,
    join_policy: JoinPolicy | None = None,
    discoverable: bool | None = None,
    locale: str | None = None,
) -> None:
    """Changes the settings that are given (ENV-7)."""
    actor = await reauthorize(uow, actor, Permission.ENVIRONMENT_MANAGE)
    environment = await uow.session.get_one(Environment, actor.environment_id)
    given = {
        "name": None if name is None else clean_name(name),
        "join_policy": join_policy,
        "discoverable": discoverable,
        "locale": None if locale is None else accounts.clean_locale(locale),
    }
    changes = {key: value for key, value in given.items() if value is not None and value != getattr(environment, key)}
    if not changes:
        return
    before = {key: getattr(environment, key) for key in changes}
    for key, value in changes.items():
        setattr(environment, key, value)
    environment.name_key = names.sort_key(environment.name)
    uow.audit(
        AuditAction.ENVIRONMENT_UPDATED,
        target=("environment", environment.id),
        actor_id=actor.user_id,
        environment_id=environment.id,
        before={key: _told(key, value) for key, value in before.items()},
        after={key: _told(key, value) for key, value in changes.items()},
    )


async def claim_domain(uow: UnitOfWork, *, environment_id: uuid.UUID, domain: str) -> None:
    """The operator gives an environment a domain that nobody owns and nobody shares."""
    domain = _clean_domain(domain)
    await uow.insert_if_new(Domain, name=domain)
    row = await uow.session.get_one(Domain, domain, with_for_update=True)
    await lock_environment(uow, environment_id)  # after the domain, as signing up does
    if row.shared_at is not None or addresses.is_generic(domain):
        raise InvalidInput("domain", f"{domain} is shared; nobody owns it.", f"{domain} is gedeeld; niemand bezit het.")
    if row.environment_id not in (None, environment_id):
        raise InvalidInput(
            "domain", f"{domain} belongs to another environment.", f"{domain} is van een andere omgeving."
        )
    row.environment_id = environment_id
    uow.audit(
        AuditAction.DOMAIN_CLAIMED, target=("environment", environment_id), actor_id=None, environment_id=environment_id
    )


async def share_domain(uow: UnitOfWork, *, domain: str) -> None:
    """One-way: auto-join and invitations by e-mail stop for it, existing users stay (ENV-5)."""
    domain = _clean_domain(domain)
    await uow.insert_if_new(Domain, name=domain)
    row = await uow.session.get_one(Domain, domain, with_for_update=True)
    if row.shared_at is not None:
        return
    owner, row.environment_id, row.shared_at = row.environment_id, None, uow.now
    uow.audit(AuditAction.DOMAIN_SHARED, target=("environment", owner), actor_id=None, environment_id=owner)


def _clean_domain(domain: str) -> str:
    return addresses.parse(f"postmaster@{domain.strip().removeprefix('@')}", field="domain").domain


def _told(key: str, value: object) -> object:
    """Names are told as changed, never as what they were: an audit row holds no names (AUD-1)."""
    if key == "name":
        return "changed"
    return value.value if isinstance(value, JoinPolicy) else value
