"""Documents of an organisation, with a file and without."""

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from server.db.database import Database
from server.db.models import DocumentKind, MembershipState, new_id
from server.domain import documents, ids
from server.domain.documents import StoredFile
from tests.rows import key
from tests.scenario.environments import Cast
from tests.scenario.organisations import insert_membership, insert_organisation
from tests.scenario.users import LoggedInUser

PDF = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"
XML = '<?xml version="1.0" encoding="UTF-8"?><Invoice xmlns="urn:x"><ID>é</ID></Invoice>'.encode()


async def create_document(
    database: Database,
    author: LoggedInUser,
    organisation: str,
    title: str = "March",
    *,
    kind: DocumentKind = DocumentKind.CREDIT_NOTE,
    with_file: bool = True,
) -> str:
    """By a member; its file is said to be there, and lies nowhere."""
    file = StoredFile("none", "invoice.pdf", 4321, "application/pdf")
    async with database.write(origin="test") as uow:
        made = await documents.create_document(
            uow, author.actor, organisation_id=key(organisation), kind=kind, title=title
        )
        if with_file:
            await documents.attach_file(uow, author.actor, document_id=made, file=file)
    return ids.show("doc", made)


@dataclass
class OrganisationFiles:
    """An organisation of Acme, and the folder where the files of its documents lie. Ids are those of the rows.

    Bob of Acme and Dave of Globex are members; Alice, Acme's Administrator, and Carol are not.
    """

    database: Database
    cast: Cast
    folder: Path
    organisation_id: uuid.UUID

    async def add_member(
        self, organisation_id: uuid.UUID, user: LoggedInUser, state: MembershipState = MembershipState.ACTIVE
    ) -> None:
        await insert_membership(self.database, self.cast.alice.environment_id, organisation_id, user, state)

    async def create_document(
        self, author: LoggedInUser, organisation_id: uuid.UUID | None = None, **given: Any
    ) -> uuid.UUID:
        """A document whose file is still to come."""
        asked: dict[str, Any] = {"kind": DocumentKind.INVOICE, "title": "March", "number": "2026-001"} | given
        async with self.database.write(origin="test") as uow:
            where = organisation_id or self.organisation_id
            return await documents.create_document(uow, author.actor, organisation_id=where, **asked)

    async def attach_file(self, user: LoggedInUser, document_id: uuid.UUID, **given: Any) -> None:
        """The row of a file, which lies nowhere."""
        file: dict[str, Any] = {
            "key": new_id().hex,
            "name": "invoice.pdf",
            "size": 50,
            "media_type": "application/pdf",
        } | given
        async with self.database.write(origin="test") as uow:
            await documents.attach_file(uow, user.actor, document_id=document_id, file=StoredFile(**file))

    async def send_document(
        self, user: LoggedInUser, document_id: uuid.UUID, to: str = "buyer@customer.example"
    ) -> None:
        async with self.database.write(origin="test") as uow:
            await documents.send_document(uow, user.actor, document_id=document_id, to=to)

    async def seen(self, user: LoggedInUser, document_id: uuid.UUID) -> Any:
        """The row, as this user sees it; refused to who does not."""
        async with self.database.write(origin="test") as uow:
            return await documents.visible(uow, user.actor, document_id)

    def files(self) -> list[Path]:
        """Every file in the storage, whatever its name."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


async def create_organisation_files(database: Database, cast: Cast, folder: Path) -> OrganisationFiles:
    organisation_id = await insert_organisation(database, cast.alice.environment_id, "12345678")
    made = OrganisationFiles(database, cast, folder, organisation_id)
    for member in (cast.bob, cast.dave):
        await made.add_member(organisation_id, member)
    return made


def path_of(document_id: uuid.UUID) -> str:
    """Where its file is put and got."""
    return f"/documents/{ids.show('doc', document_id)}/file"
