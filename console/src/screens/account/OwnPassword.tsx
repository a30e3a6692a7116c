import { graphql, useFragment } from "react-relay";
import type { OwnPassword_account$key } from "../../__generated__/OwnPassword_account.graphql";
import { Button } from "../../design/Button";
import { type Texts, useTexts } from "../../language/texts";
import { primaryOf } from "./addresses";
import { ChangePassword } from "./ChangePassword";
import { FirstPassword } from "./FirstPassword";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Password", nl: "Wachtwoord" },
  about: {
    en: "Changing it ends every other session of yours.",
    nl: "Als je het wijzigt, eindigen al je andere sessies.",
  },
  change: { en: "Change password", nl: "Wachtwoord wijzigen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnPassword_account on Account {
    hasPassword
    emails {
      address
      primary
    }
  }
`;

export function OwnPassword({ account }: { account: OwnPassword_account$key }) {
  const say = useTexts(TEXTS);
  const { hasPassword, emails } = useFragment(ACCOUNT, account);
  const { opened, open, close, heading } = useDialogs<"change">();
  const address = primaryOf(emails);
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {hasPassword ? (
        <Button onClick={() => open("change")}>{say("change")}</Button>
      ) : (
        <FirstPassword address={address} />
      )}
      {opened && <ChangePassword address={address} close={close} />}
    </Section>
  );
}
