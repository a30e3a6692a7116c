"""Memberships: members, and requests to collaborate."""

import uuid

import strawberry

from server.context import Info
from server.db.unit_of_work import UnitOfWork
from server.domain import idempotency, ids, memberships, organisations
from server.domain.errors import Denial, Forbidden, NoEnvironment, Refusal, UserBlocked
from server.domain.permissions import Actor, Permission
from server.resolvers.arguments import unset_to_none
from server.schema.errors import ErrorCode, UserError, user_error
from server.schema.payloads.memberships import (
    AcceptMembershipInput,
    AcceptMembershipPayload,
    AddMemberResult,
    AddMembersInput,
    AddMembersPayload,
    ChangeMembershipRoleInput,
    ChangeMembershipRolePayload,
    DeclineMembershipInput,
    DeclineMembershipPayload,
    RemoveMemberInput,
    RemoveMemberPayload,
)


async def add_members(info: Info, input: AddMembersInput) -> AddMembersPayload | None:
    """Each user is a transaction of its own: a refused one stops no other. What is wrong for all refuses all."""
    organisation_id = ids.parse("org", input.organisation_id, field="organisationId")
    async with info.context.write() as uow:
        await organisations.ready_for_members(
            uow, info.context.actor, organisation_id=organisation_id, how_many=len(input.user_ids)
        )
    return AddMembersPayload(results=[await _add_one(info, input, organisation_id, user) for user in input.user_ids])


async def change_membership_role(info: Info, input: ChangeMembershipRoleInput) -> ChangeMembershipRolePayload | None:
    membership_id = _membership(input.membership_id)
    async with info.context.write() as uow:
        await memberships.change_membership_role(uow, info.context.actor, membership_id=membership_id, role=input.role)
    return ChangeMembershipRolePayload(membership_id=membership_id)


async def remove_member(info: Info, input: RemoveMemberInput) -> RemoveMemberPayload | None:
    membership_id = _membership(input.membership_id)
    async with info.context.write() as uow:
        await memberships.remove_member(uow, info.context.actor, membership_id=membership_id)
    return RemoveMemberPayload(removed_membership_id=input.membership_id)


async def accept_membership(info: Info, input: AcceptMembershipInput) -> AcceptMembershipPayload | None:
    membership_id = _membership(input.membership_id)
    async with info.context.write() as uow:
        await memberships.accept_membership(uow, info.context.actor, membership_id=membership_id)
    return AcceptMembershipPayload(membership_id=membership_id)


async def decline_membership(info: Info, input: DeclineMembershipInput) -> DeclineMembershipPayload | None:
    membership_id = _membership(input.membership_id)
    async with info.context.write() as uow:
        await memberships.decline_membership(
            uow, info.context.actor, membership_id=membership_id, reason=unset_to_none(input.reason)
        )
    return DeclineMembershipPayload(declined=True)


async def _add_one(
    info: Info, input: AddMembersInput, organisation_id: uuid.UUID, user: strawberry.ID
) -> AddMemberResult:
    actor, key = info.context.actor, unset_to_none(input.idempotency_key)
    arguments = {"organisation": input.organisation_id, "users": input.user_ids, "role": input.role.value}
    try:
        user_id = ids.parse("usr", user, field="userIds")
        async with info.context.write() as uow:
            membership_id = await idempotency.once(
                uow,
                actor,
                lambda: memberships.add_member(
                    uow, actor, organisation_id=organisation_id, user_id=user_id, role=input.role
                ),
                mutation=f"addMembers {user}",
                key=key,
                arguments=arguments,
                before_input=lambda: _manages(uow, actor, organisation_id),
            )
    except Refusal as refusal:
        return AddMemberResult(user_id=user, errors=[user_error(refusal, info.context.locale)])
    except (Forbidden, UserBlocked, NoEnvironment) as lost:
        return AddMemberResult(user_id=user, errors=[_refused_after_loss(lost, info.context.locale)])
    return AddMemberResult(user_id=user, membership_id=membership_id)


async def _manages(uow: UnitOfWork, actor: Actor, organisation_id: uuid.UUID) -> None:
    """Without a lock: which environments to lock depends on the user, and the verb does it."""
    organisations.require(await organisations.visible(uow, actor, organisation_id), Permission.MEMBERSHIP_MANAGE)


def _refused_after_loss(denial: Denial, locale: str) -> UserError:
    """For a user whose turn came after the actor lost the right to add: those before were added, and are answered."""
    return UserError(code=ErrorCode["NOT_FOUND"], message=denial.message(locale), field=["organisationId"])


def _membership(text: strawberry.ID) -> uuid.UUID:
    return ids.parse("mem", text, field="membershipId")
