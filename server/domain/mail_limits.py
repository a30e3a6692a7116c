"""How much mail strangers get: by the mailbox, by the network that asks, and by the environment (LIM-4)."""

import uuid

from server.db.queries.environments import DomainRow
from server.db.unit_of_work import UnitOfWork

from . import domain_proofs, throttles
from .addresses import Address, person_of
from .errors import TooManyMails, TooManyMailsToday, TooManyMailsToStrangers
from .networks import network
from .organisation_verification import is_proven_environment
from .throttles import DAY, HOUR, Budget


async def spend_anonymous(uow: UnitOfWork, address: Address, asked: Address | None = None) -> bool:
    """Whether an anonymous caller may cause one more mail to this mailbox; the answer must not tell which it is.

    `asked`: the address that was asked about, which gets a mail too if it is another one. The work is the same for
    one mailbox and for two.

    RATE_LIMITED where the caller's network caused too many. Addresses that differ after a `+` are one mailbox.
    """
    limits, here = uow.policy.limits, network(uow.origin)
    everything = Budget(limits.anonymous_mails_per_network_an_hour, HOUR)
    await throttles.ensure_left(uow, everything, throttles.key("mails from", here))
    one = Budget(limits.anonymous_mails_per_address_an_hour, HOUR)
    person = person_of(address.canonical)
    keys = [throttles.key("mails to", person)]
    if asked is not None:
        other = person_of(asked.canonical)
        keys.append(throttles.key("mails to", other) if other != person else throttles.key("mails to itself", person))
    again_at = [await throttles.spend(uow, one, key) for key in sorted(keys)]
    return not any(again_at)


async def spend_of_environment(
    uow: UnitOfWork, environment_id: uuid.UUID, domain: DomainRow | None, *, field: str = "email"
) -> None:
    """Counts a mail of the environment to an address of this domain; TOO_MANY_MAILS where it sent enough today.

    `domain` is None where nobody has it. Many to its own domains, few to strangers until a domain (ENV-8) or a company
    number of it is proven (ORG-12). The caller has locked the environment.
    """
    limits = uow.policy.limits
    own = domain is not None and domain.environment_id == environment_id
    trusted = own or await _is_proven(uow, environment_id)
    error: type[TooManyMails] = TooManyMailsToday if trusted else TooManyMailsToStrangers
    limit = limits.mails_a_day_to_own_domains if trusted else limits.mails_a_day_to_strangers
    under = throttles.key("mails of", str(environment_id), error.__name__)
    if again := await throttles.spend(uow, Budget(limit, DAY), under):
        raise error(field=field, limit=limit, again=again.strftime("%Y-%m-%d %H:%M UTC"))


async def _is_proven(uow: UnitOfWork, environment_id: uuid.UUID) -> bool:
    """Whether somebody outside vouches for the environment: the DNS, or whoever keeps company numbers."""
    return await domain_proofs.has_one(uow, environment_id) or await is_proven_environment(uow, environment_id)
