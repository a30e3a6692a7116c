"""What is over goes; what can still be used stays."""

import datetime as dt
import re
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from server.app import tidy_all
from server.db.database import Database
from server.db.models import (
    Account,
    AuditEvent,
    AuthenticatorApp,
    Base,
    InboxItem,
    Invitation,
    InvitationStatus,
    MailboxMessage,
    Membership,
    NoticeKind,
    Partnership,
    Secret,
    Session,
    SignUp,
    lowest_id_at,
)
from server.db.policy import Retention
from server.db.queries import account_export
from server.db.unit_of_work import UnitOfWork
from server.domain import account_erasure, housekeeping, inbox, invitations
from server.domain.ids import UserRef
from server.settings import Settings
from tests.rows import ago, audit, key, put, rows
from tests.scenario import (
    Cast,
    LoggedInUser,
    add_member,
    create_environment,
    create_organisation,
    end_partnership,
    make_partners,
    remove_member,
)


async def test_only_what_is_over_goes(database: Database, cast: Cast) -> None:
    long_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=400)
    async with database.write(origin="test") as uow:
        secrets, sessions = await _count(uow, Secret), await _count(uow, Session)
        assert secrets
        assert sessions == 4
        assert await housekeeping.tidy(uow) == 0
        bobs = update(Session.__table__).where(Session.id == cast.bob.session_id)
        await uow.changed(bobs.values(expires_at=long_ago))
        await uow.changed(update(Secret.__table__).values(expires_at=long_ago))
        await uow.changed(update(SignUp.__table__).values(created_at=long_ago))
        assert await housekeeping.tidy(uow) == 1 + secrets + 4
        assert await _count(uow, Session) == 3


async def _count(uow: UnitOfWork, table: type[Base]) -> int:
    return await uow.scalar(select(func.count()).select_from(table))


async def test_lim_5_sign_ups_that_nobody_finished_go_some_at_a_time(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "AT_ONCE", 3)
    database.policy = replace(database.policy, kept=Retention(sign_ups=dt.timedelta(days=7)))
    now = dt.datetime.now(dt.UTC)
    async with database.write(origin="test") as uow:
        before = await _count(uow, SignUp)
        for days in [8] * 10 + [6] * 2:
            asked = f"{days}@stranger.example"
            uow.add(SignUp(email=asked, canonical=asked, locale="en", created_at=now - dt.timedelta(days=days)))
    async with database.write(origin="test") as uow:
        assert await housekeeping.tidy(uow) == 3
    assert await tidy_all(database) == 7
    async with database.write(origin="test") as uow:
        assert await _count(uow, SignUp) == before + 2


# ---- retention: each setting lets go of what is older, and of nothing that is in use


@dataclass(frozen=True)
class Over:
    """Rows of a table that are over since some days, and what else goes with them."""

    setting: str
    put: Callable[[Database, Cast, dt.datetime], Awaitable[None]]
    table: type[Base]


async def _invitation(database: Database, cast: Cast, at: dt.datetime) -> None:
    async with database.write(origin="test") as uow:
        made = await invitations.invite_user(uow, cast.alice.actor, email=f"nora{at:%j}@acme.example")
        await invitations.revoke_invitation(uow, cast.alice.actor, invitation_id=made.id)
    await put(database, "invitations", {"id": made.id}, settled_at=at)


async def _membership(database: Database, cast: Cast, at: dt.datetime) -> None:
    organisation = await create_organisation(database, cast.alice)
    await make_partners_once(database, cast)
    asked = await add_member(database, cast.alice, organisation, cast.dave)
    await remove_member(database, cast.alice, asked)
    await put(database, "memberships", {"id": key(asked)}, settled_at=at)


async def _untaken_request(database: Database, cast: Cast, at: dt.datetime) -> None:
    organisation = await create_organisation(database, cast.alice)
    await make_partners_once(database, cast)
    asked = await add_member(database, cast.alice, organisation, cast.dave)
    await put(database, "memberships", {"id": key(asked)}, expires_at=at)


async def _partnership(database: Database, cast: Cast, at: dt.datetime) -> None:
    made = await make_partners(database, cast.alice, cast.dave)
    await end_partnership(database, cast.alice, made)
    await put(database, "partnerships", {"id": key(made)}, settled_at=at)


async def _inbox_item(database: Database, cast: Cast, at: dt.datetime) -> None:
    async with database.write(origin="test") as uow:
        await inbox.notify(uow, [UserRef(*_ids(cast.bob))], NoticeKind.USER_JOINED, from_id=cast.bob.environment_id)
    item = (await rows(database, "inbox_items", user_id=cast.bob.user_id))[-1]
    await put(database, "inbox_items", {"id": item.id}, id=lowest_id_at(at), created_at=at)


async def _mailbox_message(database: Database, cast: Cast, at: dt.datetime) -> None:
    async with database.write(origin="test") as uow:
        uow.add(MailboxMessage(id=lowest_id_at(at), recipient="x@y.example", subject="s", received_at=at, message=b"m"))


async def _app(database: Database, cast: Cast, at: dt.datetime) -> None:
    async with database.write(origin="test") as uow:
        uow.add(
            AuthenticatorApp(account_id=cast.bob.account_id, sealed=b"s", created_at=at, confirmed_at=at, removed_at=at)
        )


def _ids(user: LoggedInUser) -> tuple[uuid.UUID, uuid.UUID]:
    return user.environment_id, user.user_id


async def make_partners_once(database: Database, cast: Cast) -> None:
    if not await rows(database, "partnerships"):
        await make_partners(database, cast.alice, cast.dave)


OVER = {
    "an invitation that was decided": Over("invitations", _invitation, Invitation),
    "a membership that ended": Over("memberships", _membership, Membership),
    "a request that nobody decided": Over("memberships", _untaken_request, Membership),
    "a partnership that ended": Over("partnerships", _partnership, Partnership),
    "a notice": Over("inbox_items", _inbox_item, InboxItem),
    "a mail in the development mailbox": Over("mailbox_messages", _mailbox_message, MailboxMessage),
}


@pytest.mark.parametrize("what", OVER)
async def test_lim_5_what_is_over_goes_when_its_time_has_come(database: Database, cast: Cast, what: str) -> None:
    over = OVER[what]
    database.policy = replace(database.policy, kept=replace(Retention(), **{over.setting: dt.timedelta(days=40)}))
    await over.put(database, cast, ago(days=39))
    async with database.write(origin="test") as uow:
        young = await _count(uow, over.table)
    assert await tidy_all(database) == 0
    await over.put(database, cast, ago(days=41))
    gone = await tidy_all(database)
    assert gone >= 1
    async with database.write(origin="test") as uow:
        left = await _count(uow, over.table)
    assert left - young <= 1  # what the second one left that is not over, such as its organisation's first member
    assert await tidy_all(database) == 0
    await inboxes_can_be_read(database, cast)


async def inboxes_can_be_read(database: Database, cast: Cast) -> None:
    """No item is about something that is gone."""
    items = await rows(database, "inbox_items")
    partnerships = {row.id for row in await rows(database, "partnerships")}
    memberships = {row.id for row in await rows(database, "memberships")}
    assert {item.partnership_id for item in items} - {None} <= partnerships
    assert {item.membership_id for item in items} - {None} <= memberships


async def test_lim_5_a_removed_app_goes_when_no_mail_can_bring_it_back(database: Database, cast: Cast) -> None:
    await _app(database, cast, ago(days=13))
    assert await tidy_all(database) == 0
    await put(database, "authenticator_apps", {"account_id": cast.bob.account_id}, removed_at=ago(days=15))
    assert await tidy_all(database) == 1


async def test_lim_5_who_never_took_an_invitation_is_forgotten(database: Database, cast: Cast) -> None:
    """And whoever sees to it waits for the environment, as every verb does that changes who is in it."""
    async with database.write(origin="test") as uow:
        old = await invitations.invite_user(uow, cast.alice.actor, email="old@acme.example")
        new = await invitations.invite_user(uow, cast.alice.actor, email="new@acme.example")
    await put(database, "invitations", {"id": old.id}, expires_at=ago(days=366))
    await put(database, "invitations", {"id": new.id}, expires_at=ago(days=364))
    assert await tidy_all(database) == 1
    assert not await rows(database, "users", id=old.user_id)
    assert await rows(database, "users", id=new.user_id)
    [row] = await rows(database, "invitations", id=old.id)
    assert row.status is InvitationStatus.REVOKED
    [told] = await audit(database, action="invitation.revoked")
    assert (told.target_id, told.actor_id) == (old.user_id, None)
    await put(database, "invitations", {"id": old.id}, settled_at=ago(days=366))
    assert await tidy_all(database) == 1
    assert not await rows(database, "invitations", id=old.id)


async def test_aud_1_network_addresses_leave_the_log_in_time_and_nothing_else_does(
    database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "AT_ONCE", 3)
    old = [lowest_id_at(ago(days=366, seconds=n)) for n in range(8)]
    async with database.write(origin="203.0.113.9") as uow:
        given = {"action": "user.joined", "actor_id": None, "target_type": "user", "target_id": None}
        for pk in old:
            row = {"environment_id": cast.bob.environment_id, "at": ago(days=366), "origin": "203.0.113.9"}
            uow.add(AuditEvent(id=pk, **row, **given))
    before = await audit(database)
    assert await tidy_all(database) == len(old)
    after = await audit(database)
    assert [tuple(row)[:-1] for row in after] == [tuple(row)[:-1] for row in before]
    assert {row.id for row in after if not row.origin} - {row.id for row in before if not row.origin} == set(old)


async def test_usr_5_a_closed_environment_is_forgotten_when_its_partners_need_it_no_more(
    database: Database, cast: Cast
) -> None:
    solo = await create_environment(database, "Solo")
    await make_partners(database, cast.alice, solo)
    async with database.write(origin="test") as uow:
        known = await uow.scalar(select(Account.password_hash).where(Account.id == solo.account_id))
        await account_erasure.erase(uow, solo.account_id, verified_hash=known, successor_id=None, documents=())
    await account_erasure.finish(lambda: database.write(origin="test"), None)
    assert await tidy_all(database) == 0
    await put(database, "environments", {"id": solo.environment_id}, closed_at=ago(days=366))
    assert await tidy_all(database) == 1
    assert not await rows(database, "environments", id=solo.environment_id)
    assert not await rows(database, "partnerships")
    await inboxes_can_be_read(database, cast)


# ---- what the documentation says

DOCS = Path(__file__).parents[2] / "docs" / "personal-data.md"


def test_every_table_stands_in_the_documented_one_with_a_reason() -> None:
    stands = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \| (.+) \| (.+) \|$", DOCS.read_text(), re.MULTILINE)
    assert [name for name, *_ in stands] == sorted(table.name for table in Base.metadata.sorted_tables)
    assert all(word.strip() for row in stands for word in row)


def test_every_setting_of_retention_stands_there_with_its_default() -> None:
    text = DOCS.read_text()
    for kept in fields(Retention):
        [row] = [line for line in text.splitlines() if f"`{kept.name.upper()}_KEPT_DAYS`" in line]
        days = getattr(Retention(), kept.name).days
        assert f"{days} days" in row, kept.name
        assert f"{kept.name}_kept_days" in Settings.model_fields


def test_every_field_of_an_export_stands_there() -> None:
    text = DOCS.read_text()
    for noun in account_export.NOUNS:
        assert f"### `{noun.name}`\n\n{noun.meaning}" in text
        for name, field in noun.fields.items():
            assert f"| `{name}` | {field.meaning} |" in text, f"{noun.name}.{name}"
