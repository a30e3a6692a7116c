"""How long the lists are that come without pages: what the cost of an operation counts for each (LIM-2).

Each list of objects without `first` has its line here, and the schema does not build without it. What is bounded has
its bound, the others what is large for them.
"""

from graphql import GraphQLField, GraphQLList, GraphQLScalarType, get_named_type, get_nullable_type
from graphql.type import GraphQLEnumType

SIZES = {
    "EnvironmentCard.relationshipManagers": 10,
    "Partnership.ourRelationshipManagers": 10,
    "Partnership.theirRelationshipManagers": 10,
    "Query.roles": 3,
    "Environment.domainProofs": 20,
    "Account.emails": 10,
    "Account.users": 10,
    "Account.invitations": 100,
    "Account.sessions": 20,
    "TwoFactorState.passkeys": 20,
    "Account.externalIdentities": 5,
    "Query.identityProviders": 10,
    "InviteUsersPayload.results": 100,
    "AddMembersPayload.results": 100,
}
ERRORS = 1  # a payload's `errors`: the one refusal


def size_of(type_name: str, name: str, field: GraphQLField) -> int | None:
    """How many items a list without pages has: 1 for one of plain values, None where nobody said."""
    if not is_list(field):
        return 1
    if isinstance(get_named_type(field.type), (GraphQLScalarType, GraphQLEnumType)):
        return 1
    return SIZES.get(f"{type_name}.{name}", ERRORS if name == "errors" else None)


def is_list(field: GraphQLField) -> bool:
    return isinstance(get_nullable_type(field.type), GraphQLList)
