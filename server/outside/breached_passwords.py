"""Asks a service whether a password stands in a list of breached ones, without telling it the password (AUT-6).

The range protocol: five of the forty hexadecimal digits of the SHA-1 are sent, and the service answers the rest of each
one in its list that begins so. What is sent fits a million passwords and more, and says nothing of the others' digits.
"""

import asyncio
import hashlib
import logging

log = logging.getLogger(__name__)
SECONDS = 2.0  # in all: somebody waits for it
MOST_BYTES = 256 * 1024  # several times of what a service answers
SENT = 5  # digits
# With them an answer is always as long as another: from its length nobody on the way can tell which range was asked.
HEADERS = {"add-padding": "true", "accept": "text/plain", "accept-encoding": "identity", "user-agent": "welkom"}


class BreachedPasswords:
    """`url` is what the digits are put behind, such as https://service.example/range."""

    def __init__(self, url: str, *, seconds: float = SECONDS) -> None:
        import httpx2

        for name in ("httpx2", "httpcore2"):  # they would log what is asked for
            logging.getLogger(name).setLevel(logging.WARNING)
        self.failures = 0
        self._url, self._seconds = url.rstrip("/"), seconds
        # made at the start, not while somebody waits: the certificates that it trusts take a while to read
        self._client = httpx2.AsyncClient(headers=HEADERS, follow_redirects=False)

    async def contains(self, password: str) -> bool:
        """Whether it is known to be in there. False where the service fails, which is logged and counted."""
        digits = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
        try:
            async with asyncio.timeout(self._seconds):
                answer = await self._range(digits[:SENT])
        except Exception as fault:
            self.failures += 1
            log.warning(
                "breached passwords can't be asked for (%s), %d time(s) since the start: the password is taken",
                type(fault).__name__,
                self.failures,
            )
            return False
        return _is_in(answer, digits[SENT:])

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _range(self, digits: str) -> str:
        async with self._client.stream("GET", f"{self._url}/{digits}") as response:
            if response.status_code != 200:
                raise UnexpectedAnswer
            read = bytearray()
            async for part in response.aiter_raw():
                read += part
                if len(read) > MOST_BYTES:
                    raise UnexpectedAnswer
            text = read.decode("ascii")
        if ":" not in text.partition("\n")[0]:  # a page of something in between
            raise UnexpectedAnswer
        return text


class UnexpectedAnswer(Exception):
    """Not what the protocol answers, or more than is read."""


def _is_in(answer: str, rest: str) -> bool:
    """Each line is the rest of a SHA-1 and how often it was seen: never, where the line is padding."""
    for line in answer.splitlines():
        found, _, times = line.strip().partition(":")
        if found.upper() == rest:
            return times.strip() not in ("", "0")
    return False
