"""`welkom reseal`: SECRET_KEY is replaced, and all that it sealed can still be read (INV-4, AUT-3)."""

import contextlib
import datetime as dt

import pytest
from cryptography.fernet import InvalidToken
from pydantic import SecretStr
from sqlalchemy import delete

from server.db.database import Database
from server.db.models import AuthenticatorApp, Mail, MailKind
from server.db.queries import sealed as queries
from server.domain import resealing
from server.mail import FernetEncryption
from server.settings import Settings
from tests.commands.test_commands import Welkom, done, refused, welkom
from tests.rows import nothing_happens, rows
from tests.scenario import Cast

__all__ = ["welkom"]
OLD, NEW = "the older key, of thirty-two letters or more", "the newer key, of thirty-two letters or more"
TO = {"to": "erin@acme.example", "canonical": "erin@acme.example", "person": "erin@acme.example", "locale": "en"}


async def seal(database: Database, cast: Cast, key: str, *, apps: int = 1) -> None:
    """A mail and authenticator apps that were removed but one, as a server with this key writes them."""
    database.encryption = FernetEncryption(key)
    now = dt.datetime.now(dt.UTC)
    async with database.write(origin="test") as uow:
        for number in range(apps):
            removed = {"removed_at": now} if number else {}
            at = {"created_at": now, "confirmed_at": now}
            uow.add(AuthenticatorApp(account_id=cast.bob.account_id, sealed=uow.seal(b"app"), **at, **removed))
        uow.mail(MailKind.RECOVERY, **TO, name="Erin", secret="s" * 43)


async def forget_mails(database: Database) -> None:
    """Those of the cast, which nothing sealed."""
    async with database.write(origin="test") as uow:
        await uow.changed(delete(Mail))


async def lying(database: Database) -> list[bytes]:
    found = [row.sealed for table in ("authenticator_apps", "mails") for row in await rows(database, table)]
    return [sealed for sealed in found if sealed is not None]


async def opened_with(database: Database, key: str) -> int:
    """How many rows the key opens."""
    opened = 0
    for sealed in await lying(database):
        with contextlib.suppress(InvalidToken):
            opened += bool(FernetEncryption(key).decrypt(sealed))
    return opened


async def test_inv_4_a_new_key_takes_over_what_an_older_one_sealed(
    welkom: Welkom, database: Database, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resealing, "AT_ONCE", 2)  # several transactions, as in a large database
    await forget_mails(database)
    await seal(database, cast, OLD, apps=5)
    keys = {"WELKOM_SECRET_KEY": NEW, "WELKOM_OLDER_SECRET_KEY": OLD}
    said = done(await welkom("reseal", **keys))
    assert "Sealed anew: 6." in said
    assert "WELKOM_OLDER_SECRET_KEY is needed no more" in said
    assert (await opened_with(database, NEW), await opened_with(database, OLD)) == (6, 0)
    async with nothing_happens(database):
        assert "Sealed anew: 0." in done(await welkom("reseal", **keys))


async def test_inv_4_what_neither_key_opens_is_counted_and_kept(welkom: Welkom, database: Database, cast: Cast) -> None:
    await forget_mails(database)
    await seal(database, cast, "a third key, of thirty-two letters or more", apps=0)
    unreadable = await lying(database)
    await seal(database, cast, OLD)
    said = refused(await welkom("reseal", WELKOM_SECRET_KEY=NEW, WELKOM_OLDER_SECRET_KEY=OLD))
    assert "Sealed anew: 2." in said
    assert "1 can be opened with neither key" in said
    assert unreadable[0] in await lying(database)
    assert await opened_with(database, NEW) == 2


async def test_inv_4_without_the_older_key_nothing_is_sealed_anew(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    await seal(database, cast, OLD)
    async with nothing_happens(database):
        said = refused(await welkom("reseal", WELKOM_SECRET_KEY=NEW))
    assert "WELKOM_OLDER_SECRET_KEY" in said
    assert await opened_with(database, OLD) == 2


async def test_a_row_that_changed_since_it_was_read_is_left(database: Database, cast: Cast) -> None:
    """As a mail that was sent meanwhile, whose content is gone."""
    await seal(database, cast, OLD)
    before = await lying(database)
    of_tables = [await rows(database, table) for table in ("authenticator_apps", "mails")]
    async with database.write(origin="test") as uow:
        for (_, replace), of_table in zip(queries.SEALED, of_tables, strict=True):
            for row in of_table:
                assert await uow.changed(replace, of_id=row.id, was=b"as it was read", renewed=b"new") == 0
    assert await lying(database) == before


def test_the_first_key_seals_and_none_is_shown() -> None:
    given = Settings(env="development", secret_key=SecretStr(NEW), older_secret_key=SecretStr(OLD))
    assert given.secret_keys == (NEW, OLD)
    assert all(key not in repr(given) for key in given.secret_keys)
