// urql: queries and mutations get JSON, subscriptions server-sent events, all by its fetchExchange.
import { Client, fetchExchange, gql } from '@urql/core';
import { aliceChangesBobsRole, logIn, url } from './welkom.mjs';

const token = await logIn('bob@acme.example');
const client = new Client({
  url: `${url}/graphql`,
  exchanges: [fetchExchange],
  fetchSubscriptions: true,
  preferGetMethod: false, // a query in an address ends up in logs
  fetchOptions: { headers: { authorization: `Bearer ${token}` } },
});

const { data } = await client.query(gql`{ viewer { name } inbox { position } }`, {}).toPromise();
console.log('viewer:', data.viewer.name);

const { data: changed } = await client
  .mutation(
    gql`
      mutation ($input: UpdateAccountInput!) {
        updateAccount(input: $input) { account { name } errors { code message field } }
      }
    `,
    { input: { name: '' } },
  )
  .toPromise();
console.log('refused:', changed.updateAccount.errors[0].code, changed.updateAccount.errors[0].field);

const { error } = await client.query(gql`{ node(id: "x", of: "y") { id } }`, {}).toPromise();
console.log('error:', error.graphQLErrors[0].extensions.code);

const following = client.subscription(
  gql`
    subscription ($after: String) {
      inbox(after: $after) { cursor item { ... on Notice { kind } } }
    }
  `,
  { after: data.inbox.position },
);
const event = new Promise((resolve) => {
  const { unsubscribe } = following.subscribe(({ data, error }) => {
    resolve(data ?? error);
    setTimeout(() => unsubscribe());
  });
});
await aliceChangesBobsRole();
console.log('event:', (await event).inbox.item.kind);
