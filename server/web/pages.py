"""Pages that the server writes, each in the language of whoever asks, and the static files that pages load.

What people work with is the console, one page for all of its screens (`console.py`). Beside it are the mailbox,
GraphiQL, and what is said where a request or a log-in came to nothing.
"""

import functools
import gzip
import hashlib
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import negotiate_locale
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import HTTPConnection, Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from server.domain.i18n import LANGUAGES
from server.web.headers import A_YEAR

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
STATIC = HERE / "static"
PLAIN_ONLY = ("content-length", "etag", "accept-ranges")  # headers of a file as it lies there
PACKED = (".js", ".css", ".svg", ".json", ".txt")
LONGEST = 500  # characters of Accept-Language and Accept-Encoding that are looked at


def static_files() -> BaseRoute:
    """Below a path that changes with their content."""
    return Mount(static_path(), LongLived(directory=STATIC), name="static")


class LongLived(StaticFiles):
    """Files that browsers may keep for a year: their path names their version. Texts are packed for who takes gzip."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["cache-control"] = f"public, max-age={A_YEAR}, immutable"
        return response

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        if not isinstance(response, FileResponse) or not str(response.path).endswith(PACKED):
            return response
        response.headers["vary"] = "accept-encoding"
        if not takes_gzip(Headers(scope=scope).get("accept-encoding", "")[:LONGEST]):
            return response
        body = await run_in_threadpool(packed, Path(response.path))
        kept = {name: value for name, value in response.headers.items() if name not in PLAIN_ONLY}
        return Response(body, response.status_code, {**kept, "content-encoding": "gzip"})


def takes_gzip(accepted: str) -> bool:
    """Whether Accept-Encoding names it, and not with a weight of 0."""
    named = (part.partition(";") for part in accepted.lower().split(","))
    return any(coding.strip() == "gzip" and _quality(weight) > 0 for coding, _, weight in named)


@functools.cache
def packed(file: Path) -> bytes:
    """As it is sent to who takes gzip; packed once in a process."""
    return gzip.compress(file.read_bytes(), 9, mtime=0)


@functools.cache
def static_path() -> str:
    """/static and the version of all that lies there, so that modules which import one another change together."""
    content = hashlib.sha256()
    for file in sorted(file for file in STATIC.rglob("*") if file.is_file()):
        content.update(file.relative_to(STATIC).as_posix().encode() + b"\0" + file.read_bytes())
    return f"/static/{content.hexdigest()[:12]}"


def render(
    request: Request,
    template: str,
    *,
    headers: dict[str, str] | None = None,
    status: int = 200,
    lang: str | None = None,
    **values: Any,
) -> HTMLResponse:
    """A page in the language of whoever asks, or in that one, with the texts that stand beside its template."""
    lang = lang or language(request)
    body = (
        environment()
        .get_template(f"{template}.html")
        .render(
            lang=lang,
            languages=LANGUAGES,
            static=static_path(),
            t=texts(template, lang),
            **values,
        )
    )
    said = {"content-language": lang, "vary": "accept-language", **(headers or {})}
    return HTMLResponse(body, status_code=status, headers=said)


def language(request: HTTPConnection) -> str:
    """?lang= where it names a language of ours; else the best of Accept-Language; else English."""
    wanted = request.query_params.get("lang") if request.scope["query_string"] else None
    return wanted if wanted in LANGUAGES else _preferred(request.headers.get("accept-language", "")[:LONGEST])


@functools.lru_cache(1000)
def _preferred(header: str) -> str:
    weighed = []
    for part in header.split(","):
        tag, _, quality = part.strip().partition(";")
        weighed.append((_quality(quality), tag))
    preferred = [tag for quality, tag in sorted(weighed, key=lambda one: -one[0]) if tag and quality > 0]
    return negotiate_locale(preferred, list(LANGUAGES), sep="-") or "en"


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


@functools.cache
def texts(template: str, lang: str) -> dict[str, str]:
    """What a page says in one language: its own texts over those of the layout."""
    return {key: by_language[lang] for name in ("layout", template) for key, by_language in catalogue(name).items()}


def catalogue(template: str) -> dict[str, dict[str, str]]:
    """Text by key and language, as it stands beside the template."""
    file = HERE / "templates" / f"{template}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@functools.cache
def environment() -> "Environment":
    """Escapes everything; a text or value that is missing is an error, not a gap."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined)
