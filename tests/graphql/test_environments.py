"""ENV-5, ENV-7 and PAR-2: shared domains, an environment's settings, and how it is found."""

from typing import Any

import pytest

from server.db.database import Database
from server.domain import environments, names
from server.domain.errors import InvalidInput
from tests.client import Client
from tests.graphql.steps import (
    ADVANCED_USER,
    BASIC_USER,
    adds,
    invites,
    joins,
    me,
    overview,
    preview,
    resends,
    sets,
)
from tests.rows import mails, nothing_happens
from tests.scenario import Cast, accept_invitation, change_role

# ---- ENV-5


async def share(database: Database, domain: str) -> None:
    async with database.write(origin="command line") as uow:
        await environments.share_domain(uow, domain=domain)


async def test_env_5_a_domain_marked_as_shared_founds_and_claims_nothing(
    client: Client, database: Database, cast: Cast
) -> None:
    await share(database, "ACME.example")
    made = [
        (await joins(client, database, f"{name}@acme.example")).done("completeSignUp")["user"]
        for name in ("nora", "otto")
    ]
    assert len({one["environment"]["id"] for one in made} | {cast.alice.environment}) == 3
    assert [one["environment"]["domains"] for one in made] == [[], []]


async def test_env_5_invitations_by_email_stop_for_a_shared_domain(
    client: Client, database: Database, cast: Cast
) -> None:
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    await share(database, "acme.example")
    async with nothing_happens(database):
        answer = await client.do("inviteUser", {"email": "otto@acme.example"}, "invitation { id }", as_=cast.alice)
        assert answer.refused("inviteUser") == "SHARED_EMAIL_DOMAIN"
        assert (await resends(client, cast.alice, invited.id)).refused("resendInvitation") == "SHARED_EMAIL_DOMAIN"


async def test_env_5_existing_users_stay(client: Client, database: Database, cast: Cast) -> None:
    before = await overview(client, cast.alice, select="id email status role { key }")
    await share(database, "acme.example")
    assert await overview(client, cast.alice, select="id email status role { key }") == before
    assert (await me(client, cast.bob)).data["viewer"]["status"] == "ACTIVE"
    answer = await client.ask("{ environment { domains } }", as_=cast.alice)
    assert answer.data["environment"]["domains"] == []


async def test_env_5_sharing_is_one_way(client: Client, database: Database, cast: Cast) -> None:
    await share(database, "acme.example")
    async with nothing_happens(database):
        await share(database, "acme.example")
        with pytest.raises(InvalidInput):
            async with database.write(origin="command line") as uow:
                await environments.claim_domain(uow, environment_id=cast.alice.environment_id, domain="acme.example")


async def test_env_5_an_unclaimed_domain_can_be_shared_too(client: Client, database: Database) -> None:
    await share(database, "initech.example")
    made = (await joins(client, database, "nora@initech.example")).done("completeSignUp")
    assert made["user"]["environment"]["domains"] == []


# ---- ENV-7


async def test_env_7_the_defaults(client: Client, database: Database, cast: Cast) -> None:
    answer = await client.ask("{ environment { name joinPolicy discoverable locale } }", as_=cast.bob)
    assert answer.data["environment"] == {
        "name": "Acme",
        "joinPolicy": "AUTOMATIC",
        "discoverable": True,
        "locale": "en",
    }


async def test_env_7_an_administrator_changes_what_is_given_and_nothing_else(
    client: Client, database: Database, cast: Cast
) -> None:
    changed = {"name": "Acme B.V.", "joinPolicy": "CLOSED", "discoverable": False, "locale": "nl"}
    expected = {"name": "Acme", "joinPolicy": "AUTOMATIC", "discoverable": True, "locale": "en"}
    for name, value in changed.items():
        expected[name] = value
        assert await sets(client, cast.alice, **{name: value}) == expected
    async with nothing_happens(database):
        assert await sets(client, cast.alice) == expected
        assert await sets(client, cast.alice, **changed) == expected
        assert await sets(client, cast.alice, **dict.fromkeys(changed)) == expected


@pytest.mark.parametrize("change", [{"name": ""}, {"name": "a" * 201}, {"locale": "de"}, {"locale": ""}])
async def test_env_7_a_bad_setting_changes_nothing(
    client: Client, database: Database, cast: Cast, change: dict[str, Any]
) -> None:
    async with nothing_happens(database):
        answer = await client.do(
            "updateEnvironment", {"discoverable": False} | change, "environment { id }", as_=cast.alice
        )
    assert answer.refused("updateEnvironment") == "INVALID_INPUT"
    assert answer.data["updateEnvironment"]["errors"][0]["field"] == list(change)


@pytest.mark.parametrize("role", [BASIC_USER, ADVANCED_USER])
async def test_env_7_nobody_else_changes_settings(client: Client, database: Database, cast: Cast, role: str) -> None:
    await change_role(database, cast.alice, cast.bob, role)
    async with nothing_happens(database):
        answer = await client.do("updateEnvironment", {"name": "Bob's"}, "environment { id }", as_=cast.bob)
    assert answer.code == "FORBIDDEN"
    assert answer.errors[0]["extensions"]["permission"] == "ENVIRONMENT_MANAGE"


async def test_env_7_the_locale_is_that_of_mails_to_people_without_an_account(
    client: Client, database: Database, cast: Cast
) -> None:
    await sets(client, cast.alice, locale="nl")
    invited = await invites(client, database, cast.alice, "nora@acme.example")
    await adds(client, database, cast.alice, cast.carol.email)
    sent = {mail.to: mail.row.locale for mail in (await mails(database))[-2:]}
    assert sent == {"nora@acme.example": "nl", cast.carol.email: "en"}
    token = await accept_invitation(database, invited.token)
    assert (await client.ask("{ account { locale } }", as_=token)).data["account"]["locale"] == "nl"
    assert await preview(client, invited.token) is not None


# ---- PAR-2: how environments are found


@pytest.mark.parametrize("search", ["ﾞﾞﾞ", "aﾞﾞ", "acﾟ", "a\u0300c\u0327", "ﾞ ﾟ ﾞ"])
async def test_par_2_marks_that_a_search_drops_are_no_letters(
    client: Client, database: Database, cast: Cast, search: str
) -> None:
    query = "query($s: String!) { findEnvironments(search: $s, first: 100) { id name } }"
    answer = await client.ask(query, {"s": search}, as_=cast.dave)
    assert (answer.code, answer.data) == ("BAD_USER_INPUT", {"findEnvironments": None})


@pytest.mark.parametrize(
    ("text", "left"),
    [("", 0), ("ﾞﾞﾞ", 0), ("aﾞﾞ", 1), ("a\u0300", 1), ("Ægir", 5), ("É 1-2", 3), ("%_.", 0), ("ﬁ", 2), ("山田", 2)],
)
def test_par_2_letters_are_counted_as_a_search_folds_them(text: str, left: int) -> None:
    assert names.letters(text) == left
