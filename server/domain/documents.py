"""Business documents of an organisation: for its members, and for nobody else (DOC-1 to DOC-3)."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from server.db.models import Document, DocumentKind, Mail, MailKind, OrganisationRole, OrganisationStatus, new_id
from server.db.queries import accounts as account_queries
from server.db.queries import documents as queries
from server.db.queries import environments as environment_queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork
from server.domain.audit import AuditAction
from server.domain.authority import (
    raise_if,
    reauthorize,
)

from . import addresses, file_names, ids, names, organisations
from .addresses import Address
from .errors import (
    AlreadyAttached,
    Denial,
    DomainError,
    Forbidden,
    InvalidInput,
    NotFound,
    OrganisationNotActivated,
    TooManyDocuments,
)
from .permissions import GRANTS, Actor, Permission

LARGEST = 5 * 1024 * 1024
A_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What lies in the storage under `key`, its content checked already. `name` is as somebody gave it."""

    key: str
    name: str | None
    size: int
    media_type: str


async def create_document(
    uow: UnitOfWork,
    actor: Actor,
    *,
    organisation_id: uuid.UUID,
    kind: DocumentKind,
    title: str,
    number: str | None = None,
) -> uuid.UUID:
    """The document's id; its file comes after. NOT_FOUND to who is no member, an Administrator included (DOC-2)."""
    actor, organisation = await ready_to_create(uow, actor, organisation_id=organisation_id)
    document = Document(
        id=new_id(),
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        kind=kind,
        title=names.clean_name(title, field="title"),
        number=names.clean_name(number, field="number") if number and number.strip() else None,
        created_by_environment_id=actor.environment_id,
        created_by_id=actor.user_id,
        created_at=uow.now,
    )
    uow.add(document)
    await uow.session.flush()
    _audit(uow, actor, AuditAction.DOCUMENT_CREATED, document)
    return document.id


async def attach_file(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID, file: StoredFile) -> None:
    """Once: a document keeps its file, and of two uploads at once one is refused with ALREADY_SETTLED."""
    actor, document = await _locked(uow, actor, document_id)
    organisations.require(document, Permission.DOCUMENT_CREATE)
    if not 0 < file.size <= LARGEST or file.media_type not in file_names.EXTENSIONS:
        raise ValueError("a file that was never checked")
    attached = await uow.changed(
        queries.ATTACH,
        of_environment=document.environment_id,
        of_id=document.id,
        name=file_names.clean(file.name, file.media_type),
        size=file.size,
        of_media_type=file.media_type,
        key=file.key,
    )
    if not attached:
        raise AlreadyAttached(field="file")
    _audit(uow, actor, AuditAction.DOCUMENT_FILE_ATTACHED, document)


async def send_document(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID, to: str) -> uuid.UUID:
    """The document's id. Mails it with its file attached; it tells of the last sending (DOC-3)."""
    actor, document = await ready_to_send(uow, actor, document_id=document_id)
    address = addresses.parse(to, field="to")
    if document.storage_key is None:
        raise InvalidInput(
            "documentId",
            f"This document has no file yet. Upload it first: PUT {file_path(document.id)}.",
            f"Dit document heeft nog geen bestand. Upload het eerst: PUT {file_path(document.id)}.",
        )
    raise_if(may_send(document.viewer_role, document.organisation_status))
    await _refuse_flood(uow, document)
    mail = await _mail(uow, actor, document, address)
    await uow.session.flush()
    place = {"of_environment": document.environment_id, "of_id": document.id}
    await uow.changed(queries.SENT, **place, to=address.written, now=uow.now, of_mail=mail.id)
    _audit(uow, actor, AuditAction.DOCUMENT_SENT, document)
    return document_id


async def ready_to_create(uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID) -> tuple[Actor, Row[Any]]:
    """Locked. Raises what is told before any input: NOT_FOUND to who is no member, FORBIDDEN without the permission."""
    seen = await _of_member(uow, actor, organisation_id)
    actor = await reauthorize(uow, actor, also=[seen.environment_id])
    organisation = await _of_member(uow, actor, organisation_id)
    organisations.require(organisation, Permission.DOCUMENT_CREATE)
    return actor, organisation


async def ready_to_send(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID) -> tuple[Actor, Row[Any]]:
    """Locked. Raises what is told before any input; a state that forbids sending is told after it (ERR-1)."""
    actor, document = await _locked(uow, actor, document_id)
    refused = may_send(document.viewer_role, document.organisation_status)
    if isinstance(refused, Denial):
        raise refused
    return actor, document


async def visible(reads: Reads, actor: Actor, document_id: uuid.UUID, *, field: str = "documentId") -> Row[Any]:
    """With the actor's own role in its organisation; NOT_FOUND to who is no active member there (ORG-11)."""
    rows = await reads.rows(queries.VISIBLE_BY_ID, ids=[document_id], **viewing(actor))
    if not rows or rows[0].viewer_role not in GRANTS[Permission.DOCUMENT_VIEW].organisation:
        raise NotFound(field=field)
    return rows[0]


def viewing(actor: Actor) -> dict[str, Any]:
    """The parameters by which a statement knows whose memberships count."""
    return {"viewer_environment_id": actor.environment_id, "viewer_id": actor.user_id}


def may_send(role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    """None where who has this role in an organisation of this status may send its documents; else what to tell."""
    if role not in GRANTS[Permission.DOCUMENT_SEND].organisation:
        return Forbidden(permission=Permission.DOCUMENT_SEND.name)
    return None if status is OrganisationStatus.ACTIVATED else OrganisationNotActivated(field="documentId")


def file_path(document_id: uuid.UUID) -> str:
    """Where the file is uploaded to, and downloaded from."""
    return f"/documents/{ids.show('doc', document_id)}/file"


async def _of_member(reads: Reads, actor: Actor, organisation_id: uuid.UUID) -> Row[Any]:
    organisation = await organisations.visible(reads, actor, organisation_id)
    if organisation.viewer_role is None:
        raise NotFound(field="organisationId")
    return organisation


async def _locked(uow: UnitOfWork, actor: Actor, document_id: uuid.UUID) -> tuple[Actor, Row[Any]]:
    """A membership that ends meanwhile ends before this, or after its commit."""
    seen = await visible(uow, actor, document_id)
    actor = await reauthorize(uow, actor, also=[seen.environment_id])
    return actor, await visible(uow, actor, document_id)


async def _refuse_flood(uow: UnitOfWork, document: Row[Any]) -> None:
    """Exact, because the environment is locked: whoever sends from it, a partner's user included, waits here."""
    about = {"environment_id": document.environment_id, "since": uow.now - A_DAY}
    if await uow.count(queries.MAILS_SINCE, **about) >= uow.policy.documents_a_day:
        raise TooManyDocuments(field="documentId", limit=uow.policy.documents_a_day)


async def _mail(uow: UnitOfWork, actor: Actor, document: Row[Any], address: Address) -> Mail:
    """To an account's stored address and in its language, where the address has an account (ENV-6, MAIL-3)."""
    account = await uow.first(account_queries.ACCOUNT_BY_ADDRESS, canonical=address.canonical)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[document.environment_id])
    [sender] = await uow.rows(account_queries.ACCOUNTS_BY_ID, ids=[actor.account_id])
    stored = await uow.scalar(account_queries.WRITTEN, canonical=address.canonical)
    return uow.mail(
        MailKind.DOCUMENT,
        to=stored or address.written,
        canonical=address.canonical,
        locale=account.locale if account else environment.locale,
        environment_id=document.environment_id,
        sender_name=sender.name,
        organisation_name=document.organisation_name,
        document_kind=document.kind.value,
        title=document.title,
        number=document.number,
        attachment={"key": document.storage_key, "name": document.file_name, "media_type": document.media_type},
    )


def _audit(uow: UnitOfWork, actor: Actor, action: AuditAction, document: Any) -> None:
    """In the organisation's environment, and where the actor is from (AUD-2); nothing of what is in the document.

    Administrators read it, and managing is not seeing.
    """
    for environment_id in {document.environment_id, actor.environment_id}:
        uow.audit(
            action,
            target=("document", document.id),
            actor_id=actor.user_id,
            environment_id=environment_id,
            after={"organisation": str(document.organisation_id)},
        )
