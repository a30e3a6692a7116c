"""A new session, told to its client: as a token, or as a cookie that scripts can't read."""

from server.context import Info
from server.domain.errors import BadUserInput
from server.domain.sessions import Grant
from server.schema.payloads.sessions import SessionGrant


def reject_cookie_on_socket(info: Info, cookie: bool) -> None:
    if cookie and info.context.connection.is_socket:
        raise BadUserInput(
            "A socket can't set a cookie. Log in by POST, or leave `cookie` out.",
            "Een socket kan geen cookie zetten. Log in met POST, of laat `cookie` weg.",
        )


def session_grant(info: Info, grant: Grant, *, cookie: bool) -> SessionGrant:
    if not cookie:
        return SessionGrant(ref=grant.ref, token=grant.token)
    info.context.connection.set_cookie = grant.token
    return SessionGrant(ref=grant.ref, token=None)
