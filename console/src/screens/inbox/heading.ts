import { graphql } from "react-relay";
import { readInlineData } from "relay-runtime";
import type { heading_item$data, heading_item$key } from "../../__generated__/heading_item.graphql";
import type { Say } from "../../language/texts";
import type { TEXTS } from "./texts";

const ITEM = graphql`
  fragment heading_item on InboxItem @inline {
    __typename
    id
    state
    readAt
    from {
      name
    }
    ... on CollaborationRequest {
      organisationName
    }
    ... on Notice {
      text
    }
  }
`;

/** What an item is about and how it stands. */
export type Standing = heading_item$data;

export const standingOf = (item: heading_item$key): Standing => readInlineData(ITEM, item);

/** What an item says, in a sentence. */
export function headingOf(item: Standing, say: Say<typeof TEXTS>): string {
  if (item.text) return item.text;
  if (item.organisationName) return say("collaboration", { organisation: item.organisationName });
  return say("partnership", { from: item.from.name });
}
