// What every example needs: where the server is, a log-in, and something that happens while others listen.
export const url = process.env.WELKOM_URL ?? 'http://127.0.0.1:8000';
const password = process.env.WELKOM_PASSWORD ?? 'purple teapot orbits quietly';

/** Asks without any library: one POST, JSON there and back. */
export async function ask(query, variables, token) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
  return data;
}

/** The token of a new session; it goes into `Authorization: Bearer`. */
export async function logIn(email) {
  const { logIn } = await ask(
    `mutation ($input: LogInInput!) {
      logIn(input: $input) { grant { token } errors { code message } }
    }`,
    { input: { email, password } },
  );
  if (logIn.errors.length) throw new Error(logIn.errors[0].message);
  return logIn.grant.token;
}

/** Alice gives Bob another role: his next query works under it, and his inbox tells him. */
export async function aliceChangesBobsRole() {
  const alice = await logIn('alice@acme.example');
  const { environment } = await ask(
    '{ environment { users(filter: { search: "bob" }) { edges { node { id role { key } } } } } }',
    {},
    alice,
  );
  const [{ node: bob }] = environment.users.edges;
  const role = bob.role.key === 'BASIC_USER' ? 'ADVANCED_USER' : 'BASIC_USER';
  await ask(
    `mutation ($input: ChangeUserRoleInput!) { changeUserRole(input: $input) { errors { message } } }`,
    { input: { userId: bob.id, role } },
    alice,
  );
}
