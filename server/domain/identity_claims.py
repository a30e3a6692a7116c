"""What a provider's claims come to: who it is, by which address, at which level, for which company (AUT-5, ORG-12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server.db.models import IdentifierScheme
from server.identity_providers import PROVES_A_COMPANY, IdentityProvider, Kind

from . import addresses, company_numbers, names, texts
from .addresses import Address
from .company_numbers import CompanyNumber
from .errors import InvalidIdentifier, InvalidInput, NoSubject

KVK_QUALIFIERS = ("kvknr", "kvk")  # how the qualifier of a KvK number ends, as urn:etoegang:1.9:EntityConcernedID:KvKnr


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a provider says of who logged in there, by a token that held.

    `subject` is the key together with the issuer. `address` is one that the provider says it verified; an unverified
    one is none. `company` is whose the log-in is, at whatever level; `proves` whether that level proves it.
    `token_subject` and `sid` are what its log-out tokens name.
    """

    provider: IdentityProvider
    subject: str
    token_subject: str
    sid: str | None = None
    address: Address | None = None
    name: str | None = None
    level: str | None = None
    company: CompanyNumber | None = None
    multi_factor: bool = False

    @property
    def proves(self) -> bool:
        """Whether the log-in is good enough to prove that it is the company's."""
        provider = self.provider
        least = PROVES_A_COMPANY if provider.kind is Kind.EHERKENNING else provider.least_acr
        return least is not None and provider.is_enough(self.level, least)

    @property
    def is_enough(self) -> bool:
        """Whether the log-in is of the level that the operator asks for at least."""
        return self.provider.is_enough(self.level, self.provider.least_acr)


def read(provider: IdentityProvider, token: Mapping[str, Any], userinfo: Mapping[str, Any] | None = None) -> Vouched:
    """NoSubject where the claims don't say who it is. What the token says goes before what `userinfo` says."""
    told = userinfo or {}
    claims = {**told, **token}
    token_subject = _text(claims, ("sub",))
    acting = provider.acting_subject_claim
    subject = _text(claims, acting) if acting is not None else token_subject
    if subject is None or token_subject is None:
        raise NoSubject(provider=provider.name)
    level = _text(claims, provider.level_claim)
    return Vouched(
        provider,
        subject,
        token_subject,
        sid=_text(claims, ("sid",)),
        address=_verified_address(provider, token, told),
        name=_name(_text(claims, provider.name_claim)),
        level=level,
        company=_company(provider, claims),
        multi_factor=level in provider.multi_factor or _methods(claims) & set(provider.multi_factor) != set(),
    )


def _verified_address(provider: IdentityProvider, *sources: Mapping[str, Any]) -> Address | None:
    """Only what is said to be verified by the word `true` itself, where the address is said too.

    The first source that says anything of both is the one: what one says of its address is true of no other.
    """
    pairs = [(_text(one, provider.email_claim), _found(one, provider.email_verified_claim)) for one in sources]
    text, verified = next((pair for pair in pairs if None not in pair), (None, None))
    if text is None or verified is not True:
        return None
    try:
        return addresses.parse(text)
    except InvalidInput:
        return None


def _company(provider: IdentityProvider, claims: Mapping[str, Any]) -> CompanyNumber | None:
    """None for what is no number of its scheme, and for a legal subject that is named otherwise than by a number."""
    claim = provider.legal_subject_claim or provider.company_number_claim
    text = _text(claims, claim) if claim is not None else None
    if text is None:
        return None
    scheme = IdentifierScheme(provider.company_number_scheme or IdentifierScheme.KVK.value)
    if provider.qualifier_claim is not None:
        told = _found(claims, provider.qualifier_claim)
        if told is not None and not (isinstance(told, str) and _names_kvk(told)):
            return None
    try:
        return company_numbers.parse(scheme, text)
    except InvalidIdentifier:
        return None


def _names_kvk(qualifier: str) -> bool:
    return texts.fits(qualifier, texts.CLAIM) and qualifier.rpartition(":")[2].lower() in KVK_QUALIFIERS


def _name(text: str | None) -> str | None:
    try:
        return names.clean_name(text) if text else None
    except InvalidInput:
        return None


def _methods(claims: Mapping[str, Any]) -> set[str]:
    told = claims.get("amr")
    return {one for one in told if isinstance(one, str)} if isinstance(told, list) else set()


def _text(claims: Mapping[str, Any], path: Sequence[str]) -> str | None:
    """What is no text, or more than one that names somebody, is left out."""
    value = _found(claims, path)
    if not isinstance(value, str) or not texts.fits(value, texts.CLAIM) or not value.isprintable():
        return None
    return value.strip() or None


def _found(claims: Mapping[str, Any], path: Sequence[str]) -> Any:
    value: Any = claims
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
