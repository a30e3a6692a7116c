"""What the operator set and verbs must know. Each number stands here: the settings take their defaults from it."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from server.identity_providers import IdentityProvider


@dataclass(frozen=True, slots=True)
class Limits:
    """How often strangers, networks and environments may do what costs others something (AUT-7, LIM-4, DOC-3)."""

    guesses_per_address_and_network: int = 5
    guesses_per_address: int = 25
    guesses_per_network: int = 100
    passkey_log_ins_per_network_an_hour: int = 1000
    anonymous_mails_per_address_an_hour: int = 5
    anonymous_mails_per_network_an_hour: int = 100
    mails_a_day_to_own_domains: int = 1000
    mails_a_day_to_strangers: int = 30
    addresses_added_a_day: int = 20
    domain_checks_an_hour: int = 30
    documents_a_day: int = 200  # each of them is one of those mails too
    exports_a_day: int = 5  # copies of all that is kept about an account
    erasures_a_day: int = 10  # tries to erase one, each of which looks through all documents


@dataclass(frozen=True, slots=True)
class Retention:
    """How long rows stay that are over (LIM-5): what anonymous callers caused does not pile up, and nothing that names
    somebody stays for longer than it is good for. docs/personal-data.md says of each table why.
    """

    sign_ups: dt.timedelta = dt.timedelta(days=30)  # from the asking
    secrets: dt.timedelta = dt.timedelta(days=180)  # from the expiry: until then a dead link says why it is dead
    mails: dt.timedelta = dt.timedelta(days=180)  # settled ones: until then somebody may ask about a delivery
    idempotency_keys: dt.timedelta = dt.timedelta(days=2)  # they answer for 24 hours
    domain_proofs: dt.timedelta = dt.timedelta(days=90)  # from the start, of those that nobody finished
    failed_log_ins: dt.timedelta = dt.timedelta(days=90)  # until then their holder can see them
    invitations: dt.timedelta = dt.timedelta(days=365)  # decided ones; those that nobody took, with their users
    memberships: dt.timedelta = dt.timedelta(days=365)  # ended ones: until then the inbox tells how
    partnerships: dt.timedelta = dt.timedelta(days=365)  # the same
    inbox_items: dt.timedelta = dt.timedelta(days=365)  # from when they came; open ones stay
    audit_origins: dt.timedelta = dt.timedelta(days=365)  # network addresses; the events themselves stay
    closed_environments: dt.timedelta = dt.timedelta(days=365)  # their name, for those who were partners
    mailbox_messages: dt.timedelta = dt.timedelta(days=7)  # of the development mailbox


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """For whom passkeys are made: the name of the host in PUBLIC_URL, and the origins whose pages may use them."""

    id: str = "localhost"
    origins: frozenset[str] = frozenset()
    name: str = "Welkom"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the operator set and verbs must know."""

    invitation_lasts: dt.timedelta = dt.timedelta(days=7)
    session_lasts: dt.timedelta = dt.timedelta(days=30)
    session_idles: dt.timedelta = dt.timedelta(hours=72)
    limits: Limits = Limits()
    storage_quota: int = 1024**3
    kept: Retention = Retention()
    relying_party: RelyingParty = RelyingParty()
    identity_providers: tuple[IdentityProvider, ...] = ()
    # By the id of an environment that demands it: the providers, one of which everybody who acts there logged in by.
    demanded: Mapping[uuid.UUID, frozenset[str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        demanded: dict[uuid.UUID, frozenset[str]] = {}
        for provider in self.identity_providers:
            for shown in provider.demanded_by:
                environment_id = uuid.UUID(shown.removeprefix("env_"))
                demanded[environment_id] = demanded.get(environment_id, frozenset()) | {provider.id}
        object.__setattr__(self, "demanded", demanded)

    def live_at(self, now: dt.datetime) -> dict[str, dt.datetime]:
        """The parameters by which statements tell live sessions from others."""
        return {"now": now, "idle_since": now - self.session_idles}
