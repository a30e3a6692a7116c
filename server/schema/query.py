"""What can be asked: name · rule · resolver."""

import strawberry

from server.domain.permissions import Permission
from server.resolvers import accounts, environments, invitations, links, nodes, users
from server.resolvers import inbox as inbox_resolvers
from server.schema.columns import computed, many
from server.schema.declarations import Root
from server.schema.directives import IN_ENVIRONMENT, LOGGED_IN, PUBLIC, requires
from server.schema.root_fields import query
from server.schema.types.accounts import Account
from server.schema.types.environments import Environment
from server.schema.types.external_identities import IdentityProvider, providers
from server.schema.types.inbox import INBOX, InboxConnection
from server.schema.types.invitations import InvitationPreview
from server.schema.types.links import Link
from server.schema.types.nodes import Node
from server.schema.types.profiles import SEARCHED, EnvironmentCard
from server.schema.types.roles import ROLES, Role
from server.schema.types.users import User


@strawberry.type(description="What can be asked.")
class Query:
    account: Account = query(
        LOGGED_IN,
        accounts.account,
        "The viewer's own account, whatever the environment.",
        declared=Root("acc", lambda actor: actor.account_id),
    )
    viewer: User | None = query(
        IN_ENVIRONMENT,
        users.viewer,
        "The viewer as a user of the environment at hand.",
        declared=Root("usr", lambda actor: actor.user_id),
    )
    environment: Environment | None = query(
        IN_ENVIRONMENT,
        environments.environment,
        "The environment at hand.",
        declared=Root("env", lambda actor: actor.environment_id),
    )
    roles: list[Role] = computed(
        lambda _: ROLES, extensions=[PUBLIC], description="The table of roles: who may do what."
    )
    identity_providers: list[IdentityProvider] = computed(
        providers, extensions=[PUBLIC], description="By whose word one can log in, beside password and passkey."
    )
    node: Node | None = query(
        IN_ENVIRONMENT,
        nodes.node,
        "Anything by its id; null for a bad id, and for what the viewer may not see.",
        declared=Root(),
    )
    invitation_preview: InvitationPreview | None = query(
        PUBLIC, invitations.invitation_preview, "What an invitation's link shows; null for what is no invitation."
    )
    link: Link | None = query(
        PUBLIC,
        links.link,
        "How the link of a sign-up, a recovery or a linked address stands; null for what is none of these.",
    )
    inbox: InboxConnection | None = query(
        IN_ENVIRONMENT,
        inbox_resolvers.inbox,
        "What waits for the viewer: open items first, then the newest first.",
        declared=INBOX,
    )
    find_environments: list[EnvironmentCard] | None = many(
        SEARCHED,
        extensions=[requires(Permission.PARTNERSHIP_MANAGE)],
        description="Who could be a partner: found by name, or by the number of an activated organisation.",
    )
