"""The units of systemd: valid, closed in, started when they are ready, and stopped as operating.md promises."""

import asyncio
import shutil
import socket
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from server.commands.serving import GRACE
from server.db.database import Database
from server.settings import unknown_names
from tests.shipping.commands import accepted, settings_of
from tests.shipping.installation import ROOT
from tests.web.servers import WELKOM, environment, free_port

UNITS = sorted((ROOT / "deploy" / "systemd").glob("*.service"))
SETTINGS = settings_of(ROOT / "deploy" / "systemd" / "welkom.env")
EXPOSED = 1.5  # of 10, as `systemd-analyze security` counts
EVERY_UNIT = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: str(unit.name))
needs_systemd = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")


def section(unit: Path, name: str) -> dict[str, str]:
    parser = ConfigParser(strict=False, interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(unit)
    return dict(parser[name])


def analyze(*words: str | Path) -> str:
    done = subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@needs_systemd
@EVERY_UNIT
def test_systemd_takes_each_unit(unit: Path, tmp_path: Path) -> None:
    installed = tmp_path / unit.name
    installed.write_text(unit.read_text().replace("/opt/welkom/bin/welkom", shutil.which("true") or ""))
    assert unit.name not in analyze("verify", "--man=no", installed)


@needs_systemd
@EVERY_UNIT
def test_each_unit_is_closed_in(unit: Path) -> None:
    analyze("security", "--offline=true", f"--threshold={int(EXPOSED * 10)}", unit)


@EVERY_UNIT
def test_each_unit_runs_a_command_that_is_there(unit: Path) -> None:
    program, *words = section(unit, "Service")["ExecStart"].split()
    assert program == "/opt/welkom/bin/welkom"
    assert accepted(words)


@EVERY_UNIT
def test_each_unit_waits_longer_than_a_process_takes_to_end(unit: Path) -> None:
    promised = 2 * GRACE if "serve" in section(unit, "Service")["ExecStart"] else GRACE
    assert int(section(unit, "Service")["TimeoutStopSec"]) > promised


def test_the_example_names_settings_and_what_production_needs() -> None:
    assert unknown_names(SETTINGS) == []
    secret = {"WELKOM_SECRET_KEY", "WELKOM_SMTP_URL"}
    assert secret & SETTINGS.keys() == set(), "secrets are files"
    state = section(UNITS[0], "Service")["WorkingDirectory"]
    assert SETTINGS["WELKOM_STORAGE_PATH"].startswith(state)
    assert f"{state}/" in SETTINGS["WELKOM_DATABASE_URL"]


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize(
    ("words", "address"), [(["serve"], "{place}/notify"), (["worker"], "@welkom-{port}")], ids=["serve", "worker"]
)
async def test_who_started_it_is_told_when_it_is_ready(
    database: Database, words: list[str], address: str, tmp_path: Path
) -> None:
    address = address.format(place=tmp_path, port=free_port())
    port = free_port()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
        told.bind(address.replace("@", "\0"))
        told.setblocking(False)
        environ = environment(
            database, NOTIFY_SOCKET=address, WELKOM_PORT=str(port), WELKOM_SMTP_URL="smtp://127.0.0.1:9"
        )
        process = await asyncio.create_subprocess_exec(*WELKOM, *words, env=environ)
        try:
            async with asyncio.timeout(60):
                assert await asyncio.get_running_loop().sock_recv(told, 100) == b"READY=1"
            if words == ["serve"]:
                socket.create_connection(("127.0.0.1", port)).close()
        finally:
            process.kill()
            await process.wait()
