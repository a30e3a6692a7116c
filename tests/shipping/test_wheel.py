"""A wheel that runs: what is in it, and that an installation of it migrates, serves and sends mail."""

import asyncio
import re
import subprocess
import tarfile
import tomllib
import zipfile
from pathlib import Path

import httpx2
import pytest

from server.domain.i18n import LANGUAGES
from tests.client import Client
from tests.conftest import FULL
from tests.mail.smtp_server import Server
from tests.shipping.installation import ROOT, build, install_by_pip, production, run, serving

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
COMPLETED = "grant { token } user { environment { name } role { key } }"


def content(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_has_the_server_and_nothing_else(wheel: Path) -> None:
    listed = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "server"]
    tracked = run([*listed], cwd=ROOT).splitlines()
    about = f"welkom-{VERSION}.dist-info/"
    told = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"}
    assert set(content(wheel)) == {*tracked, *(about + name for name in told)}


def test_the_sdist_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    sdist = build(ROOT, tmp_path / "sdist", "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    source = tmp_path / f"welkom-{VERSION}"
    beside = {".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml", "schema.graphql"}
    assert {path.name for path in source.iterdir()} == {"server", *beside}
    assert content(build(source, tmp_path / "wheel")) == content(wheel)


def test_an_installation_tells_its_version(welkom: Path, tmp_path: Path) -> None:
    assert run([welkom, "--version"], cwd=tmp_path) == f"welkom {VERSION}\n"


@pytest.mark.skipif(not FULL, reason="downloads all that is pinned: ./dev test --full")
def test_pip_installs_what_is_pinned_by_its_hashes(wheel: Path, tmp_path: Path) -> None:
    installed = install_by_pip(wheel, tmp_path / "venv", ROOT / "requirements.txt")
    assert run([installed, "--version"], cwd=tmp_path) == f"welkom {VERSION}\n"


async def test_an_installation_serves_the_console_and_sends_mail(welkom: Path, tmp_path: Path) -> None:
    """In production, from a folder in which nothing of the source is."""
    async with Server().listening() as smtp:
        mail = {"WELKOM_SMTP_URL": smtp.url}
        migrated = subprocess.run(
            [welkom, "migrate"], env=production(tmp_path), cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert migrated.returncode == 0, migrated.stderr
        async with (
            serving(welkom, tmp_path, **mail) as served,
            httpx2.AsyncClient(base_url=served.url, trust_env=False) as http,
        ):
            assert await ready(welkom, tmp_path, served.where) == 0
            assert len(await files_of_the_console(http)) >= 3
            client = Client(http)
            for language in LANGUAGES:
                address = f"alice.{language}@acme-{language}.example"
                given = {"email": address}
                (await client.do("signUp", given, "accepted", headers={"accept-language": language})).done("signUp")
                text = await mail_to(smtp, address)
                assert f"{served.url}/sign-up#" in text
                given = {"token": text.partition("/sign-up#")[2].split()[0], "name": "Alice"}
                given["password"] = "purple teapot orbits quietly"
                user = (await client.do("completeSignUp", given, COMPLETED)).done("completeSignUp")["user"]
                assert user["role"]["key"] == "ADMINISTRATOR"
        assert await ready(welkom, tmp_path, served.where) == 1


async def ready(welkom: Path, place: Path, where: str) -> int | None:
    """The exit status of `welkom health`."""
    environ = production(place, WELKOM_HOST="0.0.0.0", WELKOM_PORT=where.partition(":")[2])
    asked = await asyncio.create_subprocess_exec(welkom, "health", env=environ, cwd=place)
    return await asked.wait()


async def files_of_the_console(http: httpx2.AsyncClient) -> set[str]:
    """What the page names, and what its scripts import; all of it is there."""
    page = (await http.get("/")).text
    names = re.findall(r'(?:src|href)="(/[^"]+\.(?:js|css|svg))"', page)
    assert any(name.endswith(".js") for name in names), page
    found: set[str] = set()
    while names:
        name = names.pop()
        if name in found:
            continue
        found.add(name)
        answer = await http.get(name)
        assert answer.status_code == 200, name
        folder = name.rpartition("/")[0]
        if name.endswith(".js"):
            names += [f"{folder}/{file}" for file in re.findall(r'["\']\./([\w-]+\.(?:js|css))["\']', answer.text)]
    return found


async def mail_to(smtp: Server, address: str) -> str:
    """The plain text of the mail, when it came."""
    async with asyncio.timeout(20):
        while True:
            for received in smtp.received:
                if received.recipients == [address]:
                    part = received.message.get_body(("plain",))
                    assert part is not None
                    return str(part.get_content())
            await asyncio.sleep(0.05)
