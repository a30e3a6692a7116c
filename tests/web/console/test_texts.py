"""What the console says: each sentence is filled in alike in both languages."""

import re
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[3] / "console" / "src"
SENTENCE = re.compile(r'\{\s*en: "((?:[^"\\]|\\.)*)",\s*nl: "((?:[^"\\]|\\.)*)",?\s*\}')
FILES = [file for file in sorted(SOURCES.rglob("*.ts*")) if SENTENCE.search(file.read_text(encoding="utf-8"))]


def values(sentence: str) -> set[str]:
    """What is filled in. Every second brace opens one of a plural's texts."""
    found, depth = set(), 0
    for at, letter in enumerate(sentence):
        depth += (letter == "{") - (letter == "}")
        if letter == "{" and depth % 2:
            [name] = re.findall(r"^\w+", sentence[at + 1 :])
            found.add(name)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(SOURCES).as_posix())
def test_every_sentence_is_filled_in_alike_in_both_languages(file: Path) -> None:
    for english, dutch in SENTENCE.findall(file.read_text(encoding="utf-8")):
        assert english
        assert dutch
        assert values(english) == values(dutch), english
