import type { ReactNode } from "react";
import layout from "../design/layout.module.css";
import type { Refusal } from "../relay/faults";
import { Form, Submit } from "./Form";
import { useForm } from "./useForm";

const NOTHING = {};

interface Props {
  /** What the button says. */
  action: string;
  kind?: "primary" | "second";
  /** Does it; the refusals, none where it was done. */
  submit: () => Promise<readonly Refusal[]>;
  /** What stands beside it. */
  children?: ReactNode;
}

/** A button that sends something at once; why that was refused is said above it. */
export function FormButton({ action, kind = "second", submit, children }: Props) {
  const form = useForm({ name: "button", initial: NOTHING, submit });
  return (
    <Form form={form}>
      <div className={layout.row}>
        <Submit kind={kind}>{action}</Submit>
        {children}
      </div>
    </Form>
  );
}
