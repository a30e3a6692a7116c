"""A domain is proven by a TXT record in the DNS (ENV-8): stronger than the mailbox that first claimed it.

The DNS is asked while nothing is locked and no connection is held; what it said is acted on in one transaction.
"""

import uuid
from collections.abc import Sequence
from typing import Protocol

from server.db.models import NoticeKind
from server.db.queries import domain_proofs as queries
from server.db.queries import environments as environment_queries
from server.db.queries import users as user_queries
from server.db.queries.domain_proofs import DomainProofRow
from server.db.queries.environments import DomainRow
from server.db.reader import Reads
from server.db.transactions import Transactions
from server.db.unit_of_work import UnitOfWork

from . import addresses, domains, inbox, throttles
from .audit import ELSEWHERE, AuditAction
from .authority import lock_environments, reauthorize
from .errors import (
    DnsFailed,
    DnsTimedOut,
    DomainNotProven,
    DomainProvenElsewhere,
    InvalidInput,
    OtherRecordsFound,
    ProofNotStarted,
    TooManyRecords,
)
from .ids import UserRef
from .permissions import Actor, Permission
from .throttles import HOUR, Budget

LABEL, WORD = "_welkom-challenge", "welkom-domain-verification"
LONGEST_NAME = 253  # what the DNS takes
MOST_OPEN = 100  # proofs that an environment began, of domains that it does not hold


class NoSuchRecord(Exception):
    """The DNS knows that there is no TXT record at the name."""


class LookUpTimedOut(Exception):
    """The DNS did not answer in time."""


class LookUpTooLarge(Exception):
    """The answer is larger than what is read."""


class LookUpFailed(Exception):
    """The DNS can't tell; the message is a word of its own for why, such as SERVFAIL."""


class TxtRecords(Protocol):
    """What `server.outside.TxtLookUps` does."""

    async def texts(self, name: str) -> Sequence[str]:
        """The TXT records at exactly this name. Raises one of the four above; answers or raises within seconds."""


def record_name(domain: str) -> str:
    """Where the record has to be."""
    return f"{LABEL}.{domain}"


def record_value(value: str) -> str:
    """What the record has to say."""
    return f"{WORD}={value}"


async def start_domain_proof(uow: UnitOfWork, actor: Actor, *, domain: str) -> str:
    """The domain's name, whose proof now has a record; asked again, it is the same record.

    The answer tells nothing of whoever holds or has proven the domain elsewhere.
    """
    actor = await reauthorize(uow, actor, Permission.ENVIRONMENT_MANAGE)
    name = _provable(domain)
    _ensure_not_shared(await uow.first(environment_queries.DOMAIN, name=name), name)
    if await _proof(uow, actor.environment_id, name) is not None:
        return name
    if await uow.count(queries.COUNT_OPEN, of_environment=actor.environment_id) >= MOST_OPEN:
        raise InvalidInput(
            "domain",
            f"{MOST_OPEN} proofs are open already. Confirm those whose records are there, then start the next.",
            f"Er staan al {MOST_OPEN} bewijzen open. Bevestig die waarvan het record er is, en start dan het volgende.",
        )
    domains.begin_proof(uow, name, environment_id=actor.environment_id)
    _audit(uow, AuditAction.DOMAIN_PROOF_STARTED, actor.environment_id, actor)
    return name


async def confirm_domain_proof(transactions: Transactions, records: TxtRecords, actor: Actor, *, domain: str) -> str:
    """The domain's name, proven by its record: it is the environment's from now on, whoever held it by a mailbox.

    DOMAIN_NOT_PROVEN where the record is not there, and where another environment has proven the domain: of two that
    confirm at once, one does. RATE_LIMITED where the DNS was asked too often (LIM-4).
    """
    name = _provable(domain)
    proof = await _proof(transactions.reader, actor.environment_id, name)
    if proof is None:
        raise ProofNotStarted(field="domain")
    if proof.proven_at is not None:
        return name
    async with transactions.write() as uow:
        await _count_look_up(uow, await reauthorize(uow, actor, Permission.ENVIRONMENT_MANAGE))
    if record_value(proof.value) not in await _texts(records, name):
        raise OtherRecordsFound(field="domain", record=record_name(name))
    async with transactions.write() as uow:
        await _prove(uow, actor, name, proof.value)
    return name


async def unprove_domain(uow: UnitOfWork, *, domain: str) -> None:
    """The operator takes a proof back. The environment holds the domain until somebody proves it, with a new record."""
    name = domains.clean_domain(domain)
    await domains.lock_domain(uow, name)
    proven = await uow.first(queries.PROVEN, of_domain=name)
    if proven is None:
        raise InvalidInput("domain", f"{name} is not proven.", f"{name} is niet bewezen.")
    await lock_environments(uow, [proven.environment_id])
    one = {"of_environment": proven.environment_id, "of_domain": name}
    await uow.changed(queries.UNPROVE, **one, new_value=domains.record_value())
    _audit(uow, AuditAction.DOMAIN_UNPROVEN, proven.environment_id)
    await _tell_administrators(uow, proven.environment_id, NoticeKind.DOMAIN_UNPROVEN, name)


async def has_one(reads: Reads, environment_id: uuid.UUID) -> bool:
    """Whether the environment has proven a domain."""
    return await reads.scalar(queries.ANY_PROVEN_OF, of_environment=environment_id) is not None


def _provable(domain: str) -> str:
    name = domains.clean_domain(domain)
    if addresses.is_generic(name):
        raise InvalidInput(
            "domain",
            f"Many who have nothing to do with each other have {name}, or names below it: nobody can own it.",
            f"Velen die niets met elkaar te maken hebben, gebruiken {name} of namen daaronder: niemand bezit het.",
        )
    if len(record_name(name)) > LONGEST_NAME:
        raise InvalidInput(
            "domain",
            "This domain is too long for a record to stand below it. Prove a shorter one.",
            "Dit domein is te lang om er een record onder te zetten. Bewijs een korter domein.",
        )
    return name


def _ensure_not_shared(row: DomainRow | None, name: str) -> None:
    if row is not None and row.shared_at is not None:
        raise InvalidInput(
            "domain",
            f"{name} is shared: nobody owns it. Ask the operator of this server if that is wrong.",
            f"{name} is gedeeld: niemand bezit het. Vraag de beheerder van het systeem als dat niet klopt.",
        )


async def _proof(reads: Reads, environment_id: uuid.UUID, name: str) -> DomainProofRow | None:
    return await reads.first(queries.PROOF, of_environment=environment_id, of_domain=name)


async def _count_look_up(uow: UnitOfWork, actor: Actor) -> None:
    """Before the DNS is asked, whatever it will say."""
    budget = Budget(uow.policy.limits.domain_checks_an_hour, HOUR)
    await throttles.ensure_left(uow, budget, throttles.key("domain checks", str(actor.environment_id)))


async def _texts(records: TxtRecords, name: str) -> Sequence[str]:
    record = record_name(name)
    try:
        return await records.texts(record)
    except NoSuchRecord:
        raise DomainNotProven(field="domain", record=record) from None
    except LookUpTimedOut:
        raise DnsTimedOut(field="domain", record=record) from None
    except LookUpTooLarge:
        raise TooManyRecords(field="domain", record=record) from None
    except LookUpFailed as failed:
        raise DnsFailed(field="domain", record=record, why=str(failed)) from None


async def _prove(uow: UnitOfWork, actor: Actor, name: str, value: str) -> None:
    """In the transaction that decides: what was read before the DNS was asked is read again under the locks."""
    held = await domains.lock_domain(uow, name)  # before the environments, as signing up does
    former = held.environment_id if held.environment_id != actor.environment_id else None
    actor = await reauthorize(uow, actor, Permission.ENVIRONMENT_MANAGE, also=[former] if former else [])
    _ensure_not_shared(held, name)
    proven = await uow.first(queries.PROVEN, of_domain=name)
    if proven is not None and proven.environment_id == actor.environment_id:
        return  # a colleague was faster
    if proven is not None:
        raise DomainProvenElsewhere(field="domain")
    one = {"of_environment": actor.environment_id, "of_domain": name}
    if not await uow.changed(queries.PROVE, **one, of_value=value, now=uow.now):
        raise ProofNotStarted(field="domain")  # another record is asked for by now
    await uow.changed(environment_queries.OWN_DOMAIN, of_name=name, owner_id=actor.environment_id)
    _audit(uow, AuditAction.DOMAIN_PROVEN, actor.environment_id, actor)
    if former is not None:
        await uow.changed(queries.FORGET, of_environment=former, of_domain=name)
        _audit(uow, AuditAction.DOMAIN_LOST, former, origin=ELSEWHERE)
        await _tell_administrators(uow, former, NoticeKind.DOMAIN_LOST, name)


async def _tell_administrators(uow: UnitOfWork, environment_id: uuid.UUID, notice: NoticeKind, name: str) -> None:
    administrators = await uow.rows(user_queries.ADMINISTRATORS, environment_id=environment_id)
    told = [UserRef.of(one) for one in administrators]
    await inbox.notify(uow, told, notice, from_id=environment_id, domain=name)


def _audit(
    uow: UnitOfWork,
    action: AuditAction,
    environment_id: uuid.UUID,
    actor: Actor | None = None,
    *,
    origin: str | None = None,
) -> None:
    uow.audit(
        action,
        target=("environment", environment_id),
        actor_id=actor.user_id if actor else None,
        environment_id=environment_id,
        origin=origin,
    )
