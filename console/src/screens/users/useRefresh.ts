import { useCallback, useEffect, useRef } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay";
import type { GraphQLTaggedNode, OperationType, Subscription } from "relay-runtime";

const TOGETHER = 300; // changes that come in a row are read together

/**
 * Reads again what is in sight, which changes in place. What can't be had now is left as it was. `also` is called with
 * each reading; it stays the same function.
 */
export function useRefresh<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q["variables"],
  also?: () => void,
): () => void {
  const relay = useRelayEnvironment();
  const wanted = useRef(variables);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reading = useRef<Subscription>(undefined);
  useEffect(() => {
    wanted.current = variables;
  });
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      reading.current?.unsubscribe();
    },
    [],
  );
  return useCallback(() => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      reading.current?.unsubscribe();
      reading.current = fetchQuery<Q>(relay, query, wanted.current).subscribe({ error: () => {} });
      also?.();
    }, TOGETHER);
  }, [relay, query, also]);
}
