"""The pages that `growth` measures: of one environment, the first and the last of each list."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bench.environments import Environment
from server.schema.cursors import encode, tag_of
from tests.client import Client

INFO = "pageInfo { endCursor hasNextPage }"
PEOPLE = f"{INFO} edges {{ node {{ id name }} }}"
MEMBERS = f"{INFO} edges {{ node {{ id status person {{ name }} }} }}"
SEARCH = '"j"'  # finds a quarter of all


def of_organisation(select: str) -> str:
    more = ", $after: String" if "$after" in select else ""
    return f"query($id: ID!{more}) {{ node(id: $id) {{ ... on Organisation {{ {select} }} }} }}"


def of_environment(select: str) -> str:
    given = "query($after: String) " if "$after" in select else ""
    return f"{given}{{ environment {{ {select} }} }}"


@dataclass(frozen=True, slots=True)
class List:
    """What is asked for one page; `key` is the one after which the last page begins, where that is measured too."""

    what: str
    query: str
    id: str | None = None
    key: tuple[Any, ...] | None = None


@dataclass(frozen=True, slots=True)
class Page:
    what: str
    query: str
    variables: dict[str, Any]


def lists(environment: Environment) -> Iterator[List]:
    """The same ones for every environment."""
    yield from _members(environment)
    yield from _candidates(environment)
    yield from _users(environment)
    filed = f"documents(first: 50, after: $after) {{ {INFO} edges {{ node {{ id title createdBy {{ name }} }} }} }}"
    yield List("documents", of_organisation(filed), environment.full, (environment.documents[50],))
    yield from _inbox(environment)


def _members(environment: Environment) -> Iterator[List]:
    paged = f"memberships(first: 50, after: $after) {{ {MEMBERS} }}"
    yield List("members", of_organisation(paged), environment.full, (environment.members[-51],))
    counted = f"memberships(first: 50) {{ totalCount {MEMBERS} }}"
    yield List("members, counted", of_organisation(counted), environment.full)
    searched = f"memberships(first: 20, search: {SEARCH}) {{ {MEMBERS} }}"
    yield List("members by search", of_organisation(searched), environment.full)


def _candidates(environment: Environment) -> Iterator[List]:
    paged = of_organisation(f"memberCandidates(first: 20, after: $after) {{ {PEOPLE} }}")
    yield List("candidates", paged, environment.empty, _name(environment.users[-21]))
    found = [user for user in environment.users if str(user.name_key).startswith("j")]
    searched = of_organisation(f"memberCandidates(first: 20, after: $after, search: {SEARCH}) {{ {PEOPLE} }}")
    yield List("candidates by search", searched, environment.empty, _name(found[-21]))
    counted = of_organisation(f"memberCandidates(first: 20) {{ totalCount {PEOPLE} }}")
    yield List("candidates, counted", counted, environment.empty)
    yield List("candidates where nearly all are members", paged, environment.full)


def _users(environment: Environment) -> Iterator[List]:
    yield List(
        "users", of_environment(f"users(first: 50, after: $after) {{ {PEOPLE} }}"), None, _name(environment.users[-50])
    )
    for what, more in (("", ""), (", counted", "totalCount")):
        theirs = f"memberships(first: 5) {{ {more} edges {{ node {{ organisationName }} }} }}"
        busy = f"users(first: 50) {{ edges {{ node {{ name {theirs} }} }} }}"
        yield List(f"50 users with memberships{what}", of_environment(busy))


def _inbox(environment: Environment) -> Iterator[List]:
    shown = f"{INFO} edges {{ node {{ id state from {{ name }} ... on Notice {{ text }} }} }}"
    paged = f"query($after: String) {{ inbox(first: 50, after: $after) {{ {shown} }} }}"
    yield List("inbox", paged, None, ("0", environment.items[50]))
    yield List("inbox, open only", f"{{ inbox(first: 50, openOnly: true) {{ {shown} }} }}")
    yield List("inbox: position only", "{ inbox(first: 1) { position } }")
    yield List("inbox: position and unread", "{ inbox(first: 1) { position unreadCount } }")


def _name(user: Any) -> tuple[Any, ...]:
    return user.name_key, user.id


async def pages(client: Client, environment: Environment) -> list[Page]:
    """Of each list its first page, and its last one where that is measured too."""
    found = []
    for one in lists(environment):
        given = {"id": one.id} if one.id else {}
        first = Page(one.what + (", first page" if one.key else ""), one.query, given)
        found.append(first)
        if one.key:
            info = page_info(await told(client, environment, first))
            after = cursor_like(info["endCursor"], one.key)
            last = Page(f"{one.what}, last page", one.query, given | {"after": after})
            assert info["hasNextPage"], first.what
            assert not page_info(await told(client, environment, last))["hasNextPage"], last.what
            found.append(last)
    return found


async def told(client: Client, environment: Environment, page: Page) -> Any:
    """What the boss of the environment is shown."""
    answer = await client.ask(page.query, page.variables, as_=environment.boss)
    assert not answer.errors, (page.what, answer.errors)
    return answer.data


def page_info(answer: Any) -> dict[str, Any]:
    """That of the only list in an answer."""
    while "pageInfo" not in answer:
        [answer] = answer.values()
    info: dict[str, Any] = answer["pageInfo"]
    return info


def cursor_like(other: str, key: tuple[Any, ...]) -> str:
    """A cursor of the same list at this key, so that nobody has to turn a thousand pages."""
    tag = base64.urlsafe_b64decode(other + "=" * (-len(other) % 4))[: len(tag_of())]
    return encode(tag, key)
