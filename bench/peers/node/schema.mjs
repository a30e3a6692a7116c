// The part of Welkom's schema that is asked for, and which function answers which field.
import * as operations from "./operations.mjs";

export const typeDefs = `
  interface Node { id: ID! }
  enum RoleLevel { PLATFORM ORGANISATION }
  enum PlatformRole { BASIC_USER ADVANCED_USER ADMINISTRATOR }
  enum UserStatus { INVITED ACTIVE BLOCKED }
  enum InvitationStatus { PENDING ACCEPTED DECLINED REVOKED EXPIRED }
  enum MembershipStatus { PENDING ACTIVE }
  type Role { key: String! level: RoleLevel! name: String! }
  type EnvironmentCard { id: ID! name: String! }
  type Person { id: ID! name: String }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Environment { users(first: Int! = 50): UserConnection }
  type UserConnection { edges: [UserEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type UserEdge { cursor: String! node: User! }
  type User implements Node {
    id: ID! name: String email: String! status: UserStatus! createdAt: String! role: Role! invitation: Invitation
    environment: EnvironmentCard! memberships(first: Int! = 50): MembershipConnection!
  }
  type Invitation { status: InvitationStatus! }
  type MembershipConnection { edges: [MembershipEdge!]! pageInfo: PageInfo! }
  type MembershipEdge { cursor: String! node: Membership! }
  type Membership { role: Role! status: MembershipStatus! organisationName: String! person: Person! }
  type Organisation implements Node { id: ID! name: String! memberships(first: Int! = 50): MembershipConnection }
  type UserError { code: String! message: String! }
  input ChangeUserRoleInput { userId: ID! role: PlatformRole! relationshipManager: Boolean }
  type ChangeUserRolePayload { user: User errors: [UserError!]! }
  input InviteUserInput { email: String! role: PlatformRole! = BASIC_USER }
  type InviteUserPayload { user: User errors: [UserError!]! }
  type Query { viewer: User environment: Environment node(id: ID!): Node }
  type Mutation {
    changeUserRole(input: ChangeUserRoleInput!): ChangeUserRolePayload
    inviteUser(input: InviteUserInput!): InviteUserPayload
  }
`;

export const resolvers = {
  Query: {
    viewer: (_root, _given, context) => operations.viewer(context),
    environment: (_root, _given, context) => operations.environment(context),
    node: (_root, { id }, context) => operations.node(id, context),
  },
  Environment: { users: operations.users },
  Organisation: { memberships: operations.members },
  Mutation: {
    changeUserRole: (_root, { input }, context) => operations.changeUserRole(input, context),
    inviteUser: (_root, { input }, context) => operations.inviteUser(input, context),
  },
};

/** Who asks, by the header: looked up anew for each request. */
export function context(authorization) {
  const found = operations.actor((authorization ?? "").replace(/^Bearer /, ""));
  return found instanceof Promise ? found.then((actor) => ({ actor })) : { actor: found };
}
