"""Signing up."""

from server.context import Info
from server.domain import credentials, sign_ups
from server.resolvers.arguments import unset_to_none
from server.resolvers.session_grants import reject_cookie_on_socket, session_grant
from server.schema.payloads.sign_ups import CompleteSignUpInput, CompleteSignUpPayload, SignUpInput, SignUpPayload


async def sign_up(info: Info, input: SignUpInput) -> SignUpPayload | None:
    locale = unset_to_none(input.locale) or info.context.locale
    async with info.context.write() as uow:
        await sign_ups.sign_up(uow, email=input.email, locale=locale)
    return SignUpPayload(accepted=True)


async def complete_sign_up(info: Info, input: CompleteSignUpInput) -> CompleteSignUpPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    context = info.context
    entry = await credentials.complete_sign_up(
        context,
        context.services.passwords,
        context.authority.identity,
        token=input.token,
        name=unset_to_none(input.name),
        password=unset_to_none(input.password),
        environment_name=unset_to_none(input.environment_name),
        user_agent=context.connection.user_agent,
    )
    return CompleteSignUpPayload(grant=session_grant(info, entry.grant, cookie=input.cookie), user_ref=entry.user)
