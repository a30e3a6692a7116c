// The API as the pages use it: one POST, the session in an HttpOnly cookie that no script can read.

import { events } from "./events.js";
import { text } from "./views.js";

/** What the server refused as a whole, or that it could not be reached. `code` is null for the latter. */
export class Fault extends Error {
  constructor(message, code = null) {
    super(message);
    this.code = code;
  }
}

function post(query, variables, { environment, signal, accept = "application/graphql-response+json" } = {}) {
  return fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    signal,
    headers: {
      "content-type": "application/json",
      accept,
      "accept-language": document.documentElement.lang,
      "x-welkom-client": "pages",
      ...(environment ? { "x-welkom-environment": environment } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
}

function dataOf(answer) {
  const [error] = answer.errors ?? [];
  if (error) throw new Fault(error.message || text("unexpected"), error.extensions?.code ?? null);
  return answer.data;
}

/** The `data` of an operation; a Fault where there is a top-level error or no answer. */
export async function call(query, variables = {}, options = {}) {
  let answer;
  try {
    answer = await (await post(query, variables, options)).json();
  } catch {
    throw new Fault(text("network"));
  }
  return dataOf(answer);
}

/**
 * The `data` of each event of a subscription, until it ends; a Fault where it is refused or the connection breaks.
 * `heard` is called when the answer begins, and at whatever comes, heartbeats too.
 */
export async function* follow(query, variables, { heard = () => {}, ...options } = {}) {
  const response = await post(query, variables, { ...options, accept: "text/event-stream" });
  heard();
  const noted = new TransformStream({
    transform(chunk, next) {
      heard();
      next.enqueue(chunk);
    },
  });
  const results = events(new Response(response.body.pipeThrough(noted), { headers: response.headers }));
  for await (const answer of results) yield dataOf(answer);
}

const LOG_IN = `mutation LogIn($input: LogInInput!) {
  logIn(input: $input) { account { id } errors { code message field } }
}`;

/** Logs in with what a log-in form holds; the errors of the payload, none where it worked. */
export async function logIn({ email, password }) {
  const { logIn: payload } = await call(LOG_IN, { input: { email, password, cookie: true } });
  return payload.errors;
}

export const logOut = () => call("mutation LogOut { logOut { loggedOut errors { code message } } }");

/** The account that is logged in with the fields asked for, or null. */
export async function account(fields) {
  try {
    return (await call(`query Account { account { ${fields} } }`)).account;
  } catch (fault) {
    if (fault.code === "UNAUTHENTICATED") return null;
    throw fault;
  }
}
