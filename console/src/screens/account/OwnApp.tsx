import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { OwnApp_account$key } from "../../__generated__/OwnApp_account.graphql";
import type { OwnAppStartMutation, OwnAppStartMutation$data } from "../../__generated__/OwnAppStartMutation.graphql";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import { FormButton } from "../../forms/FormButton";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";
import { RemoveApp } from "./RemoveApp";
import { Section } from "./Section";
import { SetUpApp } from "./SetUpApp";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Authenticator app", nl: "Authenticator-app" },
  about: {
    en: "A second factor: after your password a log-in asks for the code that an app on your telephone shows.",
    nl: "Een tweede factor: na je wachtwoord vraagt het inloggen om de code die een app op je telefoon toont.",
  },
  on: { en: "On", nl: "Aan" },
  off: { en: "Off", nl: "Uit" },
  set_up: { en: "Set up an app", nl: "App instellen" },
  remove: { en: "Remove the app", nl: "App verwijderen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnApp_account on Account {
    twoFactor {
      authenticatorApp
    }
  }
`;

const START = graphql`
  mutation OwnAppStartMutation {
    startTwoFactor {
      secret
      provisioningUri
      qrCodeSvg
      errors {
        code
        message
        field
      }
    }
  }
`;

export type StartedApp = NonNullable<OwnAppStartMutation$data["startTwoFactor"]>;

interface Props {
  account: OwnApp_account$key;
  /** Shows new recovery codes, once. */
  show: (codes: readonly string[]) => void;
}

export function OwnApp({ account, show }: Props) {
  const say = useTexts(TEXTS);
  const { authenticatorApp } = useFragment(ACCOUNT, account).twoFactor;
  const { opened, open, close, heading } = useDialogs<"set up" | "remove">();
  const [started, setStarted] = useState<StartedApp | null>(null);
  const start = useAct<OwnAppStartMutation>(START);
  const confirmed = useReauthentication();
  const submit = async () => {
    const payload = await confirmed(() => start({}));
    if (payload.errors.length) return payload.errors;
    setStarted(payload);
    open("set up");
    return [];
  };
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      <Badge tone={authenticatorApp ? "good" : "plain"}>{say(authenticatorApp ? "on" : "off")}</Badge>
      {authenticatorApp ? (
        <Button kind="danger" onClick={() => open("remove")}>
          {say("remove")}
        </Button>
      ) : (
        <FormButton action={say("set_up")} submit={submit} />
      )}
      {opened === "set up" && started && <SetUpApp started={started} close={close} show={show} />}
      {opened === "remove" && <RemoveApp close={close} />}
    </Section>
  );
}
