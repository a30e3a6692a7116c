"""The log: lines that programs read, and that nobody can forge; without addresses and secrets, whoever logs them."""

import asyncio
import gc
import json
import logging
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from server.db.database import Database
from server.domain import secrets
from server.faults import log_fault
from server.observability import logs
from server.observability.current import CURRENT
from server.web.request_ids import Request
from tests.scenario import Cast
from tests.web.servers import WELKOM, serving

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
ADDRESS = "bob.somebody+x@acme.example"
FORMATS = {"json": logs.JsonLines(), "console": logs.ConsoleLines()}


class Told(logging.Handler):
    """What is logged, as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: dict[str, list[str]] = {name: [] for name in FORMATS}

    def emit(self, record: logging.LogRecord) -> None:
        for name, formatter in FORMATS.items():
            self.lines[name].append(formatter.format(record))

    @property
    def text(self) -> str:
        return "\n".join(line for lines in self.lines.values() for line in lines)

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines["json"]]


@pytest.fixture
def told() -> Iterator[Told]:
    handler, root = Told(), logging.getLogger()
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)


log = logging.getLogger("server.of_a_test")


def test_a_line_is_an_object_with_the_same_names(told: Told) -> None:
    log.warning("the %s is cut off", "bus", extra={"fields": {"ms": 1.5}})
    [line] = told.objects
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line.pop("time"))
    assert line == {"level": "warning", "logger": "server.of_a_test", "message": "the bus is cut off", "ms": 1.5}
    assert told.lines["console"][0].endswith("Z WARNING server.of_a_test: the bus is cut off ms=1.5")


def test_a_line_says_which_request_it_belongs_to(told: Told) -> None:
    before = CURRENT.set(Request("of-a-test"))
    log.warning("it is late")
    CURRENT.reset(before)
    log.warning("nobody asked")
    assert [line.get("request_id") for line in told.objects] == ["of-a-test", None]


@pytest.mark.parametrize(
    "text",
    [
        ADDRESS,
        f"<{ADDRESS}>",
        f"no connection: {ADDRESS}: refused",
        f"mailto:{ADDRESS}?x",
        f"{{'email': '{ADDRESS}'}}",
        "https://x.example/?email=bob.somebody%40acme.example",
        '"bob.somebody x"@acme.example',
        "o'bob.somebody@acme.example",
        "bob.somebody@[192.0.2.7]",
        "bob.somebody@acmé.example",
    ],
)
def test_no_line_holds_an_address_wherever_it_stands(text: str, told: Told) -> None:
    log.warning("refused: %s", text, extra={"fields": {"of": text}})
    log.error(text)
    log_fault(log, f"a fault over {text}", ValueError(text))
    try:
        raise ValueError(text) from KeyError(text)
    except ValueError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n")
    assert len(told.objects) == 4
    for part in ("somebody", "bob.s"):
        assert part not in told.text


@pytest.mark.parametrize("text", ["b…@acme.example", "a mail to …@acme.example: sent", "@requiresPermission"])
def test_what_is_cut_already_stays_readable(text: str) -> None:
    assert logs.harmless(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "{secret}",
        "a link /sign-up#{secret} was",
        "authorization: Bearer {secret}",
        "Bearer short",
        "postgresql+asyncpg://welkom:short@db.example/welkom",
        "redis://:short@127.0.0.1:6379/0",
    ],
)
def test_no_line_holds_a_secret_wherever_it_stands(text: str, told: Told) -> None:
    secret = secrets.make()
    log.error("it failed: %s", text.format(secret=secret), extra={"fields": {"of": text.format(secret=secret)}})
    assert secret not in told.text
    assert "short" not in told.text


def test_ids_and_names_stay_whole() -> None:
    text = f"env_{'0123456789abcdef' * 2} /usr/lib/a_name_of_exactly_forty_three_characters_xx.py"
    assert logs.harmless(text) == text


FORGED = ["\n", "\r\n", "\x85", "\u2028", "\x1b[2J", "\x9b2J", "\u202e", "\x00", "\x0b", "\x7f"]


@pytest.mark.parametrize("between", FORGED)
def test_nobody_forges_a_line_or_moves_a_cursor(between: str, told: Told) -> None:
    forged = f"x{between}2026-12-01T00:00:00.000Z ERROR server.app: all is lost"
    log.warning("refused: %s", forged, extra={"fields": {"of": forged}})
    log_fault(log, forged, ValueError(forged))
    for lines in told.lines.values():
        assert len(lines) == 2
        assert lines[0].isprintable()
    first, *way = told.lines["console"][1].splitlines()
    assert first.isprintable()
    assert all(line.startswith("    ") and line.isprintable() for line in way)


def test_a_fault_is_told_by_its_kind_and_its_way(told: Told) -> None:
    try:
        raise ZeroDivisionError(f"of {ADDRESS}")
    except ZeroDivisionError as fault:
        log_fault(log, "fault 0123456789ab", fault)
    [line] = told.objects
    assert line["message"] == "fault 0123456789ab"
    assert line["fault"][-1] == "builtins.ZeroDivisionError"
    assert any("test_logs.py" in step for step in line["fault"])
    assert "acme" not in told.text


async def test_asyncio_tells_of_a_task_without_the_words_of_its_error(told: Told) -> None:
    async def fails() -> None:
        raise ValueError("a name that somebody typed")

    task = asyncio.ensure_future(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    [line] = [line for line in told.objects if line["logger"] == "asyncio"]
    assert line["message"] == "Task exception was never retrieved"
    assert line["fault"][-1] == "builtins.ValueError"
    assert told.text.count("somebody typed") == told.text.count("raise ValueError("), "but in the line of code"


def test_arguments_that_do_not_fit_are_not_printed(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    told.emit(logging.LogRecord("any", logging.INFO, "", 0, "%d mails", ("a secret",), None))
    assert told.objects[0]["message"] == "%d mails"
    assert "a secret" not in told.text


def test_a_long_text_is_cut_and_takes_no_long_time() -> None:
    for word in ("a" * 1_000_000, "a." * 500_000, "://" * 300_000, '"' * 1_000_000, "@" * 1_000_000, "a@" * 500_000):
        began = time.process_time()
        assert len(logs.harmless(word)) <= 4 * logs.LONGEST
        assert time.process_time() - began < 1.0


def test_libraries_are_heard_from_warnings_on_and_the_level_is_ours() -> None:
    script = (
        "import logging, warnings; from server.observability import logs; logs.set_up(format='json', level='debug')\n"
        "logging.getLogger('server.x').debug('ours'); logging.getLogger('httpx2').info('GET https://secret.example')\n"
        "logging.getLogger('aiosqlite').debug('INSERT ...'); warnings.warn('of bob@acme.example')"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr
    lines = [json.loads(line) for line in said.splitlines()]
    assert [line["logger"] for line in lines] == ["server.x", "py.warnings"]
    assert "bob@" not in said


@ON_SQLITE
@pytest.mark.own
async def test_a_server_in_production_logs_objects_and_no_request_unless_it_is_asked_to(
    database: Database, cast: Cast
) -> None:
    given = {
        "WELKOM_ENV": "production",
        "WELKOM_PUBLIC_URL": "http://127.0.0.1:1",
        "WELKOM_SMTP_URL": "smtp://127.0.0.1:1",
        "WELKOM_MAIL_FROM": "Welkom <welkom@acme.example>",
    }
    for logs_requests in (False, True):
        async with serving(
            database, command=(*WELKOM, "serve", "--no-worker"), **given, WELKOM_LOG_REQUESTS=str(logs_requests)
        ) as served:
            headers = {"authorization": f"Bearer {cast.bob.token}", "x-request-id": "of-bob"}
            async with httpx2.AsyncClient(base_url=served.url, trust_env=False, headers=headers) as http:
                query = {"query": 'query ofBob { viewer { name } a: node(id: "usr_secret") { id } }'}
                answers = [await http.post("/graphql", json=query) for _ in range(5)]
            assert {answer.headers["x-request-id"] for answer in answers} == {"of-bob"}
            served.process.send_signal(signal.SIGTERM)
            said, _ = served.process.communicate(timeout=20)
        lines = [json.loads(line) for line in said.splitlines()]
        assert "listening on" in " ".join(line["message"] for line in lines)
        told = [line for line in lines if line.get("request_id") == "of-bob"]
        assert len(told) == (5 if logs_requests else 0), said
        for text in (cast.bob.token, "usr_secret", "ofBob", "viewer", cast.bob.name):
            assert text not in said
        for line in told:
            assert line["message"] in ("answered", "told again")
            if line["message"] == "answered":
                assert (line["operation"], line["environment"]) == ("other", cast.bob.environment)
