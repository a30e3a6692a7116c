import { useState } from "react";
import { Link } from "wouter";
import { Entrance } from "../../app/Entrance";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useTitle } from "../../design/useTitle";
import { useLanguage } from "../../language/language";
import { useTexts } from "../../language/texts";
import styles from "./LogIn.module.css";
import { PasskeyButton } from "./PasskeyButton";
import { PasswordLogIn, type PasswordLogInProps } from "./PasswordLogIn";
import { ProviderLinks } from "./ProviderLinks";
import type { Pending } from "./pending";
import { SecondFactor } from "./SecondFactor";
import { TEXTS } from "./texts";
import { usePasskeyLogIn } from "./usePasskeyLogIn";

interface Props {
  /** Called when somebody has logged in. */
  entered: () => Promise<void>;
  /** The address to begin with. */
  email?: string | undefined;
  /** A log-in that began elsewhere and goes on here. */
  begun?: Pending | null;
  /** It was given up. */
  onGivenUp?: () => void;
}

/** The ways to log in, one step after the other. */
export function LogIn({ entered, email, begun = null, onGivenUp }: Props) {
  const say = useTexts(TEXTS);
  const [pending, setPending] = useState(begun);
  const [problem, setProblem] = useState<string | null>(null);
  if (!pending) {
    return (
      <Ways
        entered={entered}
        email={email}
        goesOn={(next, why) => {
          setPending(next);
          setProblem(why);
        }}
      />
    );
  }
  return (
    <div className={styles.ways}>
      <SecondFactor pending={pending} problem={problem} entered={entered} />
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            setPending(null);
            onGivenUp?.();
          }}
        >
          {say("another_way")}
        </Button>
      </div>
    </div>
  );
}

function Ways(props: PasswordLogInProps) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const passkey = usePasskeyLogIn();
  return (
    <div className={styles.ways}>
      <PasswordLogIn {...props} />
      <p>
        <Link href={`/password?lang=${language}`}>{say("forgotten")}</Link>
      </p>
      <p className={styles.or}>{say("or")}</p>
      <PasskeyButton by={passkey.alone} entered={props.entered} />
      <ProviderLinks />
    </div>
  );
}

/** The page of somebody who is not logged in. */
export function LogInPage(props: Props) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  useTitle(say("title"));
  return (
    <Entrance>
      <h1>{say("title")}</h1>
      {!props.begun && <p className={layout.lead}>{say("intro")}</p>}
      <div className={layout.card}>
        <LogIn {...props} />
      </div>
      <p className={layout.lead}>
        {say("no_account")} <Link href={`/sign-up?lang=${language}`}>{say("sign_up")}</Link>
      </p>
    </Entrance>
  );
}
