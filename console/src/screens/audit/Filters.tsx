import { useId } from "react";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import form from "../../forms/Form.module.css";
import { useLanguage } from "../../language/language";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Audit.module.css";
import { ACTIONS, actionsOf, GROUPS, isAction } from "./actions";
import { ObjectField } from "./ObjectField";
import type { Wanted } from "./useWanted";

const TEXTS = {
  filter: { en: "What to show", nl: "Wat te tonen" },
  action: { en: "What", nl: "Wat" },
  everything: { en: "Everything", nl: "Alles" },
  who: { en: "Who", nl: "Wie" },
  target: { en: "On what", nl: "Waaraan" },
  from: { en: "From", nl: "Vanaf" },
  to: { en: "Up to and including", nl: "Tot en met" },
  clear: { en: "Show everything", nl: "Alles tonen" },
} as const satisfies Texts;

interface Props {
  wanted: Wanted;
  want: (change: Partial<Wanted>) => void;
}

/** Narrows the log; what is chosen stands in the address. */
export function Filters({ wanted, want, clear }: Props & { clear: () => void }) {
  const say = useTexts(TEXTS);
  const narrowed = Object.values(wanted).some(Boolean);
  return (
    <search className={layout.filters} aria-label={say("filter")}>
      <ActionField wanted={wanted} want={want} />
      <ObjectField label={say("who")} value={wanted.actor} choose={(actor) => want({ actor })} people />
      <ObjectField label={say("target")} value={wanted.target} choose={(target) => want({ target })} />
      <DayField label={say("from")} value={wanted.from} choose={(from) => want({ from })} />
      <DayField label={say("to")} value={wanted.to} choose={(to) => want({ to })} />
      {narrowed && (
        <Button kind="quiet" onClick={clear}>
          {say("clear")}
        </Button>
      )}
    </search>
  );
}

function ActionField({ wanted, want }: Props) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const id = useId();
  return (
    <div className={`${form.field} ${styles.wide}`}>
      <label htmlFor={id}>{say("action")}</label>
      <select
        id={id}
        className={form.input}
        value={wanted.action ?? ""}
        onChange={({ target: { value } }) => want({ action: isAction(value) ? value : null })}
      >
        <option value="">{say("everything")}</option>
        {GROUPS.map(({ name, begins }) => (
          <optgroup key={name.en} label={name[language]}>
            {actionsOf(begins).map((action) => (
              <option key={action} value={action}>
                {ACTIONS[action][language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface DayFieldProps {
  label: string;
  value: string | null;
  choose: (day: string | null) => void;
}

function DayField({ label, value, choose }: DayFieldProps) {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`${form.input} ${styles.day}`}
        type="date"
        value={value ?? ""}
        onChange={(event) => choose(event.target.value || null)}
      />
    </div>
  );
}
