"""Traces, by a real server that sends them to a real receiver: what they tell, and in no byte what they may not."""

import asyncio
import contextlib
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from server.db.database import Database
from server.observability import tracing
from server.web.known_documents import CONSOLE
from tests.scenario import PASSWORD, Cast
from tests.web.servers import Served, environment, free_port, serving

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


class Receiver:
    """Whatever was sent, as it was sent and as it is read."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.bodies.append(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def endpoint(self) -> dict[str, str]:
        return {
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{self.server.server_port}",
            "OTEL_BSP_SCHEDULE_DELAY": "100",
            "NO_PROXY": "127.0.0.1",
        }

    @property
    def spans(self) -> list[Any]:
        requests = [ExportTraceServiceRequest.FromString(body) for body in self.bodies]
        return [
            span
            for request in requests
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    async def told(self, name: str, *, least: int = 1) -> list[Any]:
        """The spans of that name, as soon as there are so many."""
        for _ in range(200):
            if len(found := [span for span in self.spans if span.name == name]) >= least:
                return found
            await asyncio.sleep(0.1)
        raise TimeoutError(f"{name}: among {sorted({span.name for span in self.spans})}")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.server.shutdown()
    made.server.server_close()


def attributes(span: Any) -> dict[str, str]:
    return {one.key: one.value.string_value for one in span.attributes}


async def ask(served: Served, who: Any, body: Any, **headers: str) -> Any:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    given |= {"authorization": f"Bearer {who.token}"} if who is not None else {}
    async with httpx2.AsyncClient(base_url=served.url, trust_env=False, headers=given) as http:
        return (await http.post("/graphql", json=body)).json()


@ON_SQLITE
@pytest.mark.own
async def test_spans_tell_what_took_how_long_and_no_byte_of_them_what_it_was_about(
    database: Database, cast: Cast, receiver: Receiver
) -> None:
    texts = {name[1]: t for t in json.loads(CONSOLE.read_text()).values() if (name := re.match(r"query (\w+)\s*\{", t))}
    console, text = next(iter(texts.items()))
    given = {"WELKOM_SMTP_URL": f"smtp://welkom:smtp-password@127.0.0.1:{free_port()}", "WELKOM_KEPT_ANSWERS": "0"}
    async with serving(database, **receiver.endpoint, **given) as served:
        traced = {"traceparent": f"00-{TRACE}-{PARENT}-01", "tracestate": "x=state-secret", "baggage": "y=bag-secret"}
        await ask(served, cast.alice, {"query": text}, **traced, x_request_id="of-alice")
        for _ in range(6):  # by graphql-core, and by a plan where the request came in
            await ask(served, cast.bob, {"query": "query chosenName { viewer { name email } }"}, **traced)
        invite = "mutation chosenName($e: String!) { inviteUser(input: { email: $e }) { errors { code } } }"
        await ask(served, cast.alice, {"query": invite, "variables": {"e": "variable.secret@initech.example"}})
        log_in = 'mutation { logIn(input: { email: "%s", password: "%s" }) { errors { code } } }'
        await ask(served, None, {"query": log_in % (cast.bob.email, PASSWORD)})
        await ask(served, cast.bob, {"query": "{ literalSecret }"})
        [of_console] = await receiver.told(console)
        others = await receiver.told("operation", least=9)
        mails = await receiver.told("mail")
        statements = await receiver.told("SELECT sessions")
    assert (of_console.trace_id.hex(), of_console.parent_span_id.hex()) == (TRACE, PARENT)
    assert attributes(of_console) == {
        "welkom.request_id": "of-alice",
        "welkom.operation": console,
        "welkom.environment": cast.alice.environment,
    }
    assert sum(span.trace_id.hex() == TRACE for span in others) == 6, "also where they were answered as they came in"
    assert {attributes(span)["welkom.operation"] for span in others} == {"other"}
    assert attributes(mails[0])["welkom.outcome"] == "deferred"
    assert set(attributes(mails[0])) == {"welkom.kind", "welkom.outcome"}
    own = {span.span_id for span in [of_console, *others, *mails]}
    assert all(span.parent_span_id in own for span in statements)
    assert all(set(attributes(span)) == {"db.system.name", "db.query.summary"} for span in statements)
    assert not [span for span in receiver.spans if span.events]
    sent = b"".join(receiver.bodies)
    for secret in (
        *(cast.alice.token, cast.bob.token, cast.bob.email, cast.bob.name, PASSWORD, "chosenName", "viewer", "initech"),
        *("variable.secret", "state-secret", "bag-secret", "literalSecret", "smtp-password", "inviteUser", "WHERE"),
        *("@acme", "@initech", ".example"),
    ):
        assert secret.encode() not in sent, secret


@ON_SQLITE
@pytest.mark.own
async def test_a_fault_is_an_error_without_its_words_and_its_line_names_the_trace(
    database: Database, cast: Cast, receiver: Receiver
) -> None:
    async with database.writer.begin() as connection:
        await connection.exec_driver_sql(
            "CREATE TRIGGER broken BEFORE INSERT ON mails BEGIN SELECT RAISE(ABORT, 'words of a fault'); END"
        )
    async with serving(database, **receiver.endpoint, WELKOM_LOG_FORMAT="json") as served:
        invite = 'mutation { inviteUser(input: { email: "x@initech.example" }) { errors { code } } }'
        told = await ask(served, cast.alice, {"query": invite})
        [span] = [span for span in await receiver.told("operation") if attributes(span).get("welkom.codes")]
        served.process.terminate()
        said, _ = await asyncio.to_thread(served.process.communicate, timeout=20)
    fault = told["errors"][0]["extensions"]["id"]
    assert span.status.code == 2
    assert (span.status.message, attributes(span)["welkom.codes"], len(span.events)) == ("", "INTERNAL", 0)
    assert b"words of a fault" not in b"".join(receiver.bodies)
    [line] = [one for one in map(json.loads, said.splitlines()) if fault in one["message"]]
    assert line["trace_id"] == span.trace_id.hex()


TO = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}


@pytest.mark.parametrize(
    ("environ", "asked_for"),
    [
        ({}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": ""}, False),
        ({"OTEL_SERVICE_NAME": "welkom"}, False),
        (TO | {"OTEL_SDK_DISABLED": "True"}, False),
        (TO, True),
        (TO | {"OTEL_SDK_DISABLED": "false"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:4318/v1/traces"}, True),
    ],
    ids=str,
)
def test_traces_are_made_where_it_is_said_where_they_go(environ: dict[str, str], asked_for: bool) -> None:
    assert tracing.asked_for(environ) is asked_for


@ON_SQLITE
@pytest.mark.own
@pytest.mark.parametrize("off", [{"OTEL_SDK_DISABLED": "true"}, {"OTEL_EXPORTER_OTLP_ENDPOINT": ""}], ids=str)
async def test_without_being_asked_for_nothing_is_sent(
    off: dict[str, str], database: Database, cast: Cast, receiver: Receiver
) -> None:
    async with serving(database, **(receiver.endpoint | off)) as served:
        for _ in range(3):
            await ask(served, cast.alice, {"query": "{ viewer { name } }"}, traceparent=f"00-{TRACE}-{PARENT}-01")
        served.process.terminate()
        await asyncio.to_thread(served.process.wait, 20)
    assert receiver.bodies == []


@ON_SQLITE
@pytest.mark.own
async def test_a_receiver_that_is_away_holds_nobody_up(database: Database, cast: Cast) -> None:
    away = {"OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{free_port()}", "OTEL_BSP_SCHEDULE_DELAY": "100"}
    async with serving(database, **away) as served:
        async with asyncio.timeout(20):
            for _ in range(20):
                assert (await ask(served, cast.alice, {"query": "{ viewer { name } }"}))["data"]
        served.process.terminate()
        assert await asyncio.to_thread(served.process.wait, 20) is not None


@ON_SQLITE
@pytest.mark.own
async def test_where_the_extra_is_missing_it_is_said_how_to_get_it(database: Database, cast: Cast) -> None:
    program = "import sys; sys.modules['opentelemetry'] = None; from server.cli import main; main()"
    environ = environment(database, OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:1", WELKOM_PORT="0")
    command = [sys.executable, "-c", program, "serve"]
    ended = await asyncio.to_thread(subprocess.run, command, env=environ, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 1
    assert "pip install 'welkom[otel]'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SELECT users.id, users.name \nFROM users \nWHERE users.email = ?", "SELECT users"),
        ('INSERT INTO "mails" (id) VALUES (?)', "INSERT mails"),
        ("UPDATE mails SET status = 'SENT' WHERE id = ?", "UPDATE mails"),
        ("DELETE FROM secrets WHERE hash = ?", "DELETE secrets"),
        ("WITH due AS (SELECT id FROM mails) UPDATE mails SET x = 1", "SELECT mails"),
        ("PRAGMA data_version", "PRAGMA"),
        ("", "statement"),
    ],
)
def test_a_statement_is_told_by_its_verb_and_its_table(text: str, name: str) -> None:
    assert tracing.summary(text) == name


@pytest.mark.parametrize("given", ["", "x", "00-0-0-01", "00-" + "0" * 32 + "-" + "0" * 16 + "-01", "é" * 1000])
def test_a_malformed_traceparent_begins_a_trace_of_its_own(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from opentelemetry.sdk.trace import TracerProvider

    monkeypatch.setattr(tracing, "tracer", TracerProvider(shutdown_on_exit=False).get_tracer("test"))
    assert tracing.parent_in([(b"traceparent", given.encode("latin-1"))]) == given
    span: Any = tracing.begun("operation", parent=given)
    assert span.parent is None
    with contextlib.suppress(Exception):
        tracing.ended(span, {})
    assert span.end_time is not None


def test_a_server_without_traces_imports_nothing_of_them() -> None:
    loaded = "[name for name in sys.modules if name.startswith(('opentelemetry', 'prometheus'))]"
    script = f"import sys, server.commands.serving; print({loaded})"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
