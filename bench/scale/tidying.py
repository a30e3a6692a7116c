"""How fast what is over goes: rows of the inbox that were read long ago."""

import time

from sqlalchemy import text

from server.domain import housekeeping
from tests.scenario.bulk import insert_notices, insert_users

from .house import House

ROWS = 50_000


async def measured(house: House) -> float:
    """Rows a second."""
    boss = house.cast.carol
    users = await insert_users(house.database, boss.environment_id, "globex.example", 10)
    await insert_notices(house.database, boss, users, ROWS)
    async with house.database.write(origin="bench") as uow:
        # ids tell when: these say that it was in 1970
        old = "UPDATE inbox_items SET is_open = false, id = ('00000000' || substr(id::text, 9))::uuid"
        await uow.changed(text(old))
    began, gone = time.perf_counter(), 0
    for step in housekeeping.STEPS:
        while True:
            async with house.database.write(origin="bench") as uow:
                some = await step(uow)
            gone += some
            if not some:
                break
    return gone / (time.perf_counter() - began)
