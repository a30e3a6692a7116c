"""Partnerships between two environments."""

from server.db.database import Database
from server.domain import ids, partnerships
from tests.rows import key
from tests.scenario.users import LoggedInUser


async def request_partnership(
    database: Database, asker: LoggedInUser, asked: LoggedInUser, message: str | None = None
) -> str:
    """An open request to the environment of `asked`."""
    async with database.write(origin="test") as uow:
        pk = await partnerships.request_partnership(
            uow, asker.actor, environment_id=asked.environment_id, message=message
        )
    return ids.show("par", pk)


async def make_partners(
    database: Database, asker: LoggedInUser, asked: LoggedInUser, message: str | None = None
) -> str:
    """Both are connected to it from the start."""
    made = await request_partnership(database, asker, asked, message)
    async with database.write(origin="test") as uow:
        await partnerships.accept_partnership(uow, asked.actor, partnership_id=key(made))
    return made


async def connect_manager(database: Database, by: LoggedInUser, partnership: str, user: LoggedInUser) -> None:
    """A relationship manager of the environment of `by`, whose users the partner's organisations may then ask."""
    async with database.write(origin="test") as uow:
        await partnerships.set_partnership_manager(
            uow, by.actor, partnership_id=key(partnership), user_id=user.user_id, connected=True
        )


async def end_partnership(database: Database, by: LoggedInUser, partnership: str) -> None:
    async with database.write(origin="test") as uow:
        await partnerships.end_partnership(uow, by.actor, partnership_id=key(partnership))
