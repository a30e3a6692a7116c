"""External identities, and the providers that vouch for them."""

import datetime as dt

import strawberry

from server.context import Context
from server.db import models
from server.db.queries import external_identities as queries
from server.domain.external_log_ins import provider_of
from server.schema.columns import Finder, FromRow, column, computed, own_account
from server.schema.types.nodes import Node


@strawberry.type(description="Somebody else by whose word people log in: an OpenID Connect provider of the settings.")
class IdentityProvider:
    id: strawberry.ID = strawberry.field(description="Its name for programs.")
    name: str = strawberry.field(description="What people call it.")
    start_path: str = strawberry.field(
        description="Where a browser goes to log in by it. It comes back to the start page, with a session as a cookie."
    )


def providers(context: Context) -> list[IdentityProvider]:
    """In the order of the settings."""
    configured = context.services.database.policy.identity_providers
    return [IdentityProvider(id=strawberry.ID(p.id), name=p.name, start_path=p.start_path) for p in configured]


def provider_name(context: Context, provider_id: str) -> str:
    """What people call it; its id where it is configured no more."""
    provider = provider_of(context.services.database.policy.identity_providers, provider_id)
    return provider.name if provider else provider_id


@strawberry.type(description="A log-in at a provider that opens the account.")
class ExternalIdentity(FromRow, Node):
    PREFIX = "xid"

    provider: str = computed(
        provider_name, models.ExternalIdentity.provider, description="What people call the provider."
    )
    linked_at: dt.datetime = column(models.ExternalIdentity.linked_at, description="Since when it opens the account.")
    last_used_at: dt.datetime | None = column(
        models.ExternalIdentity.last_used_at, description="The last log-in by it; null where there was none."
    )

    FINDER = Finder(queries.OWN_BY_ID, given=own_account)
