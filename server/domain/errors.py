"""One class per ErrorCode: what went wrong as a fact, and the way out, in both languages (ERR-2).

A `Refusal` is data in the payload; a `Denial` is a top-level error. One long table, on purpose: whoever words an error
sees its neighbours.
"""

from typing import Any, ClassVar


class DomainError(Exception):
    """Rolls back the transaction it is raised in."""

    code: ClassVar[str]
    en: str
    nl: str

    def __init__(self, **values: Any) -> None:
        super().__init__(self.code)
        self.values = values

    def message(self, locale: str) -> str:
        return str(getattr(self, locale)).format(**self.values)


class Refusal(DomainError):
    """A refusal of the business kind. `field` is the path of the input it is about, where it is about one.

    `meaning` is what the schema says of its code.
    """

    meaning: ClassVar[str]
    field: list[str] | None = None

    def __init__(self, *, field: str | None = None, **values: Any) -> None:
        super().__init__(**values)
        if field is not None:
            self.field = [field]


class NotFound(Refusal):
    code = "NOT_FOUND"
    meaning = "No such thing, or none that the viewer may see."
    en = "There is no such thing, or you may not see it. Check the id, and the environment you work in."
    nl = "Dit bestaat niet, of je mag het niet zien. Controleer het id en de omgeving waarin je werkt."


class InvalidInput(Refusal):
    code = "INVALID_INPUT"
    meaning = "The field named in `field` can't be used as it is."

    def __init__(self, field: str, en: str, nl: str) -> None:
        super().__init__(field=field)
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


# ---- refusals about users, invitations, accounts and their mails


class AlreadyUser(Refusal):
    code = "ALREADY_USER"
    meaning = "The address belongs to a user of the environment."
    en = "This person is a user of the environment already. Look them up in the overview."
    nl = "Deze persoon is al gebruiker van de omgeving. Zoek de gebruiker op in het overzicht."


class YouAreUserAlready(AlreadyUser):
    """The same, told to the user and not to an administrator."""

    en = "You are a user of this environment already. Log in, and choose it."
    nl = "Je bent al gebruiker van deze omgeving. Log in en kies die omgeving."


class AlreadyInvited(Refusal):
    code = "ALREADY_INVITED"
    meaning = "The address has an open invitation to the environment."
    en = "This address has an open invitation. Resend or revoke that one."
    nl = "Dit adres heeft een openstaande uitnodiging. Verstuur die opnieuw of trek die in."


class SharedEmailDomain(Refusal):
    code = "SHARED_EMAIL_DOMAIN"
    meaning = "Nobody is invited by e-mail at this domain; add the user instead."
    en = "People at {domain} can't be invited: they would get an environment of their own. Use *Add user*, `addUser`."
    nl = "Mensen met een adres bij {domain} kun je niet per e-mail uitnodigen: zij zouden een eigen omgeving krijgen. Gebruik *Gebruiker toevoegen*, `addUser`."  # noqa: E501


class InvitationInvalid(Refusal):
    code = "INVITATION_INVALID"
    meaning = "The token is no invitation's, or not one for this purpose."
    en = "This is no invitation. Open the link in the mail again, or ask for a new one."
    nl = "Dit is geen uitnodiging. Open de link in de mail opnieuw, of vraag om een nieuwe."


class InvitationUsed(Refusal):
    code = "INVITATION_USED"
    meaning = "The invitation was accepted already."
    en = "This invitation was used already. Log in instead."
    nl = "Deze uitnodiging is al gebruikt. Log in."


class InvitationExpired(Refusal):
    code = "INVITATION_EXPIRED"
    meaning = "The invitation was not accepted in time."
    en = "This invitation has expired. Ask who invited you to send it again."
    nl = "Deze uitnodiging is verlopen. Vraag degene die je uitnodigde om de uitnodiging opnieuw te sturen."


class InvitationRevoked(Refusal):
    code = "INVITATION_REVOKED"
    meaning = "An administrator withdrew the invitation."
    en = "This invitation was withdrawn. Ask an administrator of the environment for a new one."
    nl = "Deze uitnodiging is ingetrokken. Vraag een beheerder van de omgeving om een nieuwe."


class InvitationDeclined(Refusal):
    code = "INVITATION_DECLINED"
    meaning = "The invitee declined the invitation."
    en = "This invitation was declined. Ask an administrator of the environment for a new one."
    nl = "Deze uitnodiging is afgewezen. Vraag een beheerder van de omgeving om een nieuwe."


class InvitationSuperseded(Refusal):
    code = "INVITATION_SUPERSEDED"
    meaning = "A newer mail was sent; its link is the one to use."
    en = "A newer mail was sent for this invitation. Use the link in the last one."
    nl = "Voor deze uitnodiging is een nieuwere mail verstuurd. Gebruik de link in de nieuwste mail."


class LogInRequired(Refusal):
    code = "LOG_IN_REQUIRED"
    meaning = "The address has an account; its holder has to log in first."
    en = "This address has an account already. Log in with it first, then try again."
    nl = "Dit adres heeft al een account. Log daarmee eerst in en probeer het dan opnieuw."


class TooManyMails(Refusal):
    code = "TOO_MANY_MAILS"
    meaning = "As many such mails were sent as may be in a day."
    en = "This address got {limit} mails in a day. Try again tomorrow."
    nl = "Dit adres kreeg {limit} mails op één dag. Probeer het morgen opnieuw."


class TooManyDocuments(TooManyMails):
    """The same, of documents and not of one address."""

    en = "This environment mailed {limit} documents in 24 hours. Try again tomorrow."
    nl = "Deze omgeving verstuurde {limit} documenten in 24 uur. Probeer het morgen opnieuw."


class TooManyRequests(TooManyMails):
    """The same, of requests and codes that are mailed."""

    en = "This was asked {limit} times in 24 hours. Try again tomorrow."
    nl = "Dit is {limit} keer gevraagd in 24 uur. Probeer het morgen opnieuw."


class TooManyMailsToday(TooManyMails):
    """The same, of all that an environment mails to its own domains, or with a proven number to anybody."""

    en = "This environment sent {limit} such mails in 24 hours. Try again at {again}."
    nl = "Deze omgeving verstuurde {limit} van deze mails in 24 uur. Probeer het vanaf {again} opnieuw."


class TooManyMailsToStrangers(TooManyMails):
    """The same, to addresses that are not on its own domains."""

    en = "This environment sent {limit} mails to other domains than its own in 24 hours. Try again at {again}; where a company number is proven, many more may leave."  # noqa: E501
    nl = "Deze omgeving verstuurde in 24 uur {limit} mails naar andere domeinen dan de eigen. Probeer het vanaf {again} opnieuw; met een bewezen bedrijfsnummer kan er veel meer weg."  # noqa: E501


class LastAdministrator(Refusal):
    code = "LAST_ADMINISTRATOR"
    meaning = "The environment would be left without an active Administrator."
    en = "This is the last active administrator. Make somebody else Administrator first."
    nl = "Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder."


class CannotBlockSelf(Refusal):
    code = "CANNOT_BLOCK_SELF"
    meaning = "Nobody blocks themselves."
    en = "Nobody blocks themselves. Ask another administrator."
    nl = "Niemand kan zichzelf blokkeren. Vraag het een andere beheerder."


class InvalidCredentials(Refusal):
    code = "INVALID_CREDENTIALS"
    meaning = "The address or the password is wrong."
    en = "The address or the password is not right. Try again, or ask for a new password."
    nl = "Het adres of het wachtwoord klopt niet. Probeer het opnieuw, of vraag een nieuw wachtwoord aan."


class WeakPassword(Refusal):
    code = "WEAK_PASSWORD"
    meaning = "The password is too short, common or easy to guess."

    def __init__(self, en: str, nl: str, *, field: str = "password") -> None:
        super().__init__(field=field)
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


class InvalidToken(Refusal):
    code = "INVALID_TOKEN"
    meaning = "The token is wrong, used or expired."
    en = "This link is not valid, was used already, or is too old. Ask for a new one."
    nl = "Deze link is niet geldig, al gebruikt of te oud. Vraag een nieuwe aan."


class EnvironmentClosed(Refusal):
    code = "ENVIRONMENT_CLOSED"
    meaning = "The environment takes new users by invitation only."
    en = "Joining {environment} takes an invitation. Ask an administrator; this link stays valid for its 24 hours."
    nl = "Voor {environment} is een uitnodiging nodig. Vraag een beheerder erom; deze link blijft zijn 24 uur geldig."


class IdempotencyConflict(Refusal):
    code = "IDEMPOTENCY_CONFLICT"
    meaning = "The idempotency key was used with another input."
    en = "This idempotency key was used with another input. Make a new key for a new request."
    nl = "Deze idempotency key is al met andere invoer gebruikt. Maak voor een nieuw verzoek een nieuwe key."


# ---- refusals about organisations, memberships, documents and partnerships


class InvalidIdentifier(Refusal):
    code = "INVALID_IDENTIFIER"
    meaning = "The company number is malformed, or its check digits are wrong."
    en = "This is no such number. A KvK number has 8 digits; KBO and VAT numbers have check digits: compare each digit."
    nl = "Dit is geen geldig nummer. Een KvK-nummer heeft 8 cijfers; KBO- en btw-nummers hebben controlecijfers: controleer elk cijfer."  # noqa: E501


class DuplicateIdentifier(Refusal):
    code = "DUPLICATE_IDENTIFIER"
    meaning = "The environment has an organisation with this number."
    en = "Your environment has an organisation with this number. Ask its organisation administrator to add you."
    nl = "Je omgeving heeft al een organisatie met dit nummer. Vraag de organisatiebeheerder om je toe te voegen."


class OrganisationNotActivated(Refusal):
    code = "ORGANISATION_NOT_ACTIVATED"
    meaning = "The organisation is not activated."
    en = "This organisation is not activated. Activate it first, with `requestActivation`."
    nl = "Deze organisatie is niet geactiveerd. Activeer haar eerst, met `requestActivation`."


class NotActivatedNow(OrganisationNotActivated):
    """The same, told to who was asked to collaborate."""

    en = "This organisation is not activated now. Ask its administrator to activate it, or decline."
    nl = "Deze organisatie is nu niet geactiveerd. Vraag de beheerder ervan haar te activeren, of wijs af."


class AlreadyActivated(Refusal):
    code = "ALREADY_ACTIVATED"
    meaning = "The organisation is activated already."
    en = "This organisation is activated already. Add its members."
    nl = "Deze organisatie is al geactiveerd. Voeg haar leden toe."


class ActivationRefused(Refusal):
    code = "ACTIVATION_REFUSED"
    meaning = "A code can't activate it; the operator has to look into it."
    en = "A code can't activate this organisation. Ask for a manual review: method MANUAL_REVIEW."
    nl = "Een code kan deze organisatie niet activeren. Vraag om een beoordeling: methode MANUAL_REVIEW."


class NumberProven(ActivationRefused):
    """The same, of a proof: `organisation_id` is the one that proved the number, which only the operator is told."""

    en = "This company number is proven elsewhere. If it is yours, ask the operator of this server to look into it."
    nl = "Dit bedrijfsnummer is elders bewezen. Is het van jou, vraag de beheerder van het systeem dit na te gaan."


class InvalidCode(Refusal):
    code = "INVALID_CODE"
    meaning = "The code is wrong, expired, or was tried too often."
    en = "The code is not right, too old, or was tried too often. Compare it with the last mail, or ask for a new one."
    nl = "De code klopt niet, is te oud of te vaak geprobeerd. Vergelijk haar met de laatste mail, of vraag een nieuwe."


class NotACandidate(Refusal):
    code = "NOT_A_CANDIDATE"
    meaning = "The user can't become a member."
    en = "This user is blocked in their own environment, and can't become a member. Ask one of its administrators."
    nl = "Deze gebruiker is in de eigen omgeving geblokkeerd en kan geen lid worden. Vraag een van de beheerders daar."


class AlreadyMember(Refusal):
    code = "ALREADY_MEMBER"
    meaning = "The user is a member, or was asked."
    en = "This user is a member already, or was asked. Look them up in the member list."
    nl = "Deze gebruiker is al lid, of is al gevraagd. Zoek de gebruiker op in de ledenlijst."


class LastOrganisationAdministrator(Refusal):
    code = "LAST_ORGANISATION_ADMINISTRATOR"
    meaning = "The organisation would be left without an own administrator."
    en = "{organisation} would be left without an administrator. Make a colleague administrator, or name a successor."
    nl = "{organisation} zou geen beheerder overhouden. Maak een andere collega beheerder, of noem een opvolger."


class AlreadySettled(Refusal):
    code = "ALREADY_SETTLED"
    meaning = "It was decided, taken back or ended before."
    en = "This was decided already. Look at it again to see how."
    nl = "Hierover is al beslist. Bekijk het opnieuw om te zien hoe."


class NotAcceptedYet(AlreadySettled):
    """The same, of ending a request."""

    en = "It was not accepted yet. Accept, decline or withdraw it instead."
    nl = "Dit is nog niet geaccepteerd. Accepteer het, wijs het af of trek het in; kies daarvan wat je mag."


class AlreadyAttached(AlreadySettled):
    """The same, of a document that has its file."""

    en = "This document has a file already, and keeps it. Create a new document for another file."
    nl = "Dit document heeft al een bestand, en houdt dat. Maak een nieuw document aan voor een ander bestand."


class QuotaExceeded(Refusal):
    code = "QUOTA_EXCEEDED"
    meaning = "The environment has no room left for the file."
    en = "This environment has {left} of storage left, of {quota}. Use a smaller file, or ask an administrator to see to more room."  # noqa: E501
    nl = "Deze omgeving heeft nog {left} opslag over, van {quota}. Gebruik een kleiner bestand, of vraag een beheerder om voor meer ruimte te zorgen."  # noqa: E501

    def __init__(self, *, field: str, used: int, quota: int) -> None:
        super().__init__(field=field)
        self.left, self.quota = max(quota - used, 0), quota

    def message(self, locale: str) -> str:
        left, quota = (
            amount.replace(".", ",") if locale == "nl" else amount for amount in (_bytes(self.left), _bytes(self.quota))
        )
        return str(getattr(self, locale)).format(left=left, quota=quota)


class Expired(Refusal):
    code = "EXPIRED"
    meaning = "It was not decided in time."
    en = "This request has expired. Ask who sent it to send it again."
    nl = "Dit verzoek is verlopen. Vraag de afzender het opnieuw te versturen."


class PartnershipPending(Refusal):
    code = "PARTNERSHIP_PENDING"
    meaning = "There is an open request between the two environments."
    en = "There is an open request between the two environments. Decide on that one."
    nl = "Er is al een openstaand verzoek tussen de twee omgevingen. Beslis daarover."


class AlreadyPartners(Refusal):
    code = "ALREADY_PARTNERS"
    meaning = "The two environments are partners."
    en = "The two environments are partners already. Look at that partnership: `partnership` is the one."
    nl = "De twee omgevingen zijn al partners. Zoek dat partnerschap op: `partnership` is het."


class NotDiscoverable(Refusal):
    code = "NOT_DISCOVERABLE"
    meaning = "The environment can't be found or asked."
    en = "This environment can't be asked. Agree with its administrators that it becomes discoverable."
    nl = "Deze omgeving kan niet gevraagd worden. Spreek met de beheerders af dat zij vindbaar wordt."


# ---- denials: whatever the input says, because of who asks, or because Welkom can't do it


class Denial(DomainError):
    """A refusal before anything was looked at: a top-level error with `extensions.code`."""

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code}


class Unauthenticated(Denial):
    code = "UNAUTHENTICATED"
    en = "Log in first: send `Authorization: Bearer …`, or the session cookie with the header X-Welkom-Client."
    nl = "Log eerst in: stuur `Authorization: Bearer …`, of de sessiecookie met de header X-Welkom-Client."


class NoEnvironment(Denial):
    code = "NO_ENVIRONMENT"
    en = "Name one of your environments in the header X-Welkom-Environment; `account {{ users {{ environment {{ id }} }} }}` lists them."  # noqa: E501
    nl = "Geef een van je omgevingen op in de header X-Welkom-Environment; `account {{ users {{ environment {{ id }} }} }}` toont welke dat zijn."  # noqa: E501


class UserBlocked(Denial):
    code = "USER_BLOCKED"
    en = "You are blocked in this environment. Ask one of its administrators."
    nl = "Je bent geblokkeerd in deze omgeving. Vraag een van de beheerders om hulp."


class Forbidden(Denial):
    code = "FORBIDDEN"
    en = "This needs the permission {permission}. Ask an administrator for a role that has it."
    nl = "Hiervoor is de bevoegdheid {permission} nodig. Vraag een beheerder om een rol met die bevoegdheid."

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code, "permission": self.values["permission"]}


class MarkMissing(Forbidden):
    """The same, where the role would do but the mark that it needs is missing (USR-7)."""

    en = "Your role would do, but you don't hold the relationship-manager mark. Ask an Administrator to give it to you."
    nl = "Je rol volstaat, maar je bent niet gemarkeerd als relatiebeheerder. Vraag een beheerder van de omgeving je die markering te geven."  # noqa: E501

    @property
    def extensions(self) -> dict[str, Any]:
        return {**super().extensions, "missing": "RELATIONSHIP_MANAGER"}


class OtherSideDecides(Forbidden):
    """The same, to who holds the permission, on the wrong side of a partnership (PAR-1)."""

    en = "Only the side that was asked accepts or declines, and only the side that asked withdraws. Leave it to them."
    nl = "Alleen de gevraagde kant accepteert of wijst af, en alleen de vragende trekt in. Laat het aan die kant over."


class OwnMarkMissing(MarkMissing):
    """The same, told to somebody who gives the mark, also to themselves."""

    en = "Your role would do, but you don't hold the relationship-manager mark. As Administrator you can give it to yourself: `setRelationshipManager`."  # noqa: E501
    nl = "Je rol volstaat, maar je bent niet gemarkeerd als relatiebeheerder. Als beheerder kun je jezelf die markering geven: `setRelationshipManager`."  # noqa: E501


class BadUserInput(Denial):
    code = "BAD_USER_INPUT"

    def __init__(self, en: str, nl: str) -> None:
        super().__init__()
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


class LimitExceeded(BadUserInput):
    code = "LIMIT_EXCEEDED"


class RateLimited(Denial):
    """`retry_after`: seconds."""

    code = "RATE_LIMITED"
    en = "Too many tries, or too many at once; nothing was changed. Try again in {retry_after} second(s)."
    nl = "Te veel pogingen, of te veel tegelijk; er is niets veranderd. Probeer het over {retry_after} seconde(n) weer."

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code, "retryAfter": self.values["retry_after"]}


class TookTooLong(Denial):
    code = "TIMEOUT"
    en = "The operation took too long. Ask for less at a time, or try again in a moment."
    nl = "De operatie duurde te lang. Vraag minder tegelijk op, of probeer het zo meteen opnieuw."


class Resume(Denial):
    code = "RESUME"
    en = "Something may have been missed. Subscribe again: to the inbox with your last cursor; read other lists anew."
    nl = "Er is misschien iets gemist. Abonneer je opnieuw: op de inbox met je laatste cursor; lees andere lijsten opnieuw."  # noqa: E501


class Unavailable(Denial):
    code = "UNAVAILABLE"
    en = "Welkom can't do this right now; nothing was changed. Try again in a moment."
    nl = "Welkom kan dit nu niet; er is niets veranderd. Probeer het zo meteen opnieuw."


class Masked(Denial):
    """What a caller is told of a fault that is not theirs; the log has the rest under the same id."""

    code = "INTERNAL"
    en = "Something went wrong on our side; nothing was changed. Try again, and name {id} when you report it."
    nl = "Er ging bij ons iets mis; er is niets veranderd. Probeer het opnieuw, en vermeld {id} als je het meldt."

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code, "id": self.values["id"]}


def _bytes(amount: int) -> str:
    """Rounded down: what is told to be left is there."""
    for unit, size in (("GB", 1024**3), ("MB", 1024**2), ("kB", 1024)):
        if amount >= size:
            return f"{amount * 10 // size / 10:.1f} {unit}"
    return f"{amount} bytes"


def refusals() -> dict[str, str]:
    """Every code that a payload can carry, in the order of this file, with its meaning."""
    return {error.code: error.meaning for error in Refusal.__subclasses__()}
