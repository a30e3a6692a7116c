"""Which names a request may use, and who is shown the mailbox: against pages that rebind their own name to us."""

import contextlib
import socket
from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from server.app import create_app
from server.db.database import Database
from server.settings import Settings
from tests.conftest import settings_for
from tests.rows import nothing_happens
from tests.scenario import Cast
from tests.web.test_http import PRODUCTION
from tests.web.test_sockets import ON_SQLITE, TRANSPORT, Site
from tests.web.test_sockets import site as site

pytestmark = ON_SQLITE
PATHS = ["/", "/mailbox", "/mailbox.json", "/graphql", "/inbox", "/nowhere", "/documents/x/file", "/health/x"]


@contextlib.asynccontextmanager
async def asked(
    database: Database, *, client: str | None = "127.0.0.1", **changes: Any
) -> AsyncIterator[httpx2.AsyncClient]:
    settings: Settings = settings_for(database.url.render_as_string(hide_password=False), **changes)
    app = create_app(settings, database=database, with_worker=False)
    transport = httpx2.ASGITransport(app=app, client=(client, 50_000) if client else None)  # type: ignore[arg-type]
    async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=transport, base_url="http://x") as http:
        yield http


@pytest.mark.parametrize("path", PATHS)
async def test_development_answers_known_hosts_only(path: str, database: Database) -> None:
    async with asked(database) as http:
        for host in (
            "rebound.example",
            "127.0.0.1.rebound.example",
            "localhost.rebound.example:8000",
            "",
            "[::1",
            "a@b",
        ):
            answer = await http.get(path, headers={"host": host})
            assert answer.status_code == 421, host
            assert "WELKOM_ALLOWED_HOSTS" in answer.text
        for host in ("localhost:8000", "127.0.0.1:9", "[::1]:8000", "LOCALHOST", "127.0.0.1."):
            assert (await http.get(path, headers={"host": host})).status_code != 421, host


async def test_development_is_known_by_public_url_and_by_what_is_allowed(database: Database) -> None:
    given: dict[str, Any] = {"public_url": "http://dev.example:8000", "allowed_hosts": ("Laptop.example",)}
    async with asked(database, **given) as http:
        assert (await http.get("/", headers={"host": "dev.example:8000"})).status_code == 200
        assert (await http.get("/", headers={"host": "laptop.example"})).status_code == 200
        assert (await http.get("/", headers={"host": "other.example"})).status_code == 421


async def test_production_looks_at_names_where_they_are_given(database: Database) -> None:
    async with asked(database, **PRODUCTION) as http:
        assert (await http.get("/", headers={"host": "upstream"})).status_code == 200
    async with asked(database, **PRODUCTION, allowed_hosts=("upstream",)) as http:
        assert (await http.get("/", headers={"host": "upstream"})).status_code == 200
        assert (await http.get("/", headers={"host": "welkom.example"})).status_code == 200
        assert (await http.get("/", headers={"host": "localhost"})).status_code == 421
        assert (await http.get("/health", headers={"host": "10.0.0.7"})).status_code == 200


async def test_every_name_that_is_taken_is_answered(database: Database) -> None:
    names = "Upstream, welkom_1.internal,192.0.2.7 ,2001:DB8::7,xn--caf-dma.example"
    async with asked(database, **PRODUCTION, allowed_hosts=names) as http:
        for host in ("upstream", "welkom_1.internal:8000", "192.0.2.7", "[2001:db8::7]:8000", "xn--caf-dma.example"):
            assert (await http.get("/", headers={"host": host})).status_code == 200, host


@pytest.mark.parametrize("path", PATHS)
async def test_who_names_two_hosts_names_none(path: str, database: Database) -> None:
    async with nothing_happens(database), asked(database) as http:
        for hosts in (["localhost", "rebound.example"], ["rebound.example", "localhost"], ["localhost", "localhost"]):
            assert (await http.get(path, headers=[("host", host) for host in hosts])).status_code == 421, hosts


async def test_a_socket_names_a_known_host_too(site: Site, cast: Cast) -> None:
    """And one only: the name of the URI, and another one as a header beside it, are two."""
    rebound = socket.create_connection(("127.0.0.1", site.port))
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"ws://rebound.example:{site.port}/graphql", sock=rebound, subprotocols=[TRANSPORT]):
            pass
    assert refused.value.response.status_code == 421
    with pytest.raises(InvalidStatus) as refused:
        async with site.socket(additional_headers={"host": "rebound.example"}):
            pass
    assert refused.value.response.status_code in (400, 421)


@pytest.mark.parametrize("path", ["/mailbox", "/mailbox.json", "/mailbox/01234567-89ab-cdef-0123-456789abcdef/source"])
async def test_the_mailbox_is_shown_on_this_machine_only(path: str, database: Database) -> None:
    given: dict[str, Any] = {"host": "0.0.0.0", "allowed_hosts": ("laptop.example",)}
    async with asked(database, client="192.0.2.7", **given) as http:
        for host in ("localhost", "laptop.example"):
            answer = await http.get(path, headers={"host": host})
            assert answer.status_code == 403
            assert "WELKOM_SMTP_URL" in answer.text
        assert (await http.get("/", headers={"host": "laptop.example"})).status_code == 200
    async with asked(database, **given) as http:
        assert (await http.get(path, headers={"host": "laptop.example"})).status_code == 403, "a proxy on this machine"
        assert (await http.get(path, headers={"host": "localhost"})).status_code in (200, 404)


async def test_the_mailbox_is_not_shown_to_who_comes_from_nowhere(database: Database) -> None:
    """As whatever comes by a Unix socket does: a proxy, most likely."""
    async with asked(database, client=None) as http:
        for path in ("/mailbox", "/mailbox.json"):
            assert (await http.get(path, headers={"host": "localhost"})).status_code == 403


async def test_no_redirect_leads_to_where_the_host_header_says(database: Database) -> None:
    async with asked(database, **PRODUCTION) as http:
        for path in ("/inbox/", "/sign-up/", "/graphql/", "/health/"):
            answer = await http.get(path, headers={"host": "elsewhere.example"})
            assert answer.status_code == 404
            assert "location" not in answer.headers
