"""Logging in by a provider: to it, back from it, and out at its word (AUT-5)."""

import base64
import contextlib
import datetime as dt
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from server.auth.authentication import authenticate
from server.auth.pending_log_ins import LASTS, PendingLogIn
from server.context import Services
from server.db.fair_turns import TooManyWaiting, Turn
from server.db.models import Purpose
from server.db.unit_of_work import UnitOfWork
from server.domain import (
    external_identities,
    external_log_ins,
    identity_claims,
    ids,
    log_in_attempts,
    passkeys,
    texts,
)
from server.domain.errors import (
    DomainError,
    LogInBrokenOff,
    LogInNotBegun,
    LogOutNotBelieved,
    NoSubject,
    NotBelieved,
    ProviderSilent,
    RateLimited,
)
from server.domain.external_log_ins import Aim
from server.domain.identity_claims import Vouched
from server.domain.log_ins import Challenge
from server.domain.networks import network
from server.domain.permissions import Actor, Identity
from server.domain.sessions import Grant
from server.identity_providers import IdentityProvider
from server.mail.encryption import LOG_INS, FernetEncryption
from server.web import bodies
from server.web.credentials import client_address, cookie_name, set_cookie
from server.web.faults import refused
from server.web.pages import language, render
from server.web.refusals import HttpRefusal, NoSuchPath, WrongMethod

if TYPE_CHECKING:
    from server.auth.openid_client import OpenIdClient

log = logging.getLogger(__name__)
T = TypeVar("T")

NO_ENVIRONMENT = "env_"  # no id: then nobody acts anywhere, and nobody becomes active by it
FORM = "application/x-www-form-urlencoded"


class ExternalLogIns:
    """Those of one process, with what it knows of each provider."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._settings = services.settings
        self._encryption = FernetEncryption(*self._settings.secret_keys, purpose=LOG_INS)
        self._clients: dict[str, OpenIdClient] = {}

    def routes(self) -> list[BaseRoute]:
        return [
            Route("/log-in/{provider}", self._start, methods=["GET"]),
            Route("/log-in/{provider}/callback", self._callback, methods=["GET"]),
            Route("/log-in/{provider}/back-channel-log-out", self._log_out, methods=["POST"]),
        ]

    async def close(self) -> None:
        for client in self._clients.values():
            await client.close()
        self._clients.clear()

    # ---- the three addresses

    async def _start(self, request: Request) -> Response:
        """To the provider, with a cookie by which the answer is known to be this browser's. Changes nothing."""

        async def go(provider: IdentityProvider) -> Response:
            secret = request.query_params.get("for")
            if secret is not None:
                await self._aim(request, provider, secret)
            locale = language(request)
            pending = PendingLogIn.new(provider.id, secret, locale=locale)
            url = await self._asking(
                provider,
                lambda client: client.authorization_url(
                    state=pending.state, nonce=pending.nonce, verifier=pending.verifier, locale=locale
                ),
            )
            response = redirect(url)
            response.set_cookie(
                self._cookie,
                pending.sealed(self._encryption),
                max_age=LASTS,
                httponly=True,
                secure=self._settings.secure_cookies,
                samesite="lax",
                path="/",
            )
            return response

        return await self._answered(request, go, language(request))

    async def _callback(self, request: Request) -> Response:
        """Back from the provider: a session, or what this browser's session began."""
        pending: PendingLogIn | None = None

        found = PendingLogIn.opened(self._encryption, request.cookies.get(self._cookie))

        async def come(provider: IdentityProvider) -> Response:
            nonlocal pending
            state = _one(request, "state")
            if found is None or state is None or not found.is_answered_by(provider.id, state):
                raise LogInNotBegun
            pending = found
            await self._ensure_no_wait(request)
            if pending.secret is None:
                return await self._logged_in(request, provider, pending)
            return await self._done_in_session(request, provider, pending, pending.secret)

        response = await self._answered(request, come, found.locale if found else language(request))
        if pending is not None:  # what came for another log-in leaves this one
            response.delete_cookie(
                self._cookie, httponly=True, secure=self._settings.secure_cookies, samesite="lax", path="/"
            )
        return response

    async def _log_out(self, request: Request) -> Response:
        """OpenID Connect Back-Channel Logout 1.0: a token by the provider itself, without a browser."""
        provider = self._provider(request)
        if provider is None:
            return refused(request, NoSuchPath())
        try:
            body = await bodies.read(request)
        except HttpRefusal as refusal:
            return refused(request, refusal)
        try:
            raw = _form_value(request, body, "logout_token")
            token = await self._asking(provider, lambda client: client.log_out_token(raw))
            async with self._write(request) as uow:
                await external_log_ins.log_out(
                    uow,
                    provider,
                    jti=token.jti,
                    subject=token.subject,
                    sid=token.sid,
                    expires_at=dt.datetime.fromtimestamp(token.expires_at, dt.UTC) + dt.timedelta(minutes=5),
                )
        except ProviderSilent as silent:
            return JSONResponse({"error": "temporarily_unavailable", "error_description": silent.message("en")}, 503)
        except DomainError:
            told = LogOutNotBelieved().message("en")
            return JSONResponse({"error": "invalid_request", "error_description": told}, 400)
        return Response(status_code=200)

    # ---- what came back

    async def _logged_in(self, request: Request, provider: IdentityProvider, pending: PendingLogIn) -> Response:
        async with self._counting(request) as attempt:
            vouched = attempt.vouched = await self._vouched(request, provider, pending)
            async with self._write(request) as uow:
                await _spend(uow, provider, pending)
                user_agent = request.headers.get("user-agent")
                granted = await external_log_ins.log_in(uow, vouched, user_agent=user_agent)
        return await self._entered(granted)

    async def _done_in_session(
        self, request: Request, provider: IdentityProvider, pending: PendingLogIn, secret: str
    ) -> Response:
        identity, actor, aim = await self._aim(request, provider, secret)
        async with self._counting(request) as attempt:
            attempt.identity = identity
            vouched = await self._vouched(request, provider, pending)
            async with self._write(request) as uow:
                await _spend(uow, provider, pending)
                if aim.purpose is Purpose.IDENTITY_LINK:
                    await external_log_ins.link(uow, identity, vouched, secret=secret)
                else:
                    await external_log_ins.prove(uow, identity, actor, vouched, secret=secret)
        return redirect("/")

    async def _entered(self, granted: Grant | Challenge) -> Response:
        """To the start page. What goes on with a challenge stands behind the #, which no server and no log sees."""
        if isinstance(granted, Challenge):
            database = self._services.database
            async with database.read() as reader:
                options = await passkeys.go_on(reader, database.policy.relying_party, granted)
            packed = f".{base64.urlsafe_b64encode(options.encode()).decode().rstrip('=')}" if options else ""
            return redirect(f"/#{granted.token}{packed}")
        response = redirect("/")
        set_cookie(response, self._settings, granted.token)
        return response

    async def _vouched(self, request: Request, provider: IdentityProvider, pending: PendingLogIn) -> Vouched:
        issuer, code = _one(request, "iss"), _one(request, "code")
        await self._asking(provider, lambda client: client.ensure_issuer(issuer))
        if _one(request, "error") is not None:
            raise LogInBrokenOff(provider=provider.name)
        if code is None:
            raise NotBelieved(provider=provider.name)
        verified = await self._asking(
            provider, lambda client: client.claims(code=code, verifier=pending.verifier, nonce=pending.nonce)
        )
        return identity_claims.read(provider, verified.claims, verified.userinfo)

    async def _aim(
        self, request: Request, provider: IdentityProvider, secret: str
    ) -> tuple[Identity | None, Actor | None, Aim]:
        """What the session of this browser began, and who acts. OtherSession.

        The cookie counts without the header that scripts send: a provider sends the browser back by a link. What it is
        taken for was begun by a secret that only this session was given.
        """
        token, now = request.cookies.get(cookie_name(self._settings)), dt.datetime.now(dt.UTC)
        database, activity, origin = self._services.database, self._services.activity, client_address(request)
        async with database.read() as reader:
            authority = await authenticate(
                database, reader, activity, token=token, environment=NO_ENVIRONMENT, origin=origin
            )
            aim = await external_log_ins.aim_of(reader, authority.identity, provider, secret, now=now)
            if aim.environment_id is not None:
                environment = ids.show("env", aim.environment_id)
                authority = await authenticate(
                    database, reader, activity, token=token, environment=environment, origin=origin
                )
            return authority.identity, authority.actor, aim

    # ---- the provider

    def _provider(self, request: Request) -> IdentityProvider | None:
        providers = self._services.database.policy.identity_providers
        return external_log_ins.provider_of(providers, request.path_params["provider"])

    async def _asking(self, provider: IdentityProvider, ask: "Callable[[OpenIdClient], Awaitable[T]]") -> T:
        from server.auth.openid_client import OpenIdClient, ProviderUnavailable
        from server.auth.openid_tokens import Refused

        client = self._clients.get(provider.id)
        if client is None or client.provider is not provider:
            if client is not None:
                await client.close()
            client = OpenIdClient(provider, public_url=self._settings.public_url)
            self._clients[provider.id] = client
        try:
            return await ask(client)
        except Refused as why:
            log.info("provider %s: not believed: %s", provider.id, why)
            raise NotBelieved(provider=provider.name) from None
        except ProviderUnavailable as why:
            log.warning("provider %s: %s", provider.id, why)
            raise ProviderSilent(provider=provider.name) from None

    # ---- rows, and what is told

    @contextlib.asynccontextmanager
    async def _write(self, request: Request) -> AsyncIterator[UnitOfWork]:
        origin = client_address(request)
        async with self._services.database.write(origin=origin, turn=Turn("anonymous", network(origin))) as uow:
            yield uow

    async def _ensure_no_wait(self, request: Request) -> None:
        async with self._services.database.read() as reader:
            await log_in_attempts.ensure_no_wait(reader, client_address(request), now=dt.datetime.now(dt.UTC))

    @contextlib.asynccontextmanager
    async def _counting(self, request: Request) -> "AsyncIterator[_Attempt]":
        """A log-in that comes to nothing counts for the network, and for the account that it is known to be of."""
        attempt = _Attempt()
        try:
            yield attempt
        except (ProviderSilent, LogInBrokenOff):
            raise  # nobody tried anything
        except DomainError:
            with contextlib.suppress(RateLimited):
                async with self._write(request) as uow:
                    account_id = attempt.identity.account_id if attempt.identity else None
                    if account_id is None and attempt.vouched is not None:
                        account_id = await external_log_ins.account_of(uow, attempt.vouched)
                    await log_in_attempts.external_failed(uow, account_id)
            raise

    async def _answered(
        self, request: Request, work: Callable[[IdentityProvider], Awaitable[Response]], lang: str
    ) -> Response:
        provider = self._provider(request)
        if provider is None:
            return refused(request, NoSuchPath())
        if request.method != "GET":  # HEAD, by which nothing is begun and nothing ends
            return refused(request, WrongMethod(request.method, "GET"))
        try:
            return await work(provider)
        except TooManyWaiting as waiting:
            return _page(request, RateLimited(retry_after=waiting.seconds), lang)
        except DomainError as error:
            return _page(request, error, lang)

    @property
    def _cookie(self) -> str:
        return "__Host-welkom-log-in" if self._settings.secure_cookies else "welkom-log-in"


class _Attempt:
    """Whose it is, as far as that is known."""

    identity: Identity | None = None
    vouched: Vouched | None = None


async def _spend(uow: UnitOfWork, provider: IdentityProvider, pending: PendingLogIn) -> None:
    expires_at = dt.datetime.fromtimestamp(pending.expires_at, dt.UTC)
    await external_identities.spend(uow, f"state {provider.id}", pending.state, expires_at=expires_at)


def _one(request: Request, name: str) -> str | None:
    """A parameter that is there once."""
    values = request.query_params.getlist(name)
    return values[0] if len(values) == 1 and texts.fits(values[0], texts.HEADER) else None


def _form_value(request: Request, body: bytes, name: str) -> str:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise LogOutNotBelieved
    try:
        values = parse_qs(body.decode("ascii"), max_num_fields=10).get(name, [])
    except ValueError:
        raise LogOutNotBelieved from None
    if len(values) != 1:
        raise LogOutNotBelieved
    return values[0]


def _page(request: Request, error: DomainError, lang: str) -> Response:
    status, headers = 403, {}
    if isinstance(error, RateLimited):
        status, headers = 429, {"retry-after": str(error.values["retry_after"])}
    elif isinstance(error, ProviderSilent):
        status = 502
    elif isinstance(error, LogInNotBegun | NotBelieved | NoSubject | LogInBrokenOff):
        status = 400
    return render(request, "log_in_refused", status=status, headers=headers, lang=lang, message=error.message(lang))


def redirect(location: str) -> Response:
    """To a path of ours, or to a provider; never to what a request names."""
    return Response(status_code=303, headers={"location": location})
