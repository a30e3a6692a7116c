"""What people call the roles, and for whom they are meant: the help page's table."""

from server.db.models import OrganisationRole, PlatformRole

# By language: its name, and for whom it is meant.
Words = dict[str, tuple[str, str]]

PLATFORM: dict[PlatformRole, Words] = {
    PlatformRole.BASIC_USER: {
        "en": ("Basic user", "Colleagues who work with documents in their organisations."),
        "nl": ("Basisgebruiker", "Collega's die in hun organisaties met documenten werken."),
    },
    PlatformRole.ADVANCED_USER: {
        "en": ("Advanced user", "Colleagues who also manage partnerships with other companies."),
        "nl": ("Gevorderde gebruiker", "Collega's die ook partnerschappen met andere bedrijven beheren."),
    },
    PlatformRole.ADMINISTRATOR: {
        "en": ("Administrator", "Who decides who is in, and what they may do."),
        "nl": ("Beheerder", "Wie bepaalt wie meedoet en wat ieder mag."),
    },
}
ORGANISATION: dict[OrganisationRole, Words] = {
    OrganisationRole.MEMBER: {
        "en": ("Member", "Who views, creates and sends the organisation's documents."),
        "nl": ("Lid", "Wie de documenten van de organisatie bekijkt, maakt en verstuurt."),
    },
    OrganisationRole.ADMINISTRATOR: {
        "en": ("Organisation administrator", "Who decides who is a member."),
        "nl": ("Organisatiebeheerder", "Wie bepaalt wie lid is."),
    },
}
