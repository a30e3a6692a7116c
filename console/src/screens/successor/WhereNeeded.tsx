import type { ReactNode } from "react";
import { useFormState } from "../../forms/Form";

/** The field `successorId` where somebody has to be chosen; or was, before a reload: nobody is sent who is not seen. */
export function WhereNeeded({ needed, children }: { needed: boolean; children: ReactNode }) {
  const { values } = useFormState();
  return needed || values.successorId ? children : null;
}
