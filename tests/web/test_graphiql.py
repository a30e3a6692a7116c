"""GraphiQL: works from this server alone, and its ready tabs fit the schema."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate

from server.web import graphiql, pages

from .browser import operation
from .conftest import Visit
from .site import Site
from .test_journey import result_has, run_tab

SCHEMA = Path(__file__).parents[2] / "schema.graphql"


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", graphiql.operations())
def test_each_tab_is_valid(schema: GraphQLSchema, name: str) -> None:
    assert validate(schema, parse(graphiql.operations()[name])) == []


def test_nothing_vendored_names_another_host_to_load_from() -> None:
    style = (pages.STATIC / "graphiql" / "graphiql.min.css").read_text(encoding="utf-8")
    assert set(re.findall(r"url\(\"?(\w+):", style)) == {"data"}
    assert "@import" not in style


async def test_it_opens_with_the_main_job_ready_and_asks_nobody_else(site: Site, visit: Visit) -> None:
    visitor = await visit(viewport={"width": 1400, "height": 850})
    await visitor.page.goto(f"{site.url}/graphql")
    await visitor.page.wait_for_selector(".graphiql-editor .CodeMirror")
    tabs = await visitor.page.locator(".graphiql-tab-button").all_inner_texts()
    assert tabs == [operation(query) for query in graphiql.operations().values()]
    assert tabs[:6] == ["SignUp", "LogIn", "WhoAmI", "Invite", "Users", "ChangeRole"], "the main job comes first"
    await visitor.page.get_by_role("tab", name="Roles").click()
    await visitor.page.get_by_role("button", name="Execute query").click()
    await visitor.page.wait_for_selector(".result-window:has-text('BASIC_USER')")
    asked = visitor.asked[-1]
    assert asked.name == "Roles"
    assert asked.headers["x-welkom-client"] == "graphiql"
    assert "IntrospectionQuery" in visitor.names


async def test_the_inbox_is_followed_live_in_its_tab(site: Site, visit: Visit) -> None:
    visitor = await visit(site.dave, viewport={"width": 1400, "height": 850})
    await visitor.page.goto(f"{site.url}/graphql")
    await visitor.page.wait_for_selector(".graphiql-editor .CodeMirror")
    await run_tab(visitor, "InboxLive")
    await visitor.page.get_by_role("button", name="Stop query").wait_for()
    await site.collaboration()
    await result_has(visitor, "Acme Sales", '"state": "OPEN"')
