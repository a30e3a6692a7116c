"""A server that speaks S3, with an empty bucket, for tests: OpenStack Swift, which checks signatures as S3 does."""

import contextlib
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import httpx2

from tests.postgres import free_port

PROGRAM = Path(__file__).with_name("swift_server.py")
PYTHON = "/usr/bin/python3"
MISSING = "NO S3: the system's Python has no `swift` (apt install python3-swift); what needs it is SKIPPED"
ACCESS_KEY, SECRET_KEY, BUCKET = "tests:welkom", "a-secret-of-the-tests", "documents"


@cache
def is_there() -> bool:
    with contextlib.suppress(FileNotFoundError):
        return subprocess.run([PYTHON, "-c", "import swift"], capture_output=True, check=False).returncode == 0
    return False


@dataclass(frozen=True, slots=True)
class S3Server:
    """`environ`: what a program finds it by."""

    endpoint: str
    token: str

    @property
    def environ(self) -> dict[str, str]:
        return {
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_ALLOW_HTTP": "true",
            "AWS_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        }

    def ask(self, method: str, path: str) -> httpx2.Response:
        """By Swift's own interface."""
        headers = {"x-auth-token": self.token}
        return httpx2.request(method, f"{self.endpoint}/v1/AUTH_tests{path}", headers=headers, trust_env=False)

    def keys(self) -> list[str]:
        """Of all objects in the bucket."""
        return self.ask("GET", f"/{BUCKET}").text.split()

    def empty(self) -> None:
        for key in self.keys():
            assert self.ask("DELETE", f"/{BUCKET}/{key}").is_success


@contextlib.contextmanager
def running() -> Iterator[S3Server]:
    with tempfile.TemporaryDirectory(prefix="welkom-swift-") as folder:
        port = free_port()
        words = [PYTHON, str(PROGRAM), folder, str(port), ACCESS_KEY, SECRET_KEY]
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            server = S3Server(f"http://127.0.0.1:{port}", _token(f"http://127.0.0.1:{port}", process))
            assert server.ask("PUT", f"/{BUCKET}").is_success
            yield server
        finally:
            process.kill()
            process.wait()


def _token(endpoint: str, process: "subprocess.Popen[bytes]") -> str:
    given = {"x-auth-user": ACCESS_KEY, "x-auth-key": SECRET_KEY}
    for _ in range(600):
        assert process.poll() is None, "Swift ended at once"
        with contextlib.suppress(httpx2.TransportError):
            answer = httpx2.get(f"{endpoint}/auth/v1.0", headers=given, trust_env=False)
            if answer.is_success:
                return str(answer.headers["x-auth-token"])
        time.sleep(0.1)
    raise TimeoutError("Swift does not answer")
