"""Guessing is slowed down, and strangers get few mails (AUT-7, LIM-4): counted in rows, for all processes together."""

import asyncio
import dataclasses
import datetime as dt
from typing import Any

import httpx2
import pytest
import time_machine
from sqlalchemy import func, select

from server.app import create_app, open_database
from server.auth.password_hashing import Passwords
from server.db.database import Database
from server.db.models import FailedLogIn, SignUp, Throttle
from server.db.policy import Limits
from server.domain import (
    addresses,
    housekeeping,
    log_in_attempts,
    mail_limits,
    networks,
    organisation_verification,
    throttles,
)
from server.domain.errors import RateLimited
from server.domain.throttles import BackOff
from tests.client import Answer, Client
from tests.conftest import settings_for
from tests.graphql.steps import accepts, invites
from tests.rows import key, mails, nothing_happens, rows
from tests.scenario import PASSWORD, Cast, create_document, create_environment, create_organisation, set_up_app

WRONG = "not the password of anybody"
LIMITS = Limits()


class Visitor:
    """Somebody at a network address of their own."""

    def __init__(self, app: Any, address: str) -> None:
        transport = httpx2.ASGITransport(app=app, client=(address, 1234))
        self.client = Client(httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000"))

    async def log_in(self, email: str, password: str = WRONG, **options: Any) -> Answer:
        return await self.client.do("logIn", {"email": email, "password": password}, "account { id }", **options)

    async def sign_up(self, email: str) -> Answer:
        return await self.client.do("signUp", {"email": email}, "accepted")


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A line for each hash that is computed."""
    computed: list[str] = []
    verify = Passwords.verify

    async def counted(self: Passwords, password: str, password_hash: str | None) -> bool:
        computed.append(password)
        return await verify(self, password, password_hash)

    monkeypatch.setattr(Passwords, "verify", counted)
    return computed


def waits(answer: Answer) -> int | None:
    """How many seconds the caller is told to wait; None where they were answered."""
    if answer.code != "RATE_LIMITED":
        return None
    [error] = answer.errors
    seconds = error["extensions"]["retryAfter"]
    assert str(seconds) in error["message"]
    return int(seconds)


async def count(database: Database, table: Any) -> int:
    async with database.read() as reader:
        return await reader.count(select(func.count()).select_from(table))


# ---- guessing


async def test_aut_7_after_five_wrong_passwords_each_next_one_waits_longer(
    app: Any, database: Database, cast: Cast, hashes: list[str]
) -> None:
    mallory = Visitor(app, "203.0.113.7")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        for _ in range(LIMITS.guesses_per_address_and_network + 1):
            assert (await mallory.log_in(cast.bob.email)).refused("logIn") == "INVALID_CREDENTIALS"
        told = []
        for _ in range(12):
            computed = len(hashes)
            async with nothing_happens(database, counted=False):
                told.append(waits(await mallory.log_in(cast.bob.email)))
                assert waits(await mallory.log_in(cast.bob.email, PASSWORD)) == told[-1], "not even the right one"
            assert len(hashes) == computed
            clock.shift(told[-1])
            assert (await mallory.log_in(cast.bob.email)).refused("logIn") == "INVALID_CREDENTIALS"
    assert told == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


async def test_aut_7_unknown_addresses_wait_like_known_ones(app: Any, database: Database, cast: Cast) -> None:
    told = {}
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n, address in enumerate((cast.bob.email, "nobody@acme.example", "no address at all")):
            visitor = Visitor(app, f"203.0.113.{n}")
            answers = [await visitor.log_in(address) for _ in range(LIMITS.guesses_per_address_and_network + 4)]
            told[address] = [(answer.code, waits(answer), answer.data) for answer in answers]
    assert len({str(answers) for answers in told.values()}) == 1
    assert told[cast.bob.email][-1][:2] == ("RATE_LIMITED", 1)


async def test_aut_7_a_thousand_guesses_at_once_are_few_hashes(
    app: Any, database: Database, cast: Cast, hashes: list[str], many: Any
) -> None:
    mallory = Visitor(app, "203.0.113.7")
    answers = await asyncio.gather(*(mallory.log_in(cast.bob.email) for _ in range(many(1000))))
    refused = [answer for answer in answers if answer.code == "RATE_LIMITED"]
    assert len(hashes) == len(answers) - len(refused)
    # each second that passes meanwhile allows one more
    assert LIMITS.guesses_per_address_and_network + 1 <= len(hashes) <= LIMITS.guesses_per_address_and_network + 6


async def test_aut_7_one_account_is_guessed_from_many_networks(
    app: Any, database: Database, cast: Cast, hashes: list[str]
) -> None:
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        assert len(hashes) == LIMITS.guesses_per_address + 1
        stranger = Visitor(app, "198.51.100.1")
        async with nothing_happens(database, counted=False):
            assert waits(await stranger.log_in(cast.bob.email, PASSWORD)) == 1
        # who has a session goes on, and may confirm with the password
        changed = {"currentPassword": PASSWORD, "newPassword": "a harbour full of green lanterns"}
        (await stranger.client.do("changePassword", changed, "account { id }", as_=cast.bob)).done("changePassword")


async def test_aut_7_where_the_account_logged_in_before_it_may_go_on_trying(
    app: Any, database: Database, cast: Cast
) -> None:
    home = Visitor(app, "2001:db8:1:2::1")
    (await home.log_in(cast.bob.email, PASSWORD)).done("logIn")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        assert waits(await Visitor(app, "2001:db8:9:9::1").log_in(cast.bob.email, PASSWORD)) == 1
        same_network = Visitor(app, "2001:db8:1:2:ffff::9")
        (await same_network.log_in(cast.bob.email, PASSWORD)).done("logIn")
        elsewhere = Visitor(app, "198.51.100.1")
        assert waits(await elsewhere.log_in(cast.bob.email, PASSWORD, as_=cast.carol)) == 1
        (await elsewhere.log_in(cast.bob.email, PASSWORD, as_=cast.bob)).done("logIn")


async def test_aut_7_a_password_without_the_second_factor_makes_no_network_known(
    app: Any, database: Database, cast: Cast
) -> None:
    await set_up_app(database, cast.bob)
    thief = Visitor(app, "198.51.100.1")
    (await thief.log_in(cast.bob.email, PASSWORD)).done("logIn")  # a challenge
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        async with nothing_happens(database, counted=False):
            assert waits(await thief.log_in(cast.bob.email, PASSWORD)) == 1


async def test_aut_7_another_accounts_network_is_a_strangers(app: Any, database: Database, cast: Cast) -> None:
    mallory = Visitor(app, "198.51.100.1")
    (await mallory.log_in(cast.carol.email, PASSWORD)).done("logIn")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        async with nothing_happens(database, counted=False):
            assert waits(await mallory.log_in(cast.bob.email, PASSWORD)) == 1


@pytest.mark.parametrize("days", [89, 91])
async def test_aut_7_a_network_is_known_for_ninety_days(app: Any, database: Database, cast: Cast, days: int) -> None:
    home = Visitor(app, "198.51.100.1")
    (await home.log_in(cast.bob.email, PASSWORD)).done("logIn")
    with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(days=days), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        assert waits(await home.log_in(cast.bob.email, PASSWORD)) == (None if days < 90 else 1)


async def test_aut_7_whoever_proved_the_mailbox_may_log_in_while_strangers_wait(
    app: Any, database: Database, cast: Cast
) -> None:
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(40):
            await Visitor(app, f"203.0.113.{n}").log_in(cast.bob.email)
        holder = Visitor(app, "198.51.100.1")
        assert waits(await holder.log_in(cast.bob.email, PASSWORD)) == 1
        (await holder.client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")).done(
            "requestPasswordReset"
        )
        [mail] = await mails(database, kind="RECOVERY")
        new = {"token": mail.secret, "password": "a harbour full of green lanterns"}
        (await holder.client.do("setPassword", new, "account { id }")).done("setPassword")
        (await holder.log_in(cast.bob.email, new["password"])).done("logIn")


async def test_aut_7_one_network_guesses_at_many_accounts(app: Any, database: Database, hashes: list[str]) -> None:
    """An IPv6 customer has a /64: its addresses count as one."""
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(LIMITS.guesses_per_network + 30):
            await Visitor(app, f"2001:db8:1:2::{n:x}").log_in(f"user{n}@acme.example")
        assert len(hashes) == LIMITS.guesses_per_network + 1
        assert waits(await Visitor(app, "2001:db8:1:2:9::9").log_in("another@acme.example")) == 1
        assert waits(await Visitor(app, "2001:db8:1:3::1").log_in("another@acme.example")) is None


async def test_aut_7_a_class_of_thirty_behind_one_address_logs_in(app: Any, database: Database, cast: Cast) -> None:
    """Each types the password wrongly once; who was right has cost nobody anything."""

    async def logs_in(who: Any) -> None:
        visitor = Visitor(app, "203.0.113.7")
        assert waits(await visitor.log_in(who.email)) is None
        (await visitor.log_in(who.email, PASSWORD)).done("logIn")

    everybody = [cast.alice, cast.bob, cast.carol, cast.dave]
    for _ in range(10):
        await asyncio.gather(*(logs_in(who) for who in everybody))


async def test_aut_7_right_passwords_cost_a_network_nothing(app: Any, database: Database, cast: Cast) -> None:
    database.policy = dataclasses.replace(database.policy, limits=dataclasses.replace(LIMITS, guesses_per_network=1))
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for who in (cast.alice, cast.bob, cast.carol, cast.dave):
            (await Visitor(app, "203.0.113.7").log_in(who.email, PASSWORD)).done("logIn")


async def test_aut_7_a_right_password_takes_back_its_own_try_only(app: Any, database: Database, cast: Cast) -> None:
    """Who has an account of their own guesses at others no faster by it."""
    database.policy = dataclasses.replace(database.policy, limits=dataclasses.replace(LIMITS, guesses_per_network=2))
    mallory = Visitor(app, "203.0.113.7")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for n in range(2):
            assert waits(await mallory.log_in(f"user{n}@acme.example")) is None
        (await mallory.log_in(cast.carol.email, PASSWORD)).done("logIn")
        assert waits(await mallory.log_in("user3@acme.example")) is None
        async with nothing_happens(database, counted=False):
            assert waits(await mallory.log_in("user4@acme.example")) == 1


async def test_aut_7_passwords_confirmed_wrongly_count_for_the_session_and_for_the_network(
    app: Any, database: Database, cast: Cast
) -> None:
    limits = dataclasses.replace(LIMITS, guesses_per_address_and_network=1, guesses_per_network=3)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    mallory, elsewhere = Visitor(app, "203.0.113.7").client, Visitor(app, "198.51.100.1")
    other = (
        await elsewhere.client.do("logIn", {"email": cast.bob.email, "password": PASSWORD}, "grant { token }")
    ).done("logIn")["grant"]["token"]

    async def confirms(client: Client, as_: Any, password: str = WRONG) -> Answer:
        given = {"currentPassword": password, "newPassword": "a harbour full of green lanterns"}
        return await client.do("changePassword", given, "account { id }", as_=as_)

    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        tried = [await confirms(mallory, who) for who in (cast.bob, cast.bob, cast.alice, cast.carol)]
        assert {answer.refused("changePassword") for answer in tried} == {"INVALID_CREDENTIALS"}
        async with nothing_happens(database, counted=False):
            assert waits(await confirms(mallory, cast.dave, PASSWORD)) == 1, "the network waits"
            assert waits(await confirms(elsewhere.client, cast.bob, PASSWORD)) == 1, "the session waits"
        (await confirms(elsewhere.client, other, PASSWORD)).done("changePassword")


@pytest.mark.parametrize("field", ["changePassword", "makeEmailPrimary"])
async def test_aut_7_a_stolen_session_does_not_guess_the_password(
    app: Any, database: Database, cast: Cast, hashes: list[str], field: str
) -> None:
    mallory = Visitor(app, "203.0.113.7").client
    wrong = {
        "changePassword": {"currentPassword": WRONG, "newPassword": "a harbour full of green lanterns"},
        "makeEmailPrimary": {"address": cast.bob.email, "password": WRONG},
    }[field]
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for _ in range(LIMITS.guesses_per_address_and_network + 1):
            assert (await mallory.do(field, wrong, "account { id }", as_=cast.bob)).refused(
                field
            ) == "INVALID_CREDENTIALS"
        computed = len(hashes)
        async with nothing_happens(database, counted=False):
            assert waits(await mallory.do(field, wrong, "account { id }", as_=cast.bob)) == 1
        assert len(hashes) == computed
        # the session itself goes on, and so does every other one of the account
        assert (await mallory.ask("{ account { id } }", as_=cast.bob)).data["account"]
        other = (await Visitor(app, "198.51.100.1").log_in(cast.bob.email, PASSWORD)).done("logIn")
        assert other["account"]


LINKS = {
    "completeSignUp": {"token": "x" * 43, "name": "Eve", "password": "a harbour full of green lanterns"},
    "acceptInvitation": {"token": "x" * 43},
    "declineInvitation": {"token": "x" * 43},
    "setPassword": {"token": "x" * 43, "password": "a harbour full of green lanterns"},
    "undoEmailLink": {"token": "x" * 43},
    "undoAccountChange": {"token": "x" * 43},
    "completeLogIn": {"challenge": "x" * 43, "code": "123456"},
}


@pytest.mark.parametrize("field", [*LINKS, "invitationPreview"])
async def test_aut_7_wrong_links_count_for_the_network(app: Any, database: Database, field: str) -> None:
    database.policy = dataclasses.replace(database.policy, limits=dataclasses.replace(LIMITS, guesses_per_network=3))
    mallory, honest = Visitor(app, "203.0.113.7").client, Visitor(app, "203.0.113.8").client

    async def opens(client: Client) -> Answer:
        if field == "invitationPreview":
            return await client.ask(f'{{ invitationPreview(token: "{"x" * 43}") {{ status }} }}')
        return await client.do(field, LINKS[field])

    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        assert [waits(await opens(mallory)) for _ in range(6)] == [None, None, None, None, 1, 1]
        assert waits(await opens(honest)) is None


async def test_aut_7_a_right_link_waits_too_where_wrong_ones_came_from(
    app: Any, database: Database, cast: Cast
) -> None:
    database.policy = dataclasses.replace(database.policy, limits=dataclasses.replace(LIMITS, guesses_per_network=1))
    mallory, bob = Visitor(app, "203.0.113.7").client, Visitor(app, "203.0.113.8").client
    (await bob.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")).done("requestPasswordReset")
    [mail] = await mails(database, kind="RECOVERY")
    right = LINKS["setPassword"] | {"token": mail.secret}
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
        for _ in range(2):
            assert (await mallory.do("setPassword", LINKS["setPassword"])).refused("setPassword") == "INVALID_TOKEN"
        async with nothing_happens(database, counted=False):
            assert waits(await mallory.do("setPassword", right)) == 1
        (await bob.do("setPassword", right, "account { id }")).done("setPassword")


@pytest.mark.parametrize("hours", [23, 24])
async def test_aut_7_failures_are_forgotten_after_a_day_without_any(
    app: Any, database: Database, cast: Cast, hours: int
) -> None:
    mallory = Visitor(app, "203.0.113.7")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        for _ in range(LIMITS.guesses_per_address_and_network + 1):
            await mallory.log_in(cast.bob.email)
        clock.shift(hours * 3600)
        assert waits(await mallory.log_in(cast.bob.email)) is None
        assert waits(await mallory.log_in(cast.bob.email)) == (2 if hours == 23 else None)


async def test_aut_7_the_longest_of_several_waits_is_told(app: Any, database: Database, cast: Cast) -> None:
    limits = dataclasses.replace(LIMITS, guesses_per_address_and_network=1, guesses_per_network=3)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    mallory = Visitor(app, "203.0.113.7")
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        for told in (1, 2, 4):
            await mallory.log_in(cast.bob.email)
            clock.shift(told)
        await mallory.log_in(cast.bob.email)  # the fourth: four seconds for the address, one for the network
        assert waits(await mallory.log_in(cast.bob.email)) == 4
        assert waits(await mallory.log_in(cast.alice.email)) == 1


async def test_aut_7_a_right_password_ends_no_wait_that_others_caused(database: Database) -> None:
    """It takes back its own try; who was wrong meanwhile has made the wait longer."""
    under = throttles.key("test", "settle")
    back_off = {under: BackOff(1)}
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        for _ in range(3):
            async with database.write(origin="test") as uow:
                await throttles.count_failure(uow, back_off)
            clock.shift(1)
        async with database.write(origin="test") as uow:
            await throttles.settle(uow, taken_back=back_off, forgotten=[])
        async with database.write(origin="test") as uow:
            with pytest.raises(RateLimited):
                await throttles.count_failure(uow, back_off)
        async with database.write(origin="test") as uow:
            await throttles.settle(uow, taken_back=back_off, forgotten=[])
        async with database.write(origin="test") as uow:
            await throttles.count_failure(uow, back_off)


async def test_aut_7_two_servers_count_together(app: Any, database: Database, cast: Cast) -> None:
    elsewhere = open_database(settings_for(database.url.render_as_string(hide_password=False)))
    other = create_app(settings_for(str(elsewhere.url)), database=elsewhere, with_worker=False)
    async with other.router.lifespan_context(other):
        with time_machine.travel(dt.datetime.now(dt.UTC), tick=False):
            answers = [
                await Visitor((app, other)[n % 2], "203.0.113.7").log_in(cast.bob.email)
                for n in range(LIMITS.guesses_per_address_and_network + 3)
            ]
    await elsewhere.dispose()
    assert [waits(answer) for answer in answers] == [None] * (LIMITS.guesses_per_address_and_network + 1) + [1, 1]


async def test_aut_7_the_holder_sees_failed_log_ins_and_nobody_else_does(
    app: Any, database: Database, cast: Cast
) -> None:
    await Visitor(app, "203.0.113.7").log_in(cast.bob.email)
    await Visitor(app, "203.0.113.8").log_in(cast.bob.email)
    (await Visitor(app, "203.0.113.9").log_in(cast.bob.email, PASSWORD)).done("logIn")
    ask = Visitor(app, "203.0.113.9").client.ask
    query = "query($first: Int!) { account { failedLogIns(first: $first) { origin method at } } }"
    seen = (await ask(query, {"first": 20}, as_=cast.bob)).data["account"]["failedLogIns"]
    assert [(one["origin"], one["method"]) for one in seen] == [
        ("203.0.113.8", "PASSWORD"),
        ("203.0.113.7", "PASSWORD"),
    ]
    assert len((await ask(query, {"first": 1}, as_=cast.bob)).data["account"]["failedLogIns"]) == 1
    assert (await ask(query, {"first": 20}, as_=cast.alice)).data["account"]["failedLogIns"] == []
    assert (await ask(query, {"first": 101}, as_=cast.bob)).code == "BAD_USER_INPUT"


LOG = """{ environment { auditEvents(first: 100, filter: { action: ACCOUNT_LOG_IN_FAILED }) {
    edges { node { at actor actorId target targetId origin after } } } } }"""


async def failures_in_the_log(app: Any, who: Any, **options: Any) -> list[dict[str, Any]]:
    answer = await Visitor(app, "203.0.113.9").client.ask(LOG, as_=who, **options)
    assert not answer.errors, answer.errors
    return [edge["node"] for edge in answer.data["environment"]["auditEvents"]["edges"]]


async def reported(database: Database, **later: float) -> int:
    """As the server does each minute."""
    with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(**later)):
        async with database.write(origin="housekeeping") as uow:
            return await log_in_attempts.report(uow)


async def test_aut_7_and_aud_2_failed_log_ins_show_in_every_environment_of_the_account(
    app: Any, client: Client, database: Database, cast: Cast
) -> None:
    """Where it is a user; not where it was only added and never acted (INV-12)."""
    place = await invites(client, database, cast.carol, "bob@globex.example")
    (await accepts(client, place.token, as_=cast.bob)).done("acceptInvitation")
    zoe = await create_environment(database, "Elsewhere", administrator="Zoe Prins")
    (await client.do("addUser", {"email": cast.bob.email, "name": "Bob"}, as_=zoe)).done("addUser")
    await Visitor(app, "203.0.113.7").log_in(cast.bob.email)
    await Visitor(app, "203.0.113.7").log_in("nobody@acme.example")
    (await Visitor(app, "203.0.113.8").log_in(cast.bob.email, PASSWORD)).done("logIn")
    assert await reported(database) == 0  # it may be somebody's turn at a hash still
    assert await reported(database, minutes=3) == 2
    assert await reported(database, minutes=3) == 0
    here, there = await failures_in_the_log(app, cast.alice), await failures_in_the_log(app, cast.carol)
    for seen, environment in ((here, cast.bob.environment_id), (there, cast.carol.environment_id)):
        [one] = seen
        [user] = await rows(database, "users", account_id=cast.bob.account_id, environment_id=environment)
        assert (one["target"], one["targetId"]) == ("Bob Jansen", f"usr_{user.id.hex}")
        assert (one["actor"], one["actorId"], one["origin"]) == ("somebody who did not get in", None, "203.0.113.7")
        assert one["after"] == '{"method":"PASSWORD"}'
        assert abs(dt.datetime.fromisoformat(one["at"]) - dt.datetime.now(dt.UTC)) < dt.timedelta(minutes=1)
    assert await failures_in_the_log(app, zoe) == []


async def test_aut_7_who_is_no_administrator_reads_of_no_failed_log_in(
    app: Any, database: Database, cast: Cast
) -> None:
    await Visitor(app, "203.0.113.7").log_in(cast.alice.email)
    assert await reported(database, minutes=3) == 1
    assert (await Visitor(app, "203.0.113.9").client.ask(LOG, as_=cast.bob)).code == "FORBIDDEN"


async def test_aut_7_what_strangers_leave_behind_is_tidied_away(app: Any, database: Database) -> None:
    await Visitor(app, "203.0.113.7").log_in("nobody@acme.example")
    assert await count(database, Throttle)
    assert await count(database, FailedLogIn) == 1
    with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(days=91)):
        async with database.write(origin="housekeeping") as uow:
            await housekeeping.tidy(uow)
    assert await count(database, Throttle) == await count(database, FailedLogIn) == 0


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("command line", "command line"),
    ],
)
def test_aut_7_a_customer_of_ipv6_is_one_network(address: str, network: str) -> None:
    assert networks.network(address) == network


def test_aut_7_waits_grow_from_a_second_to_fifteen_minutes() -> None:
    now = dt.datetime.now(dt.UTC)
    free_at = [BackOff(2).free_at(count, now) for count in (0, 1, 2, 3, 4, 12, 13, 10**9)]
    assert [at and (at - now).total_seconds() for at in free_at] == [None, None, None, 1, 2, 512, 900, 900]


def test_aut_7_under_what_something_is_counted_is_no_text_and_no_two_things_share_it() -> None:
    keys = [throttles.key(*parts) for parts in (("a", "b", "c"), ("a", "bc"), ("ab", "c"), ("abc",), ("a", "c", "b"))]
    assert len(set(keys)) == len(keys)
    assert {len(key) for key in keys} == {32}
    assert b"bob@" not in throttles.key("log-in", "bob@acme.example")


def test_aut_7_no_wait_is_told_too_short() -> None:
    told = [throttles.seconds(dt.timedelta(milliseconds=ms)) for ms in (1, 999, 1000, 1001)]
    assert told == [1, 1, 1, 2]


async def test_lim_4_the_time_of_a_budget_begins_with_the_first_and_not_with_the_last(database: Database) -> None:
    budget, under = throttles.Budget(2, dt.timedelta(hours=1)), throttles.key("test", "budget")

    async def spends() -> dt.datetime | None:
        async with database.write(origin="test") as uow:
            return await throttles.spend(uow, budget, under)

    start = dt.datetime.now(dt.UTC)
    with time_machine.travel(start, tick=False) as clock:
        assert await spends() is None
        clock.shift(3540)
        assert await spends() is None
        async with nothing_happens(database, counted=False):
            again = await spends()
        assert again is not None
        assert abs((again - start).total_seconds() - 3600) < 1
        clock.shift(60)
        assert [await spends() is None for _ in range(3)] == [True, True, False]


# ---- mails


async def test_lim_4_five_mails_an_hour_to_one_mailbox_and_the_answer_stays_the_same(
    app: Any, database: Database, cast: Cast
) -> None:
    had = await count(database, SignUp)
    with time_machine.travel(dt.datetime.now(dt.UTC), tick=False) as clock:
        answers = []
        for n in range(8):
            visitor = Visitor(app, f"203.0.113.{n}")
            answers.append(await visitor.sign_up("stranger@gmail.com" if n % 2 else f"stranger+{n}@gmail.com"))
        assert {str(answer.body) for answer in answers} == {str(answers[0].body)}
        assert await count(database, SignUp) == had + 5
        clock.shift(3601)
        (await Visitor(app, "203.0.113.9").sign_up("stranger@gmail.com")).done("signUp")
        assert await count(database, SignUp) == len(await mails(database, kind="SIGN_UP")) == had + 6


@pytest.mark.parametrize("known", [True, False])
async def test_lim_4_recovery_mails_to_one_mailbox_and_the_answer_stays_the_same(
    app: Any, database: Database, cast: Cast, known: bool
) -> None:
    email = cast.bob.email if known else "nobody@acme.example"
    answers = [
        await Visitor(app, f"203.0.113.{n}").client.do("requestPasswordReset", {"email": email}, "accepted")
        for n in range(8)
    ]
    assert {str(answer.body) for answer in answers} == {str(answers[0].body)}
    assert len(await mails(database, kind="RECOVERY")) == LIMITS.anonymous_mails_per_address_an_hour


async def test_lim_4_the_mailbox_that_is_asked_about_counts_as_the_one_that_is_mailed(database: Database) -> None:
    """Recovery mails both (INV-8): many addresses that lead to one mailbox send it no more than five."""

    async def spends(n: int, to: str, asked: str) -> bool:
        async with database.write(origin=f"203.0.113.{n}") as uow:
            return await mail_limits.spend_anonymous(uow, addresses.parse(to), addresses.parse(asked))

    at_first = [await spends(n, f"primary{n}@acme.example", f"asked+{n}@gmail.com") for n in range(6)]
    assert at_first == [True] * 5 + [False]
    assert not await spends(7, "primary7@acme.example", "asked@gmail.com")
    assert not await spends(8, "asked+8@gmail.com", "primary8@acme.example")
    assert not await spends(9, "asked@gmail.com", "asked@gmail.com")
    assert await spends(10, "primary0@acme.example", "primary0@acme.example"), "its own five are counted apart"


async def test_lim_4_one_network_causes_a_hundred_mails_an_hour(app: Any, database: Database) -> None:
    """A class of thirty signs up behind one address; a flood does not."""
    mallory = Visitor(app, "203.0.113.7")
    for n in range(LIMITS.anonymous_mails_per_network_an_hour):
        (await mallory.sign_up(f"user{n}@company{n}.example")).done("signUp")
    async with nothing_happens(database, counted=False):
        told = waits(await mallory.sign_up("one.more@company.example"))
        assert told is not None
        assert 3500 < told <= 3600
    (await Visitor(app, "203.0.113.8").sign_up("one.more@company.example")).done("signUp")


async def test_lim_4_a_class_of_thirty_behind_one_address_signs_up_in_ten_minutes(
    app: Any, database: Database, cast: Cast
) -> None:
    """As people do: each asks twice, opens both links, takes a weak password first, and types it wrongly once."""

    async def signs_up(n: int) -> str:
        me, email = Visitor(app, "203.0.113.7"), f"pupil{n}@acme.example"
        for _ in range(2):
            (await me.sign_up(email)).done("signUp")
        first, second = [mail.secret for mail in await mails(database, to=email, kind="SIGN_UP")]
        given = {"token": second, "name": f"Pupil {n}", "password": "short"}
        assert (await me.client.do("completeSignUp", given)).refused("completeSignUp") == "WEAK_PASSWORD"
        made = await me.client.do("completeSignUp", given | {"password": PASSWORD}, "user { environment { name } }")
        again = await me.client.do("completeSignUp", given | {"token": first, "password": PASSWORD})
        assert again.refused("completeSignUp") == "LOG_IN_REQUIRED"
        assert (await me.log_in(email)).refused("logIn") == "INVALID_CREDENTIALS"
        (await me.log_in(email, PASSWORD)).done("logIn")
        return str(made.done("completeSignUp")["user"]["environment"]["name"])

    began = dt.datetime.now(dt.UTC)
    joined = await asyncio.gather(*(signs_up(n) for n in range(30)))
    assert dt.datetime.now(dt.UTC) - began < dt.timedelta(minutes=10)
    assert joined == ["Acme"] * 30


async def test_lim_4_few_mails_to_strangers_and_many_to_own_domains(
    client: Client, database: Database, cast: Cast
) -> None:
    database.policy = dataclasses.replace(
        database.policy, limits=dataclasses.replace(LIMITS, mails_a_day_to_strangers=3, mails_a_day_to_own_domains=5)
    )

    async def adds(n: int, domain: str, as_: Any = cast.alice) -> Answer:
        given = {"email": f"user{n}@{domain}", "name": f"User {n}"}
        return await client.do("addUser", given, "user { id }", as_=as_)

    for n in range(3):
        (await adds(n, "gmail.com")).done("addUser")
    async with nothing_happens(database, counted=False):
        refused = await adds(4, "gmail.com")
        assert refused.refused("addUser") == "TOO_MANY_MAILS"
        assert "UTC" in refused.payload("addUser")["errors"][0]["message"]
    for n in range(5):
        (await adds(n, "acme.example")).done("addUser")
    async with nothing_happens(database, counted=False):
        assert (await adds(6, "acme.example")).refused("addUser") == "TOO_MANY_MAILS"
        invite = {"email": "user7@acme.example"}
        refused = await client.do("inviteUser", invite, "invitation { id }", as_=cast.alice)
        assert refused.refused("inviteUser") == "TOO_MANY_MAILS"
    (await adds(4, "gmail.com", cast.carol)).done("addUser")
    with time_machine.travel(dt.datetime.now(dt.UTC) + dt.timedelta(hours=25)):
        (await adds(4, "gmail.com")).done("addUser")


async def test_lim_4_a_mail_that_is_refused_costs_nothing(client: Client, database: Database, cast: Cast) -> None:
    limits = dataclasses.replace(LIMITS, mails_a_day_to_strangers=1)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    given = {"email": "user@gmail.com", "name": "\u202e"}
    assert (await client.do("addUser", given, "user { id }", as_=cast.alice)).refused("addUser") == "INVALID_INPUT"
    (await client.do("addUser", given | {"name": "User"}, "user { id }", as_=cast.alice)).done("addUser")


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_lim_4_a_company_of_five_hundred_invites_everybody_in_a_day(
    client: Client, database: Database, cast: Cast
) -> None:
    for start in range(0, 500, 100):
        rows = [{"email": f"person{n}@acme.example"} for n in range(start, start + 100)]
        answer = await client.do("inviteUsers", {"invitations": rows}, "results { errors { code } }", as_=cast.alice)
        assert {str(row["errors"]) for row in answer.done("inviteUsers")["results"]} == {"[]"}
    assert len(await mails(database, kind="INVITATION")) == 500


@pytest.mark.parametrize("proven", [False, True])
async def test_lim_4_and_org_12_a_proven_number_lifts_the_limit_on_mail_to_strangers(
    client: Client, database: Database, cast: Cast, proven: bool
) -> None:
    limits = dataclasses.replace(LIMITS, mails_a_day_to_strangers=1)
    database.policy = dataclasses.replace(database.policy, limits=limits)
    made = await create_organisation(database, cast.alice, "Acme Sales B.V.", "12345678")
    if not proven:
        async with database.write(origin="test") as uow:
            await organisation_verification.unverify(uow, organisation_id=key(made))
    document = await create_document(database, cast.alice, made)
    given = {"email": "user@gmail.com", "name": "User"}
    (await client.do("addUser", given, "user { id }", as_=cast.alice)).done("addUser")
    send = {"documentId": document, "to": "customer@gmail.com"}
    if proven:
        (await client.do("sendDocument", send, "document { id }", as_=cast.alice)).done("sendDocument")
        return
    async with nothing_happens(database, counted=False):
        refused = await client.do("sendDocument", send, "document { id }", as_=cast.alice)
        assert refused.refused("sendDocument") == "TOO_MANY_MAILS"
        assert refused.payload("sendDocument")["errors"][0]["field"] == ["to"]
