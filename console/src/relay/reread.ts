import {
  createOperationDescriptor,
  type Environment,
  type GraphQLTaggedNode,
  getRequest,
  type OperationType,
} from "relay-runtime";

/** Asks anew, also where the same was asked a moment ago and has no answer yet: that one may be older. Throws a Fault. */
export async function reread<Q extends OperationType>(
  relay: Environment,
  query: GraphQLTaggedNode,
  variables: Q["variables"],
): Promise<Q["response"]> {
  const operation = createOperationDescriptor(getRequest(query), variables, { force: true });
  await relay.execute({ operation }).toPromise();
  return relay.lookup(operation.fragment).data as Q["response"];
}
