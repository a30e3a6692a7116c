"""Another process: names a user anew again and again, and tells each time as soon as that is committed."""

import asyncio
import random
import sys
import uuid

from sqlalchemy import update

from server.db.models import User
from server.opening import open_database
from tests.conftest import settings_for


async def main(url: str, user_id: str, times: str) -> None:
    database = open_database(settings_for(url))
    for n in range(1, int(times) + 1):
        async with database.write(origin="test") as uow:
            await uow.changed(update(User).where(User.id == uuid.UUID(user_id)).values(name=f"Bob {n}"))
        print(n, flush=True)
        await asyncio.sleep(random.choice((0, 0.001, 0.01, 0.05)))
    await database.dispose()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
