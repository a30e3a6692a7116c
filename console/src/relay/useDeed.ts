import { useState } from "react";
import { told } from "../forms/useForm";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import type { Refusal } from "./faults";

/** Something done by one press of a button: whether it is under way, and why it was refused. */
export function useDeed() {
  const say = useTexts(COMMON);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (deed: () => Promise<readonly Refusal[]>) => {
    setBusy(true);
    setRefused(null);
    try {
      const refusals = await deed();
      if (refusals.length) setRefused(refusals.map(({ message }) => message).join(" "));
    } catch (reason) {
      setRefused(told(reason, say));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refused, run };
}
