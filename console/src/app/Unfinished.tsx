import { Button } from "../design/Button";
import layout from "../design/layout.module.css";
import { Alert } from "../design/Notice";
import { COMMON } from "../language/common";
import { type Texts, useTexts } from "../language/texts";
import type { Fault } from "../relay/faults";

const TEXTS = {
  title: { en: "This did not work", nl: "Dat is niet gelukt" },
} as const satisfies Texts;

/** What could not be read: why, and a way to try again. */
export function Unfinished({ fault, again }: { fault: Fault; again: () => void }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  return (
    <div className={layout.screen}>
      <h1>{say("title")}</h1>
      <Alert>{fault.message || common("network")}</Alert>
      <div className={layout.row}>
        <Button kind="primary" onClick={again}>
          {common("again")}
        </Button>
      </div>
    </div>
  );
}
