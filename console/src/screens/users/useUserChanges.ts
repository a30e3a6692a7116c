import { useEffect, useEffectEvent } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { requestSubscription } from "relay-runtime";
import type { useUserChangesSubscription } from "../../__generated__/useUserChangesSubscription.graphql";
import { BEGINS } from "../../relay/live";

const SUBSCRIPTION = graphql`
  subscription useUserChangesSubscription {
    userChanged {
      userId
      user {
        id
        ...UserRow_user
      }
    }
  }
`;

interface Change {
  userId: string;
  isHere: boolean;
}

/**
 * Follows the users of the environment. What is shown of one changes in place; `changed` is told who it was and
 * whether they are still here; null where changes may have been missed.
 */
export function useUserChanges(changed: (change: Change | null) => void): void {
  const relay = useRelayEnvironment();
  const tell = useEffectEvent(changed);
  useEffect(() => {
    const missed = () => tell(null);
    const following = requestSubscription<useUserChangesSubscription>(relay, {
      subscription: SUBSCRIPTION,
      variables: {},
      onNext: (news) => {
        if (!news) return;
        const { userId, user } = news.userChanged;
        tell({ userId, isHere: user != null });
      },
      onError: () => {}, // screens tell of it when they ask
    });
    window.addEventListener(BEGINS, missed);
    return () => {
      window.removeEventListener(BEGINS, missed);
      following.dispose();
    };
  }, [relay]);
}
