import { Alert, Notice } from "../../design/Notice";
import type { Reading } from "./useCrossings";
import { useScope } from "./useScope";

/** What was read, and what was not: a list never claims to be complete when it isn't. */
export function Completeness({ reading }: { reading: Reading }) {
  const { complete, sentences } = useScope(reading);
  return (
    <>
      {reading.failure && <Alert>{reading.failure}</Alert>}
      <Notice tone={complete ? "plain" : "warn"}>{sentences.join(" ")}</Notice>
    </>
  );
}
