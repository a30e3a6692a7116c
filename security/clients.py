"""The clients that others wrote: graphql-ws, graphql-sse, urql, Apollo, Relay and gql, by the examples of the guide."""

import sys
from pathlib import Path

from security import kit
from tests.scenario import PASSWORD
from tests.scenario.organisations import add_member, create_organisation
from tests.web.test_clients import ASKING, EXAMPLES, LISTENING


async def main() -> bool:
    if not kit.needed("node", "npm", by="apt install nodejs npm"):
        return True
    folder = await kit.node_packages(EXAMPLES)
    python = await _gql(folder)
    good = True
    async with kit.production() as production:
        organisation = await create_organisation(production.database, production.cast.alice)
        await add_member(production.database, production.cast.alice, organisation, production.cast.bob)
        for name, expected in (LISTENING | ASKING).items():
            program = "node" if name.endswith(".mjs") else str(python)
            given = {"WELKOM_URL": production.served.url, "WELKOM_PASSWORD": PASSWORD}
            said = await kit.run(program, name, cwd=folder, seconds=60, environ=given)
            as_expected = said.stdout.splitlines() == expected
            good = good and as_expected
            kit.told([(name, "as the guide says" if as_expected else f"{said.stdout}{said.stderr}")])
        return good and await kit.still_answers(production)


async def _gql(folder: Path) -> Path:
    """The Python that has gql, in the examples' folder."""
    python = folder / "venv" / "bin" / "python"
    if not (folder / "venv" / "complete").exists():
        await kit.run(sys.executable, "-m", "venv", str(folder / "venv"))
        pip = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
        done = await kit.run(*pip, "-r", str(EXAMPLES / "requirements.txt"))
        assert done.returncode == 0, done.stderr[-2000:]
        (folder / "venv" / "complete").touch()
    return python
