import { graphql, useFragment } from "react-relay";
import type { OwnSessions_account$key } from "../../__generated__/OwnSessions_account.graphql";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./account.module.css";
import { deviceOf } from "./device";
import { EndSessions } from "./EndSessions";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Sessions", nl: "Sessies" },
  about: {
    en: "Where you are logged in. End what you don't know, and change your password then.",
    nl: "Waar je bent ingelogd. Beëindig wat je niet kent, en wijzig dan je wachtwoord.",
  },
  device: { en: "{browser} on {system}", nl: "{browser} op {system}" },
  unknown: { en: "Unknown program", nl: "Onbekend programma" },
  current: { en: "This session", nl: "Deze sessie" },
  used: { en: "Last used {used}, since {began}", nl: "Laatst gebruikt {used}, sinds {began}" },
  end: { en: "End", nl: "Beëindigen" },
  end_of: { en: "End the session of {device}", nl: "Sessie van {device} beëindigen" },
  end_others: { en: "End all others", nl: "Alle andere beëindigen" },
  no_others: { en: "There is no other session.", nl: "Er is geen andere sessie." },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnSessions_account on Account {
    sessions {
      id
      createdAt
      lastUsedAt
      userAgent
      current
    }
  }
`;

export interface Ending {
  ids: readonly string[];
  /** Of which device it is, where it is one. */
  device: string | null;
}

export function OwnSessions({ account }: { account: OwnSessions_account$key }) {
  const say = useTexts(TEXTS);
  const { full, ago } = useMoments();
  const { sessions } = useFragment(ACCOUNT, account);
  const { opened, open, close, heading } = useDialogs<Ending>();
  const others = sessions.filter(({ current }) => !current).map(({ id }) => id);
  const called = (userAgent: string | null | undefined) => {
    const device = deviceOf(userAgent ?? "");
    return device ? say("device", { ...device }) : userAgent || say("unknown");
  };
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      <ul className={styles.rows}>
        {sessions.map(({ id, createdAt, lastUsedAt, userAgent, current }) => {
          const device = called(userAgent);
          return (
            <li key={id}>
              <div className={styles.what}>
                <span className={styles.name}>
                  <bdi title={userAgent ?? undefined}>{device}</bdi>{" "}
                  {current && <Badge tone="accent">{say("current")}</Badge>}
                </span>
                <span className={layout.quiet}>{say("used", { used: ago(lastUsedAt), began: full(createdAt) })}</span>
              </div>
              {!current && (
                <Button
                  kind="danger"
                  aria-label={say("end_of", { device })}
                  onClick={() => open({ ids: [id], device })}
                >
                  {say("end")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        kind="danger"
        why={others.length ? null : say("no_others")}
        onClick={() => open({ ids: others, device: null })}
      >
        {say("end_others")}
      </Button>
      {opened && <EndSessions ending={opened} close={close} />}
    </Section>
  );
}
