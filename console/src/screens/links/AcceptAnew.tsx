import layout from "../../design/layout.module.css";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { type Texts, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { NewPasswordField } from "./NewPasswordField";
import { LINK_TEXTS } from "./texts";

const TEXTS = {
  name: LINK_TEXTS.name,
  accept: { en: "Accept the invitation", nl: "Uitnodiging accepteren" },
} as const satisfies Texts;

const INITIAL = { name: "", password: "" };
const REQUIRED = ["name", "password"] as const;
const SECRET = ["password"] as const;

interface Props {
  /** The invited address, which the account gets. */
  address: string;
  accept: (given: typeof INITIAL) => Promise<readonly Refusal[]>;
}

/** Accepts with a new account. */
export function AcceptAnew({ address, accept }: Props) {
  const say = useTexts(TEXTS);
  const form = useForm({
    name: "accept-anew",
    initial: INITIAL,
    required: REQUIRED,
    secret: SECRET,
    submit: accept,
  });
  return (
    <div className={layout.card}>
      <Form form={form}>
        <TextField name="name" label={say("name")} autoComplete="name" />
        <NewPasswordField address={address} />
        <div>
          <Submit>{say("accept")}</Submit>
        </div>
      </Form>
    </div>
  );
}
