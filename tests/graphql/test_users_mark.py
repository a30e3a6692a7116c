"""USR-7: the relationship-manager mark comes with the roles that may act on it; whoever lacks just that is told so."""

from typing import Any

import pytest

from server.db.database import Database
from server.domain import operator, partnerships
from server.domain.errors import MarkMissing
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    accepts,
    asked,
    asks,
    invites,
    joins,
    last_secret,
    manages,
    me,
    requests,
    sets_password,
    settles,
    user,
)
from tests.rows import audit, key, nothing_happens, rows
from tests.scenario import (
    Cast,
    add_colleague,
    change_role,
    expire_invitation,
    make_partners,
    set_relationship_manager,
    sign_up,
)

ROLES = [BASIC_USER, ADVANCED_USER, ADMINISTRATOR]
BRINGS = {BASIC_USER: False, ADVANCED_USER: True, ADMINISTRATOR: True}
NORA = "nora@acme.example"


async def marked(client: Client, who: Any, user_id: str) -> tuple[str, bool]:
    found = await user(client, who, user_id)
    assert found is not None
    return found["role"]["key"], found["relationshipManager"]


async def changes(client: Client, cast: Cast, whom: Any, role: str, said: bool | None = None) -> Answer:
    more = {} if said is None else {"relationshipManager": said}
    return await manages(client, "changeUserRole", cast.alice, whom.id, role=role, **more)


# ---- with each way to a role


async def test_usr_7_a_founder_can_ask_for_a_partnership_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    made = (await joins(client, database, "fay@fresh.example")).done("completeSignUp")
    assert (made["user"]["role"]["key"], made["user"]["relationshipManager"]) == (ADMINISTRATOR, True)
    await asked(client, made["grant"]["token"], cast.dave)


async def test_usr_7_who_joins_by_the_domain_has_no_mark(client: Client, database: Database, cast: Cast) -> None:
    made = (await joins(client, database, NORA)).done("completeSignUp")
    assert (made["user"]["role"]["key"], made["user"]["relationshipManager"]) == (BASIC_USER, False)


async def becomes_waiting(client: Client, cast: Cast, way: str, given: dict[str, Any]) -> str:
    """The id of the user whom Alice invites or adds."""
    select = "user { id }"
    if way in ("password", "acting"):
        answer = await client.do("addUser", given | {"name": "Nora"}, select, as_=cast.alice)
        return str(answer.done("addUser")["user"]["id"])
    if way == "accept":
        answer = await client.do("inviteUser", given, select, as_=cast.alice)
        return str(answer.done("inviteUser")["user"]["id"])
    rows_ = {"invitations": [given]}
    answer = await client.do("inviteUsers", rows_, f"results {{ invitation {{ {select} }} }}", as_=cast.alice)
    return str(answer.done("inviteUsers")["results"][0]["invitation"]["user"]["id"])


async def starts(client: Client, database: Database, cast: Cast, way: str, email: str, who: Any) -> None:
    """Whoever waits at the address becomes active."""
    match way:
        case "accept":
            (await accepts(client, await last_secret(database, email))).done("acceptInvitation")
        case "sign up":
            (await joins(client, database, email)).done("completeSignUp")
        case "password":
            (await sets_password(client, await last_secret(database, email))).done("setPassword")
        case "acting":
            assert (await me(client, who, environment=cast.alice.environment)).code is None


@pytest.mark.parametrize("way", ["accept", "sign up", "password", "acting"])
async def test_usr_7_an_invited_or_added_user_starts_with_what_the_role_brings_or_the_call_says(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    for n, (role, said) in enumerate((role, said) for role in ROLES for said in (None, True, False)):
        email, who = f"nora{n}@acme.example", None
        if way == "acting":
            email = f"erin@initech{n}.example"
            who = await sign_up(database, "Erin Post", email, "Initech")
        given = {"email": email, "role": role} | ({} if said is None else {"relationshipManager": said})
        user_id = await becomes_waiting(client, cast, way, given)
        expected = role, BRINGS[role] if said is None else said
        assert await marked(client, cast.alice, user_id) == expected, "as the overview shows them while they wait"
        await starts(client, database, cast, way, email, who)
        assert await marked(client, cast.alice, user_id) == expected
        [row] = await rows(database, "users", id=key(user_id))
        assert row.status.value == "ACTIVE"


@pytest.mark.parametrize("by", ["inviteUser", "addUser"])
async def test_usr_7_an_idempotency_key_holds_the_mark_too(
    client: Client, database: Database, cast: Cast, by: str
) -> None:
    given = {"email": NORA, "idempotencyKey": "k"} | ({"name": "Nora"} if by == "addUser" else {})
    (await client.do(by, given, as_=cast.alice)).done(by)
    async with nothing_happens(database):
        other = await client.do(by, given | {"relationshipManager": True}, as_=cast.alice)
        assert other.refused(by) == "IDEMPOTENCY_CONFLICT"


async def test_usr_7_an_invitation_after_an_expired_one_starts_anew(
    client: Client, database: Database, cast: Cast
) -> None:
    first = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    await expire_invitation(database, first.id)
    again = await invites(client, database, cast.alice, NORA)
    assert await marked(client, cast.alice, again.user_id) == (BASIC_USER, False)


async def test_usr_7_an_expired_invitation_leaves_no_mark_to_who_signs_up(
    client: Client, database: Database, cast: Cast
) -> None:
    first = await invites(client, database, cast.alice, NORA, ADVANCED_USER)
    await expire_invitation(database, first.id)
    made = (await joins(client, database, NORA)).done("completeSignUp")
    assert (made["user"]["role"]["key"], made["user"]["relationshipManager"]) == (BASIC_USER, False)


@pytest.mark.parametrize("role", [BASIC_USER, ADMINISTRATOR])
@pytest.mark.parametrize("way", ["accept", "acting", "sign up"])
async def test_inv_11_and_usr_7_without_a_voucher_neither_role_nor_mark_counts(
    client: Client, database: Database, cast: Cast, way: str, role: str
) -> None:
    second = await add_colleague(database, cast.alice, "Sec", ADMINISTRATOR)
    email = "erin@initech.example" if way == "acting" else NORA
    erin = await sign_up(database, "Erin Post", email, "Initech") if way == "acting" else None
    given = {"email": email, "role": role, "relationshipManager": True}
    if way == "acting":
        await client.do("addUser", given | {"name": "Erin"}, as_=second)
    else:
        await client.do("inviteUser", given, as_=second)
    await change_role(database, cast.alice, second, BASIC_USER)
    if way == "accept":
        await accepts(client, await last_secret(database, email))
    elif way == "sign up":
        await joins(client, database, email)
    else:
        await me(client, erin, environment=cast.alice.environment)
    [row] = await rows(database, "users", canonical=email, environment_id=cast.alice.environment_id)
    assert (row.role.value, row.status.value, row.relationship_manager) == (BASIC_USER, "ACTIVE", False)


# ---- with a changed role


@pytest.mark.parametrize("said", [None, True, False])
@pytest.mark.parametrize("held", [True, False])
@pytest.mark.parametrize(("before", "after"), [(a, b) for a in ROLES for b in ROLES if a != b])
async def test_usr_7_a_new_role_brings_the_mark_or_leaves_it_unless_the_call_says(
    client: Client, database: Database, cast: Cast, before: str, after: str, held: bool, said: bool | None
) -> None:
    one = await add_colleague(database, cast.alice, "One", before, relationship_manager=held)
    (await changes(client, cast, one, after, said)).done("changeUserRole")
    expected = said if said is not None else BRINGS[after] or held
    assert await marked(client, cast.alice, one.id) == (after, expected)
    last = (await audit(database, action="user.role_changed"))[-1]
    told = {"relationshipManager": expected} if expected is not held else {}
    assert last.after == {"role": after} | told
    assert last.before == {"role": before} | dict.fromkeys(told, held)


async def test_usr_7_the_same_role_with_another_mark_changes_the_mark_only(
    client: Client, database: Database, cast: Cast
) -> None:
    (await changes(client, cast, cast.bob, BASIC_USER, True)).done("changeUserRole")
    assert await marked(client, cast.alice, cast.bob.id) == (BASIC_USER, True)
    assert len(await audit(database, action="user.relationship_manager_granted")) == 1
    assert await audit(database, action="user.role_changed") == [
        row for row in await audit(database, action="user.role_changed") if row.target_id != cast.bob.user_id
    ]
    async with nothing_happens(database):
        (await changes(client, cast, cast.bob, BASIC_USER, True)).done("changeUserRole")
        (await changes(client, cast, cast.bob, BASIC_USER)).done("changeUserRole")


async def test_usr_7_the_last_administrator_keeps_the_role_and_may_give_the_mark_away(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        refused = await changes(client, cast, cast.alice, BASIC_USER, False)
        assert refused.refused("changeUserRole") == "LAST_ADMINISTRATOR"
    (await changes(client, cast, cast.alice, ADMINISTRATOR, False)).done("changeUserRole")
    assert await marked(client, cast.alice, cast.alice.id) == (ADMINISTRATOR, False)


async def test_usr_7_nobody_else_gives_or_takes_it_with_a_role(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for said in (True, False, None):
            more = {} if said is None else {"relationshipManager": said}
            given = {"userId": cast.dave.id, "role": ADVANCED_USER} | more
            assert (await client.do("changeUserRole", given, as_=cast.dave)).code == "FORBIDDEN"
            answer = await client.do("changeUserRole", given, as_=cast.alice)
            assert answer.refused("changeUserRole") == "NOT_FOUND"


@pytest.mark.parametrize("held", [True, False])
async def test_usr_7_the_operator_makes_administrators_with_the_mark(
    client: Client, database: Database, cast: Cast, held: bool
) -> None:
    if held:
        await set_relationship_manager(database, cast.alice, cast.bob)
    async with database.write(origin="command line") as uow:
        await operator.make_administrator(uow, email=cast.bob.email)
    assert await marked(client, cast.alice, cast.bob.id) == (ADMINISTRATOR, True)


async def test_usr_7_an_administrator_who_is_only_unblocked_by_the_operator_keeps_what_was_taken(
    client: Client, database: Database, cast: Cast
) -> None:
    second = await add_colleague(database, cast.alice, "Sec", ADMINISTRATOR, relationship_manager=False)
    (await manages(client, "blockUser", cast.alice, second.id)).done("blockUser")
    async with database.write(origin="command line") as uow:
        await operator.make_administrator(uow, email=second.email)
    assert await marked(client, cast.alice, second.id) == (ADMINISTRATOR, False)


# ---- what follows


async def test_par_3_and_usr_7_the_open_request_is_found_by_who_becomes_manager_by_the_role(
    client: Client, database: Database, cast: Cast
) -> None:
    for one in (cast.carol, cast.dave):
        await set_relationship_manager(database, cast.carol, one, False)
    partnership = await asked(client, cast.alice, cast.carol)
    made = await invites(client, database, cast.carol, "late@globex.example", ADVANCED_USER)
    late = (await accepts(client, made.token)).done("acceptInvitation")["grant"]["token"]
    assert [item["partnership"]["id"] for item in await requests(client, late)] == [partnership]
    (await settles(client, "acceptPartnership", late, partnership)).done("acceptPartnership")


async def test_par_7_and_usr_7_a_call_that_takes_the_mark_tells_the_administrators(
    client: Client, database: Database, cast: Cast
) -> None:
    await make_partners(database, cast.alice, cast.dave)
    before = len(await rows(database, "inbox_items", user_id=cast.carol.user_id, notice="PARTNERSHIP_REQUESTED"))
    given = {"userId": cast.dave.id, "role": BASIC_USER, "relationshipManager": False}
    (await client.do("changeUserRole", given, as_=cast.carol)).done("changeUserRole")
    after = len(await rows(database, "inbox_items", user_id=cast.carol.user_id, notice="PARTNERSHIP_REQUESTED"))
    assert after == before + 1


# ---- who lacks it is told so


ADMINISTRATOR_IS_TOLD = {
    "en": "As Administrator you can give it to yourself.",
    "nl": "Als beheerder kun je jezelf die markering geven.",
}
ROLE_IS_TOLD = {
    "en": "Your role does not let you manage partnerships.",
    "nl": "Partnerschappen beheren mag niet met jouw rol.",
}
OTHERS_ARE_TOLD = {
    "en": "Ask an Administrator to give it to you.",
    "nl": "Vraag een beheerder van de omgeving je die markering te geven.",
}


@pytest.mark.parametrize("locale", ["en", "nl"])
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("mark", [True, False])
async def test_usr_7_who_lacks_the_mark_is_told_just_that_and_who_gives_it(
    client: Client, database: Database, cast: Cast, role: str, mark: bool, locale: str
) -> None:
    one = await add_colleague(database, cast.alice, "One", role, relationship_manager=mark)
    (await client.do("updateAccount", {"locale": locale}, as_=one)).done("updateAccount")
    if BRINGS[role] and mark:
        await asked(client, one, cast.dave)
        return
    async with nothing_happens(database):
        answers = [
            await asks(client, one, cast.dave),
            await client.ask('{ findEnvironments(search: "glob") { id } }', as_=one),
            await client.ask("{ environment { partnerships { totalCount } } }", as_=one),
        ]
    for answer in answers:
        [error] = answer.errors
        told = {"code": "FORBIDDEN", "permission": "PARTNERSHIP_MANAGE"}
        assert error["extensions"] == told | ({"missing": "RELATIONSHIP_MANAGER"} if BRINGS[role] else {})
        if BRINGS[role]:
            how = ADMINISTRATOR_IS_TOLD if role == ADMINISTRATOR else OTHERS_ARE_TOLD
            assert error["message"].endswith(how[locale])
        else:
            assert error["message"].startswith(ROLE_IS_TOLD[locale])


async def test_usr_7_other_permissions_never_name_the_mark(client: Client, database: Database, cast: Cast) -> None:
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    async with nothing_happens(database):
        answer = await client.do("inviteUser", {"email": "x@globex.example"}, as_=cast.dave)
    assert answer.errors[0]["extensions"] == {"code": "FORBIDDEN", "permission": "USER_INVITE"}


async def test_usr_7_a_mark_taken_meanwhile_is_told_by_the_verb_too(
    client: Client, database: Database, cast: Cast
) -> None:
    before = cast.dave.actor
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    async with nothing_happens(database):
        with pytest.raises(MarkMissing) as told:
            async with database.write(origin="test") as uow:
                await partnerships.request_partnership(uow, before, environment_id=cast.alice.environment_id)
    assert told.value.extensions["missing"] == "RELATIONSHIP_MANAGER"


async def test_usr_7_and_usr_9_a_screen_tells_who_lost_the_mark_just_that(
    client: Client, database: Database, cast: Cast
) -> None:
    await asked(client, cast.alice, cast.dave)
    await set_relationship_manager(database, cast.carol, cast.dave, False)
    request = "... on PartnershipRequest { partnership { viewerCanAccept { code message } } }"
    query = f"{{ inbox {{ edges {{ node {{ {request} }} }} }} }}"
    answer = await client.ask(query, as_=cast.dave)
    assert not answer.errors
    [edge] = [edge for edge in answer.data["inbox"]["edges"] if edge["node"]]
    told = edge["node"]["partnership"]["viewerCanAccept"]
    assert told["code"] == "FORBIDDEN"
    assert told["message"].endswith(OTHERS_ARE_TOLD["en"])
