"""Answers that can't have changed, kept as they went out: the same request gets the same bytes (docs/adr/0012).

An answer is kept under the version that the database had before it was read. It is told again only to a request with
the same headers and body, while the database has that version still, and before anything in it expires by itself.
"""

import asyncio
import contextlib
import datetime as dt
import math
import sys
import time
import uuid
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from starlette.responses import Response
from starlette.types import Scope

from server.auth.activity import Activity, Keeping
from server.db.database import Database
from server.db.queries import expiries
from server.db.queries.sessions import SessionUser
from server.schema.kept import Kept
from server.web.known_heads import OF_ONE_REQUEST, Headers, digest_of, lines_of

SHARE = 8  # of all room, a viewer has one part in so many
BYTES_AN_ANSWER = 3_500  # what is kept beside bodies and headers, as measured
BYTES_A_REQUEST = 250  # what is remembered of a request that was asked once
REMEMBERED = 4 * 1024 * 1024
# Headers that decide nothing of an answer that is kept: its body tells as much, or where it goes to does not matter.
PASSED_OVER = OF_ONE_REQUEST | {b"forwarded", b"if-none-match", b"x-forwarded-for", b"x-forwarded-port", b"x-real-ip"}
KEY, ENTRY = "welkom.key", "welkom.kept"  # where a request's scope has its key, and with it the answer that is kept
SOON = 1.0
NEVER = math.inf


@dataclass(slots=True, eq=False)
class KeptAnswer:
    """`headers`: its own; `head`: the lines of all that it was sent with, as soon as it has been."""

    version: object
    since: float
    until: float
    session: SessionUser
    user: SessionUser | None
    active_until: float  # until then there is nothing to note: it is known to the minute
    body: bytes
    headers: Sequence[tuple[bytes, bytes]]
    head: bytes = b""

    @property
    def viewer(self) -> uuid.UUID:
        return self.session.account_id

    @property
    def size(self) -> int:
        return BYTES_AN_ANSWER + sys.getsizeof(self.body) + sys.getsizeof(self.head)

    def response(self) -> Response:
        response = Response(self.body)
        response.raw_headers = list(self.headers)
        return response


@dataclass(slots=True)
class Asking:
    """One request. Without a version its answer is not kept; `since`: a moment before anything is read."""

    key: bytes
    since: float
    version: object | None = None
    answer: KeptAnswer | None = None


@dataclass(slots=True)
class _Share:
    """What one viewer has of it: sizes by key, in the order of use."""

    taken: int = 0
    sizes: OrderedDict[bytes, int] = field(default_factory=OrderedDict)


class KeptAnswers:
    """Those of one process, within `most_bytes`; who was not told one for the longest time makes room."""

    def __init__(self, database: Database, activity: Activity, most_bytes: int) -> None:
        self.database, self.activity, self.most_bytes = database, activity, most_bytes
        self.bytes = 0
        self.told = 0  # how often one was
        self._answers: OrderedDict[bytes, KeptAnswer] = OrderedDict()
        self._of_viewers: dict[uuid.UUID, _Share] = {}
        self._asked_once: Kept[bytes, bool] = Kept(REMEMBERED)
        self._forgot_at = 0.0
        self._next_expiry: tuple[object, float, float] = (None, 0.0, 0.0)  # of a version, from when on, and when

    def __len__(self) -> int:
        return len(self._answers)

    def __bool__(self) -> bool:
        return True  # also while there is none

    # ---- finding

    def find(self, key: bytes, version: object | None) -> KeptAnswer | None:
        """The answer, if the database has the version under which it was kept; who gets it was active by it."""
        answer = self._answers.get(key)
        if answer is None or version is None or answer.version != version:
            return None
        now = time.time()
        if not answer.since <= now < answer.until:
            return None
        self._answers.move_to_end(key)
        self._of_viewers[answer.viewer].sizes.move_to_end(key)
        if now >= answer.active_until:
            self.activity.note(answer.session, answer.user)
        self.told += 1
        return answer

    def at_once(self, key: bytes) -> KeptAnswer | None:
        """The answer whole, where that takes no waiting."""
        answer = self._answers.get(key)
        return self.find(key, self.database.readers.version_in_place()) if answer is not None and answer.head else None

    async def ask(self, key: bytes, since: float | None = None) -> Asking:
        """The answer that is kept, if there is one. What is asked for the first time costs no more than its key."""
        asking = Asking(key, time.time() if since is None else since)
        if asking.key in self._answers or self._asked_once.get(asking.key):
            with contextlib.suppress(Exception):  # the database is away: whoever reads finds out
                asking.version = await self.database.readers.version()
            asking.answer = self.find(asking.key, asking.version)
        else:
            self._asked_once.put(asking.key, True, BYTES_A_REQUEST)
        return asking

    # ---- keeping

    async def keep(
        self, asking: Asking, keeping: Keeping, body: bytes | memoryview, headers: Headers
    ) -> KeptAnswer | None:
        """The answer, where it is not too large, and was not over while it was read."""
        session, user = keeping.session, keeping.user
        if session is None or not keeping.lasts or asking.version is None or asking.since <= self._forgot_at:
            return None
        idle_at = session.last_used_at + self.database.policy.session_idles
        ends = min(session.expires_at, idle_at).timestamp()
        try:
            until = min(ends, await self._expiry(asking.version, asking.since))
        except Exception:  # the database is away, or slow: there is an answer, but none to keep
            return None
        body = bytes(memoryview(body))  # a copy: what orjson makes takes all the room it wrote in
        noted = [session.last_used_at, user and user.last_active_at]
        active = 0.0 if None in noted else min(at.timestamp() for at in noted if at) + 60
        answer = KeptAnswer(asking.version, asking.since, until, session, user, active, body, tuple(headers))
        if answer.size > self.most_bytes // SHARE:
            return None
        self._put(asking.key, answer)
        return answer

    def forget(self) -> None:
        """All of them, and what is being answered now: the same requests may have to be refused from here on."""
        self._forgot_at = time.time()
        for key in tuple(self._answers):
            self._drop(key)

    def sent(self, key: bytes, answer: KeptAnswer | None, headers: Headers) -> None:
        """The header lines as they went out; they are kept with it."""
        if answer is None or self._answers.get(key) is not answer:
            return
        if all(name != b"connection" for name, _ in headers):
            answer.head = lines_of(headers)
            self._put(key, answer)

    async def _expiry(self, version: object, since: float) -> float:
        """When the next thing expires by itself: looked up once for each version."""
        known, from_, at = self._next_expiry
        if known == version and from_ <= since < at:
            return at
        now = dt.datetime.fromtimestamp(since, dt.UTC)
        await asyncio.sleep(0)  # into a task, which a timeout needs (see Eager)
        async with asyncio.timeout(SOON), self.database.read() as reader:
            rows = await reader.rows(expiries.NEXT_EXPIRIES, now=now)
        at = min((row.at.timestamp() for row in rows if row.at is not None), default=NEVER)
        self._next_expiry = version, since, at
        return at

    def _put(self, key: bytes, answer: KeptAnswer) -> None:
        self._drop(key)
        self._answers[key] = answer
        share, size = self._of_viewers.setdefault(answer.viewer, _Share()), answer.size
        share.sizes[key] = size
        share.taken += size
        self.bytes += size
        while share.taken > self.most_bytes // SHARE:
            self._drop(next(iter(share.sizes)))
        while self.bytes > self.most_bytes:
            self._drop(next(iter(self._answers)))

    def _drop(self, key: bytes) -> None:
        answer = self._answers.pop(key, None)
        if answer is None:
            return
        share = self._of_viewers[answer.viewer]
        size = share.sizes.pop(key)
        share.taken -= size
        self.bytes -= size
        if not share.sizes:
            del self._of_viewers[answer.viewer]


def key_of(method: bytes, target: bytes, headers: Headers, body: bytes) -> bytes:
    """What only the same request has."""
    return digest_of([method, target], headers, [b"", body], passed_over=PASSED_OVER)


def key_of_scope(scope: Scope, body: bytes) -> bytes:
    if known := scope.get(KEY):
        return known  # type: ignore[no-any-return]
    target = scope["path"].encode()
    if query := scope["query_string"]:
        target += b"?" + query
    return key_of(scope["method"].encode(), target, scope["headers"], body)
