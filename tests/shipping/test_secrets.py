"""Secrets in files, as systemd, Docker and Kubernetes hand them over: WELKOM_SECRETS_DIR."""

import os
from pathlib import Path

import pytest

from server import settings as configuration
from tests.commands.test_commands import Welkom, done, refused, welkom_alone
from tests.conftest import KEY

__all__ = ["welkom_alone"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "secrets"
    made.mkdir()
    (made / "postgres_password").write_text("somebody else's")
    for name in [name for name in os.environ if name.startswith("WELKOM_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("WELKOM_ENV", "development")
    monkeypatch.setenv("WELKOM_SECRETS_DIR", str(made))
    return made


@pytest.mark.parametrize("name", ["welkom_secret_key", "WELKOM_SECRET_KEY"])
def test_a_setting_is_read_from_the_file_of_its_name(folder: Path, name: str) -> None:
    (folder / name).write_text(KEY + "\n")
    (folder / "welkom_trusted_proxies").write_text("127.0.0.1,10.0.0.0/24\n")
    config = configuration.load()
    assert config.secret_key.get_secret_value() == KEY
    assert config.trusted_proxies == ("127.0.0.1", "10.0.0.0/24")


def test_a_misspelled_file_is_refused(folder: Path) -> None:
    (folder / "welkom_secret_keys").write_text(KEY)
    with pytest.raises(ValueError, match=r"unknown setting: WELKOM_SECRET_KEYS"):
        configuration.load()


def test_one_that_is_also_in_the_environment_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "welkom_secret_key").write_text(KEY)
    monkeypatch.setenv("WELKOM_SECRET_KEY", KEY)
    with pytest.raises(ValueError, match=r"WELKOM_SECRET_KEY is in the environment and in .*: give one"):
        configuration.load()


def test_a_folder_that_is_away_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELKOM_SECRETS_DIR", str(folder / "elsewhere"))
    with pytest.raises(ValueError, match=r"WELKOM_SECRETS_DIR: .*elsewhere can't be read"):
        configuration.load()


def test_a_file_that_this_user_cant_read_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "welkom_secret_key").write_text(KEY)
    monkeypatch.setattr(os, "access", lambda file, mode: file != folder / "welkom_secret_key")
    with pytest.raises(ValueError, match=r"WELKOM_SECRET_KEY: .*/welkom_secret_key can't be read by this user"):
        configuration.load()
    (folder / "welkom_smtp_url").symlink_to(folder / "elsewhere")
    with pytest.raises(ValueError, match=r"WELKOM_SMTP_URL: .*/welkom_smtp_url can't be read by this user"):
        configuration.load()


async def test_doctor_tells_which_settings_are_in_files_and_no_value(welkom_alone: Welkom, tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "welkom_smtp_url").write_text("smtp://welkom:hunter2@127.0.0.1:9")
    done(await welkom_alone("migrate"))
    said = refused(await welkom_alone("doctor", WELKOM_SECRETS_DIR=str(folder)))
    assert f"WELKOM_SMTP_URL  (in {folder}/welkom_smtp_url)" in said
    assert "hunter2" not in said
