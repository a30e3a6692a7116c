"""Everybody there is to one organisation, at both sides of a partnership and at neither."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from server.db.database import Database
from server.domain import invitations, partnerships, users
from server.settings import Settings
from tests.cast import Cast, Member, join
from tests.client import Answer, Client
from tests.conftest import KEY
from tests.graphql.companies import ADMINISTRATOR, Company, accepted, added, code_of, company
from tests.graphql.partners import colleague, mark, role
from tests.graphql.personas import BLOCKED, NOBODY, NOWHERE
from tests.graphql.steps import ago, put, rows
from tests.once import once

# Of the partner's user: asked to be a member, a member, and after the end of the partnership.
STATES = ["pending", "accepted", "ended"]


PDF = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n"


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
    member: Member | None
    environment: str | None = None
    denied: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """For what is not GraphQL."""
        made = {"authorization": f"Bearer {self.member.token}"} if self.member else {}
        return made | ({"x-welkom-environment": self.environment} if self.environment else {})


@dataclass(frozen=True, slots=True)
class Scene:
    """Bob administers Acme's organisation, Erin is a member; Globex is, was, or is asked to be a partner.

    `doras`: of a partner's user who administers it, until the end. `gina`: a partner's user who is a candidate.
    `mia` and `rita`: managers of either side, whom nobody connected.
    """

    client: Client
    database: Database
    it: Company
    seats: list[Seat]
    doras: str
    gina: Member
    mia: Member
    rita: Member

    def member(self, name: str) -> Member:
        [found] = [seat.member for seat in self.seats if seat.name.partition(",")[0] == name]
        assert found is not None
        return found

    async def ask(self, seat: Seat, query: str, **variables: Any) -> Answer:
        return await self.client.ask(query, variables, as_=seat.member, environment=seat.environment)

    async def do(self, seat: Seat, field: str, input: Mapping[str, Any], select: str = "") -> str | None:
        """The code that is told; None where it was done."""
        sent: dict[str, Any] = {"as_": seat.member, "environment": seat.environment}
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


async def scene(client: Client, database: Database, cast: Cast, state: str) -> Scene:
    return Scene(client, database, *await once(database, ("scene", state), lambda: _made(database, cast, state)))


async def _made(database: Database, cast: Cast, state: str) -> tuple[Any, ...]:
    it = await company(database, cast, "pending" if state == "pending" else "accepted")
    at_acme, at_globex = await _people(database, cast)
    for guest in (at_globex["dora"], at_globex["gina"], at_globex["dirk"]):
        async with database.write(origin="test") as uow:
            await partnerships.set_partnership_manager(
                uow, cast.dave.actor, partnership_id=it.partnership, user_id=guest.user_id, connected=True
            )
    doras = await added(database, cast.bob, it.organisation, at_globex["dora"], ADMINISTRATOR)
    dirks = await added(database, cast.bob, it.organisation, at_globex["dirk"])
    await accepted(database, at_globex["dora"], doras)
    await accepted(database, at_globex["dirk"], dirks)
    invited = await _invited(database, cast, it)
    await mark(database, cast.carol, at_globex["dora"], False)  # a member stays one without mark and role
    await role(database, cast.carol, at_globex["dora"], "BASIC_USER")
    await added(database, cast.bob, it.organisation, at_acme["blocked"])
    for boss, blocked in ((cast.alice, at_acme["blocked"]), (cast.carol, at_globex["dirk"])):
        async with database.write(origin="test") as uow:
            await users.block_user(uow, boss.actor, user_id=blocked.user_id)
    if state == "ended":
        async with database.write(origin="test") as uow:
            await partnerships.end_partnership(uow, cast.dave.actor, partnership_id=it.partnership)
    seats = _seats(it, state, at_acme, at_globex, invited)
    seats.append(Seat("strange manager", await _strange_manager(database)))
    return it, seats, doras, at_globex["gina"], at_acme["mia"], at_globex["rita"]


async def _people(database: Database, cast: Cast) -> tuple[dict[str, Member], dict[str, Member]]:
    acme = {
        "mia": await colleague(database, cast.alice, "Mia", "ADVANCED_USER", marked=True),
        "blocked": await colleague(database, cast.alice, "Hugo"),
    }
    guests = ("dora", "dirk", "gina", "rita")
    globex = {n: await colleague(database, cast.carol, n.title(), "ADVANCED_USER", marked=True) for n in guests}
    return acme, globex


async def _invited(database: Database, cast: Cast, it: Company) -> Member:
    """A member who has not come in time: a place at Acme that was never taken, and a company of their own."""
    lena = await join(database, "Lena Mol", "lena@lena.example", "Lena")
    async with database.write(origin="test") as uow:
        await invitations.add_user(uow, cast.alice.actor, email=lena.email, name=lena.name)
    [place] = await rows(database, "users", environment_id=cast.alice.environment_id, account_id=lena.account_id)
    await added(database, cast.bob, it.organisation, replace(lena, user_id=place.id))
    await put(database, "invitations", {"user_id": place.id}, expires_at=ago(seconds=1))
    return lena


async def _strange_manager(database: Database) -> Member:
    zed = await join(database, "Zed Blom", "zed@umbrella.example", "Umbrella")
    await mark(database, zed, zed)
    return zed


def _seats(it: Company, state: str, acme: dict[str, Member], globex: dict[str, Member], invited: Member) -> list[Seat]:
    people = it.people
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
