"""What browsers are asked for, and how their answers are checked: WebAuthn, by py_webauthn.

What comes from outside is bounded and of a plain shape before the library sees it, and whatever it then raises means
that the answer is refused. Its modules load those of OpenSSL, so they are imported where somebody has a passkey.

An attestation, by which a maker vouches for a device, is asked of nobody and left unread: no list of makers is kept
here, and certificates that strangers send are nothing to parse for its own sake.
"""

import asyncio
import functools
import importlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from server.db.policy import RelyingParty

from . import plain_cbor, texts

if TYPE_CHECKING:
    from webauthn.helpers.structs import AuthenticationCredential, PublicKeyCredentialDescriptor

LONGEST_ID, LONGEST_KEY, SHORTEST_RSA = 1023, 1024, 2048  # bytes, bytes, bits
HEAD, NAMED_KEY = 37, 18  # bytes: of what authenticators say, and of what stands before a new credential's id
AFTER_HEAD_IS_KEY, AFTER_HEAD_IS_MORE = 0x40, 0x80
TIMEOUT = 5 * 60 * 1000  # milliseconds, which browsers may shorten


async def load() -> None:
    """Imports the library in a thread, the first time: a tenth of a second, in which others are answered."""
    if "webauthn" not in sys.modules:
        await asyncio.to_thread(importlib.import_module, "webauthn")


class Unfit(Exception):
    """The answer is none to what was asked, or was not made by the key."""


@dataclass(frozen=True, slots=True)
class Place:
    """A passkey, and how a browser finds the device that has it."""

    credential_id: bytes
    transports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewKey:
    """What a new passkey is known by."""

    credential_id: bytes
    public_key: bytes
    sign_count: int
    transports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Presented:
    """An answer to a log-in as it was read; nothing in it is proven as yet."""

    credential_id: bytes
    challenge: str
    user_handle: bytes | None
    parsed: "AuthenticationCredential"


def creation_options(
    party: RelyingParty, *, challenge: str, handle: bytes, address: str, name: str, known: Iterable[Place]
) -> str:
    """For `navigator.credentials.create`, as JSON. A device that has one of `known` makes no second one."""
    from webauthn import generate_registration_options, options_to_json
    from webauthn.helpers.structs import (
        AttestationConveyancePreference,
        AuthenticatorSelectionCriteria,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options = generate_registration_options(
        rp_id=party.id,
        rp_name=party.name,
        user_id=handle,
        user_name=address,
        user_display_name=name,
        challenge=_bytes(challenge),
        timeout=TIMEOUT,
        attestation=AttestationConveyancePreference.NONE,
        # found without an address, and opened by more than having the device: it may come to be the only factor
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=[_descriptor(place) for place in known],
    )
    return options_to_json(options)


def request_options(party: RelyingParty, *, challenge: str, allowed: Iterable[Place] = (), alone: bool) -> str:
    """For `navigator.credentials.get`, as JSON. `alone`: the passkey is the only factor, so it has to know its user."""
    from webauthn import generate_authentication_options, options_to_json
    from webauthn.helpers.structs import UserVerificationRequirement

    options = generate_authentication_options(
        rp_id=party.id,
        challenge=_bytes(challenge),
        timeout=TIMEOUT,
        allow_credentials=[_descriptor(place) for place in allowed],
        user_verification=UserVerificationRequirement.REQUIRED if alone else UserVerificationRequirement.PREFERRED,
    )
    return options_to_json(options)


def challenge_of_new(credential: str) -> str:
    """What the answer to `creation_options` says that it answers; Unfit where it is no answer at all."""
    return _challenge(_new(_object(credential)).response.client_data_json)


def new_key(party: RelyingParty, credential: str, *, challenge: str) -> NewKey:
    """The key, if the answer is one to this challenge, for us, and of somebody whom the device knows."""
    from webauthn import verify_registration_response

    try:
        parsed = _new(_object(credential))
        _check_client_data(parsed.response.client_data_json, challenge)
        parsed.response.attestation_object = _without_attestation(parsed.response.attestation_object)
        verified = verify_registration_response(
            credential=parsed,
            expected_challenge=_bytes(challenge),
            expected_rp_id=party.id,
            expected_origin=sorted(party.origins),
            require_user_verification=True,
        )
        key = verified.credential_public_key
        if len(verified.credential_id) > LONGEST_ID or len(key) > LONGEST_KEY or not _verifies(key):
            raise Unfit
        transports = tuple(dict.fromkeys(one.value for one in parsed.response.transports or ()))
        return NewKey(verified.credential_id, key, verified.sign_count, transports)
    except Exception as fault:  # hostile bytes make the library and what it uses raise nearly anything
        raise Unfit from fault


def presented(credential: str) -> Presented:
    """The answer to `request_options` as far as it says which key it is by; Unfit where it is no answer at all."""
    from webauthn.helpers import parse_authentication_credential_json

    try:
        parsed = parse_authentication_credential_json(_object(credential))
        if not 0 < len(parsed.raw_id) <= LONGEST_ID:
            raise Unfit
        return Presented(
            parsed.raw_id, _challenge(parsed.response.client_data_json), parsed.response.user_handle, parsed
        )
    except Exception as fault:
        raise Unfit from fault


def check(party: RelyingParty, answer: Presented, *, challenge: str, public_key: bytes | None, alone: bool) -> int:
    """How often the device says that it signed. Unfit where the answer is not to this challenge, for us, by this key.

    Without a key, where nobody has the credential, it takes the same time and is Unfit. `alone`: it is also Unfit where
    the device does not know its user. Whether the device counts on is for the caller to see.
    """
    from webauthn import verify_authentication_response

    try:
        response = answer.parsed.response
        _check_client_data(response.client_data_json, challenge)
        _check_authenticator_data(response.authenticator_data, with_key=False)
        verified = verify_authentication_response(
            credential=answer.parsed,
            expected_challenge=_bytes(challenge),
            expected_rp_id=party.id,
            expected_origin=sorted(party.origins),
            credential_public_key=public_key or _nobodys_key(),
            credential_current_sign_count=0,
            require_user_verification=alone,
        )
    except Exception as fault:
        raise Unfit from fault
    if public_key is None:
        raise Unfit
    return verified.new_sign_count


def _object(credential: str) -> dict[str, Any]:
    if not texts.fits(credential, texts.CREDENTIAL):
        raise Unfit
    try:
        found = orjson.loads(credential)  # which goes no deeper than a thousand levels
    except (orjson.JSONDecodeError, UnicodeEncodeError) as fault:
        raise Unfit from fault
    if not isinstance(found, dict):
        raise Unfit
    return found


def _new(credential: dict[str, Any]) -> Any:
    from webauthn.helpers import parse_registration_credential_json

    try:
        return parse_registration_credential_json(credential)
    except Exception as fault:
        raise Unfit from fault


def _client_data(data: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(data)
    except orjson.JSONDecodeError as fault:
        raise Unfit from fault
    if not isinstance(found, dict):
        raise Unfit
    return found


def _challenge(client_data: bytes) -> str:
    challenge = _client_data(client_data).get("challenge")
    if not isinstance(challenge, str):
        raise Unfit
    return challenge


def _check_client_data(client_data: bytes, challenge: str) -> None:
    """What the library leaves out: a page of ours within another's, and a second spelling of the same challenge."""
    found = _client_data(client_data)
    if found.get("challenge") != challenge or found.get("crossOrigin", False) is not False or "topOrigin" in found:
        raise Unfit


def _check_authenticator_data(data: bytes, *, with_key: bool) -> None:
    """Before any of its CBOR is decoded: it is all there, plain, and ends where it should."""
    if len(data) < HEAD or bool(data[HEAD - 5] & AFTER_HEAD_IS_KEY) is not with_key:
        raise Unfit
    at = HEAD
    if with_key:
        at += NAMED_KEY + int.from_bytes(data[at + NAMED_KEY - 2 : at + NAMED_KEY], "big")
        at = plain_cbor.measure(data, at)
    if data[HEAD - 5] & AFTER_HEAD_IS_MORE:
        at = plain_cbor.measure(data, at)
    if at != len(data):
        raise Unfit


def _without_attestation(attestation_object: bytes) -> bytes:
    from webauthn.helpers import encode_cbor, parse_cbor

    if plain_cbor.measure(attestation_object) != len(attestation_object):
        raise Unfit
    data = parse_cbor(attestation_object)["authData"]
    if not isinstance(data, bytes):
        raise Unfit
    _check_authenticator_data(data, with_key=True)
    return encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})


def _verifies(public_key: bytes) -> bool:
    """Whether signatures can be checked by it; RSA's of a length that others don't break."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from webauthn.helpers import decode_credential_public_key, decoded_public_key_to_cryptography

    key = decoded_public_key_to_cryptography(decode_credential_public_key(public_key))
    return not isinstance(key, RSAPublicKey) or key.key_size >= SHORTEST_RSA


@functools.cache
def _nobodys_key() -> bytes:
    """A key whose other half is gone."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from webauthn.helpers import encode_cbor

    point = ec.generate_private_key(ec.SECP256R1()).public_key().public_numbers()
    return encode_cbor({1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")})


def _descriptor(place: Place) -> "PublicKeyCredentialDescriptor":
    from webauthn.helpers.structs import AuthenticatorTransport, PublicKeyCredentialDescriptor

    transports = [AuthenticatorTransport(one) for one in place.transports]
    return PublicKeyCredentialDescriptor(id=place.credential_id, transports=transports or None)


def _bytes(challenge: str) -> bytes:
    from webauthn.helpers import base64url_to_bytes

    return base64url_to_bytes(challenge)
