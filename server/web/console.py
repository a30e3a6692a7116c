"""The console: one page for every path that its router knows, with what `console/` was built into.

Mailed links lead to it, too: what stands behind their # is read by the page's script, and never sent here. The page is
rendered with the names of the built files, which change with their content; everything else happens in it.
"""

import functools
import json
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from server.settings import Settings
from server.web.pages import STATIC, render

FOLDER = STATIC / "console"
ENTRY = "src/main.tsx"
ALONE = ("", "inbox")
LINKS = ("sign-up", "invitation", "password", "address", "confirm", "undo")
SCREENS = ("users", "organisations", "partnerships", "audit", "roles", "environment", "account")
MOVED = {"/passkeys": "/account/security"}  # pages of before: bookmarks lead there


@dataclass(frozen=True, slots=True)
class Built:
    """The files that a page begins with, below the folder of static files."""

    script: str
    preloads: tuple[str, ...]
    styles: tuple[str, ...]


def routes(settings: Settings) -> list[BaseRoute]:
    """The same page for each path."""

    async def show(request: Request) -> Response:
        return render(request, "console", built=built(), development=settings.development)

    async def moved(request: Request) -> Response:
        return Response(status_code=308, headers={"location": MOVED[request.scope["path"]]})

    paths = [f"/{screen}" for screen in (*ALONE, *LINKS, *SCREENS)]
    below = [f"/{screen}/{{below:path}}" for screen in SCREENS]
    return [*(Route(path, show) for path in (*paths, *below)), *(Route(path, moved) for path in MOVED)]


@functools.cache
def built() -> Built:
    """As the build's manifest has it: what the entry imports is named beforehand, and its styles come with it."""
    manifest: dict[str, Any] = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
    entry = manifest[ENTRY]
    imported = [manifest[name] for name in _imports(manifest, ENTRY)]
    styles = [style for part in (*imported, entry) for style in part.get("css", [])]
    return Built(entry["file"], tuple(part["file"] for part in imported), tuple(styles))


def _imports(manifest: dict[str, Any], name: str) -> list[str]:
    """What this file imports, and what that imports: the innermost first, each once."""
    found: dict[str, None] = {}
    for imported in manifest[name].get("imports", []):
        found.update(dict.fromkeys([*_imports(manifest, imported), imported]))
    return list(found)
