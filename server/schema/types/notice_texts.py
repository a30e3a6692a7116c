"""What notices say: sentences in the viewer's language, with names as they are now."""

import uuid
from collections.abc import Sequence
from typing import Any

from server.context import Info
from server.db.models import OrganisationRole, PlatformRole
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as queries
from server.domain.ids import UserRef
from server.domain.notices import GONE, sentence
from server.domain.roles import ORGANISATION, PLATFORM
from server.schema.types.profiles import people


async def texts_of(info: Info, rows: Sequence[Any]) -> dict[uuid.UUID, str]:
    """By item: three statements, however many there are."""
    locale, reader = info.context.locale, info.context.reader
    about = {row.id: row.about or {} for row in rows}
    organisations = _ids(about, "organisation_id")
    named = {r.id: r.name for r in await reader.rows(queries.ORGANISATION_NAMES, ids=organisations)}
    senders = list({row.from_id for row in rows})
    partners = {r.id: r.name for r in await reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=senders)}
    found = await people(info, [UserRef(e, u) for e in senders for u in _ids(about, "user_id")])
    by_user = {person.pk: person.name for person in found.values()}
    texts = {}
    for row in rows:
        organisation = named.get(id_in(about[row.id], "organisation_id"))
        user = by_user.get(id_in(about[row.id], "user_id"))
        in_organisation = "organisation_id" in about[row.id]
        texts[row.id] = sentence(
            row.notice,
            locale,
            in_organisation=in_organisation,
            of_reader=id_in(about[row.id], "user_id") in (None, row.user_id),
            organisation=organisation or GONE[locale],
            user=user or GONE[locale],
            partner=partners.get(row.from_id, GONE[locale]),
            role=_role(about[row.id].get("role"), locale, in_organisation=in_organisation),
        )
    return texts


def id_in(about: dict[str, Any], name: str) -> Any:
    """The id that a notice keeps under this name; None where it keeps none."""
    return uuid.UUID(about[name]) if name in about else None


def _role(key: str | None, locale: str, *, in_organisation: bool) -> str:
    if key is None:
        return ""
    if in_organisation:
        return ORGANISATION[OrganisationRole(key)][locale][0]
    return PLATFORM[PlatformRole(key)][locale][0]


def _ids(about: dict[uuid.UUID, dict[str, Any]], name: str) -> list[uuid.UUID]:
    return list({pk for kept in about.values() if (pk := id_in(kept, name))})
