// What relay-compiler reads, and compiles to __generated__, which relay.mjs runs. Anew after a change, here in this folder:
// npx relay-compiler@21.0.1 relay.config.json
import { graphql } from 'relay-runtime';

export const Users = graphql`
  query operationsUsersQuery($first: Int!, $after: String) {
    environment {
      id
      users(first: $first, after: $after, orderBy: { field: EMAIL }) {
        edges { node { id name email role { key } } }
        pageInfo { hasNextPage endCursor }
      }
    }
    inbox { position }
  }
`;

export const UpdateAccount = graphql`
  mutation operationsUpdateAccountMutation($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account { id name }
      errors { code message field }
    }
  }
`;

export const Inbox = graphql`
  subscription operationsInboxSubscription($after: String) {
    inbox(after: $after) {
      cursor
      item { __typename id ... on Notice { kind } }
    }
  }
`;
