"""Daily limits: how often the same thing is done in 24 hours, counted in the rows that doing it leaves behind."""

from sqlalchemy import Select

from server.db.unit_of_work import UnitOfWork

from .errors import TooManyMails
from .throttles import DAY


async def per_day(
    uow: UnitOfWork,
    counting: Select[int],
    *,
    limit: int,
    error: type[TooManyMails],
    field: str,
    **parameters: object,
) -> None:
    """Raises the error at `field` where `counting` finds `limit` or more since this time yesterday.

    `counting` takes :since and these parameters. The limit is exact where the caller has locked the environments
    concerned: whoever does the same thing at the same time waits for that lock, and counts afterwards.
    """
    if await uow.count(counting, since=uow.now - DAY, **parameters) >= limit:
        raise error(field=field, limit=limit)
