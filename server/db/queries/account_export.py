"""Everything that is kept about a person, noun by noun: one entry for each table (docs/personal-data.md).

:account_id is the account; :user_ids and :environment_ids are of its users; :canonicals, :written and :persons are its
addresses and whose mailboxes those are; :hashes is how a removed address is recognised.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, case, false, func, select, union
from sqlalchemy.orm import InstrumentedAttribute

from server.db.models import (
    Account,
    AccountAuditEvent,
    AccountEmail,
    AuditEvent,
    AuthenticatorApp,
    Base,
    Document,
    Environment,
    ExternalIdentity,
    FailedLogIn,
    IdempotencyKey,
    InboxItem,
    Invitation,
    Mail,
    MailboxMessage,
    Membership,
    Organisation,
    Partnership,
    PartnershipManager,
    Passkey,
    RecoveryCode,
    RemovedAddress,
    SecondFactorReset,
    Secret,
    Session,
    SignUp,
    User,
)

SECRET, DERIVED, OTHERS, OURS = (
    "a secret",
    "says the same again",
    "about somebody else",
    "how Welkom works, nobody's data",
)
COMPANYS = "the organisation's business, shown to its members"


@dataclass(frozen=True, slots=True)
class Field:
    """One value. `prefix`: of the id that callers see. `also`: of which other columns it is made."""

    column: Any
    meaning: str
    prefix: str | None = None


@dataclass(frozen=True, slots=True)
class Noun:
    """Rows of one table, the newest first. `left_out`: the columns that no field shows, each with a reason.

    `takes`: the parameters that its statements name; of `page` besides them :page, how many rows, and :skipped.
    """

    name: str
    model: type[Base]
    meaning: str
    fields: Mapping[str, Field]
    left_out: Mapping[str, str]
    page: Select[Any]
    count: Select[Any]
    takes: frozenset[str]


PARAMETERS = frozenset({"account_id", "user_ids", "environment_ids", "canonicals", "written", "persons", "hashes"})


def _noun(
    name: str,
    model: type[Base],
    meaning: str,
    which: ColumnElement[bool],
    newest: Any,
    fields: dict[str, Field],
    *,
    left_out: dict[str, str],
    of: Any = None,
) -> Noun:
    """`of`: from what it is read, where that is more than the table."""
    chosen = [field.column.label(name) for name, field in fields.items()]
    source = of if of is not None else model.__table__
    statement = select(*chosen).select_from(source).where(which).order_by(newest.desc())
    page = statement.limit(bindparam("page")).offset(bindparam("skipped"))
    count = select(func.count()).select_from(source).where(which)
    takes = frozenset(count.compile().params) & PARAMETERS
    return Noun(name, model, meaning, fields, left_out, page, count, takes)


def _among(column: InstrumentedAttribute[Any], name: str) -> ColumnElement[bool]:
    return column.in_(bindparam(name, expanding=True))


def _environment(column: InstrumentedAttribute[Any], meaning: str = "In which environment.") -> Field:
    return Field(column, meaning, "env")


_ME: BindParameter[uuid.UUID] = bindparam("account_id")


# Each by its own index: what the person did in an environment, and what was done to them there.
_EVENTS = union(
    select(AuditEvent.id).where(
        _among(AuditEvent.environment_id, "environment_ids"), _among(AuditEvent.actor_id, "user_ids")
    ),
    select(AuditEvent.id).where(
        _among(AuditEvent.environment_id, "environment_ids"), _among(AuditEvent.target_id, "user_ids")
    ),
)
_BY_ME = _among(AuditEvent.actor_id, "user_ids")
_BY_HOLDER = AccountAuditEvent.actor_id == _ME


def _if(condition: ColumnElement[bool], column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    return case((condition, column), else_=None)


_ORGANISATION = and_(
    Organisation.environment_id == Membership.environment_id, Organisation.id == Membership.organisation_id
)

NOUNS: tuple[Noun, ...] = (
    _noun(
        "account",
        Account,
        "The account: one row.",
        Account.id == _ME,
        Account.id,
        {
            "id": Field(Account.id, "Its id.", "acc"),
            "name": Field(Account.name, "What the person is called."),
            "locale": Field(Account.locale, "The language of mails and messages."),
            "createdAt": Field(Account.created_at, "When it came to be."),
            "hasPassword": Field(Account.password_hash.is_not(None), "Whether it has a password."),
            "hasSecondFactor": Field(Account.has_second_factor, "Whether a log-in asks for more than the password."),
        },
        left_out={"password_hash": SECRET, "passkey_handle": "a random word by which devices know the account"},
    ),
    _noun(
        "addresses",
        AccountEmail,
        "The verified addresses.",
        AccountEmail.account_id == _ME,
        AccountEmail.verified_at,
        {
            "address": Field(AccountEmail.address, "As its holder wrote it."),
            "primary": Field(AccountEmail.is_primary, "Whether mail about the account goes there."),
            "verifiedAt": Field(AccountEmail.verified_at, "When a mail proved it."),
        },
        left_out={"canonical": DERIVED, "account_id": DERIVED},
    ),
    _noun(
        "sessions",
        Session,
        "The log-ins that are not over.",
        Session.account_id == _ME,
        Session.created_at,
        {
            "id": Field(Session.id, "Its id.", "ses"),
            "createdAt": Field(Session.created_at, "When it began."),
            "authenticatedAt": Field(Session.authenticated_at, "When a password or another factor was last shown."),
            "lastUsedAt": Field(Session.last_used_at, "When it was last used, to the minute."),
            "expiresAt": Field(Session.expires_at, "When it ends."),
            "userAgent": Field(Session.user_agent, "What the browser or program called itself."),
            "identityProvider": Field(Session.identity_provider, "By which provider, where it was one."),
            "providerSubject": Field(Session.provider_subject, "What that provider calls the person."),
            "providerSession": Field(Session.provider_sid, "What that provider calls its own session."),
        },
        left_out={"account_id": DERIVED, "external_identity_id": DERIVED, "token_hash": SECRET},
    ),
    _noun(
        "externalIdentities",
        ExternalIdentity,
        "Log-ins at providers that open it; one that was unlinked stays for as long as a mailed link brings it back.",
        ExternalIdentity.account_id == _ME,
        ExternalIdentity.linked_at,
        {
            "id": Field(ExternalIdentity.id, "Its id.", "xid"),
            "provider": Field(ExternalIdentity.provider, "The provider, by its id in the settings."),
            "issuer": Field(ExternalIdentity.issuer, "The provider, as its tokens name it."),
            "subject": Field(ExternalIdentity.subject, "What the provider calls the person."),
            "linkedAt": Field(ExternalIdentity.linked_at, "Since when it opens the account."),
            "lastUsedAt": Field(ExternalIdentity.last_used_at, "When it last logged in."),
            "removedAt": Field(ExternalIdentity.removed_at, "When it was unlinked."),
        },
        left_out={"account_id": DERIVED},
    ),
    _noun(
        "authenticatorApps",
        AuthenticatorApp,
        "The authenticator app, and those that were taken off and may come back by a mailed link.",
        AuthenticatorApp.account_id == _ME,
        AuthenticatorApp.created_at,
        {
            "createdAt": Field(AuthenticatorApp.created_at, "When it was set up."),
            "confirmedAt": Field(AuthenticatorApp.confirmed_at, "When a code confirmed it."),
            "removedAt": Field(AuthenticatorApp.removed_at, "When it was taken off."),
        },
        left_out={"id": OURS, "account_id": DERIVED, "sealed": SECRET, "last_step": OURS},
    ),
    _noun(
        "passkeys",
        Passkey,
        "Passkeys; one that was taken off stays for as long as a mailed link brings it back.",
        Passkey.account_id == _ME,
        Passkey.created_at,
        {
            "id": Field(Passkey.id, "Its id.", "psk"),
            "name": Field(Passkey.name, "What the person called it."),
            "createdAt": Field(Passkey.created_at, "When it was made."),
            "lastUsedAt": Field(Passkey.last_used_at, "When it last logged in."),
            "removedAt": Field(Passkey.removed_at, "When it was taken off."),
        },
        left_out={
            "account_id": DERIVED,
            **dict.fromkeys(("credential_id", "public_key"), "known to the person's device alone"),
            **dict.fromkeys(("sign_count", "transports"), OURS),
        },
    ),
    _noun(
        "recoveryCodes",
        RecoveryCode,
        "The recovery codes, by whether they were used.",
        RecoveryCode.account_id == _ME,
        RecoveryCode.used_at,
        {"usedAt": Field(RecoveryCode.used_at, "When it was used; null while it was not.")},
        left_out={"account_id": DERIVED, "hash": SECRET},
    ),
    _noun(
        "secondFactorResets",
        SecondFactorReset,
        "That an Administrator asked to take the second factors off.",
        SecondFactorReset.account_id == _ME,
        SecondFactorReset.requested_at,
        {
            "environmentId": _environment(SecondFactorReset.environment_id, "In which environment it was asked."),
            "requestedAt": Field(SecondFactorReset.requested_at, "When it was asked."),
            "dueAt": Field(SecondFactorReset.due_at, "From when on it happens."),
        },
        left_out={"account_id": DERIVED, "requested_by": OTHERS},
    ),
    _noun(
        "failedLogIns",
        FailedLogIn,
        "Log-ins and confirmations that failed.",
        FailedLogIn.account_id == _ME,
        FailedLogIn.id,
        {
            "at": Field(FailedLogIn.at, "When."),
            "origin": Field(FailedLogIn.origin, "From which network address."),
            "method": Field(FailedLogIn.method, "What was wrong."),
        },
        left_out={"id": OURS, "account_id": DERIVED, "reported": OURS},
    ),
    _noun(
        "users",
        User,
        "The place in each environment.",
        User.account_id == _ME,
        User.created_at,
        {
            "id": Field(User.id, "Its id.", "usr"),
            "environmentId": _environment(User.environment_id),
            "environmentName": Field(Environment.name, "What the environment is called."),
            "name": Field(User.name, "What the person is called there."),
            "email": Field(User.email, "By which address the environment knows the person."),
            "role": Field(User.role, "The platform role."),
            "status": Field(User.status, "Invited, active or blocked."),
            "relationshipManager": Field(User.relationship_manager, "Whether the person holds that mark."),
            "createdAt": Field(User.created_at, "When it came to be."),
            "activatedAt": Field(User.activated_at, "When the person became active."),
            "lastActiveAt": Field(User.last_active_at, "The last activity, to the minute."),
            "blockedReason": Field(User.blocked_reason, "Why an Administrator blocked the person."),
        },
        left_out={"account_id": DERIVED, "name_key": DERIVED, "canonical": DERIVED, "person": DERIVED},
        of=User.__table__.join(Environment.__table__, Environment.id == User.environment_id),
    ),
    _noun(
        "memberships",
        Membership,
        "Memberships of organisations, and requests for them; also those that are over.",
        and_(_among(Membership.user_environment_id, "environment_ids"), _among(Membership.user_id, "user_ids")),
        Membership.id,
        {
            "id": Field(Membership.id, "Its id.", "mem"),
            "environmentId": _environment(Membership.environment_id, "Whose organisation it is."),
            "organisationId": Field(Membership.organisation_id, "The organisation.", "org"),
            "organisationName": Field(Organisation.name, "What the organisation is called."),
            "userId": Field(Membership.user_id, "Which of the person's users.", "usr"),
            "role": Field(Membership.role, "The role in the organisation."),
            "state": Field(Membership.state, "How it stands, or how it ended."),
            "createdAt": Field(Membership.created_at, "When it came to be."),
            "expiresAt": Field(Membership.expires_at, "Until when a request can be accepted."),
            "settledAt": Field(Membership.settled_at, "When it was decided or ended."),
            "declineReason": Field(Membership.decline_reason, "Why the person declined."),
        },
        left_out={"user_environment_id": DERIVED, "added_by_environment_id": OTHERS, "added_by_id": OTHERS},
        of=Membership.__table__.join(Organisation.__table__, _ORGANISATION),
    ),
    _noun(
        "invitationsReceived",
        Invitation,
        "Invitations to an address of the person.",
        _among(Invitation.canonical, "canonicals"),
        Invitation.created_at,
        {
            "id": Field(Invitation.id, "Its id.", "inv"),
            "environmentId": _environment(Invitation.environment_id, "Which environment invites."),
            "environmentName": Field(Environment.name, "What the environment is called."),
            "kind": Field(Invitation.kind, "Invited by e-mail, or added."),
            "email": Field(Invitation.email, "The invited address."),
            "role": Field(Invitation.role, "The offered role."),
            "status": Field(Invitation.status, "How it stands; an expired one may still say PENDING."),
            "createdAt": Field(Invitation.created_at, "When it was made."),
            "expiresAt": Field(Invitation.expires_at, "Until when it can be accepted."),
            "settledAt": Field(Invitation.settled_at, "When it was decided."),
            "declineReason": Field(Invitation.decline_reason, "Why the person declined."),
        },
        left_out={"canonical": DERIVED, "user_id": DERIVED, "invited_by_id": OTHERS, "mail_id": DERIVED},
        of=Invitation.__table__.join(Environment.__table__, Environment.id == Invitation.environment_id),
    ),
    _noun(
        "invitationsMade",
        Invitation,
        "Invitations that the person sent; whom to is about somebody else, and left out.",
        and_(_among(Invitation.environment_id, "environment_ids"), _among(Invitation.invited_by_id, "user_ids")),
        Invitation.created_at,
        {
            "id": Field(Invitation.id, "Its id.", "inv"),
            "environmentId": _environment(Invitation.environment_id),
            "kind": Field(Invitation.kind, "Invited by e-mail, or added."),
            "role": Field(Invitation.role, "The offered role."),
            "status": Field(Invitation.status, "How it stands; an expired one may still say PENDING."),
            "createdAt": Field(Invitation.created_at, "When it was made."),
            "expiresAt": Field(Invitation.expires_at, "Until when it can be accepted."),
            "settledAt": Field(Invitation.settled_at, "When it was decided."),
        },
        left_out={
            **dict.fromkeys(("email", "canonical", "user_id", "decline_reason"), OTHERS),
            **dict.fromkeys(("invited_by_id", "mail_id"), DERIVED),
        },
    ),
    _noun(
        "inboxItems",
        InboxItem,
        "Requests and notices in the person's inboxes.",
        and_(_among(InboxItem.environment_id, "environment_ids"), _among(InboxItem.user_id, "user_ids")),
        InboxItem.id,
        {
            "id": Field(InboxItem.id, "Its id.", "ibx"),
            "environmentId": _environment(InboxItem.environment_id),
            "kind": Field(InboxItem.kind, "A request of which kind, or a notice."),
            "notice": Field(InboxItem.notice, "What a notice tells."),
            "fromId": _environment(InboxItem.from_id, "Which environment it comes from."),
            "open": Field(InboxItem.is_open, "Whether it waits for a decision."),
            "partnershipId": Field(InboxItem.partnership_id, "The partnership that is asked for.", "par"),
            "membershipId": Field(InboxItem.membership_id, "The membership that is asked for.", "mem"),
            "about": Field(InboxItem.about, "What else it is about: ids and closed words."),
            "createdAt": Field(InboxItem.created_at, "When it came."),
            "expiresAt": Field(InboxItem.expires_at, "Until when it can be decided."),
            "readAt": Field(InboxItem.read_at, "When it was read."),
        },
        left_out={"user_id": DERIVED, "position": OURS},
    ),
    _noun(
        "partnershipsManaged",
        PartnershipManager,
        "Partnerships to which the person is connected as relationship manager.",
        and_(
            _among(PartnershipManager.environment_id, "environment_ids"), _among(PartnershipManager.user_id, "user_ids")
        ),
        Partnership.id,
        {
            "id": Field(Partnership.id, "The partnership's id.", "par"),
            "environmentId": _environment(PartnershipManager.environment_id, "For which environment."),
            "partnerId": _environment(Partnership.partner_id, "With which environment."),
            "requestedByUs": Field(Partnership.requested_by_us, "Whether the person's own side asked."),
            "status": Field(Partnership.status, "How it stands."),
            "message": Field(
                _if(Partnership.requested_by_us.is_(True), Partnership.message),
                "What the person's own side wrote when it asked.",
            ),
            "createdAt": Field(Partnership.created_at, "When it was asked for."),
            "settledAt": Field(Partnership.settled_at, "When it was decided or ended."),
        },
        left_out={"partnership_id": DERIVED, "user_id": DERIVED},
        of=PartnershipManager.__table__.join(
            Partnership.__table__,
            and_(
                Partnership.environment_id == PartnershipManager.environment_id,
                Partnership.id == PartnershipManager.partnership_id,
            ),
        ),
    ),
    _noun(
        "documentsMade",
        Document,
        "Documents that the person made. What is in them is the organisation's, and left out.",
        and_(_among(Document.created_by_environment_id, "environment_ids"), _among(Document.created_by_id, "user_ids")),
        Document.id,
        {
            "id": Field(Document.id, "Its id.", "doc"),
            "environmentId": _environment(Document.environment_id, "Whose organisation it is."),
            "organisationId": Field(Document.organisation_id, "The organisation.", "org"),
            "kind": Field(Document.kind, "What it is."),
            "createdAt": Field(Document.created_at, "When the person made it."),
            "sentAt": Field(Document.sent_at, "When it was sent, by whomever."),
        },
        left_out={
            **dict.fromkeys(("title", "number", "sent_to", "file_name", "file_size", "media_type"), COMPANYS),
            **dict.fromkeys(("storage_key", "mail_id"), OURS),
            **dict.fromkeys(("created_by_environment_id", "created_by_id"), DERIVED),
        },
    ),
    _noun(
        "mails",
        Mail,
        "Mails to an address of the person, without what stood in them: that is not kept.",
        and_(_among(Mail.person, "persons"), _among(Mail.canonical, "canonicals")),
        Mail.created_at,
        {
            "kind": Field(Mail.kind, "What it was about."),
            "environmentId": _environment(Mail.environment_id, "In which environment; null about the account alone."),
            "recipient": Field(Mail.recipient, "To which address."),
            "locale": Field(Mail.locale, "In which language."),
            "status": Field(Mail.status, "What became of it."),
            "detail": Field(Mail.detail, "The mail server's answer, where it was not taken."),
            "createdAt": Field(Mail.created_at, "When it was promised."),
            "lastAttemptAt": Field(Mail.last_attempt_at, "When it was last handed to the mail server."),
        },
        left_out={
            **dict.fromkeys(("canonical", "person"), DERIVED),
            "sealed": SECRET,
            **dict.fromkeys(
                ("id", "bucket", "message_id", "attempts", "next_attempt_at", "claimed_until", "claim"), OURS
            ),
        },
    ),
    _noun(
        "mailboxMessages",
        MailboxMessage,
        "Mails in the mailbox of a development server; there is none in production.",
        _among(MailboxMessage.recipient, "written"),
        MailboxMessage.id,
        {
            "recipient": Field(MailboxMessage.recipient, "To which address."),
            "subject": Field(MailboxMessage.subject, "Its subject."),
            "receivedAt": Field(MailboxMessage.received_at, "When it came."),
        },
        left_out={"id": OURS, "message": SECRET},
    ),
    _noun(
        "signUps",
        SignUp,
        "That somebody asked to sign up with an address of the person.",
        _among(SignUp.canonical, "canonicals"),
        SignUp.created_at,
        {
            "email": Field(SignUp.email, "The address."),
            "locale": Field(SignUp.locale, "In which language."),
            "createdAt": Field(SignUp.created_at, "When."),
        },
        left_out={"id": OURS, "canonical": DERIVED},
    ),
    _noun(
        "links",
        Secret,
        "Links that were mailed about the account, without their secrets.",
        Secret.subject_id == _ME,
        Secret.created_at,
        {
            "purpose": Field(Secret.purpose, "What it is good for."),
            "createdAt": Field(Secret.created_at, "When it was made."),
            "expiresAt": Field(Secret.expires_at, "Until when it can be used."),
            "usedAt": Field(Secret.used_at, "When it was used."),
            "supersededAt": Field(Secret.superseded_at, "When a newer one took its place."),
        },
        left_out={"hash": SECRET, "subject_id": DERIVED, "detail": SECRET},
    ),
    _noun(
        "idempotencyKeys",
        IdempotencyKey,
        "Mutations of the last days that came with an idempotency key.",
        and_(_among(IdempotencyKey.environment_id, "environment_ids"), IdempotencyKey.account_id == _ME),
        IdempotencyKey.created_at,
        {
            "environmentId": _environment(IdempotencyKey.environment_id),
            "mutation": Field(IdempotencyKey.mutation, "Which mutation."),
            "createdAt": Field(IdempotencyKey.created_at, "When."),
        },
        left_out={"account_id": DERIVED, **dict.fromkeys(("key", "input_hash", "result_id"), OURS)},
    ),
    _noun(
        "removals",
        RemovedAddress,
        "That an environment lets an address of the person in by invitation only, recognised by a hash.",
        _among(RemovedAddress.address_hash, "hashes"),
        RemovedAddress.removed_at,
        {
            "environmentId": _environment(RemovedAddress.environment_id),
            "removedAt": Field(RemovedAddress.removed_at, "Since when."),
        },
        left_out={"address_hash": DERIVED},
    ),
    _noun(
        "auditEvents",
        AuditEvent,
        "What the person did in environments, and what was done to their users.",
        and_(_among(AuditEvent.environment_id, "environment_ids"), AuditEvent.id.in_(_EVENTS)),
        AuditEvent.id,
        {
            "id": Field(AuditEvent.id, "Its id.", "aud"),
            "environmentId": _environment(AuditEvent.environment_id),
            "at": Field(AuditEvent.at, "When."),
            "action": Field(AuditEvent.action, "What was done."),
            "byThePerson": Field(func.coalesce(_BY_ME, false()), "Whether the person did it."),
            "targetType": Field(AuditEvent.target_type, "On what kind of thing."),
            "targetId": Field(AuditEvent.target_id, "On which one."),
            "before": Field(AuditEvent.before, "What changed, as it was: ids and closed words."),
            "after": Field(AuditEvent.after, "What changed, as it became."),
            "origin": Field(_if(_BY_ME, AuditEvent.origin), "From which network address the person did it."),
        },
        left_out={"actor_id": OTHERS, "actor_environment_id": OTHERS},
    ),
    _noun(
        "accountAuditEvents",
        AccountAuditEvent,
        "What the person did with their account, and what was done to it.",
        AccountAuditEvent.account_id == _ME,
        AccountAuditEvent.id,
        {
            "id": Field(AccountAuditEvent.id, "Its id.", "aud"),
            "at": Field(AccountAuditEvent.at, "When."),
            "action": Field(AccountAuditEvent.action, "What was done."),
            "byThePerson": Field(func.coalesce(_BY_HOLDER, false()), "Whether the person did it."),
            "targetType": Field(AccountAuditEvent.target_type, "On what kind of thing."),
            "targetId": Field(AccountAuditEvent.target_id, "On which one."),
            "before": Field(AccountAuditEvent.before, "What changed, as it was: ids and closed words."),
            "after": Field(AccountAuditEvent.after, "What changed, as it became."),
            "origin": Field(_if(_BY_HOLDER, AccountAuditEvent.origin), "From which network address the person did it."),
        },
        left_out={"account_id": DERIVED, "actor_id": DERIVED},
    ),
)

# Tables that no noun reads, each with the reason.
ELSEWHERE = {
    "trusted_documents": "what programs may ask, and nothing of a person",
    "trusted_document_aliases": "what programs call it",
    "domain_proofs": "which record an environment has to publish in the DNS",
    "company_numbers": "for which organisation a company's number is proven",
    "domains": "says which environment owns a domain, and nothing of a person",
    "environments": "an environment's own settings; its name is with the person's users",
    "erased_accounts": "ids of who is erased already",
    "erased_users": "ids of who is erased already",
    "inbox_positions": "counts what `inboxItems` shows",
    "obsolete_files": "files that are about to be deleted, by a random key",
    "organisations": "companies; their names are with the person's memberships",
    "partnerships": "read through `partnershipsManaged`",
    "spent_tokens": "hashes of what providers answered, by nobody's name",
    "throttles": "counts under hashes from which nobody can be read; it goes by itself",
    "user_counts": "numbers of users",
    "user_words": "the words of name and address in `users`, for the search",
}
