"""The environment at hand: read, and its settings changed."""

from server.context import Info
from server.domain import environments
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.environments import UpdateEnvironmentInput, UpdateEnvironmentPayload
from server.schema.types.environments import Environment


async def environment(info: Info) -> Environment | None:
    pk = info.context.actor.environment_id
    return (await Environment.load(info, [pk])).get(pk)


async def update_environment(info: Info, input: UpdateEnvironmentInput) -> UpdateEnvironmentPayload | None:
    actor, identity = info.context.actor, info.context.identity
    async with info.context.write() as uow:
        await environments.update_environment(
            uow,
            actor,
            identity,
            name=unset_to_none(input.name),
            join_policy=unset_to_none(input.join_policy),
            discoverable=unset_to_none(input.discoverable),
            require_two_factor=unset_to_none(input.require_two_factor),
            locale=unset_to_none(input.locale),
        )
    return UpdateEnvironmentPayload(environment_id=actor.environment_id)
