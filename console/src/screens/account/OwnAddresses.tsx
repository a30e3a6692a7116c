import { useEffect } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import type { OwnAddresses_account$key } from "../../__generated__/OwnAddresses_account.graphql";
import type { OwnAddressesQuery } from "../../__generated__/OwnAddressesQuery.graphql";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { AddAddress } from "./AddAddress";
import styles from "./account.module.css";
import { MakePrimary } from "./MakePrimary";
import { RemoveAddress } from "./RemoveAddress";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "E-mail addresses", nl: "E-mailadressen" },
  about: {
    en: "You can log in with each of them. Mail about your account, such as a lost password, goes to the primary one.",
    nl: "Je kunt met elk ervan inloggen. Mail over je account, bijvoorbeeld over een vergeten wachtwoord, gaat naar het hoofdadres.",
  },
  primary: { en: "Primary", nl: "Hoofdadres" },
  verified: { en: "Confirmed on {date}", nl: "Bevestigd op {date}" },
  make_primary: { en: "Make primary", nl: "Hoofdadres maken" },
  make_primary_of: { en: "Make primary: {address}", nl: "Hoofdadres maken: {address}" },
  no_password: {
    en: "This takes a password, and your account has none.",
    nl: "Hiervoor is een wachtwoord nodig, en je account heeft er geen.",
  },
  remove: { en: "Remove", nl: "Verwijderen" },
  remove_of: { en: "Remove {address}", nl: "{address} verwijderen" },
  add: { en: "Add an address", nl: "Adres toevoegen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnAddresses_account on Account {
    hasPassword
    emails {
      address
      primary
      verifiedAt
    }
  }
`;

const QUERY = graphql`
  query OwnAddressesQuery {
    account {
      id
      ...OwnAddresses_account
    }
  }
`;

export function OwnAddresses({ account }: { account: OwnAddresses_account$key }) {
  const say = useTexts(TEXTS);
  const { date } = useMoments();
  const { emails, hasPassword } = useFragment(ACCOUNT, account);
  const { opened, open, close, heading } = useDialogs<{ to: "add" | "prefer" | "remove"; address: string }>();
  const relay = useRelayEnvironment();

  // the link in the mail is followed in another window: who comes back sees the address
  useEffect(() => {
    const look = () => {
      if (document.hidden) return;
      reread<OwnAddressesQuery>(relay, QUERY, {}).catch(() => {}); // what is shown stays, where the server can't be reached
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [relay]);

  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      <ul className={styles.rows}>
        {emails.map(({ address, primary, verifiedAt }) => (
          <li key={address}>
            <div className={styles.what}>
              <span className={styles.name}>
                <bdi>{address}</bdi> {primary && <Badge tone="accent">{say("primary")}</Badge>}
              </span>
              {verifiedAt && <span className={layout.quiet}>{say("verified", { date: date(verifiedAt) })}</span>}
            </div>
            {!primary && (
              <div className={layout.row}>
                <Button
                  why={hasPassword ? null : say("no_password")}
                  aria-label={say("make_primary_of", { address })}
                  onClick={() => open({ to: "prefer", address })}
                >
                  {say("make_primary")}
                </Button>
                <Button
                  kind="danger"
                  aria-label={say("remove_of", { address })}
                  onClick={() => open({ to: "remove", address })}
                >
                  {say("remove")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => open({ to: "add", address: "" })}>{say("add")}</Button>
      {opened?.to === "add" && <AddAddress close={close} />}
      {opened?.to === "prefer" && <MakePrimary address={opened.address} close={close} />}
      {opened?.to === "remove" && <RemoveAddress address={opened.address} close={close} />}
    </Section>
  );
}
