"""The walk as a stranger goes on: below what mutations answer, and at the address of every file."""

import itertools
from dataclasses import replace
from typing import Any

from graphql import get_named_type, is_leaf_type

from server.db.database import Database
from server.db.models import ActivationMethod, MembershipState, PartnershipStatus, UserStatus
from server.domain import ids, organisation_activation, partnerships
from tests.client import Client
from tests.graphql.contract import input_of
from tests.graphql.matrix.taking_back import everything, put_back
from tests.graphql.schema_queries import below, fields_of
from tests.graphql.test_isolation import BELOW_PAYLOADS, KINDS, TwoEnvironments, foreign, given_away, rows_of, two
from tests.rows import ago, key, mails, nothing_happens, put
from tests.scenario import PASSWORD, set_up_app

__all__ = ["two"]

# What Carol can do with what is her own, one of each mutation that answers objects.
DOES: dict[str, dict[str, Any]] = {
    "updateAccount": {"name": "Carol S."},
    "logIn": {"email": "carol@globex.example", "password": PASSWORD},
    "updateEnvironment": {"name": "Globex International"},
    "startDomainProof": {"domain": "brand.example"},
    "confirmDomainProof": {"domain": "globex.example"},  # proven, so that nobody is asked
    "inviteUser": {"email": "new@globex.example"},
    "inviteUsers": {"invitations": [{"email": "new@globex.example"}]},
    "addUser": {"email": "new@globex.example", "name": "New"},
    "resendInvitation": {"invitationId": "INVITATION"},
    "revokeInvitation": {"invitationId": "INVITATION"},
    "changeUserRole": {"userId": "DAVE", "role": "BASIC_USER"},
    "setRelationshipManager": {"userId": "DAVE", "relationshipManager": False},
    "blockUser": {"userId": "DAVE"},
    "unblockUser": {"userId": "BLOCKED"},
    "resetSecondFactor": {"userId": "DAVE"},
    "createOrganisation": {"name": "New B.V.", "identifier": {"scheme": "KVK", "value": "44444444"}},
    "requestActivation": {"organisationId": "LATER"},
    "confirmActivation": {"organisationId": "LATER", "code": "CODE"},
    "updateOrganisation": {"organisationId": "ORGANISATION", "name": "Globex Verkoop B.V."},
    "addMembers": {"organisationId": "ORGANISATION", "userIds": ["DAVE"]},
    "changeMembershipRole": {"membershipId": "MEMBERSHIP", "role": "ADMINISTRATOR"},
    "acceptMembership": {"membershipId": "REQUEST"},
    "requestPartnership": {"environmentId": "ELSEWHERE"},
    "acceptPartnership": {"partnershipId": "ASKED OF US"},
    "declinePartnership": {"partnershipId": "ASKED OF US"},
    "withdrawPartnership": {"partnershipId": "ASKED BY US"},
    "endPartnership": {"partnershipId": "PARTNERSHIP"},
    "setPartnershipManager": {"partnershipId": "PARTNERSHIP", "userId": "DAVE", "connected": True},
    "markInboxItemRead": {"inboxItemId": "ITEM"},
    "createDocument": {"organisationId": "ORGANISATION", "kind": "ORDER", "title": "An order"},
    "sendDocument": {"documentId": "DOCUMENT", "to": "books@books.example"},
}
# Here: the domain is proven already.
CHANGES_NOTHING = {"confirmDomainProof"}
# Those that answer the account, or the user of a new session, as logIn and updateAccount do.
OF_ACCOUNT = {"completeSignUp", "acceptInvitation", "setPassword", "changePassword"}
OF_ACCOUNT |= {"completeLogIn", "confirmTwoFactor", "disableTwoFactor", "regenerateRecoveryCodes", "reauthenticate"}
OF_ACCOUNT |= {"confirmEmail", "revokeSession", "removeEmail", "makeEmailPrimary"}
OF_ACCOUNT |= {"confirmPasskey", "removePasskey", "completePasskeyLogIn"}
OF_ACCOUNT |= {"unlinkExternalIdentity"}


async def test_a_stranger_walks_all_that_lies_below_what_mutations_answer(
    client: Client, database: Database, two: TwoEnvironments
) -> None:
    """Carol does with her own objects whatever can be done: the payloads lead to nothing of Acme's."""
    payloads = {name: str(field.type) for name, field in fields_of("Mutation").items()}
    telling = {name for name, payload in payloads.items() if any(map(is_object, fields_of(payload).values()))}
    assert telling == DOES.keys() | OF_ACCOUNT
    named = await owned(database, two)
    before = await everything(database)
    for name, values in DOES.items():
        given = {n: named_in(v, named) for n, v in values.items()}
        for selected in some_at_once(list(below(payloads[name], BELOW_PAYLOADS, set()))):
            payload = f"{selected} errors {{ code }}"
            query = f"mutation($i: {input_of(name)}!) {{ {name}(input: $i) {{ {payload} }} }}"
            answer = await client.ask(query, {"i": given}, as_=two.cast.carol)
            # a member, not an administrator, of Initech's organisation: some of its parts are not hers
            codes = {error["extensions"]["code"] for error in answer.errors}
            assert codes == set() or (name, codes) == ("acceptMembership", {"FORBIDDEN"}), (query, answer.errors)
            assert answer.data[name]["errors"] == [], (query, answer.data)
            assert await put_back(database, before) or name in CHANGES_NOTHING, query
            allowed = await of_fellow(database, two) if name == "acceptMembership" else ()
            assert [word for word in given_away(two, answer) if word not in allowed] == [], query


def some_at_once(selections: list[str]) -> list[str]:
    """Four in one: as many as an operation may ask, and few enough for what may be done five times a day only."""
    return [" ".join(selections[n : n + 4]) for n in range(0, len(selections), 4)]


def is_object(field: Any) -> bool:
    kind = get_named_type(field.type)
    return not is_leaf_type(kind) and kind.name != "UserError"


def named_in(value: Any, named: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [named_in(one, named) for one in value]
    return named.get(value, value) if isinstance(value, str) else value


async def of_fellow(database: Database, two: TwoEnvironments) -> set[str]:
    """ORG-8: Initech asked Alice too, and its members see who was asked."""
    alice = two.cast.alice
    theirs = [m for m in await rows_of(database, "memberships", alice.environment_id) if m.user_id == alice.user_id]
    return {alice.name.lower(), alice.environment_id.hex, alice.user_id.hex, "acme", *(m.id.hex for m in theirs)}


async def owned(database: Database, two: TwoEnvironments) -> dict[str, str]:
    """Ids of Carol's own objects, each in the state that its mutation needs."""
    carol, dave, globex = two.cast.carol, two.cast.dave, two.cast.carol.environment_id
    manager = replace(carol, relationship_manager=True)
    found = {table: await rows_of(database, table, globex) for table in set(KINDS.values())}
    made = {o.name: ids.show("org", o.id) for o in found["organisations"]}
    named = {"DAVE": dave.id, "ELSEWHERE": two.elsewhere}
    await put(database, "domain_proofs", {"environment_id": globex, "domain": "globex.example"}, proven_at=ago(days=1))
    named |= {"ORGANISATION": made["globex Sales B.V."], "LATER": made["globex Later B.V."]}
    await set_up_app(database, dave)
    async with database.write(origin="test") as uow:
        asked = await partnerships.request_partnership(uow, manager.actor, environment_id=two.frank.environment_id)
        method = ActivationMethod.EMAIL_CODE
        await organisation_activation.request_activation(
            uow, carol.actor, organisation_id=key(named["LATER"]), method=method
        )
    named |= {
        "ASKED BY US": ids.show("par", asked),
        "CODE": (await mails(database, kind="ACTIVATION_CODE"))[-1].params["code"],
    }
    for p in found["partnerships"]:
        named["ASKED OF US" if p.status is PartnershipStatus.REQUESTED else "PARTNERSHIP"] = ids.show("par", p.id)
    for m in found["memberships"]:
        if m.state is MembershipState.PENDING and m.user_id == carol.user_id:
            named["REQUEST"] = ids.show("mem", m.id)
        if m.state is MembershipState.ACTIVE and m.user_id != carol.user_id and m.user_environment_id == globex:
            named["MEMBERSHIP"] = ids.show("mem", m.id)
    named["BLOCKED"] = next(ids.show("usr", u.id) for u in found["users"] if u.status is UserStatus.BLOCKED)
    named["INVITATION"] = next(ids.show("inv", i.id) for i in found["invitations"] if i.email.startswith("globex-pend"))
    named["ITEM"] = next(ids.show("ibx", i.id) for i in found["inbox_items"] if i.user_id == carol.user_id)
    named["DOCUMENT"] = next(ids.show("doc", d.id) for d in found["documents"] if d.storage_key)
    return named


# ---- files


async def test_a_stranger_finds_no_file(client: Client, database: Database, two: TwoEnvironments) -> None:
    """DOC-2: at /documents/…/file every foreign id, of whatever kind, is one that does not exist."""
    carol = {"authorization": f"Bearer {two.cast.carol.token}"}
    by_name = [carol, carol | {"x-welkom-environment": two.cast.alice.environment}]
    own = next(d for d in await rows_of(database, "documents", two.cast.carol.environment_id) if not d.storage_key)
    async with nothing_happens(database):
        for method, headers in itertools.product(("GET", "PUT", "HEAD"), by_name):
            nothing = {}
            for kind in KINDS:
                path = f"/documents/{kind}_{'0' * 32}/file"
                nothing[kind] = await client.http.request(method, path, headers=headers, content=b"x")
            for id in foreign(two, database):
                told = await client.http.request(method, f"/documents/{id}/file", headers=headers, content=b"x")
                assert (told.status_code, told.content) == (404, nothing[id[:3]].content), (method, id)
    assert {id[:3] for id in two.acme_ids} >= {"doc"}
    path = f"/documents/{ids.show('doc', own.id)}/file"
    assert (await client.http.put(path, content=b"x", headers=carol)).status_code == 422  # hers is looked at
