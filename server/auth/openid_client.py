"""Speaking to an OpenID Connect provider: what it says of itself, its keys, and what it gives for a code.

Bounded in time, size and number. Imported where a provider is configured only: httpx2 and Authlib take 20 MB.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from server.auth.openid_tokens import (
    ASYMMETRIC,
    Claims,
    LogOutToken,
    Refused,
    Verified,
    kid_of,
    verified_id_token,
    verified_log_out_token,
)
from server.identity_providers import IdentityProvider

WITHIN = 10.0  # seconds for all that one log-in asks of the provider
OF_ONE = 5.0  # for one answer
LARGEST_ANSWER = 256 * 1024
MOST_KEYS = 100
AT_ONCE = 20
KNOWN_FOR = 3600.0  # metadata and keys are asked for again after this long
KEYS_AGAIN = 60.0  # and keys after this long where a token names one that is not known
RESTS = 5.0  # after an answer that was none, nothing is asked for this long


class ProviderUnavailable(Exception):
    """It did not answer, or not as it has to."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What its discovery document says; every address is https, or on loopback where the issuer is."""

    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None
    names_itself: bool  # in the answer of a log-in, by `iss` (RFC 9207)


@dataclass(slots=True)
class _Known:
    """Something that was asked for, and when."""

    value: Any = None
    at: float = float("-inf")
    failed_at: float = float("-inf")
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class OpenIdClient:
    """One provider. What it says of itself and its keys are kept for an hour."""

    def __init__(self, provider: IdentityProvider, *, public_url: str) -> None:
        self.provider = provider
        self.redirect_uri = public_url + provider.callback_path
        self._metadata, self._keys = _Known(), _Known()
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._transport = _Bounded(httpx2.AsyncHTTPTransport(retries=0))

    async def close(self) -> None:
        await self._transport.end()

    async def authorization_url(self, *, state: str, nonce: str, verifier: str, locale: str) -> str:
        """Where the browser goes to log in. ProviderUnavailable."""
        async with self._asking():
            metadata = await self._said()
        async with self._oauth() as oauth:
            more = {"acr_values": self.provider.least_acr} if self.provider.least_acr else {}
            url, _ = oauth.create_authorization_url(
                metadata.authorization_endpoint,
                state=state,
                code_verifier=verifier,
                nonce=nonce,
                ui_locales=locale,
                **more,
            )
        return str(url)

    async def ensure_issuer(self, told: str | None) -> None:
        """Refused where the answer comes from another issuer, or from nobody knows whom (RFC 9207)."""
        async with self._asking():
            metadata = await self._said()
        if told != self.provider.issuer and (told is not None or metadata.names_itself):
            raise Refused("iss of the answer")

    async def claims(self, *, code: str, verifier: str, nonce: str) -> Verified:
        """What the provider says of who logged in. Refused, ProviderUnavailable."""
        async with self._asking():
            metadata = await self._said()
            token = await self._exchanged(metadata, code, verifier)
            raw, access = token.get("id_token"), token.get("access_token")
            if not isinstance(raw, str):
                raise Refused("no id_token")
            said = verified_id_token(
                self.provider, raw, await self._keys_for(raw), nonce=nonce, access_token=access, now=time.time()
            )
            if self.provider.userinfo and metadata.userinfo_endpoint and isinstance(access, str):
                return said.with_userinfo(await self._userinfo(metadata.userinfo_endpoint, access))
            return said

    async def log_out_token(self, raw: str) -> LogOutToken:
        """What a log-out token says. Refused, ProviderUnavailable."""
        async with self._asking():
            return verified_log_out_token(self.provider, raw, await self._keys_for(raw), now=time.time())

    # ---- what it says of itself

    async def _said(self) -> Metadata:
        said: Metadata = await self._known(self._metadata, self._discover)
        return said

    async def _discover(self) -> Metadata:
        said = await self._json(self.provider.issuer.rstrip("/") + "/.well-known/openid-configuration")
        if said.get("issuer") != self.provider.issuer:
            raise ProviderUnavailable("its discovery document is of another issuer")
        return Metadata(
            self._address(said, "authorization_endpoint"),
            self._address(said, "token_endpoint"),
            self._address(said, "jwks_uri"),
            self._address(said, "userinfo_endpoint") if said.get("userinfo_endpoint") else None,
            said.get("authorization_response_iss_parameter_supported") is True,
        )

    def _address(self, said: Mapping[str, Any], name: str) -> str:
        address = said.get(name)
        parts = urlsplit(address) if isinstance(address, str) else None
        plain = parts is not None and parts.scheme == "http" and self.provider.on_loopback
        if parts is None or not parts.hostname or not (parts.scheme == "https" or plain):
            raise ProviderUnavailable(f"its {name} is no address that starts with https://")
        return str(address)

    async def _keys_for(self, raw: str) -> KeySet:
        """Its keys; asked for again where the token names one that is not among them, once a minute at the most."""
        keys: KeySet = await self._known(self._keys, self._published)
        kid = kid_of(raw)
        unknown = kid is not None and all(key.kid != kid for key in keys.keys)
        if unknown and time.monotonic() - self._keys.at >= KEYS_AGAIN:
            keys = await self._known(self._keys, self._published, newer_than=self._keys.at)
        return keys

    async def _published(self) -> KeySet:
        said = await self._json((await self._said()).jwks_uri)
        listed = said.get("keys")
        if not isinstance(listed, list):
            raise ProviderUnavailable("its keys are no list")
        usable = []
        for key in listed[:MOST_KEYS]:
            if isinstance(key, dict) and key.get("kty") in ASYMMETRIC and key.get("use", "sig") == "sig":
                with contextlib.suppress(JoseError, ValueError, TypeError, KeyError):
                    usable += KeySet.import_key_set({"keys": [key]}).keys
        if not usable:
            raise ProviderUnavailable("none of its keys can be used")
        return KeySet(usable)

    async def _known(self, known: _Known, ask: Any, *, newer_than: float = float("-inf")) -> Any:
        """What was asked for within the hour; who finds it too old asks, and others wait for that answer."""
        async with known.turn:
            if known.at > max(newer_than, time.monotonic() - KNOWN_FOR):
                return known.value
            if time.monotonic() - known.failed_at < RESTS:
                raise ProviderUnavailable("it did not answer just now")
            try:
                known.value, known.at = await ask(), time.monotonic()
            except BaseException:
                known.failed_at = time.monotonic()
                raise
            return known.value

    # ---- requests

    async def _exchanged(self, metadata: Metadata, code: str, verifier: str) -> Mapping[str, Any]:
        async with self._oauth() as oauth:
            try:
                token = await oauth.fetch_token(
                    metadata.token_endpoint, grant_type="authorization_code", code=code, code_verifier=verifier
                )
            except OAuthError as error:
                raise Refused(f"the code: {str(error.error)[:40]}") from None
            except (ValueError, RecursionError):
                raise ProviderUnavailable("its token endpoint answers no JSON") from None
        if not isinstance(token, Mapping):
            raise ProviderUnavailable("its token endpoint answers no object")
        return token

    async def _userinfo(self, address: str, access_token: str) -> Claims:
        return await self._json(address, authorization=f"Bearer {access_token}")

    async def _json(self, address: str, **headers: str) -> dict[str, Any]:
        async with httpx2.AsyncClient(transport=self._transport, timeout=OF_ONE, trust_env=False) as http:
            answer = await http.get(address, headers={"accept": "application/json"} | headers)
        if answer.status_code != 200:
            raise ProviderUnavailable(f"it answers {answer.status_code}")
        try:
            said = json.loads(answer.content)
        except (ValueError, RecursionError):
            raise ProviderUnavailable("it answers no JSON") from None
        if not isinstance(said, dict):
            raise ProviderUnavailable("it answers no object")
        return said

    def _oauth(self) -> Any:
        secret = self.provider.client_secret
        return AsyncOAuth2Client(
            self.provider.client_id,
            secret.get_secret_value() if secret else None,
            token_endpoint_auth_method=self.provider.token_auth,
            scope=" ".join(self.provider.scopes),
            redirect_uri=self.redirect_uri,
            code_challenge_method="S256",
            transport=self._transport,
            timeout=OF_ONE,
            trust_env=False,
        )

    @contextlib.asynccontextmanager
    async def _asking(self) -> AsyncIterator[None]:
        """A turn, within the time that one log-in has; what goes wrong on the way is ProviderUnavailable."""
        try:
            async with asyncio.timeout(WITHIN), self._at_once:
                yield
        except (httpx2.HTTPError, httpx2.InvalidURL, TimeoutError, OSError) as fault:
            raise ProviderUnavailable(type(fault).__name__) from None


class _Bounded(httpx2.AsyncBaseTransport):
    """Answers up to a size, unpacked by nobody. Clients that use it leave it open; `end` closes it."""

    def __init__(self, inner: httpx2.AsyncHTTPTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        request.headers["accept-encoding"] = "identity"
        answer = await self._inner.handle_async_request(request)
        if answer.headers.get("content-encoding", "identity") != "identity":
            await answer.aclose()
            raise httpx2.DecodingError("an answer that is packed", request=request)
        return httpx2.Response(answer.status_code, headers=answer.headers, stream=_Cut(answer, request))

    async def aclose(self) -> None:
        """Left open for the next one."""

    async def end(self) -> None:
        await self._inner.aclose()


class _Cut(httpx2.AsyncByteStream):
    def __init__(self, answer: httpx2.Response, request: httpx2.Request) -> None:
        self._answer, self._request = answer, request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        async for part in self._answer.stream:  # type: ignore[union-attr]
            size += len(part)
            if size > LARGEST_ANSWER:
                raise httpx2.ReadError("an answer that is too large", request=self._request)
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()
