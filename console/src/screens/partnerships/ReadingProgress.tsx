import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Partnerships.module.css";
import type { Reading } from "./useCrossings";

const TEXTS = {
  label: { en: "Reading memberships", nl: "Lidmaatschappen lezen" },
  reading: {
    en: "Looked through {organisations, number} of {ofOrganisations, number} organisations and {users, number} of {ofUsers, number} users…",
    nl: "{organisations, number} van {ofOrganisations, number} organisaties en {users, number} van {ofUsers, number} gebruikers doorgekeken…",
  },
  stop: { en: "Stop reading", nl: "Stop met lezen" },
} as const satisfies Texts;

/** How far the reading is, while it goes on. */
export function ReadingProgress({ reading, stop }: { reading: Reading; stop: () => void }) {
  const say = useTexts(TEXTS);
  if (reading.state !== "reading") return null;
  const { organisations, ofOrganisations, users, ofUsers } = reading.progress;
  const of = ofOrganisations + ofUsers;
  return (
    <div className={layout.row}>
      <progress
        className={styles.progress}
        aria-label={say("label")}
        max={of || 1}
        value={of ? organisations + users : undefined}
      />
      {of > 0 && <span className={layout.quiet}>{say("reading", { ...reading.progress })}</span>}
      <Button kind="quiet" onClick={stop}>
        {say("stop")}
      </Button>
    </div>
  );
}
