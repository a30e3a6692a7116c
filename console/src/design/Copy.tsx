import { useRef, useState } from "react";
import { type Texts, useTexts } from "../language/texts";
import { useAnnounce } from "./Announcer";
import { Button } from "./Button";
import styles from "./Copy.module.css";

const TEXTS = {
  copy: { en: "Copy", nl: "Kopiëren" },
  copy_what: { en: "Copy: {what}", nl: "Kopiëren: {what}" },
  copied: { en: "Copied: {what}", nl: "Gekopieerd: {what}" },
  selected: {
    en: "This browser does not copy by itself. It is selected: copy it with the keyboard.",
    nl: "Deze browser kopieert niet uit zichzelf. Het is geselecteerd: kopieer het met het toetsenbord.",
  },
} as const satisfies Texts;

/** A text to take elsewhere exactly as it is, and the button that copies it. `what`: what it is, in a word. */
export function Copy({ text, what }: { text: string; what: string }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const element = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(say("copied", { what }));
    } catch {
      if (element.current) getSelection()?.selectAllChildren(element.current);
      setFailed(true);
    }
  };

  return (
    <span className={styles.copy}>
      <code ref={element} className={styles.text}>
        {text}
      </code>
      <Button kind="quiet" aria-label={say("copy_what", { what })} onClick={() => void copy()}>
        {say("copy")}
      </Button>
      {failed && <span role="status">{say("selected")}</span>}
    </span>
  );
}
