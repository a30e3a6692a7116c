import { createContext, useContext } from "react";
import { useLazyLoadQuery } from "react-relay";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";

/** Changes with each fault: Relay would answer the same question with the same fault again. */
export const AttemptContext = createContext(0);

/**
 * What a screen shows: at once where it was read before, and in any case as the server has it now. It is read anew with
 * each `round`, while what was read before stays in sight.
 */
export function useRead<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q["variables"],
  round: string | number = 0,
): Q["response"] {
  const fetchKey = `${useContext(AttemptContext)} ${round}`;
  return useLazyLoadQuery<Q>(query, variables, { fetchPolicy: "store-and-network", fetchKey });
}
