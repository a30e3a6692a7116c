"""AUT-5 with a provider that others wrote: the npm package oidc-provider, and a server as people run it."""

import asyncio
import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx2
import pytest

from server.db.database import Database
from tests.client import Client
from tests.scenario import Cast
from tests.web.servers import Served, serving
from tests.web.test_http import ON_SQLITE

OIDC = Path(__file__).parent / "oidc"
NO_NODE = "NO NODE: node and npm were not found; log-ins at oidc-provider are SKIPPED"
NO_REGISTRY = "NO REGISTRY: npm could not fetch oidc-provider; log-ins at it are SKIPPED"

pytestmark = [ON_SQLITE, pytest.mark.own]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip(NO_NODE)
    folder = tmp_path_factory.mktemp("oidc")
    for file in OIDC.iterdir():
        if file.is_file():
            shutil.copy(file, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=180, check=False)
    if ended.returncode:
        assert "EINTEGRITY" not in ended.stderr, ended.stderr
        pytest.skip(f"{NO_REGISTRY}\n{ended.stderr[-500:]}")
    return folder


@dataclass
class Both:
    """The provider and Welkom, each a process of its own."""

    issuer: str
    welkom: Served


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@pytest.fixture
async def both(installed: Path, database: Database, cast: Cast) -> AsyncIterator[Both]:
    issuer = f"http://127.0.0.1:{free_port()}"
    configured = {
        "id": "real-id",
        "name": "A real provider",
        "issuer": issuer,
        "client_id": "welkom",
        "client_secret": "a secret of the client",
        "environments": ["acme.example"],
        "userinfo": True,
    }
    async with serving(database, WELKOM_IDENTITY_PROVIDERS=json.dumps([configured])) as welkom:
        environ = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        command = ["node", "provider.mjs", str(urlsplit(issuer).port), welkom.url]
        process = subprocess.Popen(
            command, cwd=installed, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        try:
            await answering(issuer, process)
            yield Both(issuer, welkom)
        finally:
            process.kill()
            process.communicate()


async def answering(issuer: str, process: "subprocess.Popen[str]") -> None:
    async with httpx2.AsyncClient(trust_env=False) as http:
        for _ in range(200):
            assert process.poll() is None, process.communicate()
            with contextlib.suppress(httpx2.TransportError):
                if (await http.get(f"{issuer}/.well-known/openid-configuration")).status_code == 200:
                    return
            await asyncio.sleep(0.1)
    raise TimeoutError("the provider does not answer")


async def walk(http: httpx2.AsyncClient, address: str, name: str) -> httpx2.Response:
    """As a browser: follows where it is sent, and fills in the provider's forms of log-in and consent."""
    answer = await http.get(address)
    for _ in range(15):
        if answer.is_redirect:
            address = urljoin(address, answer.headers["location"])
            answer = await http.get(address)
        elif 'name="prompt"' in answer.text:
            prompt = re.search(r'name="prompt" value="(\w+)"', answer.text)
            action = re.search(r'action="([^"]+)"', answer.text)
            assert prompt
            assert action
            address = urljoin(address, action[1])
            answer = await http.post(address, data={"prompt": prompt[1], "login": name, "password": "any"})
        else:
            return answer
    raise AssertionError(f"sent around: {address}")


async def log_in(both: Both, http: httpx2.AsyncClient, name: str) -> str:
    """The token of the new session."""
    answer = await walk(http, f"{both.welkom.url}/log-in/real-id", name)
    assert (answer.status_code, str(answer.url)) == (200, f"{both.welkom.url}/")
    [token] = [cookie.value for cookie in http.cookies.jar if cookie.name == "welkom"]
    return str(token)


WHO = "{ account { name emails { address } users { status role { key } } externalIdentities { provider } } }"


async def test_aut_5_people_log_in_by_a_real_provider_and_are_logged_out_by_it(both: Both) -> None:
    async with (
        httpx2.AsyncClient(trust_env=False, headers={"accept": "text/html"}, timeout=30) as bobs,
        httpx2.AsyncClient(trust_env=False, headers={"accept": "text/html"}, timeout=30) as noras,
        httpx2.AsyncClient(trust_env=False, base_url=both.welkom.url) as asking,
    ):
        client = Client(asking)
        bob, nora = await log_in(both, bobs, "bob"), await log_in(both, noras, "nora")
        known = (await client.ask(WHO, as_=bob)).data["account"]
        assert known["name"] == "Bob Jansen"
        assert known["externalIdentities"] == [{"provider": "A real provider"}]
        joined = (await client.ask(WHO, as_=nora)).data["account"]
        assert joined["name"] == "nora of the provider"
        assert joined["emails"] == [{"address": "nora@acme.example"}]
        assert joined["users"] == [{"status": "ACTIVE", "role": {"key": "BASIC_USER"}}]
        again = await log_in(both, noras, "nora")  # the provider knows her still
        assert again != nora
        # Bob logs out there: it tells Welkom behind the browser's back
        page = await bobs.get(f"{both.issuer}/session/end")
        form = re.search(r'name="xsrf" value="(\w+)"', page.text)
        assert form
        await bobs.post(f"{both.issuer}/session/end/confirm", data={"xsrf": form[1], "logout": "yes"})
        async with asyncio.timeout(10):
            while (await client.ask(WHO, as_=bob)).code != "UNAUTHENTICATED":
                await asyncio.sleep(0.1)
        assert (await client.ask(WHO, as_=again)).data["account"]["name"] == joined["name"]


async def test_aut_5_what_a_real_provider_refuses_is_told(both: Both) -> None:
    async with httpx2.AsyncClient(trust_env=False, headers={"accept": "text/html"}, timeout=30) as http:
        start = await http.get(f"{both.welkom.url}/log-in/real-id")
        address = str(start.headers["location"])
        answer = await http.get(address.replace("openid", "nothing"))
        back = await http.get(answer.headers["location"])
        assert (back.status_code, "broke it off" in back.text) == (400, True)
