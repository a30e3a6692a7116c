import { Button } from "../../../design/Button";
import { Alert } from "../../../design/Notice";
import { Actions } from "../../../forms/Form";
import { COMMON } from "../../../language/common";
import { type Texts, useTexts } from "../../../language/texts";
import type { Row } from "./csv";
import { RowTable, type ToldRow } from "./RowTable";
import styles from "./Several.module.css";
import type { Inviting } from "./useInviting";

const TEXTS = {
  label: { en: "What became of each row", nl: "Wat er van elke regel werd" },
  progress: { en: "{settled} of {of} done", nl: "{settled} van {of} gedaan" },
  stop: { en: "Stop", nl: "Stoppen" },
  done: {
    en: "{count, plural, =0 {Nobody new is in the list of users.} one {# person is in the list of users now.} other {# people are in the list of users now.}}",
    nl: "{count, plural, =0 {Er staat niemand nieuw in de lijst met gebruikers.} one {# persoon staat nu in de lijst met gebruikers.} other {# mensen staan nu in de lijst met gebruikers.}}",
  },
  refused: {
    en: "{count, plural, one {# row was refused.} other {# rows were refused.}}",
    nl: "{count, plural, one {# regel is geweigerd.} other {# regels zijn geweigerd.}}",
  },
  unsent: {
    en: "{count, plural, one {# row was not sent.} other {# rows were not sent.}}",
    nl: "{count, plural, one {# regel is niet verstuurd.} other {# regels zijn niet verstuurd.}}",
  },
  row_done: { en: "Done", nl: "Gedaan" },
  row_refused: { en: "Refused", nl: "Geweigerd" },
  row_unsent: { en: "Not sent", nl: "Niet verstuurd" },
  again: { en: "Keep these for another try", nl: "Deze bewaren voor een nieuwe poging" },
  add: {
    en: "{count, plural, one {Add # user instead} other {Add # users instead}}",
    nl: "{count, plural, one {In plaats daarvan # gebruiker toevoegen} other {In plaats daarvan # gebruikers toevoegen}}",
  },
} as const satisfies Texts;

interface Props {
  sent: Inviting;
  onStop: () => void;
  /** Who can't be invited by e-mail, and whose name is known. */
  onAdd: (rows: readonly Row[]) => void;
  /** Another try with what was not done. */
  onAgain: (rows: readonly Row[]) => void;
  onClose: () => void;
}

/** How the sending goes, and in the end what became of each row. */
export function SentRows({ sent, onStop, onAdd, onAgain, onClose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { rows, outcomes, progress, fault } = sent;
  const refused = rows.filter(({ line }) => outcomes.get(line)?.refusal);
  const unsent = rows.filter(({ line }) => !outcomes.has(line));
  const done = rows.filter(({ line }) => outcomes.get(line)?.refusal === null);

  if (progress) {
    return (
      <>
        <p role="status">{say("progress", progress)}</p>
        <progress className={styles.progress} value={progress.settled} max={progress.of} aria-label={say("label")} />
        <Actions>
          <Button onClick={onStop}>{say("stop")}</Button>
        </Actions>
      </>
    );
  }

  const addable = refused.filter(
    ({ line, name }) => name && outcomes.get(line)?.refusal?.code === "SHARED_EMAIL_DOMAIN",
  );
  const undone = [...refused, ...unsent];
  const told: ToldRow[] = [
    ...refused.map((row) => ({
      row,
      tone: "bad" as const,
      state: say("row_refused"),
      told: outcomes.get(row.line)?.refusal?.message ?? null,
    })),
    ...unsent.map((row) => ({ row, tone: "plain" as const, state: say("row_unsent"), told: null })),
    ...done.map((row) => ({ row, tone: "good" as const, state: say("row_done"), told: null })),
  ];
  return (
    <>
      {fault && <Alert>{fault}</Alert>}
      <p role="status">
        {say("done", { count: done.length })} {refused.length > 0 && say("refused", { count: refused.length })}{" "}
        {unsent.length > 0 && say("unsent", { count: unsent.length })}
      </p>
      <RowTable rows={told} label={say("label")} />
      <Actions>
        {addable.length > 0 && <Button onClick={() => onAdd(addable)}>{say("add", { count: addable.length })}</Button>}
        {undone.length > 0 && <Button onClick={() => onAgain(undone)}>{say("again")}</Button>}
        <Button kind="primary" onClick={onClose}>
          {common("close")}
        </Button>
      </Actions>
    </>
  );
}
