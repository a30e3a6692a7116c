"""Accept, as HTTP reads it: what a media type weighs is said by the most specific range that covers it."""

import functools
import re
from collections.abc import Iterator
from typing import Self

from starlette.requests import HTTPConnection

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
STREAM = "text/event-stream"
PAGE = "text/html"
LONGEST = 1000  # characters of the header that are looked at
RANGE = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*")+')
WEIGHT = re.compile(r"0(\.\d{0,3})?|1(\.0{0,3})?")


class Accept:
    """The header of one request. Without it, and where it is empty, everything is acceptable."""

    def __init__(self, header: str | None) -> None:
        self._ranges = dict(_ranges((header or "")[:LONGEST]))
        if not self._ranges:
            self._ranges = {"*/*": 1.0}

    @classmethod
    def of(cls, request: HTTPConnection) -> Self:
        """The header of a request, of which there can be several lines."""
        return cls._known(",".join(request.headers.getlist("accept"))[:LONGEST])

    @classmethod
    @functools.lru_cache(1000)
    def _known(cls, header: str) -> Self:
        """A few clients say the same all the time."""
        return cls(header)

    def weight(self, media_type: str) -> float:
        """From 0, not acceptable, to 1. Parameters other than `q` are not looked at."""
        for covering in (media_type, _family(media_type), "*/*"):
            if covering in self._ranges:
                return self._ranges[covering]
        return 0.0

    def asks_for(self, media_type: str) -> bool:
        """Whether it is acceptable and named, by itself or by its family: `*/*` asks for nothing in particular."""
        named = media_type in self._ranges or _family(media_type) in self._ranges
        return named and self.weight(media_type) > 0

    @property
    def json(self) -> str | None:
        """The kind of JSON to answer with; None where neither is acceptable.

        Who names none gets application/json, which clients knew before there was another.
        """
        older, newer = self.weight(JSON), self.weight(GRAPHQL_JSON)
        if newer > older or (newer and newer == older and GRAPHQL_JSON in self._ranges):
            return GRAPHQL_JSON
        return JSON if older else None

    @property
    def page(self) -> bool:
        """Whether a person reads the answer: browsers name HTML, and want nothing more than that."""
        return self.asks_for(PAGE) and self.weight(PAGE) >= max(self.weight(JSON), self.weight(GRAPHQL_JSON))

    def representation(self, *, live: bool) -> str | None:
        """The media type of the answer to an operation; None where none that it has is acceptable.

        `live`: a subscription, which is answered by a stream, and only to who asked for one: another client would wait
        for the end of it. The answer to anything else is a stream only where JSON is not acceptable.
        """
        if live:
            return STREAM if self.asks_for(STREAM) else None
        return self.json or (STREAM if self.weight(STREAM) else None)


def _ranges(header: str) -> Iterator[tuple[str, float]]:
    """Each range with its weight. What is no range is passed over."""
    for match in RANGE.finditer(header):
        name, *parameters = (part.strip() for part in match[0].lower().split(";"))
        weight = next((p[2:].strip() for p in parameters if p.startswith("q=")), "1")
        if "/" in name and WEIGHT.fullmatch(weight):
            yield name, float(weight)


def _family(media_type: str) -> str:
    return media_type.partition("/")[0] + "/*"
