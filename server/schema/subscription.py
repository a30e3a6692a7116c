"""What can be followed: name · rule · resolver."""

from collections.abc import AsyncGenerator

import strawberry

from server.domain.permissions import Permission
from server.resolvers import inbox as inbox_resolvers
from server.resolvers import users
from server.schema.directives import IN_ENVIRONMENT, requires
from server.schema.payloads.users import UserChange
from server.schema.root_fields import subscription
from server.schema.types.inbox import NEWS, InboxEvent


@strawberry.type(description="What can be followed live. Authority is checked again for each event.")
class Subscription:
    inbox: AsyncGenerator[InboxEvent, None] = subscription(
        IN_ENVIRONMENT,
        inbox_resolvers.follow_inbox,
        "New and changed items of the viewer's inbox; with a position or cursor, first all that came after it.",
        declared=NEWS,
    )
    user_changed: AsyncGenerator[UserChange, None] = subscription(
        requires(Permission.USER_VIEW),
        users.user_changed,
        "A user of the environment was invited, joined, changed or went: for a live overview.",
    )
