import { useSyncExternalStore } from "react";
import { useRelayEnvironment } from "react-relay";
import { lineOf } from "./environment";

/** Whether what is live comes; `stands` is null where nothing is followed yet. `tryNow` for who has no patience. */
export function useLine() {
  const line = lineOf(useRelayEnvironment());
  return { stands: useSyncExternalStore(line.watch, line.stands), tryNow: line.tryNow };
}
