"""What is over, and can go: at most :limit rows at a time, so that no writer waits for long."""

from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Delete, Update, bindparam, delete, exists, select, tuple_, update
from sqlalchemy.orm import InstrumentedAttribute

from server.db.models import (
    AccountAuditEvent,
    AuditEvent,
    AuthenticatorApp,
    Domain,
    DomainProof,
    ExternalIdentity,
    FailedLogIn,
    IdempotencyKey,
    InboxItem,
    Invitation,
    InvitationStatus,
    MailboxMessage,
    Membership,
    MembershipState,
    Partnership,
    PartnershipManager,
    PartnershipStatus,
    Passkey,
    Purpose,
    Secret,
    Session,
    SignUp,
    SpentToken,
    Throttle,
)
from server.db.query import Id, Query, columns

from .invitations import InvitationRow
from .partnerships import BothSides


def _some(model: type[Any], condition: ColumnElement[bool], *key: InstrumentedAttribute[Any]) -> Delete:
    over = select(*key).where(condition).limit(bindparam("limit"))
    return delete(model).where(tuple_(*key).in_(over)).execution_options(synchronize_session=False)


SESSIONS = _some(
    Session,
    (Session.expires_at <= bindparam("now")) | (Session.last_used_at <= bindparam("idle_since")),
    Session.account_id,
    Session.id,
)
SECRETS = _some(Secret, Secret.expires_at < bindparam("before"), Secret.hash)
# They are good for minutes, asked for by anybody, and nobody asks later why one is over.
CHALLENGES = _some(
    Secret,
    (Secret.expires_at < bindparam("now"))
    & Secret.purpose.in_([Purpose.PASSKEY_LOG_IN, Purpose.PASSKEY_REGISTRATION, Purpose.LOG_IN_CHALLENGE]),
    Secret.hash,
)
PASSKEYS = _some(Passkey, Passkey.removed_at < bindparam("before"), Passkey.account_id, Passkey.id)
SIGN_UPS = _some(SignUp, SignUp.created_at < bindparam("before"), SignUp.id)
IDEMPOTENCY_KEYS = _some(
    IdempotencyKey,
    IdempotencyKey.created_at < bindparam("before"),
    IdempotencyKey.environment_id,
    IdempotencyKey.account_id,
    IdempotencyKey.mutation,
    IdempotencyKey.key,
)
THROTTLES = _some(Throttle, Throttle.counted_at < bindparam("before"), Throttle.key)
# A domain that is held keeps its record, however long nobody proves it.
DOMAIN_PROOFS = _some(
    DomainProof,
    DomainProof.proven_at.is_(None)
    & (DomainProof.started_at < bindparam("before"))
    & ~exists().where(Domain.name == DomainProof.domain, Domain.environment_id == DomainProof.environment_id),
    DomainProof.environment_id,
    DomainProof.domain,
)
FAILED_LOG_INS = _some(FailedLogIn, FailedLogIn.at < bindparam("before"), FailedLogIn.id)
SPENT_TOKENS = _some(SpentToken, SpentToken.expires_at < bindparam("now"), SpentToken.hash)
UNLINKED_IDENTITIES = _some(
    ExternalIdentity,
    ExternalIdentity.removed_at < bindparam("before"),
    ExternalIdentity.account_id,
    ExternalIdentity.id,
)
AUTHENTICATOR_APPS = _some(
    AuthenticatorApp,
    AuthenticatorApp.removed_at < bindparam("before"),
    AuthenticatorApp.account_id,
    AuthenticatorApp.id,
)
INVITATIONS = _some(Invitation, Invitation.settled_at < bindparam("before"), Invitation.environment_id, Invitation.id)
# Nobody took them, and their users wait still.
UNTAKEN_INVITATIONS = Query(
    InvitationRow,
    select(*columns(Invitation, InvitationRow))
    .where(Invitation.status == InvitationStatus.PENDING, Invitation.expires_at < bindparam("before"))
    .order_by(Invitation.expires_at)
    .limit(bindparam("limit")),
)
MAILBOX_MESSAGES = _some(MailboxMessage, MailboxMessage.id < bindparam("before"), MailboxMessage.id)
INBOX_ITEMS = _some(
    InboxItem, ~InboxItem.is_open & (InboxItem.id < bindparam("before")), InboxItem.environment_id, InboxItem.id
)

# In words, for SQLite to find the partial indexes (see `queries/memberships.py`).
_OVER: BindParameter[Any] = bindparam(
    "over",
    (MembershipState.DECLINED, MembershipState.WITHDRAWN, MembershipState.ENDED),
    expanding=True,
    literal_execute=True,
)
MEMBERSHIPS = Query(
    Id,
    select(Membership.id)
    .where(Membership.state.in_(_OVER), Membership.settled_at < bindparam("before"))
    .limit(bindparam("limit")),
)
UNTAKEN_REQUESTS = Query(
    Id,
    select(Membership.id)
    .where(Membership.state == MembershipState.PENDING, Membership.expires_at < bindparam("before"))
    .limit(bindparam("limit")),
)
_ENDED: BindParameter[Any] = bindparam(
    "over",
    (PartnershipStatus.DECLINED, PartnershipStatus.WITHDRAWN, PartnershipStatus.ENDED),
    expanding=True,
    literal_execute=True,
)
# By the row of the side that asked, so that each is found once; both sides go together.
PARTNERSHIPS = Query(
    BothSides,
    select(*columns(Partnership, BothSides))
    .where(Partnership.status.in_(_ENDED), Partnership.settled_at < bindparam("before"), Partnership.requested_by_us)
    .limit(bindparam("limit")),
)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_BULK = {"synchronize_session": False}
# The items first, which say of a request how it stands.
FORGET_MEMBERSHIPS = tuple(
    delete(model).where(column.in_(_IDS)).execution_options(**_BULK)
    for model, column in ((InboxItem, InboxItem.membership_id), (Membership, Membership.id))
)
# What both sides have of them, and then the row of one side.
FORGET_OF_PARTNERSHIPS = tuple(
    delete(model).where(model.partnership_id.in_(_IDS)).execution_options(**_BULK)
    for model in (InboxItem, PartnershipManager)
)
FORGET_SIDE = (
    delete(Partnership)
    .where(Partnership.environment_id == bindparam("of_environment"), Partnership.id == bindparam("of_id"))
    .execution_options(**_BULK)
)


# The one change that the audit log allows (ADR 21). Ids are ordered by time.
def _origins(log: type[AuditEvent | AccountAuditEvent], key: InstrumentedAttribute[Any]) -> Update:
    over = select(key, log.id).where(log.origin != "", log.id < bindparam("before"))
    some = tuple_(key, log.id).in_(over.order_by(log.id).limit(bindparam("limit")))
    return update(log).where(some).values(origin="").execution_options(**_BULK)


AUDIT_ORIGINS = _origins(AuditEvent, AuditEvent.environment_id)
ACCOUNT_AUDIT_ORIGINS = _origins(AccountAuditEvent, AccountAuditEvent.account_id)
