"""What the tools share: a server in production mode with mail and people in it, and the tools themselves, pinned."""

import asyncio
import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx2

from bench import kit
from server.db.database import Database
from tests.mail import smtp_server
from tests.scenario import Cast
from tests.web.servers import WELKOM, Served, answering, environment, free_port

ROOT = Path(__file__).parents[1]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "welkom"
MANY = "1000000"
# A tool that tries a thousand things is to meet the product and not its throttles.
GENEROUS = {
    f"WELKOM_{name}": MANY
    for name in (
        "GUESSES_PER_ADDRESS_AND_NETWORK",
        "GUESSES_PER_ADDRESS",
        "GUESSES_PER_NETWORK",
        "ANONYMOUS_MAILS_PER_ADDRESS_AN_HOUR",
        "ANONYMOUS_MAILS_PER_NETWORK_AN_HOUR",
        "MAILS_A_DAY_TO_OWN_DOMAINS",
        "MAILS_A_DAY_TO_STRANGERS",
        "DOCUMENTS_A_DAY",
    )
}


@dataclass(frozen=True, slots=True)
class Production:
    served: Served
    cast: Cast
    database: Database
    mail: smtp_server.Server
    log: Path
    environ: dict[str, str]

    @property
    def url(self) -> str:
        return f"{self.served.url}/graphql"

    def faults(self) -> list[str]:
        """What the server logged of faults of its own."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if " ERROR " in line or "Traceback" in line]


@contextlib.asynccontextmanager
async def production(kind: str = "sqlite", *arguments: str, **changes: str) -> AsyncIterator[Production]:
    """`welkom serve` as in production, on loopback: the tests' cast and a mail server.

    `arguments`: more of `welkom serve`.
    """
    async with contextlib.AsyncExitStack() as stack:
        database, cast = await stack.enter_async_context(kit.fresh(kind))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="welkom-security-")))
        mail = await stack.enter_async_context(smtp_server.Server().listening())
        port = free_port()
        given = {
            "WELKOM_ENV": "production",
            "WELKOM_PORT": str(port),
            "WELKOM_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "WELKOM_SMTP_URL": mail.url,
            "WELKOM_MAIL_FROM": "Welkom <welkom@welkom.example>",
            "WELKOM_STORAGE_PATH": str(folder / "documents"),
        }
        environ = environment(database, **(given | changes))
        log = folder / "server.log"
        with log.open("w") as said:
            process = subprocess.Popen(
                [*WELKOM, "serve", *arguments],
                env=environ,
                stdout=said,
                stderr=subprocess.STDOUT,
                text=True,
            )
        try:
            served = Served(process, f"127.0.0.1:{port}")
            await answering(served)
            yield Production(served, cast, database, mail, log, environ)
        finally:
            process.terminate()
            try:
                await asyncio.to_thread(process.wait, 15)
            except subprocess.TimeoutExpired:
                process.kill()


async def run(
    *command: str, cwd: Path | None = None, seconds: float = 600, environ: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Runs a tool while this process goes on; the names of proxies are kept from it."""
    own = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    return await asyncio.to_thread(
        subprocess.run,
        command,
        cwd=cwd,
        env=own | (environ or {}),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        errors="replace",
    )


def needed(*programs: str, by: str) -> bool:
    """Whether the programs are there; says so where they are not."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        print(f"SKIPPED: {', '.join(missing)} not found; {by}")
    return not missing


async def python_tools() -> Path:
    """The folder of the Python tools' programs, as security/requirements.txt pins them."""
    pinned = ROOT / "security" / "requirements.txt"

    async def install(folder: Path) -> None:
        made = await run(sys.executable, "-m", "venv", str(folder / "venv"))
        assert made.returncode == 0, made.stderr
        pip = str(folder / "venv/bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"
        done = await run(*pip, "--require-hashes", "-r", str(pinned))
        assert done.returncode == 0, done.stderr[-2000:]

    return (await _installed(pinned, install)) / "venv/bin"


async def node_packages(folder: Path) -> Path:
    """A copy of the folder's files with the packages that its package-lock.json pins."""

    async def install(target: Path) -> None:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(folder / name, target)
        quietly = ("--ignore-scripts", "--no-audit", "--no-fund")
        done = await run("npm", "ci", *quietly, cwd=target)
        assert done.returncode == 0, done.stderr[-2000:]

    installed = await _installed(folder / "package-lock.json", install)
    skipped = shutil.ignore_patterns("node_modules", ".venv")
    shutil.copytree(folder, installed, ignore=skipped, dirs_exist_ok=True)
    return installed


async def _installed(pinned: Path, install: Callable[[Path], Awaitable[None]]) -> Path:
    """A folder outside the tree for each state of what is pinned, filled once."""
    folder = CACHE / f"security-{pinned.parent.name}-{hashlib.sha256(pinned.read_bytes()).hexdigest()[:12]}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        await install(folder)
        (folder / "complete").touch()
    return folder


async def still_answers(production: Production) -> bool:
    """Whether the server goes on as before: Alice is told who she is, and it logged no fault."""
    headers = {"authorization": f"Bearer {production.cast.alice.token}"}
    async with httpx2.AsyncClient(trust_env=False) as http:
        answer = await http.post(production.url, json={"query": "{ viewer { id } }"}, headers=headers)
    faults = production.faults()
    if faults:
        print(f"FAULTS IN THE LOG: {len(faults)}", production.log.read_text(encoding="utf-8")[-3000:], sep="\n")
    return answer.status_code == 200 and "errors" not in answer.json() and not faults


def told(rows: Sequence[tuple[str, object]]) -> None:
    """Prints figures, one a line."""
    for name, value in rows:
        print(f"{name}: {value}", flush=True)
