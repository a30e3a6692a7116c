"""documents: which GraphQL programs may ask by its id; with WELKOM_DOCUMENTS=trusted, what they may ask at all."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import ORIGIN, AsJson, acting, err, fail, harmless, listed, opened, out, run, settings

if TYPE_CHECKING:
    from server.domain.document_manifests import Offered
    from server.domain.trusted_documents import Named

LARGEST = 50 * 1024 * 1024
documents = typer.Typer(no_args_is_help=True, help="Trusted documents: which GraphQL programs ask.")

Files = Annotated[
    list[Path],
    typer.Argument(
        help="Manifests as tools write them: Relay's, Apollo's, or a map of ids to documents.",
        exists=True,
        dir_okay=False,
        show_default=False,
    ),
]


@documents.command("add")
def add_documents(files: Files) -> None:
    """Trusts all documents of these manifests, from the next seconds on; none, where one of them can't be."""
    from server.domain import trusted_documents
    from server.schema.build import schema
    from server.schema.validation import digest_of

    made = schema(suggest=True)
    offered = [(file, one) for file in files for one in _offered(file)]
    named, problems = _checked(offered)
    ids = trusted_documents.ambiguous(one.offered for one in named)
    problems += [f"{harmless(one)}: this id stands for more than one document" for one in ids]
    if problems:
        for problem in problems:
            err.print(problem, markup=False, soft_wrap=True)
        fail(f"Nothing was added: {len(problems)} of {len(offered)} can't be.")

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            added = await trusted_documents.add(uow, named, of_schema=digest_of(made))
        out.print(f"{added.new} added, {added.known} known before.")

    run(work())


def _offered(file: Path) -> "list[Offered]":
    from server.domain import document_manifests

    if file.stat().st_size > LARGEST:
        fail(f"{file} is larger than 50 MB; split it.")
    try:
        return document_manifests.read(file.read_bytes())
    except document_manifests.Unreadable as why:
        fail(f"{file} is no manifest: {why}.")


def _checked(offered: "list[tuple[Path, Offered]]") -> "tuple[list[Named], list[str]]":
    """Those that can be trusted, and what is the matter with the others: the code and the words a request would get."""
    from server.domain.trusted_documents import Named, problem_of
    from server.schema.build import schema
    from server.schema.parsing import document_of
    from server.schema.validation import problems_of

    made = schema(suggest=True)
    named, problems = [], []
    for file, one in offered:
        said = [f"BAD_USER_INPUT: {problem}" for problem in [problem_of(one)] if problem] or [
            f"{(error.extensions or {})['code']}: {error.message}" for error in problems_of(made, one.text)
        ]
        if said:
            problems.append(f"{file}: {harmless(one.id[:100])}: {harmless(said[0])}")
            continue
        operations = document_of(made, one.text).operations()
        named.append(Named(one, " ".join(o.name.value for o in operations if o.name)))
    return named, problems


@documents.command("list")
def list_documents(as_json: AsJson = False) -> None:
    """Lists the documents that were added, by the names of their operations; the console's own are always trusted."""
    from server.db.queries import trusted_documents as queries

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            found = await reader.rows(queries.ALL)
            aliases = await reader.rows(queries.ALIASES)
        of_digest: dict[str, list[str]] = {}
        for row in aliases:
            of_digest.setdefault(row.digest, []).append(row.alias)
        rows: list[dict[str, str | None]] = [
            {
                "id": f"sha256:{row.digest}",
                "name": row.name,
                "checked": f"{row.checked_at:%Y-%m-%d %H:%M}",
                "aliases": " ".join(of_digest.get(row.digest, [])),
            }
            for row in found
        ]
        columns = ("id", "name", "checked", "aliases")
        listed(rows, columns, as_json=as_json, nothing="No document was added.")

    run(work())


@documents.command("remove")
def remove_documents(
    ids: Annotated[list[str], typer.Argument(help="Their ids, sha256:… or aliases.", show_default=False)],
) -> None:
    """Trusts these no more, from the next seconds on, under any of their ids; none, where one is not known."""
    from server.domain import trusted_documents

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            gone = await trusted_documents.remove(uow, ids)
        out.print(f"{gone} removed.")

    run(work())
