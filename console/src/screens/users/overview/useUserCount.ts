import { useCallback, useEffect, useReducer, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { UserFilter, useUserCountQuery } from "../../../__generated__/useUserCountQuery.graphql";

const QUERY = graphql`
  query useUserCountQuery($filter: UserFilter) {
    environment {
      users(filter: $filter) {
        totalCount
      }
    }
  }
`;

/**
 * How many users a filter finds, and how to count them anew; null until that is known. They are counted beside the
 * list: to count all may take longer than to read a page of them.
 */
export function useUserCount(filter: UserFilter): [count: number | null, again: () => void] {
  const relay = useRelayEnvironment();
  const [count, setCount] = useState<number | null>(null);
  const [round, next] = useReducer((before: number) => before + 1, 0);
  const wanted = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round counts anew
  useEffect(() => {
    const variables = { filter: JSON.parse(wanted) as UserFilter };
    const counting = fetchQuery<useUserCountQuery>(relay, QUERY, variables).subscribe({
      next: ({ environment }) => setCount(environment?.users?.totalCount ?? null),
      error: () => setCount(null), // the list says what is wrong
    });
    return () => counting.unsubscribe();
  }, [relay, wanted, round]);
  return [count, useCallback(() => next(), [])];
}
