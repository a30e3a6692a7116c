"""What can be followed: name · rule · resolver."""

from collections.abc import AsyncGenerator

import strawberry

from server.domain.permissions import Permission
from server.resolvers import users
from server.schema.directives import requires
from server.schema.roots import subscription
from server.schema.types.managing import UserChange


@strawberry.type(description="What can be followed live. Authority is checked again for each event.")
class Subscription:
    user_changed: AsyncGenerator[UserChange, None] = subscription(
        requires(Permission.USER_VIEW),
        users.user_changed,
        "A user of the environment was invited, joined, changed or went: for a live overview.",
    )
