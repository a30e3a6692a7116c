"""The inbox: requests and notices, each telling its state as it is now (INB-4)."""

import datetime as dt
import functools
from collections.abc import Sequence

import strawberry

from server.context import Context, Info
from server.db import models
from server.db.models import InboxKind, MembershipState, NoticeKind, PartnershipStatus, Verification
from server.db.queries import inbox as queries
from server.db.queries import organisations as organisation_queries
from server.db.queries.keyset import Keyset
from server.domain.permissions import Actor
from server.schema.columns import Finder, FromRow, Kinds, by_actor, column, computed, identifier, lookup, one, same_row
from server.schema.cursors import encode, tag_of
from server.schema.declarations import DECLARED, News, OfList
from server.schema.enums import InboxItemState
from server.schema.pages import Paged, Reading
from server.schema.paging import Edge, Listing, PageInfo, make_edges, page_infos_of
from server.schema.relations import batched
from server.schema.strawberry_internals import move_last
from server.schema.types.nodes import Node
from server.schema.types.notice_texts import id_in, texts_of
from server.schema.types.partnerships import FOR_THOSE_ASKED, Partnership
from server.schema.types.profiles import CARDS, EnvironmentCard
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


def state_of(
    _: Context,
    kind: InboxKind,
    partnership: PartnershipStatus,
    membership: MembershipState,
    expires_at: dt.datetime | None,
    settled_at: dt.datetime,
) -> InboxItemState:
    if kind is InboxKind.NOTICE:
        return InboxItemState.NOTICE
    if kind is InboxKind.PARTNERSHIP:
        return PARTNERSHIP_STATES[partnership]
    state = MEMBERSHIP_STATES[membership]
    # A new request replaces one that expired, which is stored as withdrawn: to its addressee it expired.
    until = {InboxItemState.OPEN: dt.datetime.now(dt.UTC), InboxItemState.WITHDRAWN: settled_at}.get(state)
    expired = until is not None and expires_at is not None and expires_at <= until
    return InboxItemState.EXPIRED if expired else state


def own_inbox(actor: Actor) -> dict[str, object]:
    return {"environment_id": actor.environment_id, "user_id": actor.user_id}


@strawberry.interface(description="What waits for one user's decision or attention; seen by its addressee only.")
class InboxItem(FromRow, Node):
    PREFIX = "ibx"

    state: InboxItemState = computed(
        state_of,
        models.InboxItem.kind,
        "partnership_status",
        "membership_state",
        "membership_expires_at",
        "membership_settled_at",
        description="How it stands now.",
    )
    created_at: dt.datetime = column(models.InboxItem.created_at, description="When it came.")
    read_at: dt.datetime | None = column(
        models.InboxItem.read_at, description="When it was read; null while it was not."
    )
    from_: EnvironmentCard = one(
        CARDS, models.InboxItem.from_id, name="from", description="The environment that it comes from."
    )

    FINDER = Finder(queries.ITEMS, given=by_actor(own_inbox))


async def verified_of(info: Info, parents: "Sequence[PartnershipRequest]") -> list[bool]:
    environments = list({p.row.from_id for p in parents})
    rows = await info.context.reader.rows(organisation_queries.PROVEN_ENVIRONMENTS, ids=environments)
    proven = {row.environment_id for row in rows}
    return [p.row.from_id in proven for p in parents]


@strawberry.type(description="Another environment wants to be a partner.")
class PartnershipRequest(InboxItem):
    partnership: Partnership = one(FOR_THOSE_ASKED, models.InboxItem.partnership_id, description="What is asked.")
    verified: bool = batched(
        verified_of,
        description="Whether the environment that asks has an organisation whose company number is proven. "
        "Where it is not, tell so: anybody can take any name.",
    )


def is_proven(_: Context, verification: Verification) -> bool:
    return verification is not Verification.NONE


@strawberry.type(description="'Organisation … wants to collaborate with you.'")
class CollaborationRequest(InboxItem):
    organisation_name: str = column("organisation_name", description="The organisation that asks.")
    verified: bool = computed(
        is_proven,
        models.Organisation.verification,
        description="Whether the company number of the organisation that asks is proven. "
        "Where it is not, tell so: anybody can take any name.",
    )
    membership_id: strawberry.ID = identifier(
        "mem", models.InboxItem.membership_id, description="What to accept or decline."
    )
    role: Role = lookup("membership_role", ORGANISATION_ROLES, description="The role that is offered.")


async def reasons_of(info: Info, parents: "Sequence[Notice]") -> list[str | None]:
    declined = [id_in(p.row, SUBJECT_OF_DECLINED.get(p.row.notice, "")) for p in parents]
    wanted = [pk for pk in declined if pk]
    own = {"environment_id": info.context.actor.environment_id}
    rows = await info.context.reader.rows(queries.REASONS, **own, ids=wanted) if wanted else []
    found = {row.id: row.decline_reason for row in rows}
    return [found.get(pk) if pk else None for pk in declined]


@strawberry.type(description="News that needs no decision.")
class Notice(InboxItem):
    kind: NoticeKind = column(models.InboxItem.notice, description="What it tells.")
    text: str = batched(
        texts_of, description="The sentence to show, in the viewer's language, with names as they are now."
    )
    reason: str | None = batched(reasons_of, description="Why it was declined; null where nobody said so.")


InboxItem.KINDS = Kinds(
    "kind",
    {
        InboxKind.PARTNERSHIP: PartnershipRequest,
        InboxKind.COLLABORATION: CollaborationRequest,
        InboxKind.NOTICE: Notice,
    },
)


# ---- the list


def inbox_order(*, open_only: bool = False) -> Keyset:
    return queries.OPEN_ONLY if open_only else queries.OPEN_FIRST


async def of_viewer(_: Context, *, open_only: bool = False) -> Reading:
    return Reading(functools.partial(queries.page, open_only), parameters={"now": dt.datetime.now(dt.UTC)})


INBOX = Paged(
    of_viewer,
    by={"environment_id": "environment_id", "user_id": "user_id"},
    key=None,
    keyset=inbox_order,
    make=InboxItem.of,
    tag="inbox",
    first=50,
)


def position_cursor(context: Context, position: int) -> str:
    """What `Subscription.inbox` takes to begin after this position of the viewer's inbox."""
    return encode(tag_of("position", *own_inbox(context.actor).values()), (str(position),))


@strawberry.type(description="An inbox item and its place in the list.")
class InboxEdge(Edge[InboxItem]): ...


move_last(InboxEdge, "node")


async def inbox_edges_of(info: Info, connections: "Sequence[InboxConnection]") -> list[list[InboxEdge]]:
    return await make_edges(info, connections, InboxEdge)


async def unread_counts_of(info: Info, connections: "Sequence[InboxConnection]") -> list[int]:
    reader, own = info.context.reader, own_inbox(info.context.actor)
    return [await reader.count(queries.UNREAD, **own) for _ in connections]


@strawberry.type(description="A page of the inbox: open items first, then the newest first.")
class InboxConnection:
    listing: strawberry.Private[Listing]
    edges: list[InboxEdge] = batched(inbox_edges_of, description="The items of this page.")
    page_info: PageInfo = batched(page_infos_of, description="Where this page begins and ends.")
    position: str = strawberry.field(
        metadata={DECLARED: OfList(queries.POSITION, position_cursor)},
        description="Starts `Subscription.inbox`: it tells what came after this answer.",
    )
    unread_count: int = batched(
        unread_counts_of,
        metadata={DECLARED: OfList(queries.UNREAD)},
        description="How many items were not read yet.",
    )


@strawberry.type(description="An inbox item that came or changed.")
class InboxEvent(FromRow):
    cursor: str = computed(
        position_cursor,
        models.InboxItem.position,
        description="Where to go on from: `after` of `Subscription.inbox`.",
    )
    item: InboxItem = same_row(InboxItem.of, description="The item, as it is now.")


NEWS = News(queries.AFTER, own_inbox, limit=50)
