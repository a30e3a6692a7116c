"""What the audit log tells of documents: that something was done to one, and no more to who may not see it (DOC-2)."""

import json
from typing import Any

import pytest
from sqlalchemy import delete

from server.db.database import Database
from server.db.models import Document
from server.domain import documents
from server.domain.audit import action_of
from server.domain.operator import make_administrator
from tests.client import Client
from tests.rows import audit, key, nothing_happens
from tests.scenario import (
    Cast,
    SharedOrganisation,
    add_member,
    create_document,
    create_organisation,
    share_organisation,
)

ACTIONS = ["DOCUMENT_CREATED", "DOCUMENT_FILE_ATTACHED", "DOCUMENT_SENT"]
EVENT = "id action actorId actor targetId target before after"


async def told(client: Client, who: Any, arguments: str = "") -> list[dict[str, Any]]:
    """What the log of their environment tells them of documents, the oldest first."""
    query = f"{{ environment {{ auditEvents{arguments} {{ edges {{ node {{ {EVENT} }} }} }} }} }}"
    answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    nodes = [edge["node"] for edge in answer.data["environment"]["auditEvents"]["edges"]]
    return [node for node in reversed(nodes) if node["action"].startswith("DOCUMENT_")]


async def history(database: Database, cast: Cast) -> tuple[SharedOrganisation, str]:
    """Dave of Globex made, filed and sent a document of Acme's organisation, whose Administrator is no member."""
    of = await share_organisation(database, cast, "accepted")
    document = await create_document(database, cast.dave, of.organisation, "Merger with Initech")
    async with database.write(origin="test") as uow:
        await documents.send_document(uow, cast.dave.actor, document_id=key(document), to="buyer@customer.example")
    return of, document


async def test_aud_1_the_rows_of_documents_hold_their_organisation_only(database: Database, cast: Cast) -> None:
    of, document = await history(database, cast)
    rows = [row for row in await audit(database) if row.target_type == "document"]
    sides = {cast.alice.environment_id, cast.dave.environment_id}
    assert {(action_of(row.action).name, row.environment_id) for row in rows} == {
        (a, side) for a in ACTIONS for side in sides
    }
    for row in rows:
        assert (row.before, row.after) == (None, {"organisation": str(key(of.organisation))})
        own = row.environment_id == cast.dave.environment_id  # who it was, its own side knows (AUD-2)
        assert (row.target_id, row.actor_id) == (key(document), cast.dave.user_id if own else None)


@pytest.mark.parametrize(("locale", "text"), [("en", "a document"), ("nl", "een document")])
@pytest.mark.parametrize("side", ["environment administrator", "partner's administrator"])
async def test_doc_2_an_administrator_who_is_no_member_reads_that_it_was_done_and_no_more(
    client: Client, database: Database, cast: Cast, side: str, locale: str, text: str
) -> None:
    of, document = await history(database, cast)
    reader = of.users[side]
    (await client.do("updateAccount", {"locale": locale}, as_=reader)).done("updateAccount")
    async with nothing_happens(database):
        events = await told(client, reader)
        one_by_one = []
        for event in events:
            query = f'{{ node(id: "{event["id"]}") {{ ... on AuditEvent {{ {EVENT} }} }} }}'
            one_by_one.append((await client.ask(query, as_=reader)).data["node"])
    assert [event["action"] for event in events] == ACTIONS
    for event in (*events, *one_by_one):
        assert (event["target"], event["targetId"], event["before"]) == (text, None, None)
        assert event["actorId"] == (cast.dave.id if side == "partner's administrator" else None)
        assert json.loads(event["after"]) == {"organisation": str(key(of.organisation))}
    everything = json.dumps([events, one_by_one])
    for secret in ("Merger", "CREDIT_NOTE", "pdf", "customer", "doc_", key(document).hex, str(key(document))):
        assert secret not in everything


async def test_aud_2_a_member_reads_which_document_it_was(client: Client, database: Database, cast: Cast) -> None:
    of, document = await history(database, cast)
    await add_member(database, cast.bob, of.organisation, cast.alice)
    async with nothing_happens(database):
        events = await told(client, cast.alice)
    assert [(e["action"], e["target"], e["targetId"]) for e in events] == [
        (action, "Merger with Initech", document) for action in ACTIONS
    ]
    assert {e["targetId"] for e in await told(client, cast.carol)} == {None}


async def test_aud_2_of_two_documents_only_the_one_that_is_seen_is_named(
    client: Client, database: Database, cast: Cast
) -> None:
    await history(database, cast)
    own = await create_organisation(database, cast.alice, "Own", "87654321")
    seen = await create_document(database, cast.alice, own, "Own document")
    named = {(e["target"], e["targetId"]) for e in await told(client, cast.alice)}
    assert named == {("a document", None), ("Own document", seen)}


async def test_doc_2_the_log_confirms_no_id_of_a_document(client: Client, database: Database, cast: Cast) -> None:
    """Whatever it is called: a filter by a known id is no way to see."""
    of, document = await history(database, cast)
    disguised = [document, document.replace("doc_", "usr_"), document.replace("doc_", "org_")]
    for reader in (cast.alice, cast.carol):
        for asked in disguised:
            async with nothing_happens(database):
                assert await told(client, reader, f'(filter: {{ targetId: "{asked}" }})') == []
    await add_member(database, cast.bob, of.organisation, cast.alice)
    assert len(await told(client, cast.alice, f'(filter: {{ targetId: "{document}" }})')) == len(ACTIONS)
    wanted = f'(filter: {{ targetId: "{document}", action: DOCUMENT_SENT }}, first: 1)'
    assert len(await told(client, cast.alice, wanted)) == 1
    by_dave = f'(filter: {{ targetId: "{document}", actorId: "{cast.dave.id}" }})'
    assert (
        await told(client, cast.alice, by_dave) == []
    )  # nor does it confirm who of the partner's people it was (AUD-2)


async def test_aud_2_that_a_document_is_gone_is_told_to_members_only(
    client: Client, database: Database, cast: Cast
) -> None:
    of, document = await history(database, cast)
    async with database.write(origin="test") as uow:
        assert await uow.changed(delete(Document).where(Document.id == key(document))) == 1
    assert {(e["target"], e["targetId"]) for e in await told(client, cast.alice)} == {("a document", None)}
    await add_member(database, cast.bob, of.organisation, cast.alice)
    assert {(e["target"], e["targetId"]) for e in await told(client, cast.alice)} == {("(removed)", document)}
    assert {(e["target"], e["targetId"]) for e in await told(client, cast.carol)} == {("a document", None)}


@pytest.mark.parametrize(
    ("locale", "operator", "gone"),
    [("en", "the operator", "(removed)"), ("nl", "de beheerder van het systeem", "(verwijderd)")],
)
async def test_aud_2_who_has_no_name_is_told_in_the_viewers_language(
    client: Client, database: Database, cast: Cast, locale: str, operator: str, gone: str
) -> None:
    async with database.write(origin="command line") as uow:
        await make_administrator(uow, email=cast.bob.email)
    (await client.do("removeUser", {"userId": cast.bob.id}, as_=cast.alice)).done("removeUser")
    (await client.do("updateAccount", {"locale": locale}, as_=cast.alice)).done("updateAccount")
    query = "{ environment { auditEvents { edges { node { actor target targetId } } } } }"
    edges = (await client.ask(query, as_=cast.alice)).data["environment"]["auditEvents"]["edges"]
    of_bob = [edge["node"] for edge in edges if edge["node"]["targetId"] == cast.bob.id]
    assert {node["target"] for node in of_bob} == {gone}
    assert operator in {node["actor"] for node in of_bob}
