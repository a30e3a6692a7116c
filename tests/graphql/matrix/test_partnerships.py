"""Who may do what with a partnership: every seat on both sides × every operation, over HTTP."""

import pytest

from server.db.database import Database
from server.domain import ids, partnerships
from tests.client import Client
from tests.graphql.matrix.grids import Cell, allowed, grid, holds
from tests.graphql.matrix.seats import STATES, Matrix, Seat, matrix
from tests.rows import key
from tests.scenario import Cast, LoggedInUser

COVERS = {
    "findEnvironments",
    "requestPartnership",
    "acceptPartnership",
    "declinePartnership",
    "withdrawPartnership",
    "endPartnership",
    "setPartnershipManager",
    "Partnership.viewerCanAccept",
    "Partnership.viewerCanEnd",
}

# PAR-1: whoever holds the permission: the asker (Alice), another manager beside her, three of the other side, of whom
# one is its Administrator; and who does elsewhere.
LOOKS = grid("""
seat                       node  listed  find
environment administrator  yes   yes     yes
our manager                yes   yes     yes
partner, pending           yes   yes     yes
partner, accepted          yes   yes     yes
partner, ended             yes   yes     yes
their manager              yes   yes     yes
their administrator        yes   yes     yes
strange manager            -     -       yes
stranger                   -     -       yes
everybody else             -     no      no
""")

# `request`: another one to the other side. `connect`: another manager of one's own; `disconnect`: the one there is.
DOES = {
    "asked": grid("""
seat                       request   accept   decline  withdraw  end      connect  disconnect
environment administrator  asked     no       no       yes       settled  yes      yes
our manager                asked     no       no       yes       settled  yes      yes
partner, ended             asked     yes      yes      no        settled  yes      same
their manager              asked     yes      yes      no        settled  yes      same
their administrator        asked     yes      yes      no        settled  yes      same
strange manager            yes       -        -        -         -        -        -
stranger                   yes       -        -        -         -        -        -
everybody else             no        no       no       no        no       no       no
"""),
    "active": grid("""
seat                       request   accept   decline  withdraw  end      connect  disconnect
environment administrator  partners  no       no       settled   yes      yes      yes
our manager                partners  no       no       settled   yes      yes      yes
partner, pending           partners  settled  settled  no        yes      yes      yes
partner, accepted          partners  settled  settled  no        yes      yes      yes
their manager              partners  settled  settled  no        yes      yes      yes
their administrator        partners  settled  settled  no        yes      yes      yes
strange manager            yes       -        -        -         -        -        -
stranger                   yes       -        -        -         -        -        -
everybody else             no        no       no       no        no       no       no
"""),
    "ended": grid("""
seat                       request   accept   decline  withdraw  end      connect  disconnect
environment administrator  yes       no       no       settled   settled  settled  settled
our manager                yes       no       no       settled   settled  settled  settled
partner, ended             yes       settled  settled  no        settled  settled  settled
their manager              yes       settled  settled  no        settled  settled  settled
their administrator        yes       settled  settled  no        settled  settled  settled
strange manager            yes       -        -        -         -        -        -
stranger                   yes       -        -        -         -        -        -
everybody else             no        no       no       no        no       no       no
"""),
}


# ---- operations


def looks(at: Matrix, id: str) -> dict[str, Cell]:
    async def listed(seat: Seat) -> str | None:
        answer = await at.ask(seat, "{ environment { partnerships { totalCount edges { node { id } } } } }")
        if answer.errors:
            return answer.code
        found = answer.data["environment"]["partnerships"]
        assert found["totalCount"] == len(found["edges"])
        return None if id in str(found) else "NOT_FOUND"

    async def find(seat: Seat) -> str | None:
        answer = await at.ask(seat, f'{{ findEnvironments(search: "{searched(at, seat)}") {{ id name }} }}')
        if answer.errors:
            return answer.code
        return None if answer.data["findEnvironments"] else "NOT_FOUND"

    return {"node": lambda seat: at.sees(seat, id), "listed": listed, "find": find}


def does(at: Matrix, id: str) -> dict[str, Cell]:
    given = {"partnershipId": id}

    def connects(seat: Seat, ours: LoggedInUser, theirs: LoggedInUser, *, connected: bool) -> dict[str, object]:
        return given | {"userId": (theirs if of_globex(at, seat) else ours).id, "connected": connected}

    alice, dave = at.user("environment administrator"), at.user("partner")
    return {
        "request": lambda seat: at.do(seat, "requestPartnership", {"environmentId": other_side(at, seat)}),
        "accept": lambda seat: at.do(seat, "acceptPartnership", given),
        "decline": lambda seat: at.do(seat, "declinePartnership", given | {"reason": "Not now."}),
        "withdraw": lambda seat: at.do(seat, "withdrawPartnership", given),
        "end": lambda seat: at.do(seat, "endPartnership", given),
        "connect": lambda seat: at.do(seat, "setPartnershipManager", connects(seat, at.mia, at.rita, connected=True)),
        "disconnect": lambda seat: at.do(seat, "setPartnershipManager", connects(seat, alice, dave, connected=False)),
    }


def of_globex(at: Matrix, seat: Seat) -> bool:
    return seat.user is not None and seat.user.environment == at.gina.environment


def other_side(at: Matrix, seat: Seat) -> str:
    return at.mia.environment if of_globex(at, seat) else at.gina.environment


def searched(at: Matrix, seat: Seat) -> str:
    return "acme" if of_globex(at, seat) else "globex"


async def asked_again(at: Matrix) -> str:
    """After the end: Acme's new request, which Globex has not decided."""
    alice = at.user("environment administrator")
    async with at.database.write(origin="test") as uow:
        asked = await partnerships.request_partnership(uow, alice.actor, environment_id=key(at.gina.environment))
    return ids.show("par", asked)


# ---- the matrix


@pytest.mark.parametrize("state", [*STATES, "asked"])
async def test_par_1_and_4_the_partnership(client: Client, cast: Cast, database: Database, state: str) -> None:
    at = await matrix(client, database, cast, "ended" if state == "asked" else state)
    id = await asked_again(at) if state == "asked" else at.it.partnership
    table = DOES["active" if state in ("pending", "accepted") else state]
    told = await holds(at, LOOKS, looks(at, id), looking=True)
    told += await holds(at, table, does(at, id))
    assert told == len(at.seats) * 10
    fields = {"Partnership.viewerCanAccept": "accept", "Partnership.viewerCanEnd": "end"}
    await allowed(at, id, LOOKS, table, fields)
