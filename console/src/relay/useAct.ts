// Mutations as promises: the payload with its refusals, or a Fault.

import { useCallback } from "react";
import { useRelayEnvironment } from "react-relay";
import {
  commitMutation,
  type DeclarativeMutationConfig,
  type GraphQLTaggedNode,
  type MutationParameters,
  type SelectorStoreUpdater,
} from "relay-runtime";

interface Options<M extends MutationParameters> {
  /** What is shown until the server has answered. */
  optimisticUpdater?: SelectorStoreUpdater<M["response"]>;
  updater?: SelectorStoreUpdater<M["response"]>;
  configs?: DeclarativeMutationConfig[];
}

/** Of the one field that a mutation has. */
type Payload<M extends MutationParameters> = NonNullable<M["response"][keyof M["response"]]>;

/** Sends the mutation; what was shown in advance is taken back where it is refused. Throws a Fault. */
export function useAct<M extends MutationParameters>(mutation: GraphQLTaggedNode) {
  const relay = useRelayEnvironment();
  return useCallback(
    (variables: M["variables"], options: Options<M> = {}) =>
      new Promise<Payload<M>>((resolve, reject) => {
        commitMutation<M>(relay, {
          mutation,
          variables,
          ...options,
          onCompleted: (response) => resolve(Object.values(response as Record<string, Payload<M>>)[0] as Payload<M>),
          onError: reject,
        });
      }),
    [relay, mutation],
  );
}
