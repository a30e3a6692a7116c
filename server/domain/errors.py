"""One class per ErrorCode: what went wrong as a fact, and the way out, in both languages (ERR-2).

A `Refusal` is data in the payload; a `Denial` is a top-level error. One long table, on purpose: whoever words an error
sees its neighbours.
"""

from typing import Any, ClassVar

from .permission_words import PERMITTED


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


class InGivenWords(DomainError):
    """What is said where it happens. It is taken as it is: braces in it are no values."""

    def __init__(self, en: str, nl: str, **values: Any) -> None:
        super().__init__(**values)
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


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


class InvalidInput(InGivenWords, Refusal):
    code = "INVALID_INPUT"
    meaning = "The field named in `field` can't be used as it is."

    def __init__(self, field: str, en: str, nl: str) -> None:
        super().__init__(en, nl, field=field)


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
    en = "People at {domain} can't be invited: they would get an environment of their own. Add them as users instead."
    nl = "Mensen met een adres bij {domain} kun je niet per e-mail uitnodigen: zij zouden een eigen omgeving krijgen. Voeg hen in plaats daarvan toe als gebruiker."  # noqa: E501


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
    """The same, of all that an environment mails to its own domains, or with a proven domain or number to anybody."""

    en = "This environment sent {limit} such mails in 24 hours. Try again at {again}."
    nl = "Deze omgeving verstuurde {limit} van deze mails in 24 uur. Probeer het vanaf {again} opnieuw."


class TooManyMailsToStrangers(TooManyMails):
    """The same, to addresses that are not on its own domains."""

    en = "This environment sent {limit} mails to other domains than its own in 24 hours. Try again at {again}; where a domain or a company number is proven, many more may leave."  # noqa: E501
    nl = "Deze omgeving verstuurde in 24 uur {limit} mails naar andere domeinen dan de eigen. Probeer het vanaf {again} opnieuw; met een bewezen domein of bedrijfsnummer kan er veel meer weg."  # noqa: E501


class LastAdministrator(Refusal):
    code = "LAST_ADMINISTRATOR"
    meaning = "The environment would be left without an active Administrator."
    en = "This is the last active administrator. Make somebody else Administrator first."
    nl = "Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder."


class OthersRemain(LastAdministrator):
    """The same of an account that is to be erased, whose holder is not alone in an environment (USR-5)."""

    en = "You are the last active administrator of {environment}, and not its only user. Make somebody else Administrator there first, or remove the other users and invitations."  # noqa: E501
    nl = "Je bent de laatste actieve beheerder van {environment}, en niet de enige gebruiker. Maak daar eerst iemand anders beheerder, of verwijder de andere gebruikers en uitnodigingen."  # noqa: E501


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


class WrongPassword(InvalidCredentials):
    """The same where whose password it should be is known."""

    en = "The password is not right. Try again, or ask for a new one by mail."
    nl = "Het wachtwoord klopt niet. Probeer het opnieuw, of vraag per mail een nieuw aan."


class ReauthenticationRequired(Refusal):
    code = "REAUTHENTICATION_REQUIRED"
    meaning = "What changes a way in needs a password or another factor of the last 10 minutes: `reauthenticate`."
    en = "Show first that it is you, by your password or another way in; then try this again."
    nl = "Laat eerst zien dat jij het bent, met je wachtwoord of op een andere manier. Probeer het dan opnieuw."


class LastWayIn(Refusal):
    code = "LAST_WAY_IN"
    meaning = "The account would be left without any way to log in."
    en = "This is the only way to log in to your account. Set a password or add a passkey first."
    nl = "Dit is de enige manier om op je account in te loggen. Stel eerst een wachtwoord in of voeg een passkey toe."


class WeakPassword(InGivenWords, Refusal):
    code = "WEAK_PASSWORD"
    meaning = "The password is too short, common, easy to guess or known to be stolen; the message says which."

    def __init__(self, en: str, nl: str, *, field: str = "password") -> None:
        super().__init__(en, nl, field=field)


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


class DomainNotProven(Refusal):
    """Each reason has a sentence of its own; this one is of a name at which there is no record."""

    code = "DOMAIN_NOT_PROVEN"
    meaning = "The domain is not proven by its DNS record; the message says what was found instead."
    en = "There is no TXT record at {record} yet. Publish it, wait until the DNS knows it, and try again."
    nl = "Er is nog geen TXT-record op {record}. Maak het aan, wacht tot de DNS het kent en probeer het opnieuw."


class OtherRecordsFound(DomainNotProven):
    """The same, where there are TXT records that say something else."""

    en = "None of the TXT records at {record} is this environment's. Compare them with the value that this domain needs; a change can take a while to be known."  # noqa: E501
    nl = "Geen van de TXT-records op {record} is dat van deze omgeving. Vergelijk ze met de waarde die bij dit domein hoort; een wijziging is soms pas na een tijd bekend."  # noqa: E501


class TooManyRecords(DomainNotProven):
    """The same, where the answer is larger than anybody needs."""

    en = "The DNS answers too much at {record} to be read. Leave the one TXT record there, and try again."
    nl = "De DNS antwoordt op {record} met meer dan gelezen wordt. Laat daar alleen het ene TXT-record staan en probeer het opnieuw."  # noqa: E501


class DnsFailed(DomainNotProven):
    """The same, where the DNS answered that it can't tell."""

    en = "The DNS can't tell what is at {record} ({why}). Have the domain's name servers and DNSSEC checked, and try again."  # noqa: E501
    nl = "De DNS kan niet zeggen wat er op {record} staat ({why}). Laat de naamservers en DNSSEC van het domein nakijken en probeer het opnieuw."  # noqa: E501


class DnsTimedOut(DomainNotProven):
    """The same, where it did not answer in time."""

    en = "The DNS didn't answer in time about {record}. Try again in a moment; if it goes on, have the domain's name servers checked."  # noqa: E501
    nl = "De DNS antwoordde niet op tijd over {record}. Probeer het zo meteen opnieuw; laat de naamservers van het domein nakijken als het zo blijft."  # noqa: E501


class ProofNotStarted(DomainNotProven):
    """The same, where the environment has no record for the domain."""

    en = "The proof of this domain was not started here. Ask for its record first."
    nl = "Het bewijs van dit domein is hier niet gestart. Vraag eerst het record aan."


class DomainProvenElsewhere(DomainNotProven):
    """The same, of a domain whose record is right, but which somebody else proved before. Nobody is told who."""

    en = "This domain was proven before, and stays where it is. If it is yours, ask the operator of this server to look into it."  # noqa: E501
    nl = "Dit domein is al eerder bewezen en blijft waar het is. Is het van jou, vraag de beheerder van het systeem dit na te gaan."  # noqa: E501


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
    en = "This organisation is not activated. Activate it first."
    nl = "Deze organisatie is niet geactiveerd. Activeer haar eerst."


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
    en = "A code can't activate this organisation. Ask the operator of this server for a review."
    nl = "Een code kan deze organisatie niet activeren. Vraag de beheerder van het systeem om een beoordeling."


class NumberProven(ActivationRefused):
    """The same, of a proof: `organisation_id` is the one that proved the number, which only the operator is told."""

    en = "This company number is proven elsewhere. If it is yours, ask the operator of this server to look into it."
    nl = "Dit bedrijfsnummer is elders bewezen. Is het van jou, vraag de beheerder van het systeem dit na te gaan."


class InvalidCode(Refusal):
    code = "INVALID_CODE"
    meaning = "The code is wrong, expired, or was tried too often."
    en = "The code is not right, too old, or was tried too often. Compare it with the last mail, or ask for a new one."
    nl = "De code klopt niet, is te oud of te vaak geprobeerd. Vergelijk haar met de laatste mail, of vraag een nieuwe."


class PasskeyNotAccepted(InvalidCredentials):
    """The same of a passkey, whatever is wrong with it, and whether or not anybody has it."""

    en = "This passkey was not accepted. Try again, or log in another way."
    nl = "Deze passkey is niet geaccepteerd. Probeer het opnieuw, of log op een andere manier in."


class PasskeyCopied(InvalidCredentials):
    """The same of one whose device counts backwards, told to whoever holds its key."""

    en = "This passkey seems to have been copied: it was used elsewhere meanwhile. Log in another way, and remove it."
    nl = "Deze passkey lijkt gekopieerd: hij is intussen elders gebruikt. Log anders in, en verwijder hem."


class PasskeyTooLate(InvalidToken):
    """The same of a challenge."""

    en = "This took too long, or was done already. Try again from the start."
    nl = "Dit duurde te lang, of is al gedaan. Probeer het opnieuw vanaf het begin."


class PasskeyRefused(InvalidInput):
    """What the browser made is none of ours, not all of it, or not of a kind that can be used alone."""

    def __init__(self) -> None:
        super().__init__(
            "credential",
            "This passkey can't be used here. Try again with a device that asks for your fingerprint, face or PIN.",
            "Deze passkey is hier niet te gebruiken. Probeer het opnieuw met een apparaat dat om je vingerafdruk, "
            "gezicht of pincode vraagt.",
        )


class TooManyPasskeys(InvalidInput):
    """As many as an account may have."""

    def __init__(self, limit: int) -> None:
        super().__init__(
            "credential",
            f"You have {limit} passkeys, and that is the most. Remove one first.",
            f"Je hebt {limit} passkeys, en meer kan niet. Verwijder er eerst een.",
        )


class LastFactorGoes(InvalidInput):
    """Without it the password is the only way in, and has to be long enough for that (AUT-6)."""

    def __init__(self) -> None:
        super().__init__(
            "password",
            "After this your password is all that guards your account. Give it too.",
            "Hierna beschermt alleen je wachtwoord je account nog. Geef het ook op.",
        )


class WrongFactor(InvalidCode):
    """The same, of an authenticator app or a recovery code."""

    en = "The code is not right, or was used already. Try your app's next one, or use a recovery code."
    nl = "De code klopt niet, of is al gebruikt. Probeer de volgende van je app, of gebruik een herstelcode."


class WrongAppCode(WrongFactor):
    """The same of an app that is not a factor yet."""

    en = "This is not the app's code now. Type the one that it shows, and look whether its device's clock is right."
    nl = "Dit is niet de code van de app van nu. Vul in wat hij toont, en kijk of de klok van het apparaat goed staat."


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


class SuccessorNeeded(LastOrganisationAdministrator):
    """The same of an account that is to be erased, which may have places in several environments."""

    en = "{organisation} would be left without an administrator. Name a successor who is an active user of {environment}; where another environment needs one too, leave that one first."  # noqa: E501
    nl = "{organisation} zou geen beheerder overhouden. Noem een opvolger die actieve gebruiker van {environment} is; heeft nog een omgeving er een nodig, verlaat die dan eerst."  # noqa: E501


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
    en = "The two environments are partners already. Look at the partnership that you have."
    nl = "De twee omgevingen zijn al partners. Bekijk het partnerschap dat er is."


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


class TwoFactorRequired(Denial):
    code = "TWO_FACTOR_REQUIRED"
    en = "This environment lets nobody in without a second factor. Set up an authenticator app or a passkey first."
    nl = "Deze omgeving laat niemand binnen zonder tweede factor. Stel eerst een authenticator-app of een passkey in."


class Forbidden(Denial):
    """`permission` is the name of the one that is missing."""

    code = "FORBIDDEN"
    en = "Your role does not let you {what}. Ask an administrator for a role that does."
    nl = "{what} mag niet met jouw rol. Vraag een beheerder om een rol waarmee dat wel mag."

    def __init__(self, *, permission: str) -> None:
        super().__init__(permission=permission)

    def message(self, locale: str) -> str:
        return str(getattr(self, locale)).format(what=PERMITTED[self.values["permission"]][locale])

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

    en = "Your role would do, but you don't hold the relationship-manager mark. As Administrator you can give it to yourself."  # noqa: E501
    nl = "Je rol volstaat, maar je bent niet gemarkeerd als relatiebeheerder. Als beheerder kun je jezelf die markering geven."  # noqa: E501


class ProviderDemanded(Denial):
    """The environment lets in only who logged in by its identity provider (AUT-5)."""

    code = "EXTERNAL_LOG_IN_REQUIRED"
    en = "This environment lets you in by its own identity provider only. Log in again by that one."
    nl = "Deze omgeving laat je alleen binnen via de eigen identiteitsprovider. Log daarmee opnieuw in."


class BadUserInput(InGivenWords, Denial):
    code = "BAD_USER_INPUT"


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


# ---- what becomes of a log-in at an identity provider: told on a page, where the browser comes back (AUT-5)


class ExternalLogInDenied(DomainError):
    """Neither in a payload nor on top of an answer. `provider` is what people call it."""

    code = "EXTERNAL_LOG_IN_DENIED"


class NoSubject(ExternalLogInDenied):
    en = "{provider} did not say who logged in. Ask whoever runs Welkom to look at the claims that it sends."
    nl = "{provider} heeft niet gezegd wie er inlogde. Vraag de beheerder van Welkom de claims na te kijken."


class NotBelieved(ExternalLogInDenied):
    en = "What came back from {provider} can't be trusted, so nothing was done. Try again from where you began."
    nl = "Wat er van {provider} terugkwam is niet te vertrouwen, dus er is niets gedaan. Probeer het opnieuw vanaf het begin."  # noqa: E501


class LogInNotBegun(ExternalLogInDenied):
    """The answer belongs to no log-in of this browser, to one that is over, or to one that was used."""

    en = (
        "This log-in was not begun in this browser, was used already, or took too long. Try again from the log-in page."
    )
    nl = "Dit inloggen is niet in deze browser begonnen, is al gebruikt of duurde te lang. Probeer het opnieuw vanaf de inlogpagina."  # noqa: E501


class LogInBrokenOff(ExternalLogInDenied):
    en = "{provider} broke it off, so nothing was done. Try again, or choose another way."
    nl = "{provider} heeft het afgebroken, dus er is niets gedaan. Probeer het opnieuw, of kies een andere manier."


class ProviderSilent(ExternalLogInDenied):
    en = "{provider} does not answer as it has to. Try again in a moment, or log in another way."
    nl = "{provider} antwoordt niet zoals het hoort. Probeer het zo meteen opnieuw, of log op een andere manier in."


class LevelTooLow(ExternalLogInDenied):
    en = "This log-in at {provider} is of a lower level than is asked for. Log in there with a stronger means."
    nl = "Dit inloggen bij {provider} is van een lager niveau dan nodig. Log daar in met een sterker middel."


class NobodyLinked(ExternalLogInDenied):
    en = "Nobody is known here by this log-in at {provider}. Log in another way and link it to your account, or ask an administrator for an invitation."  # noqa: E501
    nl = "Bij deze login van {provider} hoort hier niemand. Log op een andere manier in en koppel hem aan je account, of vraag een beheerder om een uitnodiging."  # noqa: E501


class NotLinkedByAddress(ExternalLogInDenied):
    en = "The address that {provider} names has an account that is not linked to this log-in. Log in another way, and link it there."  # noqa: E501
    nl = "Het adres dat {provider} noemt heeft een account dat niet aan deze login is gekoppeld. Log op een andere manier in en koppel hem daar."  # noqa: E501


class LinkedElsewhere(ExternalLogInDenied):
    en = "This log-in at {provider} is linked to another account. Log in to that one, and unlink it there first."
    nl = "Deze login van {provider} is aan een ander account gekoppeld. Log daar in en maak de koppeling eerst los."


class TooManyLinked(ExternalLogInDenied):
    en = "Your account has {most} such log-ins, which is the most. Unlink one first."
    nl = "Je account heeft al {most} van zulke logins, meer kan niet. Maak er eerst een los."


class JoiningTakesInvitation(ExternalLogInDenied):
    en = "{provider} knows you, but joining {environment} takes an invitation. Ask an administrator for one."
    nl = "{provider} kent je, maar voor {environment} is een uitnodiging nodig. Vraag een beheerder erom."


class OtherSession(ExternalLogInDenied):
    """What was begun in a session ends in that session, once and in time (and in no other person's browser)."""

    en = "This was begun by another log-in than the one in this browser, was done already, or took too long. Log in as whoever began it, and begin again."  # noqa: E501
    nl = "Dit is door een andere login begonnen dan die in deze browser, is al gedaan of duurde te lang. Log in als degene die begon, en begin opnieuw."  # noqa: E501


class NumberNotVouched(ExternalLogInDenied):
    en = "This log-in at {provider} is not one for the company number of this organisation. Log in there for that company."  # noqa: E501
    nl = "Deze login van {provider} is niet voor het bedrijfsnummer van deze organisatie. Log daar in voor dat bedrijf."


class LogOutNotBelieved(ExternalLogInDenied):
    """Told to a provider."""

    en = "This is no log-out token for Welkom, or one that was used. Send a new one."
    nl = "Dit is geen log-out-token voor Welkom, of een gebruikt token. Stuur een nieuw."


def _bytes(amount: int) -> str:
    """Rounded down: what is told to be left is there."""
    for unit, size in (("GB", 1024**3), ("MB", 1024**2), ("kB", 1024)):
        if amount >= size:
            return f"{amount * 10 // size / 10:.1f} {unit}"
    return f"{amount} bytes"


def refusals() -> dict[str, str]:
    """Every code that a payload can carry, in the order of this file, with its meaning."""
    return {error.code: error.meaning for error in Refusal.__subclasses__()}
