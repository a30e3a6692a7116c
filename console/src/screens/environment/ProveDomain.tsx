import { graphql } from "react-relay";
import type { ProveDomainMutation } from "../../__generated__/ProveDomainMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import styles from "./Environment.module.css";

const TEXTS = {
  title: { en: "Prove another domain", nl: "Nog een domein bewijzen" },
  domain: { en: "Domain", nl: "Domein" },
  hint: { en: "What follows the @, such as company.example.", nl: "Wat na de @ komt, zoals bedrijf.example." },
  start: { en: "Show the record", nl: "Record tonen" },
  started: {
    en: "The record for {domain} is shown: publish it, then have it checked.",
    nl: "Het record voor {domain} staat er: maak het aan en laat het daarna controleren.",
  },
} as const satisfies Texts;

const START = graphql`
  mutation ProveDomainMutation($input: DomainProofInput!) {
    startDomainProof(input: $input) {
      domainProof {
        domain
      }
      environment {
        id
        ...Domains_environment
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { domain: "" };
const REQUIRED = ["domain"] as const;

/** Asks for the record that proves a domain. `started` is told its name, in the one form that it has. */
export function ProveDomain({ started }: { started: (domain: string) => void }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const start = useAct<ProveDomainMutation>(START);
  const form = useForm({
    name: "prove-domain",
    initial: INITIAL,
    required: REQUIRED,
    submit: async (values) => {
      const { domainProof, errors } = await start({ input: values });
      if (!domainProof) return errors;
      announce(say("started", { domain: domainProof.domain }));
      started(domainProof.domain);
      return errors;
    },
  });
  return (
    <div className={styles.form}>
      <h3>{say("title")}</h3>
      <Form form={form}>
        <TextField name="domain" label={say("domain")} hint={say("hint")} />
        <div>
          <Submit kind="second">{say("start")}</Submit>
        </div>
      </Form>
    </div>
  );
}
