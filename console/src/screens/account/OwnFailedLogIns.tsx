import { graphql, useFragment } from "react-relay";
import type { OwnFailedLogIns_account$key } from "../../__generated__/OwnFailedLogIns_account.graphql";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { isSaid, type Texts, useTexts } from "../../language/texts";
import { Section } from "./Section";

const TEXTS = {
  title: { en: "Failed log-ins", nl: "Mislukte inlogpogingen" },
  about: {
    en: "The newest twenty of the last 90 days. Was it not you, and do they go on? Then change your password.",
    nl: "De nieuwste twintig van de laatste 90 dagen. Was jij het niet, en gaan ze door? Wijzig dan je wachtwoord.",
  },
  none: { en: "There was none.", nl: "Er waren er geen." },
  when: { en: "When", nl: "Wanneer" },
  how: { en: "How", nl: "Hoe" },
  from: { en: "From", nl: "Vanaf" },
  unknown: { en: "unknown", nl: "onbekend" },
} as const satisfies Texts;

const METHODS = {
  PASSWORD: { en: "A wrong password", nl: "Een verkeerd wachtwoord" },
  PASSKEY: { en: "A passkey that was refused", nl: "Een geweigerde passkey" },
  SECOND_FACTOR: { en: "A wrong code after the right password", nl: "Een verkeerde code na het juiste wachtwoord" },
  EXTERNAL: { en: "By a linked log-in", nl: "Met een gekoppelde login" },
  CONFIRMATION: {
    en: "A wrong password or code in a session of yours",
    nl: "Een verkeerd wachtwoord of verkeerde code in een sessie van jou",
  },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnFailedLogIns_account on Account {
    failedLogIns(first: 20) {
      at
      origin
      method
    }
  }
`;

export function OwnFailedLogIns({ account }: { account: OwnFailedLogIns_account$key }) {
  const say = useTexts(TEXTS);
  const method = useTexts(METHODS);
  const { full } = useMoments();
  const { failedLogIns } = useFragment(ACCOUNT, account);
  return (
    <Section title={say("title")} about={say("about")}>
      {failedLogIns.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <table className={layout.table} aria-label={say("title")}>
          <thead>
            <tr>
              <th scope="col">{say("when")}</th>
              <th scope="col">{say("how")}</th>
              <th scope="col">{say("from")}</th>
            </tr>
          </thead>
          <tbody>
            {failedLogIns.map(({ at, origin, method: how }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have failed at the same moment
              <tr key={`${at} ${i}`}>
                <td>{full(at)}</td>
                <td>{isSaid(METHODS, how) ? method(how) : say("unknown")}</td>
                <td data-label={say("from")}>{origin ?? say("unknown")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
