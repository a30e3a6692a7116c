import { useState } from "react";
import { graphql } from "react-relay";
import type { CompleteSignUpMutation } from "../../__generated__/CompleteSignUpMutation.graphql";
import { keepPlace } from "../../app/session";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { LogInFirst } from "./LogInFirst";
import { NewPasswordField } from "./NewPasswordField";
import { Outcome } from "./Outcome";
import { Step } from "./Step";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { isDead, useStanding } from "./useStanding";

const TEXTS = {
  ...LINK_TEXTS,
  title: { en: "Your account", nl: "Je account" },
  intro: {
    en: "Your address is proven by this link. One step to go.",
    nl: "Met deze link is je adres bevestigd. Nog één stap.",
  },
  environment: { en: "Name of your company", nl: "Naam van je bedrijf" },
  environment_hint: {
    en: "Used where you are the first of your company here. Colleagues see it.",
    nl: "Wordt gebruikt als je hier de eerste van je bedrijf bent. Collega’s zien deze naam.",
  },
  complete: { en: "Create my account", nl: "Account aanmaken" },
  log_in_intro: {
    en: "This address has an account: log in with it to go on. Its password stays as it is.",
    nl: "Dit adres heeft een account: log daarmee in om verder te gaan. Het wachtwoord blijft zoals het is.",
  },
  done_title: { en: "Welcome!", nl: "Welkom!" },
  done: { en: "You are in: {environment}.", nl: "Je doet mee met {environment}." },
  already_title: { en: "You are in already", nl: "Je doet al mee" },
  already: {
    en: "You have a place here, and you are logged in.",
    nl: "Je hebt hier een plek, en je bent ingelogd.",
  },
  USED: {
    en: "It works once. If it was you, log in. If it was not, ask for a new link.",
    nl: "De link werkt één keer. Was jij dat? Log dan in. Was je dat niet? Vraag dan een nieuwe link aan.",
  },
  SUPERSEDED: {
    en: "Look for a newer mail, or log in if you have an account.",
    nl: "Zoek naar een nieuwere mail, of log in als je een account hebt.",
  },
  EXPIRED: {
    en: "It could be used for 24 hours. Ask for a new one.",
    nl: "De link was 24 uur te gebruiken. Vraag een nieuwe aan.",
  },
} as const satisfies Texts;

const COMPLETE = graphql`
  mutation CompleteSignUpMutation($input: CompleteSignUpInput!) {
    completeSignUp(input: $input) {
      user {
        environment {
          id
          name
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

const INITIAL = { name: "", password: "", environmentName: "" };
const REQUIRED = ["name", "password"] as const;
const SECRET = ["password"] as const;

interface Given {
  name: string;
  password?: string;
  environmentName: string | null;
}

type At =
  | { at: "form" | "already" }
  | { at: "log-in"; given: Given; wrong: number }
  | { at: "done"; environment: string };

/** Founds or joins an environment with the address that the link proves (ENV-1). */
export function CompleteSignUp({ secret, forget }: { secret: string; forget: () => void }) {
  const say = useTexts(TEXTS);
  const { state, look } = useStanding(secret, "SIGN_UP");
  const complete = useAct<CompleteSignUpMutation>(COMPLETE);
  const [step, setStep] = useState<At>({ at: "form" });

  /** Uses the link; the refusals to show where it was asked for. */
  const goOn = async (given: Given): Promise<readonly Refusal[]> => {
    const { user, errors } = await complete({ input: { token: secret, cookie: true, ...given } });
    const codes = errors.map(({ code }) => code);
    if (codes.includes("LOG_IN_REQUIRED")) {
      const { name, environmentName } = given; // the password is not needed any more
      const wrong = step.at === "log-in" ? step.wrong + 1 : 0;
      setStep({ at: "log-in", given: { name, environmentName }, wrong });
      return [];
    }
    if (codes.includes("ALREADY_USER")) setStep({ at: "already" });
    else if (errors.some(isDead)) await look();
    if (!user) return errors;
    keepPlace(user.environment.id);
    setStep({ at: "done", environment: user.environment.name });
    return [];
  };

  const form = useForm({
    name: "sign-up-account",
    initial: INITIAL,
    required: REQUIRED,
    secret: SECRET,
    submit: ({ environmentName, ...values }) => goOn({ ...values, environmentName: environmentName || null }),
  });

  if (step.at === "done")
    return (
      <Outcome
        key="done"
        title={say("done_title")}
        told={<Told text={TEXTS.done} environment={<bdi>{step.environment}</bdi>} />}
      >
        <To to="/">{say("to_welkom")}</To>
      </Outcome>
    );
  if (step.at === "already")
    return (
      <Outcome key="already" title={say("already_title")} told={say("already")}>
        <To to="/">{say("to_welkom")}</To>
      </Outcome>
    );
  if (state !== "USABLE")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state)}>
        {(state === "USED" || state === "SUPERSEDED") && <To to="/">{say("log_in")}</To>}
        <Button onClick={forget}>{say("new_link")}</Button>
      </Outcome>
    );
  if (step.at === "log-in")
    return (
      <LogInFirst
        title={say("has_account")}
        why={say("log_in_intro")}
        wrong={say("other_account")}
        times={step.wrong}
        goOn={() => goOn(step.given)}
      />
    );
  return (
    <Step key="form" title={say("title")}>
      <p>{say("intro")}</p>
      <div className={layout.card}>
        <Form form={form}>
          <TextField name="name" label={say("name")} autoComplete="name" />
          <NewPasswordField />
          <TextField
            name="environmentName"
            label={say("environment")}
            hint={say("environment_hint")}
            autoComplete="organization"
          />
          <div>
            <Submit>{say("complete")}</Submit>
          </div>
        </Form>
      </div>
    </Step>
  );
}
