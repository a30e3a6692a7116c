"""What docs/operating.md has an operator type is still there: commands and options, settings, files, services."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from server.settings import unknown_names
from tests.shipping.commands import accepted
from tests.shipping.installation import ROOT
from tests.shipping.test_containers import SERVICES

GUIDE = (ROOT / "docs" / "operating.md").read_text()
TYPED = [line.strip() for line in GUIDE.splitlines() if line.startswith("    ")]
# `welkom …`, as the user of the unit too, or in a container; not a line of a configuration, `welkom = …`
CALL = re.compile(r"^(?:as_)?welkom (?P<words>(?!= ).+)$|^docker compose exec (?:-e \S+ )?\S+ welkom (?P<inside>.+)$")
COMPOSE = [line for line in TYPED if line.startswith("docker compose ")]


def words_of(line: str) -> list[str]:
    """As a shell splits it; what it would put in is one word."""
    words = shlex.split(re.sub(r"\$\([^)]*\)", "x", line), comments=True)
    return words[:-1] if words[-1] == "&" else words


CALLS = [words_of(found["words"] or found["inside"]) for line in TYPED if (found := CALL.match(line))]


@pytest.mark.parametrize("words", CALLS, ids=" ".join)
def test_each_command_of_the_guide_is_there(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (word for word in words if re.fullmatch(r"[\w/]+\.(json|csv)", word)):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).touch()
    assert accepted(words)


def test_the_commands_were_found() -> None:
    assert len(CALLS) > 35
    assert {"serve", "worker", "backup", "restore", "doctor"} <= {words[0] for words in CALLS}
    assert not accepted(["backup", "--nowhere", "x"])


def test_each_setting_that_the_guide_exports_is_one() -> None:
    exported = [name for line in TYPED for name in re.findall(r"\b(WELKOM_\w+)=", line)]
    assert len(exported) > 12
    assert unknown_names(exported) == []


def test_each_file_that_the_guide_takes_from_a_checkout_is_there() -> None:
    named = {
        name
        for line in TYPED
        for name in re.findall(r"(?<=\s)((?:deploy/(?!secrets)|requirements)[\w./*-]*)", line)
        if name != "deploy/compose.env"
    }
    assert {"requirements.txt", "requirements-otel.txt", "deploy/systemd/welkom.env"} <= named
    assert [name for name in named if not list(ROOT.glob(name))] == []


@pytest.mark.parametrize("line", COMPOSE)
def test_each_service_that_the_guide_names_is_in_compose_yaml(line: str) -> None:
    _, _, *words = words_of(line)
    profile = words[1] if words[0] == "--profile" else None
    words = words[2:] if profile else words
    verb, rest = words[0], [word for word in words[1:] if not word.startswith("-")]
    named = rest[1:2] if verb == "exec" and "-e" in words else rest[:1] if verb in ("exec", "run") else rest
    if verb == "cp":
        named = [word.partition(":")[0] for word in rest if ":" in word]
    assert set(named) <= SERVICES.keys()
    assert all(profile in SERVICES[name]["profiles"] for name in named if profile)


def pinned(name: str) -> dict[str, str]:
    lines = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE)
    return {canonicalize_name(distribution): version for distribution, version in lines}


def test_what_writes_traces_is_pinned_beside_the_same_of_all_else() -> None:
    traces = pinned("requirements-otel.txt")
    assert pinned("requirements.txt").items() <= traces.items() <= pinned("requirements-dev.txt").items()
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["otel"]
    assert {re.split("[>=]", one)[0] for one in extra} <= traces.keys()
