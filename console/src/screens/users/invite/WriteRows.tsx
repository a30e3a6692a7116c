import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "../../../design/Button";
import layout from "../../../design/layout.module.css";
import { Actions } from "../../../forms/Form";
import form from "../../../forms/Form.module.css";
import { COMMON } from "../../../language/common";
import { type Texts, useTexts } from "../../../language/texts";
import { LARGEST } from "./csv";
import styles from "./Several.module.css";

const TEXTS = {
  list: { en: "Addresses, one a line", nl: "Adressen, één per regel" },
  hint: {
    en: "Or lines of a spreadsheet with the columns address, name and role, separated by “;” or “,”. Without a role they become Basic user. Paste them, drop a CSV file here, or choose one.",
    nl: "Of regels uit een spreadsheet met de kolommen adres, naam en rol, gescheiden door ‘;’ of ‘,’. Zonder rol word je Basisgebruiker. Plak ze, sleep een CSV-bestand hierheen, of kies er een.",
  },
  choose: { en: "Choose a CSV file", nl: "CSV-bestand kiezen" },
  check: { en: "Check", nl: "Controleren" },
  nothing: {
    en: "There is no row in this. Give an address a line.",
    nl: "Hier staat geen regel in. Geef één adres per regel.",
  },
  large: { en: "The file is larger than 5 MB: split it.", nl: "Het bestand is groter dan 5 MB: splits het." },
  not_utf8: {
    en: "The file is not UTF-8: save it as “CSV UTF-8”.",
    nl: "Het bestand is geen UTF-8: sla het op als ‘CSV UTF-8’.",
  },
} as const satisfies Texts;

type Wrong = "nothing" | "large" | "not_utf8";

interface Props {
  text: string;
  onChange: (text: string) => void;
  /** Whether there was anything in it. */
  onCheck: () => boolean;
  onClose: () => void;
}

/** A list: typed, pasted, dropped or chosen. */
export function WriteRows({ text, onChange, onCheck, onClose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<Wrong | null>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST) return setWrong("large");
    try {
      onChange(new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()));
      setWrong(null);
    } catch {
      setWrong("not_utf8");
    }
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!event.dataTransfer.files.length) return; // text: the browser's own
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };

  return (
    <>
      <div className={form.field}>
        <label htmlFor={id}>{say("list")}</label>
        <p className={form.hint} id={`${id}-hint`}>
          {say("hint")}
        </p>
        <textarea
          id={id}
          className={`${form.input} ${styles.text}`}
          value={text}
          spellCheck={false}
          data-over={over || undefined}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-hint ${id}-error` : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
          onDrop={drop}
        />
        {wrong && (
          <p className={form.error} id={`${id}-error`} role="alert">
            {say(wrong)}
          </p>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        hidden
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = ""; // the same file again, corrected
        }}
      />
      <div className={layout.head}>
        <Button onClick={() => chooser.current?.click()}>{say("choose")}</Button>
        <Actions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button kind="primary" onClick={() => setWrong(onCheck() ? null : "nothing")}>
            {say("check")}
          </Button>
        </Actions>
      </div>
    </>
  );
}
