"""AUD: one row for each change, by ids, for the administrators of the environment."""

import datetime as dt
import json
import uuid
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from server.db.database import Database
from server.db.models import AuditEvent
from tests.client import Answer, Client
from tests.graphql.steps import (
    ADMINISTRATOR,
    ADVANCED_USER,
    BASIC_USER,
    accepts,
    adds,
    invites,
    joins,
    manages,
    me,
    resends,
    revokes,
    sets_password,
    signs_up,
)
from tests.rows import ago, audit, key, mails, nothing_happens, put, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    LoggedInUser,
    accept_invitation,
    add_member,
    change_role,
    create_organisation,
    share_organisation,
)

EVENT = "id at action actorId actor targetId target before after origin"


async def new_rows(database: Database, known: list[Any]) -> list[Any]:
    return [row for row in await audit(database) if row.id not in {one.id for one in known}]


async def written(database: Database, step: Any) -> list[tuple[str, Any]]:
    """What the step wrote: action and environment of each row."""
    known = await audit(database)
    await step
    return [(row.action, row.environment_id) for row in await new_rows(database, known)]


async def log(client: Client, who: Any, arguments: str = "", **options: Any) -> Answer:
    query = f"{{ environment {{ name auditEvents{arguments} {{ edges {{ node {{ {EVENT} }} }} }} }} }}"
    return await client.ask(query, as_=who, **options)


async def events(client: Client, who: Any, arguments: str = "") -> list[dict[str, Any]]:
    answer = await log(client, who, arguments)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["auditEvents"]["edges"]]


# ---- AUD-1


async def test_aud_1_every_change_of_a_user_writes_one_row(client: Client, database: Database, cast: Cast) -> None:
    acme, bob = cast.alice.environment_id, cast.bob.id
    steps: list[tuple[str, dict[str, Any], str]] = [
        ("changeUserRole", {"role": ADVANCED_USER}, "user.role_changed"),
        ("setRelationshipManager", {"relationshipManager": False}, "user.relationship_manager_withdrawn"),
        ("setRelationshipManager", {"relationshipManager": True}, "user.relationship_manager_granted"),
        ("blockUser", {"reason": "Because"}, "user.blocked"),
        ("unblockUser", {}, "user.unblocked"),
        ("removeUser", {}, "user.removed"),
    ]
    for verb, more, action in steps:
        select = "removedUserId" if verb == "removeUser" else "user { id }"
        assert await written(database, manages(client, verb, cast.alice, bob, select, **more)) == [(action, acme)]
    step = client.do("updateEnvironment", {"joinPolicy": "CLOSED"}, as_=cast.alice)
    assert await written(database, step) == [("environment.updated", acme)]


async def test_aud_1_every_change_of_an_invitation_writes_one_row(
    client: Client, database: Database, cast: Cast
) -> None:
    acme = cast.alice.environment_id
    assert await written(database, invites(client, database, cast.alice, "a@acme.example")) == [("user.invited", acme)]
    assert await written(database, adds(client, database, cast.alice, "b@gmail.com")) == [("user.added", acme)]
    [first] = await rows(database, "invitations", canonical="a@acme.example")
    invitation = f"inv_{first.id.hex}"
    assert await written(database, resends(client, cast.alice, invitation)) == [("invitation.resent", acme)]
    assert await written(database, revokes(client, cast.alice, invitation)) == [("invitation.revoked", acme)]
    invited = await invites(client, database, cast.alice, "c@acme.example")
    step = client.do("declineInvitation", {"token": invited.token, "reason": "No"})
    assert await written(database, step) == [("invitation.declined", acme)]
    bulk = {"invitations": [{"email": "d@acme.example"}, {"email": "e@acme.example"}, {"email": "bad"}]}
    step = client.do("inviteUsers", bulk, as_=cast.alice)
    assert await written(database, step) == [("user.invited", acme)] * 2


async def test_aud_1_coming_in_writes_what_came_to_be(client: Client, database: Database, cast: Cast) -> None:
    acme = cast.alice.environment_id
    new = [("account.created", None), ("session.started", None)]
    invited = await invites(client, database, cast.alice, "a@acme.example")
    assert sorted(await written(database, accepts(client, invited.token)), key=str) == sorted(
        [*new, ("invitation.accepted", acme)], key=str
    )
    added = await adds(client, database, cast.alice, "b@gmail.com")
    assert sorted(await written(database, sets_password(client, added.token)), key=str) == sorted(
        [("account.created", None), ("invitation.accepted", acme)], key=str
    )
    token = await signs_up(client, database, "c@acme.example")
    step = client.do("completeSignUp", {"token": token, "name": "C", "password": PASSWORD})
    assert sorted(await written(database, step), key=str) == sorted([*new, ("user.joined", acme)], key=str)


async def test_aud_1_founding_writes_environment_and_user(client: Client, database: Database, cast: Cast) -> None:
    known = await audit(database)
    made = (await joins(client, database, "nora@initech.example")).done("completeSignUp")["user"]
    found = {row.action: row for row in await new_rows(database, known)}
    assert set(found) == {
        "sign_up.requested",
        "account.created",
        "environment.created",
        "user.joined",
        "session.started",
    }
    assert found["user.joined"].environment_id == key(made["environment"]["id"])
    assert found["user.joined"].after == {"role": ADMINISTRATOR, "status": "ACTIVE"}


async def test_aud_1_what_concerns_an_account_alone_is_written_without_an_environment(
    client: Client, database: Database, cast: Cast
) -> None:
    bob = cast.bob

    async def step(field: str, given: dict[str, Any]) -> list[tuple[str, Any]]:
        return await written(database, client.do(field, given, as_=bob))

    assert await step("updateAccount", {"name": "Bobby"}) == [("account.updated", None)]
    given = {"currentPassword": PASSWORD, "newPassword": "yellow kettle whistles slowly"}
    assert await step("changePassword", given) == [("account.password_changed", None)]
    assert await step("requestPasswordReset", {"email": bob.email}) == [("account.recovery_requested", None)]
    secret = (await mails(database, kind="RECOVERY"))[-1].secret
    assert await step("setPassword", {"token": secret, "password": PASSWORD}) == [("account.password_changed", None)]
    assert await step("logIn", {"email": bob.email, "password": PASSWORD}) == [("session.started", None)]


async def test_aud_1_it_says_when_who_from_where_what_on_what_before_and_after(
    client: Client, database: Database, cast: Cast
) -> None:
    await manages(client, "changeUserRole", cast.alice, cast.bob.id, role=ADVANCED_USER)
    row = (await audit(database))[-1]
    assert (row.action, row.actor_id, row.target_type, row.target_id) == (
        "user.role_changed",
        cast.alice.user_id,
        "user",
        cast.bob.user_id,
    )
    assert row.before == {"role": BASIC_USER, "relationshipManager": False}
    assert row.after == {"role": ADVANCED_USER, "relationshipManager": True}
    assert row.origin == "127.0.0.1"
    assert row.at > ago(minutes=1)


async def test_aud_1_a_refused_change_writes_nothing(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        await manages(client, "changeUserRole", cast.alice, cast.alice.id, role=BASIC_USER)
        await manages(client, "changeUserRole", cast.bob, cast.alice.id, role=BASIC_USER)
        await client.do("inviteUser", {"email": "someone@gmail.com"}, as_=cast.alice)


async def everything_happens(client: Client, database: Database, cast: Cast) -> None:
    """One of each change, with names, addresses and reasons in it."""
    bob = cast.bob
    invited = await invites(client, database, cast.alice, "nora@acme.example", ADVANCED_USER)
    await manages(client, "changeUserRole", cast.alice, invited.user_id, role=ADMINISTRATOR)
    await resends(client, cast.alice, invited.id)
    await accept_invitation(database, (await mails(database, to="nora@acme.example"))[-1].secret)
    declined = await invites(client, database, cast.alice, "otto@acme.example")
    await client.do("declineInvitation", {"token": declined.token, "reason": "Otto says no"})
    linked = await invites(client, database, cast.alice, "carol@acme.example")
    await accepts(client, linked.token, as_=cast.carol)
    await client.do("undoEmailLink", {"token": (await mails(database, kind="EMAIL_LINKED"))[-1].secret})
    added = await adds(client, database, cast.alice, cast.dave.email, "Davey")
    await me(client, cast.dave, environment=cast.alice.environment)
    await client.do("updateEnvironment", {"name": "Acme Holding", "locale": "nl"}, as_=cast.alice)
    await client.do("updateAccount", {"name": "Robert"}, as_=bob)
    await manages(client, "blockUser", cast.alice, bob.id, reason="Robert was here")
    await manages(client, "unblockUser", cast.alice, bob.id)
    await manages(client, "removeUser", cast.alice, bob.id, "removedUserId")
    await manages(client, "removeUser", cast.alice, added.user_id, "removedUserId")
    await joins(client, database, "quint@initech.example", environmentName="Initech")


async def test_aud_1_it_holds_no_names_addresses_or_reasons(client: Client, database: Database, cast: Cast) -> None:
    await everything_happens(client, database, cast)
    words = (
        "nora otto carol dave davey robert bob alice acme globex initech holding quint nieuw jansen @ example says here"
    )
    for row in await audit(database):
        told = json.dumps([row.action, row.target_type, row.before, row.after, row.origin]).lower()
        assert [word for word in words.split() if word in told] == []
    actions = {row.action for row in await audit(database)}
    assert {"user.activated", "user.left", "account.email_link_undone", "invitation.declined"} <= actions


@pytest.mark.parametrize("statement", ["UPDATE audit_events SET action = 'x'", "DELETE FROM audit_events"])
async def test_aud_1_the_database_itself_refuses_to_change_or_delete_it(
    client: Client, database: Database, cast: Cast, statement: str
) -> None:
    async with nothing_happens(database):
        with pytest.raises(DBAPIError):
            async with database.write(origin="test") as uow:
                await uow.changed(text(statement))


# ---- AUD-2


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER])
async def test_aud_2_only_administrators_read_it(client: Client, database: Database, cast: Cast, role: str) -> None:
    await change_role(database, cast.alice, cast.bob, role)
    answer = await log(client, cast.bob)
    assert answer.data["environment"] == {"name": "Acme", "auditEvents": None}
    assert answer.code == "FORBIDDEN"
    assert answer.errors[0]["extensions"]["permission"] == "AUDIT_VIEW"
    [event] = (await events(client, cast.alice, "(first: 1)"))[:1]
    for who in (cast.bob, cast.carol):
        answer = await client.ask("query($id: ID!) { node(id: $id) { id } }", {"id": event["id"]}, as_=who)
        assert answer.data["node"] is None


async def test_aud_2_administrators_read_their_own_environments_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await manages(client, "changeUserRole", cast.carol, cast.dave.id, role=BASIC_USER)
    await manages(client, "blockUser", cast.alice, cast.bob.id)
    for who in (cast.alice, cast.carol):
        shown = [event["id"] for event in await events(client, who)]
        own = [f"aud_{row.id.hex}" for row in await audit(database) if row.environment_id == who.environment_id]
        assert shown == own[::-1]


async def test_aud_2_it_reads_as_people_are_called_now(client: Client, database: Database, cast: Cast) -> None:
    await manages(client, "changeUserRole", cast.alice, cast.bob.id, role=ADVANCED_USER)
    await client.do("updateAccount", {"name": "Robert Jansen"}, as_=cast.bob)
    [event] = await events(client, cast.alice, "(first: 1)")
    assert dt.datetime.fromisoformat(event.pop("at")) > ago(minutes=1)
    assert event.pop("id").startswith("aud_")
    assert event == {
        "action": "USER_ROLE_CHANGED",
        "actorId": cast.alice.id,
        "actor": cast.alice.name,
        "targetId": cast.bob.id,
        "target": "Robert Jansen",
        "before": '{"role":"BASIC_USER","relationshipManager":false}',
        "after": '{"role":"ADVANCED_USER","relationshipManager":true}',
        "origin": "127.0.0.1",
    }


async def test_aud_2_who_is_gone_has_no_name_any_more(client: Client, database: Database, cast: Cast) -> None:
    await manages(client, "removeUser", cast.alice, cast.bob.id, "removedUserId")
    found = [event for event in await events(client, cast.alice) if event["targetId"] == cast.bob.id]
    assert found
    assert cast.bob.name not in json.dumps(found)
    assert {event["target"] for event in found} == {"(removed)"}


async def filtered(client: Client, who: LoggedInUser, **wanted: Any) -> list[dict[str, Any]]:
    query = f"""query($f: AuditFilter) {{ environment {{ auditEvents(filter: $f) {{
      edges {{ node {{ {EVENT} }} }} }} }} }}"""
    answer = await client.ask(query, {"f": wanted}, as_=who)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["auditEvents"]["edges"]]


async def test_aud_2_filters(client: Client, database: Database, cast: Cast) -> None:
    await change_role(database, cast.alice, cast.bob, ADMINISTRATOR)
    invited = await invites(client, database, cast.bob, "nora@acme.example")
    await manages(client, "blockUser", cast.alice, invited.user_id)
    whole = await events(client, cast.alice)
    assert await filtered(client, cast.alice) == whole
    for name, field, value in (
        ("action", "action", "USER_BLOCKED"),
        ("actorId", "actorId", cast.bob.id),
        ("targetId", "targetId", invited.user_id),
    ):
        found = await filtered(client, cast.alice, **{name: value})
        assert found
        assert found == [event for event in whole if event[field] == value]
    middle = whole[1]["at"]
    assert await filtered(client, cast.alice, since=middle) == [event for event in whole if event["at"] >= middle]
    assert await filtered(client, cast.alice, until=middle) == [event for event in whole if event["at"] < middle]


async def test_aud_2_what_a_newer_version_wrote_does_not_stop_the_reading(
    client: Client, database: Database, cast: Cast
) -> None:
    async with database.write(origin="test") as uow:
        stored = {"environment_id": cast.alice.environment_id, "at": uow.now, "actor_id": None}
        uow.add(AuditEvent(action="user.cloned", target_type="robot", target_id=uuid.uuid4(), origin="test", **stored))
    newest, *_ = await events(client, cast.alice)
    assert {name: newest[name] for name in ("action", "target", "targetId", "origin")} == {
        "action": "UNKNOWN",
        "target": "(removed)",
        "targetId": None,
        "origin": "test",
    }


@pytest.mark.parametrize(
    "wanted", [{"action": "ACCOUNT_CREATED"}, {"actorId": "nonsense"}, {"targetId": "usr_" + "0" * 32}]
)
async def test_aud_2_a_filter_that_fits_nothing_finds_nothing(
    client: Client, database: Database, cast: Cast, wanted: dict[str, Any]
) -> None:
    assert await filtered(client, cast.alice, **wanted) == []


async def test_aud_2_what_another_environment_did_is_not_found_by_its_ids(
    client: Client, database: Database, cast: Cast
) -> None:
    assert await filtered(client, cast.alice, targetId=cast.dave.id) == []
    assert await filtered(client, cast.alice, actorId=cast.carol.id) == []


@pytest.mark.parametrize("how", ["removeUser", "leaveEnvironment"])
async def test_aud_2_what_ends_with_a_users_place_shows_on_both_sides(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    """A row for each membership and request, here and at the partner's (USR-4)."""
    it = await share_organisation(database, cast, "accepted")
    other = await create_organisation(database, cast.alice, "Acme Trade B.V.", "87654321")
    open_request = await add_member(database, cast.alice, other, cast.dave)
    who, given = (cast.carol, {"userId": cast.dave.id}) if how == "removeUser" else (cast.dave, {})
    known = await audit(database)
    (await client.do(how, given, as_=who)).done(how)
    written = [row for row in await new_rows(database, known) if row.action == "membership.removed"]
    both = (cast.alice.environment_id, cast.dave.environment_id)
    assert sorted((row.target_id, row.environment_id) for row in written) == sorted(
        (key(membership), side) for membership in (it.daves_membership, open_request) for side in both
    )
    assert {row.actor_id for row in written if row.environment_id == who.environment_id} == {who.user_id}
    assert {row.actor_id for row in written if row.environment_id != who.environment_id} == {None}
    shown = await events(client, cast.alice, "(filter: { action: MEMBERSHIP_REMOVED })")
    assert {it.daves_membership, open_request} <= {event["targetId"] for event in shown}


@pytest.mark.parametrize("how", ["revokeInvitation", "declineInvitation"])
async def test_aud_1_what_ends_with_an_invitation_is_written_down(
    client: Client, database: Database, cast: Cast, how: str
) -> None:
    made = await create_organisation(database, cast.alice)
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    arguments = {"organisationId": made, "userIds": [invited.user_id]}
    (await client.do("addMembers", arguments, as_=cast.alice)).done("addMembers")
    known = await audit(database)
    given = {"invitationId": invited.id} if how == "revokeInvitation" else {"token": invited.token}
    (await client.do(how, given, as_=cast.alice)).done(how)
    [row] = [row for row in await new_rows(database, known) if row.action == "membership.removed"]
    assert row.actor_id == (cast.alice.user_id if how == "revokeInvitation" else key(invited.user_id))


async def test_aud_1_a_request_that_had_expired_ended_by_itself(client: Client, database: Database, cast: Cast) -> None:
    it = await share_organisation(database, cast, "pending")
    await put(database, "memberships", {"id": key(it.daves_membership)}, expires_at=ago(seconds=1))
    (await client.do("removeUser", {"userId": cast.dave.id}, as_=cast.carol)).done("removeUser")
    assert not [
        r for r in await audit(database, action="membership.removed") if r.target_id == key(it.daves_membership)
    ]
