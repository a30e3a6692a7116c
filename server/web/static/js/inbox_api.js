// What the inbox page asks of the API.

import { call } from "./api.js";

export const INBOX = `query Inbox($first: Int!, $after: String) {
  inbox(first: $first, after: $after) {
    unreadCount position pageInfo { hasNextPage endCursor }
    edges { node { __typename id state createdAt readAt from { name }
      ... on CollaborationRequest { membershipId organisationName verified role { level key } }
      ... on PartnershipRequest { verified partnership { id message } }
      ... on Notice { text reason }
    } }
  }
}`;
export const NEWS = "subscription InboxNews($after: String) { inbox(after: $after) { cursor } }";
export const UNREAD = "query Unread { inbox(first: 1) { unreadCount } }";
export const SPEAK = `mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) { errors { code message } }
}`;

/** What can be done with an item: `(environment, more input)`, which gives the errors of the payload. */
export function acts(item) {
  const read = mutation("MarkInboxItemRead", { inboxItemId: item.id });
  if (item.__typename === "CollaborationRequest") return { read, ...decisions("Membership", item.membershipId) };
  if (item.__typename === "PartnershipRequest") return { read, ...decisions("Partnership", item.partnership.id) };
  return { read };
}

function decisions(of, id) {
  const about = { [`${of.toLowerCase()}Id`]: id };
  return { accept: mutation(`Accept${of}`, about), decline: mutation(`Decline${of}`, about) };
}

function mutation(name, about) {
  const field = name[0].toLowerCase() + name.slice(1);
  const query = `mutation ${name}($input: ${name}Input!) { ${field}(input: $input) { errors { code message field } } }`;
  return async (environment, given = {}) =>
    (await call(query, { input: { ...about, ...given } }, { environment }))[field].errors;
}
