"""Organisations, and who is a member of them."""

import datetime as dt
import secrets
import uuid
from typing import Any

from server.db.database import Database
from server.db.models import (
    ActivationMethod,
    IdentifierScheme,
    Membership,
    MembershipState,
    Organisation,
    OrganisationRole,
    OrganisationStatus,
    Verification,
    new_id,
)
from server.domain import ids, memberships, organisation_activation, organisations
from tests.rows import key, mails, put, rows
from tests.scenario.users import LoggedInUser

NUMBER = "12345678"
LONG_AGO = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)


async def create_organisation(
    database: Database,
    by: LoggedInUser,
    name: str = "Acme Sales B.V.",
    number: str | None = None,
    *,
    activated: bool = True,
    scheme: str = "KVK",
) -> str:
    """`by` administers it; the operator activates it, and so proves its number.

    A number that is not given is one that nobody has: NUMBER for the first.
    """
    number = number or await _free_number(database)
    async with database.write(origin="test") as uow:
        pk = await organisations.create_organisation(
            uow, by.actor, name=name, scheme=IdentifierScheme(scheme), number=number
        )
    if activated:
        async with database.write(origin="test") as uow:
            await organisation_activation.request_activation(
                uow, by.actor, organisation_id=pk, method=ActivationMethod.MANUAL_REVIEW
            )
            await organisation_activation.approve_activation(uow, organisation_id=pk)
    return ids.show("org", pk)


async def _free_number(database: Database) -> str:
    taken = len(await rows(database, "organisations", number=NUMBER))
    return f"{secrets.randbelow(10**8):08}" if taken else NUMBER


async def activate_by_code(database: Database, by: LoggedInUser, organisation: str) -> None:
    """By the code that is mailed to an administrator of it: its number stays unproven."""
    pk = key(organisation)
    async with database.write(origin="test") as uow:
        await organisation_activation.request_activation(
            uow, by.actor, organisation_id=pk, method=ActivationMethod.EMAIL_CODE
        )
    code = (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"]
    async with database.write(origin="test") as uow:
        await organisation_activation.confirm_activation(uow, by.actor, organisation_id=pk, code=code)


async def add_member(
    database: Database,
    by: LoggedInUser,
    organisation: str,
    user: LoggedInUser,
    role: OrganisationRole = OrganisationRole.MEMBER,
) -> str:
    """The membership; of a partner's user it is a request."""
    async with database.write(origin="test") as uow:
        pk = await memberships.add_member(
            uow, by.actor, organisation_id=key(organisation), user_id=user.user_id, role=role
        )
    return ids.show("mem", pk)


async def accept_membership(database: Database, user: LoggedInUser, membership: str) -> None:
    async with database.write(origin="test") as uow:
        await memberships.accept_membership(uow, user.actor, membership_id=key(membership))


async def remove_member(database: Database, by: LoggedInUser, membership: str) -> None:
    """By an administrator, or by the member who leaves."""
    async with database.write(origin="test") as uow:
        await memberships.remove_member(uow, by.actor, membership_id=key(membership))


async def memberships_of(database: Database, organisation: str) -> list[Any]:
    """The rows that are live."""
    found = await rows(database, "memberships", organisation_id=key(organisation))
    return [row for row in found if row.state in (MembershipState.PENDING, MembershipState.ACTIVE)]


# ---- rows alone: states that no verb leads to at once


async def insert_organisation(
    database: Database,
    environment_id: uuid.UUID,
    number: str,
    status: OrganisationStatus = OrganisationStatus.ACTIVATED,
) -> uuid.UUID:
    """Without any member."""
    async with database.write(origin="test") as uow:
        row = Organisation(
            id=new_id(),
            environment_id=environment_id,
            name="Acme B.V.",
            name_key="acme b.v.",
            scheme=IdentifierScheme.KVK,
            number=number,
            status=status,
            created_at=LONG_AGO,
        )
        uow.add(row)
    return row.id


async def lose_activation(database: Database, organisation_id: uuid.UUID) -> None:
    """As where its number is proven elsewhere."""
    values = {"status": OrganisationStatus.PENDING, "activated_at": None, "verification": Verification.NONE}
    await put(database, "organisations", {"id": organisation_id}, **values, verified_at=None)


async def insert_membership(
    database: Database,
    environment_id: uuid.UUID,
    organisation_id: uuid.UUID,
    user: LoggedInUser,
    state: MembershipState = MembershipState.ACTIVE,
) -> None:
    """Of anybody, in any state."""
    async with database.write(origin="test") as uow:
        uow.add(
            Membership(
                environment_id=environment_id,
                organisation_id=organisation_id,
                user_environment_id=user.environment_id,
                user_id=user.user_id,
                role=OrganisationRole.MEMBER,
                state=state,
                created_at=LONG_AGO,
                expires_at=None if state is MembershipState.ACTIVE else uow.now + dt.timedelta(days=1),
            )
        )
