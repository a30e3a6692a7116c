// Follows an inbox: for good, from the cursor it has reached, and without all pages coming back at the same moment.

/** What ends the access to an inbox; nothing is tried again. */
export const ENDED = ["UNAUTHENTICATED", "USER_BLOCKED", "NO_ENVIRONMENT"];

const SILENT = 45_000; // the server says something every 15 seconds
const STEADY = 300; // what was refused is told within this time
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 30_000;

/** Anywhere between nothing and a time that doubles: servers that start again are not met by everybody at once. */
export const wait = (failed) =>
  new Promise((resolve) =>
    setTimeout(resolve, Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failed - 1))),
  );

/**
 * Until `signal` is aborted or access ends.
 * `subscribe(position, { signal, heard })` gives the events; `heard` is for whatever comes, heartbeats too.
 * `onEvent` is told of each; `reload` reads the list anew and gives its position, for a cursor that is no good;
 * `onState(true)` says that the connection stands; `onEnded` gets the fault that ended it all.
 */
export async function live(position, { signal, subscribe, onEvent, reload, onState, onEnded }) {
  let told = true; // whether anything came since the last time that it started again at once
  for (let failed = 0; !signal.aborted; ) {
    let fault = null;
    const connection = connected(signal, () => {
      failed = 0;
      onState(true);
    });
    try {
      for await (const event of subscribe(position, connection)) {
        position = event.cursor;
        told = true;
        onEvent(event);
      }
    } catch (caught) {
      fault = caught;
    } finally {
      connection.done();
    }
    if (signal.aborted) return;
    if (ENDED.includes(fault?.code)) return onEnded(fault);
    try {
      if (fault?.code === "BAD_USER_INPUT") position = await reload();
    } catch (caught) {
      if (ENDED.includes(caught.code)) return onEnded(caught);
      fault = caught;
    }
    const atOnce = told && ["RESUME", "BAD_USER_INPUT"].includes(fault?.code);
    if (atOnce) {
      told = false;
      continue;
    }
    onState(false);
    failed += 1;
    await wait(failed);
  }
}

/** One connection, given up when the page goes or nothing was heard for too long. */
function connected(signal, onSteady) {
  const own = new AbortController();
  let steady, silent;
  const heard = () => {
    steady ??= setTimeout(onSteady, STEADY);
    clearTimeout(silent);
    silent = setTimeout(() => own.abort(), SILENT);
  };
  const done = () => {
    clearTimeout(steady);
    clearTimeout(silent);
    own.abort();
  };
  silent = setTimeout(() => own.abort(), SILENT); // a server that never answers at all
  return { signal: AbortSignal.any([signal, own.signal]), heard, done };
}
