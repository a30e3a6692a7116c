import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useFoundQuery } from "../../__generated__/useFoundQuery.graphql";
import { told } from "../../forms/useForm";
import { REST } from "../../forms/useTyping";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";

const QUERY = graphql`
  query useFoundQuery($search: String!) {
    findEnvironments(search: $search, first: 20) {
      id
      name
      domains
      relationshipManagers {
        id
        name
      }
    }
  }
`;

const SHORTEST = 3;

type Environments = NonNullable<useFoundQuery["response"]["findEnvironments"]>;

export interface Found {
  /** What was looked for; empty where it was too short to look. */
  search: string;
  environments: Environments;
  looking: boolean;
  failed: string | null;
}

const NOTHING: Found = { search: "", environments: [], looking: false, failed: null };

/** Environments by the beginning of their name or by a company number, looked for while typing. */
export function useFound(typed: string): Found {
  const relay = useRelayEnvironment();
  const say = useTexts(COMMON);
  const [found, setFound] = useState(NOTHING);
  const search = typed.trim();
  const enough = (search.match(/[\p{L}\p{N}]/gu) ?? []).length >= SHORTEST;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language looks nothing up anew
  useEffect(() => {
    if (!enough) return setFound(NOTHING);
    setFound((before) => ({ ...before, looking: true, failed: null }));
    let asked: { unsubscribe: () => void } | undefined;
    const rest = setTimeout(() => {
      asked = fetchQuery<useFoundQuery>(relay, QUERY, { search }, { fetchPolicy: "network-only" }).subscribe({
        next: ({ findEnvironments }) =>
          setFound({ search, environments: findEnvironments ?? [], looking: false, failed: null }),
        error: (reason: unknown) => setFound({ ...NOTHING, failed: told(reason, say) }),
      });
    }, REST);
    return () => {
      clearTimeout(rest);
      asked?.unsubscribe();
    };
  }, [relay, search, enough]);
  return found;
}
