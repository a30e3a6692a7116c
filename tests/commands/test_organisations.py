"""`welkom organisation`: the operator's answer to who asks for a review, and the way out where nobody administers."""

from pathlib import Path
from typing import Any

import pytest

from server.bus import make_bus, running
from server.bus.memory import BusEvent
from server.db.database import Database
from server.db.models import ActivationMethod, OrganisationRole
from server.domain import memberships, organisation_activation, users
from server.domain.events import InboxChanged
from server.settings import Settings
from tests.bus.conftest import until
from tests.commands.test_commands import Welkom, done, refused, runner
from tests.graphql.steps import NO_ORGANISATION
from tests.rows import audit, key, nothing_happens, rows
from tests.scenario import Cast, LoggedInUser, activate_by_code, add_member, create_organisation, memberships_of

NOTHING = "Nobody waits for a review."


@pytest.fixture
def welkom(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Welkom:
    return runner(settings.database_url.get_secret_value(), tmp_path, monkeypatch)


async def asking(database: Database, who: LoggedInUser, name: str = "Acme Sales B.V.", number: str = "12345678") -> str:
    """An organisation whose administrator asks the operator for a review."""
    made = await create_organisation(database, who, name, number, activated=False)
    await asks(database, who, made)
    return made


async def asks(database: Database, who: LoggedInUser, made: str, method: str = "MANUAL_REVIEW") -> None:
    async with database.write(origin="test") as uow:
        await organisation_activation.request_activation(
            uow, who.actor, organisation_id=key(made), method=ActivationMethod(method)
        )


async def status(database: Database, made: str) -> tuple[str, str | None]:
    [row] = await rows(database, "organisations", id=key(made))
    return row.status.value, row.refusal


async def told(database: Database, who: LoggedInUser) -> list[tuple[str, Any]]:
    """The notices in somebody's inbox, each with the organisation that it is about."""
    found = await rows(database, "inbox_items", user_id=who.user_id)
    return [(r.notice.value, (r.about or {}).get("organisation_id")) for r in found if r.notice is not None]


def about(made: str, notice: str) -> tuple[str, str]:
    return notice, key(made).hex


# ---- list


@pytest.mark.parametrize("words", [("list",), ("list", "--pending")])
async def test_org_3_list_shows_who_waits_the_oldest_first(
    welkom: Welkom, database: Database, cast: Cast, words: tuple[str, ...]
) -> None:
    assert NOTHING in done(await welkom("organisation", *words))
    first = await asking(database, cast.alice)
    second = await asking(database, cast.carol, "Globex Trading", "87654321")
    await create_organisation(database, cast.alice, "Never asked", "11112222", activated=False)
    await create_organisation(database, cast.alice, "Done already", "33334444")
    async with nothing_happens(database):
        said = done(await welkom("organisation", *words))
    lines = [line for line in said.splitlines() if "org_" in line]
    assert [made in line for made, line in zip((first, second), lines, strict=True)] == [True, True]
    assert "Acme Sales B.V." in lines[0]
    assert "KVK 12345678" in lines[0]
    assert "Globex Trading" in lines[1]


async def test_org_3_who_was_answered_waits_no_more(welkom: Welkom, database: Database, cast: Cast) -> None:
    approved, turned_down = await asking(database, cast.alice), await asking(database, cast.carol, "G", "87654321")
    done(await welkom("organisation", "approve", approved))
    done(await welkom("organisation", "refuse", turned_down, "--reason", "No such company."))
    assert NOTHING in done(await welkom("organisation", "list", "--pending"))
    await asks(database, cast.carol, turned_down)
    said = done(await welkom("organisation", "list", "--pending"))
    assert turned_down in said
    assert approved not in said


async def test_org_3_a_mailed_code_needs_no_review(welkom: Welkom, database: Database, cast: Cast) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    await asks(database, cast.alice, made, "EMAIL_CODE")
    assert NOTHING in done(await welkom("organisation", "list", "--pending"))
    await asks(database, cast.alice, made)
    assert made in done(await welkom("organisation", "list", "--pending"))


async def test_the_id_is_shown_in_full_however_narrow_the_terminal(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = await asking(database, cast.alice, "Acme Sales and Purchasing Holding International B.V.")
    assert made in done(await welkom("organisation", "list", COLUMNS="80"))


@pytest.mark.parametrize("name", ["Acme [/b] B.V.", "[red]Acme[/red]", "[link=https://evil.example]Acme[/link]"])
async def test_a_name_is_shown_as_it_is_and_never_obeyed(
    welkom: Welkom, database: Database, cast: Cast, name: str
) -> None:
    await asking(database, cast.alice, name)
    assert name in done(await welkom("organisation", "list"))


# ---- approve


async def test_org_3_approve_activates_is_audited_and_told(welkom: Welkom, database: Database, cast: Cast) -> None:
    made = await asking(database, cast.alice)
    assert f"{made} is activated." in done(await welkom("organisation", "approve", made))
    assert await status(database, made) == ("ACTIVATED", None)
    [event] = await audit(database, action="organisation.activated")
    assert (event.actor_id, event.origin, event.target_id) == (None, "command line", key(made))
    assert event.environment_id == cast.alice.environment_id
    assert (event.before, event.after) == ({"status": "PENDING"}, {"status": "ACTIVATED"})
    assert about(made, "ORGANISATION_ACTIVATED") in await told(database, cast.alice)
    for other in (cast.bob, cast.carol, cast.dave):
        assert about(made, "ORGANISATION_ACTIVATED") not in await told(database, other)


async def test_org_3_approving_or_refusing_what_is_activated_changes_nothing(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = await asking(database, cast.alice)
    done(await welkom("organisation", "approve", made))
    async with nothing_happens(database):
        assert "activated already" in refused(await welkom("organisation", "approve", made))
        assert "activated already" in refused(await welkom("organisation", "refuse", made, "--reason", "Too late."))


async def verification(database: Database, made: str) -> tuple[str, bool]:
    [row] = await rows(database, "organisations", id=key(made))
    return row.verification.value, row.verified_at is not None


async def test_org_12_a_number_proven_elsewhere_is_the_operators_to_decide(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    first = await create_organisation(database, cast.alice)
    made = await asking(database, cast.carol, "The same number")
    assert f"number proven for {first}" in done(await welkom("organisation", "list"))
    async with nothing_happens(database):
        assert f"unverify {first}" in refused(await welkom("organisation", "approve", made))
    assert f"The number of {first} is not proven any more." in done(await welkom("organisation", "unverify", first))
    assert (await status(database, first), await verification(database, first)) == (
        ("ACTIVATED", None),
        ("NONE", False),
    )
    assert about(first, "ORGANISATION_UNVERIFIED") in await told(database, cast.alice)
    async with nothing_happens(database):
        assert "is not proven" in refused(await welkom("organisation", "unverify", first))
    done(await welkom("organisation", "approve", made))
    assert await verification(database, made) == ("REVIEWED", True)
    assert await status(database, first) == ("PENDING", None)
    assert about(first, "ORGANISATION_DEACTIVATED") in await told(database, cast.alice)


async def test_org_12_the_operators_word_can_come_after_a_code(welkom: Welkom, database: Database, cast: Cast) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    async with nothing_happens(database):
        assert "not activated" in refused(await welkom("organisation", "verify", made))
    await activate_by_code(database, cast.alice, made)
    assert await verification(database, made) == ("NONE", False)
    assert f"The number of {made} is proven." in done(await welkom("organisation", "verify", made))
    assert await verification(database, made) == ("REVIEWED", True)
    [event] = await audit(database, action="organisation.verified")
    assert (event.actor_id, event.origin, event.target_id) == (None, "command line", key(made))
    assert (event.before, event.after) == ({"verification": "NONE"}, {"verification": "REVIEWED"})
    assert about(made, "ORGANISATION_VERIFIED") in await told(database, cast.alice)
    async with nothing_happens(database):
        assert "proven already" in refused(await welkom("organisation", "verify", made))
    done(await welkom("organisation", "unverify", made))
    [event] = await audit(database, action="organisation.unverified")
    assert (event.before, event.after) == ({"verification": "REVIEWED"}, {"verification": "NONE"})


async def test_org_12_the_operator_lists_who_has_a_number(welkom: Welkom, database: Database, cast: Cast) -> None:
    proven = await create_organisation(database, cast.alice)
    other = await create_organisation(database, cast.carol, "Another", "12345678", activated=False)
    await create_organisation(database, cast.carol, "Not this", "87654321")
    async with nothing_happens(database):
        said = done(await welkom("organisation", "list", "--number", "1234 5678"))
        assert "Nobody has this number" in done(await welkom("organisation", "list", "--number", "99999999"))
        assert "not both" in refused(await welkom("organisation", "list", "--pending", "--number", "12345678"))
    first, second = [line for line in said.splitlines() if "org_" in line]
    assert first.startswith(f"{proven}  ACTIVATED")
    assert "REVIEWED" in first
    assert "in Acme" in first
    assert second.startswith(f"{other}  PENDING")
    assert f"number proven for {proven}" in second


@pytest.mark.parametrize("kind", ["postgresql"])  # the bus of SQLite is for one process
async def test_org_3_a_notice_reaches_a_running_server(
    welkom: Welkom, database: Database, settings: Settings, cast: Cast
) -> None:
    made = await asking(database, cast.alice)
    bus, heard = make_bus(settings), list[BusEvent]()
    async with running(bus):
        bus.listen(heard.append)
        done(await welkom("organisation", "approve", made))
        await until(lambda: InboxChanged(cast.alice.environment_id, cast.alice.user_id) in heard)


# ---- refuse


async def test_org_3_refuse_keeps_the_reason_and_tells_its_administrators(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = await asking(database, cast.alice)
    assert f"{made} is refused." in done(
        await welkom("organisation", "refuse", made, "--reason", " No [/b]  company. ")
    )
    assert await status(database, made) == ("PENDING", "No [/b] company.")
    [event] = await audit(database, action="organisation.refused")
    assert (event.actor_id, event.origin, event.target_id) == (None, "command line", key(made))
    assert "company" not in f"{event.before}{event.after}"
    assert about(made, "ORGANISATION_REFUSED") in await told(database, cast.alice)
    assert about(made, "ORGANISATION_REFUSED") not in await told(database, cast.bob)


@pytest.mark.parametrize("reason", [(), ("--reason", ""), ("--reason", "   "), ("--reason", "x" * 501)])
async def test_org_3_a_refusal_needs_a_reason(
    welkom: Welkom, database: Database, cast: Cast, reason: tuple[str, ...]
) -> None:
    made = await asking(database, cast.alice)
    async with nothing_happens(database):
        result = await welkom("organisation", "refuse", made, *reason)
        assert result.exit_code == (1 if reason else 2), result.output
    assert made in done(await welkom("organisation", "list", "--pending"))


# ---- what is no such organisation


BAD = ["", "org_1", "nonsense", "usr_" + "0" * 32]
COMMANDS = [
    ("approve",),
    ("verify",),
    ("unverify",),
    ("refuse", "--reason", "No."),
    ("administrator", "bob@acme.example"),
]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
async def test_an_unknown_id_is_one_line_and_exit_status_1(
    welkom: Welkom, database: Database, cast: Cast, words: tuple[str, ...]
) -> None:
    command, *rest = words
    async with nothing_happens(database):
        for bad in BAD:
            assert "no organisation's id" in refused(await welkom("organisation", command, bad, *rest))
        assert "no such thing" in refused(await welkom("organisation", command, NO_ORGANISATION, *rest))


async def test_org_3_who_never_asked_is_neither_approved_nor_refused(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = await create_organisation(database, cast.alice, activated=False)
    async with nothing_happens(database):
        assert "Nobody asked" in refused(await welkom("organisation", "approve", made))
        assert "Nobody asked" in refused(await welkom("organisation", "refuse", made, "--reason", "No."))


# ---- administrator


async def test_org_10_administrator_appoints_one_where_none_is_left(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, made, cast.bob, OrganisationRole.ADMINISTRATOR)
    async with nothing_happens(database):
        said = refused(await welkom("organisation", "administrator", made, cast.alice.email))
        assert "has an administrator" in said
    await left_to_nobody(database, cast, made)
    async with nothing_happens(database):
        for address, why in (
            ("bob@acme.example", "not active"),
            ("carol@globex.example", "No user has the address"),
            ("nobody@acme.example", "No user has the address"),
            ("nobody", "whole e-mail address"),
        ):
            assert why in refused(await welkom("organisation", "administrator", made, address))
    assert f"administers {made} now" in done(await welkom("organisation", "administrator", made, "ALICE@acme.example"))
    roles = {row.user_id: row.role.value for row in await memberships_of(database, made)}
    assert roles == {cast.alice.user_id: "ADMINISTRATOR", cast.bob.user_id: "ADMINISTRATOR"}
    [event] = await audit(database, action="membership.appointed")
    assert (event.actor_id, event.origin, event.target_id) == (None, "command line", key(made))
    assert event.after == {"administrator": str(cast.alice.user_id)}
    assert about(made, "ROLE_CHANGED") in await told(database, cast.alice)


async def left_to_nobody(database: Database, cast: Cast, made: str) -> None:
    """Alice leaves it to Bob, who is blocked then: blocking is never refused for this (ORG-10)."""
    [alices] = [m.id for m in await memberships_of(database, made) if m.user_id == cast.alice.user_id]
    async with database.write(origin="test") as uow:
        await memberships.remove_member(uow, cast.alice.actor, membership_id=alices)
        await users.block_user(uow, cast.alice.actor, user_id=cast.bob.user_id)
