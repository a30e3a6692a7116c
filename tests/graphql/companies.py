"""Organisations, members and partners, as the tests of the organisations' rules begin with them."""

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from server.db.database import Database
from server.db.models import ActivationMethod, IdentifierScheme, OrganisationRole, PlatformRole
from server.db.unit_of_work import UnitOfWork
from server.domain import ids, memberships, organisation_activation, organisations, partnerships, users
from server.domain.errors import DomainError
from tests.cast import Cast, Member, join
from tests.client import Answer, Client
from tests.graphql.steps import key, rows

MEMBER, ADMINISTRATOR = OrganisationRole.MEMBER, OrganisationRole.ADMINISTRATOR
NUMBER = "12345678"
NOWHERE = "org_" + "0" * 32


# ---- at once, without HTTP


async def founded(
    database: Database, who: Member, name: str = "Acme Sales B.V.", number: str = NUMBER, *, activated: bool = True
) -> str:
    """An organisation of `who`, activated by the operator."""
    async with database.write(origin="test") as uow:
        pk = await organisations.create_organisation(
            uow, who.actor, name=name, scheme=IdentifierScheme.KVK, number=number
        )
    if activated:
        async with database.write(origin="test") as uow:
            await organisation_activation.request_activation(
                uow, who.actor, organisation_id=pk, method=ActivationMethod.MANUAL_REVIEW
            )
            await organisation_activation.approve_activation(uow, organisation_id=pk)
    return ids.show("org", pk)


async def added(
    database: Database, by: Member, organisation: str, user: Member, role: OrganisationRole = MEMBER
) -> str:
    """A membership; of a partner's user, a request."""
    async with database.write(origin="test") as uow:
        pk = await memberships.add_member(
            uow, by.actor, organisation_id=key(organisation), user_id=user.user_id, role=role
        )
    return ids.show("mem", pk)


async def accepted(database: Database, user: Member, membership: str) -> None:
    async with database.write(origin="test") as uow:
        await memberships.accept_membership(uow, user.actor, membership_id=key(membership))


async def left(database: Database, who: Member, membership: str) -> None:
    async with database.write(origin="test") as uow:
        await memberships.remove_member(uow, who.actor, membership_id=key(membership))


async def partners(database: Database, cast: Cast) -> uuid.UUID:
    """Acme and Globex, by Alice and Dave, who are connected from the start."""
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(
            uow, cast.alice.actor, user_id=cast.alice.user_id, relationship_manager=True
        )
        asker = replace(cast.alice, relationship_manager=True).actor
        pk = await partnerships.request_partnership(uow, asker, environment_id=cast.carol.environment_id)
    async with database.write(origin="test") as uow:
        await partnerships.accept_partnership(uow, cast.dave.actor, partnership_id=pk)
    return pk


class Undone(Exception):
    """Takes back what was tried."""


async def trying(database: Database, verb: Callable[[UnitOfWork], Awaitable[Any]], *, keep: bool = False) -> str | None:
    """The code of the refusal, None where the verb is allowed; what it did is taken back unless it is kept."""
    try:
        async with database.write(origin="test") as uow:
            await verb(uow)
            if not keep:
                raise Undone
    except Undone:
        return None
    except DomainError as refused:
        return refused.code
    return None


# ---- over HTTP


async def creates(
    client: Client, who: Any, value: str = NUMBER, *, name: str = "Acme Sales B.V.", scheme: str = "KVK", **more: Any
) -> Answer:
    given = {"name": name, "identifier": {"scheme": scheme, "value": value}} | more
    return await client.do(
        "createOrganisation", given, "organisation { id name status identifier { scheme value } }", as_=who
    )


async def adds_members(client: Client, who: Any, organisation: str, users: list[str], **more: Any) -> Answer:
    select = "results { userId membership { id status role { key } } errors { code message field } }"
    return await client.do("addMembers", {"organisationId": organisation, "userIds": users, **more}, select, as_=who)


async def removes(client: Client, who: Any, membership: str) -> Answer:
    return await client.do("removeMember", {"membershipId": membership}, "removedMembershipId", as_=who)


async def changes(client: Client, who: Any, membership: str, role: str = "ADMINISTRATOR") -> Answer:
    given = {"membershipId": membership, "role": role}
    return await client.do("changeMembershipRole", given, "membership { id role { key } }", as_=who)


async def decides(client: Client, who: Any, membership: str, *, accept: bool = True, **more: Any) -> Answer:
    field, select = ("acceptMembership", "membership { id status }") if accept else ("declineMembership", "declined")
    return await client.do(field, {"membershipId": membership, **more}, select, as_=who)


async def organisation(client: Client, who: Any, organisation: str, select: str = "name") -> Any:
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on Organisation {{ id {select} }} }} }}"
    answer = await client.ask(query, {"id": organisation}, as_=who)
    assert not answer.errors, answer.errors
    return answer.data["node"]


async def listed(client: Client, who: Any, organisation_id: str, arguments: str = "", select: str = "id") -> Any:
    """The nodes of its member list."""
    seen = await organisation(
        client, who, organisation_id, f"memberships{arguments} {{ edges {{ node {{ {select} }} }} }}"
    )
    return [edge["node"] for edge in seen["memberships"]["edges"]]


async def candidates(client: Client, who: Any, organisation_id: str, arguments: str = "") -> list[str | None]:
    seen = await organisation(
        client, who, organisation_id, f"memberCandidates{arguments} {{ totalCount edges {{ node {{ id name }} }} }}"
    )
    found = seen["memberCandidates"]
    assert "first" in arguments or found["totalCount"] == len(found["edges"])
    return [edge["node"]["name"] for edge in found["edges"]]


async def notices(client: Client, who: Any) -> list[str]:
    answer = await client.ask("{ inbox { edges { node { ... on Notice { kind } } } } }", as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"]["kind"] for edge in answer.data["inbox"]["edges"] if edge["node"]]


def code_of(answer: Answer, field: str) -> str | None:
    """What was told: the top-level code, the payload's, the one result's, or None where it was done."""
    if answer.errors:
        return answer.code
    payload = answer.payload(field)
    errors = payload["errors"] or [e for result in payload.get("results") or [] for e in result["errors"]]
    return errors[0]["code"] if errors else None


# ---- everybody


@dataclass(frozen=True, slots=True)
class Company:
    """Everybody there is to one organisation of Acme, which Bob administers and Erin is a member of."""

    organisation: str
    people: dict[str, Member]
    bobs: str
    erins: str
    daves: str
    partnership: uuid.UUID


async def company(database: Database, cast: Cast, dave: str) -> Company:
    """`dave`: whether the partner's user is pending, accepted, or cut off by the end of the partnership."""
    erin = await join(database, "Erin Mulder", "erin@acme.example")
    fred = await join(database, "Fred Visser", "fred@acme.example")
    zoe = await join(database, "Zoe Prins", "zoe@elsewhere.example", "Elsewhere")
    partnership = await partners(database, cast)
    made = await founded(database, cast.alice)
    bobs = await added(database, cast.alice, made, cast.bob, ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, made) if m.user_id == cast.alice.user_id]
    await left(database, cast.alice, ids.show("mem", alices.id))
    erins = await added(database, cast.bob, made, erin)
    daves = await added(database, cast.bob, made, cast.dave)
    if dave != "pending":
        await accepted(database, cast.dave, daves)
    if dave == "ended":
        async with database.write(origin="test") as uow:
            asker = replace(cast.alice, relationship_manager=True).actor
            await partnerships.end_partnership(uow, asker, partnership_id=partnership)
    people = {
        "organisation administrator": cast.bob,
        "member": erin,
        "environment administrator": cast.alice,
        "colleague": fred,
        "partner": cast.dave,
        "partner's administrator": cast.carol,
        "stranger": zoe,
    }
    return Company(made, people, bobs, erins, daves, partnership)


async def memberships_of(database: Database, organisation_id: str) -> list[Any]:
    """The rows that are live."""
    found = await rows(database, "memberships", organisation_id=key(organisation_id))
    return [row for row in found if row.state.value in ("PENDING", "ACTIVE")]


async def promoted(database: Database, by: Member, who: Member, role: PlatformRole) -> Member:
    async with database.write(origin="test") as uow:
        await users.change_user_role(uow, by.actor, user_id=who.user_id, role=role)
    return replace(who, role=role)
