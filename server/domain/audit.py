"""What the audit log says was done, and to what kind of thing (AUD-1)."""

import uuid
from typing import Any

from server.db.models.base import Choice
from server.db.unit_of_work import UnitOfWork

# From where something was done that another environment caused: which one, and from which address, stays with that one.
ELSEWHERE = "another environment"


class AuditAction(Choice):
    """What was done."""

    # The values are stored for ever: one is never changed or used again.

    ACCOUNT_CREATED = "account.created", "An account came to be."
    ACCOUNT_UPDATED = "account.updated", "Its holder changed an account's name or language."
    ACCOUNT_EMAIL_LINKED = "account.email_linked", "An address was added to an account."
    ACCOUNT_EMAIL_REQUESTED = "account.email_requested", "Its holder asked for the link that adds an address."
    ACCOUNT_EMAIL_LINK_UNDONE = (
        "account.email_link_undone",
        "The link mailed to an account's other addresses took a new address off again.",
    )
    ACCOUNT_EMAIL_RECLAIMED = (
        "account.email_reclaimed",
        "A secondary address went to a new account, of whoever proved its mailbox.",
    )
    ACCOUNT_EMAIL_DETACHED = "account.email_detached", "The operator took a secondary address off an account."
    ACCOUNT_EMAIL_REMOVED = "account.email_removed", "Its holder took an address off an account."
    ACCOUNT_PRIMARY_EMAIL_CHANGED = (
        "account.primary_email_changed",
        "Its holder chose another address for an account's mail.",
    )
    ACCOUNT_IDENTITY_LINKED = "account.identity_linked", "An account can be logged in to by an identity provider."
    ACCOUNT_IDENTITY_UNLINKED = "account.identity_unlinked", "A link to an identity provider was taken off an account."
    ACCOUNT_PASSWORD_CHANGED = "account.password_changed", "An account got a new password."
    ACCOUNT_TWO_FACTOR_ENABLED = "account.two_factor_enabled", "An authenticator app became a second factor."
    ACCOUNT_TWO_FACTOR_DISABLED = "account.two_factor_disabled", "Its holder took an authenticator app off an account."
    ACCOUNT_RECOVERY_CODES_MADE = "account.recovery_codes_made", "An account got new recovery codes."
    ACCOUNT_RECOVERY_CODE_USED = "account.recovery_code_used", "A recovery code stood for the second factor."
    ACCOUNT_TWO_FACTOR_RESET = "account.two_factor_reset", "All second factors were taken off an account."
    ACCOUNT_CHANGE_UNDONE = (
        "account.change_undone",
        "The link in a security notice took a change of a way in back; all sessions ended, unless an Administrator had "
        "asked for it.",
    )
    PASSKEY_ADDED = "passkey.added", "A passkey was added to an account."
    PASSKEY_REMOVED = "passkey.removed", "A passkey was taken off an account."
    PASSKEY_REFUSED = (
        "passkey.refused",
        "A passkey was not let in because its device counts backwards: a copy, most likely.",
    )
    ACCOUNT_RECOVERY_REQUESTED = "account.recovery_requested", "A link to set a new password was asked for."
    ACCOUNT_EXPORTED = "account.exported", "Its holder, or the operator, got a copy of all that is kept about them."
    ACCOUNT_ERASED = "account.erased", "Its holder erased an account."
    ACCOUNT_LOG_IN_FAILED = "account.log_in_failed", "Somebody failed to log in or to confirm as a user."
    SESSION_STARTED = "session.started", "Somebody logged in."
    SESSION_ENDED = "session.ended", "Somebody logged out, or ended one of their sessions."
    SIGN_UP_REQUESTED = "sign_up.requested", "Somebody asked to sign up with an address."
    ENVIRONMENT_CREATED = "environment.created", "An environment came to be."
    ENVIRONMENT_UPDATED = "environment.updated", "The environment's settings were changed."
    ENVIRONMENT_CLOSED = "environment.closed", "The environment's only user erased their account: it is no more."
    DOMAIN_CLAIMED = "domain.claimed", "The environment got a mail domain for its own."
    DOMAIN_PROOF_STARTED = "domain.proof_started", "An administrator asked for the record that proves a mail domain."
    DOMAIN_PROVEN = "domain.proven", "A mail domain was proven by its DNS record."
    DOMAIN_LOST = "domain.lost", "A mail domain went to whoever proved it by its DNS record."
    DOMAIN_UNPROVEN = "domain.unproven", "The operator took back that a mail domain is proven."
    DOMAIN_SHARED = "domain.shared", "A mail domain is no longer one environment's own."
    USER_INVITED = "user.invited", "A user was invited by e-mail."
    USER_ADDED = "user.added", "An administrator added a user."
    USER_JOINED = "user.joined", "A user joined by signing up."
    USER_ACTIVATED = "user.activated", "An invited or added user became active."
    USER_ROLE_CHANGED = "user.role_changed", "A user got another role."
    USER_MADE_ADMINISTRATOR = "user.made_administrator", "The operator made a user an administrator."
    USER_RELATIONSHIP_MANAGER_GRANTED = "user.relationship_manager_granted", "A user got the relationship-manager mark."
    USER_RELATIONSHIP_MANAGER_WITHDRAWN = (
        "user.relationship_manager_withdrawn",
        "A user lost the relationship-manager mark.",
    )
    USER_RECLAIMED = "user.reclaimed", "A user went to another account, of whoever proved the user's mailbox."
    USER_BLOCKED = "user.blocked", "A user was blocked."
    USER_UNBLOCKED = "user.unblocked", "A user was unblocked."
    USER_TWO_FACTOR_RESET_REQUESTED = (
        "user.two_factor_reset_requested",
        "An administrator asked to take a user's second factors off.",
    )
    USER_REMOVED = "user.removed", "An administrator removed a user."
    USER_LEFT = "user.left", "A user left the environment."
    USER_ERASED = "user.erased", "A user's holder erased their account."
    INVITATION_RESENT = "invitation.resent", "An invitation was mailed again."
    INVITATION_ACCEPTED = "invitation.accepted", "An invitation was accepted."
    INVITATION_DECLINED = "invitation.declined", "The invitee declined an invitation."
    INVITATION_REVOKED = "invitation.revoked", "An administrator withdrew an invitation."
    ORGANISATION_CREATED = "organisation.created", "An organisation was created."
    ORGANISATION_UPDATED = "organisation.updated", "An organisation's name was changed."
    ORGANISATION_ACTIVATION_REQUESTED = (
        "organisation.activation_requested",
        "An organisation's activation was asked for.",
    )
    ORGANISATION_ACTIVATED = "organisation.activated", "An organisation was activated."
    ORGANISATION_REFUSED = "organisation.refused", "The operator refused an organisation's activation."
    ORGANISATION_DEACTIVATED = (
        "organisation.deactivated",
        "An organisation has to be activated anew, because its company number was proven elsewhere.",
    )
    ORGANISATION_VERIFIED = "organisation.verified", "An organisation's company number was proven."
    ORGANISATION_UNVERIFIED = (
        "organisation.unverified",
        "The operator took back that an organisation's company number is proven.",
    )
    MEMBERSHIP_ADDED = "membership.added", "A colleague became a member."
    MEMBERSHIP_REQUESTED = "membership.requested", "A partner's user was asked to become a member."
    MEMBERSHIP_ACCEPTED = "membership.accepted", "A partner's user accepted to become a member."
    MEMBERSHIP_DECLINED = "membership.declined", "A partner's user declined to become a member."
    MEMBERSHIP_ROLE_CHANGED = "membership.role_changed", "A member got another role."
    MEMBERSHIP_REMOVED = "membership.removed", "A membership, or a request for one, ended."
    MEMBERSHIP_SUCCESSOR = (
        "membership.successor",
        "A member became organisation administrator in place of the last one, who went.",
    )
    MEMBERSHIP_APPOINTED = "membership.appointed", "The operator made a member organisation administrator."
    PARTNERSHIP_REQUESTED = "partnership.requested", "A partnership was asked for."
    PARTNERSHIP_ACCEPTED = "partnership.accepted", "The asked side agreed to a partnership."
    PARTNERSHIP_DECLINED = "partnership.declined", "The asked side declined a partnership."
    PARTNERSHIP_WITHDRAWN = "partnership.withdrawn", "The asking side took its request for a partnership back."
    PARTNERSHIP_ENDED = "partnership.ended", "One side ended a partnership."
    PARTNERSHIP_MANAGER_CONNECTED = (
        "partnership.manager_connected",
        "A relationship manager was connected to a partnership.",
    )
    PARTNERSHIP_MANAGER_DISCONNECTED = (
        "partnership.manager_disconnected",
        "A relationship manager was disconnected from a partnership.",
    )
    DOCUMENT_CREATED = "document.created", "A document was created."
    DOCUMENT_FILE_ATTACHED = "document.file_attached", "A file was attached to a document."
    DOCUMENT_SENT = "document.sent", "A document was sent."
    UNKNOWN = "unknown", "Something that only a newer version of Welkom has a name for. As a filter it finds nothing."


_BY_VALUE = {action.value: action for action in AuditAction}


def audit_account(
    uow: UnitOfWork,
    action: AuditAction,
    account_id: uuid.UUID,
    *,
    by: uuid.UUID | None,
    target: tuple[str, uuid.UUID] | None = None,
    **states: Any,
) -> None:
    """One event of an account, which belongs to no environment. `by`: the account that did it; None is the operator,
    or whoever asked without being logged in. `target`: what of the account, if not itself.
    """
    uow.audit_account(action, account_id=account_id, actor_id=by, target=target or ("account", account_id), **states)


def action_of(stored: str) -> AuditAction:
    """UNKNOWN for what only a newer version of Welkom knows: the log is read on after a downgrade."""
    return _BY_VALUE.get(stored, AuditAction.UNKNOWN)


# The kinds of things that events are of, with the prefix of their ids. A sign-up has no id that callers see.
TARGET_PREFIXES = {
    "user": "usr",
    "environment": "env",
    "account": "acc",
    "session": "ses",
    "invitation": "inv",
    "organisation": "org",
    "membership": "mem",
    "partnership": "par",
    "document": "doc",
    "passkey": "psk",
}
