"""Every table, one file per noun."""

from .accounts import Account, AccountEmail
from .audit import AccountAuditEvent, AuditEvent, ErasedAccount, ErasedUser
from .base import Base, lowest_id_at, new_id
from .documents import Document, DocumentKind, ObsoleteFile
from .domain_proofs import DomainProof
from .environments import Domain, Environment, JoinPolicy
from .external_identities import ExternalIdentity, SpentToken
from .failed_log_ins import FailedLogIn
from .idempotency import IdempotencyKey
from .inbox import InboxItem, InboxKind, InboxPosition, NoticeKind
from .invitations import Invitation, InvitationKind, InvitationStatus
from .mails import BUCKETS, DeliveryStatus, Mail, MailboxMessage, MailKind, bucket_of, new_mail_id
from .memberships import Membership, MembershipState, OrganisationRole
from .organisations import (
    ActivationMethod,
    CompanyNumber,
    IdentifierScheme,
    Organisation,
    OrganisationStatus,
    Verification,
)
from .partnerships import Partnership, PartnershipManager, PartnershipStatus
from .passkeys import Passkey
from .second_factors import AuthenticatorApp, RecoveryCode, SecondFactorReset
from .secrets import Purpose, Secret
from .sessions import Session
from .sign_ups import SignUp
from .throttles import Throttle
from .trusted_documents import TrustedDocument, TrustedDocumentAlias
from .users import PlatformRole, RemovedAddress, User, UserCount, UserStatus, UserWord

__all__ = [
    "BUCKETS",
    "Account",
    "AccountAuditEvent",
    "AccountEmail",
    "ActivationMethod",
    "AuditEvent",
    "AuthenticatorApp",
    "Base",
    "CompanyNumber",
    "DeliveryStatus",
    "Document",
    "DocumentKind",
    "Domain",
    "DomainProof",
    "Environment",
    "ErasedAccount",
    "ErasedUser",
    "ExternalIdentity",
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
    "ObsoleteFile",
    "Organisation",
    "OrganisationRole",
    "OrganisationStatus",
    "Partnership",
    "PartnershipManager",
    "PartnershipStatus",
    "Passkey",
    "PlatformRole",
    "Purpose",
    "RecoveryCode",
    "RemovedAddress",
    "SecondFactorReset",
    "Secret",
    "Session",
    "SignUp",
    "SpentToken",
    "Throttle",
    "TrustedDocument",
    "TrustedDocumentAlias",
    "User",
    "UserCount",
    "UserStatus",
    "UserWord",
    "Verification",
    "bucket_of",
    "lowest_id_at",
    "new_id",
    "new_mail_id",
]
