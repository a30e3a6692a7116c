"""What notices say: sentences in the viewer's language, with names as they are now."""

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from server.context import Info
from server.db.models import OrganisationRole, PlatformRole
from server.db.queries import environments as environment_queries
from server.db.queries import inbox as queries
from server.domain.ids import UserRef
from server.domain.notices import GONE, sentence
from server.domain.roles import ORGANISATION, PLATFORM
from server.schema.types.profiles import PEOPLE

if TYPE_CHECKING:
    from server.schema.types.inbox import Notice


async def texts_of(info: Info, parents: "Sequence[Notice]") -> list[str]:
    """Three statements at the most, however many there are."""
    rows, reader = [parent.row for parent in parents], info.context.reader
    organisations = _ids(rows, "organisation_id")
    named = await reader.rows(queries.ORGANISATION_NAMES, ids=organisations) if organisations else ()
    senders = list({row.from_id for row in rows})
    partners = await reader.rows(environment_queries.ENVIRONMENTS_BY_ID, ids=senders)
    users = [UserRef(environment, user) for environment in senders for user in _ids(rows, "user_id")]
    people = await PEOPLE.find(info.context, users) if users else {}
    names = {row.id: row.name for row in (*named, *partners, *people.values())}
    return [_text(row, names, info.context.locale) for row in rows]


def _text(row: Any, names: dict[uuid.UUID, str | None], locale: str) -> str:
    about, gone = row.about or {}, GONE[locale]
    user_id, in_organisation = id_in(row, "user_id"), "organisation_id" in about
    return sentence(
        row.notice,
        locale,
        in_organisation=in_organisation,
        of_reader=user_id in (None, row.user_id),
        organisation=names.get(id_in(row, "organisation_id")) or gone,
        user=names.get(user_id) or gone,
        partner=names.get(row.from_id) or gone,
        domain=about.get("domain", gone),
        role=_role(about.get("role"), locale, in_organisation=in_organisation),
    )


def id_in(row: Any, name: str) -> Any:
    """The id that a notice keeps under this name; None where it keeps none."""
    about = row.about or {}
    return uuid.UUID(about[name]) if name in about else None


def _role(key: str | None, locale: str, *, in_organisation: bool) -> str:
    if key is None:
        return ""
    if in_organisation:
        return ORGANISATION[OrganisationRole(key)][locale][0]
    return PLATFORM[PlatformRole(key)][locale][0]


def _ids(rows: Sequence[Any], name: str) -> list[uuid.UUID]:
    return list({pk for row in rows if (pk := id_in(row, name))})
