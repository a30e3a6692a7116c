"""Inviting, and what an invitee does with a link."""

import datetime as dt
import uuid
from typing import Annotated

import strawberry

from server.context import Info
from server.db.models import Purpose
from server.db.unit_of_work import UnitOfWork
from server.domain import acceptance, accounts, idempotency, ids, invitations, sessions
from server.domain.authority import authority
from server.domain.errors import InvalidInput, Refusal
from server.domain.permissions import Actor, Permission
from server.resolvers.given import given
from server.resolvers.grants import refuse_cookie_on_socket, told
from server.resolvers.new_passwords import new_password
from server.schema.errors import user_error
from server.schema.types.invitations import InvitationPreview
from server.schema.types.inviting import (
    AcceptInvitationInput,
    AcceptInvitationPayload,
    AddUserInput,
    AddUserPayload,
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

ROWS = 100
TOKEN = Annotated[str, strawberry.argument(description="What follows the # in the link.")]


async def invite_user(info: Info, input: InviteUserInput) -> InviteUserPayload | None:
    actor = info.context.actor
    async with info.context.write() as uow:
        invitation_id = await _invite_once(uow, actor, input)
    user_id = await invitations.user_of(info.context.reader, actor, invitation_id)
    return InviteUserPayload(invitation_id=invitation_id, place=(actor.environment_id, user_id))


async def invite_users(info: Info, input: InviteUsersInput) -> InviteUsersPayload | None:
    """Each row is a transaction of its own: a refused one stops no other (INV-13)."""
    if not 1 <= len(input.invitations) <= ROWS:
        raise InvalidInput(
            "invitations", f"Give 1 to {ROWS} rows; send more in several calls.", f"Geef 1 tot {ROWS} rijen per keer."
        )
    return InviteUsersPayload(results=[await _result(info, row) for row in input.invitations])


async def add_user(info: Info, input: AddUserInput) -> AddUserPayload | None:
    actor = info.context.actor
    what = {"email": input.email, "name": input.name, "role": input.role.value}
    async with info.context.write() as uow:
        user_id = await idempotency.once(
            uow,
            actor,
            lambda: invitations.add_user(uow, actor, email=input.email, name=input.name, role=input.role),
            mutation="addUser",
            key=given(input.idempotency_key),
            given=what,
            ready=lambda: authority(uow, actor, Permission.USER_INVITE),
        )
    return AddUserPayload(place=(actor.environment_id, user_id))


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
    found = await acceptance.preview(info.context.reader, token, now=dt.datetime.now(dt.UTC))
    return InvitationPreview.of(found) if found else None


async def accept_invitation(info: Info, input: AcceptInvitationInput) -> AcceptInvitationPayload | None:
    refuse_cookie_on_socket(info, input.cookie)
    context, identity, purpose = info.context, info.context.authority.identity, Purpose.INVITATION

    async def check() -> None:
        await context.reader.refresh()
        await acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))

    row = await acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if identity is None and await accounts.by_address(context.reader, row.canonical) is None:
        password_hash = await new_password(info, given(input.name), given(input.password), row.email, still=check)
    async with context.write() as uow:
        account_id, environment_id, user_id = await acceptance.accept_invitation(
            uow,
            identity,
            token=input.token,
            name=given(input.name),
            password_hash=password_hash,
            locale=context.locale,
        )
        grant = await sessions.start(uow, account_id, user_agent=context.connection.user_agent)
    return AcceptInvitationPayload(grant=told(info, grant, cookie=input.cookie), place=(environment_id, user_id))


async def decline_invitation(info: Info, input: DeclineInvitationInput) -> DeclineInvitationPayload | None:
    async with info.context.write() as uow:
        await acceptance.decline_invitation(uow, token=input.token, reason=given(input.reason))
    return DeclineInvitationPayload(declined=True)


async def _invite_once(uow: UnitOfWork, actor: Actor, input: InviteUserInput) -> uuid.UUID:
    what = {"email": input.email, "role": input.role.value}
    return await idempotency.once(
        uow,
        actor,
        lambda: invitations.invite_user(uow, actor, email=input.email, role=input.role),
        mutation="inviteUser",
        key=given(input.idempotency_key),
        given=what,
        ready=lambda: authority(uow, actor, Permission.USER_INVITE),
    )


async def _result(info: Info, row: InviteUserInput) -> InviteUserResult:
    try:
        async with info.context.write() as uow:
            invitation_id = await _invite_once(uow, info.context.actor, row)
    except Refusal as refusal:
        return InviteUserResult(email=row.email, errors=[user_error(refusal, info.context.locale)])
    return InviteUserResult(email=row.email, invitation_id=invitation_id)
