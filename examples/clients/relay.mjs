// Relay: its network layer over fetch, subscriptions over graphql-ws, and a store that ids keep current.
import { createClient } from 'graphql-ws';
import relay from 'relay-runtime';
import WebSocket from 'ws';
import InboxSubscription from './relay/__generated__/operationsInboxSubscription.graphql.js';
import UpdateAccountMutation from './relay/__generated__/operationsUpdateAccountMutation.graphql.js';
import UsersQuery from './relay/__generated__/operationsUsersQuery.graphql.js';
import { aliceChangesBobsRole, logIn, url } from './welkom.mjs';

const { Environment, Network, Observable, RecordSource, Store, commitMutation, fetchQuery, requestSubscription } = relay;

const token = await logIn('bob@acme.example');
const socket = createClient({
  url: `${url.replace('http', 'ws')}/graphql`,
  webSocketImpl: WebSocket, // a browser has its own
  connectionParams: { authorization: `Bearer ${token}` },
});

async function post({ text: query, name: operationName }, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return response.json();
}

function follow({ text: query, name: operationName }, variables) {
  return Observable.create((sink) => socket.subscribe({ query, operationName, variables }, sink));
}

const environment = new Environment({
  network: Network.create(post, follow),
  store: new Store(new RecordSource()),
});

// Pages: `after` is the endCursor of the page before, and nothing else.
const emails = [];
let data, after;
do {
  data = await fetchQuery(environment, UsersQuery, { first: 2, after }).toPromise();
  emails.push(...data.environment.users.edges.map(({ node }) => node.email));
  after = data.environment.users.pageInfo.endCursor;
} while (data.environment.users.pageInfo.hasNextPage);
console.log('users:', new Set(emails).size === emails.length, emails.includes('bob@acme.example'));

await new Promise((resolve, reject) =>
  commitMutation(environment, {
    mutation: UpdateAccountMutation,
    variables: { input: { name: '' } },
    onError: reject,
    onCompleted({ updateAccount }) {
      console.log('refused:', updateAccount.errors[0].code, updateAccount.errors[0].field);
      resolve();
    },
  }),
);

const event = new Promise((onNext, onError) => {
  requestSubscription(environment, {
    subscription: InboxSubscription,
    variables: { after: data.inbox.position },
    onNext,
    onError,
  });
});
await aliceChangesBobsRole();
const { item } = (await event).inbox;
console.log('event:', item.kind);
console.log('in the store:', environment.getStore().getSource().get(item.id).kind);
await socket.dispose();
