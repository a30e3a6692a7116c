"""What each permission lets one do, as it stands in the sentence that refuses it (errors.Forbidden)."""

PERMITTED = {
    "USER_VIEW": {"en": "see colleagues", "nl": "Collega's zien"},
    "PARTNERSHIP_MANAGE": {"en": "manage partnerships", "nl": "Partnerschappen beheren"},
    "USER_INVITE": {"en": "invite or add users", "nl": "Gebruikers uitnodigen of toevoegen"},
    "USER_MANAGE": {"en": "manage users", "nl": "Gebruikers beheren"},
    "ORGANISATION_CREATE": {"en": "create organisations", "nl": "Organisaties aanmaken"},
    "ENVIRONMENT_MANAGE": {
        "en": "change the environment's settings",
        "nl": "De instellingen van de omgeving wijzigen",
    },
    "AUDIT_VIEW": {"en": "read the audit log", "nl": "Het logboek lezen"},
    "DOCUMENT_VIEW": {"en": "view the organisation's documents", "nl": "De documenten van de organisatie bekijken"},
    "DOCUMENT_CREATE": {"en": "create documents of the organisation", "nl": "Documenten van de organisatie maken"},
    "DOCUMENT_SEND": {"en": "send documents of the organisation", "nl": "Documenten van de organisatie verzenden"},
    "MEMBERSHIP_MANAGE": {"en": "manage the organisation's members", "nl": "De leden van de organisatie beheren"},
    "ORGANISATION_MANAGE": {
        "en": "change or activate the organisation",
        "nl": "De organisatie wijzigen of activeren",
    },
}
