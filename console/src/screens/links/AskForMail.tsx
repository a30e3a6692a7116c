import { type ReactNode, useState } from "react";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { type Sentence, type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { Step } from "./Step";
import { LINK_TEXTS } from "./texts";

const TEXTS = {
  email: LINK_TEXTS.email,
  ask: { en: "Send me the link", nl: "Stuur mij de link" },
  sent_title: { en: "Look in your mail", nl: "Controleer je e-mail" },
  nothing: {
    en: "Nothing there after a few minutes? Look in the spam folder, or ask for another mail.",
    nl: "Na een paar minuten nog niets ontvangen? Kijk bij je ongewenste mail, of vraag een nieuwe mail aan.",
  },
  another: { en: "Ask for another mail", nl: "Vraag een nieuwe mail aan" },
} as const satisfies Texts;

const INITIAL = { email: "" };
const REQUIRED = ["email"] as const;

interface Props {
  /** Under which what was typed is kept. */
  name: string;
  title: string;
  intro: string;
  /** What the browser fills in. */
  autoComplete: "email" | "username";
  /** That it was sent, to `{email}`. */
  sent: Sentence;
  ask: (email: string) => Promise<readonly Refusal[]>;
  /** Where else to go. */
  children?: ReactNode;
}

/** Asks for the mail with a link. What is said does not tell whether the address is known. */
export function AskForMail({ name, title, intro, autoComplete, sent, ask, children }: Props) {
  const say = useTexts(TEXTS);
  const [to, setTo] = useState<string | null>(null);
  const form = useForm({
    name,
    initial: INITIAL,
    required: REQUIRED,
    submit: async ({ email }) => {
      const errors = await ask(email);
      if (!errors.length) setTo(email);
      return errors;
    },
  });
  if (to !== null)
    return (
      <Step key="sent" title={say("sent_title")}>
        <p>
          <Told text={sent} email={<bdi>{to}</bdi>} />
        </p>
        <p className={layout.quiet}>{say("nothing")}</p>
        <div className={layout.row}>
          <Button onClick={() => setTo(null)}>{say("another")}</Button>
        </div>
      </Step>
    );
  return (
    <Step key="ask" title={title}>
      <p>{intro}</p>
      <div className={layout.card}>
        <Form form={form}>
          <TextField name="email" type="email" label={say("email")} autoComplete={autoComplete} />
          <div>
            <Submit>{say("ask")}</Submit>
          </div>
        </Form>
      </div>
      {children}
    </Step>
  );
}
