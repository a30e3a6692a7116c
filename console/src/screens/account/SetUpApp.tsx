import { graphql } from "react-relay";
import type { SetUpAppMutation } from "../../__generated__/SetUpAppMutation.graphql";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { TextField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useAttempt } from "../../relay/useAttempt";
import styles from "./account.module.css";
import type { StartedApp } from "./OwnApp";

const TEXTS = {
  title: { en: "Set up an authenticator app", nl: "Authenticator-app instellen" },
  scan: {
    en: "Scan this picture with the app, then type the code that it shows.",
    nl: "Scan dit plaatje met de app, en vul dan de code in die de app toont.",
  },
  picture: { en: "QR code for the app", nl: "QR-code voor de app" },
  by_hand: {
    en: "On the same device, or without a camera?",
    nl: "Op hetzelfde apparaat, of zonder camera?",
  },
  open: { en: "Open it in an app on this device", nl: "Open het in een app op dit apparaat" },
  secret: { en: "Or type this key into the app:", nl: "Of typ deze sleutel in de app:" },
  code: { en: "Code of the app", nl: "Code van de app" },
  confirm: { en: "Confirm", nl: "Bevestigen" },
  is_on: {
    en: "The app is your second factor from now on.",
    nl: "De app is vanaf nu je tweede factor.",
  },
} as const satisfies Texts;

const CONFIRM = graphql`
  mutation SetUpAppMutation($input: ConfirmTwoFactorInput!) {
    confirmTwoFactor(input: $input) {
      account {
        id
        ...SecondFactors_account
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

const INITIAL = { code: "" };
const CODE = ["code"] as const;

interface Props {
  started: StartedApp;
  close: () => void;
  /** Shows the recovery codes that came with it, once. */
  show: (codes: readonly string[]) => void;
}

export function SetUpApp({ started, close, show }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const attempt = useAttempt();
  const { refresh } = useSession();
  const confirm = useAct<SetUpAppMutation>(CONFIRM);
  const submit = async (input: typeof INITIAL) => {
    const { errors, recoveryCodes } = await confirm({ input });
    if (errors.length) return errors;
    if (recoveryCodes) show(recoveryCodes);
    announce(say("is_on"));
    attempt(refresh); // an environment may have been closed for want of a factor
    return errors;
  };
  return (
    <FormDialog
      title={say("title")}
      action={say("confirm")}
      name="app-code"
      initial={INITIAL}
      required={CODE}
      secret={CODE}
      submit={submit}
      onClose={close}
    >
      <p>{say("scan")}</p>
      <img
        className={styles.qr}
        src={`data:image/svg+xml,${encodeURIComponent(started.qrCodeSvg ?? "")}`}
        alt={say("picture")}
      />
      <details>
        <summary>{say("by_hand")}</summary>
        <p>
          <a href={started.provisioningUri ?? ""}>{say("open")}</a>
        </p>
        <p>{say("secret")}</p>
        <p className={styles.secret}>{started.secret?.match(/.{1,4}/g)?.join(" ")}</p>
      </details>
      <TextField name="code" label={say("code")} autoComplete="one-time-code" autoFocus />
    </FormDialog>
  );
}
