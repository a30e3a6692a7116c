import { useCallback } from "react";
import { graphql } from "react-relay";
import type { usePasskeyLogInCompleteMutation } from "../../__generated__/usePasskeyLogInCompleteMutation.graphql";
import type { usePasskeyLogInStartMutation } from "../../__generated__/usePasskeyLogInStartMutation.graphql";
import { askPasskey } from "../../app/passkeys";
import { useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { TEXTS } from "./texts";

const START = graphql`
  mutation usePasskeyLogInStartMutation {
    startPasskeyLogIn {
      challenge
      options
      errors {
        code
        message
        field
      }
    }
  }
`;

const COMPLETE = graphql`
  mutation usePasskeyLogInCompleteMutation($input: CompletePasskeyLogInInput!) {
    completePasskeyLogIn(input: $input) {
      account {
        id
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** What came of it: refusals, what the browser had to say among them, or the id of the account that is logged in. */
export interface Tried {
  errors: readonly Refusal[];
  account: string | null;
}

/** Logs in by passkey. */
export function usePasskeyLogIn() {
  const say = useTexts(TEXTS);
  const start = useAct<usePasskeyLogInStartMutation>(START);
  const complete = useAct<usePasskeyLogInCompleteMutation>(COMPLETE);

  /** Goes on with a challenge. */
  const goOn = useCallback(
    async (challenge: string, options: string): Promise<Tried> => {
      const { credential, problem } = await askPasskey(options);
      if (problem) return { errors: [{ code: problem, message: say(problem) }], account: null };
      const { errors, account } = await complete({ input: { challenge, credential, cookie: true } });
      return { errors, account: account?.id ?? null };
    },
    [say, complete],
  );

  /** With a passkey alone, whoever's it is. */
  const alone = useCallback(async (): Promise<Tried> => {
    const { challenge, options, errors } = await start({});
    return challenge && options ? goOn(challenge, options) : { errors, account: null };
  }, [start, goOn]);

  return { alone, goOn };
}
