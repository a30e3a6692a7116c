"""The languages that people are spoken to in."""

from .errors import InvalidInput

# By locale: what the language calls itself.
LANGUAGES = {"en": "English", "nl": "Nederlands"}


def clean_locale(locale: str, *, field: str = "locale") -> str:
    """`en` or `nl`; InvalidInput at `field` for any other."""
    if locale not in LANGUAGES:
        raise InvalidInput(field, "Choose `en` or `nl`.", "Kies `en` of `nl`.")
    return locale


def language(locale: str) -> str:
    """The language to speak to somebody of this locale, such as nl-BE: English where theirs is none of ours."""
    spoken = locale[:2].lower()
    return spoken if spoken in LANGUAGES else "en"
