"""Inputs and payloads of documents."""

import strawberry

from server.db.models import DocumentKind
from server.schema.payloads.base import IDEMPOTENCY, DocumentPayload, payload


@strawberry.input(description="What to add to an organisation's documents.")
class CreateDocumentInput:
    organisation_id: strawberry.ID = strawberry.field(description="An organisation of which the viewer is a member.")
    kind: DocumentKind = strawberry.field(description="What kind of document it is.")
    title: str = strawberry.field(description="What it is called: 1 to 200 characters.")
    number: str | None = strawberry.field(
        default=strawberry.UNSET, description="Its number in the books: at most 200 characters."
    )
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The document, and where to put its file.")
class CreateDocumentPayload(DocumentPayload):
    upload_path: str | None = strawberry.field(
        default=None, description="Where to PUT its file, below PUBLIC_URL: PDF or XML, 5 MB at the most."
    )


@strawberry.input(description="Which document to mail, and where to.")
class SendDocumentInput:
    document_id: strawberry.ID = strawberry.field(description="A document that has its file.")
    to: str = strawberry.field(description="The address to mail it to.")
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=IDEMPOTENCY)


@payload("The document with its new delivery.")
class SendDocumentPayload(DocumentPayload): ...
