import { useCallback } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { LinkPurpose, LinkState, useStandingQuery } from "../../__generated__/useStandingQuery.graphql";
import type { Refusal } from "../../relay/faults";
import { reread } from "../../relay/reread";
import { useRead } from "../../relay/useRead";

const QUERY = graphql`
  query useStandingQuery($token: String!) {
    link(token: $token) {
      purpose
      state
    }
  }
`;

/** How a link stands; UNKNOWN where it is none of those that are expected. */
export type Standing = LinkState | "UNKNOWN";

interface Found {
  purpose: LinkPurpose | null;
  state: Standing;
  /** Asks anew: it may have died since. */
  look: () => Promise<unknown>;
}

/** What a link is for and how it stands, told before anything is filled in. Looking changes nothing (INV-5). */
export function useStanding(token: string, ...expected: LinkPurpose[]): Found {
  const relay = useRelayEnvironment();
  const { link } = useRead<useStandingQuery>(QUERY, { token });
  const look = useCallback(() => reread<useStandingQuery>(relay, QUERY, { token }), [relay, token]);
  if (!link || !expected.includes(link.purpose)) return { purpose: null, state: "UNKNOWN", look };
  return { ...link, look };
}

/** Whether an error of a payload says that the link can't be used. */
export const isDead = ({ code }: Refusal) =>
  code === "INVALID_TOKEN" || code === "EXPIRED" || code.startsWith("INVITATION_");
