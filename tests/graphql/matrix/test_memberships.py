"""Who may do what with an organisation and its members: every seat × every operation, over HTTP."""

from typing import Any

import pytest

from server.db.database import Database
from server.db.models import ActivationMethod
from server.domain import organisation_activation
from tests.client import Client
from tests.graphql.matrix.grids import Cell, Grid, allowed, grid, holds
from tests.graphql.matrix.seats import STATES, Matrix, Seat, matrix
from tests.openid_provider import BROKER, configure
from tests.rows import key, mails
from tests.scenario import Cast
from tests.scenario.organisations import lose_activation

COVERS = {
    "createOrganisation",
    "updateOrganisation",
    "requestActivation",
    "confirmActivation",
    "startOrganisationProof",
    "addMembers",
    "changeMembershipRole",
    "removeMember",
    "acceptMembership",
    "declineMembership",
    "Organisation.viewerCanManageMembers",
    "Membership.viewerCanChangeRole",
    "Membership.viewerCanRemove",
}

SEES = grid("""
seat                        node  members  by itself  listed  filter  candidates  activation
organisation administrator  yes   yes      yes        yes     yes     yes         yes
member                      yes   yes      yes        yes     yes     no          no
environment administrator   yes   yes      -          yes     yes     no          no
partner, accepted           yes   yes      yes        -       yes     no          no
partner administering       yes   yes      yes        -       yes     yes         yes
everybody else              -     -        -          -       -       -           -
""")

# Of an activated organisation. `ask`: a partner's user who is connected. `prove`: by a log-in at a provider (ORG-12).
DOES = grid("""
seat                        rename  activate   confirm    add  ask  prove
organisation administrator  yes     activated  activated  yes  yes  yes
member                      no      no         no         no   no   no
environment administrator   no      no         no         no   no   no
partner, accepted           no      no         no         no   no   no
partner administering       yes     activated  activated  yes  yes  no
everybody else              -       -          -          -    -    -
""")

# After the end of the partnership its users are no candidates any more: they are not there.
ENDED = {seat: words | {"ask": words["ask"].replace("yes", "-")} for seat, words in DOES.items()}

# Before its activation. `code`, `review`: ask for either; `confirm`: with the code that was mailed.
PENDING = grid("""
seat                        node  rename  code    review  confirm  add    ask
organisation administrator  yes   yes     yes     yes     yes      later  later
member                      yes   no      no      no      no       no     no
environment administrator   yes   no      no      no      no       no     no
partner, accepted           yes   no      no      no      no       no     no
partner administering       yes   yes     review  yes     yes      later  later
everybody else              -     -       -       -       -        -      -
""")

NEW: dict[str, Any] = {"name": "New B.V.", "identifier": {"scheme": "KVK", "value": "99999999"}}
# ORG-1: the platform role alone.
CREATES = grid("""
seat                       create
environment administrator  yes
their administrator        yes
stranger                   yes
strange manager            yes
everybody else             no
""")

# Of one membership. `raise`, `lower`: its role; `remove` by oneself is to leave.
BOBS = grid("""
seat                        node  raise  lower  remove  accept   decline
organisation administrator  yes   same   last   last    settled  settled
member                      yes   no     no     no      -        -
environment administrator   yes   no     no     last    -        -
partner, accepted           yes   no     no     no      -        -
partner administering       yes   same   last   last    -        -
everybody else              -     -      -      -       -        -
""")
ERINS = grid("""
seat                        node  raise  lower  remove  accept   decline
organisation administrator  yes   yes    same   yes     -        -
member                      yes   no     no     yes     settled  settled
environment administrator   yes   no     no     yes     -        -
partner, accepted           yes   no     no     no      -        -
partner administering       yes   yes    same   yes     -        -
everybody else              -     -      -      -       -        -
""")
DORAS = grid("""
seat                        node  raise  lower  remove  accept   decline
organisation administrator  yes   same   yes    yes     -        -
member                      yes   no     no     no      -        -
environment administrator   yes   no     no     yes     -        -
partner, accepted           yes   no     no     no      -        -
partner administering       yes   same   yes    yes     settled  settled
their administrator         yes   no     no     yes     -        -
everybody else              -     -      -      -       -        -
""")
DAVES = {
    "pending": grid("""
seat                        node  raise  lower  remove  accept   decline
organisation administrator  yes   yes    same   yes     -        -
member                      yes   no     no     no      -        -
environment administrator   yes   no     no     yes     -        -
partner, pending            yes   no     no     yes     yes      yes
partner administering       yes   yes    same   yes     -        -
their administrator         yes   no     no     yes     -        -
everybody else              -     -      -      -       -        -
"""),
    "accepted": grid("""
seat                        node  raise  lower  remove  accept   decline
organisation administrator  yes   yes    same   yes     -        -
member                      yes   no     no     no      -        -
environment administrator   yes   no     no     yes     -        -
partner, accepted           yes   no     no     yes     settled  settled
partner administering       yes   yes    same   yes     -        -
their administrator         yes   no     no     yes     -        -
everybody else              -     -      -      -       -        -
"""),
    "ended": grid("""
seat                        node  raise  lower  remove  accept   decline
partner, ended              -     -      -      -       settled  settled
everybody else              -     -      -      -       -        -
"""),
}
DORAS_ENDED = grid("""
seat                          node  raise  lower  remove  accept   decline
partner administering, ended  -     -      -      -       settled  settled
everybody else                -     -      -      -       -        -
""")


# ---- operations


def looks(at: Matrix) -> dict[str, Cell]:
    """Every way to the organisation and what of it has a rule of its own."""
    made = at.it.organisation

    def part(selected: str) -> Cell:
        return lambda seat: at.sees(seat, made, f"... on Organisation {{ name {selected} }}")

    return {
        "node": part("status identifier { value } viewerPermissions"),
        "members": part("memberships { totalCount edges { node { id } } }"),
        "by itself": lambda seat: through(
            at, seat, "viewer { memberships { edges { node { organisation { id } } } } }"
        ),
        "listed": lambda seat: through(at, seat, "environment { organisations { edges { node { id } } } }"),
        "filter": lambda seat: filtered(at, seat),
        "candidates": part("memberCandidates { totalCount }"),
        "activation": part("activation { method }"),
    }


async def through(at: Matrix, seat: Seat, way: str) -> str | None:
    answer = await at.ask(seat, f"{{ {way} }}")
    return answer.code if answer.errors else None if at.it.organisation in str(answer.data) else "NOT_FOUND"


async def filtered(at: Matrix, seat: Seat) -> str | None:
    """Its members among one's own colleagues."""
    way = "environment { users(filter: {organisationId: $id}) { totalCount edges { node { id } } } }"
    answer = await at.ask(seat, f"query($id: ID!) {{ {way} }}", id=at.it.organisation)
    if answer.errors:
        return answer.code
    found = answer.data["environment"]["users"]
    assert found["totalCount"] == len(found["edges"])
    return None if found["edges"] else "NOT_FOUND"


def on_organisation(at: Matrix, code: str = "AAAAAAAA") -> dict[str, Cell]:
    given = {"organisationId": at.it.organisation}
    by_review, fred = given | {"method": "MANUAL_REVIEW"}, at.it.users["colleague"]
    return {
        "rename": lambda seat: at.do(seat, "updateOrganisation", given | {"name": "Acme Verkoop B.V."}),
        "activate": lambda seat: at.do(seat, "requestActivation", given),
        "code": lambda seat: at.do(seat, "requestActivation", given),
        "review": lambda seat: at.do(seat, "requestActivation", by_review),
        "confirm": lambda seat: at.do(seat, "confirmActivation", given | {"code": code}),
        "prove": lambda seat: at.do(seat, "startOrganisationProof", given | {"providerId": "broker"}),
        "add": lambda seat: adds(at, seat, fred.id),
        "ask": lambda seat: adds(at, seat, at.gina.id),
    }


async def adds(at: Matrix, seat: Seat, user_id: str) -> str | None:
    given = {"organisationId": at.it.organisation, "userIds": [user_id]}
    return await at.do(seat, "addMembers", given, "results { membership { id } errors { code } }")


def on_membership(at: Matrix, id: str) -> dict[str, Cell]:
    given = {"membershipId": id}
    return {
        "node": lambda seat: at.sees(seat, id),
        "raise": lambda seat: at.do(seat, "changeMembershipRole", given | {"role": "ADMINISTRATOR"}),
        "lower": lambda seat: at.do(seat, "changeMembershipRole", given | {"role": "MEMBER"}),
        "remove": lambda seat: at.do(seat, "removeMember", given),
        "accept": lambda seat: at.do(seat, "acceptMembership", given),
        "decline": lambda seat: at.do(seat, "declineMembership", given | {"reason": "No time."}),
    }


def only(cells: dict[str, Cell], *names: str) -> dict[str, Cell]:
    return {name: cells[name] for name in names}


# ---- the matrix


@pytest.mark.parametrize("state", STATES)
async def test_org_3_4_7_9_10_and_11_organisations_and_members(
    client: Client, cast: Cast, database: Database, state: str
) -> None:
    at = await matrix(client, database, cast, state)
    configure(database, BROKER)
    told = await organisation(at, state)
    doras = DORAS_ENDED if state == "ended" else DORAS
    for id, table in {
        at.it.bobs_membership: BOBS,
        at.it.erins_membership: ERINS,
        at.doras: doras,
        at.it.daves_membership: DAVES[state],
    }.items():
        told += await membership(at, id, table)
    told += await not_activated(at)
    assert told == len(at.seats) * (14 + 4 * 6 + 7)


async def organisation(at: Matrix, state: str) -> int:
    does = only(on_organisation(at), "rename", "activate", "confirm", "add", "ask", "prove")
    told = await holds(at, SEES, looks(at), looking=True)
    told += await holds(at, DOES if state != "ended" else ENDED, does)
    await allowed(at, at.it.organisation, SEES, DOES, {"Organisation.viewerCanManageMembers": "add"})
    return told + await holds(at, CREATES, {"create": lambda seat: at.do(seat, "createOrganisation", NEW)})


async def membership(at: Matrix, id: str, table: Grid) -> int:
    cells = on_membership(at, id)
    told = await holds(at, table, only(cells, "node"), looking=True)
    told += await holds(at, table, {name: cell for name, cell in cells.items() if name != "node"})
    other = "lower" if id in (at.it.bobs_membership, at.doras) else "raise"
    fields = {"Membership.viewerCanChangeRole": other, "Membership.viewerCanRemove": "remove"}
    await allowed(at, id, table, table, fields)
    return told


async def not_activated(at: Matrix) -> int:
    """The same organisation, were it not activated: its administrator asked for a code."""
    id, bob = at.it.organisation, at.user("organisation administrator")
    await lose_activation(at.database, key(id))
    async with at.database.write(origin="test") as uow:
        method = ActivationMethod.EMAIL_CODE
        await organisation_activation.request_activation(uow, bob.actor, organisation_id=key(id), method=method)
    [mailed] = await mails(at.database, kind="ACTIVATION_CODE")
    does = only(on_organisation(at, mailed.params["code"]), "rename", "code", "review", "confirm", "add", "ask")
    told = await holds(at, PENDING, only(looks(at), "node"), looking=True) + await holds(at, PENDING, does)
    await allowed(at, id, PENDING, PENDING, {"Organisation.viewerCanManageMembers": "add"})
    return told
