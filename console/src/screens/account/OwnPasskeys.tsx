import { graphql, useFragment } from "react-relay";
import type { OwnPasskeys_account$key } from "../../__generated__/OwnPasskeys_account.graphql";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { AddPasskey } from "./AddPasskey";
import styles from "./account.module.css";
import { RemovePasskey } from "./RemovePasskey";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Passkeys", nl: "Passkeys" },
  about: {
    en: "A passkey logs you in by the fingerprint, face or PIN of your device, without a password. Where you do give your password, it is your second factor.",
    nl: "Met een passkey log je in met de vingerafdruk, het gezicht of de pincode van je apparaat, zonder wachtwoord. Geef je wel je wachtwoord, dan is hij je tweede factor.",
  },
  none: { en: "You have none yet.", nl: "Je hebt er nog geen." },
  used: { en: "Made on {made}, last used {used}", nl: "Gemaakt op {made}, laatst gebruikt {used}" },
  unused: { en: "Made on {made}, not used yet", nl: "Gemaakt op {made}, nog niet gebruikt" },
  add: { en: "Add a passkey", nl: "Passkey toevoegen" },
  remove: { en: "Remove", nl: "Verwijderen" },
  remove_of: { en: "Remove the passkey {name}", nl: "Passkey {name} verwijderen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnPasskeys_account on Account {
    hasPassword
    twoFactor {
      authenticatorApp
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
`;

interface Props {
  account: OwnPasskeys_account$key;
  /** Shows new recovery codes, once. */
  show: (codes: readonly string[]) => void;
}

export function OwnPasskeys({ account, show }: Props) {
  const say = useTexts(TEXTS);
  const { date, ago } = useMoments();
  const { hasPassword, twoFactor } = useFragment(ACCOUNT, account);
  const { passkeys, authenticatorApp } = twoFactor;
  const { opened, open, close, heading } = useDialogs<{ id: string; name: string } | "add">();
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {passkeys.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <ul className={styles.rows}>
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id}>
              <div className={styles.what}>
                <bdi className={styles.name}>{name}</bdi>
                <span className={layout.quiet}>
                  {lastUsedAt
                    ? say("used", { made: date(createdAt), used: ago(lastUsedAt) })
                    : say("unused", { made: date(createdAt) })}
                </span>
              </div>
              <Button kind="danger" aria-label={say("remove_of", { name })} onClick={() => open({ id, name })}>
                {say("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => open("add")}>{say("add")}</Button>
      {opened === "add" && <AddPasskey close={close} show={show} />}
      {opened && opened !== "add" && (
        <RemovePasskey {...opened} last={hasPassword && !authenticatorApp && passkeys.length === 1} close={close} />
      )}
    </Section>
  );
}
