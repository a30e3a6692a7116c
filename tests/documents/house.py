"""An organisation of Acme with two members, one of them a partner's, and those who may not see its documents."""

import datetime as dt
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.db.database import Database
from server.db.models import (
    DocumentKind,
    IdentifierScheme,
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    new_id,
)
from server.domain import documents, ids
from server.domain.documents import StoredFile
from tests.cast import Cast, Member

PDF = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
XML = '<?xml version="1.0" encoding="UTF-8"?><Invoice xmlns="urn:x"><ID>é</ID></Invoice>'.encode()
WHEN = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)


@dataclass
class House:
    database: Database
    cast: Cast
    folder: Path
    organisation_id: uuid.UUID

    async def join(
        self, organisation_id: uuid.UUID, person: Member, state: MembershipState = MembershipState.ACTIVE
    ) -> None:
        async with self.database.write(origin="test") as uow:
            uow.add(
                Membership(
                    environment_id=self.cast.alice.environment_id,
                    organisation_id=organisation_id,
                    user_environment_id=person.environment_id,
                    user_id=person.user_id,
                    role=OrganisationRole.MEMBER,
                    state=state,
                    created_at=WHEN,
                    expires_at=None if state is MembershipState.ACTIVE else uow.now + dt.timedelta(days=1),
                )
            )

    async def create(self, person: Member, organisation_id: uuid.UUID | None = None, **given: Any) -> uuid.UUID:
        asked: dict[str, Any] = {"kind": DocumentKind.INVOICE, "title": "March", "number": "2026-001"} | given
        async with self.database.write(origin="test") as uow:
            where = organisation_id or self.organisation_id
            return await documents.create_document(uow, person.actor, organisation_id=where, **asked)

    async def attach(self, person: Member, document_id: uuid.UUID, **given: Any) -> None:
        file: dict[str, Any] = {
            "key": new_id().hex,
            "name": "invoice.pdf",
            "size": 50,
            "media_type": "application/pdf",
        } | given
        async with self.database.write(origin="test") as uow:
            await documents.attach_file(uow, person.actor, document_id=document_id, file=StoredFile(**file))

    async def send(self, person: Member, document_id: uuid.UUID, to: str = "buyer@customer.example") -> None:
        async with self.database.write(origin="test") as uow:
            await documents.send_document(uow, person.actor, document_id=document_id, to=to)

    async def look(self, person: Member, document_id: uuid.UUID) -> Any:
        async with self.database.write(origin="test") as uow:
            return await documents.visible(uow, person.actor, document_id)

    def files(self) -> list[Path]:
        """Every file in the storage, whatever its name."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


def path(document_id: uuid.UUID) -> str:
    return f"/documents/{ids.show('doc', document_id)}/file"


async def organisation(
    database: Database,
    environment_id: uuid.UUID,
    number: str,
    status: OrganisationStatus = OrganisationStatus.ACTIVATED,
) -> uuid.UUID:
    async with database.write(origin="test") as uow:
        row = Organisation(
            id=new_id(),
            environment_id=environment_id,
            name="Acme B.V.",
            name_key="acme b.v.",
            scheme=IdentifierScheme.KVK,
            number=number,
            status=status,
            created_at=WHEN,
        )
        uow.add(row)
    return row.id


async def filed(database: Database, author: Member, organisation_id: str, title: str = "March") -> str:
    """The id, as callers see it, of a document with its file."""
    file = StoredFile("none", "invoice.pdf", 4321, "application/pdf")
    async with database.write(origin="test") as uow:
        where = ids.parse("org", organisation_id, field="organisationId")
        made = await documents.create_document(
            uow, author.actor, organisation_id=where, kind=DocumentKind.CREDIT_NOTE, title=title
        )
        await documents.attach_file(uow, author.actor, document_id=made, file=file)
    return ids.show("doc", made)
