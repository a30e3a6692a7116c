"""What the headers of a request come to: who asks, from where, and in which form and with which headers it is answered.

That is the same for all requests with the same headers from the same address. It is remembered as the application found
it, so that a request which has them again need not ask it (docs/adr/0016).
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from server.context import ClientConnection
from server.schema.kept import Kept

Headers = Iterable[tuple[bytes, bytes]]

# Of one request alone: they name it, or follow from its body.
OF_ONE_REQUEST = frozenset((b"content-length", b"traceparent", b"tracestate", b"x-correlation-id", b"x-request-id"))
# Of one answer alone. Its length is told beside these.
OF_ONE_ANSWER = frozenset((b"set-cookie", b"etag", b"connection", b"retry-after"))
BYTES_A_HEAD = 3_000  # beside its lines, as measured
REMEMBERED = 4 * 1024 * 1024
HEAD_KEY = "welkom.head_key"  # where the scope of a request has the key of its headers
HEAD = "welkom.head"  # and where the endpoint leaves what they came to


@dataclass(frozen=True, slots=True)
class KnownHead:
    """`modern`: whether the answer is `application/graphql-response+json`. `headers`: all that it is sent with, but
    for its length; `lines`: the same as they go out."""

    connection: ClientConnection
    modern: bool
    headers: Sequence[tuple[bytes, bytes]]
    lines: bytes


class KnownHeads:
    """Those of one process, the last ones used."""

    def __init__(self) -> None:
        self._known: Kept[bytes, KnownHead] = Kept(REMEMBERED)

    def __len__(self) -> int:
        return len(self._known)

    @property
    def size(self) -> int:
        """How many bytes they take, as counted."""
        return self._known.bytes

    def get(self, key: bytes) -> KnownHead | None:
        return self._known.get(key)

    def put(self, key: bytes, connection: ClientConnection, *, modern: bool, sent: Headers) -> None:
        """`sent`: the headers that an answer went out with. Nothing where one of them is of that answer alone."""
        headers = tuple(header for header in sent if header[0] != b"content-length")
        if any(name in OF_ONE_ANSWER for name, _ in headers):
            return
        head = KnownHead(connection.again(), modern, headers, lines_of(headers))
        self._known.put(key, head, BYTES_A_HEAD + 2 * len(head.lines))


def key_of_head(client: str, headers: Headers) -> bytes:
    return digest_of([client.encode()], headers, [], passed_over=OF_ONE_REQUEST)


def digest_of(
    before: Sequence[bytes], headers: Headers, after: Sequence[bytes], *, passed_over: frozenset[bytes]
) -> bytes:
    """What only the same headers have, between the same texts. A digest, as there is a token among them."""
    lines = [name + b":" + value for name, value in headers if name not in passed_over]
    return hashlib.blake2b(b"\n".join([*before, *lines, *after]), digest_size=32).digest()


def lines_of(headers: Headers) -> bytes:
    """As they go out."""
    return b"".join([b"%b: %b\r\n" % header for header in headers])
