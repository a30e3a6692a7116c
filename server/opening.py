"""The database of the settings: what a command needs to open it, and nothing of the server."""

import dataclasses
from datetime import timedelta
from typing import Any

from server.db.database import Database
from server.db.policy import Limits, Policy, Retention
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
        kept=Retention(
            sign_ups=timedelta(days=settings.sign_ups_kept_days),
            secrets=timedelta(days=settings.secrets_kept_days),
            mails=timedelta(days=settings.mails_kept_days),
            idempotency_keys=timedelta(days=settings.idempotency_keys_kept_days),
            failed_log_ins=timedelta(days=settings.failed_log_ins_kept_days),
        ),
    )
    encryption = FernetEncryption(settings.secret_key.get_secret_value())
    return Database(
        settings.database_url.get_secret_value(),
        encryption=encryption,
        policy=policy,
        statements_by=settings.statements_by,
        **options,
    )
