"""AUD-2: of what happens across two environments, each reads its own people's names and network addresses only."""

from typing import Any

import pytest

from server.db.database import Database
from server.db.models import AuditEvent
from tests.client import Client
from tests.graphql.steps import decides, invites, removes, settles
from tests.rows import audit, key, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_member,
    change_role,
    create_organisation,
    make_partners,
    request_partnership,
    set_relationship_manager,
)

THERE = "127.0.0.1"  # whoever acts over HTTP; who acts by `tests.scenario` is at "test"


async def events(client: Client, who: LoggedInUser) -> list[dict[str, Any]]:
    query = (
        "{ environment { auditEvents(first: 100) { edges { node { action actor actorId origin before after } } } } }"
    )
    answer = await client.ask(query, as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["auditEvents"]["edges"]]


async def managers(database: Database, cast: Cast) -> None:
    await change_role(database, cast.carol, cast.dave, "ADMINISTRATOR")
    for who in (cast.alice, cast.dave):
        await set_relationship_manager(database, who, who)


async def declines_a_partnership(client: Client, database: Database, cast: Cast) -> None:
    asked = await request_partnership(database, cast.alice, cast.dave)
    (await settles(client, "declinePartnership", cast.dave, asked)).done("declinePartnership")


async def accepts_and_ends_a_partnership(client: Client, database: Database, cast: Cast) -> None:
    asked = await request_partnership(database, cast.alice, cast.dave)
    (await settles(client, "acceptPartnership", cast.dave, asked)).done("acceptPartnership")
    (await settles(client, "endPartnership", cast.dave, asked)).done("endPartnership")


async def asks_and_withdraws(client: Client, database: Database, cast: Cast) -> None:
    given = {"environmentId": cast.alice.environment}
    made = (await client.do("requestPartnership", given, "partnership { id }", as_=cast.dave)).done(
        "requestPartnership"
    )
    withdrawn = await settles(client, "withdrawPartnership", cast.dave, made["partnership"]["id"])
    withdrawn.done("withdrawPartnership")


async def collaboration(database: Database, cast: Cast) -> str:
    await make_partners(database, cast.alice, cast.dave)
    made = await create_organisation(database, cast.alice)
    return await add_member(database, cast.alice, made, cast.dave)


async def declines_to_collaborate(client: Client, database: Database, cast: Cast) -> None:
    answer = await decides(client, cast.dave, await collaboration(database, cast), accept=False)
    answer.done("declineMembership")


async def collaborates_and_goes(client: Client, database: Database, cast: Cast) -> None:
    membership = await collaboration(database, cast)
    (await decides(client, cast.dave, membership)).done("acceptMembership")
    (await removes(client, cast.dave, membership)).done("removeMember")


async def is_withdrawn_by_their_own_administrator(client: Client, database: Database, cast: Cast) -> None:
    membership = await collaboration(database, cast)
    (await decides(client, cast.dave, membership)).done("acceptMembership")
    (await removes(client, cast.carol, membership)).done("removeMember")


async def is_removed_at_home(client: Client, database: Database, cast: Cast) -> None:
    await collaboration(database, cast)
    (await client.do("removeUser", {"userId": cast.dave.id}, as_=cast.carol)).done("removeUser")


ACTS = [
    declines_a_partnership,
    accepts_and_ends_a_partnership,
    asks_and_withdraws,
    declines_to_collaborate,
    collaborates_and_goes,
    is_withdrawn_by_their_own_administrator,
    is_removed_at_home,
]


@pytest.mark.parametrize("act", ACTS)
async def test_aud_2_the_other_side_reads_neither_who_nor_from_where(
    client: Client, database: Database, cast: Cast, act: Any
) -> None:
    await managers(database, cast)
    await act(client, database, cast)
    shown = await events(client, cast.alice)
    assert {event["origin"] for event in shown} == {"test", None}
    assert {event["actor"] for event in shown if event["origin"] is None} == {"Globex"}
    assert {event["actorId"] for event in shown if event["origin"] is None} == {None}
    assert "Dave" not in repr([event["actor"] for event in shown])
    assert "Carol" not in repr([event["actor"] for event in shown])
    own = [event for event in await events(client, cast.carol) if event["origin"] == THERE]
    assert own
    assert {(event["actor"], event["actorId"]) for event in own} <= {
        (who.name, who.id) for who in (cast.carol, cast.dave)
    } | {("(removed)", cast.dave.id)}
    assert "Alice" not in repr([event["actor"] for event in await events(client, cast.carol)])


async def test_aud_2_nor_does_the_row_itself_hold_it(client: Client, database: Database, cast: Cast) -> None:
    await managers(database, cast)
    for act in (declines_a_partnership, collaborates_and_goes):
        await act(client, database, cast)
    events = await rows(database, "audit_events")
    across = [row for row in events if row.actor_environment_id not in (None, row.environment_id)]
    assert len(across) > 4
    assert {(row.actor_id, row.origin) for row in across} == {(None, "")}
    people = [row.id for row in await rows(database, "users")]
    assert all(
        row.actor_environment_id for row in await audit(database) if row.actor_id in people and row.environment_id
    )


async def test_aud_2_of_rows_from_before_the_other_side_reads_no_more(
    client: Client, database: Database, cast: Cast
) -> None:
    """They hold actor and origin on both sides, and don't say where the actor is from."""
    gone = key("usr_" + "0" * 31 + "1")
    async with database.write(origin="test") as uow:
        for actor in (cast.dave.user_id, cast.bob.user_id, gone):
            uow.add(
                AuditEvent(
                    environment_id=cast.alice.environment_id,
                    at=uow.now,
                    action="partnership.declined",
                    actor_id=actor,
                    target_type="partnership",
                    target_id=None,
                    origin="192.0.2.1",
                )
            )
            await uow.flush()
    shown = (await events(client, cast.alice))[:3]
    told = [(event["actor"], event["actorId"], event["origin"]) for event in reversed(shown)]
    assert told == [
        ("Globex", None, None),
        (cast.bob.name, cast.bob.id, "192.0.2.1"),
        ("(removed)", None, None),
    ]


async def test_aud_2_who_declines_an_invitation_is_no_user_and_leaves_no_address(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    (await client.do("declineInvitation", {"token": invited.token}, as_=None)).done("declineInvitation")
    [row] = await audit(database, action="invitation.declined")
    assert (row.actor_id, row.origin) == (None, "")
    assert (await events(client, cast.alice))[0]["origin"] is None
