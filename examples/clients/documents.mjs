// Documents by their id: documents.json is what a build writes, and the operator adds: `welkom documents add documents.json`.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const headers = { authorization: `Bearer ${token}` };
const [id] = Object.keys(JSON.parse(await readFile('documents.json', 'utf8')));

async function askById(documentId, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ documentId, variables }),
  });
  return response.json();
}

const { data } = await askById(`sha256:${id}`, { first: 1 });
console.log('by its id:', data.viewer.name, data.environment.users.edges.length);
const { errors } = await askById(`sha256:${'0'.repeat(64)}`);
console.log('unknown:', errors[0].extensions.code);

// Apollo sends the SHA-256 first, and where the server doesn't know it the text along with it.
let requests = 0;
const counted = (...request) => {
  requests += 1;
  return fetch(...request);
};
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  }).concat(new HttpLink({ uri: `${url}/graphql`, headers, fetch: counted })),
});
const asked = await client.query({ query: gql`query Unregistered { viewer { id name } }` });
console.log('by Apollo:', asked.data.viewer.name, requests);
client.stop();
