"""GraphiQL at GET /graphql, in development only: vendored, offline, with the main job ready in its tabs."""

import functools
from pathlib import Path

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from server.web.headers import content_security_policy
from server.web.pages import STATIC, environment, static_path

# GraphiQL sets styles from its script and carries its fonts inside its style sheet
POLICY = content_security_policy({"style-src": "'self' 'unsafe-inline'", "font-src": "'self' data:"})


async def page(request: Request) -> Response:
    """The page; everything it loads comes from /static."""
    template = environment().get_template("graphiql.html")
    body = template.render(static=static_path(), operations=orjson.dumps(list(operations().values())).decode())
    return HTMLResponse(body, headers={"content-security-policy": POLICY})


@functools.cache
def operations() -> dict[str, str]:
    """The operation of each ready tab by its file's name, in the order of the tabs."""
    return {
        file.name: file.read_text(encoding="utf-8") for file in sorted(Path(STATIC / "operations").glob("*.graphql"))
    }
