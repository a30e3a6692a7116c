"""The main job over HTTP, as one story."""

import pytest

from server.db.database import Database
from tests.client import Client
from tests.rows import mails
from tests.scenario import PASSWORD


@pytest.mark.empty
async def test_an_administrator_signs_up_invites_and_changes_a_role(client: Client, database: Database) -> None:
    (await client.do("signUp", {"email": "Alice@Acme.example"}, "accepted")).done("signUp")
    [mail] = await mails(database)
    signed_up = (
        await client.do(
            "completeSignUp",
            {"token": mail.secret, "name": "Alice", "password": PASSWORD, "environmentName": "Acme"},
            "grant { token session { current } } user { id email role { key } status environment { name domains } }",
        )
    ).done("completeSignUp")
    assert signed_up["user"]["role"] == {"key": "ADMINISTRATOR"}
    assert signed_up["user"]["environment"] == {"name": "Acme", "domains": ["acme.example"]}
    alice = signed_up["grant"]["token"]

    invited = (
        await client.do(
            "inviteUser",
            {"email": "bob@acme.example"},
            "invitation { id status delivery { status } invitedBy { name } user { email } } user { id status }",
            as_=alice,
        )
    ).done("inviteUser")
    assert invited["user"]["status"] == "INVITED"
    assert invited["invitation"]["delivery"] == {"status": "QUEUED"}
    [mail] = await mails(database, to="bob@acme.example")
    preview = await client.ask(
        "query($t: String!) { invitationPreview(token: $t) { environmentName invitedByName email role { name } "
        "status superseded accountExists } }",
        {"t": mail.secret},
    )
    assert preview.data["invitationPreview"] == {
        "environmentName": "Acme",
        "invitedByName": "Alice",
        "email": "bob@acme.example",
        "role": {"name": "Basic user"},
        "status": "PENDING",
        "superseded": False,
        "accountExists": False,
    }
    accepted = (
        await client.do(
            "acceptInvitation",
            {"token": mail.secret, "name": "Bob", "password": PASSWORD},
            "grant { token } user { id status }",
        )
    ).done("acceptInvitation")
    bob = accepted["grant"]["token"]
    assert accepted["user"]["status"] == "ACTIVE"

    mine = "{ viewer { role { key } } environment { viewerPermissions } }"
    assert (await client.ask(mine, as_=bob)).data == {
        "viewer": {"role": {"key": "BASIC_USER"}},
        "environment": {"viewerPermissions": ["USER_VIEW"]},
    }
    changed = await client.do(
        "changeUserRole",
        {"userId": accepted["user"]["id"], "role": "ADMINISTRATOR"},
        "user { role { key } }",
        as_=alice,
    )
    assert changed.done("changeUserRole")["user"] == {"role": {"key": "ADMINISTRATOR"}}
    seen = await client.ask(mine, as_=bob)
    assert seen.data["viewer"] == {"role": {"key": "ADMINISTRATOR"}}
    overview = await client.ask(
        "{ environment { users { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { name email "
        "role { key } viewerCanBlock { allowed code } invitation { status kind } } } } "
        "auditEvents { edges { node { action actor target } } } } }",
        as_=bob,
    )
    assert overview.data["environment"]["users"]["totalCount"] == 2
