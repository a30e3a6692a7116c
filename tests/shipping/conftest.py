from pathlib import Path

import pytest

from tests.shipping.installation import ROOT, build, install


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That of this tree."""
    return build(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def welkom(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of an installation of this tree."""
    return install(wheel, tmp_path_factory.mktemp("installed") / "venv")
