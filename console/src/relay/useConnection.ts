import { useEffect, useState } from "react";
import { type Connected, connect } from "./environment";
import type { Ended } from "./network";

/**
 * The store and the socket of an environment; one for each `name`, and closed with it. Kept beside React's state: what is
 * drawn in advance, and then again, must not begin with an empty store each time.
 */
export function useConnection(environment: string | null, name: string, ended: Ended): Connected {
  const [open] = useState(() => new Map<string, Connected>());
  const connected = open.get(name) ?? connect(environment, ended);
  open.set(name, connected);
  useEffect(
    () => () => {
      connected.close();
      open.delete(name);
    },
    [connected, name, open],
  );
  return connected;
}
