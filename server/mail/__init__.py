"""Mail: an outbox of rows, a worker that empties it, and what it is sent through."""

from server.db.database import Database
from server.settings import Settings
from server.storage import open_storage

from .encryption import FernetEncryption
from .mailbox import MailboxTransport
from .transport import Transport
from .worker import MailWorker

__all__ = ["FernetEncryption", "MailWorker", "mail_worker", "transport"]


def transport(settings: Settings, database: Database) -> Transport:
    """The SMTP server of the settings; without one the mailbox, in development only (MAIL-5)."""
    if settings.smtp_url is not None:
        from .smtp import SmtpTransport  # with aiosmtplib and TLS, which the mailbox has no use for

        encrypted = not settings.development and settings.smtp_tls == "required"
        return SmtpTransport(settings.smtp_url.get_secret_value(), encrypted=encrypted)
    if settings.development:
        return MailboxTransport(database)
    raise ValueError("WELKOM_SMTP_URL is needed: the mailbox exists in development only")


def mail_worker(settings: Settings, database: Database) -> MailWorker:
    """The worker of these settings, ready to `run()`."""
    return MailWorker(
        database,
        transport(settings, database),
        mail_from=settings.mail_from,
        public_url=settings.public_url,
        encryption=FernetEncryption(*settings.secret_keys),
        storage=open_storage(settings),
    )
