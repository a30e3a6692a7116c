"""Chromium with its virtual authenticator, and a server that passkeys can be made for."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.db.database import Database

from .browser import Visitor, Windows
from .servers import serving

OPTIONS = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
MAKE = """async (name) => {
  const ask = async (query, variables) => {
    const answer = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-welkom-client": "test" },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()).data;
  };
  const { startPasskey } = await ask("mutation { startPasskey { options errors { message } } }");
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(startPasskey.options));
  const credential = JSON.stringify(await navigator.credentials.create({ publicKey }));
  const { confirmPasskey } = await ask(
    "mutation ($input: ConfirmPasskeyInput!) { confirmPasskey(input: $input) { recoveryCodes errors { message } } }",
    { input: { name, credential } },
  );
  return confirmPasskey.recoveryCodes;
}"""


class Device:
    """Chromium's virtual authenticator, as one visitor has it."""

    def __init__(self, session: Any, id: str) -> None:
        self.session, self.id = session, id

    async def knows_user(self, known: bool) -> None:
        given = {"authenticatorId": self.id, "isUserVerified": known}
        await self.session.send("WebAuthn.setUserVerified", given)

    async def credentials(self) -> list[dict[str, Any]]:
        answer = await self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.id})
        return list(answer["credentials"])

    async def forgets(self) -> None:
        await self.session.send("WebAuthn.clearCredentials", {"authenticatorId": self.id})

    async def becomes_plain(self) -> None:
        """It has nothing to know its user by: a security key without a PIN."""
        credentials = await self.credentials()
        await self.session.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self.id})
        plain = OPTIONS | {"hasUserVerification": False, "isUserVerified": False}
        self.id = (await self.session.send("WebAuthn.addVirtualAuthenticator", {"options": plain}))["authenticatorId"]
        for one in credentials:
            await self.session.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": one})

    async def put_back(self, credential: dict[str, Any]) -> None:
        """The credential is as it was: what a copy of the device would be."""
        named = {"authenticatorId": self.id, "credentialId": credential["credentialId"]}
        await self.session.send("WebAuthn.removeCredential", named)
        await self.session.send("WebAuthn.addCredential", {"authenticatorId": self.id, "credential": credential})


@contextlib.asynccontextmanager
async def visiting(windows: Windows, origin: str) -> AsyncIterator[tuple[Visitor, Device]]:
    """A window with a device; at the end it may not have seen a problem."""
    visitor = await windows.open(origin)
    session = await visitor.page.context.new_cdp_session(visitor.page)
    await session.send("WebAuthn.enable")
    added = await session.send("WebAuthn.addVirtualAuthenticator", {"options": OPTIONS})
    yield visitor, Device(session, added["authenticatorId"])
    await session.send("WebAuthn.disable")
    await session.detach()
    await windows.close(visitor)
    assert visitor.unforgiven == []


async def make_passkey(visitor: Visitor, name: str = "Telephone") -> list[str]:
    """Whoever is logged in has one from now on: the recovery codes."""
    await visitor.page.goto(f"{visitor.origin}/sign-up")
    return list(await visitor.page.evaluate(MAKE, name))


@contextlib.asynccontextmanager
async def named(database: Database, **changes: str) -> AsyncIterator[str]:
    """The origin of a server that is reached by a name: an address is none that passkeys could be made for."""
    async with serving(database, WELKOM_HOST="localhost", **changes) as served:
        yield f"http://localhost:{served.where.partition(':')[2]}"


async def add_passkey(visitor: Visitor, name: str) -> None:
    """Asks for it on the screen of the account's security."""
    await visitor.enters("/account/security", "My account")
    await visitor.page.get_by_role("button", name="Add a passkey").click()
    await visitor.page.get_by_label("What to call it").fill(name)
    await visitor.page.get_by_role("button", name="Add", exact=True).click()


@pytest.fixture
async def localhost(database: Database) -> AsyncIterator[str]:
    """A server that is reached by a name."""
    async with named(database) as origin:
        yield origin
