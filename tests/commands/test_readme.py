"""README's walks, as they stand there: its commands by bash and curl, and the tabs that it names."""

import asyncio
import contextlib
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from server.commands import seeding
from server.db.database import Database
from server.web import graphiql
from tests.client import Client
from tests.scenario import PASSWORD
from tests.scenario.documents import PDF
from tests.web.browser import operation
from tests.web.servers import WELKOM, environment, serving

from .test_commands import Welkom, done, welkom  # noqa: F401 (a fixture)

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
CONSOLE = Path(__file__).parents[2] / "console" / "src"
PAGES = Path(__file__).parents[2] / "server" / "web" / "templates"
ADDRESS = "http://127.0.0.1:8000"
ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
# Tabs that change something, and what they are refused where nobody filled in what they ask for.
REFUSED = {"LogIn": "INVALID_CREDENTIALS", "ChangeRole": "NOT_FOUND"}


def section(title: str) -> str:
    """What stands below this heading."""
    [found] = re.findall(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL)
    return str(found)


def commands(title: str) -> str:
    """The indented blocks of a section, one after the other."""
    lines = section(title).splitlines()
    return "\n".join(line[4:] if line.startswith("    ") else "" for line in lines) + "\n"


def helpers() -> str:
    """The functions that the walks call: the first block with commands of curl."""
    return commands("The same with curl").strip().partition("\n\n")[0] + "\n"


def run(script: str, url: str, place: Path) -> str:
    """All that bash says; it and every answer have to be without an error."""
    assert ADDRESS in script
    ended = subprocess.run(
        ["bash", "-eu", "-c", script.replace(ADDRESS, url)],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    assert "message" not in ended.stdout, ended.stdout
    return ended.stdout


@contextlib.asynccontextmanager
async def served(database: Database, place: Path) -> AsyncIterator[str]:
    """The address of a development server on this database."""
    for program in ("bash", "curl", "python3"):
        if shutil.which(program) is None:
            pytest.skip(f"no {program} on this machine: the commands of README are NOT tried")
    async with serving(database, WELKOM_STORAGE_PATH=str(place / "documents")) as server:
        yield server.url


async def mailed(http: httpx2.AsyncClient, to: str) -> str:
    """The secret of the newest mail to this address, as soon as it is there."""
    async with asyncio.timeout(60):
        while True:
            mails = (await http.get("/mailbox.json", params={"to": to})).json()
            if mails:
                return str(re.search(r"#([\w-]{43})", mails[0]["text"])[1])  # type: ignore[index]
            await asyncio.sleep(0.1)


async def walk_in_the_browser(url: str) -> None:
    """What its section has one do, asked of the API; tests/web/console/test_main_job.py clicks through it."""
    async with httpx2.AsyncClient(base_url=url, trust_env=False, timeout=60) as http:
        client = Client(http)
        (await client.do("signUp", {"email": "alice@acme.example"})).done("signUp")
        given = {"token": await mailed(http, "alice@acme.example"), "name": "Alice", "password": PASSWORD}
        entered = (await client.do("completeSignUp", given, "grant { token }")).done("completeSignUp")
        alice = entered["grant"]["token"]
        [invite] = [query for name, query in graphiql.operations().items() if operation(query) == "Invite"]
        answer = await client.ask(invite, as_=alice)
        answer.done("inviteUser")
        given = {"token": await mailed(http, "bob@acme.example"), "name": "Bob", "password": PASSWORD}
        bob = (await client.do("acceptInvitation", given, "user { id }")).done("acceptInvitation")["user"]["id"]
        (await client.do("changeUserRole", {"userId": bob, "role": "ADVANCED_USER"}, as_=alice)).done("changeUserRole")


@ON_SQLITE
@pytest.mark.own
@pytest.mark.empty
async def test_the_walks_of_the_browser_and_of_curl_go_on_one_database(database: Database, tmp_path: Path) -> None:
    async with served(database, tmp_path) as url:
        await walk_in_the_browser(url)
        said = await asyncio.to_thread(run, commands("The same with curl"), url, tmp_path)
    roles = re.findall(r'"viewer":\{"name":"Dave","role":\{"name":"([^"]+)"', said)
    assert roles == ["Basic user", "Administrator"], said


@ON_SQLITE
@pytest.mark.own
@pytest.mark.empty
async def test_the_walk_across_borders_goes_on_a_seeded_database(database: Database, tmp_path: Path) -> None:
    await asyncio.to_thread(subprocess.run, [*WELKOM, "seed"], env=environment(database), check=True)
    (tmp_path / "invoice.pdf").write_bytes(PDF)
    async with served(database, tmp_path) as url:
        said = await asyncio.to_thread(run, helpers() + commands("Across company borders"), url, tmp_path)
    assert '"acceptMembership":{"membership":{"organisation":{"name":"Acme Sales B.V."}},"errors":[]}' in said
    assert re.search(r'"removedMembershipIds":\["mem_\w+"\],"errors":\[\]', said), said
    assert re.search(r'"sendDocument":\{"document":\{"id":"doc_\w+"\},"errors":\[\]', said), said


def test_what_is_clicked_is_called_so() -> None:
    told = section("The main job, by clicking")
    named = set(re.findall(r"\*([A-Z][\w ]+)\*", told)) - {"Acme"}
    texts = [file.read_text(encoding="utf-8") for file in CONSOLE.rglob("*.ts*") if "__generated__" not in file.parts]
    texts += [file.read_text(encoding="utf-8") for file in PAGES.glob("*.toml")]
    assert {"Users", "Invitation by email", "Organisations", "Partnerships", "Inbox"} <= named
    assert [
        name for name in named if not any(f'en: "{name}"' in text or f'en = "{name}"' in text for text in texts)
    ] == []


@pytest.mark.empty
async def test_each_tab_runs_on_a_seeded_database(client: Client, database: Database, welkom: Welkom) -> None:  # noqa: F811
    """As Alice, whom the seed makes; what tabs follow live is tried in tests/web."""
    done(await welkom("seed"))
    given = {"email": "alice@acme.example", "password": seeding.PASSWORD}
    alice = (await client.do("logIn", given, "grant { token }")).done("logIn")["grant"]["token"]
    found: dict[str, Any] = {}
    for query in graphiql.operations().values():
        name = operation(query)
        if query.lstrip().startswith("#") and "subscription" in query:
            continue
        answer = await client.ask(query, as_=alice, headers={"x-welkom-client": "graphiql"})
        assert not answer.errors, (name, answer.errors)
        found[name] = answer.data
        for payload in answer.data.values() if "mutation" in query else ():
            codes = [error["code"] for error in payload["errors"]]
            assert codes == [REFUSED[name]] if name in REFUSED else codes in ([], ["ALREADY_USER"]), (name, codes)
    shown = {name: str(data) for name, data in found.items()}
    assert "Acme Sales B.V." in shown["Organisations"]
    assert "Initech" in shown["Partnerships"]
    assert "Shall we?" in shown["Partnerships"]
    assert "Initech" in shown["Inbox"]
    assert found["Documents"]["viewer"]["memberships"]["edges"]
