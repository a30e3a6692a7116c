// The API as the pages use it: one POST, the session in an HttpOnly cookie that no script can read.

import { text } from "./views.js";

/** What the server refused as a whole, or that it could not be reached. `code` is null for the latter. */
export class Fault extends Error {
  constructor(message, code = null) {
    super(message);
    this.code = code;
  }
}

/** The `data` of an operation; a Fault where there is a top-level error or no answer. */
export async function call(query, variables = {}) {
  let answer;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        "accept-language": document.documentElement.lang,
        "x-welkom-client": "pages",
      },
      body: JSON.stringify({ query, variables }),
    });
    answer = await response.json();
  } catch {
    throw new Fault(text("network"));
  }
  const [error] = answer.errors ?? [];
  if (error) throw new Fault(error.message || text("unexpected"), error.extensions?.code ?? null);
  return answer.data;
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
