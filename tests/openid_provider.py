"""An OpenID Connect provider on loopback that lies as a test tells it to; and a browser that goes to it and back."""

import asyncio
import base64
import contextlib
import dataclasses
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2
import uvicorn
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from server.db.database import Database
from server.identity_providers import IdentityProvider, parse

CLIENT, SECRET = "welkom", "a secret of the client"
LOG_OUT = "http://schemas.openid.net/event/backchannel-logout"
KEYS = {"RS256": RSAKey.generate_key(2048), "ES256": ECKey.generate_key("P-256")}
STRANGERS_KEY = RSAKey.generate_key(2048)


# Configured, where nobody goes there.
BROKER = parse(
    [
        {
            "id": "broker",
            "name": "A broker",
            "issuer": "https://broker.example",
            "client_id": CLIENT,
            "kind": "EHERKENNING",
            "legal_subject_claim": "legal",
            "acting_subject_claim": "acting",
        }
    ]
)[0]
SIMPLE = parse([{"id": "simple", "name": "Simple", "issuer": "https://simple.example", "client_id": CLIENT}])[0]


@dataclass
class Lies:
    """What is not as it ought to be. `claims` replace those of a token; one that is None is left out."""

    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    algorithm: str = "RS256"
    key: Any = None
    token: Callable[[str], str] = lambda token: token
    answer: dict[str, str | None] = field(default_factory=dict)  # of the authorization endpoint
    metadata: dict[str, Any] = field(default_factory=dict)
    userinfo: dict[str, Any] = field(default_factory=dict)
    raw: dict[str, Callable[[], Response]] = field(default_factory=dict)  # instead of the answer at a path


@dataclass
class Person:
    """Who logs in there, and what the provider says of them."""

    sub: str = "u-1"
    claims: dict[str, Any] = field(default_factory=dict)


class HostileProvider:
    """One issuer. It keeps to the protocol where nothing is said in `lies`; `asked` counts requests by path."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"
        self.reset()
        paths = {
            "/.well-known/openid-configuration": self._metadata,
            "/authorize": self._authorize,
            "/token": self._token,
            "/jwks": self._jwks,
            "/userinfo": self._userinfo,
        }
        routes = [Route(path, self._counted(path, work), methods=["GET", "POST"]) for path, work in paths.items()]
        self.app = Starlette(routes=routes)

    def reset(self) -> None:
        self.lies, self.person = Lies(), Person()
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: dict[str, int] = {}
        self.kids = {algorithm: f"{algorithm}-{secrets.token_hex(4)}" for algorithm in KEYS}
        self.seen: list[dict[str, str]] = []

    def reset_lies(self, **lies: Any) -> None:
        self.lies = Lies(**lies)

    def configured(self, id: str = "acme-id", **changes: Any) -> IdentityProvider:
        given = {"id": id, "name": "Acme ID", "issuer": self.issuer, "client_id": CLIENT, "client_secret": SECRET}
        return parse([given | changes])[0]

    # ---- tokens

    def sign(self, claims: dict[str, Any], **header: Any) -> str:
        lies = self.lies
        algorithm = lies.algorithm
        claims = {name: value for name, value in (claims | lies.claims).items() if value is not None}
        header = {"alg": algorithm, "kid": self.kids.get(algorithm, "x")} | header | lies.header
        if algorithm == "none":
            return lies.token(f"{_b64(header)}.{_b64(claims)}.")
        key = lies.key or KEYS[algorithm]
        return lies.token(jwt.encode(header, claims, key, algorithms=[algorithm], default_type=None))

    def id_token(self, nonce: str) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "sub": self.person.sub, "aud": CLIENT, "exp": now + 300, "iat": now}
        return self.sign(claims | {"nonce": nonce} | self.person.claims)

    def log_out_token(self, **changes: Any) -> str:
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 120,
            "jti": secrets.token_hex(8),
            "events": {LOG_OUT: {}},
        }
        return self.sign(claims | changes, typ="logout+jwt")

    # ---- its addresses

    def _counted(self, path: str, work: Any) -> Any:
        async def answer(request: Request) -> Response:
            self.asked[path] = self.asked.get(path, 0) + 1
            if path in self.lies.raw:
                return self.lies.raw[path]()
            answered: Response = await work(request)
            return answered

        return answer

    async def _metadata(self, request: Request) -> Response:
        said = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "authorization_response_iss_parameter_supported": True,
        }
        return JSONResponse(said | self.lies.metadata)

    async def _authorize(self, request: Request) -> Response:
        asked = dict(request.query_params)
        self.seen.append(asked)
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        answer = {"code": code, "state": asked["state"], "iss": self.issuer} | self.lies.answer
        answered = {name: value for name, value in answer.items() if value is not None}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode(answered)}", 302)

    async def _token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        asked = self.codes.pop(form.get("code", ""), None)
        verifier = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if scheme.lower() != "basic" or base64.b64decode(credentials).decode() != f"{CLIENT}:{SECRET}":
            return JSONResponse({"error": "invalid_client"}, 401)
        if asked is None or asked["redirect_uri"] != form.get("redirect_uri"):
            return JSONResponse({"error": "invalid_grant"}, 400)
        if asked["code_challenge_method"] != "S256" or asked["code_challenge"] != _unpadded(verifier):
            return JSONResponse({"error": "invalid_grant"}, 400)
        token = {"access_token": "an access token", "token_type": "Bearer", "expires_in": 300}
        return JSONResponse(token | {"id_token": self.id_token(asked["nonce"])})

    async def _jwks(self, request: Request) -> Response:
        keys = [key.as_dict(private=False) | {"kid": self.kids[name], "use": "sig"} for name, key in KEYS.items()]
        return JSONResponse({"keys": keys})

    async def _userinfo(self, request: Request) -> Response:
        assert request.headers["authorization"] == "Bearer an access token"
        return JSONResponse({"sub": self.person.sub} | self.lies.userinfo)


@contextlib.asynccontextmanager
async def running() -> AsyncIterator[HostileProvider]:
    """A provider that answers on loopback, in this process."""
    config = uvicorn.Config(Starlette(), port=0, log_config=None, access_log=False, lifespan="off")
    listener = config.bind_socket()
    provider = HostileProvider(listener.getsockname()[1])
    config.app = provider.app
    config.loaded = False
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield provider
    finally:
        server.should_exit = True
        await task


def configure(database: Database, *providers: IdentityProvider) -> None:
    """For this test, whatever the settings of the server say."""
    database.policy = dataclasses.replace(database.policy, identity_providers=providers)


def person(sub: str, email: str, *, verified: Any = True, **more: Any) -> Person:
    """Somebody with an address that the provider says is theirs."""
    return Person(sub, {"email": email, "email_verified": verified} | more)


class Browser:
    """Somebody's browser, with its cookies."""

    def __init__(self, app: Any, base_url: str = "http://127.0.0.1:8000", **headers: str) -> None:
        transport = httpx2.ASGITransport(app=app)
        self.http = httpx2.AsyncClient(
            transport=transport, base_url=base_url, headers={"accept": "text/html"} | headers
        )

    @property
    def session(self) -> str | None:
        return self.http.cookies.get("welkom")

    def become(self, token: str) -> None:
        """With a session that was begun elsewhere."""
        self.http.cookies.set("welkom", token, domain="127.0.0.1")

    async def start(self, path: str) -> str:
        """The address at the provider that it is sent to."""
        answer = await self.http.get(path)
        assert answer.status_code == 303, answer.text
        return str(answer.headers["location"])

    async def at_provider(self, address: str) -> str:
        """Logs in there: where the provider sends it back to."""
        async with httpx2.AsyncClient(trust_env=False) as http:
            answer = await http.get(address)
        assert answer.status_code == 302, answer.text
        back = urlsplit(str(answer.headers["location"]))
        return f"{back.path}?{back.query}"

    async def log_in(self, path: str) -> httpx2.Response:
        """There and back."""
        return await self.http.get(await self.at_provider(await self.start(path)))


def hs256_with_public_key(claims: dict[str, Any], kid: str) -> str:
    """Signed with what everybody knows, for a verifier that takes the key for a secret."""
    signed = f"{_b64({'alg': 'HS256', 'kid': kid})}.{_b64(claims)}"
    return f"{signed}.{_unpadded(hmac.digest(KEYS['RS256'].as_pem(private=False), signed.encode(), 'sha256'))}"


def _b64(value: dict[str, Any]) -> str:
    return _unpadded(json.dumps(value).encode())


def _unpadded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
