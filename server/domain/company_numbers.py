"""Company numbers: one canonical form for each scheme (ORG-2)."""

from dataclasses import dataclass

from stdnum.be import vat as belgian
from stdnum.eu import vat as european
from stdnum.exceptions import ValidationError

from server.db.models import IdentifierScheme

from . import texts
from .errors import InvalidIdentifier
from .texts import Pattern

IGNORED = Pattern(texts.COMPANY_NUMBER, r"[\s.\-/]")
KVK = Pattern(texts.COMPANY_NUMBER, r"\d{8}")
# VAT numbers of Greece begin with EL; GR is taken for EL, so that a company has one number and not two.
GREEK = Pattern(texts.COMPANY_NUMBER, r"^GR(?=\d)")


@dataclass(frozen=True, slots=True)
class CompanyNumber:
    """`number` is what is stored and compared: digits only, after the country in a VAT number."""

    scheme: IdentifierScheme
    number: str


def searched(text: str) -> str:
    """What may be a number of any scheme, as it would be stored: without spaces and dots, in capitals."""
    return "".join(text.split()).replace(".", "").upper()


def parse(scheme: IdentifierScheme, text: str) -> CompanyNumber:
    """INVALID_IDENTIFIER where the form or the check digits are wrong."""
    compact = IGNORED.sub("", text)
    # ASCII only: the library takes full-width and mathematical digits for plain ones, and one number would be several
    if not texts.fits(text, texts.COMPANY_NUMBER) or not compact.isascii() or not compact.isalnum():
        raise InvalidIdentifier(field="identifier")
    compact = compact.upper()
    try:
        match scheme:
            case IdentifierScheme.KVK:
                number = compact if KVK.fullmatch(compact) else ""
            case IdentifierScheme.KBO:
                digits = compact.removeprefix("BE")
                number = str(belgian.validate(digits)) if digits.isdigit() else ""
            case IdentifierScheme.VAT:
                number = str(european.validate(GREEK.sub("EL", compact)))
    except ValidationError:
        number = ""
    if not number:
        raise InvalidIdentifier(field="identifier")
    return CompanyNumber(scheme, number)
