"""schemathesis: a thousand generated operations a root field and phase, without a session and as an Administrator.

No answer is a 5xx, and the server logs no fault. WELKOM_SECURITY_EXAMPLES=100 for a tenth; WELKOM_SECURITY_DATABASES
names others than SQLite. What ends the session that asks is tried without one only.
"""

import os
import re
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

from security import kit
from server.domain import ids
from server.storage import FolderStorage
from tests.graphql.test_isolation import TwoEnvironments, make_two
from tests.rows import put
from tests.scenario import LoggedInUser
from tests.scenario.documents import PDF

EXAMPLES = os.environ.get("WELKOM_SECURITY_EXAMPLES", "1000")
DATABASES = os.environ.get("WELKOM_SECURITY_DATABASES", "sqlite").split(",")
HOURS = 6
# They end the session or the place of who asks; whatever came after them would be refused at the door.
ENDING = ("logOut", "leaveEnvironment", "revokeSession", "changePassword")


async def main() -> bool:
    tool = str(await kit.python_tools() / "schemathesis")
    good = True
    for kind in DATABASES:
        for who in ("nobody", "Administrator"):
            async with kit.production(kind, "--no-worker", **kit.GENEROUS) as production:
                two = await make_two(production.database, production.cast)
                await keep_files(production)
                known = production.log.with_name("ids")
                known.write_text("\n".join(others(two, production.cast.alice)), encoding="utf-8")
                given = ["-H", f"Authorization: Bearer {production.cast.alice.token}"]
                for name in ENDING:
                    given += ["--exclude-name", f"Mutation.{name}"]
                ended = await kit.run(
                    *(tool, "run", str(kit.ROOT / "schema.graphql"), "--url", production.url),
                    *("-n", EXAMPLES, "--checks", "no_fault", "--continue-on-failure", "--no-color"),
                    *("--suppress-health-check", "all", *(given if who != "nobody" else ())),
                    cwd=production.log.parent,
                    seconds=HOURS * 3600,
                    environ={
                        "PYTHONPATH": str(kit.ROOT),
                        "SCHEMATHESIS_HOOKS": "security.schemathesis_hooks",
                        "WELKOM_SECURITY_IDS": str(known),
                    },
                )
                fine = ended.returncode == 0 and await kit.still_answers(production)
            good = good and fine
            kit.told([(f"{kind}, {who}", figures(ended.stdout))])
            if not fine:
                print(ended.stdout[-6000:], ended.stderr[-2000:])
    return good


async def keep_files(production: kit.Production) -> None:
    """The files that the documents of that database only name."""

    async def page() -> AsyncIterator[bytes]:
        yield PDF

    key = secrets.token_hex(16)
    await FolderStorage(Path(production.environ["WELKOM_STORAGE_PATH"])).write(key, page())
    await put(production.database, "documents", {"storage_key": "none"}, storage_key=key, file_size=len(PDF))


def others(two: TwoEnvironments, who: LoggedInUser) -> list[str]:
    """The ids of both environments, but for those of who asks: they are not to end their own place."""
    own = {who.id, ids.show("acc", who.account_id)}
    return [known for known in (*two.acme_ids, *two.globex_ids) if known not in own and not known.startswith("ses_")]


def figures(said: str) -> str:
    """What the tool sums up at its end."""
    wanted = re.compile(r"passed|generated|Tested:|Fuzzing|^=+ .* in [0-9.]+s")
    return "; ".join(line.strip(" =") for line in said.splitlines() if wanted.search(line))
