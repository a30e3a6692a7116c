// Apollo Client: queries and mutations by HttpLink, subscriptions over a WebSocket by graphql-ws.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aliceChangesBobsRole, logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const http = new HttpLink({
  uri: `${url}/graphql`,
  headers: { authorization: `Bearer ${token}` }, // in a browser: credentials: 'include' and x-welkom-client
});
const socket = createClient({
  url: `${url.replace('http', 'ws')}/graphql`,
  webSocketImpl: WebSocket, // a browser has its own
  connectionParams: { authorization: `Bearer ${token}` },
});
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    http,
  ),
});

const { data } = await client.query({ query: gql`{ viewer { id name } inbox { position } }` });
console.log('viewer:', data.viewer.name);

// A denial is a top-level error: what code tells what to do.
try {
  await client.query({ query: gql`{ environment { auditEvents { edges { node { id } } } } }` });
} catch (error) {
  if (!CombinedGraphQLErrors.is(error)) throw error; // the network, or something before Welkom
  const [{ extensions }] = error.errors;
  console.log('denied:', extensions.code, extensions.permission);
}

const event = new Promise((resolve, reject) => {
  const following = client
    .subscribe({
      query: gql`
        subscription ($after: String) {
          inbox(after: $after) { cursor item { id ... on Notice { kind } } }
        }
      `,
      variables: { after: data.inbox.position },
    })
    .subscribe({
      next({ data, error }) {
        following.unsubscribe();
        error ? reject(error) : resolve(data.inbox);
      },
      error: reject,
    });
});
await aliceChangesBobsRole();
console.log('event:', (await event).item.kind);

// Without the socket Apollo asks for multipart/mixed, which Welkom does not speak. It says so.
const alone = new ApolloClient({ cache: new InMemoryCache(), link: http });
const refusal = await new Promise((resolve) => {
  alone
    .subscribe({ query: gql`subscription { inbox { cursor } }` })
    .subscribe({ next: ({ error }) => resolve(error), error: resolve });
});
console.log('multipart:', refusal.message.includes('text/event-stream') ? 'told the ways' : refusal);

client.stop();
await socket.dispose();
