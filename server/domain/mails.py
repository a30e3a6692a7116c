"""Mail to people who have an account (ENV-6, MAIL-3)."""

import uuid
from typing import Any

from server.db.models import MailKind
from server.db.queries import accounts as queries
from server.db.unit_of_work import UnitOfWork


async def mail_account(
    uow: UnitOfWork, account_id: uuid.UUID, kind: MailKind, *, environment_id: uuid.UUID | None = None, **params: Any
) -> None:
    """To the account's primary address, by name and in its language; to nobody where the account is gone."""
    primary = await uow.first(queries.PRIMARY_OF, account_id=account_id)
    if primary is not None:
        uow.mail(
            kind,
            to=primary.address,
            canonical=primary.canonical,
            locale=primary.locale,
            environment_id=environment_id,
            name=primary.name,
            **params,
        )
