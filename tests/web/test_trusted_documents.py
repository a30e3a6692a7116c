"""Documents named by their id: by whom they are known, in every form of an answer, and what is refused."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

import httpx2
import pytest

from server.app import create_app
from server.db.database import Database
from server.domain import trusted_documents, users
from server.domain.document_manifests import Offered, digest_of
from server.domain.trusted_documents import Named
from server.execution import plans
from server.schema import parsing, validation
from server.schema.build import schema
from server.schema.kept import Kept
from server.web import known_documents
from server.web.known_documents import KnownDocuments, own
from tests.conftest import Route, settings_for
from tests.graphql.test_errors import speaks
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.raw_http import House, asked
from tests.web.test_direct_answers import serving, told
from tests.web.test_sockets import PATIENCE, Site, events
from tests.web.test_sockets import site as site

MODERN, PLAIN, STREAM = "application/graphql-response+json", "application/json", "text/event-stream"
VIEWER = "query Viewer { viewer { name } }"
ROLE = "query Role { viewer { role { key } } }"
LOG_OUT = "mutation LogOut { logOut { loggedOut } }"
LIVE = "subscription Live { userChanged { userId } }"
STRANGE = "query Strange { viewer { email } }"
UNKNOWN = "sha256:" + "0" * 64
SOON = 0.02


def by(text: str) -> str:
    return f"sha256:{digest_of(text)}"


def apollo(text: str, **changes: Any) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": digest_of(text)} | changes}


async def trust(database: Database, *texts: str, of_schema: str | None = None, **aliases: str) -> None:
    """As `welkom documents add` does."""
    named = [Named(Offered(by(text), text), "") for text in texts]
    named += [Named(Offered(alias, text), "") for alias, text in aliases.items()]
    digest = of_schema or validation.digest_of(schema(suggest=True))
    async with database.write(origin="test") as uow:
        await trusted_documents.add(uow, named, of_schema=digest)


async def distrust(database: Database, *ids: str) -> None:
    async with database.write(origin="test") as uow:
        await trusted_documents.remove(uow, ids)


class Http:
    """Sends bodies and addresses as they are."""

    def __init__(self, app: Any, http: httpx2.AsyncClient) -> None:
        self.app, self.http = app, http

    @property
    def documents(self) -> KnownDocuments:
        known: KnownDocuments = self.app.state.direct_answers.endpoint.documents
        return known

    async def trust(self, *texts: str, of_schema: str | None = None, **aliases: str) -> None:
        """Until this server knows it."""
        await trust(self.app.state.services.database, *texts, of_schema=of_schema, **aliases)
        await until(self._has_looked([*map(digest_of, texts), *aliases]))

    def _has_looked(self, names: Sequence[str]) -> Callable[[], Awaitable[bool]]:
        async def looked() -> bool:
            known = self.documents
            return known._state is None or known._names.keys() >= set(names)

        return looked

    async def post(self, who: Any, accept: str = MODERN, **body: Any) -> httpx2.Response:
        headers = {"accept": accept, "authorization": f"Bearer {who.token}"}
        return await self.http.post("/graphql", json=body, headers=headers)

    async def get(self, who: Any, accept: str = MODERN, headers: Any = None, **params: str) -> httpx2.Response:
        given = {"accept": accept, "authorization": f"Bearer {who.token}"} | (headers or {})
        return await self.http.get("/graphql", params=params, headers=given)


@pytest.fixture
def mode() -> str:
    return "open"


TRUSTED = pytest.mark.parametrize("mode", ["trusted"])
BOTH_MODES = pytest.mark.parametrize("mode", ["open", "trusted"])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is trusted by now is seen soon."""
    monkeypatch.setattr(known_documents, "LOOK_EVERY", SOON)


@pytest.fixture
async def http(database: Database, mode: str) -> AsyncIterator[Http]:
    given: Any = {"documents": mode}
    app = create_app(
        settings_for(database.url.render_as_string(hide_password=False), **given), database=database, with_worker=False
    )
    made = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000")
    async with app.router.lifespan_context(app), made:
        yield Http(app, made)


def code(answer: httpx2.Response) -> str | None:
    errors = answer.json().get("errors")
    return errors[0]["extensions"]["code"] if errors else None


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await true():
            await asyncio.sleep(SOON)


# ---- what comes with the server


def test_what_the_console_asks_is_valid_and_within_the_limits() -> None:
    made = schema(suggest=True)
    assert len(own()) > 100
    assert {known.text: validation.problems_of(made, known.text) for known in own().values()} == {
        known.text: [] for known in own().values()
    }


def test_the_console_s_ids_are_the_sha_256_of_their_texts() -> None:
    written = json.loads(known_documents.CONSOLE.read_text())
    assert written
    assert [digest_of(text) for text in written.values()] == list(written)


@BOTH_MODES
async def test_the_console_s_own_are_known_without_a_database_of_documents(http: Http, cast: Cast) -> None:
    [(digest, known)] = [(d, k) for d, k in own().items() if "query accountQuery" in k.text]
    for id_ in (f"sha256:{digest}", digest):
        answer = await http.post(cast.alice, documentId=id_)
        assert code(answer) is None
        assert answer.json()["data"]["account"]
    assert code(await http.post(cast.alice, query=known.text)) is None


# ---- every form of question and answer


@BOTH_MODES
@pytest.mark.parametrize("accept", [PLAIN, MODERN, "*/*"])
async def test_a_document_is_asked_by_its_id(http: Http, cast: Cast, database: Database, accept: str) -> None:
    await http.trust(VIEWER, viewer_v1=VIEWER)
    for body in (
        {"documentId": by(VIEWER)},
        {"documentId": digest_of(VIEWER)},
        {"documentId": "viewer_v1"},
        {"documentId": by(VIEWER), "query": ""},
        {"documentId": by(VIEWER), "query": None, "operationName": "Viewer", "variables": {}},
        {"extensions": apollo(VIEWER)},
        {"extensions": apollo(VIEWER), "query": VIEWER},
        {"documentId": by(VIEWER), "query": VIEWER, "extensions": apollo(VIEWER)},
        {"query": VIEWER},
    ):
        answer = await http.post(cast.bob, accept, **body)
        assert (answer.status_code, answer.json()["data"]) == (200, {"viewer": {"name": cast.bob.name}}), body
    assert code(await http.post(cast.bob, accept, documentId=by(VIEWER), operationName="Other"))


@BOTH_MODES
async def test_by_get_too_with_an_etag(http: Http, cast: Cast, database: Database) -> None:
    await http.trust(VIEWER, LOG_OUT)
    for given in ({"documentId": by(VIEWER)}, {"extensions": json.dumps(apollo(VIEWER))}):
        answer = await http.get(cast.bob, **given)
        assert answer.json()["data"] == {"viewer": {"name": cast.bob.name}}
        again = await http.get(cast.bob, headers={"if-none-match": answer.headers["etag"]}, **given)
        assert (again.status_code, again.content) == (304, b"")
    async with nothing_happens(database):
        assert (await http.get(cast.bob, documentId=by(LOG_OUT))).status_code == 405
    refused = await http.get(cast.bob, documentId=UNKNOWN)
    assert refused.status_code == 400
    assert "etag" not in refused.headers
    page = await http.get(cast.bob, "text/html", documentId=by(VIEWER))
    assert page.status_code == 406, "GraphiQL is shown to who asks nothing"


@BOTH_MODES
async def test_server_sent_events(http: Http, cast: Cast, database: Database, mode: str) -> None:
    await http.trust(LIVE, VIEWER)
    answer = await http.post(cast.bob, STREAM, documentId=by(VIEWER))
    assert answer.headers["content-type"].startswith(STREAM)
    [(kind, data), end] = [event async for event in events(answer)]
    assert (kind, data["data"], end) == ("next", {"viewer": {"name": cast.bob.name}}, ("complete", None))
    assert (await http.post(cast.bob, PLAIN, documentId=by(LIVE))).status_code == 406
    refused = await http.post(cast.bob, STREAM, documentId=UNKNOWN)
    assert refused.status_code == 200
    [(kind, data), end] = [event async for event in events(refused)]
    assert (kind, end) == ("next", ("complete", None))
    assert "data" not in data
    assert data["errors"][0]["extensions"]["code"] == REFUSED[mode]


async def test_a_subscription_is_followed_by_server_sent_events(site: Site, cast: Cast, database: Database) -> None:
    await trust(database, LIVE)
    headers = {"authorization": f"Bearer {cast.bob.token}", "accept": STREAM}
    streaming = site.client.http.stream("POST", "/graphql", json={"documentId": by(LIVE)}, headers=headers)
    async with follower_more(site) as follows, streaming as live:
        assert live.headers["content-type"].startswith(STREAM)
        told = events(live)
        await follows()
        await mark(database, cast)
        async with asyncio.timeout(PATIENCE):
            kind, data = await anext(told)
    assert (kind, data["data"]["userChanged"]["userId"]) == ("next", cast.bob.id)


@contextlib.asynccontextmanager
async def follower_more(site: Site) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Gives what waits until one more follows than before."""
    topics: dict[Any, set[Any]] = site.app.state.services.bus._queues
    before = sum(map(len, topics.values()))

    async def follows() -> bool:
        return sum(map(len, topics.values())) > before

    yield lambda: until(follows)


async def mark(database: Database, cast: Cast) -> None:
    """What is told to who follows the users."""
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(uow, cast.alice.actor, user_id=cast.bob.user_id, relationship_manager=True)


REFUSED = {"open": "PERSISTED_QUERY_NOT_FOUND", "trusted": "DOCUMENT_NOT_TRUSTED"}


@BOTH_MODES
async def test_what_is_unknown_is_told_so(http: Http, cast: Cast, database: Database, mode: str) -> None:
    """As one error, with the status that the form of the answer has for it."""
    await http.trust(VIEWER)
    async with nothing_happens(database):
        for body in ({"documentId": UNKNOWN}, {"documentId": "nobody-s"}, {"extensions": apollo(STRANGE)}):
            for accept, status in ((MODERN, 400), (PLAIN, 200)):
                answer = await http.post(cast.bob, accept, **body)
                assert (answer.status_code, code(answer)) == (status, REFUSED[mode])
                assert list(answer.json()) == ["errors"]
                assert answer.headers["content-type"].startswith(accept)
    assert http.documents.texts_kept == 0


async def test_no_client_registers_anything(http: Http, cast: Cast, database: Database) -> None:
    async with nothing_happens(database):
        answer = await http.post(cast.bob, query=STRANGE, extensions=apollo(STRANGE))
        assert answer.json()["data"]["viewer"]["email"] == cast.bob.email
        assert code(await http.post(cast.bob, extensions=apollo(STRANGE))) == "PERSISTED_QUERY_NOT_FOUND"


@BOTH_MODES
async def test_a_digest_that_is_not_that_of_the_text_is_refused(http: Http, cast: Cast, database: Database) -> None:
    await http.trust(VIEWER, ROLE, viewer_v1=VIEWER)
    async with nothing_happens(database):
        for body in (
            {"query": ROLE, "extensions": apollo(VIEWER)},
            {"query": ROLE, "documentId": by(VIEWER)},
            {"query": VIEWER, "documentId": "viewer_v1"},
            {"documentId": by(ROLE), "extensions": apollo(VIEWER)},
        ):
            answer = await http.post(cast.bob, **body)
            assert (answer.status_code, code(answer)) == (400, "BAD_USER_INPUT"), body


HOSTILE: Sequence[Any] = (
    *(1, True, [], {}, [by(VIEWER)], {"sha256": digest_of(VIEWER)}, "", " ", "sha256:", "sha256:" + "a" * 63),
    *("sha256:" + "A" * 64, "sha1:" + "a" * 40, "md5:abc", "x-:a", "a b", "a/b", "../../etc/passwd", "a\n", "a\x00"),
    *("é", "\u202e", "🦄" * 64, "a" * 201, "a" * 100_000, "'; DROP TABLE trusted_documents; --", by(VIEWER) + "\n"),
    *("sha256:sha256:" + "a" * 64, "\ufb01" * 64, "٣" * 64, f"sha256:{'０' * 64}"),
)


@BOTH_MODES
@pytest.mark.parametrize("id_", HOSTILE, ids=lambda id_: repr(id_)[:30])
async def test_what_can_t_be_an_id_is_refused(http: Http, cast: Cast, database: Database, id_: Any) -> None:
    await http.trust(VIEWER)
    async with nothing_happens(database):
        answers = [await http.post(cast.bob, documentId=id_)]
        answers.append(await http.post(cast.bob, extensions={"persistedQuery": {"version": 1, "sha256Hash": id_}}))
        if isinstance(id_, str) and len(id_) < 50_000:
            answers.append(await http.get(cast.bob, documentId=id_))
    assert [(answer.status_code, code(answer)) for answer in answers] == [(400, "BAD_USER_INPUT")] * len(answers)
    assert http.documents.texts_kept == 0


@pytest.mark.parametrize(
    "given",
    [
        *(None, [], "a", 1, {}, {"version": 1}, {"sha256Hash": digest_of(VIEWER)}),
        *[{"version": version, "sha256Hash": digest_of(VIEWER)} for version in (0, 2, "1", True, None, 1.5)],
        {"version": 1, "sha256Hash": by(VIEWER)},
    ],
    ids=str,
)
async def test_what_is_no_persisted_query_of_apollo_is_refused(
    http: Http, cast: Cast, database: Database, given: Any
) -> None:
    await http.trust(VIEWER)
    for more in ({}, {"query": VIEWER}):
        answer = await http.post(cast.bob, extensions={"persistedQuery": given}, **more)
        assert (answer.status_code, code(answer)) == (400, "BAD_USER_INPUT")


async def test_other_extensions_change_nothing(http: Http, cast: Cast) -> None:
    answer = await http.post(cast.bob, query=VIEWER, extensions={"clientLibrary": {"name": "x"}})
    assert answer.json()["data"]["viewer"]["name"] == cast.bob.name


# ---- trusted alone


@TRUSTED
async def test_what_is_not_known_is_refused_before_it_is_read(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await http.trust(VIEWER)
    read: list[str] = []
    monkeypatch.setattr(parsing, "_read", lambda _, query: read.append(query))
    async with nothing_happens(database):
        for query in (STRANGE, VIEWER + " ", "query {", "{" * 30_000, LOG_OUT, "{ __schema { types { name } } }"):
            for accept, status in ((MODERN, 400), (PLAIN, 200)):
                answer = await http.post(cast.bob, accept, query=query)
                assert (answer.status_code, code(answer)) == (status, "DOCUMENT_NOT_TRUSTED")
            if len(query) < 10_000:
                assert code(await http.get(cast.bob, query=query)) == "DOCUMENT_NOT_TRUSTED"
    assert read == []


@BOTH_MODES
@pytest.mark.parametrize("language", ["en", "nl"])
async def test_err_2_it_is_told_in_both_languages_what_to_do(http: Http, mode: str, language: str) -> None:
    for body in ({"documentId": UNKNOWN}, {"documentId": "a b"}, {"documentId": by(VIEWER), "query": STRANGE}, {}):
        answer = await http.http.post("/graphql", json=body, headers={"accept-language": language})
        [error] = answer.json()["errors"]
        speaks(error["message"], language)


async def test_nothing_gets_round_it_by_headers_and_operations_that_came_before(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a plan of before nor an answer that is kept is told to who sends what is trusted no more."""
    monkeypatch.setattr(Route, "compiled", True)
    await trust(database, VIEWER)
    async with serving(database, documents="trusted", kept_answers=1024**2) as house:
        by_text, by_id = house.request(cast.bob, VIEWER), body_of(house, cast.bob, documentId=by(VIEWER))
        for request in (by_text, by_id) * 4:
            assert told((await asked(house, request))[0])[2]["data"]
        assert house.direct.begun > 0
        await distrust(database, by(VIEWER))

        async def refused() -> bool:
            answers = [told(one)[2] for one in await asked(house, by_text, by_id)]
            return ["errors" in answer for answer in answers] == [True, True]

        await until(refused)
        kept = len(house.kept)
        for request in (by_text, by_id) * 3:
            [answer] = await asked(house, request)
            assert told(answer)[2]["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED"
        assert len(house.kept) == kept


# ---- what is trusted by now


@BOTH_MODES
async def test_running_servers_see_what_is_added_and_removed(
    http: Http, cast: Cast, database: Database, mode: str
) -> None:
    async def answered() -> bool:
        return code(await http.post(cast.bob, documentId="news")) is None

    async def refused() -> bool:
        return code(await http.post(cast.bob, documentId="news")) == REFUSED[mode]

    assert await refused()
    await http.trust(news=VIEWER)
    await until(answered)
    await distrust(database, by(VIEWER))
    await until(refused)
    await http.trust(news=ROLE)
    await until(answered)
    answer = await http.post(cast.bob, documentId="news")
    assert answer.json()["data"]["viewer"] == {"role": {"key": "BASIC_USER"}}


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_unknown_ids_read_nothing_and_are_kept_nowhere(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many come."""
    monkeypatch.setattr(known_documents, "LOOK_EVERY", 60.0)
    await http.trust(VIEWER)
    assert code(await http.post(cast.bob, documentId=by(VIEWER))) is None
    documents, read = http.documents, database.read
    before = (documents.texts_kept, len(parsing.DOCUMENTS), len(parsing.UNPROVEN), len(documents._names))
    reads: list[str] = []

    def reading() -> Any:
        reads.append("read")
        return read()

    monkeypatch.setattr(database, "read", reading)
    for n in range(500):
        body = {"documentId": f"sha256:{n:064x}"} if n % 2 else {"documentId": f"id-{n}"}
        assert code(await http.post(cast.bob, **body)) == "PERSISTED_QUERY_NOT_FOUND"
    assert reads == []
    assert (documents.texts_kept, len(parsing.DOCUMENTS), len(parsing.UNPROVEN), len(documents._names)) == before


async def test_texts_are_kept_as_long_as_there_is_room(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"query Number{n} {{ viewer {{ name }} }}" for n in range(20)]
    monkeypatch.setattr(known_documents, "ROOM", 5 * (known_documents.BYTES_A_TEXT + 100))
    await http.trust(*texts)
    for text in texts * 2:
        assert code(await http.post(cast.bob, documentId=by(text))) is None
        assert http.documents.texts_kept <= 5
    assert http.documents.texts_kept > 0


async def test_where_the_database_is_away_it_is_told_and_not_asked_by_everybody(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_documents, "LOOK_EVERY", 60.0)
    tries = 0

    def away() -> Any:
        nonlocal tries
        tries += 1
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr(database, "read", away)
        answers = await asyncio.gather(*[http.post(cast.bob, documentId=UNKNOWN) for _ in range(20)])
    assert {(answer.status_code, code(answer)) for answer in answers} == {(503, "UNAVAILABLE")}
    assert tries <= 2


# ---- what it saves


async def test_what_this_schema_found_valid_is_not_validated_again(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "DOCUMENTS", Kept(16 * 1024**2))
    monkeypatch.setattr(validation, "DOCUMENTS", parsing.DOCUMENTS)
    monkeypatch.setattr(parsing, "UNPROVEN", Kept(1024**2))
    validated: list[str] = []
    validate = validation._validated

    def noted(made: Any, document: Any, rules: Any) -> Any:
        validated.append(document.text)
        return validate(made, document, rules)

    monkeypatch.setattr(validation, "_validated", noted)
    here, before, sent = (f"query {name} {{ viewer {{ name id }} }}" for name in ("Here", "Before", "Sent"))
    await http.trust(here)
    await http.trust(before, of_schema="of another version")
    for body in ({"documentId": by(here)}, {"documentId": by(before)}, {"query": sent}):
        assert code(await http.post(cast.bob, **body)) is None
    assert validated == [before, sent]


async def test_what_an_older_schema_found_valid_is_told_what_is_wrong_with_it_now(
    http: Http, cast: Cast, database: Database
) -> None:
    gone = "query Gone { viewer { fax } }"
    await http.trust(gone, of_schema="of another version")
    answer = await http.post(cast.bob, documentId=by(gone))
    assert (answer.status_code, code(answer)) == (400, "GRAPHQL_VALIDATION_FAILED")


def body_of(house: House, who: Any, **body: Any) -> bytes:
    """As `House.request` writes one."""
    head = house.request(who).partition(b"\r\n\r\n")[0]
    written = json.dumps(body).encode()
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"content-length")]
    return b"\r\n".join([*lines, b"content-length: %d" % len(written), b"", written])


@BOTH_MODES
async def test_what_came_before_is_answered_directly(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    monkeypatch.setattr(Route, "compiled", True)
    monkeypatch.setattr(plans, "SIGHTS", 0)
    await trust(database, VIEWER)
    async with serving(database, documents=mode) as house:
        requests = [
            body_of(house, cast.bob, documentId=by(VIEWER)),
            body_of(house, cast.bob, extensions=apollo(VIEWER)),
            house.request(cast.bob, VIEWER),
        ]
        [first] = await asked(house, requests[0])
        for n, request in enumerate(requests, start=1):
            assert told((await asked(house, request))[0]) == told(first)
            assert house.direct.begun == n
        [unknown] = await asked(house, body_of(house, cast.bob, documentId=UNKNOWN))
        assert told(unknown)[2]["errors"][0]["extensions"]["code"] == REFUSED[mode]
        assert house.direct.begun == len(requests)


# ---- sockets


@BOTH_MODES
async def test_over_a_socket(
    site: Site, cast: Cast, database: Database, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await trust(database, VIEWER, LIVE, live_v1=LIVE)
    documents = site.app.state.direct_answers.endpoint.documents
    monkeypatch.setattr(documents, "only_trusted", mode == "trusted")

    async def say(id_: str, **payload: Any) -> None:
        await socket.say({"id": id_, "type": "subscribe", "payload": payload})

    async with site.socket(cast.alice) as socket:
        for payload in (
            {"documentId": by(VIEWER)},
            {"documentId": by(VIEWER), "query": "", "operationName": "Viewer", "variables": {}},
            {"extensions": apollo(VIEWER)},
            {"query": VIEWER},
        ):
            await say("one", **payload)
            assert (await socket.hear())["payload"]["data"] == {"viewer": {"name": cast.alice.name}}
            assert await socket.hear() == {"id": "one", "type": "complete"}
        refused = [
            ({"documentId": UNKNOWN}, REFUSED[mode]),
            ({"extensions": apollo(STRANGE)}, REFUSED[mode]),
            ({"documentId": "a b"}, "BAD_USER_INPUT"),
            ({"documentId": 1}, "BAD_USER_INPUT"),
            ({"query": STRANGE, "extensions": apollo(VIEWER)}, "BAD_USER_INPUT"),
        ]
        if mode == "trusted":
            refused += [({"query": STRANGE}, "DOCUMENT_NOT_TRUSTED"), ({"query": "{"}, "DOCUMENT_NOT_TRUSTED")]
        async with nothing_happens(database):
            for payload, why in refused:
                await say("two", **payload)
                message = await socket.hear()
                assert (message["id"], message["type"]) == ("two", "error")
                assert [error["extensions"]["code"] for error in message["payload"]] == [why], payload
        async with follower_more(site) as follows:
            await say("live", documentId="live_v1")
            await follows()
        await mark(database, cast)
        assert (await socket.event())["userId"] == cast.bob.id


async def test_a_socket_that_names_nothing_is_closed(site: Site, cast: Cast) -> None:
    for payload in ({}, {"query": None}, {"documentId": None}, {"query": 1, "documentId": UNKNOWN}):
        async with site.socket(cast.alice) as socket:
            await socket.say({"id": "a", "type": "subscribe", "payload": payload})
            assert (await socket.closed())[0] == 4400
    async with site.socket() as socket:
        await socket.say({"id": "a", "type": "subscribe", "payload": {"documentId": UNKNOWN}})
        assert (await socket.closed())[0] == 4401


# ---- what it costs others


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_who_names_none_has_nothing_looked_up(
    http: Http, cast: Cast, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    look = KnownDocuments._look

    async def noted(known: KnownDocuments) -> None:
        looks.append("looked")
        await look(known)

    monkeypatch.setattr(KnownDocuments, "_look", noted)
    console = next(digest for digest, known in own().items() if "query accountQuery" in known.text)
    for body in ({"query": VIEWER}, {"documentId": console}, {"query": VIEWER}):
        assert code(await http.post(cast.bob, **body)) is None
    assert looks == [], "what was wanted would have been looked up while the next was answered"
    assert code(await http.post(cast.bob, documentId=UNKNOWN)) == "PERSISTED_QUERY_NOT_FOUND"
    assert looks
