import { Link } from "wouter";
import { Notice } from "../../../design/Notice";
import { type Texts, Told, useTexts } from "../../../language/texts";

const TEXTS = {
  you: {
    en: "This is you. Your name and how you log in, and leaving this environment, are in {account}.",
    nl: "Dit ben jij. Je naam, hoe je inlogt, en weggaan uit deze omgeving vind je in {account}.",
  },
  account: { en: "My account", nl: "Mijn account" },
} as const satisfies Texts;

export function You() {
  const say = useTexts(TEXTS);
  return (
    <Notice>
      <Told text={TEXTS.you} account={<Link href="/account">{say("account")}</Link>} />
    </Notice>
  );
}
