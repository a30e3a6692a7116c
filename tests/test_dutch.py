"""ERR-2: Dutch speaks to its reader in one way wherever it stands: as `je`, never as `u`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SERVER = Path(__file__).parents[1] / "server"
CONSOLE = SERVER.parent / "console" / "src"
FORMAL = re.compile(r"\b(u|uw|uzelf|alstublieft)\b", re.IGNORECASE)
INFORMAL = re.compile(r"\b(je|jij|jou|jezelf)\b", re.IGNORECASE)


def in_code() -> Iterator[str]:
    for file in SERVER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                yield from re.sub(r"`[^`]*`", "", node.value).splitlines()  # what is code is nobody's language


def in_console() -> Iterator[str]:
    for file in CONSOLE.rglob("*.ts*"):
        yield from re.findall(r'nl: "([^"]*)"', file.read_text(encoding="utf-8"))


def in_templates() -> Iterator[str]:
    for file in (*SERVER.glob("mail/templates/nl/*"), *SERVER.glob("web/templates/*.toml")):
        yield from file.read_text(encoding="utf-8").splitlines()


def test_err_2_dutch_says_je_and_never_u() -> None:
    for sentences in (list(in_code()), list(in_console()), list(in_templates())):
        assert [sentence for sentence in sentences if FORMAL.search(sentence)] == []
        assert sum(bool(INFORMAL.search(sentence)) for sentence in sentences) > 10, "this looks in the wrong place"
