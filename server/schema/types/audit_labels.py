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
from server.db.queries import inbox as inbox_queries
from server.db.queries import partnerships as partnership_queries
from server.db.queries import users as user_queries
from server.domain import documents, ids
from server.domain.audit import ELSEWHERE
from server.domain.notices import GONE
from server.domain.partnership_requests import other_side

if TYPE_CHECKING:
    from server.schema.types.audit import AuditEvent

A_DOCUMENT = {"en": "a document", "nl": "een document"}
OPERATOR = {"en": "the operator", "nl": "de beheerder van het systeem"}
ANOTHER_ENVIRONMENT = {"en": "another environment", "nl": "een andere omgeving"}
SOMEBODY = {"en": "somebody with the mailed link", "nl": "iemand met de gemailde link"}
# By the event's origin.
ACTORS_WITHOUT_ID: dict[str | None, dict[str, str]] = {"command line": OPERATOR, ELSEWHERE: ANOTHER_ENVIRONMENT}


async def _people(info: Info, events: "Sequence[AuditEvent]") -> dict[uuid.UUID, str]:
    """The names of users among actors and targets."""
    wanted = [pk for event in events for pk in (event.actor_pk, event.target_pk) if pk]
    environment_id = info.context.actor.environment_id
    rows = await info.context.reader.rows(user_queries.USERS_BY_ID, environment_id=environment_id, ids=wanted)
    return {row.id: row.name or row.email for row in rows}


async def actors_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str]:
    """By name who is of this environment; of others only the name of their environment (AUD-2)."""
    found, gone = await _people(info, parents), GONE[info.context.locale]
    before = {p.actor_pk for p in parents if p.actor_pk and p.actor_environment_pk is None} - found.keys()
    if before:
        rows = await info.context.reader.rows(queries.ENVIRONMENTS_OF_USERS, ids=list(before))
        found |= {row.id: row.environment_name for row in rows}
    partners = {p.actor_environment_pk for p in parents if _is_foreign(info, p)}
    if partners:
        named = await info.context.reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=list(partners))
        found |= {row.id: row.name for row in named}
    who = [p.actor_environment_pk if _is_foreign(info, p) else p.actor_pk for p in parents]
    return [found.get(pk, gone) if pk else _actor_without_id(info, p) for pk, p in zip(who, parents, strict=True)]


async def actor_ids_of(info: Info, parents: "Sequence[AuditEvent]") -> list[strawberry.ID | None]:
    own = await _are_own(info, parents)
    return [
        strawberry.ID(ids.show("usr", p.actor_pk)) if p.actor_pk and is_own else None
        for p, is_own in zip(parents, own, strict=True)
    ]


async def origins_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str | None]:
    own = await _are_own(info, parents)
    return [(p.recorded_origin or None) if is_own else None for p, is_own in zip(parents, own, strict=True)]


async def _are_own(info: Info, events: "Sequence[AuditEvent]") -> list[bool]:
    """Whether this environment reads who did it and from where: of its own people, and where it was no user (AUD-2).

    Rows of before don't say where their actor is from. There it is read who is a user here now.
    """
    before = [e for e in events if e.actor_pk and e.actor_environment_pk is None]
    known = await _people(info, before) if before else {}
    return [
        not _is_foreign(info, e) and (not e.actor_pk or e.actor_environment_pk is not None or e.actor_pk in known)
        for e in events
    ]


def _is_foreign(info: Info, event: "AuditEvent") -> bool:
    return event.actor_environment_pk not in (None, info.context.actor.environment_id)


async def targets_of(info: Info, parents: "Sequence[AuditEvent]") -> list[str]:
    found = await _people(info, parents) | await _names_across(info, parents) | await _documents(info, parents)
    return [(p.target_pk and found.get(p.target_pk)) or _target_without_name(info, p) for p in parents]


async def target_ids_of(info: Info, parents: "Sequence[AuditEvent]") -> list[strawberry.ID | None]:
    known = await _documents(info, parents)
    return [None if p.target_prefix == "doc" and p.target_pk not in known else _public_id(p) for p in parents]


async def _names_across(info: Info, events: "Sequence[AuditEvent]") -> dict[uuid.UUID, str]:
    """An organisation by its name, a membership by its organisation's, a partnership by the partner's."""
    reader, own = info.context.reader, info.context.actor.environment_id
    wanted: dict[str | None, list[uuid.UUID]] = {}
    for event in events:
        if event.target_pk:
            wanted.setdefault(event.target_prefix, []).append(event.target_pk)
    found: dict[uuid.UUID, str] = {}
    if ids_ := wanted.get("org"):
        rows = await reader.rows(queries.ORGANISATIONS, environment_id=own, ids=ids_)
        found |= {row.id: row.name for row in rows}
    if ids_ := wanted.get("mem"):
        found |= {row.id: row.name for row in await reader.rows(inbox_queries.MEMBERSHIPS, ids=ids_)}
    partners: dict[uuid.UUID, uuid.UUID] = {}
    if ids_ := wanted.get("par"):
        ours = await reader.rows(partnership_queries.BY_ID, environment_id=own, ids=ids_)
        partners = {r.id: other_side(r, own) for r in ours}
    named = await reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=list({own, *partners.values()}))
    names = {row.id: row.name for row in named}
    return found | {pk: names[partner] for pk, partner in partners.items()} | {own: names[own]}


async def _documents(info: Info, events: "Sequence[AuditEvent]") -> dict[uuid.UUID, str]:
    """Titles, for members of their organisations: to others all documents look alike (DOC-2)."""
    of = {e.target_pk: e.organisation_pk for e in events if e.target_pk and e.target_prefix == "doc"}
    if not of:
        return {}
    about = {"ids": list(of), "organisation_ids": list({pk for pk in of.values() if pk})}
    rows = await info.context.reader.rows(queries.DOCUMENTS, **about, **documents.viewing(info.context.actor))
    own, gone = {row.organisation_id for row in rows}, GONE[info.context.locale]
    removed = {pk: gone for pk, where in of.items() if where in own}
    return removed | {row.id: row.title for row in rows if row.id and row.title}


def _target_without_name(info: Info, event: "AuditEvent") -> str:
    return (A_DOCUMENT if event.target_prefix == "doc" and event.target_pk else GONE)[info.context.locale]


def _public_id(event: "AuditEvent") -> strawberry.ID | None:
    if event.target_pk is None or event.target_prefix is None:
        return None
    return strawberry.ID(ids.show(event.target_prefix, event.target_pk))


def _actor_without_id(info: Info, event: "AuditEvent") -> str:
    return ACTORS_WITHOUT_ID.get(event.recorded_origin, SOMEBODY)[info.context.locale]
