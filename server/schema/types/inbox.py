"""The inbox: requests and notices, each telling its state as it is now (INB-4)."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import strawberry

from server.context import Info
from server.db.models import InboxKind, MembershipState, NoticeKind, OrganisationRole, PartnershipStatus, PlatformRole
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as queries
from server.db.queries import partnerships as partnership_queries
from server.domain import ids
from server.domain.notices import GONE, sentence
from server.domain.roles import ORGANISATION, PLATFORM
from server.schema.enums import InboxItemState
from server.schema.relations import batched
from server.schema.types.memberships import find_people
from server.schema.types.nodes import Node
from server.schema.types.partnerships import Partnership
from server.schema.types.profiles import (
    EnvironmentCard,
    cards_by,
)
from server.schema.types.roles import ORGANISATION_ROLES, Role

PARTNERSHIP_STATES = {
    PartnershipStatus.REQUESTED: InboxItemState.OPEN,
    PartnershipStatus.ACTIVE: InboxItemState.ACCEPTED,
    PartnershipStatus.DECLINED: InboxItemState.DECLINED,
    PartnershipStatus.WITHDRAWN: InboxItemState.WITHDRAWN,
    PartnershipStatus.ENDED: InboxItemState.ACCEPTED,
}
MEMBERSHIP_STATES = {
    MembershipState.PENDING: InboxItemState.OPEN,
    MembershipState.ACTIVE: InboxItemState.ACCEPTED,
    MembershipState.DECLINED: InboxItemState.DECLINED,
    MembershipState.WITHDRAWN: InboxItemState.WITHDRAWN,
    MembershipState.ENDED: InboxItemState.ACCEPTED,
}

SUBJECT_OF_DECLINED = {
    NoticeKind.MEMBERSHIP_DECLINED: "membership_id",
    NoticeKind.PARTNERSHIP_DECLINED: "partnership_id",
}


@strawberry.interface(description="What waits for one user's decision or attention; seen by its addressee only.")
class InboxItem(Node):
    from_id: strawberry.Private[uuid.UUID]
    state: InboxItemState = strawberry.field(description="How it stands now.")
    created_at: dt.datetime = strawberry.field(description="When it came.")
    read_at: dt.datetime | None = strawberry.field(description="When it was read; null while it was not.")
    from_: EnvironmentCard = batched(
        cards_by("from_id"), name="from", description="The environment that it comes from."
    )


async def partnerships_of(info: Info, parents: "Sequence[PartnershipRequest]") -> list[Partnership]:
    environment_id = info.context.actor.environment_id
    rows = await info.context.reader.rows(
        partnership_queries.BY_ID, environment_id=environment_id, ids=[p.partnership_id for p in parents]
    )
    found = {row.id: Partnership.of(row, environment_id) for row in rows}
    return [found[p.partnership_id] for p in parents]


@strawberry.type(description="Another environment wants to be a partner.")
class PartnershipRequest(InboxItem):
    PREFIX = "ibx"
    partnership_id: strawberry.Private[uuid.UUID]
    partnership: Partnership = batched(partnerships_of, description="What is asked.")


@strawberry.type(description="'Organisation … wants to collaborate with you.'")
class CollaborationRequest(InboxItem):
    PREFIX = "ibx"
    membership_pk: strawberry.Private[uuid.UUID]
    role_key: strawberry.Private[OrganisationRole]
    organisation_name: str = strawberry.field(description="The organisation that asks.")

    @strawberry.field(description="What to accept or decline.")
    def membership_id(self) -> strawberry.ID:
        return strawberry.ID(ids.show("mem", self.membership_pk))

    @strawberry.field(description="The role that is offered.")
    def role(self) -> Role:
        return ORGANISATION_ROLES[self.role_key]


async def reasons_of(info: Info, parents: "Sequence[Notice]") -> list[str | None]:
    declined = [p.declined_id for p in parents if p.declined_id]
    rows = await info.context.reader.rows(queries.REASONS, ids=declined) if declined else []
    found = {row.id: row.decline_reason for row in rows}
    return [found.get(p.declined_id) if p.declined_id else None for p in parents]


@strawberry.type(description="News that need no decision.")
class Notice(InboxItem):
    PREFIX = "ibx"
    declined_id: strawberry.Private[uuid.UUID | None]
    kind: NoticeKind = strawberry.field(description="What it tells.")
    text: str = strawberry.field(description="It as a sentence, in the viewer's language, with names as they are now.")
    reason: str | None = batched(reasons_of, description="Why it was declined; null where nobody said so.")


async def to_graphql(info: Info, rows: Sequence[Any]) -> list[InboxItem]:
    """Items as their subjects stand now: a fixed number of statements, however many there are."""
    reader = info.context.reader
    partnerships = [r.partnership_id for r in rows if r.kind is InboxKind.PARTNERSHIP]
    memberships = [r.membership_id for r in rows if r.kind is InboxKind.COLLABORATION]
    statuses = {r.id: r.status for r in await reader.rows(queries.PARTNERSHIPS, ids=partnerships)}
    asked = {r.id: r for r in await reader.rows(queries.MEMBERSHIPS, ids=memberships)}
    words = await _words(info, [r for r in rows if r.kind is InboxKind.NOTICE])
    items: list[InboxItem] = []
    for row in rows:
        common = {"pk": row.id, "from_id": row.from_id, "created_at": row.created_at, "read_at": row.read_at}
        match row.kind:
            case InboxKind.PARTNERSHIP:
                state = PARTNERSHIP_STATES[statuses[row.partnership_id]]
                items.append(PartnershipRequest(state=state, partnership_id=row.partnership_id, **common))
            case InboxKind.COLLABORATION:
                items.append(_collaboration(asked[row.membership_id], common))
            case InboxKind.NOTICE:
                items.append(_notice(row, words[row.id], common))
    return items


def _collaboration(asked: Any, common: dict[str, Any]) -> CollaborationRequest:
    state = MEMBERSHIP_STATES[asked.state]
    # one that was cleared away after its time, by asking anew, was not taken back
    until = {InboxItemState.OPEN: dt.datetime.now(dt.UTC), InboxItemState.WITHDRAWN: asked.settled_at}.get(state)
    if until is not None and asked.expires_at is not None and asked.expires_at <= until:
        state = InboxItemState.EXPIRED
    return CollaborationRequest(
        state=state, membership_pk=asked.id, role_key=asked.role, organisation_name=asked.name, **common
    )


def _notice(row: Any, text: str, common: dict[str, Any]) -> Notice:
    subject = SUBJECT_OF_DECLINED.get(row.notice, "")
    return Notice(
        state=InboxItemState.NOTICE, kind=row.notice, text=text, declined_id=_id(row.about or {}, subject), **common
    )


async def _words(info: Info, rows: Sequence[Any]) -> dict[uuid.UUID, str]:
    """What each notice says: three statements for all."""
    locale, reader = info.context.locale, info.context.reader
    about = {row.id: row.about or {} for row in rows}
    organisations = _ids(about, "organisation_id")
    named = {r.id: r.name for r in await reader.rows(queries.ORGANISATION_NAMES, ids=organisations)}
    senders = list({row.from_id for row in rows})
    partners = {r.id: r.name for r in await reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=senders)}
    people = await find_people(info, [(e, u) for e in senders for u in _ids(about, "user_id")])
    by_user = {person.pk: person.name for person in people.values()}
    said = {}
    for row in rows:
        organisation = named.get(_id(about[row.id], "organisation_id"))
        user = by_user.get(_id(about[row.id], "user_id"))
        in_organisation = "organisation_id" in about[row.id]
        said[row.id] = sentence(
            row.notice,
            locale,
            in_organisation=in_organisation,
            of_reader=_id(about[row.id], "user_id") in (None, row.user_id),
            organisation=organisation or GONE[locale],
            user=user or GONE[locale],
            partner=partners.get(row.from_id, GONE[locale]),
            role=_role(about[row.id].get("role"), locale, in_organisation=in_organisation),
        )
    return said


def _role(key: str | None, locale: str, *, in_organisation: bool) -> str:
    if key is None:
        return ""
    if in_organisation:
        return ORGANISATION[OrganisationRole(key)][locale][0]
    return PLATFORM[PlatformRole(key)][locale][0]


def _ids(about: dict[uuid.UUID, dict[str, Any]], key: str) -> list[uuid.UUID]:
    return list({pk for values in about.values() if (pk := _id(values, key))})


def _id(values: dict[str, Any], key: str) -> Any:
    return uuid.UUID(values[key]) if key in values else None
