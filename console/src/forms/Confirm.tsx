import { type Texts, useTexts } from "../language/texts";
import { FormDialog, type FormDialogProps } from "./FormDialog";
import type { Values } from "./useForm";

const TEXTS = {
  overtaken: {
    en: "Somebody else did this in the meantime: there is nothing left to do.",
    nl: "Iemand anders deed dit intussen: er valt niets meer te doen.",
  },
} as const satisfies Texts;

/** The values of a form that asks nothing. */
const NOTHING: Values = {};

interface Props<T extends Values> extends Omit<FormDialogProps<T>, "name" | "initial" | "why"> {
  /** Of what is typed here; needed where something is. */
  name?: string;
  initial?: T;
  /** Somebody else did it in the meantime. */
  overtaken?: boolean;
}

/** Says what will happen, and does it when it is confirmed; then it closes. */
export function Confirm<T extends Values>(props: Props<T>) {
  const { kind = "danger", name = "confirm", initial = NOTHING as T, overtaken, ...rest } = props;
  const say = useTexts(TEXTS);
  return <FormDialog {...rest} kind={kind} name={name} initial={initial} why={overtaken ? say("overtaken") : null} />;
}
