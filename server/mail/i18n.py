"""Roles and moments in the recipient's language."""

import datetime as dt
import zoneinfo

from server.db.models import DocumentKind, OrganisationRole, PlatformRole
from server.domain.roles import ORGANISATION, PLATFORM

MOMENTS = {"nl": "EEEE d MMMM y 'om' HH:mm 'uur'", "en": "EEEE d MMMM y 'at' HH:mm"}

DOCUMENTS = {
    DocumentKind.INVOICE: {"nl": "Factuur", "en": "Invoice"},
    DocumentKind.CREDIT_NOTE: {"nl": "Creditnota", "en": "Credit note"},
    DocumentKind.ORDER: {"nl": "Order", "en": "Order"},
    DocumentKind.OTHER: {"nl": "Document", "en": "Document"},
}


def role_name(role: str, locale: str) -> str:
    """As the screens call it. ValueError where there is no such role."""
    return PLATFORM[PlatformRole(role)][locale][0]


def organisation_role_name(role: str, locale: str) -> str:
    """The same, of a role in an organisation."""
    return ORGANISATION[OrganisationRole(role)][locale][0]


def document_kind(kind: str, locale: str) -> str:
    """As it begins a sentence. ValueError where there is no such kind."""
    return DOCUMENTS[DocumentKind(kind)][locale]


def moment(iso: str, locale: str) -> str:
    """Dutch readers get Dutch time, everyone else UTC, and the text says which."""
    at = dt.datetime.fromisoformat(iso)
    if at.tzinfo is None:
        raise ValueError("a naive moment")
    from babel.dates import format_datetime

    zone, zone_name = _zone(locale)
    return f"{format_datetime(at.astimezone(zone), MOMENTS[locale], locale=locale)} ({zone_name})"


def _zone(locale: str) -> tuple[dt.tzinfo, str]:
    if locale == "nl":
        try:
            return zoneinfo.ZoneInfo("Europe/Amsterdam"), "Nederlandse tijd"
        except zoneinfo.ZoneInfoNotFoundError:  # a machine without time zone data
            pass
    return dt.UTC, "UTC"
