import { useCallback } from "react";
import { graphql } from "react-relay";
import type { usePasswordLogInMutation } from "../../__generated__/usePasswordLogInMutation.graphql";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import type { Pending } from "./pending";
import { usePasskeyLogIn } from "./usePasskeyLogIn";

const LOG_IN = graphql`
  mutation usePasswordLogInMutation($input: LogInInput!) {
    logIn(input: $input) {
      challenge
      passkeyOptions
      errors {
        code
        message
        field
      }
    }
  }
`;

/** What came of it: refusals, or what the log-in waits for. With neither, somebody is logged in. */
export interface Tried {
  errors: readonly Refusal[];
  pending: Pending | null;
  /** Why the passkey that was asked for did not do. */
  problem: string | null;
}

/** Logs in by address and password. A passkey that is the second factor is asked for at once. */
export function usePasswordLogIn() {
  const logIn = useAct<usePasswordLogInMutation>(LOG_IN);
  const { goOn } = usePasskeyLogIn();
  return useCallback(
    async (given: { email: string; password: string }): Promise<Tried> => {
      const { challenge, passkeyOptions = null, errors } = await logIn({ input: { ...given, cookie: true } });
      if (!challenge) return { errors, pending: null, problem: null };
      const [problem] = passkeyOptions ? (await goOn(challenge, passkeyOptions)).errors : [];
      const isIn = passkeyOptions && !problem;
      return { errors: [], pending: isIn ? null : { challenge, passkeyOptions }, problem: problem?.message ?? null };
    },
    [logIn, goOn],
  );
}
