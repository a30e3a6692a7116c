"""Refusals about organisations, memberships, documents and partnerships."""

from .base import Refusal


class InvalidIdentifier(Refusal):
    code = "INVALID_IDENTIFIER"
    en = "This is no such number. A KvK number has 8 digits; KBO and VAT numbers have check digits: compare each digit."
    nl = "Dit is geen geldig nummer. Een KvK-nummer heeft 8 cijfers; KBO- en btw-nummers hebben controlecijfers: controleer elk cijfer."  # noqa: E501


class DuplicateIdentifier(Refusal):
    code = "DUPLICATE_IDENTIFIER"
    en = "Your environment has an organisation with this number. Ask its organisation administrator to add you."
    nl = "Uw omgeving heeft al een organisatie met dit nummer. Vraag de organisatiebeheerder om u toe te voegen."


class OrganisationNotActivated(Refusal):
    code = "ORGANISATION_NOT_ACTIVATED"
    en = "This organisation is not activated yet. Activate it first, with `requestActivation`."
    nl = "Deze organisatie is nog niet geactiveerd. Activeer haar eerst, met `requestActivation`."


class AlreadyActivated(Refusal):
    code = "ALREADY_ACTIVATED"
    en = "This organisation is activated already. Add its members."
    nl = "Deze organisatie is al geactiveerd. Voeg haar leden toe."


class ActivationRefused(Refusal):
    code = "ACTIVATION_REFUSED"
    en = "A code can't activate this organisation. Ask for a manual review: method MANUAL_REVIEW."
    nl = "Een code kan deze organisatie niet activeren. Vraag om een beoordeling: methode MANUAL_REVIEW."


class InvalidCode(Refusal):
    code = "INVALID_CODE"
    en = "The code is not right, too old, or was tried too often. Compare it with the last mail, or ask for a new one."
    nl = "De code klopt niet, is te oud of te vaak geprobeerd. Vergelijk haar met de laatste mail, of vraag een nieuwe."


class NotACandidate(Refusal):
    code = "NOT_A_CANDIDATE"
    en = "This user is blocked in their own environment, and can't become a member. Ask one of its administrators."
    nl = "Deze gebruiker is in de eigen omgeving geblokkeerd en kan geen lid worden. Vraag een van de beheerders daar."


class AlreadyMember(Refusal):
    code = "ALREADY_MEMBER"
    en = "This user is a member already, or was asked. Look them up in the member list."
    nl = "Deze gebruiker is al lid, of is al gevraagd. Zoek de gebruiker op in de ledenlijst."


class LastOrganisationAdministrator(Refusal):
    code = "LAST_ORGANISATION_ADMINISTRATOR"
    en = "{organisation} would be left without an administrator. Make a colleague administrator, or name a successor."
    nl = "{organisation} zou geen beheerder overhouden. Maak een andere collega beheerder, of noem een opvolger."


class AlreadySettled(Refusal):
    code = "ALREADY_SETTLED"
    en = "This was decided already. Look at it again to see how."
    nl = "Hierover is al beslist. Bekijk het opnieuw om te zien hoe."


class AlreadyAttached(AlreadySettled):
    """The same, of a document that has its file."""

    en = "This document has a file already, and keeps it. Create a new document for another file."
    nl = "Dit document heeft al een bestand, en houdt dat. Maak een nieuw document aan voor een ander bestand."


class Expired(Refusal):
    code = "EXPIRED"
    en = "This request has expired. Ask who sent it to send it again."
    nl = "Dit verzoek is verlopen. Vraag de afzender het opnieuw te versturen."


class PartnershipPending(Refusal):
    code = "PARTNERSHIP_PENDING"
    en = "There is an open request between the two environments. Decide on that one."
    nl = "Er is al een openstaand verzoek tussen de twee omgevingen. Beslis daarover."


class AlreadyPartners(Refusal):
    code = "ALREADY_PARTNERS"
    en = "The two environments are partners already. Look at that partnership: `partnership` is the one."
    nl = "De twee omgevingen zijn al partners. Zoek dat partnerschap op: `partnership` is het."


class NotDiscoverable(Refusal):
    code = "NOT_DISCOVERABLE"
    en = "This environment can't be asked. Agree with its administrators that it becomes discoverable."
    nl = "Deze omgeving kan niet gevraagd worden. Spreek met de beheerders af dat zij vindbaar wordt."
