"""USR-8: the overview, searched, filtered, sorted and paged."""

import datetime as dt
import random
import uuid
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import PlatformRole, User, UserStatus, new_id
from server.domain import users
from tests.client import Answer, Client
from tests.graphql.steps import ADVANCED_USER, adds, invites, manages, me, overview, user
from tests.rows import nothing_happens, put, rows
from tests.scenario import Cast, expire_invitation

COLUMNS = {"NAME": "name_key", "EMAIL": "canonical", "LAST_ACTIVE": "last_active_at", "CREATED": "created_at"}
NAMES = [
    "Åsa Öberg",
    "asa oberg",
    "Zoë",
    "zoe",
    "Émile Zola",
    "emile",
    "Łukasz",
    "山田 太郎",
    "O'Neill",
    "",
    None,
    None,
]


async def crowd(database: Database, cast: Cast, count: int = 60) -> None:
    """Users with equal names, equal moments and none, so that every order has ties and blanks."""
    luck, start = random.Random(5), dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
    made = []
    for n in range(count):
        name = luck.choice(NAMES) or None
        at = start + dt.timedelta(minutes=luck.randrange(5))
        made.append(
            {
                "environment_id": cast.alice.environment_id,
                "id": uuid.UUID(int=luck.getrandbits(128)) if n % 2 else new_id(),
                "name": name,
                "name_key": users.names.sort_key(name) if name else None,
                "email": f"person{n}@acme.example",
                "canonical": f"person{n}@acme.example",
                "person": f"person{n}@acme.example",
                "role": luck.choice(list(PlatformRole)),
                "status": luck.choice([UserStatus.ACTIVE, UserStatus.INVITED, UserStatus.BLOCKED]),
                "relationship_manager": False,
                "created_at": at,
                "last_active_at": at if luck.random() < 0.6 else None,
            }
        )
    async with database.write(origin="test") as uow:
        uow.add(*(User(**row) for row in made))


def in_order(found: list[Any], column: str, *, descending: bool) -> list[str]:
    """By the column, then the id, both in one direction; those without a value last either way."""
    keyed = [row for row in found if getattr(row, column) is not None]
    blank = [row for row in found if getattr(row, column) is None]
    keyed.sort(key=lambda row: (getattr(row, column), row.id), reverse=descending)
    blank.sort(key=lambda row: row.id, reverse=descending)
    return [f"usr_{row.id.hex}" for row in [*keyed, *blank]]


PAGE = """query($first: Int!, $after: String, $order: UserOrder, $filter: UserFilter) {
  environment { users(first: $first, after: $after, orderBy: $order, filter: $filter) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  } }
}"""


async def page(client: Client, who: Any, *, first: int = 7, after: str | None = None, **more: Any) -> Answer:
    return await client.ask(PAGE, {"first": first, "after": after} | more, as_=who)


async def all_pages(client: Client, who: Any, **more: Any) -> list[str]:
    seen, after = [], None
    while True:
        found = (await page(client, who, after=after, **more)).data["environment"]["users"]
        info = found["pageInfo"]
        assert info["hasPreviousPage"] is (after is not None)
        assert (info["startCursor"], info["endCursor"]) == (found["edges"][0]["cursor"], found["edges"][-1]["cursor"])
        seen += [edge["node"]["id"] for edge in found["edges"]]
        if not info["hasNextPage"]:
            assert found["totalCount"] == len(seen)
            return seen
        after = info["endCursor"]


# ---- order and pages


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", COLUMNS)
async def test_usr_8_paging_gives_every_user_once_in_order_blanks_last(
    client: Client, database: Database, cast: Cast, field: str, direction: str
) -> None:
    await crowd(database, cast)
    await page(client, cast.alice)  # who asks is active from now on
    expected = in_order(
        await rows(database, "users", environment_id=cast.alice.environment_id),
        COLUMNS[field],
        descending=direction == "DESC",
    )
    order = {"field": field, "direction": direction}
    assert await all_pages(client, cast.alice, order=order) == expected
    for first in (1, 100):
        assert (await all_pages(client, cast.alice, order=order, first=first))[:80] == expected[:80]


async def test_usr_8_it_is_sorted_by_name_where_nothing_else_is_said(
    client: Client, database: Database, cast: Cast
) -> None:
    await crowd(database, cast)
    found = await rows(database, "users", environment_id=cast.alice.environment_id)
    assert await all_pages(client, cast.alice) == in_order(found, "name_key", descending=False)
    assert await all_pages(client, cast.alice, order={"field": "NAME"}) == in_order(found, "name_key", descending=False)


async def test_usr_8_names_sort_by_their_letters_whatever_case_and_accents(
    client: Client, database: Database, cast: Cast
) -> None:
    for n, name in enumerate(["Émile", "zoë", "Anna", "eva", "Åsa", "Bér"]):
        await adds(client, database, cast.alice, f"p{n}@acme.example", name)
    seen = [one["name"] for one in await overview(client, cast.alice)]
    assert seen == ["Alice de Vries", "Anna", "Åsa", "Bér", "Bob Jansen", "Émile", "eva", "zoë"]


async def test_usr_8_every_cursor_begins_the_page_after_its_item(
    client: Client, database: Database, cast: Cast
) -> None:
    await crowd(database, cast, 12)
    edges = (await page(client, cast.alice, first=100)).data["environment"]["users"]["edges"]
    for at, edge in enumerate(edges):
        after = (await page(client, cast.alice, first=100, after=edge["cursor"])).data["environment"]["users"]
        assert [one["node"]["id"] for one in after["edges"]] == [one["node"]["id"] for one in edges[at + 1 :]]


async def test_usr_8_who_goes_between_two_pages_costs_nobody_else_their_place(
    client: Client, database: Database, cast: Cast
) -> None:
    await crowd(database, cast, 20)
    first = (await page(client, cast.alice)).data["environment"]["users"]
    seen = [edge["node"]["id"] for edge in first["edges"]]
    expected = await all_pages(client, cast.alice)
    gone = next(one for one in (seen[-1], seen[-2]) if one != cast.alice.id)
    (await manages(client, "removeUser", cast.alice, gone, "removedUserId")).done("removeUser")
    after = first["pageInfo"]["endCursor"]
    rest = (await page(client, cast.alice, first=100, after=after)).data["environment"]["users"]
    assert seen + [edge["node"]["id"] for edge in rest["edges"]] == expected


async def test_usr_8_an_empty_page_has_no_cursors(client: Client, database: Database, cast: Cast) -> None:
    found = (await page(client, cast.alice, filter={"search": "nobody"})).data["environment"]["users"]
    assert found == {
        "totalCount": 0,
        "edges": [],
        "pageInfo": {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None},
    }


# ---- cursors


async def a_cursor(client: Client, who: Any, **more: Any) -> str:
    return (await page(client, who, first=1, **more)).data["environment"]["users"]["pageInfo"]["endCursor"]


async def test_usr_8_an_empty_or_tampered_cursor_is_refused(client: Client, database: Database, cast: Cast) -> None:
    good = await a_cursor(client, cast.alice)
    changed = [good[:at] + ("A" if good[at] != "A" else "B") + good[at + 1 :] for at in range(8)]
    async with nothing_happens(database):
        for cursor in ("", " ", "x", good[:-1], good + "A", good + "=", "é", *changed):
            assert (await page(client, cast.alice, after=cursor)).code == "BAD_USER_INPUT", cursor


async def test_usr_8_a_cursor_of_another_list_order_or_environment_is_refused(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.alice, "nora@acme.example")
    query = "{ environment { invitations { pageInfo { endCursor } } auditEvents { pageInfo { endCursor } } } }"
    lists = (await client.ask(query, as_=cast.alice)).data["environment"]
    foreign = [
        await a_cursor(client, cast.carol),
        await a_cursor(client, cast.alice, order={"field": "EMAIL"}),
        await a_cursor(client, cast.alice, order={"field": "NAME", "direction": "DESC"}),
        await a_cursor(client, cast.alice, order={"field": "CREATED"}),
        lists["invitations"]["pageInfo"]["endCursor"],
        lists["auditEvents"]["pageInfo"]["endCursor"],
    ]
    for cursor in foreign:
        assert (await page(client, cast.alice, after=cursor)).code == "BAD_USER_INPUT"


@pytest.mark.parametrize("name", ["invitations", "auditEvents"])
async def test_usr_8_every_connection_pages_and_refuses_bad_cursors(
    client: Client, database: Database, cast: Cast, name: str
) -> None:
    for n in range(7):
        await invites(client, database, cast.alice, f"person{n}@acme.example")

    async def asks(**given: Any) -> Answer:
        query = f"""query($first: Int! = 50, $after: String) {{ environment {{ {name}(first: $first, after: $after) {{
          edges {{ node {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }} }}"""
        return await client.ask(query, given, as_=cast.alice)

    whole = [edge["node"]["id"] for edge in (await asks()).data["environment"][name]["edges"]]
    seen, after = [], None
    while True:
        found = (await asks(first=3, after=after)).data["environment"][name]
        seen += [edge["node"]["id"] for edge in found["edges"]]
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            break
    assert seen == whole
    assert len(set(seen)) >= 7
    for cursor in ("", "x", after[:-1], await a_cursor(client, cast.alice)):
        assert (await asks(after=cursor)).code == "BAD_USER_INPUT"
    for first in (0, 101, -1):
        assert (await asks(first=first)).code == "BAD_USER_INPUT"


# ---- search


PEOPLE = {
    "jp.vandenberg@acme.example": "Jean-Pierre van den Berg",
    "b.oz@acme.example": "Bora Özgür",
    "strasse@acme.example": "Fränzi Straße",
    "oneill@initech.example": "Shaun O'Neill",
    "l.z@acme.example": "Łukasz Żak",
    "s.k@acme.example": "Søren Ægir",
    "taro@acme.example": "山田 太郎",
}


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("jean", {"jp.vandenberg@acme.example"}),
        ("PIERRE", {"jp.vandenberg@acme.example"}),
        ("berg", {"jp.vandenberg@acme.example"}),
        ("vandenb", {"jp.vandenberg@acme.example"}),
        ("van den b", {"jp.vandenberg@acme.example"}),
        ("ierre", set()),
        ("ozg", {"b.oz@acme.example"}),
        ("Özg", {"b.oz@acme.example"}),
        ("özgür", {"b.oz@acme.example"}),
        ("oz", {"b.oz@acme.example"}),
        ("franzi strass", {"strasse@acme.example"}),
        ("STRASSE", {"strasse@acme.example"}),
        ("neill", {"oneill@initech.example"}),
        ("o'ne", {"oneill@initech.example"}),
        ("zak", {"l.z@acme.example"}),
        ("lukasz ZAK", {"l.z@acme.example"}),
        ("山", {"taro@acme.example"}),
        ("太郎", {"taro@acme.example"}),
        ("initech", {"oneill@initech.example"}),
        ("oneill@initech.ex", {"oneill@initech.example"}),
        ("ONEILL@", {"oneill@initech.example"}),
        ("bora jean", set()),
        ("o' ne%", {"oneill@initech.example"}),
        ("soren", {"s.k@acme.example"}),
        ("Sør", {"s.k@acme.example"}),
        ("nobody", set()),
    ],
)
async def test_usr_8_search_by_the_beginning_of_any_word_of_name_or_address(
    client: Client, database: Database, cast: Cast, search: str, expected: set[str]
) -> None:
    for email, name in PEOPLE.items():
        await adds(client, database, cast.alice, email, name)
    found = (await client.ask(FOUND, {"filter": {"search": search}}, as_=cast.bob)).data["environment"]["users"]
    strangers = {cast.alice.email, cast.bob.email}
    assert {edge["node"]["email"] for edge in found["edges"]} - strangers == expected
    assert found["totalCount"] == len(found["edges"])


FOUND = "query($filter: UserFilter) { environment { users(filter: $filter) { totalCount edges { node { email } } } } }"


@pytest.mark.parametrize("search", ["", "   ", "%", "_", "'", "*", None])
async def test_usr_8_a_search_for_nothing_finds_everybody(
    client: Client, database: Database, cast: Cast, search: str | None
) -> None:
    found = (await client.ask(FOUND, {"filter": {"search": search}}, as_=cast.alice)).data["environment"]["users"]
    assert found["totalCount"] == 2


async def test_usr_8_nobody_of_another_environment_is_found(client: Client, database: Database, cast: Cast) -> None:
    for search in ("carol", "dave", "globex"):
        assert await overview(client, cast.alice, f'(filter: {{ search: "{search}" }})') == []


async def test_usr_8_who_set_their_name_is_found_by_the_new_one(client: Client, database: Database, cast: Cast) -> None:
    invited = await invites(client, database, cast.alice, "n.n@acme.example")
    assert await overview(client, cast.alice, '(filter: { search: "nora" })') == []
    given = {"token": invited.token, "name": "Nora Nieuw", "password": "purple teapot orbits quietly"}
    (await client.do("acceptInvitation", given, "user { id }")).done("acceptInvitation")
    assert len(await overview(client, cast.alice, '(filter: { search: "nora n.n" })')) == 1


# ---- filters


async def test_usr_8_filters_by_status_and_role(client: Client, database: Database, cast: Cast) -> None:
    await crowd(database, cast)
    everybody = await rows(database, "users", environment_id=cast.alice.environment_id)
    wishes: list[tuple[list[str] | None, list[str] | None]] = [
        (["INVITED"], None),
        (["ACTIVE", "BLOCKED"], None),
        (None, ["ADMINISTRATOR"]),
        (["BLOCKED"], ["BASIC_USER", "ADVANCED_USER"]),
        ([], None),
        (None, []),
        (None, None),
    ]
    for status, role in wishes:
        expected = {
            f"usr_{row.id.hex}"
            for row in everybody
            if (status is None or row.status.value in status) and (role is None or row.role.value in role)
        }
        given = {"status": status, "role": role}
        answer = await page(client, cast.alice, first=100, filter=given)
        found = answer.data["environment"]["users"]
        assert {edge["node"]["id"] for edge in found["edges"]} == expected
        assert found["totalCount"] == len(expected)


async def test_usr_8_search_and_filters_hold_together_over_all_pages(
    client: Client, database: Database, cast: Cast
) -> None:
    for n in range(5):
        await adds(client, database, cast.alice, f"p{n}@acme.example", "Nora Nieuw", ADVANCED_USER)
    wanted = {"search": "nora", "status": ["INVITED"], "role": ["ADVANCED_USER"]}
    assert len(await all_pages(client, cast.alice, first=2, filter=wanted)) == 5
    found = await page(client, cast.alice, filter=wanted | {"status": ["ACTIVE"]})
    assert found.data["environment"]["users"]["totalCount"] == 0


# ---- what it shows, and to whom


async def test_usr_8_colleagues_see_the_overview_without_invitations(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.alice, "nora@acme.example", ADVANCED_USER)
    select = "name email status role { key } invitation { id } viewerCanBlock { allowed code }"
    seen = {one["email"]: one for one in await overview(client, cast.bob, select=select)}
    assert seen["nora@acme.example"] == {
        "name": None,
        "email": "nora@acme.example",
        "status": "INVITED",
        "role": {"key": ADVANCED_USER},
        "invitation": None,
        "viewerCanBlock": {"allowed": False, "code": "FORBIDDEN"},
    }
    assert len(seen) == 3


async def test_usr_8_the_open_invitation_is_shown_or_else_the_last_one(
    client: Client, database: Database, cast: Cast
) -> None:
    old = await invites(client, database, cast.alice, "nora@acme.example")
    await expire_invitation(database, old.id)
    new = await invites(client, database, cast.alice, "nora@acme.example", ADVANCED_USER)
    assert (await user(client, cast.alice, new.user_id))["invitation"]["id"] == new.id
    await expire_invitation(database, new.id)
    seen = (await user(client, cast.alice, new.user_id))["invitation"]
    assert (seen["id"], seen["status"]) == (new.id, "EXPIRED")


async def test_usr_8_last_activity_is_kept_to_the_minute(
    client: Client, database: Database, cast: Cast, app: Any
) -> None:
    await put(database, "users", {"id": cast.bob.user_id}, last_active_at=None)
    asked = dt.datetime.now(dt.UTC)
    await me(client, cast.bob)
    await app.state.services.activity.flush()
    [row] = await rows(database, "users", id=cast.bob.user_id)
    assert (row.last_active_at.second, row.last_active_at.microsecond) == (0, 0)
    assert dt.timedelta(0) <= asked - row.last_active_at < dt.timedelta(minutes=1, seconds=1)
    seen = (await user(client, cast.alice, cast.bob.id))["lastActiveAt"]
    assert dt.datetime.fromisoformat(seen) == row.last_active_at


async def test_usr_8_activity_in_one_environment_is_none_in_another(
    client: Client, database: Database, cast: Cast, app: Any
) -> None:
    added = await adds(client, database, cast.alice, cast.carol.email)
    await me(client, cast.carol)
    await app.state.services.activity.flush()
    assert (await user(client, cast.alice, added.user_id))["lastActiveAt"] is None
