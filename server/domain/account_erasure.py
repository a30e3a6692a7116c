"""Erasing a person: their account, their places, and their name and addresses wherever else they stand (USR-5, ORG-10).

What stays are ids that point to nothing, in the audit log and in rows of others (ADR 21).
"""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Update

from server.db.models import ErasedAccount, ErasedUser, MailKind, RemovedAddress, UserStatus
from server.db.queries import account_erasure as queries
from server.db.queries import accounts as account_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import users as user_queries
from server.db.queries.account_erasure import DocumentKey
from server.db.queries.users import UserRow
from server.db.reader import Reads
from server.db.transactions import Write, repeated
from server.db.unit_of_work import UnitOfWork

from . import (
    accounts,
    addresses,
    environment_closing,
    mails,
    names,
    obsolete_files,
    offboarding,
    reauthentication,
    sessions,
    throttles,
    user_changes,
)
from .addresses import Address
from .audit import AuditAction, audit_account
from .authority import lock_environments, subject
from .errors import (
    InvalidInput,
    LastOrganisationAdministrator,
    NotFound,
    OthersRemain,
    SuccessorNeeded,
    Unauthenticated,
    WrongPassword,
)
from .ids import key_of
from .obsolete_files import Files
from .permissions import Actor, Identity, may_leave
from .throttles import DAY, Budget

AT_ONCE = 500
# What an environment is called that had the person's own name.
NEUTRAL = {"en": "Environment", "nl": "Omgeving"}


class PlacesChanged(Exception):
    """Somebody invited or added the person between reading and locking: to be tried again, from the beginning."""


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """Under which addresses the person may be known. `canonicals`: their own, and sub-addresses that are nobody else's.

    `persons`: whose addresses those are, without a sub-address.
    """

    written: list[str]
    canonicals: list[str]
    persons: list[str]


@dataclass(frozen=True, slots=True)
class Place:
    """A user of the account, or who waits to become one. `closes`: the environment goes with them."""

    user: UserRow
    closes: bool

    @property
    def is_own(self) -> bool:
        """Whether the account ever was that user, and not only invited."""
        return self.user.account_id is not None and self.user.activated_at is not None


async def mailboxes(reads: Reads, account_id: uuid.UUID) -> Mailboxes:
    """A sub-address of one of the account's own is the same mailbox, unless another account has it (ENV-3)."""
    rows = await reads.rows(account_queries.ADDRESSES_OF, account_ids=[account_id])
    own = {row.canonical for row in rows}
    known = set(own)
    for whole in sorted(address for address in own if addresses.person_of(address) == address):
        between = queries.sub_addresses(whole)
        typed = await reads.rows(queries.TYPED_BETWEEN, **between, person=whole)
        taken = await reads.rows(queries.OWNED_BETWEEN, **between)
        others = {row.canonical for row in taken if row.account_id != account_id}
        known |= {row.canonical for row in typed if addresses.person_of(row.canonical) == whole} - others
    persons = sorted({addresses.person_of(address) for address in own})
    return Mailboxes([row.address for row in rows], sorted(known), persons)


async def ensure_seen(reads: Reads, account_id: uuid.UUID, successor_id: uuid.UUID) -> None:
    """NOT_FOUND for a successor whom the account sees in no environment: before anything is said of its password."""
    users = await reads.rows(user_queries.USERS_OF_ACCOUNTS, account_ids=[account_id])
    seen = [user.environment_id for user in users if user.status is UserStatus.ACTIVE]
    if not seen or not await reads.rows(user_queries.USERS_BY_REF, environment_ids=seen, ids=[successor_id]):
        raise NotFound(field="successorId")


async def begin(uow: UnitOfWork, identity: Identity) -> None:
    """What can be refused before anything is looked for that takes long, and counts the try.

    REAUTHENTICATION_REQUIRED, LAST_ADMINISTRATOR; RATE_LIMITED after a few in a day.
    """
    await reauthentication.ensure_recent(uow, identity)
    boxes = await mailboxes(uow, identity.account_id)
    await _ensure_others_decide(uow, _own(await _places(uow, identity.account_id, boxes)))
    budget = Budget(uow.policy.limits.erasures_a_day, DAY)
    await throttles.ensure_left(uow, budget, throttles.key("erasure", str(identity.account_id)))


async def documents_sent_to(reads: Reads, account_id: uuid.UUID) -> Sequence[DocumentKey]:
    """Documents that name the person as their recipient. May take long: to be asked before the transaction."""
    boxes = await mailboxes(reads, account_id)
    lower = sorted({*(address.lower() for address in boxes.written), *boxes.canonicals})
    return await reads.rows(queries.SENT_TO, lower=lower, written=boxes.written)


async def erase(
    uow: UnitOfWork,
    account_id: uuid.UUID,
    *,
    verified_hash: str | None,
    successor_id: uuid.UUID | None,
    documents: Sequence[DocumentKey],
) -> None:
    """All of it, or nothing: LAST_ADMINISTRATOR where the account is the last Administrator of others (USR-5).

    An environment without any other user is closed. LAST_ORGANISATION_ADMINISTRATOR where an organisation needs a
    successor and none is named (ORG-10). `documents` are those of `documents_sent_to`. What `finish` does is left to do
    after the commit.
    """
    uow.origin = ""  # from where it is asked is personal too, and stays nowhere
    boxes, places = await _locked(uow, account_id, verified_hash)
    await _hand_over(uow, account_id, places, successor_id)
    of_mailbox = {"persons": boxes.persons, "canonicals": boxes.canonicals}
    lately = await uow.rows(queries.SENT_LATELY_TO, **of_mailbox)
    await _forget_words(uow, places, [*documents, *lately])
    for place in places:
        await _leave(uow, place)
    await _rename_environments(uow, await accounts.name_of(uow, account_id), places)
    await sessions.end_all(uow, account_id)
    sign_ups = [row.id for row in await uow.rows(queries.SIGN_UPS_OF, canonicals=boxes.canonicals)]
    asked_for = await _asked_for(uow, boxes)
    await _forget_rows(uow, account_id, boxes, sign_ups)
    await _leave_to_do(uow, {account_id, *asked_for, *sign_ups}, places)
    audit_account(uow, AuditAction.ACCOUNT_ERASED, account_id, by=account_id)


async def _asked_for(uow: UnitOfWork, boxes: Mailboxes) -> set[uuid.UUID]:
    """What stood for an account of the person's while there was none: not the accounts of others that once had one of
    their addresses.
    """
    subjects = {row.subject_id for row in await uow.rows(queries.SUBJECTS_OF, canonicals=boxes.canonicals)}
    accounts_there = await uow.rows(account_queries.ACCOUNTS_BY_ID, ids=list(subjects)) if subjects else []
    return subjects - {account.id for account in accounts_there}


async def _locked(uow: UnitOfWork, account_id: uuid.UUID, verified_hash: str | None) -> tuple[Mailboxes, list[Place]]:
    """Everything that will change is locked: domains, environments, the account, in this order; and read after it."""
    boxes = await mailboxes(uow, account_id)
    seen = await _places(uow, account_id, boxes)
    await environment_closing.lock_domains(uow, [place.user.environment_id for place in seen if place.closes])
    locked = await _reach(uow, seen)
    await lock_environments(uow, locked)
    account = await uow.first(queries.LOCK, account_id=account_id)
    if account is None:
        raise Unauthenticated  # erased meanwhile
    if account.password_hash != verified_hash:
        raise WrongPassword(field="password")
    boxes = await mailboxes(uow, account_id)
    places = await _places(uow, account_id, boxes)
    if {_key(place) for place in places} != {_key(place) for place in seen} or await _reach(uow, places) - locked:
        raise PlacesChanged
    return boxes, places


def _key(place: Place) -> tuple[uuid.UUID, bool]:
    return place.user.id, place.closes


async def _places(uow: UnitOfWork, account_id: uuid.UUID, boxes: Mailboxes) -> list[Place]:
    canonicals = set(boxes.canonicals)
    rows = await uow.rows(queries.PLACES, account_id=account_id, persons=boxes.persons)
    users = [row for row in rows if row.account_id is not None or row.canonical in canonicals]
    found = []
    for user in users:
        key = {"environment_id": user.environment_id, "user_id": user.id}
        was_active = user.account_id is not None and user.activated_at is not None
        closes = was_active and await uow.scalar(queries.ANOTHER_USER, **key) is None
        found.append(Place(user, closes))
    return found


async def _reach(uow: UnitOfWork, places: Sequence[Place]) -> set[uuid.UUID]:
    found: set[uuid.UUID] = set()
    for place in places:
        user = place.user
        found |= await offboarding.reach(uow, user.environment_id, user.id)
        if place.closes:
            found |= await environment_closing.reach(uow, user.environment_id)
    return found


async def _hand_over(
    uow: UnitOfWork, account_id: uuid.UUID, places: Sequence[Place], successor_id: uuid.UUID | None
) -> None:
    """What the last administrators have to see to: of environments first, then of organisations (ERR-1).

    Who is blocked in an environment does not decide anything there: the operator appoints somebody, as after blocking.
    """
    own = _own(places)
    successor = await _successor(uow, own, successor_id)
    names_of = await _ensure_others_decide(uow, own)
    for user in own:
        actor = Actor(account_id, user.environment_id, user.id, user.role, user.relationship_manager)
        theirs = successor if successor and successor.environment_id == user.environment_id else None
        try:
            await offboarding.hand_over(uow, actor, user, theirs)
        except LastOrganisationAdministrator as refused:
            about = {"organisation": refused.values["organisation"], "environment": names_of[user.environment_id]}
            raise SuccessorNeeded(field="successorId", **about) from None


def _own(places: Sequence[Place]) -> list[UserRow]:
    return [place.user for place in places if place.user.status is UserStatus.ACTIVE and not place.closes]


async def _ensure_others_decide(reads: Reads, own: Sequence[UserRow]) -> dict[uuid.UUID, str]:
    """LAST_ADMINISTRATOR where nobody would be left who administers an environment. Answers what they are called."""
    named = await reads.rows(queries.ENVIRONMENTS, ids=[user.environment_id for user in own]) if own else []
    names_of = {environment.id: environment.name for environment in named}
    for user in own:
        if may_leave(await subject(reads, user)) is not None:
            raise OthersRemain(environment=names_of[user.environment_id])
    return names_of


async def _successor(reads: Reads, own: Sequence[UserRow], successor_id: uuid.UUID | None) -> UserRow | None:
    """An active user of an environment in which the person is one too. NOT_FOUND for anybody else (ERR-1)."""
    if successor_id is None:
        return None
    given = {"environment_ids": [user.environment_id for user in own], "ids": [successor_id]}
    found = await reads.rows(user_queries.USERS_BY_REF, **given) if own else []
    if not found:
        raise NotFound(field="successorId")
    [successor] = found
    if successor.status is not UserStatus.ACTIVE or successor.id in {user.id for user in own}:
        raise InvalidInput(
            "successorId",
            "Choose another active user of the environment.",
            "Kies een andere actieve gebruiker van de omgeving.",
        )
    return successor


async def _leave(uow: UnitOfWork, place: Place) -> None:
    """The user goes as whoever leaves does; where nobody else is there, the environment goes too.

    Who was blocked comes back by invitation only, as who was removed: else erasing would be a way around it (ENV-3).
    """
    user = place.user
    if place.closes:
        await environment_closing.end_ties(uow, user)
        await user_changes.delete_user(uow, user, by=user.id, guarded=queries.REMOVE_ALONE)
    else:
        await user_changes.delete_user(uow, user, by=user.id)
    if user.status is UserStatus.BLOCKED:
        fingerprint = addresses.fingerprint(user.canonical)
        row = {"environment_id": user.environment_id, "address_hash": fingerprint, "removed_at": uow.now}
        await uow.insert_if_new(RemovedAddress, **row)
    uow.audit(
        AuditAction.USER_ERASED if place.is_own else AuditAction.INVITATION_DECLINED,
        target=("user", user.id),
        actor_id=user.id if place.is_own else None,
        environment_id=user.environment_id,
        by_stranger=not place.is_own,  # nothing tells the Administrators that there was an account (INV-12)
        before={"role": user.role.value, "status": user.status.value} if place.is_own else None,
    )
    if place.closes:
        await environment_closing.close(uow, user.environment_id)


async def _forget_words(uow: UnitOfWork, places: Sequence[Place], documents: Sequence[DocumentKey]) -> None:
    """What the person wrote to others, and where a document of others says that it went to them."""
    for document in documents:
        await uow.changed(queries.FORGET_RECIPIENT, **key_of(document))
    for user in (place.user for place in places):
        await uow.changed(queries.FORGET_MEMBERSHIP_REASONS, of_environment=user.environment_id, of_user=user.id)
        for action, statement in (
            (AuditAction.PARTNERSHIP_REQUESTED, queries.FORGET_MESSAGE),
            (AuditAction.PARTNERSHIP_DECLINED, queries.FORGET_REASON),
        ):
            await _forget_on_both_sides(uow, user, action, statement)


async def _forget_on_both_sides(uow: UnitOfWork, user: UserRow, action: AuditAction, statement: Update) -> None:
    """Of the partnerships on which the user took this action."""
    here = {"environment_id": user.environment_id}
    wrote_to = await uow.rows(queries.WROTE_TO, **here, user_id=user.id, action=action.value)
    if wrote_to:
        found = await uow.rows(partnership_queries.BY_ID, **here, ids=[row.target_id for row in wrote_to])
        sides = sorted((side, row.id) for row in found for side in (row.environment_id, row.partner_id))
        await uow.each(statement, [{"of_environment": side, "of_id": pk} for side, pk in sides])


async def _rename_environments(uow: UnitOfWork, name: str, places: Sequence[Place]) -> None:
    """An environment is named after its founder where the domain gave no name; after the founder, it is not.

    What has a name of its own keeps it, as long as others are there: it is theirs.
    """
    closing = {place.user.environment_id for place in places if place.closes}
    ids = [place.user.environment_id for place in places]
    person = names.fold(name)
    for environment in await uow.rows(queries.ENVIRONMENTS, ids=ids) if ids else []:
        called = names.fold(environment.name)
        if called != person and not (environment.id in closing and person in called):
            continue
        neutral = NEUTRAL[environment.locale]
        key = {"new_name": neutral, "new_name_key": names.sort_key(neutral)}
        await uow.changed(queries.RENAME_ENVIRONMENT, of_id=environment.id, **key)
        uow.audit(
            AuditAction.ENVIRONMENT_UPDATED,
            target=("environment", environment.id),
            actor_id=None,
            environment_id=environment.id,
            before={"name": "changed"},
            after={"name": "changed"},
        )


async def _forget_rows(uow: UnitOfWork, account_id: uuid.UUID, boxes: Mailboxes, sign_ups: Sequence[uuid.UUID]) -> None:
    """Every row of which the person is the subject, and the last mail, whose row forgets them once it is sent."""
    primary = await uow.first(account_queries.PRIMARY_OF, account_id=account_id)
    invitations = await uow.rows(queries.INVITATIONS_OF, canonicals=boxes.canonicals)
    known: Mapping[str, object] = {
        "of_account": account_id,
        "canonicals": boxes.canonicals,
        "written": boxes.written,
        "persons": boxes.persons,
        "subjects": [account_id, *sign_ups, *(row.id for row in invitations)],
    }
    for canonical in boxes.canonicals:
        await uow.changed(queries.FORGET_CONFIRMATIONS, **queries.confirmations_of(canonical))
    for going in queries.GOING:
        await uow.changed(going.statement, **{name: known[name] for name in going.takes})
    if primary is not None:
        to = Address(primary.address, primary.canonical)
        mails.promise(uow, MailKind.ACCOUNT_ERASED, to, locale=primary.locale)


async def _leave_to_do(uow: UnitOfWork, account_ids: Iterable[uuid.UUID], places: Sequence[Place]) -> None:
    """`account_ids`: and what stands for one, before there is any."""
    users = [place.user for place in places]
    uow.add(*(ErasedUser(environment_id=user.environment_id, id=user.id) for user in users))
    await uow.insert_if_new(ErasedAccount, *({"account_id": pk} for pk in account_ids))


async def forget_origins(uow: UnitOfWork) -> int:
    """Takes network addresses of who was erased out of the audit log: a step of what is left to do after the commit.

    How much there was: ask again where it is not 0, in another transaction.
    """
    if user := await uow.first(queries.ERASED_USER):
        of_user = {"of_environment": user.environment_id, "of_id": user.id}
        gone = sum([await uow.changed(one, limit=AT_ONCE, **of_user) for one in queries.FORGET_ORIGINS_OF_USER])
        return gone or await uow.changed(queries.FORGET_ERASED_USER, **of_user)
    if account := await uow.first(queries.ERASED_ACCOUNT):
        of_account = {"of_account": account.account_id}
        gone = await uow.changed(queries.FORGET_ORIGINS_OF_ACCOUNT, limit=AT_ONCE, **of_account)
        return gone or await uow.changed(queries.FORGET_ERASED_ACCOUNT, **of_account)
    return 0


async def finish(write: Write, files: Files | None) -> int:
    """What erasures left to do, in transactions of its own: how many events and files that were.

    The server comes back to it, should it be cut off (`app.tidy_hourly`).
    """
    gone = await repeated(write, forget_origins)
    return gone + (await obsolete_files.delete(write, files) if files is not None else 0)
