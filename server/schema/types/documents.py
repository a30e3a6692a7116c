"""Documents, as a member of their organisation sees them."""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry

from server.context import Info
from server.db.models import DocumentKind
from server.db.queries import documents as queries
from server.domain.documents import file_path, viewing
from server.domain.ids import UserRef
from server.schema.relations import batched
from server.schema.slices import Page, Slice, counts_of
from server.schema.types.mails import Delivery
from server.schema.types.nodes import Node, by_id
from server.schema.types.profiles import Person, people

if TYPE_CHECKING:
    from server.schema.types.organisations import Organisation

LazyOrganisation = Annotated["Organisation", strawberry.lazy("server.schema.types.organisations")]


async def deliveries_of(info: Info, parents: "Sequence[Document]") -> list[Delivery | None]:
    rows = await info.context.reader.rows(
        queries.DELIVERIES, ids=[p.pk for p in parents], **viewing(info.context.actor)
    )
    found = {row.id: Delivery.of(row) for row in rows}
    return [found.get(p.pk) for p in parents]


@strawberry.type(description="A business document of an organisation: for its members, and for nobody else.")
class Document(Node):
    PREFIX = "doc"
    organisation_id: strawberry.Private[uuid.UUID]
    created_by_ref: strawberry.Private[UserRef]

    kind: DocumentKind = strawberry.field(description="What it is.")
    title: str = strawberry.field(description="What it is called.")
    number: str | None = strawberry.field(description="Its number in the books, where it has one.")
    file_name: str | None = strawberry.field(description="What its file is called; null before the upload.")
    file_size: int | None = strawberry.field(description="The size of its file in bytes; null before the upload.")
    created_at: dt.datetime = strawberry.field(description="When it was made.")
    sent_to: str | None = strawberry.field(description="Where it was mailed to last.")
    sent_at: dt.datetime | None = strawberry.field(description="When it was mailed last.")
    organisation: LazyOrganisation = by_id("org", "organisation_id", description="The organisation that it belongs to.")
    created_by: Person | None = by_id(people, "created_by_ref", description="Who made it; null where they are gone.")
    delivery: Delivery | None = batched(deliveries_of, description="What became of its last mail; null before any.")

    @strawberry.field(description="Where its file is downloaded from, below PUBLIC_URL; null before the upload.")
    def download_path(self) -> str | None:
        return file_path(self.pk) if self.file_name else None

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            organisation_id=row.organisation_id,
            created_by_ref=UserRef(row.created_by_environment_id, row.created_by_id),
            kind=row.kind,
            title=row.title,
            number=row.number,
            file_name=row.file_name,
            file_size=row.file_size,
            created_at=row.created_at,
            sent_to=row.sent_to,
            sent_at=row.sent_at,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        rows = await info.context.reader.rows(queries.VISIBLE_BY_ID, ids=pks, **viewing(info.context.actor))
        return {row.id: cls.of(row) for row in rows}


async def documents_page(info: Info, parents: Sequence[Any], part: Slice) -> list[Page[Document]]:
    rows = await info.context.reader.rows(
        queries.of_organisations(part.start),
        organisation_ids=[p.pk for p in parents],
        **viewing(info.context.actor),
        **part.parameters,
    )
    return part.pages(parents, rows, "organisation_id", Document.of)


async def documents_count(info: Info, parents: Sequence[Any]) -> list[int]:
    rows = await info.context.reader.rows(
        queries.COUNT_OF_ORGANISATIONS, organisation_ids=[p.pk for p in parents], **viewing(info.context.actor)
    )
    return counts_of(parents, rows, "organisation_id")
