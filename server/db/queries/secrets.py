"""Secrets: looked up by hash, redeemed in one statement."""

from sqlalchemy import bindparam, select, update

from server.db.models import Secret

SECRET = select(
    Secret.purpose, Secret.subject_id, Secret.detail, Secret.expires_at, Secret.used_at, Secret.superseded_at
).where(Secret.hash == bindparam("hash"), Secret.purpose.in_(bindparam("purposes", expanding=True)))

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
