"""Inviting, and what an invitee does with a link."""

import datetime as dt
import uuid
from typing import Annotated

import strawberry

from server.context import Info
from server.db.unit_of_work import UnitOfWork
from server.domain import credentials, idempotency, ids, invitation_acceptance, invitations, log_in_attempts
from server.domain.authority import reauthorize
from server.domain.errors import InvitationInvalid, Refusal
from server.domain.ids import UserRef
from server.domain.permissions import Actor, Permission
from server.resolvers.arguments import unset_to_none
from server.resolvers.session_grants import reject_cookie_on_socket, session_grant
from server.schema.errors import user_error
from server.schema.payloads.invitations import (
    AcceptInvitationInput,
    AcceptInvitationPayload,
    DeclineInvitationInput,
    DeclineInvitationPayload,
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

TOKEN = Annotated[str, strawberry.argument(description="What follows the # in the link.")]


async def invite_user(info: Info, input: InviteUserInput) -> InviteUserPayload | None:
    actor = info.context.actor
    async with info.context.write() as uow:
        invitation_id = await _invite_once(uow, actor, input)
    user_id = await invitations.user_of(info.context.reader, actor, invitation_id)
    return InviteUserPayload(invitation_id=invitation_id, user_ref=UserRef(actor.environment_id, user_id))


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
    try:
        async with log_in_attempts.counting_links(info.context):
            found = await invitation_acceptance.preview(info.context.reader, token, now=dt.datetime.now(dt.UTC))
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
        token=input.token,
        name=unset_to_none(input.name),
        password=unset_to_none(input.password),
        locale=context.locale,
        user_agent=context.connection.user_agent,
    )
    return AcceptInvitationPayload(grant=session_grant(info, entry.grant, cookie=input.cookie), user_ref=entry.user)


async def decline_invitation(info: Info, input: DeclineInvitationInput) -> DeclineInvitationPayload | None:
    async with log_in_attempts.counting_links(info.context), info.context.write() as uow:
        await invitation_acceptance.decline_invitation(uow, token=input.token, reason=unset_to_none(input.reason))
    return DeclineInvitationPayload(declined=True)


async def _invite_once(uow: UnitOfWork, actor: Actor, input: InviteUserInput) -> uuid.UUID:
    marked = unset_to_none(input.relationship_manager)
    arguments = {"email": input.email, "role": input.role.value, "relationshipManager": marked}
    return await idempotency.once(
        uow,
        actor,
        lambda: invitations.invite_user(uow, actor, email=input.email, role=input.role, relationship_manager=marked),
        mutation="inviteUser",
        key=unset_to_none(input.idempotency_key),
        arguments=arguments,
        before_input=lambda: reauthorize(uow, actor, Permission.USER_INVITE),
    )


async def _invite_one(info: Info, row: InviteUserInput) -> InviteUserResult:
    try:
        async with info.context.write() as uow:
            invitation_id = await _invite_once(uow, info.context.actor, row)
    except Refusal as refusal:
        return InviteUserResult(email=row.email, errors=[user_error(refusal, info.context.locale)])
    return InviteUserResult(email=row.email, invitation_id=invitation_id)
