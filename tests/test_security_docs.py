"""docs/security-tests.md and docs/asvs.md name tests and files that are there, and no source holds a secret."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMED = re.compile(r"`([\w/]*test_\w+\.py)(?:::(\w+))?`")
FUNCTION = re.compile(r"^(?:async )?def (test_\w+)\(", re.M)
FILE = re.compile(r"`((?:domain|db|web|mail|schema|execution|storage|auth|bus)/[\w./]+|\w+\.py)`")
SECRET = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|://[\w.-]+:[A-Za-z0-9+/=_-]{24,}@"
)
SOURCES = ("server", "tests", "bench", "security", "docs", "examples", ".ci")
TEXTS = {".py", ".md", ".toml", ".mjs", ".js", ".json", ".html", ".j2", ".txt", ""}
ASVS_ROW = re.compile(r"^\| (\d+\.\d+\.\d+.*?) \| (.*?) \| (.*?) \| (.*?) \|$", re.M)
STATUSES = {"yes", "review", "operator", "partly", "open", "–"}
# Documents and constants, which nothing but reading shows.
READ = {"6.1.1", "7.1.1", "11.1.2", "11.2.3", "11.4.3", "13.1.1", "13.4.5", "15.1.3"}


@cache
def functions_of(module: str) -> set[str]:
    return set(FUNCTION.findall((ROOT / "tests" / module).read_text(encoding="utf-8")))


@pytest.mark.parametrize("document", ["security-tests.md", "asvs.md", "security.md"])
def test_every_test_that_is_named_is_there(document: str) -> None:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    named = NAMED.findall(text)
    assert len(named) > 20
    missing = [
        f"{module}::{name}"
        for module, name in named
        if not (ROOT / "tests" / module).exists() or (name and name not in functions_of(module))
    ]
    assert missing == []


def test_every_file_that_is_named_is_there() -> None:
    named = FILE.findall((ROOT / "docs/asvs.md").read_text(encoding="utf-8"))
    files = sorted({name for name in named if "test_" not in name})
    assert len(files) > 20
    assert [name for name in files if not (ROOT / "server" / name).exists()] == []


def test_every_requirement_has_a_status_and_what_is_done_is_shown() -> None:
    rows = ASVS_ROW.findall((ROOT / "docs/asvs.md").read_text(encoding="utf-8"))
    assert len(rows) > 150
    assert {status for _, _, status, _ in rows} == STATUSES
    shown = ("::", "as ", "same", "test_messages.py")
    bare = [ids for ids, _, status, where in rows if status == "yes" and not any(word in where for word in shown)]
    assert set(bare) <= READ, "where is it shown?"


def test_no_secret_lies_in_the_source() -> None:
    files = [path for folder in SOURCES for path in (ROOT / folder).rglob("*") if path.is_file()]
    read = [path for path in files if path.suffix in TEXTS and not {"node_modules", "__pycache__"} & {*path.parts}]
    assert len(read) > 500
    found = [path for path in read if SECRET.search(path.read_text(encoding="utf-8", errors="replace"))]
    assert [str(path.relative_to(ROOT)) for path in found] == []
