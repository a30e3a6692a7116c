"""Every setting, its default and its meaning. Each is an environment variable with the prefix WELKOM_."""

import contextlib
import ipaddress
import os
import secrets
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from server.db.policy import Policy
from server.exposure import LOOPBACK, unfit_hosts, unfit_origins, unfit_proxies
from server.identity_providers import IdentityProvider, from_file, from_json, parse

PREFIX = "WELKOM_"
SECRETS_DIR = f"{PREFIX}SECRETS_DIR"
POLICY = Policy()


class Settings(BaseSettings):
    """Read once, at start. A misspelled WELKOM_ name is refused (`unknown_names`), never silently ignored."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid")

    env: Literal["development", "production"] = Field(
        "production", description="development adds GraphiQL and /mailbox"
    )
    secrets_dir: str | None = Field(
        None,
        description="a folder of files that are named as settings are, each with the value of one: welkom_secret_key",
    )
    host: str = Field("127.0.0.1", description="the address to listen on")
    port: int = Field(8000, ge=0, le=65535, description="the port to listen on")
    shutdown_delay: float = Field(
        0.0,
        ge=0,
        le=300,
        description="for how many seconds after SIGTERM requests are taken while /readyz answers 503, so that a "
        "balancer which asks it sends them elsewhere first",
    )
    public_url: str = Field("http://127.0.0.1:8000", description="where people reach Welkom; every link starts with it")
    database_url: SecretStr = Field(
        SecretStr("sqlite+aiosqlite:///data/welkom.db"),
        description="sqlite+aiosqlite:///file or postgresql+asyncpg://…",
    )
    read_database_url: SecretStr | None = Field(
        None, description="a replica of the PostgreSQL that queries are read from, where it is as new as the primary"
    )
    database_pooler: Literal["session", "transaction"] = Field(
        "session",
        description="what a pooler before PostgreSQL gives to a connection: the server's session for as long as it is "
        "open, as PostgreSQL itself does, or for one transaction; of READ_DATABASE_URL too",
    )
    direct_database_url: SecretStr | None = Field(
        None,
        description="PostgreSQL itself, past a pooler in transaction mode: for a bus on PostgreSQL, and for backups",
    )
    compiled: bool = Field(
        True, description="whether operations that come again are compiled; off, graphql-core executes all of them"
    )
    documents: Literal["open", "trusted"] = Field(
        "open",
        description="which GraphQL is answered: any, or trusted documents alone, those of the console and of "
        "`welkom documents add`",
    )
    kept_answers: int = Field(
        32 * 1024**2, ge=0, description="how many bytes of answers are kept that can't have changed; 0 keeps none"
    )
    statements_by: Literal["driver", "sqlalchemy"] = Field(
        "driver", description="what runs statements: the database's driver itself, or SQLAlchemy, which is slower"
    )
    bus_url: SecretStr | None = Field(
        None,
        description="what wakes other processes: memory, postgres or redis://…; unset: postgres on PostgreSQL",
    )
    processes: int = Field(1, ge=1, description="how many `welkom serve` run; with more than one, memory is refused")
    smtp_url: SecretStr | None = Field(
        None,
        description="smtp://user:password@host:587 (a password demands STARTTLS) or smtps://host:465; unset: /mailbox",
    )
    smtp_tls: Literal["required", "opportunistic"] = Field(
        "required", description="whether production's mail may go unencrypted where smtp:// offers no STARTTLS"
    )
    mail_from: str = Field("Welkom <welkom@localhost.example>", description="the sender of every mail")
    breached_passwords_url: str | None = Field(
        None,
        description="a service that knows stolen passwords by the range protocol, as https://service.example/range; "
        "it gets five digits of a SHA-1. unset: none is asked",
    )
    dns_resolver: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description="addresses that answer DNS, comma-separated, as 192.0.2.53 or [2001:db8::53]:5353; "
        "unset: those of the system",
    )
    secret_key: SecretStr = Field(
        SecretStr(""),
        description="seals what lies in the outbox, secrets of authenticator apps and log-ins that wait at a provider; "
        "at least 32 characters, the same in every process",
    )
    older_secret_key: SecretStr | None = Field(
        None,
        description="what SECRET_KEY was before: what it sealed can still be opened; `welkom reseal` makes it needless",
    )
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="origins of web UIs elsewhere, comma-separated, as https://app.example"
    )
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="names besides PUBLIC_URL's by which Welkom is asked; unset, production looks at none"
    )
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="addresses whose X-Forwarded-For is believed, comma-separated"
    )
    metrics_token: SecretStr | None = Field(
        None,
        description="who sends it as a bearer token is answered /metrics; at least 32 characters, as "
        "`openssl rand -base64 32` makes them. unset: there is no /metrics at the address of the API",
    )
    metrics_listen: str | None = Field(
        None,
        description="an address of its own for /metrics, /livez and /readyz, as 127.0.0.1:9464, also of a worker; "
        "without METRICS_TOKEN on loopback only",
    )
    log_format: Literal["json", "console"] | None = Field(
        None, description="lines of the log: json for programs, console for people; unset: json in production"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="from which level on Welkom's own lines are logged; of libraries, warnings"
    )
    log_requests: bool = Field(False, description="whether each operation is a line in the log, with its time")
    invitation_days: int = Field(
        POLICY.invitation_lasts.days, ge=1, le=90, description="how long an invitation can be accepted"
    )
    session_idle_hours: int = Field(
        POLICY.session_idles // timedelta(hours=1), ge=1, description="a session unused for this long has ended"
    )
    session_days: int = Field(POLICY.session_lasts.days, ge=1, description="a session this old has ended")
    storage_path: str = Field(
        "data/documents", min_length=1, description="the folder of the documents' files, the same for every process"
    )
    storage_url: str | None = Field(
        None,
        description="a bucket for them instead, as s3://bucket/prefix; its keys, region and endpoint come from AWS_…",
    )
    sign_ups_kept_days: int = Field(
        POLICY.kept.sign_ups.days, ge=1, description="when a sign-up that nobody finished is forgotten"
    )
    secrets_kept_days: int = Field(
        POLICY.kept.secrets.days, ge=1, description="how long a link that is over still says why"
    )
    mails_kept_days: int = Field(
        POLICY.kept.mails.days, ge=1, description="when a mail that was sent or failed is forgotten"
    )
    idempotency_keys_kept_days: int = Field(
        POLICY.kept.idempotency_keys.days, ge=1, description="when an idempotency key, good for 24 hours, goes"
    )
    domain_proofs_kept_days: int = Field(
        POLICY.kept.domain_proofs.days, ge=1, description="when the proof of a domain that nobody finished is forgotten"
    )
    failed_log_ins_kept_days: int = Field(
        POLICY.kept.failed_log_ins.days, ge=1, description="how long an account's holder sees a failed log-in"
    )
    invitations_kept_days: int = Field(
        POLICY.kept.invitations.days,
        ge=1,
        description="when an invitation goes that was decided, or that nobody took, with who waits for it",
    )
    memberships_kept_days: int = Field(
        POLICY.kept.memberships.days, ge=1, description="when a membership that ended is forgotten"
    )
    partnerships_kept_days: int = Field(
        POLICY.kept.partnerships.days, ge=1, description="when a partnership that ended is forgotten"
    )
    inbox_items_kept_days: int = Field(
        POLICY.kept.inbox_items.days, ge=1, description="when notices and decided requests leave the inbox"
    )
    audit_origins_kept_days: int = Field(
        POLICY.kept.audit_origins.days, ge=1, description="how long the audit log says from which network address"
    )
    closed_environments_kept_days: int = Field(
        POLICY.kept.closed_environments.days, ge=1, description="when the name of a closed environment is forgotten"
    )
    mailbox_messages_kept_days: int = Field(
        POLICY.kept.mailbox_messages.days, ge=1, description="when a mail leaves the development mailbox"
    )
    storage_quota: int = Field(
        POLICY.storage_quota, ge=0, description="how many bytes of documents' files an environment may keep"
    )
    guesses_per_address_and_network: int = Field(
        POLICY.limits.guesses_per_address_and_network,
        ge=1,
        description="wrong passwords for one address, or tries at one factor, until the network they come from waits",
    )
    guesses_per_address: int = Field(
        POLICY.limits.guesses_per_address,
        ge=1,
        description="wrong passwords for one address, or tries at one factor, until strangers everywhere wait",
    )
    guesses_per_network: int = Field(
        POLICY.limits.guesses_per_network,
        ge=1,
        description="wrong passwords, codes, passkeys and links from one IPv4 address or IPv6 /64 that cost no wait",
    )
    passkey_log_ins_per_network_an_hour: int = Field(
        POLICY.limits.passkey_log_ins_per_network_an_hour,
        ge=1,
        description="log-ins by passkey that one network may begin in an hour",
    )
    anonymous_mails_per_address_an_hour: int = Field(
        POLICY.limits.anonymous_mails_per_address_an_hour,
        ge=1,
        description="mails to one address in an hour by sign-up, recovery and who adds an address",
    )
    anonymous_mails_per_network_an_hour: int = Field(
        POLICY.limits.anonymous_mails_per_network_an_hour,
        ge=1,
        description="such mails that one network may cause in an hour",
    )
    mails_a_day_to_own_domains: int = Field(
        POLICY.limits.mails_a_day_to_own_domains,
        ge=0,
        description="mails of an environment in 24 hours to its own domains, or to anybody with something proven",
    )
    mails_a_day_to_strangers: int = Field(
        POLICY.limits.mails_a_day_to_strangers,
        ge=0,
        description="mails of an environment in 24 hours to other addresses, until a domain or a number is proven",
    )
    addresses_added_a_day: int = Field(
        POLICY.limits.addresses_added_a_day,
        ge=1,
        description="mails in 24 hours by which an account may add addresses to itself",
    )
    domain_checks_an_hour: int = Field(
        POLICY.limits.domain_checks_an_hour,
        ge=1,
        description="how often in an hour an environment may have the DNS asked for its domains' records",
    )
    documents_a_day: int = Field(
        POLICY.limits.documents_a_day, ge=0, description="how many documents an environment may mail in 24 hours"
    )
    exports_a_day: int = Field(
        POLICY.limits.exports_a_day, ge=1, description="how often an account's holder may export it in 24 hours"
    )
    erasures_a_day: int = Field(
        POLICY.limits.erasures_a_day, ge=1, description="how often an account's holder may try to erase it in 24 hours"
    )
    identity_providers: Annotated[tuple[IdentityProvider, ...], NoDecode] = Field(
        (), description="OpenID Connect providers that people may log in by, as a JSON list; see docs/operating.md"
    )
    identity_providers_file: str = Field(
        "", description="the same in a file, as TOML ([[providers]]) or, named .json, as JSON"
    )

    # Each process counts its own, so several processes take as many times as much.
    sockets_per_session: int = Field(20, ge=1, description="sockets and streams of one session at once")
    sockets_per_account: int = Field(100, ge=1, description="sockets and streams of one account at once")
    sockets_per_network: int = Field(
        2000, ge=1, description="sockets and streams from one IPv4 address or IPv6 /64 at once"
    )
    sockets_in_all: int = Field(10_000, ge=1, description="sockets and streams at once")
    unknown_sockets_per_network: int = Field(
        50, ge=1, description="sockets from one network that have not said who they are yet"
    )
    unknown_sockets_in_all: int = Field(1000, ge=1, description="sockets that have not said who they are yet")
    connections_per_network: int = Field(
        3000, ge=1, description="network connections from one IPv4 address or IPv6 /64; a trusted proxy has no bound"
    )
    connections_in_all: int = Field(15_000, ge=1, description="network connections at once")

    @field_validator("allowed_origins", "allowed_hosts", "trusted_proxies", "dns_resolver", mode="before")
    @classmethod
    def split(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("breached_passwords_url")
    @classmethod
    def is_a_service(cls, value: str | None) -> str | None:
        parts = urlsplit(value) if value else None
        if parts is None:
            return None
        plain = parts.scheme == "http" and parts.hostname in LOOPBACK
        if not (parts.scheme == "https" or plain) or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("give it as https://service.example/range; plain http is for loopback only")
        return value

    @field_validator("metrics_token")
    @classmethod
    def is_long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 32:
            raise ValueError("it needs 32 characters or more; make one with `openssl rand -base64 32`")
        return value

    @field_validator("metrics_listen")
    @classmethod
    def is_an_address_with_a_port(cls, value: str | None) -> str | None:
        if value is None:
            return None
        with contextlib.suppress(ValueError):
            if host_and_port(value, port=-1)[1] >= 0:
                return value
        raise ValueError("give an IP address and a port, as 127.0.0.1:9464 or [::1]:9464")

    @field_validator("dns_resolver")
    @classmethod
    def are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for address in value:
            host_and_port(address)
        return value

    @field_validator("identity_providers", mode="before")
    @classmethod
    def are_identity_providers(cls, value: object) -> object:
        return from_json(value) if isinstance(value, str) else parse(value)

    @field_validator("public_url")
    @classmethod
    def is_a_bare_origin(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("give it as https://welkom.example, without a query or a fragment")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def is_a_database_we_know(cls, value: SecretStr) -> SecretStr:
        if not value.get_secret_value().startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("give it as sqlite+aiosqlite:///file.db or postgresql+asyncpg://user:password@host/name")
        return value

    @field_validator("read_database_url", "direct_database_url")
    @classmethod
    def is_a_postgresql(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None or not value.get_secret_value():
            return None
        if not value.get_secret_value().startswith("postgresql+asyncpg://"):
            raise ValueError("give it as postgresql+asyncpg://user:password@host/name")
        return value

    @field_validator("bus_url")
    @classmethod
    def is_a_bus_we_know(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value() if value else "memory"
        parts = urlsplit(text)
        if text not in ("memory", "postgres") and not (parts.scheme in ("redis", "rediss") and parts.hostname):
            raise ValueError("give it as memory, postgres or redis://:password@host:6379/0")
        return value

    @field_validator("storage_url")
    @classmethod
    def is_a_bucket(cls, value: str | None) -> str | None:
        parts = urlsplit(value) if value else None
        if parts and (parts.scheme != "s3" or not parts.netloc or "@" in parts.netloc or parts.query or parts.fragment):
            raise ValueError("give it as s3://bucket/prefix; keys and endpoint come from AWS_ACCESS_KEY_ID and such")
        return value or None

    @field_validator("smtp_url")
    @classmethod
    def is_a_mail_server(cls, value: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(value.get_secret_value()) if value else None
        if parts and (parts.scheme not in ("smtp", "smtps") or not parts.hostname):
            raise ValueError("give it as smtp://user:password@host:587 or smtps://host:465")
        return value

    @model_validator(mode="after")
    def lets_nobody_in_by_mistake(self) -> Self:
        origins = unfit_origins(self.allowed_origins, plain_http=self.development)
        if problems := [*origins, *unfit_hosts(self.allowed_hosts), *unfit_proxies(self.trusted_proxies)]:
            raise ValueError("; ".join(problems))
        return self

    @model_validator(mode="after")
    def has_one_list_of_providers(self) -> Self:
        if not self.identity_providers_file:
            return self
        if self.identity_providers:
            raise ValueError("WELKOM_IDENTITY_PROVIDERS: the file has them already; give one of the two")
        try:
            self.identity_providers = from_file(self.identity_providers_file)
        except ValueError as problem:
            raise ValueError(f"WELKOM_IDENTITY_PROVIDERS_FILE: {problem}") from None
        return self

    @model_validator(mode="after")
    def fits_its_environment(self) -> Self:
        if self.env == "development":
            if "public_url" not in self.model_fields_set:
                self.public_url = f"http://{self.host}:{self.port}"
            if not self.secret_key.get_secret_value():
                self.secret_key = SecretStr(development_key(self.database_url.get_secret_value()))
            return self
        problems = []
        if self.smtp_url is None:
            problems.append("WELKOM_SMTP_URL is needed: the mailbox exists in development only")
        if "mail_from" not in self.model_fields_set:
            problems.append("WELKOM_MAIL_FROM is needed, as `Welkom <welkom@your-domain>`")
        if "public_url" not in self.model_fields_set:
            problems.append("WELKOM_PUBLIC_URL is needed: links in mails start with it")
        elif urlsplit(self.public_url).scheme != "https" and not self.is_loopback:
            problems.append("WELKOM_PUBLIC_URL must start with https:// (plain http is for loopback only)")
        if len(self.secret_key.get_secret_value()) < 32:
            problems.append("WELKOM_SECRET_KEY needs 32 characters or more; make one with `openssl rand -base64 32`")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    @model_validator(mode="after")
    def shows_nobody_its_metrics(self) -> Self:
        if self.metrics_listen and self.metrics_token is None:
            host, _ = host_and_port(self.metrics_listen)
            if not ipaddress.ip_address(host).is_loopback:
                raise ValueError(
                    "WELKOM_METRICS_LISTEN: others reach this address, so WELKOM_METRICS_TOKEN is needed; "
                    "127.0.0.1:9464 needs none"
                )
        return self

    @model_validator(mode="after")
    def reaches_every_process(self) -> Self:
        if self.read_database_url is not None and self.on_sqlite:
            raise ValueError("WELKOM_READ_DATABASE_URL: only a PostgreSQL in WELKOM_DATABASE_URL has replicas")
        if self.bus == "postgres" and self.on_sqlite:
            raise ValueError("WELKOM_BUS_URL: postgres needs a PostgreSQL in WELKOM_DATABASE_URL")
        if (self.database_pooler == "transaction" or self.direct_database_url is not None) and self.on_sqlite:
            raise ValueError(
                "WELKOM_DATABASE_POOLER and WELKOM_DIRECT_DATABASE_URL are for a PostgreSQL in WELKOM_DATABASE_URL"
            )
        if self.bus == "postgres" and self.database_pooler == "transaction" and self.direct_database_url is None:
            raise ValueError(
                "WELKOM_DATABASE_POOLER is transaction, and no notification comes through such a pooler: give "
                "PostgreSQL itself in WELKOM_DIRECT_DATABASE_URL, or a redis://… in WELKOM_BUS_URL"
            )
        if self.bus == "memory" and self.processes > 1:
            raise ValueError(
                f"WELKOM_PROCESSES is {self.processes} and the bus is memory, which loses what other processes do: "
                "use PostgreSQL, or give a redis://… in WELKOM_BUS_URL"
            )
        return self

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The one that seals, and then the one that only opens what it sealed before, if one is given."""
        return tuple(key.get_secret_value() for key in (self.secret_key, self.older_secret_key) if key is not None)

    @property
    def bus(self) -> Literal["memory", "postgres", "redis"]:
        """What carries events; without BUS_URL what the database suggests."""
        given = self.bus_url.get_secret_value() if self.bus_url else "memory" if self.on_sqlite else "postgres"
        return "redis" if given.startswith("redis") else "postgres" if given == "postgres" else "memory"

    @property
    def token_of_metrics(self) -> str | None:
        return self.metrics_token.get_secret_value() if self.metrics_token else None

    @property
    def on_sqlite(self) -> bool:
        return self.database_url.get_secret_value().startswith("sqlite")

    @property
    def development(self) -> bool:
        return self.env == "development"

    @property
    def is_loopback(self) -> bool:
        return urlsplit(self.public_url).hostname in LOOPBACK

    @property
    def secure_cookies(self) -> bool:
        return urlsplit(self.public_url).scheme == "https"

    @property
    def hosts(self) -> frozenset[str]:
        """The names by which it may be asked: PUBLIC_URL's and ALLOWED_HOSTS."""
        return frozenset({urlsplit(self.public_url).hostname or "", *(name.lower() for name in self.allowed_hosts)})

    @property
    def relying_party_id(self) -> str:
        """For which host passkeys are made; they are of no use where people reach Welkom by another name."""
        return urlsplit(self.public_url).hostname or ""

    @property
    def origins(self) -> frozenset[str]:
        """The origins whose pages may use a session cookie: PUBLIC_URL's own and ALLOWED_ORIGINS."""
        parts = urlsplit(self.public_url)
        return frozenset({f"{parts.scheme}://{parts.netloc}", *self.allowed_origins})


def host_and_port(address: str, port: int = 53) -> tuple[str, int]:
    """An IP address, and the port that stands after it or else this one; ValueError where it is none."""
    try:
        return str(ipaddress.ip_address(address)), port
    except ValueError:
        parts = urlsplit(f"//{address}")
        if parts.port is None or address != f"{parts.netloc}" or parts.username is not None:
            raise ValueError("give addresses, as 192.0.2.53 or [2001:db8::53]:5353") from None
        return str(ipaddress.ip_address(parts.hostname or "")), parts.port


def unknown_names(names: Iterable[str]) -> list[str]:
    """WELKOM_ names that are no setting: misspelled, most likely."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return sorted(name for name in names if name.upper().startswith(PREFIX) and name.upper() not in known)


def development_key(database_url: str) -> str:
    """A key of its own for each development database, kept beside it, so that a restart can open the outbox."""
    path = Path(urlsplit(database_url).path.removeprefix("/")) if database_url.startswith("sqlite") else Path("data/x")
    file = path.parent / "development.key"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(secrets.token_urlsafe(32))
        file.chmod(0o600)
    return file.read_text()


def secret_files(environ: Mapping[str, str]) -> dict[str, Path]:
    """The files in SECRETS_DIR that are named as settings are, by those names; others are somebody else's."""
    folder = environ.get(SECRETS_DIR)
    if not folder:
        return {}
    try:
        return {file.name.upper(): file for file in Path(folder).iterdir() if file.name.upper().startswith(PREFIX)}
    except OSError as fault:
        raise ValueError(f"{SECRETS_DIR}: {folder} can't be read ({fault.strerror})") from None


def load(**overrides: object) -> Settings:
    """The settings of this process; ValueError, naming each problem, where they don't fit together."""
    files = secret_files(os.environ)
    if unknown := unknown_names([*os.environ, *files]):
        raise ValueError(f"unknown setting: {', '.join(unknown)}; `welkom doctor` lists every setting")
    problems = [f"{name} is in the environment and in {files[name]}: give one" for name in files if name in os.environ]
    problems += [f"{name}: {file} can't be read by this user" for name, file in files.items() if not _readable(file)]
    if problems:
        raise ValueError("\n".join(problems))
    return Settings(_secrets_dir=os.environ.get(SECRETS_DIR) or None, **overrides)  # type: ignore[arg-type, call-arg]


def _readable(file: Path) -> bool:
    return file.is_file() and os.access(file, os.R_OK)


def explained(problem: ValueError) -> str:
    """What is wrong with the settings, one line each, without the values: some are secret."""
    if not isinstance(problem, ValidationError):
        return str(problem)
    lines = []
    for error in problem.errors(include_url=False, include_input=False):
        name = "".join(f"{PREFIX}{str(part).upper()}: " for part in error["loc"][:1])
        lines.append(name + error["msg"].removeprefix("Value error, "))
    return "\n".join(lines)
