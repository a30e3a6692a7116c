import { useState } from "react";
import { graphql } from "react-relay";
import type { ConfirmAddressMutation } from "../../__generated__/ConfirmAddressMutation.graphql";
import type { LinkProps } from "../../app/routes";
import { FormButton } from "../../forms/FormButton";
import { type Texts, useTexts } from "../../language/texts";
import { Fault, type Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { LogInFirst } from "./LogInFirst";
import { Outcome } from "./Outcome";
import { Step } from "./Step";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { UnknownLink } from "./UnknownLink";
import { isDead, useStanding } from "./useStanding";

const TEXTS = {
  ...LINK_TEXTS,
  title: { en: "Add an address to your account", nl: "Een adres aan je account toevoegen" },
  intro: {
    en: "This link proves that you read the mail of this address. Confirm, and the address belongs to your account.",
    nl: "Deze link bewijst dat je de mail van dit adres leest. Bevestig, en het adres hoort bij je account.",
  },
  confirm: { en: "Add the address", nl: "Voeg het adres toe" },
  log_in_title: { en: "Log in to add the address", nl: "Log in om het adres toe te voegen" },
  log_in_intro: {
    en: "Log in with the account that asked for this link, even if you were logged in a while ago: what changes a way into an account needs to know who you are. Then the address is added.",
    nl: "Log in met het account waarvoor deze link is aangevraagd, ook als je al een tijdje was ingelogd: voor een wijziging van hoe je inlogt moet zeker zijn wie je bent. Daarna wordt het adres toegevoegd.",
  },
  other_account: {
    en: "This link is for another account than the one that you are logged in with. Log in with that one.",
    nl: "Deze link is voor een ander account dan waarmee je bent ingelogd. Log met dat account in.",
  },
  done_title: { en: "The address was added", nl: "Het adres is toegevoegd" },
  done: {
    en: "It belongs to your account now. Your main address was told so by mail.",
    nl: "Het hoort nu bij je account. Je hoofdadres heeft daar een mail over gekregen.",
  },
  to_account: { en: "To your account", nl: "Naar je account" },
  USED: { en: "The address was added to the account.", nl: "Het adres is aan het account toegevoegd." },
  SUPERSEDED: { en: "There is nothing to add any more.", nl: "Er valt niets meer toe te voegen." },
  EXPIRED: {
    en: "It could be used for 24 hours. Ask for a new one in Welkom.",
    nl: "De link was 24 uur te gebruiken. Vraag in Welkom een nieuwe aan.",
  },
} as const satisfies Texts;

const CONFIRM = graphql`
  mutation ConfirmAddressMutation($input: ConfirmEmailInput!) {
    confirmEmail(input: $input) {
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

/** Adds an address to an account: from the mail to that address, in a session of the account that asked for it. */
export default function ConfirmAddress({ secret }: LinkProps) {
  return secret ? <Opened secret={secret} /> : <UnknownLink />;
}

type At = { at: "button" | "done" } | { at: "log-in"; wrong: number };

function Opened({ secret }: { secret: string }) {
  const say = useTexts(TEXTS);
  const { state, look } = useStanding(secret, "CONFIRM_EMAIL");
  const confirm = useAct<ConfirmAddressMutation>(CONFIRM);
  const [step, setStep] = useState<At>({ at: "button" });

  const act = async (): Promise<readonly Refusal[]> => {
    try {
      return (await confirm({ input: { token: secret } })).errors;
    } catch (fault) {
      if (fault instanceof Fault && fault.code === "UNAUTHENTICATED") return [{ code: fault.code, message: "" }];
      throw fault;
    }
  };

  /** Uses the link; what stands in the way where a log-in does not help. */
  const goOn = async (): Promise<readonly Refusal[]> => {
    const errors = await act();
    const codes = errors.map(({ code }) => code);
    if (!errors.length) setStep({ at: "done" });
    else if (codes.includes("UNAUTHENTICATED") || codes.includes("REAUTHENTICATION_REQUIRED"))
      setStep({ at: "log-in", wrong: 0 });
    else if (errors.some(isDead)) {
      await look(); // where it stands as before, it is another account's
      setStep({ at: "log-in", wrong: step.at === "log-in" ? step.wrong + 1 : 1 });
    } else return errors;
    return [];
  };

  if (step.at === "done")
    return (
      <Outcome key="done" title={say("done_title")} told={say("done")}>
        <To to="/account">{say("to_account")}</To>
      </Outcome>
    );
  if (state === "UNKNOWN") return <UnknownLink />;
  if (state !== "USABLE")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state)}>
        <To to="/account">{say("to_account")}</To>
      </Outcome>
    );
  if (step.at === "log-in")
    return (
      <LogInFirst
        title={say("log_in_title")}
        why={say("log_in_intro")}
        wrong={say("other_account")}
        times={step.wrong}
        goOn={goOn}
      />
    );
  return (
    <Step key="button" title={say("title")}>
      <p>{say("intro")}</p>
      <FormButton kind="primary" action={say("confirm")} submit={goOn} />
    </Step>
  );
}
