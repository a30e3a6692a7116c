"""slowhttptest: slow headers, slow bodies, ranges and slow reading, each by a thousand connections.

Beside each, somebody else asks who they are, ten times a second.
"""

import asyncio
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2

from bench.kit import percentile
from security import kit

CONNECTIONS, RATE = "1000", "200"
ALLOWED = 2.0  # seconds that others may wait; on a machine that does nothing else it is a tenth of that
ATTACKS = {
    "slow headers": ("30", "-H", "-i", "10", "-x", "24", "-t", "GET"),
    "slow bodies": ("30", "-B", "-i", "10", "-x", "24", "-s", "8192", "-t", "POST", "-f", "application/json"),
    "ranges": ("30", "-R", "-a", "5", "-b", "3000", "-t", "HEAD"),
    "slow reading": ("90", "-X", "-w", "1", "-y", "16", "-n", "5", "-z", "5", "-k", "3"),
}


async def main() -> bool:
    if not kit.needed("slowhttptest", by="apt install slowhttptest"):
        return True
    good = True
    with TemporaryDirectory(prefix="welkom-slow-") as folder:
        for what, (seconds, *how) in ATTACKS.items():
            async with kit.production() as production:
                path = "/" if what == "slow reading" else "/graphql"
                target = ("-l", seconds, "-p", "3", "-u", f"{production.served.url}{path}")
                given = ("-c", CONNECTIONS, "-r", RATE, *target)
                attack = asyncio.create_task(
                    kit.run("slowhttptest", *how, *given, "-g", "-o", "found", cwd=Path(folder), seconds=180)
                )
                waits, failed, files = await beside(production, attack)
                said = await attack
                good = good and not failed and max(waits) <= ALLOWED and await kit.still_answers(production)
            said_of_it = summary(said.stdout, Path(folder) / "found.csv")
            kit.told([(what, f"{said_of_it}; {figures(waits, failed)}; server: {files} files")])
    return good


async def beside(production: kit.Production, attack: "asyncio.Task[object]") -> tuple[list[float], int, int]:
    """Seconds that others waited while the attack went on, how many of their questions failed, and how many files and
    connections the server had open at the end.
    """
    waits, failed, files = [], 0, 0
    headers = {"authorization": f"Bearer {production.cast.alice.token}"}
    while not attack.done():
        began = time.perf_counter()
        try:
            async with httpx2.AsyncClient(trust_env=False, timeout=10) as http:  # a connection of its own each time
                answer = await http.post(production.url, json={"query": "{ viewer { id } }"}, headers=headers)
            failed += answer.status_code != 200
        except httpx2.TransportError:
            failed += 1
        waits.append(time.perf_counter() - began)
        files = len(list(Path(f"/proc/{production.served.process.pid}/fd").iterdir()))
        await asyncio.sleep(0.1)
    return waits, failed, files


def figures(waits: list[float], failed: int) -> str:
    median, most = percentile(waits, 0.5) * 1000, max(waits) * 1000
    return f"others: {len(waits)} asked, {failed} failed, median {median:.0f} ms, longest {most:.0f} ms"


def summary(said: str, log: Path) -> str:
    """What the tool says of the service, and the most connections that it held open."""
    away = "service available:   NO" in plain(said)
    rows = [line.split(",") for line in log.read_text(encoding="utf-8").splitlines()[1:]]
    held = max((int(row[3]) for row in rows if row[3].strip().isdigit()), default=0)
    left = int(rows[-1][3]) if rows else 0
    exit_line = next((line for line in plain(said).splitlines() if "Exit status" in line), "").strip()
    return (
        f"{'NOT ' if away else ''}available throughout; {held} connections held at most, {left} at the end; {exit_line}"
    )


def plain(said: str) -> str:
    """Without the terminal's colours."""
    return "".join(part.partition("m")[2] if at else part for at, part in enumerate(said.split("\x1b[")))
