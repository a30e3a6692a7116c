"""Sessions: an account's log-ins, as their holder sees them."""

import datetime as dt
import uuid

import strawberry

from server.context import Context
from server.db import models
from server.db.queries import sessions as queries
from server.schema.columns import Finder, FromRow, column, computed, own_account
from server.schema.types.nodes import Node


def is_current(context: Context, session_id: uuid.UUID) -> bool:
    identity = context.authority.identity
    return identity is not None and identity.session_id == session_id


@strawberry.type(description="A log-in. Its secret is known to its client only.")
class Session(FromRow, Node):
    PREFIX = "ses"

    created_at: dt.datetime = column(models.Session.created_at, description="When the log-in was.")
    last_used_at: dt.datetime = column(models.Session.last_used_at, description="Its last use, to the minute.")
    expires_at: dt.datetime = column(models.Session.expires_at, description="When it ends even if used.")
    user_agent: str | None = column(models.Session.user_agent, description="What the client called itself.")
    current: bool = computed(
        is_current, models.Session.id, description="Whether it is the session of this very request."
    )

    FINDER = Finder(queries.OWN_BY_ID, given=own_account)


# Checks nothing: for the payload of the operation that started them, when nobody was logged in as yet.
GRANTED = Finder(queries.BY_REF, takes=("account_ids", "ids"), key=("account_id", "id"), make=Session.of)
