"""HTTP: cookies, origins, forged headers, limits, what production hides, and what never stands in a log."""

import asyncio
import re
import subprocess
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import httpx2
import pytest
from argon2 import PasswordHasher
from pydantic import SecretStr, ValidationError
from sqlalchemy import select

from server.app import create_app
from server.db.database import Database
from server.db.models import MailboxMessage, MailKind
from server.domain import organisation_activation
from server.domain.session_tokens import SHAPE
from server.mail import mail_worker
from server.settings import Settings, explained, load
from server.web.bodies import MAX_BODY
from tests.client import MEDIA, Client
from tests.conftest import KEY, settings_for
from tests.rows import audit, mails, nothing_happens, secret_of
from tests.scenario import PASSWORD, Cast, LoggedInUser
from tests.scenario.second_factors import App
from tests.web.servers import WELKOM, environment, serving

ON_SQLITE = pytest.mark.parametrize("kind", ["sqlite"])
ME = "{ viewer { email } }"
OURS = {"x-welkom-client": "tests"}
OTHER_PASSWORD = "seven lanterns above the canal"
PRODUCTION: dict[str, Any] = {
    "env": "production",
    "public_url": "https://welkom.example",
    "smtp_url": SecretStr("smtp://127.0.0.1:1"),
    "mail_from": "Welkom <welkom@welkom.example>",
}


@asynccontextmanager
async def application(database: Database, **changes: Any) -> AsyncIterator[Client]:
    """The whole server in this process with other settings, and somebody who speaks to it."""
    known = {"allowed_hosts": ("welkom.example",)} if changes.get("env") != "production" else {}
    app = create_app(
        settings_for(database.url.render_as_string(hide_password=False), **(known | changes)),
        database=database,
        with_worker=False,
    )
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, base_url="https://welkom.example") as http,
    ):
        yield Client(http)


# ---- the session cookie


async def log_in(client: Client, cast: Cast) -> str:
    """The Set-Cookie header of a log-in by cookie."""
    given = {"email": cast.bob.email, "password": PASSWORD, "cookie": True}
    answer = await client.do("logIn", given, "grant { token session { current } }", headers=OURS)
    assert answer.done("logIn")["grant"] == {"token": None, "session": {"current": False}}
    return answer.headers["set-cookie"]


def attributes(cookie: str) -> tuple[str, str, dict[str, str]]:
    """Name, value and attributes."""
    pair, *rest = cookie.split("; ")
    name, _, value = pair.partition("=")
    return name, value, {key.lower(): given for key, _, given in (one.partition("=") for one in rest)}


async def test_the_cookie_is_out_of_reach_of_scripts_and_foreign_sites(client: Client, cast: Cast) -> None:
    name, value, rest = attributes(await log_in(client, cast))
    assert name == "welkom"
    assert SHAPE.fullmatch(value)
    assert rest == {"httponly": "", "samesite": "lax", "path": "/", "max-age": str(30 * 24 * 3600)}


@ON_SQLITE
async def test_over_https_the_cookie_is_secure_and_of_this_host_only(database: Database, cast: Cast) -> None:
    async with application(database, **PRODUCTION) as client:
        name, _, rest = attributes(await log_in(client, cast))
        assert name == "__Host-welkom"
        assert rest == {"httponly": "", "secure": "", "samesite": "lax", "path": "/", "max-age": str(30 * 24 * 3600)}
        assert "domain" not in rest
        assert (await client.ask(ME, headers=OURS)).data["viewer"]["email"] == cast.bob.email
        (await client.ask("mutation { logOut { loggedOut } }", headers=OURS)).payload("logOut")


async def test_a_cookie_counts_only_with_our_own_header(client: Client, database: Database, cast: Cast) -> None:
    """No foreign form can send X-Welkom-Client."""
    await log_in(client, cast)
    async with nothing_happens(database):
        assert (await client.ask(ME)).code == "UNAUTHENTICATED"
        assert (await client.do("updateAccount", {"name": "Taken over"})).code == "UNAUTHENTICATED"
    assert (await client.ask(ME, headers=OURS)).data["viewer"]["email"] == cast.bob.email
    assert (await client.ask(ME, as_=cast.alice, headers=OURS)).data["viewer"]["email"] == cast.alice.email


async def test_logging_out_clears_the_cookie_and_ends_the_session(
    client: Client, database: Database, cast: Cast
) -> None:
    _, token, _ = attributes(await log_in(client, cast))
    answer = await client.ask("mutation { logOut { loggedOut errors { code } } }", headers=OURS)
    assert answer.done("logOut")["loggedOut"]
    name, value, rest = attributes(answer.headers["set-cookie"])
    assert (name, value.strip('"'), rest["max-age"]) == ("welkom", "", "0")
    assert "welkom" not in client.http.cookies
    assert (await client.ask(ME, as_=token)).code == "UNAUTHENTICATED"
    assert (await client.ask(ME, as_=cast.bob)).data, "his other session goes on"


@ON_SQLITE
@pytest.mark.parametrize(
    ("kind_of_body", "content"),
    [
        ("text/plain", b'{"query": "mutation { logOut { loggedOut } }"}'),
        ("application/x-www-form-urlencoded", b"query=mutation+%7B+logOut+%7B+loggedOut+%7D+%7D"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{a}\r\n--x--\r\n',
        ),
        ("", b'{"query": "mutation { logOut { loggedOut } }"}'),
    ],
)
async def test_what_a_foreign_form_can_send_is_refused(
    client: Client, database: Database, cast: Cast, kind_of_body: str, content: bytes
) -> None:
    headers = {"authorization": f"Bearer {cast.bob.token}"} | ({"content-type": kind_of_body} if kind_of_body else {})
    async with nothing_happens(database):
        answer = await client.http.post("/graphql", content=content, headers=headers)
    assert answer.status_code == 415


@ON_SQLITE
async def test_nothing_is_done_by_get(client: Client, database: Database, cast: Cast) -> None:
    headers = {"authorization": f"Bearer {cast.bob.token}", "accept": MEDIA}
    async with nothing_happens(database):
        query = "mutation { logOut { loggedOut } }"
        answer = await client.http.get("/graphql", params={"query": query}, headers=headers)
        assert answer.status_code in (400, 404, 405)


# ---- forged headers

EVIL = "evil.example"
NAMESPACE = 'xmlns="http://www.w3.org/1999/xhtml"'
FORGED = {
    "host": {"host": EVIL},
    "x-forwarded-host": {"x-forwarded-host": EVIL, "x-forwarded-port": "666"},
    "x-forwarded-proto": {"x-forwarded-proto": "gopher", "x-forwarded-prefix": f"//{EVIL}"},
    "forwarded": {"forwarded": f"for=6.6.6.6;host={EVIL};proto=https"},
    "x-original-url": {"x-original-url": f"https://{EVIL}/", "x-rewrite-url": f"https://{EVIL}/"},
    "origin": {"origin": f"https://{EVIL}", "referer": f"https://{EVIL}/"},
}


async def promise_every_mail(client: Client, database: Database, cast: Cast, headers: dict[str, str]) -> None:
    """Everything that sends a mail, each by the mutation that people use."""

    async def do(field: str, given: dict[str, Any], **options: Any) -> None:
        (await client.do(field, given, headers=headers, **options)).done(field)

    await do("signUp", {"email": "new@initech.example"})
    await do("inviteUser", {"email": "eve@acme.example"}, as_=cast.alice)
    await do("addUser", {"email": "someone@gmail.com", "name": "Someone"}, as_=cast.alice)
    await do("addUser", {"email": cast.bob.email, "name": "Bob"}, as_=cast.carol)
    invitation = (await mails(database, kind="INVITATION"))[-1]
    await do("acceptInvitation", {"token": invitation.secret}, as_=cast.dave)
    await do("makeEmailPrimary", {"address": "eve@acme.example", "password": PASSWORD}, as_=cast.dave)
    await do("requestPasswordReset", {"email": cast.bob.email})
    recovery = (await mails(database, kind="RECOVERY"))[-1]
    await do("setPassword", {"token": recovery.secret, "password": OTHER_PASSWORD})
    await do("inviteUser", {"email": "zoe@acme.example"}, as_=cast.alice)
    await promise_mails_to_partners(client, database, cast, headers)
    await do("requestPasswordReset", {"email": cast.dave.email})  # by now a further address of Dave's account
    reclaim = (await mails(database, kind="RECLAIM"))[-1]
    await do("setPassword", {"token": reclaim.secret, "password": OTHER_PASSWORD})
    await do("addEmail", {"address": "carol@home.example"}, as_=cast.carol)
    await do("addEmail", {"address": cast.bob.email}, as_=cast.carol)
    begun = await client.ask("mutation { startTwoFactor { secret } }", as_=cast.carol, headers=headers)
    app = App(begun.payload("startTwoFactor")["secret"])
    await do("confirmTwoFactor", {"code": app.code()}, as_=cast.carol)
    await do("signUp", {"email": "gone@umbrella.example"})
    token = (await mails(database, to="gone@umbrella.example"))[-1].secret
    proved = {"token": token, "name": "Olga", "password": PASSWORD}
    answer = await client.do("completeSignUp", proved, "grant { token }", headers=headers)
    session = answer.done("completeSignUp")["grant"]["token"]
    await do("eraseAccount", {"password": PASSWORD}, as_=session)


async def promise_mails_to_partners(client: Client, database: Database, cast: Cast, headers: dict[str, str]) -> None:
    """What partnerships and organisations mail; a document's mail needs an upload, and holds no link."""

    async def do(field: str, given: dict[str, Any], select: str = "", *, as_: LoggedInUser) -> dict[str, Any]:
        return (await client.do(field, given, select, headers=headers, as_=as_)).done(field)

    alice, dave = cast.alice, cast.dave
    asked = await do("requestPartnership", {"environmentId": dave.environment}, "partnership { id }", as_=alice)
    there = headers | {"x-welkom-environment": dave.environment}
    accepted = {"partnershipId": asked["partnership"]["id"]}
    (await client.do("acceptPartnership", accepted, headers=there, as_=dave)).done("acceptPartnership")
    given = {"name": "Acme Sales", "identifier": {"scheme": "KVK", "value": "12345678"}}
    organisation = (await do("createOrganisation", given, "organisation { id }", as_=alice))["organisation"]["id"]
    await do("requestActivation", {"organisationId": organisation}, as_=alice)
    async with database.write(origin="test") as uow:
        await organisation_activation.approve_activation(
            uow, organisation_id=uuid.UUID(organisation.removeprefix("org_"))
        )
    await do("addMembers", {"organisationId": organisation, "userIds": [dave.id]}, as_=alice)


@ON_SQLITE
@pytest.mark.parametrize("forged", FORGED)
async def test_mail_3_no_header_changes_a_link_in_any_mail(
    database: Database, cast: Cast, settings: Settings, forged: str
) -> None:
    """A reset link built from Host (ZITADEL CVE-2025-64101), a forged request.url (Starlette CVE-2026-48710)."""
    async with application(database, allowed_hosts=(EVIL, "welkom.example")) as client:  # else it is refused outright
        await promise_every_mail(client, database, cast, FORGED[forged])
    promised = await mails(database)
    assert {mail.kind for mail in promised} == {kind.value for kind in MailKind} - {"DOCUMENT"}
    await mail_worker(settings, database).deliver_due()
    async with database.write(origin="test") as uow:
        messages = [row.message for row in await uow.rows(select(MailboxMessage.message))]
    assert len(messages) >= len(MailKind) - 1
    found = set()
    for message in messages:
        mail = BytesParser(policy=policy.default).parsebytes(message)
        parts = [str(part.get_content()) for part in mail.walk() if part.get_content_maintype() == "text"]
        assert len(parts) == 2
        for said in (*parts, *map(str, mail.values())):
            assert EVIL not in said
            assert "6.6.6.6" not in said
            found.update(re.findall(r"[a-z]+://[^\s\"'<>]+", said.replace(NAMESPACE, "")))
    assert found
    assert [link for link in found if not re.match(r"http://127\.0\.0\.1:8000(/|$)", link)] == []


# ---- other origins


def preflight(origin: str) -> dict[str, str]:
    return {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-welkom-client",
    }


@ON_SQLITE
async def test_only_allowed_origins_may_read_answers(database: Database, cast: Cast) -> None:
    ours, theirs = "https://app.example", "https://app.example.evil.example"
    async with application(database, allowed_origins=(ours,)) as client:
        allowed = await client.http.options("/graphql", headers=preflight(ours))
        assert allowed.status_code == 200
        assert allowed.headers["access-control-allow-origin"] == ours
        assert allowed.headers["access-control-allow-credentials"] == "true"
        for foreign in (theirs, "null", "http://app.example", "https://APP.example.", "*"):
            refused = await client.http.options("/graphql", headers=preflight(foreign))
            assert refused.status_code == 400
            assert "access-control-allow-origin" not in refused.headers
            answer = await client.ask(ME, as_=cast.bob, headers={"origin": foreign})
            assert "access-control-allow-origin" not in answer.headers
        answer = await client.ask(ME, as_=cast.bob, headers={"origin": ours})
        assert answer.headers["access-control-allow-origin"] == ours


@ON_SQLITE
async def test_an_allowed_origin_may_ask_whether_an_answer_is_what_it_has(database: Database, cast: Cast) -> None:
    ours = "https://app.example"
    async with application(database, allowed_origins=(ours,)) as client:
        wanted = {"access-control-request-method": "GET", "access-control-request-headers": "if-none-match"}
        allowed = await client.http.options("/graphql", headers=preflight(ours) | wanted)
        assert allowed.status_code == 200
        assert "if-none-match" in allowed.headers["access-control-allow-headers"].lower()
        sent = {"origin": ours, "accept": "application/json", "authorization": f"Bearer {cast.bob.token}"}
        answer = await client.http.get("/graphql", params={"query": ME}, headers=sent)
        known = {"if-none-match": answer.headers["etag"]}
        same = await client.http.get("/graphql", params={"query": ME}, headers=sent | known)
        assert (answer.status_code, same.status_code) == (200, 304)
        for one in (answer, same):
            assert one.headers["access-control-allow-origin"] == ours
            assert "etag" in one.headers["access-control-expose-headers"].lower()
            assert "origin" in one.headers["vary"].lower().split(", ")


@ON_SQLITE
async def test_without_allowed_origins_no_other_origin_reads_anything(client: Client, cast: Cast) -> None:
    for origin in ("https://app.example", "http://127.0.0.1:8000", "null"):
        answer = await client.http.options("/graphql", headers=preflight(origin))
        assert answer.status_code == 405
        assert not [name for name in answer.headers if name.startswith("access-control")]


# ---- production


@pytest.fixture
async def production(database: Database) -> AsyncIterator[Client]:
    async with application(database, **PRODUCTION) as client:
        yield client


@ON_SQLITE
async def test_production_shows_no_graphiql_and_mail_5_no_mailbox(production: Client) -> None:
    for path in ("/graphql", "/mailbox", "/mailbox.json", "/mailbox/00000000-0000-0000-0000-000000000000"):
        answer = await production.http.get(path, headers={"accept": "text/html"})
        assert answer.status_code in (404, 405), path
        assert "graphiql" not in answer.text.lower()


@ON_SQLITE
async def test_development_shows_both(client: Client) -> None:
    for path in ("/graphql", "/mailbox"):
        assert (await client.http.get(path, headers={"accept": "text/html"})).status_code == 200


@ON_SQLITE
@pytest.mark.parametrize("query", ["{ __schema { types { name } } }", '{ __type(name: "User") { fields { name } } }'])
async def test_production_needs_a_session_for_introspection(production: Client, cast: Cast, query: str) -> None:
    refused = await production.ask(query)
    assert refused.status == 400
    assert refused.code == "GRAPHQL_VALIDATION_FAILED"
    assert (await production.ask(query, as_="x" * 43)).code == "GRAPHQL_VALIDATION_FAILED"
    assert (await production.ask(query, as_=cast.bob)).data
    assert (await production.ask(query)).data is None, "what one may see is not kept for the next"
    assert (await production.ask("{ __typename }")).data == {"__typename": "Query"}


@ON_SQLITE
@pytest.mark.parametrize(
    "query",
    ["{ vewer { id } }", "{ viewer { emal } }", "{ roles { nme } }", "mutation { signUpp { accepted } }",
     "query($i: SignUpInpt!) { roles { name } }", '{ node(idd: "x") { id } }', "{ ... on Usr { id } }",
     'mutation { signUp(input: {emal: "x"}) { accepted } }', "{ roles @publik { name } }"],
)  # fmt: skip
async def test_production_suggests_no_names(production: Client, query: str) -> None:
    variables = {"i": {"emal": "eve@new.example"}}
    misspelled = "mutation($i: SignUpInput!) { signUp(input: $i) { accepted } }"
    for answer in (await production.ask(query), await production.ask(misspelled, variables)):
        assert answer.errors
        assert "did you mean" not in str(answer.body).lower()


@ON_SQLITE
async def test_development_does_suggest(client: Client) -> None:
    assert "did you mean" in str((await client.ask("{ vewer { id } }")).body).lower()


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"smtp_url": None}, "WELKOM_SMTP_URL"),
        ({"secret_key": SecretStr("")}, "WELKOM_SECRET_KEY"),
        ({"secret_key": SecretStr("thirty-one characters, no more.")}, "WELKOM_SECRET_KEY"),
        ({"public_url": "http://welkom.example"}, "https://"),
        ({"allowed_origins": ("*",)}, "WELKOM_ALLOWED_ORIGINS.*name each web UI"),
        ({"allowed_origins": ("https://app.example", "null")}, "WELKOM_ALLOWED_ORIGINS: null"),
        ({"allowed_origins": ("http://app.example",)}, "https://app.example"),
        ({"allowed_origins": ("https://app.example/",)}, "without a path"),
        ({"allowed_origins": ("https://*.example",)}, "no origin"),
        ({"allowed_origins": ("app.example",)}, "no origin"),
        ({"allowed_origins": ("ftp://app.example",)}, "no origin"),
        ({"allowed_origins": ("https://a@app.example",)}, "no origin"),
        ({"allowed_origins": ("https://app.example:x",)}, "no origin"),
        ({"trusted_proxies": ("*",)}, "WELKOM_TRUSTED_PROXIES.*name the addresses"),
        ({"trusted_proxies": ("0.0.0.0/0",)}, "WELKOM_TRUSTED_PROXIES"),
        ({"trusted_proxies": ("10.0.0.1", "::/0")}, "WELKOM_TRUSTED_PROXIES"),
        ({"trusted_proxies": ("proxy.example",)}, "no address"),
        ({"public_url": "ftp://welkom.example"}, "https://"),
        ({"public_url": "https://welkom.example/?next=x"}, "https://"),
    ],
)
def test_production_refuses_to_start_half_configured(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        settings_for("sqlite+aiosqlite:///x.db", **(PRODUCTION | changes))


UNFIT = ("https://welkom.example", "welkom.example:8000", "welkom.example/app", "a b", "[::1]", "::1:", "café.example")


@pytest.mark.parametrize("host", [*UNFIT, "welkom.example.", "-a.example", "a..example", "a@b", "*.example", "x" * 64])
@pytest.mark.parametrize("env", ["development", "production"])
def test_what_is_no_name_of_a_host_is_refused_at_start(host: str, env: str) -> None:
    given = PRODUCTION if env == "production" else {}
    with pytest.raises(ValidationError, match="the name alone, as") as refused:
        settings_for("sqlite+aiosqlite:///x.db", **given, allowed_hosts=("upstream", host))
    assert f"WELKOM_ALLOWED_HOSTS: {host} is" in explained(refused.value)
    assert "upstream" not in explained(refused.value)


def test_a_star_is_told_what_allows_every_name() -> None:
    with pytest.raises(ValidationError, match="leave it unset"):
        settings_for("sqlite+aiosqlite:///x.db", **PRODUCTION, allowed_hosts="*")


@pytest.mark.parametrize(
    ("left_out", "named"), [("mail_from", "WELKOM_MAIL_FROM"), ("public_url", "WELKOM_PUBLIC_URL")]
)
def test_production_takes_no_default_for_what_others_see(left_out: str, named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        settings_for("sqlite+aiosqlite:///x.db", **{k: v for k, v in PRODUCTION.items() if k != left_out})


@pytest.mark.parametrize(
    "changes",
    [
        {"allowed_origins": ("https://app.example", "https://app.example:8443", "http://localhost:3000")},
        {"trusted_proxies": ("127.0.0.1", "10.0.0.0/24", "2001:db8::/64")},
    ],
)
def test_production_takes_what_lets_nobody_further_in(changes: dict[str, Any]) -> None:
    settings_for("sqlite+aiosqlite:///x.db", **(PRODUCTION | changes))


@pytest.mark.parametrize("origin", ["*", "null"])
def test_nor_does_development_let_any_page_use_sessions(origin: str) -> None:
    with pytest.raises(ValidationError, match="WELKOM_ALLOWED_ORIGINS"):
        settings_for("sqlite+aiosqlite:///x.db", allowed_origins=(origin,))
    settings_for("sqlite+aiosqlite:///x.db", allowed_origins=("http://app.example",))


def test_production_starts_with_all_of_it() -> None:
    assert not settings_for("sqlite+aiosqlite:///x.db", **PRODUCTION).development


@pytest.mark.parametrize("name", ["WELKOM_SMPT_URL", "WELKOM_SECRETKEY", "welkom_databse_url", "WELKOM_"])
def test_an_unknown_setting_is_an_error(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "x")
    with pytest.raises(ValueError, match=f"(?i){name}"):
        load(env="development", secret_key=SecretStr(KEY))


@pytest.mark.parametrize(
    ("changes", "named"),
    [({"WELKOM_SMPT_URL": "smtp://127.0.0.1"}, "WELKOM_SMPT_URL"), ({"WELKOM_ENV": "production"}, "WELKOM_SMTP_URL")],
)
def test_the_server_says_why_it_does_not_start(tmp_path: Path, changes: dict[str, str], named: str) -> None:
    environ = environment(WELKOM_DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/x.db", **changes)
    ended = subprocess.run([*WELKOM, "serve"], env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert named in ended.stderr
    assert "Traceback" not in ended.stderr
    assert KEY not in ended.stdout + ended.stderr


# ---- limits


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One item for each hash that is computed, to set a password or to verify one."""
    seen: list[str] = []
    for name in ("hash", "verify"):

        def counted(self: PasswordHasher, *args: Any, _name: str = name, **kwargs: Any) -> Any:
            seen.append(_name)
            return COMPUTE[_name](self, *args, **kwargs)

        monkeypatch.setattr(PasswordHasher, name, counted)
    return seen


COMPUTE = {"hash": PasswordHasher.hash, "verify": PasswordHasher.verify}
GUESS = 'logIn(input: {email: "bob@acme.example", password: "%s"}) { grant { token } errors { code } }'


@ON_SQLITE
@pytest.mark.parametrize("guesses", [2, 15, 16, 10_000])
async def test_aut_7_one_request_guesses_one_password_however_many_aliases(
    client: Client, database: Database, cast: Cast, computed: list[str], guesses: int
) -> None:
    """Password guessing through aliases (wallarm)."""
    query = "mutation { " + " ".join(f"a{n}: " + GUESS % f"guess {n}" for n in range(guesses)) + " }"
    async with nothing_happens(database):
        answer = await client.http.post("/graphql", json={"query": query[: MAX_BODY - 100]})
    assert answer.status_code in (200, 413)
    assert len(computed) <= 1
    assert computed == []


@ON_SQLITE
@pytest.mark.parametrize(
    "query",
    [
        f"mutation {{ {GUESS % 'one'} ...F }} fragment F on Mutation {{ b: {GUESS % 'two'} }}",
        f"mutation {{ ... {{ {GUESS % 'one'} }} ... on Mutation {{ b: {GUESS % 'two'} }} }}",
        f'mutation {{ {GUESS % "one"} setPassword(input: {{token: "x", password: "y"}}) {{ errors {{ code }} }} }}',
        f'mutation {{ {GUESS % "one"} b: signUp(input: {{email: "eve@new.example"}}) {{ accepted }} }}',
        f"mutation a {{ {GUESS % 'one'} }} mutation b {{ {GUESS % 'one'} c: {GUESS % 'two'} }}",
    ],
)
async def test_aut_7_one_credential_field_in_each_operation_however_it_is_spelled(
    client: Client, database: Database, cast: Cast, computed: list[str], query: str
) -> None:
    async with nothing_happens(database):
        assert (await client.ask(query)).code == "LIMIT_EXCEEDED"
    assert computed == []


@ON_SQLITE
async def test_a_batch_is_refused(client: Client, database: Database, cast: Cast, computed: list[str]) -> None:
    async with nothing_happens(database):
        answer = await client.http.post("/graphql", json=[{"query": f"mutation {{ {GUESS % n} }}"} for n in range(10)])
    assert answer.status_code == 400
    assert computed == []


@ON_SQLITE
@pytest.mark.parametrize("size", [MAX_BODY, MAX_BODY + 1])
@pytest.mark.parametrize("chunked", [True, False])
async def test_a_body_has_256_kilobytes(client: Client, size: int, chunked: bool) -> None:
    body = b'{"query": "{ __typename }", "x": "' + b"x" * size
    body = body[: size - 2] + b'"}'

    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(body), 10_000):
            yield body[at : at + 10_000]

    headers = {"content-type": "application/json"}
    answer = await client.http.post("/graphql", content=pieces() if chunked else body, headers=headers)
    assert answer.status_code == (200 if size == MAX_BODY else 413)


HUNDRED = 100 * 1024 * 1024


def resident(pid: int) -> int:
    """The most memory that the process ever had, in bytes."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found
    return int(found[1]) * 1024


async def flood(where: str, headers: str, *, chunked: bool) -> bytes:
    """Sends a hundred megabytes, or as much as the server takes; what it answered."""
    host, _, port = where.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{headers}\r\n\r\n".encode()
    )
    piece = b"x" * 65536
    try:
        for _ in range(HUNDRED // len(piece)):
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            await writer.drain()
    except ConnectionError:
        pass
    try:
        return await asyncio.wait_for(reader.read(64), 5)
    except (ConnectionError, TimeoutError):
        return b""
    finally:
        writer.close()


@ON_SQLITE
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell a process's memory")
async def test_a_hundred_megabytes_are_refused_with_flat_memory(database: Database, cast: Cast) -> None:
    """Body and range floods (Starlette CVE-2024-47874, CVE-2025-62727)."""
    async with serving(database) as served, httpx2.AsyncClient(base_url=served.url, trust_env=False) as http:
        assert (await Client(http).ask(ME, as_=cast.bob)).data
        before = resident(served.process.pid)
        told = [await flood(served.where, f"Content-Length: {HUNDRED}", chunked=False)]
        told.append(await flood(served.where, "Transfer-Encoding: chunked", chunked=True))
        grown = resident(served.process.pid) - before
        assert (await Client(http).ask(ME, as_=cast.bob)).data
    print(f"two hundred megabytes made it grow by {grown / 2**20:.1f} MB")
    assert all(answer == b"" or answer.startswith(b"HTTP/1.1 413") for answer in told), told
    assert any(answer.startswith(b"HTTP/1.1 413") for answer in told)
    assert grown < 8 * 2**20


# ---- headers of every answer


@ON_SQLITE
@pytest.mark.parametrize("https", [True, False])
async def test_every_answer_has_the_security_headers(database: Database, cast: Cast, https: bool) -> None:
    async with application(database, **(PRODUCTION if https else {})) as client:
        answers = [
            await client.http.post("/graphql", json={"query": ME}),
            await client.http.post("/graphql", content=b"x" * (MAX_BODY + 1)),
            await client.http.post("/graphql", content=b"nonsense", headers={"content-type": "application/json"}),
            *[await client.http.get(path) for path in ("/graphql", "/", "/invitation", "/nothing", "/health")],
        ]
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
        strict = "max-age=31536000; includeSubDomains" if https else None
        assert answer.headers.get("strict-transport-security") == strict
        assert "server" not in answer.headers


# ---- what the server says


@ON_SQLITE
@pytest.mark.empty
async def test_logs_hold_no_secret_password_token_or_full_address_while_the_main_job_runs(database: Database) -> None:
    """By the server's own output, everything that it writes at its default level."""
    secrets = {PASSWORD, OTHER_PASSWORD, KEY, "a wrong guess at it"}
    addresses = {"alice@acme.example", "bob@acme.example"}
    forged = {"x-forwarded-for": "6.6.6.6"}
    async with serving(database) as served:
        async with httpx2.AsyncClient(base_url=served.url, trust_env=False, headers=forged) as http:
            client = Client(http)

            async def mailed(to: str, subject: str) -> str:
                for _ in range(100):
                    for mail in (await http.get("/mailbox.json", params={"to": to})).json():
                        if subject in mail["text"] and "#" in mail["text"]:
                            secrets.add(token := secret_of(mail["text"]))
                            return token
                    await asyncio.sleep(0.05)
                raise AssertionError(f"no mail to {to}")

            async def do(field: str, given: dict[str, Any], **options: Any) -> Any:
                answer = await client.do(field, given, options.pop("read", ""), **options)
                return answer.done(field)

            await do("signUp", {"email": "alice@acme.example"})
            given = {"name": "Alice", "password": PASSWORD, "token": await mailed("alice@acme.example", "/sign-up#")}
            alice = (await do("completeSignUp", given, read="grant { token }"))["grant"]["token"]
            await do("inviteUser", {"email": "bob@acme.example"}, as_=alice)
            given = {"name": "Bob", "password": PASSWORD, "token": await mailed("bob@acme.example", "/invitation#")}
            done = await do("acceptInvitation", given, read="grant { token } user { id }")
            bob = done["grant"]["token"]
            await do("changeUserRole", {"userId": done["user"]["id"], "role": "ADMINISTRATOR"}, as_=alice)
            assert (await client.ask(ME, as_=bob)).data
            await do("requestPasswordReset", {"email": "bob@acme.example"})
            token = await mailed("bob@acme.example", "/password#")
            await do("setPassword", {"token": token, "password": OTHER_PASSWORD})
            await client.do("logIn", {"email": "bob@acme.example", "password": "a wrong guess at it"})
            await client.ask(f'{{ nothing(password: "{PASSWORD}", token: "{token}") }}', as_=alice)
            await http.get(f"/invitation?token={token}")
            secrets.update({alice, bob})
        served.process.terminate()
        said, _ = await asyncio.to_thread(served.process.communicate, timeout=15)
    assert "acme.example" in said, "it said nothing of the mails: nothing was tested"
    assert [secret for secret in secrets if secret in said] == []
    assert [address for address in addresses if address in said] == []
    assert {event.origin for event in await audit(database)} == {"127.0.0.1"}, "nobody says where they come from"
