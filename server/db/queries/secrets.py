"""Secrets: looked up by hash, redeemed in one statement."""

import datetime as dt
import uuid
from typing import Protocol

from sqlalchemy import bindparam, select, update

from server.db.models import Purpose, Secret
from server.db.query import Query, columns


class SecretRow(Protocol):
    purpose: Purpose
    subject_id: uuid.UUID
    detail: str | None
    created_at: dt.datetime
    expires_at: dt.datetime
    used_at: dt.datetime | None
    superseded_at: dt.datetime | None


SECRET = Query(
    SecretRow,
    select(*columns(Secret, SecretRow)).where(
        Secret.hash == bindparam("hash"), Secret.purpose.in_(bindparam("purposes", expanding=True))
    ),
)

_UNUSED = (
    Secret.purpose == bindparam("of_purpose"),
    Secret.subject_id == bindparam("of_subject"),
    Secret.used_at.is_(None),
    Secret.superseded_at.is_(None),
)

REDEEM = (
    update(Secret)
    .where(Secret.hash == bindparam("of_hash"), *_UNUSED, Secret.expires_at > bindparam("now"))
    .values(used_at=bindparam("now"))
    .execution_options(synchronize_session=False)
)

SUPERSEDE = (
    update(Secret).where(*_UNUSED).values(superseded_at=bindparam("now")).execution_options(synchronize_session=False)
)
