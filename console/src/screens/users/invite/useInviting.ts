import { useRef, useState } from "react";
import { graphql } from "react-relay";
import type { useInvitingAddMutation } from "../../../__generated__/useInvitingAddMutation.graphql";
import type { useInvitingMutation } from "../../../__generated__/useInvitingMutation.graphql";
import { told } from "../../../forms/useForm";
import { COMMON } from "../../../language/common";
import { useTexts } from "../../../language/texts";
import type { Refusal } from "../../../relay/faults";
import { useAct } from "../../../relay/useAct";
import { newKey } from "../../../relay/useOnce";
import type { Row } from "./csv";

const AT_ONCE = 25; // the server takes 100; so it can be followed, and left soon

const INVITE = graphql`
  mutation useInvitingMutation($input: InviteUsersInput!) {
    inviteUsers(input: $input) {
      results {
        errors {
          code
          message
          field
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const ADD = graphql`
  mutation useInvitingAddMutation($input: AddUserInput!) {
    addUser(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

/** What became of a row: why it was refused, null where it was done. */
export interface Outcome {
  row: Row;
  refusal: Refusal | null;
}

export interface Inviting {
  rows: readonly Row[];
  /** By line; rows that are not in it were not sent. */
  outcomes: ReadonlyMap<number, Outcome>;
  /** How many of this go are settled, and of how many; null where none is under way. */
  progress: { settled: number; of: number } | null;
  /** Why it ended early. */
  fault: string | null;
}

/**
 * A key for each row, the same while the row is: where an answer was lost, it may have been done, and is not done twice
 * when it is tried again.
 */
function useKeys(): (row: Row) => string {
  const known = useRef(new Map<string, string>());
  return ({ email, name, key: role }) => {
    const row = JSON.stringify([email, name, role]);
    const key = known.current.get(row) ?? newKey();
    known.current.set(row, key);
    return key;
  };
}

/** Invites row by row, or adds, and tells how it goes. It can be stopped; what was sent by then stays sent. */
export function useInviting() {
  const common = useTexts(COMMON);
  const invite = useAct<useInvitingMutation>(INVITE);
  const add = useAct<useInvitingAddMutation>(ADD);
  const [state, setState] = useState<Inviting | null>(null);
  const stopped = useRef(false);
  const keyOf = useKeys();

  /** Sends a few rows; their refusals, in their order. */
  const sendFew = async (rows: readonly Row[]): Promise<(Refusal | null)[]> => {
    const invitations = rows.map((row) => ({ email: row.email, role: row.key, idempotencyKey: keyOf(row) }));
    const { results, errors } = await invite({ input: { invitations } });
    return rows.map((_, i) => errors[0] ?? results?.[i]?.errors[0] ?? null);
  };
  const addOne = async (row: Row): Promise<Refusal | null> => {
    const { email, name, key: role } = row;
    const { errors } = await add({ input: { email, name, role, idempotencyKey: keyOf(row) } });
    return errors[0] ?? null;
  };

  /** Goes through `chosen`, some of all `rows`; what is known of the others is kept. */
  const go = async (rows: readonly Row[], chosen: readonly Row[], how: "invite" | "add") => {
    stopped.current = false;
    const step = how === "invite" ? AT_ONCE : 1;
    const outcomes = new Map(state?.rows === rows ? state.outcomes : []);
    let fault: string | null = null;
    for (let at = 0; at < chosen.length && !stopped.current && fault === null; at += step) {
      setState({ rows, outcomes: new Map(outcomes), progress: { settled: at, of: chosen.length }, fault });
      const few = chosen.slice(at, at + step);
      try {
        const refusals = how === "invite" ? await sendFew(few) : [await addOne(few[0] as Row)];
        few.forEach((row, i) => {
          outcomes.set(row.line, { row, refusal: refusals[i] ?? null });
        });
      } catch (reason) {
        fault = told(reason, common);
      }
    }
    setState({ rows, outcomes, progress: null, fault });
  };

  return {
    state,
    invite: (rows: readonly Row[]) => go(rows, rows, "invite"),
    /** Those who can't be invited by e-mail. */
    add: (chosen: readonly Row[]) => go(state?.rows ?? chosen, chosen, "add"),
    stop: () => {
      stopped.current = true;
    },
    /** Another list. */
    begin: () => setState(null),
  };
}
