"""GraphQL over HTTP, by a test suite that others wrote: the audit of the npm package graphql-http."""

import asyncio
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from server.db.database import Database
from tests.web.servers import serving

AUDIT = Path(__file__).parent / "audit"
CHECKS = 61
NO_NODE = "NO NODE: node and npm were not found; the graphql-http audit is SKIPPED"
NO_REGISTRY = "NO REGISTRY: npm could not fetch graphql-http; its audit is SKIPPED"


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The audit and its two packages, as the lock file has them, in a folder of their own."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip(NO_NODE)
    folder = tmp_path_factory.mktemp("audit")
    for file in AUDIT.iterdir():
        if file.is_file():
            shutil.copy(file, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"]
    installed = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    if installed.returncode:
        assert "EINTEGRITY" not in installed.stderr, installed.stderr
        pytest.skip(f"{NO_REGISTRY}\n{installed.stderr[-500:]}")
    return folder


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.empty
async def test_the_sixty_one_checks_of_graphql_http_are_all_ok(audit: Path, database: Database) -> None:
    async with serving(database) as served:
        environ = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        command = ["node", "audit.mjs", f"{served.url}/graphql"]
        ended = await asyncio.to_thread(
            subprocess.run, command, cwd=audit, env=environ, capture_output=True, text=True, timeout=120
        )
    assert ended.returncode == 0, ended.stderr
    results = [json.loads(line) for line in ended.stdout.splitlines()]
    assert len(results) == CHECKS
    assert {result["name"]: result["reason"] for result in results if result["status"] != "ok"} == {}
