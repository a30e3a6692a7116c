"""Fills one inbox until its standard input ends, from several tasks; run as a process of its own, or several."""

import asyncio
import contextlib
import random
import sys
import uuid
from collections.abc import AsyncIterator

from server.app import open_database
from server.db.database import Database
from server.db.models import InboxKind, NoticeKind
from server.domain import inbox as verbs
from server.domain.ids import UserRef
from tests.conftest import settings_for
from tests.scenario.users import LoggedInUser

TASKS = 2


@contextlib.asynccontextmanager
async def fill_from_two_processes(
    database: Database, who: LoggedInUser, partnership_id: uuid.UUID
) -> AsyncIterator[None]:
    """While the block runs, notices come, and requests that are settled later. At its end all is committed."""
    url = database.url.render_as_string(hide_password=False)
    given = [url, str(who.environment_id), str(who.user_id), str(partnership_id)]
    pipe = asyncio.subprocess.PIPE
    started = [
        await asyncio.create_subprocess_exec(sys.executable, "-m", __name__, *given, str(n), stdin=pipe, stdout=pipe)
        for n in range(2)
    ]
    try:
        for process in started:
            assert process.stdout is not None
            assert await process.stdout.readline() == b"ready\n"
        yield
        for process in started:
            await process.communicate(b"")  # which ends its input
            assert process.returncode == 0
    finally:
        for process in started:
            if process.returncode is None:
                process.kill()
                await process.communicate()


async def fill(
    database: Database, place: UserRef, partnership_id: uuid.UUID, seed: str, ended: "asyncio.Task[str]"
) -> None:
    chance = random.Random(seed)
    request = verbs.Request(InboxKind.PARTNERSHIP, place.environment_id, partnership_id=partnership_id)
    while not ended.done():
        async with database.write(origin="test") as uow:
            for _ in range(chance.randint(1, 3)):
                await verbs.notify(uow, [place], NoticeKind.USER_JOINED, from_id=place.environment_id)
            if chance.random() < 0.3:
                await verbs.ask(uow, [place], request)
            elif chance.random() < 0.2:
                await verbs.settle(uow, place.environment_id, partnership_id=partnership_id)
            await asyncio.sleep(chance.random() * 0.01)  # others try to get ahead meanwhile
        await asyncio.sleep(chance.random() * 0.3)  # about as fast as who follows and is cut can read


async def main(url: str, environment_id: str, user_id: str, partnership_id: str, seed: str) -> None:
    database = open_database(settings_for(url))
    place = UserRef(uuid.UUID(environment_id), uuid.UUID(user_id))
    ended = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    print("ready", flush=True)
    partnership = uuid.UUID(partnership_id)
    await asyncio.gather(*(fill(database, place, partnership, f"{seed}.{n}", ended) for n in range(TASKS)))
    await database.dispose()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
