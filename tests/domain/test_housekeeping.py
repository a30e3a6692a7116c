"""What is over goes; what can still be used stays."""

import datetime as dt

from sqlalchemy import func, select, update

from server.db.database import Database
from server.db.models import Secret, Session, SignUp
from server.domain import housekeeping
from tests.scenario import Cast


async def test_only_what_is_over_goes(database: Database, cast: Cast) -> None:
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=400)
    async with database.write(origin="test") as uow:
        secrets, sessions = await _count(uow, Secret), await _count(uow, Session)
        assert secrets
        assert sessions == 4
        assert await housekeeping.tidy(uow) == 0
        bobs = update(Session.__table__).where(Session.id == cast.bob.session_id)
        await uow.changed(bobs.values(expires_at=long_ago))
        await uow.changed(update(Secret.__table__).values(expires_at=long_ago))
        await uow.changed(update(SignUp.__table__).values(created_at=long_ago))
        assert await housekeeping.tidy(uow) == 1 + secrets + 4
        assert await _count(uow, Session) == 3


async def _count(uow, table) -> int:
    return await uow.scalar(select(func.count()).select_from(table))
