"""Accounts: what a person sees of their own way to log in."""

import datetime as dt
from typing import Any

import strawberry

from server.context import Context
from server.db import models
from server.db.queries import accounts as queries
from server.db.queries import external_identities as external_identity_queries
from server.db.queries import failed_log_ins as failed_log_in_queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import sessions as session_queries
from server.db.queries import users as user_queries
from server.db.query import Query
from server.domain import invitation_acceptance
from server.schema.columns import Finder, FromRow, column, many, one, own_account
from server.schema.paging import FIRST, check_first
from server.schema.types.external_identities import ExternalIdentity
from server.schema.types.invitations import InvitationPreview
from server.schema.types.nodes import Node
from server.schema.types.second_factors import TWO_FACTOR, TwoFactorState
from server.schema.types.sessions import Session
from server.schema.types.users import User


@strawberry.type(description="One of an account's addresses.")
class AccountEmail(FromRow):
    address: str = column(models.AccountEmail.address, description="As its holder wrote it.")
    primary: bool = column(models.AccountEmail.is_primary, description="Whether recovery mail goes there.")
    verified_at: dt.datetime | None = column(models.AccountEmail.verified_at, description="When a mail proved it.")


@strawberry.type(description="A log-in that failed: who tried, from where, when.")
class FailedLogIn(FromRow):
    at: dt.datetime = column(models.FailedLogIn.at, description="When.")
    origin: str | None = column(models.FailedLogIn.origin, description="The network address that it came from.")
    method: str = column(
        models.FailedLogIn.method,
        description="`PASSWORD`, `PASSKEY`, `SECOND_FACTOR` or `EXTERNAL` (by a provider) at a log-in, `CONFIRMATION` "
        "where a session showed whose it is.",
    )


def of_accounts(statement: Query[Any], made: type[FromRow], key: str = "account_id", **given: Any) -> Finder:
    """Accounts are shown to their holders only: whoever has one sees all of it."""
    return Finder(statement, takes=("account_ids",), key=(key,), make=made.of, **given)


def newest(_: Context, *, first: FIRST = 20) -> dict[str, Any]:
    check_first(first)
    return {"first": first}


def waiting(_: Context) -> dict[str, Any]:
    return {"now": dt.datetime.now(dt.UTC), "limit": invitation_acceptance.MOST_SHOWN}


def live(context: Context) -> dict[str, Any]:
    context.lasts = False  # each session ends by itself, used or not
    return context.services.database.policy.live_at(dt.datetime.now(dt.UTC))


@strawberry.type(description="One person's way to log in; it can be a user of many environments.")
class Account(FromRow, Node):
    PREFIX = "acc"

    name: str = column(models.Account.name, description="The person's name, shown in every environment.")
    locale: str = column(models.Account.locale, description="The language of mails and messages: `en` or `nl`.")
    has_password: bool = column(
        "has_password", description="Whether it has a password; who came by a provider alone has none."
    )
    emails: list[AccountEmail] = many(
        of_accounts(queries.ADDRESSES_OF, AccountEmail),
        models.Account.id,
        description="The verified addresses, the primary one first.",
    )
    two_factor: TwoFactorState = one(
        TWO_FACTOR, models.Account.id, description="What a log-in asks for beside the password."
    )
    users: list[User] = many(
        of_accounts(user_queries.USERS_OF_ACCOUNTS, User),
        models.Account.id,
        description="Who its holder is in each environment: one user for each.",
    )
    external_identities: list[ExternalIdentity] = many(
        of_accounts(external_identity_queries.LINKED_TO, ExternalIdentity),
        models.Account.id,
        description="The log-ins at providers that open the account, the oldest link first.",
    )
    failed_log_ins: list[FailedLogIn] = many(
        of_accounts(failed_log_in_queries.NEWEST_OF, FailedLogIn, given=newest),
        models.Account.id,
        description="Log-ins and confirmations of the last 90 days that failed, the newest first.",
    )
    invitations: list[InvitationPreview] = many(
        of_accounts(invitation_queries.WAITING_FOR, InvitationPreview, "holder_id", given=waiting),
        models.Account.id,
        description="What waits for any of the account's addresses, in every environment: the newest 100.",
    )
    sessions: list[Session] = many(
        of_accounts(session_queries.SESSIONS_OF, Session, given=live),
        models.Account.id,
        description="The live log-ins, the last used first.",
    )

    FINDER = Finder(queries.OWN_BY_ID, given=own_account)


# Checks nothing: for the payload of an operation that proved who holds them, whoever is logged in.
PROVED = Finder(queries.ACCOUNTS_BY_ID, make=Account.of)
