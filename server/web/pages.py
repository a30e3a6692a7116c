"""The pages that links in mails lead to, and the home page. They show; only the API, called from them, does."""

import functools
import hashlib
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import negotiate_locale
from markupsafe import Markup, escape
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from server.domain.i18n import LANGUAGES
from server.domain.roles import ORGANISATION, PLATFORM
from server.settings import Settings
from server.web.headers import A_YEAR

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
STATIC = HERE / "static"
PAGES = {
    "/": "home",
    "/sign-up": "sign_up",
    "/invitation": "invitation",
    "/password": "password",
    "/address": "address",
    "/inbox": "inbox",
}


def routes(settings: Settings) -> list[BaseRoute]:
    """Every page, and the static files below a path that changes with their content."""

    def page(name: str) -> Any:
        async def show(request: Request) -> Response:
            return render(request, name, page=name, development=settings.development)

        return show

    pages = [Route(path, page(name), name=name) for path, name in PAGES.items()]
    return [*pages, Mount(static_path(), LongLived(directory=STATIC), name="static")]


class LongLived(StaticFiles):
    """Files that browsers may keep for a year: their path names their version."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["cache-control"] = f"public, max-age={A_YEAR}, immutable"
        return response


@functools.cache
def static_path() -> str:
    """/static and the version of all that lies there, so that modules which import one another change together."""
    content = hashlib.sha256()
    for file in sorted(file for file in STATIC.rglob("*") if file.is_file()):
        content.update(file.relative_to(STATIC).as_posix().encode() + b"\0" + file.read_bytes())
    return f"/static/{content.hexdigest()[:12]}"


def render(
    request: Request, template: str, *, headers: dict[str, str] | None = None, status: int = 200, **values: Any
) -> HTMLResponse:
    """A page in the language of whoever asks, with the texts that stand beside its template."""
    lang = language(request)
    body = (
        environment()
        .get_template(f"{template}.html")
        .render(
            lang=lang,
            languages=LANGUAGES,
            static=static_path(),
            t=texts(template, lang),
            roles=role_names(lang),
            **values,
        )
    )
    said = {"content-language": lang, "vary": "accept-language", **(headers or {})}
    return HTMLResponse(body, status_code=status, headers=said)


LONGEST = 500  # characters of Accept-Language that are looked at


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


@functools.cache
def role_names(lang: str) -> dict[str, str]:
    """What people call the roles, by level and key, as scripts look for them."""
    platform = {f"PLATFORM_{role.name}": words[lang][0] for role, words in PLATFORM.items()}
    return platform | {f"ORGANISATION_{role.name}": words[lang][0] for role, words in ORGANISATION.items()}


def catalogue(template: str) -> dict[str, dict[str, str]]:
    """Text by key and language, as it stands beside the template."""
    file = HERE / "templates" / f"{template}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@functools.cache
def environment() -> "Environment":
    """Escapes everything; a text or value that is missing is an error, not a gap."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined)
    made.filters["slots"] = slots
    return made


def slots(text: str) -> Markup:
    """The text with an element for each {name}, which the page's script fills."""
    parts = (part.partition("}") for part in f"}}{text}".split("{"))
    return Markup("").join(
        (Markup('<span data-value="{}"></span>').format(name) if i else "") + escape(rest)
        for i, (name, _, rest) in enumerate(parts)
    )
