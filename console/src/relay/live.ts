// What is live comes over one socket for each environment. A subscription is followed for good: from the cursor that it
// has reached, and without all pages coming back at the same moment.

import { createClient, type SubscribePayload } from "graphql-ws";
import { graphql } from "react-relay";
import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { getRequest, Observable } from "relay-runtime";
import { Fault } from "./faults";
import { type Answer, type Ended, faultOf, type Post, read } from "./network";

/** Told to the window soon after a subscription began, or began anew: what was read before may have missed something. */
export const BEGINS = "welkom:subscriptions";

const STEADY = 300; // what was refused is told within this time
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 30_000;
const HIDDEN = 600_000; // a window that nobody looked at for so long gives its socket back
const PING = 15_000;
const PONG = 10_000;

const ACCESS_ENDED = 4403;
const OUR_MISTAKE = [4400, 4406, 4409];
const ACCESS = graphql`
  query liveAccessQuery {
    viewer {
      id
    }
  }
`;

/** The connection, as a page tells of it. */
export interface Line {
  /** Whether what comes appears by itself; null where nothing is followed, or not yet. */
  stands: () => boolean | null;
  /** Calls `changed` whenever that changes, until the answer is called. */
  watch: (changed: () => void) => () => void;
  /** Tries at once what waits for another try. */
  tryNow: () => void;
}

interface Followed {
  begin: () => void;
  leave: () => void;
  waits: boolean;
}

/** Anywhere between nothing and a time that doubles: servers that start again are not met by everybody at once. */
export const patience = (failed: number) => Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failed - 1));

/** The client demands a text; the server passes an empty one over. */
function named(id: string | null, operationName: string, variables: Variables): SubscribePayload {
  const payload = { documentId: `sha256:${id}`, query: "", operationName, variables };
  return payload;
}

export function live(environment: string | null, post: Post, ended: Ended) {
  const followed = new Set<Followed>();
  const watchers = new Set<() => void>();
  let standing: boolean | null = null;
  let connected = false;
  let failed = 0;
  let operations = 0;
  let steady: ReturnType<typeof setTimeout> | undefined;
  let silent: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;

  const client = createClient({
    url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
    lazyCloseTimeout: 1000,
    connectionAckWaitTimeout: PONG,
    keepAlive: PING,
    retryAttempts: 0, // it would subscribe with the cursor of the beginning
    generateID: () => String(++operations),
    connectionParams: environment ? { environment } : {},
    on: {
      connected: () => {
        connected = true;
        settle();
      },
      closed: () => {
        connected = false;
        clearTimeout(silent);
      },
      ping: (received) => {
        if (received) return;
        clearTimeout(silent);
        silent = setTimeout(client.terminate, PONG);
      },
      pong: (received) => received && clearTimeout(silent),
    },
  });

  function tell(now: boolean | null) {
    clearTimeout(steady);
    if (standing === now) return;
    standing = now;
    for (const changed of watchers) changed();
  }

  function settle() {
    clearTimeout(steady);
    steady = setTimeout(() => {
      failed = 0;
      tell(true);
      window.dispatchEvent(new Event(BEGINS));
    }, STEADY);
  }

  function follow({ id, name }: RequestParameters, variables: Variables) {
    return Observable.create<GraphQLResponse>((sink) => {
      let cursor: unknown = variables.after;
      let further = true; // whether anything came since it last began anew at once
      let attempt = 0;
      let end = () => {};
      let next: ReturnType<typeof setTimeout> | undefined;
      const self: Followed = { begin, leave, waits: false };

      function begin() {
        leave();
        const mine = attempt;
        const current = () => mine === attempt;
        if (connected) settle();
        end = client.subscribe(named(id, name, cursor ? { ...variables, after: cursor } : variables), {
          next: (result) => {
            if (current()) came(result as Answer);
          },
          error: (reason) => {
            if (!current()) return;
            if (Array.isArray(reason)) refused(faultOf(reason[0]));
            else void cut(reason);
          },
          complete: () => current() && sink.complete(),
        });
      }

      function leave() {
        attempt += 1;
        clearTimeout(next);
        self.waits = false;
        end();
      }

      function came(answer: Answer) {
        try {
          const told = read(answer, "subscription", () => {});
          cursor = cursorOf(answer) ?? cursor;
          further = true;
          sink.next(told);
        } catch (fault) {
          refused(fault as Fault);
        }
      }

      function refused(fault: Fault) {
        if (fault.code === "RESUME") {
          if (!further) return wait();
          further = false;
          return begin();
        }
        leave();
        if (fault.endsSession) ended(fault);
        sink.error(fault);
      }

      async function cut(reason: unknown) {
        const code = reason instanceof CloseEvent ? reason.code : 0;
        if (OUR_MISTAKE.includes(code)) return refused(new Fault("", "INTERNAL"));
        const mine = attempt;
        // a socket closes without a word; a query is told why
        const over = code === ACCESS_ENDED ? await post(getRequest(ACCESS).params, {}).then(() => null, endOf) : null;
        if (mine !== attempt) return;
        if (!over) return wait();
        leave();
        sink.error(over);
      }

      function wait() {
        leave();
        tell(false);
        failed += 1;
        self.waits = true;
        next = setTimeout(begin, patience(failed));
      }

      followed.add(self);
      begin();
      return () => {
        followed.delete(self);
        leave();
        if (!followed.size) tell(null);
      };
    });
  }

  function looked() {
    clearTimeout(hidden);
    if (!document.hidden) {
      if (standing === null) for (const one of followed) one.begin();
      return;
    }
    hidden = setTimeout(() => {
      for (const one of followed) one.leave();
      tell(null);
    }, HIDDEN);
  }
  document.addEventListener("visibilitychange", looked);

  const line: Line = {
    stands: () => standing,
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    tryNow: () => {
      for (const one of followed) if (one.waits) one.begin();
    },
  };

  function close() {
    document.removeEventListener("visibilitychange", looked);
    for (const timer of [steady, silent, hidden]) clearTimeout(timer);
    void client.dispose();
  }

  return { follow, line, close };
}

/** Of an event that tells from where to go on. */
function cursorOf({ data }: Answer): unknown {
  const [event] = Object.values(data ?? {}) as ({ cursor?: string } | null)[];
  return event?.cursor;
}

const endOf = (fault: Fault) => (fault.endsSession ? fault : null);
