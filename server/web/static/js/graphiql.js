// GraphiQL, set up: the session cookie goes along, subscriptions come over server-sent events, so that the
// headers editor (X-Welkom-Environment, Authorization) works for them too.

import { events } from "./events.js";

const { React, ReactDOM, GraphiQL } = globalThis;
const root = document.getElementById("graphiql");
const operations = JSON.parse(root.dataset.operations);

function post(params, headers, accept) {
  return fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept, "x-welkom-client": "graphiql", ...headers },
    body: JSON.stringify(params),
  });
}

/** The operation to run, read from the text: what the editor names may lag behind a change of tab. */
function chosen({ query, operationName }) {
  let outline = query.replace(/"""[^]*?"""|"(?:\\.|[^"\\])*"|#.*/g, "");
  for (let before = ""; before !== outline; ) {
    before = outline;
    outline = outline.replace(/\{[^{}]*\}/g, ";");
  }
  const all = [...outline.matchAll(/\b(query|mutation|subscription)\b\s*(\w*)/g)];
  const [, kind = "query", name] = all.find(([, , named]) => named === operationName) ?? all[0] ?? [];
  return { kind, name: name || undefined };
}

async function fetcher(params, { headers } = {}) {
  const { kind, name } = chosen(params);
  const asked = { ...params, operationName: name };
  if (kind === "subscription") return events(await post(asked, headers, "text/event-stream"));
  return (await post(asked, headers, "application/graphql-response+json, application/json;q=0.9")).json();
}

const link = (href, label) => React.createElement("a", { href, key: href }, label);

ReactDOM.createRoot(root).render(
  React.createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: operations.map((query) => ({ query })),
      storage: sessionStorage, // a password typed into a tab goes when the window does
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false, // a bearer token is not for keeping
      inputValueDeprecation: true,
    },
    React.createElement(GraphiQL.Logo, null, link("/", "Welkom"), link("/mailbox", "Mailbox")),
  ),
);
