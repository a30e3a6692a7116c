// Runs the audit of graphql-http against the address in its argument; one line of JSON for each of its results.
// TOKEN: a session to ask with, as some of its checks introspect.
import { auditServer } from 'graphql-http';

const token = process.env.TOKEN;
const own = token ? { authorization: `Bearer ${token}` } : {};
const fetchFn = (url, init = {}) => fetch(url, { ...init, headers: { ...init.headers, ...own } });

for (const result of await auditServer({ url: process.argv[2], fetchFn })) {
  console.log(JSON.stringify({ id: result.id, name: result.name, status: result.status, reason: result.reason }));
}
