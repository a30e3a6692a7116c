import { useState } from "react";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import layout from "../../design/layout.module.css";
import { Actions } from "../../forms/Form";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./account.module.css";

const TEXTS = {
  title: { en: "Keep these recovery codes", nl: "Bewaar deze herstelcodes" },
  means: {
    en: "Each of them stands once for your second factor, if you lose it. They are not shown again: keep them where you can reach them without your telephone.",
    nl: "Elk ervan vervangt één keer je tweede factor, als je die kwijt bent. Je ziet ze niet nog eens: bewaar ze waar je er zonder je telefoon bij kunt.",
  },
  copy: { en: "Copy", nl: "Kopiëren" },
  copied: { en: "Copied.", nl: "Gekopieerd." },
  not_copied: {
    en: "This browser does not let them be copied: print them, or write them down.",
    nl: "Deze browser laat kopiëren niet toe: druk ze af, of schrijf ze op.",
  },
  print: { en: "Print", nl: "Afdrukken" },
  kept: { en: "I have kept them", nl: "Ik heb ze bewaard" },
} as const satisfies Texts;

/** Shown once: they are nowhere but here, and gone when this is closed. */
export function RecoveryCodes({ codes, close }: { codes: readonly string[]; close: () => void }) {
  const say = useTexts(TEXTS);
  const [copied, setCopied] = useState<"copied" | "not_copied" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join("\n"));
      setCopied("copied");
    } catch {
      setCopied("not_copied");
    }
  };
  return (
    <Dialog title={say("title")}>
      <p>{say("means")}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button onClick={() => void copy()}>{say("copy")}</Button>
        <Button onClick={() => window.print()}>{say("print")}</Button>
        <span role="status">{copied && say(copied)}</span>
      </div>
      <Actions>
        <Button kind="primary" onClick={close}>
          {say("kept")}
        </Button>
      </Actions>
    </Dialog>
  );
}
