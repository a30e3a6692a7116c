"""An hour of the whole story, with faults at random; then books are compared.

PostgreSQL with a replica, two servers and a worker. WELKOM_SOAK_MINUTES says how long (60). What was acknowledged is
written down when the answer comes, and looked for at the end: changes, mails, inbox events, files. The exit status is 1
where something differs.
"""

import asyncio
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from .books import Books, compare
from .faults import Faults
from .house import House, opened
from .people import at_work

MINUTES = float(os.environ.get("WELKOM_SOAK_MINUTES", "60"))
BETWEEN_FAULTS = (4.0, 12.0)  # seconds
REPORT_EVERY = 60.0
SAMPLE_EVERY = 5.0
NO_LOGS = shutil.ignore_patterns("documents", "clock")


async def main() -> None:
    seed = int(os.environ.get("WELKOM_SOAK_SEED", str(random.randrange(10**6))))
    print(f"{MINUTES:g} minutes, seed {seed}", flush=True)
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="welkom-soak-") as place:
        async with opened(Path(place)) as house:
            books, faults = Books(), Faults(house, chance)
            async with at_work(house, books):
                await _until_the_end(house, books, faults, chance)
            problems = await compare(books, house)
            _tell(books, faults, problems)
            if problems:
                kept = shutil.copytree(
                    place, tempfile.mkdtemp(prefix="welkom-soak-logs-"), dirs_exist_ok=True, ignore=NO_LOGS
                )
                print(f"the logs are in {kept}")
    if problems:
        sys.exit(1)


async def _until_the_end(house: House, books: Books, faults: Faults, chance: random.Random) -> None:
    began = told = sampled = time.monotonic()
    due = began + 15  # a while without faults, to be compared with
    while (now := time.monotonic()) < began + MINUTES * 60:
        if now >= sampled:
            books.samples.append(await house.sample())
            sampled = now + SAMPLE_EVERY
        if now >= due:
            await faults.one()
            due = time.monotonic() + chance.uniform(*BETWEEN_FAULTS)
        if now >= told + REPORT_EVERY:
            told = now
            print(f"{(now - began) / 60:4.0f} min: {books.summary()}; {faults.summary()}", flush=True)
        await asyncio.sleep(0.2)


def _tell(books: Books, faults: Faults, problems: list[str]) -> None:
    print(f"faults: {faults.summary()}")
    for line in books.told_lines():
        print(line)
    for problem in problems:
        print(f"DIFFERS: {problem}")
    print("the books agree" if not problems else f"{len(problems)} differences")
