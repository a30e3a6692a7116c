"""ID tokens and log-out tokens: signed by the provider, made for us, for this log-in, and now; others are Refused."""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from server.identity_providers import IdentityProvider

Claims = dict[str, Any]
ASYMMETRIC = ("RSA", "EC", "OKP")
KTY = {"RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}
LEEWAY = 60  # seconds that clocks may differ by
OLDEST = 15 * 60  # seconds since a token was issued: it was issued for a log-in that is under way
FURTHEST = 366 * 24 * 3600  # seconds that a token may hold for
LONGEST_TOKEN = 64 * 1024
LONGEST_ID = 255  # of sub, sid and jti
LOG_OUT = "http://schemas.openid.net/event/backchannel-logout"


class Refused(Exception):
    """The token, or what came instead, is not to be believed. Says which of its parts, and nothing that was in it."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a provider says of who logged in, by a token that holds, and apart from that what `userinfo` says."""

    claims: Mapping[str, Any]
    userinfo: Mapping[str, Any] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        return str(self.claims["sub"])

    def with_userinfo(self, userinfo: Claims) -> "Verified":
        """With what the userinfo endpoint says. Refused where that is of somebody else."""
        if userinfo.get("sub") != self.claims["sub"]:
            raise Refused("sub of userinfo")
        return Verified(self.claims, userinfo)


@dataclass(frozen=True, slots=True)
class LogOutToken:
    """Whose sessions end: those of a subject, or the one that the provider calls `sid`."""

    jti: str
    subject: str | None
    sid: str | None
    expires_at: float


def verified_id_token(
    provider: IdentityProvider, raw: str, keys: KeySet, *, nonce: str, access_token: object, now: float
) -> Verified:
    token = _signed(provider, raw, keys, types=(None, "jwt"))
    params = {"nonce": nonce, "client_id": provider.client_id}
    if isinstance(access_token, str):
        params["access_token"] = access_token
    try:
        CodeIDToken(token.claims, token.header, _expected(provider), params).validate(now=int(now), leeway=LEEWAY)
    except (JoseError, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise Refused(f"id_token: {type(error).__name__} {getattr(error, 'claim', '')}".strip()) from None
    _ensure_new(token.claims, now)
    _text(token.claims, "sub")
    if "events" in token.claims:
        raise Refused("events")  # a log-out token is none
    return Verified(token.claims)


def verified_log_out_token(provider: IdentityProvider, raw: str, keys: KeySet, *, now: float) -> LogOutToken:
    """OpenID Connect Back-Channel Logout 1.0, section 2.6."""
    token = _signed(provider, raw, keys, types=(None, "jwt", "logout+jwt"))
    claims = token.claims
    try:
        jwt.JWTClaimsRegistry(now=int(now), leeway=LEEWAY, **_expected(provider)).validate(claims)
    except (JoseError, ValueError, TypeError, OverflowError) as error:
        raise Refused(f"logout_token: {type(error).__name__} {getattr(error, 'claim', '')}".strip()) from None
    _ensure_new(claims, now)
    events = claims.get("events")
    if not isinstance(events, dict) or not isinstance(events.get(LOG_OUT), dict):
        raise Refused("events")
    if "nonce" in claims:
        raise Refused("nonce")
    subject = _text(claims, "sub") if "sub" in claims else None
    sid = _text(claims, "sid") if "sid" in claims else None
    if subject is None and sid is None:
        raise Refused("neither sub nor sid")
    return LogOutToken(_text(claims, "jti"), subject, sid, float(claims["exp"]))


def kid_of(raw: str) -> str | None:
    """The key that a token names, believed for finding it only."""
    kid = _header(raw).get("kid")
    return kid if isinstance(kid, str) else None


def _signed(provider: IdentityProvider, raw: str, keys: KeySet, *, types: Sequence[str | None]) -> jwt.Token:
    """Decoded, where one of the provider's keys signed it by an algorithm that is allowed."""
    header = _header(raw)
    algorithm, kind = header.get("alg"), header.get("typ")
    if algorithm not in provider.algorithms:
        raise Refused("alg")
    if (kind.lower() if isinstance(kind, str) else kind) not in types:
        raise Refused("typ")
    kid = header.get("kid")
    registry = JWSRegistry(algorithms=list(provider.algorithms), strict_check_header=False)
    registry.max_header_length = 4096
    for key in keys.keys:
        if key.key_type == KTY[str(algorithm)[:2]] and (kid is None or key.kid == kid) and key.alg in (None, algorithm):
            try:
                return jwt.decode(raw, key, registry=registry)
            except (JoseError, ValueError, TypeError, RecursionError):
                continue
    raise Refused("signature")


def _header(raw: str) -> dict[str, Any]:
    if len(raw) > LONGEST_TOKEN or raw.count(".") != 2:
        raise Refused("no signed token")
    first = raw.partition(".")[0]
    try:
        header = json.loads(base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        raise Refused("header") from None
    if not isinstance(header, dict):
        raise Refused("header")
    return header


def _expected(provider: IdentityProvider) -> dict[str, Any]:
    return {
        "iss": {"essential": True, "value": provider.issuer},
        "aud": {"essential": True, "value": provider.client_id},
        "exp": {"essential": True},
        "iat": {"essential": True},
    }


def _ensure_new(claims: Mapping[str, Any], now: float) -> None:
    for name in ("iat", "exp"):
        if isinstance(claims[name], bool) or not claims[name] <= now + FURTHEST:  # nor is it NaN
            raise Refused(name)
    if claims["iat"] < now - OLDEST:
        raise Refused("iat")


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_ID or not value.isprintable():
        raise Refused(name)
    return value
