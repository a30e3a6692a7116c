"""Inputs and payloads of log-ins."""

import strawberry

from server.domain.ids import SessionRef
from server.schema.payloads.base import COOKIE, AccountPayload, Payload, payload
from server.schema.types.nodes import by_id
from server.schema.types.sessions import GRANTED, Session


@strawberry.type(
    description="A session's secret: shown once, for `Authorization: Bearer`; with `cookie: true` it is set as a "
    "cookie instead and null here."
)
class SessionGrant:
    ref: strawberry.Private[SessionRef]
    token: str | None = strawberry.field(description="The secret; null where it was set as a cookie.")
    session: Session = by_id(GRANTED, "ref", description="The session that it opens.")


@strawberry.type
class GrantPayload(Payload):
    grant: SessionGrant | None = strawberry.field(default=None, description="The new session.")


@strawberry.input(description="Any verified address of the account, and its password.")
class LogInInput:
    email: str = strawberry.field(description="Any verified address of the account.")
    password: str = strawberry.field(description="The account's password.")
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@payload("The session of who just logged in, or the challenge that `completeLogIn` answers.")
class LogInPayload(GrantPayload, AccountPayload):
    challenge: str | None = strawberry.field(
        default=None,
        description="Where the account has a second factor: what to call `completeLogIn` with, within 10 minutes. "
        "It is no session, and opens nothing by itself.",
    )
    passkey_options: str | None = strawberry.field(
        default=None,
        description="Where the account has a passkey: for `PublicKeyCredential.parseRequestOptionsFromJSON()` and "
        "`navigator.credentials.get()`, whose answer goes to `completePasskeyLogIn` with that challenge. JSON.",
    )


@strawberry.input(description="The second factor of a log-in.")
class CompleteLogInInput:
    challenge: str = strawberry.field(description="What `logIn` answered.")
    code: str = strawberry.field(description="A code of the authenticator app, or a recovery code: each works once.")
    cookie: bool = strawberry.field(default=False, description=COOKIE)


@payload("The end of this request's session.")
class LogOutPayload(Payload):
    logged_out: bool | None = strawberry.field(default=None, description="True: the session is no more.")


@strawberry.input(description="Which of one's own sessions to end.")
class RevokeSessionInput:
    session_id: strawberry.ID = strawberry.field(description="The session to end: one of the viewer's own.")


@payload("The account without that session.")
class RevokeSessionPayload(AccountPayload): ...
