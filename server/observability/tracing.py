"""Traces by OpenTelemetry, where they are asked for: what took how long, and never what it was about.

A span has a name of ours and attributes of closed lists: no text of a document, no variables, no statement, no message
of an error. Until `running` was told where to send them nothing is imported, and all costs no more than a look.
"""

import contextlib
import functools
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.observability.current import CURRENT

if TYPE_CHECKING:
    from opentelemetry.trace import Span

    from server.db.database import Database

# OpenTelemetry's own names, which all that speaks it has.
ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
GOODBYE = 2.0
HEADER = b"traceparent"
STATEMENT = re.compile(r"(SELECT|INSERT|UPDATE|DELETE)\b(?:.*?\b(?:FROM|INTO)\b)?\s+\"?(\w+)", re.DOTALL)

tracer: Any = None  # none where traces are off


class NotInstalled(Exception):
    """Traces are asked for, and what makes them is not there."""


@dataclass(slots=True)
class Work:
    """Of the server's own: what its statements and its lines in the log belong to."""

    span: "Span | None"
    fields: Mapping[str, str]

    def log_fields(self) -> Mapping[str, str]:
        return self.fields


def asked_for(environ: Mapping[str, str]) -> bool:
    """Whether OpenTelemetry's variables say where traces go to."""
    off = environ.get("OTEL_SDK_DISABLED", "").lower() == "true"
    return not off and any(environ.get(name) for name in ENDPOINTS)


@contextlib.contextmanager
def running(database: "Database") -> Iterator[None]:
    """Spans are sent while the block runs, if they are asked for. NotInstalled where they can't be made."""
    global tracer
    if not asked_for(os.environ):
        yield
        return
    from importlib import metadata

    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as missing:
        raise NotInstalled from missing
    version = metadata.version("welkom")
    named = {"service.name": os.environ.get("OTEL_SERVICE_NAME", "welkom"), "service.version": version}
    provider = TracerProvider(resource=Resource.create(named), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    tracer = provider.get_tracer("welkom", version)
    told = _statements(database)
    for watching in (database.readers.watching, database.writers.watching):
        watching.append(told)
    try:
        yield
    finally:
        for watching in (database.readers.watching, database.writers.watching):
            watching.remove(told)
        tracer = None
        # In a thread that the process does not wait for: a collector that hangs holds it up for half a minute.
        goodbye = threading.Thread(target=provider.shutdown, daemon=True)
        goodbye.start()
        goodbye.join(GOODBYE)


def parent_in(headers: Sequence[tuple[bytes, bytes]]) -> str:
    """The W3C header by which a caller's trace goes on here. `tracestate` and `baggage` may hold anything: not they."""
    if tracer is not None:
        for name, value in headers:
            if name == HEADER:
                return value.decode("latin-1")
    return ""


def begun(name: str, *, parent: str = "", serves: bool = False) -> "Span | None":
    """A span, which `ended` ends; none where traces are off.

    It is current nowhere: a request that is answered where it came in may go on in a task, where what was made current
    before can't be taken back.
    """
    if tracer is None:
        return None
    from opentelemetry.trace import SpanKind
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    context = TraceContextTextMapPropagator().extract({"traceparent": parent}) if parent else _nothing()
    kind = SpanKind.SERVER if serves else SpanKind.INTERNAL
    span: Span = tracer.start_span(name, context=context, kind=kind)
    return span


def ended(span: "Span | None", told: Mapping[str, str], *, name: str = "", failed: bool = False) -> None:
    """`name`: as it is known by now."""
    if span is None:
        return
    from opentelemetry.trace import StatusCode

    if name:
        span.update_name(name)
    span.set_attributes({f"welkom.{key}": value for key, value in told.items()})
    if failed:
        span.set_status(StatusCode.ERROR)
    span.end()


def _statements(database: "Database") -> Callable[[str, Sequence[Any], float], None]:
    """Tells of each statement that ran by what it does to which table: as the driver was told it is no part of it."""
    from opentelemetry.trace import SpanKind, set_span_in_context

    system = "sqlite" if database.is_sqlite else "postgresql"

    def ran(text: str, _: Sequence[Any], seconds: float) -> None:
        about = CURRENT.get()
        if about is None or about.span is None or tracer is None:
            return
        end = time.time_ns()
        name, context = summary(text), set_span_in_context(about.span)
        span = tracer.start_span(
            name,
            context=context,
            kind=SpanKind.CLIENT,
            start_time=end - int(seconds * 1e9),
            attributes={"db.system.name": system, "db.query.summary": name},
        )
        span.end(end)

    return ran


@functools.lru_cache(1000)
def summary(text: str) -> str:
    """Such as SELECT users; the verb of another statement."""
    if found := STATEMENT.search(text):
        return f"{found[1]} {found[2]}"
    verb = re.match(r"\s*([A-Za-z]+)", text)
    return verb[1].upper() if verb else "statement"


def _nothing() -> Any:
    from opentelemetry.context import Context

    return Context()
