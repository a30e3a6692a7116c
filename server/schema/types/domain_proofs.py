"""How a domain is held, and by which record it is proven."""

import datetime as dt

import strawberry

from server.context import Context
from server.db import models
from server.db.queries import domain_proofs as queries
from server.domain import domain_proofs
from server.domain.permissions import Actor, Permission
from server.schema.columns import Finder, FromRow, by_actor, column, computed


def own(actor: Actor) -> dict[str, object]:
    return {"own": actor.environment_id}


def record_name(_: Context, domain: str) -> str:
    return domain_proofs.record_name(domain)


def record_value(_: Context, value: str) -> str:
    return domain_proofs.record_value(value)


@strawberry.type(
    description="How a domain is held: by a mailbox only, or proven by the DNS record that is named here. "
    "One that the environment began to prove, and does not hold yet, is not among its `domains`."
)
class DomainProof(FromRow):
    domain: str = column(models.DomainProof.domain, description="The domain: lower case, ASCII.")
    proven_at: dt.datetime | None = column(
        models.DomainProof.proven_at, description="Since when it is proven; null while it is not."
    )
    record_name: str = computed(
        record_name, models.DomainProof.domain, description="Where to publish the TXT record: `_welkom-challenge.…`."
    )
    record_value: str = computed(
        record_value,
        models.DomainProof.value,
        description="What the record has to say: of this environment and domain alone. It may stay once proven.",
    )


OF_ENVIRONMENT = Finder(
    queries.OWN_OF_ENVIRONMENTS,
    key=("environment_id",),
    given=by_actor(own),
    needs=Permission.ENVIRONMENT_MANAGE,
    make=DomainProof.of,
)
BY_DOMAIN = Finder(
    queries.OWN_BY_DOMAIN,
    takes=("domains",),
    key=("domain",),
    given=by_actor(own),
    needs=Permission.ENVIRONMENT_MANAGE,
    make=DomainProof.of,
)
