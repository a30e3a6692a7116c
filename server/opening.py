"""The database of the settings: what a command needs to open it, and nothing of the server."""

import dataclasses
from datetime import timedelta
from typing import Any

from server.db.database import Database
from server.db.policy import Limits, Policy, RelyingParty, Retention
from server.mail import FernetEncryption
from server.settings import Settings


def open_database(settings: Settings, **options: Any) -> Database:
    """The database of these settings. Nothing is read or made until it is used."""
    policy = Policy(
        invitation_lasts=timedelta(days=settings.invitation_days),
        session_lasts=timedelta(days=settings.session_days),
        session_idles=timedelta(hours=settings.session_idle_hours),
        limits=Limits(**{limit.name: getattr(settings, limit.name) for limit in dataclasses.fields(Limits)}),
        storage_quota=settings.storage_quota,
        identity_providers=settings.identity_providers,
        kept=Retention(
            **{
                kept.name: timedelta(days=getattr(settings, f"{kept.name}_kept_days"))
                for kept in dataclasses.fields(Retention)
            }
        ),
        relying_party=RelyingParty(settings.relying_party_id, settings.origins),
    )
    encryption = FernetEncryption(*settings.secret_keys)
    return Database(
        settings.database_url.get_secret_value(),
        encryption=encryption,
        policy=policy,
        statements_by=settings.statements_by,
        replica_url=settings.read_database_url.get_secret_value() if settings.read_database_url else None,
        pooler=settings.database_pooler,
        direct_url=settings.direct_database_url.get_secret_value() if settings.direct_database_url else None,
        **options,
    )
