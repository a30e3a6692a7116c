import type { ReactNode } from "react";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Notice } from "../design/Notice";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import { Actions, Form, Submit } from "./Form";
import { type FormOptions, useForm, type Values } from "./useForm";

export interface FormDialogProps<T extends Values> extends FormOptions<T> {
  title: string;
  /** What the button says that sends it. */
  action: string;
  kind?: "primary" | "danger";
  /** Why it can't be sent any more. */
  why?: string | null;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog, which closes when it was sent, or given up. */
export function FormDialog<T extends Values>(props: FormDialogProps<T>) {
  const { title, action, kind = "primary", why = null, onClose, children, ...options } = props;
  const common = useTexts(COMMON);
  const form = useForm<T>({
    ...options,
    submit: async (values) => {
      const refusals = await options.submit(values);
      if (!refusals.length) onClose();
      return refusals;
    },
  });
  const giveUp = () => {
    form.forget();
    onClose();
  };
  const whyNow = form.busy ? null : why; // what is being sent here may be why
  return (
    <Dialog title={title} onClose={giveUp}>
      <Form form={form}>
        {children}
        {whyNow && <Notice tone="warn">{whyNow}</Notice>}
        <Actions>
          <Button onClick={giveUp}>{common("cancel")}</Button>
          <Submit kind={kind} why={whyNow}>
            {action}
          </Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
