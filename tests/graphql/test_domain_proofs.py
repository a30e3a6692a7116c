"""ENV-8: a domain is proven by a record in the DNS, against a real server on loopback, and what follows from it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import dns.message
import dns.rcode
import pytest

from server.db.database import Database
from server.db.models import JoinPolicy
from server.domain import domain_proofs, environments, housekeeping
from server.domain.domain_proofs import record_name
from server.settings import Settings
from tests.client import Answer, Client
from tests.conftest import settings_for
from tests.graphql.steps import ADVANCED_USER, adds, invites, joins, notice_kinds, notices
from tests.outside.dns_server import DnsServer, dns_server, truncated
from tests.rows import ago, audit, borrowed, mails, nothing_happens, put, rows
from tests.scenario import Cast, LoggedInUser, add_colleague, change_role, create_environment

ACME, INITECH = "acme.example", "initech.example"
SELECT = "domainProof { domain provenAt recordName recordValue } environment { domains }"
PROOFS = "{ environment { domains domainProofs { domain provenAt recordName recordValue } } }"
START, CONFIRM = "startDomainProof", "confirmDomainProof"


@pytest.fixture
async def zone() -> AsyncIterator[DnsServer]:
    async with dns_server() as made:
        yield made


@pytest.fixture
def settings(database: Database, zone: DnsServer) -> Settings:
    return settings_for(database.url.render_as_string(hide_password=False), dns_resolver=zone.address)


async def does(client: Client, field: str, domain: str, who: Any = None) -> Answer:
    return await client.do(field, {"domain": domain}, SELECT, as_=who)


async def starts(client: Client, who: Any, domain: str) -> Answer:
    return await does(client, START, domain, who)


async def confirms(client: Client, who: Any, domain: str) -> Answer:
    return await does(client, CONFIRM, domain, who)


async def publishes(client: Client, zone: DnsServer, who: Any, domain: str) -> dict[str, Any]:
    """The proof that was started, and whose record is there now beside those of others."""
    proof = (await starts(client, who, domain)).done(START)["domainProof"]
    zone.publish(proof["recordName"], *zone.texts.get(proof["recordName"], ()), proof["recordValue"])
    return proof


async def proves(client: Client, zone: DnsServer, who: Any, domain: str) -> dict[str, Any]:
    await publishes(client, zone, who, domain)
    return (await confirms(client, who, domain)).done(CONFIRM)


async def proofs(client: Client, who: Any) -> dict[str, dict[str, Any]]:
    answer = await client.ask(PROOFS, as_=who)
    assert not answer.errors, answer.errors
    return {proof["domain"]: proof for proof in answer.data["environment"]["domainProofs"]}


def told(answer: Answer, field: str = CONFIRM) -> str:
    assert answer.refused(field) == "DOMAIN_NOT_PROVEN"
    [error] = answer.payload(field)["errors"]
    assert error["field"] == ["domain"]
    return str(error["message"])


# ---- the record


async def test_env_8_a_domain_held_by_a_mailbox_has_its_record_from_the_start(
    client: Client, database: Database, cast: Cast
) -> None:
    [proof] = (await proofs(client, cast.alice)).values()
    assert (proof["domain"], proof["provenAt"]) == (ACME, None)
    assert proof["recordName"] == "_welkom-challenge.acme.example"
    word, _, value = proof["recordValue"].partition("=")
    assert (word, len(value)) == ("welkom-domain-verification", 43)
    async with nothing_happens(database):
        started = (await starts(client, cast.alice, "  @ACME.Example. ")).done(START)
    assert started == {"domainProof": proof, "environment": {"domains": [ACME]}, "errors": []}


async def test_env_8_starting_changes_nothing_but_that_there_is_a_record(
    client: Client, database: Database, cast: Cast
) -> None:
    started = (await starts(client, cast.alice, INITECH)).done(START)
    assert started["environment"] == {"domains": [ACME]}
    assert started["domainProof"]["provenAt"] is None
    assert await rows(database, "domains", name=INITECH) == []
    [row] = await audit(database, action="domain.proof_started")
    assert (row.actor_id, row.environment_id) == (cast.alice.user_id, cast.alice.environment_id)
    assert (row.before, row.after) == (None, None)
    async with nothing_happens(database):
        assert (await starts(client, cast.alice, INITECH)).done(START) == started


async def test_env_8_each_environment_and_domain_has_a_value_of_its_own(client: Client, cast: Cast) -> None:
    values = {
        (await starts(client, who, domain)).done(START)["domainProof"]["recordValue"]
        for who in (cast.alice, cast.carol)
        for domain in (ACME, "globex.example", INITECH)
    }
    assert len(values) == 6


async def test_env_8_an_international_domain_is_one_domain_however_written(client: Client, cast: Cast) -> None:
    first = (await starts(client, cast.alice, "Bücher.example")).done(START)["domainProof"]
    second = (await starts(client, cast.alice, "XN--BCHER-KVA.example")).done(START)["domainProof"]
    assert first == second
    assert first["recordName"] == "_welkom-challenge.xn--bcher-kva.example"


@pytest.mark.parametrize(
    "domain", ["gmail.com", "mail.gmail.com", "co.uk", "github.io", "nl", "student.kuleuven.be", "x.mozmail.com"]
)
@pytest.mark.parametrize("field", [START, CONFIRM])
async def test_env_8_nobody_proves_what_strangers_share(
    client: Client, database: Database, zone: DnsServer, cast: Cast, domain: str, field: str
) -> None:
    async with nothing_happens(database):
        answer = await does(client, field, domain, cast.alice)
    assert answer.refused(field) == "INVALID_INPUT"
    assert zone.asked == []


@pytest.mark.parametrize("field", [START, CONFIRM])
@pytest.mark.parametrize(
    "domain",
    [
        *("", "@", "acme", "a..b", "acme.example/x", "acme example", "127.0.0.1", "[::1]", "_x.acme.example"),
        *("a" * 64 + ".example", "a." * 100_000, "\0.example", "acme.test"),
        ".".join(["a" * 60] * 3) + ".abcdefghijklmnopqrstuvwxyz.abcdefghijklmnopqrst.example",
    ],
)
async def test_env_8_what_is_no_domain_is_refused_and_not_looked_up(
    client: Client, database: Database, zone: DnsServer, cast: Cast, domain: str, field: str
) -> None:
    async with nothing_happens(database):
        answer = await does(client, field, domain, cast.alice)
    assert answer.refused(field) == "INVALID_INPUT"
    assert zone.asked == []


async def test_env_8_a_shared_domain_is_proven_by_nobody(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await publishes(client, zone, cast.alice, INITECH)
    async with database.write(origin="test") as uow:
        await environments.share_domain(uow, domain=INITECH)
    assert INITECH not in await proofs(client, cast.alice)
    async with nothing_happens(database):
        assert (await starts(client, cast.alice, INITECH)).refused(START) == "INVALID_INPUT"
        assert "not started" in told(await confirms(client, cast.alice, INITECH))


async def test_env_5_a_proven_domain_that_is_shared_is_nobodys_and_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await proves(client, zone, cast.alice, ACME)
    async with database.write(origin="test") as uow:
        await environments.share_domain(uow, domain=ACME)
        assert not await domain_proofs.has_one(uow, cast.alice.environment_id)
    assert await rows(database, "domain_proofs", domain=ACME) == []


async def test_env_8_only_so_many_proofs_are_open(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(domain_proofs, "MOST_OPEN", 2)
    for domain in ("a.example", "b.example"):
        (await starts(client, cast.alice, domain)).done(START)
    async with nothing_happens(database):
        assert (await starts(client, cast.alice, "c.example")).refused(START) == "INVALID_INPUT"
    (await starts(client, cast.alice, "a.example")).done(START)  # that one is open
    (await starts(client, cast.carol, "c.example")).done(START)  # another environment's


async def test_lim_5_a_proof_that_nobody_finishes_goes_and_that_of_a_held_domain_stays(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await proves(client, zone, cast.alice, INITECH)
    await starts(client, cast.alice, "later.example")
    await starts(client, cast.alice, "old.example")
    for domain in (ACME, INITECH, "old.example"):
        await put(database, "domain_proofs", {"domain": domain}, started_at=ago(days=91))
    async with database.write(origin="test") as uow:
        await housekeeping.tidy(uow)
    assert set(await proofs(client, cast.alice)) == {ACME, INITECH, "later.example"}


# ---- proving


async def test_env_8_a_free_domain_is_owned_by_whoever_proves_it(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    proven = await proves(client, zone, cast.alice, INITECH)
    assert proven["domainProof"]["provenAt"] is not None
    assert proven["environment"]["domains"] == [ACME, INITECH]
    assert (await proofs(client, cast.alice))[INITECH] == proven["domainProof"]
    assert (await proofs(client, cast.alice))[ACME]["provenAt"] is None
    [row] = await audit(database, action="domain.proven")
    assert (row.actor_id, row.environment_id) == (cast.alice.user_id, cast.alice.environment_id)
    assert (row.before, row.after) == (None, None)
    joined = (await joins(client, database, "nora@initech.example")).done("completeSignUp")["user"]
    assert joined["environment"]["name"] == "Acme"
    assert joined["role"]["key"] == "BASIC_USER"


async def test_env_8_one_holds_as_many_domains_as_one_proves(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    names = [ACME, *(f"brand{n}.example" for n in range(5)), "sub.brand1.example"]
    for name in names:
        await proves(client, zone, cast.alice, name)
    found = await proofs(client, cast.alice)
    assert sorted(found) == sorted(names)
    assert all(proof["provenAt"] for proof in found.values())


async def test_env_8_proven_once_it_is_proven_without_asking_again(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    proven = await proves(client, zone, cast.alice, ACME)
    zone.texts.clear()
    zone.asked.clear()
    async with nothing_happens(database):
        assert (await confirms(client, cast.alice, ACME)).done(CONFIRM) == proven
    assert zone.asked == []


async def test_env_8_the_record_is_looked_up_while_no_connection_is_held(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await publishes(client, zone, cast.alice, ACME)
    held: list[int] = []

    def looks(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        held.append(borrowed(database))
        return [(0.0, server.wire(query, by))]

    zone.behaves = looks
    (await confirms(client, cast.alice, ACME)).done(CONFIRM)
    assert held == [0]


# ---- who holds it by a mailbox only


@pytest.fixture
async def initech(database: Database) -> LoggedInUser:
    """The Administrator of an environment that claimed its domain by a mailbox."""
    return await create_environment(database, "Initech")


async def test_env_8_a_proof_takes_the_domain_over_from_who_holds_it_by_a_mailbox(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    gil = await add_colleague(database, initech, "Gil")
    before = await client.ask("{ environment { users { edges { node { id email status } } } } }", as_=initech)
    proven = await proves(client, zone, cast.alice, INITECH)
    assert proven["environment"]["domains"] == [ACME, INITECH]
    answer = await client.ask(PROOFS, as_=initech)
    assert answer.data["environment"] == {"domains": [], "domainProofs": []}
    assert (await client.ask("{ environment { users { edges { node { id email status } } } } }", as_=initech)).data == (
        before.data
    ), "its users stay"
    [notice] = await notices(client, initech, "DOMAIN_LOST")
    assert "initech.example is no longer" in notice
    assert "Acme" not in notice
    assert await notice_kinds(client, gil) == [], "Administrators are told"
    assert "DOMAIN_LOST" not in await notice_kinds(client, cast.alice)
    joined = (await joins(client, database, "nora@initech.example")).done("completeSignUp")["user"]
    assert joined["environment"]["name"] == "Acme"
    answer = await client.do("inviteUser", {"email": "otto@initech.example"}, "invitation { id }", as_=initech)
    assert answer.refused("inviteUser") == "SHARED_EMAIL_DOMAIN"


async def test_env_8_who_loses_a_domain_is_not_told_to_whom(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    await proves(client, zone, cast.alice, INITECH)
    [row] = await audit(database, action="domain.lost")
    assert (row.environment_id, row.actor_id, row.actor_environment_id) == (initech.environment_id, None, None)
    assert row.origin == "another environment"
    [item] = await rows(database, "inbox_items", notice="DOMAIN_LOST")
    assert item.from_id == initech.environment_id
    assert cast.alice.environment_id.hex not in str(item._mapping)
    query = "{ inbox { edges { node { from { name } ... on Notice { text } } } } }"
    for language in ("en", "nl"):
        answer = await client.ask(query, as_=initech, headers={"accept-language": language})
        assert "Acme" not in str(answer.data)


async def test_env_8_the_former_holder_can_prove_nothing_by_the_old_record(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    await publishes(client, zone, initech, INITECH)  # both records are there
    await proves(client, zone, cast.alice, INITECH)
    async with nothing_happens(database):
        assert "not started" in told(await confirms(client, initech, INITECH))
    await publishes(client, zone, initech, INITECH)
    async with nothing_happens(database):
        said = told(await confirms(client, initech, INITECH))
    assert said.startswith("This domain was proven before")
    assert "Acme" not in said
    assert (await client.ask(PROOFS, as_=cast.alice)).data["environment"]["domains"] == [ACME, INITECH]


async def test_env_8_that_it_is_proven_elsewhere_is_told_to_nobody_but_who_has_its_record(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await proves(client, zone, cast.alice, ACME)
    free = (await starts(client, cast.carol, "free.example")).done(START)
    taken = (await starts(client, cast.carol, ACME)).done(START)
    assert taken["environment"] == free["environment"]
    zone.publish(record_name("free.example"), "something else")
    said = told(await confirms(client, cast.carol, "free.example"))
    assert told(await confirms(client, cast.carol, ACME)) == said.replace("free.example", ACME)


async def test_env_8_the_value_of_another_environment_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    await publishes(client, zone, cast.carol, INITECH)
    await starts(client, cast.alice, INITECH)
    async with nothing_happens(database):
        assert "None of the TXT records" in told(await confirms(client, cast.alice, INITECH))
    (await confirms(client, cast.carol, INITECH)).done(CONFIRM)


async def test_env_8_the_value_of_another_domain_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    other = (await starts(client, cast.alice, "other.example")).done(START)["domainProof"]
    await starts(client, cast.alice, INITECH)
    zone.publish(record_name(INITECH), other["recordValue"])
    async with nothing_happens(database):
        assert "None of the TXT records" in told(await confirms(client, cast.alice, INITECH))


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.partition("=")[2],
        lambda value: value.upper(),
        lambda value: value[:-1],
        lambda value: f"{value}x",
        lambda value: f"x{value}",
        lambda value: value.replace("=", "= "),
        lambda value: "welkom-domain-verification=",
    ],
)
async def test_env_8_nearly_the_value_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast, change: Any
) -> None:
    proof = (await starts(client, cast.alice, INITECH)).done(START)["domainProof"]
    zone.publish(proof["recordName"], change(proof["recordValue"]))
    async with nothing_happens(database):
        told(await confirms(client, cast.alice, INITECH))


@pytest.mark.parametrize(
    "elsewhere", [INITECH, "_welkom-challenge.example", f"www.{INITECH}", f"_welkom-challenge.www.{INITECH}"]
)
async def test_env_8_the_value_at_another_name_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast, elsewhere: str
) -> None:
    proof = (await starts(client, cast.alice, INITECH)).done(START)["domainProof"]
    zone.publish(elsewhere, proof["recordValue"])
    async with nothing_happens(database):
        assert "There is no TXT record at _welkom-challenge.initech.example" in told(
            await confirms(client, cast.alice, INITECH)
        )


# ---- what the DNS says instead


def failing(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
    response = dns.message.make_response(query)
    response.set_rcode(dns.rcode.SERVFAIL)
    return [(0.0, response.to_wire())]


def huge(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
    return [(0.0, truncated(query) if by == "UDP" else server.wire(query, by))]


@pytest.mark.parametrize(
    ("behaves", "en", "nl"),
    [
        (None, "There is no TXT record", "Er is nog geen TXT-record"),
        (failing, "(SERVFAIL)", "kan niet zeggen"),
        (huge, "answers too much", "meer dan gelezen wordt"),
        (lambda server, query, by: [], "didn't answer in time", "antwoordde niet op tijd"),
    ],
)
async def test_env_8_it_says_what_was_found_instead(
    client: Client, app: Any, database: Database, zone: DnsServer, cast: Cast, behaves: Any, en: str, nl: str
) -> None:
    app.state.services.txt_records._seconds = 0.7
    await starts(client, cast.alice, INITECH)
    if behaves is huge:
        zone.publish(record_name(INITECH), *(f"{n:0200}" for n in range(60)))
    zone.behaves = behaves
    async with nothing_happens(database):
        assert en in told(await confirms(client, cast.alice, INITECH))
    await put(database, "accounts", {"id": cast.alice.account_id}, locale="nl")
    async with nothing_happens(database):
        assert nl in told(await confirms(client, cast.alice, INITECH))


async def test_env_8_a_proof_that_was_not_started_asks_nobody(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    async with nothing_happens(database):
        assert "Ask for its record first." in told(await confirms(client, cast.alice, INITECH))
    assert zone.asked == []


async def test_lim_4_the_dns_is_asked_so_often_an_hour_for_each_environment(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    database.policy = replace(database.policy, limits=replace(database.policy.limits, domain_checks_an_hour=3))
    await starts(client, cast.alice, INITECH)
    for domain in (INITECH, ACME, INITECH):
        told(await confirms(client, cast.alice, domain))
    zone.asked.clear()
    async with nothing_happens(database):
        answer = await confirms(client, cast.alice, INITECH)
    assert answer.code == "RATE_LIMITED"
    assert 3500 < answer.errors[0]["extensions"]["retryAfter"] <= 3600
    assert zone.asked == []
    told(await confirms(client, cast.carol, "globex.example"))
    await put(database, "throttles", {}, free_at=ago(seconds=1))
    told(await confirms(client, cast.alice, INITECH))


# ---- who may


@pytest.mark.parametrize("field", [START, CONFIRM])
async def test_env_8_nobody_but_an_administrator_proves_or_sees_records(
    client: Client, database: Database, zone: DnsServer, cast: Cast, field: str
) -> None:
    await publishes(client, zone, cast.alice, ACME)
    zone.asked.clear()
    gil = await change_role(database, cast.alice, cast.bob, ADVANCED_USER)
    async with nothing_happens(database):
        for who in (cast.bob, gil):
            answer = await does(client, field, ACME, who)
            assert (answer.code, answer.data) == ("FORBIDDEN", {field: None})
        answer = await client.ask(PROOFS, as_=gil)
        assert (answer.code, answer.data["environment"]) == ("FORBIDDEN", {"domains": [ACME], "domainProofs": None})
        assert (await does(client, field, ACME)).code == "UNAUTHENTICATED"
    assert zone.asked == []


async def test_usr_2_who_is_demoted_while_the_dns_is_asked_proves_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    boss = await add_colleague(database, cast.alice, "Gil", "ADMINISTRATOR")
    await publishes(client, zone, boss, INITECH)
    asked = asyncio.Event()

    def slow(server: DnsServer, query: Any, by: str) -> list[tuple[float, bytes]]:
        asked.set()
        return [(0.8, server.wire(query, by))]

    zone.behaves = slow
    waiting = asyncio.create_task(confirms(client, boss, INITECH))
    await asked.wait()
    await change_role(database, cast.alice, boss, "BASIC_USER")
    async with nothing_happens(database):
        answer = await waiting
    assert answer.code == "FORBIDDEN"


# ---- at once


async def test_env_8_of_two_environments_that_confirm_at_once_one_proves_it(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser, many: Any
) -> None:
    for n in range(many(30)):
        domain = f"round{n}.example"
        contenders = [cast.alice, cast.carol, initech]
        for who in contenders:
            await publishes(client, zone, who, domain)
        answers = await asyncio.gather(*(confirms(client, who, domain) for who in contenders))
        done = [answer for answer in answers if not answer.payload(CONFIRM)["errors"]]
        assert len(done) == 1
        assert {told(answer) for answer in answers if answer not in done} == {
            "This domain was proven before, and stays where it is. If it is yours, ask the operator of this server to "
            "look into it."
        }
        proven = [row for row in await rows(database, "domain_proofs", domain=domain) if row.proven_at]
        [held] = await rows(database, "domains", name=domain)
        assert [row.environment_id for row in proven] == [held.environment_id]


async def test_env_8_a_proof_and_a_sign_up_at_once_leave_one_holder(
    client: Client, database: Database, zone: DnsServer, cast: Cast, many: Any
) -> None:
    for n in range(many(20)):
        domain = f"round{n}.example"
        await publishes(client, zone, cast.alice, domain)
        proven, joined = await asyncio.gather(
            confirms(client, cast.alice, domain), joins(client, database, f"nora@{domain}")
        )
        proven.done(CONFIRM)
        founded = joined.done("completeSignUp")["user"]["environment"]
        [held] = await rows(database, "domains", name=domain)
        assert held.environment_id == cast.alice.environment_id
        lost = await audit(database, action="domain.lost")
        assert (founded["name"] == "Acme") or [row for row in lost if f"env_{row.environment_id.hex}" == founded["id"]]


async def test_env_8_colleagues_who_confirm_at_once_prove_it_once(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    boss = await add_colleague(database, cast.alice, "Gil", "ADMINISTRATOR")
    await publishes(client, zone, boss, INITECH)
    answers = await asyncio.gather(*(confirms(client, who, INITECH) for who in (boss, cast.alice) * 3))
    assert all(answer.done(CONFIRM)["domainProof"]["provenAt"] for answer in answers)
    assert len(await audit(database, action="domain.proven")) == 1


# ---- what a proof brings


async def test_lim_4_a_proven_domain_lifts_the_limit_on_mail_to_strangers(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    limits = replace(database.policy.limits, mails_a_day_to_strangers=1, mails_a_day_to_own_domains=5)
    database.policy = replace(database.policy, limits=limits)
    await adds(client, database, cast.alice, "a@stranger.example")
    given = {"email": "b@stranger.example", "name": "B"}
    async with nothing_happens(database):
        answer = await client.do("addUser", given, "user { id }", as_=cast.alice)
        assert answer.refused("addUser") == "TOO_MANY_MAILS"
        assert "where a domain or a company number is proven" in answer.payload("addUser")["errors"][0]["message"]
    await proves(client, zone, cast.alice, ACME)
    (await client.do("addUser", given, "user { id }", as_=cast.alice)).done("addUser")
    assert [mail.to for mail in await mails(database, kind="USER_ADDED")][-1] == "b@stranger.example"


async def test_lim_4_a_proof_that_is_only_started_lifts_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    limits = replace(database.policy.limits, mails_a_day_to_strangers=1)
    database.policy = replace(database.policy, limits=limits)
    await publishes(client, zone, cast.alice, INITECH)
    await adds(client, database, cast.alice, "a@stranger.example")
    answer = await client.do("addUser", {"email": "b@stranger.example", "name": "B"}, "user { id }", as_=cast.alice)
    assert answer.refused("addUser") == "TOO_MANY_MAILS"


async def test_env_8_invitations_by_email_go_to_a_proven_domain(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    await proves(client, zone, cast.alice, INITECH)
    assert (await invites(client, database, cast.alice, "otto@initech.example")).token


async def test_env_3_the_join_policy_holds_for_proven_domains(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    await proves(client, zone, cast.alice, INITECH)
    await put(database, "environments", {"id": cast.alice.environment_id}, join_policy=JoinPolicy.CLOSED)
    answer = await joins(client, database, "nora@initech.example")
    assert answer.refused("completeSignUp") == "ENVIRONMENT_CLOSED"


# ---- the operator


async def test_env_8_the_operator_takes_a_proof_back_and_the_old_record_is_good_for_nothing(
    client: Client, database: Database, zone: DnsServer, cast: Cast
) -> None:
    first = (await proves(client, zone, cast.alice, ACME))["domainProof"]
    async with database.write(origin="command line") as uow:
        await domain_proofs.unprove_domain(uow, domain="ACME.example")
    now = (await proofs(client, cast.alice))[ACME]
    assert now["provenAt"] is None
    assert now["recordValue"] != first["recordValue"]
    [notice] = await notices(client, cast.alice, "DOMAIN_UNPROVEN")
    assert notice.startswith("The domain acme.example is not proven any more.")
    assert len(await audit(database, action="domain.unproven")) == 1
    told(await confirms(client, cast.alice, ACME))
    await proves(client, zone, cast.carol, ACME)
    assert (await client.ask(PROOFS, as_=cast.alice)).data["environment"] == {"domains": [], "domainProofs": []}


async def test_env_8_an_audit_row_names_no_domain(
    client: Client, database: Database, zone: DnsServer, cast: Cast, initech: LoggedInUser
) -> None:
    await proves(client, zone, cast.alice, INITECH)
    async with database.write(origin="command line") as uow:
        await domain_proofs.unprove_domain(uow, domain=INITECH)
    for row in await audit(database):
        assert "initech" not in str(row._mapping)
