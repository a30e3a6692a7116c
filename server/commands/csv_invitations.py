"""Many people invited at once, from a CSV file (INV-13)."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.progress import track
from rich.table import Table
from rich.text import Text

from server.commands.console import ORIGIN, acting, environment_id, err, fail, out, run, settings
from server.db.database import Database
from server.db.models import PlatformRole
from server.db.unit_of_work import UnitOfWork
from server.domain import invitations, operator
from server.domain.errors import InvalidInput, Refusal
from server.domain.permissions import Actor

LARGEST = 5 * 1024 * 1024
ROLES = ", ".join(role.value for role in PlatformRole)


@dataclass(frozen=True, slots=True)
class Row:
    line: int
    email: str
    role: str


class DryRun(Exception):
    """Ends the transaction of a dry run: nothing of it stays."""


def send(csv: Path, as_: str, environment: str | None, *, dry_run: bool) -> None:
    """Invites everybody, or says what would happen; exit status 1 where a row is refused."""
    rows = list(read(csv))
    refused = run(_invite(rows, as_, environment, dry_run=dry_run))
    verb = "would be invited" if dry_run else "invited"
    out.print(f"{len(rows) - len(refused)} of {len(rows)} {verb}.")
    if refused:
        err.print(_table(refused))
        raise typer.Exit(1)


def read(path: Path) -> Iterator[Row]:
    """The rows of a CSV file, as Excel and others write it: with `;` or `,`, with or without a byte order mark."""
    if path.stat().st_size > LARGEST:
        fail("The file is larger than 5 MB; split it.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        fail("The file is not UTF-8; save it as CSV UTF-8.")
    head = text.partition("\n")[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=max(";,\t", key=head.count))
    names = {name.strip().lower(): name for name in reader.fieldnames or () if name}
    if "email" not in names:
        fail("The first line has to name the columns: email and, optionally, role.")
    for row in reader:
        email = (row[names["email"]] or "").strip()
        role = (row[names["role"]] or "").strip() if "role" in names else ""
        if email or role:
            yield Row(reader.line_num, email, role)


async def _invite(rows: list[Row], as_: str, environment: str | None, *, dry_run: bool) -> list[tuple[Row, Refusal]]:
    async with acting(settings()) as database:
        async with database.read() as reader:
            actor = await operator.actor_at(reader, as_, environment_id=environment_id(environment))
        return await (_rehearse if dry_run else _send)(database, actor, rows)


async def _send(database: Database, actor: Actor, rows: list[Row]) -> list[tuple[Row, Refusal]]:
    refused = []
    for row in track(rows, "Inviting", console=err.console, transient=True):
        try:
            async with database.write(origin=ORIGIN) as uow:
                await _one(uow, actor, row)
        except Refusal as refusal:
            refused.append((row, refusal))
    return refused


async def _rehearse(database: Database, actor: Actor, rows: list[Row]) -> list[tuple[Row, Refusal]]:
    """All rows in one transaction that is rolled back, so that the same address twice is seen."""
    refused = []
    try:
        async with database.write(origin=ORIGIN) as uow:
            for row in track(rows, "Checking", console=err.console, transient=True):
                try:
                    async with uow.savepoint():
                        await _one(uow, actor, row)
                except Refusal as refusal:
                    refused.append((row, refusal))
            raise DryRun
    except DryRun:
        return refused


async def _one(uow: UnitOfWork, actor: Actor, row: Row) -> None:
    try:
        role = PlatformRole[row.role.upper().replace(" ", "_")] if row.role else PlatformRole.BASIC_USER
    except KeyError:
        raise InvalidInput("role", f"The role is one of {ROLES}.", f"De rol is een van {ROLES}.") from None
    await invitations.invite_user(uow, actor, email=row.email, role=role)


def _table(refused: list[tuple[Row, Refusal]]) -> Table:
    table = Table("line", "email", "why", "what to do", title="Not invited", title_justify="left")
    for row, refusal in refused:
        table.add_row(str(row.line), Text(row.email), refusal.code, refusal.message("en"))
    return table
