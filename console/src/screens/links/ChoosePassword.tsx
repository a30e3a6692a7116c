import { type ReactNode, useState } from "react";
import { graphql } from "react-relay";
import type { ChoosePasswordMutation } from "../../__generated__/ChoosePasswordMutation.graphql";
import layout from "../../design/layout.module.css";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { LogIn } from "../log_in/LogIn";
import type { Pending } from "../log_in/pending";
import { usePasswordLogIn } from "../log_in/usePasswordLogIn";
import { LogInFirst } from "./LogInFirst";
import { NewPasswordField } from "./NewPasswordField";
import { Outcome } from "./Outcome";
import { Step } from "./Step";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { isDead } from "./useStanding";

const TEXTS = {
  ...LINK_TEXTS,
  new: { en: "New password", nl: "Nieuw wachtwoord" },
  set_name: { en: "Change how your name is shown", nl: "Wijzig hoe je naam getoond wordt" },
  set: { en: "Save my password", nl: "Wachtwoord opslaan" },
  log_in_intro: {
    en: "This address has an account with a password: log in to go on.",
    nl: "Dit adres heeft een account met een wachtwoord: log in om verder te gaan.",
  },
  done_title: { en: "You are logged in", nl: "Je bent ingelogd" },
  done: {
    en: "{name}, from now on you log in with this password.",
    nl: "{name}, vanaf nu log je in met dit wachtwoord.",
  },
  done_own: {
    en: "{name}, you have your new place. Your password stays as it is.",
    nl: "{name}, je hebt je nieuwe plek. Je wachtwoord blijft zoals het is.",
  },
  saved_title: { en: "Your password is saved", nl: "Je wachtwoord is opgeslagen" },
  saved: { en: "{name}, log in with it.", nl: "{name}, log ermee in." },
} as const satisfies Texts;

const SET = graphql`
  mutation ChoosePasswordMutation($input: SetPasswordInput!) {
    setPassword(input: $input) {
      account {
        name
        emails {
          address
          primary
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

const INITIAL = { password: "", name: "" };
const SECRET = ["password"] as const;
const REQUIRED = { none: ["password"], possible: ["password"], needed: ["password", "name"] } as const;

interface Given {
  password: string;
  name: string | null;
}

type At =
  | { at: "form" }
  | { at: "log-in"; given: Given; wrong: number }
  | { at: "saved" | "done" | "done_own"; name: string }
  | { at: "factor"; name: string; pending: Pending };

interface Props {
  secret: string;
  title: string;
  /** The address that the password is for, where it is known. */
  address?: string;
  /** Whether a name comes with it. */
  naming?: keyof typeof REQUIRED;
  /** Asks anew how the link stands; what is shown where it died is the caller's. */
  look: () => Promise<unknown>;
  /** What it is for. */
  children?: ReactNode;
}

/** Sets the password that the link is for, and logs in with it. */
export function ChoosePassword({ secret, title, address, naming = "none", look, children }: Props) {
  const say = useTexts(TEXTS);
  const set = useAct<ChoosePasswordMutation>(SET);
  const logIn = usePasswordLogIn();
  const [step, setStep] = useState<At>({ at: "form" });

  /** Uses the link; the refusals to show where it was asked for. */
  const goOn = async (given: Given): Promise<readonly Refusal[]> => {
    const { account, errors } = await set({ input: { token: secret, ...given } });
    if (errors.some(({ code }) => code === "LOG_IN_REQUIRED")) {
      setStep({ at: "log-in", given, wrong: step.at === "log-in" ? step.wrong + 1 : 0 });
      return [];
    }
    if (errors.some(isDead)) await look();
    if (!account) return errors;
    const { name, emails } = account;
    const email = emails.find(({ primary }) => primary)?.address ?? "";
    setStep(step.at === "log-in" ? { at: "done_own", name } : await entered(name, email, given.password));
    return [];
  };

  /** Where the password that was chosen a moment ago leads. It is saved, also where logging in fails. */
  const entered = async (name: string, email: string, password: string): Promise<At> => {
    try {
      const { pending, errors } = await logIn({ email, password });
      if (pending) return { at: "factor", name, pending };
      return { at: errors.length ? "saved" : "done", name };
    } catch {
      return { at: "saved", name };
    }
  };

  const form = useForm({
    name: "first-or-new-password",
    initial: INITIAL,
    required: REQUIRED[naming],
    secret: SECRET,
    submit: ({ password, name }) => goOn({ password, name: name || null }),
  });

  switch (step.at) {
    case "done":
    case "done_own":
      return (
        <Outcome
          key="done"
          title={say("done_title")}
          told={<Told text={TEXTS[step.at]} name={<bdi>{step.name}</bdi>} />}
        >
          <To to="/">{say("to_welkom")}</To>
        </Outcome>
      );
    case "saved":
      return (
        <Outcome
          key="saved"
          title={say("saved_title")}
          told={<Told text={TEXTS.saved} name={<bdi>{step.name}</bdi>} />}
        >
          <To to="/">{say("log_in")}</To>
        </Outcome>
      );
    case "factor":
      return (
        <Step key="factor" title={say("saved_title")}>
          <div className={layout.card}>
            <LogIn
              begun={step.pending}
              entered={async () => setStep({ at: "done", name: step.name })}
              onGivenUp={() => setStep({ at: "saved", name: step.name })}
            />
          </div>
        </Step>
      );
    case "log-in":
      return (
        <LogInFirst
          title={say("has_account")}
          why={say("log_in_intro")}
          wrong={say("other_account")}
          times={step.wrong}
          goOn={() => goOn(step.given)}
        />
      );
  }
  return (
    <Step key="form" title={title}>
      {children}
      <div className={layout.card}>
        <Form form={form}>
          {naming === "needed" && <TextField name="name" label={say("name")} autoComplete="name" />}
          <NewPasswordField address={address} label={say("new")} />
          {naming === "possible" && (
            <details open={Boolean(form.errors.name)}>
              <summary>{say("set_name")}</summary>
              <TextField name="name" label={say("name")} autoComplete="name" />
            </details>
          )}
          <div>
            <Submit>{say("set")}</Submit>
          </div>
        </Form>
      </div>
    </Step>
  );
}
