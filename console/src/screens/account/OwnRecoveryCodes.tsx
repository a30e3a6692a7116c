import { graphql, useFragment } from "react-relay";
import type { OwnRecoveryCodes_account$key } from "../../__generated__/OwnRecoveryCodes_account.graphql";
import type { OwnRecoveryCodesMutation } from "../../__generated__/OwnRecoveryCodesMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Confirm } from "../../forms/Confirm";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Recovery codes", nl: "Herstelcodes" },
  about: {
    en: "Each stands once for your second factor, for when you have lost it.",
    nl: "Elk vervangt één keer je tweede factor, voor als je die kwijt bent.",
  },
  left: {
    en: "{count, plural, =0 {You have none left.} one {You have one left.} other {You have # left.}}",
    nl: "{count, plural, =0 {Je hebt er geen meer over.} one {Je hebt er nog één over.} other {Je hebt er nog # over.}}",
  },
  anew: { en: "Make new codes", nl: "Nieuwe codes maken" },
  no_factor: {
    en: "They come with a second factor: set up an app or add a passkey first.",
    nl: "Ze horen bij een tweede factor: stel eerst een app in of voeg een passkey toe.",
  },
  means: {
    en: "You get ten new codes. The ones you have now work no more.",
    nl: "Je krijgt tien nieuwe codes. Die je nu hebt werken dan niet meer.",
  },
  made: { en: "New recovery codes are made.", nl: "Er zijn nieuwe herstelcodes gemaakt." },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnRecoveryCodes_account on Account {
    twoFactor {
      enabled
      recoveryCodesLeft
    }
  }
`;

const MAKE = graphql`
  mutation OwnRecoveryCodesMutation {
    regenerateRecoveryCodes {
      account {
        id
        ...OwnRecoveryCodes_account
      }
      recoveryCodes
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  account: OwnRecoveryCodes_account$key;
  /** Shows new recovery codes, once. */
  show: (codes: readonly string[]) => void;
}

export function OwnRecoveryCodes({ account, show }: Props) {
  const say = useTexts(TEXTS);
  const { enabled, recoveryCodesLeft: count } = useFragment(ACCOUNT, account).twoFactor;
  const announce = useAnnounce();
  const { opened, open, close, heading } = useDialogs<"anew">();
  const make = useAct<OwnRecoveryCodesMutation>(MAKE);
  const confirmed = useReauthentication();
  const submit = async () => {
    const { errors, recoveryCodes } = await confirmed(() => make({}));
    if (errors.length) return errors;
    if (recoveryCodes) show(recoveryCodes);
    announce(say("made"));
    return errors;
  };
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {enabled && <p>{say("left", { count })}</p>}
      <Button why={enabled ? null : say("no_factor")} onClick={() => open("anew")}>
        {say("anew")}
      </Button>
      {opened && (
        <Confirm title={say("anew")} action={say("anew")} kind="primary" submit={submit} onClose={close}>
          <p>{say("means")}</p>
        </Confirm>
      )}
    </Section>
  );
}
