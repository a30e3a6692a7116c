"""PAR-1 to PAR-5: two environments agree to work together; it opens nothing by itself."""

from dataclasses import replace
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import PartnershipStatus
from server.domain import organisation_verification, partnerships
from tests.client import Client
from tests.graphql.steps import asked, asks, connects, invites, manages, notices, requests, seen, settles, states
from tests.rows import key, mails, nothing_happens, partnership_rows, put, refusal_of
from tests.scenario import (
    Cast,
    LoggedInUser,
    activate_by_code,
    add_colleague,
    change_role,
    create_organisation,
    make_partners,
    set_relationship_manager,
    sign_up,
)

NEEDED = "Acme needs a relationship manager on your side. Appoint or connect one."
FIND = """query($s: String!, $n: Int! = 20) { findEnvironments(search: $s, first: $n) {
  id name domains relationshipManagers { id name user { email } environment { name } } } }"""
VERBS = ["requestPartnership", "acceptPartnership", "declinePartnership", "withdrawPartnership", "endPartnership"]


async def find(client: Client, who: Any, search: str) -> list[str]:
    answer = await client.ask(FIND, {"s": search}, as_=who)
    assert not answer.errors, answer.errors
    return [card["name"] for card in answer.data["findEnvironments"]]


async def administrators(database: Database, cast: Cast) -> None:
    """Carol loses the mark: then Dave alone manages Globex's partnerships, as Alice does Acme's."""
    await set_relationship_manager(database, cast.carol, cast.carol, False)


# ---- PAR-1: who


@pytest.mark.parametrize("who", ["basic", "basic marked", "advanced", "administrator"])
async def test_par_1_without_role_and_mark_together_nobody_manages_partnerships(
    client: Client, database: Database, cast: Cast, who: str
) -> None:
    await administrators(database, cast)
    open_ = await asked(client, cast.alice, cast.dave)
    name, _, marked = who.partition(" ")
    platform = {"basic": "BASIC_USER", "advanced": "ADVANCED_USER", "administrator": "ADMINISTRATOR"}[name]
    for side in (cast.alice, cast.carol):
        denied = await add_colleague(database, side, "Nel", platform, relationship_manager=bool(marked))
        async with nothing_happens(database):
            answers = [await asks(client, denied, cast.dave), await connects(client, denied, open_, denied)]
            answers += [await settles(client, field, denied, open_) for field in VERBS[1:]]
            answers.append(await client.ask(FIND, {"s": "glob"}, as_=denied))
            listed = await client.ask("{ environment { name partnerships { edges { node { id } } } } }", as_=denied)
        assert {answer.code for answer in answers} == {"FORBIDDEN"}
        assert {error["extensions"]["permission"] for a in answers for error in a.errors} == {"PARTNERSHIP_MANAGE"}
        assert listed.data["environment"]["partnerships"] is None
        assert await seen(client, denied, open_) is None


@pytest.mark.parametrize("platform", ["ADVANCED_USER", "ADMINISTRATOR"])
async def test_par_1_either_role_with_the_mark_requests_and_accepts(
    client: Client, database: Database, cast: Cast, platform: str
) -> None:
    asker = await add_colleague(database, cast.alice, "Ans", platform, relationship_manager=True)
    accepter = await add_colleague(database, cast.carol, "Gijs", platform, relationship_manager=True)
    partnership = await asked(client, asker, cast.dave)
    done = (await settles(client, "acceptPartnership", accepter, partnership)).done("acceptPartnership")
    assert done["partnership"]["status"] == "ACTIVE"


@pytest.mark.parametrize(
    ("field", "asker_may", "asked_may"),
    [
        ("acceptPartnership", False, True),
        ("declinePartnership", False, True),
        ("withdrawPartnership", True, False),
    ],
)
async def test_par_1_only_the_asked_side_decides_and_only_the_asking_side_withdraws(
    client: Client, database: Database, cast: Cast, field: str, asker_may: bool, asked_may: bool
) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    may, may_not = (cast.alice, cast.dave) if asker_may else (cast.dave, cast.alice)
    async with nothing_happens(database):
        assert (await settles(client, field, may_not, partnership)).code == "FORBIDDEN"
    (await settles(client, field, may, partnership)).done(field)


@pytest.mark.parametrize("who", ["alice", "dave"])
async def test_par_1_either_side_ends(client: Client, database: Database, cast: Cast, who: str) -> None:
    partnership = await make_partners(database, cast.alice, cast.dave)
    ended = (await settles(client, "endPartnership", getattr(cast, who), partnership)).done("endPartnership")
    assert (ended["partnership"]["status"], ended["removedMembershipIds"]) == ("ENDED", [])


async def test_par_1_a_third_environment_finds_no_partnership(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    eve = await sign_up(database, "Eve", "eve@evil.example", "Evil")
    await set_relationship_manager(database, eve, eve)
    async with nothing_happens(database):
        for field in VERBS[1:]:
            assert (await settles(client, field, eve, partnership)).refused(field) == "NOT_FOUND"
        assert (await connects(client, eve, partnership, eve)).refused("setPartnershipManager") == "NOT_FOUND"
        for bad in ("par_" + "0" * 32, cast.alice.id, "", "x" * 500):
            assert (await settles(client, "acceptPartnership", eve, bad)).refused("acceptPartnership") == "NOT_FOUND"
    assert await seen(client, eve, partnership) is None
    answer = await client.ask("{ environment { partnerships { totalCount } } }", as_=eve)
    assert answer.data["environment"]["partnerships"]["totalCount"] == 0


@pytest.mark.parametrize("state", ["REQUESTED", "ACTIVE", "DECLINED", "WITHDRAWN", "ENDED"])
async def test_par_1_and_usr_9_a_screen_says_beforehand_what_the_verbs_do(
    client: Client, database: Database, cast: Cast, state: str
) -> None:
    await administrators(database, cast)
    partnership = await in_state(client, cast, state)
    verbs = {
        "viewerCanAccept": partnerships.accept_partnership,
        "viewerCanEnd": partnerships.end_partnership,
    }
    for who in (cast.alice, cast.dave):
        found = await seen(client, who, partnership)
        assert found is not None
        for question, verb in verbs.items():
            doing = lambda uow, who=who, verb=verb: verb(  # noqa: E731
                uow, replace(who, relationship_manager=True).actor, partnership_id=key(partnership)
            )
            code = await refusal_of(database, doing)
            assert found[question] == {"allowed": code is None, "code": code}, (who.name, question)


async def test_par_1_the_asking_side_may_not_accept_whatever_the_state(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    for _ in range(2):
        found = await seen(client, cast.alice, partnership)
        assert found is not None
        assert found["viewerCanAccept"] == {"allowed": False, "code": "FORBIDDEN"}
        async with nothing_happens(database):
            assert (await settles(client, "acceptPartnership", cast.alice, partnership)).code == "FORBIDDEN"
        await settles(client, "acceptPartnership", cast.dave, partnership)


# ---- PAR-2: finding


async def test_par_2_found_by_the_beginning_of_the_name_whatever_its_case_and_accents(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await sign_up(database, "Zoë", "zoe@zoe.example", "Électro Zürich")
    assert await find(client, cast.alice, "glo") == ["Globex"]
    assert await find(client, cast.alice, "  GLOBEX ") == ["Globex"]
    assert await find(client, cast.alice, "electro z") == ["Électro Zürich"]
    for nothing in ("lob", "globexx", "glo%", "glo_", "Acme", "zurich"):
        assert await find(client, cast.alice, nothing) == []


@pytest.mark.parametrize("search", ["", "gl", "  gl  ", "g l", "%%%", "___", "...", "g__", "\0\0\0", "gl\0"])
async def test_par_2_three_letters_at_least(client: Client, database: Database, cast: Cast, search: str) -> None:
    await administrators(database, cast)
    assert (await client.ask(FIND, {"s": search}, as_=cast.alice)).code == "BAD_USER_INPUT"


async def test_par_2_found_by_the_proven_number_of_an_activated_organisation(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    made = await create_organisation(database, cast.carol, "Globex Trade", "87654321", activated=False)
    assert await find(client, cast.alice, "87654321") == []
    await activate_by_code(database, cast.carol, made)
    assert await find(client, cast.alice, "87654321") == [], "a code proves nothing (ORG-12)"
    async with database.write(origin="test") as uow:
        await organisation_verification.verify(uow, organisation_id=key(made))
    assert await find(client, cast.alice, "87654321") == ["Globex"]
    assert await find(client, cast.alice, "8765 4321") == ["Globex"]
    assert await find(client, cast.alice, "8765432") == [], "a number is not guessed by its beginning"
    assert await find(client, cast.alice, "Globex Trade") == [], "an organisation's name is nobody's business"


async def test_par_2_discoverable_ones_only(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    await create_organisation(database, cast.carol, "Globex Trade", "87654321")
    await put(database, "environments", {"id": cast.carol.environment_id}, discoverable=False)
    assert await find(client, cast.alice, "globex") == await find(client, cast.alice, "87654321") == []
    async with nothing_happens(database):
        assert (await asks(client, cast.alice, cast.dave)).refused("requestPartnership") == "NOT_DISCOVERABLE"
        for guess in (cast.dave, cast.carol):  # of whom one is their manager
            answer = await asks(client, cast.alice, cast.dave, relationshipManagerId=guess.id)
            assert answer.refused("requestPartnership") == "NOT_DISCOVERABLE"


async def test_par_2_the_finder_sees_a_card_and_nothing_more(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    await create_organisation(database, cast.carol, "Globex Trade", "87654321")
    answer = await client.ask(FIND, {"s": "globex"}, as_=cast.alice)
    dave = {"id": cast.dave.id, "name": cast.dave.name, "user": None, "environment": {"name": "Globex"}}
    card = {"id": cast.dave.environment, "name": "Globex", "domains": ["globex.example"]}
    assert answer.data["findEnvironments"] == [card | {"relationshipManagers": [dave]}]
    for hidden in (cast.dave.environment, cast.dave.id, cast.carol.id):
        assert (await client.ask("query($i: ID!) { node(id: $i) { id } }", {"i": hidden}, as_=cast.alice)).data == {
            "node": None
        }
    introspection = 'query { __type(name: "EnvironmentCard") { fields { name } } }'
    fields = (await client.ask(introspection, as_=cast.alice)).data["__type"]["fields"]
    assert {field["name"] for field in fields} == {"id", "name", "domains", "relationshipManagers"}


async def test_par_2_only_who_can_act_is_shown_as_relationship_manager(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await add_colleague(database, cast.carol, "Basic", relationship_manager=True)
    blocked = await add_colleague(database, cast.carol, "Blocked", "ADVANCED_USER", relationship_manager=True)
    await manages(client, "blockUser", cast.carol, blocked.id)
    [card] = (await client.ask(FIND, {"s": "globex"}, as_=cast.alice)).data["findEnvironments"]
    assert [person["name"] for person in card["relationshipManagers"]] == [cast.dave.name]


@pytest.mark.parametrize("first", [0, -1, 101])
async def test_par_2_a_page_has_1_to_100(client: Client, database: Database, cast: Cast, first: int) -> None:
    await administrators(database, cast)
    assert (await client.ask(FIND, {"s": "globex", "n": first}, as_=cast.alice)).code == "BAD_USER_INPUT"


# ---- PAR-3: whom


async def test_par_3_a_request_to_a_chosen_manager_goes_to_that_one_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await set_relationship_manager(database, cast.carol, cast.carol)
    given = {"relationshipManagerId": cast.carol.id, "message": " Hello  you "}
    partnership = await asked(client, cast.alice, cast.dave, **given)
    [item] = await requests(client, cast.carol)
    assert item["state"] == "OPEN"
    assert item["from"] == {"name": "Acme"}
    told = {"id": partnership, "status": "REQUESTED", "requestedByUs": False, "message": "Hello you"}
    assert item["partnership"] == told | {"partner": {"name": "Acme"}}
    assert await requests(client, cast.dave) == []
    sent = await mails(database, kind="PARTNERSHIP_REQUEST")
    assert [mail.to for mail in sent] == [cast.carol.email]
    assert (sent[0].params["environment_name"], sent[0].params["message"]) == ("Acme", "Hello you")


async def test_par_3_with_none_chosen_all_are_asked_and_the_first_decides_for_all(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await set_relationship_manager(database, cast.carol, cast.carol)
    partnership = await asked(client, cast.alice, cast.dave)
    assert await states(client, cast.carol) == await states(client, cast.dave) == ["OPEN"]
    sent = {mail.to for mail in await mails(database, kind="PARTNERSHIP_REQUEST")}
    assert sent == {cast.carol.email, cast.dave.email}
    await settles(client, "acceptPartnership", cast.carol, partnership)
    assert await states(client, cast.carol) == await states(client, cast.dave) == ["ACCEPTED"]
    async with nothing_happens(database):
        late = await settles(client, "declinePartnership", cast.dave, partnership)
        assert late.refused("declinePartnership") == "ALREADY_SETTLED"


async def test_par_3_a_chosen_one_who_is_none_is_not_found(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    async with nothing_happens(database):
        for nobody in (cast.carol.id, cast.alice.id, "usr_" + "0" * 32, "nonsense"):
            answer = await asks(client, cast.alice, cast.dave, relationshipManagerId=nobody)
            assert answer.refused("requestPartnership") == "NOT_FOUND"


async def test_par_3_where_there_is_none_the_administrators_get_a_notice_and_no_mail(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    second = await add_colleague(database, cast.carol, "Second", "ADMINISTRATOR", relationship_manager=False)
    await asked(client, cast.alice, cast.carol)
    for administrator in (cast.carol, second):
        assert await notices(client, administrator, "PARTNERSHIP_REQUESTED") == [NEEDED]
    assert await requests(client, cast.dave) == []
    assert await notices(client, cast.dave, "PARTNERSHIP_REQUESTED") == []
    assert await mails(database, kind="PARTNERSHIP_REQUEST") == []


@pytest.mark.parametrize("way", ["mark", "role", "unblock", "accept an invitation"])
async def test_par_3_whoever_becomes_relationship_manager_finds_the_open_request(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    await administrators(database, cast)
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    if way == "role":
        newcomer = await add_colleague(database, cast.carol, "New", "BASIC_USER", relationship_manager=True)
    else:
        newcomer = await add_colleague(
            database, cast.carol, "New", "ADVANCED_USER", relationship_manager=way == "unblock"
        )
    if way == "unblock":
        await manages(client, "blockUser", cast.carol, newcomer.id)
    partnership = await asked(client, cast.alice, cast.carol)
    token: Any = newcomer.token
    if way == "mark":
        await set_relationship_manager(database, cast.carol, newcomer)
    elif way == "role":
        assert await requests(client, newcomer) == []
        await change_role(database, cast.carol, newcomer, "ADVANCED_USER")
    elif way == "unblock":
        (await manages(client, "unblockUser", cast.carol, newcomer.id)).done("unblockUser")
    else:
        token = await invited_manager(client, database, cast.carol)
    [item] = await requests(client, token)
    assert (item["state"], item["partnership"]["id"]) == ("OPEN", partnership)
    await settles(client, "acceptPartnership", token, partnership)
    assert await states(client, token) == ["ACCEPTED"]


async def invited_manager(client: Client, database: Database, by: LoggedInUser) -> str:
    made = await invites(client, database, by, "late@globex.example", "ADVANCED_USER")
    given = {"token": made.token, "name": "Late", "password": "purple teapot orbits quietly"}
    answer = await client.do("acceptInvitation", given, "grant { token }")
    return str(answer.done("acceptInvitation")["grant"]["token"])


async def test_par_3_a_request_for_a_chosen_one_is_nobody_elses_until_that_one_is_gone(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    await asked(client, cast.alice, cast.dave, relationshipManagerId=cast.dave.id)
    await set_relationship_manager(database, cast.carol, cast.carol)
    assert await requests(client, cast.carol) == []
    await change_role(database, cast.carol, cast.dave, "BASIC_USER")
    assert await states(client, cast.carol) == ["OPEN"]
    await change_role(database, cast.carol, cast.dave, "ADVANCED_USER")
    assert len(await requests(client, cast.dave)) == 1, "who had it already has it once"


async def test_par_3_a_settled_request_is_shown_to_no_newcomer(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    partnership = await asked(client, cast.alice, cast.dave)
    await settles(client, "withdrawPartnership", cast.alice, partnership)
    await set_relationship_manager(database, cast.carol, cast.carol)
    assert await requests(client, cast.carol) == []


async def test_par_3_what_their_own_side_asked_is_shown_to_no_newcomer(
    client: Client, database: Database, cast: Cast
) -> None:
    await asked(client, cast.alice, cast.dave)
    newcomer = await add_colleague(database, cast.alice, "Nel", "ADVANCED_USER", relationship_manager=True)
    assert await requests(client, newcomer) == []


# ---- PAR-4: states

SETTLE = {
    "DECLINED": [("declinePartnership", "dave")],
    "WITHDRAWN": [("withdrawPartnership", "alice")],
    "ACTIVE": [("acceptPartnership", "dave")],
    "ENDED": [("acceptPartnership", "dave"), ("endPartnership", "alice")],
}


async def in_state(client: Client, cast: Cast, state: str) -> str:
    partnership = await asked(client, cast.alice, cast.dave)
    for field, who in SETTLE.get(state, []):
        (await settles(client, field, getattr(cast, who), partnership)).done(field)
    return partnership


@pytest.mark.parametrize("state", [s.value for s in PartnershipStatus])
async def test_par_4_nothing_leaves_a_state_but_by_its_transitions(
    client: Client, database: Database, cast: Cast, state: str
) -> None:
    await administrators(database, cast)
    partnership = await in_state(client, cast, state)
    found = await seen(client, cast.alice, partnership)
    assert found is not None
    assert (found["status"], found["settledAt"] is None) == (state, state == "REQUESTED")
    allowed = {"REQUESTED": set(VERBS[1:4]), "ACTIVE": {"endPartnership"}}.get(state, set())
    async with nothing_happens(database):
        for field in set(VERBS[1:]) - allowed:
            who = cast.alice if field == "withdrawPartnership" else cast.dave
            assert (await settles(client, field, who, partnership)).refused(field) == "ALREADY_SETTLED", field
        if state not in ("REQUESTED", "ACTIVE"):
            answer = await connects(client, cast.dave, partnership, cast.dave)
            assert answer.refused("setPartnershipManager") == "ALREADY_SETTLED"


@pytest.mark.parametrize("state", ["DECLINED", "WITHDRAWN", "ENDED"])
@pytest.mark.parametrize("side", ["alice", "dave"])
async def test_par_4_asking_again_works_from_either_side(
    client: Client, database: Database, cast: Cast, state: str, side: str
) -> None:
    await administrators(database, cast)
    before = await in_state(client, cast, state)
    who, whom = (cast.alice, cast.dave) if side == "alice" else (cast.dave, cast.alice)
    again = await asked(client, who, whom)
    assert again != before
    (await settles(client, "acceptPartnership", whom, again)).done("acceptPartnership")
    statuses = {row.status for row in (await partnership_rows(database)).values()}
    assert statuses == {PartnershipStatus(state), PartnershipStatus.ACTIVE}


@pytest.mark.parametrize("side", ["alice", "dave"])
@pytest.mark.parametrize(("state", "code"), [("REQUESTED", "PARTNERSHIP_PENDING"), ("ACTIVE", "ALREADY_PARTNERS")])
async def test_par_4_a_second_or_crossing_request_is_pointed_to_the_first(
    client: Client, database: Database, cast: Cast, side: str, state: str, code: str
) -> None:
    await administrators(database, cast)
    partnership = await in_state(client, cast, state)
    who, whom = (cast.alice, cast.dave) if side == "alice" else (cast.dave, cast.alice)
    async with nothing_happens(database):
        payload = (await asks(client, who, whom)).payload("requestPartnership")
    assert [error["code"] for error in payload["errors"]] == [code]
    assert (payload["partnership"]["id"], payload["partnership"]["status"]) == (partnership, state)
    assert payload["partnership"]["requestedByUs"] is (side == "alice")


async def test_par_4_nobody_partners_with_oneself_or_with_nobody(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    async with nothing_happens(database):
        for environment in (cast.alice.environment, "env_" + "0" * 32, cast.dave.id, ""):
            answer = await client.do("requestPartnership", {"environmentId": environment}, PARTNER, as_=cast.alice)
            assert answer.refused("requestPartnership") == "NOT_FOUND"
        answer = await asks(client, cast.alice, cast.dave, message="x" * 501)
        assert answer.refused("requestPartnership") == "INVALID_INPUT"


PARTNER = "partnership { id }"


async def test_err_1_visibility_and_input_come_before_state(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    partnership = await in_state(client, cast, "DECLINED")
    async with nothing_happens(database):
        answer = await settles(client, "declinePartnership", cast.dave, partnership, reason="x" * 501)
        assert answer.refused("declinePartnership") == "INVALID_INPUT"
        assert (await settles(client, "declinePartnership", cast.alice, partnership)).code == "FORBIDDEN"
    await asked(client, cast.alice, cast.dave)
    async with nothing_happens(database):
        answer = await asks(client, cast.alice, cast.dave, relationshipManagerId=cast.carol.id)
        assert answer.refused("requestPartnership") == "NOT_FOUND"


@pytest.mark.parametrize("bad", [{"message": "x" * 501}, {"idempotencyKey": ""}, {"idempotencyKey": "x" * 201}])
@pytest.mark.parametrize("unseen", ["nowhere", "own", "manager"])
async def test_err_1_what_is_not_found_is_told_before_bad_input(
    client: Client, database: Database, cast: Cast, unseen: str, bad: dict[str, str]
) -> None:
    await administrators(database, cast)
    given: dict[str, str] = {"environmentId": cast.dave.environment} | bad
    if unseen == "manager":
        given["relationshipManagerId"] = cast.bob.id
    else:
        given["environmentId"] = "env_" + "0" * 32 if unseen == "nowhere" else cast.alice.environment
    async with nothing_happens(database):
        answer = await client.do("requestPartnership", given, PARTNER, as_=cast.alice)
        [error] = answer.payload("requestPartnership")["errors"]
        field = "relationshipManagerId" if unseen == "manager" else "environmentId"
        assert (error["code"], error["field"]) == ("NOT_FOUND", [field])
        answer = await asks(client, cast.alice, cast.dave, **bad)
        assert answer.refused("requestPartnership") == "INVALID_INPUT"


async def test_par_4_the_same_request_by_one_key_is_one_request(client: Client, database: Database, cast: Cast) -> None:
    await administrators(database, cast)
    first = await asked(client, cast.alice, cast.dave, idempotencyKey="once")
    async with nothing_happens(database):
        assert await asked(client, cast.alice, cast.dave, idempotencyKey="once") == first
        other = await asks(client, cast.alice, cast.dave, idempotencyKey="once", message="Another one")
        assert other.refused("requestPartnership") == "IDEMPOTENCY_CONFLICT"


async def test_par_4_the_list_shows_each_side_its_partnerships_by_status(
    client: Client, database: Database, cast: Cast
) -> None:
    await administrators(database, cast)
    declined = await in_state(client, cast, "DECLINED")
    active = await in_state(client, cast, "ACTIVE")
    query = """query($s: PartnershipStatus, $n: Int! = 50, $a: String) { environment {
      partnerships(status: $s, first: $n, after: $a) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id partner { name } } } } } }"""
    for who, partner in ((cast.alice, "Globex"), (cast.dave, "Acme")):
        found = (await client.ask(query, as_=who)).data["environment"]["partnerships"]
        assert [edge["node"]["id"] for edge in found["edges"]] == [active, declined]
        assert {edge["node"]["partner"]["name"] for edge in found["edges"]} == {partner}
        only = (await client.ask(query, {"s": "DECLINED"}, as_=who)).data["environment"]["partnerships"]
        assert ([edge["node"]["id"] for edge in only["edges"]], only["totalCount"]) == ([declined], 1)
        page = (await client.ask(query, {"n": 1}, as_=who)).data["environment"]["partnerships"]
        assert page["pageInfo"]["hasNextPage"]
        after = {"n": 1, "a": page["pageInfo"]["endCursor"]}
        rest = (await client.ask(query, after, as_=who)).data["environment"]["partnerships"]
        assert [edge["node"]["id"] for edge in rest["edges"]] == [declined]
    mine = (await client.ask(query, {"n": 1}, as_=cast.alice)).data["environment"]["partnerships"]
    foreign = {"a": mine["pageInfo"]["endCursor"]}
    refused = await client.ask(query, foreign, as_=cast.dave)
    assert refused.code == "BAD_USER_INPUT"


# ---- PAR-5: what it opens


async def test_par_5_a_partnership_opens_no_organisation_but_makes_connected_users_candidates(
    client: Client, database: Database, cast: Cast
) -> None:
    organisation = await create_organisation(database, cast.alice)
    partnership = await make_partners(database, cast.alice, cast.dave)
    node = "query($i: ID!) { node(id: $i) { ... on Organisation { name memberCandidates { edges { node { id } } } } } }"
    given = {"i": organisation}
    assert (await client.ask(node, given, as_=cast.dave)).data == {"node": None}
    answer = await client.ask(node, given, as_=cast.alice)
    candidates = {edge["node"]["id"] for edge in answer.data["node"]["memberCandidates"]["edges"]}
    assert cast.dave.id in candidates
    assert cast.carol.id not in candidates, "she is a partner's, but her side did not connect her"
    await settles(client, "endPartnership", cast.dave, partnership)
    answer = await client.ask(node, given, as_=cast.alice)
    assert cast.dave.id not in {edge["node"]["id"] for edge in answer.data["node"]["memberCandidates"]["edges"]}
