"""organisation: the operator's manual review, and whose number is proven (ORG-3, ORG-12)."""

import uuid
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from server.commands.console import ORIGIN, acting, fail, opened, out, run, settings

if TYPE_CHECKING:
    from server.db.queries.organisations import ListedOrganisation

organisation = typer.Typer(
    no_args_is_help=True, help="Organisations: who asked to be activated, your answer, and whose number is proven."
)


@organisation.command("list")
def list_organisations(
    pending: Annotated[
        bool, typer.Option("--pending", help="Only those that ask for a review; so it is without a number, too.")
    ] = False,
    number: Annotated[
        str | None, typer.Option(help="Instead, all that have this company number, in whatever environment.")
    ] = None,
) -> None:
    """Lists the organisations that ask for your review, the oldest request first; or those of one company number."""
    if pending and number is not None:
        fail("Give --pending or --number, not both.")
    from server.db.queries import organisations as queries
    from server.domain import company_numbers

    async def work() -> None:
        async with opened(settings()) as database, database.read() as reader:
            if number is None:
                rows = await reader.rows(queries.PENDING_REVIEW)
            else:
                rows = await reader.rows(queries.OF_NUMBER, number=company_numbers.searched(number))
        for row in rows:
            out.print(_line(row), markup=False, soft_wrap=True)
        if not rows:
            out.print("Nobody waits for a review." if number is None else "Nobody has this number.")

    run(work())


@organisation.command("approve")
def approve(organisation: str) -> None:
    """Activates an organisation: your word that its company number is its own.

    Organisations of other environments with that number have to be activated anew. All administrators get a notice.
    """
    from server.domain import organisation_activation

    _prove(organisation, organisation_activation.approve_activation)
    out.print(f"{organisation} is activated.", markup=False)


@organisation.command("verify")
def verify(organisation: str) -> None:
    """Says that the company number of an activated organisation is proven: your word, as at its approval.

    Organisations of other environments with that number have to be activated anew. All administrators get a notice.
    """
    from server.domain import organisation_verification

    _prove(organisation, organisation_verification.verify)
    out.print(f"The number of {organisation} is proven.", markup=False)


@organisation.command("unverify")
def unverify(organisation: str) -> None:
    """Takes back that a company number is proven. The organisation stays activated, and others can prove the number."""
    from server.domain import organisation_verification

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await organisation_verification.unverify(uow, organisation_id=_id(organisation))
        out.print(f"The number of {organisation} is not proven any more.", markup=False)

    run(work())


@organisation.command("refuse")
def refuse(organisation: str, reason: Annotated[str, typer.Option(help="Shown to its administrators.")]) -> None:
    """Refuses to activate an organisation; the reason is kept and shown."""
    from server.domain import organisation_activation

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await organisation_activation.reject_activation(uow, organisation_id=_id(organisation), reason=reason)
        out.print(f"{organisation} is refused.", markup=False)

    run(work())


@organisation.command("administrator")
def administrator(organisation: str, address: str) -> None:
    """Makes an active user administrator of an organisation of their environment that was left without one. Audited."""
    from server.domain import operator

    async def work() -> None:
        async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
            await operator.appoint(uow, organisation_id=_id(organisation), email=address)
        out.print(f"{address} administers {organisation} now.", markup=False)

    run(work())


def _prove(organisation: str, verb: Callable[..., Awaitable[None]]) -> None:
    """The operator is told whose proof stands in the way."""
    from server.domain import ids
    from server.domain.errors import NumberProven

    async def work() -> None:
        try:
            async with acting(settings()) as database, database.write(origin=ORIGIN) as uow:
                await verb(uow, organisation_id=_id(organisation))
        except NumberProven as refusal:
            other = ids.show("org", refusal.values["organisation_id"])
            fail(f"The number is proven for {other}. If that is wrong: welkom organisation unverify {other}")

    run(work())


def _line(row: "ListedOrganisation") -> str:
    from server.domain import ids

    asked = f"  asked {row.activation_requested_at:%Y-%m-%d %H:%M}" if row.activation_requested_at else ""
    proven = "" if row.proven_for is None else f"  number proven for {ids.show('org', row.proven_for)}"
    if row.proven_for == row.id:
        proven = f"  {row.verification.value} {row.verified_at:%Y-%m-%d %H:%M}"
    number = f"{row.scheme.value} {row.number}"
    where = f"{row.name}  in {row.environment_name}"
    return f"{ids.show('org', row.id)}  {row.status.value}{asked}{proven}  {number}  {where}"


def _id(text: str) -> uuid.UUID:
    from server.domain import ids

    return ids.parse_or_none("org", text) or fail(f"{text} is no organisation's id: org_ and 32 digits")
