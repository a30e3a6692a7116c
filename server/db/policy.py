"""What the operator set and verbs must know. Each number stands here: the settings take their defaults from it."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How often strangers, networks and environments may do what costs others something (AUT-7, LIM-4, DOC-3)."""

    guesses_per_address_and_network: int = 5
    guesses_per_address: int = 25
    guesses_per_network: int = 100
    anonymous_mails_per_address_an_hour: int = 5
    anonymous_mails_per_network_an_hour: int = 100
    mails_a_day_to_own_domains: int = 1000
    mails_a_day_to_strangers: int = 30
    documents_a_day: int = 200  # each of them is one of those mails too


@dataclass(frozen=True, slots=True)
class Retention:
    """How long rows stay that are over (LIM-5): what anonymous callers caused does not pile up."""

    sign_ups: dt.timedelta = dt.timedelta(days=30)  # from the asking
    secrets: dt.timedelta = dt.timedelta(days=180)  # from the expiry: until then a dead link says why it is dead
    mails: dt.timedelta = dt.timedelta(days=180)  # settled ones: until then somebody may ask about a delivery
    idempotency_keys: dt.timedelta = dt.timedelta(days=2)  # they answer for 24 hours
    failed_log_ins: dt.timedelta = dt.timedelta(days=90)  # until then their holder can see them


@dataclass(frozen=True, slots=True)
class Policy:
    """What the operator set and verbs must know."""

    invitation_lasts: dt.timedelta = dt.timedelta(days=7)
    session_lasts: dt.timedelta = dt.timedelta(days=30)
    session_idles: dt.timedelta = dt.timedelta(hours=72)
    limits: Limits = Limits()
    storage_quota: int = 1024**3
    kept: Retention = Retention()

    def live_at(self, now: dt.datetime) -> dict[str, dt.datetime]:
        """The parameters by which statements tell live sessions from others."""
        return {"now": now, "idle_since": now - self.session_idles}
