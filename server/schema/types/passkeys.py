"""Passkeys: what their holder sees of them."""

import datetime as dt

import strawberry

from server.db import models
from server.db.queries import passkeys as queries
from server.schema.columns import Finder, FromRow, column, own_account
from server.schema.types.nodes import Node


@strawberry.type(description="A key that a device of its holder keeps, and that logs in: WebAuthn.")
class Passkey(FromRow, Node):
    PREFIX = "psk"

    name: str = column(models.Passkey.name, description="What its holder calls it.")
    created_at: dt.datetime = column(models.Passkey.created_at, description="When it was made.")
    last_used_at: dt.datetime | None = column(
        models.Passkey.last_used_at, description="When it last logged in; null where it never did."
    )

    FINDER = Finder(queries.OWN_BY_ID, given=own_account)


# Accounts are shown to their holders only.
PASSKEYS = Finder(queries.PASSKEYS_OF, takes=("account_ids",), key=("account_id",), make=Passkey.of)
