"""Passkeys, by an authenticator in software."""

from typing import Any

from tests.authenticator import Device
from tests.client import Answer, Client
from tests.scenario import PASSWORD

MADE = "passkey { id name createdAt lastUsedAt } recoveryCodes account { id }"
PASSKEYS = "{ account { twoFactor { enabled recoveryCodesLeft passkeys { id name lastUsedAt } } } }"


async def shows_password(client: Client, who: Any) -> None:
    """For ten minutes the session may change ways in."""
    (await client.do("reauthenticate", {"password": PASSWORD}, as_=who)).done("reauthenticate")


async def starts_passkey(client: Client, who: Any) -> str:
    """The options that the browser gets."""
    answer = await client.ask("mutation { startPasskey { options errors { code message } } }", as_=who)
    return str(answer.done("startPasskey")["options"])


async def confirms_passkey(client: Client, who: Any, credential: str, name: str = "Laptop") -> Answer:
    return await client.do("confirmPasskey", {"name": name, "credential": credential}, MADE, as_=who)


async def makes_passkey(client: Client, who: Any, device: Device, name: str = "Laptop") -> dict[str, Any]:
    """The payload of a passkey that is a factor from now on."""
    await shows_password(client, who)
    credential = device.make(await starts_passkey(client, who))
    return (await confirms_passkey(client, who, credential, name)).done("confirmPasskey")


async def starts_passkey_log_in(client: Client, **options: Any) -> tuple[str, str]:
    """The challenge, and the options that the browser gets."""
    answer = await client.ask("mutation { startPasskeyLogIn { challenge options errors { code } } }", **options)
    started = answer.done("startPasskeyLogIn")
    return started["challenge"], started["options"]


async def completes_passkey_log_in(client: Client, challenge: str, credential: str, **options: Any) -> Answer:
    given = {"challenge": challenge, "credential": credential}
    return await client.do("completePasskeyLogIn", given, "grant { token } account { id name } challenge", **options)


async def logs_in_by_passkey(client: Client, device: Device, **lies: Any) -> Answer:
    challenge, options = await starts_passkey_log_in(client)
    return await completes_passkey_log_in(client, challenge, device.answer(options, **lies))


async def passkeys(client: Client, who: Any) -> dict[str, Any]:
    answer = await client.ask(PASSKEYS, as_=who)
    assert not answer.errors, answer.errors
    return dict(answer.data["account"]["twoFactor"])
