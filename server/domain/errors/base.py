"""What every error of the domain is, and the two that any verb may raise.

An error says what went wrong as a fact, and the way out, in both languages (ERR-2); each `code` is one class.
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
    """A refusal of the business kind. `field` is the path of the input it is about, where it is about one."""

    field: list[str] | None = None

    def __init__(self, *, field: str | None = None, **values: Any) -> None:
        super().__init__(**values)
        if field is not None:
            self.field = [field]


class Denial(DomainError):
    """A refusal before anything was looked at: a top-level error with `extensions.code`."""

    @property
    def extensions(self) -> dict[str, Any]:
        return {"code": self.code}


class NotFound(Refusal):
    code = "NOT_FOUND"
    en = "There is no such thing, or you may not see it. Check the id, and the environment you work in."
    nl = "Dit bestaat niet, of u mag het niet zien. Controleer het id en de omgeving waarin u werkt."


class InvalidInput(Refusal):
    code = "INVALID_INPUT"

    def __init__(self, field: str, en: str, nl: str) -> None:
        super().__init__(field=field)
        self.en, self.nl = en, nl

    def message(self, locale: str) -> str:
        return self.nl if locale == "nl" else self.en
