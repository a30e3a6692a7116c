// graphql-sse: the same by server-sent events, where a proxy takes no WebSocket.
import { createClient } from 'graphql-sse';
import { aliceChangesBobsRole, ask, logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const client = createClient({
  url: `${url}/graphql`,
  singleConnection: false, // a request for each subscription: the mode that Welkom speaks
  headers: () => ({ authorization: `Bearer ${token}` }),
  retryAttempts: 0,
});

const { inbox } = await ask('{ inbox { position } }', {}, token);
const following = client.iterate({
  query: 'subscription ($after: String) { inbox(after: $after) { cursor item { ... on Notice { kind } } } }',
  variables: { after: inbox.position },
});
const event = following.next();
await aliceChangesBobsRole();
console.log('event:', (await event).value.data.inbox.item.kind);
await following.return();

// The end of access is told as the last event, with the same code that a query gets.
const ended = client.iterate({ query: 'subscription { inbox { cursor } }' });
const last = ended.next();
setTimeout(() => ask('mutation { logOut { loggedOut } }', {}, token), 300);
console.log('ended:', (await last).value.errors[0].extensions.code);
client.dispose();
