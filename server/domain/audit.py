"""What the audit log says was done, and to what kind of thing (AUD-1)."""

from server.db.models.base import Choice


class AuditAction(Choice):
    """The values are stored for ever: one is never changed or used again."""

    ACCOUNT_CREATED = "account.created"
    ACCOUNT_UPDATED = "account.updated"
    ACCOUNT_EMAIL_LINKED = "account.email_linked"
    ACCOUNT_EMAIL_LINK_UNDONE = "account.email_link_undone"
    ACCOUNT_EMAIL_REMOVED = "account.email_removed"
    ACCOUNT_PRIMARY_EMAIL_CHANGED = "account.primary_email_changed"
    ACCOUNT_PASSWORD_CHANGED = "account.password_changed"  # noqa: S105
    ACCOUNT_RECOVERY_REQUESTED = "account.recovery_requested"
    SESSION_STARTED = "session.started"
    SESSION_ENDED = "session.ended"
    SIGN_UP_REQUESTED = "sign_up.requested"
    ENVIRONMENT_CREATED = "environment.created"
    ENVIRONMENT_UPDATED = "environment.updated"
    DOMAIN_CLAIMED = "domain.claimed"
    DOMAIN_SHARED = "domain.shared"
    USER_INVITED = "user.invited"
    USER_ADDED = "user.added"
    USER_JOINED = "user.joined"
    USER_ACTIVATED = "user.activated"
    USER_ROLE_CHANGED = "user.role_changed"
    USER_MADE_ADMINISTRATOR = "user.made_administrator"
    USER_RELATIONSHIP_MANAGER_GRANTED = "user.relationship_manager_granted"
    USER_RELATIONSHIP_MANAGER_WITHDRAWN = "user.relationship_manager_withdrawn"
    USER_BLOCKED = "user.blocked"
    USER_UNBLOCKED = "user.unblocked"
    USER_REMOVED = "user.removed"
    USER_LEFT = "user.left"
    INVITATION_RESENT = "invitation.resent"
    INVITATION_ACCEPTED = "invitation.accepted"
    INVITATION_DECLINED = "invitation.declined"
    INVITATION_REVOKED = "invitation.revoked"
    ORGANISATION_CREATED = "organisation.created"
    ORGANISATION_UPDATED = "organisation.updated"
    ORGANISATION_ACTIVATION_REQUESTED = "organisation.activation_requested"
    ORGANISATION_ACTIVATED = "organisation.activated"
    ORGANISATION_REFUSED = "organisation.refused"
    MEMBERSHIP_ADDED = "membership.added"
    MEMBERSHIP_REQUESTED = "membership.requested"
    MEMBERSHIP_ACCEPTED = "membership.accepted"
    MEMBERSHIP_DECLINED = "membership.declined"
    MEMBERSHIP_ROLE_CHANGED = "membership.role_changed"
    MEMBERSHIP_REMOVED = "membership.removed"
    MEMBERSHIP_SUCCESSOR = "membership.successor"
    MEMBERSHIP_APPOINTED = "membership.appointed"
    PARTNERSHIP_REQUESTED = "partnership.requested"
    PARTNERSHIP_ACCEPTED = "partnership.accepted"
    PARTNERSHIP_DECLINED = "partnership.declined"
    PARTNERSHIP_WITHDRAWN = "partnership.withdrawn"
    PARTNERSHIP_ENDED = "partnership.ended"
    PARTNERSHIP_MANAGER_CONNECTED = "partnership.manager_connected"
    PARTNERSHIP_MANAGER_DISCONNECTED = "partnership.manager_disconnected"
    DOCUMENT_CREATED = "document.created"
    DOCUMENT_FILE_ATTACHED = "document.file_attached"
    DOCUMENT_SENT = "document.sent"


_BY_VALUE = {action.value: action for action in AuditAction}


def action_of(stored: str) -> AuditAction | None:
    """None for what only a newer version of Welkom knows: the log is read on after a downgrade."""
    return _BY_VALUE.get(stored)


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
}
