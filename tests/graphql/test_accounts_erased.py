"""Erasing an account: nothing in the database names its person any more, and nobody else loses anything (USR-5)."""

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from server.db.database import Database
from server.db.models import Account, Base, MailKind, OrganisationRole
from server.db.queries import account_erasure, environment_closing
from server.db.reader import Reads
from server.domain import account_erasure as account_erasure_verbs
from server.domain import ids, sessions
from server.domain.audit import AuditAction, audit_account
from server.domain.events import AccessEnded
from server.mail import MailWorker
from server.mail.smtp import SmtpTransport
from server.settings import Settings
from server.storage import FolderStorage
from tests.client import Answer, Client
from tests.graphql.steps import completes, notice_kinds, overview, signs_up
from tests.graphql.test_accounts_adding import asked, confirms
from tests.mail.outbox import MAIL_FROM, PUBLIC_URL
from tests.mail.smtp_server import Server
from tests.rows import ago, audit, in_words, mails, nothing_happens, partnership_rows, put, rows
from tests.scenario import (
    PASSWORD,
    Cast,
    accept_membership,
    add_member,
    block_user,
    change_role,
    create_environment,
    create_organisation,
    make_partners,
    memberships_of,
    remove_member,
    request_partnership,
    sign_up,
)
from tests.scenario.known_everywhere import ORIGIN, PRIMARY, WORDS, Known, create_known


async def erases(client: Client, who: Any, password: str | None = PASSWORD, **given: Any) -> Answer:
    given |= {} if password is None else {"password": password}
    return await client.do("eraseAccount", given, "erasedAccountId", as_=who)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "documents"


@pytest.fixture
def settings(settings: Settings, folder: Path) -> Settings:
    return settings.model_copy(update={"storage_path": str(folder)})


@pytest.fixture
async def known(database: Database, cast: Cast, folder: Path) -> Known:
    return await create_known(database, cast, folder)


async def named_in(database: Database, words: list[str]) -> dict[str, set[str]]:
    """Where these words stand, in any column of any table, as text or as bytes."""
    spelled = {form for word in words for form in (word.lower(), word.lower().encode().hex(), word.encode().hex())}
    found = {
        table: {row for row in of_table if any(form in row.lower() for form in spelled)}
        for table, of_table in (await in_words(database, bookkeeping=True)).items()
    }
    return {table: some for table, some in found.items() if some}


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def send_all(database: Database) -> list[Any]:
    """Every mail that waits goes to a mail server; what it got."""
    async with Server().listening() as server:
        given: Any = {"mail_from": MAIL_FROM, "public_url": PUBLIC_URL, "encryption": database.encryption}
        await MailWorker(database, SmtpTransport(server.url, timeout=1), **given).deliver_due()
        return list(server.received)


async def test_usr_5_nothing_names_an_erased_person(
    client: Client, database: Database, cast: Cast, known: Known, folder: Path
) -> None:
    hashes = [row.token_hash.hex() for row in await rows(database, "sessions", account_id=known.home.account_id)]
    [account] = await rows(database, "accounts", id=known.home.account_id)
    words = [*WORDS, *known.tokens, *hashes, account.password_hash]
    before = await named_in(database, words)
    assert {"accounts", "account_emails", "users", "user_words", "invitations", "mails", "sign_ups"} <= before.keys()
    assert {"partnerships", "documents", "environments", "sessions", "audit_events"} <= before.keys()
    assert len(files_in(folder)) == 2

    answer = await erases(client, known.home, successorId=cast.bob.id)

    assert answer.done("eraseAccount")["erasedAccountId"] == f"acc_{known.home.account_id.hex}"
    assert files_in(folder) == []
    last = await named_in(database, words)
    assert last.keys() <= {"mails"}  # the last one waits
    assert {one["to"] for one in await _arrived(database)} >= {PRIMARY.lower()}
    assert await named_in(database, words) == {}
    assert not await rows(database, "obsolete_files")
    assert not [*await rows(database, "erased_users"), *await rows(database, "erased_accounts")]
    await database.compact()
    await _nothing_in_the_file(database, words)


async def _arrived(database: Database) -> list[dict[str, str]]:
    return [{"to": one.recipients[0].lower()} for one in await send_all(database)]


async def _nothing_in_the_file(database: Database, words: list[str]) -> None:
    """SQLite: neither in the file, its free pages included, nor in the journal."""
    if not database.is_sqlite:
        return
    file = Path(str(database.url.database))
    for path in (file, file.with_name(file.name + "-wal")):
        content = path.read_bytes().lower() if path.exists() else b""
        assert [word for word in words if word.lower().encode() in content] == [], path.name


async def test_usr_5_what_somebody_else_wanted_to_add_goes_and_says_nothing_of_them(
    client: Client, database: Database, cast: Cast
) -> None:
    """Carol asked for an address that came to be Bob's, as she wrote it: her link goes, and her own traces stay."""
    await asked(client, database, cast.carol, "Bob_New@Private.example")
    await asked(client, database, cast.carol, "BobXNew@Private.example")
    token = await asked(client, database, cast.bob, "bob_new@private.example")
    (await confirms(client, cast.bob, token)).done("confirmEmail")
    hers = [(row.id, row.origin) for row in await audit(database) if row.actor_id == cast.carol.account_id]
    assert any(origin for _, origin in hers)
    (await erases(client, cast.bob)).done("eraseAccount")
    left = [row.detail for row in await rows(database, "secrets") if row.purpose.value == "CONFIRM_EMAIL"]
    assert left == ["bobxnew@private.example BobXNew@private.example"]
    assert [(row.id, row.origin) for row in await audit(database) if row.actor_id == cast.carol.account_id] == hers


# ---- who may, and what stands in the way


async def test_erasing_needs_the_password(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for password in (None, "", "not the password of anybody"):
            answer = await erases(client, cast.bob, password)
            assert answer.refused("eraseAccount") == "INVALID_CREDENTIALS"
            assert answer.data["eraseAccount"]["errors"][0]["field"] == ["password"]
    assert (await client.do("eraseAccount", {}, "erasedAccountId")).code == "UNAUTHENTICATED"


async def test_erasing_an_account_without_a_password_needs_a_recent_factor(
    client: Client, database: Database, cast: Cast
) -> None:
    await put(database, "accounts", {"id": cast.bob.account_id}, password_hash=None)
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=11))
    async with nothing_happens(database):
        assert (await erases(client, cast.bob, None)).refused("eraseAccount") == "REAUTHENTICATION_REQUIRED"
    await put(database, "sessions", {"id": cast.bob.session_id}, authenticated_at=ago(minutes=1))
    (await erases(client, cast.bob, None)).done("eraseAccount")


@pytest.fixture
def looked_for(monkeypatch: pytest.MonkeyPatch) -> list[uuid.UUID]:
    """Whose documents were looked for, which takes long."""
    accounts: list[uuid.UUID] = []
    real = account_erasure_verbs.documents_sent_to

    async def noting(reads: Reads, account_id: uuid.UUID) -> Sequence[account_erasure.DocumentKey]:
        accounts.append(account_id)
        return await real(reads, account_id)

    monkeypatch.setattr(account_erasure_verbs, "documents_sent_to", noting)
    return accounts


async def test_lim_1_what_is_refused_looks_for_no_documents(
    client: Client, database: Database, cast: Cast, looked_for: list[uuid.UUID]
) -> None:
    async with nothing_happens(database):
        assert (await erases(client, cast.alice)).refused("eraseAccount") == "LAST_ADMINISTRATOR"
        assert (await erases(client, cast.bob, "wrong")).refused("eraseAccount") == "INVALID_CREDENTIALS"
    await put(database, "sessions", {"account_id": cast.bob.account_id}, authenticated_at=ago(hours=5))
    async with nothing_happens(database):
        assert (await erases(client, cast.bob)).refused("eraseAccount") == "REAUTHENTICATION_REQUIRED"
    assert looked_for == []


async def test_lim_1_an_account_tries_to_be_erased_a_few_times_a_day(
    client: Client, database: Database, cast: Cast, looked_for: list[uuid.UUID]
) -> None:
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob, OrganisationRole.ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, organisation) if m.user_id == cast.alice.user_id]
    await remove_member(database, cast.alice, ids.show("mem", alices.id))
    for _ in range(10):
        assert (await erases(client, cast.bob)).refused("eraseAccount") == "LAST_ORGANISATION_ADMINISTRATOR"
    async with nothing_happens(database):
        answer = await erases(client, cast.bob, successorId=cast.alice.id)
    assert answer.code == "RATE_LIMITED"
    assert 86_000 < answer.errors[0]["extensions"]["retryAfter"] <= 86_400
    assert looked_for == [cast.bob.account_id] * 10
    (await erases(client, cast.dave)).done("eraseAccount")  # each account has its own


async def test_usr_5_the_last_administrator_of_others_is_not_erased(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        answer = await erases(client, cast.alice)
        assert answer.refused("eraseAccount") == "LAST_ADMINISTRATOR"
        assert "Acme" in answer.data["eraseAccount"]["errors"][0]["message"]
    (await client.do("removeUser", {"userId": cast.bob.id}, as_=cast.alice)).done("removeUser")
    (await client.do("inviteUser", {"email": "nora@acme.example"}, as_=cast.alice)).done("inviteUser")
    async with nothing_happens(database):  # who was only invited is a user too
        assert (await erases(client, cast.alice)).refused("eraseAccount") == "LAST_ADMINISTRATOR"
    [nora] = [one for one in await overview(client, cast.alice) if one["email"] == "nora@acme.example"]
    (await client.do("removeUser", {"userId": nora["id"]}, as_=cast.alice)).done("removeUser")
    (await erases(client, cast.alice)).done("eraseAccount")
    [acme] = await rows(database, "environments", id=cast.alice.environment_id)
    assert acme.closed_at


async def test_usr_5_another_administrator_stays_and_the_environment_too(
    client: Client, database: Database, cast: Cast
) -> None:
    await change_role(database, cast.alice, cast.bob, "ADMINISTRATOR")
    (await erases(client, cast.alice)).done("eraseAccount")
    assert [one["id"] for one in await overview(client, cast.bob)] == [cast.bob.id]
    [acme] = await rows(database, "environments", id=cast.bob.environment_id)
    assert (acme.closed_at, acme.name) == (None, "Acme")
    [domain] = await rows(database, "domains", name="acme.example")
    assert domain.environment_id == cast.bob.environment_id


async def test_org_10_erasing_the_last_organisation_administrator_needs_a_successor(
    client: Client, database: Database, cast: Cast
) -> None:
    erin = await sign_up(database, "Erin Mulder", "erin@acme.example")
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob, OrganisationRole.ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, organisation) if m.user_id == cast.alice.user_id]
    await remove_member(database, cast.alice, ids.show("mem", alices.id))
    await block_user(database, cast.alice, erin)
    async with nothing_happens(database):
        for successor, refusal in (
            (None, "LAST_ORGANISATION_ADMINISTRATOR"),
            (cast.carol.id, "NOT_FOUND"),
            ("usr_nobody", "NOT_FOUND"),
            (cast.bob.id, "INVALID_INPUT"),
            (erin.id, "INVALID_INPUT"),
        ):
            answer = await erases(client, cast.bob, **({"successorId": successor} if successor else {}))
            assert answer.refused("eraseAccount") == refusal
            assert answer.data["eraseAccount"]["errors"][0]["field"] == ["successorId"]
    (await erases(client, cast.bob, successorId=cast.alice.id)).done("eraseAccount")
    left = await memberships_of(database, organisation)
    assert [(m.user_id, m.role.value) for m in left if m.state.value == "ACTIVE"] == [
        (cast.alice.user_id, "ADMINISTRATOR")
    ]


async def test_org_10_a_blocked_administrator_is_erased_without_a_successor(
    client: Client, database: Database, cast: Cast
) -> None:
    organisation = await create_organisation(database, cast.alice)
    await add_member(database, cast.alice, organisation, cast.bob, OrganisationRole.ADMINISTRATOR)
    [alices] = [m for m in await memberships_of(database, organisation) if m.user_id == cast.alice.user_id]
    await remove_member(database, cast.alice, ids.show("mem", alices.id))
    await block_user(database, cast.alice, cast.bob)
    (await erases(client, cast.bob)).done("eraseAccount")


# ---- what follows


async def test_every_session_of_an_erased_account_is_over_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    async with database.write(origin="test") as uow:
        other = await sessions.start(uow, cast.bob.account_id, user_agent="another")
    told: list[Any] = []
    database.committed.append(lambda events, *, mailed: told.extend(events))
    (await erases(client, cast.bob)).done("eraseAccount")
    assert AccessEnded(cast.bob.account_id) in told
    for token in (cast.bob.token, other.token):
        assert (await client.ask("{ account { id } }", as_=token)).code == "UNAUTHENTICATED"
    answer = await client.do("logIn", {"email": cast.bob.email, "password": PASSWORD})
    assert answer.refused("logIn") == "INVALID_CREDENTIALS"


async def test_aud_1_the_log_keeps_ids_that_point_to_nothing(client: Client, database: Database, cast: Cast) -> None:
    before = {row.id: row for row in await audit(database)}
    (await erases(client, cast.bob)).done("eraseAccount")
    after = {row.id: row for row in await audit(database)}
    assert before.keys() <= after.keys()
    assert all(tuple(after[pk])[:-1] == tuple(row)[:-1] for pk, row in before.items())  # all but `origin`
    mine = {cast.bob.account_id, cast.bob.user_id}
    assert {row.origin for row in after.values() if row.actor_id in mine} == {""}
    assert any(row.origin for row in after.values() if row.actor_id not in mine)
    [erased] = await audit(database, action="account.erased")
    assert (erased.actor_id, erased.environment_id, erased.origin) == (cast.bob.account_id, None, "")
    query = "{ environment { auditEvents(first: 20) { edges { node { action actor target origin } } } } }"
    shown = (await client.ask(query, as_=cast.alice)).data["environment"]["auditEvents"]["edges"]
    [seen] = [edge["node"] for edge in shown if edge["node"]["action"] == "USER_ERASED"]
    assert seen == {"action": "USER_ERASED", "actor": "(removed)", "target": "(removed)", "origin": None}


async def test_aud_1_many_network_addresses_go_some_at_a_time(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_erasure_verbs, "AT_ONCE", 3)
    async with database.write(origin=ORIGIN) as uow:
        for n in range(20):
            if n % 2:
                here, by = cast.bob.environment_id, cast.bob.user_id
                uow.audit(AuditAction.SESSION_STARTED, target=("session", None), actor_id=by, environment_id=here)
            else:
                audit_account(uow, AuditAction.SESSION_STARTED, cast.bob.account_id, by=cast.bob.account_id)
    (await erases(client, cast.bob)).done("eraseAccount")
    assert [row for row in await audit(database) if row.origin == ORIGIN] == []
    assert not [*await rows(database, "erased_users"), *await rows(database, "erased_accounts")]


async def test_what_a_killed_server_left_to_do_is_done_later(
    database: Database, cast: Cast, known: Known, folder: Path
) -> None:
    async with database.write(origin=ORIGIN) as uow:
        await account_erasure_verbs.erase(
            uow,
            known.home.account_id,
            verified_hash=(await uow.rows(select(Account.password_hash).filter_by(id=known.home.account_id)))[0][0],
            successor_id=cast.bob.user_id,
            documents=(),
        )
    assert len(files_in(folder)) == 2
    done = await account_erasure_verbs.finish(lambda: database.write(origin="test"), FolderStorage(folder))
    assert done > 2
    assert files_in(folder) == []
    assert ORIGIN not in {row.origin for row in await audit(database)}


async def test_usr_5_the_environment_of_who_is_alone_closes(
    client: Client, database: Database, cast: Cast, known: Known
) -> None:
    solo = await create_environment(database, "Solo", administrator="Sam Solist")
    partnership = await make_partners(database, known.partner, solo)
    asked = await request_partnership(database, solo, cast.alice)
    asking = await request_partnership(database, cast.dave, solo)
    organisation = await create_organisation(database, solo, "Solo B.V.")
    member = await add_member(database, solo, organisation, known.partner)
    await accept_membership(database, known.partner, member)
    theirs = await create_organisation(database, known.partner, "Initech Labs")
    await accept_membership(database, solo, await add_member(database, known.partner, theirs, solo))

    proven = await rows(database, "company_numbers")
    assert {row.proven_environment_id for row in proven} >= {solo.environment_id, known.partner.environment_id}

    (await erases(client, solo)).done("eraseAccount")

    kept = [row for row in proven if row.proven_environment_id != solo.environment_id]
    assert set(await rows(database, "company_numbers")) == set(kept), "its numbers are free for who proves them next"
    here = {"environment_id": solo.environment_id}
    for table in ("users", "organisations", "documents", "invitations", "inbox_items", "memberships", "domains"):
        assert await rows(database, table, **here) == [], table
    [closed] = await rows(database, "environments", id=solo.environment_id)
    assert (closed.name, closed.discoverable) == ("Solo", False)
    states = {ids.show("par", pk): row.status.value for pk, row in (await partnership_rows(database)).items()}
    assert (states[partnership], states[asked], states[asking]) == ("ENDED", "WITHDRAWN", "DECLINED")
    assert {"PARTNERSHIP_ENDED", "REMOVED_FROM_ORGANISATION"} <= set(await notice_kinds(client, known.partner))
    assert "PARTNERSHIP_DECLINED" in await notice_kinds(client, cast.dave)
    query = "{ environment { partnerships { edges { node { status partner { name } } } } } }"
    seen = (await client.ask(query, as_=known.partner)).data["environment"]["partnerships"]["edges"]
    assert {"status": "ENDED", "partner": {"name": "Solo"}} in [edge["node"] for edge in seen]
    assert len(await audit(database, action="environment.closed")) == 1
    # the domain is nobody's, and founds an environment anew
    again = await sign_up(database, "Somebody Else", "else@solo.example", "Solo again")
    assert again.environment_id != solo.environment_id


async def test_env_3_who_was_blocked_comes_back_by_invitation_only(
    client: Client, database: Database, cast: Cast
) -> None:
    await block_user(database, cast.alice, cast.bob)
    (await erases(client, cast.bob)).done("eraseAccount")
    token = await signs_up(client, database, cast.bob.email)
    assert (await completes(client, token)).refused("completeSignUp") == "ENVIRONMENT_CLOSED"


async def test_env_3_who_was_not_blocked_can_come_back(client: Client, database: Database, cast: Cast) -> None:
    (await erases(client, cast.bob)).done("eraseAccount")
    token = await signs_up(client, database, cast.bob.email)
    (await completes(client, token)).done("completeSignUp")


async def test_another_account_at_a_sub_address_stays(client: Client, database: Database, cast: Cast) -> None:
    other = await sign_up(database, "Other Person", "bob+other@acme.example")
    (await client.do("requestPasswordReset", {"email": other.email})).done("requestPasswordReset")
    (await erases(client, cast.bob)).done("eraseAccount")
    assert [row.email for row in await rows(database, "users", id=other.user_id)] == [other.email]
    assert await mails(database, to=other.email, kind="RECOVERY")
    assert not await mails(database, to=cast.bob.email, kind="SIGN_UP")


# ---- the last mail


@pytest.mark.parametrize("answer", ["250 OK", "550 no such mailbox: {to}"])
async def test_mail_4_the_last_mail_leaves_no_address_behind(
    client: Client, database: Database, cast: Cast, answer: str
) -> None:
    (await erases(client, cast.bob)).done("eraseAccount")
    [mail] = await mails(database, kind="ACCOUNT_ERASED")
    assert mail.to == cast.bob.email
    async with Server().listening() as server:
        server.answers["RCPT"] = answer.format(to=cast.bob.email)
        given: Any = {"mail_from": MAIL_FROM, "public_url": PUBLIC_URL, "encryption": database.encryption}
        await MailWorker(database, SmtpTransport(server.url, timeout=1), **given).deliver_due()
    [row] = await rows(database, "mails", kind=MailKind.ACCOUNT_ERASED)
    assert (row.recipient, row.canonical, row.person, row.detail, row.sealed) == ("", "", "", None, None)
    assert row.status.value == ("SENT" if answer.startswith("250") else "FAILED")


# ---- nothing is forgotten


def test_every_table_that_refers_to_an_account_is_among_those_that_are_erased() -> None:
    erased = {going.table for going in account_erasure.GOING}
    refer = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(key.column.table.name == "accounts" for key in table.foreign_keys) or "account_id" in table.c
    }
    # users go one by one, with all that follows; logs keep ids, and lose their network addresses
    assert refer - erased == {"users", "account_audit_events", "erased_accounts"}
    order = [going.table for going in account_erasure.GOING]
    assert order[-2:] == ["account_emails", "accounts"]


# Of a closed environment, until its partners forget it.
KEPT_OF_CLOSED = {
    "audit_events": "the log stays (AUD-1)",
    "erased_users": "goes when the log is done",
    "user_counts": "counts that nobody is there; goes with the environment's own row",
    "user_words": "go with the user",
    "users": "there is none",
    "partnerships": "ended; until both sides forget it",
    "mails": "what was sent is forgotten in time; what waits is cancelled",
    "environments": "the row that partners see",
}


def test_every_table_of_an_environment_is_among_those_that_closing_empties() -> None:
    closed = {str(statement.table.description) for statement in environment_closing.GOING} | {"documents"}
    closed |= {"environments"}
    of_environment = {
        table.name
        for table in Base.metadata.sorted_tables
        if "environment_id" in table.c or any(key.column.table.name == "environments" for key in table.foreign_keys)
    }
    assert of_environment - closed - KEPT_OF_CLOSED.keys() == set()
