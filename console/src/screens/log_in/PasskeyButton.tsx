import { Form, Submit } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { useTexts } from "../../language/texts";
import { TEXTS } from "./texts";
import type { Tried } from "./usePasskeyLogIn";

const NOTHING = {};

interface Props {
  by: () => Promise<Tried>;
  /** Somebody has logged in: the account's id. */
  entered: (account: string | null) => Promise<void>;
}

/** Logs in by what a device answers; the browser asks for it. */
export function PasskeyButton({ by, entered }: Props) {
  const say = useTexts(TEXTS);
  const form = useForm({
    name: "log-in-passkey",
    initial: NOTHING,
    submit: async () => {
      const { errors, account } = await by();
      if (!errors.length) await entered(account);
      return errors;
    },
  });
  return (
    <Form form={form}>
      <Submit kind="second">{say("use_passkey")}</Submit>
    </Form>
  );
}
