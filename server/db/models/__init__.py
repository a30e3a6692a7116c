"""Every table, one file per noun."""

from .accounts import Account, AccountEmail, Session, SignUp
from .audit import AuditEvent
from .base import Base, new_id
from .environments import Domain, Environment, JoinPolicy
from .idempotency import IdempotencyKey
from .invitations import Invitation, InvitationKind, InvitationStatus
from .mails import DeliveryStatus, Mail, MailboxMessage, MailKind
from .secrets import Purpose, Secret
from .users import PlatformRole, RemovedAddress, User, UserStatus, UserWord

__all__ = [
    "Account",
    "AccountEmail",
    "AuditEvent",
    "Base",
    "DeliveryStatus",
    "Domain",
    "Environment",
    "IdempotencyKey",
    "Invitation",
    "InvitationKind",
    "InvitationStatus",
    "JoinPolicy",
    "Mail",
    "MailKind",
    "MailboxMessage",
    "PlatformRole",
    "Purpose",
    "RemovedAddress",
    "Secret",
    "Session",
    "SignUp",
    "User",
    "UserStatus",
    "UserWord",
    "new_id",
]
