import { graphql, useFragment } from "react-relay";
import type { OwnErasure_account$key } from "../../__generated__/OwnErasure_account.graphql";
import { Button } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./account.module.css";
import { primaryOf } from "./addresses";
import { EraseAccount } from "./EraseAccount";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Erase your account", nl: "Je account wissen" },
  about: { en: "For good: nobody can bring it back.", nl: "Voorgoed: niemand kan het terughalen." },
  person: {
    en: "Your name, addresses, passwords, passkeys and sessions go, wherever they stand.",
    nl: "Je naam, adressen, wachtwoord, passkeys en sessies verdwijnen, waar ze ook staan.",
  },
  places: {
    en: "You leave every environment and every organisation. An environment in which you are the only user is closed, with its organisations and documents.",
    nl: "Je verlaat elke omgeving en elke organisatie. Een omgeving waarin jij de enige gebruiker bent wordt gesloten, met haar organisaties en documenten.",
  },
  stays: {
    en: "What you made for others stays theirs. The log keeps that something was done, but not by whom.",
    nl: "Wat je voor anderen maakte blijft van hen. Het logboek bewaart dat er iets is gedaan, maar niet door wie.",
  },
  erase: { en: "Erase my account…", nl: "Mijn account wissen…" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnErasure_account on Account {
    hasPassword
    emails {
      address
      primary
    }
  }
`;

export function OwnErasure({ account }: { account: OwnErasure_account$key }) {
  const say = useTexts(TEXTS);
  const { hasPassword, emails } = useFragment(ACCOUNT, account);
  const { opened, open, close, heading } = useDialogs<"erase">();
  const address = primaryOf(emails);
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      <ul className={styles.points}>
        <li>{say("person")}</li>
        <li>{say("places")}</li>
        <li>{say("stays")}</li>
      </ul>
      <Button kind="danger" onClick={() => open("erase")}>
        {say("erase")}
      </Button>
      {opened && <EraseAccount address={address} hasPassword={hasPassword} close={close} />}
    </Section>
  );
}
