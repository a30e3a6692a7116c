"""Mutations by plans: done once, told as graphql-core tells them, whatever comes between."""

import asyncio
from typing import Any

import pytest

from server.db.database import Database
from server.db.models import OrganisationRole, PlatformRole
from server.domain import environments, users
from server.domain.ids import show
from server.execution import payload_levels, plans
from server.execution.compiler import Compiler
from server.execution.errors import Fallback, Unsupported
from server.schema.build import WelkomSchema
from server.schema.limits import CREDENTIALS
from tests.execution.both import NOT_ASKED, Both, new, route
from tests.execution.doing import Doing
from tests.graphql.contract import input_of
from tests.graphql.schema_queries import fields_of
from tests.graphql.test_isolation import TwoEnvironments, two
from tests.graphql.test_isolation_payloads import DOES, named_in, owned
from tests.rows import key, nothing_happens, rows
from tests.scenario import add_member, change_role, create_organisation

__all__ = ["two"]
pytestmark = pytest.mark.usefixtures("at_once")
USER = "user { id name email status role { key name } createdAt invitation { status } environment { name } }"
MEMBERSHIP = "membership { id role { key } status person { id name } }"
ORGANISATION = "organisation { id name status identifier { scheme value } viewerPermissions }"
PARTNERSHIP = "partnership { id status partner { name } }"
INVITATION = "invitation { id email status role { key } user { id status } }"
# What is read of each payload. Without a secret in them all of them are compiled, as soon as their types are.
READ: dict[str, str] = {
    "updateAccount": "account { id name }",
    "updateEnvironment": "environment { id name storage { used } users(first: 2) { edges { node { id } } } }",
    "startDomainProof": "domainProof { domain provenAt recordName } environment { id domains }",
    "confirmDomainProof": "domainProof { domain provenAt recordName } environment { domainProofs { domain } }",
    "inviteUser": f"{INVITATION} {USER}",
    "inviteUsers": f"results {{ email {INVITATION} errors {{ code message }} }}",
    "addUser": USER,
    "resendInvitation": INVITATION,
    "revokeInvitation": INVITATION,
    "changeUserRole": USER,
    "setRelationshipManager": f"again: {USER}",
    "resetSecondFactor": USER,
    "blockUser": USER,
    "unblockUser": USER,
    "removeUser": "removedUserId",
    "createOrganisation": ORGANISATION,
    "requestActivation": ORGANISATION,
    "confirmActivation": ORGANISATION,
    "updateOrganisation": f"{ORGANISATION} same: {ORGANISATION}",
    "addMembers": f"results {{ {MEMBERSHIP} errors {{ code }} }}",
    "changeMembershipRole": MEMBERSHIP,
    "acceptMembership": MEMBERSHIP,
    "declineMembership": "declined",
    "removeMember": "removedMembershipId",
    "requestPartnership": PARTNERSHIP,
    "acceptPartnership": PARTNERSHIP,
    "declinePartnership": PARTNERSHIP,
    "withdrawPartnership": PARTNERSHIP,
    "endPartnership": f"removedMembershipIds {PARTNERSHIP}",
    "setPartnershipManager": PARTNERSHIP,
    "markInboxItemRead": "item { id readAt }",
    "createDocument": "document { id title } uploadPath",
    "sendDocument": "document { id sentTo }",
    "logOut": "loggedOut",
}
CHANGE = (
    f"mutation($i: ChangeUserRoleInput!) {{ changeUserRole(input: $i) {{ {USER} errors {{ code message field }} }} }}"
)
INPUTS: dict[str, dict[str, Any]] = DOES | {
    "removeUser": {"userId": "DAVE"},
    "declineMembership": {"membershipId": "REQUEST", "reason": "busy"},
    "removeMember": {"membershipId": "MEMBERSHIP"},
}


@pytest.fixture
async def doing(both: Both, database: Database, two: TwoEnvironments) -> Doing:
    return Doing(both, database)


# They end what asks, or answer something else each time: see below, and the tests of sessions and accounts.
NOT_HERE = {"leaveEnvironment", "revokeSession", "removeEmail", "startTwoFactor", "regenerateRecoveryCodes"}
NOT_HERE |= {"startPasskey", "startPasskeyLogIn", "exportAccount"}
NOT_HERE |= {"unlinkExternalIdentity"}


def test_every_mutation_without_a_secret_is_here() -> None:
    assert READ.keys() | NOT_HERE == fields_of("Mutation").keys() - CREDENTIALS


Questions = dict[str, tuple[str, dict[str, Any] | None]]


async def questions(doing: Doing, two: TwoEnvironments) -> Questions:
    """Each mutation with what Carol may do with her own."""
    named = await owned(doing.database, two)
    await doing.begin()
    made: Questions = {}
    for mutation, select in READ.items():
        told = f"__typename {select} errors {{ code message field }}"
        if mutation in INPUTS:
            query = f"mutation($i: {input_of(mutation)}!) {{ __typename {mutation}(input: $i) {{ {told} }} }}"
            made[mutation] = new(query), {"i": {n: named_in(v, named) for n, v in INPUTS[mutation].items()}}
        else:
            made[mutation] = new(f"mutation {{ {mutation} {{ {told} }} }}"), None
    return made


async def test_every_mutation_is_told_as_graphql_core_tells_it(
    doing: Doing, two: TwoEnvironments, subtests: pytest.Subtests
) -> None:
    """And those without a secret are compiled."""
    for mutation, (query, variables) in (await questions(doing, two)).items():
        with subtests.test(msg=mutation):
            answer, taken = await doing.ask(query, variables, as_=two.cast.carol)
            assert answer.done(mutation)
            assert taken == "compiled"


@pytest.mark.parametrize("fault", [Fallback, RuntimeError])
async def test_a_mutation_that_can_t_be_told_is_not_done_twice(
    doing: Doing, two: TwoEnvironments, subtests: pytest.Subtests, monkeypatch: pytest.MonkeyPatch, fault: Any
) -> None:
    """graphql-core tells what it came to: the same answer, and in the audit log what one leaves there."""
    asked, did = await questions(doing, two), 0

    async def unable(*_: Any) -> Any:
        nonlocal did
        did += 1
        raise fault

    monkeypatch.setattr(payload_levels.Objects, "told", unable)
    for mutation, (query, variables) in asked.items():
        with subtests.test(msg=mutation):
            did = 0
            answer, taken = await doing.ask(query, variables, as_=two.cast.carol)
            assert answer.done(mutation)
            assert (did, taken) == (1, "fallback" if fault is Fallback else "failed")


# ---- what is refused


async def test_a_refusal_is_told_by_the_plan(doing: Doing, two: TwoEnvironments) -> None:
    await doing.begin()
    query = new(CHANGE)
    given = {"i": {"userId": two.cast.alice.id, "role": "BASIC_USER"}}  # of another environment
    answer, taken = await doing.ask(query, given, as_=two.cast.carol)
    assert (answer.refused("changeUserRole"), taken) == ("NOT_FOUND", "compiled")
    async with nothing_happens(doing.database):
        await doing.both.compiling.ask(query, given, as_=two.cast.carol)


@pytest.mark.parametrize(
    "variables", [None, {}, {"i": None}, {"i": {"userId": "x"}}, {"i": {"userId": "x", "role": 1}}]
)
async def test_an_input_that_does_not_fit_is_told_by_graphql_core(
    doing: Doing, two: TwoEnvironments, variables: Any
) -> None:
    await doing.begin()
    async with nothing_happens(doing.database):
        answer, taken = await doing.ask(new(CHANGE), variables, as_=two.cast.carol)
    assert (answer.code, taken) == ("BAD_USER_INPUT", "fallback")


async def test_what_is_unsupported_below_a_list_is_found_before_a_mutation_is_done(
    doing: Doing, two: TwoEnvironments, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[object] = []

    def unknown(*_: object) -> str:
        raise Unsupported

    monkeypatch.setattr(Compiler, "_lookup", unknown)
    monkeypatch.setattr(payload_levels.RootMutation, "_done", done.append)
    await doing.begin()
    below = "user { status memberships { edges { node { role { key } } } } }"
    query = new(f"mutation($i: BlockUserInput!) {{ blockUser(input: $i) {{ {below} }} }}")
    answer, taken = await doing.ask(query, {"i": {"userId": two.cast.dave.id}}, as_=two.cast.carol)
    assert answer.data["blockUser"]["user"]["status"] == "BLOCKED"
    assert (done, taken) == ([], "unsupported")


async def test_what_is_skipped_is_done_all_the_same_or_not_at_all(doing: Doing, two: TwoEnvironments) -> None:
    """A payload of which nothing is told, and a mutation that is not asked for."""
    await doing.begin()
    query = new(
        "mutation($no: Boolean!, $dave: ID!) { __typename "
        "blockUser(input: {userId: $dave}) { user @skip(if: true) { id } errors @include(if: $no) { code } } "
        "removeUser(input: {userId: $dave}) @include(if: $no) { errors { code } } }"
    )
    given = {"no": False, "dave": two.cast.dave.id}
    answer, by, taken = await doing.done(doing.both.compiling, query, given, as_=two.cast.carol)
    assert (answer.data, taken) == ({"__typename": "Mutation", "blockUser": {}}, "compiled")
    assert [action for action, *_ in by] == ["user.blocked"]


async def test_a_rule_that_refuses_is_told_by_graphql_core_and_nothing_is_done(
    doing: Doing, two: TwoEnvironments
) -> None:
    """Before its input is looked at: nothing is learnt of that."""
    await doing.begin()
    for user_id in (two.cast.carol.id, "no id"):
        given = {"i": {"userId": user_id, "role": "BASIC_USER"}}
        async with nothing_happens(doing.database):
            answer, taken = await doing.ask(new(CHANGE), given, as_=two.cast.dave)
        assert (answer.code, answer.data, taken) == ("FORBIDDEN", {"changeUserRole": None}, "refused")


async def test_a_verb_that_denies_is_asked_once(doing: Doing, two: TwoEnvironments) -> None:
    """Dave is in the organisation, and no administrator of it."""
    organisation = await create_organisation(doing.database, two.cast.carol, "Other B.V.", "55555555")
    await add_member(doing.database, two.cast.carol, organisation, two.cast.dave)
    await doing.begin()
    query = new("mutation($i: UpdateOrganisationInput!) { updateOrganisation(input: $i) { errors { code } } }")
    given = {"i": {"organisationId": organisation, "name": "His B.V."}}
    async with nothing_happens(doing.database):
        answer, taken = await doing.ask(query, given, as_=two.cast.dave)
    assert (answer.code, answer.data, taken) == ("FORBIDDEN", {"updateOrganisation": None}, "refused")


async def test_what_is_forbidden_below_a_payload_is_told_after_the_mutation_was_done(
    doing: Doing, two: TwoEnvironments
) -> None:
    """Once: the role in the organisation is changed, and the payload's forbidden field is null."""
    carol, dave = two.cast.carol, two.cast.dave
    organisation = await create_organisation(doing.database, carol, "Other B.V.", "55555555")
    await add_member(doing.database, carol, organisation, dave, OrganisationRole.ADMINISTRATOR)
    [own] = await rows(doing.database, "memberships", organisation_id=key(organisation), user_id=carol.user_id)
    await doing.begin()
    query = new(
        "mutation($i: ChangeMembershipRoleInput!) { changeMembershipRole(input: $i) "
        "{ membership { role { key } organisation { name activation { method } } } } }"
    )
    given = {"i": {"membershipId": show("mem", own.id), "role": "MEMBER"}}
    answer, taken = await doing.ask(query, given, as_=carol)
    assert answer.data["changeMembershipRole"]["membership"] == {
        "role": {"key": "MEMBER"},
        "organisation": {"name": "Other B.V.", "activation": None},
    }
    assert (answer.code, taken) == ("FORBIDDEN", "refused")


async def test_a_rule_below_a_payload_is_asked_by_the_authority_after_the_mutation(
    doing: Doing, two: TwoEnvironments, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here of a verb that takes a role away beside what it does."""
    carol, update = two.cast.carol, environments.update_environment

    async def update_and_demote(uow: Any, actor: Any, identity: Any, **given: Any) -> None:
        await update(uow, actor, identity, **given)
        await users.change_user_role(uow, actor, user_id=actor.user_id, role=PlatformRole.BASIC_USER)

    monkeypatch.setattr(environments, "update_environment", update_and_demote)
    await change_role(doing.database, carol, two.cast.dave, "ADMINISTRATOR")
    await doing.begin()
    query = new('mutation { updateEnvironment(input: {name: "Other"}) { environment { name storage { used } } } }')
    answer, taken = await doing.ask(query, as_=carol)
    assert answer.data["updateEnvironment"] == {"environment": {"name": "Other", "storage": None}}
    assert (answer.code, taken) == ("FORBIDDEN", "refused")


async def test_a_list_below_a_payload_shows_what_its_reader_may_see_by_now(doing: Doing, two: TwoEnvironments) -> None:
    """An organisation of which Carol is no member: as a Basic user she does not see who is."""
    carol, dave = two.cast.carol, await change_role(doing.database, two.cast.carol, two.cast.dave, "ADMINISTRATOR")
    await create_organisation(doing.database, dave, "Other B.V.", "55555555")
    await doing.begin()
    managers = "relationshipManagers { user { name memberships { totalCount edges { node { organisationName } } } } }"
    query = new(
        "mutation($i: ChangeUserRoleInput!) "
        f"{{ changeUserRole(input: $i) {{ user {{ role {{ key }} environment {{ {managers} }} }} }} }}"
    )
    seen = []
    for role in ("ADMINISTRATOR", "BASIC_USER"):
        answer, taken = await doing.ask(query, {"i": {"userId": carol.id, "role": role}}, as_=carol)
        assert taken == "compiled"
        seen.append("Other B.V." in str(answer.data))
    assert seen == [True, False]


async def test_a_payload_is_told_in_the_language_that_its_reader_has_by_now(doing: Doing, two: TwoEnvironments) -> None:
    """A new name is told of, so that who asks is read again, and their language with that."""
    await doing.begin()
    query = new(
        "mutation($i: UpdateAccountInput!) { updateAccount(input: $i) { account { users { role { name } } } } }"
    )
    answer, taken = await doing.ask(query, {"i": {"name": "Carol after", "locale": "nl"}}, as_=two.cast.carol)
    assert answer.data["updateAccount"]["account"] == {"users": [{"role": {"name": "Beheerder"}}]}
    assert taken == "compiled"


async def test_a_role_that_a_mutation_takes_away_counts_for_the_next_one(doing: Doing, two: TwoEnvironments) -> None:
    query = new(
        "mutation($i: ChangeUserRoleInput!) { changeUserRole(input: $i) { user { id role { key } } } "
        'updateEnvironment(input: {name: "Other"}) { environment { name storage { used } } } }'
    )
    given = {"i": {"userId": two.cast.carol.id, "role": "BASIC_USER"}}
    await change_role(doing.database, two.cast.carol, two.cast.dave, "ADMINISTRATOR")
    await doing.begin()
    answer, taken = await doing.ask(query, given, as_=two.cast.carol)
    assert answer.data["changeUserRole"]["user"]["role"]["key"] == "BASIC_USER"
    assert (answer.code, answer.data["updateEnvironment"], taken) == ("FORBIDDEN", None, "refused")


# ---- several in a row


SEVERAL = """mutation($dave: ID!, $carol: ID!, $nobody: ID!) {
  first: changeUserRole(input: {userId: $dave, role: ADMINISTRATOR}) { user { role { key } } }
  ...Other
  again: changeUserRole(input: {userId: $nobody, role: BASIC_USER}) { user { id } errors { code field } }
  second: changeUserRole(input: {userId: $carol, role: BASIC_USER}) { user { id role { key } viewerCanBlock { code } } }
  denied: blockUser(input: {userId: $dave}) { user { id } }
  last: updateAccount(input: {name: "Carol after"}) { account { name } errors { code } }
}
fragment Other on Mutation {
  left: setRelationshipManager(input: {userId: $dave, relationshipManager: true}) @skip(if: true) { errors { code } }
  mark: setRelationshipManager(input: {userId: $dave, relationshipManager: false}) { user { relationshipManager } }
}"""


async def test_several_are_done_one_after_the_other_each_once(doing: Doing, two: TwoEnvironments) -> None:
    """The second takes the role away by which the next one would be allowed; what was done before is told all the same.

    The first ones are done by the plan, and where it can't go on the rest by graphql-core.
    """
    people = {"dave": two.cast.dave.id, "carol": two.cast.carol.id, "nobody": two.cast.alice.id}
    await doing.begin()
    answer, taken = await doing.ask(new(SEVERAL), people, as_=two.cast.carol)
    assert taken == "refused"
    assert [(error["path"], error["extensions"]["code"]) for error in answer.errors] == [(["denied"], "FORBIDDEN")]
    told = dict(answer.data)
    assert told.pop("last") == {"account": {"name": "Carol after"}, "errors": []}
    assert told == {
        "first": {"user": {"role": {"key": "ADMINISTRATOR"}}},
        "mark": {"user": {"relationshipManager": False}},
        "again": {"user": None, "errors": [{"code": "NOT_FOUND", "field": ["userId"]}]},
        "second": {
            "user": {"id": two.cast.carol.id, "role": {"key": "BASIC_USER"}, "viewerCanBlock": {"code": "FORBIDDEN"}}
        },
        "denied": None,
    }


async def test_who_ends_their_own_access_is_told_so(doing: Doing, two: TwoEnvironments) -> None:
    await change_role(doing.database, two.cast.carol, two.cast.dave, "ADMINISTRATOR")
    await doing.begin()
    query = new("mutation($i: LeaveEnvironmentInput!) { leaveEnvironment(input: $i) { leftEnvironmentId } }")
    answer, taken = await doing.ask(query, {"i": {"successorId": two.cast.dave.id}}, as_=two.cast.carol)
    assert (answer.errors, taken) == ([], "compiled")
    assert answer.data["leaveEnvironment"] == {"leftEnvironmentId": two.cast.carol.environment}
    query = new(
        "mutation($i: RemoveUserInput!, $dave: ID!) { removeUser(input: $i) { removedUserId } "
        "unblockUser(input: {userId: $dave}) { user { id } } }"
    )
    given = {"i": {"userId": two.cast.carol.id, "successorId": two.cast.dave.id}, "dave": two.cast.dave.id}
    answer, taken = await doing.ask(query, given, as_=two.cast.carol)
    assert (answer.code, taken) == ("NO_ENVIRONMENT", "refused")
    assert answer.data == {"removeUser": {"removedUserId": two.cast.carol.id}, "unblockUser": None}


# ---- what goes wrong


async def test_a_mutation_that_fails_is_tried_once_logged_once_and_masked(
    doing: Doing, two: TwoEnvironments, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[None] = []

    async def fails(*_: Any, **__: Any) -> None:
        calls.append(None)
        raise RuntimeError("a secret of ours")

    await doing.begin()
    monkeypatch.setattr(users, "block_user", fails)
    given = {"dave": two.cast.dave.id, "org": two.elsewhere}
    query = new(
        "mutation($dave: ID!, $org: ID!) { fails: blockUser(input: {userId: $dave}) { user { id } } "
        "goes: changeUserRole(input: {userId: $dave, role: ADMINISTRATOR}) { user { role { key } } } "
        "refused: removeUser(input: {userId: $org}) { errors { code } } }"
    )
    answer, by, taken = await doing.done(doing.both.compiling, query, given, as_=two.cast.carol)
    assert (len(calls), taken) == (1, "fallback")
    assert [(error["path"], error["extensions"]["code"]) for error in answer.errors] == [(["fails"], "INTERNAL")]
    assert "secret" not in str(answer.body)
    assert caplog.text.count("a secret of ours") == 1 or caplog.text.count("fault ") == 1
    assert answer.data["goes"] == {"user": {"role": {"key": "ADMINISTRATOR"}}}
    assert answer.data["refused"] == {"errors": [{"code": "NOT_FOUND"}]}
    assert [action for action, *_ in by] == ["user.role_changed"]


async def test_a_mutation_that_takes_too_long_is_tried_once(
    doing: Doing, two: TwoEnvironments, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[None] = []

    async def waits(*_: Any, **__: Any) -> None:
        calls.append(None)
        await asyncio.sleep(60)

    await doing.begin()
    query, given = new(CHANGE), {"i": {"userId": two.cast.dave.id, "role": "ADVANCED_USER"}}
    assert (await doing.ask(query, given, as_=two.cast.carol))[1] == "compiled"
    monkeypatch.setattr(users, "change_user_role", waits)
    monkeypatch.setattr(WelkomSchema, "seconds", 0.5)
    async with nothing_happens(doing.database):
        answer = await doing.both.compiling.ask(query, given, as_=two.cast.carol)
    assert (answer.code, len(calls)) == ("TIMEOUT", 1)


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_mutation_that_is_known_is_not_done_by_get(doing: Doing, two: TwoEnvironments) -> None:
    await doing.begin()
    query = new('mutation { updateEnvironment(input: {name: "By address"}) { environment { name } } }')
    answer, taken = await doing.ask(query, as_=two.cast.carol)
    assert (answer.data["updateEnvironment"]["environment"]["name"], taken) == ("By address", "compiled")
    headers = {"authorization": f"Bearer {two.cast.carol.token}"}
    async with nothing_happens(doing.database):
        for client in (doing.both.compiling, doing.both.plain):
            refused = await client.http.get("/graphql", params={"query": query}, headers=headers)
            assert refused.status_code == 405


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_mutation_is_compiled_when_its_document_comes_a_second_time(
    doing: Doing, two: TwoEnvironments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plans, "SIGHTS", 1)
    await doing.begin()
    query, given = new(CHANGE), {"i": {"userId": two.cast.dave.id, "role": "ADVANCED_USER"}}
    routes = [(await doing.ask(query, given, as_=two.cast.carol))[1] for _ in range(3)]
    assert routes == [NOT_ASKED, "compiled", "compiled"]


async def test_the_same_key_does_the_same_once(doing: Doing, two: TwoEnvironments) -> None:
    await doing.begin()
    client, carol = doing.both.compiling, two.cast.carol
    query = new("mutation($i: InviteUserInput!) { inviteUser(input: $i) { user { id } errors { code message } } }")
    given = {"i": {"email": "once@globex.example", "idempotencyKey": "a key"}}
    with route() as seen:
        answers = [(await client.ask(query, given, as_=carol)).done("inviteUser") for _ in range(3)]
        other = await client.ask(query, {"i": given["i"] | {"role": "ADMINISTRATOR"}}, as_=carol)
    assert seen == ["compiled"] * 4
    assert answers[0] == answers[1] == answers[2]
    assert other.refused("inviteUser") == "IDEMPOTENCY_CONFLICT"
    assert len(await rows(doing.database, "invitations", email="once@globex.example")) == 1
