"""INB-5: an item is its addressee's only: every seat × every item × every operation, over HTTP."""

from typing import Any

import pytest

from server.db.database import Database
from server.domain import ids
from tests.client import Client
from tests.graphql.matrix.grids import ELSE, Cell, Grid, holds
from tests.graphql.matrix.seats import STATES, Matrix, Seat, matrix
from tests.rows import rows
from tests.scenario import Cast

COVERS = {"inbox", "markInboxItemRead"}
# Kinds of items and who has one in every state: so that none is missed.
ADDRESSED = {("NOTICE", "member"), ("PARTNERSHIP", "partner"), ("COLLABORATION", "partner")}


def own(seat: Seat) -> Grid:
    """The whole expectation: its addressee finds it and marks it as read; to everybody else it is not there."""
    return {seat.name: {"node": "yes", "mark": "yes"}, ELSE: {"node": "-", "mark": "-"}}


def on_item(at: Matrix, id: str) -> dict[str, Cell]:
    return {
        "node": lambda seat: at.sees(seat, id, "... on InboxItem { state from { name } }"),
        "mark": lambda seat: at.do(seat, "markInboxItemRead", {"inboxItemId": id}, "item { id readAt }"),
    }


def addressee(at: Matrix, item: Any) -> Seat | None:
    """The seat that has the item in its inbox; None where that one can't ask at all."""
    place = (item.environment_id, item.user_id)
    found = [s for s in at.seats if s.user and (s.user.environment_id, s.user.user_id) == place]
    return found[0] if found and found[0].denied is None else None


@pytest.mark.parametrize("state", STATES)
async def test_inb_5_each_item_is_its_addressees_only(
    client: Client, cast: Cast, database: Database, state: str
) -> None:
    at = await matrix(client, database, cast, state)
    items, kinds, told = await one_of_each(at), set(), 0
    for item in items:
        seat, id = addressee(at, item), ids.show("ibx", item.id)
        table = own(seat) if seat else {ELSE: {"node": "-", "mark": "-"}}
        cells = on_item(at, id)
        told += await holds(at, table, {"node": cells["node"]}, looking=True)
        told += await holds(at, table, {"mark": cells["mark"]})
        kinds.add((item.kind.value, seat.name.partition(",")[0] if seat else None))
    assert kinds >= ADDRESSED
    assert told == len(items) * len(at.seats) * 2
    await lists_ones_own(at)


async def one_of_each(at: Matrix) -> list[Any]:
    """An item of each kind in each inbox."""
    every = await rows(at.database, "inbox_items")
    return list({(i.kind, i.environment_id, i.user_id): i for i in every}.values())


async def lists_ones_own(at: Matrix) -> None:
    every = await rows(at.database, "inbox_items")
    assert every
    for seat in at.seats:
        answer = await at.ask(seat, "{ inbox(first: 100) { unreadCount edges { node { id } } } }")
        if seat.denied:
            assert (answer.code, answer.data) == (seat.denied, {"inbox": None})
            continue
        assert seat.user is not None
        place = (seat.user.environment_id, seat.user.user_id)
        expected = {ids.show("ibx", i.id) for i in every if (i.environment_id, i.user_id) == place}
        inbox = answer.data["inbox"]
        assert {edge["node"]["id"] for edge in inbox["edges"]} == expected, seat.name
        assert inbox["unreadCount"] == len(expected)
