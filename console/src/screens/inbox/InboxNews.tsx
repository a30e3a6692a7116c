import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { useTexts } from "../../language/texts";
import { type Followed, followed, type Heard } from "./follow";
import { headingOf } from "./heading";
import { TEXTS } from "./texts";

const TOLD_BY_NAME = 2;

interface News {
  unread: number;
  /** Lists that are read from now on miss nothing. */
  known: boolean;
  inbox: Followed;
}

const NewsContext = createContext<News | null>(null);

export function useInboxNews(): News {
  const news = useContext(NewsContext);
  if (!news) throw new Error("outside the inbox's news");
  return news;
}

/** Follows the inbox of the environment at hand on every screen, and says what comes. */
export function InboxNews({ children }: { children: ReactNode }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const relay = useRelayEnvironment();
  const { place } = useSession();
  const [unread, setUnread] = useState(0);
  const [known, setKnown] = useState(false);
  const inbox = useMemo(() => followed(relay), [relay]);

  const heard = useEffectEvent(({ came, turned }: Heard) => {
    const arrived =
      came.length > TOLD_BY_NAME
        ? [say("several", { count: came.length })]
        : came.map((item) => say("arrived", { heading: headingOf(item, say) }));
    const changed = turned.flatMap((item) =>
      item.state === "NOTICE"
        ? []
        : say("turned", { heading: headingOf(item, say), state: say(`state_${item.state}`) }),
    );
    announce([...arrived, ...changed].join(" "));
  });

  const environment = place?.id;
  useEffect(() => {
    if (!environment) return;
    inbox.begin({ begun: () => setKnown(true), counted: setUnread, heard });
    return inbox.stop;
  }, [inbox, environment]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: of another environment nothing is known yet
  useEffect(
    () => () => {
      setUnread(0);
      setKnown(false);
    },
    [environment],
  );

  const news = useMemo(() => ({ unread, known, inbox }), [unread, known, inbox]);
  return <NewsContext value={news}>{children}</NewsContext>;
}
