"""The load, a process of its own on a core of its own: 16 kept connections, each with one request after the other.

`python -m bench.peers.load` reads what to send from its standard input as JSON, and writes what came of it. Each
answer's status is looked at, and its length or its end. It is a loop around epoll and nothing else: what asks must cost
less than what answers, and an HTTP library costs more than the fastest of the peers.
"""

import dataclasses
import json
import math
import select
import socket
import sys
import time
from dataclasses import dataclass, field

CONNECTIONS, PATIENCE = 16, 30.0
NUMBER = "%09d"


@dataclass(frozen=True, slots=True)
class Orders:
    """`requests` are sent in turn, from the `first` on, for so many seconds; then what is under way is waited for.

    `lengths` are those that the answers' bodies have to have; else they have to end as `ends` says.
    """

    port: int
    seconds: float
    requests: list[str]
    lengths: list[int]
    ends: str = ""
    first: int = 0
    connections: int = CONNECTIONS


@dataclass(slots=True)
class Outcome:
    """`answered` is how many, in `seconds`; `wrong` tells of the first few answers that were not as they should be."""

    answered: int = 0
    seconds: float = 0.0
    median: float = 0.0
    slowest: float = 0.0
    wrong: list[str] = field(default_factory=list)


def request(port: int, path: str, headers: dict[str, str], body: str | None) -> str:
    """As it goes over the wire; the body is ASCII."""
    given = {"host": f"127.0.0.1:{port}", "accept": "application/json", **headers}
    if body is not None:
        given |= {"content-type": "application/json", "content-length": str(len(body.replace(NUMBER, "0" * 9)))}
    lines = [f"{'GET' if body is None else 'POST'} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in given.items())]
    return "\r\n".join((*lines, "", body or ""))


class Load:
    def __init__(self, orders: Orders) -> None:
        self._orders, self._outcome = orders, Outcome()
        self._templates = [text.encode() for text in orders.requests]
        self._numbered = NUMBER in orders.requests[0]
        self._ends = orders.ends.encode()
        self._next, self._took = orders.first, list[float]()

    def run(self) -> Outcome:
        poll, waiting = select.epoll(), dict[int, _Connection]()
        for _ in range(self._orders.connections):
            connection = _Connection(self._orders.port)
            waiting[connection.socket.fileno()] = connection
            poll.register(connection.socket, select.EPOLLIN)
        began = time.perf_counter()
        until, underway = began + self._orders.seconds, len(waiting)
        for connection in waiting.values():
            self._send(connection)
        while underway:
            ready = poll.poll(PATIENCE)
            if not ready:
                raise TimeoutError(f"{underway} answers did not come")
            for number, _ in ready:
                connection = waiting[number]
                if connection.read():
                    now = time.perf_counter()
                    self._judge(connection, now)
                    if now < until:
                        self._send(connection)
                    else:
                        underway -= 1
        return self._told(time.perf_counter() - began)

    def _send(self, connection: "_Connection") -> None:
        n, self._next = self._next, self._next + 1
        connection.asked = n % len(self._templates)
        message = self._templates[connection.asked]
        connection.ask(message.replace(NUMBER.encode(), b"%09d" % n) if self._numbered else message)

    def _judge(self, connection: "_Connection", now: float) -> None:
        self._took.append(now - connection.began)
        body, lengths = connection.body, self._orders.lengths
        fits = len(body) == lengths[connection.asked] if lengths else body.endswith(self._ends)
        if connection.status != b"200" or not fits:
            self._outcome.wrong.append(f"{connection.status.decode()}: {body[:300].decode(errors='replace')}")

    def _told(self, seconds: float) -> Outcome:
        took, told = sorted(self._took), self._outcome
        told.answered, told.seconds, told.wrong = len(took), seconds, told.wrong[:3]
        told.median, told.slowest = (took[math.ceil(share * len(took)) - 1] * 1000 for share in (0.5, 0.99))
        return told


class _Connection:
    """`read` says whether the answer is there, whole: then `status` and `body` are its own."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.asked, self.began, self.status, self.body = 0, 0.0, b"", b""
        self._got, self._needed, self._head = b"", 0, 0

    def ask(self, message: bytes) -> None:
        self._got, self._needed = b"", 0
        self.began = time.perf_counter()
        self.socket.sendall(message)

    def read(self) -> bool:
        more = self.socket.recv(1 << 18)
        if not more:
            raise ConnectionError(f"closed in an answer: {self._got[:300]!r}")
        self._got += more
        if not self._needed and not self._read_head():
            return False
        if self._needed < 0:  # chunked
            if not self._got.endswith(b"\r\n0\r\n\r\n"):
                return False
            self.body = _joined(self._got[self._head :])
            return True
        if len(self._got) < self._needed:
            return False
        self.body = self._got[self._head :]
        return True

    def _read_head(self) -> bool:
        end = self._got.find(b"\r\n\r\n")
        if end < 0:
            return False
        head = self._got[:end].lower()
        self.status, self._head = head[9:12], end + 4
        at = head.find(b"\r\ncontent-length:")
        self._needed = -1 if at < 0 else self._head + int(head[at + 17 :].split(b"\r\n", 1)[0])
        return True


def _joined(chunks: bytes) -> bytes:
    parts: list[bytes] = []
    while True:
        size, _, chunks = chunks.partition(b"\r\n")
        length = int(size, 16)
        if not length:
            return b"".join(parts)
        parts.append(chunks[:length])
        chunks = chunks[length + 2 :]


if __name__ == "__main__":
    json.dump(dataclasses.asdict(Load(Orders(**json.load(sys.stdin))).run()), sys.stdout)
