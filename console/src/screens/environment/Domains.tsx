import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { Domains_environment$key } from "../../__generated__/Domains_environment.graphql";
import layout from "../../design/layout.module.css";
import { type Texts, useTexts } from "../../language/texts";
import { Domain } from "./Domain";
import styles from "./Environment.module.css";
import { ProveDomain } from "./ProveDomain";

const TEXTS = {
  title: { en: "Domains", nl: "Domeinen" },
  lead: {
    en: "Who has an address on one of these domains belongs here: they are invited by email, and can sign up by themselves where the settings say so.",
    nl: "Wie een adres op een van deze domeinen heeft, hoort hier: die nodig je per e-mail uit, en die kan zich zelf aanmelden als de instellingen dat zeggen.",
  },
  none: { en: "This environment holds no domain.", nl: "Deze omgeving heeft geen eigen domein." },
} as const satisfies Texts;

/** The domains that the environment holds or began to prove; to who may not prove any, those that it holds. */
export function Domains({ environment }: { environment: Domains_environment$key }) {
  const say = useTexts(TEXTS);
  const [begun, setBegun] = useState<string | null>(null);
  const { domains, domainProofs } = useFragment(
    graphql`
      fragment Domains_environment on Environment {
        domains
        domainProofs {
          domain
          ...Domain_proof
        }
      }
    `,
    environment,
  );
  return (
    <section className={layout.card}>
      <h2>{say("title")}</h2>
      <p className={styles.text}>{say("lead")}</p>
      {domains.length === 0 && <p className={layout.quiet}>{say("none")}</p>}
      <ul className={layout.list}>
        {domainProofs
          ? domainProofs.map((proof) => (
              <Domain
                key={proof.domain}
                proof={proof}
                held={domains.includes(proof.domain)}
                begun={proof.domain === begun}
              />
            ))
          : domains.map((domain) => <li key={domain}>{domain}</li>)}
      </ul>
      {domainProofs && <ProveDomain started={setBegun} />}
    </section>
  );
}
