"""What payloads share: `errors`, and the object that a mutation is about, read only where it is selected.

A refused mutation answers `Payload(errors=…)` of its own type, with its other fields null. Only `requestPartnership`
also shows the partnership that stands in its way.
"""

import uuid
from collections.abc import Callable
from typing import TypeVar, dataclass_transform

import strawberry

from server.domain.ids import UserRef
from server.schema.errors import UserError
from server.schema.strawberry_internals import move_last
from server.schema.types.accounts import Account, proved_accounts
from server.schema.types.documents import Document
from server.schema.types.invitations import Invitation
from server.schema.types.memberships import LIVE, Membership
from server.schema.types.nodes import by_id
from server.schema.types.organisations import Organisation
from server.schema.types.partnerships import Partnership
from server.schema.types.users import BY_REF, User

T = TypeVar("T")
IDEMPOTENCY = "1 to 200 printable characters; asking again with it within 24 hours answers the same, and does nothing."
COOKIE = "Set the session as an HttpOnly cookie instead of answering its token. Not over a socket."
MARK = (
    "Whether they hold the relationship-manager mark. Left out, it comes with the roles that may act on it: "
    "Advanced user and Administrator."
)
PASSWORD = "15 to 200 characters that are hard to guess; any characters will do."  # noqa: S105


@dataclass_transform(kw_only_default=True, field_specifiers=(strawberry.field,))
def payload(description: str) -> Callable[[type[T]], type[T]]:
    """A GraphQL type, of which `errors` are the last field though they come from a base class."""

    def make(cls: type[T]) -> type[T]:
        made = strawberry.type(cls, description=description)
        move_last(made, "errors")
        return made

    return make


@strawberry.type
class Payload:
    errors: list[UserError] = strawberry.field(
        default_factory=list, description="Why it was refused; empty where it was done."
    )


@strawberry.type
class UserPayload(Payload):
    user_ref: strawberry.Private[UserRef | None] = None
    user: User | None = by_id(BY_REF, "user_ref", description="The user, as they are now.")


@strawberry.type
class AccountPayload(Payload):
    account_id: strawberry.Private[uuid.UUID | None] = None
    account: Account | None = by_id(proved_accounts, "account_id", description="The account, as it is now.")


@strawberry.type
class InvitationPayload(Payload):
    invitation_id: strawberry.Private[uuid.UUID | None] = None
    invitation: Invitation | None = by_id("inv", "invitation_id", description="The invitation, as it is now.")


@strawberry.type
class OrganisationPayload(Payload):
    organisation_id: strawberry.Private[uuid.UUID | None] = None
    organisation: Organisation | None = by_id("org", "organisation_id", description="The organisation, as it is now.")


@strawberry.type
class MembershipPayload(Payload):
    membership_id: strawberry.Private[uuid.UUID | None] = None
    membership: Membership | None = by_id(LIVE, "membership_id", description="The membership, as it is now.")


@strawberry.type
class PartnershipPayload(Payload):
    partnership_id: strawberry.Private[uuid.UUID | None] = None
    partnership: Partnership | None = by_id("par", "partnership_id", description="The partnership, as it is now.")


@strawberry.type
class DocumentPayload(Payload):
    document_id: strawberry.Private[uuid.UUID | None] = None
    document: Document | None = by_id("doc", "document_id", description="The document, as it is now.")
