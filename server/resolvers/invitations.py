"""Inviting, and what an invitee does with a link."""

import uuid
from collections.abc import Callable

from server.context import Info
from server.db.unit_of_work import UnitOfWork
from server.domain import credentials, idempotency, ids, invitation_acceptance, invitations, log_in_attempts
from server.domain.authority import reauthorize
from server.domain.errors import InvalidInput, InvitationInvalid, Refusal
from server.domain.ids import UserRef
from server.domain.invitation_handles import LINKS, Handle, Held, Link
from server.domain.invitations import Invited
from server.domain.permissions import Actor, Permission
from server.resolvers.arguments import TOKEN, unset_to_none
from server.resolvers.session_grants import reject_cookie_on_socket, session_grant
from server.schema.errors import user_error
from server.schema.payloads.invitations import (
    AcceptInvitationInput,
    AcceptInvitationPayload,
    DeclineInvitationInput,
    DeclineInvitationPayload,
    InvitationHandleInput,
    InviteUserInput,
    InviteUserPayload,
    InviteUserResult,
    InviteUsersInput,
    InviteUsersPayload,
    ResendInvitationInput,
    ResendInvitationPayload,
    RevokeInvitationInput,
    RevokeInvitationPayload,
)
from server.schema.payloads.users import AddUserInput, AddUserPayload
from server.schema.types.invitations import InvitationPreview


async def invite_user(info: Info, input: InviteUserInput) -> InviteUserPayload | None:
    actor = info.context.actor
    async with info.context.write() as uow:
        invited = await _invite_once(uow, actor, input)
    return InviteUserPayload(invitation_id=invited.id, user_ref=UserRef(actor.environment_id, invited.user_id))


async def invite_users(info: Info, input: InviteUsersInput) -> InviteUsersPayload | None:
    """Each row is a transaction of its own: a refused one stops no other (INV-13)."""
    invitations.check_how_many(len(input.invitations))
    return InviteUsersPayload(results=[await _invite_one(info, row) for row in input.invitations])


async def add_user(info: Info, input: AddUserInput) -> AddUserPayload | None:
    actor = info.context.actor
    marked = unset_to_none(input.relationship_manager)
    arguments = {
        "email": input.email,
        "name": input.name,
        "role": input.role.value,
        "relationshipManager": marked,
    }
    async with info.context.write() as uow:
        user_id = await idempotency.once(
            uow,
            actor,
            lambda: invitations.add_user(
                uow, actor, email=input.email, name=input.name, role=input.role, relationship_manager=marked
            ),
            mutation="addUser",
            key=unset_to_none(input.idempotency_key),
            arguments=arguments,
            before_input=lambda: reauthorize(uow, actor, Permission.USER_INVITE),
        )
    return AddUserPayload(user_ref=UserRef(actor.environment_id, user_id))


async def resend_invitation(info: Info, input: ResendInvitationInput) -> ResendInvitationPayload | None:
    invitation_id = ids.parse("inv", input.invitation_id, field="invitationId")
    async with info.context.write() as uow:
        await invitations.resend_invitation(uow, info.context.actor, invitation_id=invitation_id)
    return ResendInvitationPayload(invitation_id=invitation_id)


async def revoke_invitation(info: Info, input: RevokeInvitationInput) -> RevokeInvitationPayload | None:
    invitation_id = ids.parse("inv", input.invitation_id, field="invitationId")
    async with info.context.write() as uow:
        await invitations.revoke_invitation(uow, info.context.actor, invitation_id=invitation_id)
    return RevokeInvitationPayload(invitation_id=invitation_id)


async def invitation_preview(info: Info, token: TOKEN) -> InvitationPreview | None:
    context = info.context
    try:
        async with log_in_attempts.counting_links(context):
            found = await invitation_acceptance.preview(context.reader, token, context.authority.identity)
    except InvitationInvalid:
        return None
    return InvitationPreview.of(found)


async def accept_invitation(info: Info, input: AcceptInvitationInput) -> AcceptInvitationPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    context = info.context
    entry = await credentials.accept_invitation(
        context,
        context.services.passwords,
        context.authority.identity,
        handle=_handle(input, Link),
        name=unset_to_none(input.name),
        password=unset_to_none(input.password),
        locale=context.locale,
        user_agent=context.connection.user_agent,
    )
    return AcceptInvitationPayload(grant=session_grant(info, entry.grant, cookie=input.cookie), user_ref=entry.user)


async def decline_invitation(info: Info, input: DeclineInvitationInput) -> DeclineInvitationPayload | None:
    handle = _handle(input, lambda token: Link(token, LINKS))
    async with log_in_attempts.counting_links(info.context), info.context.write() as uow:
        await invitation_acceptance.decline_invitation(
            uow, info.context.authority.identity, handle=handle, reason=unset_to_none(input.reason)
        )
    return DeclineInvitationPayload(declined=True)


def _handle(input: InvitationHandleInput, link: Callable[[str], Link]) -> Handle:
    """What the input names the invitation by; INVALID_INPUT where that is nothing, or both."""
    token, invitation_id = unset_to_none(input.token), unset_to_none(input.invitation_id)
    if token is not None and invitation_id is None:
        return link(token)
    if invitation_id is not None and token is None:
        return Held(ids.parse("inv", invitation_id, field="invitationId"))
    raise InvalidInput(
        "token",
        "Give either `token`, from the link in the mail, or `invitationId`, from the list of your account.",
        "Geef óf `token`, uit de link in de mail, óf `invitationId`, uit de lijst van je account.",
    )


async def _invite_once(uow: UnitOfWork, actor: Actor, input: InviteUserInput) -> Invited:
    marked = unset_to_none(input.relationship_manager)
    made: list[Invited] = []

    async def invite() -> uuid.UUID:
        made.append(
            await invitations.invite_user(uow, actor, email=input.email, role=input.role, relationship_manager=marked)
        )
        return made[0].id

    invitation_id = await idempotency.once(
        uow,
        actor,
        invite,
        mutation="inviteUser",
        key=unset_to_none(input.idempotency_key),
        arguments={"email": input.email, "role": input.role.value, "relationshipManager": marked},
        before_input=lambda: reauthorize(uow, actor, Permission.USER_INVITE),
    )
    return made[0] if made else await invitations.earlier(uow, actor, invitation_id)


async def _invite_one(info: Info, row: InviteUserInput) -> InviteUserResult:
    try:
        async with info.context.write() as uow:
            invited = await _invite_once(uow, info.context.actor, row)
    except Refusal as refusal:
        return InviteUserResult(email=row.email, errors=[user_error(refusal, info.context.locale)])
    return InviteUserResult(email=row.email, invitation_id=invited.id)
