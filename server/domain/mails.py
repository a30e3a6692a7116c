"""Promising mail: about an account to one address, about an environment to another (MAIL-6)."""

import uuid
from collections.abc import Iterable
from typing import Any

from server.db.models import Mail, MailKind
from server.db.queries import accounts as queries
from server.db.queries import mails as mail_queries
from server.db.unit_of_work import UnitOfWork

from .addresses import Address, person_of


def promise(
    uow: UnitOfWork,
    kind: MailKind,
    to: Address,
    *,
    locale: str,
    environment_id: uuid.UUID | None = None,
    **params: Any,
) -> Mail:
    """A mail to this address, which leaves after the commit. `params` are what its templates need."""
    return uow.mail(
        kind,
        to=to.written,
        canonical=to.canonical,
        person=person_of(to.canonical),
        locale=locale,
        environment_id=environment_id,
        **params,
    )


async def mail_account(uow: UnitOfWork, account_id: uuid.UUID, kind: MailKind, **params: Any) -> None:
    """About the account alone: to its primary address, by name and in its language; to nobody where it is gone."""
    primary = await uow.first(queries.PRIMARY_OF, account_id=account_id)
    if primary is not None:
        to = Address(primary.address, primary.canonical)
        promise(uow, kind, to, locale=primary.locale, name=primary.name, **params)


async def mail_users(
    uow: UnitOfWork, environment_id: uuid.UUID, user_ids: Iterable[uuid.UUID], kind: MailKind, **params: Any
) -> None:
    """About the environment: to each one's address in it, whatever else their accounts hold (MAIL-6).

    By name and in their language; to nobody who has no account yet.
    """
    for mailbox in await uow.rows(mail_queries.MAILBOXES_OF_USERS, environment_id=environment_id, ids=list(user_ids)):
        to = Address(mailbox.address, mailbox.canonical)
        promise(uow, kind, to, locale=mailbox.locale, environment_id=environment_id, name=mailbox.name, **params)
