import { Button } from "../../../design/Button";
import { Notice } from "../../../design/Notice";
import { Actions } from "../../../forms/Form";
import { COMMON } from "../../../language/common";
import { type Texts, useTexts } from "../../../language/texts";
import type { Row } from "./csv";
import { RowTable, type ToldRow } from "./RowTable";

const TEXTS = {
  label: { en: "What will happen", nl: "Wat er gaat gebeuren" },
  good: {
    en: "{count, plural, =0 {Nobody can be invited.} one {# person will be invited.} other {# people will be invited.}} Nothing was sent yet.",
    nl: "{count, plural, =0 {Niemand kan worden uitgenodigd.} one {# persoon wordt uitgenodigd.} other {# mensen worden uitgenodigd.}} Er is nog niets verstuurd.",
  },
  bad: {
    en: "{count, plural, one {# row is} other {# rows are}} left out: they come first.",
    nl: "{count, plural, one {# regel wordt} other {# regels worden}} overgeslagen, en {count, plural, one {staat} other {staan}} bovenaan.",
  },
  invited: { en: "Is invited", nl: "Wordt uitgenodigd" },
  left_out: { en: "Left out", nl: "Overgeslagen" },
  no_address: { en: "This is no e-mail address.", nl: "Dit is geen e-mailadres." },
  twice: { en: "The address stands above already.", nl: "Het adres staat hierboven al." },
  no_role: {
    en: "There is no role “{role}”: Basic user, Advanced user or Administrator.",
    nl: "Er is geen rol ‘{role}’: Basisgebruiker, Gevorderde gebruiker of Beheerder.",
  },
  send: {
    en: "{count, plural, one {Send # invitation} other {Send # invitations}}",
    nl: "{count, plural, one {# uitnodiging versturen} other {# uitnodigingen versturen}}",
  },
  back: { en: "Back to the list", nl: "Terug naar de lijst" },
  none: { en: "No row can be sent.", nl: "Geen enkele regel kan worden verstuurd." },
} as const satisfies Texts;

interface Props {
  rows: readonly Row[];
  onBack: () => void;
  onSend: (rows: readonly Row[]) => void;
}

/** A dry run: what will happen to each row, and what is wrong with it. */
export function CheckRows({ rows, onBack, onSend }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const [good, bad] = [rows.filter(({ problem }) => !problem), rows.filter(({ problem }) => problem)];
  const told: ToldRow[] = [...bad, ...good].map((row) =>
    row.problem
      ? { row, tone: "bad", state: say("left_out"), told: say(row.problem, { role: row.role.slice(0, 40) }) }
      : { row, tone: "good", state: say("invited"), told: common(`role_${row.key}`) },
  );
  return (
    <>
      <p>{say("good", { count: good.length })}</p>
      {bad.length > 0 && <Notice tone="warn">{say("bad", { count: bad.length })}</Notice>}
      <RowTable rows={told} label={say("label")} />
      <Actions>
        <Button onClick={onBack}>{say("back")}</Button>
        <Button kind="primary" onClick={() => onSend(good)} why={good.length ? null : say("none")}>
          {say("send", { count: good.length })}
        </Button>
      </Actions>
    </>
  );
}
