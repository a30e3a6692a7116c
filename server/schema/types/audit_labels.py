"""Names of the actors and targets of audit events, as they are now and as far as the viewer may see them.

A fixed number of statements, however many events.
"""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

import strawberry

from server.context import Info
from server.db.queries import audit as queries
from server.db.queries import environments as environment_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import users as user_queries
from server.db.queries.audit import AuditEventRow, TitledDocument
from server.domain import documents, ids
from server.domain.audit import ELSEWHERE, TARGET_PREFIXES, AuditAction
from server.domain.notices import GONE
from server.schema.relations import read_once

if TYPE_CHECKING:
    from server.schema.types.audit import AuditEvent

A_DOCUMENT = {"en": "a document", "nl": "een document"}
OPERATOR = {"en": "the operator", "nl": "de beheerder van het systeem"}
ANOTHER_ENVIRONMENT = {"en": "another environment", "nl": "een andere omgeving"}
SOMEBODY = {"en": "somebody with the mailed link", "nl": "iemand met de gemailde link"}
UNKNOWN = {"en": "somebody who did not get in", "nl": "iemand die niet binnenkwam"}
# By the event's origin.
ACTORS_WITHOUT_ID: dict[str | None, dict[str, str]] = {"command line": OPERATOR, ELSEWHERE: ANOTHER_ENVIRONMENT}

Rows = Sequence[AuditEventRow]


async def _people(info: Info, rows: Rows) -> dict[uuid.UUID, str]:
    """The names of users among actors and targets."""
    wanted = frozenset(pk for row in rows for pk in (row.actor_id, row.target_id) if pk)
    given = {"environment_id": info.context.actor.environment_id, "ids": list(wanted)}

    async def read() -> dict[uuid.UUID, str]:
        users = await info.context.reader.rows(user_queries.USERS_BY_ID, **given)
        return {user.id: user.name or user.email for user in users}

    return dict(await read_once(info.context, (_people, wanted), read))


async def actors_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str]:
    """By name who is of this environment; of others only the name of their environment (AUD-2)."""
    rows = _rows(parents)
    found, gone = await _people(info, rows), GONE[info.context.locale]
    before = {r.actor_id for r in rows if r.actor_id and r.actor_environment_id is None} - found.keys()
    if before:
        theirs = await info.context.reader.rows(queries.ENVIRONMENTS_OF_USERS, ids=list(before))
        found |= {user.id: user.environment_name for user in theirs}
    partners = {r.actor_environment_id for r in rows if _is_foreign(info, r)}
    if partners:
        named = await info.context.reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=list(partners))
        found |= {environment.id: environment.name for environment in named}
    who = [r.actor_environment_id if _is_foreign(info, r) else r.actor_id for r in rows]
    return [found.get(pk, gone) if pk else _actor_without_id(info, r) for pk, r in zip(who, rows, strict=True)]


async def actor_ids_of(info: Info, parents: "Sequence[AuditEvent]") -> list[strawberry.ID | None]:
    rows = _rows(parents)
    own = await _are_own(info, rows)
    return [
        strawberry.ID(ids.show("usr", r.actor_id)) if r.actor_id and is_own else None
        for r, is_own in zip(rows, own, strict=True)
    ]


async def origins_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str | None]:
    rows = _rows(parents)
    own = await _are_own(info, rows)
    return [(r.origin or None) if is_own else None for r, is_own in zip(rows, own, strict=True)]


async def _are_own(info: Info, rows: Rows) -> list[bool]:
    """Whether this environment reads who did it and from where: of its own people, and where it was no user (AUD-2).

    Rows of before don't say where their actor is from. There it is read who is a user here now.
    """
    before = [r for r in rows if r.actor_id and r.actor_environment_id is None]
    known = await _people(info, before) if before else {}
    return [
        not _is_foreign(info, r) and (not r.actor_id or r.actor_environment_id is not None or r.actor_id in known)
        for r in rows
    ]


def _is_foreign(info: Info, row: AuditEventRow) -> bool:
    return row.actor_environment_id not in (None, info.context.actor.environment_id)


async def targets_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str]:
    rows = _rows(parents)
    found = await _people(info, rows) | await _names_across(info, rows) | await _documents(info, rows)
    return [(r.target_id and found.get(r.target_id)) or _target_without_name(info, r) for r in rows]


async def target_ids_of(info: Info, parents: "Sequence[AuditEvent]") -> list[strawberry.ID | None]:
    rows = _rows(parents)
    known = await _documents(info, rows)
    return [None if _prefix(r) == "doc" and r.target_id not in known else _public_id(r) for r in rows]


async def _names_across(info: Info, rows: Rows) -> dict[uuid.UUID, str]:
    """An organisation by its name, a membership by its organisation's, a partnership by the partner's."""
    reader, own = info.context.reader, info.context.actor.environment_id
    wanted: dict[str | None, list[uuid.UUID]] = {}
    for row in rows:
        if row.target_id:
            wanted.setdefault(_prefix(row), []).append(row.target_id)
    found: dict[uuid.UUID, str] = {}
    if ids_ := wanted.get("org"):
        organisations = await reader.rows(queries.ORGANISATIONS, environment_id=own, ids=ids_)
        found |= {organisation.id: organisation.name for organisation in organisations}
    if ids_ := wanted.get("mem"):
        memberships = await reader.rows(queries.ORGANISATIONS_OF_MEMBERSHIPS, ids=ids_)
        found |= {membership.id: membership.name for membership in memberships}
    partners: dict[uuid.UUID, uuid.UUID] = {}
    if ids_ := wanted.get("par"):
        ours = await reader.rows(partnership_queries.BY_ID, environment_id=own, ids=ids_)
        partners = {r.id: r.partner_id for r in ours}
    named = await reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=list({own, *partners.values()}))
    names = {environment.id: environment.name for environment in named}
    return found | {pk: names[partner] for pk, partner in partners.items()} | {own: names[own]}


async def _documents(info: Info, rows: Rows) -> dict[uuid.UUID, str]:
    """Titles, for members of their organisations: to others all documents look alike (DOC-2)."""
    of = {r.target_id: _organisation_id(r) for r in rows if r.target_id and _prefix(r) == "doc"}
    if not of:
        return {}
    about = {"ids": list(of), "organisation_ids": list({pk for pk in of.values() if pk})}
    given = about | documents.viewing(info.context.actor)

    async def read() -> Sequence[TitledDocument]:
        return await info.context.reader.rows(queries.DOCUMENTS, **given)

    seen = await read_once(info.context, (_documents, frozenset(of.items())), read)
    own, gone = {document.organisation_id for document in seen}, GONE[info.context.locale]
    removed = {pk: gone for pk, where in of.items() if where in own}
    return removed | {document.id: document.title for document in seen if document.id and document.title}


def _target_without_name(info: Info, row: AuditEventRow) -> str:
    return (A_DOCUMENT if _prefix(row) == "doc" and row.target_id else GONE)[info.context.locale]


def _public_id(row: AuditEventRow) -> strawberry.ID | None:
    prefix = _prefix(row)
    return None if row.target_id is None or prefix is None else strawberry.ID(ids.show(prefix, row.target_id))


def _actor_without_id(info: Info, row: AuditEventRow) -> str:
    if row.action == AuditAction.ACCOUNT_LOG_IN_FAILED.value:
        return UNKNOWN[info.context.locale]
    return ACTORS_WITHOUT_ID.get(row.origin, SOMEBODY)[info.context.locale]


def _prefix(row: AuditEventRow) -> str | None:
    return TARGET_PREFIXES.get(row.target_type)


def _organisation_id(row: AuditEventRow) -> uuid.UUID | None:
    """Of a document."""
    organisation = (row.after or {}).get("organisation")
    return uuid.UUID(organisation) if organisation else None


def _rows(events: "Sequence[AuditEvent]") -> Rows:
    return [event.row for event in events]
