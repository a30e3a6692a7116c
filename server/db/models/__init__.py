"""Every table, one file per noun."""

from .accounts import Account, AccountEmail
from .audit import AuditEvent
from .base import Base, lowest_id_at, new_id
from .documents import Document, DocumentKind
from .environments import Domain, Environment, JoinPolicy
from .failed_log_ins import FailedLogIn
from .idempotency import IdempotencyKey
from .inbox import InboxItem, InboxKind, InboxPosition, NoticeKind
from .invitations import Invitation, InvitationKind, InvitationStatus
from .mails import DeliveryStatus, Mail, MailboxMessage, MailKind
from .memberships import Membership, MembershipState, OrganisationRole
from .organisations import ActivationMethod, IdentifierScheme, Organisation, OrganisationStatus, Verification
from .partnerships import Partnership, PartnershipManager, PartnershipStatus
from .secrets import Purpose, Secret
from .sessions import Session
from .sign_ups import SignUp
from .throttles import Throttle
from .users import PlatformRole, RemovedAddress, User, UserCount, UserStatus, UserWord

__all__ = [
    "Account",
    "AccountEmail",
    "ActivationMethod",
    "AuditEvent",
    "Base",
    "DeliveryStatus",
    "Document",
    "DocumentKind",
    "Domain",
    "Environment",
    "FailedLogIn",
    "IdempotencyKey",
    "IdentifierScheme",
    "InboxItem",
    "InboxKind",
    "InboxPosition",
    "Invitation",
    "InvitationKind",
    "InvitationStatus",
    "JoinPolicy",
    "Mail",
    "MailKind",
    "MailboxMessage",
    "Membership",
    "MembershipState",
    "NoticeKind",
    "Organisation",
    "OrganisationRole",
    "OrganisationStatus",
    "Partnership",
    "PartnershipManager",
    "PartnershipStatus",
    "PlatformRole",
    "Purpose",
    "RemovedAddress",
    "Secret",
    "Session",
    "SignUp",
    "Throttle",
    "User",
    "UserCount",
    "UserStatus",
    "UserWord",
    "Verification",
    "lowest_id_at",
    "new_id",
]
