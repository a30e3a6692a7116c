"""What is over goes; what can still be used stays."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import func, select, update

from server.app import tidy_all
from server.db.database import Database
from server.db.models import Secret, Session, SignUp
from server.db.policy import Retention
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


async def test_lim_5_sign_ups_that_nobody_finished_go_some_at_a_time(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "AT_ONCE", 3)
    database.policy = replace(database.policy, kept=Retention(sign_ups=dt.timedelta(days=7)))
    now = dt.datetime.now(dt.UTC)
    async with database.write(origin="test") as uow:
        before = await _count(uow, SignUp)
        for days in [8] * 10 + [6] * 2:
            asked = f"{days}@stranger.example"
            uow.add(SignUp(email=asked, canonical=asked, locale="en", created_at=now - dt.timedelta(days=days)))
    async with database.write(origin="test") as uow:
        assert await housekeeping.tidy(uow) == 3
    assert await tidy_all(database) == 7
    async with database.write(origin="test") as uow:
        assert await _count(uow, SignUp) == before + 2
