"""Manage is not see: every seat × every way to a document, over HTTP, its file included (DOC-2)."""

from pathlib import Path

import pytest

from server.db.database import Database
from server.db.models import DocumentKind
from server.domain import documents, ids
from server.settings import Settings
from tests.client import Client
from tests.graphql.matrix.grids import Cell, allowed, asked, code, grid, holds, outcome
from tests.graphql.matrix.seats import STATES, Matrix, Seat, keeping_files, matrix
from tests.rows import key
from tests.scenario import Cast
from tests.scenario.documents import PDF
from tests.scenario.organisations import lose_activation

COVERS = {"createDocument", "sendDocument", "Organisation.viewerCanSendDocuments"}

# Of a document with its file, and (`empty`) of one without. `list`: of the organisation's documents.
LOOKS = grid("""
seat                        node  empty  list  organisation  download  download empty
organisation administrator  yes   yes    yes   yes           yes       -
member                      yes   yes    yes   yes           yes       -
environment administrator   -     -      no    -             -         -
partner, accepted           yes   yes    yes   yes           yes       -
partner administering       yes   yes    yes   yes           yes       -
everybody else              -     -      -     -             -         -
""")
DOES = grid("""
seat                        create  send  send empty  upload  upload again
organisation administrator  yes     yes   unfiled     yes     attached
member                      yes     yes   unfiled     yes     attached
environment administrator   -       -     -           -       -
partner, accepted           yes     yes   unfiled     yes     attached
partner administering       yes     yes   unfiled     yes     attached
everybody else              -       -     -           -       -
""")
# Before the activation of the organisation nothing is sent, and no file stored (ORG-3).
LATER = ("send", "upload", "upload again")
PENDING = {seat: words | {n: "-" if words[n] == "-" else "later" for n in LATER} for seat, words in DOES.items()}
# Whether one may send, where the organisation is seen (ORG-11), and no document with it.
MAY_SEND = grid("""
seat                        node  activated  pending
organisation administrator  yes   yes        later
member                      yes   yes        later
environment administrator   yes   no         no
partner, accepted           yes   yes        later
partner administering       yes   yes        later
everybody else              -     -          -
""")


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    return keeping_files(database, tmp_path / "files")


# ---- operations


def filed(path: str) -> str:
    return f"/documents/{path}/file"


async def told(at: Matrix, seat: Seat, method: str, id: str, content: bytes | None = None) -> str | None:
    """Of the file's own address: no body says more than NOT_FOUND to who is no member, whatever they are else."""
    answer = await at.client.http.request(method, filed(id), headers=seat.headers, content=content)
    if answer.status_code in (200, 201):
        assert method == "PUT" or answer.content == PDF
        return None
    [error] = answer.json()["errors"]
    said = str(error["code"])
    if seat.denied not in (None, "UNAUTHENTICATED"):
        assert (answer.status_code, said) == (404, "NOT_FOUND"), seat.name
        return seat.denied  # GraphQL says why; a link does not
    return said


async def connection(at: Matrix, seat: Seat, select: str) -> str | None:
    answer = await at.ask(
        seat, f"query($id: ID!) {{ node(id: $id) {{ ... on Organisation {{ {select} }} }} }}", id=at.it.organisation
    )
    if answer.errors:
        return answer.code
    node = answer.data["node"]
    return None if node and node["documents"]["totalCount"] == len(node["documents"]["edges"]) == 2 else "NOT_FOUND"


def looks(at: Matrix, full: str, empty: str) -> dict[str, Cell]:
    page = "documents { totalCount edges { node { id title } } }"
    return {
        "node": lambda seat: at.sees(seat, full, "... on Document { title fileName downloadPath delivery { status } }"),
        "empty": lambda seat: at.sees(seat, empty),
        "list": lambda seat: connection(at, seat, page),
        "organisation": lambda seat: at.sees(seat, full, "... on Document { organisation { id name } }"),
        "download": lambda seat: told(at, seat, "GET", full),
        "download empty": lambda seat: told(at, seat, "GET", empty),
    }


def does(at: Matrix, full: str, empty: str) -> dict[str, Cell]:
    new = {"organisationId": at.it.organisation, "kind": "INVOICE", "title": "An invoice"}
    to = {"to": "books@customer.example"}
    return {
        "create": lambda seat: at.do(seat, "createDocument", new, "document { id title } uploadPath"),
        "send": lambda seat: at.do(seat, "sendDocument", to | {"documentId": full}, "document { id sentTo }"),
        "send empty": lambda seat: at.do(seat, "sendDocument", to | {"documentId": empty}, "document { id }"),
        "upload": lambda seat: told(at, seat, "PUT", empty, PDF),
        "upload again": lambda seat: told(at, seat, "PUT", full, PDF),
    }


async def two_documents(at: Matrix) -> tuple[str, str]:
    """Erin's: one with the file that she uploaded, and one without."""
    erin, made = at.user("member"), []
    async with at.database.write(origin="test") as uow:
        for title in ("With a file", "Without"):
            made.append(
                await documents.create_document(
                    uow, erin.actor, organisation_id=key(at.it.organisation), kind=DocumentKind.OTHER, title=title
                )
            )
    full, empty = (ids.show("doc", pk) for pk in made)
    sent = {"authorization": f"Bearer {erin.token}"}
    assert (await at.client.http.put(filed(full), content=PDF, headers=sent)).status_code == 201
    return full, empty


# ---- the matrix


@pytest.mark.parametrize("state", STATES)
async def test_doc_2_documents_and_their_files(
    client: Client, cast: Cast, database: Database, tmp_path: Path, state: str
) -> None:
    at = await matrix(client, database, cast, state)
    full, empty = await two_documents(at)
    told = await holds(at, LOOKS, looks(at, full, empty), looking=True)
    told += await holds(at, DOES, does(at, full, empty))
    may_send = "Organisation.viewerCanSendDocuments"
    await allowed(at, at.it.organisation, MAY_SEND, MAY_SEND, {may_send: "activated"})
    # one file, and one for each upload that was done: nothing lies there of who may not
    uploading = asked(at, lambda seat: outcome(DOES, seat, "upload"))
    uploads = 1 + sum(code(DOES, seat, "upload") is None for seat in uploading)
    assert len([path for path in (tmp_path / "files").rglob("*") if path.is_file()]) == uploads

    await lose_activation(database, key(at.it.organisation))
    told += await holds(at, LOOKS, looks(at, full, empty), looking=True)
    told += await holds(at, PENDING, does(at, full, empty))
    await allowed(at, at.it.organisation, MAY_SEND, MAY_SEND, {may_send: "pending"})
    assert told == len(at.seats) * 2 * (6 + 5)
