import { useMemo } from "react";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { useTexts } from "../../language/texts";
import type { Pending } from "./pending";
import { TEXTS } from "./texts";
import { usePasswordLogIn } from "./usePasswordLogIn";

const SECRET = ["password"] as const;
const REQUIRED = ["email", "password"] as const;

export interface PasswordLogInProps {
  entered: () => Promise<void>;
  /** The address to begin with. */
  email?: string | undefined;
  /** A second factor is asked for; `problem` is why its passkey did not do. */
  goesOn: (pending: Pending, problem: string | null) => void;
}

/** By address and password. */
export function PasswordLogIn({ entered, email = "", goesOn }: PasswordLogInProps) {
  const say = useTexts(TEXTS);
  const logIn = usePasswordLogIn();
  const form = useForm({
    name: "log-in",
    initial: useMemo(() => ({ email, password: "" }), [email]),
    required: REQUIRED,
    secret: SECRET,
    submit: async (values) => {
      const { errors, pending, problem } = await logIn(values);
      if (pending) goesOn(pending, problem);
      else if (!errors.length) await entered();
      return errors;
    },
  });
  return (
    <Form form={form}>
      <TextField name="email" type="email" label={say("email")} autoComplete="username" />
      <TextField name="password" type="password" label={say("password")} autoComplete="current-password" />
      <Submit>{say("title")}</Submit>
    </Form>
  );
}
