import { Button } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";
import { AddedUser } from "./AddedUser";
import { ChoosePassword } from "./ChoosePassword";
import { Outcome } from "./Outcome";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { useStanding } from "./useStanding";

const TEXTS = {
  ...LINK_TEXTS,
  title: { en: "Choose a password", nl: "Kies een wachtwoord" },
  reclaim_title: { en: "Make this address yours", nl: "Maak dit adres van jou" },
  reclaim: {
    en: "This address belongs to another account so far. Choose a password, and you get an account of your own with it, and with the places that were taken by it. The other account loses the address, and its holder is told.",
    nl: "Dit adres hoort nu bij een ander account. Kies een wachtwoord, en je krijgt een eigen account met dit adres en met de plekken die ermee zijn ingenomen. Het andere account raakt het adres kwijt, en de houder ervan hoort dat.",
  },
  USED: {
    en: "A password was chosen with it. If it was you, log in with that one. If it was not, ask for a new link and tell your administrator.",
    nl: "Er is een wachtwoord mee gekozen. Was jij dat? Log daarmee in. Was je dat niet? Vraag dan een nieuwe link aan en waarschuw je beheerder.",
  },
  SUPERSEDED: {
    en: "A new password was chosen with another link. Log in with that one, or ask for a new link.",
    nl: "Met een andere link is een nieuw wachtwoord gekozen. Log daarmee in, of vraag een nieuwe link aan.",
  },
  EXPIRED: {
    en: "It could be used for 30 minutes. Ask for a new one.",
    nl: "De link was 30 minuten te gebruiken. Vraag een nieuwe aan.",
  },
} as const satisfies Texts;

interface Props {
  secret: string;
  forget: () => void;
}

/** From the mail to who lost a password, or to whose address is one of somebody else's account (INV-8). */
export function ResetPassword({ secret, forget }: Props) {
  const say = useTexts(TEXTS);
  const { purpose, state, look } = useStanding(secret, "RECOVERY", "RECLAIM");
  if (state === "UNKNOWN") return <AddedUser secret={secret} forget={forget} />;
  if (state !== "USABLE")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state)}>
        {state !== "EXPIRED" && <To to="/">{say("log_in")}</To>}
        <Button onClick={forget}>{say("new_link")}</Button>
      </Outcome>
    );
  if (purpose === "RECLAIM")
    return (
      <ChoosePassword secret={secret} title={say("reclaim_title")} naming="needed" look={look}>
        <p>{say("reclaim")}</p>
      </ChoosePassword>
    );
  return <ChoosePassword secret={secret} title={say("title")} look={look} />;
}
