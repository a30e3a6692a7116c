"""Environments: one's own in full, any other as a card."""

import uuid
from collections.abc import Sequence
from typing import Any, Self

import strawberry

from server.context import Info
from server.db.models import JoinPolicy
from server.db.queries import audit as audit_queries
from server.db.queries import environments as queries
from server.db.queries import invitations as invitation_queries
from server.db.queries import organisations as organisation_queries
from server.db.queries import partnerships as partnership_queries
from server.domain.permissions import Permission
from server.schema.directives import requires
from server.schema.paging import Connection, UncountedConnection, connection
from server.schema.relations import batched
from server.schema.types.audit import AuditEvent, audit_page
from server.schema.types.invitations import Invitation, invitations_count, invitations_page
from server.schema.types.nodes import Node
from server.schema.types.organisations import Organisation, organisations_count, organisations_page
from server.schema.types.partnerships import Partnership, partnerships_count, partnerships_page
from server.schema.types.profiles import domains_of
from server.schema.types.users import User, users_count, users_order, users_page


@strawberry.type(description="How much the files of an environment's documents take, in bytes.")
class StorageUse:
    used: float = strawberry.field(description="What they take now.")
    quota: float = strawberry.field(description="What they may take: QUOTA_EXCEEDED beyond it.")


@strawberry.type(description="The tenant: one company or group, with its users and settings.")
class Environment(Node):
    PREFIX = "env"
    storage_used: strawberry.Private[int]

    name: str = strawberry.field(description="What people call it.")
    join_policy: JoinPolicy = strawberry.field(
        description="What happens to someone who signs up with an address on an own domain."
    )
    discoverable: bool = strawberry.field(description="Whether partners-to-be can find it.")
    locale: str = strawberry.field(description="The language of mails to people without an account: `en` or `nl`.")
    domains: list[str] = batched(domains_of, description="The e-mail domains that it owns.")
    users: Connection[User] | None = connection(
        users_page,
        users_count,
        keyset=users_order,
        extensions=[requires(Permission.USER_VIEW)],
        description="The overview of its users.",
    )
    invitations: Connection[Invitation] | None = connection(
        invitations_page,
        invitations_count,
        keyset=invitation_queries.NEWEST_FIRST,
        extensions=[requires(Permission.USER_INVITE)],
        description="Its invitations, newest first.",
    )
    organisations: Connection[Organisation] | None = connection(
        organisations_page,
        organisations_count,
        keyset=organisation_queries.BY_NAME,
        extensions=[requires(Permission.USER_VIEW)],
        description="Its organisations, as far as the viewer may see them, by name.",
    )
    partnerships: Connection[Partnership] | None = connection(
        partnerships_page,
        partnerships_count,
        keyset=partnership_queries.NEWEST_FIRST,
        extensions=[requires(Permission.PARTNERSHIP_MANAGE)],
        description="Its partnerships, the newest first.",
    )
    audit_events: UncountedConnection[AuditEvent] | None = connection(
        audit_page,
        keyset=audit_queries.NEWEST_FIRST,
        extensions=[requires(Permission.AUDIT_VIEW)],
        description="What changed in it, newest first.",
    )

    @strawberry.field(
        description="How much of its storage is used.", extensions=[requires(Permission.ENVIRONMENT_MANAGE)]
    )
    def storage(self, info: Info) -> StorageUse | None:
        quota = info.context.services.database.policy.storage_quota
        return StorageUse(used=float(self.storage_used), quota=float(quota))

    @strawberry.field(description="What the viewer may do in it.")
    def viewer_permissions(self, info: Info) -> list[Permission]:
        actor = info.context.actor
        return [p for p in Permission if actor.environment_id == self.pk and actor.may(p)]

    @classmethod
    def of(cls, row: Any) -> Self:
        return cls(
            pk=row.id,
            storage_used=row.storage_used,
            name=row.name,
            join_policy=row.join_policy,
            discoverable=row.discoverable,
            locale=row.locale,
        )

    @classmethod
    async def load(cls, info: Info, pks: Sequence[uuid.UUID]) -> dict[uuid.UUID, Self]:
        own = [pk for pk in pks if pk == info.context.actor.environment_id]
        rows = await info.context.reader.rows(queries.ENVIRONMENTS_BY_ID, ids=own) if own else []
        return {row.id: cls.of(row) for row in rows}
