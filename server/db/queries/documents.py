"""Documents: seen through an active membership of their organisation, and in no other way (DOC-2)."""

import datetime as dt
import functools
import uuid
from typing import Protocol

from sqlalchemy import and_, bindparam, delete, exists, func, select, update
from sqlalchemy.orm import aliased

from server.db.models import (
    DeliveryStatus,
    Document,
    DocumentKind,
    Mail,
    MailKind,
    Membership,
    MembershipState,
    ObsoleteFile,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    User,
    UserStatus,
)
from server.db.query import Query, columns

from .few import among
from .keyset import Keyset, Start
from .memberships import CountOfOrganisation


class DocumentRow(Protocol):
    environment_id: uuid.UUID
    id: uuid.UUID
    organisation_id: uuid.UUID
    kind: DocumentKind
    title: str
    number: str | None
    file_name: str | None
    file_size: int | None
    media_type: str | None
    storage_key: str | None
    created_by_environment_id: uuid.UUID
    created_by_id: uuid.UUID
    created_at: dt.datetime
    sent_to: str | None
    sent_at: dt.datetime | None


class VisibleDocument(DocumentRow, Protocol):
    viewer_role: OrganisationRole
    organisation_name: str
    organisation_status: OrganisationStatus


class DocumentDelivery(Protocol):
    """What became of the last mail of a document; `id` is the document's."""

    id: uuid.UUID
    status: DeliveryStatus
    attempts: int
    last_attempt_at: dt.datetime | None
    detail: str | None


# An active membership in a role that may view documents: by :document_roles, from the table of permissions.
_MAY_VIEW = and_(
    Membership.state == MembershipState.ACTIVE, Membership.role.in_(bindparam("document_roles", expanding=True))
)
_OF_VIEWER = and_(
    Membership.user_environment_id == bindparam("viewer_environment_id"),
    Membership.user_id == bindparam("viewer_id"),
    _MAY_VIEW,
)
OF_MEMBERSHIP = and_(
    Document.environment_id == Membership.environment_id, Document.organisation_id == Membership.organisation_id
)
# An environment's Administrator is no exception: who is no member sees no document. `domain.documents.viewing()` makes
# the parameters :viewer_environment_id, :viewer_id and :document_roles of each of these conditions.
_VIEWED = and_(OF_MEMBERSHIP, _OF_VIEWER)
MAY_SEE = exists().where(_VIEWED).correlate(Document)
VIEWED_ORGANISATIONS = and_(Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)), _OF_VIEWER)

_ORGANISATION = and_(
    Organisation.environment_id == Document.environment_id, Organisation.id == Document.organisation_id
)
VISIBLE_BY_ID = Query(
    VisibleDocument,
    select(
        *columns(Document, DocumentRow),
        Membership.role.label("viewer_role"),
        Organisation.name.label("organisation_name"),
        Organisation.status.label("organisation_status"),
    )
    .join(Membership, _VIEWED)
    .join(Organisation, _ORGANISATION)
    .where(Document.id.in_(bindparam("ids", expanding=True))),
)

# Ids are ordered by time.
NEWEST_FIRST = Keyset(Document.id, descending=True)


@functools.cache
def of_organisations(start: Start) -> Query[DocumentRow]:
    """At most :limit documents of each.

    A subquery finds each organisation's by the index that sorts them: no rows are read that are not shown (LIM-6).
    """
    other = aliased(Document)
    found = (
        select(other.id)
        .where(
            other.environment_id == Membership.environment_id,
            other.organisation_id == Membership.organisation_id,
            *NEWEST_FIRST.after(start, other.id),
        )
        .order_by(other.id.desc())
        .limit(bindparam("limit"))
        .correlate(Membership)
    )
    few = (
        select(*columns(Document, DocumentRow))
        .select_from(Membership)
        .join(Document, among(Document.id, found))
        .where(VIEWED_ORGANISATIONS)
    )
    return Query(DocumentRow, few.order_by(Document.organisation_id, Document.id.desc()))


COUNT_OF_ORGANISATIONS = Query(
    CountOfOrganisation,
    select(Document.organisation_id, func.count().label("found"))
    .select_from(Membership)
    .join(Document, OF_MEMBERSHIP)
    .where(VIEWED_ORGANISATIONS)
    .group_by(Document.organisation_id),
)

# What became of the last mail of each; the mail is of the organisation's environment, the viewer may be a partner's.
DELIVERIES = Query(
    DocumentDelivery,
    select(Document.id, Mail.status, Mail.attempts, Mail.last_attempt_at, Mail.detail)
    .join(Membership, _VIEWED)
    .join(Mail, Mail.id == Document.mail_id)
    .where(Document.id.in_(bindparam("ids", expanding=True))),
)

# In which environments an account may view the document as an active user: where no header names one.
ENVIRONMENTS_OF_VIEWER = (
    select(User.environment_id)
    .join(Membership, and_(Membership.user_environment_id == User.environment_id, Membership.user_id == User.id))
    .join(Document, OF_MEMBERSHIP)
    .where(
        Document.id == bindparam("document_id"),
        User.account_id == bindparam("account_id"),
        User.status == UserStatus.ACTIVE,
        _MAY_VIEW,
    )
    .order_by(User.environment_id)
)

_ONE = (Document.environment_id == bindparam("of_environment"), Document.id == bindparam("of_id"))
_BULK = {"synchronize_session": False}

# Hits no row where a file is attached already: of two uploads at once one is kept.
ATTACH = (
    update(Document)
    .where(*_ONE, Document.storage_key.is_(None))
    .values(
        file_name=bindparam("name"),
        file_size=bindparam("size"),
        media_type=bindparam("of_media_type"),
        storage_key=bindparam("key"),
    )
    .execution_options(**_BULK)
)

SENT = (
    update(Document)
    .where(*_ONE)
    .values(sent_to=bindparam("to"), sent_at=bindparam("now"), mail_id=bindparam("of_mail"))
    .execution_options(**_BULK)
)

BY_STORAGE_KEY = select(Document.id).where(Document.id == bindparam("id"), Document.storage_key == bindparam("key"))

MAILS_SINCE = select(func.count()).where(
    Mail.bucket == bindparam("bucket"),
    Mail.environment_id == bindparam("environment_id"),
    Mail.kind == MailKind.DOCUMENT,
    Mail.created_at > bindparam("since"),
)

STORAGE_KEYS = select(Document.storage_key).where(Document.storage_key.is_not(None))

OBSOLETE_FILES = select(ObsoleteFile.storage_key).order_by(ObsoleteFile.storage_key).limit(bindparam("limit"))
FORGET_OBSOLETE_FILES = (
    delete(ObsoleteFile)
    .where(ObsoleteFile.storage_key.in_(bindparam("keys", expanding=True)))
    .execution_options(**_BULK)
)
