"""/documents/{id}/file: PUT takes a document's file, once; GET gives it back. Nothing of either is held in memory."""

import contextlib
import logging
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.auth.authentication import Authority, authenticate
from server.context import Services
from server.db.fair_turns import TooManyWaiting, Turn
from server.db.outages import is_outage
from server.db.queries import documents as queries
from server.db.queries.documents import VisibleDocument
from server.db.reader import Reader
from server.domain import documents, ids
from server.domain.authority import raise_if
from server.domain.documents import StoredFile
from server.domain.errors import (
    AlreadyAttached,
    Denial,
    DomainError,
    LimitExceeded,
    NotFound,
    QuotaExceeded,
    RateLimited,
    Refusal,
    Unauthenticated,
    Unavailable,
)
from server.domain.permissions import Actor
from server.storage import Missing, Storage
from server.web import faults
from server.web.bodies import UPLOAD_WITHIN, announced
from server.web.closing import ClosingResponse
from server.web.credentials import client_address, token_of, token_of_download
from server.web.endpoint import ENVIRONMENT_HEADER
from server.web.file_headers import attachment
from server.web.negotiation import Accept
from server.web.pages import language
from server.web.refusals import HttpRefusal
from server.web.uploads import receive, refuse_what_says_so

log = logging.getLogger(__name__)

# In one process: each is a file of up to 5 MB that is not kept yet.
UPLOADS_AT_ONCE = 4  # of one account
UPLOADS_OF_ENVIRONMENT = 8  # into one environment
UPLOADS_IN_ALL = 64
DOWNLOAD_HEADERS = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
    "accept-ranges": "none",  # a Range is not looked at: the answer is the whole file
}
STATUS = {"NOT_FOUND": 404, "UNAUTHENTICATED": 401, "ALREADY_SETTLED": 409, "INVALID_INPUT": 422}
# 413 and not 507: a smaller file may fit, and whoever sees a fault of the server's sends the same one again.
STATUS |= {"UNAVAILABLE": 503, "LIMIT_EXCEEDED": 429, "RATE_LIMITED": 429}
STATUS |= {"QUOTA_EXCEEDED": 413, "ORGANISATION_NOT_ACTIVATED": 409}


class TooManyUploads(LimitExceeded):
    def __init__(self, most: int) -> None:
        super().__init__(
            f"At most {most} uploads at once. Let one finish first.",
            f"Hoogstens {most} uploads tegelijk. Laat er eerst een klaar zijn.",
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """A document, and the member of its organisation who asks for it."""

    actor: Actor
    document: VisibleDocument


def routes(services: Services, storage: Storage, *, upload_within: float = UPLOAD_WITHIN) -> list[Route]:
    """Upload and download; to who is no member every document is one that does not exist."""
    files = _Files(services, storage, upload_within)
    return [
        Route("/documents/{id}/file", _answering(files.download), methods=["GET"]),
        Route("/documents/{id}/file", _answering(files.upload), methods=["PUT"]),
    ]


class _Files:
    def __init__(self, services: Services, storage: Storage, upload_within: float) -> None:
        self._services, self._storage, self._within = services, storage, upload_within
        self._uploading: Counter[uuid.UUID | None] = Counter()  # None: everybody

    async def download(self, request: Request) -> Response:
        document = (await self._asked(request, token_of_download(request, self._services.settings))).document
        if document.storage_key is None or document.file_name is None:  # an upload sets both
            raise NotFound
        try:
            chunks = await self._storage.open(document.storage_key)
        except Missing:
            log.error("the file of document %s is not in the storage", document.id)
            raise Unavailable from None
        headers = DOWNLOAD_HEADERS | {
            "content-length": str(document.file_size),
            "content-disposition": attachment(document.file_name),
        }
        if request.method == "HEAD":
            return Response(headers=headers, media_type=document.media_type)
        return ClosingResponse(chunks, headers=headers, media_type=document.media_type)

    async def upload(self, request: Request) -> Response:
        """Everything that can be refused is, before the first byte of the body is asked for."""
        asked = await self._asked(request, token_of(request, self._services.settings))
        raise_if(documents.may_attach(asked.document.viewer_role, asked.document.organisation_status))
        if asked.document.storage_key is not None:
            raise AlreadyAttached(field="file")
        refuse_what_says_so(request)
        await self._ensure_room(request, asked.document.environment_id)
        with self._turn(asked.actor.account_id, asked.document.environment_id):
            file = await receive(request, self._storage, within=self._within)
            await self._attach(request, asked, file)
        path = documents.file_path(asked.document.id)
        told = {"id": ids.show("doc", asked.document.id), "fileSize": file.size, "mediaType": file.media_type}
        return JSONResponse(told | {"downloadPath": path}, 201, {"location": path})

    async def _ensure_room(self, request: Request, environment_id: uuid.UUID) -> None:
        """Before anything is read; an upload that says nothing about its size is refused once it is here."""
        database, size = self._services.database, announced(request.headers) or 1
        async with database.read() as reader:
            quota = database.policy.storage_quota
            await documents.ensure_room(reader, environment_id, size, quota=quota, field="file")

    async def _asked(self, request: Request, token: str | None) -> Asked:
        """Who has a session but no membership learns nothing, not even whether the id is one."""
        document_id = ids.parse_or_none("doc", request.path_params["id"])
        async with self._services.database.read() as reader:
            authority = await self._authority(request, reader, token, request.headers.get(ENVIRONMENT_HEADER))
            if authority.identity is None:
                raise Unauthenticated
            if document_id is None:
                raise NotFound
            if ENVIRONMENT_HEADER not in request.headers:  # a link can't name one: the membership does
                account_id = authority.identity.account_id
                if environment_id := await documents.environment_to_view_in(reader, account_id, document_id):
                    environment = ids.show("env", environment_id)
                    authority = await self._authority(request, reader, token, environment)
            if authority.actor is None:
                raise NotFound
            return Asked(authority.actor, await documents.visible(reader, authority.actor, document_id))

    async def _authority(
        self, request: Request, reader: Reader, token: str | None, environment: str | None
    ) -> Authority:
        database, activity = self._services.database, self._services.activity
        origin = client_address(request)
        return await authenticate(database, reader, activity, token=token, environment=environment, origin=origin)

    @contextlib.contextmanager
    def _turn(self, account_id: uuid.UUID, environment_id: uuid.UUID) -> Iterator[None]:
        bounds = {account_id: UPLOADS_AT_ONCE, environment_id: UPLOADS_OF_ENVIRONMENT, None: UPLOADS_IN_ALL}
        for whose, most in bounds.items():
            if self._uploading[whose] >= most:
                raise TooManyUploads(most)
        self._uploading.update(bounds.keys())
        try:
            yield
        finally:
            self._uploading.subtract(bounds.keys())
            self._uploading += Counter()  # forgets who has none

    async def _attach(self, request: Request, asked: Asked, file: StoredFile) -> None:
        """Who asks is read anew: a session that ended while the file came in attaches nothing."""
        try:
            now = await self._asked(request, token_of(request, self._services.settings))
            turn = Turn(asked.document.environment_id, now.actor.account_id)
            async with self._services.database.write(origin=client_address(request), turn=turn) as uow:
                await documents.attach_file(uow, now.actor, document_id=asked.document.id, file=file)
        except BaseException:
            # A commit whose answer was lost may have happened: a file too many is better than a row without one.
            if not await self._is_attached(asked.document.id, file.key):
                await self._storage.delete(file.key)
            raise

    async def _is_attached(self, document_id: uuid.UUID, key: str) -> bool:
        async with self._services.database.read() as reader:
            return bool(await reader.rows(queries.BY_STORAGE_KEY, id=document_id, key=key))


def _answering(work: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            return await work(request)
        except DomainError as error:
            return _refused(request, error)
        except TooManyWaiting as waiting:
            return _refused(request, RateLimited(retry_after=waiting.seconds))
        except ClientDisconnect:
            return Response(status_code=400)  # nobody reads it
        except Exception as fault:
            if not is_outage(fault):
                raise
            log.warning("the database or the storage is not available: %s", type(fault).__name__)
            return _refused(request, Unavailable())

    return endpoint


def _refused(request: Request, error: DomainError) -> Response:
    message = error.message(language(request))
    status = error.status if isinstance(error, HttpRefusal) else STATUS.get(error.code, 403)
    headers = dict(error.headers) if isinstance(error, HttpRefusal) else {}
    if status == 401:
        headers["www-authenticate"] = "Bearer"
    if isinstance(error, RateLimited):
        headers["retry-after"] = str(error.values["retry_after"])
    if Accept.of(request).page:  # somebody followed a link
        return faults.page(request, message, status, headers)
    field = error.field if isinstance(error, Refusal) else None
    extensions: dict[str, Any] = error.extensions if isinstance(error, Denial) else {"code": error.code}
    told: dict[str, Any] = {"code": error.code, "message": message, "field": field, "extensions": extensions}
    if isinstance(error, QuotaExceeded):
        told["left"] = error.left
    return JSONResponse({"errors": [told]}, status, headers)
