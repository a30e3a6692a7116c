"""Text that somebody sent goes through one door, which cuts it first (LIM-1)."""

import ast
import contextlib
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.db.models import IdentifierScheme
from server.domain import addresses, company_numbers, file_names, ids, names, password_strength, secrets, texts
from server.domain.errors import DomainError
from server.mail.sanitize import harmless
from server.schema.cursors import decode, tag_of
from server.web.file_headers import name_in
from tests.conftest import FULL

SERVER = Path(__file__).parents[2] / "server"
# What takes time by the length of a text, and more than that: to normalise, to match, to encode, to rate.
COSTLY = {"re", "idna", "email_validator", "zxcvbn", "stdnum", "unicodedata.normalize"}
# Who does it, and why that is no door beside the door.
ALLOWED = {
    "domain/texts.py": "the door",
    "domain/addresses.py": "asks `fits` before the validator, which normalises and encodes",
    "domain/company_numbers.py": "what the library reads passed a Pattern and is 40 characters at the most",
    "domain/password_strength.py": "rates the first 72 characters of what is 200 at the most",
    "domain/pdf_inspection.py": "a file of 5 MB at the most, block by block",
    "domain/file_inspection.py": "the first and the last bytes of a file, both bounded",
    "bus/codec.py": "messages between our own processes, 8,000 bytes at the most",
    "mail/message.py": "addresses and codes from rows, which passed the door",
    "db/queries/account_erasure.py": "an address from a row, on its way into a LIKE",
    "storage/interface.py": "keys that Welkom made",
    "backup/archive.py": "names in an archive that the operator restores, each as long as tar lets it be",
    "backup/databases.py": "names of folders of PostgreSQL's programs",
    "observability/logs.py": "lines that are cut first",
    "observability/tracing.py": "our own statements",
    "web/request_ids.py": "a header, of which 64 characters are matched",
    "domain/document_manifests.py": "ids of 200 characters at the most, and files that the operator reads",
    "web/negotiation.py": "Accept, of which 1,000 characters are looked at",
    "exposure.py": "settings of the operator's, at the start",
    "identity_providers.py": "the same",
    "web/mailbox.py": "our own mails, in development",
}


def costly(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=found):
                yield from (one.name for one in found)
            case ast.ImportFrom(module=str() as module, names=found, level=0):
                yield module.partition(".")[0]
                yield from (f"{module}.{one.name}" for one in found)
            case ast.Attribute(value=ast.Name(id=module), attr=attribute):
                yield f"{module}.{attribute}"


def test_lim_1_nobody_normalises_or_matches_text_beside_the_door() -> None:
    found = {
        str(path.relative_to(SERVER)) for path in sorted(SERVER.rglob("*.py")) if COSTLY.intersection(costly(path))
    }
    assert found == ALLOWED.keys(), "put text through server/domain/texts.py, or say in ALLOWED why not"


# ---- nothing long is looked at

MARKS = "a" + "\u0301" * 250_000
LONG = [MARKS, MARKS + "@acme.example", f"bob@{MARKS}.example", "\ufdfa" * 250_000, "1" * 250_000, " " * 250_000 + "x"]
LONG += ["x@" + "a." * 120_000 + "example", '"' + "\\a" * 120_000 + '"@acme.example', "a\\/" * 80_000]
TAG = tag_of("a list")


def read_everywhere(text: str) -> None:
    """As each kind of text that there is. What is refused is refused."""
    for read in (
        names.clean_name,
        names.clean_reason,
        names.fold,
        names.letters,
        names.search_terms,
        lambda text: names.words_of(text, text),
        addresses.parse,
        lambda text: [company_numbers.parse(scheme, text) for scheme in IdentifierScheme],
        lambda text: file_names.clean(text, "application/pdf"),
        lambda text: name_in({"content-disposition": f'attachment; filename="{text}"'}),
        lambda text: name_in({"content-disposition": f"filename*=utf-8''{text}"}),
        ids.split,
        secrets.digest,
        password_strength.normalized,
        lambda text: password_strength.weakness(text, about=[]),
        lambda text: password_strength.weakness("a good enough phrase", about=[text, text]),
        lambda text: decode(TAG, text),
        harmless,
    ):
        with contextlib.suppress(DomainError, UnicodeEncodeError):
            read(text)


@pytest.fixture
def normalised(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many characters each normalisation reads, whoever asks for it: our libraries do too."""
    read: list[int] = []
    original = unicodedata.normalize

    def normalize(form: Any, text: str) -> str:
        read.append(len(text))
        return original(form, text)

    monkeypatch.setattr(unicodedata, "normalize", normalize)
    return read


@pytest.mark.parametrize("number", range(len(LONG)))
def test_lim_1_no_more_of_a_text_is_normalised_than_its_kind_has(number: int, normalised: list[int]) -> None:
    read_everywhere(LONG[number])
    assert normalised
    assert max(normalised) <= texts.FOLDED.longest
    assert sum(normalised) <= 20 * texts.FOLDED.longest


def test_lim_1_a_pattern_sees_no_more_than_its_kind_has() -> None:
    pattern = texts.Pattern(texts.ID, "[a-z]+")
    assert pattern.fullmatch("a" * 40)
    assert not pattern.fullmatch("a" * 41)
    for found in (pattern.match("a" * 1000), pattern.search("-" + "a" * 1000)):
        assert found is not None
        assert found.end() == 40
    assert pattern.split("-" * 1000) == ["-" * 40]
    assert pattern.sub("b", "-" * 1000) == "-" * 40


def test_lim_1_a_long_text_with_a_short_one_in_it_is_refused_not_cut() -> None:
    for read in (names.clean_name, names.clean_reason, addresses.parse):
        with pytest.raises(DomainError):
            read("bob@acme.example" + " " * 3000)
    assert names.clean_name("é" * 200) == names.clean_name("e\u0301" * 200)


# ---- whatever comes, within a budget of CPU

PIECES = st.sampled_from(
    ["\u0301", "\ufdfa", "\u1100", "ﬃ", "a", "@", ".", "-", "\\", '"', "/", "%", "1", "\0", "\u202e", "\U0001f468", " "]
)
ANYTHING = st.builds(
    lambda parts, times, end: ("".join(parts) * times)[:250_000] + end,
    st.lists(st.one_of(PIECES, st.text(max_size=5)), min_size=1, max_size=8),
    st.sampled_from([1, 10, 200, 2000, 50_000]),
    st.sampled_from(["", "@acme.example", ".example", "x"]),
)


@settings(max_examples=2000 if FULL else 60, deadline=None)
@given(ANYTHING)
def test_lim_1_no_text_takes_more_than_a_moment_of_cpu(text: str) -> None:
    before = time.process_time()
    read_everywhere(text)
    assert time.process_time() - before < 3  # seconds; it takes some 0.1, most of it to rate two passwords
