"""AUT-1, AUT-2, AUT-4 and AUT-6: logging in, sessions, lost passwords, and what makes a password too weak."""

import asyncio
import hashlib
import statistics
import time
from typing import Any

import pytest
from argon2 import PasswordHasher

from server.auth.password_hashing import Passwords
from server.db.database import Database
from server.db.models import Purpose
from server.domain import secrets
from server.domain.errors import WeakPassword
from tests.cast import PASSWORD, Cast, Member
from tests.client import Answer, Client
from tests.graphql.steps import accepts, adds, ago, becomes, invites, me, put, rows, signs_up
from tests.rows import everything, mails, nothing_happens

ANOTHER_PASSWORD = "yellow kettle whistles slowly"
SESSION = "id createdAt lastUsedAt expiresAt userAgent current"


async def logs_in(client: Client, email: str, password: str = PASSWORD, **options: Any) -> Answer:
    return await client.do(
        "logIn", {"email": email, "password": password}, "grant { token } account { id name }", **options
    )


async def token_of(client: Client, email: str, password: str = PASSWORD) -> str:
    return str((await logs_in(client, email, password)).done("logIn")["grant"]["token"])


async def without_password(database: Database, member: Member) -> None:
    await put(database, "accounts", {"id": member.account_id}, password_hash=None)


# ---- AUT-1


async def test_aut_1_address_and_password_open_a_session(client: Client, database: Database, cast: Cast) -> None:
    made = (await logs_in(client, cast.bob.email)).done("logIn")
    assert made["account"]["name"] == cast.bob.name
    assert (await me(client, made["grant"]["token"])).data["viewer"]["id"] == cast.bob.id


async def test_aut_1_unknown_wrong_and_without_a_password_give_one_answer(
    client: Client, database: Database, cast: Cast
) -> None:
    await without_password(database, cast.dave)
    async with nothing_happens(database):
        answers = [
            await logs_in(client, email, password)
            for email, password in (
                ("nobody@acme.example", PASSWORD),
                ("no address", PASSWORD),
                ("", ""),
                (cast.bob.email, "wrong"),
                (cast.bob.email, ""),
                (cast.bob.email, PASSWORD + " "),
                (cast.bob.email, "x" * 100_000),
                (cast.dave.email, PASSWORD),
                (cast.dave.email, ""),
                (cast.dave.email, "nobody has this password"),
            )
        ]
    assert {answer.refused("logIn") for answer in answers} == {"INVALID_CREDENTIALS"}
    assert len({str(answer.body) for answer in answers}) == 1
    assert len({(answer.status, answer.headers.get("set-cookie")) for answer in answers}) == 1


@pytest.mark.argon2
async def test_aut_1_in_one_time(client: Client, database: Database, cast: Cast) -> None:
    """GHSA-w6m9-39cv-2fwp, 61 ms against 3: here all cost one hash. The fine difference is measured elsewhere."""
    await without_password(database, cast.dave)

    async def taken(email: str) -> float:
        began = time.perf_counter()
        await logs_in(client, email, "some password or other")
        return time.perf_counter() - began

    emails = [cast.bob.email, "nobody@acme.example", "no address", cast.dave.email]
    times: dict[str, list[float]] = {email: [] for email in emails}
    for _ in range(7):
        for email in emails:
            times[email].append(await taken(email))
    middle = {email: statistics.median(found) for email, found in times.items()}
    assert max(middle.values()) < 2.5 * min(middle.values()), middle


async def test_aut_1_the_same_password_from_every_keyboard(client: Client, database: Database, cast: Cast) -> None:
    token = await signs_up(client, database, "nora@acme.example")
    given = {"token": token, "name": "Nora", "password": "cafe\u0301 purple teapot orbits"}
    (await client.do("completeSignUp", given, "user { id }")).done("completeSignUp")
    (await logs_in(client, "nora@acme.example", "caf\u00e9 purple teapot orbits")).done("logIn")


async def test_aut_1_nobody_logs_in_with_an_address_that_is_not_verified(
    client: Client, database: Database, cast: Cast
) -> None:
    await invites(client, database, cast.alice, "nora@acme.example")
    await signs_up(client, database, "otto@acme.example")
    async with nothing_happens(database):
        for email in ("nora@acme.example", "otto@acme.example"):
            assert (await logs_in(client, email)).refused("logIn") == "INVALID_CREDENTIALS"


@pytest.mark.argon2
async def test_aut_1_a_hash_with_older_parameters_is_made_anew(client: Client, database: Database, cast: Cast) -> None:
    old = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    await put(database, "accounts", {"id": cast.bob.account_id}, password_hash=old)
    await token_of(client, cast.bob.email)
    [account] = await rows(database, "accounts", id=cast.bob.account_id)
    assert account.password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    await token_of(client, cast.bob.email)


# ---- AUT-2


async def test_aut_2_only_the_hash_of_an_opaque_token_is_kept(client: Client, database: Database, cast: Cast) -> None:
    token = await token_of(client, cast.bob.email)
    assert len(token) == 43
    found = [row.token_hash for row in await rows(database, "sessions", account_id=cast.bob.account_id)]
    assert hashlib.sha256(token.encode()).digest() in found
    assert token not in repr(await everything(database))


async def test_aut_2_two_log_ins_are_two_sessions(client: Client, database: Database, cast: Cast) -> None:
    first, second = await token_of(client, cast.bob.email), await token_of(client, cast.bob.email)
    assert first != second
    answer = await client.ask("mutation { logOut { loggedOut errors { code } } }", as_=first)
    answer.done("logOut")
    assert (await me(client, second)).data["viewer"]["id"] == cast.bob.id


async def test_aut_2_a_token_says_nothing_of_role_or_status(client: Client, database: Database, cast: Cast) -> None:
    token = await token_of(client, cast.bob.email)
    for role in ("ADMINISTRATOR", "ADVANCED_USER"):
        await becomes(database, cast.alice, cast.bob, role)
        assert (await me(client, token)).data["viewer"]["role"]["key"] == role


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "A" * 42, "Bearer", "null"])
async def test_aut_2_what_is_no_token_is_nobody(client: Client, database: Database, cast: Cast, token: str) -> None:
    async with nothing_happens(database):
        assert (
            await client.ask("{ account { id } }", headers={"authorization": f"Bearer {token}"})
        ).code == "UNAUTHENTICATED"


async def test_aut_2_a_session_ends_unused_after_its_idle_time(client: Client, database: Database, cast: Cast) -> None:
    where = {"id": cast.bob.session_id}
    await put(database, "sessions", where, last_used_at=ago(hours=71, minutes=58))
    assert (await me(client, cast.bob)).code is None
    await put(database, "sessions", where, last_used_at=ago(hours=72, minutes=1))
    async with nothing_happens(database):
        assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"


async def test_aut_2_a_session_ends_after_its_absolute_time_however_used(
    client: Client, database: Database, cast: Cast
) -> None:
    [row] = await rows(database, "sessions", id=cast.bob.session_id)
    assert (row.expires_at - row.created_at).days == 30
    await put(database, "sessions", {"id": cast.bob.session_id}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"


async def test_aut_2_using_a_session_keeps_it_alive_to_the_minute(
    client: Client, database: Database, cast: Cast, app: Any
) -> None:
    await put(database, "sessions", {"id": cast.bob.session_id}, last_used_at=ago(hours=70))
    await me(client, cast.bob)
    async with asyncio.timeout(10):
        [row] = await rows(database, "sessions", id=cast.bob.session_id)
        while row.last_used_at < ago(minutes=2):
            await app.state.services.activity.flush()  # which does nothing while the application is at it by itself
            [row] = await rows(database, "sessions", id=cast.bob.session_id)
    assert (row.last_used_at.second, row.last_used_at.microsecond) == (0, 0)


async def test_aut_2_ones_live_sessions_are_listed_the_last_used_first(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await token_of(client, cast.bob.email)
    await put(database, "sessions", {"id": cast.bob.session_id}, last_used_at=ago(hours=1))
    dead = await token_of(client, cast.bob.email)
    digest = hashlib.sha256(dead.encode()).digest()
    await put(database, "sessions", {"token_hash": digest}, expires_at=ago(seconds=1))
    answer = await client.ask(f"{{ account {{ sessions {{ {SESSION} }} }} }}", as_=token)
    found = answer.data["account"]["sessions"]
    assert [one["current"] for one in found] == [True, False]
    assert found[1]["id"] == f"ses_{cast.bob.session_id.hex}"
    assert found[1]["userAgent"] == "tests"


async def revokes_session(client: Client, who: Any, session_id: str) -> Answer:
    return await client.do("revokeSession", {"sessionId": session_id}, "account { sessions { id } }", as_=who)


async def test_aut_2_revoking_a_session_ends_it_and_no_other(client: Client, database: Database, cast: Cast) -> None:
    token = await token_of(client, cast.bob.email)
    left = (await revokes_session(client, token, f"ses_{cast.bob.session_id.hex}")).done("revokeSession")
    assert len(left["account"]["sessions"]) == 1
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"
    assert (await me(client, token)).code is None


async def test_aut_2_nobody_elses_session_can_be_revoked(client: Client, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        for session_id in (f"ses_{cast.bob.session_id.hex}", "ses_" + "0" * 32, cast.bob.id, "", cast.bob.token):
            assert (await revokes_session(client, cast.alice, session_id)).refused("revokeSession") == "NOT_FOUND"
            answer = await client.ask("query($id: ID!) { node(id: $id) { id } }", {"id": session_id}, as_=cast.carol)
            assert answer.data["node"] is None


async def test_aut_2_logging_out_ends_this_session_only(client: Client, database: Database, cast: Cast) -> None:
    token = await token_of(client, cast.bob.email)
    answer = await client.ask("mutation { logOut { loggedOut errors { code } } }", as_=token)
    assert answer.done("logOut")["loggedOut"] is True
    assert (await me(client, token)).code == "UNAUTHENTICATED"
    assert (await me(client, cast.bob)).code is None


async def test_aut_2_a_cookie_is_http_only_and_its_token_is_not_told(
    client: Client, database: Database, cast: Cast
) -> None:
    given = {"email": cast.bob.email, "password": PASSWORD, "cookie": True}
    answer = await client.do("logIn", given, "grant { token session { id } }")
    assert answer.done("logIn")["grant"]["token"] is None
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite" in cookie


async def changes_password(client: Client, who: Any, current: str, new: str = ANOTHER_PASSWORD) -> Answer:
    return await client.do(
        "changePassword", {"currentPassword": current, "newPassword": new}, "account { id }", as_=who
    )


async def test_changing_the_password_ends_the_other_sessions_and_tells_by_mail(
    client: Client, database: Database, cast: Cast
) -> None:
    token = await token_of(client, cast.bob.email)
    (await changes_password(client, token, PASSWORD)).done("changePassword")
    assert (await me(client, token)).code is None
    assert (await me(client, cast.bob)).code == "UNAUTHENTICATED"
    assert (await logs_in(client, cast.bob.email)).refused("logIn") == "INVALID_CREDENTIALS"
    await token_of(client, cast.bob.email, ANOTHER_PASSWORD)
    assert [mail.to for mail in await mails(database, kind="PASSWORD_CHANGED")] == [cast.bob.email]


async def test_changing_the_password_needs_the_present_one_and_a_strong_new_one(
    client: Client, database: Database, cast: Cast
) -> None:
    async with nothing_happens(database):
        assert (await changes_password(client, cast.bob, "wrong")).refused("changePassword") == "INVALID_CREDENTIALS"
        for weak in ("", "short", "bob@acme.example", "BobJansenBobJansen"):
            assert (await changes_password(client, cast.bob, PASSWORD, weak)).refused(
                "changePassword"
            ) == "WEAK_PASSWORD"


# ---- AUT-4


async def asks_for_a_reset(client: Client, email: str) -> Answer:
    return await client.do("requestPasswordReset", {"email": email}, "accepted")


async def reset_secret(client: Client, database: Database, email: str) -> str:
    (await asks_for_a_reset(client, email)).done("requestPasswordReset")
    return [mail for mail in await mails(database, kind="RECOVERY") if mail.params][-1].secret


async def resets(client: Client, token: str, password: str = ANOTHER_PASSWORD, **options: Any) -> Answer:
    return await client.do("setPassword", {"token": token, "password": password}, "account { id }", **options)


async def test_aut_4_recovery_sets_a_new_password_ends_every_session_and_tells_by_mail(
    client: Client, database: Database, cast: Cast
) -> None:
    before = await token_of(client, cast.bob.email)
    (await resets(client, await reset_secret(client, database, cast.bob.email))).done("setPassword")
    for who in (before, cast.bob):
        assert (await me(client, who)).code == "UNAUTHENTICATED"
    assert (await logs_in(client, cast.bob.email)).refused("logIn") == "INVALID_CREDENTIALS"
    await token_of(client, cast.bob.email, ANOTHER_PASSWORD)
    assert [mail.to for mail in await mails(database, kind="PASSWORD_CHANGED")] == [cast.bob.email]
    assert (await me(client, cast.alice)).code is None


async def test_aut_4_the_link_works_once(client: Client, database: Database, cast: Cast) -> None:
    secret = await reset_secret(client, database, cast.bob.email)
    (await resets(client, secret)).done("setPassword")
    async with nothing_happens(database):
        assert (await resets(client, secret, PASSWORD)).refused("setPassword") == "INVALID_TOKEN"


async def test_aut_4_the_link_works_once_all_at_once(client: Client, database: Database, cast: Cast) -> None:
    secret = await reset_secret(client, database, cast.bob.email)
    answers = await asyncio.gather(*(resets(client, secret) for _ in range(8)))
    codes = [[error["code"] for error in answer.payload("setPassword")["errors"]] for answer in answers]
    assert sorted(codes) == [[]] + [["INVALID_TOKEN"]] * 7


async def test_aut_4_the_link_works_for_30_minutes(client: Client, database: Database, cast: Cast) -> None:
    secret = await reset_secret(client, database, cast.bob.email)
    [row] = await rows(database, "secrets", purpose="RECOVERY")
    assert (row.expires_at - row.created_at).total_seconds() == 30 * 60
    await put(database, "secrets", {"hash": row.hash}, expires_at=ago(seconds=1))
    async with nothing_happens(database):
        assert (await resets(client, secret)).refused("setPassword") == "INVALID_TOKEN"


async def test_aut_4_a_new_password_ends_every_other_link(client: Client, database: Database, cast: Cast) -> None:
    first, second = [await reset_secret(client, database, cast.bob.email) for _ in range(2)]
    (await resets(client, second)).done("setPassword")
    async with nothing_happens(database):
        assert (await resets(client, first, PASSWORD)).refused("setPassword") == "INVALID_TOKEN"


async def test_aut_4_a_weak_password_leaves_the_link(client: Client, database: Database, cast: Cast) -> None:
    secret = await reset_secret(client, database, cast.bob.email)
    async with nothing_happens(database):
        for weak in ("short", "bobjansenbobjansen"):
            assert (await resets(client, secret, weak)).refused("setPassword") == "WEAK_PASSWORD"
    (await resets(client, secret)).done("setPassword")


async def test_aut_4_the_answer_never_tells_whether_the_address_exists(
    client: Client, database: Database, cast: Cast
) -> None:
    """Nor do the rows that are written, but that the mail to an unknown address is cancelled at once."""
    bodies, written = [], []
    for email in (cast.bob.email, "nobody@acme.example"):
        before = await everything(database)
        bodies.append((await asks_for_a_reset(client, email)).body)
        after = await everything(database)
        written.append({name: len(after[name]) - len(before[name]) for name in after})
    assert bodies[0] == bodies[1]
    assert written[0] == written[1]
    [unknown] = await mails(database, to="nobody@acme.example", kind="RECOVERY")
    assert (unknown.row.status.value, unknown.row.sealed) == ("CANCELLED", None)


async def test_aut_4_who_has_no_account_gets_none_by_recovery(client: Client, database: Database, cast: Cast) -> None:
    await invites(client, database, cast.alice, "nora@acme.example")
    await asks_for_a_reset(client, "nora@acme.example")
    [mail] = await mails(database, to="nora@acme.example", kind="RECOVERY")
    assert mail.params == {}


async def test_aut_4_an_account_without_a_password_gets_its_first_one(
    client: Client, database: Database, cast: Cast
) -> None:
    await without_password(database, cast.bob)
    (await resets(client, await reset_secret(client, database, cast.bob.email))).done("setPassword")
    await token_of(client, cast.bob.email, ANOTHER_PASSWORD)


async def test_aut_4_recovery_gives_no_session_and_unblocks_nobody(
    client: Client, database: Database, cast: Cast
) -> None:
    (await client.do("blockUser", {"userId": cast.bob.id}, as_=cast.alice)).done("blockUser")
    (await resets(client, await reset_secret(client, database, cast.bob.email))).done("setPassword")
    assert await rows(database, "sessions", account_id=cast.bob.account_id) == []
    token = await token_of(client, cast.bob.email, ANOTHER_PASSWORD)
    assert (await me(client, token)).code == "USER_BLOCKED"


async def test_recovery_token_good_for_anyone(client: Client, database: Database, cast: Cast) -> None:
    """authentik CVE-2023-26481: swapped ids and purposes. The row says whose it is, whoever asks and is logged in."""
    secret = await reset_secret(client, database, cast.bob.email)
    others = [row.account_id for row in await rows(database, "account_emails") if row.account_id != cast.bob.account_id]
    async with nothing_happens(database), database.write(origin="test") as uow:
        for subject in others:
            assert not await secrets.redeem(uow, secret, Purpose.RECOVERY, subject)
        for purpose in set(Purpose) - {Purpose.RECOVERY}:
            assert not await secrets.redeem(uow, secret, purpose, cast.bob.account_id)
    hashes = {row.id: row.password_hash for row in await rows(database, "accounts")}
    (await resets(client, secret, as_=cast.carol)).done("setPassword")
    changed = {row.id for row in await rows(database, "accounts") if row.password_hash != hashes[row.id]}
    assert changed == {cast.bob.account_id}
    assert (await me(client, cast.carol)).code is None


@pytest.mark.parametrize("kind_of_secret", ["sign-up", "invitation", "undo"])
async def test_recovery_takes_no_secret_of_another_purpose(
    client: Client, database: Database, cast: Cast, kind_of_secret: str
) -> None:
    match kind_of_secret:
        case "sign-up":
            token = await signs_up(client, database, cast.bob.email)
        case "invitation":
            token = (await invites(client, database, cast.alice, "nora@acme.example")).token
        case _:
            invited = await invites(client, database, cast.alice, "carol@acme.example")
            (await accepts(client, invited.token, as_=cast.carol)).done("acceptInvitation")
            token = (await mails(database, kind="EMAIL_LINKED"))[-1].secret
    async with nothing_happens(database):
        for who in (None, cast.bob, cast.carol):
            assert (await resets(client, token, as_=who)).refused("setPassword") == "INVALID_TOKEN"


# ---- AUT-6

WEAK = [
    None,
    "",
    "a" * 14,
    "korter dan 15!",
    "aaaaaaaaaaaaaaaaaaaa",
    "abababababababababab",
    "123456789012345678",
    "qwertyuiopasdfghjkl",
    "passwordpassword",
    "welkomwelkomwelkom",
    "Welkom2026Welkom2026",
    "wachtwoordwachtwoord",
    "W@chtwoord123456",
    "GeheimGeheimGeheim",
    "voorjaarvoorjaar",
    "zomer2026zomer2026",
    "econnecteconnect",
    "NoraNieuwNoraNieuw",
    "Nieuw.Nieuw.Nieuw",
    "nora@initech.example",
    "noranieuwnoranieuw",
    "initechinitechinitech",
    "x" * 201,
]
STRONG = [
    PASSWORD,
    "gorilla fietst naar oosterse maan",
    "Tq8#vLz0!mWp2$Kd",
    "шесть лиловых чайников летят",
    "🦉 é 🥝 ü 🪴 ß 🧊 ø 🪗 ł 🎐 þ",
]


@pytest.fixture(scope="module")
def passwords() -> Any:
    made = Passwords()
    yield made
    made.close()


@pytest.mark.parametrize("password", WEAK)
async def test_aut_6_short_common_and_guessable_ones_are_refused(passwords: Passwords, password: str | None) -> None:
    with pytest.raises(WeakPassword):
        await passwords.require_strength(password, about=["Nora Nieuw", "nora@initech.example"])


@pytest.mark.parametrize("password", STRONG)
async def test_aut_6_there_are_no_composition_rules(passwords: Passwords, password: str) -> None:
    assert await passwords.require_strength(password, about=["Nora Nieuw", "nora@initech.example"]) == password


@pytest.mark.argon2
async def test_aut_6_argon2id_with_its_own_salt(passwords: Passwords) -> None:
    first, second = await passwords.hash(PASSWORD), await passwords.hash(PASSWORD)
    assert first != second
    assert first.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert await passwords.verify(PASSWORD, second)
    assert not await passwords.verify(PASSWORD.upper(), second)


@pytest.mark.parametrize("way", ["completeSignUp", "acceptInvitation", "setPassword"])
async def test_aut_6_a_weak_password_does_not_use_up_the_link(
    client: Client, database: Database, cast: Cast, way: str
) -> None:
    email = "nora.nieuw@acme.example"
    match way:
        case "completeSignUp":
            token = await signs_up(client, database, email)
        case "acceptInvitation":
            token = (await invites(client, database, cast.alice, email)).token
        case _:
            token = (await adds(client, database, cast.alice, email)).token
    given: dict[str, Any] = {"token": token, "name": "Nora Nieuw"}
    async with nothing_happens(database):
        for weak in ("fourteen chars", "welkomwelkomwelkom", "nora.nieuw@acme.example", "NoraNieuwNoraNieuw"):
            answer = await client.do(way, given | {"password": weak})
            assert answer.refused(way) == "WEAK_PASSWORD"
            assert answer.data[way]["errors"][0]["field"] == ["password"]
    (await client.do(way, given | {"password": PASSWORD})).done(way)
