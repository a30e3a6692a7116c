"""The examples of docs/clients.md, each run as it stands against a real server; the guide quotes them as they are."""

import asyncio
import contextlib
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from server.db.database import Database
from server.domain import document_manifests, trusted_documents
from server.domain.errors import Denial
from server.domain.trusted_documents import Named
from server.schema import validation
from server.schema.build import schema
from tests.scenario import PASSWORD, Cast
from tests.scenario.organisations import add_member, create_organisation
from tests.web.servers import serving

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "clients"
GUIDE = ROOT / "docs" / "clients.md"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "welkom"
NO_NODE = "NO NODE: node 20 and npm were not found; the examples of clients are SKIPPED"
NO_REGISTRY = "NO REGISTRY: the clients' packages could not be fetched; the examples are SKIPPED"
PATIENCE = 60

# Each example and what it says. Those of one row follow one after another: they all change Bob's role.
LISTENING = {
    "urql.mjs": [
        "viewer: Bob Jansen",
        "refused: INVALID_INPUT [ 'name' ]",
        "error: GRAPHQL_VALIDATION_FAILED",
        "event: ROLE_CHANGED",
    ],
    "apollo.mjs": [
        "viewer: Bob Jansen",
        "denied: FORBIDDEN AUDIT_VIEW",
        "event: ROLE_CHANGED",
        "multipart: told the ways",
    ],
    "relay.mjs": [
        "users: true true",
        "refused: INVALID_INPUT [ 'name' ]",
        "event: ROLE_CHANGED",
        "in the store: ROLE_CHANGED",
    ],
    "graphql-ws.mjs": ["event: ROLE_CHANGED", "after a cut: ROLE_CHANGED", "viewer: Bob Jansen"],
    "graphql-sse.mjs": ["event: ROLE_CHANGED", "ended: UNAUTHENTICATED"],
    "gql_client.py": ["users: True True", "denied: FORBIDDEN", "event: ROLE_CHANGED"],
}
ASKING = {
    "cookie.mjs": ["token in the answer: null", "viewer: Bob Jansen", "without the header: UNAUTHENTICATED"],
    "documents.mjs": ["by its id: Bob Jansen 1", "unknown: PERSISTED_QUERY_NOT_FOUND", "by Apollo: Bob Jansen 2"],
    "environments.mjs": ["in Globex", "elsewhere: NO_ENVIRONMENT"],
    "files.mjs": [
        "once: true",
        "another input: IDEMPOTENCY_CONFLICT",
        "uploaded: 201 true",
        "again: 409 ALREADY_SETTLED",
        "downloaded: 200 application/pdf",
    ],
}
SHARED = {"welkom.mjs"}


@contextlib.contextmanager
def installed(lock_file: Path, install: Callable[[Path], "subprocess.CompletedProcess[str]"]) -> Iterator[Path]:
    """A folder outside the tree with what a lock file pins: filled once for each state of it, by one process."""
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = CACHE / f"{lock_file.stem}-{hashlib.sha256(lock_file.read_bytes()).hexdigest()[:12]}"
    with open(f"{folder}.lock", "w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            ended = install(folder)
            if ended.returncode:
                assert "EINTEGRITY" not in ended.stderr, ended.stderr
                assert "DO NOT MATCH THE HASHES" not in ended.stderr, ended.stderr
                pytest.skip(f"{NO_REGISTRY}\n{ended.stderr[-500:]}")
            (folder / "complete").touch()
    yield folder


def run(*command: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=300, check=False)


def by_npm(folder: Path) -> "subprocess.CompletedProcess[str]":
    for name in ("package.json", "package-lock.json"):
        shutil.copy(EXAMPLES / name, folder)
    quietly = ("--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000")
    return run("npm", "ci", *quietly, cwd=folder)


def by_pip(folder: Path) -> "subprocess.CompletedProcess[str]":
    made = run(sys.executable, "-m", "venv", "venv", cwd=folder)
    pinned = ("--require-hashes", "-r", str(EXAMPLES / "requirements.txt"))
    pip = ("venv/bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    return made if made.returncode else run(*pip, *pinned, cwd=folder)


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[str]]]:
    """What runs the examples of each suffix, in a copy of their folder."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.skip(NO_NODE)
    copy = tmp_path_factory.mktemp("clients") / "examples"
    shutil.copytree(EXAMPLES, copy, ignore=shutil.ignore_patterns("node_modules", ".venv"))
    with (
        installed(EXAMPLES / "package-lock.json", by_npm) as node,
        installed(EXAMPLES / "requirements.txt", by_pip) as python,
    ):
        (copy / "node_modules").symlink_to(node / "node_modules")
        yield {".mjs": ["node"], ".py": [str(python / "venv/bin/python")], "in": [str(copy)]}


async def register(database: Database, manifest: Path) -> None:
    """As the operator does."""
    offered = document_manifests.read(manifest.read_bytes())
    async with database.write(origin="test") as uow:
        named = [Named(one, "") for one in offered]
        await trusted_documents.add(uow, named, of_schema=validation.digest_of(schema(suggest=True)))


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_the_examples_of_the_guide_run_and_say_what_happens(
    commands: dict[str, list[str]], database: Database, cast: Cast, subtests: pytest.Subtests
) -> None:
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob)
    await register(database, EXAMPLES / "documents.json")
    environ = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}

    async def ran(names: Iterable[str], url: str) -> dict[str, str]:
        said = {}
        for name in names:
            process = await asyncio.create_subprocess_exec(
                *commands[Path(name).suffix],
                name,
                cwd=commands["in"][0],
                env=environ | {"WELKOM_URL": url, "WELKOM_PASSWORD": PASSWORD},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            try:
                async with asyncio.timeout(PATIENCE):
                    said[name] = (await process.communicate())[0].decode()
            finally:
                with contextlib.suppress(ProcessLookupError):
                    process.kill()
        return said

    async with serving(database, WELKOM_STORAGE_PATH=f"{commands['in'][0]}/documents") as served:
        listening, asking = await asyncio.gather(ran(LISTENING, served.url), ran(ASKING, served.url))
    for name, expected in (LISTENING | ASKING).items():
        with subtests.test(msg=name):
            assert (listening | asking)[name].splitlines() == expected


def test_err_2_the_guide_says_what_to_do_for_each_code() -> None:
    codes = {denial.code for denial in subclasses(Denial) if hasattr(denial, "code")} - {"NOT_FOUND"}
    assert codes > {"UNAUTHENTICATED", "RESUME", "LIMIT_EXCEEDED"}
    table = [line.split("|")[1] for line in GUIDE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert codes - {code for row in table for code in re.findall(r"[A-Z_]{5,}", row)} == set()


def subclasses(cls: type) -> set[Any]:
    return {cls}.union(*map(subclasses, cls.__subclasses__()))


def test_every_example_is_run() -> None:
    programs = {file.name for file in EXAMPLES.iterdir() if file.suffix in (".mjs", ".py")}
    assert programs == set(LISTENING) | set(ASKING) | SHARED


def test_the_lock_file_names_no_address_to_fetch_from() -> None:
    assert '"resolved"' not in (EXAMPLES / "package-lock.json").read_text()
    assert "://" not in (EXAMPLES / "requirements.txt").read_text()


QUOTED = re.findall(r"^```(?:js|python) (\S+)\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("name", "block"), QUOTED, ids=[f"{name} {at}" for at, (name, _) in enumerate(QUOTED)])
def test_the_guide_quotes_the_examples_as_they_are(name: str, block: str) -> None:
    """Apart from where the lines begin."""

    def lines(text: str) -> str:
        return "\n".join(line.strip() for line in text.strip().splitlines())

    assert lines(block) in lines((EXAMPLES / name).read_text(encoding="utf-8")), textwrap.shorten(block, 200)


def test_the_guide_quotes_every_example_and_nothing_else() -> None:
    assert {name for name, _ in QUOTED} == set(LISTENING) | set(ASKING) | SHARED
    assert len(re.findall(r"^```(?:js|python)", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)) == len(QUOTED)
