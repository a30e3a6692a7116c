"""What Strawberry and graphql-core keep to themselves is touched by one module only."""

import re
from pathlib import Path

import pytest

import server

ROOT = Path(server.__file__).parent
ALLOWED = ROOT / "schema" / "strawberry_internals.py"
# Private attributes of Strawberry's, and of Python's functions: a signature, name or module that is made up.
PRIVATE = "_(schema|raw_info|field|provided_operation_name|base_resolver|arguments)"
TOUCHED = re.compile(
    rf"(?:\b(?!self\b|cls\b|info\.context\b)\w+|[)\]])\.{PRIVATE}\b"
    rf"|\bgetattr\([^)]*[\"']{PRIVATE}[\"']"
    r"|\b(base_resolver|wrapped_func|__strawberry_\w+__|strawberry-definition)\b"
    r"|\.__(signature|name|module|qualname|wrapped)__ *=(?!=)"
)


def touched(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if TOUCHED.search(line)]


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_internals_are_touched_in_one_module(path: Path) -> None:
    found = touched(path.read_text(encoding="utf-8"))
    assert bool(found) == (path == ALLOWED), found


@pytest.mark.parametrize(
    "line",
    [
        "x = schema._schema.type_map",
        "info._raw_info.field_nodes[0]",
        "cls.__strawberry_definition__.values",
        "field.base_resolver.arguments",
        "made.__signature__ = signature",
        "found()._raw_info",
        "fields[0]._schema",
        "getattr(info, '_raw_info')",
        "made.__module__, made.__name__ = page.__module__, page.__name__",
    ],
)
def test_the_search_finds(line: str) -> None:
    assert touched(line)
