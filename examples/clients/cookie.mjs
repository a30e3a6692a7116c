// What a web UI does: the session as an HttpOnly cookie, and the header that says that our own script asks.
import { url } from './welkom.mjs';

const post = (query, variables, headers) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    credentials: 'include', // a UI of another origin: list it in WELKOM_ALLOWED_ORIGINS
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });

const ours = { 'x-welkom-client': 'example' };
const password = process.env.WELKOM_PASSWORD ?? 'purple teapot orbits quietly';
const answer = await post(
  'mutation ($input: LogInInput!) { logIn(input: $input) { grant { token } errors { message } } }',
  { input: { email: 'bob@acme.example', password, cookie: true } },
  ours,
);
const { data } = await answer.json();
console.log('token in the answer:', data.logIn.grant.token);

// A browser keeps the cookie and sends it along; here that is done by hand.
const cookie = answer.headers.getSetCookie()[0].split(';')[0];
const viewer = await (await post('{ viewer { name } }', {}, { cookie, ...ours })).json();
console.log('viewer:', viewer.data.viewer.name);

const forged = await (await post('{ viewer { name } }', {}, { cookie })).json();
console.log('without the header:', forged.errors[0].extensions.code);
