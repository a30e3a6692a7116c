"""Managing users; and the live overview."""

import uuid
from collections.abc import AsyncGenerator
from contextlib import aclosing

import strawberry

from server.bus import Bus
from server.bus.memory import Lagged, Resync, users_topic
from server.context import Info
from server.domain import ids, users
from server.domain.events import UserChanged
from server.domain.ids import UserRef
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.environments import LeaveEnvironmentInput, LeaveEnvironmentPayload
from server.schema.payloads.users import (
    BlockUserInput,
    BlockUserPayload,
    ChangeUserRoleInput,
    ChangeUserRolePayload,
    RemoveUserInput,
    RemoveUserPayload,
    SetRelationshipManagerInput,
    SetRelationshipManagerPayload,
    UnblockUserInput,
    UnblockUserPayload,
    UserChange,
)
from server.schema.types.users import User


async def viewer(info: Info) -> User | None:
    pk = info.context.actor.user_id
    return (await User.load(info, [pk])).get(pk)


async def change_user_role(info: Info, input: ChangeUserRoleInput) -> ChangeUserRolePayload | None:
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await users.change_user_role(
            uow,
            info.context.actor,
            user_id=user_id,
            role=input.role,
            relationship_manager=unset_to_none(input.relationship_manager),
        )
    return ChangeUserRolePayload(user_ref=_ref(info, user_id))


async def set_relationship_manager(
    info: Info, input: SetRelationshipManagerInput
) -> SetRelationshipManagerPayload | None:
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await users.set_relationship_manager(
            uow, info.context.actor, user_id=user_id, relationship_manager=input.relationship_manager
        )
    return SetRelationshipManagerPayload(user_ref=_ref(info, user_id))


async def block_user(info: Info, input: BlockUserInput) -> BlockUserPayload | None:
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await users.block_user(uow, info.context.actor, user_id=user_id, reason=unset_to_none(input.reason))
    return BlockUserPayload(user_ref=_ref(info, user_id))


async def unblock_user(info: Info, input: UnblockUserInput) -> UnblockUserPayload | None:
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await users.unblock_user(uow, info.context.actor, user_id=user_id)
    return UnblockUserPayload(user_ref=_ref(info, user_id))


async def remove_user(info: Info, input: RemoveUserInput) -> RemoveUserPayload | None:
    user_id, successor_id = ids.parse("usr", input.user_id, field="userId"), _successor(input.successor_id)
    async with info.context.write() as uow:
        await users.remove_user(uow, info.context.actor, user_id=user_id, successor_id=successor_id)
    return RemoveUserPayload(removed_user_id=input.user_id)


async def leave_environment(info: Info, input: LeaveEnvironmentInput) -> LeaveEnvironmentPayload | None:
    actor, successor_id = info.context.actor, _successor(input.successor_id)
    async with info.context.write() as uow:
        await users.leave_environment(uow, actor, successor_id=successor_id)
    return LeaveEnvironmentPayload(left_environment_id=strawberry.ID(ids.show("env", actor.environment_id)))


async def user_changed(info: Info) -> AsyncGenerator[UserChange, None]:
    async with aclosing(changes(info.context.services.bus, info.context.actor.environment_id)) as events:
        async for event in events:
            yield told(event)


async def changes(bus: Bus, environment_id: uuid.UUID) -> AsyncGenerator[UserChanged, None]:
    """The events themselves. Lagged where some were missed."""
    with bus.subscribe(users_topic(environment_id)) as queue:
        while True:
            match await queue.get():
                case Lagged() as lagged:
                    raise lagged
                case Resync():  # what was missed can't be told again
                    raise Lagged
                case UserChanged() as event:
                    yield event


def told(event: UserChanged) -> UserChange:
    ref = UserRef(event.environment_id, event.user_id)
    return UserChange(user_id=strawberry.ID(ids.show("usr", event.user_id)), user_ref=ref)


def _ref(info: Info, user_id: uuid.UUID) -> UserRef:
    return UserRef(info.context.actor.environment_id, user_id)


def _successor(successor_id: strawberry.ID | None) -> uuid.UUID | None:
    text = unset_to_none(successor_id)
    return None if text is None else ids.parse("usr", text, field="successorId")
