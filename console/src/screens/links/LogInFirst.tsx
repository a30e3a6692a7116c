import layout from "../../design/layout.module.css";
import { Alert } from "../../design/Notice";
import { Fault, type Refusal } from "../../relay/faults";
import { LogIn } from "../log_in/LogIn";
import { Step } from "./Step";

interface Props {
  title: string;
  why: string;
  /** That somebody is logged in with another account than it takes; shown from the first time that it was so. */
  wrong: string;
  times: number;
  /** Goes on, when somebody has logged in, with what was begun; the refusals. */
  goOn: () => Promise<readonly Refusal[]>;
}

/** A step that only somebody who is logged in gets past. */
export function LogInFirst({ title, why, wrong, times, goOn }: Props) {
  const entered = async () => {
    const [refusal] = await goOn();
    if (refusal) throw new Fault(refusal.message, refusal.code); // the form of the log-in shows it
  };
  return (
    <Step title={title}>
      <p>{why}</p>
      {times > 0 && <Alert key={times}>{wrong}</Alert>}
      <div className={layout.card}>
        <LogIn entered={entered} />
      </div>
    </Step>
  );
}
