"""Everybody there is to one organisation, at both sides of a partnership and at neither."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from server.db.database import Database
from server.db.models import OrganisationRole
from server.settings import Settings
from tests.client import Answer, Client
from tests.conftest import KEY
from tests.graphql.matrix.personas import BLOCKED, NOBODY, NOWHERE
from tests.graphql.steps import code_of
from tests.once import once
from tests.rows import ago, put, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    SharedOrganisation,
    accept_membership,
    add_colleague,
    add_invited_user,
    add_member,
    block_user,
    change_role,
    connect_manager,
    create_environment,
    end_partnership,
    set_relationship_manager,
    share_organisation,
)

# Of the partner's user: asked to be a member, a member, and after the end of the partnership.
STATES = ["pending", "accepted", "ended"]


def keeping_files(database: Database, folder: Path) -> Settings:
    """Of a server that keeps documents in this folder."""
    url = SecretStr(database.url.render_as_string(hide_password=False))
    given: dict[str, Any] = {"database_url": url, "secret_key": SecretStr(KEY), "storage_path": str(folder)}
    return Settings(env="development", **given)


# ---- who sits where


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody, and in the name of which environment they ask. `denied`: what they are told whatever they ask."""

    name: str
    user: LoggedInUser | None
    environment: str | None = None
    denied: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """For what is not GraphQL."""
        made = {"authorization": f"Bearer {self.user.token}"} if self.user else {}
        return made | ({"x-welkom-environment": self.environment} if self.environment else {})


@dataclass(frozen=True, slots=True)
class Matrix:
    """Bob administers Acme's organisation, Erin is a member; Globex is, was, or is asked to be a partner.

    `doras`: of a partner's user who administers it, until the end. `gina`: a partner's user who is a candidate.
    `mia` and `rita`: managers of either side, whom nobody connected.
    """

    client: Client
    database: Database
    it: SharedOrganisation
    seats: list[Seat]
    doras: str
    gina: LoggedInUser
    mia: LoggedInUser
    rita: LoggedInUser

    def user(self, name: str) -> LoggedInUser:
        [found] = [seat.user for seat in self.seats if seat.name.partition(",")[0] == name]
        assert found is not None
        return found

    async def ask(self, seat: Seat, query: str, **variables: Any) -> Answer:
        return await self.client.ask(query, variables, as_=seat.user, environment=seat.environment)

    async def do(self, seat: Seat, field: str, input: Mapping[str, Any], select: str = "") -> str | None:
        """The code that is told; None where it was done."""
        sent: dict[str, Any] = {"as_": seat.user, "environment": seat.environment}
        return code_of(await self.client.do(field, dict(input), select, **sent), field)

    async def sees(self, seat: Seat, id: str, select: str = "__typename") -> str | None:
        """Whether `node` finds it: None, or what is told instead. What is not there is NOT_FOUND."""
        answer = await self.ask(seat, f"query($id: ID!) {{ node(id: $id) {{ id {select} }} }}", id=id)
        if answer.errors:
            return answer.code
        return None if answer.data["node"] else "NOT_FOUND"

    async def read(self, seat: Seat, id: str, select: str) -> Any:
        """What `node` shows of it; None where it shows nothing."""
        answer = await self.ask(seat, f"query($id: ID!) {{ node(id: $id) {{ {select} }} }}", id=id)
        return (answer.data or {}).get("node")


async def matrix(client: Client, database: Database, cast: Cast, state: str) -> Matrix:
    return Matrix(client, database, *await once(database, ("matrix", state), lambda: _made(database, cast, state)))


async def _made(database: Database, cast: Cast, state: str) -> tuple[Any, ...]:
    it = await share_organisation(database, cast, "pending" if state == "pending" else "accepted")
    at_acme, at_globex = await _people(database, cast)
    for guest in (at_globex["dora"], at_globex["gina"], at_globex["dirk"]):
        await connect_manager(database, cast.dave, it.partnership, guest)
    doras = await add_member(database, cast.bob, it.organisation, at_globex["dora"], OrganisationRole.ADMINISTRATOR)
    dirks = await add_member(database, cast.bob, it.organisation, at_globex["dirk"])
    await accept_membership(database, at_globex["dora"], doras)
    await accept_membership(database, at_globex["dirk"], dirks)
    invited = await _invited(database, cast, it)
    # a member stays one without mark and role
    await set_relationship_manager(database, cast.carol, at_globex["dora"], False)
    await change_role(database, cast.carol, at_globex["dora"], "BASIC_USER")
    await add_member(database, cast.bob, it.organisation, at_acme["blocked"])
    await block_user(database, cast.alice, at_acme["blocked"])
    await block_user(database, cast.carol, at_globex["dirk"])
    if state == "ended":
        await end_partnership(database, cast.dave, it.partnership)
    seats = _seats(it, state, at_acme, at_globex, invited)
    seats.append(Seat("strange manager", await _strange_manager(database)))
    return it, seats, doras, at_globex["gina"], at_acme["mia"], at_globex["rita"]


async def _people(database: Database, cast: Cast) -> tuple[dict[str, LoggedInUser], dict[str, LoggedInUser]]:
    acme = {
        "mia": await add_colleague(database, cast.alice, "Mia", "ADVANCED_USER"),
        "blocked": await add_colleague(database, cast.alice, "Hugo"),
    }
    guests = ("dora", "dirk", "gina", "rita")
    globex = {n: await add_colleague(database, cast.carol, n.title(), "ADVANCED_USER") for n in guests}
    return acme, globex


async def _invited(database: Database, cast: Cast, it: SharedOrganisation) -> LoggedInUser:
    """A member who has not come in time: a place at Acme that was never taken, and a company of their own."""
    lena = await add_invited_user(database, cast.alice, "Lena")
    [place] = await rows(database, "users", environment_id=cast.alice.environment_id, account_id=lena.account_id)
    await add_member(database, cast.bob, it.organisation, replace(lena, user_id=place.id))
    await put(database, "invitations", {"user_id": place.id}, expires_at=ago(seconds=1))
    return lena


async def _strange_manager(database: Database) -> LoggedInUser:
    return await create_environment(database, "Umbrella", administrator="Zed Blom")


def _seats(
    it: SharedOrganisation,
    state: str,
    acme: dict[str, LoggedInUser],
    globex: dict[str, LoggedInUser],
    invited: LoggedInUser,
) -> list[Seat]:
    people = it.users
    after = ", ended" if state == "ended" else ""
    return [
        Seat("organisation administrator", people["organisation administrator"]),
        Seat("member", people["member"]),
        Seat("environment administrator", people["environment administrator"]),
        Seat("our manager", acme["mia"]),
        Seat("colleague", people["colleague"]),
        Seat(f"partner, {state}", people["partner"]),
        Seat(f"partner administering{after}", globex["dora"]),
        Seat("their manager", globex["rita"]),
        Seat("their administrator", people["partner's administrator"]),
        Seat("stranger", people["stranger"]),
        Seat("partner blocked at home", globex["dirk"], denied=BLOCKED),
        Seat("blocked member", acme["blocked"], denied=BLOCKED),
        Seat("invited member", invited, environment=people["member"].environment, denied=NOWHERE),
        Seat("nobody", None, denied=NOBODY),
    ]
