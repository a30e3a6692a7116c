import { graphql } from "react-relay";
import type { SecondFactorMutation } from "../../__generated__/SecondFactorMutation.graphql";
import { Notice } from "../../design/Notice";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { PasskeyButton } from "./PasskeyButton";
import type { Pending } from "./pending";
import { TEXTS } from "./texts";
import { usePasskeyLogIn } from "./usePasskeyLogIn";

const COMPLETE = graphql`
  mutation SecondFactorMutation($input: CompleteLogInInput!) {
    completeLogIn(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { code: "" };
const FIELDS = ["code"] as const;

interface Props {
  pending: Pending;
  /** Why the passkey that was asked for did not do. */
  problem: string | null;
  entered: () => Promise<void>;
}

/** A log-in that waits for a code, or for a passkey. */
export function SecondFactor({ pending: { challenge, passkeyOptions }, problem, entered }: Props) {
  const say = useTexts(TEXTS);
  const complete = useAct<SecondFactorMutation>(COMPLETE);
  const passkey = usePasskeyLogIn();
  const form = useForm({
    name: "log-in-code",
    initial: INITIAL,
    required: FIELDS,
    secret: FIELDS,
    submit: async ({ code }) => {
      const { errors } = await complete({ input: { challenge, code, cookie: true } });
      if (!errors.length) await entered();
      return errors;
    },
  });
  return (
    <>
      <h2>{say("second_factor")}</h2>
      <p>{say(passkeyOptions ? "second_factor_passkey" : "second_factor_code")}</p>
      {problem && (
        <div role="alert">
          <Notice tone="warn">{problem}</Notice>
        </div>
      )}
      <Form form={form}>
        <TextField name="code" label={say("code")} hint={say("code_hint")} autoComplete="one-time-code" autoFocus />
        <Submit>{say("title")}</Submit>
      </Form>
      {passkeyOptions && <PasskeyButton by={() => passkey.goOn(challenge, passkeyOptions)} entered={entered} />}
    </>
  );
}
