"""Whatever is asked, by whom and in which language: a plan answers byte for byte what graphql-core does."""

import random
from collections import Counter
from typing import Any

import pytest

from tests.execution.both import NOT_ASKED, Both
from tests.execution.generated import Generator
from tests.execution.world import World

PAGES = {
    "Environment.users": "environment { users(first: 4) { edges { cursor } } }",
    "Environment.organisations": "environment { organisations(first: 2) { edges { cursor } } }",
    "Environment.partnerships": "environment { partnerships(first: 2) { edges { cursor } } }",
    "Environment.invitations": "environment { invitations(first: 4) { edges { cursor } } }",
    "Environment.auditEvents": "environment { auditEvents(first: 9) { edges { cursor } } }",
    "User.memberships": "viewer { memberships(first: 2) { edges { cursor } } }",
    "Organisation.memberCandidates": "node(id: $organisation) { ... on Organisation "
    "{ memberCandidates(first: 3) { edges { cursor } } } }",
    "Organisation.memberships": "node(id: $organisation) { ... on Organisation { memberships { edges { cursor } } } }",
}
# Those who act are asked more often: for the others there is no plan.
OFTEN = ["administrator"] * 4 + ["advanced", "basic", "partner"] * 2 + ["elsewhere", "blocked", "nobody"]


def cursors_in(value: Any) -> list[str]:
    if isinstance(value, list):
        return [one for item in value for one in cursors_in(item)]
    if isinstance(value, dict):
        return [one for k, v in value.items() for one in ([v] if k == "cursor" else cursors_in(v))]
    return []


async def cursors(both: Both, world: World, who: str) -> dict[str, list[str]]:
    found = {}
    for name, asked in PAGES.items():
        declared = "query($organisation: ID!) " if "$" in asked else ""
        given = {"organisation": world.organisation} if declared else None
        answer = await both.plain.ask(f"{declared}{{ {asked} }}", given, as_=world.people[who])
        found[name] = cursors_in(answer.body)
    return found


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("part", range(2))
async def test_operations_made_up(both: Both, world: World, kind: str, many: Any, part: int) -> None:
    """Each is asked again by somebody else, with other values: one plan answers all of them."""
    chance = random.Random(f"{kind} {part}")
    held = {who: await cursors(both, world, who) for who in world.people}
    routes: Counter[str] = Counter()
    ordinary: Counter[str] = Counter()
    executed = 0
    for _ in range(many(800)):
        who, other = chance.choice(OFTEN), chance.choice(OFTEN)
        generator = Generator(chance, world.ids, held[other if chance.random() < 0.1 else who])
        made = generator.operation()
        for asker, values in ((who, made.variables), (other, generator.other_values(made))):
            language = {"accept-language": chance.choice(["en", "nl"])}
            answer, route = await both.ask(made.query, values, as_=world.people[asker], headers=language)
            routes[route] += 1
            if "data" in answer.body:
                executed += 1
                ordinary[route] += made.ordinary and route != NOT_ASKED
    assert routes["failed"] == 0
    assert executed > routes.total() * 0.7, "most of them are valid"
    assert ordinary["compiled"] > ordinary.total() * 0.5, (routes, ordinary)
