"""AUT-4, AUT-6: changed and lost passwords, and what makes one too weak."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import update

from server.auth import password_hashing
from server.auth.password_hashing import Passwords
from server.db.database import Database
from server.db.models import Account, AccountEmail, Purpose
from server.domain import secrets
from server.domain.errors import WeakPassword
from tests.client import Answer, Client
from tests.graphql.steps import ANOTHER_PASSWORD, accepts, adds, invites, logs_in, me, signs_up, token_of
from tests.rows import COUNTED, ago, everything, mails, nothing_happens, put, rows
from tests.scenario import PASSWORD, Cast, clear_password

# ---- changing it


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


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("logIn", {"email": "bob@acme.example", "password": PASSWORD}),
        ("changePassword", {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}),
        ("makeEmailPrimary", {"address": "bob.private@gmail.com", "password": PASSWORD}),
    ],
)
async def test_aut_1_a_password_that_changes_while_it_is_verified_is_wrong(
    client: Client, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch, field: str, given: dict[str, Any]
) -> None:
    verify, others = Passwords.verify, password_hashing.HASHER.hash(ANOTHER_PASSWORD)
    async with database.write(origin="test") as uow:
        own = {"account_id": cast.bob.account_id, "is_primary": False, "verified_at": uow.now}
        uow.add(AccountEmail(address="bob.private@gmail.com", canonical="bob.private@gmail.com", **own))

    async def slowly(self: Passwords, password: str, known: str | None) -> bool:
        right = await verify(self, password, known)
        async with database.write(origin="test") as uow:
            await uow.changed(update(Account).where(Account.id == cast.bob.account_id).values(password_hash=others))
        return right

    before = await everything(database)
    with monkeypatch.context() as patch:
        patch.setattr(Passwords, "verify", slowly)
        answer = await client.do(field, given, "account { id }", as_=None if field == "logIn" else cast.bob)
    assert answer.refused(field) == "INVALID_CREDENTIALS"
    after = await everything(database)
    assert {name for name in after if after[name] != before[name]} - {*COUNTED} == {"accounts"}
    await token_of(client, cast.bob.email, ANOTHER_PASSWORD)


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


async def test_aut_4_a_changed_password_ends_every_link(client: Client, database: Database, cast: Cast) -> None:
    secret = await reset_secret(client, database, cast.bob.email)
    given = {"currentPassword": PASSWORD, "newPassword": ANOTHER_PASSWORD}
    (await client.do("changePassword", given, as_=cast.bob)).done("changePassword")
    async with nothing_happens(database):
        assert (await resets(client, secret, PASSWORD)).refused("setPassword") == "INVALID_TOKEN"


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
        written.append({name: len(after[name]) - len(before[name]) for name in after if name not in COUNTED})
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
    await clear_password(database, cast.bob)
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
    new = {await passwords.new_hash(PASSWORD, about=[]) for _ in range(2)}
    assert len(new) == 2
    assert all(made.startswith("$argon2id$v=19$m=19456,t=2,p=1$") for made in new)


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
