"""Refusals about users, invitations, accounts and their mails."""

from .base import Refusal


class AlreadyUser(Refusal):
    code = "ALREADY_USER"
    en = "This person is a user of the environment already. Look them up in the overview."
    nl = "Deze persoon is al gebruiker van de omgeving. Zoek de gebruiker op in het overzicht."


class AlreadyYourPlace(AlreadyUser):
    """The same, told to the user and not to an administrator."""

    en = "You are a user of this environment already. Log in, and choose it."
    nl = "U bent al gebruiker van deze omgeving. Log in en kies die omgeving."


class AlreadyInvited(Refusal):
    code = "ALREADY_INVITED"
    en = "This address has an open invitation. Resend or revoke that one."
    nl = "Dit adres heeft een openstaande uitnodiging. Verstuur die opnieuw of trek die in."


class SharedEmailDomain(Refusal):
    code = "SHARED_EMAIL_DOMAIN"
    en = "People at {domain} can't be invited by e-mail: they would get an environment of their own. Use *Add user*."
    nl = "Mensen met een adres bij {domain} kunt u niet per e-mail uitnodigen: zij zouden een eigen omgeving krijgen. Gebruik *Gebruiker toevoegen*."  # noqa: E501


class InvitationInvalid(Refusal):
    code = "INVITATION_INVALID"
    en = "This is no invitation. Open the link in the mail again, or ask for a new one."
    nl = "Dit is geen uitnodiging. Open de link in de mail opnieuw, of vraag om een nieuwe."


class InvitationUsed(Refusal):
    code = "INVITATION_USED"
    en = "This invitation was used already. Log in instead."
    nl = "Deze uitnodiging is al gebruikt. Log in."


class InvitationExpired(Refusal):
    code = "INVITATION_EXPIRED"
    en = "This invitation has expired. Ask who invited you to send it again."
    nl = "Deze uitnodiging is verlopen. Vraag degene die u uitnodigde om de uitnodiging opnieuw te sturen."


class InvitationRevoked(Refusal):
    code = "INVITATION_REVOKED"
    en = "This invitation was withdrawn. Ask an administrator of the environment for a new one."
    nl = "Deze uitnodiging is ingetrokken. Vraag een beheerder van de omgeving om een nieuwe."


class InvitationDeclined(Refusal):
    code = "INVITATION_DECLINED"
    en = "This invitation was declined. Ask an administrator of the environment for a new one."
    nl = "Deze uitnodiging is afgewezen. Vraag een beheerder van de omgeving om een nieuwe."


class InvitationSuperseded(Refusal):
    code = "INVITATION_SUPERSEDED"
    en = "A newer mail was sent for this invitation. Use the link in the last one."
    nl = "Voor deze uitnodiging is een nieuwere mail verstuurd. Gebruik de link in de nieuwste mail."


class LogInRequired(Refusal):
    code = "LOG_IN_REQUIRED"
    en = "This address has an account already. Log in with it first, then try again."
    nl = "Dit adres heeft al een account. Log daarmee eerst in en probeer het dan opnieuw."


class TooManyMails(Refusal):
    code = "TOO_MANY_MAILS"
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


class LastAdministrator(Refusal):
    code = "LAST_ADMINISTRATOR"
    en = "This is the last active administrator. Make somebody else Administrator first."
    nl = "Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder."


class CannotBlockSelf(Refusal):
    code = "CANNOT_BLOCK_SELF"
    en = "Nobody blocks themselves. Ask another administrator."
    nl = "Niemand kan zichzelf blokkeren. Vraag het een andere beheerder."


class InvalidCredentials(Refusal):
    code = "INVALID_CREDENTIALS"
    en = "The address or the password is not right. Try again, or ask for a new password."
    nl = "Het adres of het wachtwoord klopt niet. Probeer het opnieuw, of vraag een nieuw wachtwoord aan."


class WeakPassword(Refusal):
    code = "WEAK_PASSWORD"

    def __init__(self, en: str, nl: str, *, field: str = "password") -> None:
        super().__init__(field=field)
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en


class InvalidToken(Refusal):
    code = "INVALID_TOKEN"
    en = "This link is not valid, was used already, or is too old. Ask for a new one."
    nl = "Deze link is niet geldig, al gebruikt of te oud. Vraag een nieuwe aan."


class EnvironmentClosed(Refusal):
    code = "ENVIRONMENT_CLOSED"
    en = "Joining {environment} takes an invitation. Ask an administrator; this link stays valid for its 24 hours."
    nl = "Voor {environment} is een uitnodiging nodig. Vraag een beheerder erom; deze link blijft zijn 24 uur geldig."


class IdempotencyConflict(Refusal):
    code = "IDEMPOTENCY_CONFLICT"
    en = "This idempotency key was used with another input. Make a new key for a new request."
    nl = "Deze idempotency key is al met andere invoer gebruikt. Maak voor een nieuw verzoek een nieuwe key."
