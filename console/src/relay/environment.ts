// What is known of one environment of the product: its own store, so that nothing is read in the wrong one.

import { Environment, Network, RecordSource, Store } from "relay-runtime";
import { type Line, live } from "./live";
import { type Ended, post } from "./network";

const PAGES_KEPT = 10; // queries that are no longer shown: going back is instant, and memory stays flat

export interface Connected {
  relay: Environment;
  close: () => void;
}

/** A store for the environment with this id; null for what concerns the account alone. */
export function connect(environment: string | null, ended: Ended): Connected {
  const ask = post(environment, ended);
  const { follow, line, close } = live(environment, ask, ended);
  const relay = new Environment({
    network: Network.create(ask, follow),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: PAGES_KEPT }),
    options: { line },
  });
  return { relay, close };
}

export const lineOf = (relay: Environment) => (relay.options as { line: Line }).line;
