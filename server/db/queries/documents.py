"""Documents: seen through an active membership of their organisation, and in no other way (DOC-2)."""

import functools
import uuid
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, exists, func, select, update
from sqlalchemy.orm import aliased

from server.db.models import Document, Mail, MailKind, Membership, MembershipState, Organisation, User, UserStatus
from server.db.queries.keyset import Keyset, Start

COLUMNS: tuple[Any, ...] = (
    Document.environment_id,
    Document.id,
    Document.organisation_id,
    Document.kind,
    Document.title,
    Document.number,
    Document.file_name,
    Document.file_size,
    Document.media_type,
    Document.storage_key,
    Document.created_by_environment_id,
    Document.created_by_id,
    Document.created_at,
    Document.sent_to,
    Document.sent_at,
    Document.mail_id,
)

# An environment's Administrator is no exception: who is no member sees no document.
_MEMBER = and_(
    Membership.environment_id == Document.environment_id,
    Membership.organisation_id == Document.organisation_id,
    Membership.user_environment_id == bindparam("viewer_environment_id"),
    Membership.user_id == bindparam("viewer_id"),
    Membership.state == MembershipState.ACTIVE,
)
MAY_SEE = exists().where(_MEMBER).correlate(Document)  # by :viewer_environment_id and :viewer_id
_ORGANISATION = and_(
    Organisation.environment_id == Document.environment_id, Organisation.id == Document.organisation_id
)
VISIBLE_BY_ID = (
    select(
        *COLUMNS,
        Membership.role.label("viewer_role"),
        Organisation.name.label("organisation_name"),
        Organisation.status.label("organisation_status"),
    )
    .join(Membership, _MEMBER)
    .join(Organisation, _ORGANISATION)
    .where(Document.id.in_(bindparam("ids", expanding=True)))
)


# By :organisation_ids, :viewer_environment_id and :viewer_id.
OF_MEMBERSHIP = and_(
    Document.environment_id == Membership.environment_id, Document.organisation_id == Membership.organisation_id
)
THOSE = (
    Membership.organisation_id.in_(bindparam("organisation_ids", expanding=True)),
    Membership.user_environment_id == bindparam("viewer_environment_id"),
    Membership.user_id == bindparam("viewer_id"),
    Membership.state == MembershipState.ACTIVE,
)
_LOWEST = uuid.UUID(int=0)


# Ids are ordered by time.
NEWEST_FIRST = Keyset(Document.id, descending=True)


@functools.cache
def of_organisations(start: Start) -> Select[Any]:
    """At most :limit documents of each.

    Each ends with the document at :limit, which the index that sorts them finds: a page reads no more than itself.
    """
    other = aliased(Document)
    last = select(other.id).where(
        other.environment_id == Membership.environment_id, other.organisation_id == Membership.organisation_id
    )
    last = last.where(*NEWEST_FIRST.after(start, other.id))
    statement: Select[Any] = select(*COLUMNS).select_from(Membership).join(Document, OF_MEMBERSHIP).where(*THOSE)
    statement = statement.where(*NEWEST_FIRST.after(start))
    last = last.order_by(other.id.desc()).limit(1).offset(bindparam("limit", type_=Integer) - 1).correlate(Membership)
    statement = statement.where(Document.id >= func.coalesce(last.scalar_subquery(), _LOWEST))
    return statement.order_by(Document.organisation_id, Document.id.desc())


COUNT_OF_ORGANISATIONS = (
    select(Document.organisation_id, func.count().label("found"))
    .select_from(Membership)
    .join(Document, OF_MEMBERSHIP)
    .where(*THOSE)
    .group_by(Document.organisation_id)
)

# What became of the last mail of each; the mail is of the organisation's environment, the viewer may be a partner's.
DELIVERIES = (
    select(Document.id, Mail.status, Mail.attempts, Mail.last_attempt_at, Mail.detail)
    .join(Membership, _MEMBER)
    .join(Mail, Mail.id == Document.mail_id)
    .where(Document.id.in_(bindparam("ids", expanding=True)))
)

# In which environments an account is an active member of the document's organisation: where no header names one.
PLACES = (
    select(User.environment_id)
    .join(Membership, and_(Membership.user_environment_id == User.environment_id, Membership.user_id == User.id))
    .join(Document, OF_MEMBERSHIP)
    .where(
        Document.id == bindparam("document_id"),
        User.account_id == bindparam("account_id"),
        User.status == UserStatus.ACTIVE,
        Membership.state == MembershipState.ACTIVE,
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
    Mail.environment_id == bindparam("environment_id"),
    Mail.kind == MailKind.DOCUMENT,
    Mail.created_at > bindparam("since"),
)
