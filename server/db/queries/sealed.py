"""What lies sealed with SECRET_KEY: read in the order of ids, and replaced where nobody changed it meanwhile."""

import uuid
from typing import Any, Protocol

from sqlalchemy import bindparam, select, update

from server.db.models import AuthenticatorApp, Mail
from server.db.query import Query, columns


class SealedRow(Protocol):
    """Those of mails that are settled are null, and not asked for."""

    id: uuid.UUID
    sealed: bytes


_REPLACED: dict[str, Any] = {"sealed": bindparam("renewed")}
_BULK = {"synchronize_session": False}

# At most :limit rows after :after_id.
APPS = Query(
    SealedRow,
    select(*columns(AuthenticatorApp, SealedRow))
    .where(AuthenticatorApp.id > bindparam("after_id"))
    .order_by(AuthenticatorApp.id)
    .limit(bindparam("limit")),
)
MAILS = Query(
    SealedRow,
    select(*columns(Mail, SealedRow))
    .where(Mail.sealed.is_not(None), Mail.id > bindparam("after_id"))
    .order_by(Mail.id)
    .limit(bindparam("limit")),
)
REPLACE_APP = (
    update(AuthenticatorApp)
    .where(AuthenticatorApp.id == bindparam("of_id"), AuthenticatorApp.sealed == bindparam("was"))
    .values(_REPLACED)
    .execution_options(**_BULK)
)
REPLACE_MAIL = (
    update(Mail)
    .where(Mail.id == bindparam("of_id"), Mail.sealed == bindparam("was"))
    .values(_REPLACED)
    .execution_options(**_BULK)
)
# Of each table: its rows after one, and how one of them is replaced.
SEALED = ((APPS, REPLACE_APP), (MAILS, REPLACE_MAIL))
