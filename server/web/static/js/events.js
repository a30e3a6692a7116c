// Server-sent events of a GraphQL subscription (graphql-sse, distinct connections), as an async iterable.

/** Each result as it comes; leaving the loop closes the connection. A plain JSON answer is the only result. */
export async function* events(response) {
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
    yield await response.json();
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop();
      for (const { event, data } of blocks.map(parsed)) {
        if (event === "complete") return;
        if (event === "next") yield JSON.parse(data);
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parsed(block) {
  const fields = { event: "message", data: "" };
  for (const line of block.split(/\r?\n/)) {
    const [, name, value] = line.match(/^([^:]+): ?(.*)$/) ?? []; // a line that starts with a colon is a heartbeat
    if (name) fields[name] = name === "data" && fields.data ? `${fields.data}\n${value}` : value;
  }
  return fields;
}
