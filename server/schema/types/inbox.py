"""The inbox: requests and notices, each telling its state as it is now (INB-4)."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any

import strawberry

from server.context import Info
from server.db.models import InboxKind, MembershipState, NoticeKind, OrganisationRole, PartnershipStatus, Verification
from server.db.queries import inbox as queries
from server.db.queries import organisations as organisation_queries
from server.domain import ids
from server.domain.ids import UserRef
from server.schema.cursors import tag_of
from server.schema.enums import InboxItemState
from server.schema.paging import Edge, Listing, PageInfo, make_edges, page_infos_of
from server.schema.relations import batched
from server.schema.slices import Page, Slice
from server.schema.strawberry_internals import field_node, move_last
from server.schema.types.nodes import Node, by_id
from server.schema.types.notice_texts import id_in, texts_of
from server.schema.types.partnerships import FOR_THOSE_ASKED, Partnership
from server.schema.types.profiles import EnvironmentCard, cards
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
    PREFIX = "ibx"
    from_id: strawberry.Private[uuid.UUID]
    state: InboxItemState = strawberry.field(description="How it stands now.")
    created_at: dt.datetime = strawberry.field(description="When it came.")
    read_at: dt.datetime | None = strawberry.field(description="When it was read; null while it was not.")
    from_: EnvironmentCard = by_id(cards, "from_id", name="from", description="The environment that it comes from.")

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> "dict[uuid.UUID, InboxItem]":
        actor = info.context.actor
        rows = await info.context.reader.rows(
            queries.ITEMS, environment_id=actor.environment_id, user_id=actor.user_id, ids=pks
        )
        return {item.pk: item for item in await to_graphql(info, rows)}


async def verified_of(info: Info, parents: "Sequence[PartnershipRequest]") -> list[bool]:
    environments = list({p.from_id for p in parents})
    rows = await info.context.reader.rows(organisation_queries.PROVEN_ENVIRONMENTS, ids=environments)
    proven = {row.environment_id for row in rows}
    return [p.from_id in proven for p in parents]


@strawberry.type(description="Another environment wants to be a partner.")
class PartnershipRequest(InboxItem):
    partnership_id: strawberry.Private[uuid.UUID]
    partnership: Partnership = by_id(FOR_THOSE_ASKED.load, "partnership_id", description="What is asked.")
    verified: bool = batched(
        verified_of,
        description="Whether the environment that asks has an organisation whose company number is proven. "
        "Where it is not, tell so: anybody can take any name.",
    )


@strawberry.type(description="'Organisation … wants to collaborate with you.'")
class CollaborationRequest(InboxItem):
    membership_pk: strawberry.Private[uuid.UUID]
    role_key: strawberry.Private[OrganisationRole]
    organisation_name: str = strawberry.field(description="The organisation that asks.")
    verified: bool = strawberry.field(
        description="Whether the company number of the organisation that asks is proven. "
        "Where it is not, tell so: anybody can take any name."
    )

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


@strawberry.type(description="News that needs no decision.")
class Notice(InboxItem):
    declined_id: strawberry.Private[uuid.UUID | None]
    kind: NoticeKind = strawberry.field(description="What it tells.")
    text: str = strawberry.field(
        description="The sentence to show, in the viewer's language, with names as they are now."
    )
    reason: str | None = batched(reasons_of, description="Why it was declined; null where nobody said so.")


async def to_graphql(info: Info, rows: Sequence[Any]) -> list[InboxItem]:
    """Items as their subjects stand now: a fixed number of statements, however many there are."""
    reader = info.context.reader
    partnerships = [r.partnership_id for r in rows if r.kind is InboxKind.PARTNERSHIP]
    memberships = [r.membership_id for r in rows if r.kind is InboxKind.COLLABORATION]
    statuses = {r.id: r.status for r in await reader.rows(queries.PARTNERSHIPS, ids=partnerships)}
    asked = {r.id: r for r in await reader.rows(queries.MEMBERSHIPS, ids=memberships)}
    texts = await texts_of(info, [r for r in rows if r.kind is InboxKind.NOTICE])
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
                items.append(_notice(row, texts[row.id], common))
    return items


def _collaboration(asked: Any, common: dict[str, Any]) -> CollaborationRequest:
    state = MEMBERSHIP_STATES[asked.state]
    # A new request replaces one that expired, which is stored as withdrawn: to its addressee it expired.
    until = {InboxItemState.OPEN: dt.datetime.now(dt.UTC), InboxItemState.WITHDRAWN: asked.settled_at}.get(state)
    if until is not None and asked.expires_at is not None and asked.expires_at <= until:
        state = InboxItemState.EXPIRED
    return CollaborationRequest(
        state=state,
        membership_pk=asked.id,
        role_key=asked.role,
        organisation_name=asked.name,
        verified=asked.verification is not Verification.NONE,
        **common,
    )


def _notice(row: Any, text: str, common: dict[str, Any]) -> Notice:
    subject = SUBJECT_OF_DECLINED.get(row.notice, "")
    return Notice(
        state=InboxItemState.NOTICE, kind=row.notice, text=text, declined_id=id_in(row.about or {}, subject), **common
    )


# ---- the list


async def inbox_page(info: Info, users: Sequence[UserRef], part: Slice, *, open_only: bool) -> list[Page[InboxItem]]:
    statement, now = queries.page(open_only, part.start), dt.datetime.now(dt.UTC)
    pages = []
    for user in users:  # the viewer: there is one
        rows = await info.context.reader.rows(statement, now=now, **user._asdict(), **part.parameters)
        pages.append(part.page_of(await to_graphql(info, rows[: part.first]), rows))
    return pages


@strawberry.type(description="An inbox item and its place in the list.")
class InboxEdge(Edge[InboxItem]): ...


move_last(InboxEdge, "node")


async def inbox_edges_of(info: Info, connections: "Sequence[InboxConnection]") -> list[list[InboxEdge]]:
    return await make_edges(info, connections, InboxEdge)


async def unread_counts_of(info: Info, connections: "Sequence[InboxConnection]") -> list[int]:
    reader = info.context.reader
    return [await reader.count(queries.UNREAD, **c.listing.parent._asdict()) for c in connections]


@strawberry.type(description="A page of the inbox: open items first, then the newest first.")
class InboxConnection:
    listing: strawberry.Private[Listing]
    edges: list[InboxEdge] = batched(inbox_edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_infos_of, description="Where this page begins and ends.")
    position: str = strawberry.field(description="Starts `Subscription.inbox`: it tells what came after this answer.")
    unread_count: int = batched(unread_counts_of, description="How many items were not read yet.")


def inbox_listing(info: Info, user: UserRef, *, first: int, cursor: str | None, open_only: bool) -> Listing:
    tag, filters = tag_of("inbox", open_only, *user), {"open_only": open_only}
    return Listing(user, tag, queries.OPEN_FIRST, first, cursor, filters, id(field_node(info)), inbox_page)


@strawberry.type(description="An inbox item that came or changed.")
class InboxEvent:
    cursor: str = strawberry.field(description="Where to go on from: `after` of `Subscription.inbox`.")
    item: InboxItem = strawberry.field(description="The item, as it is now.")
