"""AUT-6: passwords that others know already are refused wherever one is set, and the link stays usable."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from server.db.database import Database
from server.domain.password_strength import PHRASES, weakness
from server.settings import Settings
from tests.client import Client
from tests.conftest import settings_for
from tests.graphql.steps import accepts, adds, invites, signs_up
from tests.outside.range_service import RangeService, range_service, sha1
from tests.rows import borrowed, mails, nothing_happens
from tests.scenario import PASSWORD, Cast

STOLEN, OTHER = "eleven brass kettles humming", "seven lanterns above the canal"
WEAK = "WEAK_PASSWORD"
Try = Callable[[str], Awaitable[Any]]


@pytest.fixture
async def service() -> AsyncIterator[RangeService]:
    async with range_service(stolen={STOLEN: 3}) as made:
        yield made


@pytest.fixture
def settings(database: Database, service: RangeService) -> Settings:
    return settings_for(database.url.render_as_string(hide_password=False), breached_passwords_url=service.url)


async def signing_up(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    token = await signs_up(client, database, "nora@acme.example")
    given = {"token": token, "name": "Nora"}
    return "completeSignUp", lambda p: client.do("completeSignUp", given | {"password": p}, "user { id }")


async def accepting(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    invited = await invites(client, database, cast.alice, "eve@acme.example")
    given = {"token": invited.token, "name": "Eve"}
    return "acceptInvitation", lambda p: client.do("acceptInvitation", given | {"password": p}, "user { id }")


async def recovering(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    (await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")).done("requestPasswordReset")
    token = (await mails(database, kind="RECOVERY"))[-1].secret
    return "setPassword", lambda p: client.do("setPassword", {"token": token, "password": p}, "account { id }")


async def added(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    made = await adds(client, database, cast.alice, "new@elsewhere.example")
    return "setPassword", lambda p: client.do("setPassword", {"token": made.token, "password": p}, "account { id }")


async def reclaiming(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    invited = await invites(client, database, cast.alice, "carol@acme.example")
    (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
    await client.do("requestPasswordReset", {"email": "carol@acme.example"}, "accepted")
    token = (await mails(database, kind="RECLAIM"))[-1].secret
    return "setPassword", lambda p: client.do("setPassword", {"token": token, "password": p}, "account { id }")


async def changing(client: Client, database: Database, cast: Cast) -> tuple[str, Try]:
    given = {"currentPassword": PASSWORD}
    return "changePassword", lambda p: client.do(
        "changePassword", given | {"newPassword": p}, "account { id }", as_=cast.bob
    )


@pytest.mark.parametrize("way", [signing_up, accepting, recovering, added, reclaiming, changing])
async def test_aut_6_a_stolen_password_is_refused_on_every_way_and_uses_nothing_up(
    client: Client, database: Database, cast: Cast, service: RangeService, way: Any
) -> None:
    field, tries = await way(client, database, cast)
    async with nothing_happens(database):
        answer = await tries(STOLEN)
        assert answer.refused(field) == WEAK
        [error] = answer.payload(field)["errors"]
        assert "stolen elsewhere" in error["message"]
        assert error["field"] == ["newPassword" if field == "changePassword" else "password"]
    (await tries(OTHER)).done(field)
    assert service.paths == [f"/range/{sha1(p)[:5]}" for p in (STOLEN, OTHER)]


async def test_err_2_why_it_is_refused_is_told_in_dutch_too(
    client: Client, database: Database, cast: Cast, service: RangeService
) -> None:
    token = await signs_up(client, database, "nora@acme.example")
    query = "mutation($i: CompleteSignUpInput!) { completeSignUp(input: $i) { errors { message } } }"
    given = {"i": {"token": token, "name": "Nora", "password": STOLEN}}
    answer = await client.ask(query, given, headers={"accept-language": "nl"})
    assert "elders gestolen" in answer.data["completeSignUp"]["errors"][0]["message"]


async def test_aut_6_who_has_no_good_link_has_nobody_asked(
    client: Client, database: Database, cast: Cast, service: RangeService
) -> None:
    for field, given in (
        ("completeSignUp", {"token": "A" * 43, "name": "Nora", "password": STOLEN}),
        ("setPassword", {"token": "A" * 43, "password": STOLEN}),
        ("acceptInvitation", {"token": "A" * 43, "name": "Nora", "password": STOLEN}),
    ):
        assert (await client.do(field, given)).payload(field)["errors"]
    given = {"currentPassword": "not the password", "newPassword": STOLEN}
    (await client.do("changePassword", given, as_=cast.bob)).refused("changePassword")
    await client.do("logIn", {"email": cast.bob.email, "password": STOLEN})
    assert service.received == []


async def test_aut_6_what_is_weak_by_itself_is_told_to_nobody(
    client: Client, database: Database, cast: Cast, service: RangeService
) -> None:
    _, tries = await recovering(client, database, cast)
    for weak in ("short", "passwordpassword", "correct horse battery staple", "bob@acme.example!"):
        assert (await tries(weak)).refused("setPassword") == WEAK
    assert service.received == []


async def test_aut_6_where_the_service_fails_the_password_is_taken(
    client: Client, app: Any, database: Database, cast: Cast, service: RangeService, caplog: pytest.LogCaptureFixture
) -> None:
    async def breaks_off(writer: asyncio.StreamWriter) -> None:
        writer.close()

    service.behaves = breaks_off
    field, tries = await recovering(client, database, cast)
    with caplog.at_level(logging.WARNING):
        (await tries(STOLEN)).done(field)
    assert [r for r in caplog.records if "breached passwords can't be asked" in r.getMessage()]
    assert STOLEN not in caplog.text
    assert app.state.services.passwords._breached.failures == 1


@pytest.mark.parametrize("way", [signing_up, recovering, changing])
async def test_aut_6_nothing_is_held_while_the_service_is_asked(
    client: Client, app: Any, database: Database, cast: Cast, service: RangeService, way: Any
) -> None:
    """No connection, no transaction and no turn at hashing: others log in meanwhile."""
    field, tries = await way(client, database, cast)
    asked, go_on = asyncio.Event(), asyncio.Event()
    held: list[int] = []

    async def waits(writer: asyncio.StreamWriter) -> None:
        held.append(borrowed(database))
        asked.set()
        await go_on.wait()

    service.behaves = waits
    app.state.services.passwords._breached._seconds = 30.0
    waiting = asyncio.create_task(tries(OTHER))
    await asked.wait()
    for _ in range(3):
        answer = await client.do("logIn", {"email": cast.dave.email, "password": PASSWORD}, "account { id }")
        answer.done("logIn")
    assert not waiting.done()
    go_on.set()
    (await waiting).done(field)
    assert held == [0]


async def test_inv_6_of_many_who_use_one_link_most_are_told_before_anybody_is_asked(
    client: Client, database: Database, cast: Cast, service: RangeService, many: Any
) -> None:
    _, tries = await accepting(client, database, cast)
    number = max(many(500), 100)
    answers = await asyncio.gather(*(tries(OTHER) for _ in range(number)))
    codes = [answer.payload("acceptInvitation")["errors"] for answer in answers]
    assert sum(not errors for errors in codes) == 1
    assert {errors[0]["code"] for errors in codes if errors} == {"INVITATION_USED"}
    print(f"{number} at once had the service asked {len(service.received)} times")
    assert len(service.received) < number / 2


# ---- what ships


KNOWN = [
    *("correct horse battery staple", "CorrectHorseBatteryStaple1!", "the quick brown fox", "To be, or not to be..."),
    *("MayTheForceBeWithYou4", "This is my password", "letmeinplease123", "azertyuiopqsdfghjklm"),
    *("Ditismijnwachtwoord1", "Lang zullen we leven!", "Oost west, thuis best"),
]
FINE = [
    *("purple teapot orbits quietly", "seven lanterns above the canal", "the force of nine quiet otters"),
    *("in het water ligt een koperen maan", "een paard, een batterij en twee nietjes"),
]


@pytest.mark.parametrize("password", KNOWN)
def test_aut_6_famous_lines_are_no_passwords(password: str) -> None:
    weak = weakness(password, about=[])
    assert weak is not None
    assert weak.message("en").startswith("This password is ")


@pytest.mark.parametrize("password", FINE)
def test_aut_6_words_that_nobody_puts_together_are(password: str) -> None:
    assert weakness(password, about=[]) is None


def test_aut_6_the_list_is_in_the_form_that_it_is_compared_in() -> None:
    assert len(set(PHRASES)) == len(PHRASES) > 200
    for phrase in PHRASES:
        assert phrase == "".join(c for c in phrase.casefold() if c.isalnum())
        assert len(phrase) >= 10
        assert weakness(phrase.ljust(15, "1"), about=[]) is not None, phrase
