// Deciding about what waits: whoever is too late is told at the item what happened meanwhile.

import { useEffect, useRef, useState } from "react";
import { graphql } from "react-relay";
import type { useDecisionsAcceptMembershipMutation } from "../../__generated__/useDecisionsAcceptMembershipMutation.graphql";
import type { useDecisionsAcceptPartnershipMutation } from "../../__generated__/useDecisionsAcceptPartnershipMutation.graphql";
import type { useDecisionsDeclineMembershipMutation } from "../../__generated__/useDecisionsDeclineMembershipMutation.graphql";
import type { useDecisionsDeclinePartnershipMutation } from "../../__generated__/useDecisionsDeclinePartnershipMutation.graphql";
import type { useDecisionsReadMutation } from "../../__generated__/useDecisionsReadMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { told } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { useLanguage } from "../../language/language";
import { useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { useInboxNews } from "./InboxNews";
import { TEXTS } from "./texts";

const ACCEPT_MEMBERSHIP = graphql`
  mutation useDecisionsAcceptMembershipMutation($input: AcceptMembershipInput!) {
    acceptMembership(input: $input) {
      membership {
        id
        status
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const ACCEPT_PARTNERSHIP = graphql`
  mutation useDecisionsAcceptPartnershipMutation($input: AcceptPartnershipInput!) {
    acceptPartnership(input: $input) {
      partnership {
        id
        status
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const DECLINE_MEMBERSHIP = graphql`
  mutation useDecisionsDeclineMembershipMutation($input: DeclineMembershipInput!) {
    declineMembership(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

const DECLINE_PARTNERSHIP = graphql`
  mutation useDecisionsDeclinePartnershipMutation($input: DeclinePartnershipInput!) {
    declinePartnership(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

const READ = graphql`
  mutation useDecisionsReadMutation($input: MarkInboxItemReadInput!) {
    markInboxItemRead(input: $input) {
      item {
        id
        readAt
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const isTooLate = ({ code }: Refusal) => code === "ALREADY_SETTLED" || code === "EXPIRED";

/** What is decided about. */
export interface Item {
  readonly id: string;
  readonly readAt?: string | null | undefined;
  readonly membershipId?: string | undefined;
  readonly partnership?: { readonly id: string } | undefined;
}

interface Complaint {
  message: string;
  /** It was decided before, or its time was over. */
  tooLate: boolean;
}

export interface Decisions {
  busy: ReadonlySet<string>;
  complaints: Readonly<Record<string, Complaint>>;
  accept: (item: Item) => Promise<unknown>;
  /** What was wrong, for the form; throws a Fault. */
  decline: (item: Item, reason: string) => Promise<readonly Refusal[]>;
  read: (item: Item) => Promise<unknown>;
}

type Decided = "state_ACCEPTED" | "state_DECLINED" | null;

export function useDecisions(): Decisions {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const { inbox } = useInboxNews();
  const acceptMembership = useAct<useDecisionsAcceptMembershipMutation>(ACCEPT_MEMBERSHIP);
  const acceptPartnership = useAct<useDecisionsAcceptPartnershipMutation>(ACCEPT_PARTNERSHIP);
  const declineMembership = useAct<useDecisionsDeclineMembershipMutation>(DECLINE_MEMBERSHIP);
  const declinePartnership = useAct<useDecisionsDeclinePartnershipMutation>(DECLINE_PARTNERSHIP);
  const markRead = useAct<useDecisionsReadMutation>(READ);
  const deciding = useRef(new Set<string>());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [complaints, setComplaints] = useState<Decisions["complaints"]>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server said, it said in the former language
  useEffect(() => setComplaints({}), [language]);

  function complain(id: string, refusals: readonly Refusal[]) {
    const tooLate = refusals.some(isTooLate);
    const message = refusals.map((refusal) => refusal.message).join(" ");
    setComplaints((before) => ({ ...before, [id]: { message, tooLate } }));
  }

  function decides(id: string, does: boolean) {
    if (does) deciding.current.add(id);
    else deciding.current.delete(id);
    setBusy(new Set(deciding.current));
  }

  const read = async ({ id }: Item) => (await markRead({ input: { inboxItemId: id } })).errors;

  /** The refusals that are for the form where something was typed; others are told at the item. */
  async function decide(item: Item, act: () => Promise<readonly Refusal[]>, decided: Decided, typed = false) {
    const { id } = item;
    if (deciding.current.has(id)) return [];
    decides(id, true);
    inbox.decides(id, true);
    setComplaints(({ [id]: _, ...others }) => others);
    try {
      const refusals = await act();
      const stays = refusals.length > 0 && !refusals.some(isTooLate);
      if (stays) inbox.decides(id, false);
      if (stays && typed) return refusals;
      // who decides has read it; where that fails, it stays new
      if (!refusals.length && decided && !item.readAt) await read(item).catch(() => {});
      await inbox.again().catch(() => void inbox.freshen());
      if (refusals.length) complain(id, refusals);
      else if (decided) announce(say(decided));
    } catch (fault) {
      inbox.decides(id, false);
      if (typed) throw fault;
      complain(id, [{ code: "", message: told(fault, common) }]);
    } finally {
      decides(id, false);
    }
    return [];
  }

  function accepts({ membershipId, partnership }: Item) {
    if (membershipId) return acceptMembership({ input: { membershipId } });
    return acceptPartnership({ input: { partnershipId: partnership?.id ?? "" } });
  }

  function declines({ membershipId, partnership }: Item, given: { reason?: string }) {
    if (membershipId) return declineMembership({ input: { membershipId, ...given } });
    return declinePartnership({ input: { partnershipId: partnership?.id ?? "", ...given } });
  }

  return {
    busy,
    complaints,
    accept: (item) => decide(item, async () => (await accepts(item)).errors, "state_ACCEPTED"),
    decline: (item, reason) =>
      decide(item, async () => (await declines(item, reason ? { reason } : {})).errors, "state_DECLINED", true),
    read: (item) => decide(item, () => read(item), null),
  };
}
