"""What happens when things happen at once: over HTTP, in this process, on both databases."""

import asyncio
import datetime as dt
import random
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Executable, Row, delete, func, insert, select, update

from server.db.database import Database
from server.db.models import Account, Environment, Invitation, Mail, PlatformRole, Session, User, UserStatus
from server.db.reader import Reader
from server.domain import (
    invitation_acceptance,
    sessions,
    sign_ups,
    users,
)
from server.domain.errors import InvalidToken, InvitationUsed
from server.domain.invitation_handles import Link
from server.domain.secrets import make
from tests.client import Answer, Client
from tests.rows import audit, mails
from tests.scenario import PASSWORD, Cast, LoggedInUser, sign_up

OTHER_PASSWORD = "seven lanterns above the canal"
Many = Callable[[int], int]


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One item for each Argon2id hash that is computed from here on."""
    made: list[str] = []
    compute = PasswordHasher.hash

    def counted(self: PasswordHasher, *args: Any, **kwargs: Any) -> str:
        made.append(compute(self, *args, **kwargs))
        return made[-1]

    monkeypatch.setattr(PasswordHasher, "hash", counted)
    return made


async def count(database: Database, table: Any, *where: Any) -> int:
    async with database.write(origin="test") as uow:
        return int(await uow.scalar(select(func.count()).select_from(table).where(*where)))


async def invited(client: Client, database: Database, by: LoggedInUser, email: str, **more: Any) -> tuple[str, str]:
    """The invitation's id and the secret in its mail."""
    answer = await client.do("inviteUser", {"email": email, **more}, "invitation { id }", as_=by)
    invitation_id = answer.done("inviteUser")["invitation"]["id"]
    return invitation_id, (await mails(database, to=email))[-1].secret


def outcome(answer: Answer, field: str) -> str:
    """DONE, or the code of the refusal, wherever it stands."""
    if answer.errors:
        return str(answer.code)
    errors = answer.payload(field)["errors"]
    return str(errors[0]["code"]) if errors else "DONE"


async def all_at_once(field: str, *asked: Awaitable[Answer]) -> Counter[str]:
    return Counter(outcome(answer, field) for answer in await asyncio.gather(*asked))


async def after(seconds: float, asked: Awaitable[Answer]) -> Answer:
    await asyncio.sleep(seconds)
    return await asked


# ---- invitations


@pytest.mark.argon2
async def test_inv_6_of_a_thousand_acceptances_one_succeeds(
    client: Client, database: Database, cast: Cast, many: Many, hashed: list[str]
) -> None:
    _, token = await invited(client, database, cast.alice, "eve@acme.example")
    before = await count(database, Account), await count(database, Session)
    given = {"token": token, "name": "Eve", "password": PASSWORD}
    many_of_them = [client.do("acceptInvitation", given, "user { id }") for _ in range(many(1000))]
    assert await all_at_once("acceptInvitation", *many_of_them) == {"DONE": 1, "INVITATION_USED": many(1000) - 1}
    print(f"{many(1000)} acceptances computed {len(hashed)} hashes")
    assert len(hashed) <= 12, "the state is checked again when its turn to hash comes"
    assert (await count(database, Account), await count(database, Session)) == (before[0] + 1, before[1] + 1)
    assert await count(database, User, User.canonical == "eve@acme.example") == 1
    assert len(await audit(database, action="invitation.accepted")) == 1


class Between:
    """Reads as its reader does; after the first answer somebody else is faster."""

    def __init__(self, reader: Reader, faster: Callable[[], Awaitable[Any]]) -> None:
        self.reader, self.faster = reader, [faster]
        self.rows, self.scalar = reader.rows, reader.scalar

    async def first(self, statement: Executable, /, **parameters: Any) -> Row[Any] | None:
        row = await self.reader.first(statement, **parameters)
        while self.faster:
            await self.reader.refresh()
            await self.faster.pop()()
        return row


async def test_inv_6_the_state_is_told_first_even_where_it_changes_between_two_statements(
    client: Client, database: Database, cast: Cast
) -> None:
    _, token = await invited(client, database, cast.alice, "eve@acme.example")
    given = {"token": token, "name": "Eve", "password": PASSWORD}
    reads = Between(database.read(), lambda: client.do("acceptInvitation", given, "user { id }"))
    with pytest.raises(InvitationUsed):
        await invitation_acceptance.check(reads, Link(token), None, now=dt.datetime.now(dt.UTC))
    assert not reads.faster
    await reads.reader.close()


async def test_env_1_the_same_holds_for_a_sign_up_link(client: Client, database: Database, cast: Cast) -> None:
    (await client.do("signUp", {"email": "eve@acme.example"}, "accepted")).done("signUp")
    token = (await mails(database, to="eve@acme.example"))[-1].secret
    given = {"token": token, "name": "Eve", "password": PASSWORD}
    reads = Between(database.read(), lambda: client.do("completeSignUp", given, "user { id }"))
    with pytest.raises(InvalidToken):
        await sign_ups.check(reads, token, None, anew=True, now=dt.datetime.now(dt.UTC))
    assert not reads.faster
    await reads.reader.close()


async def test_inv_9_of_a_hundred_invitations_of_one_address_one_is_made(
    client: Client, database: Database, cast: Cast
) -> None:
    spelled = ["eve@acme.example", "EVE@acme.example", "Eve@ACME.example", "ｅｖｅ@acme.example"]
    asked = [client.do("inviteUser", {"email": spelled[n % 4]}, as_=cast.alice) for n in range(100)]
    assert await all_at_once("inviteUser", *asked) == {"DONE": 1, "ALREADY_INVITED": 99}
    assert await count(database, Invitation) == 1
    assert await count(database, User, User.canonical == "eve@acme.example") == 1
    assert await count(database, Mail, Mail.canonical == "eve@acme.example") == 1
    assert len(await audit(database, action="user.invited")) == 1


async def test_inv_9_adding_and_inviting_one_address_at_once_makes_one_place(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    for n in range(many(100)):
        email = f"eve{n}@acme.example"
        added, asked = await asyncio.gather(
            client.do("addUser", {"email": email, "name": "Eve"}, as_=cast.alice),
            client.do("inviteUser", {"email": email}, as_=cast.alice),
        )
        assert sorted([outcome(added, "addUser"), outcome(asked, "inviteUser")]) == ["ALREADY_INVITED", "DONE"]
        assert await count(database, User, User.canonical == email) == 1
        assert await count(database, Invitation, Invitation.canonical == email) == 1
        assert await count(database, Mail, Mail.canonical == email) == 1


async def test_inv_10_at_most_five_mails_however_many_resend_at_once(
    client: Client, database: Database, cast: Cast
) -> None:
    invitation_id, _ = await invited(client, database, cast.alice, "eve@acme.example")
    which = {"invitationId": invitation_id}
    asked = [client.do("resendInvitation", which, as_=cast.alice) for _ in range(20)]
    assert await all_at_once("resendInvitation", *asked) == {"DONE": 4, "TOO_MANY_MAILS": 16}
    found = await mails(database, to="eve@acme.example")
    assert Counter(mail.row.status.value for mail in found) == {"CANCELLED": 4, "QUEUED": 1}


async def test_inv_9_accepting_against_revoking_has_one_winner(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    seen: Counter[str] = Counter()
    for n in range(many(200)):
        email = f"eve{n}@acme.example"
        invitation_id, token = await invited(client, database, cast.alice, email)
        which, given = {"invitationId": invitation_id}, {"token": token, "name": "Eve", "password": PASSWORD}
        accepted, revoked = await asyncio.gather(
            client.do("acceptInvitation", given, "user { status }"),
            after(random.uniform(0, 0.15), client.do("revokeInvitation", which, as_=cast.alice)),
        )
        both = outcome(accepted, "acceptInvitation"), outcome(revoked, "revokeInvitation")
        assert both in {("DONE", "INVITATION_USED"), ("INVITATION_REVOKED", "DONE")}
        won = both[0] == "DONE"
        seen[both[1]] += 1
        assert await count(database, User, User.canonical == email, User.status == UserStatus.ACTIVE) == won
        assert await count(database, User, User.canonical == email) == won, "the place ends with its invitation"
    print("accept against revoke:", dict(seen))


async def test_inv_10_accepting_against_resending_leaves_one_good_link(
    client: Client, database: Database, cast: Cast, many: Many
) -> None:
    for n in range(many(100)):
        email = f"eve{n}@acme.example"
        invitation_id, token = await invited(client, database, cast.alice, email)
        which, given = {"invitationId": invitation_id}, {"token": token, "name": "Eve", "password": PASSWORD}
        accepted, resent = await asyncio.gather(
            client.do("acceptInvitation", given, "user { status }"),
            after(random.uniform(0, 0.15), client.do("resendInvitation", which, as_=cast.alice)),
        )
        both = outcome(accepted, "acceptInvitation"), outcome(resent, "resendInvitation")
        assert both in {("DONE", "INVITATION_USED"), ("INVITATION_SUPERSEDED", "DONE")}
        if both[1] == "DONE":
            given["token"] = (await mails(database, to=email))[-1].secret
            (await client.do("acceptInvitation", given, "user { status }")).done("acceptInvitation")
        assert await count(database, User, User.canonical == email, User.status == UserStatus.ACTIVE) == 1


# ---- the last administrator


async def crowned(database: Database, cast: Cast, size: int) -> list[LoggedInUser]:
    """So many active administrators of Acme."""
    crowd = [cast.alice, cast.bob, await sign_up(database, "Zoe", "zoe@acme.example")][:size]
    async with database.write(origin="test") as uow:
        ids = [member.user_id for member in crowd]
        await uow.changed(update(User).where(User.id.in_(ids)).values(role=PlatformRole.ADMINISTRATOR))
    return crowd


def attack(client: Client, by: LoggedInUser, on: LoggedInUser) -> tuple[str, Awaitable[Answer]]:
    """Something that ends the other's (or one's own) rule."""
    demotion = {"userId": on.id, "role": random.choice(["BASIC_USER", "ADVANCED_USER"])}
    ways: dict[str, Any] = {
        "changeUserRole": demotion,
        "blockUser": {"userId": on.id},
        "removeUser": {"userId": on.id},
        "leaveEnvironment": {},
    }
    field = random.choice([way for way in ways if (way == "leaveEnvironment") <= (by is on)])
    return field, client.do(field, ways[field], as_=by)


@pytest.mark.parametrize("size", [2, 3])
async def test_usr_5_administrators_against_each_other_always_leave_one(
    client: Client, database: Database, cast: Cast, many: Many, size: int
) -> None:
    crowd = await crowned(database, cast, size)
    table = User.__table__
    mine = table.c.environment_id == cast.alice.environment_id
    async with database.write(origin="test") as uow:
        rows = [dict(row._mapping) for row in await uow.rows(select(table).where(mine))]
    denied = {"FORBIDDEN", "USER_BLOCKED", "NO_ENVIRONMENT", "NOT_FOUND"}
    seen: Counter[str] = Counter()
    for _ in range(many(1000)):
        attacks = [attack(client, by, random.choice(crowd)) for by in crowd]
        answers = await asyncio.gather(*(asked for _, asked in attacks))
        outcomes = [outcome(answer, field) for (field, _), answer in zip(attacks, answers, strict=True)]
        assert set(outcomes) <= {"DONE", "LAST_ADMINISTRATOR", "CANNOT_BLOCK_SELF"} | denied
        seen.update(outcomes)
        async with database.write(origin="test") as uow:
            left = await uow.rows(select(table).where(mine))
            ruling = [row for row in left if row.role is PlatformRole.ADMINISTRATOR and row.status is UserStatus.ACTIVE]
            assert ruling, (attacks, outcomes)
            await uow.changed(delete(table).where(mine))
            await uow.each(insert(table), rows)
    print(f"{size} administrators:", dict(seen))
    assert seen["DONE"]
    assert seen.keys() & denied, "nobody was ever too late: nothing was tested"


# ---- the guard decides before the transaction begins


@pytest.mark.parametrize(
    ("change", "told"), [("demoted", "FORBIDDEN"), ("blocked", "USER_BLOCKED"), ("removed", "NO_ENVIRONMENT")]
)
@pytest.mark.parametrize("field", ["inviteUser", "changeUserRole", "removeUser", "updateEnvironment"])
async def test_usr_2_authority_lost_between_guard_and_transaction_is_lost(
    client: Client, database: Database, cast: Cast, change: str, told: str, field: str
) -> None:
    await crowned(database, cast, 2)
    inputs: dict[str, Any] = {
        "inviteUser": {"email": "eve@acme.example"},
        "changeUserRole": {"userId": cast.alice.id, "role": "BASIC_USER"},
        "removeUser": {"userId": cast.alice.id},
        "updateEnvironment": {"name": "Taken over"},
    }
    async with database.write(origin="test") as uow:  # holds the writer, or the environment's row
        on = {"user_id": cast.bob.user_id}
        match change:
            case "demoted":
                await users.change_user_role(uow, cast.alice.actor, role=PlatformRole.BASIC_USER, **on)
            case "blocked":
                await users.block_user(uow, cast.alice.actor, **on)
            case "removed":
                await users.remove_user(uow, cast.alice.actor, **on)
        await uow.flush()
        asked = asyncio.create_task(client.do(field, inputs[field], as_=cast.bob))
        await asyncio.sleep(0.3)  # the guard has decided by the rows as they were
        assert not asked.done()
    assert outcome(await asked, field) == told
    actions = [event.action for event in await audit(database)]
    assert actions[-1].startswith("user.")
    assert actions.count("user.invited") == 0
    assert actions.count("environment.updated") == 0
    async with database.write(origin="test") as uow:
        [alice] = await uow.rows(select(User.role, User.status).where(User.id == cast.alice.user_id))
        assert alice == (PlatformRole.ADMINISTRATOR, UserStatus.ACTIVE)
        assert await uow.scalar(select(Environment.name).where(Environment.id == cast.alice.environment_id)) == "Acme"


# ---- sign-up and recovery


@pytest.mark.empty
async def test_env_2_of_two_who_found_one_domain_at_once_one_founds_and_one_joins(
    client: Client, database: Database, many: Many
) -> None:
    for n in range(many(100)):
        tokens = []
        for name in ("ann", "ben"):
            (await client.do("signUp", {"email": f"{name}@new{n}.example"}, "accepted")).done("signUp")
            tokens.append((await mails(database, to=f"{name}@new{n}.example"))[-1].secret)
        select_ = "user { status role { key } environment { id domains } }"
        answers = await asyncio.gather(
            *(client.do("completeSignUp", {"token": t, "name": "N", "password": PASSWORD}, select_) for t in tokens)
        )
        placed = [answer.done("completeSignUp")["user"] for answer in answers]
        assert sorted(user["role"]["key"] for user in placed) == ["ADMINISTRATOR", "BASIC_USER"]
        assert {user["status"] for user in placed} == {"ACTIVE"}
        assert placed[0]["environment"] == placed[1]["environment"]
        assert placed[0]["environment"]["domains"] == [f"new{n}.example"]
        assert await count(database, Environment) == n + 1


@pytest.mark.empty
@pytest.mark.argon2
async def test_env_1_a_sign_up_link_used_twenty_times_at_once_works_once(
    client: Client, database: Database, hashed: list[str]
) -> None:
    (await client.do("signUp", {"email": "ann@new.example"}, "accepted")).done("signUp")
    [mail] = await mails(database)
    given = {"token": mail.secret, "name": "Ann", "password": PASSWORD}
    asked = [client.do("completeSignUp", given, "user { id }") for _ in range(20)]
    assert await all_at_once("completeSignUp", *asked) == {"DONE": 1, "INVALID_TOKEN": 19}
    assert len(hashed) <= 12
    assert await count(database, Account) == await count(database, User) == await count(database, Environment) == 1


async def test_aut_4_a_recovery_link_used_twice_at_once_sets_one_password(
    client: Client, database: Database, cast: Cast
) -> None:
    (await client.do("requestPasswordReset", {"email": cast.bob.email}, "accepted")).done("requestPasswordReset")
    token = (await mails(database, kind="RECOVERY"))[-1].secret
    wanted = [OTHER_PASSWORD, "nine umbrellas under the bridge"]
    answers = await asyncio.gather(
        *(client.do("setPassword", {"token": token, "password": password}) for password in wanted)
    )
    outcomes = [outcome(answer, "setPassword") for answer in answers]
    assert sorted(outcomes) == ["DONE", "INVALID_TOKEN"]
    for password, set_ in zip(wanted, outcomes, strict=True):
        answer = await client.do("logIn", {"email": cast.bob.email, "password": password}, "grant { token }")
        assert outcome(answer, "logIn") == ("DONE" if set_ == "DONE" else "INVALID_CREDENTIALS")
    assert len(await audit(database, action="account.password_changed")) == 1
    assert len(await mails(database, kind="PASSWORD_CHANGED")) == 1
    assert (await client.ask("{ viewer { id } }", as_=cast.bob)).code == "UNAUTHENTICATED"


@pytest.mark.usefixtures("unthrottled")
async def test_aut_1_the_right_password_logs_in_while_another_log_in_replaces_its_outdated_hash(
    client: Client, database: Database, cast: Cast
) -> None:
    outdated = PasswordHasher(time_cost=1, memory_cost=32, parallelism=1).hash(PASSWORD)
    async with database.write(origin="test") as uow:
        await uow.changed(update(Account).where(Account.id == cast.bob.account_id).values(password_hash=outdated))
    given = {"email": cast.bob.email, "password": PASSWORD}
    asked = [client.do("logIn", given, "account { id }") for _ in range(20)]
    assert await all_at_once("logIn", *asked) == {"DONE": 20}
    assert await count(database, Account, Account.password_hash == outdated) == 0
    wrong = await client.do("logIn", given | {"password": OTHER_PASSWORD}, "account { id }")
    assert outcome(wrong, "logIn") == "INVALID_CREDENTIALS"


# ---- idempotency


@pytest.mark.parametrize("field", ["inviteUser", "addUser"])
async def test_an_idempotency_key_used_twenty_times_at_once_has_one_effect(
    client: Client, database: Database, cast: Cast, field: str
) -> None:
    given = {"email": "eve@acme.example", "idempotencyKey": make()} | ({"name": "Eve"} if field == "addUser" else {})
    asked = [client.do(field, given, "user { id email status }", as_=cast.alice) for _ in range(20)]
    answers = [answer.done(field)["user"] for answer in await asyncio.gather(*asked)]
    assert all(answer == answers[0] for answer in answers)
    assert await count(database, Invitation) == 1
    assert len(await mails(database, to="eve@acme.example")) == 1
    assert len(await audit(database, action="user.invited")) + len(await audit(database, action="user.added")) == 1
    other = await client.do(field, given | {"email": "mallory@acme.example"}, "user { id }", as_=cast.alice)
    assert other.refused(field) == "IDEMPOTENCY_CONFLICT"
    assert await count(database, User, User.canonical == "mallory@acme.example") == 0
    assert await mails(database, to="mallory@acme.example") == []


async def test_an_idempotency_key_with_two_inputs_at_once_has_one_effect(
    client: Client, database: Database, cast: Cast
) -> None:
    key = make()
    asked = [
        client.do("inviteUser", {"email": f"eve{n % 2}@acme.example", "idempotencyKey": key}, as_=cast.alice)
        for n in range(20)
    ]
    assert await all_at_once("inviteUser", *asked) == {"DONE": 10, "IDEMPOTENCY_CONFLICT": 10}
    assert await count(database, Invitation) == 1


async def test_a_refused_request_does_not_use_its_idempotency_key_up(
    client: Client, database: Database, cast: Cast
) -> None:
    given = {"email": "bob@acme.example", "idempotencyKey": make()}
    assert (await client.do("inviteUser", given, as_=cast.alice)).refused("inviteUser") == "ALREADY_USER"
    (await client.do("inviteUser", given | {"email": "eve@acme.example"}, as_=cast.alice)).done("inviteUser")


# ---- log-in under load


@pytest.mark.usefixtures("unthrottled")
async def test_reads_are_answered_while_a_crowd_logs_in(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A password waits for its turn without a connection: sixty log-ins are no outage for everybody else."""
    begun, go_on = threading.Event(), threading.Event()
    verify = PasswordHasher.verify

    def slowly(self: PasswordHasher, *args: Any, **kwargs: Any) -> bool:
        begun.set()
        assert go_on.wait(30)
        return verify(self, *args, **kwargs)

    monkeypatch.setattr(PasswordHasher, "verify", slowly)
    given = {"email": cast.bob.email, "password": "not this one, whatever it is"}
    crowd = [asyncio.create_task(client.do("logIn", given)) for _ in range(60)]
    try:
        assert await asyncio.to_thread(begun.wait, 10)
        async with asyncio.timeout(5):  # the first is being hashed and the others wait, until the event below
            for _ in range(5):
                answer = await client.ask("{ viewer { id } }", as_=cast.alice)
                assert answer.data == {"viewer": {"id": cast.alice.id}}
        assert not any(task.done() for task in crowd)
    finally:
        go_on.set()
    assert await all_at_once("logIn", *crowd) == {"INVALID_CREDENTIALS": 60}


async def test_aut_2_logging_out_at_once_ends_the_session_once(client: Client, database: Database, cast: Cast) -> None:
    async with database.write(origin="test") as uow:
        grant = await sessions.start(uow, cast.bob.account_id, user_agent=None)
    asked = [client.ask("mutation { logOut { loggedOut errors { code } } }", as_=grant.token) for _ in range(10)]
    outcomes = Counter(outcome(answer, "logOut") for answer in await asyncio.gather(*asked))
    assert outcomes.pop("DONE") == 1
    assert set(outcomes) <= {"NOT_FOUND", "UNAUTHENTICATED"}
    assert len(await audit(database, action="session.ended")) == 1
