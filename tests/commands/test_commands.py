"""The command line, as an operator uses it, judged by what it says and how it ends."""

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from sqlalchemy import select
from typer.testing import CliRunner

from server.commands import console
from server.commands.tree import app
from server.db.database import Database
from server.db.models import Domain, Invitation, User
from server.settings import PREFIX, Settings
from tests.conftest import KEY
from tests.rows import audit, mails, nothing_happens
from tests.scenario import Cast
from tests.web.servers import IN_TERMINAL, serving

ROOT = Path(__file__).parents[2]
Welkom = Callable[..., Awaitable[Result]]


@pytest.fixture
def welkom(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Welkom:
    """Runs `welkom` on this test's database, in a thread with an event loop of its own."""
    return runner(settings.database_url.get_secret_value(), tmp_path, monkeypatch)


@pytest.fixture
def welkom_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Welkom:
    """The same without any database yet."""
    return runner(f"sqlite+aiosqlite:///{tmp_path}/welkom.db", tmp_path, monkeypatch)


NOBODY = {"WELKOM_PUBLIC_URL": "http://127.0.0.1:9"}  # for `doctor`: no server, whatever runs on this machine


def runner(url: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> Welkom:
    monkeypatch.chdir(place)
    own = {"WELKOM_ENV": "development", "WELKOM_DATABASE_URL": url, "WELKOM_SECRET_KEY": KEY, "COLUMNS": "200"}

    async def run(*words: str, **environ: str) -> Result:
        with its_own_log():
            return await asyncio.to_thread(CliRunner().invoke, app, words, env=own | environ)

    return run


@contextlib.contextmanager
def its_own_log() -> Iterator[None]:
    """What a command sets up goes with it, and with the stderr that was made for it."""
    root, ours = logging.getLogger(), logging.getLogger("server")
    handlers, levels = root.handlers[:], (root.level, ours.level)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(levels[0])
        ours.setLevel(levels[1])
        logging.captureWarnings(False)


def done(result: Result) -> str:
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout


def refused(result: Result) -> str:
    """What it said; a refusal is told, not a traceback."""
    assert result.exit_code == 1, (result.output, result.exception)
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.output


async def rows(database: Database, table: Any) -> list[Any]:
    async with database.write(origin="test") as uow:
        return list(await uow.rows(select(table.__table__)))


async def test_an_operator_makes_an_environment_and_its_first_administrator(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    made = done(await welkom("environment", "create", "Initech", "--locale", "nl"))
    environment = made.split()[0]
    done(await welkom("domain", "claim", "initech.example", "--environment", environment))
    assert "belongs to another environment" in refused(
        await welkom("domain", "claim", "acme.example", "--environment", environment)
    )
    assert "is shared" in refused(await welkom("domain", "claim", "gmail.com", "--environment", environment))
    domains = {row.name: row.environment_id for row in await rows(database, Domain)}
    assert f"env_{domains['initech.example'].hex}" == environment
    assert [row.origin for row in await audit(database, action="domain.claimed")] == ["command line"]


async def test_usr_5_the_operator_makes_an_administrator_audited(
    welkom: Welkom, database: Database, cast: Cast
) -> None:
    assert "is Administrator" in done(await welkom("user", "make-administrator", "BOB@acme.example"))
    users = {row.email: row for row in await rows(database, User)}
    assert users["bob@acme.example"].role.value == "ADMINISTRATOR"
    [event] = await audit(database, action="user.made_administrator")
    assert (event.actor_id, event.origin, event.target_id) == (None, "command line", cast.bob.user_id)
    async with nothing_happens(database):
        assert "No user has the address" in refused(await welkom("user", "make-administrator", "nobody@acme.example"))
        assert "whole e-mail address" in refused(await welkom("user", "make-administrator", "nobody"))


async def test_env_5_share_domain_asks_before_it_goes_one_way(welkom: Welkom, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        assert (await welkom("domain", "share", "acme.example")).exit_code == 1  # nobody answered the question
    done(await welkom("domain", "share", "acme.example", "--yes"))
    [domain] = [row for row in await rows(database, Domain) if row.name == "acme.example"]
    assert domain.environment_id is None
    assert domain.shared_at is not None
    assert len([row for row in await rows(database, User) if row.email.endswith("@acme.example")]) == 2


CSV = "\ufeffEmail;Role\r\nerin@acme.example;\r\nfrank@acme.example;Advanced user\r\nnot-an-address;\r\n" + (
    "bob@acme.example;BASIC_USER\r\nerin@acme.example;ADMINISTRATOR\r\ngrace@gmail.com;\r\nheidi@acme.example;KING\r\n"
)
WHY = ["INVALID_INPUT", "ALREADY_USER", "ALREADY_INVITED", "SHARED_EMAIL_DOMAIN", "INVALID_INPUT"]


async def test_inv_13_csv_each_row_has_its_result_and_a_dry_run_does_nothing(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(CSV, encoding="utf-8")
    words = ("invite", "--csv", str(file), "--as", "alice@acme.example")
    async with nothing_happens(database):
        rehearsed = refused(await welkom(*words, "--dry-run"))
    assert "2 of 7 would be invited" in rehearsed
    invited = refused(await welkom(*words))
    assert "2 of 7 invited" in invited
    for said in (rehearsed, invited):
        positions = [said.find(code) for code in WHY]
        assert -1 not in positions
    found = {row.email: row.role.value for row in await rows(database, Invitation)}
    assert found == {"erin@acme.example": "BASIC_USER", "frank@acme.example": "ADVANCED_USER"}
    assert len(await mails(database, kind="INVITATION")) == 2


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_lim_4_a_company_of_five_hundred_is_invited_by_csv_in_a_day(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("email\n" + "".join(f"person{n}@acme.example\n" for n in range(500)))
    assert "500 of 500 invited" in done(await welkom("invite", "--csv", str(file), "--as", "alice@acme.example"))
    assert len({mail.to for mail in await mails(database, kind="INVITATION")}) == 500


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name\nerin\n", "has to name the columns"),
        ("", "has to name the columns"),
        ("email\nerin@acme.example\n".encode("utf-16"), "not UTF-8"),
    ],
)
async def test_inv_13_a_file_that_is_no_such_csv_is_refused(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path, content: str | bytes, said: str
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    async with nothing_happens(database):
        assert said in refused(await welkom("invite", "--csv", str(file), "--as", "alice@acme.example"))


async def test_inv_1_only_an_administrator_invites_by_csv(
    welkom: Welkom, database: Database, cast: Cast, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("email\nerin@acme.example\n")
    async with nothing_happens(database):
        said = refused(await welkom("invite", "--csv", str(file), "--as", "bob@acme.example"))
        assert "let you invite or add users" in said
        said = refused(await welkom("invite", "--csv", str(file), "--as", "dave@globex.example"))
        assert "let you invite or add users" in said
        assert "No user has" in refused(await welkom("invite", "--csv", str(file), "--as", "nobody@acme.example"))


@pytest.mark.empty
async def test_seed_fills_an_empty_database_only(welkom: Welkom, database: Database) -> None:
    assert "alice@acme.example" in done(await welkom("seed"))
    assert {row.email for row in await rows(database, User)} == {
        "alice@acme.example",
        "bob@acme.example",
        "carol@globex.example",
        "dave@globex.example",
        "erin@acme.example",
        "frank@initech.example",
    }
    async with nothing_happens(database):
        assert "accounts already" in refused(await welkom("seed"))


async def test_worker_once_sends_what_is_due(welkom: Welkom, database: Database, cast: Cast) -> None:
    due = len(await mails(database))
    assert f"{due} mails were due" in done(await welkom("worker", "--once"))
    assert {mail.row.status.value for mail in await mails(database)} == {"SENT"}
    assert "0 mails were due" in done(await welkom("worker", "--once"))


async def test_migrate_is_safe_to_run_again(welkom: Welkom, database: Database, cast: Cast) -> None:
    async with nothing_happens(database):
        assert "is at head" in done(await welkom("migrate"))


async def test_schema_says_whether_the_file_is_current(welkom_alone: Welkom, tmp_path: Path) -> None:
    assert "stale" in refused(await welkom_alone("schema", "--check"))
    (tmp_path / "schema.graphql").write_text(done(await welkom_alone("schema")))
    assert "is current" in done(await welkom_alone("schema", "--check"))


async def test_doctor_names_what_is_wrong_and_how_to_fix_it(welkom_alone: Welkom) -> None:
    done(await welkom_alone("migrate"))
    said = refused(
        await welkom_alone("doctor", WELKOM_PUBLIC_URL="http://127.0.0.1:9", WELKOM_SMTP_URL="smtp://127.0.0.1:9")
    )
    assert "the settings fit together" in said
    assert "the database answers and is migrated" in said
    assert "the mail server refuses" in said
    assert "check WELKOM_SMTP_URL" in said
    assert "check WELKOM_PUBLIC_URL" in said
    assert "WELKOM_INVITATION_DAYS" in said


async def test_doctor_fits_into_eighty_columns_and_keeps_each_setting_beside_its_value(
    welkom_alone: Welkom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(console.out.console, "_width", 80)  # made once in a process, when COLUMNS counts
    said = refused(await welkom_alone("doctor", WELKOM_MAIL_FROM="[bold] <a@b.example>"))
    settings = said.partition("✓")[0].splitlines()
    assert max(map(len, settings)) <= 80
    assert "WELKOM_ANONYMOUS_MAILS_PER_NETWORK_AN_HOUR  100 (default)" in settings
    assert "    such mails that one network may cause in an hour" in settings
    assert "WELKOM_MAIL_FROM  [bold] <a@b.example>" in settings
    assert "WELKOM_SECRET_KEY  (set)" in settings
    named = {line.split()[0] for line in settings if line.startswith("WELKOM_")}
    assert named == {PREFIX + name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"WELKOM_SMPT_URL": "smtp://x"}, "unknown setting: WELKOM_SMPT_URL"),
        ({"WELKOM_ENV": "production"}, "WELKOM_SMTP_URL is needed"),
        ({"WELKOM_PORT": "many"}, "WELKOM_PORT"),
        ({"WELKOM_DATABASE_URL": "mysql://secret@host"}, "postgresql+asyncpg://"),
        ({"WELKOM_PUBLIC_URL": "welkom.example"}, "https://welkom.example"),
    ],
)
async def test_settings_that_do_not_fit_end_every_command(
    welkom_alone: Welkom, environ: dict[str, str], said: str
) -> None:
    for words in (("serve",), ("worker", "--once"), ("migrate",), ("doctor",)):
        told = refused(await welkom_alone(*words, **environ))
        assert said in told
        assert "secret@" not in told.replace(environ.get("WELKOM_DATABASE_URL", ""), "")


async def test_mail_5_no_mailbox_in_production(welkom_alone: Welkom) -> None:
    production = {
        "WELKOM_ENV": "production",
        "WELKOM_PUBLIC_URL": "https://welkom.example",
        "WELKOM_MAIL_FROM": "Welkom <welkom@welkom.example>",
    }
    assert "WELKOM_SMTP_URL is needed" in refused(await welkom_alone("serve", **production))
    assert "for development" in refused(await welkom_alone("seed", **production, WELKOM_SMTP_URL="smtp://127.0.0.1:25"))


async def test_ctrl_c_ends_dev_in_good_order(database: Database) -> None:
    async with serving(database, command=(*IN_TERMINAL, "dev")) as served:
        served.process.send_signal(signal.SIGINT)
        said, _ = await asyncio.to_thread(served.process.communicate, timeout=20)
    assert served.process.returncode == 130
    assert "Ctrl-C ends it." in said
    assert [line for line in said.splitlines() if "ERROR" in line or "Traceback" in line] == []


def test_the_module_is_a_program(tmp_path: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WELKOM_")}
    result = subprocess.run(
        [sys.executable, "-m", "server", "seed"],
        env=clean | {"WELKOM_ENV": "development", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "dave@globex.example" in result.stdout
    assert (tmp_path / "data" / "welkom.db").exists()
