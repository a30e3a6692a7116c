import { useCallback, useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { useHolderQuery } from "../../__generated__/useHolderQuery.graphql";
import { orNobody } from "../../app/account";

const QUERY = graphql`
  query useHolderQuery {
    account {
      name
      emails {
        address
        primary
      }
    }
  }
`;

/** Whose session this is. */
export type Holder = useHolderQuery["response"]["account"];

/** Where mail about the account goes. */
export const primaryOf = ({ emails }: Holder) => emails.find(({ primary }) => primary)?.address;

/** Who is logged in: null for nobody, undefined as long as it is not known. `look` asks anew. Throws a Fault. */
export function useHolder() {
  const relay = useRelayEnvironment();
  const [holder, setHolder] = useState<Holder | null | undefined>(undefined);
  const look = useCallback(async () => {
    const asked = fetchQuery<useHolderQuery>(relay, QUERY, {}, { fetchPolicy: "network-only" });
    setHolder((await orNobody(asked.toPromise()))?.account ?? null);
  }, [relay]);
  useEffect(() => {
    look().catch((fault) =>
      setHolder(() => {
        throw fault;
      }),
    );
  }, [look]);
  return { holder, look };
}
