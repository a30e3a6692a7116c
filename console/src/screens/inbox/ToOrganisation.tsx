import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { useLocation } from "wouter";
import type { ToOrganisationQuery } from "../../__generated__/ToOrganisationQuery.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { useTexts } from "../../language/texts";
import { useAttempt } from "../../relay/useAttempt";
import { TEXTS } from "./texts";

const QUERY = graphql`
  query ToOrganisationQuery($membership: ID!) {
    node(id: $membership) {
      ... on Membership {
        organisation {
          id
        }
      }
    }
  }
`;

/** The way on after a request was accepted: to the organisation, as long as one is a member of it. */
export function ToOrganisation({ membershipId }: { membershipId: string }) {
  const say = useTexts(TEXTS);
  const relay = useRelayEnvironment();
  const announce = useAnnounce();
  const attempt = useAttempt();
  const [, navigate] = useLocation();
  const go = async () => {
    const answer = await fetchQuery<ToOrganisationQuery>(relay, QUERY, { membership: membershipId }).toPromise();
    const organisation = answer?.node?.organisation;
    if (organisation) navigate(`/organisations/${organisation.id}`);
    else announce(say("organisation_gone"));
  };
  return (
    <Button kind="quiet" onClick={() => attempt(go)}>
      {say("to_organisation")}
    </Button>
  );
}
