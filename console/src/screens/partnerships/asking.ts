// Reads answers that are looked at once and not kept: pages of thousands would fill Relay's store.

import { type Environment, type GraphQLTaggedNode, getRequest, type OperationType } from "relay-runtime";

export type Ask = <Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q["variables"],
) => Promise<Q["response"]>;

/** Asks the server past the store. After `signal`, nothing is asked any more, and it throws. */
export function askingOf(relay: Environment, signal: AbortSignal): Ask {
  return async (query, variables) => {
    signal.throwIfAborted();
    const answer = await relay.getNetwork().execute(getRequest(query).params, variables, { force: true }).toPromise();
    signal.throwIfAborted();
    return (answer && "data" in answer ? answer.data : {}) as never;
  };
}
