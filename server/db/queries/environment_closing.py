"""What goes with an environment whose only user is erased (USR-5). All of it is of :of_environment."""

import uuid
from typing import Protocol

from sqlalchemy import BindParameter, bindparam, delete, or_, select, tuple_, update

from server.db.models import (
    CompanyNumber,
    DeliveryStatus,
    Document,
    Domain,
    DomainProof,
    Environment,
    IdempotencyKey,
    InboxItem,
    InboxPosition,
    Invitation,
    JoinPolicy,
    Mail,
    Membership,
    Organisation,
    Partnership,
    PartnershipManager,
    RemovedAddress,
    SecondFactorReset,
    UserCount,
)
from server.db.query import Id, Query, columns

from .mails import OPEN
from .memberships import UNENDED, MembershipRow
from .partnerships import LIVE, OURS, BothSides, PartnershipRow


class StoredDocument(Protocol):
    id: uuid.UUID
    storage_key: str | None


_BULK = {"synchronize_session": False}
_HERE: BindParameter[uuid.UUID] = bindparam("of_environment")

LIVE_PARTNERSHIPS = Query(PartnershipRow, OURS.where(LIVE).order_by(Partnership.id))
# Across the environment's border, whichever side the organisation is on, and within.
UNENDED_MEMBERSHIPS = Query(
    MembershipRow,
    select(*columns(Membership, MembershipRow))
    .where(
        UNENDED,
        or_(
            Membership.environment_id == bindparam("environment_id"),
            Membership.user_environment_id == bindparam("environment_id"),
        ),
    )
    .order_by(Membership.id),
)
SOME_DOCUMENTS = Query(
    StoredDocument,
    select(Document.id, Document.storage_key)
    .where(Document.environment_id == bindparam("environment_id"))
    .limit(bindparam("limit")),
)
FORGET_DOCUMENTS = (
    delete(Document)
    .where(Document.environment_id == _HERE, Document.id.in_(bindparam("ids", expanding=True)))
    .execution_options(**_BULK)
)

_NUMBERS = select(Organisation.number, Organisation.scheme).where(Organisation.environment_id == _HERE)
_MEMBERSHIPS = select(Membership.id).where(Membership.environment_id == _HERE)

CANCEL_MAILS = (
    update(Mail)
    .where(Mail.bucket == bindparam("of_bucket"), Mail.environment_id == _HERE, Mail.status.in_(OPEN))
    .values(status=DeliveryStatus.CANCELLED, sealed=None)
    .execution_options(**_BULK)
)
# In this order: what refers to something goes before it. The items are of partners' users, whom the organisations of
# the environment asked to collaborate.
GOING = tuple(
    statement.execution_options(**_BULK)
    for statement in (
        delete(InboxItem).where(InboxItem.membership_id.in_(_MEMBERSHIPS)),
        delete(InboxItem).where(InboxItem.environment_id == _HERE),
        delete(InboxPosition).where(InboxPosition.environment_id == _HERE),
        delete(Membership).where(Membership.environment_id == _HERE),
        delete(CompanyNumber).where(
            tuple_(CompanyNumber.number, CompanyNumber.scheme).in_(_NUMBERS),
            or_(CompanyNumber.proven_environment_id == _HERE, CompanyNumber.proven_environment_id.is_(None)),
        ),
        delete(Organisation).where(Organisation.environment_id == _HERE),
        delete(Invitation).where(Invitation.environment_id == _HERE),
        delete(IdempotencyKey).where(IdempotencyKey.environment_id == _HERE),
        delete(DomainProof).where(DomainProof.environment_id == _HERE),
        delete(SecondFactorReset).where(SecondFactorReset.environment_id == _HERE),
        delete(RemovedAddress).where(RemovedAddress.environment_id == _HERE),
        delete(PartnershipManager).where(PartnershipManager.environment_id == _HERE),
        update(Domain).where(Domain.environment_id == _HERE).values(environment_id=None),
    )
)
CLOSE = (
    update(Environment)
    .where(Environment.id == _HERE)
    .values(
        closed_at=bindparam("now"),
        discoverable=False,
        join_policy=JoinPolicy.CLOSED,
        storage_used=0,
    )
    .execution_options(**_BULK)
)

# ---- long after: what was left of it for its partners (`domain/housekeeping.py`)

OVER = Query(
    Id,
    select(Environment.id)
    .where(Environment.closed_at < bindparam("before"))
    .order_by(Environment.closed_at)
    .limit(bindparam("limit")),
)
# Whoever asked: they go on both sides, and before the environment.
ITS_PARTNERSHIPS = Query(
    BothSides,
    select(*columns(Partnership, BothSides))
    .where(Partnership.environment_id == bindparam("environment_id"))
    .limit(bindparam("limit")),
)
FORGETTING = tuple(
    statement.execution_options(**_BULK)
    for statement in (
        delete(UserCount).where(UserCount.environment_id == _HERE),
        delete(Environment).where(Environment.id == _HERE),
    )
)
