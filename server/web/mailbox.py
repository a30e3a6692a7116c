"""/mailbox: every mail that would have been sent, to read and to click. Development only (MAIL-5)."""

import re
import uuid
from collections.abc import Awaitable, Callable
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any, TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from server.db.database import Database
from server.db.queries.mailbox import MAILBOX_MESSAGE, MAILBOX_MESSAGES, MAILBOX_PAGE, NEWEST, WholeMessage
from server.db.query import Query
from server.web.headers import content_security_policy
from server.web.hosts import refused_elsewhere
from server.web.pages import language, render

Listed = TypeVar("Listed")
Show = Callable[[Request], Awaitable[Response]]

PAGE = 50
# A mail comes from elsewhere: it shows itself, runs nothing, and its links open where the reader is.
SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
MAIL_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; "
    f"frame-ancestors 'self'; sandbox {SANDBOX}"
)
LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]]")


def routes(database: Database) -> list[Route]:
    """The list, a message with its HTML part and its source, and the list as JSON for scripts."""

    async def read(query: Query[Listed], **parameters: object) -> list[Listed]:
        async with database.read() as reader:
            return list(await reader.rows(query, **parameters))

    async def listing(request: Request) -> Response:
        rows = await read(MAILBOX_PAGE, before=_before(request), recipient=_to(request), limit=PAGE + 1)
        older = rows[PAGE - 1].id if len(rows) > PAGE else None
        return render(request, "mailbox", mails=rows[:PAGE], older=older, to=_to(request), moment=_moments(request))

    async def as_json(request: Request) -> Response:
        rows = await read(MAILBOX_MESSAGES, before=_before(request), recipient=_to(request), limit=PAGE)
        return JSONResponse([_described(row) for row in rows])

    def of_one(show: Callable[[Request, WholeMessage], Response]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            rows = await read(MAILBOX_MESSAGE, id=request.path_params["id"])
            if not rows:
                raise HTTPException(404, "No such message")
            return show(request, rows[0])

        return endpoint

    return [
        Route("/mailbox", _here(listing)),
        Route("/mailbox.json", _here(as_json)),
        Route("/mailbox/{id:uuid}", _here(of_one(_message))),
        Route("/mailbox/{id:uuid}/html", _here(of_one(_html))),
        Route("/mailbox/{id:uuid}/source", _here(of_one(_source))),
    ]


def _here(show: Show) -> Show:
    """Only to who is on this machine: a server that listens to a network would show everybody's links to all of it."""

    async def endpoint(request: Request) -> Response:
        return refused_elsewhere(request) or await show(request)

    return endpoint


def _message(request: Request, row: WholeMessage) -> Response:
    mail = _parsed(row)
    headers = [(name, str(value)) for name, value in mail.items()]
    csp = content_security_policy({"frame-src": "'self'"})
    return render(
        request,
        "mail",
        headers={"content-security-policy": csp},
        mail=row,
        fields=headers,
        text=_part(mail, "plain"),
        html=_part(mail, "html"),
        sandbox=SANDBOX,
        moment=_moments(request),
    )


def _html(request: Request, row: WholeMessage) -> Response:
    # in front of everything, so that no base of the mail's own comes first
    body = '<base target="_top">' + (_part(_parsed(row), "html") or "")
    return HTMLResponse(body, headers={"content-security-policy": MAIL_POLICY})


def _source(request: Request, row: WholeMessage) -> Response:
    disposition = f'attachment; filename="{row.id}.eml"'
    return Response(row.message, media_type="message/rfc822", headers={"content-disposition": disposition})


def _described(row: WholeMessage) -> dict[str, Any]:
    text = _part(_parsed(row), "plain") or ""
    return {
        "id": str(row.id),
        "receivedAt": row.received_at.isoformat(),
        "recipient": row.recipient,
        "subject": row.subject,
        "text": text,
        "links": LINK.findall(text),
    }


def _parsed(row: WholeMessage) -> EmailMessage:
    return BytesParser(policy=policy.default).parsebytes(row.message)


def _part(mail: EmailMessage, kind: str) -> str | None:
    part = mail.get_body((kind,))
    return str(part.get_content()) if part else None


def _before(request: Request) -> uuid.UUID:
    try:
        return uuid.UUID(request.query_params.get("before", "")) if "before" in request.query_params else NEWEST
    except ValueError:
        raise HTTPException(400, "before is the id of a message") from None


def _to(request: Request) -> str:
    return request.query_params.get("to", "").strip()


def _moments(request: Request) -> Callable[[Any], str]:
    from babel.dates import format_datetime

    lang = language(request)
    return lambda moment: format_datetime(moment, "d MMM y HH:mm:ss", locale=lang) + " UTC"
