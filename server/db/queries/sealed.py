"""What lies sealed with SECRET_KEY: read in the order of ids, and replaced where nobody changed it meanwhile."""

import uuid
from typing import Any, Protocol

from sqlalchemy import Update, bindparam, select, update

from server.db.models import AuthenticatorApp, Mail
from server.db.query import Query, columns


class SealedRow(Protocol):
    id: uuid.UUID
    sealed: bytes


def _after(model: type[Any]) -> Query[SealedRow]:
    """At most :limit rows after :after_id."""
    return Query(
        SealedRow,
        select(*columns(model, SealedRow))
        .where(model.sealed.is_not(None), model.id > bindparam("after_id"))
        .order_by(model.id)
        .limit(bindparam("limit")),
    )


def _replace(model: type[Any]) -> Update:
    return (
        update(model)
        .where(model.id == bindparam("of_id"), model.sealed == bindparam("was"))
        .values(sealed=bindparam("renewed"))
        .execution_options(synchronize_session=False)
    )


# Of each table: its rows after one, and how one of them is replaced.
SEALED = tuple((_after(model), _replace(model)) for model in (AuthenticatorApp, Mail))
