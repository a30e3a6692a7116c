"""Second factors: set up, shown, taken off."""

import io

from server.context import Info
from server.domain import (
    account_undo,
    accounts,
    credentials,
    ids,
    log_in_attempts,
    second_factor_resets,
    second_factors,
)
from server.domain.errors import InvalidInput
from server.domain.ids import UserRef
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.second_factors import (
    ConfirmTwoFactorInput,
    ConfirmTwoFactorPayload,
    DisableTwoFactorInput,
    DisableTwoFactorPayload,
    ReauthenticateInput,
    ReauthenticatePayload,
    RegenerateRecoveryCodesPayload,
    ResetSecondFactorInput,
    ResetSecondFactorPayload,
    StartTwoFactorPayload,
    UndoAccountChangeInput,
    UndoAccountChangePayload,
)

ISSUER = "Welkom"


async def start_two_factor(info: Info) -> StartTwoFactorPayload | None:
    identity = info.context.identity
    async with info.context.write() as uow:
        secret = await second_factors.start_app(uow, identity)
        primary = await accounts.primary_address(uow, identity.account_id)
    uri = provisioning_uri(secret, primary)
    return StartTwoFactorPayload(secret=secret, provisioning_uri=uri, qr_code_svg=qr_code(uri))


async def confirm_two_factor(info: Info, input: ConfirmTwoFactorInput) -> ConfirmTwoFactorPayload | None:
    identity = info.context.identity
    codes = await credentials.confirm_app(info.context, identity, code=input.code)
    return ConfirmTwoFactorPayload(recovery_codes=codes, account_id=identity.account_id)


async def disable_two_factor(info: Info, input: DisableTwoFactorInput) -> DisableTwoFactorPayload | None:
    context = info.context
    await credentials.remove_app(
        context, context.services.passwords, context.identity, password=input.password, code=input.code
    )
    return DisableTwoFactorPayload(account_id=context.identity.account_id)


async def regenerate_recovery_codes(info: Info) -> RegenerateRecoveryCodesPayload | None:
    identity = info.context.identity
    async with info.context.write() as uow:
        codes = await second_factors.regenerate_recovery_codes(uow, identity)
    return RegenerateRecoveryCodesPayload(recovery_codes=codes, account_id=identity.account_id)


async def reauthenticate(info: Info, input: ReauthenticateInput) -> ReauthenticatePayload | None:
    context, password, code = info.context, unset_to_none(input.password), unset_to_none(input.code)
    if (password is None) is (code is None):
        raise InvalidInput(
            "code", "Give exactly one of `password` and `code`.", "Geef precies een van `password` en `code`."
        )
    await credentials.reauthenticate(
        context, context.services.passwords, context.identity, password=password, code=code
    )
    return ReauthenticatePayload(account_id=context.identity.account_id)


async def reset_second_factor(info: Info, input: ResetSecondFactorInput) -> ResetSecondFactorPayload | None:
    actor, identity = info.context.actor, info.context.identity
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await second_factor_resets.request(uow, actor, identity, user_id=user_id)
    return ResetSecondFactorPayload(user_ref=UserRef(actor.environment_id, user_id))


async def undo_account_change(info: Info, input: UndoAccountChangeInput) -> UndoAccountChangePayload | None:
    async with log_in_attempts.counting_links(info.context), info.context.write() as uow:
        await account_undo.undo_account_change(uow, token=input.token)
    return UndoAccountChangePayload(undone=True)


def provisioning_uri(secret: str, address: str) -> str:
    """As authenticator apps read it."""
    from pyotp import TOTP

    return TOTP(secret).provisioning_uri(name=address, issuer_name=ISSUER)


def qr_code(text: str) -> str:
    """A picture of the text, with its own white ground: an app reads it on a dark page too."""
    import segno

    picture = io.BytesIO()
    segno.make(text, error="m", micro=False).save(
        picture, kind="svg", border=4, light="#fff", xmldecl=False, omitsize=True, nl=False
    )
    return picture.getvalue().decode()
