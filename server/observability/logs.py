"""The log: each record is one line, as JSON or for people, without what nobody may read there (docs/adr/0026).

Whatever is logged goes through `fields_of`, our own words as well as those of uvicorn, asyncio and other libraries.
"""

import logging
import re
import sys
import time
from collections.abc import Mapping
from typing import Literal

import orjson

from server.faults import described
from server.observability.current import CURRENT

Format = Literal["json", "console"]
Level = Literal["debug", "info", "warning", "error"]
LONGEST = 8_000  # characters of a text: what is longer is cut

# A net below all else: no code of ours logs any of these on purpose, but an error of a library may quote one.
# Of all that repeats, how often is bounded: else looking through a long text would take the square of its length.
USER_OF_URL = re.compile(r"://[^/\s@]{1,1000}@")
ADDRESS = re.compile(r"""("[^"\n]{0,100}"|[^\s<>()",;:@\[\]{}=]{1,100})(@|%40)(?=[\w\[])""")
BEARER = re.compile(r"(?i)\bbearer\s+\S+")
SECRET = re.compile(r"(?<![\w-])(?=[\w-]{0,42}[A-Z])(?=[\w-]{0,42}\d)[\w-]{43}(?![\w-])", re.ASCII)


def set_up(*, format: Format, level: Level) -> None:
    """From now on all goes to stderr. Of libraries warnings alone: at lower levels some of them tell what they send."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines() if format == "json" else ConsoleLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("server").setLevel(level.upper())
    logging.captureWarnings(True)


class JsonLines(logging.Formatter):
    """An object for each record."""

    def format(self, record: logging.LogRecord) -> str:
        return orjson.dumps(fields_of(record), default=str).decode()


class ConsoleLines(logging.Formatter):
    """A line for each record, and below it the way that a fault took, indented: no line is taken for another record."""

    def format(self, record: logging.LogRecord) -> str:
        fields = fields_of(record)
        first = [str(fields.pop("time")), str(fields.pop("level")).upper(), f"{fields.pop('logger')}:"]
        message, fault = fields.pop("message"), fields.pop("fault", None)
        line = " ".join([*first, str(message), *(f"{name}={value}" for name, value in fields.items())])
        return "\n    ".join([line, *fault]) if isinstance(fault, list) else line


def fields_of(record: logging.LogRecord) -> dict[str, object]:
    """What is told of a record. A message that an error brings is left out, as `described` says why."""
    fields: dict[str, object] = {
        "time": _moment(record),
        "level": record.levelname.lower(),
        "logger": record.name,
        "message": harmless(_message(record)),
    }
    given: Mapping[str, object] = getattr(record, "fields", {})
    about = CURRENT.get()
    for name, value in {**(about.log_fields() if about is not None else {}), **given}.items():
        fields[name] = harmless(value) if isinstance(value, str) else value
    if about is not None and about.span is not None:
        fields["trace_id"] = format(about.span.get_span_context().trace_id, "032x")
    fault = getattr(record, "fault", None)
    if fault is None and record.exc_info and record.exc_info[1] is not None:
        fault = described(record.exc_info[1])
    if fault is not None:
        fields["fault"] = [harmless(line) for line in fault.splitlines()]
    return fields


def harmless(text: str) -> str:
    """The text without addresses and secrets, and on one line that moves no cursor."""
    text = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    text = SECRET.sub("…", BEARER.sub("Bearer …", USER_OF_URL.sub("://…@", text)))
    text = ADDRESS.sub(lambda found: f"{found[1][:1].rstrip('…')}…{found[2]}", text)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in text)


def _message(record: logging.LogRecord) -> str:
    if isinstance(what := getattr(record, "what", None), str):
        return what
    try:
        message = record.getMessage()
    except Exception:  # arguments that don't fit: logging itself would print them all to stderr
        return str(record.msg)
    # asyncio goes on with the representation of a task, in which there is the message of its error
    return message.partition("\n")[0] if record.name == "asyncio" else message.rstrip("\n")


def _moment(record: logging.LogRecord) -> str:
    """In UTC, as the audit log's are, and saying so."""
    seconds = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
    return f"{seconds}.{int(record.msecs):03d}Z"
