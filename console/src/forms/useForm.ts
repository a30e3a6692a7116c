import { useCallback, useEffect, useRef, useState } from "react";
import { COMMON } from "../language/common";
import { useLanguage } from "../language/language";
import { useTexts } from "../language/texts";
import { Fault, type Refusal } from "../relay/faults";
import { useDraft } from "./draft";

export type Values = Record<string, string | boolean>;
type Errors = Readonly<Record<string, string>>;

export interface FormOptions<T extends Values> {
  /** Under which what was typed is kept until it was sent. */
  name: string;
  /** Where nothing was typed. It may change under the form, as what it edits does. */
  initial: T;
  required?: readonly (keyof T & string)[];
  /** Never kept: passwords and codes. */
  secret?: readonly (keyof T & string)[];
  /** Sends it; the refusals, none where it was done. A Fault is shown at the top. */
  submit: (values: T) => Promise<readonly Refusal[]>;
}

export interface Form<T extends Values = Values> {
  name: string;
  values: T;
  set: <K extends keyof T>(field: K, value: T[K]) => void;
  /** What is wrong, by field; by "" what is about none of them. */
  errors: Errors;
  busy: boolean;
  required: readonly string[];
  send: () => Promise<void>;
  /** Gives up what was typed. */
  forget: () => void;
}

const NONE: readonly never[] = [];

export function useForm<T extends Values>({
  name,
  initial,
  required = NONE,
  secret = NONE,
  submit,
}: FormOptions<T>): Form<T> {
  const say = useTexts(COMMON);
  const { values, set, forget } = useDraft(name, initial, secret);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const { language } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server said, it said in the former language
  useEffect(() => setErrors({}), [language]);

  const send = async () => {
    if (sending.current) return;
    const empty = required.filter((field) => values[field] === "");
    if (empty.length) return setErrors(Object.fromEntries(empty.map((field) => [field, say("required")])));
    sending.current = true;
    setBusy(true);
    try {
      const refusals = await submit(values);
      setErrors(byField(refusals, Object.keys(initial)));
      if (!refusals.length) forget();
    } catch (reason) {
      setErrors({ "": told(reason, say) });
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return { name, values, set: useCallback(set, [set]), errors, busy, required, send, forget };
}

/** What to say of something that was thrown: the server's own sentence where there is one. */
export function told(reason: unknown, say: (name: "network" | "unexpected") => string): string {
  if (!(reason instanceof Fault)) {
    console.error(reason);
    return say("unexpected");
  }
  return reason.message || say("network");
}

/** The messages of refusals, each at the field that it names where the form has it, else at "". */
function byField(refusals: readonly Refusal[], fields: readonly string[]): Errors {
  const errors: Record<string, string> = {};
  for (const { field, message } of refusals) {
    const place = field?.findLast((part) => fields.includes(part)) ?? "";
    errors[place] = errors[place] ? `${errors[place]} ${message}` : message;
  }
  return errors;
}
