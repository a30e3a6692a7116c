import { graphql } from "react-relay";
import type { ConfirmProofMutation } from "../../__generated__/ConfirmProofMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import layout from "../../design/layout.module.css";
import { FormButton } from "../../forms/FormButton";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  check: { en: "Check the record", nl: "Record controleren" },
  slow: {
    en: "A new record can take up to an hour to be known everywhere.",
    nl: "Het kan tot een uur duren voor een nieuw record overal bekend is.",
  },
  proven: { en: "{domain} is proven: it is this environment's.", nl: "{domain} is bewezen: het is van deze omgeving." },
} as const satisfies Texts;

const CONFIRM = graphql`
  mutation ConfirmProofMutation($input: DomainProofInput!) {
    confirmDomainProof(input: $input) {
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

/** Has the record of a domain looked up; what was found instead is said beside it. */
export function ConfirmProof({ domain }: { domain: string }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const confirm = useAct<ConfirmProofMutation>(CONFIRM);
  const submit = async () => {
    const { errors } = await confirm({ input: { domain } });
    if (!errors.length) announce(say("proven", { domain }));
    return errors;
  };
  return (
    <FormButton action={say("check")} submit={submit}>
      <span className={layout.quiet}>{say("slow")}</span>
    </FormButton>
  );
}
