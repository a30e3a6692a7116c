import { useEffect } from "react";
import type { AuditFilter } from "../../__generated__/EventsQuery.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { csv, save } from "../../design/files";
import { Alert } from "../../design/Notice";
import { Actions } from "../../forms/Form";
import { useLanguage } from "../../language/language";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";
import { ACTIONS } from "./actions";
import { type Exported, useExport } from "./useExport";

const TEXTS = {
  title: { en: "The audit log as CSV", nl: "Het logboek als CSV" },
  what: {
    en: "All that the filter finds is read, page after page. You can stop at any time; then nothing is saved.",
    nl: "Alles wat het filter vindt, wordt pagina voor pagina gelezen. Je kunt altijd stoppen; dan wordt er niets opgeslagen.",
  },
  begun: { en: "Reading begins…", nl: "Het lezen begint…" },
  read: {
    en: "{count, plural, one {# event} other {# events}} read, back to {date}",
    nl: "{count, plural, one {# gebeurtenis} other {# gebeurtenissen}} gelezen, terug tot {date}",
  },
  stop: { en: "Stop", nl: "Stoppen" },
  go_on: { en: "Go on from here", nl: "Hiervandaan verder" },
  saved: {
    en: "{count, plural, =0 {Nothing was found: the file has headings only.} one {# event was saved.} other {# events were saved.}}",
    nl: "{count, plural, =0 {Er is niets gevonden: het bestand heeft alleen koppen.} one {# gebeurtenis is opgeslagen.} other {# gebeurtenissen zijn opgeslagen.}}",
  },
  file: { en: "audit-log-{day}.csv", nl: "logboek-{day}.csv" },
  when: { en: "When", nl: "Wanneer" },
  action: { en: "Action", nl: "Actie" },
  sentence: { en: "What", nl: "Wat" },
  target: { en: "On what", nl: "Waaraan" },
  target_id: { en: "Its id", nl: "Id daarvan" },
  before: { en: "Before", nl: "Voor" },
  after: { en: "After", nl: "Na" },
  actor: { en: "Who", nl: "Wie" },
  actor_id: { en: "Their id", nl: "Id van wie" },
  origin: { en: "From where", nl: "Vanwaar" },
} as const satisfies Texts;

interface Props {
  filter: AuditFilter;
  close: () => void;
}

/** Reads the log to its end, saves it, and closes. */
export function ExportDialog({ filter, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const { language } = useLanguage();
  const moments = useMoments();

  const rowOf = (event: Exported) => [
    event.at,
    event.action,
    ACTIONS[event.action][language],
    event.target,
    event.targetId ?? "",
    event.before ?? "",
    event.after ?? "",
    event.actor,
    event.actorId ?? "",
    event.origin ?? "",
  ];
  const done = (events: readonly Exported[]) => {
    const headings = (
      ["when", "action", "sentence", "target", "target_id", "before", "after", "actor", "actor_id", "origin"] as const
    ).map((name) => say(name));
    const name = say("file", { day: new Date().toISOString().slice(0, 10) });
    save(name, "text/csv;charset=utf-8", csv([headings, ...events.map(rowOf)]));
    announce(say("saved", { count: events.length }));
    close();
  };
  const { read, oldest, fault, run, stop } = useExport(filter, done);
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins with the dialog, and ends with it
  useEffect(() => {
    run();
    return stop;
  }, []);

  return (
    <Dialog title={say("title")} onClose={close}>
      <p>{say("what")}</p>
      {!fault && <progress className={styles.progress} aria-label={say("title")} />}
      <p role="status">{oldest ? say("read", { count: read, date: moments.date(oldest) }) : say("begun")}</p>
      {fault && <Alert key={read}>{fault}</Alert>}
      <Actions>
        {fault && (
          <Button kind="primary" onClick={run}>
            {say("go_on")}
          </Button>
        )}
        <Button onClick={close}>{say("stop")}</Button>
      </Actions>
    </Dialog>
  );
}
