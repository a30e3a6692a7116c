"""Who else may say who somebody is: the OpenID Connect providers that the operator configured (AUT-5)."""

import enum
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, model_validator

from server.exposure import LOOPBACK

LARGEST_FILE = 256 * 1024
MOST = 50
ENVIRONMENT_ID = re.compile(r"env_[0-9a-f]{32}")
DOMAIN = re.compile(r"[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+")
LEVEL = "urn:etoegang:core:assurance-class:"
# Of eHerkenning, the lowest first.
LEVELS = tuple(LEVEL + name for name in ("loa1", "loa2", "loa2plus", "loa3", "loa4"))
PROVES_A_COMPANY = LEVEL + "loa3"

Algorithm = Literal["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]


def _path(value: object) -> object:
    return (value,) if isinstance(value, str) else value


# Where a claim stands: its name, or the names that lead to it where it lies inside others.
ClaimPath = Annotated[tuple[str, ...], BeforeValidator(_path), Field(min_length=1, max_length=5)]


class Kind(enum.Enum):
    """What the claims are like: those of OpenID Connect itself, or those of a broker of eHerkenning."""

    OPENID = "OPENID"
    EHERKENNING = "EHERKENNING"


class IdentityProvider(BaseModel):
    """One provider. `environments`: whose own domains' addresses it vouches for, by id or by domain.

    `demanded_by`: ids of environments in which only those act who logged in by it (or by another that is demanded
    there). `least_acr`: what a log-in is refused below; `acr_values` has the levels, the lowest first.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    name: str = Field(min_length=1, max_length=80)
    kind: Kind = Kind.OPENID
    issuer: str = Field(max_length=500)
    client_id: str = Field(min_length=1, max_length=500)
    client_secret: SecretStr | None = None
    token_auth: Literal["client_secret_basic", "client_secret_post", "none"] | None = None
    scopes: tuple[str, ...] = ("openid", "email", "profile")
    algorithms: tuple[Algorithm, ...] = Field(("RS256", "PS256", "ES256"), min_length=1)
    userinfo: bool = False
    environments: tuple[str, ...] = ()
    demanded_by: tuple[str, ...] = ()

    email_claim: ClaimPath = ("email",)
    email_verified_claim: ClaimPath = ("email_verified",)
    name_claim: ClaimPath = ("name",)
    level_claim: ClaimPath = ("acr",)
    acr_values: tuple[str, ...] = ()
    least_acr: str | None = None
    multi_factor: tuple[str, ...] = ()

    company_number_claim: ClaimPath | None = None
    company_number_scheme: Literal["KVK", "KBO", "VAT"] | None = None
    legal_subject_claim: ClaimPath | None = None
    qualifier_claim: ClaimPath | None = None
    acting_subject_claim: ClaimPath | None = None

    @model_validator(mode="after")
    def reaches_nobody_by_mistake(self) -> Self:
        parts = urlsplit(self.issuer)
        if (
            parts.scheme not in ("https", "http")
            or not parts.hostname
            or parts.query
            or parts.fragment
            or parts.username
        ):
            raise ValueError("issuer: give it as the provider does, as https://login.example, without query or user")
        if parts.scheme == "http" and parts.hostname not in LOOPBACK:
            raise ValueError("issuer: it must start with https:// (plain http is for loopback only)")
        if self.token_auth in ("client_secret_basic", "client_secret_post") and self.client_secret is None:
            raise ValueError(f"token_auth: {self.token_auth} needs a client_secret")
        if "openid" not in self.scopes:
            raise ValueError("scopes: openid is needed")
        for name in self.environments:
            if not ENVIRONMENT_ID.fullmatch(name) and not DOMAIN.fullmatch(name):
                raise ValueError(f"environments: {name} is neither an id (env_…) nor a domain in lower case")
        for name in self.demanded_by:
            if not ENVIRONMENT_ID.fullmatch(name):
                raise ValueError(f"demanded_by: {name} is no environment's id; it begins with env_")
        return self

    @model_validator(mode="after")
    def knows_its_levels(self) -> Self:
        if self.least_acr is not None and self.levels and self.least_acr not in self.levels:
            raise ValueError("least_acr: it is none of the levels; name all in acr_values, the lowest first")
        if self.kind is Kind.EHERKENNING:
            if self.legal_subject_claim is None or self.acting_subject_claim is None:
                raise ValueError("kind: EHERKENNING needs legal_subject_claim and acting_subject_claim")
            if self.company_number_claim is not None or self.company_number_scheme is not None:
                raise ValueError("company_number_claim: it is for OPENID; EHERKENNING has legal_subject_claim")
            if self.acr_values:
                raise ValueError("acr_values: those of EHERKENNING are known; leave them out")
        elif self.legal_subject_claim or self.acting_subject_claim or self.qualifier_claim:
            raise ValueError("legal_subject_claim, acting_subject_claim and qualifier_claim are for EHERKENNING")
        elif (self.company_number_claim is None) != (self.company_number_scheme is None):
            raise ValueError("company_number_claim and company_number_scheme go together")
        elif self.company_number_claim is not None and self.least_acr is None:
            raise ValueError("company_number_claim: name the least_acr that proves a company's number")
        return self

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels it knows, the lowest first; none where one level alone is told from all others."""
        return LEVELS if self.kind is Kind.EHERKENNING else self.acr_values

    @property
    def start_path(self) -> str:
        return f"/log-in/{self.id}"

    @property
    def callback_path(self) -> str:
        return f"/log-in/{self.id}/callback"

    @property
    def on_loopback(self) -> bool:
        return urlsplit(self.issuer).hostname in LOOPBACK

    @property
    def names_companies(self) -> bool:
        return self.kind is Kind.EHERKENNING or self.company_number_claim is not None

    def is_enough(self, level: str | None, least: str | None) -> bool:
        """Whether a level is that one at least. An unknown one is never enough where one is asked for."""
        if least is None:
            return True
        if level is None or not self.levels:
            return level == least
        return level in self.levels and self.levels.index(level) >= self.levels.index(least)

    def vouches_for(self, environment: str, domain: str) -> bool:
        """Whether it may say whose the addresses of this domain are, which that environment owns."""
        return domain in self.environments or self.serves(environment)

    def serves(self, environment: str) -> bool:
        """Whether the operator named it for this environment, by its id."""
        return environment in self.environments or environment in self.demanded_by


def parse(given: object) -> tuple[IdentityProvider, ...]:
    """The providers of a list of tables. ValueError where one can't be used, saying which and why, without secrets."""
    if not isinstance(given, list | tuple) or not all(isinstance(one, dict | IdentityProvider) for one in given):
        raise ValueError('give a list of providers: [{"id": "google", "name": "Google", "issuer": "https://…", …}]')
    if len(given) > MOST:
        raise ValueError(f"{len(given)} providers; {MOST} are the most")
    providers = tuple(one if isinstance(one, IdentityProvider) else _one(n, one) for n, one in enumerate(given, 1))
    for what in ("id", "issuer"):
        seen = [getattr(provider, what) for provider in providers]
        if twice := sorted({one for one in seen if seen.count(one) > 1}):
            raise ValueError(f"two providers have the {what} {twice[0]}")
    return providers


def from_json(text: str) -> tuple[IdentityProvider, ...]:
    try:
        given = json.loads(text) if text.strip() else []
    except (ValueError, RecursionError):
        raise ValueError('this is no JSON; give a list: [{"id": "google", "issuer": "https://…", …}]') from None
    return parse(given)


def from_file(path: str) -> tuple[IdentityProvider, ...]:
    """A JSON file with the list, or a TOML file with a table [[providers]] for each."""
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise ValueError(f"{path} is too large to be a list of providers")
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise ValueError(f"{path} can't be read ({type(fault).__name__})") from None
    if file.suffix == ".json":
        return from_json(text)
    try:
        given = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise ValueError(f"{path} is no TOML; a JSON file is named .json") from None
    if set(given) - {"providers"}:
        raise ValueError(f"{path}: begin each provider with [[providers]]")
    return parse(given.get("providers", []))


def _one(n: int, given: Mapping[str, Any]) -> IdentityProvider:
    try:
        return IdentityProvider(**given)
    except ValidationError as error:
        named = given.get("id")
        whose = f"provider {named}" if isinstance(named, str) else f"provider {n}"
        raise ValueError("; ".join(f"{whose}: {line}" for line in _lines(error))) from None
    except TypeError:
        raise ValueError(f"provider {n}: give a table of names and values") from None


def _lines(error: ValidationError) -> Sequence[str]:
    lines = []
    for one in error.errors(include_url=False, include_input=False):
        place = ".".join(str(part) for part in one["loc"])
        told = one["msg"].removeprefix("Value error, ")
        lines.append(f"{place}: {told}" if place else told)
    return lines
