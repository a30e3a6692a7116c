"""`welkom documents`: which GraphQL programs may ask by its id, from the manifests that their tools write."""

import json
from pathlib import Path
from typing import Any

import pytest

from server.commands import documents as command
from server.db.database import Database
from server.domain import trusted_documents
from server.domain.document_manifests import digest_of
from server.schema.build import schema
from server.schema.validation import digest_of as digest_of_schema
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.rows import nothing_happens, rows

__all__ = ["welkom"]

VIEWER = "query Viewer { viewer { name } }"
ROLE = "query Role { viewer { role { key } } }"
APOLLO = {"format": "apollo-persisted-query-manifest", "version": 1}


def manifest(folder: Path, told: Any, name: str = "manifest.json") -> str:
    file = folder / name
    file.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return str(file)


def operation(text: str, id_: str | None = None) -> dict[str, str]:
    return {"id": id_ or digest_of(text), "name": "Viewer", "type": "query", "body": text}


MANIFESTS: dict[str, Any] = {
    "Relay's": {digest_of(VIEWER): VIEWER, digest_of(ROLE): ROLE},
    "Apollo's": {**APOLLO, "operations": [operation(VIEWER), operation(ROLE)]},
    "a map": {f"sha256:{digest_of(VIEWER)}": VIEWER, f"sha256:{digest_of(ROLE)}": ROLE},
}


@pytest.mark.parametrize("kind_of_manifest", MANIFESTS)
async def test_the_documents_of_a_manifest_are_added(
    welkom: Welkom, database: Database, tmp_path: Path, kind_of_manifest: str
) -> None:
    file = manifest(tmp_path, MANIFESTS[kind_of_manifest])
    assert done(await welkom("documents", "add", file)) == "2 added, 0 known before.\n"
    found = {row.digest: row for row in await rows(database, "trusted_documents")}
    assert {digest: row.text for digest, row in found.items()} == {digest_of(VIEWER): VIEWER, digest_of(ROLE): ROLE}
    assert {row.of_schema for row in found.values()} == {digest_of_schema(schema(suggest=True))}
    assert [row.name for row in found.values() if row.text == ROLE] == ["Role"]
    assert await rows(database, "trusted_document_aliases") == []


async def test_what_was_added_before_is_found_valid_anew(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    """As after another version of Welkom."""
    file = manifest(tmp_path, {digest_of(VIEWER): VIEWER, "viewer-v1": VIEWER})
    assert done(await welkom("documents", "add", file)) == "1 added, 0 known before.\n"
    [before] = await rows(database, "trusted_documents")
    both = manifest(tmp_path, {digest_of(ROLE): ROLE}, "more.json")
    assert done(await welkom("documents", "add", file, both)) == "1 added, 1 known before.\n"
    [after] = await rows(database, "trusted_documents", digest=digest_of(VIEWER))
    assert after.checked_at > before.checked_at
    assert [row.alias for row in await rows(database, "trusted_document_aliases")] == ["viewer-v1"]


async def test_an_id_that_is_no_sha_256_is_an_alias(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    md5, own = "0123456789abcdef0123456789abcdef", "x-app:Viewer.v1"
    done(await welkom("documents", "add", manifest(tmp_path, {md5: VIEWER, own: VIEWER})))
    assert {row.alias: row.digest for row in await rows(database, "trusted_document_aliases")} == {
        md5: digest_of(VIEWER),
        own: digest_of(VIEWER),
    }
    async with nothing_happens(database):
        taken = refused(await welkom("documents", "add", manifest(tmp_path, {md5: ROLE, digest_of(ROLE): ROLE})))
    assert f"{md5} names another document already" in taken


BAD: dict[str, tuple[Any, str]] = {
    "not valid": ("query { viewer { fax } }", "GRAPHQL_VALIDATION_FAILED: Cannot query field 'fax'"),
    "not GraphQL": ("query {", "GRAPHQL_PARSE_FAILED: Syntax Error"),
    "empty": ("", "GRAPHQL_PARSE_FAILED: Syntax Error"),
    "no operation": ("fragment F on User { id }", "BAD_USER_INPUT: There is no operation"),
    "too deep": ("{" + "a {" * 13 + "b" + "}" * 14, "LIMIT_EXCEEDED: The operation is deeper than 12 levels"),
    "too long": ("{ viewer { name } } #" + "x" * 33_000, "LIMIT_EXCEEDED: The document is too long"),
    "two secrets": (
        'mutation { a: requestPasswordReset(input: {email: "a"}) { errors { code } } '
        'b: requestPasswordReset(input: {email: "b"}) { errors { code } } }',
        "LIMIT_EXCEEDED: Only one field",
    ),
    "no Unicode": ('query { node(id: "\ud800") { id } }', "BAD_USER_INPUT: its text is no Unicode"),
}


@pytest.mark.parametrize("bad", BAD)
async def test_of_a_manifest_with_a_bad_document_nothing_is_added(
    welkom: Welkom, database: Database, tmp_path: Path, bad: str
) -> None:
    text, why = BAD[bad]
    file = manifest(tmp_path, {digest_of(VIEWER): VIEWER, "bad": text})
    async with nothing_happens(database):
        said = refused(await welkom("documents", "add", file))
    assert f"manifest.json: bad: {why}" in said
    assert "Nothing was added: 1 of 2 can't be." in said


@pytest.mark.parametrize(
    ("id_", "why"),
    [
        ("0" * 64, "is not the SHA-256 of its text"),
        ("sha256:" + "0" * 64, "is not the SHA-256 of its text"),
        (digest_of(VIEWER).upper(), "is not the SHA-256 of its text"),
        ("sha1:abc", "is no document id"),
        ("a b", "is no document id"),
        ("", "is no document id"),
        ("é", "is no document id"),
        ("a" * 201, "is no document id"),
        ("\u202e\x1b[2J", "is no document id"),
    ],
)
async def test_an_id_that_would_mislead_is_refused(
    welkom: Welkom, database: Database, tmp_path: Path, id_: str, why: str
) -> None:
    async with nothing_happens(database):
        said = refused(await welkom("documents", "add", manifest(tmp_path, {id_: VIEWER, digest_of(ROLE): ROLE})))
    assert why in said
    assert "\x1b" not in said


async def test_each_bad_one_is_told(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    files = [
        manifest(tmp_path, {"first": "{ fax }", "fine": VIEWER}, "one.json"),
        manifest(tmp_path, {"second": "{", "fine": ROLE}, "two.json"),
    ]
    async with nothing_happens(database):
        said = refused(await welkom("documents", "add", *files))
    for words in ("one.json: first:", "two.json: second:", "fine: this id stands for more than one document"):
        assert words in said
    assert "Nothing was added: 3 of 4 can't be." in said


NO_MANIFESTS: list[tuple[Any, str]] = [
    ("", "it is not JSON"),
    ("{", "it is not JSON"),
    ("[" * 100_000, "it is not JSON"),
    ([VIEWER], "it is no JSON object"),
    ({}, "there is no document in it"),
    ({"a": 1}, "a value in it is no text"),
    ({"a": {"query": VIEWER}}, "a value in it is no text"),
    ({"format": "another", "operations": []}, "its format is not apollo-persisted-query-manifest of version 1"),
    ({**APOLLO, "version": 2, "operations": []}, "its format is not"),
    (APOLLO, "it has no list of `operations`"),
    ({**APOLLO, "operations": []}, "there is no document in it"),
    ({**APOLLO, "operations": [operation(VIEWER), {"id": "a"}]}, "operation 2 has no `id` and `body`"),
    ({**APOLLO, "operations": [None]}, "operation 1 has no `id` and `body`"),
]


@pytest.mark.parametrize(("told", "why"), NO_MANIFESTS, ids=lambda told: str(told)[:40])
@pytest.mark.parametrize("kind", ["sqlite"])
async def test_what_is_no_manifest_is_refused(
    welkom: Welkom, database: Database, tmp_path: Path, told: Any, why: str
) -> None:
    async with nothing_happens(database):
        said = refused(await welkom("documents", "add", manifest(tmp_path, told)))
    assert "manifest.json is no manifest:" in said
    assert why in said


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_file_that_is_too_large_or_not_there(
    welkom: Welkom, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "LARGEST", 10)
    assert "larger than" in refused(await welkom("documents", "add", manifest(tmp_path, {"a": VIEWER})))
    assert (await welkom("documents", "add", str(tmp_path / "none.json"))).exit_code == 2


async def test_there_is_an_end_to_how_many(
    welkom: Welkom, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trusted_documents, "MOST", 2)
    done(await welkom("documents", "add", manifest(tmp_path, {"a": VIEWER, "b": ROLE})))
    async with nothing_happens(database):
        more = {digest_of("{ viewer { id } }"): "{ viewer { id } }"}
        assert "more than 2 documents" in refused(await welkom("documents", "add", manifest(tmp_path, more)))
        assert "more than 2 documents" in refused(await welkom("documents", "add", manifest(tmp_path, {"c": VIEWER})))
    assert done(await welkom("documents", "add", manifest(tmp_path, {"a": VIEWER}))) == "0 added, 1 known before.\n"


async def test_many_are_added_at_once(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    texts = [f"query Number{n} {{ viewer {{ name }} }}" for n in range(250)]
    told = {digest_of(text): text for text in texts} | {f"number-{n}": text for n, text in enumerate(texts)}
    assert done(await welkom("documents", "add", manifest(tmp_path, told))) == "250 added, 0 known before.\n"
    assert len(await rows(database, "trusted_document_aliases")) == 250
    assert done(await welkom("documents", "remove", *[f"number-{n}" for n in range(250)])) == "250 removed.\n"
    assert await rows(database, "trusted_documents") == []


async def test_they_are_listed_for_people_and_programs(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    assert "No document was added." in done(await welkom("documents", "list"))
    done(await welkom("documents", "add", manifest(tmp_path, {digest_of(VIEWER): VIEWER, "role": ROLE, "r": ROLE})))
    table = done(await welkom("documents", "list")).splitlines()
    assert [line.split()[:2] for line in table] == [
        ["id", "name"],
        [f"sha256:{digest_of(ROLE)}", "Role"],
        [f"sha256:{digest_of(VIEWER)}", "Viewer"],
    ]
    assert table[1].endswith("r role")
    [first, _] = json.loads(done(await welkom("documents", "list", "--json")))
    assert (first["id"], first["name"], first["aliases"]) == (f"sha256:{digest_of(ROLE)}", "Role", "r role")


async def test_they_are_removed_with_their_aliases(welkom: Welkom, database: Database, tmp_path: Path) -> None:
    done(await welkom("documents", "add", manifest(tmp_path, {digest_of(VIEWER): VIEWER, "role": ROLE, "r": ROLE})))
    async with nothing_happens(database):
        for unknown in ("nobody-s", "sha256:" + "0" * 64, "a b", "é"):
            said = refused(await welkom("documents", "remove", "role", unknown))
            assert f"No document has the id {unknown}" in said
    assert done(await welkom("documents", "remove", "role", f"sha256:{digest_of(ROLE)}")) == "1 removed.\n"
    assert await rows(database, "trusted_document_aliases") == []
    assert done(await welkom("documents", "remove", digest_of(VIEWER))) == "1 removed.\n"
    assert await rows(database, "trusted_documents") == []
