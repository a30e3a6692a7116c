"""Roles and moments in the recipient's language."""

import datetime as dt
import zoneinfo

from server.db.models import DocumentKind, OrganisationRole, PlatformRole
from server.domain.account_changes import AccountChange
from server.domain.roles import ORGANISATION, PLATFORM

MOMENTS = {"nl": "EEEE d MMMM y 'om' HH:mm 'uur'", "en": "EEEE d MMMM y 'at' HH:mm"}

DOCUMENTS = {
    DocumentKind.INVOICE: {"nl": "Factuur", "en": "Invoice"},
    DocumentKind.CREDIT_NOTE: {"nl": "Creditnota", "en": "Credit note"},
    DocumentKind.ORDER: {"nl": "Order", "en": "Order"},
    DocumentKind.OTHER: {"nl": "Document", "en": "Document"},
}


# What happened to an account, as a security notice says it.
ACCOUNT_CHANGES = {
    AccountChange.EMAIL_ADDED: {
        "nl": "Er is een e-mailadres aan je Welkom-account toegevoegd: {address}.",
        "en": "An e-mail address was added to your Welkom account: {address}.",
    },
    AccountChange.EMAIL_REMOVED: {
        "nl": "Het adres {address} is van je Welkom-account gehaald.",
        "en": "The address {address} was taken off your Welkom account.",
    },
    AccountChange.TWO_FACTOR_ENABLED: {
        "nl": "Er is een authenticator-app als tweede factor aan je Welkom-account toegevoegd.",
        "en": "An authenticator app was added to your Welkom account as a second factor.",
    },
    AccountChange.TWO_FACTOR_DISABLED: {
        "nl": "De authenticator-app is van je Welkom-account gehaald.",
        "en": "The authenticator app was taken off your Welkom account.",
    },
    AccountChange.RECOVERY_CODES_MADE: {
        "nl": "Voor je Welkom-account zijn nieuwe herstelcodes gemaakt; de oude werken niet meer.",
        "en": "New recovery codes were made for your Welkom account; the old ones no longer work.",
    },
    AccountChange.PASSKEY_ADDED: {
        "nl": "Er is een passkey aan je Welkom-account toegevoegd.",
        "en": "A passkey was added to your Welkom account.",
    },
    AccountChange.PASSKEY_REMOVED: {
        "nl": "Er is een passkey van je Welkom-account gehaald.",
        "en": "A passkey was taken off your Welkom account.",
    },
    AccountChange.TWO_FACTOR_RESET_REQUESTED: {
        "nl": "Een beheerder wil de tweede factor van je Welkom-account halen. Dat gebeurt over een dag, of eerder als "
        "een andere beheerder ermee instemt.",
        "en": "An administrator wants to take the second factor off your Welkom account. That happens in a day, or "
        "earlier if another administrator agrees.",
    },
    AccountChange.TWO_FACTOR_RESET: {
        "nl": "De tweede factor is van je Welkom-account gehaald, en iedereen is uitgelogd.",
        "en": "The second factor was taken off your Welkom account, and everybody was logged out.",
    },
    AccountChange.IDENTITY_LINKED: {
        "nl": "Met een login bij een andere partij, zoals je organisatie, kun je nu op je Welkom-account inloggen.",
        "en": "A log-in at another party, such as your organisation, opens your Welkom account from now on.",
    },
    AccountChange.IDENTITY_UNLINKED: {
        "nl": "Een login bij een andere partij is van je Welkom-account losgekoppeld.",
        "en": "A log-in at another party was unlinked from your Welkom account.",
    },
}


def account_change(change: str, locale: str, **words: str) -> str:
    """A sentence, with the words that it names. ValueError or KeyError where there is none of it."""
    return ACCOUNT_CHANGES[AccountChange(change)][locale].format(**words)


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
