import { fetchQuery, graphql } from "react-relay";
import { commitMutation, type Environment } from "relay-runtime";
import type { accountLogOutMutation } from "../__generated__/accountLogOutMutation.graphql";
import type { accountQuery } from "../__generated__/accountQuery.graphql";
import type { accountSpeakMutation } from "../__generated__/accountSpeakMutation.graphql";
import type { PlatformRole } from "../__generated__/ChangeRoleMutation.graphql";
import { isLanguage, type Language } from "../language/language";
import { Fault } from "../relay/faults";
import type { Me } from "./session";

const QUERY = graphql`
  query accountQuery {
    account {
      id
      name
      locale
      users {
        id
        status
        role {
          key
        }
        environment {
          id
          name
        }
      }
    }
  }
`;

const SPEAK = graphql`
  mutation accountSpeakMutation($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      errors {
        code
        message
      }
    }
  }
`;

const LOG_OUT = graphql`
  mutation accountLogOutMutation {
    logOut {
      errors {
        code
        message
      }
    }
  }
`;

/** What was asked of who is logged in; null where nobody is. Throws any other Fault. */
export async function orNobody<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof Fault && fault.code === "UNAUTHENTICATED") return null;
    throw fault;
  }
}

/** Who is logged in; null for nobody. Throws a Fault. */
export async function whoIsLoggedIn(relay: Environment): Promise<Me | null> {
  const asked = fetchQuery<accountQuery>(relay, QUERY, {}, { fetchPolicy: "network-only" }).toPromise();
  const account = (await orNobody(asked))?.account;
  if (!account) return null;
  return {
    id: account.id,
    name: account.name,
    language: isLanguage(account.locale) ? account.locale : "en",
    places: account.users.map((user) => ({
      userId: user.id,
      status: user.status,
      role: user.role.key as PlatformRole, // of a user it is one: the schema says only that it is a role
      id: user.environment.id,
      name: user.environment.name,
    })),
  };
}

/** The language is the account's from now on. */
export const speakAs = (relay: Environment, locale: Language) =>
  new Promise<void>((done, fail) => {
    commitMutation<accountSpeakMutation>(relay, {
      mutation: SPEAK,
      variables: { input: { locale } },
      onCompleted: () => done(),
      onError: fail,
    });
  });

export const logOut = (relay: Environment) =>
  new Promise<void>((done, fail) => {
    commitMutation<accountLogOutMutation>(relay, {
      mutation: LOG_OUT,
      variables: {},
      onCompleted: () => done(),
      onError: fail,
    });
  });
