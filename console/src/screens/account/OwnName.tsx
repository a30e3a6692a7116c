import { graphql, useFragment } from "react-relay";
import type { OwnName_account$key } from "../../__generated__/OwnName_account.graphql";
import { Button } from "../../design/Button";
import { isLanguage, LANGUAGES } from "../../language/language";
import { type Texts, useTexts } from "../../language/texts";
import { ChangeName } from "./ChangeName";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Name and language", nl: "Naam en taal" },
  about: {
    en: "Your name is shown in every environment. Mails and this console come in your language.",
    nl: "Je naam staat in elke omgeving. Mails en deze console zijn in jouw taal.",
  },
  name: { en: "Name", nl: "Naam" },
  language: { en: "Language", nl: "Taal" },
  change: { en: "Change name or language", nl: "Naam of taal wijzigen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnName_account on Account {
    name
    locale
  }
`;

export function OwnName({ account }: { account: OwnName_account$key }) {
  const say = useTexts(TEXTS);
  const { name, locale } = useFragment(ACCOUNT, account);
  const { opened, open, close, heading } = useDialogs<"change">();
  const language = isLanguage(locale) ? locale : "en";
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      <dl>
        <dt>{say("name")}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
        <dt>{say("language")}</dt>
        <dd lang={language}>{LANGUAGES[language]}</dd>
      </dl>
      <Button onClick={() => open("change")}>{say("change")}</Button>
      {opened && <ChangeName name={name} language={language} close={close} />}
    </Section>
  );
}
