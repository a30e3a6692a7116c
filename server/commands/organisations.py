"""organisation: the operator's manual review (ORG-3)."""

import uuid
from typing import Annotated

import typer

from server.commands.console import ORIGIN, acting, fail, opened, out, run, settings
from server.db.queries import organisations as queries
from server.domain import ids, operator, organisation_activation

organisation = typer.Typer(no_args_is_help=True, help="Organisations: who asked to be activated, and your answer.")


@organisation.command("list")
def list_organisations(
    pending: Annotated[
        bool, typer.Option("--pending", help="Only those that ask for a review; there are no others yet.")
    ] = True,
) -> None:
    """Lists the organisations that ask for your review, the oldest request first."""

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            rows = await reader.rows(queries.PENDING_REVIEW)
        for row in rows:
            number, asked = f"{row.scheme.value} {row.number}", f"{row.activation_requested_at:%Y-%m-%d %H:%M}"
            out.print(f"{ids.show('org', row.id)}  {asked}  {number}  {row.name}", markup=False, soft_wrap=True)
        if not rows:
            out.print("Nobody waits for a review.")

    run(work())


@organisation.command("approve")
def approve(organisation: str) -> None:
    """Activates an organisation, whatever stands in other environments; its administrators get a notice."""

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await organisation_activation.approve_activation(uow, organisation_id=_id(organisation))
        out.print(f"{organisation} is activated.", markup=False)

    run(work())


@organisation.command("refuse")
def refuse(organisation: str, reason: Annotated[str, typer.Option(help="Shown to its administrators.")]) -> None:
    """Refuses to activate an organisation; the reason is kept and shown."""

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await organisation_activation.reject_activation(uow, organisation_id=_id(organisation), reason=reason)
        out.print(f"{organisation} is refused.", markup=False)

    run(work())


@organisation.command("administrator")
def administrator(organisation: str, address: str) -> None:
    """Makes an active user administrator of an organisation of their environment that was left without one. Audited."""

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await operator.appoint(uow, organisation_id=_id(organisation), email=address)
        out.print(f"{address} administers {organisation} now.", markup=False)

    run(work())


def _id(text: str) -> uuid.UUID:
    return ids.parse_or_none("org", text) or fail(f"{text} is no organisation's id: org_ and 32 digits")
