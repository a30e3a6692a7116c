"""Steps of the tests on partnerships and the inbox."""

import uuid
from typing import Any

from sqlalchemy import update

from server.db.database import Database
from server.db.models import ActivationMethod, Base, IdentifierScheme, OrganisationRole, PlatformRole
from server.domain import ids, memberships, organisation_activation, organisations, partnerships, users
from tests.cast import Cast, Member, join
from tests.client import Answer, Client
from tests.graphql.steps import ago

PARTNERSHIP = (
    "partnership { id status requestedByUs message createdAt settledAt partner { id name } "
    "ourRelationshipManagers { id } theirRelationshipManagers { id } "
    "viewerCanAccept { allowed code } viewerCanEnd { allowed code } }"
)
ITEM = """__typename id state createdAt readAt from { name }
  ... on PartnershipRequest { partnership { id status requestedByUs message partner { name } } }
  ... on CollaborationRequest { membershipId organisationName role { key } }
  ... on Notice { kind text }"""
Node = dict[str, Any]


# ---- people


async def mark(database: Database, by: Member, on: Member, given: bool = True) -> None:
    async with database.write(origin="test") as uow:
        await users.set_relationship_manager(uow, by.actor, user_id=on.user_id, relationship_manager=given)


async def role(database: Database, by: Member, on: Member, key: str) -> None:
    async with database.write(origin="test") as uow:
        await users.change_user_role(uow, by.actor, user_id=on.user_id, role=PlatformRole(key))


async def colleague(
    database: Database, by: Member, name: str, key: str = "BASIC_USER", *, marked: bool = False
) -> Member:
    """Another user where `by` is Administrator."""
    made = await join(database, name, f"{name.lower()}@{by.email.partition('@')[2]}")
    if key != "BASIC_USER":
        await role(database, by, made, key)
    if marked:
        await mark(database, by, made)
    return made


# ---- partnerships


async def asks(client: Client, who: Any, whom: Member, **given: Any) -> Answer:
    return await client.do("requestPartnership", {"environmentId": whom.environment} | given, PARTNERSHIP, as_=who)


async def asked(client: Client, who: Any, whom: Member, **given: Any) -> str:
    """The id of an open request."""
    partnership: dict[str, Any] = (await asks(client, who, whom, **given)).done("requestPartnership")["partnership"]
    return str(partnership["id"])


async def settles(client: Client, field: str, who: Any, partnership: str, **given: Any) -> Answer:
    more = " removedMembershipIds" if field == "endPartnership" else ""
    return await client.do(field, {"partnershipId": partnership} | given, PARTNERSHIP + more, as_=who)


async def connects(client: Client, who: Any, partnership: str, user: Member, connected: bool = True) -> Answer:
    given = {"partnershipId": partnership, "userId": user.id, "connected": connected}
    return await client.do("setPartnershipManager", given, PARTNERSHIP, as_=who)


async def partners(database: Database, cast: Cast) -> uuid.UUID:
    """Acme (Alice, who gets the mark) and Globex (Dave) are partners, without HTTP."""
    await mark(database, cast.alice, cast.alice)
    async with database.write(origin="test") as uow:
        pk = await partnerships.request_partnership(
            uow, cast.alice.actor, environment_id=cast.dave.environment_id, message="Shall we?"
        )
    async with database.write(origin="test") as uow:
        await partnerships.accept_partnership(uow, cast.dave.actor, partnership_id=pk)
    return pk


async def seen(client: Client, who: Any, partnership: str) -> Node | None:
    query = f"query($id: ID!) {{ node(id: $id) {{ ... on Partnership {PARTNERSHIP.removeprefix('partnership ')} }} }}"
    answer = await client.ask(query, {"id": partnership}, as_=who)
    assert not answer.errors, answer.errors
    found: Node | None = answer.data["node"]
    return found


async def days_pass(database: Database) -> None:
    """What was asked so far was asked long ago, and counts for no limit of a day any more."""
    async with database.write(origin="test") as uow:
        for table in ("partnerships", "memberships"):
            await uow.changed(update(Base.metadata.tables[table]).values(created_at=ago(days=2)))


# ---- organisations


async def organisation(
    database: Database, by: Member, name: str = "Acme Sales B.V.", number: str = "12345678", *, activated: bool = True
) -> uuid.UUID:
    async with database.write(origin="test") as uow:
        pk = await organisations.create_organisation(
            uow, by.actor, name=name, scheme=IdentifierScheme.KVK, number=number
        )
    if activated:
        async with database.write(origin="test") as uow:
            review = ActivationMethod.MANUAL_REVIEW
            await organisation_activation.request_activation(uow, by.actor, organisation_id=pk, method=review)
        async with database.write(origin="test") as uow:
            await organisation_activation.approve_activation(uow, organisation_id=pk)
    return pk


async def member(
    database: Database, by: Member, organisation_id: uuid.UUID, user: Member, key: str = "MEMBER"
) -> uuid.UUID:
    async with database.write(origin="test") as uow:
        return await memberships.add_member(
            uow, by.actor, organisation_id=organisation_id, user_id=user.user_id, role=OrganisationRole(key)
        )


async def accepts(database: Database, who: Member, membership_id: uuid.UUID) -> None:
    async with database.write(origin="test") as uow:
        await memberships.accept_membership(uow, who.actor, membership_id=membership_id)


# ---- the inbox


async def inbox(client: Client, who: Any, arguments: str = "", *, locale: str = "en") -> list[Node]:
    answer = await client.ask(f"{{ inbox{arguments} {{ edges {{ node {{ {ITEM} }} }} }} }}", as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["inbox"]["edges"]]


async def notices(client: Client, who: Any, kind: str | None = None) -> list[str]:
    """The texts of the notices of this kind, the newest first."""
    items = [item for item in await inbox(client, who) if item["__typename"] == "Notice"]
    return [item["text"] for item in items if kind in (None, item["kind"])]


async def requests(client: Client, who: Any, kind: str = "PartnershipRequest") -> list[Node]:
    return [item for item in await inbox(client, who) if item["__typename"] == kind]


async def states(client: Client, who: Any, kind: str = "PartnershipRequest") -> list[str]:
    return [item["state"] for item in await requests(client, who, kind)]


def shown(prefix: str, pk: uuid.UUID) -> str:
    return ids.show(prefix, pk)
