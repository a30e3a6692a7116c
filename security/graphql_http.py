"""The audit of the npm package graphql-http: 61 checks of GraphQL over HTTP, four of which introspect."""

import json
from pathlib import Path

from security import kit

CHECKS, INTROSPECTING = 61, 4


async def main() -> bool:
    if not kit.needed("node", "npm", by="apt install nodejs npm"):
        return True
    folder = await kit.node_packages(kit.ROOT / "tests" / "web" / "audit")
    async with kit.production() as production:
        with_session = await audited(folder, production.url, token=production.cast.bob.token)
        without = await audited(folder, production.url, token="")
        kit.told([("ok with a session", f"{with_session} of {CHECKS}"), ("ok without", f"{without} of {CHECKS}")])
        as_meant = (with_session, without) == (CHECKS, CHECKS - INTROSPECTING)
        return as_meant and await kit.still_answers(production)


async def audited(folder: Path, url: str, *, token: str) -> int:
    """How many checks are ok; says what the others found."""
    ended = await kit.run("node", "audit.mjs", url, cwd=folder, seconds=120, environ={"TOKEN": token})
    results = [json.loads(line) for line in ended.stdout.splitlines()]
    others = [result for result in results if result["status"] != "ok"]
    for result in others:
        print(f"  {result['status']}: {result['name']}: {result['reason']}")
    return len(results) - len(others)
