import type { GraphQLTaggedNode, MutationParameters } from "relay-runtime";
import type { Refusal } from "../../../relay/faults";
import { useAct } from "../../../relay/useAct";

/** Sends a change; the refusals. Where there are any, what is shown is read anew: somebody else was first, perhaps. */
export function useChange<M extends MutationParameters>(mutation: GraphQLTaggedNode, refresh: () => void) {
  const act = useAct<M>(mutation);
  return async (...given: Parameters<typeof act>): Promise<readonly Refusal[]> => {
    const { errors } = (await act(...given)) as unknown as { errors: readonly Refusal[] };
    if (errors.length) refresh();
    return errors;
  };
}
