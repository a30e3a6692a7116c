"""What goes with an account: statements for every table that names its person (USR-5)."""

import re
import uuid
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Delete,
    Select,
    Update,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    union,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from server.db.models import (
    Account,
    AccountAuditEvent,
    AccountEmail,
    AuditEvent,
    AuthenticatorApp,
    DeliveryStatus,
    Document,
    Environment,
    ErasedAccount,
    ErasedUser,
    ExternalIdentity,
    FailedLogIn,
    IdempotencyKey,
    Invitation,
    Mail,
    MailboxMessage,
    Membership,
    Partnership,
    Passkey,
    Purpose,
    RecoveryCode,
    SecondFactorReset,
    Secret,
    Session,
    SignUp,
    User,
)
from server.db.query import Query, columns

from .accounts import AccountLogIn
from .mails import OPEN
from .search import HIGHEST
from .users import COLUMNS, UserRow


class DocumentKey(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID


class NamedEnvironment(Protocol):
    id: uuid.UUID
    name: str
    locale: str


class ErasedUserRow(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID


class ErasedAccountRow(Protocol):
    account_id: uuid.UUID


def _among(column: InstrumentedAttribute[Any], name: str) -> Any:
    return column.in_(bindparam(name, expanding=True))


_BULK = {"synchronize_session": False}

# Against all others: also against rows that only refer to the account, which are written under a lesser lock.
LOCK = Query(
    AccountLogIn,
    select(*columns(Account, AccountLogIn)).where(Account.id == bindparam("account_id")).with_for_update(),
)

# The account's users, and who waits to become one: invited at an address of the same mailboxes.
PLACES = Query(
    UserRow,
    select(*COLUMNS)
    .where(
        or_(User.account_id == bindparam("account_id"), and_(User.account_id.is_(None), _among(User.person, "persons")))
    )
    .order_by(User.environment_id, User.id),
)

_other = aliased(User)
ANOTHER_USER = (
    select(User.id).where(User.environment_id == bindparam("environment_id"), User.id != bindparam("user_id")).limit(1)
)
# Where nobody else is a user of the environment, which is closed then (USR-5).
REMOVE_ALONE: Delete = (
    delete(User)
    .where(
        User.environment_id == bindparam("of_environment"),
        User.id == bindparam("of_id"),
        ~exists().where(_other.environment_id == User.environment_id, _other.id != User.id),
    )
    .execution_options(**_BULK)
)


# ---- under which addresses the person may be known


def _between(column: InstrumentedAttribute[str]) -> Select[Any]:
    return select(column.label("canonical")).where(column >= bindparam("low"), column < bindparam("high"))


# What was typed by anybody, and what accounts have.
TYPED_BETWEEN = union(
    *(_between(column) for column in (SignUp.canonical, Invitation.canonical)),
    select(Mail.canonical).where(Mail.person == bindparam("person")),
)
OWNED_BETWEEN = select(AccountEmail.canonical, AccountEmail.account_id).where(
    AccountEmail.canonical >= bindparam("low"), AccountEmail.canonical < bindparam("high")
)


def sub_addresses(person: str) -> dict[str, str]:
    """:low and :high, between which all sub-addresses of this mailbox are, and some others."""
    local = person.rpartition("@")[0]
    return {"low": f"{local}+", "high": f"{local}+{HIGHEST}"}


def confirmations_of(canonical: str) -> dict[str, str]:
    """:written_as of `FORGET_CONFIRMATIONS`, in which nothing of the address stands for anything else."""
    return {"written_as": re.sub(r"([\\%_])", r"\\\1", canonical) + " %"}


SIGN_UPS_OF = select(SignUp.id).where(_among(SignUp.canonical, "canonicals"))
# Also those of nobody, which stand for an account where somebody asked for an address without one (ADR 3).
# Not of who asked to add the address to an account of their own.
SUBJECTS_OF = select(Secret.subject_id).where(
    _among(Secret.detail, "canonicals"), Secret.purpose != Purpose.CONFIRM_EMAIL
)
# Links by which anybody wanted to add an address to an account: it is written behind its canonical form.
FORGET_CONFIRMATIONS = (
    delete(Secret)
    .where(
        Secret.purpose == Purpose.CONFIRM_EMAIL,
        Secret.detail.like(bindparam("written_as"), escape="\\"),
    )
    .execution_options(**_BULK)
)
INVITATIONS_OF = select(Invitation.id).where(_among(Invitation.canonical, "canonicals"))


# ---- what others keep of the person: changed, not deleted

_OF_MAILBOX = and_(_among(Mail.person, "persons"), _among(Mail.canonical, "canonicals"))
# No index has it, and it may take long: to be read before the transaction. What is sent after that is sent by a mail.
SENT_TO = Query(
    DocumentKey,
    select(*columns(Document, DocumentKey)).where(
        func.lower(Document.sent_to).in_(bindparam("lower", expanding=True)) | _among(Document.sent_to, "written")
    ),
)
SENT_LATELY_TO = Query(
    DocumentKey, select(*columns(Document, DocumentKey)).join(Mail, Mail.id == Document.mail_id).where(_OF_MAILBOX)
)
FORGET_RECIPIENT = (
    update(Document)
    .where(Document.environment_id == bindparam("of_environment"), Document.id == bindparam("of_id"))
    .values(sent_to=None)
    .execution_options(**_BULK)
)

# Which partnerships somebody asked for, or declined, in words of their own: the audit log knows.
WROTE_TO = select(AuditEvent.target_id).where(
    AuditEvent.environment_id == bindparam("environment_id"),
    AuditEvent.actor_id == bindparam("user_id"),
    AuditEvent.action == bindparam("action"),
)
# Of one side.
_THIS = and_(Partnership.environment_id == bindparam("of_environment"), Partnership.id == bindparam("of_id"))
FORGET_MESSAGE = update(Partnership).where(_THIS).values(message=None).execution_options(**_BULK)
FORGET_REASON = update(Partnership).where(_THIS).values(decline_reason=None).execution_options(**_BULK)

FORGET_MEMBERSHIP_REASONS = (
    update(Membership)
    .where(
        Membership.user_environment_id == bindparam("of_environment"),
        Membership.user_id == bindparam("of_user"),
        Membership.decline_reason.is_not(None),
    )
    .values(decline_reason=None)
    .execution_options(**_BULK)
)

ENVIRONMENTS = Query(
    NamedEnvironment, select(*columns(Environment, NamedEnvironment)).where(_among(Environment.id, "ids"))
)
RENAME_ENVIRONMENT = (
    update(Environment)
    .where(Environment.id == bindparam("of_id"))
    .values(name=bindparam("new_name"), name_key=bindparam("new_name_key"))
    .execution_options(**_BULK)
)

# From where somebody who is erased did something, or from where it was done to the account (ADR 21): some at a time.
ERASED_USER = Query(ErasedUserRow, select(*columns(ErasedUser, ErasedUserRow)).order_by(ErasedUser.id).limit(1))
ERASED_ACCOUNT = Query(
    ErasedAccountRow, select(*columns(ErasedAccount, ErasedAccountRow)).order_by(ErasedAccount.account_id).limit(1)
)
FORGET_ERASED_USER = (
    delete(ErasedUser)
    .where(ErasedUser.environment_id == bindparam("of_environment"), ErasedUser.id == bindparam("of_id"))
    .execution_options(**_BULK)
)
FORGET_ERASED_ACCOUNT = (
    delete(ErasedAccount).where(ErasedAccount.account_id == bindparam("of_account")).execution_options(**_BULK)
)


def _forget_origins(log: type[AuditEvent | AccountAuditEvent], *which: ColumnElement[bool]) -> Update:
    some = select(log.id).where(*which, log.origin != "").limit(bindparam("limit"))
    return update(log).where(which[0], log.id.in_(some)).values(origin="").execution_options(**_BULK)


_HERE = AuditEvent.environment_id == bindparam("of_environment")
FORGET_ORIGINS_OF_USER = (
    _forget_origins(AuditEvent, _HERE, AuditEvent.actor_id == bindparam("of_id")),
    _forget_origins(AuditEvent, _HERE, AuditEvent.target_id == bindparam("of_id"), AuditEvent.actor_id.is_(None)),
)
FORGET_ORIGINS_OF_ACCOUNT = _forget_origins(AccountAuditEvent, AccountAuditEvent.account_id == bindparam("of_account"))


# ---- whole rows, in this order: what refers to the account goes before it


@dataclass(frozen=True, slots=True)
class Going:
    """What is done to the rows of one table. `takes`: the parameters of `KNOWN` that the statement names."""

    table: str
    statement: Delete | Update
    takes: frozenset[str]


# The account; its addresses, and their sub-addresses that are nobody else's, in canonical form; its own ones as they
# are written; whose mailboxes they are; what secrets are about: the account, its sign-ups and invitations.
KNOWN = frozenset({"of_account", "canonicals", "written", "persons", "subjects"})


def _going(statement: Delete | Update) -> Going:
    takes = frozenset(statement.compile().params) & KNOWN
    return Going(str(statement.table.description), statement.execution_options(**_BULK), takes)


_ACCOUNT: BindParameter[uuid.UUID] = bindparam("of_account")
_STATEMENTS: tuple[Delete | Update, ...] = (
    delete(Session).where(Session.account_id == _ACCOUNT),
    delete(AuthenticatorApp).where(AuthenticatorApp.account_id == _ACCOUNT),
    delete(ExternalIdentity).where(ExternalIdentity.account_id == _ACCOUNT),
    delete(Passkey).where(Passkey.account_id == _ACCOUNT),
    delete(RecoveryCode).where(RecoveryCode.account_id == _ACCOUNT),
    delete(SecondFactorReset).where(SecondFactorReset.account_id == _ACCOUNT),
    delete(FailedLogIn).where(FailedLogIn.account_id == _ACCOUNT),
    delete(IdempotencyKey).where(IdempotencyKey.account_id == _ACCOUNT),
    delete(Secret).where(Secret.purpose.in_(list(Purpose)), _among(Secret.subject_id, "subjects")),
    delete(Secret).where(_among(Secret.detail, "canonicals")),
    delete(SignUp).where(_among(SignUp.canonical, "canonicals")),
    delete(Invitation).where(_among(Invitation.canonical, "canonicals")),
    # limits count by what is left of a mail, and a document still shows what became of its own
    update(Mail).where(_OF_MAILBOX, Mail.status.in_(OPEN)).values(status=DeliveryStatus.CANCELLED, claim=None),
    update(Mail).where(_OF_MAILBOX).values(recipient="", canonical="", person="", sealed=None, detail=None),
    delete(MailboxMessage).where(_among(MailboxMessage.recipient, "written")),
    delete(AccountEmail).where(AccountEmail.account_id == _ACCOUNT),
    delete(Account).where(Account.id == _ACCOUNT),
)
GOING = tuple(map(_going, _STATEMENTS))
