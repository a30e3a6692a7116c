"""What naming a document saves: bytes of the request, CPU at its first sight in a process, and CPU each time after."""

import gzip
from collections.abc import Callable
from typing import Any

import orjson

from bench import kit
from bench.environments import Environment, Size, build
from server.app import create_app
from server.domain.document_manifests import digest_of
from server.schema import parsing, validation
from server.schema.build import schema
from server.schema.kept import Kept
from server.web.direct_answers import DirectAnswers
from server.web.known_documents import Known, own
from server.web.known_heads import HEAD_KEY
from tests.conftest import settings_for

SMALL = Size("small", members=100, organisations=5, items=100, documents=100)
ROUNDS, SECONDS = 11, 0.5
# As a screen asks it: with an argument, nested, every value that is shown.
SCREEN = """query UsersQuery($first: Int!) {
  viewer { id name email role { level key } relationshipManager }
  environment {
    id name
    users(first: $first) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { cursor node {
        id name email status role { level key } relationshipManager
        viewerCanChangeRole { allowed code message }
        viewerCanBlock { allowed code message }
        viewerCanRemove { allowed code message }
        memberships(first: 5) { totalCount edges { node { id status organisationName role { level key } } } }
      } }
    }
  }
}
"""
VIEWER = "query ViewerQuery { viewer { name role { key } } }"


async def main() -> None:
    sent()
    await first_sight()
    async with kit.fresh("sqlite") as (database, _cast):
        environment = await build(database, SMALL, 1)
        found = []
        for what, text, variables in (("a viewer", VIEWER, {}), ("a screen of 1 user", SCREEN, {"first": 1})):
            known = {digest_of(text): Known(text, is_valid=True)}
            for mode in ("open", "trusted"):
                settings = settings_for(
                    database.url.render_as_string(hide_password=False), kept_answers=0, compiled=True, documents=mode
                )
                app = create_app(settings, database=database, with_worker=False)
                app.state.direct_answers.endpoint.documents._own = known
                async with app.router.lifespan_context(app):
                    by_text = {"query": text, "variables": variables}
                    by_id = {"documentId": f"sha256:{digest_of(text)}", "variables": variables}
                    asked = [await directly(app, environment, body) for body in (by_text, by_id)]
                    found.append([f"{what}, {mode}", *await compared(*asked)])
    kit.table(["µs of CPU, when it comes again", "text", "id", "ratio"], found)


def sent() -> None:
    """Of the console's documents, with the names that go along; packed as by a proxy that does so, one by one."""
    texts = [known.text for known in own().values()] + [SCREEN]
    rows = []
    for what, text in (("the median of ours", sorted(texts, key=len)[len(texts) // 2]), ("a screen", SCREEN)):
        bodies = [
            orjson.dumps({"query": text, "operationName": "UsersQuery"}),
            orjson.dumps({"documentId": f"sha256:{digest_of(text)}", "operationName": "UsersQuery"}),
        ]
        plain, packed = [len(body) for body in bodies], [len(gzip.compress(body)) for body in bodies]
        rows += [[what, *map(str, plain), f"{plain[0] / plain[1]:.1f}"]]
        rows += [[f"{what}, packed", *map(str, packed), f"{packed[0] / packed[1]:.1f}"]]
    kit.table(["bytes of a body", "text", "id", "ratio"], rows)


async def first_sight() -> None:
    """Read, measured and validated, against read and measured: of a document that is known to be valid."""
    made = schema(suggest=False)
    rows = []
    for what, text in (("a viewer", VIEWER), ("a screen", SCREEN)):

        def new(text: str = text) -> Any:
            parsing.UNPROVEN = Kept(1024**2)
            return parsing.document_of(made, text)

        def unknown(new: Callable[[], Any] = new) -> None:
            assert not validation.wrong_with(made, new(), may_introspect=True)

        def known(new: Callable[[], Any] = new) -> None:
            validation._keep(made, new(), [])

        def forgetting(read: Callable[[], None]) -> kit.Ask:
            async def again() -> None:
                parsing.DOCUMENTS._entries.clear()
                parsing.DOCUMENTS.bytes = 0
                read()

            return again

        rows.append([what, *await compared(forgetting(unknown), forgetting(known))])
    kit.table(["µs of CPU, at first sight", "unknown", "known", "ratio"], rows)


async def directly(app: Any, environment: Environment, body: dict[str, Any]) -> kit.Ask:
    """As `direct_http` has it answered, without the socket; the application has answered it twice by then."""
    written = orjson.dumps(body)
    for _ in range(3):
        coming = [{"type": "http.request", "body": written, "more_body": False}]

        async def receive(coming: Any = coming) -> dict[str, Any]:
            return coming.pop()  # type: ignore[no-any-return]

        async def send(message: Any) -> None:
            assert b'"errors"' not in message.get("body", b""), message

        await app(kit.request(environment.boss.token, written) | {HEAD_KEY: b"bench"}, receive, send)
    direct: DirectAnswers = app.state.direct_answers

    async def ask() -> None:
        answering = direct.begin(b"bench", b"", written, in_place=True)
        assert answering is not None
        assert b'"errors"' not in (await answering.answer).body

    return ask


async def compared(one: kit.Ask, other: kit.Ask) -> list[str]:
    slow, quick = await kit.cpu_by_turns(one, other, rounds=ROUNDS, seconds=SECONDS)
    return [f"{slow * 1e6:.1f}", f"{quick * 1e6:.1f}", f"{slow / quick:.2f}"]
