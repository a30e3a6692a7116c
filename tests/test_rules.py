"""docs/rules.md, the code and the tests name the same rules: nothing is cited that is not promised, nothing promised
that no test names, and the tables of roles are the ones that the schema prints."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
RULES = ROOT / "docs" / "rules.md"
TEXT = RULES.read_text(encoding="utf-8")

GROUPS = re.findall(r"^## .+ \(([A-Z]{3,4})\)$", TEXT, re.MULTILINE)
DEFINED = re.findall(r"^- \*\*([A-Z]{3,4}-\d+)\*\* ", TEXT, re.MULTILINE)
# Whatever looks like a rule has to be one, but for these.
OTHERS = ("CVE", "ISO", "PDF", "SHA", "UTF")
CITED = re.compile(rf"\b(?!(?:{'|'.join(OTHERS)})-)[A-Z]{{3,4}}-\d+\b")
TEST = re.compile(r"\bdef test_(\w+)")

READ = (
    *("server", "tests", "bench", "docs", ".github", ".ci/run", "dev"),
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "schema.graphql", "pyproject.toml"),
)
SUFFIXES = {".py", ".js", ".css", ".html", ".toml", ".j2", ".md", ".graphql", ".mako", ".yml", ".yaml"}
FOREIGN = ROOT / "server" / "web" / "static" / "graphiql"


def files(*names: str) -> Iterator[Path]:
    """The named files, and those in the named folders that hold text."""
    for name in names:
        place = ROOT / name
        if place.is_file():
            yield place
        for path in sorted(place.rglob("*")):
            if path.suffix in SUFFIXES and FOREIGN not in path.parents and "node_modules" not in path.parts:
                yield path


def in_name(name: str) -> Iterator[str]:
    """The rules at the beginning of a test's name: `env_1_…` is one, `org_4_and_11_…` and `org_7_par_6_…` are two."""
    group = None
    for part in name.split("_"):
        if part.upper() in GROUPS:
            group = part.upper()
        elif part.isdigit() and group:
            yield f"{group}-{part}"
        elif part != "and" or group is None:
            return


def cited_in(path: Path) -> Iterator[tuple[int, str]]:
    """Line and rule; also of the names of tests."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        for rule in CITED.findall(line):
            yield number, rule
        for name in TEST.findall(line) if path.suffix == ".py" else []:
            for rule in in_name(name):
                yield number, rule


def test_every_rule_that_is_cited_stands_in_the_rules() -> None:
    unknown = [
        f"{path.relative_to(ROOT)}:{number}: {rule}"
        for path in files(*READ)
        for number, rule in cited_in(path)
        if rule not in DEFINED
    ]
    assert unknown == []


def test_every_rule_is_named_by_a_test() -> None:
    tests = [path for path in files("tests") if path.name.startswith("test_") and path != Path(__file__)]
    named = {rule for path in tests for _, rule in cited_in(path)}
    assert [rule for rule in DEFINED if rule not in named] == []


def test_every_rule_stands_once_in_its_group_and_in_order() -> None:
    assert len(set(GROUPS)) == len(GROUPS)
    stands = re.findall(r"^## .+ \(([A-Z]{3,4})\)$|^- \*\*([A-Z]{3,4})-(\d+)\*\* ", TEXT, re.MULTILINE)
    group, last = "", 0
    for heading, prefix, number in stands:
        if heading:
            group, last = heading, 0
            continue
        assert prefix == group, f"{prefix}-{number} stands under {group}"
        assert int(number) > last, f"{prefix}-{number} stands after {prefix}-{last}"
        last = int(number)


def test_no_item_of_the_lists_lacks_its_number() -> None:
    groups = TEXT[TEXT.index(f"({GROUPS[0]})") :]
    assert len(re.findall(r"^- ", groups, re.MULTILINE)) == len(DEFINED) > 0


def test_the_tables_of_roles_are_those_of_the_schema() -> None:
    schema = (ROOT / "schema.graphql").read_text(encoding="utf-8")
    roles = ["BASIC_USER", "ADVANCED_USER", "ADMINISTRATOR"], ["MEMBER", "ADMINISTRATOR"]
    expected = {}
    for name, granted in re.findall(r"^  ([A-Z_]+) @grantedTo\((.+)\)$", schema, re.MULTILINE):
        level = next(names for names, key in zip(roles, ("platform", "organisation"), strict=True) if key in granted)
        held = re.findall(r"[A-Z_]+", granted)
        yes = "with the mark" if "relationshipManager: true" in granted else "yes"
        expected[name] = [yes if role in held else "" for role in level]
    rows = re.findall(r"^\| [^|]+\| `([A-Z_]+)` \|(.+)\|$", TEXT, re.MULTILINE)
    assert {name: [cell.strip() for cell in cells.split("|")] for name, cells in rows} == expected != {}


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("env_1_nothing_exists_before_the_proof", ["ENV-1"]),
        ("aut_2", ["AUT-2"]),
        ("org_4_and_11_everybody", ["ORG-4", "ORG-11"]),
        ("par_1_and_usr_9_a_screen", ["PAR-1", "USR-9"]),
        ("org_7_par_6_inb_2_consent", ["ORG-7", "PAR-6", "INB-2"]),
        ("mail_2_4xx_is_deferred", ["MAIL-2"]),
        ("a_cursor_that_is_no_good", []),
        ("and_1_more", []),
    ],
)
def test_the_name_of_a_test_names_its_rules(name: str, rules: list[str]) -> None:
    assert list(in_name(name)) == rules
