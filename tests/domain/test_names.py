"""Names: what is accepted, how they sort, and by which words they are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.domain.errors import InvalidInput
from server.domain.names import LONGEST, clean_name, clean_reason, fold, search_terms, sort_key, words_of


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        (" Nora   Nieuw ", "Nora Nieuw"),
        ("Nora\tNieuw\n", "Nora Nieuw"),
        ("Zoe\u0308", "Zoë"),
        ("O'Neill-van 't Hof", "O'Neill-van 't Hof"),
        ("山田 太郎", "山田 太郎"),
        ("\u200fمحمد\u200f", "\u200fمحمد\u200f"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        ("x" * LONGEST, "x" * LONGEST),
        ("3M", "3M"),
    ],
)
def test_names_are_kept_as_people_write_them(given_name: str, kept: str) -> None:
    assert clean_name(given_name) == kept


@pytest.mark.parametrize(
    "name",
    [None, "", "  ", "--", "\u200d", "x" * (LONGEST + 1), "a\x00b", "a\u202eb", "a\x1b[31mb", "a\u2066b", "\ud800x"],
)
def test_what_is_no_name_is_refused(name: str | None) -> None:
    with pytest.raises(InvalidInput) as refused:
        clean_name(name, field="environmentName")
    assert refused.value.field == ["environmentName"]


@given(st.text())
def test_a_clean_name_is_clean_already(text: str) -> None:
    try:
        name = clean_name(text)
    except InvalidInput:
        return
    assert clean_name(name) == name
    assert name == name.strip()
    assert len(name) <= LONGEST


@pytest.mark.parametrize("empty", [None, "", "  \n "])
def test_a_reason_may_be_left_out(empty: str | None) -> None:
    assert clean_reason(empty) is None


def test_a_reason_is_one_paragraph_of_500_characters() -> None:
    assert clean_reason(" Wrong\n\n company ") == "Wrong company"
    assert clean_reason("x" * 500) == "x" * 500
    with pytest.raises(InvalidInput):
        clean_reason("x" * 501)


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Émile", "emile"),
        ("ÅSA", "asa"),
        ("Straße", "strasse"),
        ("Søren", "soren"),
        ("Łukasz", "lukasz"),
        ("Ægir", "aegir"),
        ("ﬁona", "fiona"),
        ("İpek", "ipek"),
        ("Ĳsbrand", "ijsbrand"),
    ],
)
def test_usr_8_letters_count_and_case_and_accents_do_not(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(other) == other


@pytest.mark.parametrize(
    ("name", "address", "words"),
    [
        ("Jean-Pierre O'Neill", "jp.oneill@acme.example", "=jean pierre o neill :jp oneill acme example"),
        ("Jean Jeanson", "jean.j@acme.example", "jeanson acme example"),
        ("'Jean' Jeanson", "jean@acme.example", ":jean jeanson acme example"),
        ("Jan", "jj@acme.example", "=jan :jj acme example"),
        (None, "a@b.example", ";a b example"),
    ],
)
def test_usr_8_words_are_those_of_name_and_address_but_for_what_both_begin_with(
    name: str | None, address: str, words: str
) -> None:
    assert words_of(name, address) == set(words.split())


@given(st.text(min_size=1, max_size=40))
def test_usr_8_whoever_is_searched_by_the_own_name_is_found(name: str) -> None:
    words = {*words_of(name, "somebody@acme.example"), sort_key(name), "somebody@acme.example"}
    for term in search_terms(name):
        assert "@" in term or any(word.startswith(term) for word in words), term


@pytest.mark.parametrize("text", ["", "   ", "%", "_ -", "'"])
def test_usr_8_a_search_for_nothing_has_no_terms(text: str) -> None:
    assert search_terms(text) == []


def test_usr_8_a_search_has_a_bounded_number_of_terms() -> None:
    assert len(search_terms("a-b-c-d-e-f " * 50)) <= 8
    assert max(map(len, search_terms("x" * 500))) == 64
