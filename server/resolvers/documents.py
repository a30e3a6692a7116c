"""Documents: made and sent here; their files go over routes of their own."""

from server.context import Info
from server.domain import documents, idempotency, ids
from server.resolvers.arguments import unset_to_none
from server.schema.payloads.documents import (
    CreateDocumentInput,
    CreateDocumentPayload,
    SendDocumentInput,
    SendDocumentPayload,
)


async def create_document(info: Info, input: CreateDocumentInput) -> CreateDocumentPayload | None:
    actor, number = info.context.actor, unset_to_none(input.number)
    organisation_id = ids.parse("org", input.organisation_id, field="organisationId")
    given = {
        "organisation": input.organisation_id,
        "kind": input.kind.value,
        "title": input.title,
        "number": number,
    }
    async with info.context.write() as uow:
        document_id = await idempotency.once(
            uow,
            actor,
            lambda: documents.create_document(
                uow, actor, organisation_id=organisation_id, kind=input.kind, title=input.title, number=number
            ),
            mutation="createDocument",
            key=unset_to_none(input.idempotency_key),
            given=given,
            ready=lambda: documents.ready_to_create(uow, actor, organisation_id=organisation_id),
        )
    return CreateDocumentPayload(document_id=document_id, upload_path=documents.file_path(document_id))


async def send_document(info: Info, input: SendDocumentInput) -> SendDocumentPayload | None:
    actor, document_id = info.context.actor, ids.parse("doc", input.document_id, field="documentId")
    given = {"document": input.document_id, "to": input.to}
    async with info.context.write() as uow:
        await idempotency.once(
            uow,
            actor,
            lambda: documents.send_document(uow, actor, document_id=document_id, to=input.to),
            mutation="sendDocument",
            key=unset_to_none(input.idempotency_key),
            given=given,
            ready=lambda: documents.ready_to_send(uow, actor, document_id=document_id),
        )
    return SendDocumentPayload(document_id=document_id)
