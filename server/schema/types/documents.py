"""Documents, as a member of their organisation sees them."""

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Annotated

import strawberry

from server.context import Context
from server.db import models
from server.db.models import DocumentKind
from server.db.queries import documents as queries
from server.domain.documents import file_path, viewing
from server.schema.columns import Finder, FromRow, by_actor, column, computed, one
from server.schema.pages import Reading
from server.schema.types.mails import Delivery
from server.schema.types.nodes import Node
from server.schema.types.profiles import PEOPLE, Person

if TYPE_CHECKING:
    from server.schema.types.organisations import Organisation

LazyOrganisation = Annotated["Organisation", strawberry.lazy("server.schema.types.organisations")]

DELIVERIES = Finder(queries.DELIVERIES, given=by_actor(viewing), make=Delivery.of)


def path_of(_: Context, pk: uuid.UUID, file_name: str | None) -> str | None:
    return file_path(pk) if file_name else None


@strawberry.type(description="A business document of an organisation: for its members, and for nobody else.")
class Document(FromRow, Node):
    PREFIX = "doc"

    kind: DocumentKind = column(models.Document.kind, description="What it is.")
    title: str = column(models.Document.title, description="What it is called.")
    number: str | None = column(models.Document.number, description="Its number in the books, where it has one.")
    file_name: str | None = column(
        models.Document.file_name, description="What its file is called; null before the upload."
    )
    file_size: int | None = column(
        models.Document.file_size, description="The size of its file in bytes; null before the upload."
    )
    created_at: dt.datetime = column(models.Document.created_at, description="When it was made.")
    sent_to: str | None = column(models.Document.sent_to, description="Where it was mailed to last.")
    sent_at: dt.datetime | None = column(models.Document.sent_at, description="When it was mailed last.")
    organisation: LazyOrganisation = one(
        "org", models.Document.organisation_id, description="The organisation that it belongs to."
    )
    created_by: Person | None = one(
        PEOPLE,
        models.Document.created_by_environment_id,
        models.Document.created_by_id,
        description="Who made it; null where they are gone.",
    )
    delivery: Delivery | None = one(
        DELIVERIES, models.Document.id, description="What became of its last mail; null before any."
    )
    download_path: str | None = computed(
        path_of,
        models.Document.id,
        models.Document.file_name,
        description="Where its file is downloaded from, below PUBLIC_URL; null before the upload.",
    )

    FINDER = Finder(queries.VISIBLE_BY_ID, given=by_actor(viewing))


async def documents_of_organisations(context: Context) -> Reading:
    return Reading(queries.of_organisations, queries.COUNT_OF_ORGANISATIONS, viewing(context.actor))
