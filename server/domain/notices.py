"""What a notice says: a sentence in the reader's language, with the names that things have now."""

from server.db.models import NoticeKind

# {organisation}, {user}, {partner}, {role} and {domain} are filled in; for what was removed meanwhile, with GONE.
TEXTS: dict[NoticeKind, dict[str, str]] = {
    NoticeKind.ROLE_CHANGED: {
        "en": "Your role is now {role}.",
        "nl": "Je rol is nu {role}.",
    },
    NoticeKind.ADDED_TO_ORGANISATION: {
        "en": "You are now a member of {organisation}.",
        "nl": "Je bent nu lid van {organisation}.",
    },
    NoticeKind.REMOVED_FROM_ORGANISATION: {
        "en": "You are no longer a member of {organisation}.",
        "nl": "Je bent geen lid meer van {organisation}.",
    },
    NoticeKind.MEMBERSHIP_ACCEPTED: {
        "en": "{user} of {partner} now works with {organisation}.",
        "nl": "{user} van {partner} werkt nu samen met {organisation}.",
    },
    NoticeKind.MEMBERSHIP_DECLINED: {
        "en": "{user} of {partner} declined to work with {organisation}.",
        "nl": "{user} van {partner} wil niet samenwerken met {organisation}.",
    },
    NoticeKind.PARTNERSHIP_REQUESTED: {
        "en": "{partner} needs a relationship manager on your side. Appoint or connect one.",
        "nl": "{partner} heeft aan je kant een relatiebeheerder nodig. Wijs iemand aan of koppel iemand.",
    },
    NoticeKind.PARTNERSHIP_ACCEPTED: {
        "en": "{partner} agreed to be your partner.",
        "nl": "{partner} heeft je verzoek geaccepteerd en is nu je partner.",
    },
    NoticeKind.PARTNERSHIP_DECLINED: {
        "en": "{partner} declined to be your partner.",
        "nl": "{partner} wil geen partner worden.",
    },
    NoticeKind.PARTNERSHIP_ENDED: {
        "en": "The partnership with {partner} ended; all memberships across the two are cut.",
        "nl": "Het partnerschap met {partner} is beëindigd; alle lidmaatschappen over en weer zijn vervallen.",
    },
    NoticeKind.ORGANISATION_ACTIVATED: {
        "en": "{organisation} is activated. Add its members.",
        "nl": "{organisation} is geactiveerd. Voeg de leden toe.",
    },
    NoticeKind.ORGANISATION_REFUSED: {
        "en": "{organisation} was not activated. Its page says why.",
        "nl": "{organisation} is niet geactiveerd. Op de pagina ervan staat waarom.",
    },
    NoticeKind.ORGANISATION_DEACTIVATED: {
        "en": "{organisation} is not active any more: its company number was proven elsewhere. Nothing of it is lost. "
        "Is the number yours? Ask for a manual review.",
        "nl": "{organisation} is niet meer actief: het bedrijfsnummer is elders bewezen. Er gaat niets verloren. "
        "Is het nummer van jou? Vraag om een beoordeling.",
    },
    NoticeKind.ORGANISATION_VERIFIED: {
        "en": "The company number of {organisation} is proven. Others can find you by it.",
        "nl": "Het bedrijfsnummer van {organisation} is bewezen. Anderen kunnen je daarop vinden.",
    },
    NoticeKind.ORGANISATION_UNVERIFIED: {
        "en": "The company number of {organisation} is not proven any more. Nobody finds you by it.",
        "nl": "Het bedrijfsnummer van {organisation} geldt niet meer als bewezen. Niemand vindt je er nog op.",
    },
    NoticeKind.DOMAIN_LOST: {
        "en": "The domain {domain} is no longer your environment's: somebody proved by DNS that it is theirs. "
        "Your users stay. Who signs up with it from now on joins there. Is it yours? Ask whoever manages its DNS.",
        "nl": "Het domein {domain} is niet meer van je omgeving: iemand heeft via DNS bewezen dat het van hen is. "
        "Je gebruikers blijven. Wie zich er voortaan mee aanmeldt, komt daar terecht. Is het van jullie? "
        "Vraag wie de DNS ervan beheert.",
    },
    NoticeKind.DOMAIN_UNPROVEN: {
        "en": "The domain {domain} is not proven any more. It stays your environment's until somebody else proves it. "
        "Publish the new record, and confirm it.",
        "nl": "Het domein {domain} geldt niet meer als bewezen. Het blijft van je omgeving tot "
        "iemand anders het bewijst. Maak het nieuwe record aan en bevestig het.",
    },
    NoticeKind.USER_RECLAIMED: {
        "en": "{user} proved a user's mailbox and has that user's place from now on. Check who it is.",
        "nl": "{user} heeft de mailbox van een gebruiker bewezen en heeft voortaan diens plaats. Ga na wie het is.",
    },
    NoticeKind.USER_JOINED: {
        "en": "{user} is now active in your environment.",
        "nl": "{user} is nu actief in je omgeving.",
    },
}
GONE = {"en": "(removed)", "nl": "(verwijderd)"}
# A role in an organisation: the reader's own, or that of somebody who takes over (ORG-10).
OWN_ORGANISATION_ROLE = {
    "en": "Your role in {organisation} is now {role}.",
    "nl": "Je rol bij {organisation} is nu {role}.",
}
ANOTHERS_ORGANISATION_ROLE = {
    "en": "{user} now has the role {role} in {organisation}.",
    "nl": "{user} heeft nu de rol {role} bij {organisation}.",
}


def sentence(notice: NoticeKind, locale: str, *, in_organisation: bool, of_reader: bool, **words: str) -> str:
    """What a notice says, with one full stop at its end, whatever the name before it ends with."""
    texts = TEXTS[notice]
    if notice is NoticeKind.ROLE_CHANGED and in_organisation:
        texts = OWN_ORGANISATION_ROLE if of_reader else ANOTHERS_ORGANISATION_ROLE
    text = texts[locale].format(**words)
    return text[:-1] if text.endswith("..") else text
