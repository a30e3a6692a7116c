import { Button } from "../design/Button";
import layout from "../design/layout.module.css";
import { Alert } from "../design/Notice";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import type { Fault } from "../relay/faults";

/** What could not be read: why, and a way to try again. */
export function Unfinished({ fault, again }: { fault: Fault; again: () => void }) {
  const say = useTexts(COMMON);
  return (
    <div className={layout.screen}>
      <Alert>{fault.message || say("network")}</Alert>
      <div className={layout.row}>
        <Button kind="primary" onClick={again}>
          {say("again")}
        </Button>
      </div>
    </div>
  );
}
