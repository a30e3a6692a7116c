"""The languages that people are spoken to in."""

from .errors import InvalidInput

LOCALES = ("en", "nl")


def clean_locale(locale: str, *, field: str = "locale") -> str:
    """`en` or `nl`; InvalidInput at `field` for any other."""
    if locale not in LOCALES:
        raise InvalidInput(field, "Choose `en` or `nl`.", "Kies `en` of `nl`.")
    return locale
