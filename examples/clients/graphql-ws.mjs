// graphql-ws: an inbox that loses nothing and tells nothing twice, whatever is cut.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aliceChangesBobsRole, ask, logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const client = createClient({
  url: `${url.replace('http', 'ws')}/graphql`,
  webSocketImpl: WebSocket, // a browser has its own
  connectionParams: async () => ({ authorization: `Bearer ${token}` }), // and `environment` where there are several
  retryAttempts: 0, // the loop below subscribes anew, with its cursor; a retry would come without it
});

const INBOX = 'subscription ($after: String) { inbox(after: $after) { cursor item { ... on Notice { kind } } } }';

/** Each event of the inbox after `cursor`, once and in order, until access ends. */
async function* inbox(cursor) {
  for (;;) {
    try {
      for await (const { data, errors } of client.iterate({ query: INBOX, variables: { after: cursor } })) {
        if (errors) throw errors;
        cursor = data.inbox.cursor;
        yield data.inbox.item;
      }
      return;
    } catch (fault) {
      const code = Array.isArray(fault) ? fault[0].extensions.code : fault.code;
      if (code === 4403) throw fault; // access ended: log in again, or tell the user
      if (typeof code === 'string' && code !== 'RESUME') throw fault; // a denial: it would be the same again
      await new Promise((soon) => setTimeout(soon, 200 + Math.random() * 800)); // RESUME, 1012, or cut off
    }
  }
}

const { inbox: start } = await ask('{ inbox { position } }', {}, token);
const events = inbox(start.position);
const first = events.next();
await aliceChangesBobsRole();
console.log('event:', (await first).value.kind);

client.terminate(); // as if the network went away
const second = events.next();
await aliceChangesBobsRole();
console.log('after a cut:', (await second).value.kind);
await events.return();

// Queries and mutations go over the same socket.
for await (const { data } of client.iterate({ query: '{ viewer { name } }' })) console.log('viewer:', data.viewer.name);
await client.dispose();
