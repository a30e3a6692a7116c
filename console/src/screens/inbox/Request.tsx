import { graphql, useFragment } from "react-relay";
import type { Request_item$key } from "../../__generated__/Request_item.graphql";
import { Notice } from "../../design/Notice";
import { Told, useTexts } from "../../language/texts";
import { TEXTS } from "./texts";

const ITEM = graphql`
  fragment Request_item on InboxItem {
    ... on CollaborationRequest {
      collaborationVerified: verified
      role {
        name
      }
    }
    ... on PartnershipRequest {
      partnershipVerified: verified
    }
  }
`;

/** What it means to accept a request, and how sure it is who asks. */
export function Request({ item: key }: { item: Request_item$key }) {
  const say = useTexts(TEXTS);
  const { collaborationVerified, partnershipVerified, role } = useFragment(ITEM, key);
  return (
    <>
      {collaborationVerified === false && <Notice tone="warn">{say("collaboration_unverified")}</Notice>}
      {partnershipVerified === false && <Notice tone="warn">{say("partnership_unverified")}</Notice>}
      <p>{role ? <Told text={TEXTS.collaboration_role} role={role.name} /> : say("partnership_meaning")}</p>
    </>
  );
}
