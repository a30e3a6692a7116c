import { useId } from "react";
import form from "../../forms/Form.module.css";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./organisations.module.css";

const TEXTS = {
  file: { en: "File", nl: "Bestand" },
  hint: { en: "PDF or XML, 5 MB at the most.", nl: "Pdf of xml, hoogstens 5 MB." },
} as const satisfies Texts;

interface Props {
  error: string | null | undefined;
  onChange: (file: File | null) => void;
}

/** Chooses a file, by its button or by dropping one on it. */
export function FileField({ error, onChange }: Props) {
  const say = useTexts(TEXTS);
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{say("file")}</label>
      <p className={form.hint} id={`${id}-hint`}>
        {say("hint")}
      </p>
      <input
        id={id}
        type="file"
        className={styles.file}
        accept=".pdf,.xml,application/pdf,application/xml,text/xml"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
      {error && (
        <p className={form.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
