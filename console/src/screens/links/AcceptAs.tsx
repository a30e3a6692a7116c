import { FormButton } from "../../forms/FormButton";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { type Holder, primaryOf } from "./useHolder";

const TEXTS = {
  intro: { en: "You are logged in as {account} ({address}).", nl: "Je bent ingelogd als {account} ({address})." },
  links: {
    en: "Accepting adds {email} to this account as a second address.",
    nl: "Als je de uitnodiging accepteert, krijgt dit account {email} als tweede adres.",
  },
  accept: { en: "Accept as {account}", nl: "Accepteren als {account}" },
} as const satisfies Texts;

interface Props {
  holder: Holder;
  /** The address that the account gets by it (INV-8); null where it has it. */
  links: string | null;
  accept: () => Promise<readonly Refusal[]>;
}

/** Accepts in the session at hand, as soon as it was said whose it is. */
export function AcceptAs({ holder, links, accept }: Props) {
  const say = useTexts(TEXTS);
  return (
    <>
      <p>
        <Told text={TEXTS.intro} account={<bdi>{holder.name}</bdi>} address={<bdi>{primaryOf(holder)}</bdi>} />
      </p>
      {links && (
        <p>
          <Told text={TEXTS.links} email={<bdi>{links}</bdi>} />
        </p>
      )}
      <FormButton kind="primary" action={say("accept", { account: holder.name })} submit={accept} />
    </>
  );
}
