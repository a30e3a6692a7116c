"""The one canonical form of an e-mail address, and whose it is (ENV-3, ENV-6)."""

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import texts
from .errors import InvalidInput
from .generic_domains import why_generic

if TYPE_CHECKING:
    from email_validator import ValidatedEmail

ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Address:
    """`written` is what mail goes to and people see; `canonical` is what is stored as key and compared."""

    written: str
    canonical: str

    @property
    def domain(self) -> str:
        """What follows the @, in ASCII: exactly what an environment claims (ENV-2)."""
        return self.canonical.rpartition("@")[2]


def parse(text: str, *, field: str = "email") -> Address:
    """InvalidInput at `field` where this is no address that mail could reach."""
    from email_validator import EmailNotValidError

    try:
        stripped = text.strip() if texts.fits(text, texts.ADDRESS) else text
        checked = _validated(stripped)
        written = checked.normalized
        return Address(written, _canonical_form(written, checked if written == stripped else _validated(written)))
    except EmailNotValidError:
        raise InvalidInput(
            field,
            "Give a whole e-mail address, like name@company.example.",
            "Geef een volledig e-mailadres, zoals naam@bedrijf.example.",
        ) from None


def canonical_form(address: str) -> str:
    """NFKC, IDNA, case-folded; idempotent. What folding turns into something else than an address is refused."""
    return _canonical_form(address, _validated(address))


def _canonical_form(address: str, checked: "ValidatedEmail") -> str:
    from email_validator import EmailNotValidError

    for _ in range(ROUNDS):
        local = texts.normalized("NFKC", checked.local_part, texts.ADDRESS).casefold()
        folded = texts.normalized("NFKC", local, texts.FOLDED)
        again = f"{folded}@{checked.ascii_domain.lower()}"
        if again == address:
            return again
        address, checked = again, _validated(again)
    raise EmailNotValidError("no stable form")


def _validated(address: str) -> "ValidatedEmail":
    """What the validator makes of it, which normalises and encodes: so the length comes first."""
    from email_validator import EmailNotValidError, validate_email

    if not texts.fits(address, texts.ADDRESS):
        raise EmailNotValidError("too long")
    return validate_email(address, check_deliverability=False)


def is_generic(domain: str) -> bool:
    """Whether strangers live on this domain side by side, so that nobody owns it (ENV-8)."""
    return why_generic(domain) is not None


def person_of(canonical: str) -> str:
    """Whose mailbox that is: the canonical address without its sub-address, `bob@` for `bob+orders@` (ENV-3).

    What is blocked, removed or counted per person goes by this; otherwise each is an address of its own. Only `+` parts
    a sub-address: `-` stands in the names of too many people.
    """
    local, _, domain = canonical.rpartition("@")
    mailbox = local.partition("+")[0]
    return f"{mailbox}@{domain}" if mailbox else canonical


def fingerprint(canonical: str) -> bytes:
    """A hash of whose address it is, for what must be recognised without being kept."""
    return _hash(person_of(canonical))


def fingerprints(canonical: str) -> list[bytes]:
    """All hashes by which this address may have been kept: that of its person, and formerly that of the whole."""
    return [fingerprint(canonical), _hash(canonical)]


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
