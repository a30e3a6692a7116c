"""Environments: one's own in full, any other as a card."""

import uuid

import strawberry

from server.context import Context
from server.db import models
from server.db.models import JoinPolicy
from server.db.queries import audit as audit_queries
from server.db.queries import environments as queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import organisations as organisation_queries
from server.db.queries import partnerships as partnership_queries
from server.domain.permissions import Permission
from server.schema.columns import Finder, FromRow, by_actor, column, computed, many
from server.schema.directives import requires
from server.schema.pages import pages
from server.schema.paging import Connection, UncountedConnection
from server.schema.relations import batched
from server.schema.types import audit, invitations, organisations, partnerships, users
from server.schema.types.audit import AuditEvent
from server.schema.types.domain_proofs import OF_ENVIRONMENT, DomainProof
from server.schema.types.invitations import Invitation
from server.schema.types.nodes import Node
from server.schema.types.organisations import Organisation
from server.schema.types.partnerships import Partnership
from server.schema.types.profiles import domains_of
from server.schema.types.users import User


@strawberry.type(description="How much the files of an environment's documents take, in bytes.")
class StorageUse:
    used: float = strawberry.field(description="What they take now.")
    quota: float = strawberry.field(description="What they may take: QUOTA_EXCEEDED beyond it.")


def storage_of(context: Context, used: int) -> StorageUse:
    return StorageUse(used=float(used), quota=float(context.services.database.policy.storage_quota))


def permissions_in(context: Context, environment_id: uuid.UUID) -> list[Permission]:
    actor = context.actor
    return [p for p in Permission if actor.environment_id == environment_id and actor.may(p)]


OF = {"environment_id": models.Environment.id}


@strawberry.type(description="The tenant: one company or group, with its users and settings.")
class Environment(FromRow, Node):
    PREFIX = "env"

    name: str = column(models.Environment.name, description="What people call it.")
    join_policy: JoinPolicy = column(
        models.Environment.join_policy,
        description="What happens to someone who signs up with an address on an own domain.",
    )
    discoverable: bool = column(models.Environment.discoverable, description="Whether partners-to-be can find it.")
    require_two_factor: bool = column(
        models.Environment.require_two_factor,
        description="Whether users without a second factor get nothing but the way to set one up.",
    )
    locale: str = column(
        models.Environment.locale, description="The language of mails to people without an account: `en` or `nl`."
    )
    domains: list[str] = batched(domains_of, description="The e-mail domains that it owns.")
    domain_proofs: list[DomainProof] | None = many(
        OF_ENVIRONMENT,
        models.Environment.id,
        extensions=[requires(Permission.ENVIRONMENT_MANAGE)],
        description="How it holds its domains, and which others it began to prove, by name.",
    )
    users: Connection[User] | None = pages(
        users.of_environment,
        by=OF,
        keyset=users.users_order,
        make=User.of,
        tag="Environment.users",
        extensions=[requires(Permission.USER_VIEW)],
        description="The overview of its users.",
    )
    invitations: Connection[Invitation] | None = pages(
        invitations.of_environment,
        by=OF,
        keyset=invitation_queries.NEWEST_FIRST,
        make=Invitation.of,
        tag="Environment.invitations",
        extensions=[requires(Permission.USER_INVITE)],
        description="Its invitations, newest first.",
    )
    organisations: Connection[Organisation] | None = pages(
        organisations.of_environment,
        by=OF,
        keyset=organisation_queries.BY_NAME,
        make=Organisation.of,
        tag="Environment.organisations",
        extensions=[requires(Permission.USER_VIEW)],
        description="Its organisations, as far as the viewer may see them, by name.",
    )
    partnerships: Connection[Partnership] | None = pages(
        partnerships.of_environment,
        by=OF,
        keyset=partnership_queries.NEWEST_FIRST,
        make=Partnership.of,
        tag="Environment.partnerships",
        extensions=[requires(Permission.PARTNERSHIP_MANAGE)],
        description="Its partnerships, the newest first.",
    )
    audit_events: UncountedConnection[AuditEvent] | None = pages(
        audit.of_environment,
        by=OF,
        keyset=audit_queries.NEWEST_FIRST,
        make=AuditEvent.of,
        tag="Environment.auditEvents",
        counted=False,
        extensions=[requires(Permission.AUDIT_VIEW)],
        description="What changed in it, newest first.",
    )
    storage: StorageUse | None = computed(
        storage_of,
        models.Environment.storage_used,
        extensions=[requires(Permission.ENVIRONMENT_MANAGE)],
        description="How much of its storage is used.",
    )
    viewer_permissions: list[Permission] = computed(
        permissions_in, models.Environment.id, description="What the viewer may do in it."
    )

    FINDER = Finder(queries.OWN_BY_ID, given=by_actor(lambda actor: {"own": actor.environment_id}))
