"""Documents that the operator trusts."""

import datetime as dt
from typing import Protocol

from sqlalchemy import bindparam, delete, func, select, union_all

from server.db.models import TrustedDocument, TrustedDocumentAlias
from server.db.query import Query


class NameRow(Protocol):
    """What a request may call a document: its digest, or an alias."""

    name: str
    digest: str


class TextRow(Protocol):
    digest: str
    text: str
    of_schema: str


class StateRow(Protocol):
    """What any change of them changes."""

    count: int
    checked_at: dt.datetime | None
    aliases: int
    added_at: dt.datetime | None


class TrustedRow(Protocol):
    digest: str
    name: str
    checked_at: dt.datetime


class AliasRow(Protocol):
    alias: str
    digest: str


STATE = Query(
    StateRow,
    select(
        select(func.count()).select_from(TrustedDocument).scalar_subquery().label("count"),
        select(func.max(TrustedDocument.checked_at)).scalar_subquery().label("checked_at"),
        select(func.count()).select_from(TrustedDocumentAlias).scalar_subquery().label("aliases"),
        select(func.max(TrustedDocumentAlias.added_at)).scalar_subquery().label("added_at"),
    ),
)
NAMES = Query(
    NameRow,
    union_all(
        select(TrustedDocument.digest.label("name"), TrustedDocument.digest),
        select(TrustedDocumentAlias.alias.label("name"), TrustedDocumentAlias.digest),
    ),
)
TEXT = Query(
    TextRow,
    select(TrustedDocument.digest, TrustedDocument.text, TrustedDocument.of_schema).where(
        TrustedDocument.digest == bindparam("of_digest")
    ),
)
ALL = Query(
    TrustedRow,
    select(TrustedDocument.digest, TrustedDocument.name, TrustedDocument.checked_at).order_by(
        TrustedDocument.name, TrustedDocument.digest
    ),
)
ALIASES = Query(
    AliasRow,
    select(TrustedDocumentAlias.alias, TrustedDocumentAlias.digest).order_by(TrustedDocumentAlias.alias),
)
COUNT = select(func.count()).select_from(TrustedDocument)
COUNT_ALIASES = select(func.count()).select_from(TrustedDocumentAlias)

_BULK = {"synchronize_session": False}
FORGET_ALIASES = (
    delete(TrustedDocumentAlias)
    .where(TrustedDocumentAlias.digest.in_(bindparam("digests", expanding=True)))
    .execution_options(**_BULK)
)
FORGET = (
    delete(TrustedDocument)
    .where(TrustedDocument.digest.in_(bindparam("digests", expanding=True)))
    .execution_options(**_BULK)
)
