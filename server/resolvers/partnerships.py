"""Partnerships: asked, decided on, ended."""

import uuid

import strawberry

from server.context import Info
from server.domain import idempotency, ids, partnerships
from server.domain.errors import AlreadyPartners, PartnershipPending
from server.resolvers.arguments import unset_to_none
from server.schema.errors import user_error
from server.schema.payloads.partnerships import (
    AcceptPartnershipInput,
    AcceptPartnershipPayload,
    DeclinePartnershipInput,
    DeclinePartnershipPayload,
    EndPartnershipInput,
    EndPartnershipPayload,
    RequestPartnershipInput,
    RequestPartnershipPayload,
    SetPartnershipManagerInput,
    SetPartnershipManagerPayload,
    WithdrawPartnershipInput,
    WithdrawPartnershipPayload,
)


async def request_partnership(info: Info, input: RequestPartnershipInput) -> RequestPartnershipPayload | None:
    """Where a request or a partnership stands in the way, the payload points to it (PAR-4)."""
    actor, manager = info.context.actor, unset_to_none(input.relationship_manager_id)
    environment_id = ids.parse("env", input.environment_id, field="environmentId")
    manager_id = None if manager is None else ids.parse("usr", manager, field="relationshipManagerId")
    arguments = {"environment": input.environment_id, "manager": manager, "message": unset_to_none(input.message)}
    try:
        async with info.context.write() as uow:
            partnership_id = await idempotency.once(
                uow,
                actor,
                lambda: partnerships.request_partnership(
                    uow,
                    actor,
                    environment_id=environment_id,
                    manager_id=manager_id,
                    message=unset_to_none(input.message),
                ),
                mutation="requestPartnership",
                key=unset_to_none(input.idempotency_key),
                arguments=arguments,
                before_input=lambda: partnerships.ready_to_ask(
                    uow, actor, environment_id=environment_id, manager_id=manager_id
                ),
            )
    except (AlreadyPartners, PartnershipPending) as refusal:
        await info.context.refresh()
        errors = [user_error(refusal, info.context.locale)]
        return RequestPartnershipPayload(partnership_id=refusal.values["partnership_id"], errors=errors)
    return RequestPartnershipPayload(partnership_id=partnership_id)


async def accept_partnership(info: Info, input: AcceptPartnershipInput) -> AcceptPartnershipPayload | None:
    partnership_id = _partnership(input.partnership_id)
    async with info.context.write() as uow:
        await partnerships.accept_partnership(uow, info.context.actor, partnership_id=partnership_id)
    return AcceptPartnershipPayload(partnership_id=partnership_id)


async def decline_partnership(info: Info, input: DeclinePartnershipInput) -> DeclinePartnershipPayload | None:
    partnership_id = _partnership(input.partnership_id)
    async with info.context.write() as uow:
        await partnerships.decline_partnership(
            uow, info.context.actor, partnership_id=partnership_id, reason=unset_to_none(input.reason)
        )
    return DeclinePartnershipPayload(partnership_id=partnership_id)


async def withdraw_partnership(info: Info, input: WithdrawPartnershipInput) -> WithdrawPartnershipPayload | None:
    partnership_id = _partnership(input.partnership_id)
    async with info.context.write() as uow:
        await partnerships.withdraw_partnership(uow, info.context.actor, partnership_id=partnership_id)
    return WithdrawPartnershipPayload(partnership_id=partnership_id)


async def end_partnership(info: Info, input: EndPartnershipInput) -> EndPartnershipPayload | None:
    partnership_id = _partnership(input.partnership_id)
    async with info.context.write() as uow:
        cut = await partnerships.end_partnership(uow, info.context.actor, partnership_id=partnership_id)
    removed = [strawberry.ID(ids.show("mem", pk)) for pk in cut]
    return EndPartnershipPayload(partnership_id=partnership_id, removed_membership_ids=removed)


async def set_partnership_manager(info: Info, input: SetPartnershipManagerInput) -> SetPartnershipManagerPayload | None:
    partnership_id = _partnership(input.partnership_id)
    user_id = ids.parse("usr", input.user_id, field="userId")
    async with info.context.write() as uow:
        await partnerships.set_partnership_manager(
            uow, info.context.actor, partnership_id=partnership_id, user_id=user_id, connected=input.connected
        )
    return SetPartnershipManagerPayload(partnership_id=partnership_id)


def _partnership(text: strawberry.ID) -> uuid.UUID:
    return ids.parse("par", text, field="partnershipId")
