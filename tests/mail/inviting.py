"""A program that invites without end and is killed again and again, at random moments: for `test_killed`.

`python -m tests.mail.inviting URL PICKLED_ACTOR FILE TIMES`: processes are forked from one that has imported and
compiled everything, so that each invites at once. What was acknowledged is appended to the file.
"""

import asyncio
import os
import pickle
import random
import signal
import sys
import time
from typing import Any

from server.db.database import Database
from server.db.policy import Limits, Policy
from server.domain import invitations
from server.mail import FernetEncryption

KEY = "the key that both processes have"
A_MILLION = 1_000_000
AT_ONCE = 4
LONGEST = 0.3  # seconds until the kill


async def invite(database: Database, actor: Any, file: str, name: str, most: int = A_MILLION) -> None:
    """Several at once, as requests are."""
    acknowledged = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def one_after_the_other(which: int) -> None:
        for number in range(most):
            email = f"p{name}-{which}-{number}@acme.example"
            async with database.write(origin="test") as uow:
                await invitations.invite_user(uow, actor, email=email)
            os.write(acknowledged, f"{email}\n".encode())

    await asyncio.gather(*map(one_after_the_other, range(AT_ONCE)))


async def know_statements(database: Database, actor: Any, file: str) -> None:
    """They are compiled once, and then in no child again."""
    await invite(database, actor, file, "first", most=2)
    await database.dispose()


def main(url: str, pickled: str, file: str, times: str) -> None:
    limits = Limits(mails_a_day_to_own_domains=A_MILLION, mails_a_day_to_strangers=A_MILLION)
    database = Database(url, encryption=FernetEncryption(KEY), policy=Policy(limits=limits))
    actor = pickle.loads(bytes.fromhex(pickled))
    asyncio.run(know_statements(database, actor, file))
    for number in range(int(times)):
        child = os.fork()
        if not child:
            asyncio.run(invite(database, actor, file, str(number)))
        time.sleep(random.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
