"""Business documents of an organisation: for its members, and for nobody else (DOC-1 to DOC-3)."""

import uuid
from dataclasses import dataclass

from server.db.models import (
    Document,
    DocumentKind,
    Mail,
    MailKind,
    OrganisationRole,
    OrganisationStatus,
    bucket_of,
    new_id,
)
from server.db.queries import documents as queries
from server.db.queries import environments as environment_queries
from server.db.queries.documents import DocumentRow, VisibleDocument
from server.db.queries.organisations import VisibleOrganisation
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from . import accounts, addresses, file_names, ids, mail_limits, names, organisations, rate_limits
from .addresses import Address
from .audit import AuditAction
from .authority import raise_if, reauthorize
from .errors import (
    AlreadyAttached,
    Denial,
    DomainError,
    InvalidInput,
    NotFound,
    OrganisationNotActivated,
    QuotaExceeded,
    TooManyDocuments,
)
from .file_inspection import LARGEST_FILE
from .ids import key_of
from .mails import promise
from .permissions import GRANTS, Actor, Permission, may_in_organisation


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
    title = names.clean_name(title, field="title")
    number = names.clean_name(number, field="number") if number and number.strip() else None
    await ensure_room(uow, organisation.environment_id, 1, quota=uow.policy.storage_quota, field="organisationId")
    document = Document(
        id=new_id(),
        environment_id=organisation.environment_id,
        organisation_id=organisation.id,
        kind=kind,
        title=title,
        number=number,
        created_by_environment_id=actor.environment_id,
        created_by_id=actor.user_id,
        created_at=uow.now,
    )
    uow.add(document)
    _audit(uow, actor, AuditAction.DOCUMENT_CREATED, document)
    return document.id


async def attach_file(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID, file: StoredFile) -> None:
    """Once: a document keeps its file, and of two uploads at once one is refused with ALREADY_SETTLED.

    QUOTA_EXCEEDED where the environment has no room for it.
    """
    actor, document = await _locked(uow, actor, document_id)
    raise_if(may_attach(document.viewer_role, document.organisation_status))
    if not 0 < file.size <= LARGEST_FILE or file.media_type not in file_names.EXTENSIONS:
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
    quota = uow.policy.storage_quota
    if not await uow.changed(
        environment_queries.TAKE_STORAGE, of_id=document.environment_id, size=file.size, quota=quota
    ):
        await ensure_room(uow, document.environment_id, file.size, quota=quota, field="file")
    _audit(uow, actor, AuditAction.DOCUMENT_FILE_ATTACHED, document)


async def ensure_room(reads: Reads, environment_id: uuid.UUID, size: int, *, quota: int, field: str) -> None:
    """QUOTA_EXCEEDED where so many bytes don't fit into what the environment may keep (LIM-5).

    Asked before a file comes in; it is `attach_file` that takes the room.
    """
    [environment] = await reads.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[environment_id])
    if environment.storage_used + size > quota:
        raise QuotaExceeded(field=field, used=environment.storage_used, quota=quota)


async def send_document(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID, to: str) -> uuid.UUID:
    """The document's id. Mails it with its file attached, and notes to whom and when: the last time only (DOC-3)."""
    actor, document = await ready_to_send(uow, actor, document_id=document_id)
    address = addresses.parse(to, field="to")
    if document.storage_key is None:
        raise InvalidInput(
            "documentId",
            f"This document has no file yet. Upload it first: PUT {file_path(document.id)}.",
            f"Dit document heeft nog geen bestand. Upload het eerst: PUT {file_path(document.id)}.",
        )
    raise_if(may_send(document.viewer_role, document.organisation_status))
    await rate_limits.per_day(
        uow,
        queries.MAILS_SINCE,
        limit=uow.policy.limits.documents_a_day,
        error=TooManyDocuments,
        field="documentId",
        bucket=bucket_of(document.environment_id),
        environment_id=document.environment_id,  # locked: a partner's user who sends from it waits too
    )
    domain = await uow.first(environment_queries.DOMAIN, name=address.domain)
    await mail_limits.spend_of_environment(uow, document.environment_id, domain, field="to")
    mail = await _mail(uow, actor, document, address)
    await uow.changed(queries.SENT, **key_of(document), to=address.written, now=uow.now, of_mail=mail.id)
    _audit(uow, actor, AuditAction.DOCUMENT_SENT, document)
    return document_id


async def ready_to_create(
    uow: UnitOfWork, actor: Actor, *, organisation_id: uuid.UUID
) -> tuple[Actor, VisibleOrganisation]:
    """Locked. The checks that come before those of the input (ERR-1).

    NOT_FOUND to who is no member, FORBIDDEN without the permission.
    """
    seen = await _of_member(uow, actor, organisation_id)
    actor = await reauthorize(uow, actor, also=[seen.environment_id])
    organisation = await _of_member(uow, actor, organisation_id)
    organisations.require(organisation, Permission.DOCUMENT_CREATE)
    return actor, organisation


async def ready_to_send(uow: UnitOfWork, actor: Actor, *, document_id: uuid.UUID) -> tuple[Actor, VisibleDocument]:
    """Locked. The checks that come before those of the input (ERR-1); the organisation's status is checked after it."""
    actor, document = await _locked(uow, actor, document_id)
    refused = may_send(document.viewer_role, document.organisation_status)
    if isinstance(refused, Denial):
        raise refused
    return actor, document


async def visible(reads: Reads, actor: Actor, document_id: uuid.UUID, *, field: str = "documentId") -> VisibleDocument:
    """With the actor's own role in its organisation; NOT_FOUND to who may not view documents there (ORG-11)."""
    row = await reads.first(queries.VISIBLE_BY_ID, ids=[document_id], **viewing(actor))
    if row is None:
        raise NotFound(field=field)
    return row


def viewing(actor: Actor) -> dict[str, object]:
    """The parameters by which a statement knows which documents the actor may see."""
    return {"viewer_environment_id": actor.environment_id, "viewer_id": actor.user_id, **_viewing_roles()}


async def environment_to_view_in(reads: Reads, account_id: uuid.UUID, document_id: uuid.UUID) -> uuid.UUID | None:
    """The first environment as whose user the account may view the document; None where there is none."""
    return await reads.scalar(
        queries.ENVIRONMENTS_OF_VIEWER, document_id=document_id, account_id=account_id, **_viewing_roles()
    )


def may_attach(role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    """None where who has this role in an organisation of this status may store a file; else what to tell (ORG-3)."""
    return _may(Permission.DOCUMENT_CREATE, role, status)


def may_send(role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    """None where who has this role in an organisation of this status may send its documents; else what to tell."""
    return _may(Permission.DOCUMENT_SEND, role, status)


def _may(permission: Permission, role: OrganisationRole | None, status: OrganisationStatus) -> DomainError | None:
    if refused := may_in_organisation(role, permission):
        return refused
    return None if status is OrganisationStatus.ACTIVATED else OrganisationNotActivated(field="documentId")


def file_path(document_id: uuid.UUID) -> str:
    """The path below PUBLIC_URL to which the file is uploaded, and from which it is downloaded."""
    return f"/documents/{ids.show('doc', document_id)}/file"


def _viewing_roles() -> dict[str, object]:
    return {"document_roles": list(GRANTS[Permission.DOCUMENT_VIEW].organisation)}


async def _of_member(reads: Reads, actor: Actor, organisation_id: uuid.UUID) -> VisibleOrganisation:
    organisation = await organisations.visible(reads, actor, organisation_id)
    if organisation.viewer_role is None:
        raise NotFound(field="organisationId")
    return organisation


async def _locked(uow: UnitOfWork, actor: Actor, document_id: uuid.UUID) -> tuple[Actor, VisibleDocument]:
    """Locked, and read again after it: a membership that ends at the same time has ended, or waits for the commit."""
    seen = await visible(uow, actor, document_id)
    actor = await reauthorize(uow, actor, also=[seen.environment_id])
    return actor, await visible(uow, actor, document_id)


async def _mail(uow: UnitOfWork, actor: Actor, document: VisibleDocument, address: Address) -> Mail:
    """To an account's stored address and in its language, where the address has an account (ENV-6, MAIL-3)."""
    account = await accounts.by_address(uow, address.canonical)
    [environment] = await uow.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=[document.environment_id])
    return promise(
        uow,
        MailKind.DOCUMENT,
        await accounts.mailbox(uow, address),
        locale=account.locale if account else environment.locale,
        environment_id=document.environment_id,
        sender_name=await accounts.name_of(uow, actor.account_id),
        organisation_name=document.organisation_name,
        document_kind=document.kind.value,
        title=document.title,
        number=document.number,
        attachment={"key": document.storage_key, "name": document.file_name, "media_type": document.media_type},
    )


def _audit(uow: UnitOfWork, actor: Actor, action: AuditAction, document: DocumentRow) -> None:
    """In the organisation's environment, and where the actor is from (AUD-2).

    It says nothing of what the document holds: Administrators read the audit log, and may not see documents (DOC-2).
    """
    for environment_id in {document.environment_id, actor.environment_id}:
        uow.audit(
            action,
            target=("document", document.id),
            actor_id=actor.user_id,
            actor_environment_id=actor.environment_id,
            environment_id=environment_id,
            after={"organisation": str(document.organisation_id)},
        )
