"""An authenticator in software, as a browser and a device are to the server: it does what it is told, lies too."""

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

ORIGIN = "http://127.0.0.1:8000"
PRESENT, VERIFIED, ELIGIBLE, BACKED_UP, KEY, MORE = 0x01, 0x04, 0x08, 0x10, 0x40, 0x80
ES256, EDDSA, RS256 = -7, -8, -257


def text_of(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def bytes_of(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Credential:
    """A key pair for one relying party and one of its accounts. `count`: how often it signed, 0 where none counts."""

    rp_id: str
    handle: bytes
    private: Any
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    count: int = 1

    @property
    def public(self) -> bytes:
        """As COSE has it."""
        match self.private:
            case ec.EllipticCurvePrivateKey():
                point = self.private.public_key().public_numbers()
                x, y = (number.to_bytes(32, "big") for number in (point.x, point.y))
                return cbor2.dumps({1: 2, 3: ES256, -1: 1, -2: x, -3: y})
            case ed25519.Ed25519PrivateKey():
                return cbor2.dumps({1: 1, 3: EDDSA, -1: 6, -2: self.private.public_key().public_bytes_raw()})
        numbers = self.private.public_key().public_numbers()
        n, e = (number.to_bytes((number.bit_length() + 7) // 8, "big") for number in (numbers.n, numbers.e))
        return cbor2.dumps({1: 3, 3: RS256, -1: n, -2: e})

    def sign(self, data: bytes) -> bytes:
        match self.private:
            case ec.EllipticCurvePrivateKey():
                return self.private.sign(data, ec.ECDSA(hashes.SHA256()))
            case ed25519.Ed25519PrivateKey():
                return self.private.sign(data)
        return bytes(self.private.sign(data, padding.PKCS1v15(), hashes.SHA256()))


@dataclass
class Device:
    """`knows_user`: whether it asks for a finger, a face or a PIN. `counts`: whether it counts what it signs."""

    origin: str = ORIGIN
    knows_user: bool = True
    counts: bool = True
    algorithm: int = ES256
    kept: list[Credential] = field(default_factory=list)

    def make(self, options: str, **lies: Any) -> str:
        """What `navigator.credentials.create` gives, as JSON.

        Lies: `origin`, `rp_id`, `challenge`, `type`, `cross_origin`, `flags`, `credential` to show another's, `public`
        for another key, `client` for more of the client data, `rest` for what stands after the key, `attestation`.
        """
        asked = json.loads(options)
        held = lies.get("credential")
        if held is None:
            held = Credential(asked["rp"]["id"], bytes_of(asked["user"]["id"]), private_key(self.algorithm))
            held.count = 1 if self.counts else 0
            self.kept.append(held)
        flags = lies.get("flags", PRESENT | KEY | (VERIFIED if self.knows_user else 0))
        named = bytes(16) + len(held.id).to_bytes(2, "big") + held.id + lies.get("public", held.public)
        data = self._data(lies.get("rp_id", held.rp_id), flags, held.count) + named + lies.get("rest", b"")
        attested = {"fmt": "none", "attStmt": {}, "authData": data}
        attestation = lies.get("attestation", cbor2.dumps(attested | lies.get("attested", {})))
        client = self._client("webauthn.create", asked, lies)
        response = {
            "clientDataJSON": text_of(client),
            "attestationObject": text_of(attestation),
            "transports": lies.get("transports", ["internal", "hybrid"]),
        }
        return credential_json(held.id, response, lies.get("outer", {}))

    def answer(self, options: str, **lies: Any) -> str:
        """What `navigator.credentials.get` gives, as JSON. The same lies; `signature`, `handle`, `count`, `data`."""
        asked = json.loads(options)
        allowed = [bytes_of(one["id"]) for one in asked.get("allowCredentials", [])]
        held = lies.get("credential") or next(one for one in self.kept if not allowed or one.id in allowed)
        if self.counts:
            held.count += 1
        flags = lies.get("flags", PRESENT | (VERIFIED if self.knows_user else 0))
        data = self._data(lies.get("rp_id", held.rp_id), flags, lies.get("count", held.count)) + lies.get("rest", b"")
        client = self._client("webauthn.get", asked, lies)
        signature = lies.get("signature", held.sign(data + hashlib.sha256(client).digest()))
        handle = lies.get("handle", held.handle)
        response = {
            "clientDataJSON": text_of(client),
            "authenticatorData": text_of(lies.get("data", data)),
            "signature": text_of(signature),
            "userHandle": None if handle is None else text_of(handle),
        }
        return credential_json(lies.get("id", held.id), response, lies.get("outer", {}))

    @staticmethod
    def _data(rp_id: str, flags: int, count: int) -> bytes:
        return hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + count.to_bytes(4, "big")

    def _client(self, kind: str, asked: Mapping[str, Any], lies: Mapping[str, Any]) -> bytes:
        said = {
            "type": lies.get("type", kind),
            "challenge": lies.get("challenge", asked["challenge"]),
            "origin": lies.get("origin", self.origin),
            "crossOrigin": lies.get("cross_origin", False),
        }
        return json.dumps(said | lies.get("client", {}), separators=(",", ":")).encode()


def private_key(algorithm: int = ES256, bits: int = 2048) -> Any:
    if algorithm == EDDSA:
        return ed25519.Ed25519PrivateKey.generate()
    if algorithm == RS256:
        return rsa.generate_private_key(65537, bits)
    return ec.generate_private_key(ec.SECP256R1())


def credential_json(id: bytes, response: dict[str, Any], outer: dict[str, Any]) -> str:
    shown = {
        "id": text_of(id),
        "rawId": text_of(id),
        "type": "public-key",
        "authenticatorAttachment": "platform",
        "clientExtensionResults": {},
        "response": response,
    }
    return json.dumps(shown | outer)
