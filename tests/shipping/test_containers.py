"""The image, the services of compose.yaml and a real proxy: closed in, with commands and settings that are there."""

import asyncio
import contextlib
import ipaddress
import itertools
import json
import os
import re
import shutil
import ssl
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from server import settings as configuration
from server.commands.serving import GRACE
from server.db.database import Database
from server.settings import PREFIX, unknown_names
from tests.client import Client
from tests.commands.test_commands import Welkom, done, welkom
from tests.conftest import KEY
from tests.postgres import unprivileged
from tests.scenario import Cast
from tests.shipping.commands import accepted, settings_of
from tests.shipping.installation import ROOT
from tests.web.servers import free_port, serving
from tests.web.test_sockets import events

__all__ = ["welkom"]

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
POSTGRESQL_OF_DEBIAN = {"12": "15", "13": "17"}
OURS = [name for name, service in SERVICES.items() if "build" in service]
CONTAINERFILE = (ROOT / "Containerfile").read_text().replace("\\\n", " ")
NGINX = (ROOT / "deploy" / "nginx.conf").read_text()
EXAMPLE = settings_of(ROOT / "deploy" / "compose.env.example")
EVERY_SERVICE = pytest.mark.parametrize("name", SERVICES)
EVERY_ONE_OF_OURS = pytest.mark.parametrize("name", OURS)
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def instructions(name: str) -> list[str]:
    """What follows this word in the Containerfile, in its last stage for what is of the image itself."""
    return re.findall(rf"^{name} (.+)$", CONTAINERFILE, re.MULTILINE)


def words_of(instruction: str) -> list[str]:
    return list(json.loads(instruction[instruction.index("[") :]))


@EVERY_SERVICE
def test_each_service_is_closed_in(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert not service.get("cap_add")
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", service["user"]), "the user has a number, which is not root's"
    assert service["mem_limit"]
    assert service["pids_limit"]
    assert not service.get("privileged")


@EVERY_SERVICE
def test_each_service_uses_what_is_defined(name: str) -> None:
    service = SERVICES[name]
    assert set(service.get("secrets", [])) <= COMPOSE["secrets"].keys()
    assert set(service.get("networks", [])) <= COMPOSE["networks"].keys() | {"default"}
    for volume in service.get("volumes", []):
        source = volume.partition(":")[0]
        assert source in COMPOSE["volumes"] or source.startswith("./deploy/"), volume
    for other, how in service.get("depends_on", {}).items():
        if how["condition"] == "service_healthy":
            healthcheck = SERVICES[other].get("healthcheck", {"test": None} if other in OURS else {"disable": True})
            assert not healthcheck.get("disable"), f"{name} waits for {other}, which nobody asks"
        if "profiles" not in service:
            assert "profiles" not in SERVICES[other], f"{other} is not there where {name} is"


def test_what_is_defined_is_used() -> None:
    for kind in ("secrets", "networks"):
        assert {one for service in SERVICES.values() for one in service.get(kind, [])} == COMPOSE[kind].keys()
    used = {volume.partition(":")[0] for service in SERVICES.values() for volume in service.get("volumes", [])}
    assert COMPOSE["volumes"].keys() <= used


def test_one_service_on_sqlite_is_the_default_and_all_else_is_a_cluster() -> None:
    assert [name for name, service in SERVICES.items() if "profiles" not in service] == ["welkom"]
    assert "WELKOM_DATABASE_URL" not in {name.upper() for name in SERVICES["welkom"]["secrets"]}
    commands = [" ".join(SERVICES[name]["command"]) for name in OURS if SERVICES[name].get("profiles") == ["cluster"]]
    assert sorted(commands) == ["migrate", "serve", "serve", "worker"]


@EVERY_ONE_OF_OURS
def test_each_of_our_services_runs_a_command_that_is_there_and_has_time_to_end(name: str) -> None:
    service = SERVICES[name]
    assert service["image"] == f"welkom:{VERSION}"
    assert accepted(service["command"])
    assert int(service["stop_grace_period"].removesuffix("s")) > 2 * GRACE


@EVERY_ONE_OF_OURS
def test_the_settings_of_each_of_our_services_fit_together(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = {
        "welkom_secret_key": KEY,
        "welkom_smtp_url": "smtp://user:password@mail.example:587",
        "welkom_database_url": "postgresql+asyncpg://welkom:password@postgres/welkom",
    }
    for secret in SERVICES[name]["secrets"]:
        (tmp_path / secret).write_text(secrets[secret] + "\n")
    for variable in [variable for variable in os.environ if variable.startswith(PREFIX)]:
        monkeypatch.delenv(variable)
    image = dict(re.findall(r"(WELKOM_\w+)=(\S+)", instructions("ENV")[-1]))
    for variable, value in (image | EXAMPLE | SERVICES[name]["environment"]).items():
        monkeypatch.setenv(variable, value)
    monkeypatch.setenv("WELKOM_SECRETS_DIR", str(tmp_path))
    config = configuration.load()
    assert config.host == "0.0.0.0"
    assert config.on_sqlite == (name == "welkom")


def test_the_servers_believe_their_proxy_and_nobody_else() -> None:
    [network] = COMPOSE["networks"]["front"]["ipam"]["config"]
    proxy = SERVICES["proxy"]["networks"]["front"]["ipv4_address"]
    given_to_others = ipaddress.ip_network(network["ip_range"])
    for address in (proxy, network["gateway"]):
        assert ipaddress.ip_address(address) in ipaddress.ip_network(network["subnet"])
        assert ipaddress.ip_address(address) not in given_to_others
    for name in OURS:
        expected = network["gateway"] if name == "welkom" else proxy
        assert SERVICES[name]["environment"]["WELKOM_TRUSTED_PROXIES"] == expected
    assert all(port.startswith("127.0.0.1:") for port in SERVICES["welkom"]["ports"]), "who believes the gateway"
    assert COMPOSE["networks"]["back"]["internal"] is True
    assert "back" not in SERVICES["proxy"]["networks"]


def test_the_proxy_knows_the_servers_by_their_names() -> None:
    upstreams = re.findall(r"server (\S+:8000)", NGINX)
    assert upstreams == [f"{name}:8000" for name in OURS if SERVICES[name].get("command") == ["serve"]]
    for upstream in upstreams:
        assert SERVICES[upstream.partition(":")[0]]["networks"]["front"]["ipv4_address"], "asked for once"
    inside = {port.rpartition(":")[2] for port in SERVICES["proxy"]["ports"]}
    assert inside == set(re.findall(r"listen (\d+)", NGINX))
    assert set(re.findall(r"/run/secrets/(\w+)", NGINX)) == set(SERVICES["proxy"]["secrets"])


def test_the_image_runs_as_somebody_without_rights_and_is_asked_without_curl() -> None:
    assert {instructions("USER")[-1]} == {SERVICES[name]["user"] for name in OURS}
    assert words_of(instructions("ENTRYPOINT")[-1]) == ["welkom"]
    assert accepted(words_of(instructions("CMD")[-1]))
    program, *words = words_of(instructions("HEALTHCHECK")[-1])
    assert program == "welkom"
    assert accepted(words)
    assert instructions("STOPSIGNAL") == ["SIGTERM"]
    assert instructions("VOLUME") == ["/data"]
    assert unknown_names(re.findall(r"WELKOM_\w+", CONTAINERFILE)) == []


def test_the_image_can_back_up_the_database_of_the_cluster() -> None:
    """By the client programs of its own Debian, which have to be of the server's version."""
    text = (ROOT / "Containerfile").read_text()
    [release] = re.findall(r"^ARG BASE=docker\.io/library/debian:(\d+)-slim$", text, re.MULTILINE)
    [version] = re.findall(r"^postgres:(\d+)-", SERVICES["postgres"]["image"])
    assert POSTGRESQL_OF_DEBIAN[release] == version
    assert "postgresql-client" in instructions("RUN")[0]


def test_the_image_is_built_from_what_it_copies_and_nothing_else() -> None:
    """Each pattern of .dockerignore that lets something in names what a COPY takes, and the other way round."""
    lines = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*"
    copied = {source for line in instructions("COPY") if "--from" not in line for source in line.split()[:-1]}
    assert {line.removeprefix("!") for line in lines if line.startswith("!")} == copied
    assert all((ROOT / source).exists() for source in copied)


def test_the_tools_that_build_the_wheel_are_taken_off_the_image() -> None:
    [removed] = re.findall(r"uninstall --yes ([\w\- ]+?)\s+&&", CONTAINERFILE)
    build = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["build"]
    assert {re.split("[>=]", tool)[0] for tool in build} <= set(removed.split())


@contextlib.contextmanager
def nginx(upstreams: list[str]) -> Iterator[tuple[int, int, Path]]:
    """The proxy with our file, as somebody without rights: its port for TLS, one without, and its certificate."""
    with tempfile.TemporaryDirectory(prefix="welkom-nginx-") as folder:
        place = Path(folder)
        certificate(place)
        tls, plain, redirecting = free_port(), free_port(), free_port()
        text = NGINX.replace("/tmp/", f"{place}/").replace("/run/secrets/", f"{place}/")
        text = text.replace("listen 8443 ssl http2;", f"listen 127.0.0.1:{tls} ssl http2; listen 127.0.0.1:{plain};")
        text = text.replace("listen 8080;", f"listen 127.0.0.1:{redirecting};").replace(" 10000;", " 500;")
        for name, upstream in zip(("server-1:8000", "server-2:8000"), upstreams, strict=True):
            text = text.replace(name, upstream)
        (place / "nginx.conf").write_text(text)
        user = unprivileged()
        for path in (place, *place.iterdir()):
            if user:
                shutil.chown(path, user)
        command = ["nginx", "-e", "stderr", "-p", folder, "-c", place / "nginx.conf", "-g", "daemon off;"]
        process = subprocess.Popen(command, user=user, stderr=subprocess.DEVNULL)
        try:
            yield tls, plain, place / "tls_certificate"
        finally:
            process.terminate()
            process.wait()


def certificate(place: Path) -> None:
    key, made = ("-keyout", place / "tls_key"), ("-out", place / "tls_certificate")
    name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", *name, *key, *made]
    subprocess.run(command, check=True, capture_output=True)


async def healthy(http: httpx2.AsyncClient) -> bool:
    with contextlib.suppress(httpx2.TransportError):
        return (await http.get("/health")).status_code == 200
    return False


@pytest.mark.skipif(not (shutil.which("nginx") and shutil.which("openssl")), reason="nginx or openssl is missing")
@pytest.mark.parametrize("kind", ["postgresql"])
async def test_the_proxy_hands_on_all_that_doctor_tries_and_survives_a_server(
    database: Database, cast: Cast, welkom: Welkom, tmp_path: Path
) -> None:
    """Sockets, events, documents of 5 MB, and where a request comes from; then mutations, while a server ends."""
    files = {"WELKOM_STORAGE_PATH": str(tmp_path / "data" / "documents"), "WELKOM_TRUSTED_PROXIES": "127.0.0.1"}
    async with serving(database, **files) as one, serving(database, **files) as two:
        with nginx([one.where, two.where]) as (tls, plain, trusted):
            context = ssl.create_default_context(cafile=str(trusted))
            async with httpx2.AsyncClient(base_url=f"https://127.0.0.1:{tls}", trust_env=False, verify=context) as http:
                async with asyncio.timeout(20):
                    while not await healthy(http):
                        await asyncio.sleep(0.1)
                said = done(await welkom("doctor", WELKOM_PUBLIC_URL=f"http://127.0.0.1:{plain}", **files))
                assert "sockets can be opened" in said
                assert "documents of 5 MB may come in" in said
                await events_come_at_once(http, cast)
                asking = asyncio.create_task(mutations(http))
                await asyncio.sleep(0.5)
                one.process.terminate()
                await asyncio.to_thread(one.process.wait)
                answers = await asking
                assert set(await mutations(http)) == {200}
    assert len(answers) > 20
    assert answers.count(200) >= len(answers) - 1, "more than the one that was just arriving where the server ended"


async def events_come_at_once(http: httpx2.AsyncClient, cast: Cast) -> None:
    sent = {"accept": "text/event-stream", "authorization": f"Bearer {cast.bob.token}"}
    query = "subscription { userChanged { user { role { key } } } }"
    async with asyncio.timeout(20), http.stream("POST", "/graphql", json={"query": query}, headers=sent) as response:
        following = asyncio.ensure_future(anext(events(response)))
        for role in itertools.cycle(["ADVANCED_USER", "BASIC_USER"]):  # until it follows
            given = {"userId": cast.bob.id, "role": role}
            (await Client(http).do("changeUserRole", given, as_=cast.alice)).done("changeUserRole")
            if (await asyncio.wait([following], timeout=1))[0]:
                break
        assert (await following)[0] == "next"


async def mutations(http: httpx2.AsyncClient) -> list[int]:
    """The status of each, one after the other, for three seconds."""
    found = []
    query = "mutation { logOut { errors { code } } }"
    async with asyncio.timeout(60):
        until = asyncio.get_running_loop().time() + 3
        while asyncio.get_running_loop().time() < until:
            found.append((await http.post("/graphql", json={"query": query})).status_code)
    return found
