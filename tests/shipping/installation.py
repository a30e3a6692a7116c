"""Welkom as an operator installs it: a wheel, in an environment with what `requirements.txt` pins and nothing else."""

import contextlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import AsyncIterator, Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.conftest import KEY
from tests.web.servers import Served, answering, free_port

ROOT = Path(__file__).parents[2]


def build(source: Path, to: Path, target: str = "wheel") -> Path:
    """Builds a wheel or an sdist of the tree `source`, with the pinned tools."""
    run([sys.executable, "-m", "hatchling", "build", "-t", target, "-d", to], cwd=source)
    [built] = to.iterdir()
    return built


def install(wheel: Path, place: Path, requirements: Path = ROOT / "requirements.txt") -> Path:
    """Makes a virtual environment with this wheel, and returns its `welkom`.

    The pinned distributions are those of the tests' own environment, file by file: what the tests need besides is not
    there, so a dependency that is declared or pinned nowhere is missed. pip installs the wheel, and checks the rest.
    """
    venv.create(place, with_pip=False)
    packages = next(place.glob("lib/python*/site-packages"))
    for name, version in pinned(requirements):
        link(name, version, packages)
    pip = [sys.executable, "-m", "pip", "--python", place / "bin" / "python"]
    run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel])
    run([*pip, "check"])
    return place / "bin" / "welkom"


def install_by_pip(wheel: Path, place: Path, requirements: Path) -> Path:
    """The same by pip alone, which downloads what is pinned: for another version's pins, too."""
    venv.create(place, with_pip=True)
    pip = [place / "bin" / "python", "-m", "pip", "install", "--quiet"]
    run([*pip, "--require-hashes", "-r", requirements])
    run([*pip, "--no-deps", "--no-index", wheel])
    return place / "bin" / "welkom"


def pinned(requirements: Path) -> Iterator[tuple[str, str]]:
    """The distributions that a file pins for this system: names and versions."""
    for line in requirements.read_text().splitlines():
        if line[:1].isalnum():
            wanted = Requirement(line.removesuffix("\\"))
            if wanted.marker is None or wanted.marker.evaluate():
                [specifier] = wanted.specifier
                yield wanted.name, specifier.version


def link(name: str, version: str, packages: Path) -> None:
    found = distribution(name)
    assert found.version == version, f"{name} {found.version} is installed, {version} is pinned"
    for file in found.files or ():
        if ".." not in file.parts:  # scripts
            to = packages / file
            to.parent.mkdir(parents=True, exist_ok=True)
            if not to.exists():
                one_copy(Path(str(found.locate_file(file))), to)


def one_copy(file: Path, to: Path) -> None:
    try:
        os.link(file, to)
    except FileNotFoundError:  # compiled for another Python
        return
    except OSError:  # on another disk
        shutil.copyfile(file, to)


def run(command: list[str | Path], **options: object) -> str:
    """What it printed; where it failed, that is told."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("WELKOM_", "PYTHON"))}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


def production(place: Path, **changes: str) -> dict[str, str]:
    """The environment of an installation whose data lies in a folder; nothing of the tests' own."""
    given = {
        "PATH": "/usr/bin:/bin",
        "WELKOM_DATABASE_URL": f"sqlite+aiosqlite:///{place}/welkom.db",
        "WELKOM_STORAGE_PATH": f"{place}/documents",
        "WELKOM_SECRET_KEY": KEY,
        "WELKOM_SMTP_URL": "smtp://127.0.0.1:9",
        "WELKOM_MAIL_FROM": "Welkom <welkom@company.example>",
        "WELKOM_PUBLIC_URL": "http://127.0.0.1:8000",
    }
    return given | changes


@contextlib.asynccontextmanager
async def serving(welkom: Path, place: Path, *words: str, **changes: str) -> AsyncIterator[Served]:
    """`welkom serve` of an installation in production, from the folder of its data; killed at the end."""
    port = free_port()
    where = f"127.0.0.1:{port}"
    environ = production(place, WELKOM_PORT=str(port), **({"WELKOM_PUBLIC_URL": f"http://{where}"} | changes))
    process = subprocess.Popen(
        [welkom, "serve", *words], env=environ, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    served = Served(process, where)
    try:
        await answering(served)
        yield served
    finally:
        process.kill()
        process.communicate()
