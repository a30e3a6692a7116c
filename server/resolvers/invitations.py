"""Inviting, and what an invitee does with a link."""

import datetime as dt
import uuid
from typing import Annotated

import strawberry

from server.context import Info
from server.db.models import Purpose
from server.db.unit_of_work import UnitOfWork
from server.domain import (
    accounts,
    idempotency,
    ids,
    invitation_acceptance,
    invitations,
    sessions,
)
from server.domain.authority import reauthorize
from server.domain.errors import InvalidInput, Refusal
from server.domain.ids import UserRef
from server.domain.permissions import Actor, Permission
from server.resolvers.arguments import unset_to_none
from server.resolvers.new_passwords import new_password
from server.resolvers.session_grants import (
    reject_cookie_on_socket,
    session_grant,
)
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
from server.schema.payloads.users import (
    AddUserInput,
    AddUserPayload,
)
from server.schema.types.invitations import InvitationPreview

ROWS = 100
TOKEN = Annotated[str, strawberry.argument(description="What follows the # in the link.")]


async def invite_user(info: Info, input: InviteUserInput) -> InviteUserPayload | None:
    actor = info.context.actor
    async with info.context.write() as uow:
        invitation_id = await _invite_once(uow, actor, input)
    user_id = await invitations.user_of(info.context.reader, actor, invitation_id)
    return InviteUserPayload(invitation_id=invitation_id, user_ref=UserRef(actor.environment_id, user_id))


async def invite_users(info: Info, input: InviteUsersInput) -> InviteUsersPayload | None:
    """Each row is a transaction of its own: a refused one stops no other (INV-13)."""
    if not 1 <= len(input.invitations) <= ROWS:
        raise InvalidInput(
            "invitations", f"Give 1 to {ROWS} rows; send more in several calls.", f"Geef 1 tot {ROWS} rijen per keer."
        )
    return InviteUsersPayload(results=[await _invite_one(info, row) for row in input.invitations])


async def add_user(info: Info, input: AddUserInput) -> AddUserPayload | None:
    actor = info.context.actor
    given = {"email": input.email, "name": input.name, "role": input.role.value}
    async with info.context.write() as uow:
        user_id = await idempotency.once(
            uow,
            actor,
            lambda: invitations.add_user(uow, actor, email=input.email, name=input.name, role=input.role),
            mutation="addUser",
            key=unset_to_none(input.idempotency_key),
            given=given,
            ready=lambda: reauthorize(uow, actor, Permission.USER_INVITE),
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
    found = await invitation_acceptance.preview(info.context.reader, token, now=dt.datetime.now(dt.UTC))
    return InvitationPreview.of(found) if found else None


async def accept_invitation(info: Info, input: AcceptInvitationInput) -> AcceptInvitationPayload | None:
    reject_cookie_on_socket(info, input.cookie)
    context, identity, purpose = info.context, info.context.authority.identity, Purpose.INVITATION

    async def check() -> None:
        await context.reader.refresh()
        await invitation_acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))

    row = await invitation_acceptance.check(context.reader, input.token, purpose, identity, now=dt.datetime.now(dt.UTC))
    password_hash = None
    if identity is None and await accounts.by_address(context.reader, row.canonical) is None:
        password_hash = await new_password(
            info, unset_to_none(input.name), unset_to_none(input.password), row.email, still=check
        )
    async with context.write() as uow:
        account_id, environment_id, user_id = await invitation_acceptance.accept_invitation(
            uow,
            identity,
            token=input.token,
            name=unset_to_none(input.name),
            password_hash=password_hash,
            locale=context.locale,
        )
        grant = await sessions.start(uow, account_id, user_agent=context.connection.user_agent)
    return AcceptInvitationPayload(
        grant=session_grant(info, grant, cookie=input.cookie), user_ref=UserRef(environment_id, user_id)
    )


async def decline_invitation(info: Info, input: DeclineInvitationInput) -> DeclineInvitationPayload | None:
    async with info.context.write() as uow:
        await invitation_acceptance.decline_invitation(uow, token=input.token, reason=unset_to_none(input.reason))
    return DeclineInvitationPayload(declined=True)


async def _invite_once(uow: UnitOfWork, actor: Actor, input: InviteUserInput) -> uuid.UUID:
    given = {"email": input.email, "role": input.role.value}
    return await idempotency.once(
        uow,
        actor,
        lambda: invitations.invite_user(uow, actor, email=input.email, role=input.role),
        mutation="inviteUser",
        key=unset_to_none(input.idempotency_key),
        given=given,
        ready=lambda: reauthorize(uow, actor, Permission.USER_INVITE),
    )


async def _invite_one(info: Info, row: InviteUserInput) -> InviteUserResult:
    try:
        async with info.context.write() as uow:
            invitation_id = await _invite_once(uow, info.context.actor, row)
    except Refusal as refusal:
        return InviteUserResult(email=row.email, errors=[user_error(refusal, info.context.locale)])
    return InviteUserResult(email=row.email, invitation_id=invitation_id)
