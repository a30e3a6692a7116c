"""Documents of GraphQL that the operator trusts (ADR 24). Whether one is valid was found out before it comes here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from server.db.models import TrustedDocument, TrustedDocumentAlias
from server.db.queries import trusted_documents as queries
from server.db.reader import Reads
from server.db.unit_of_work import UnitOfWork

from .document_manifests import Offered, digest_of, is_digest, name_of, resembles_digest
from .errors import InvalidInput

T = TypeVar("T")
MOST = 10_000  # documents, and as many aliases: a server knows the names of all of them by heart
AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Added:
    """How many are new, and how many were there already."""

    new: int
    known: int


@dataclass(frozen=True, slots=True)
class Named:
    """A document with the name of its operation, for people."""

    offered: Offered
    name: str


def problem_of(offered: Offered) -> str | None:
    """Why a document can't be trusted under its id; None where it can.

    The SHA-256 of its text always names it. Another id is an alias, where nobody could take it for a SHA-256.
    """
    if not _is_unicode(offered.text):
        return "its text is no Unicode: it has half of a surrogate pair"
    name = name_of(offered.id)
    if name is None:
        return "its id is no document id: up to 200 of the letters A-Z a-z 0-9 - . _ ~, or sha256: and 64 digits"
    if resembles_digest(name) and name != digest_of(offered.text):
        return f"its id is not the SHA-256 of its text, which is {digest_of(offered.text)}"
    return None


def _is_unicode(text: str) -> bool:
    return text.encode(errors="replace").decode() == text


def ambiguous(documents: Iterable[Offered]) -> list[str]:
    """The ids that stand for more than one text."""
    texts: dict[str, str] = {}
    return sorted({one.id for one in documents if texts.setdefault(one.id, one.text) != one.text})


async def add(uow: UnitOfWork, documents: Sequence[Named], *, of_schema: str) -> Added:
    """Trusts all of them, which were found to be valid by this schema; or none, where an alias names another one.

    What was there already counts as found to be valid again.
    """
    known = {row.digest for row in await uow.rows(queries.NAMES)}
    rows = {
        digest_of(one.offered.text): {
            "digest": digest_of(one.offered.text),
            "text": one.offered.text,
            "name": one.name,
            "of_schema": of_schema,
            "checked_at": uow.now,
        }
        for one in documents
    }
    for some in _parts(list(rows.values())):
        await uow.upsert(TrustedDocument, some, replacing=("of_schema", "checked_at"))
    await _name(uow, [one.offered for one in documents])
    if await uow.count(queries.COUNT) > MOST or await uow.count(queries.COUNT_ALIASES) > MOST:
        raise InvalidInput(
            "documents",
            f"There would be more than {MOST} documents. Remove what no program asks any more.",
            f"Er zouden meer dan {MOST} documenten zijn. Verwijder wat geen programma meer vraagt.",
        )
    return Added(len(rows.keys() - known), len(rows.keys() & known))


async def _name(uow: UnitOfWork, documents: Sequence[Offered]) -> None:
    aliases = {one.id: digest_of(one.text) for one in documents if not is_digest(one.id)}
    taken = {row.alias: row.digest for row in await uow.rows(queries.ALIASES)}
    for alias, digest in aliases.items():
        if taken.get(alias, digest) != digest:
            raise InvalidInput(
                "documents",
                f"{alias} names another document already. Give the new one another id, or remove that one first.",
                f"{alias} is al de naam van een ander document. Geef het nieuwe een ander id, of verwijder dat eerst.",
            )
    new = [{"alias": alias, "digest": aliases[alias], "added_at": uow.now} for alias in aliases if alias not in taken]
    for some in _parts(new):
        if not await uow.insert_if_new(TrustedDocumentAlias, *some):
            raise InvalidInput(
                "documents",
                "Somebody else adds documents right now. Try again.",
                "Iemand anders voegt nu documenten toe. Probeer het opnieuw.",
            )


async def remove(uow: UnitOfWork, ids: Sequence[str]) -> int:
    """Trusts these no more, with all their aliases; how many they were. InvalidInput where one is not known."""
    known = await names(uow)
    unknown = [one for one in ids if name_of(one) not in known]
    if unknown:
        raise InvalidInput(
            "documents",
            f"No document has the id {unknown[0]}. `welkom documents list` shows them.",
            f"Geen document heeft het id {unknown[0]}. `welkom documents list` toont ze.",
        )
    digests = sorted({known[name] for one in ids if (name := name_of(one)) is not None})
    for some in _parts(digests):
        await uow.changed(queries.FORGET_ALIASES, digests=some)
        await uow.changed(queries.FORGET, digests=some)
    return len(digests)


async def names(reads: Reads) -> dict[str, str]:
    """Of each name that a request may use, the digest of the document."""
    return {row.name: row.digest for row in await reads.rows(queries.NAMES)}


def _parts(many: Sequence[T]) -> Iterable[Sequence[T]]:
    return (many[start : start + AT_ONCE] for start in range(0, len(many), AT_ONCE))
