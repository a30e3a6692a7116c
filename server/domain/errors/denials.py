"""Denials: what is refused whatever the input says, because of who asks, or because Welkom can't do it."""

from typing import Any

from .base import Denial


class Unauthenticated(Denial):
    code = "UNAUTHENTICATED"
    en = "Log in first: send `Authorization: Bearer …`, or the session cookie with the header X-Welkom-Client."
    nl = "Log eerst in: stuur `Authorization: Bearer …`, of de sessiecookie met de header X-Welkom-Client."


class NoEnvironment(Denial):
    code = "NO_ENVIRONMENT"
    en = "Name one of your environments in the header X-Welkom-Environment; `account {{ users {{ environment {{ id }} }} }}` lists them."  # noqa: E501
    nl = "Geef een van uw omgevingen op in de header X-Welkom-Environment; `account {{ users {{ environment {{ id }} }} }}` toont welke dat zijn."  # noqa: E501


class UserBlocked(Denial):
    code = "USER_BLOCKED"
    en = "You are blocked in this environment. Ask one of its administrators."
    nl = "U bent geblokkeerd in deze omgeving. Vraag een van de beheerders om hulp."


class Forbidden(Denial):
    code = "FORBIDDEN"
    en = "This needs the permission {permission}. Ask an administrator for a role that has it."
    nl = "Hiervoor is de bevoegdheid {permission} nodig. Vraag een beheerder om een rol met die bevoegdheid."

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code, "permission": self.values["permission"]}


class BadUserInput(Denial):
    code = "BAD_USER_INPUT"

    def __init__(self, en: str, nl: str) -> None:
        super().__init__()
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


class LimitExceeded(BadUserInput):
    code = "LIMIT_EXCEEDED"


class TookTooLong(Denial):
    code = "TIMEOUT"
    en = "The operation took too long. Ask for less at a time, or try again in a moment."
    nl = "De operatie duurde te lang. Vraag minder tegelijk op, of probeer het zo meteen opnieuw."


class Resume(Denial):
    code = "RESUME"
    en = "Something may have been missed. Subscribe again: to the inbox with your last cursor; read other lists anew."
    nl = "Er is misschien iets gemist. Abonneer u opnieuw: op de inbox met uw laatste cursor; lees andere lijsten opnieuw."  # noqa: E501


class Unavailable(Denial):
    code = "UNAVAILABLE"
    en = "Welkom can't do this right now; nothing was changed. Try again in a moment."
    nl = "Welkom kan dit nu niet; er is niets veranderd. Probeer het zo meteen opnieuw."


class Masked(Denial):
    """What a caller is told of a fault that is not theirs; the log has the rest under the same id."""

    code = "INTERNAL"
    en = "Something went wrong on our side; nothing was changed. Try again, and name {id} when you report it."
    nl = "Er ging bij ons iets mis; er is niets veranderd. Probeer het opnieuw, en vermeld {id} als u het meldt."

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code, "id": self.values["id"]}
